import { firstWhere } from '../../text/bisect';
import { winnow } from './winnow';

/** A paragraph to compare; `report` is the place of its report in the corpus. */
export interface ReuseParagraph {
  readonly report: number;
  readonly id: string;
  /** Length in UTF-16 units. */
  readonly characters: number;
  /** From `winnow`. */
  readonly fingerprints: Uint32Array;
}

/** A report that paragraphs belong to. */
export interface ReuseReport {
  readonly issuer: string | null;
  readonly year: number | null;
}

/** A paragraph that shares text with another report. */
export interface SharedParagraph {
  /** The place of the paragraph, and of the one that shares most with it, in the list that was given. */
  readonly paragraph: number;
  readonly other: number;
  /** `earlier`: a report of the same issuer for an earlier year; `others`: a report of another issuer. */
  readonly relation: 'earlier' | 'others';
  /** The part of its fingerprints that the other has too, from 0 to 1. */
  readonly share: number;
}

/** A paragraph counts as shared from this part of its fingerprints on. */
const SHARED_FROM = 0.5;
/** Paragraphs with fewer fingerprints are formulae: too short to tell copying from custom. */
const LEAST_FINGERPRINTS = 6;
/** Of a fingerprint that many paragraphs have, so many are compared: set phrases are in all reports. */
const MOST_OCCURRENCES = 48;
/** A fingerprint and the place of its paragraph go into one exact double: 32 + 21 bits. */
const MOST_PARAGRAPHS = 2 ** 21;

/**
 * For each paragraph the one that shares most with it among earlier reports of the same issuer, and among
 * reports of other issuers, where that is at least half. One sorted list of fingerprints serves all
 * comparisons: eight bytes for each, time n log n in their number.
 * Throws `RangeError` for more than two million paragraphs.
 */
export function sharedParagraphs(
  paragraphs: readonly ReuseParagraph[],
  reports: readonly ReuseReport[],
): SharedParagraph[] {
  if (paragraphs.length > MOST_PARAGRAPHS) {
    throw new RangeError(`reuse compares at most ${MOST_PARAGRAPHS} paragraphs`);
  }
  const index = fingerprintIndex(paragraphs);
  const counts = new Uint16Array(paragraphs.length);
  const found: SharedParagraph[] = [];
  paragraphs.forEach((paragraph, place) => {
    if (paragraph.fingerprints.length < LEAST_FINGERPRINTS) return;
    const touched: number[] = [];
    for (const fingerprint of paragraph.fingerprints) {
      const from = firstAtLeast(index, fingerprint * MOST_PARAGRAPHS);
      const limit = (fingerprint + 1) * MOST_PARAGRAPHS;
      for (
        let at = from;
        at < index.length && at < from + MOST_OCCURRENCES && index[at]! < limit;
        at++
      ) {
        const other = index[at]! - fingerprint * MOST_PARAGRAPHS;
        if (counts[other]!++ === 0) touched.push(other);
      }
    }
    const best = { earlier: -1, others: -1 };
    for (const other of touched) {
      const relation = relationOf(reports[paragraph.report]!, reports[paragraphs[other]!.report]!);
      if (relation === null || paragraphs[other]!.report === paragraph.report) continue;
      const now = best[relation];
      if (
        now < 0 ||
        counts[other]! > counts[now]! ||
        (counts[other] === counts[now] && other < now)
      ) {
        best[relation] = other;
      }
    }
    for (const relation of ['earlier', 'others'] as const) {
      const other = best[relation];
      if (other < 0) continue;
      const share = counts[other]! / paragraph.fingerprints.length;
      if (share >= SHARED_FROM) found.push({ paragraph: place, other, relation, share });
    }
    for (const other of touched) counts[other] = 0;
  });
  return found;
}

/** Two texts compared without a corpus: the part of the first's fingerprints that the second has too. */
export function sharedText(text: string, other: string): number {
  const own = winnow(text);
  if (own.length === 0) return 0;
  const there = new Set(winnow(other));
  return (
    own.reduce((count, fingerprint) => count + (there.has(fingerprint) ? 1 : 0), 0) / own.length
  );
}

function relationOf(own: ReuseReport, other: ReuseReport): 'earlier' | 'others' | null {
  if (own.issuer === null || other.issuer === null) return 'others';
  if (own.issuer !== other.issuer) return 'others';
  return own.year !== null && other.year !== null && other.year < own.year ? 'earlier' : null;
}

function fingerprintIndex(paragraphs: readonly ReuseParagraph[]): Float64Array {
  const size = paragraphs.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0);
  const index = new Float64Array(size);
  let at = 0;
  paragraphs.forEach(({ fingerprints }, place) => {
    for (const fingerprint of fingerprints) index[at++] = fingerprint * MOST_PARAGRAPHS + place;
  });
  return index.sort();
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  return firstWhere(sorted.length, (place) => sorted[place]! >= value);
}
