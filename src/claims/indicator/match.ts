import type { CompiledIndicators, CompiledWay } from './compile';
import type { Zone } from './zone';

/** What is asked of a register: does a clause with its surroundings say an indicator? */
export interface Question {
  /** The words of what is counted. */
  readonly noun: Zone;
  /** The object named last before the clause; -1 without one. */
  readonly objectBefore: number;
  /** Whether one of the words stands in the sentence. */
  readonly isInSentence: (words: readonly number[]) => boolean;
  /** Whether a word stands before the clause in the passage, or in a heading above. */
  readonly isAround: (word: number) => boolean;
  /** Whether one of the indicators was counted shortly before in the paragraph. */
  readonly isCounted: (ids: ReadonlySet<string>) => boolean;
  readonly unit: string;
  /** The families of the unit; `null` where any will do. */
  readonly families: ReadonlySet<string> | null;
  /** The bits of these families; all where any will do. */
  readonly familyBits: number;
  /** Whether one of the words must be in what is counted, as of a rate: 办结率、满意率分别为… */
  readonly isNamed: boolean;
}

export interface Match {
  readonly way: CompiledWay;
  readonly score: number;
}

/** The way that says the clause best: the most characters of it, then the nearest to the number. */
export function bestWay(
  compiled: CompiledIndicators,
  zone: Zone,
  question: Question,
): Match | null {
  let best: Match | null = null;
  let bestEnd = -1;
  for (const word of zone.ends.keys()) {
    for (const { way, words } of compiled.alternatives[word]!) {
      if ((way.indicator.families & question.familyBits) === 0 || !zone.hasAll(words)) continue;
      if (question.isNamed && !question.noun.hasOne(words)) continue;
      const score = scoreOf(compiled, way, words, zone);
      const end = zone.lastEnd(words);
      if (best !== null && (score < best.score || (score === best.score && end <= bestEnd)))
        continue;
      if (!fits(way, zone, question)) continue;
      best = { way, score };
      bestEnd = end;
    }
  }
  return best;
}

function fits(way: CompiledWay, zone: Zone, question: Question): boolean {
  const { noun, objectBefore, isAround, families } = question;
  const { source } = way.indicator;
  if (families !== null && !source.families.some((id) => families.has(id))) return false;
  const { units } = way.indicator;
  if (units !== null && families !== null && !units.has(question.unit)) return false;
  if (way.object !== null) {
    if (zone.objects.size > 0 ? !zone.objects.has(way.object) : objectBefore !== way.object)
      return false;
  }
  if (way.otherThan.size > 0) {
    for (const object of zone.objects.keys()) if (way.otherThan.has(object)) return false;
    if (zone.objects.size === 0 && way.otherThan.has(objectBefore)) return false;
  }
  if (way.noun !== null && !noun.hasOne(way.noun)) return false;
  if (way.sentence !== null && !question.isInSentence(way.sentence)) return false;
  if (way.within !== null && !zone.hasOne(way.within) && !way.within.some(isAround)) return false;
  if (way.after !== null && !question.isCounted(way.after)) return false;
  return !isBarred(way, zone);
}

/** Whether a word stands in a clause that a way excludes. */
export function isBarred(way: CompiledWay, zone: Zone): boolean {
  const isThere = (words: readonly number[]): boolean => zone.hasAll(words);
  return way.not.some(isThere) || way.indicator.not.some(isThere);
}

function scoreOf(
  { chains }: CompiledIndicators,
  way: CompiledWay,
  words: readonly number[],
  zone: Zone,
): number {
  let score = 0;
  for (const word of words) score += chains.words[word - 1]!.length;
  if (way.object !== null && way.source.words !== undefined)
    score += zone.objects.get(way.object) ?? 0.5;
  if (way.within !== null || way.sentence !== null) score += 0.5;
  if (way.after !== null) score += 0.5;
  return score;
}
