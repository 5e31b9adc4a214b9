import { nounAfter } from '../counted/after';
import { nounBefore } from '../counted/before';
import type { Draft, Refiner, UnitContext } from '../draft';

/** What is counted, before the number or after it, and the verb that it is the object of. */
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
  const action = before.action;
  if (after !== null && (after.certain || before.span === null || !before.strong)) {
    return { ...draft, what: after.text, whatSpan: after.span, action };
  }
  if (before.span !== null) return { ...draft, what: before.text, whatSpan: before.span, action };
  const source = carrier(context, draft, earlier);
  if (source !== null && !before.ownVerb) {
    return { ...draft, what: source.what, whatSpan: source.whatSpan, bare: true, action };
  }
  if (before.verbSpan !== null) {
    const span = before.verbSpan;
    return {
      ...draft,
      what: context.text.slice(span.start, span.end),
      whatSpan: span,
      bare: true,
      action,
    };
  }
  return { ...draft, action };
}

/** The earlier claim whose noun this number shares: the last with the same unit, or the last. */
function carrier(context: UnitContext, draft: Draft, earlier: readonly Draft[]): Draft | null {
  const near = earlier
    .slice(-6)
    .filter(
      ({ what, end }) => what !== null && !context.text.slice(end, draft.start).includes('\n'),
    );
  const family = near.filter(({ unit, kind }) => unit === draft.unit && kind === 'level');
  if (draft.kind === 'change')
    return near.filter(({ kind }) => kind === 'level').at(-1) ?? near.at(-1) ?? null;
  return family.at(-1) ?? near.at(-1) ?? null;
}
