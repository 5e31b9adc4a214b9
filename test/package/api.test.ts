import { describe, expect, it } from 'vitest';

const keys = async (entry: string): Promise<string[]> =>
  Object.keys((await import(entry)) as object).sort();

describe('what each entry exports', () => {
  it('fazhi', async () => {
    expect(await keys('../../src/index')).toEqual([
      'FazhiError',
      'VERSION',
      'analyze',
      'builtInIndicators',
      'claimsOf',
      'createAnalyzer',
      'explain',
      'extendIndicators',
      'extendThemes',
      'extractQuantities',
      'fiveThemes',
      'formatClaim',
      'labelOf',
      'lintThemes',
      'outlineThemes',
      'parseIndicatorSet',
      'parseThemeSet',
      'passagesOf',
      'runThemeCases',
      'sectionPath',
      'segments',
    ]);
  });

  it('fazhi/schema', async () => {
    expect(await keys('../../src/report/schema')).toEqual([
      'claimSchema',
      'documentSchema',
      'engineSchema',
      'evidenceSchema',
      'indicatorFigureSchema',
      'paragraphSchema',
      'parseReport',
      'passageSchema',
      'periodSchema',
      'rejectedSchema',
      'reportJsonSchema',
      'reportSchema',
      'sectionSchema',
      'skippedSchema',
      'themeShareSchema',
      'themeTagSchema',
      'warningSchema',
    ]);
  });

  it('fazhi/dictionaries', async () => {
    expect(await keys('../../src/themes/set/convert')).toEqual([
      'themesFromLiwc',
      'themesFromNotation',
      'themesFromQuanteda',
      'themesToNotation',
    ]);
  });
});
