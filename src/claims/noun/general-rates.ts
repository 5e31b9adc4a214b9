import nounWords from '../../genre/claims/nouns.yaml';
import { wordLists } from '../../match/word-lists';
import { type PhraseTable, phraseTable, wordsOf } from '../../match/word-table';
import { type Draft, found } from '../draft';
import type { PassageContext } from '../passage/passage-context';

/** Kinds of general rates; the genre has the rates and the topics of each. */
const KINDS = [
  'success',
  'test',
  'adoption',
  'answer',
  'appearance',
  'settlement',
  'correction',
  'rectification',
  'filing',
] as const;
/** The words that say what a general rate is the rate of, by the rate. */
const TOPICS: ReadonlyMap<string, PhraseTable> = new Map(KINDS.flatMap(topicsOf));
const TOPIC_REACH = 50;

/** Whether a noun is a rate that says nothing of what it is of. */
export const isGeneralRate = (what: string): boolean => TOPICS.has(what);

/** 调解案件61件,成功率89%: a general rate takes its topic from the words before. */
export function withTopic({ text, from }: PassageContext, draft: Draft): Draft {
  const { what, whatSpan } = draft;
  if (what === null || whatSpan === null) return draft;
  const topics = TOPICS.get(/^[^、和]+/.exec(what)?.[0] ?? what);
  if (topics === undefined) return draft;
  let topic = { start: 0, end: 0 };
  for (let at = Math.max(from, whatSpan.start - TOPIC_REACH); at < whatSpan.start; ) {
    const length = topics.startingAt(text, at, whatSpan.start);
    if (length > 0) topic = { start: at, end: at + length };
    at += Math.max(1, length);
  }
  if (topic.end === 0) return draft;
  const words = text.slice(topic.start, topic.end);
  return found(draft, 'topic-of-rate', topic, { what: `${words}${what}`, whatSpan: null });
}

function topicsOf(kind: (typeof KINDS)[number]): (readonly [string, PhraseTable])[] {
  const rates = `${kind}Rates` as const;
  const topics = `${kind}Topics` as const;
  const lists = wordLists(nounWords, rates, topics);
  const table = phraseTable(lists[topics]);
  return wordsOf(lists[rates]).map((rate) => [rate, table]);
}
