import type { Span } from '../text/span';

/** A title in 《》 is not longer than this; beyond it the bracket is taken as never closed. */
const MAX_TITLE = 100;

/** Titles with their brackets, 《关于印发〈…〉的通知》 among them; an unclosed 《 opens none. */
export function titleSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at)) {
    const end = titleEnd(text, at);
    if (end > at) spans.push({ start: at, end });
    at = Math.max(end, at + 1);
  }
  return spans;
}

function titleEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + MAX_TITLE);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '《') depth++;
    else if (character === '》' && --depth === 0) return at + 1;
    else if (character === '\n') return start;
  }
  return start;
}
