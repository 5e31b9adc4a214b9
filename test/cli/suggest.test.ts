import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fazhi } from './run';

let dir: string;
const place = (name: string): string => path.join(dir, name);
const REPORT = [
  '石桥街道2023年度法治政府建设工作报告',
  '一、主要工作',
  '（一）加强社区矫正对象管理，开展公益劳动4次。',
  '（二）社区矫正对象公益劳动全覆盖，走访家庭12户。',
  '（三）组织在矫人员公益劳动6次。',
  '（四）聘请法律顾问2名，选聘常年法律顾问1名。',
].join('\n');

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'fazhi-suggest-'));
  writeFileSync(place('a.txt'), REPORT);
  const text =
    '（一）加强社区矫正工作。\n（二）开展社区矫正宣传活动4次。\n（三）组织在矫人员学习。';
  const passage = (words: string, themes: string[]) => {
    const start = text.indexOf(words);
    const own = { start, end: start + words.length, text: words, themes };
    return { kind: 'item', role: 'measures', primary: null, ...own };
  };
  writeFileSync(place('gold.txt'), text);
  const passages = [
    passage('（一）加强社区矫正工作。', ['社区矫正']),
    passage('（二）开展社区矫正宣传活动4次。', []),
    passage('（三）组织在矫人员学习。', ['社区矫正']),
  ];
  writeFileSync(place('gold.json'), JSON.stringify({ passages }));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('fazhi suggest', () => {
  it('tells what a theme of one’s own lacks, from nothing but its name', async () => {
    const { out } = await fazhi(['themes', '--init', '社区矫正']);
    writeFileSync(place('mine.yaml'), out);
    const args = ['--themes', place('mine.yaml'), '社区矫正', place('a.txt')];
    const found = await fazhi(['suggest', ...args]);
    expect(found.code).toBe(0);
    expect(found.out).toMatch(/^2 of \d+ passages have 社区矫正/);
    expect(found.out).toMatch(
      /公益劳动 {2}near 2, elsewhere 1, G² [\d.]+\n {2}− a\.txt: （三）组织在矫人员/,
    );
  });

  it('tells on gold which terms decide wrongly, and what is missed', async () => {
    const args = ['--themes', place('mine.yaml'), '--gold', dir, '社区矫正'];
    const { out } = await fazhi(['suggest', ...args]);
    expect(out).toMatch(/社区矫正 +社区矫正\/names +1 +1/);
    expect(out).toContain('gold: （二）开展社区矫正宣传活动4次。');
    expect(out).toContain('1 passages that were missed\n  gold: （三）组织在矫人员学习。');
  });

  it.each([
    [['suggest', '信访', 'x'], /five has no theme 信访; it has 普法宣传/],
    [['suggest', '普法宣传'], /FILE or DIR or --gold/],
  ])('a call that cannot be: %s', async (args, message) => {
    expect(await fazhi(args)).toMatchObject({ code: 2, err: expect.stringMatching(message) });
  });
});

describe('fazhi kwic --as regex', () => {
  it('finds a pattern with its context', async () => {
    const pattern = '(聘请|选聘).{0,4}顾问';
    const { out } = await fazhi([
      'kwic',
      '--as',
      'regex',
      '--format',
      'jsonl',
      pattern,
      place('a.txt'),
    ]);
    const matches = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).match);
    expect(matches).toEqual(['聘请法律顾问', '选聘常年法律顾问']);
  });

  it('refuses what it cannot follow in linear time', async () => {
    const { code, err } = await fazhi(['kwic', '--as', 'regex', '(a)\\1', place('a.txt')]);
    expect([code, err]).toEqual([1, expect.stringMatching(/has \\1, which is not supported/)]);
  });
});

describe('fazhi words --matrix and --tokens', () => {
  it('write the words of each document, and every token in its place', async () => {
    const files = ['--matrix', place('dtm.csv'), '--tokens', place('tokens.parquet')];
    const { err } = await fazhi(['words', ...files, '--tokenizer', 'intl', place('a.txt')]);
    expect(err).toMatch(/\d+ rows in .+dtm\.csv\n\d+ rows in .+tokens\.parquet/);
    expect(readFileSync(place('dtm.csv'), 'utf8')).toMatch(
      /^document,issuer,year,word,count\r\na\.txt,石桥街道,2023,/,
    );
    const tokens = await parquetReadObjects({
      file: await asyncBufferFromFile(place('tokens.parquet')),
    });
    for (const { word, start_offset, end_offset } of tokens)
      expect(REPORT.slice(Number(start_offset), Number(end_offset))).toBe(word);
    const again = await fazhi(['words', '--matrix', place('dtm.csv'), place('a.txt')]);
    expect([again.code, again.err]).toEqual([1, expect.stringMatching(/is there already/)]);
  });
});
