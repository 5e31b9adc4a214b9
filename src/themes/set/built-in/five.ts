import cases from '../../../genre/themes/five/cases.yaml';
import counsel from '../../../genre/themes/five/counsel.yaml';
import disclosure from '../../../genre/themes/five/disclosure.yaml';
import disputes from '../../../genre/themes/five/disputes.yaml';
import enforcement from '../../../genre/themes/five/enforcement.yaml';
import publicity from '../../../genre/themes/five/publicity.yaml';
import shared from '../../../genre/themes/five/shared.yaml';
import type { Theme, ThemeCase, ThemeSet } from '../definition';

/**
 * The built-in set `five@1`: 普法宣传, 行政执法, 矛盾调解, 法律顾问, 政务公开. Its words are in
 * `genre/themes/five`: a file a theme, `shared.yaml` for what they share, `cases.yaml` for its own test.
 */
export const fiveThemes: ThemeSet = {
  ...(shared as Omit<ThemeSet, 'themes'>),
  themes: [publicity, enforcement, disputes, counsel, disclosure] as readonly Theme[],
  cases: cases as readonly ThemeCase[],
};
