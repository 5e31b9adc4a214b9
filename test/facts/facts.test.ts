import { describe, expect, it } from 'vitest';
import { factReader, readFacts } from '../../src/facts/facts';
import { TermTree } from '../../src/match/term-tree';

function tableOf(...words: readonly string[]): TermTree {
  const table = new TermTree();
  for (const word of words) table.enter(word);
  return table;
}

describe('the facts of a stretch', () => {
  it('are all words of the table, by where they start, the longest first', () => {
    const table = tableOf('调解', '矛盾', '矛盾纠纷', '纠纷');
    const { words, starts, ends } = readFacts(table, '调解矛盾纠纷', 0, 6);
    expect(words.map((word) => table.terms[word])).toEqual(['调解', '矛盾纠纷', '矛盾', '纠纷']);
    expect(starts).toEqual([0, 2, 2, 4]);
    expect(ends).toEqual([2, 6, 4, 6]);
  });

  it('are no words that go beyond the stretch', () => {
    const table = tableOf('矛盾', '矛盾纠纷');
    const { words } = readFacts(table, '矛盾纠纷', 0, 3);
    expect(words.map((word) => table.terms[word])).toEqual(['矛盾']);
  });

  it('tell where numerals stand, and where quotations and titles open', () => {
    const { numerals, openings } = readFacts(tableOf('法'), '《民法典》宣讲三12场“法”', 0, 14);
    expect(numerals).toEqual([7, 8, 9]);
    expect(openings).toEqual([0, 11]);
  });
});

describe('a reader of facts', () => {
  it('reads no stretch again that it has just read', () => {
    const facts = factReader(tableOf('普法'), '开展普法。\n普法');
    const read = facts.read(0, 8);
    expect(facts.over({ start: 2, end: 4 })).toBe(read);
    expect(facts.over({ start: 6, end: 8 })).toBe(read);
  });

  it('reads a stretch that goes beyond', () => {
    const facts = factReader(tableOf('普法'), '开展普法。\n普法');
    facts.read(0, 6);
    expect(facts.over({ start: 6, end: 8 }).starts).toEqual([6]);
  });
});
