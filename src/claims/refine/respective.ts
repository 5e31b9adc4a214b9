import { CharacterSet } from '../../text/character-set';
import type { Span } from '../../text/span';
import { nounBefore } from '../counted/before';
import { name, qualify } from '../counted/carrier';
import type { Draft, Refiner, UnitContext } from '../draft';
import { isJoint } from './series';

const CLAUSE_ENDS = new CharacterSet(',;。\n');
const LIST_REACH = 60;

/** A、B分别为1和2: the nouns of a list belong to the numbers of a list in order. */
export const refineRespective: Refiner = (context, drafts) => {
  for (let first = 0; first < drafts.length; ) {
    let last = first;
    while (
      last + 1 < drafts.length &&
      isJoint(context.text, drafts[last]!.end, drafts[last + 1]!.start)
    )
      last++;
    if (last > first) pair(context, drafts, first, last - first + 1);
    first = last + 1;
  }
};

function pair(context: UnitContext, drafts: readonly Draft[], first: number, count: number): void {
  const { text, from } = context;
  const head = drafts[first]!;
  const edge = Math.max(drafts[first - 1]?.end ?? from, from, head.start - LIST_REACH);
  let start = head.start;
  while (start > edge && !CLAUSE_ENDS.has(text.charCodeAt(start - 1))) start--;
  const mark = text.slice(start, head.start).lastIndexOf('分别');
  if (mark < 0) return;
  const listed = nounBefore(context, head, start + mark, start);
  const names = listed.span === null ? [] : namesIn(text, listed.span);
  if (names.length === count) {
    const last = names.at(-1)!;
    names.forEach((span, k) => {
      const own = text.slice(span.start, span.end);
      const suffix = sharedSuffix(own, text.slice(last.start, last.end));
      name(drafts[first + k]!, `${own}${suffix}`, suffix === '' ? span : null);
      qualify(context, drafts, first + k, first);
    });
    return;
  }
  if (head.kind === 'change') pairLevels(drafts, first, count);
}

/** 分别增长5%和3%: the changes of the levels before, in order. */
function pairLevels(drafts: readonly Draft[], first: number, count: number): void {
  const levels: number[] = [];
  for (let i = first - 1; i >= 0 && levels.length < count; i--)
    if (drafts[i]!.kind === 'level') levels.push(i);
  if (levels.length < count) return;
  levels.reverse().forEach((level, k) => {
    const draft = drafts[first + k]!;
    const { what, whatSpan } = drafts[level]!;
    draft.what = what;
    draft.whatSpan = whatSpan;
    draft.changeOf = level;
  });
}

const OPENING = new CharacterSet('“《(');
const CLOSING = new CharacterSet('”》)');
const JOINTS = new CharacterSet('、和及与');
const AND = '及'.charCodeAt(0);
const NOT_AND = new CharacterSet('时格');

/** The members of 甲、乙和丙, outside quotes. */
function namesIn(text: string, span: Span): Span[] {
  const names: Span[] = [];
  let start = span.start;
  let depth = 0;
  for (let at = span.start; at <= span.end; at++) {
    const unit = text.charCodeAt(at);
    if (OPENING.has(unit)) depth++;
    if (CLOSING.has(unit)) depth--;
    const joint =
      at === span.end ||
      (depth <= 0 && JOINTS.has(unit) && !(unit === AND && NOT_AND.has(text.charCodeAt(at + 1))));
    if (!joint) continue;
    if (at > start) names.push({ start, end: at });
    start = at + 1;
  }
  return names;
}

/** 婚姻家庭、邻里类: what the last name shares with the others. */
function sharedSuffix(name: string, last: string): string {
  if (name === last) return '';
  const suffix = /(?:类|数|率|量|级)$/.exec(last)?.[0] ?? '';
  return suffix === '' || name.endsWith(suffix) || /[率数量额]$/.test(name) ? '' : suffix;
}
