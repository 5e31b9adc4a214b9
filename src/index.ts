export {
  type AnalyzeOptions,
  type Analyzer,
  type AnalyzerOptions,
  analyze,
  createAnalyzer,
} from './analyze';
export type * from './claims/types';
export { FazhiError, type FazhiErrorCode } from './errors';
export { claimsOf, passagesOf, sectionPath, VERSION } from './report';
export type * from './report/types';
export type {
  DocumentMetadata,
  Paragraph,
  Passage,
  Role,
  Section,
  Skipped,
  SkipReason,
} from './structure/types';
export type { Span } from './text/span';
export { fiveThemes, type ThemeSet } from './themes';
export type { Evidence, ThemeShare, ThemeTag } from './themes/types';
