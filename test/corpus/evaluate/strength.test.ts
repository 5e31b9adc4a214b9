import { describe, expect, it } from 'vitest';
import { termStrength } from '../../../src/corpus/evaluate';
import { wilson } from '../../../src/corpus/evaluate/strength';
import { compileThemes } from '../../../src/themes';
import { passage, tinySet } from '../../themes/tiny-set';

/** A report of one passage, and whether its gold gives it the theme 茶. */
function sample(name: string, text: string, isTea: boolean) {
  const one = passage(text);
  const [block] = one.blocks;
  return {
    name,
    ...one,
    toSource: (span: { start: number; end: number }) => span,
    passages: [
      {
        kind: 'body',
        start: block!.start,
        end: block!.end,
        text,
        role: 'measures',
        themes: isTea ? ['茶'] : [],
        primary: null,
      },
    ],
  };
}

describe('termStrength', () => {
  it('counts where a term decides alone, how often rightly, and in how many reports', () => {
    const measured = termStrength(compileThemes(tinySet), [
      sample('r0', '喝绿茶。', true),
      sample('r1', '绿茶色的墙。', false),
      sample('r2', '喝绿茶，也喝茶。', true),
    ]);
    const green = measured.find(({ term }) => term === '绿茶')!;
    expect(green).toMatchObject({ rule: '茶/tea', occurs: 3, occursRight: 2 });
    expect(green).toMatchObject({ decides: 2, decidesRight: 1, reports: 2 });
  });

  it('leaves out what the gold does not score', () => {
    const page = sample('r0', '喝绿茶。', true);
    const passages = page.passages.map((own) => ({ ...own, role: 'boilerplate' }));
    expect(termStrength(compileThemes(tinySet), [{ ...page, passages }])).toEqual([]);
  });
});

describe('the lower end of the Wilson interval', () => {
  it('needs many right decisions before a term has earned it', () => {
    expect(wilson(1, 1)).toBeCloseTo(0.27, 2);
    expect(wilson(25, 25)).toBeGreaterThan(0.9);
    expect(wilson(24, 25)).toBeLessThan(0.9);
  });

  it('is nothing without decisions', () => {
    expect(wilson(0, 0)).toBe(0);
  });
});
