import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../src');

/** Every regular-expression literal of the source, with its file. */
const patterns = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const found: { file: string; pattern: string; flags: string }[] = [];
    const source = ts.createSourceFile(
      file,
      readFileSync(path.join(SRC, file), 'utf8'),
      ts.ScriptTarget.Latest,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        found.push({ file, pattern, flags });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });

const slowest = (
  found: readonly { file: string; pattern: string; flags: string }[],
): readonly unknown[] =>
  found.filter(({ pattern, flags }) => {
    const result = checkSync(pattern, flags, { checker: 'automaton', timeout: 5000 });
    return result.status !== 'safe';
  });

describe('the regular expressions of the source', () => {
  it('are found by the walk', () => {
    expect(patterns.length).toBeGreaterThan(80);
  });

  it('match in time linear in the length of any text', () => {
    expect(slowest(patterns)).toEqual([]);
  });
});

describe('the regular expressions that are made of words of the genre', () => {
  const made: { file: string; pattern: string; flags: string }[] = [];

  beforeAll(async () => {
    const Plain = globalThis.RegExp;
    globalThis.RegExp = new Proxy(Plain, {
      construct(target, [pattern, flags = '']) {
        made.push({ file: 'made', pattern: String(pattern), flags });
        return new target(pattern, flags);
      },
    });
    await import('../src/index');
    globalThis.RegExp = Plain;
  });

  it('are seen as they are made', () => {
    expect(made.length).toBeGreaterThan(50);
  });

  it('match in time linear in the length of any text', () => {
    expect(slowest(made)).toEqual([]);
  });
});
