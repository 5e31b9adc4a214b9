import * as z from 'zod';

/** What every pattern may name: a year of these times, in figures and in characters. */
const COMMON: Readonly<Record<string, string>> = {
  year: '(?:19|20)[0-9]{2}',
  'han-year': '二[〇0○零О][〇0○零О一二三四五六七八九]{2}',
};

/**
 * A pattern as the genre writes it, as the source of a regular expression: `(甲|乙)` one of several, `…8` up
 * to eight characters without a comma, `{lack}` one of a list of words; all else as regular expressions have it.
 */
export function patternSource(
  written: string,
  lists: Readonly<Record<string, readonly string[]>> = {},
): string {
  let source = '';
  let isInSet = false; // between [ and ]
  for (let at = 0; at < written.length; at++) {
    const sign = written[at]!;
    if (sign === '\\') source += sign + (written[++at] ?? '');
    else if (isInSet) {
      isInSet = sign !== ']';
      source += sign;
    } else if (sign === '(' && written[at + 1] !== '?') source += '(?:';
    else {
      const gap = /^…([0-9]+)/.exec(written.slice(at, at + 4));
      const name = sign === '{' ? /^\{([a-z-]+)\}/.exec(written.slice(at)) : null;
      if (gap !== null) {
        source += `[^,]{0,${gap[1]}}`;
        at += gap[0].length - 1;
      } else if (name !== null) {
        source += listSource(name[1]!, lists);
        at += name[0].length - 1;
      } else {
        isInSet = sign === '[';
        source += sign;
      }
    }
  }
  new RegExp(source); // throws for what is no pattern
  return source;
}

function listSource(name: string, lists: Readonly<Record<string, readonly string[]>>): string {
  const words = lists[name];
  if (words !== undefined) return `(?:${words.map(escaped).join('|')})`;
  const common = COMMON[name];
  if (common === undefined) throw new Error(`{${name}} is no list of words of this file`);
  return common;
}

/** A word as a part of a pattern that stands for itself. */
const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** One pattern, or a list of which any may fit. */
export const patterns = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((written) => (typeof written === 'string' ? [written] : written));

/** The same, as the source of one regular expression, for a file without lists of words of its own. */
export const pattern = patterns.transform((written, context) => joined(written, {}, context));

/** Several patterns as the source of one; a mistake is told at its place. */
export function joined(
  written: readonly string[],
  lists: Readonly<Record<string, readonly string[]>>,
  context: { addIssue(issue: { code: 'custom'; message: string; path?: PropertyKey[] }): void },
  path: readonly PropertyKey[] = [],
): string {
  const sources = written.map((own) => {
    try {
      return patternSource(own, lists);
    } catch (error) {
      context.addIssue({
        code: 'custom',
        path: [...path],
        message: `${own} is no pattern: ${(error as Error).message}`,
      });
      return '';
    }
  });
  return sources.length === 1 ? sources[0]! : sources.map((source) => `(?:${source})`).join('|');
}

/** Words of which any may stand for a pattern. */
export const anyOf = (words: readonly string[]): string => `(?:${words.map(escaped).join('|')})`;
