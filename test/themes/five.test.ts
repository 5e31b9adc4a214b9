import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ThemeCase } from '../../src/themes';
import {
  BUILT_IN_SETS,
  classify,
  compileThemes,
  fiveThemes,
  runThemeCases,
} from '../../src/themes';
import cases from './five.cases.json';
import { passage } from './tiny-set';
import wordings from './wordings.cases.json';

describe('a heading in metaphor', () => {
  const compiled = compileThemes(fiveThemes);
  const themesOf = (heading: string) => {
    const { text, blocks } = passage(heading, { kind: 'heading' });
    return classify(compiled, text, blocks)[0]!.themes.map(({ theme }) => theme);
  };

  it('says nothing by itself: 亮剑, 铁腕', () => {
    expect(themesOf('（二）向河道顽疾亮剑')).toEqual([]);
    expect(themesOf('三、坚持铁腕治水')).toEqual([]);
  });

  it('says what the words beside it say', () => {
    expect(themesOf('（二）亮剑违法占地，守住耕地红线')).toEqual(['行政执法']);
    expect(themesOf('（三）重拳整治违建')).toEqual(['行政执法']);
  });
});

describe.each([...BUILT_IN_SETS.values()])('the built-in set $id', (set) => {
  const compiled = compileThemes(set);

  it.each(runThemeCases(compiled))(
    '$case.text → $case.themes',
    ({ passed, missing, extra, primary }) => {
      expect({ passed, missing, extra, primary }).toMatchObject({
        passed: true,
        missing: [],
        extra: [],
      });
    },
  );

  const words = set.themes.flatMap((theme) => theme.terms.flatMap((group) => group.terms));
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom(',', '。', '12', '《', '》', '任组长', '的'),
      ),
    )
    .map((parts) => parts.join(''));

  it('gives evidence that is what its offsets say, inside the block', () => {
    fc.assert(
      fc.property(text, (body) => {
        const { text: whole, blocks } = passage(body, { headings: ['一、行政执法'] });
        for (const tag of classify(compiled, whole, blocks)[0]!.themes) {
          expect(tag.evidence.length).toBeGreaterThan(0);
          for (const { start, end, text: quoted } of tag.evidence) {
            expect(whole.slice(start, end)).toBe(quoted);
            expect(start).toBeGreaterThanOrEqual(blocks[0]!.start);
            expect(end).toBeLessThanOrEqual(blocks[0]!.end);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says the same of the same text, strongest first, and its primary theme is one it gives', () => {
    fc.assert(
      fc.property(text, (body) => {
        const { text: whole, blocks } = passage(body);
        const [tags] = classify(compiled, whole, blocks);
        expect(classify(compiled, whole, blocks)).toEqual([tags]);
        const scores = tags!.themes.map((tag) => tag.score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        if (tags!.primary !== null)
          expect(tags!.themes.map((t) => t.theme)).toContain(tags!.primary);
      }),
      { numRuns: 60 },
    );
  });

  it('never loses a theme when evidence is added in a sentence of its own', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...set.themes), (body, theme) => {
        const given = (more: string) => {
          const { text: whole, blocks } = passage(body.replace(/[《》]|任组长/g, '') + more);
          return classify(compiled, whole, blocks)[0]!.themes.find((tag) => tag.theme === theme.id);
        };
        const before = given('。');
        const after = given(`。${theme.terms[0]!.terms[0]}。`);
        if (before !== undefined) expect(after?.score).toBeGreaterThanOrEqual(before.score);
      }),
      { numRuns: 60 },
    );
  });
});

describe('sentences of reports, as the guide decides them', () => {
  const results = runThemeCases(compileThemes(fiveThemes), cases as readonly ThemeCase[]);

  it.each(results)('$case.text → $case.themes', ({ passed, missing, extra, primary }) => {
    expect({ passed, missing, extra, primary }).toMatchObject({
      passed: true,
      missing: [],
      extra: [],
    });
  });
});

describe('the many wordings of the fields, and near misses', () => {
  const results = runThemeCases(compileThemes(fiveThemes), wordings as readonly ThemeCase[]);

  it.each(results)('$case.text → $case.themes', ({ passed, missing, extra }) => {
    expect({ passed, missing, extra }).toMatchObject({ passed: true, missing: [], extra: [] });
  });
});

describe('an empty text', () => {
  it('has no themes', () => {
    const { text, blocks } = passage('');
    expect(classify(compileThemes(fiveThemes), text, blocks)).toEqual([
      { blockId: 'u1', primary: null, themes: [] },
    ]);
  });
});
