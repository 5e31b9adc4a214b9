import { MARKER_RANKS, type MarkerKind } from '../markers';

/** A heading as the nesting sees it. */
export interface OutlineHeading {
  /** `null` for a bare heading, `part` for a bare one that names a part of a report (主要做法). */
  readonly kind: MarkerKind | 'part-name' | null;
  /** Its number in its series; 0 for a bare heading. */
  readonly number: number;
  /** Whether its words name a part of the whole report (存在问题, 下一步打算). */
  readonly turnsReport: boolean;
  /** Whether text stands between it and the next heading. */
  readonly hasText: boolean;
  /** The last characters of its words: headings of one series are often worded alike (…方面, …情况). */
  readonly ending: string;
}

/** A heading's place in the tree. */
export interface OutlinePlace {
  /** Index of the heading above it; `null` at the top. */
  readonly parent: number | null;
  /** Depth from 1. */
  readonly level: number;
}

interface OpenSeries {
  readonly kind: OutlineHeading['kind'];
  last: number;
  /** Index of its latest heading. */
  heading: number;
}

/**
 * Nests headings by order and restarts, not by the kind of their markers alone: a number that goes on in
 * an open series stands at that series' depth, and closes what was open below it; a series that begins
 * stands under the heading before it. So 一、 inside 一、 nests, and the 二、 after it finds its own level.
 */
export function nestHeadings(headings: readonly OutlineHeading[]): OutlinePlace[] {
  const stack: OpenSeries[] = [];
  const places: OutlinePlace[] = [];
  headings.forEach((heading, i) => {
    const depth = depthOf(headings, i, stack);
    stack.length = Math.min(stack.length, depth + 1);
    const open = stack[depth];
    if (open && open.kind === heading.kind) {
      open.last = heading.number;
      open.heading = i;
    } else {
      stack.length = depth;
      stack.push({ kind: heading.kind, last: heading.number, heading: i });
    }
    places.push({ parent: depth === 0 ? null : stack[depth - 1]!.heading, level: depth + 1 });
  });
  return places;
}

/** The depth, from 0, at which heading `i` stands, given the series that are open. */
function depthOf(
  headings: readonly OutlineHeading[],
  i: number,
  stack: readonly OpenSeries[],
): number {
  const { kind, number, turnsReport, ending } = headings[i]!;
  if (stack.length === 0) return 0;
  if (kind === null || kind === 'part-name') return bareDepth(stack, kind, turnsReport);
  const continued = depthsOfKind(stack, kind).filter((depth) => stack[depth]!.last === number - 1);
  if (continued.length > 0) {
    // Where two series could go on, what names a part of the report belongs to the outer one.
    if (turnsReport) return continued[0]!;
    const alike = continued.filter((depth) => headings[stack[depth]!.heading]!.ending === ending);
    return alike.length === 1 ? alike[0]! : continued.at(-1)!;
  }
  if (number === 1) return restartDepth(headings, i, stack);
  const open = depthsOfKind(stack, kind);
  const skipped = open.filter((depth) => stack[depth]!.last < number);
  if (skipped.length > 0) return skipped.at(-1)!;
  if (open.length > 0) return open.at(-1)!;
  return depthByRank(stack, kind);
}

function depthsOfKind(stack: readonly OpenSeries[], kind: OutlineHeading['kind']): number[] {
  const depths: number[] = [];
  for (let depth = 0; depth < stack.length; depth++) {
    if (stack[depth]!.kind === kind) depths.push(depth);
  }
  return depths;
}

/**
 * A bare heading goes on in its series. One that names a part of the report stands at the top, unless
 * enumerated headings hold the top and it does not turn the report (存在问题, 下一步打算).
 */
function bareDepth(
  stack: readonly OpenSeries[],
  kind: 'part-name' | null,
  turnsReport: boolean,
): number {
  const open = depthsOfKind(stack, kind);
  if (kind === 'part-name') {
    const top = stack[0]?.kind;
    if (turnsReport || top === 'part-name' || top === null) return 0;
  }
  return open.at(-1) ?? stack.length;
}

/** A series begins: under the latest heading, or anew where the same series stood before. */
function restartDepth(
  headings: readonly OutlineHeading[],
  i: number,
  stack: readonly OpenSeries[],
): number {
  const { kind } = headings[i]!;
  const top = stack.at(-1)!;
  const same = depthsOfKind(stack, kind);
  if (same.length > 0 && top.kind !== kind) return same.at(-1)!;
  if (same.length > 0) return stack.length < MAX_DEPTH ? stack.length : same.at(-1)!;
  // A kind that stands higher by convention closes a lower series that does not go on below it.
  let depth = stack.length;
  while (depth > 0) {
    const series = stack[depth - 1]!;
    if (rank(series.kind) < 0 || rank(series.kind) < rank(kind)) break;
    if (!headings[series.heading]!.hasText || goesOn(headings, i, series)) break;
    depth--;
  }
  return depth;
}

/** No report nests deeper; what seems to is a list that restarts. */
const MAX_DEPTH = 8;

function rank(kind: OutlineHeading['kind']): number {
  return kind === null || kind === 'part-name' ? -1 : MARKER_RANKS[kind];
}

const LOOK_AHEAD = 60;

function goesOn(headings: readonly OutlineHeading[], i: number, series: OpenSeries): boolean {
  const end = Math.min(headings.length, i + LOOK_AHEAD);
  for (let j = i + 1; j < end; j++) {
    const later = headings[j]!;
    if (later.kind === series.kind && later.number === series.last + 1) return true;
  }
  return false;
}

function depthByRank(stack: readonly OpenSeries[], kind: MarkerKind): number {
  const above = stack.findIndex((series) => rank(series.kind) >= rank(kind));
  return above < 0 ? stack.length : above;
}
