import { describe, expect, it } from 'vitest';
import { clauseStart, sentenceStart } from '../../../src/claims/passage/clause-start';

describe('where a clause and a sentence begin', () => {
  it('is after a comma, and after a full stop', () => {
    const text = '强化执法。开展检查12次,立案3件';
    const context = { text, from: 0 };
    expect(text.slice(clauseStart(context, text.indexOf('3')))).toBe('立案3件');
    expect(text.slice(sentenceStart(context, text.indexOf('3')))).toBe('开展检查12次,立案3件');
  });

  it('is not looked for further than rules read', () => {
    const text = '纠纷'.repeat(200);
    const context = { text, from: 0 };
    expect(clauseStart(context, 400)).toBe(280);
  });
});
