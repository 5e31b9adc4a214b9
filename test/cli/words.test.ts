import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keynessCommand } from '../../src/cli/commands/keyness';
import { keywordsCommand } from '../../src/cli/commands/keywords';
import { kwicCommand } from '../../src/cli/commands/kwic';
import { wordsCommand } from '../../src/cli/commands/words';
import { fazhi } from './run';

let folder = '';
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'fazhi-words-'));
  writeFileSync(
    at('柳溪镇2023.txt'),
    '柳溪镇2023年度法治政府建设情况报告\n一、主要工作\n深化普法宣传，组织法律明白人进村宣讲民法典42场次。普法宣传覆盖全镇。\n化解矛盾纠纷318件。',
  );
  writeFileSync(
    at('青砚街道2022.txt'),
    '青砚街道2022年度法治政府建设情况报告\n一、主要工作\n深化政务公开，主动公开政府信息213条，政务公开培训2次。\n受理依申请公开11件，政务公开栏按月更新，政务公开专区有人值守。',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs with intl, which is there on every machine. */
const run = (command: string, ...args: string[]) =>
  fazhi([command, '--tokenizer', 'intl', ...args]);

describe('fazhi words', () => {
  it('shows a table with what it rests on', async () => {
    const { code, out } = await run('words', folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ words, \d+ different, in \d+ passages of 2 documents \(intl/);
    expect(out).toMatch(/\n普法宣传 +2 /);
  });

  it('counts a theme only, as CSV with all columns', async () => {
    const { out } = await run('words', '--theme', '政务公开', '--format', 'csv', folder);
    const [head, ...rows] = out.trimEnd().split('\r\n');
    expect(head).toBe('word,count,perThousand,passages,documents,juillandD,griesDP,griesDPNorm');
    expect(rows.some((row) => row.startsWith('依申请公开,1,'))).toBe(true);
    expect(rows.some((row) => row.startsWith('普法宣传,'))).toBe(false);
  });

  it('keeps terms of a file whole, and lists sequences of words', async () => {
    writeFileSync(at('terms.list.md'), '进村宣讲\n');
    const { out } = await run(
      'words',
      '--ngrams',
      '2',
      '--terms',
      at('terms.list.md'),
      '--format',
      'jsonl',
      at('柳溪镇2023.txt'),
    );
    rmSync(at('terms.list.md'));
    const words = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).word);
    expect(words).toContain('法律明白人 进村宣讲');
  });

  it('goes on where a file cannot be read, says which, and exits with 1', async () => {
    writeFileSync(at('broken.docx'), 'no archive');
    const { code, out, err } = await run('words', folder);
    rmSync(at('broken.docx'));
    expect(code).toBe(1);
    expect(out).toMatch(/普法宣传/);
    expect(err).toMatch(/^fazhi words: .*broken\.docx: /);
  });
});

describe('fazhi keywords', () => {
  it('lists what marks each report off', async () => {
    const { out } = await run('keywords', '--format', 'jsonl', '--limit', '1', folder);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ document, word }) => [document, word])).toEqual([
      ['柳溪镇2023.txt', '普法宣传'],
      ['青砚街道2022.txt', '政务公开'],
    ]);
  });
});

describe('fazhi keyness', () => {
  it('compares two reports in both directions', async () => {
    const { out } = await run(
      'keyness',
      '--format',
      'json',
      at('柳溪镇2023.txt'),
      at('青砚街道2022.txt'),
    );
    const { rows } = JSON.parse(out);
    const direction = (wanted: string) =>
      rows.find(({ word }: { word: string }) => word === wanted).direction;
    expect([direction('普法宣传'), direction('政务公开')]).toEqual(['over', 'under']);
  });

  it('wants two', async () => {
    const { code, err } = await run('keyness', folder);
    expect([code, err]).toEqual([2, expect.stringMatching(/compares two/)]);
  });

  it('against nothing is an error that says why', async () => {
    const { code, err } = await run('keyness', '--year', '1999', folder, folder);
    expect([code, err]).toEqual([1, expect.stringMatching(/target holds no words/)]);
  });
});

describe('fazhi keyness --of', () => {
  it('compares a year with all others', async () => {
    const { code, out } = await run('keyness', '--of', 'year=2023', '--format', 'csv', folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^普法宣传,over,/m);
    expect(out).toMatch(/^政务公开,under,/m);
  });

  it('takes the region that --names finds in the path', async () => {
    const { out } = await run(
      'keyness',
      '--names',
      '{region}镇{year}',
      '--of',
      'region=柳溪',
      folder,
    );
    expect(out).toMatch(/^region=柳溪 \(\d+ words\) against the rest \(\d+\)/);
  });

  it('refuses a field that passages do not have', async () => {
    const { code, err } = await run('keyness', '--of', 'colour=red', folder);
    expect(code).toBe(2);
    expect(err).toContain('--of takes FIELD=VALUE, a FIELD being theme, year, region, issuer');
  });
});

describe('fazhi kwic', () => {
  it('sets the term in the middle', async () => {
    const { out } = await run('kwic', '法律明白人', folder);
    expect(out).toMatch(/^1 occurrences/);
    expect(out).toMatch(/，组织 {2}法律明白人 {2}进村宣讲/);
  });

  it('takes a sequence of words with *', async () => {
    const { out } = await run('kwic', '--as', 'tokens', '--format', 'csv', '深化 *', folder);
    const matches = out
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',')[9]);
    expect(matches).toEqual(['深化普法宣传', '深化政务公开']);
  });

  it('refuses a term with white space', async () => {
    const { code, err } = await run('kwic', '法律 明白人', folder);
    expect([code, err]).toEqual([1, expect.stringMatching(/white space/)]);
  });
});

describe('the help of each command', () => {
  it.each([wordsCommand, keywordsCommand, keynessCommand, kwicCommand])(
    '$name names all its options',
    ({ help, options }) => {
      for (const option of Object.keys(options)) expect(help).toContain(`--${option}`);
      expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    },
  );
});
