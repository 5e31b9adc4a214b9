import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CLI = path.join(ROOT, 'dist/cli.js');
/** GNU parallel; another program of the same name does not know --pipe. */
const installed = /GNU parallel/.test(
  spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '',
);

describe('fazhi analyze --jsonl under GNU parallel', () => {
  it.skipIf(!installed)('gives the lines that one process gives, in order', () => {
    const input = Array.from({ length: 20 }, (_, i) =>
      JSON.stringify({ id: i, text: `全年开展法治宣传活动${i + 1}场。` }),
    ).join('\n');
    const options = { input: `${input}\n`, encoding: 'utf8', maxBuffer: 1 << 26 } as const;
    const alone = execFileSync(process.execPath, [CLI, 'analyze', '--jsonl'], options);
    const call = ['--pipe', '--keep-order', '-N', '5', process.execPath, CLI, 'analyze', '--jsonl'];
    expect(execFileSync('parallel', call, options)).toBe(alone);
    expect(alone.trimEnd().split('\n')).toHaveLength(20);
  });
});
