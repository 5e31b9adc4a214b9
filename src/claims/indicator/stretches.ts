import { isDigit } from '../../text/characters';
import type { Draft } from '../draft';

/** Where the stretches of text begin that say what a number measures. */
export interface Stretches {
  /** Its own stretch: from the start of its clause, or from the number before. */
  readonly own: number;
  /** The clause, with the numbers before it in the same list. */
  readonly clause: number;
  readonly sentence: number;
  /** The sentence, or what of it stands behind the number before. */
  readonly free: number;
  /** Where the words after the number end: at the next number, or with the clause. */
  readonly after: number;
  /** Where the words begin that stand behind the next number and its noun, and where the clause ends. */
  readonly behind: number;
  readonly clauseEnd: number;
  /** Where the verb of a list ends that the number goes on: 审查合同67份、重大决策4件; `clause` without one. */
  readonly listVerb: number;
  /** Whether what is done stands behind the number: 对规范性文件31件逐件清理. */
  readonly verbBehind: boolean;
}

/** What a mark ends: 1 the words after a number, 2 a clause too, 3 a sentence too. */
const ENDS = new Uint8Array(0x10000);
ENDS['('.charCodeAt(0)] = 1;
for (const mark of ',;:') ENDS[mark.charCodeAt(0)] = 2;
for (const mark of '。!?\n') ENDS[mark.charCodeAt(0)] = 3;
/** What is done with what follows comes behind it. */
const BEFORE_VERB = new Set('对将把');
const COMMA = 0x2c;
const CLAUSE_REACH = 120;
const SENTENCE_REACH = 400;
const AFTER_REACH = 40;

/** The stretches of a number of a passage; `previous` are those of the number before it. */
export function stretchesOf(
  text: string,
  from: number,
  to: number,
  drafts: readonly Draft[],
  index: number,
  previous: Stretches | null,
): Stretches {
  const { start, end } = drafts[index]!;
  const before = drafts[index - 1] ?? null;
  const edge = before === null ? from : Math.max(from, endOf(before, start));
  const first = Math.max(from, start - CLAUSE_REACH);
  let clause = start;
  while (clause > first && endAt(text, clause - 1) < 2) clause--;
  const known = before === null ? from : before.start; // before it, the sentence of the number before
  const earliest = Math.max(known, start - SENTENCE_REACH);
  let sentence = clause;
  while (sentence > earliest && ENDS[text.charCodeAt(sentence - 1)]! < 3) sentence--;
  if (previous !== null && sentence <= known)
    sentence = Math.max(previous.sentence, start - SENTENCE_REACH);
  const nounEnd = endOf(drafts[index]!, to);
  const isAmong = nounEnd > end && text[nounEnd] === '中'; // 26名执法人员中有…: what follows is of some of them
  const next = isAmong ? nounEnd : index + 1 < drafts.length ? drafts[index + 1]!.start : to;
  const last = Math.min(to, next, end + AFTER_REACH);
  let after = Math.min(end, to);
  const isList = next < to && next - end <= AFTER_REACH; // 2名、3名: the noun behind the mark is the next number's
  while (after < last && endAt(text, after) === 0 && !(isList && text[after] === '、')) after++;
  let clauseEnd = after;
  const farthest = Math.min(to, end + AFTER_REACH);
  while (clauseEnd < farthest && endAt(text, clauseEnd) < 2) clauseEnd++;
  const own = Math.min(start, Math.max(edge, clause));
  const free = Math.min(own, Math.max(edge, sentence));
  const following = drafts[index + 1];
  const behind = following === undefined ? after : Math.max(after, endOf(following, clauseEnd));
  const noun = before?.whatSpan?.start ?? own;
  const listVerb = text[own] === '、' && noun < own ? Math.max(clause, noun) : clause;
  const verbBehind = BEFORE_VERB.has(text[own]!) || BEFORE_VERB.has(text[own + 1]!);
  return { own, clause, sentence, free, after, behind, clauseEnd, listVerb, verbBehind };
}

/** Where a number ends with the noun that follows it. */
function endOf({ end, whatSpan }: Draft, until: number): number {
  return whatSpan !== null && whatSpan.start >= end && whatSpan.end <= until ? whatSpan.end : end;
}

/** What the mark at a place ends; a comma between digits ends nothing. */
function endAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== COMMA) return ENDS[code]!;
  const isThousands = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return isThousands ? 0 : ENDS[code]!;
}
