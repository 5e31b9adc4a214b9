import type { Claim } from '../../claims/types';
import type { Span } from '../../text/span';
import type { ThemeTag } from '../../themes/types';
import { type Html, html } from './html';

/** Lanes below a line of text; more would run into the next. */
const LANES = 3;

/**
 * A stretch of text with evidence underlined, each theme in its own lane so that overlaps stay legible,
 * and claims as links to their row in the table of claims. Where claims overlap, the later one is marked
 * from the end of the earlier.
 */
export function marked(
  text: string,
  span: Span,
  themes: readonly ThemeTag[],
  claims: readonly Claim[],
  colour: (theme: string) => string,
): Html {
  const evidence = themes.flatMap((tag, place) =>
    tag.evidence.map((found) => ({
      start: found.start,
      end: found.end,
      lane: `${colour(tag.theme)} l${Math.min(place, LANES - 1)}`,
    })),
  );
  const out: Html[] = [];
  let at = span.start;
  for (const claim of [...claims].sort((a, b) => a.start - b.start)) {
    const start = Math.max(claim.start, at);
    const end = Math.min(claim.end, span.end);
    if (start >= end) continue;
    out.push(underlined(text, at, start, evidence));
    out.push(
      html`<a class="c" id="${claim.id}" href="#row-${claim.id}" title="${[claim.value, claim.unit, claim.what ?? ''].join(' ')}">${underlined(text, start, end, evidence)}</a>`,
    );
    at = end;
  }
  out.push(underlined(text, at, span.end, evidence));
  return html`${out}`;
}

interface Lane extends Span {
  readonly lane: string;
}

function underlined(text: string, start: number, end: number, evidence: readonly Lane[]): Html {
  const own = evidence.filter((one) => one.start < end && one.end > start);
  const cuts = new Set([start, end]);
  for (const one of own) {
    if (one.start > start) cuts.add(one.start);
    if (one.end < end) cuts.add(one.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const out: Html[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const from = places[i]!;
    const to = places[i + 1]!;
    const lanes = new Set(
      own.filter((one) => one.start <= from && one.end >= to).map((one) => one.lane),
    );
    let piece = html`${text.slice(from, to)}`;
    for (const lane of [...lanes].sort()) piece = html`<span class="e ${lane}">${piece}</span>`;
    out.push(piece);
  }
  return html`${out}`;
}
