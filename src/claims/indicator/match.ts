import type { CompiledIndicators, CompiledWay } from './compile';
import type { Zone } from './zone';

/** What is asked of a register: does a clause with its surroundings say an indicator? */
export interface Question {
  /** The words of the clause. */
  readonly zone: Zone;
  /** The words of what is counted. */
  readonly noun: Zone;
  /** The object named last before the clause; -1 without one. */
  readonly objectBefore: number;
  /** Whether one of the words stands in the sentence. */
  readonly isInSentence: (words: readonly number[]) => boolean;
  /** Whether a word stands before the clause in the passage, or in a heading above. */
  readonly isAround: (word: number) => boolean;
  /** Ids of the indicators counted before in the sentence. */
  readonly counted: ReadonlySet<string>;
  readonly unit: string;
  /** The families of the unit; `null` where any will do. */
  readonly families: ReadonlySet<string> | null;
  /** Whether one of the words must be in what is counted, as of a rate: 办结率、满意率分别为… */
  readonly isNamed: boolean;
}

export interface Match {
  readonly way: CompiledWay;
  readonly score: number;
}

/** The way that says the clause best: the most characters of it, then the nearest to the number. */
export function bestWay(compiled: CompiledIndicators, question: Question): Match | null {
  const { zone } = question;
  let best: Match | null = null;
  let bestEnd = -1;
  for (const word of zone.ends.keys()) {
    for (const { way, words } of compiled.alternatives[word]!) {
      if (!words.every((other) => zone.has(other)) || !fits(way, question)) continue;
      if (question.isNamed && !question.noun.hasOne(words)) continue;
      const score = scoreOf(compiled, way, words, question);
      const end = Math.max(...words.map((other) => zone.ends.get(other)!));
      if (best !== null && (score < best.score || (score === best.score && end <= bestEnd)))
        continue;
      best = { way, score };
      bestEnd = end;
    }
  }
  return best;
}

function fits(way: CompiledWay, question: Question): boolean {
  const { zone, noun, objectBefore, isAround, counted, families } = question;
  const { source } = way.indicator;
  if (families !== null && !source.families.some((id) => families.has(id))) return false;
  const { units } = way.indicator;
  if (units !== null && families !== null && !units.has(question.unit)) return false;
  if (isBarred(way, zone)) return false;
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
  if (way.after !== null && ![...way.after].some((id) => counted.has(id))) return false;
  return true;
}

/** Whether a word stands in a clause that a way excludes. */
export function isBarred(way: CompiledWay, zone: Zone): boolean {
  const isThere = (words: readonly number[]): boolean => words.every((word) => zone.has(word));
  return way.not.some(isThere) || way.indicator.not.some(isThere);
}

function scoreOf(
  { chains }: CompiledIndicators,
  way: CompiledWay,
  words: readonly number[],
  { zone }: Question,
): number {
  let score = 0;
  for (const word of words) score += chains.words[word - 1]!.length;
  if (way.object !== null && way.source.words !== undefined)
    score += zone.objects.get(way.object) ?? 0.5;
  if (way.within !== null || way.sentence !== null) score += 0.5;
  if (way.after !== null) score += 0.5;
  return score;
}
