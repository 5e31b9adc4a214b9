import nounsWords from '../../genre/claims/nouns.yaml';
import verbsWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { Span } from '../../text/span';
import { afterActor } from './attributes';
import { DOING_UNITS, EVENT_UNITS, includesVerb } from './included-verb';
import type { Cut } from './last-verb';
import { GENERAL, VERB_TABLE } from './word-tables';

const WORDS = {
  ...wordLists(verbsWords, 'light', 'governing', 'learners', 'study'),
  ...wordLists(nounsWords, 'rates'),
};
const RATES = phraseTable(WORDS.rates);
const GOVERNING = phraseTable([...WORDS.light, ...WORDS.governing]);
const STUDY = phraseTable(WORDS.study);
const LEARNERS = phraseTable(WORDS.learners);
const AND_SO_ON = '等'.charCodeAt(0);
const ENUMERATION = '、'.charCodeAt(0);
const LONGEST_RATE = 20;

/** The words between a verb, if there is one, and the end of a stretch. */
export interface AfterVerb {
  readonly cut: Cut;
  /** Where the words of time, place and manner that open the stretch end. */
  readonly opened: number;
  /** Where the words after the verb start. */
  readonly start: number;
  /** Where those words start that are no attribute of the others. */
  readonly noun: number;
  readonly end: number;
}

/** What of a stretch is counted, and from where it is the object of the verb, which may be a part of what is counted. */
export function nounExtent(
  text: string,
  { cut, opened, start, noun, end }: AfterVerb,
  unit: string,
): { readonly span: Span; readonly object: number } {
  const study = EVENT_UNITS.has(unit) ? studyBefore(text, cut, opened) : null;
  if (study !== null) return { span: study, object: study.start };
  if (endsList(text, cut, start, noun, end))
    return { span: { start: afterWho(text, start, end, unit), end }, object: start };
  const own = afterWho(text, noun, end, unit);
  const rate = noun > start && !RATES.has(text, noun, end) ? -1 : rateStart(text, cut, opened, end);
  if (rate >= 0) return { span: { start: rate, end }, object: rate };
  const withVerb = cut.length > 1 && includesVerb(text, cut, noun, end, unit);
  return { span: { start: withVerb ? cut.doing : own, end }, object: own };
}

/** 班子会议专题学法: where what was done begins after who did it, if doings are counted. */
const afterWho = (text: string, start: number, end: number, unit: string): number =>
  DOING_UNITS.has(unit) ? afterActor(text, start, end) : start;

/** 社保、户籍等事项: whether a word that says nothing ends a list, which then says what is counted. */
function endsList(text: string, cut: Cut, start: number, noun: number, end: number): boolean {
  if (noun === start || !GENERAL.has(text, noun, end)) return false;
  return (
    text.charCodeAt(noun - 1) === AND_SO_ON && text.charCodeAt(cut.start - 1) !== ENUMERATION // a verb of the list itself
  );
}

/** 中心组学习《行政处罚法》: the study without what is studied, where it says who studies or how; `null` without it. */
function studyBefore(text: string, { start, end }: Cut, from: number): Span | null {
  const learner = STUDY.has(text, start, end) ? LEARNERS.endingAt(text, start, from) : 0;
  return learner > 0 ? { start: start - learner, end } : null;
}

/** 依申请公开按期答复率: where a rate begins of which verbs are a part; -1 without verbs, or where one governs the rate. */
function rateStart(text: string, cut: Cut, start: number, end: number): number {
  if (cut.length === 0 || RATES.endingAt(text, end, start) === 0) return -1;
  const verb = VERB_TABLE.startingAt(text, start, end);
  return end - start > LONGEST_RATE || GOVERNING.has(text, start, start + verb) ? -1 : start;
}
