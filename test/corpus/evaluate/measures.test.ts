import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src';
import { evaluate, type Gold, parseGold } from '../../../src/corpus/evaluate';

const TEXT = '排查矛盾纠纷40件,其中邻里纠纷15件,化解38件,化解率95%。';

/** A label for each number of the text, in order. */
const LABELS = [
  { quote: '40件', value: 40, unit: '件', indicator: 'disputes-found', figure: true },
  { quote: '15件', value: 15, unit: '件', indicator: 'disputes-found', figure: false, partOf: 6 },
  { quote: '38件', value: 38, unit: '件', indicator: 'disputes-mediated', figure: true },
  {
    quote: '95%',
    value: 95,
    unit: '%',
    indicator: 'mediation-success-rate',
    figure: true,
    base: 6,
  },
];

/** The gold of the text, with labels changed by the place of their number. */
function gold(change: Readonly<Record<number, object>> = {}): Gold {
  const claims = LABELS.map((label, i) => {
    const start = TEXT.indexOf(label.quote);
    const fixed = { bound: 'exact', what: null, status: 'reported', kind: 'level', core: true };
    return { ...fixed, start, end: start + label.quote.length, ...label, ...change[i] };
  });
  const passage = { kind: 'body', start: 0, end: TEXT.length, text: TEXT, role: 'measures' };
  return parseGold('柳溪镇', TEXT, {
    passages: [{ ...passage, themes: [], primary: null, claims }],
  });
}

const measures = (of: Gold) => evaluate([of], [analyze(TEXT)], { resamples: 0 }).measures;
const kinds = (of: Gold): string[] =>
  evaluate([of], [analyze(TEXT)], { resamples: 0 })
    .errors.map(({ kind }) => kind)
    .filter((kind) => !kind.startsWith('what') && !kind.startsWith('theme'));

describe('what claims measure, against gold', () => {
  it('is right where the gold says the same', () => {
    const { indicators, figures, partOf } = measures(gold());
    expect([indicators.f1, figures.f1, partOf.f1]).toEqual([1, 1, 1]);
    expect(figures.tp).toBe(3);
  });

  it('an indicator that the gold has otherwise is one too many and one missed', () => {
    const { indicators } = measures(gold({ 2: { indicator: 'disputes-settled', figure: false } }));
    expect(indicators).toMatchObject({ tp: 3, fp: 1, fn: 1 });
  });

  it('a figure of another number is missed; that of a part counts neither way', () => {
    const of = gold({ 0: { figure: false }, 1: { figure: true } });
    expect(measures(of).figures).toMatchObject({ tp: 2, fp: 0, fn: 1 });
    expect(kinds(of)).toContain('figure-missed');
  });

  it('a link to another number is one too many and one missed', () => {
    const of = gold({ 1: { partOf: TEXT.indexOf('38件') } });
    expect(measures(of).partOf).toMatchObject({ tp: 0, fp: 1, fn: 1 });
    expect(kinds(of)).toContain('partOf');
  });

  it('a period is right with its first and last day', () => {
    const of = gold({ 0: { period: '2023-01-01/2023-12-31' } });
    expect(measures(of).period).toBe(0);
    expect(measures(gold()).period).toBeNull();
    expect(() => gold({ 0: { period: '2023' } })).toThrow('claims[0].period');
  });

  it('is not counted in gold that does not say it', () => {
    const none = { indicator: undefined, figure: undefined, partOf: undefined, base: undefined };
    const bare = gold(Object.fromEntries(LABELS.map((_, i) => [i, none])));
    expect(measures(JSON.parse(JSON.stringify(bare))).indicators).toMatchObject({ tp: 0, fp: 0 });
  });
});
