import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEXICON_AREAS, lexiconTerms } from '../../src/tokenizer';

const FOLDER = path.resolve(import.meta.dirname, '../../src/genre/words');

describe('the domain lexicon', () => {
  it('has more than two thousand terms besides the general words', () => {
    expect(lexiconTerms(LEXICON_AREAS.filter((area) => area !== 'general')).length).toBeGreaterThan(
      2000,
    );
  });

  it.each([
    '法律明白人',
    '政务公开',
    '依申请公开',
    '枫桥经验',
    '综治中心',
    '双随机一公开',
    '谁执法谁普法',
    '行政复议',
    '诉调对接',
    '大综合一体化',
  ])('knows %s', (term) => {
    expect(lexiconTerms()).toContain(term);
  });

  it('names each term once, in one area', () => {
    const all = LEXICON_AREAS.flatMap((area) => lexiconTerms([area]));
    const twice = all.filter((term, i) => all.indexOf(term) !== i);
    expect(twice).toEqual([]);
    const written = LEXICON_AREAS.flatMap((area) =>
      readFileSync(path.join(FOLDER, `${area}.yaml`), 'utf8').split('\n'),
    )
      .filter((line) => line.startsWith('  - '))
      .flatMap((line) => line.slice(4).split(' '));
    expect(written).toHaveLength(all.length);
  });

  it('has terms of two characters or more, of characters, letters, digits and + only', () => {
    const odd = lexiconTerms().filter((term) => !/^[\u3400-\u9fffA-Z0-9+]{2,40}$/.test(term));
    expect(odd).toEqual([]);
  });
});
