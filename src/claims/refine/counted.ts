import type { Span } from '../../text/span';
import { nounAfter } from '../counted/after';
import { type CountedBefore, nounBefore } from '../counted/before';
import { CASE_OUTCOMES, GENERAL_RATES, OUTCOME_VERBS, RESULT_VERBS } from '../data/counted';
import { type Draft, type Refiner, revised, type UnitContext } from '../draft';
import { wordsOf } from '../phrases';
import { isJoint } from './series';

const RESULTS = new Set(wordsOf(RESULT_VERBS));
const OF_CASES = new Set(wordsOf(CASE_OUTCOMES));
const CASE_UNITS = new Set(['件', '起', '宗', '例']);
const OUTCOMES = new Set(wordsOf(OUTCOME_VERBS));
const MEASURES = new Set(['percent', 'points', 'multiple', 'score', 'money', 'duration', 'event']);
/** How many earlier claims a number may share its noun with. */
const REACH = 8;

/** What is counted, before the number, after it or carried over; and the verb that it is the object of. */
export const refineCounted: Refiner = (context, drafts) => {
  const out: Draft[] = [];
  for (const draft of drafts) out.push(counted(context, draft, out));
  return respective(context, out);
};

function counted(context: UnitContext, draft: Draft, earlier: readonly Draft[]): Draft {
  const previous = earlier.at(-1);
  const edge = previous === undefined ? context.from : previous.end;
  const before = nounBefore(context, draft, edge);
  const expected = before.points || before.verbSpan !== null;
  const after = nounAfter(context, draft, expected);
  const { action } = before;
  if (
    after !== null &&
    (after.certain || before.points || before.span === null || !before.strong)
  ) {
    return revised(draft, { what: after.text, whatSpan: after.span, action });
  }
  if (before.share) return shareOf(context, draft, before, earlier);
  const shared = perMember(context, draft, earlier);
  if (shared !== null)
    return revised(draft, { what: shared.what, whatSpan: shared.whatSpan, action });
  if (before.span !== null) {
    const named = revised(draft, { what: before.text, whatSpan: before.span, action });
    if (OF_CASES.has(before.text) && CASE_UNITS.has(draft.unit))
      return revised(draft, { what: `${before.text}案件`, action });
    return withTopic(context, qualified(context, named, earlier));
  }
  return carried(context, draft, before, earlier);
}

/** 每乡镇至少1名, 县区平均不足2人: per member of what was counted before with the same unit. */
function perMember(
  { text, from }: UnitContext,
  draft: Draft,
  earlier: readonly Draft[],
): Draft | null {
  if (draft.kind === 'change' || draft.unitKind === null || MEASURES.has(draft.unitKind))
    return null;
  const before = text.slice(Math.max(from, draft.start - 10), draft.start);
  if (!/(?:各有?|平均|[村户县镇人]均|每[^,。;、]{1,6})(?:达|有|要有|配备|至少)?$/.test(before))
    return null;
  const last = earlier
    .slice(-REACH)
    .filter(({ unit, bare, what }) => unit === draft.unit && !bare && what !== null);
  return last.at(-1) ?? null;
}

/** X占Y的5%: the share of X. */
function shareOf(
  context: UnitContext,
  draft: Draft,
  before: CountedBefore,
  earlier: readonly Draft[],
): Draft {
  const source = before.span === null ? carrier(context, draft, earlier) : null;
  const part = source?.what ?? before.text;
  return part === '' ? draft : revised(draft, { what: `${part}占比`, whatSpan: null });
}

/** A number with only a verb, or nothing, before it shares the noun of an earlier one. */
function carried(
  context: UnitContext,
  draft: Draft,
  before: CountedBefore,
  earlier: readonly Draft[],
): Draft {
  const { text } = context;
  const { action, verbSpan } = before;
  const verb = verbSpan === null ? '' : text.slice(verbSpan.start, verbSpan.end);
  const span = before.subjectSpan ?? verbSpan;
  const own =
    span === null
      ? null
      : revised(draft, {
          what: text.slice(span.start, span.end),
          whatSpan: span,
          bare: true,
          action,
        });
  const source = carrier(context, draft, earlier);
  if (source?.what == null) return own ?? earlierClause(context, draft, action);
  const place = draft.kind === 'change' ? earlier.indexOf(source) : null;
  if (
    own !== null &&
    draft.kind === 'level' &&
    (OUTCOMES.has(verb) || before.subjectSpan !== null || draft.unit !== source.unit || source.bare)
  )
    return own;
  if (
    own === null ||
    draft.kind === 'change' ||
    RESULTS.has(verb.replace(/^(?:已|均已|成功)/, ''))
  ) {
    return revised(draft, {
      what: source.what,
      whatSpan: source.whatSpan,
      bare: source.bare,
      action,
      changeOf: place,
    });
  }
  return revised(draft, {
    what: `${verb}的${source.whatSpan === null ? source.what.replace(/^.*的/, '') : source.what}`,
    whatSpan: null,
    action,
  });
}

/** 继续办好普法课堂,每村至少2场: without any other noun, that of the clause before. */
function earlierClause(context: UnitContext, draft: Draft, action: string | null): Draft {
  const { text, from } = context;
  let comma = draft.start;
  const first = Math.max(from, draft.start - 20);
  while (comma > first && text[comma - 1] !== ',') comma--;
  if (comma <= first) return revised(draft, { action });
  const before = nounBefore(context, revised(draft, { start: comma - 1 }), from);
  return before.span === null
    ? revised(draft, { action })
    : revised(draft, { what: before.text, whatSpan: before.span, action: before.action });
}

