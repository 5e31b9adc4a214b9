import type { Span } from '../text/span';

/** The title of a document, its marks 《》 included. */
export interface Title extends Span {
  /** Whether it is a law, a regulation or an order of an authority, by how it ends. */
  readonly law: boolean;
  /** Whether only a legislature makes what it names (…法, …条例): nobody here can have written it. */
  readonly statute: boolean;
}

const LAW_ENDINGS = ['法', '条例', '法典', '规定', '办法', '细则', '司法解释', '修正案', '决定'];
const LONGEST_TITLE = 120;
const OPENING = '《'.charCodeAt(0);
const CLOSING = '》'.charCodeAt(0);

/** Everything in 《》, in one pass; nested marks belong to the outer title, unclosed ones to none. */
export function titles(text: string): Title[] {
  const found: Title[] = [];
  let open = -1;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === OPENING) {
      if (depth === 0) open = at;
      depth++;
    } else if (unit === CLOSING && depth > 0) {
      depth--;
      if (depth === 0) found.push({ start: open, end: at + 1, ...kindOf(text, open + 1, at) });
    } else if (unit === 10 || (depth > 0 && at - open > LONGEST_TITLE)) depth = 0;
  }
  return found;
}

function kindOf(text: string, start: number, end: number): { law: boolean; statute: boolean } {
  const bracket = text[end - 1] === ')' ? text.lastIndexOf('(', end - 1) : -1;
  const name = text.slice(start, bracket > start ? bracket : end);
  return {
    law: LAW_ENDINGS.some((ending) => name.endsWith(ending)),
    statute: name.endsWith('条例') || (name.endsWith('法') && !name.endsWith('办法')),
  };
}
