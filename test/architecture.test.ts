import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../src');

/** The order in which the text flows; a folder imports only from itself and from those before it. */
const ORDER = [
  ['errors.ts'],
  ['arguments.ts'],
  ['genre', 'notation'],
  ['text'],
  ['match'],
  ['numbers'],
  ['tokenizer'],
  ['structure'],
  ['facts'],
  ['themes', 'claims'],
  ['report'],
  ['options.ts', 'density.ts'],
  ['analyze.ts'],
  ['index.ts'],
  ['corpus'],
  ['playground'],
  ['cli'],
];

const rankOf = (place: string): number => ORDER.findIndex((places) => places.includes(place));
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'));
const imports = files.flatMap((file) =>
  [
    ...readFileSync(path.join(SRC, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g),
  ].map((match) => ({ file, target: match[1]! })),
);
const placeOf = (file: string): string => file.split('/')[0]!;

describe('the one-way flow of the source', () => {
  it('knows every folder and file at the top of src', () => {
    const unknown = [...new Set(files.map(placeOf))].filter((place) => rankOf(place) < 0);
    expect(unknown).toEqual([]);
  });

  it('lets a folder import only from those before it', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (!target.startsWith('.')) return false;
      const from = placeOf(file);
      const to = placeOf(path.posix.join(path.posix.dirname(file), target));
      const place = rankOf(to) >= 0 ? to : `${to}.ts`;
      return from !== place && rankOf(place) >= rankOf(from);
    });
    expect(wrong).toEqual([]);
  });

  it('has no circle of imports, types included', () => {
    const targets = new Map<string, string[]>();
    for (const { file, target } of imports) {
      if (!target.startsWith('.')) continue;
      const place = path.posix.join(path.posix.dirname(file), target);
      const found = [place, `${place}.ts`, `${place}/index.ts`].find((name) =>
        files.includes(name),
      );
      if (found !== undefined) targets.set(file, [...(targets.get(file) ?? []), found]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, above: readonly string[]): void => {
      if (above.includes(file))
        circles.push([...above.slice(above.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const target of targets.get(file) ?? []) visit(target, [...above, file]);
        done.add(file);
      }
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('has a flow inside the structure too: page, headings, passages', () => {
    const rooms = [
      'types.ts',
      'markers.ts',
      'item-marks.ts',
      'table-rows.ts',
      'page',
      'headings',
      'passages',
      'other-genre.ts',
      'parse.ts',
      'explain.ts',
      'index.ts',
    ];
    const room = (file: string): number => rooms.indexOf(file.split('/')[1]!);
    const wrong = imports.filter(({ file, target }) => {
      if (!file.startsWith('structure/') || !target.startsWith('.')) return false;
      const to = path.posix.join(path.posix.dirname(file), target);
      if (!to.startsWith('structure/')) return false;
      const named = rooms.includes(to.split('/')[1]!) ? to : `${to}.ts`;
      return room(file) < 0 || room(named) > room(file);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps Node built-ins to corpus and cli, so that the core runs in a browser', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        target.startsWith('node:') && !['corpus', 'cli'].includes(placeOf(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps them from what fazhi/documents loads, so that it runs in a browser', () => {
    const loaded = new Set(['corpus/documents.ts']);
    const wrong: string[] = [];
    for (const file of loaded) {
      for (const { file: from, target } of imports) {
        if (from !== file) continue;
        if (target.startsWith('node:')) wrong.push(`${from}: ${target}`);
        const place = path.posix.join(path.posix.dirname(from), target);
        const found = [`${place}.ts`, `${place}/index.ts`].find((name) => files.includes(name));
        if (target.startsWith('.') && found !== undefined) loaded.add(found);
      }
    }
    expect(loaded).toContain('corpus/read/pdf.ts');
    expect(wrong).toEqual([]);
  });

  it('never imports the root of natural, which reads the environment and prints', () => {
    expect(imports.filter(({ target }) => target === 'natural')).toEqual([]);
  });
});
