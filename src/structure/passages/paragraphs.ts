import type { Span } from '../../text/span';
import type { FoundHeading } from '../headings/found-heading';
import { paragraphTurn } from '../headings/roles';
import type { FoundPassage, FoundSection, Paragraph, Role } from '../types';
import { type ParagraphPart, paragraphParts } from './items';

interface ParagraphInput {
  readonly text: string;
  readonly lines: readonly Span[];
  readonly found: readonly FoundHeading[];
  readonly sections: readonly FoundSection[];
  readonly tables: readonly { first: number; last: number }[];
  readonly letter: ReadonlySet<Span>;
  readonly year: number | null;
  /** The role of text that nothing else gives one. */
  readonly subject: Role;
  /** How many paragraphs stand before these. */
  readonly idsFrom: number;
}

/** The paragraphs and passages of a report's lines, in text order. */
export function buildParagraphs(input: ParagraphInput): {
  paragraphs: Paragraph[];
  passages: FoundPassage[];
} {
  const { text, lines, found, sections, tables, letter, year, subject, idsFrom } = input;
  const paragraphs: Paragraph[] = [];
  const passages: FoundPassage[] = [];
  let heading = 0; // the next heading of `found`
  let table = 0; // the next table
  let section: FoundSection | null = null;
  let turned: Role | null = null; // a turn lasts until the next heading
  let plain = 0; // paragraphs before the first heading

  const add = (span: Span, role: Role, parts: readonly ParagraphPart[]): void => {
    const id = `p${idsFrom + paragraphs.length + 1}`;
    const sectionId = section === null ? null : section.id;
    const headings = section === null ? NO_HEADINGS : section.headings;
    const passageIds = parts.map((_, i) => `${id}.${i + 1}`);
    parts.forEach(({ kind, marker, start, end }, i) => {
      passages.push({
        id: passageIds[i]!,
        paragraphId: id,
        kind,
        marker,
        start,
        end,
        role,
        sectionId,
        headings,
      });
    });
    paragraphs.push({ id, sectionId, start: span.start, end: span.end, role, passageIds });
  };

  for (let i = 0; i < lines.length; i++) {
    if (tables[table]?.first === i) {
      const { last } = tables[table++]!;
      const rows = lines.slice(i, last + 1);
      const role: Role = turned ?? section?.role ?? 'basis';
      add({ start: rows[0]!.start, end: rows.at(-1)!.end }, role, rows.map(tableRow));
      i = last;
      continue;
    }
    let body = lines[i]!;
    if (found[heading]?.line === i) {
      section = sections[heading]!;
      turned = null;
      body = found[heading++]!.rest;
      if (body.end === body.start) continue;
    }
    if (letter.has(lines[i]!)) {
      add(body, 'other', [{ start: body.start, end: body.end, kind: 'body', marker: '' }]);
      continue;
    }
    const from = turned ?? section?.role ?? null;
    if (mayTurn(from) && (section !== null || plain > 0)) {
      const to = paragraphTurn(text, body, year);
      if (to !== null && (from !== 'problems' || to === 'plans')) turned = to;
    }
    const role =
      turned ??
      section?.role ??
      (subject === 'other' ? subject : sections.length > 0 || plain === 0 ? 'basis' : subject);
    if (section === null) plain++;
    add(body, role, paragraphParts(text, body));
  }
  return { paragraphs, passages };
}

const NO_HEADINGS: readonly Span[] = [];

const tableRow = ({ start, end }: Span): ParagraphPart => ({
  start,
  end,
  kind: 'table',
  marker: '',
});

/** Work done may turn to problems and plans, problems to plans; nothing turns back. */
function mayTurn(from: Role | null): boolean {
  return from !== 'plans' && from !== 'duties' && from !== 'other';
}
