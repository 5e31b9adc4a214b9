import type { Theme, ThemeCase, ThemeSet } from '../definition';
import cases from './five/cases.json';
import common from './five/common.json';
import counsel from './five/counsel.json';
import disclosure from './five/disclosure.json';
import disputes from './five/disputes.json';
import enforcement from './five/enforcement.json';
import publicity from './five/publicity.json';

/**
 * The built-in set `five@1`: 普法宣传, 行政执法, 矛盾调解, 法律顾问, 政务公开. One JSON file a theme, and
 * what they share (words for rules, mentions, outside subjects, scoring) in `common.json`,
 * its own test in `cases.json`.
 */
export const fiveThemes: ThemeSet = {
  ...(common as Omit<ThemeSet, 'themes'>),
  themes: [publicity, enforcement, disputes, counsel, disclosure] as Theme[],
  cases: cases as readonly ThemeCase[],
};
