import { describe, expect, it } from 'vitest';
import { composedVerbAt } from '../../../src/claims/noun/composed-verb';
import { read } from '../reading';

const composed = (text: string) => text.slice(0, composedVerbAt(text, 0, text.length));

describe('a verb that no list has', () => {
  it.each([
    ['追还押金', '追还'],
    ['送还遗失物品', '送还'],
    ['清缴欠税', '清缴'],
  ])('is told by its characters in %s', (text, verb) => {
    expect(composed(text)).toBe(verb);
  });

  it.each(['协管人员', '领导干部', '开放窗口', '新聘队员', '调查问卷', '宣传资料'])(
    'is none that begins the noun %s',
    (text) => {
      expect(composed(text)).toBe('');
    },
  );

  it('is none without a noun of two characters after it', () => {
    expect(composed('追还款')).toBe('');
  });

  it('is the action of which the noun is the object', () => {
    const [claim] = read('追还押金4.2万元').claims;
    expect([claim!.action, claim!.what]).toEqual(['追还', '押金']);
  });
});
