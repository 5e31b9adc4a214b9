import type { Span } from '../../text/span';
import { MARKER_RANKS, type Marker, markerAt } from '../markers';
import { alikeOpenings } from './alike-openings';
import { bareHeadings } from './bare';
import { type Candidate, enumeratedHeading } from './enumerated';
import type { FoundHeading } from './found-heading';

/**
 * The headings among the lines of a report: enumerated ones, alone or run into their paragraph
 * (“（一）强化组织领导。一是……”), and bare ones (主要做法). A full statement after an enumerator is an item.
 * @param isLetter whether a line is of the letter around the report: nothing stands under a heading there.
 */
export function findHeadings(
  text: string,
  lines: readonly Span[],
  isLetter: (line: Span) => boolean,
): FoundHeading[] {
  const candidates = lines.map((line, i) => enumeratedHeading(text, line, i));
  const byLine = new Map<number, FoundHeading>();
  for (const candidate of candidates) {
    if (candidate === null) continue;
    if (candidate.needsContent && !hasContent(text, candidates, candidate, lines, isLetter))
      continue;
    byLine.set(candidate.line, candidate);
  }
  for (const bare of bareHeadings(text, lines, byLine)) byLine.set(bare.line, bare);
  for (const opening of alikeOpenings(
    text,
    lines,
    (line) => byLine.has(line) || isLetter(lines[line]!),
  )) {
    byLine.set(opening.line, opening);
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

/** Whether text or a lower heading stands under a line, before the next enumerator of its rank. */
function hasContent(
  text: string,
  candidates: readonly (Candidate | null)[],
  candidate: Candidate,
  lines: readonly Span[],
  isLetter: (line: Span) => boolean,
): boolean {
  if (candidate.rest.end > candidate.rest.start) return true;
  if (endsList(text, candidates, candidate, lines)) return false;
  const next = candidate.line + 1;
  if (next >= lines.length || isLetter(lines[next]!)) return false;
  const below = candidates[next];
  if (!below) return !isNextItem(text, lines[next]!, candidate.marker!);
  const begins = below.marker!.number === 1; // whatever its kind, a new series stands below
  return begins || MARKER_RANKS[below.marker!.kind] > MARKER_RANKS[candidate.marker!.kind];
}

/** Whether a line is the next item of the list: then the one before it is an item too. */
function isNextItem(text: string, line: Span, { kind, number }: Marker): boolean {
  const next = markerAt(text, line.start);
  return next?.kind === kind && next.number === number + 1;
}

/** Whether the line above is an item of the same list: then this one is an item too. */
function endsList(
  text: string,
  candidates: readonly (Candidate | null)[],
  { line, marker }: Candidate,
  lines: readonly Span[],
): boolean {
  if (line === 0) return false;
  const above = candidates[line - 1];
  const isNext = (own: Marker): boolean =>
    own.kind === marker!.kind && own.number === marker!.number - 1;
  if (above) return above.needsContent && isNext(above.marker!) && !hasRest(above);
  const before = markerAt(text, lines[line - 1]!.start);
  return before !== null && isNext(before);
}

function hasRest({ rest }: FoundHeading): boolean {
  return rest.end > rest.start;
}
