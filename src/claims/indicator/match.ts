import type { CompiledIndicators, CompiledWay, Excluded } from './compile';
import type { Surroundings } from './surroundings';
import type { Zone } from './zone';

/** What is asked of a register: does a clause with its surroundings say an indicator? */
export interface Question {
  /** The words of what is counted. */
  readonly noun: Zone;
  readonly around: Surroundings;
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

/**
 * The way that says the clause best: the most characters of it, then the nearest to the number. Only the
 * ways are asked whose first word stands there and whose families fit.
 */
export function bestWay(
  { alternatives, familiesAt }: CompiledIndicators,
  zone: Zone,
  question: Question,
): Match | null {
  const { familyBits, isNamed, noun } = question;
  let best: Match | null = null;
  let bestEnd = -1;
  for (const word of zone.words) {
    if ((familiesAt[word]! & familyBits) === 0) continue;
    for (const alternative of alternatives[word]!) {
      const { way, words } = alternative;
      if ((alternative.families & familyBits) === 0 || !zone.hasAll(alternative)) continue;
      if (isNamed && !noun.hasOne(words)) continue;
      const score = alternative.score + objectScore(way, zone, question.around);
      if (best !== null && score < best.score) continue;
      const end = zone.lastEnd(words);
      if (best !== null && score === best.score && end <= bestEnd) continue;
      if (!fits(way, zone, question)) continue;
      best = { way, score };
      bestEnd = end;
    }
  }
  return best;
}

/** What the object of a way adds, where it is said besides the words: its own length, if it stands there. */
function objectScore(
  { object, source }: CompiledWay,
  { objects, lengths }: Zone,
  around: Surroundings,
): number {
  if (object === null || source.words === undefined) return 0;
  const place = objects.indexOf(object);
  if (place >= 0) return lengths[place]!;
  return around.object === object ? 0.5 : 0.25;
}

function fits(way: CompiledWay, zone: Zone, question: Question): boolean {
  const { noun, around, families } = question;
  const { source, units } = way.indicator;
  if (families !== null && !source.families.some((id) => families.has(id))) return false;
  if (units !== null && families !== null && !units.has(question.unit)) return false;
  const { objects } = zone;
  if (way.object !== null) {
    if (objects.length > 0 ? !objects.includes(way.object) : !around.isAbout(way.object))
      return false;
  }
  if (way.otherThan.length > 0) {
    if (objects.some((object) => way.otherThan.includes(object))) return false;
    if (objects.length === 0 && way.otherThan.includes(around.object)) return false;
  }
  if (way.noun !== null && !noun.hasOne(way.noun)) return false;
  if (way.sentence !== null && !around.isInSentence(way.sentence)) return false;
  if (way.within !== null && !zone.hasOne(way.within) && !around.isAround(way.within)) return false;
  if (way.after !== null && !around.isCounted(way.after)) return false;
  return !isBarred(way, zone);
}

/** Whether a word stands in a clause that a way excludes. */
export function isBarred(way: CompiledWay, zone: Zone): boolean {
  return isThere(way.not, zone) || isThere(way.indicator.not, zone);
}

function isThere({ words, combinations }: Excluded, zone: Zone): boolean {
  if (words.size > 0) for (const word of zone.words) if (words.has(word)) return true;
  for (const all of combinations) if (zone.hasAll(all)) return true;
  return false;
}
