import leadWords from '../../genre/claims/around-numbers.yaml';
import nounWords from '../../genre/claims/nouns.yaml';
import verbWords from '../../genre/claims/verbs.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable, twoLists } from '../../match/word-table';

const VERBS = wordLists(verbWords, 'verbs', 'nominal', 'inclusive');
const NAMES = wordLists(
  nounWords,
  'tails',
  'starts',
  'longer',
  'events',
  'general',
  'bodies',
  'listsOfItems',
);
const LEADS = wordLists(leadWords, 'leading', 'openers');

/** Verbs that may be part of a noun, and those that never are. */
export const VERB_TABLE = twoLists(VERBS.nominal, VERBS.verbs);
export const TAILS = phraseTable(NAMES.tails);
export const NOUNS = phraseTable(NAMES.starts);
export const LEADING_TABLE = phraseTable(LEADS.leading);
export const OPENER_TABLE = phraseTable(LEADS.openers);
export const LONGER = phraseTable(NAMES.longer);
export const INCLUSIVE = phraseTable(VERBS.inclusive);
export const EVENTS = phraseTable(NAMES.events);
/** 事项: says nothing without the verb or the list before it. */
export const GENERAL = phraseTable(NAMES.general);
/** 社区, 部门: bodies that are counted by themselves. */
export const BODIES = phraseTable(NAMES.bodies);
/** 清单: a list of items that the noun before it names. */
export const LISTS_OF_ITEMS = phraseTable(NAMES.listsOfItems);
