import lists from '../../genre/report/strangers.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';
import type { Report } from '../../report/types';

/** Why a file is no report of the genre, in a code and in a sentence. */
export interface Stranger {
  readonly code: 'error-page' | 'not-this-genre';
  readonly message: string;
}

const WORDS = wordLists(lists, 'genre', 'others', 'forms', 'news', 'error-page');
const GENRE = phraseTable(WORDS.genre);
const OTHERS = phraseTable(WORDS.others);
const FORMS = phraseTable(WORDS.forms);
const NEWS = phraseTable(WORDS.news);
const ERROR_PAGE = phraseTable(WORDS['error-page']);

/** An error page is shorter; a report says what it is within so many characters. */
const SHORT = 600;
const OPENING = 200;

/**
 * What gives a file away as no report of the genre; `null` for a report. In doubt a file is a report. The
 * one place where a corpus judges this.
 */
export function strangerOf(
  report: Report,
  text: string,
  fileTitle: string | null,
): Stranger | null {
  const told = report.warnings.find(({ code }) => (code as string) === 'not-this-genre');
  if (told) return { code: 'not-this-genre', message: told.message };
  const headline = report.document.title ?? fileTitle ?? firstLine(text);
  const opening = `${headline}\n${text.slice(0, OPENING)}`;
  const has = (table: typeof GENRE, words: string): boolean => table.within(words, 0, words.length);
  if (text.length < SHORT && has(ERROR_PAGE, text) && !has(GENRE, headline)) {
    return { code: 'error-page', message: 'the page says that there is no page' };
  }
  const strange = (message: string): Stranger => ({ code: 'not-this-genre', message });
  if (has(OTHERS, headline) && !has(GENRE, headline)) {
    return strange(`it is another kind of report: ${headline.slice(0, 60)}`);
  }
  if (has(NEWS, text.slice(0, OPENING)) && !has(FORMS, headline)) {
    return strange(`it begins as news do: ${headline.slice(0, 60)}`);
  }
  const isAbout = report.passages.some(({ themes }) => themes.length > 0) || has(GENRE, opening);
  return isAbout ? null : strange('none of its passages is about a theme');
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0]!.slice(0, OPENING);
}
