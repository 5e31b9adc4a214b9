export { type CaseResult, runThemeCases } from './check/cases';
export {
  type ExplainedHit,
  explain,
  type IgnoredBecause,
  type ThemeChange,
  type ThemeExplanation,
} from './check/explain';
export { type LintCode, type LintFinding, lintThemes, type ThemeSample } from './check/lint';
export { blockClassifier, type ClassifyOptions, classify } from './classify';
export { BUILT_IN_SETS, fiveThemes, outlineThemes } from './set/built-in';
export type { CompiledThemes } from './set/compile';
export { compileThemes } from './set/compile-themes';
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
} from './set/definition';
export { extendThemes, type ThemeExtension } from './set/extend';
export { parseThemeSet } from './set/schema';
export type { BlockThemes, Evidence, ThemeShare, ThemeTag } from './types';
