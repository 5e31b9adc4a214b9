import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

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

describe('the regular expressions of the source', () => {
  it('are found by the walk', () => {
    expect(patterns.length).toBeGreaterThan(100);
  });

  it('match in time linear in the length of any text', () => {
    const slow = patterns.filter(({ pattern, flags }) => {
      const result = checkSync(pattern, flags, { checker: 'automaton', timeout: 5000 });
      return result.status !== 'safe';
    });
    expect(slow).toEqual([]);
  });
});
