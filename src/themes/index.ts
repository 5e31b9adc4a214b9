export { type CaseResult, runThemeCases } from './cases';
export { type ClassifyOptions, classify, unitClassifier } from './classify';
export type { CompiledThemes } from './compile';
export type {
  Bilingual,
  Mention,
  OutsideSubject,
  Scoring,
  Strength,
  TermGroup,
  Theme,
  ThemeCase,
  ThemeRule,
  ThemeSet,
  Window,
  WordList,
} from './definition';
export {
  type ExplainedHit,
  explain,
  type IgnoredBecause,
  type ThemeChange,
  type ThemeExplanation,
} from './explain';
export { extendThemes, type ThemeExtension } from './extend';
export { type LintCode, type LintFinding, lintThemes, type ThemeSample } from './lint';
export { compileThemes } from './ready';
export { parseThemeSet } from './schema';
export { BUILT_IN_SETS, fiveThemes, outlineThemes } from './sets';
export type { Evidence, ThemeShare, ThemeTag, UnitThemes } from './types';
