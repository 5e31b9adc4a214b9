import data from '../genre/page/genre.yaml';
import { isCommonHan } from '../text/characters';

/** What a text is instead of a report of the genre. */
export interface OtherGenre {
  readonly kind: 'error-page' | 'other-report' | 'news' | 'template' | 'other-subject';
  /** What shows it, in a sentence. */
  readonly grounds: string;
}

const words = data as Readonly<
  Record<'subjects' | 'names' | 'others' | 'forms' | 'news' | 'error-page', string>
>;
const NAMES = new RegExp(words.names);
const OTHERS = new RegExp(words.others);
const FORMS = new RegExp(words.forms);
const NEWS = new RegExp(words.news);
const ERROR_PAGE = new RegExp(words['error-page']);
const SUBJECTS = new RegExp(words.subjects, 'g');
const BLANKS = /X{2,}|×{2,}|_{3,}|[○〇]{3,}/g;

/** An error page is shorter. */
const MAX_ERROR_PAGE = 600;
/** A text says what it is within so many characters. */
const OPENING = 200;
const SAMPLE = 20_000;
const MIN_BLANKS = 6;
/** From so many Chinese characters on, so many of a thousand begin a word of the genre. */
const MIN_CHINESE = 600;
const MIN_SUBJECTS = 4;
const LONGEST_QUOTE = 40;

/**
 * What a text is instead of a report of the genre; `null` for a report, and in doubt.
 * @param text normalised text.
 * @param title its title, or the name that its page gives it; without one the first line counts.
 */
export function otherGenre(text: string, title: string | null): OtherGenre | null {
  const headline = title ?? firstLine(text);
  const quoted = headline.slice(0, LONGEST_QUOTE);
  const opening = text.slice(0, OPENING);
  const named = NAMES.test(headline);
  if (text.length < MAX_ERROR_PAGE && ERROR_PAGE.test(text) && !named) {
    return { kind: 'error-page', grounds: 'the page says that there is no page' };
  }
  if (OTHERS.test(headline) && !named) {
    return { kind: 'other-report', grounds: `it is another kind of report: ${quoted}` };
  }
  if (NEWS.test(opening) && !FORMS.test(headline)) {
    return { kind: 'news', grounds: `it begins as news do: ${quoted}` };
  }
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(BLANKS)?.length ?? 0) >= MIN_BLANKS) {
    return { kind: 'template', grounds: 'it has blanks to be filled in' };
  }
  const chinese = chineseIn(sample);
  const subjects = sample.match(SUBJECTS)?.length ?? 0;
  if (chinese >= MIN_CHINESE && subjects * 1000 < chinese * MIN_SUBJECTS && !named) {
    return {
      kind: 'other-subject',
      grounds: `only ${subjects} words of its ${chinese} characters are of the genre`,
    };
  }
  return null;
}

/** Whether words name the genre: 法治政府, 依法行政. */
export function namesGenre(words: string): boolean {
  return NAMES.test(words);
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0]!.slice(0, OPENING);
}

function chineseIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isCommonHan(text.charCodeAt(at))) count++;
  return count;
}
