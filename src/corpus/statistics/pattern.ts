import { FazhiError } from '../../errors';
import type { Span } from '../../text/span';
import { findAll, matcher, type Piece, type State, type Test } from './pattern-states';

/** Longest repetition that is counted, and most steps of a pattern: they bound the time. */
const MOST_REPEATS = 50;
const MOST_STATES = 2000;

/**
 * Makes a function that finds a pattern in a text: the matches from left to right, the longest at each place, of
 * 200 characters at most. The signs are those of regular expressions: `.`, `[…]`, `[^…]`, `\d`, `\s`, `(…)`,
 * `|`, `*`, `+`, `?`, `{m,n}`. All ways are followed at once (Thompson 1968), so that no pattern makes it slow:
 * time grows with the length of the text times that of the pattern. Throws `invalid-argument` for a pattern that
 * is malformed, too long, or has what cannot be followed so: `^`, `$`, `(?…)`, `\1`.
 */
export function compilePattern(source: string): (text: string) => Span[] {
  const states: State[] = [];
  const fail = (why: string): never => {
    throw new FazhiError('invalid-argument', `the pattern ${JSON.stringify(source)} ${why}`);
  };
  const state = (test: Test | null): number => {
    if (states.length >= MOST_STATES) fail('is too long; shorten its {m,n}');
    states.push({ test, next: -1, also: [] });
    return states.length - 1;
  };
  const link = (from: number, to: number): void => {
    states[from]!.also.push(to);
  };
  const characters = [...source];
  let at = 0;

  const alternatives = (): Piece => {
    const start = state(null);
    const end = state(null);
    for (;;) {
      const piece = sequence();
      link(start, piece.start);
      link(piece.end, end);
      if (characters[at] !== '|') return { start, end };
      at++;
    }
  };
  const sequence = (): Piece => {
    const start = state(null);
    let end = start;
    while (at < characters.length && characters[at] !== '|' && characters[at] !== ')') {
      const from = at;
      const first = atom();
      const [least, most] = repetition();
      const after = at;
      const again = (): Piece => {
        at = from;
        const piece = atom();
        at = after;
        return piece;
      };
      end = repeated(first, again, least, most, end);
    }
    return { start, end };
  };
  /** Puts the piece `least` to `most` times after `end`; gives the new end. */
  const repeated = (
    first: Piece,
    again: () => Piece,
    least: number,
    most: number,
    end: number,
  ): number => {
    const out = state(null);
    let last = end;
    let piece: Piece | null = first;
    const copies = Math.max(1, most === Number.POSITIVE_INFINITY ? least : most);
    for (let i = 1; i <= copies; i++) {
      piece ??= again();
      if (i > least) link(last, out);
      link(last, piece.start);
      last = piece.end;
      if (i < copies || most !== Number.POSITIVE_INFINITY) piece = null;
    }
    if (most === Number.POSITIVE_INFINITY) link(last, piece!.start);
    if (most > 0) link(last, out);
    if (least === 0) link(end, out);
    return out;
  };
  const repetition = (): [number, number] => {
    const sign = characters[at];
    const known = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] }[sign ?? ''];
    if (known) {
      at++;
      return known as [number, number];
    }
    if (sign !== '{') return [1, 1];
    const close = characters.indexOf('}', at);
    const counts = /^(\d{1,3})(,(\d{0,3}))?$/.exec(characters.slice(at + 1, close).join(''));
    if (close < 0 || counts === null)
      return fail('has a { that is no {m,n}; write \\{ for the sign');
    at = close + 1;
    const least = Number(counts[1]);
    const most = counts[2] === undefined ? least : counts[3] === '' ? Infinity : Number(counts[3]);
    const isFine = least <= MOST_REPEATS && (most === Infinity || most <= MOST_REPEATS);
    if (!isFine || most < least || most === 0) {
      fail(`has a {m,n} that is not from 1 to ${MOST_REPEATS}`);
    }
    return [least, most];
  };
  const atom = (): Piece => {
    const sign = characters[at++]!;
    if (sign === '(') {
      if (characters[at] === '?') fail('has (?…), which is not supported');
      const piece = alternatives();
      if (characters[at] !== ')') fail('has a ( without its )');
      at++;
      return piece;
    }
    if ('*+?{'.includes(sign)) fail(`has ${sign} with nothing before it`);
    if (sign === '^' || sign === '$')
      fail(`has ${sign}, which is not supported; write \\${sign} for the sign`);
    const start = state(sign === '[' ? bracket() : sign === '\\' ? escaped() : single(sign));
    const end = state(null);
    states[start]!.next = end;
    return { start, end };
  };
  const single = (sign: string): Test =>
    sign === '.' ? (character) => character !== '\n' : (character) => character === sign;
  const escaped = (): Test => {
    const sign = characters[at++];
    if (sign === undefined) return fail('ends in \\');
    const known = CLASSES[sign];
    if (known) return known;
    if (/[a-z0-9]/i.test(sign)) return fail(`has \\${sign}, which is not supported`);
    return (character) => character === sign;
  };
  const bracket = (): Test => {
    const isNegated = characters[at] === '^';
    if (isNegated) at++;
    const tests: Test[] = [];
    for (;;) {
      const sign = characters[at++];
      if (sign === undefined) return fail('has a [ without its ]');
      if (sign === ']') break;
      if (sign === '\\') {
        tests.push(escaped());
      } else if (
        characters[at] === '-' &&
        characters[at + 1] !== ']' &&
        at + 1 < characters.length
      ) {
        const last = characters[at + 1]!;
        at += 2;
        tests.push((character) => character >= sign && character <= last);
      } else tests.push((character) => character === sign);
    }
    return (character) => tests.some((test) => test(character)) !== isNegated;
  };

  if (source === '') fail('is empty');
  const whole = alternatives();
  if (at < characters.length) fail('has a ) without its (');
  const matchAt = matcher(states, whole);
  if (matchAt([], 0) === 0) fail('fits nothing at all too');
  return (text) => findAll([...text], matchAt);
}

const CLASSES: Readonly<Record<string, Test>> = {
  d: (character) => /[0-9０-９]/.test(character),
  s: (character) => /\s/.test(character),
  w: (character) => /[\p{L}\p{N}_]/u.test(character),
};
