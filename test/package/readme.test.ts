import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

/**
 * `<!-- prints: fazhi … -->` before a text block: the command prints it; a line of … stands for any lines.
 * `<!-- runs -->` before a js block and a text block: the code prints the text.
 */
const COMMANDS = [...README.matchAll(/<!-- prints: fazhi (.+?) -->\n+```text\n([\s\S]*?)```/g)].map(
  ([, args = '', output = '']) => ({ args, output }),
);
const PROGRAMS = [
  ...README.matchAll(/<!-- runs -->\n+```js\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/g),
].map(([, code = '', output = '']) => ({ code, output }));

const node = (args: string[]): string =>
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

/** Checks an output against what the README shows of it. */
function expectShown(output: string, shown: string): void {
  let rest = output;
  for (const [i, part] of shown.split(/^…\n/m).entries()) {
    const at = rest.indexOf(part);
    if (i === 0 ? at !== 0 : at < 0) expect(rest).toContain(part);
    if (i === 0) expect(rest.startsWith(part)).toBe(true);
    rest = rest.slice(at + part.length);
  }
  if (!/…\n?$/.test(shown)) expect(rest.trim()).toBe('');
}

describe('the README', () => {
  it('has examples', () => {
    expect(COMMANDS.length).toBeGreaterThan(0);
    expect(PROGRAMS.length).toBeGreaterThan(0);
  });

  it.each(COMMANDS)('shows what fazhi $args prints', ({ args, output }) => {
    expectShown(node(['dist/cli.js', ...args.split(' ')]), output);
  });

  it.each(PROGRAMS)('shows what its programs print', ({ code, output }) => {
    expectShown(node(['--input-type=module', '-e', code]), output);
  });
});
