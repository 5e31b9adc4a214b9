import { isRecord } from './arguments';
import type { IndicatorSet } from './claims';
import { FazhiError, shown } from './errors';
import { REPORT_PARTS, type ReportPart } from './report';
import { ROLES } from './structure';
import type { HeadingCue, Role } from './structure/types';
import type { ThemeSet } from './themes';

/** How an analyzer is made. */
export interface AnalyzerOptions extends AnalyzeOptions {
  /** The theme set. @default fiveThemes */
  readonly themes?: ThemeSet;
  /** The register of indicators. @default builtInIndicators */
  readonly indicators?: IndicatorSet;
  /** What headings say of a section's role, before the built-in cues. @default [] */
  readonly roles?: readonly HeadingCue[];
}

/** How one text is analysed. */
export interface AnalyzeOptions {
  /** Longest text that is accepted, in UTF-16 units. @default 20_000_000 */
  readonly maxCharacters?: number;
  /** Tags with a lower score are left out, from 0 to 1. @default the threshold of the theme set */
  readonly minScore?: number;
  /** What else the report holds. @default [] */
  readonly include?: readonly 'rejected'[];
  /**
   * What the report leaves out, so that its JSON is smaller: these lists are empty, and `omitted` of the report
   * names them. What is left is the same as in a whole report. @default []
   */
  readonly omit?: readonly ReportPart[];
}

export const DEFAULT_MAX_CHARACTERS = 20_000_000;

const ANALYZE_OPTIONS = ['maxCharacters', 'minScore', 'include', 'omit'];
const ANALYZER_OPTIONS = ['themes', 'indicators', 'roles', ...ANALYZE_OPTIONS];

/** Throws `FazhiError` `invalid-option` for options that are malformed or not known. */
export const checkAnalyzeOptions = (options: unknown): void =>
  checkOptions(options, ANALYZE_OPTIONS);
export const checkAnalyzerOptions = (options: unknown): void =>
  checkOptions(options, ANALYZER_OPTIONS);

/** Throws `FazhiError`: `text-not-a-string`, `text-too-long`. */
export function checkText(text: unknown, maxCharacters: number): asserts text is string {
  if (typeof text !== 'string') {
    throw new FazhiError(
      'text-not-a-string',
      `analyze takes a string, not ${shown(text)}; decode a file's bytes first`,
    );
  }
  if (text.length > maxCharacters) {
    throw new FazhiError(
      'text-too-long',
      `the text has ${text.length} characters, more than maxCharacters (${maxCharacters}); split it, or raise maxCharacters`,
    );
  }
}

function checkOptions(options: unknown, known: readonly string[]): void {
  const fail = (message: string): never => {
    throw new FazhiError('invalid-option', message);
  };
  if (options === null || typeof options !== 'object' || Array.isArray(options)) {
    fail(`options are an object, not ${shown(options)}`);
  }
  const given = options as Record<string, unknown>;
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) fail(`unknown option ${shown(key)}; known are ${known.join(', ')}`);
  }
  const { maxCharacters, minScore, include, omit, themes, indicators, roles } = given;
  if (themes !== undefined && !isRecord(themes)) {
    throw new FazhiError(
      'invalid-theme-set',
      `themes is a theme set, such as outlineThemes, not ${shown(themes)}`,
    );
  }
  if (indicators !== undefined && !isRecord(indicators)) {
    throw new FazhiError(
      'invalid-indicators',
      `indicators is a register, such as builtInIndicators, not ${shown(indicators)}`,
    );
  }
  if (roles !== undefined) checkRoles(roles, fail);
  const isCount = Number.isSafeInteger(maxCharacters) && (maxCharacters as number) > 0;
  if (maxCharacters !== undefined && !isCount) {
    fail(`maxCharacters is a whole number above 0, not ${shown(maxCharacters)}`);
  }
  const isShare = typeof minScore === 'number' && minScore >= 0 && minScore <= 1;
  if (minScore !== undefined && !isShare) {
    fail(`minScore is a number from 0 to 1, not ${shown(minScore)}`);
  }
  checkParts('include', include, ['rejected']);
  checkParts('omit', omit, REPORT_PARTS);
}

/** Refuses what is no list of some names. */
function checkParts(name: string, given: unknown, known: readonly string[]): void {
  if (given === undefined) return;
  const fail = (message: string): never => {
    throw new FazhiError('invalid-option', message);
  };
  if (!Array.isArray(given)) fail(`${name} is an array, not ${shown(given)}`);
  for (const item of given as unknown[]) {
    const isKnown = known.some((one) => one === item);
    const names = known.map((one) => `'${one}'`).join(', ');
    if (!isKnown) fail(`${name} knows ${names}, not ${shown(item)}`);
  }
}

const CUE_KEYS = ['id', 'role', 'strong', 'pattern'];

function checkRoles(roles: unknown, fail: (message: string) => never): void {
  if (!Array.isArray(roles)) fail(`roles is a list of { id, role, pattern }, not ${shown(roles)}`);
  (roles as readonly unknown[]).forEach((cue, i) => {
    const at = `roles[${i}]`;
    if (!isRecord(cue)) fail(`${at} is { id, role, pattern }, not ${shown(cue)}`);
    const { id, role, strong, pattern } = cue as Record<string, unknown>;
    const strange = Object.keys(cue as object).find((key) => !CUE_KEYS.includes(key));
    if (strange !== undefined)
      fail(`${at} has no ${shown(strange)}; it has ${CUE_KEYS.join(', ')}`);
    if (typeof id !== 'string' || !/^[a-z][a-z0-9-]*$/.test(id)) {
      fail(`${at}.id is small letters, digits and hyphens, not ${shown(id)}`);
    }
    if (!ROLES.includes(role as Role)) {
      fail(`${at}.role is one of ${ROLES.join(', ')}, not ${shown(role)}`);
    }
    if (strong !== undefined && typeof strong !== 'boolean') {
      fail(`${at}.strong is true or false, not ${shown(strong)}`);
    }
    if (!isPattern(pattern)) {
      fail(`${at}.pattern is the source of a regular expression, not ${shown(pattern)}`);
    }
  });
}

function isPattern(source: unknown): boolean {
  if (typeof source !== 'string' || source === '') return false;
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}
