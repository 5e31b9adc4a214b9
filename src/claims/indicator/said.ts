import type { Draft } from '../draft';
import type { CompiledIndicators } from './compile';
import { bestWay, type Match, type Question } from './match';
import type { Stretches } from './stretches';
import { only, type WordsFound } from './words-found';
import { Zone } from './zone';

/** What a clause says, by its own words or by those of the noun that it takes from before. */
export interface Said {
  readonly match: Match | null;
  /** The words of the clause, before the number and after it. */
  readonly zone: Zone;
  /** Whether it is said with the noun of another clause. */
  readonly borrowed: boolean;
  /** Whether what is counted stands in the clause. */
  readonly ownNoun: boolean;
}

export interface Asked {
  readonly compiled: CompiledIndicators;
  readonly passage: WordsFound;
  readonly draft: Draft;
  /** Whether it stands in a row of a table, whose noun has the words of the column's head too. */
  readonly isRow: boolean;
  readonly at: Stretches;
  readonly question: Question;
}

/** Asked in turn, until something is said: before the number, after it, in its list, with its noun. */
export function whatIsSaid({ compiled, passage, draft, isRow, at, question }: Asked): Said {
  const ask = (zone: Zone): Match | null => bestWay(compiled, zone, question);
  /** Of what was said nothing by, with more words: nothing again where there are none. */
  const askMore = (zone: Zone, found: WordsFound, from: number, to: number): Match | null => {
    const more = zone.with(found, from, to);
    return more.size === zone.size ? null : ask(more);
  };
  const { noun } = question;
  const span = draft.whatSpan;
  const isAfter = span !== null && span.start >= draft.end;
  const ownNoun = span !== null && span.start >= at.own;
  // 邻里纠纷较上年【上升15%】: of a change, the verb is part of the number
  const ownEnd = draft.kind === 'change' && ownNoun ? draft.end : draft.start;
  const own = new Zone(compiled).add(passage, at.own, ownEnd);
  if (isRow && draft.action !== null) for (const word of noun.words) own.include(word, 0);
  if (isMember(compiled, noun, draft)) {
    return { match: ask(noun), zone: noun, borrowed: false, ownNoun };
  }
  const ownMatch = isAfter ? null : ask(own);
  if (at.listVerb > at.clause && ownMatch !== null) {
    // 审查合同67份、重大决策4件: the verb before the list is of all of it
    const ofList = ask(own.with(passage, at.clause, at.listVerb));
    if (ofList !== null && ofList.score > ownMatch.score)
      return { match: ofList, zone: own, borrowed: false, ownNoun };
  }
  if (ownMatch !== null && draft.unitKind !== 'person' && !at.verbBehind) {
    return { match: ownMatch, zone: own, borrowed: false, ownNoun };
  }
  const whole = (ownMatch === null ? own : own.copy()).add(passage, draft.end, at.after);
  if (ownMatch !== null) {
    // 干部251人参加学法考试, 对文件31件逐件清理: what is done stands behind the number.
    const more = ask(whole);
    return more !== null && more.score > ownMatch.score
      ? { match: more, zone: whole, borrowed: false, ownNoun }
      : { match: ownMatch, zone: own, borrowed: false, ownNoun };
  }
  const match = ask(whole);
  if (isAfter && at.behind < at.clauseEnd) {
    // 对5份规范性文件、76份合同开展合法性审查: what is done with it stands behind the next number.
    const toEnd = ask(whole.with(passage, at.behind, at.clauseEnd));
    if (toEnd !== null && toEnd.score > (match?.score ?? 0))
      return { match: toEnd, zone: whole, borrowed: false, ownNoun };
  }
  if (match !== null) return { match, zone: whole, borrowed: false, ownNoun };
  if (at.clause < at.own) {
    const isBare = draft.start - at.own <= SHORT;
    const inList = isBare ? passage : only(passage, at.clause, at.own, compiled.stageOf);
    const ofList = askMore(whole, inList, at.clause, at.own);
    if (ofList !== null) return { match: ofList, zone: whole, borrowed: false, ownNoun };
  }
  // 法治课堂搬到炕头,今年讲了42场: the clause before, where it has no number of its own.
  if (at.free < at.own) {
    const match = askMore(whole, passage, at.free, at.own);
    if (match !== null) return { match, zone: whole, borrowed: true, ownNoun };
  }
  if (draft.kind === 'change') return { match: null, zone: whole, borrowed: false, ownNoun };
  const isBare = draft.start - at.own <= BARE && at.after - draft.end <= SHORT;
  if (ownNoun || !isBare) return { match: null, zone: whole, borrowed: false, ownNoun };
  const withNoun = whole.copy();
  for (const word of noun.words) withNoun.include(word, 0);
  return { match: ask(withNoun), zone: whole, borrowed: true, ownNoun };
}

/** A number with hardly a word before it belongs to the number before: 32处、约2180平方米. */
const SHORT = 2;
/** Of a number with no more before it, the noun may be that of another clause. */
const BARE = 8;

/** 14个社区, 36个单位: members that do something. */
function isMember(
  { words, isMember: flags }: CompiledIndicators,
  noun: Zone,
  { unit }: Draft,
): boolean {
  if (unit !== '个' && unit !== '' && unit !== '所') return false;
  let last = -1;
  let member = false;
  let longest = 0;
  for (let i = 0; i < noun.words.length; i++) {
    const word = noun.words[i]!;
    const end = noun.ends[i]!;
    const { length } = words[word]!;
    if (end < last || (end === last && length < longest)) continue;
    member = flags[word] === 1;
    last = end;
    longest = length;
  }
  return member;
}
