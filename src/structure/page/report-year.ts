import data from '../../genre/page/report-year.yaml';
import { HAN_YEAR, YEAR } from '../../text/marks';
import { hanYear } from './dates';

/** What tells the year of a report; dates as ISO. */
export interface YearSource {
  readonly title: string | null;
  readonly body: readonly string[];
  /** The date of the report itself: of its signature, or under its title. */
  readonly signedOn: string | null;
  readonly publishedOn: string | null;
}

/**
 * The year that is reported on: of the title, of the opening, the year of a date in its second half, or the
 * year that the text speaks of most.
 */
export function reportYear({ title, body, signedOn, publishedOn }: YearSource): number | null {
  const fromTitle = title === null ? null : yearIn(title);
  if (fromTitle !== null) return fromTitle;
  const opening = body.slice(0, 6);
  for (const pattern of OPENING_YEARS) {
    for (const line of opening) {
      const found = pattern.exec(line.slice(0, 400));
      if (found) return yearIn(found[0]);
    }
  }
  const firstOwnMonth = UNDER_WAY.test([title ?? '', ...opening].join('\n').slice(0, 600))
    ? APRIL
    : JULY;
  const dated = signedOn === null ? null : yearOfDate(signedOn, firstOwnMonth);
  if (dated?.isOwn) return dated.year;
  const spokenOf = mostFrequentYear(body, signedOn ?? publishedOn);
  return (
    spokenOf ??
    dated?.year ??
    (publishedOn === null ? null : yearOfDate(publishedOn, firstOwnMonth).year)
  );
}

/** The year that a report of a date is about: the date's own from a month on, the year before until then. */
function yearOfDate(
  date: string,
  month: number,
): { readonly year: number; readonly isOwn: boolean } {
  const year = Number(date.slice(0, 4));
  const isOwn = Number(date.slice(5, 7)) >= month;
  return { year: isOwn ? year : year - 1, isOwn };
}

/** What is dated in a first half reports on the year before, unless it speaks of a year under way. */
const JULY = 7;
const APRIL = 4;

const words = data as {
  readonly opens: readonly string[];
  readonly planned: string;
  readonly 'under-way': string;
  readonly after: string;
};
const OPENING_YEARS = words.opens.map((pattern) => new RegExp(pattern));
const FIGURES = new RegExp(`${YEAR}(?=\\s?${words.after})`, 'g');
/** The year of plans: 2020年工作思路. */
const PLANNED = new RegExp(`${YEAR}年?[^0-9]{0,12}${words.planned}`, 'g');
const UNDER_WAY = new RegExp(words['under-way']);
const CHARACTERS = new RegExp(HAN_YEAR);
const ONLY_A_DATE = new RegExp(`^\\s*${YEAR}年[0-9]{1,2}月[0-9]{1,2}日\\s*$`);
const SPOKEN_OF = new RegExp(`(?<![0-9—-])(${YEAR})年(?![-—])`, 'g');

/** The last year of a text that is not the year of plans, where it has another. */
function yearIn(text: string): number | null {
  const figures = text.replace(PLANNED, '').match(FIGURES) ?? text.match(FIGURES);
  if (figures) return Number(figures.at(-1)!);
  const han = CHARACTERS.exec(text);
  return han ? hanYear(han[0]) : null;
}

/** The year that the text speaks of most; a year of publication does not count as one it speaks of. */
function mostFrequentYear(body: readonly string[], publishedOn: string | null): number | null {
  const counts = new Map<number, number>();
  for (const line of body) {
    if (ONLY_A_DATE.test(line)) continue; // the signature's
    for (const match of line.matchAll(SPOKEN_OF)) {
      const year = Number(match[1]);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const limit = publishedOn === null ? Number.POSITIVE_INFINITY : Number(publishedOn.slice(0, 4));
  const ranked = [...counts].filter(([year]) => year <= limit);
  ranked.sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? null;
}
