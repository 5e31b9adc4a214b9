import { checkKnownOptions } from '../../arguments';
import { FazhiError, shown } from '../../errors';
import { firstWhere } from '../../text/bisect';
import type { Span } from '../../text/span';
import { compilePattern } from './pattern';
import { checkCorpus, MAX_LIMIT, type WordCorpus, type WordPassage, wholeNumber } from './words';

/**
 * What a concordance looks for: a term (its characters, wherever they stand), the evidence of a theme or
 * of one of its rules (`theme/rule`), the claims of an indicator, a regular expression (see `compilePattern`),
 * or a sequence of tokens, each given as the token or as a pattern in which `*` stands for any characters.
 */
export type KwicQuery =
  | string
  | { readonly term: string }
  | { readonly theme: string }
  | { readonly rule: string }
  | { readonly indicator: string }
  | { readonly regex: string }
  | { readonly tokens: readonly string[] };

/** How much is shown around each place, and in which order. */
export interface KwicOptions {
  /** Tokens of context on each side, from 0 to 100; it stays in the passage. @default 10 */
  readonly context?: number;
  /** As it stands, or by the context: the word before and those before it, or the words after. @default 'text' */
  readonly sort?: 'text' | 'left' | 'right';
  /** Longest list. @default 1000 */
  readonly limit?: number;
}

/** One place, with what stands to its left and right. */
export interface KwicLine {
  readonly document: string;
  readonly passage: string;
  readonly section: string | null;
  readonly role: string | null;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly themes: readonly string[];
  /** Offsets into the document's text, where the passage tells where it begins; else into the passage's. */
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly match: string;
  readonly right: string;
}

/** The places at which a word or rule occurs, each with what stands around it (keyword in context). */
export interface Kwic {
  readonly tokenizer: string;
  /** All occurrences, also those beyond `limit`. */
  readonly total: number;
  readonly lines: readonly KwicLine[];
}

/**
 * A concordance (key word in context): every occurrence with what stands before and after it. Evidence
 * and claims are found in passages that were made by `textPassages`.
 *
 * @throws FazhiError `invalid-argument` for an empty query or a term with white space; `invalid-option`.
 */
export function kwic(corpus: WordCorpus, query: KwicQuery, options: KwicOptions = {}): Kwic {
  checkCorpus(corpus);
  checkKnownOptions(options, ['context', 'sort', 'limit']);
  const context = wholeNumber(options.context, 'context', 0, 100, 10);
  const limit = wholeNumber(options.limit, 'limit', 1, MAX_LIMIT, 1000);
  const { sort = 'text' } = options;
  if (!['text', 'left', 'right'].includes(sort)) {
    throw new FazhiError('invalid-option', `sort must be text, left or right, not ${shown(sort)}`);
  }
  const find = finderOf(query);
  const found = corpus.passages.flatMap((passage) =>
    find(passage).map((span) => contextOf(passage, span, context)),
  );
  if (sort === 'left') found.sort((a, b) => compareWords(a.before, b.before));
  if (sort === 'right') found.sort((a, b) => compareWords(a.after, b.after));
  return {
    tokenizer: corpus.tokenizer,
    total: found.length,
    lines: found.slice(0, limit).map(({ line }) => line),
  };
}

type Finder = (passage: WordPassage) => Span[];

function finderOf(query: KwicQuery): Finder {
  if (typeof query === 'string') return termFinder(query);
  if (query !== null && typeof query === 'object') {
    if ('term' in query) return termFinder(query.term);
    if ('theme' in query) {
      const prefix = `${nonEmpty(query.theme, 'theme')}/`;
      return markFinder((mark) => mark.kind === 'rule' && mark.id.startsWith(prefix));
    }
    if ('rule' in query) {
      const rule = nonEmpty(query.rule, 'rule');
      return markFinder((mark) => mark.kind === 'rule' && mark.id === rule);
    }
    if ('indicator' in query) {
      const indicator = nonEmpty(query.indicator, 'indicator');
      return markFinder((mark) => mark.kind === 'indicator' && mark.id === indicator);
    }
    if ('regex' in query) {
      const find = compilePattern(nonEmpty(query.regex, 'pattern'));
      return ({ text }) => find(text);
    }
    if ('tokens' in query && Array.isArray(query.tokens)) return tokenFinder(query.tokens);
  }
  throw new FazhiError(
    'invalid-argument',
    `a concordance looks for a term, or for { term }, { theme }, { rule }, { indicator }, { regex } or { tokens: [...] }; not for ${shown(query)}`,
  );
}

