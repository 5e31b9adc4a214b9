import { type TextKind, textKind } from '../text/kind';
import type { Span } from '../text/span';
import { isDateLine } from './dates';
import { type FoundHeading, findHeadings } from './headings';
import { paragraphParts } from './items';
import { readLines } from './lines';
import { isSignature, readMetadata } from './metadata';
import { nestHeadings } from './outline';
import { findRegions, type Regions } from './regions';
import { paragraphTurn, roleSaid, sectionRoles } from './roles';
import type { RolePattern } from './roles.data';
import { findTables } from './tables';
import type { FoundSection, Paragraph, Passage, Role, Structure } from './types';

/**
 * Reads the layout of a report: its metadata, the tree of its headings, its paragraphs and passages,
 * and what of the page is none of it.
 * A text that is hardly Chinese has no headings; one that does not speak of government or law has the
 * role `other` throughout, unless its headings say what they are.
 * @param text normalised text; all offsets of the result are into it.
 * @param source the caller's string, for its length.
 */
export function parseStructure(
  text: string,
  source: string,
  kind: TextKind = textKind(text),
): Structure {
  const regions = findRegions(text, readLines(text));
  const lines = regions.body;
  const metadata = readMetadata({ ...regions, text, bodyLines: lines, source });
  const tables = findTables(text, lines);
  const inTable = new Set<number>();
  for (const { first, last } of tables) for (let i = first; i <= last; i++) inTable.add(i);
  const letter = letterLines(text, regions);
  const chinese = kind.chinese >= MIN_CHINESE;
  const found = (chinese ? findHeadings(text, lines) : []).filter(
    ({ line }) => !inTable.has(line) && !letter.has(lines[line]!),
  );
  const subject = isOfGenre(text) ? 'measures' : 'other';
  const sections = buildSections(text, lines, found, metadata.year, subject);
  const { paragraphs, passages } = buildParagraphs({
    text,
    lines,
    found,
    sections,
    tables,
    letter,
    year: metadata.year,
    subject,
  });
  return {
    metadata,
    titleSpans: regions.title,
    sections,
    paragraphs,
    passages,
    skipped: regions.skipped,
  };
}

/** The share of Chinese characters below which a text is another language's. */
const MIN_CHINESE = 0.2;

const GENRE_SAMPLE = 20_000;
const GENRE_WORDS = /法治|依法|执法|普法|调解|政府|政务|法律|司法/;
const LONGEST_GENRE_WORD = 2;

/** Whether two words of the genre stand at the beginning of a text. */
function isOfGenre(text: string): boolean {
  const sample = text.length > GENRE_SAMPLE ? text.slice(0, GENRE_SAMPLE) : text;
  const first = sample.search(GENRE_WORDS);
  return first >= 0 && GENRE_WORDS.test(sample.slice(first + LONGEST_GENRE_WORD));
}

const CLOSING_FORMULA = /^(?:特此|专此|此)(?:报告|汇报|函告|函复|通报|说明)[。!]?$/;

const MAX_CLOSING_FORMULA = 5;

/** Lines of the letter around the report: salutation, signature, date. */
function letterLines(text: string, regions: Regions): Set<Span> {
  const letter = new Set<Span>([...regions.salutation, ...regions.signature, ...regions.dateLines]);
  for (const line of regions.body.slice(-4)) {
    const words = text.slice(line.start, line.end);
    const closes = words.length <= MAX_CLOSING_FORMULA && CLOSING_FORMULA.test(words);
    if (closes || isDateLine(words) || isSignature(words)) letter.add(line);
  }
  return letter;
}

