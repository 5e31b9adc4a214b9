import { createHash } from 'node:crypto';
import type { Stranger } from '../run/stranger';

/** Why a report is left out of the figures. */
export type LeftOutCode = Stranger['code'] | 'duplicate';

/** What decides whether a report counts. */
export interface Candidate {
  readonly id: string;
  readonly issuer: string | null;
  readonly year: number | null;
  /** Hash of the file's bytes, and of the letters and digits of its text. */
  readonly hash: string;
  readonly words: string;
  readonly stranger: Stranger | null;
  /** The fingerprints of its paragraphs. */
  readonly fingerprints: readonly Uint32Array[];
}

/** Whether a report counts in the figures, and if not, why. */
export interface Standing {
  readonly leftOut: LeftOutCode | null;
  readonly message: string | null;
  /** The file that it repeats. */
  readonly duplicateOf: string | null;
  /** A report that counts too, of the same issuer and year, with another text. */
  readonly rival: string | null;
}

/** Two texts of one issuer and year are one report from this part of all their fingerprints on. */
const SAME_FROM = 0.9;

/**
 * Which reports count: not those that are no report, nor those that repeat another: the same bytes, the same
 * words, or nearly the same text of one issuer and year. Of several, the one with the shortest path counts:
 * copies have longer names. In the order of the candidates.
 */
export function standings(candidates: readonly Candidate[]): Standing[] {
  const byHash = new Map<string, Candidate>();
  const byPlace = new Map<string, Candidate[]>();
  const judge = (one: Candidate): Standing => {
    if (one.stranger) {
      const { code, message } = one.stranger;
      return { leftOut: code, message, duplicateOf: null, rival: null };
    }
    const same = byHash.get(one.hash) ?? byHash.get(one.words);
    const place = one.issuer === null || one.year === null ? null : `${one.issuer}\n${one.year}`;
    const peers = (place === null ? undefined : byPlace.get(place)) ?? [];
    const original = same ?? peers.find((other) => sharedPart(one, other) >= SAME_FROM);
    if (original) {
      const what = original.hash === one.hash ? 'the same file' : 'the same text';
      const message = `it is ${what} as ${JSON.stringify(original.id)}`;
      return { leftOut: 'duplicate', message, duplicateOf: original.id, rival: null };
    }
    byHash.set(one.hash, one).set(one.words, one);
    if (place !== null) byPlace.set(place, [...peers, one]);
    return { leftOut: null, message: null, duplicateOf: null, rival: peers[0]?.id ?? null };
  };
  const shortestFirst = [...candidates.keys()].sort(
    (a, b) => candidates[a]!.id.length - candidates[b]!.id.length || a - b,
  );
  const found = new Map(shortestFirst.map((i) => [i, judge(candidates[i]!)]));
  return candidates.map((_, i) => found.get(i)!);
}

/** The part of the fingerprints of two reports that both have (Jaccard). */
function sharedPart(one: Candidate, other: Candidate): number {
  const [own, there] = [one, other].map(({ fingerprints }) => {
    const all = new Set<number>();
    for (const some of fingerprints) for (const fingerprint of some) all.add(fingerprint);
    return all;
  }) as [Set<number>, Set<number>];
  let common = 0;
  for (const fingerprint of own) if (there.has(fingerprint)) common++;
  const all = own.size + there.size - common;
  return all === 0 ? 0 : common / all;
}

/** A hash of the letters and digits of a report's paragraphs: what layout and format leave the same. */
export function hashOfWords(paragraphs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const paragraph of paragraphs) hash.update(paragraph.replace(/[^\p{L}\p{N}]/gu, ''));
  return `words:${hash.digest('hex')}`;
}
