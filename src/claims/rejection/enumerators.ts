import noClaimsWords from '../../genre/claims/no-claims.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import type { Rule } from './rule';

const WORDS = wordLists(
  noClaimsWords,
  'labels',
  'afterLabels',
  'beforeItem',
  'itemWords',
  'itemCopulas',
  'itemClassifiers',
);
/** What is numbered and then spoken of: 问题一:, 附件1为. */
const LABELS = phraseTable(WORDS.labels);
const AFTER_LABELS = characterSet(WORDS.afterLabels, ':、,。)');
/** Before the bracket of 第十二条第(三)项. */
const ARTICLES = characterSet(WORDS.beforeItem);
const ITEM_WORDS = characterSet(WORDS.itemWords);
const ITEM_COPULAS = characterSet(WORDS.itemCopulas);
const ITEM_CLASSIFIERS = characterSet(WORDS.itemClassifiers);
const CLAUSE_STARTS = new CharacterSet('。;:!?\n,、');
const SENTENCE_STARTS = new CharacterSet('。;:\n');
const POINTS = new CharacterSet('.．');
const LIST_MARK = '、'.charCodeAt(0);
const SPACE = 0x20;
const OPEN = 0x28;
const CLOSE = 0x29;

/** (1), (三) in running text; 1. and 三、 where a clause begins; 一是, 二要. */
export const enumerator: Rule = (
  { text, from },
  { numberStart, numberEnd, numeral, unit, start },
) => {
  const before = text.charCodeAt(numberStart - 1);
  const after = text.charCodeAt(numberEnd);
  if (before === OPEN && after === CLOSE)
    return ARTICLES.has(text.charCodeAt(numberStart - 2)) ? 'article' : 'enumerator';
  if (unit === null && AFTER_LABELS.has(after) && LABELS.endingAt(text, numberStart, from) > 0)
    return 'enumerator';
  if (numeral.value > 99 || start !== numberStart) return null;
  let edge = numberStart;
  while (edge > from && text.charCodeAt(edge - 1) === SPACE) edge--;
  const opening = text.charCodeAt(edge - 1);
  if (edge > from && !CLAUSE_STARTS.has(opening)) return null;
  if (numeral.arabic) {
    if (unit !== null) return null;
    if (after === CLOSE || after === LIST_MARK)
      return edge <= from || SENTENCE_STARTS.has(opening) ? 'enumerator' : null;
    return POINTS.has(after) ? 'enumerator' : null;
  }
  if (after === LIST_MARK && (edge === 0 || SENTENCE_STARTS.has(opening))) return 'enumerator';
  if (ITEM_WORDS.has(after)) return 'enumerator';
  return unit !== null &&
    ITEM_COPULAS.has(text.charCodeAt(numberEnd + 1)) &&
    numeral.value < 10 &&
    ITEM_CLASSIFIERS.has(after)
    ? 'enumerator'
    : null;
};
