import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInIndicators } from '../../src';
import { fazhi } from './run';

const folder = mkdtempSync(path.join(tmpdir(), 'fazhi-indicators-'));
const file = (name: string, content: string): string => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};
const report = file('report.txt', '义务植树300棵,罚款2万元。\n');
const TREES = `id: forestry
add:
  - id: trees-planted
    label: { zh: 植树, en: Trees planted }
    families: trees
    ways:
      - stage: planted
        words: 植树
families:
  trees: 棵 株
`;

const indicatorsOf = async (register: string): Promise<(string | null)[]> => {
  const { out } = await fazhi(['analyze', '--format', 'json', '--indicators', register, report]);
  return JSON.parse(out).claims.map(({ indicator }: { indicator: string | null }) => indicator);
};

describe('--indicators', () => {
  it('reads changes to the built-in register from YAML', async () => {
    expect(await indicatorsOf(file('mine.yaml', TREES))).toEqual(['trees-planted', 'fines']);
  });

  it('reads a whole register from JSON', async () => {
    const fines = builtInIndicators.indicators.filter(({ id }) => id === 'fines');
    const own = file('own.json', JSON.stringify({ ...builtInIndicators, indicators: fines }));
    expect(await indicatorsOf(own)).toEqual([null, 'fines']);
  });

  it.each([
    ['no-words.yaml', TREES.replace('words: 植树', 'words: []'), 'add.0.ways.0.words'],
    ['a-key.yaml', TREES.replace('stage:', 'phase: x\n        stage:'), 'no-key'],
    ['a-family.yaml', TREES.replace('families: trees', 'families: woods'), '"woods" is no family'],
    ['known.yaml', TREES.replace('id: trees-planted', 'id: fines'), 'change it instead'],
    ['gone.yaml', 'id: own\nremove: trees\n', '"trees" is not in the register'],
    ['broken.json', '{', 'is not JSON'],
  ])('refuses %s and says why', async (name, content, why) => {
    const { code, err } = await fazhi(['analyze', '--indicators', file(name, content), report]);
    expect(code).not.toBe(0);
    expect(err).toContain(why === 'no-key' ? 'phase' : why);
  });

  it('says so where there is no such file', async () => {
    const { code, err } = await fazhi(['analyze', '--indicators', 'nowhere.yaml', report]);
    expect([code, err]).toEqual([expect.any(Number), expect.stringContaining('nowhere.yaml')]);
    expect(code).not.toBe(0);
  });
});
