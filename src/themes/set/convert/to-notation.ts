import { stringify } from 'yaml';
import type { Scoring, Theme, ThemeSet, WordList } from '../definition';
import { parseThemeSet } from '../schema';

/** Terms on a line of a written set, in columns of a terminal; a Chinese character takes two. */
const COLUMNS = 88;

const scoringOf = ({ against, strictRoles, ...scoring }: Scoring): object => ({
  ...scoring,
  ...(against && {
    against: { ...against, ...(against.except && { except: against.except.join(' ') }) },
  }),
  strictRoles: strictRoles.join(' '),
});

/**
 * A theme set as a file in the notation of the built-in sets; `themesFromNotation` reads it back.
 * Throws `FazhiError` `invalid-theme-set` for a malformed set.
 */
export function themesToNotation(set: ThemeSet): string {
  const { words, outside, mentions, guards, themes, cases, scoring, ...head } = parseThemeSet(set);
  return stringify(
    {
      ...head,
      scoring: scoringOf(scoring),
      ...(words.length > 0 && { words: listsOf(words) }),
      ...(mentions.length > 0 && {
        mentions: mentions.map(({ id, kind, terms, from, unless, except }) => ({
          id,
          kind,
          ...(terms.length > 0 && { terms: linesOf(terms) }),
          ...(from !== undefined && { from: linesOf(from) }),
          ...(unless !== undefined && { unless: linesOf(unless) }),
          ...(except !== undefined && { except: except.join(' ') }),
        })),
      }),
      ...(guards.length > 0 && { guards: linesOf(guards) }),
      ...(outside.length > 0 && { outside: listsOf(outside) }),
      themes: Object.fromEntries(themes.map((theme) => [theme.id, themeOf(theme)])),
      ...(cases !== undefined && {
        cases: cases.map(({ themes: given, primary, ...example }) => ({
          ...example,
          themes: given.join(' '),
          ...(primary !== undefined && { primary: primary ?? 'null' }),
        })),
      }),
    },
    { lineWidth: 0 },
  );
}

function themeOf({ id: _, terms, rules, guards, ...theme }: Theme): object {
  return {
    ...theme,
    terms: terms.map(({ terms: own, unless, notAmong, ...group }) => ({
      ...group,
      ...(unless !== undefined && { unless: unless.join(' ') }),
      ...(notAmong !== undefined && { notAmong: notAmong.join(' ') }),
      terms: linesOf(own),
    })),
    ...(rules !== undefined && {
      rules: rules.map(({ all, any, none, heading, ...rule }) => ({
        ...rule,
        ...(all !== undefined && { all: all.join(' ') }),
        ...(any !== undefined && { any: any.join(' ') }),
        ...(none !== undefined && { none: none.join(' ') }),
        ...(heading !== undefined && { heading: heading.join(' ') }),
      })),
    }),
    ...(guards !== undefined && guards.length > 0 && { guards: linesOf(guards) }),
  };
}

const listsOf = (lists: readonly WordList[]): object =>
  Object.fromEntries(lists.map(({ id, terms }) => [id, linesOf(terms)]));

/** Terms as lines of several, spaces between them. */
function linesOf(terms: readonly string[]): string[] {
  const lines: string[] = [];
  let columns = COLUMNS;
  for (const term of terms) {
    const width = term.replace(/[^\x20-\x7e]/g, '  ').length + 1;
    if (columns + width > COLUMNS) {
      lines.push(term);
      columns = 0;
    } else lines[lines.length - 1] += ` ${term}`;
    columns += width;
  }
  return lines;
}
