import linkWords from '../../genre/claims/links.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import type { Span } from '../../text/span';
import { type Draft, found, type Step } from '../draft';
import { isGeneralRate, withTopic } from '../noun/general-rates';
import { nounBefore } from '../noun/noun-before';
import { qualified } from '../noun/shared-noun';
import type { PassageContext } from '../passage/passage-context';
import { isJoint } from './series';

const WORDS = wordLists(linkWords, 'inOrder', 'sharedEnds', 'ownEnds', 'notAnd');
const [IN_ORDER] = wordsOf(WORDS.inOrder) as [string];
const SHARED_ENDS = phraseTable(WORDS.sharedEnds);
const OWN_ENDS = phraseTable(WORDS.ownEnds);
const CLAUSE_ENDS = new CharacterSet(',;。\n');
const LIST_REACH = 60;

/** A、B分别为1和2: the nouns of a list belong to the numbers of a list in order. */
export const respective: Step = (context, drafts) => {
  let result = drafts;
  for (let first = 0; first < drafts.length; ) {
    let last = first;
    while (
      last + 1 < drafts.length &&
      isJoint(context.text, drafts[last]!.end, drafts[last + 1]!.start)
    )
      last++;
    if (last > first) result = paired(context, result, first, last + 1);
    first = last + 1;
  }
  return result;
};

/** With the names of the numbers in a row from `first` to `end`, where the words before them list as many. */
function paired(
  context: PassageContext,
  drafts: readonly Draft[],
  first: number,
  end: number,
): readonly Draft[] {
  const { text, from } = context;
  const head = drafts[first]!;
  const edge = Math.max(drafts[first - 1]?.end ?? from, from, head.start - LIST_REACH);
  let start = head.start;
  while (start > edge && !CLAUSE_ENDS.has(text.charCodeAt(start - 1))) start--;
  const mark = text.slice(start, head.start).lastIndexOf(IN_ORDER);
  if (mark < 0) return drafts;
  const listed = nounBefore(context, head, start + mark, start);
  const names = listed.span === null ? [] : namesIn(text, listed.span);
  if (names.length === end - first) {
    const last = names.at(-1)!;
    const isGeneral = isGeneralRate(text.slice(names[0]!.start, names[0]!.end));
    const before = drafts.slice(0, first);
    return drafts.map((draft, i) => {
      const name = names[i - first];
      if (name === undefined) return draft;
      const own = text.slice(name.start, name.end);
      const suffix = sharedSuffix(own, text.slice(last.start, last.end));
      const whatSpan = suffix === '' ? name : null;
      const named = found(draft, 'respective', name, { what: `${own}${suffix}`, whatSpan });
      const rate = qualified(context, named, before);
      return isGeneral ? withTopic(context, rate) : rate;
    });
  }
  return head.kind === 'change' ? withLevels(drafts, first, end) : drafts;
}

/** 分别增长5%和3%: the changes of the levels before, in order. */
function withLevels(drafts: readonly Draft[], first: number, end: number): readonly Draft[] {
  const levels: number[] = [];
  for (let i = first - 1; i >= 0 && levels.length < end - first; i--)
    if (drafts[i]!.kind === 'level') levels.unshift(i);
  if (levels.length < end - first) return drafts;
  return drafts.map((draft, i) => {
    const changeOf = levels[i - first];
    if (changeOf === undefined) return draft;
    const { what, whatSpan } = drafts[changeOf]!;
    return found(draft, 'respective', drafts[changeOf]!, { what, whatSpan, changeOf });
  });
}

const OPENING = new CharacterSet('“《(');
const CLOSING = new CharacterSet('”》)');
const JOINTS = new CharacterSet('、和及与');
const AND = '及'.charCodeAt(0);
const NOT_AND = characterSet(WORDS.notAnd);

/** The members of 甲、乙和丙, outside quotes. */
function namesIn(text: string, span: Span): Span[] {
  const names: Span[] = [];
  let start = span.start;
  let depth = 0;
  for (let at = span.start; at <= span.end; at++) {
    const code = text.charCodeAt(at);
    if (OPENING.has(code)) depth++;
    if (CLOSING.has(code)) depth--;
    const joint =
      at === span.end ||
      (depth <= 0 && JOINTS.has(code) && !(code === AND && NOT_AND.has(text.charCodeAt(at + 1))));
    if (!joint) continue;
    if (at > start) names.push({ start, end: at });
    start = at + 1;
  }
  return names;
}

/** 婚姻家庭、邻里类: what the last name shares with the others. */
function sharedSuffix(name: string, last: string): string {
  const length = SHARED_ENDS.endingAt(last, last.length, 0);
  if (name === last || length === 0) return '';
  const suffix = last.slice(-length);
  return name.endsWith(suffix) || OWN_ENDS.endingAt(name, name.length, 0) > 0 ? '' : suffix;
}
