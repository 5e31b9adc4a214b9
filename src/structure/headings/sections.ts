import type { Span } from '../../text/span';
import type { FoundSection, Role } from '../types';
import type { FoundHeading } from './found-heading';
import { nestHeadings } from './nesting';
import { type RoleCue, roleSaid, sectionRoles } from './roles';

interface SectionInput {
  readonly text: string;
  readonly lines: readonly Span[];
  readonly found: readonly FoundHeading[];
  readonly year: number | null;
  /** The role of a section that says nothing of its role. */
  readonly subject: Role;
  /** What headings say of a section's role. */
  readonly cues: readonly RoleCue[];
  /** How many sections stand before these. */
  readonly idsFrom: number;
}

/** The tree of sections, in text order, from the headings as they were found. */
export function buildSections(input: SectionInput): FoundSection[] {
  const { text, lines, found, year, subject, cues, idsFrom } = input;
  const bodyEnd = lines.at(-1)?.end ?? 0;
  const words = found.map(({ words: span }) => text.slice(span.start, span.end));
  const said = words.map((own) => roleSaid(own, cues));
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
    cues,
  );
  const sections: FoundSection[] = [];
  found.forEach(({ marker, span, words: wordsSpan }, i) => {
    const { parent, level } = places[i]!;
    const above = parent === null ? null : sections[parent]!;
    const markerSpan = marker
      ? { start: marker.start, end: marker.end }
      : { start: span.start, end: span.start };
    const headingsAbove = above === null ? NO_HEADINGS : above.headings;
    sections.push({
      id: `s${idsFrom + i + 1}`,
      parentId: above === null ? null : above.id,
      level,
      marker: text.slice(markerSpan.start, markerSpan.end).trim(),
      heading: words[i]!,
      headingStart: span.start,
      headingEnd: span.end,
      start: span.start,
      end: Math.max(ends[i]!, span.end),
      role: roles[i]!.role,
      roleReason: { rule: roles[i]!.rule, words: roles[i]!.words },
      markerSpan,
      wordsSpan,
      // `concat` makes a list of just its length; one that grows keeps room for more.
      headings: [{ start: span.start, end: span.end }].concat(headingsAbove),
      headingsAbove,
    });
  });
  return sections;
}

const NO_HEADINGS: readonly Span[] = [];

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
function turnsReport(said: RoleCue | null): boolean {
  return said?.strong === true && ['problems', 'plans', 'other'].includes(said.role);
}
