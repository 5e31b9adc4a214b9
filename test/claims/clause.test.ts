import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseMemory, clauseStart, sentenceStart } from '../../src/claims/clause';
import { unitContext } from '../../src/claims/unit-context';
import { unitsOf } from './reading';

function contextOf(text: string) {
  return unitContext(text, unitsOf(text)[0]!, 0, text.length - 1, null);
}

describe('where a clause and a sentence begin', () => {
  it('is after a comma, and after a full stop', () => {
    const text = '强化执法。开展检查12次,立案3件';
    const context = contextOf(text);
    expect(text.slice(clauseStart(context, text.indexOf('3')))).toBe('立案3件');
    expect(text.slice(sentenceStart(context, text.indexOf('3')))).toBe('开展检查12次,立案3件');
  });

  it('does not depend on the places that were asked for before', () => {
    const piece = fc.constantFrom('调解', '3', ',', '。', ':', '纠纷'.repeat(40));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), fc.array(fc.nat()), (pieces, asked) => {
        const context = contextOf(pieces.join(''));
        for (const number of asked) {
          const at = number % (context.text.length + 1);
          const fresh = { ...context, starts: clauseMemory() };
          expect(clauseStart(context, at)).toBe(clauseStart(fresh, at));
          expect(sentenceStart(context, at)).toBe(sentenceStart(fresh, at));
        }
      }),
    );
  });
});
