import { FazhiError } from './errors';
import { CharacterClass, classOf } from './numbers/digits';
import type { Span } from './text/span';

/** What a text may hold besides its length: each line, number and passage takes memory of its own. */
export interface Density {
  /** Longest line and longest passage, in UTF-16 code units. */
  readonly line: number;
  /** Most lines and numbers together. */
  readonly parts: number;
  /** Most headings and passages together. */
  readonly blocks: number;
}

/**
 * Reports pasted together to 20 million characters have 1.6 million parts and 0.4 million blocks; a text at
 * these bounds is read within 3 GB.
 */
export const DENSEST: Density = { line: 1_000_000, parts: 2_000_000, blocks: 1_000_000 };

const LINE_END = 10;

/** Throws `FazhiError` `text-too-dense` for a text, in normal form, whose reading would take too much memory. */
export function checkDensity(text: string, most = DENSEST): void {
  let parts = 0;
  let lineStart = 0;
  let inNumber = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_END;
    if (code === LINE_END) {
      if (at - lineStart > most.line) throw tooDense('a line', at - lineStart, most.line);
      lineStart = at + 1;
      parts++;
    }
    const isNumber = classOf(code) !== CharacterClass.none;
    if (isNumber && !inNumber) parts++;
    inNumber = isNumber;
  }
  if (parts > most.parts) throw tooMany('lines and numbers', parts, most.parts);
}

/** Throws `FazhiError` `text-too-dense` for headings and passages that are too many or too long. */
export function checkBlocks(blocks: readonly Span[], most = DENSEST): void {
  if (blocks.length > most.blocks)
    throw tooMany('headings and passages', blocks.length, most.blocks);
  for (const { start, end } of blocks)
    if (end - start > most.line) throw tooDense('a passage', end - start, most.line);
}

const tooMany = (what: string, found: number, most: number): FazhiError =>
  new FazhiError('text-too-dense', `the text has ${found} ${what}, more than ${most}; split it`);

const tooDense = (what: string, found: number, most: number): FazhiError =>
  new FazhiError(
    'text-too-dense',
    `${what} of the text has ${found} characters, more than ${most}; break it into lines, or split the text`,
  );
