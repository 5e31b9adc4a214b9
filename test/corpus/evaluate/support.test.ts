import { describe, expect, it } from 'vitest';
import { termSupport } from '../../../src/corpus/evaluate';
import { compileThemes } from '../../../src/themes';
import { passage, tinySet } from '../../themes/tiny-set';

describe('termSupport', () => {
  it('names the reports in which a term occurs, and those in which it decides', () => {
    const samples = ['喝绿茶。', '喝茶，配杯子。', '烹煮叶子。', '先热水后茶。'].map((text, i) => ({
      name: `r${i}`,
      ...passage(text),
    }));
    expect(termSupport(compileThemes(tinySet), samples)).toEqual([
      { rule: '茶/brewed-leaf', term: 'brewed-leaf', occursIn: ['r2'], decidesIn: ['r2'] },
      { rule: '茶/cup', term: '杯子', occursIn: ['r1'], decidesIn: [] },
      { rule: '茶/hot', term: '热水', occursIn: ['r3'], decidesIn: [] },
      { rule: '茶/tea', term: '绿茶', occursIn: ['r0'], decidesIn: ['r0'] },
      { rule: '茶/tea', term: '茶', occursIn: ['r1', 'r3'], decidesIn: ['r1', 'r3'] },
    ]);
  });
});
