import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/corpus/evaluate/gold';
import {
  analyze,
  builtInIndicators,
  fiveThemes,
  outlineThemes,
  parseThemeSet,
} from '../../src/index';
import { parseReport } from '../../src/report/schema';
import { ROOT } from './project';

const CORPUS = path.join(ROOT, 'corpus/dev');
const json = (...names: string[]): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(...names), 'utf8'));
const schema = (name: string) => json(ROOT, 'dist', `${name}.schema.json`);
const names = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
const textOf = (name: string): string => readFileSync(path.join(CORPUS, name), 'utf8');
const plain = (value: unknown): object => JSON.parse(JSON.stringify(value));

/** What a check finds wrong; nothing where it finds nothing. */
const wrongs = (check: ValidateFunction, data: unknown): unknown =>
  check(data) ? [] : check.errors;

describe.each([
  ['the default Ajv', () => new Ajv()],
  ['Ajv for 2020-12', () => new Ajv2020()],
])('the published schemas in %s', (_, validator) => {
  const checkOf = (name: string): ValidateFunction => validator().compile(schema(name));

  it('hold for every report of the corpus', () => {
    const check = checkOf('report');
    for (const name of names.slice(0, 5)) {
      const report = analyze(textOf(name), { include: ['rejected'] });
      expect(wrongs(check, plain(report))).toEqual([]);
    }
  });

  it('let a report have fields that a later version adds, and refuse one that lacks some', () => {
    const check = checkOf('report');
    const report = plain(analyze('开展普法宣传活动38场。'));
    expect(wrongs(check, { ...report, later: 1 })).toEqual([]);
    expect(check({ ...report, claims: [{ value: 38 }] })).toBe(false);
  });

  it('hold for the built-in theme sets and register, and for the gold of the corpus', () => {
    for (const set of [fiveThemes, outlineThemes])
      expect(wrongs(checkOf('theme-set'), plain(set))).toEqual([]);
    expect(wrongs(checkOf('indicators'), plain(builtInIndicators))).toEqual([]);
    const gold = json(CORPUS, names[0]!.replace('.txt', '.json'));
    expect(wrongs(checkOf('gold'), gold)).toEqual([]);
  });
});

describe('the published schemas', () => {
  it.each(['report', 'theme-set', 'indicators', 'gold'])(
    '%s names and describes itself',
    (name) => {
      const { $id, title, description } = schema(name);
      expect($id).toMatch(new RegExp(`/fazhi@\\d+\\.\\d+\\.\\d+/dist/${name}\\.schema\\.json$`));
      expect([typeof title, typeof description]).toEqual(['string', 'string']);
    },
  );

  it('describe the parts of a report in the words of their types', () => {
    const { $defs } = schema('report') as { $defs: Record<string, { description?: string }> };
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(['Claim', 'Evidence', 'Period']));
    const silent = Object.entries($defs).filter(([, { description }]) => !description);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('know every field that a report has', () => {
    const { $defs, properties } = schema('report') as {
      $defs: Record<string, { properties: object }>;
      properties: object;
    };
    const report = analyze(textOf(names[0]!), { include: ['rejected'] });
    const parts = { Claim: report.claims, ReportSection: report.sections };
    expect(Object.keys(report).filter((field) => !(field in properties))).toEqual([]);
    for (const [name, items] of Object.entries(parts)) {
      const fields = Object.keys(items[0] ?? {});
      expect(fields.filter((field) => !(field in $defs[name]!.properties))).toEqual([]);
    }
  });
});

describe('a file that names its schema', () => {
  const $schema = 'https://unpkg.com/fazhi/dist/theme-set.schema.json';

  it('is read all the same', () => {
    expect(parseThemeSet({ $schema, ...plain(fiveThemes) }).id).toBe(fiveThemes.id);
    expect(parseGold('g', '法治', { $schema, passages: [] }).passages).toEqual([]);
  });
});

describe('a report of a later version', () => {
  it('is read with the fields that it has more', () => {
    const report = { ...plain(analyze('开展普法宣传活动38场。')), later: 1 };
    expect(parseReport(report)).toHaveProperty('later', 1);
  });
});
