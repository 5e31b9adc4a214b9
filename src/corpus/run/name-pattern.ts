import { FazhiError } from '../../errors';

/** What a path says by a pattern: the text of each name. */
export type NamesOf = (id: string) => ReadonlyMap<string, string> | null;

/** A stretch of a path: it fits so many characters at a place, tried in this order. */
interface Part {
  readonly name: string | null;
  readonly lengthsAt: (text: string, at: number) => Iterable<number>;
}

const NAMES = ['issuer', 'year', 'region'];
const LONGEST_PATTERN = 1000;
const LONGEST_NAME = 100;
const LONGEST_STAR = 200;

/**
 * Makes the function that reads names out of a path, from its end back to the beginning of a folder's
 * name; it gives `null` for a path that does not fit. Time is linear in the length of the path times that
 * of the pattern, whatever stands in either. Throws `invalid-option`.
 */
export function compileNamePattern(pattern: string): NamesOf {
  const fail = (why: string): never => {
    throw new FazhiError(
      'invalid-option',
      `the pattern ${JSON.stringify(pattern.slice(0, LONGEST_PATTERN))} ${why}`,
    );
  };
  if (pattern.length > LONGEST_PATTERN) fail(`is longer than ${LONGEST_PATTERN} characters`);
  const used = [...pattern.matchAll(/\{([^}]{0,40})\}/g)].map((match) => match[1]!);
  if (used.length === 0) fail('names none of {issuer}, {year}, {region}');
  const strange = used.find((name) => !NAMES.includes(name));
  if (strange !== undefined) fail(`has {${strange}}; known are {issuer}, {year}, {region}`);
  if (new Set(used).size !== used.length) fail('names one of them twice');
  const parts = pattern
    .split(/(\{\w+\}|\*+)/)
    .filter((written) => written !== '')
    .map(partOf);
  return (id) => read(parts, id);
}

function partOf(written: string): Part {
  if (written === '{year}')
    return {
      name: 'year',
      lengthsAt: (text, at) => (/^(?:19|20)[0-9]{2}$/.test(text.slice(at, at + 4)) ? [4] : []),
    };
  if (written.startsWith('*'))
    return {
      name: null,
      lengthsAt: (text, at) => downFrom(reach(text, at, LONGEST_STAR)),
    };
  const name = /^\{(\w+)\}$/.exec(written)?.[1];
  if (name !== undefined)
    return { name, lengthsAt: (text, at) => upTo(reach(text, at, LONGEST_NAME)) };
  return {
    name: null,
    lengthsAt: (text, at) => (text.startsWith(written, at) ? [written.length] : []),
  };
}

/** How far the folder's name goes on from a place, at most so many characters. */
function reach(text: string, at: number, most: number): number {
  const slash = text.indexOf('/', at);
  return Math.min(most, (slash < 0 ? text.length : slash) - at);
}

function* upTo(most: number): Generator<number> {
  for (let length = 1; length <= most; length++) yield length;
}

function* downFrom(most: number): Generator<number> {
  for (let length = most; length >= 0; length--) yield length;
}

function read(parts: readonly Part[], id: string): ReadonlyMap<string, string> | null {
  const names = new Map<string, string>();
  const failed = new Set<number>(); // what did not fit from a place on will not the second time
  const fits = (index: number, at: number): boolean => {
    const part = parts[index];
    if (part === undefined) return at === id.length;
    const key = index * (id.length + 1) + at;
    if (failed.has(key)) return false;
    for (const length of part.lengthsAt(id, at)) {
      if (!fits(index + 1, at + length)) continue;
      if (part.name !== null) names.set(part.name, id.slice(at, at + length));
      return true;
    }
    failed.add(key);
    return false;
  };
  for (let at = 0; at >= 0; at = id.indexOf('/', at) + 1 || -1) if (fits(0, at)) return names;
  return null;
}
