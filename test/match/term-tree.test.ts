import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermTree } from '../../src/match/term-tree';

function treeOf(terms: readonly string[]): TermTree {
  const tree = new TermTree(2);
  for (const term of terms) tree.enter(term);
  return tree;
}

function starting(tree: TermTree, text: string, at: number, end = text.length): string[] {
  const found: number[] = [];
  const count = tree.startingAt(text, at, end, found, []);
  return found.slice(0, count).map((term) => tree.terms[term]!);
}

describe('TermTree', () => {
  it('finds the terms that begin at a place, the shortest first', () => {
    const tree = treeOf(['法律顾问', '法律', '法', '顾问']);
    expect(starting(tree, '聘请法律顾问', 2)).toEqual(['法', '法律', '法律顾问']);
    expect(starting(tree, '聘请法律顾问', 1)).toEqual([]);
  });

  it('finds no term that goes on after the end', () => {
    expect(starting(treeOf(['法律', '法律顾问']), '法律顾问', 0, 3)).toEqual(['法律']);
  });

  it('numbers different terms in the order in which they are entered', () => {
    const tree = treeOf(['调解', '信访']);
    expect(tree.enter('信访')).toBe(1);
    expect(tree.enter('调解')).toBe(0);
    expect(tree.terms).toEqual(['调解', '信访']);
  });

  it('tells at once that most pairs of characters begin no term', () => {
    const tree = treeOf(['法律', '法律顾问', '罚']);
    const mayBegin = (pair: string): boolean =>
      tree.mayBegin(pair.charCodeAt(0), pair.charCodeAt(1));
    expect(['法律', '罚款', '罚\n'].map(mayBegin)).toEqual([true, true, true]);
    expect(['法治', '律师', '款罚'].map(mayBegin)).toEqual([false, false, false]);
  });

  it('refuses an empty term', () => {
    expect(() => treeOf([''])).toThrow(RangeError);
  });

  it('finds at every place what a comparison with every term finds', () => {
    const unit = fc.constantFrom(...'法治普执');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        fc.string({ unit, maxLength: 40 }),
        (terms, text) => {
          const tree = treeOf(terms);
          for (let at = 0; at < text.length; at++) {
            const expected = terms.filter((term) => text.startsWith(term, at));
            expect(starting(tree, text, at)).toEqual(expected.sort((a, b) => a.length - b.length));
            const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 10;
            if (expected.length > 0) expect(tree.mayBegin(text.charCodeAt(at), next)).toBe(true);
          }
        },
      ),
    );
  });
});
