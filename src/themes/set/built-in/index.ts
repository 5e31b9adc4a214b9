import { frozen } from '../../../text/frozen';
import type { ThemeSet } from '../definition';
import { fiveThemes } from './five';
import { outlineThemes } from './outline';

/** The sets that come with the library, by id; their shape is checked by its tests and not again. */
export const BUILT_IN_SETS: ReadonlyMap<string, ThemeSet> = new Map(
  [fiveThemes, outlineThemes].map((set) => [set.id, frozen(set)]),
);

export { fiveThemes, outlineThemes };
