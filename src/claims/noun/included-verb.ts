import nounWords from '../../genre/claims/nouns.yaml';
import verbWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import type { Cut } from './last-verb';
import { EVENTS, GENERAL, INCLUSIVE, LISTS_OF_ITEMS } from './word-tables';

const WORDS = wordLists(
  verbWords,
  'handingOn',
  'offices',
  'light',
  'inclusiveOfShort',
  'inclusiveOfPeople',
);
const NOUN_WORDS = wordLists(nounWords, 'eventUnits', 'sessionUnits', 'people');
/** Units that count doings rather than things. */
export const EVENT_UNITS = new Set(wordsOf(NOUN_WORDS.eventUnits));
/** Those, and units of what takes place. */
export const DOING_UNITS = new Set([...EVENT_UNITS, ...wordsOf(NOUN_WORDS.sessionUnits)]);
const OFFICE_TABLE = phraseTable(WORDS.offices);
/** 开展, 组织: say nothing of what was done. */
export const LIGHT = phraseTable(WORDS.light);
const INCLUSIVE_OF_SHORT = phraseTable(WORDS.inclusiveOfShort);
const INCLUSIVE_OF_PEOPLE = phraseTable(WORDS.inclusiveOfPeople);
const PEOPLE = phraseTable(NOUN_WORDS.people);
const SHORT = 2;
const HANDING_ON = phraseTable(WORDS.handingOn);

/** Whether the verb is part of what is counted: 学习《条例》167次, 退还罚款, 移送公安机关13件. */
export function includesVerb(
  text: string,
  cut: Cut,
  start: number,
  end: number,
  unit: string,
): boolean {
  // 次 and the like count the doing of a thing, unless the noun is a doing itself
  if (
    EVENT_UNITS.has(unit) &&
    !LIGHT.has(text, cut.start, cut.end) &&
    EVENTS.endingAt(text, end, start) === 0
  )
    return true;
  if (INCLUSIVE.has(text, cut.start, cut.end)) return true;
  const items = end - LISTS_OF_ITEMS.endingAt(text, end, start); // 赋权事项清单
  if (start === cut.end && GENERAL.has(text, start, items) && !LIGHT.has(text, cut.start, cut.end))
    return true;
  if (PEOPLE.has(text, start, end) && INCLUSIVE_OF_PEOPLE.has(text, cut.start, cut.end))
    return true;
  if (end - start <= SHORT && INCLUSIVE_OF_SHORT.has(text, cut.start, cut.end)) return true;
  return (
    HANDING_ON.startingAt(text, cut.start, cut.end) > 0 &&
    OFFICE_TABLE.endingAt(text, end, start) > 0
  );
}
