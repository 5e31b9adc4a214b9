import noClaimsWords from '../../genre/claims/no-claims.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import type { RawQuantity } from '../../numbers/quantities';
import type { PassageContext } from '../passage/passage-context';
import type { RejectionReason } from '../types';
import { isYear } from '../years';

const WORDS = wordLists(
  noClaimsWords,
  'numberedParts',
  'firstOfUnits',
  'notFirstOf',
  'rankings',
  'numberedPlaces',
  'articles',
  'betweenArticles',
  'afterCongress',
  'meetings',
  'meetingBodies',
);

const SPACE = 0x20;
const NTH = '第'.charCodeAt(0);
const EARLY = '初'.charCodeAt(0);
const FIRST_OF = '前'.charCodeAt(0);
/** Before 前, these make a word with it: 以前. */
const NOT_FIRST_OF = characterSet(WORDS.notFirstOf);
/** 第三条, 第二章: units of what a law is divided into; 前三名, 前十强: units of what is ranked. */
const NUMBERED_PARTS = new Set(wordsOf(WORDS.numberedParts));
const FIRST_OF_UNITS = new Set(wordsOf(WORDS.firstOfUnits));
const RANKINGS = phraseTable(WORDS.rankings);
const SESSION = '届'.charCodeAt(0);
const NUMBER_MARK = '号'.charCodeAt(0);
/** After 号, what has a number and is a place: 3号楼, 4号线. */
export const NUMBERED_PLACES = characterSet(WORDS.numberedPlaces);
const ARTICLE = '条'.charCodeAt(0);
const ARTICLES = characterSet(WORDS.articles);
const BETWEEN_ARTICLES = characterSet(WORDS.betweenArticles, '、');
/** 第八次党代会, 第81次常务会议, 第七十二条、七十三条: how far what belongs together may reach. */
const REACH = 12;

/** Why a number that says which one, and not how many, claims nothing: 第三, 前三名, 排名第2. */
export function ordinalReason(
  { text, from }: PassageContext,
  { numberStart: at, unit, numberEnd, numeral }: RawQuantity,
): RejectionReason | null {
  let before = at;
  while (before > from && text.charCodeAt(before - 1) === SPACE) before--;
  if (text.charCodeAt(before - 1) !== NTH) {
    const last = text.charCodeAt(at - 1);
    if (last === EARLY && unit === null && !numeral.arabic) return 'date';
    if (last === FIRST_OF && !NOT_FIRST_OF.has(text.charCodeAt(at - 2))) {
      if (unit === null || FIRST_OF_UNITS.has(unit.name)) return 'ordinal';
    }
    if (unit?.name === '条' && isNextArticle(text, at)) return 'article';
    return RANKINGS.endingAt(text, at, from) > 0 ? 'ordinal' : null;
  }
  if (unit !== null && NUMBERED_PARTS.has(unit.name)) return 'article';
  const next = text.charCodeAt(numberEnd);
  if (next === SESSION) return 'session';
  if (unit?.name === '次')
    return text.slice(numberEnd, numberEnd + REACH).includes('会') ? 'session' : 'ordinal';
  if (next === NUMBER_MARK && !NUMBERED_PLACES.has(text.charCodeAt(numberEnd + 1)))
    return 'document-number';
  return ARTICLES.has(next) ? 'article' : 'ordinal';
}

/** 第七十二条、七十三条: the article after an article. */
function isNextArticle(text: string, at: number): boolean {
  return (
    BETWEEN_ARTICLES.has(text.charCodeAt(at - 1)) &&
    text.charCodeAt(at - 2) === ARTICLE &&
    /第[一二三四五六七八九十百千零〇0-9]+条$/.test(text.slice(Math.max(0, at - REACH), at - 1))
  );
}

const CONGRESS = '大'.charCodeAt(0);
const PLENARY = '中'.charCodeAt(0);
const OF = '的'.charCodeAt(0);
const AFTER_CONGRESS = characterSet(WORDS.afterCongress, '、,。;)》“” ');
const TIMES = '次'.charCodeAt(0);
const TWO = '两'.charCodeAt(0);
const MEETINGS = phraseTable(WORDS.meetings);
/** What meets in numbered sessions: 县人大三次会议. */
const MEETING_BODIES = phraseTable(WORDS.meetingBodies);

/** Why the number of a congress, of its term or of its session claims nothing: 二十大, 十四届三次会议. */
export function sessionReason(
  { text, from }: PassageContext,
  { numberStart, numberEnd, numeral, unit }: RawQuantity,
): RejectionReason | null {
  const after = text.charCodeAt(numberEnd);
  if (after === SESSION) return isYear(text, numberStart, numberEnd) ? 'date' : 'session';
  if (after === PLENARY && text.startsWith('中全会', numberEnd)) return 'session';
  if (
    after === CONGRESS &&
    !numeral.arabic &&
    (unit === null || unit.name === '大') &&
    numeral.value >= 7 &&
    numeral.value <= 30 &&
    isCongress(text, numberStart, numberEnd + 1)
  )
    return 'session';
  if (unit?.name !== '次') return null;
  if (text.charCodeAt(numberStart - 1) === SESSION) return 'session';
  if (isNextSession(text, numberStart)) return 'session';
  if (text.startsWith('会议', numberEnd + 1)) {
    // two meetings are 两次会议, and so are 2次: only 三次 may be the third
    const counted = numeral.arabic || text.charCodeAt(numberStart) === TWO;
    return !counted && MEETING_BODIES.endingAt(text, numberStart, from) > 0 ? 'session' : null;
  }
  return MEETINGS.startingAt(text, numberEnd + 1, text.length) > 0 &&
    /[届会大]/.test(text.slice(Math.max(0, numberStart - 2), numberStart))
    ? 'session'
    : null;
}

/** 六届七次、八次全会, 第十一次、十二次党代会: the session after a session. */
function isNextSession(text: string, at: number): boolean {
  return (
    BETWEEN_ARTICLES.has(text.charCodeAt(at - 1)) &&
    text.charCodeAt(at - 2) === TIMES &&
    /[届第][一二三四五六七八九十]{1,3}次(?:[、和][一二三四五六七八九十]{1,3}次){0,3}$/.test(
      text.slice(Math.max(0, at - 2 * REACH), at - 1),
    )
  );
}

/** Whether 十八大 and the like is a congress of the party (党的八大, 二十大精神), and no list (八大行动). */
function isCongress(text: string, start: number, end: number): boolean {
  return (
    text.charCodeAt(start - 1) === OF ||
    end >= text.length ||
    AFTER_CONGRESS.has(text.charCodeAt(end))
  );
}
