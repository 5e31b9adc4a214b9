import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../src/match/automaton';

function found(patterns: string[], text: string): string[] {
  const matches: string[] = [];
  buildAutomaton(patterns).scan(text, 0, text.length, (pattern, start, end) => {
    matches.push(`${patterns[pattern]}@${start}-${end}`);
  });
  return matches;
}

describe('buildAutomaton', () => {
  it('finds every term, overlapping ones and terms inside terms too', () => {
    expect(found(['法律', '法律顾问', '顾问'], '聘请法律顾问')).toEqual([
      '法律@2-4',
      '法律顾问@2-6',
      '顾问@4-6',
    ]);
  });

  it('reports equal terms once each', () => {
    expect(found(['调解', '调解'], '调解').sort()).toEqual(['调解@0-2', '调解@0-2']);
  });

  it('refuses an empty term', () => {
    expect(() => buildAutomaton(['法', ''])).toThrow(RangeError);
  });

  it('treats __proto__ and constructor as terms like any other', () => {
    expect(found(['__proto__', 'constructor'], 'a__proto__constructor')).toEqual([
      '__proto__@1-10',
      'constructor@10-21',
    ]);
  });

  it('finds what a search of every term at every place finds', () => {
    const unit = fc.constantFrom(...'法治普执');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        fc.string({ unit, maxLength: 40 }),
        (patterns, text) => {
          const naive: string[] = [];
          for (let end = 1; end <= text.length; end++) {
            for (const pattern of patterns) {
              if (text.slice(0, end).endsWith(pattern))
                naive.push(`${pattern}@${end - pattern.length}-${end}`);
            }
          }
          expect(found(patterns, text).sort()).toEqual(naive.sort());
        },
      ),
    );
  });
});
