import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/index';
import { fazhi } from './run';

const TEXT = `柳溪镇2023年度法治政府建设工作报告
一、主要工作
（一）深化普法宣传。全年开展法治宣传活动38场，发放宣传资料2000余份。
`;
const folder = mkdtempSync(path.join(tmpdir(), 'fazhi-cli-'));
const file = (name: string, content: string | Uint8Array): string => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};
const report = file('报告 一.txt', TEXT);

describe('fazhi analyze', () => {
  it('shows the section tree, themes with evidence and the claims to a person', async () => {
    const { code, out, err } = await fazhi(['analyze', report]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('柳溪镇2023年度法治政府建设工作报告');
    expect(out).toContain('（一）深化普法宣传  [measures]');
    expect(out).toMatch(/普法宣传\* \d\.\d\d \(.*宣传/);
    expect(out).toMatch(/> 2000 {2}份 +宣传资料/);
    expect(out).not.toContain('\u001b');
  });

  it('gives the report as JSON to a program', async () => {
    const { out } = await fazhi(['analyze', '--format', 'json', report]);
    const { claims } = JSON.parse(out) as Report;
    expect(claims.map(({ value, unit }) => [value, unit])).toEqual([
      [38, '场'],
      [2000, '份'],
    ]);
  });

  it('leaves parts out of the JSON with --omit', async () => {
    const args = ['analyze', '--format', 'json', '--omit', 'evidence,paragraphs', report];
    const { paragraphs, passages, omitted } = JSON.parse((await fazhi(args)).out) as Report;
    expect([paragraphs, omitted]).toEqual([[], ['evidence', 'paragraphs']]);
    expect(passages[0]!.themes[0]!.evidence).toEqual([]);
    const wrong = await fazhi(['analyze', '--omit', 'evidence', report]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--omit needs --format')]);
    const unknown = await fazhi(['analyze', '--jsonl', '--omit', 'warnings']);
    expect(unknown.err).toContain('--omit takes evidence, sections,');
  });

  it('gives one line a file with --format jsonl', async () => {
    const { out } = await fazhi(['analyze', '--format', 'jsonl', report, report]);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string });
    expect(lines.map(({ id }) => id)).toEqual([report, report]);
  });

  it('reads standard input for -', async () => {
    const { code, out } = await fazhi(['analyze', '-'], TEXT);
    expect(code).toBe(0);
    expect(out).toContain('38');
  });

  it('reads a GBK file', async () => {
    // 法治宣传活动38场。 in GB18030
    const bytes = Uint8Array.from([
      ...[
        0xb7, 0xa8, 0xd6, 0xce, 0xd0, 0xfb, 0xb4, 0xab, 0xbb, 0xee, 0xb6, 0xaf, 0x33, 0x38, 0xb3,
        0xa1,
      ],
      ...[0xa1, 0xa3],
    ]);
    const { out } = await fazhi(['analyze', file('gbk.txt', bytes)]);
    expect(out).toContain('法治宣传活动38场');
  });

  it('says what is wrong with a file in one line, does the others and ends with 1', async () => {
    const { code, out, err } = await fazhi([
      'analyze',
      path.join(folder, '没有.txt'),
      folder,
      report,
    ]);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toContain('没有.txt');
    expect(out).toContain('2000');
  });

  it('ends with 2 for a call that is wrong', async () => {
    expect(await fazhi(['analyze'])).toMatchObject({ code: 2, out: '' });
    expect(await fazhi(['analyze', '--format', 'xml', report])).toMatchObject({ code: 2, out: '' });
    expect(await fazhi(['analyze', '--colour', report])).toMatchObject({ code: 2, out: '' });
    expect(await fazhi(['analyse', report])).toMatchObject({ code: 2, out: '' });
    expect(await fazhi([])).toMatchObject({ code: 2, out: '' });
  });

  it('shows nothing of a report that a terminal would obey', async () => {
    const { out } = await fazhi([
      'analyze',
      file('escape.txt', '全年开展\u001b[31m普法宣传38场。'),
    ]);
    expect(out).not.toContain('\u001b');
  });
});

describe('the name of a file', () => {
  it('reaches the terminal without what a terminal would obey', async () => {
    const { err, code } = await fazhi(['analyze', 'no\u001b[31m\u0007such.txt']);
    expect(code).toBe(1);
    expect(err).toContain('no [31m such.txt');
    expect(err).not.toMatch(/[\u001b\u0007]/);
  });
});

describe('fazhi analyze --jsonl', () => {
  it('gives one result line for each line, in order, and an error record for a bad one', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: TEXT }),
      'no json',
      '{"id":2}',
      '',
      JSON.stringify({ id: 3, text: '' }),
      '[]',
    ].join('\n');
    const { code, out } = await fazhi(['analyze', '--jsonl'], input);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(lines.map(({ id, error }) => [id, error?.code ?? 'ok', error?.line ?? 0])).toEqual([
      ['a', 'ok', 0],
      [null, 'invalid-argument', 2],
      [2, 'text-not-a-string', 3],
      [3, 'ok', 0],
      [null, 'invalid-argument', 6],
    ]);
  });
});

describe('help and version', () => {
  it('lists the commands, and tells more about each with examples', async () => {
    const { code, out } = await fazhi(['--help']);
    expect(code).toBe(0);
    for (const command of ['analyze', 'explain', 'evaluate', 'lint']) {
      expect(out).toContain(`  ${command}`);
      const help = await fazhi([command, '--help']);
      expect(help.out).toContain(`Usage: fazhi ${command}`);
      expect(help.out).toContain('Examples:');
      expect(await fazhi(['help', command])).toEqual(help);
    }
  });

  it('prints the version', async () => {
    expect((await fazhi(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
