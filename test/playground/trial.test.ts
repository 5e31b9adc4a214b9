import { describe, expect, it } from 'vitest';
import { fiveThemes } from '../../src/index';
import { triedThemes, tryText } from '../../src/playground/trial';

const TEXT =
  '一、主要工作\n（一）基层治理。对社区矫正对象开展入矫宣告12次。\n（二）普法宣传。发放宣传资料300份。';

describe('a trial of terms', () => {
  it('is the built-in set where nothing is tried', () => {
    expect(triedThemes({})).toBe(fiveThemes);
    expect(tryText(TEXT, {}).changes).toEqual([]);
  });

  it('shows which passages gain a theme by a term that is added', () => {
    const { changes } = tryText(TEXT, { 矛盾调解: { added: ['入矫宣告'], removed: [] } });
    expect(changes.map(({ text, gained, lost }) => [text, gained, lost])).toEqual([
      ['对社区矫正对象开展入矫宣告12次。', ['矛盾调解'], []],
    ]);
  });

  it('takes every term out of a group that rules name, and still stands', () => {
    const group = fiveThemes.themes[0]!.terms[0]!;
    const themes = triedThemes({ 普法宣传: { added: [], removed: group.terms } });
    expect(themes.themes[0]!.terms[0]!.terms).toEqual(['\ue000']);
  });

  it('explains with the terms as they are tried', () => {
    const trial = tryText(TEXT, { 矛盾调解: { added: ['入矫宣告'], removed: [] } });
    const [changed] = trial.changes;
    const { given, hits } = trial.explain(changed!.id, '矛盾调解');
    expect([given, hits[0]?.text]).toEqual([true, '入矫宣告']);
  });
});
