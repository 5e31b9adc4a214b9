import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src';
import { type Gold, groupTable, scoreTable } from '../../../src/corpus/evaluate';
import { tinySet } from '../../themes/tiny-set';

/** A report of one line and what its gold says. */
function gold(name: string, text: string, themes: readonly string[]): Gold {
  const passage = {
    kind: 'body',
    start: 0,
    end: text.length,
    text,
    role: 'measures',
    themes,
    primary: null,
  };
  return { name, text, meta: {}, passages: [passage] };
}

const GOLDS = [
  gold('north-town-2021', '喝绿茶，也喝咖啡。', ['茶']),
  gold('south-town-2022', '杯子。', ['茶']),
  gold('east-city-2022', '喝咖啡。', ['咖啡']),
];
const THEMES = ['茶', '咖啡'];
const all = createAnalyzer({ themes: tinySet, minScore: 0 });
const usual = createAnalyzer({ themes: tinySet });

describe('scoreTable', () => {
  it('says what a higher minScore costs in recall and gains in precision', () => {
    const reports = GOLDS.map(({ text }) => all.analyze(text));
    const [low, high] = scoreTable(GOLDS, reports, THEMES, [0.1, 0.7]);
    expect(low).toMatchObject({ minScore: 0.1, tp: 3, fp: 1, fn: 0 });
    expect(high).toMatchObject({ minScore: 0.7, tp: 2, fp: 1, fn: 1 });
  });
});

describe('groupTable', () => {
  it('scores reports of a kind apart', () => {
    const reports = GOLDS.map(({ text }) => usual.analyze(text));
    const level = (name: string): string => name.split('-')[1]!;
    expect(groupTable(GOLDS, reports, THEMES, level)).toMatchObject([
      { group: 'town', reports: 2, tp: 1, fp: 1, fn: 1 },
      { group: 'city', reports: 1, tp: 1, fp: 0, fn: 0 },
    ]);
  });
});