/** A、B分别为1和2: the nouns of a list belong to the numbers of a list in order. */
function respective(context: UnitContext, drafts: readonly Draft[]): readonly Draft[] {
  const { text, from } = context;
  const out = [...drafts];
  for (let i = 0; i < out.length; ) {
    let last = i;
    while (last + 1 < out.length && isJoint(text, out[last]!.end, out[last + 1]!.start)) last++;
    const count = last - i + 1;
    if (count > 1) pair(i, count);
    i = last + 1;
  }
  return out;

  function pair(first: number, count: number): void {
    const head = out[first]!;
    let start = head.start;
    const edge = Math.max(out[first - 1]?.end ?? from, from, head.start - 60);
    while (start > edge && !',;。\n'.includes(text[start - 1]!)) start--;
    const before = text.slice(start, head.start);
    const mark = before.lastIndexOf('分别');
    if (mark < 0) return;
    const listed = nounBefore(context, revised(head, { start: start + mark }), start);
    const span = listed.span ?? null;
    const names = span === null ? [] : namesIn(text, span);
    if (names.length === count) {
      names.forEach((name, k) => {
        const draft = out[first + k]!;
        const suffix =
          names.length > 1
            ? sharedSuffix(
                text.slice(name.start, name.end),
                text.slice(names.at(-1)!.start, names.at(-1)!.end),
              )
            : '';
        const what = `${text.slice(name.start, name.end)}${suffix}`;
        out[first + k] = qualified(
          context,
          revised(draft, { what, whatSpan: suffix === '' ? name : null }),
          out.slice(0, first),
        );
      });
      return;
    }
    const levels = out
      .slice(0, first)
      .map((draft, k) => ({ draft, k }))
      .filter(({ draft }) => draft.kind === 'level')
      .slice(-count);
    if (head.kind !== 'change' || levels.length !== count) return;
    levels.forEach(({ draft, k }, n) => {
      out[first + n] = revised(out[first + n]!, {
        what: draft.what,
        whatSpan: draft.whatSpan,
        changeOf: k,
      });
    });
  }
}

/** The members of 甲、乙和丙, outside quotes. */
function namesIn(text: string, span: Span): Span[] {
  const names: Span[] = [];
  let start = span.start;
  let depth = 0;
  for (let at = span.start; at <= span.end; at++) {
    const character = text[at] ?? '';
    if ('“《('.includes(character)) depth++;
    if ('”》)'.includes(character)) depth--;
    const joint =
      at === span.end ||
      (depth <= 0 &&
        '、和及与'.includes(character) &&
        !(character === '及' && '时格'.includes(text[at + 1] ?? '')));
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

/** The earlier claim whose noun this number shares: the last with the same unit, or the last. */
function carrier({ text }: UnitContext, draft: Draft, earlier: readonly Draft[]): Draft | null {
  const first = Math.max(0, earlier.length - REACH);
  if (first >= earlier.length) return null;
  const start = earlier[first]!.end;
  const lineStart = start + text.slice(start, draft.start).lastIndexOf('\n') + 1;
  let any: Draft | null = null;
  let level: Draft | null = null;
  let sameUnit: Draft | null = null;
  for (let i = earlier.length - 1; i >= first; i--) {
    const candidate = earlier[i]!;
    if (candidate.what === null || candidate.end < lineStart) continue;
    any ??= candidate;
    if (candidate.kind !== 'level') continue;
    level ??= candidate;
    if (draft.kind === 'change') return level;
    if (candidate.unit !== draft.unit) continue;
    if (!candidate.bare) return candidate;
    sameUnit ??= candidate;
  }
  return sameUnit ?? level ?? any;
}

const KINDS = /(?:类|级|型|方面|领域|专职|兼职|以上|方式|途径|渠道|程序)$/;

/** 其中专职118名, 省级19个: the noun of the total completes the qualifier. */
function qualified(context: UnitContext, draft: Draft, earlier: readonly Draft[]): Draft {
  if (draft.kind === 'change' || draft.what === null || !KINDS.test(draft.what)) return draft;
  const total = carrier(context, draft, earlier);
  if (total?.what == null || total.unit !== draft.unit) return draft;
  const whole = /(?:级|职|以上)$/.test(draft.what) || total.what.length <= 4;
  const named = afterCategory(total.what);
  const head = whole ? named.replace(/^矛盾(?=纠纷)/, '') : named.slice(-2);
  return revised(draft, { what: `${draft.what}${head}`, whatSpan: null });
}

const CATEGORIES = ['类', '级', '专职', '兼职'];

/** 省级示范村 → 示范村: what follows the last word of a category, where two characters or more do. */
function afterCategory(noun: string): string {
  let start = 0;
  for (const word of CATEGORIES) {
    const latest = noun.length - 2 - word.length;
    const at = latest < 0 ? -1 : noun.lastIndexOf(word, latest);
    if (at >= 0) start = Math.max(start, at + word.length);
  }
  return noun.slice(start);
}

/** 调解案件61件,成功率89%: a general rate takes its topic from the words before. */
function withTopic({ text, from }: UnitContext, draft: Draft): Draft {
  if (draft.what === null || draft.whatSpan === null || !/[率分绩]$/.test(draft.what)) return draft;
  for (const [rate, topic] of GENERAL_RATES) {
    if (!rate.test(draft.what)) continue;
    const before = text.slice(Math.max(from, draft.whatSpan.start - 50), draft.whatSpan.start);
    const last = before.match(topic)?.at(-1);
    if (last !== undefined) return revised(draft, { what: `${last}${draft.what}`, whatSpan: null });
  }
  return draft;
}
