import { type Mark, segments } from '../../report/segments';
import type { Report } from '../../report/types';
import type { Row } from './cells';

/** What of the page is no report; `head` are the cells that every table begins with. */
export function skippedRows(head: Row, report: Report, text: string): Row[] {
  return report.skipped
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .map(({ why, start, end }) => [...head, why, start, end, text.slice(start, end)]);
}

/** The numbers that claim nothing. */
export function rejectedRows(head: Row, report: Report): Row[] {
  const { passages } = report;
  let at = 0; // both are in text order
  return (report.rejected ?? []).map(({ why, start, end, text }) => {
    while (at < passages.length && passages[at]!.end <= start) at++;
    const passage = passages[at];
    const inside = passage !== undefined && passage.start <= start;
    return [...head, why, inside ? passage.id : null, start, end, text];
  });
}

/** The whole text in pieces with what is said of each. */
export function segmentRows(head: Row, report: Report, text: string): Row[] {
  return segments(text, report).map(({ start, end, text: words, marks }, i) => {
    const [block, blockId] = blockOf(marks);
    return [
      ...head,
      i + 1,
      block,
      blockId,
      marks.flatMap((mark) => (mark.kind === 'claim' ? [mark.id] : [])).join(';') || null,
      marks.flatMap((mark) => (mark.kind === 'rejected' ? [mark.why] : []))[0] ?? null,
      marks
        .flatMap((mark) => (mark.kind === 'evidence' ? [`${mark.theme}=${mark.rule}`] : []))
        .join(';') || null,
      start,
      end,
      words,
    ];
  });
}

function blockOf(marks: readonly Mark[]): [string | null, string | null] {
  for (const mark of marks) {
    if (mark.kind === 'skipped') return [mark.kind, mark.why];
    if (mark.kind === 'heading' || mark.kind === 'passage') return [mark.kind, mark.id];
  }
  return [null, null];
}
