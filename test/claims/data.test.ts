import { describe, expect, it } from 'vitest';
import { builtInIndicators, compileIndicators } from '../../src/claims';
import { NAMES, WORDS } from '../../src/claims/data/names';
import { REPORT_UNITS } from '../../src/numbers/units';
import { numbers, read } from './reading';

const words = (lines: readonly string[]) => lines.join(' ').split(' ').filter(Boolean);

describe('units', () => {
  const spellings = Object.entries(REPORT_UNITS)
    .filter(([kind]) => !['duration', 'age', 'grade', 'noun', 'data'].includes(kind))
    .flatMap(([, units]) => units.split(' ').map((entry) => entry.split('=')))
    .flatMap((names) => names.map((spelling) => [spelling, names[0]!] as const));

  it.each(spellings)('12%s is counted in %s', (spelling, unit) => {
    expect(read(`共计12${spelling}。`).claims.map((claim) => [claim.value, claim.unit])).toEqual([
      [12, unit],
    ]);
  });
});

describe('names and words with numbers', () => {
  it('claim nothing', () => {
    const claimed = words([...NAMES, ...WORDS]).filter(
      (name) => numbers(`推进${name}工作`).length > 0,
    );
    expect(claimed).toEqual([]);
  });
});

describe('indicators', () => {
  const registry = compileIndicators();

  it('are eighty and more, each with an id of its own', () => {
    expect(new Set(builtInIndicators.map(({ id }) => id)).size).toBe(builtInIndicators.length);
    expect(builtInIndicators.length).toBeGreaterThanOrEqual(80);
  });

  it('are well-formed', () => {
    expect(() => compileIndicators([...builtInIndicators])).not.toThrow();
  });

  it('can each be matched by one of their own words', () => {
    const unmatched = builtInIndicators.filter(
      ({ id, words: own, units }) =>
        !own.some((entry) =>
          units.some((unit) => registry.match(entry.replaceAll('+', ''), null, unit) === id),
        ),
    );
    expect(unmatched.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['调解矛盾纠纷241起', 'disputes-mediated'],
    ['开展宣传活动38场', 'publicity-events'],
    ['发放宣传资料2000份', 'publicity-materials'],
    ['罚款6.2万元', 'fines'],
    ['办理法律援助案件12件', 'legal-aid-cases'],
    ['负责人出庭应诉率100%', 'head-appearance-rate'],
  ])('%s is %s', (text, id) => {
    expect(read(text).claims[0]!.indicator).toBe(id);
  });

  it('can be a caller’s own', () => {
    const own = compileIndicators([
      { id: 'trees', label: '植树', words: ['植树', '种+树'], units: ['棵'] },
    ]);
    expect(own.match('义务植树', null, '棵')).toBe('trees');
    expect(own.match('义务植树', null, '次')).toBeNull();
  });

  it.each([
    [[{ id: '', label: 'x', words: ['y'], units: [] }], 'indicators[0].id'],
    [[{ id: 'a', label: 'x', words: [], units: [] }], 'indicators[0].words'],
    [[{ id: 'a', label: 'x', words: ['y+'], units: [] }], 'indicators[0].words'],
    [[{ id: 'a', label: 'x', words: ['y'], units: 3 }], 'indicators[0].units'],
    [[{ id: 'a', label: 'x', words: ['y'], units: [], colour: 1 }], 'unknown field'],
    ['all', 'array of indicators'],
  ])('that are malformed are refused with their place', (indicators, place) => {
    expect(() => compileIndicators(indicators as never)).toThrow(place);
  });
});