function nonEmpty(value: unknown, what: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new FazhiError('invalid-argument', `the ${what} is ${shown(value)}; it must be a string`);
}

function termFinder(given: string): Finder {
  const term = nonEmpty(given, 'term');
  if (/\s/.test(term)) {
    throw new FazhiError(
      'invalid-argument',
      `the term ${shown(term)} holds white space; for a sequence of words give { tokens: [...] }`,
    );
  }
  return ({ text }) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      spans.push({ start: at, end: at + term.length });
    }
    return spans;
  };
}

function markFinder(wanted: (mark: { kind: string; id: string }) => boolean): Finder {
  return ({ marks = [] }) => {
    const spans = marks.filter(wanted).sort((a, b) => a.start - b.start || a.end - b.end);
    return spans.filter(
      ({ start, end }, i) => i === 0 || start !== spans[i - 1]!.start || end !== spans[i - 1]!.end,
    );
  };
}

function tokenFinder(patterns: readonly string[]): Finder {
  if (patterns.length === 0 || patterns.length > 20) {
    throw new FazhiError(
      'invalid-argument',
      `tokens must name 1 to 20 tokens, not ${patterns.length}`,
    );
  }
  const tests = patterns.map((pattern) => globTest(nonEmpty(pattern, 'token')));
  return ({ tokens }) => {
    const spans: Span[] = [];
    for (let at = 0; at + tests.length <= tokens.length; at++) {
      if (!tests.every((test, i) => test(tokens[at + i]!.text))) continue;
      spans.push({ start: tokens[at]!.start, end: tokens[at + tests.length - 1]!.end });
      at += tests.length - 1; // occurrences do not overlap
    }
    return spans;
  };
}

/** Whether a token agrees with a pattern in which `*` stands for any characters, none among them. */
function globTest(pattern: string): (token: string) => boolean {
  const parts = pattern.split('*');
  if (parts.length === 1) return (token) => token === pattern;
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const middle = parts.slice(1, -1);
  return (token) => {
    if (token.length < first.length + last.length) return false;
    if (!token.startsWith(first) || !token.endsWith(last)) return false;
    let at = first.length;
    for (const part of middle) {
      at = token.indexOf(part, at);
      if (at < 0) return false;
      at += part.length;
    }
    return at <= token.length - last.length;
  };
}

interface Found {
  readonly line: KwicLine;
  /** Words before, nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function contextOf(passage: WordPassage, { start, end }: Span, context: number): Found {
  const { tokens, text } = passage;
  const first = firstAfter(tokens, start); // index of the first token that ends after `start`
  const next = firstAfter(tokens, end);
  const from = tokens[Math.max(0, first - context)]?.start ?? 0;
  const partly = tokens[next] !== undefined && tokens[next].start < end; // the match ends in a token
  const lastAfter = Math.min(tokens.length, next + context + (partly ? 1 : 0));
  const to = context === 0 ? end : (tokens[lastAfter - 1]?.end ?? end);
  const offset = passage.start ?? 0;
  return {
    line: {
      document: passage.document,
      passage: passage.id,
      section: passage.section ?? null,
      role: passage.role ?? null,
      issuer: passage.issuer ?? null,
      year: passage.year ?? null,
      themes: passage.themes ?? [],
      start: offset + start,
      end: offset + end,
      left: text.slice(context === 0 ? start : Math.min(from, start), start),
      match: text.slice(start, end),
      right: text.slice(end, Math.max(end, to)),
    },
    before: tokens
      .slice(Math.max(0, first - SORT_DEPTH), first)
      .map(wordOf)
      .reverse(),
    after: tokens.slice(next + (partly ? 1 : 0), next + SORT_DEPTH).map(wordOf),
  };
}

/** Words of context that decide the order. */
const SORT_DEPTH = 5;

function wordOf({ text }: { readonly text: string }): string {
  return text;
}

/** Index of the first token that ends after an offset. */
function firstAfter(tokens: readonly Span[], offset: number): number {
  return firstWhere(tokens.length, (place) => tokens[place]!.end > offset);
}

function compareWords(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const x = a[i] ?? '';
    const y = b[i] ?? '';
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
