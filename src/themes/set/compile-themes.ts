import { TermTree } from '../../match/term-tree';
import { frozen } from '../../text/frozen';
import { BUILT_IN_SETS } from './built-in';
import { type CompiledThemes, compileChecked } from './compile';
import type { ThemeSet } from './definition';
import { parseThemeSet } from './schema';

/**
 * Makes a theme set ready for `classify`: some milliseconds for a set of some thousand terms, so make
 * it once. The terms are entered in `table`, where others' words may stand.
 * Throws `FazhiError` (`invalid-theme-set`) for a set that is malformed, with the path.
 */
export function compileThemes(set: ThemeSet, table: TermTree = new TermTree()): CompiledThemes {
  const isBuiltIn = BUILT_IN_SETS.get(set?.id) === set;
  // The terms of a built-in set stand in normal form, as a test sees to: looking at them takes as long as the rest.
  if (isBuiltIn) return compileChecked(set, table, (terms) => terms);
  // a copy: what the caller does to the set later changes no analyzer that was made of it
  return compileChecked(frozen(structuredClone(parseThemeSet(set))), table);
}
