import { checkArgument } from '../arguments';
import type { Span } from '../text/span';
import { checkReport } from './select';
import type { Report } from './types';

/** Something that a report says of a stretch of text. */
export type Mark =
  | { readonly kind: 'heading'; readonly id: string }
  | { readonly kind: 'passage'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string }
  /** What of the page is no report. */
  | { readonly kind: 'skipped'; readonly why: string }
  /** A number that claims nothing; where the report has them. */
  | { readonly kind: 'rejected'; readonly why: string }
  /** Words that earned the passage or heading with this id its theme. */
  | {
      readonly kind: 'evidence';
      readonly id: string;
      readonly theme: string;
      readonly rule: string;
    };

/** A piece of text with all that is said of it; `start` and `end` are offsets into the analysed text. */
export interface Segment extends Span {
  readonly text: string;
  /** The block that it stands in, then a claim, then evidence; empty for white space between blocks. */
  readonly marks: readonly Mark[];
}

interface Marked extends Span {
  readonly mark: Mark;
}

/**
 * The text of a report cut into pieces that do not overlap, each with its marks, for any interface:
 * joined, the pieces are the text. `text` is the string that was analysed.
 * Throws `FazhiError` `invalid-argument` for another text or no report. Takes time in proportion to
 * the number of marks times those that overlap.
 */
export function segments(text: string, report: Report): Segment[] {
  checkReport(report);
  checkArgument(
    typeof text === 'string' && text.length === report.document.characters,
    'text',
    `the text of ${report.document.characters} UTF-16 units that was analysed`,
    text,
  );
  const marked = marksOf(report);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marked) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  const out: Segment[] = [];
  let next = 0;
  let open: Marked[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [start, end] = [places[i]!, places[i + 1]!];
    open = open.filter((one) => one.end > start);
    while (next < marked.length && marked[next]!.start <= start) {
      const one = marked[next++]!;
      if (one.end > start) open.push(one);
    }
    const marks = open.map(({ mark }) => mark).sort((a, b) => rankOf(a) - rankOf(b));
    out.push({ start, end, text: text.slice(start, end), marks });
  }
  return out;
}

const ORDER: readonly Mark['kind'][] = [
  'skipped',
  'heading',
  'passage',
  'rejected',
  'claim',
  'evidence',
];

const rankOf = (mark: Mark): number => ORDER.indexOf(mark.kind);

/** All marks by their place. */
function marksOf(report: Report): Marked[] {
  const marked: Marked[] = [];
  for (const { start, end, why } of report.skipped)
    marked.push({ start, end, mark: { kind: 'skipped', why } });
  for (const { id, headingStart, headingEnd, headingThemes } of report.sections) {
    marked.push({ start: headingStart, end: headingEnd, mark: { kind: 'heading', id } });
    for (const found of evidenceOf(id, headingThemes)) marked.push(found);
  }
  for (const { id, start, end, themes } of report.passages) {
    marked.push({ start, end, mark: { kind: 'passage', id } });
    for (const found of evidenceOf(id, themes)) marked.push(found);
  }
  for (const { id, start, end } of report.claims)
    marked.push({ start, end, mark: { kind: 'claim', id } });
  for (const { start, end, why } of report.rejected ?? [])
    marked.push({ start, end, mark: { kind: 'rejected', why } });
  return marked.sort((a, b) => a.start - b.start);
}

const evidenceOf = (id: string, themes: Report['passages'][number]['themes']): readonly Marked[] =>
  themes.flatMap(({ theme, evidence }) =>
    evidence.map(({ start, end, rule }): Marked => {
      return { start, end, mark: { kind: 'evidence', id, theme, rule } };
    }),
  );
