import { nounAfter } from '../counted/after';
import { type CountedBefore, nounBefore } from '../counted/before';
import { GENERAL_RATES, OUTCOME_VERBS, RESULT_VERBS } from '../data/counted';
import type { Draft, Refiner, UnitContext } from '../draft';
import { wordsOf } from '../phrases';

const RESULTS = new Set(wordsOf(RESULT_VERBS));
const OUTCOMES = new Set(wordsOf(OUTCOME_VERBS));
/** How many earlier claims a number may share its noun with. */
const REACH = 8;

/** What is counted, before the number, after it or carried over; and the verb that it is the object of. */
export const refineCounted: Refiner = (context, drafts) => {
  const out: Draft[] = [];
  for (const draft of drafts) out.push(counted(context, draft, out));
  return out;
};

function counted(context: UnitContext, draft: Draft, earlier: readonly Draft[]): Draft {
  const previous = earlier.at(-1);
  const edge = previous === undefined ? context.from : previous.end;
  const before = nounBefore(context, draft, edge);
  const after = nounAfter(context, draft);
  const { action } = before;
  if (
    after !== null &&
    (after.certain || before.points || before.span === null || !before.strong)
  ) {
    return { ...draft, what: after.text, whatSpan: after.span, action };
  }
  if (before.span !== null)
    return withTopic(
      context,
      qualified(context, { ...draft, what: before.text, whatSpan: before.span, action }, earlier),
    );
  return carried(context, draft, before, earlier);
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
  const own =
    verbSpan === null ? null : { ...draft, what: verb, whatSpan: verbSpan, bare: true, action };
  const source = carrier(context, draft, earlier);
  if (source === null || source.what === null) return own ?? { ...draft, action };
  if (own !== null && (OUTCOMES.has(verb) || draft.unit !== source.unit)) return own;
  if (
    own === null ||
    draft.kind === 'change' ||
    RESULTS.has(verb.replace(/^(?:已|均已|成功)/, ''))
  ) {
    return { ...draft, what: source.what, whatSpan: source.whatSpan, bare: true, action };
  }
  return { ...draft, what: `${verb}的${source.what}`, whatSpan: null, bare: true, action };
}

/** The earlier claim whose noun this number shares: the last with the same unit, or the last. */
function carrier({ text }: UnitContext, draft: Draft, earlier: readonly Draft[]): Draft | null {
  const near = earlier
    .slice(-REACH)
    .filter(({ what, end }) => what !== null && !text.slice(end, draft.start).includes('\n'));
  const levels = near.filter(
    ({ kind, bare, what }) => kind === 'level' && !(bare && what === null),
  );
  if (draft.kind === 'change') return levels.at(-1) ?? near.at(-1) ?? null;
  return (
    levels.filter(({ unit }) => unit === draft.unit).at(-1) ?? levels.at(-1) ?? near.at(-1) ?? null
  );
}

const KINDS = /(?:类|级|型|方面|领域|专职|兼职|以上|方式|途径|渠道|程序)$/;

/** 其中专职118名, 省级19个: the noun of the total completes the qualifier. */
function qualified(context: UnitContext, draft: Draft, earlier: readonly Draft[]): Draft {
  if (draft.kind === 'change' || draft.what === null || !KINDS.test(draft.what)) return draft;
  const total = carrier(context, draft, earlier);
  if (total?.what == null || total.unit !== draft.unit) return draft;
  const whole = /(?:级|职|以上)$/.test(draft.what) || total.what.length <= 4;
  const named = total.what.replace(/^.*(?:类|级|专职|兼职)(?=..)/, '');
  const head = whole ? named.replace(/^矛盾(?=纠纷)/, '') : named.slice(-2);
  return { ...draft, what: `${draft.what}${head}`, whatSpan: null };
}

/** 调解案件61件,成功率89%: a general rate takes its topic from the words before. */
function withTopic({ text, from }: UnitContext, draft: Draft): Draft {
  if (draft.what === null || draft.whatSpan === null) return draft;
  for (const [rate, topic] of GENERAL_RATES) {
    if (!rate.test(draft.what)) continue;
    const before = text.slice(Math.max(from, draft.whatSpan.start - 50), draft.whatSpan.start);
    const last = before.match(topic)?.at(-1);
    if (last !== undefined) return { ...draft, what: `${last}${draft.what}`, whatSpan: null };
  }
  return draft;
}