function buildSections(
  text: string,
  lines: readonly Span[],
  found: readonly FoundHeading[],
  year: number | null,
  subject: Role,
): FoundSection[] {
  const bodyEnd = lines.at(-1)?.end ?? 0;
  const words = found.map(({ words: span }) => text.slice(span.start, span.end));
  const said = words.map(roleSaid);
  const hasText = found.map(({ line, rest }, i) => {
    const next = found[i + 1]?.line ?? lines.length;
    return rest.end > rest.start || next > line + 1;
  });
  const places = nestHeadings(
    found.map(({ marker, namesPart }, i) => ({
      kind: marker?.kind ?? (namesPart ? 'part-name' : null),
      number: marker?.number ?? 0,
      turnsReport: turnsReport(said[i]!),
      hasText: hasText[i]!,
      ending: words[i]!.slice(-2),
    })),
  );
  const closers = closingHeadings(places.map(({ level }) => level));
  const ends = closers.map((next) =>
    next === null ? bodyEnd : lastEndBefore(lines, found[next]!.line, bodyEnd),
  );
  const roles = sectionRoles(
    found.map((heading, i) => ({
      heading: words[i]!,
      said: said[i]!,
      parent: places[i]!.parent,
      hasChildren: places[i + 1]?.parent === i,
      length: ends[i]! - heading.span.end,
    })),
    year,
    subject,
  );
  return found.map(({ marker, span, words: wordsSpan }, i) => {
    const parent = places[i]!.parent;
    const markerSpan = marker
      ? { start: marker.start, end: marker.end }
      : { start: span.start, end: span.start };
    return {
      id: `s${i + 1}`,
      parentId: parent === null ? null : `s${parent + 1}`,
      level: places[i]!.level,
      marker: text.slice(markerSpan.start, markerSpan.end).trim(),
      heading: words[i]!,
      headingStart: span.start,
      headingEnd: span.end,
      start: span.start,
      end: Math.max(ends[i]!, span.end),
      role: roles[i]!,
      markerSpan,
      wordsSpan,
    };
  });
}

/** For each heading the next one of its level or above: where its section ends. One pass from the end. */
function closingHeadings(levels: readonly number[]): (number | null)[] {
  const closers: (number | null)[] = levels.map(() => null);
  const open: number[] = [];
  for (let i = levels.length - 1; i >= 0; i--) {
    while (open.length > 0 && levels[open.at(-1)!]! > levels[i]!) open.pop();
    closers[i] = open.at(-1) ?? null;
    open.push(i);
  }
  return closers;
}

function lastEndBefore(lines: readonly Span[], line: number, fallback: number): number {
  return line > 0 ? lines[line - 1]!.end : fallback;
}

/** Headings that belong to the top of a report's tree by their words. */
function turnsReport(said: RolePattern | null): boolean {
  return said?.strong === true && (said.role === 'problems' || said.role === 'plans');
}

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
}

function buildParagraphs(input: ParagraphInput): { paragraphs: Paragraph[]; passages: Passage[] } {
  const { text, lines, found, sections, tables, letter, year, subject } = input;
  const paragraphs: Paragraph[] = [];
  const passages: Passage[] = [];
  const headingOf = new Map(found.map((heading, i) => [heading.line, i]));
  const tableAt = new Map(tables.map((table) => [table.first, table]));
  let section: FoundSection | null = null;
  let turned: Role | null = null; // a turn lasts until the next heading
  let plain = 0; // paragraphs before the first heading

  const add = (
    span: Span,
    role: Role,
    parts: readonly Omit<Passage, 'id' | 'paragraphId'>[],
  ): void => {
    const id = `p${paragraphs.length + 1}`;
    const own = parts.map((part, i) => ({ id: `${id}.${i + 1}`, paragraphId: id, ...part }));
    for (const passage of own) passages.push(passage);
    paragraphs.push({
      id,
      sectionId: section?.id ?? null,
      ...span,
      role,
      passageIds: own.map((passage) => passage.id),
    });
  };

  for (let i = 0; i < lines.length; i++) {
    const table = tableAt.get(i);
    if (table) {
      const rows = lines.slice(table.first, table.last + 1);
      const span = { start: rows[0]!.start, end: rows.at(-1)!.end };
      const role: Role = turned ?? section?.role ?? 'basis';
      add(
        span,
        role,
        rows.map((row) => ({ ...row, kind: 'table', marker: '' })),
      );
      i = table.last;
      continue;
    }
    const heading = headingOf.get(i);
    let body = lines[i]!;
    if (heading !== undefined) {
      section = sections[heading]!;
      turned = null;
      body = found[heading]!.rest;
      if (body.end === body.start) continue;
    }
    if (letter.has(lines[i]!)) {
      add(body, 'other', [{ ...body, kind: 'body', marker: '' }]);
      continue;
    }
    const turn = section === null && plain === 0 ? null : paragraphTurn(text, body, year);
    if (turn !== null && mayTurn(turned ?? section?.role ?? null, turn)) turned = turn;
    const role =
      turned ??
      section?.role ??
      (subject === 'other' ? subject : sections.length > 0 || plain === 0 ? 'basis' : subject);
    if (section === null) plain++;
    add(body, role, paragraphParts(text, body));
  }
  return { paragraphs, passages };
}

/** Work done may turn to problems and plans, problems to plans; nothing turns back. */
function mayTurn(from: Role | null, to: Role): boolean {
  if (from === null || from === 'measures' || from === 'results' || from === 'basis') return true;
  return from === 'problems' && to === 'plans';
}
