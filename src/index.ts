export {
  type Analyzer,
  analyze,
  createAnalyzer,
  explain,
  lintThemes,
  runThemeCases,
} from './analyze';
export {
  builtInIndicators,
  extendIndicators,
  extractQuantities,
  type Indicator,
  type IndicatorExtension,
  type IndicatorFigure,
  type IndicatorSet,
  type IndicatorWay,
  type NamedWords,
  parseIndicatorSet,
  type Quantity,
  type UnitFamily,
} from './claims';
export type {
  Bound,
  Claim,
  ClaimExplanation,
  ClaimFinding,
  ClaimWarning,
  Period,
  RejectedNumber,
  RejectionReason,
} from './claims/types';
export { FazhiError, type FazhiErrorCode } from './errors';
export type { AnalyzeOptions, AnalyzerOptions } from './options';
export {
  claimsOf,
  formatClaim,
  type LabelledField,
  type Language,
  labelOf,
  type Mark,
  passagesOf,
  type Segment,
  sectionPath,
  segments,
  VERSION,
} from './report';
export type * from './report/types';
export type {
  DocumentMetadata,
  HeadingCue,
  Paragraph,
  Passage,
  Role,
  Section,
  Skipped,
  SkipReason,
} from './structure/types';
export type { Span } from './text/span';
export {
  type Bilingual,
  type CaseResult,
  type ExplainedHit,
  extendThemes,
  fiveThemes,
  type IgnoredBecause,
  type LintCode,
  type LintFinding,
  type Mention,
  type OutsideSubject,
  outlineThemes,
  parseThemeSet,
  type Scoring,
  type Strength,
  type TermGroup,
  type Theme,
  type ThemeCase,
  type ThemeChange,
  type ThemeExplanation,
  type ThemeExtension,
  type ThemeRule,
  type ThemeSet,
  type Window,
  type WordList,
} from './themes';
export type { Evidence, ThemeShare, ThemeTag } from './themes/types';
