import periodsWords from '../../genre/claims/periods.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import { isDigit } from '../../text/characters';
import type { Span } from '../../text/span';
import { type Draft, found, type Step } from '../draft';
import { clauseStart, sentenceStart } from '../passage/clause-start';
import type { PassageContext } from '../passage/passage-context';
import type { Period } from '../types';
import { isYearAt } from '../years';
import { boundsOf } from './period-dates';
import { periodEnd } from './period-words';

const WORDS = wordLists(periodsWords, 'first', 'second', 'earlierYear', 'lasting', 'compared');

/** Words for a period. */
interface Mention extends Span {
  readonly text: string;
}

/** The characters that a period begins with, digits aside, and those that can come second. */
const FIRST = characterSet(WORDS.first);
const SECOND = characterSet(WORDS.second, '2');
const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const COMPARED = characterSet(WORDS.compared);
/** 年的297件, 年度的3件: how far a year is from its own figure. */
const LONGEST_TIE = 3;
const ORDINAL = '第'.charCodeAt(0);
/** How many earlier mentions a claim can belong to. */
const REACH = 8;

/** The stretch of time that a claim speaks of: named in its clause, or earlier in its sentence or passage. */
export const period: Step = (context, drafts) => {
  const { text, from, to, year } = context;
  const mentions = mentionsIn(text, from, to, drafts.at(-1)!.start);
  if (mentions.length === 0) return drafts;
  let next = 0; // the first mention after the number
  return drafts.map((draft) => {
    while (next < mentions.length && mentions[next]!.end <= draft.start) next++;
    const mention = mentionFor(context, mentions, next, draft);
    if (mention === null) return draft;
    // what is planned is planned for the year after the one reported on
    const own = isPlanned(context, draft) && year !== null ? year + 1 : year;
    return found(draft, 'period', mention, { period: periodOf(mention, own) });
  });
};

function isPlanned({ passage }: PassageContext, { status }: Draft): boolean {
  return passage.role === 'plans' && status === 'target';
}

/** Of the mentions before a number, of which there are `count`, the last that holds for it. */
function mentionFor(
  context: PassageContext,
  mentions: readonly Mention[],
  count: number,
  { start: at, kind }: Draft,
): Mention | null {
  const { text } = context;
  const clause = clauseStart(context, at);
  for (let i = count - 1; i >= Math.max(0, count - REACH); i--) {
    const mention = mentions[i]!;
    const { start, end, text: words } = mention;
    // 较2020年的297件: the year compared with is that of its own figure and of no other
    const compared = COMPARED.has(text.charCodeAt(start - 1));
    if (compared && (kind === 'change' || at - end > LONGEST_TIE)) continue;
    if (start >= clause) return mention;
    if (words.startsWith('每') || EARLIER_YEAR.startingAt(words, 0, words.length) > 0) continue;
    if (start >= sentenceStart(context, at) || isLasting(words)) return mention;
  }
  return null;
}

/** The periods that a passage names, as far as `until`. */
function mentionsIn(text: string, from: number, to: number, until: number): Mention[] {
  const mentions: Mention[] = [];
  for (let at = from; at < until; ) {
    const end = mayBegin(text, at) ? periodEnd(text, at, to) : at;
    if (end === at) {
      at++;
      continue;
    }
    if (text.charCodeAt(at - 1) !== ORDINAL)
      mentions.push({ start: at, end, text: text.slice(at, end) });
    at = end;
  }
  return mentions;
}

/** Whether a period can begin here: 2023年, 3月 and 12月 of the digits, and the words for periods. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (FIRST.has(code)) return SECOND.has(text.charCodeAt(at + 1));
  if (!isDigit(code)) return false;
  return (
    text.charCodeAt(at + 4) === YEAR ||
    text.charCodeAt(at + 1) === MONTH ||
    text.charCodeAt(at + 2) === MONTH
  );
}

const EARLIER_YEAR = phraseTable(WORDS.earlierYear);
const LASTING = phraseTable(WORDS.lasting);

/** A period that holds for the sentences after it too. */
function isLasting(text: string): boolean {
  return LASTING.within(text, 0, text.length) || (text.startsWith('20') && isYearAt(text, 0));
}

function periodOf({ text }: Mention, year: number | null): Period {
  const [from, to] = boundsOf(text, year);
  return { text, from, to };
}
