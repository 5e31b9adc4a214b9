import { describe, expect, it } from 'vitest';
import {
  analyze,
  builtInIndicators,
  extendIndicators,
  FazhiError,
  type Indicator,
  parseIndicatorSet,
} from '../../../src';

const TREES: Indicator = {
  id: 'trees-planted',
  label: { zh: '植树', en: 'Trees planted' },
  families: ['things'],
  ways: [{ stage: 'planted', words: ['植树', '栽种+树'] }],
};
const withTrees = (change: object): unknown => ({
  ...builtInIndicators,
  indicators: [{ ...TREES, ...change }],
});
const messageOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(FazhiError);
    expect((error as FazhiError).code).toBe('invalid-indicators');
    return (error as FazhiError).message;
  }
  return 'no error';
};

describe('the built-in register', () => {
  it('is well-formed', () => {
    expect(() => parseIndicatorSet(JSON.parse(JSON.stringify(builtInIndicators)))).not.toThrow();
  });

  it('has a hundred indicators and more, each with a label in both languages', () => {
    expect(builtInIndicators.indicators.length).toBeGreaterThan(100);
    for (const { label } of builtInIndicators.indicators) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/^[A-Z]/);
    }
  });

  it('cannot be changed by whoever imports it', () => {
    const words = builtInIndicators.indicators[0]!.ways[0]!.words as string[];
    expect(() => words.push('一切')).toThrow(TypeError);
  });
});

describe('a register of one’s own', () => {
  it.each([
    [{ colour: 'green' }, 'indicators[0].colour', 'is no key'],
    [{ ways: [] }, 'indicators[0].ways', 'is empty'],
    [{ ways: [{ stage: 'planted', words: [] }] }, 'indicators[0].ways[0].words', 'is empty'],
    [
      { ways: [{ stage: 'planted', words: ['树+'] }] },
      'indicators[0].ways[0].words[0]',
      'empty word',
    ],
    [{ ways: [{ stage: 'planted' }] }, 'indicators[0].ways[0]', 'could never fit'],
    [{ families: ['trees'] }, 'indicators[0].families', '"trees" is no family; known are cases,'],
    [{ units: ['元'] }, 'indicators[0].units', 'in none of its families'],
    [{ ways: [{ stage: 'x', object: 'tree' }] }, 'indicators[0].ways[0].object', 'is no object'],
    [{ ways: [{ stage: 'x', words: ['树'], after: ['y'] }] }, 'indicators[0].ways[0].after', '"y"'],
    [{ label: '植树' }, 'indicators[0].label', ''],
  ])(
    'that is malformed is refused with the place and what is allowed: %j',
    (change, place, what) => {
      const message = messageOf(() => parseIndicatorSet(withTrees(change)));
      expect(message).toContain(place);
      expect(message).toContain(what);
    },
  );

  it('with an id twice is refused', () => {
    const twice = { ...builtInIndicators, indicators: [TREES, TREES] };
    expect(messageOf(() => parseIndicatorSet(twice))).toContain('indicators[1].id');
  });
});

describe('extendIndicators', () => {
  it('adds, changes and removes, and leaves the base as it is', () => {
    const before = JSON.stringify(builtInIndicators);
    const own = extendIndicators(builtInIndicators, {
      id: 'forestry',
      add: [TREES],
      change: [{ id: 'fines', label: { zh: '罚款', en: 'Fines' } }],
      remove: ['accidents'],
    });
    const ids = own.indicators.map(({ id }) => id);
    expect(ids).toContain('trees-planted');
    expect(ids).not.toContain('accidents');
    expect(own.indicators.find(({ id }) => id === 'fines')!.label.en).toBe('Fines');
    expect(JSON.stringify(builtInIndicators)).toBe(before);
  });

  it.each([
    ['㎡', '新建面积38平方米。'],
    ['平方米', '新建面积38㎡。'],
    ['％', '新建面积增长38%。'],
    ['万元', '新建面积投入38万元。'],
    ['ｋｍ', '新建面积外道路38公里。'],
  ])('knows a unit however it is written: %s in %s', (unit, text) => {
    const set = {
      ...builtInIndicators,
      families: [{ id: 'own', units: [unit] }],
      indicators: [{ ...TREES, families: ['own'], ways: [{ stage: 'x', words: ['新建面积'] }] }],
    };
    const { claims } = analyze(text, { indicators: set });
    expect(claims.map(({ indicator }) => indicator)).toEqual(['trees-planted']);
  });

  it('is read by an analysis', () => {
    const indicators = extendIndicators(builtInIndicators, { id: 'forestry', add: [TREES] });
    const { claims } = analyze('义务植树300个点位,开展普法宣传活动4场。', { indicators });
    expect(claims.map(({ indicator }) => indicator)).toContain('publicity-events');
    expect(analyze('义务植树300棵。', { indicators }).claims[0]!.indicator).toBeNull();
    expect(analyze('义务植树300株,栽种树苗20本。', { indicators }).claims[1]!.indicator).toBe(
      'trees-planted',
    );
  });

  it.each([
    [{ id: 'x', append: [] }, 'append', 'known are id, version, add, change, remove'],
    [{ id: 'x', add: {} }, 'add', 'expected an array'],
    [{ id: 'x', remove: ['trees'] }, 'remove[0]', '"trees" is not in the register reports'],
    [{ id: 'x', change: [{ id: 'trees' }] }, 'change[0]', 'is not in the register'],
    [{ id: 'x', add: [{ ...TREES, id: 'fines' }] }, 'add[0].id', 'exists; change it instead'],
    [{ id: '' }, 'id', '1 to 60 characters'],
  ])('refuses %j', (extension, place, what) => {
    const message = messageOf(() => extendIndicators(builtInIndicators, extension as never));
    expect(message).toContain(place);
    expect(message).toContain(what);
  });
});
