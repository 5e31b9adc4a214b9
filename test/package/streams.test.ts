import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');
const dir = mkdtempSync(path.join(tmpdir(), 'fazhi-streams-'));
const report = path.join(dir, '报告.txt');
writeFileSync(report, '一、主要工作\n全年开展法治宣传活动38场。\n');
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Calls the command line with these as standard input, output and error. */
function call(args: readonly string[], stdio: ('ignore' | 'pipe' | number)[]) {
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { stdio });
  return { status, err: stderr === null ? '' : String(stderr) };
}

describe.skipIf(process.platform === 'win32')('the streams of the command line', () => {
  it('a folder as standard input is an error in one line', () => {
    const folder = openSync(dir, 'r');
    for (const args of [
      ['analyze', '-'],
      ['analyze', '--jsonl'],
    ]) {
      const { status, err } = call(args, [folder, 'ignore', 'pipe']);
      expect([status, err.split('\n').length]).toEqual([1, 2]);
      expect(err).toMatch(/standard input cannot be read \(EISDIR\)/);
    }
    closeSync(folder);
  });

  it.skipIf(process.platform !== 'linux')('a full disk is an error in one line', () => {
    const full = openSync('/dev/full', 'w');
    const { status, err } = call(['analyze', '--format', 'json', report], ['ignore', full, 'pipe']);
    closeSync(full);
    expect([status, err]).toEqual([1, 'fazhi: standard output cannot be written (ENOSPC)\n']);
  });

  it('a standard error that nobody reads does not stop the work', () => {
    const lines = `${'x\n'.repeat(200)}{"id":1,"text":"开展普法活动38场。"}\n`;
    const out = path.join(dir, 'out.jsonl');
    execFileSync(
      'sh',
      ['-c', `"$0" "$1" analyze --jsonl 2>&- >"$2" || true`, process.execPath, CLI, out],
      {
        input: lines,
      },
    );
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(202);
  });

  it.skipIf(process.platform !== 'linux')('a named pipe among the files is no file', () => {
    const pipe = path.join(dir, 'pipe.txt');
    execFileSync('mkfifo', [pipe]);
    const { status, err } = call(['analyze', pipe], ['ignore', 'ignore', 'pipe']);
    expect([status, err]).toEqual([1, `fazhi analyze: ${pipe}: this is not a regular file\n`]);
  });

  it('lines of which nobody takes the results are not read on', async () => {
    const child = spawn(process.execPath, [CLI, 'analyze', '--jsonl'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const line = Buffer.from(
      `${JSON.stringify({ id: 1, text: '开展普法活动38场。'.repeat(500) })}\n`,
    );
    child.stdin.on('error', () => {}); // it is killed with lines under way
    let taken = 0;
    while (child.stdin.write(line) || (await drained(child.stdin))) taken++;
    expect(taken * line.length).toBeLessThan(20_000_000);
    child.kill();
  }, 30_000);
});

/** Whether a stream takes more within a second. */
function drained(stream: NodeJS.WritableStream): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), 2000);
    stream.once('drain', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
