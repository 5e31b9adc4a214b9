import { describe, expect, it } from 'vitest';
import { factReader } from '../../src/facts/facts';
import { outsidePlaces, placesIn, placesWithWords } from '../../src/facts/places';
import { TermTree } from '../../src/match/term-tree';

const table = new TermTree();
for (const word of ['普法', '普法宣传', '宣传']) table.enter(word);

describe('the names of places', () => {
  it('hold words of a table or do not', () => {
    expect(placesWithWords(table, ['普法镇', '柳溪镇', '普法镇'])).toEqual(['普法镇']);
  });

  it('stand in a stretch wherever it names them', () => {
    expect(placesIn('普法镇。普法镇', 0, 7, ['普法镇'])).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ]);
  });
});

describe('facts outside of the names of places', () => {
  const text = '普法镇宣传普法,普法宣传';
  const facts = outsidePlaces(factReader(table, text), text, ['普法镇']);
  const wordsOf = ({ words }: { readonly words: readonly number[] }) =>
    words.map((word) => table.terms[word]);

  it('hold the words that stand elsewhere, the names left out', () => {
    const found = facts.read(0, text.length);
    expect(wordsOf(found)).toEqual(['宣传', '普法', '普法宣传', '普法', '宣传']);
    expect(found.starts).toEqual([3, 5, 8, 8, 10]);
  });

  it('are kept for the spans of the stretch that was read last', () => {
    const found = facts.read(0, text.length);
    expect(facts.over({ start: 8, end: 12 })).toBe(found);
  });

  it('are those of words that stand apart, too', () => {
    expect(wordsOf(facts.apart('普法镇的普法', 0, 6))).toEqual(['普法']);
  });
});
