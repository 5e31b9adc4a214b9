import { describe, expect, it } from 'vitest';
import { analyze, formatClaim, labelOf } from '../../src/index';

const claimIn = (sentence: string) =>
  analyze(`一、主要工作\n（一）基本情况。${sentence}`).claims[0]!;

describe('formatClaim', () => {
  it.each([
    ['发放宣传资料2000余份。', '宣传资料：超过2000份', '宣传资料: more than 2,000 份'],
    ['调解成功率98.5%。', '调解成功率：98.5%', '调解成功率: 98.5%'],
    ['培训法律明白人3至5名。', '法律明白人：3至5名', '法律明白人: 3–5 名'],
    ['信访总量同比下降12%。', '信访总量：同比减少12%', '信访总量: decrease (同比) of 12%'],
  ])('says %s in Chinese and in English', (sentence, chinese, english) => {
    expect(formatClaim(claimIn(sentence), 'zh')).toBe(chinese);
    expect(formatClaim(claimIn(sentence), 'en')).toBe(english);
  });

  it('says that a figure is a target', () => {
    expect(formatClaim(claimIn('2024年力争举办法治讲座10场以上。'), 'zh')).toMatch(/（目标）$/);
  });

  it('refuses another language', () => {
    expect(() => formatClaim(claimIn('办理法律援助3件。'), 'fr' as never)).toThrow(
      "language is 'zh' or 'en', not \"fr\"",
    );
  });
});

describe('labelOf', () => {
  it('gives what an interface calls a value', () => {
    expect(labelOf('status', 'target')).toEqual({ zh: '目标', en: 'target' });
  });

  it('says which values a field has', () => {
    expect(() => labelOf('bound', 'roughly')).toThrow(
      'a bound is one of exact, approx, more_than, at_least, less_than, at_most, not "roughly"',
    );
    expect(() => labelOf('colour' as never, 'red')).toThrow(/field is one of role, bound, status/);
  });
});
