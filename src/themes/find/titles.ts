import type { Span } from '../../text/span';

/** The title of a document, its marks 《》 included. */
export interface Title extends Span {
  /** Whether it is a law, a regulation or an order of an authority, by how it ends, or a book on the doctrine of law. */
  readonly law: boolean;
  /** Whether only a legislature makes what it names (…法, …条例): nobody here can have written it. */
  readonly statute: boolean;
}

const LAW_ENDINGS = ['法', '条例', '法典', '规定', '办法', '细则', '司法解释', '修正案', '决定'];
/** Books on the doctrine of the rule of law are studied as laws are: 《习近平法治思想学习纲要》. */
const DOCTRINE = ['法治思想', '坚持全面依法治国'];
const LONGEST_TITLE = 120;
/** What begins a title. */
export const OPENING = '《'.charCodeAt(0);
const CLOSING = '》'.charCodeAt(0);

/**
 * Where the title ends that opens at an offset; where there is none, minus the offset from which to look
 * for another. Nested marks belong to the outer title, unclosed ones to none.
 */
export function titleEnd(text: string, open: number): number {
  let depth = 1;
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPENING) depth++;
    else if (code === CLOSING) {
      if (--depth === 0) return at + 1;
    } else if (code === 10 || at - open > LONGEST_TITLE) return -(at + 1);
  }
  return -text.length;
}

/** What kind of title stands at a span. */
export function titleOf(text: string, start: number, end: number): Title {
  const inner = text.slice(start + 1, end - 1);
  const bracket = inner.endsWith(')') ? inner.lastIndexOf('(') : -1;
  const name = bracket > 0 ? inner.slice(0, bracket) : inner;
  return {
    start,
    end,
    law:
      LAW_ENDINGS.some((ending) => name.endsWith(ending)) ||
      DOCTRINE.some((words) => name.includes(words)),
    statute: name.endsWith('条例') || (name.endsWith('法') && !name.endsWith('办法')),
  };
}
