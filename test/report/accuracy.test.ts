import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Evaluation, evaluate } from '../../src/corpus/evaluate';
import { readGoldFolder } from '../../src/corpus/evaluate/read-gold';
import { analyze } from '../../src/index';
import { FIRST } from './gold';

const CORPUS = path.resolve(import.meta.dirname, '../../corpus');

async function evaluated(folder: string, keep: RegExp = /./): Promise<Evaluation> {
  const golds = (await readGoldFolder(path.join(CORPUS, folder))).filter(({ name }) =>
    keep.test(name),
  );
  return evaluate(
    golds.map(({ gold }) => gold),
    golds.map(({ text }) => analyze(text)),
    { resamples: 0 },
  );
}

describe('accuracy', () => {
  it('on the reports that the first rules were developed with', async () => {
    const { documents, themes, claims, structure, meta } = await evaluated('dev', FIRST);
    expect(documents).toBe(14);
    expect(themes.micro.f1).toBeGreaterThanOrEqual(0.97);
    expect(Math.min(...themes.per.map(({ f1 }) => f1))).toBeGreaterThanOrEqual(0.93);
    expect(themes.exactPassages).toBeGreaterThanOrEqual(0.95);
    expect(themes.primary).toBeGreaterThanOrEqual(0.93);
    expect(themes.calibration.expectedCalibrationError).toBeLessThanOrEqual(0.08);
    expect(claims.f1).toBeGreaterThanOrEqual(0.98);
    expect(claims.bound).toBeGreaterThanOrEqual(0.98);
    expect(claims.status).toBeGreaterThanOrEqual(0.98);
    expect(claims.kind).toBeGreaterThanOrEqual(0.98);
    expect(structure.headings.f1).toBeGreaterThanOrEqual(0.98);
    expect(structure.role).toBeGreaterThanOrEqual(0.97);
    expect(meta).toBeGreaterThanOrEqual(0.9);
  });

  // Totals only: no message of a failure shows a text that rule-writers must not read.
  it.each([
    ['dev', 0.95],
    ['heldout', 0.94],
  ])('on all of corpus/%s', async (folder, leastThemes) => {
    const { themes, claims, structure } = await evaluated(folder);
    expect(themes.micro.f1).toBeGreaterThanOrEqual(leastThemes);
    expect(claims.f1).toBeGreaterThanOrEqual(0.99);
    expect(claims.bound).toBeGreaterThanOrEqual(0.99);
    expect(claims.status).toBeGreaterThanOrEqual(0.98);
    expect(claims.what).toBeGreaterThanOrEqual(0.9);
    expect(claims.whatExact).toBeGreaterThanOrEqual(0.58);
    expect(structure.headings.f1).toBeGreaterThanOrEqual(0.93);
    expect(structure.role).toBeGreaterThanOrEqual(0.96);
  });
});
