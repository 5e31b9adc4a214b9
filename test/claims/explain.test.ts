import { describe, expect, it } from 'vitest';
import { createAnalyzer, explain } from '../../src/analyze';

const TEXT =
  '一、矛盾化解\n全年受理矛盾纠纷３１８件，化解逾311件，化解率97.8%，其中口头案件9件，拨打12345热线。';
const analyzer = createAnalyzer();
const why = (id: string): string[] =>
  explain(analyzer, TEXT, id).findings.map(
    ({ field, value, rule, text }) =>
      `${field} ${typeof value === 'object' ? (value?.text ?? null) : value}: ${rule} “${text}”`,
  );

describe('why a claim says what it says', () => {
  it('is told field by field, with the rule and the words that it went by', () => {
    expect(why('c2')).toEqual([
      'value 311: number “311”',
      'unit 件: unit “件”',
      'bound more_than: bound “逾311件”',
      'status reported: as-the-section “逾311件”',
      'period 全年: period “全年”',
      'what 化解矛盾纠纷: verb-of-shared “３１８件”',
      'action 化解: verb-of-shared “３１８件”',
      'indicator disputes-mediated: indicators/disputes-mediated “逾311件”',
      'stage mediated: stage “逾311件”',
    ]);
  });

  it('is told of its links, by the ids of the claims', () => {
    expect(why('c3')).toContain('numerator c2: rate-by-verb “，化解逾311件”');
    expect(why('c4')).toContain('partOf c1: part-of “其中”');
  });

  it('agrees with the report, claim by claim', () => {
    for (const claim of analyzer.analyze(TEXT).claims) {
      const { start, end, text, findings } = explain(analyzer, TEXT, claim.id);
      expect([start, end, text]).toEqual([claim.start, claim.end, claim.text]);
      for (const { field, value } of findings) expect(value).toEqual(claim[field as 'value']);
    }
  });

  it('of a number that is none is the rule and the reason', () => {
    expect(explain(analyzer, TEXT, 'n1')).toMatchObject({
      text: '12345',
      rejected: { rule: 'code', why: 'telephone' },
    });
  });

  it.each(['c9', 'n9', 'c0', 'x'])('is refused for %s, which the text does not have', (id) => {
    expect(() => explain(analyzer, TEXT, id)).toThrow(/no claim .* and no other number/);
  });
});
