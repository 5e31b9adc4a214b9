import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { genreJsonSchema } from '../../src/notation/compile';

const GENRE = path.resolve(import.meta.dirname, '../../src/genre');
const files = readdirSync(GENRE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.split(path.sep).join('/'));

describe('the JSON Schema of the notation', () => {
  it.each(files)('is there for %s', (file) => {
    expect(genreJsonSchema(file).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('tells an editor the keys of a theme, and which it must have', () => {
    const { properties, required, additionalProperties } = genreJsonSchema('themes/own/tea.yaml');
    expect(Object.keys(properties as object)).toContain('guards');
    expect(required).toContain('terms');
    expect(additionalProperties).toBe(false);
  });

  it('says that values are texts as they are written', () => {
    const { properties } = genreJsonSchema('themes/own/tea.yaml');
    expect(properties).toMatchObject({ id: { type: 'string' }, primaryWeight: { type: 'string' } });
  });

  it('is refused for what is no file of the genre', () => {
    expect(() => genreJsonSchema('themes/own/tea.json')).toThrow(/is no file of the genre/);
  });
});
