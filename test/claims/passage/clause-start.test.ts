import { describe, expect, it } from 'vitest';
import { clauseStart, sentenceStart } from '../../../src/claims/passage/clause-start';
import { passageContext } from '../../../src/claims/passage/passage-context';
import { unitsOf } from '../reading';

describe('where a clause and a sentence begin', () => {
  it('is after a comma, and after a full stop', () => {
    const text = '强化执法。开展检查12次,立案3件';
    const context = passageContext(text, unitsOf(text)[0]!, 0, text.length - 1, null);
    expect(text.slice(clauseStart(context, text.indexOf('3')))).toBe('立案3件');
    expect(text.slice(sentenceStart(context, text.indexOf('3')))).toBe('开展检查12次,立案3件');
  });

  it('is not looked for further than rules read', () => {
    const text = '纠纷'.repeat(200);
    const context = passageContext(text, unitsOf(text)[0]!, 0, text.length - 1, null);
    expect(clauseStart(context, 400)).toBe(280);
  });
});
