import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  analyze,
  builtInIndicators,
  createAnalyzer,
  extendIndicators,
  extendThemes,
  fiveThemes,
} from '../../src';
import { fingerprintOf } from '../../src/report/fingerprint';
import { ruleData } from '../../src/report/rule-data';

const RULE_DATA = ruleData();
const GENRE = path.resolve(import.meta.dirname, '../../src/genre');
const files = readdirSync(GENRE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.split(path.sep).join('/').replace('.yaml', ''))
  .sort();

/**
 * What a report does not depend on: words for tokens, what an interface calls its values, and another genre,
 * whose cues of headings are an option, and so a part of the fingerprint like a caller's own.
 */
const APART = /^(?:words\/(?!edges)|report\/|presets\/)/;

/** A copy of plain data in which the last text, at any depth, is another. */
function changed(data: unknown): unknown {
  if (typeof data === 'string') return `${data}改`;
  if (Array.isArray(data)) return [...data.slice(0, -1), changed(data.at(-1))];
  const entries = Object.entries(data as object);
  const [key, value] = entries.findLast(([, own]) => hasText(own))!;
  return { ...(data as object), [key]: changed(value) };
}

function hasText(data: unknown): boolean {
  if (typeof data === 'string') return true;
  return typeof data === 'object' && data !== null && Object.values(data).some(hasText);
}

describe('the data that the fingerprint of the rules covers', () => {
  it('is every file of the genre on which a report depends', () => {
    const known = Object.keys(RULE_DATA);
    const missing = files.filter(
      (file) =>
        !APART.test(file) && !known.some((key) => file === key || file.startsWith(`${key}/`)),
    );
    expect(missing).toEqual([]);
  });

  it.each(Object.keys(RULE_DATA))('changes the fingerprint with one entry of %s', (key) => {
    const other = { ...RULE_DATA, [key]: changed(RULE_DATA[key]) };
    expect(other).not.toEqual(RULE_DATA);
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(RULE_DATA));
  });

  it('holds each theme set with the words of each of its files', () => {
    const all = JSON.stringify(RULE_DATA.themes);
    for (const word of ['法律明白人', '行政执法', '人民调解', '法律顾问', '政务公开', '第一责任人'])
      expect(all).toContain(word);
  });
});

describe('engine.rules', () => {
  it('is the same for each text, and another for a set or a registry of one’s own', () => {
    const builtIn = analyze('一').engine.rules;
    const set = extendThemes(fiveThemes, { id: 'own', guards: ['测试'] });
    expect(analyze('二').engine.rules).toBe(builtIn);
    expect(createAnalyzer({ themes: fiveThemes }).analyze('二').engine.rules).toBe(builtIn);
    expect(createAnalyzer({ themes: set }).analyze('二').engine.rules).not.toBe(builtIn);
    expect(
      createAnalyzer({ indicators: extendIndicators(builtInIndicators, { id: 'own' }) }).analyze(
        '二',
      ).engine.rules,
    ).not.toBe(builtIn);
  });
});
