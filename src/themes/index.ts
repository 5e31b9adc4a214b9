export { type ClassifyOptions, classify } from './classify';
export { type CompiledThemes, compileThemes } from './compile';
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
export { parseThemeSet } from './schema';
export { fiveThemes } from './sets/five';
export type { Evidence, ThemeShare, ThemeTag, UnitThemes } from './types';
