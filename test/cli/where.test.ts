import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fazhi } from './run';

let dir: string;

beforeAll(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'fazhi-where-'));
  for (const [region, issuer, year] of [
    ['北川', '柳溪镇', 2021],
    ['北川', '柳溪镇', 2023],
    ['南河', '青砚县', 2022],
  ] as const) {
    mkdirSync(path.join(dir, region), { recursive: true });
    writeFileSync(
      path.join(dir, region, `${issuer}${year}.txt`),
      [
        `${issuer}${year}年度法治政府建设情况报告`,
        '一、主要工作',
        `（一）组织普法宣讲${year - 2000}场。调解矛盾纠纷9件。`,
        '二、下一步打算',
        '（一）力争普法宣讲再增加3场。',
      ].join('\n'),
    );
  }
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What stands around 宣讲 and where, in the chosen part of the corpus. */
async function found(...options: string[]): Promise<string[]> {
  const names = ['--names', '{region}/{issuer}{year}', '--tokenizer', 'intl', '--format', 'jsonl'];
  const { out } = await fazhi(['kwic', ...names, ...options, '宣讲', dir]);
  const lines = out.trim().split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line))
    .map(({ document, passage }) => `${document} ${passage}`);
}

describe('--where', () => {
  it.each([
    [['year=2021'], ['北川/柳溪镇2021.txt p1.1', '北川/柳溪镇2021.txt p2.1']],
    [
      ['year=2021-2022', 'role=plans'],
      ['北川/柳溪镇2021.txt p2.1', '南河/青砚县2022.txt p2.1'],
    ],
    [['level=county', 'role=measures'], ['南河/青砚县2022.txt p1.1']],
    [
      ['region=南河', 'theme=普法宣传'],
      ['南河/青砚县2022.txt p1.1', '南河/青砚县2022.txt p2.1'],
    ],
    [['theme=矛盾调解,政务公开', 'year=2023'], ['北川/柳溪镇2023.txt p1.1']],
    [['theme=none'], []],
  ])('%s', async (conditions, expected) => {
    expect(await found(...conditions.flatMap((text) => ['--where', text]))).toEqual(expected);
  });

  it('has a short form for each field', async () => {
    expect(await found('--level', 'county', '--role', 'plans')).toEqual([
      '南河/青砚县2022.txt p2.1',
    ]);
  });

  it.each([
    ['words', ['--where', 'colour=red'], /--where takes FIELD=VALUE.*; not colour=red/],
    ['words', ['--where', 'year=21'], /--where takes a year from 1900 to 2200.*; not 21/],
    ['words', ['--year', '2023-2021'], /--year takes a year .*; not 2023-2021/],
    ['words', ['--where', 'level=village'], /--where takes province, prefecture, .*; not village/],
    ['words', ['--where', 'theme=a,,b'], /--where has no value between two commas: a,,b/],
    ['words', ['--unit', 'line'], /--unit takes passage, sentence; not line/],
  ])('a call that cannot be: %s %s', async (command, options, message) => {
    expect(await fazhi([command, ...options, dir])).toMatchObject({
      code: 2,
      err: expect.stringMatching(message),
    });
  });
});

describe('--unit sentence', () => {
  it('counts in sentences, which have the themes that words in them earned', async () => {
    expect(await found('--unit', 'sentence', '--where', 'theme=矛盾调解')).toEqual([]);
    expect(
      await found('--unit', 'sentence', '--where', 'theme=普法宣传', '--year', '2021'),
    ).toEqual(['北川/柳溪镇2021.txt p1.1#1', '北川/柳溪镇2021.txt p2.1#1']);
  });

  it('takes the place of passages in what a list says that it rests on', async () => {
    const args = ['words', '--tokenizer', 'intl', '--unit', 'sentence', '--year', '2021', dir];
    expect((await fazhi(args)).out).toMatch(/in 5 sentences of 1 documents/);
  });
});
