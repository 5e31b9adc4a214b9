import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * `<!-- prints: fazhi … -->` before a text block: the command prints it; a line of … stands for any lines.
 * `<!-- runs -->` before a js block and a text block: the code prints the text.
 */
const PRINTS = /<!-- prints: fazhi (.+?) -->\n+```text\n([\s\S]*?)```/g;
const RUNS = /<!-- runs -->\n+```js\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/g;

function examplesOf(file: string) {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return {
    commands: [...text.matchAll(PRINTS)].map(([, args = '', output = '']) => ({ args, output })),
    programs: [...text.matchAll(RUNS)].map(([, code = '', output = '']) => ({ code, output })),
    javascript: [...text.matchAll(/^```js$/gm)].length,
  };
}

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

describe.each(['README.md', 'README.zh.md'])('%s', (file) => {
  const { commands, programs, javascript } = examplesOf(file);

  it('has no example that is not run', () => {
    expect(programs.length).toBeGreaterThan(0);
    expect(programs.length).toBe(javascript);
  });

  it('links to files that are there, and to no address that is not', () => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(path.join(ROOT, link.replace(/#.*/, ''))))).toEqual(
      [],
    );
  });

  it('has a picture that loads fast', () => {
    expect(statSync(path.join(ROOT, '.github/report-page.png')).size).toBeLessThan(150_000);
  });

  it.each(commands)('shows what fazhi $args prints', ({ args, output }) => {
    expectShown(node(['dist/cli.js', ...args.split(' ')]), output);
  });

  it.each(programs)('shows what its programs print', ({ code, output }) => {
    expectShown(node(['--input-type=module', '-e', code]), output);
  });
});

describe('the two READMEs', () => {
  it('have the same programs', () => {
    expect(examplesOf('README.zh.md').programs).toEqual(examplesOf('README.md').programs);
  });
});
