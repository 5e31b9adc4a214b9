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
  if (signedOn !== null && Number(signedOn.slice(5, 7)) >= FIRST_MONTH_OF_SECOND_HALF) {
    return Number(signedOn.slice(0, 4));
  }
  return mostFrequentYear(body, signedOn ?? publishedOn);
}

/** What is signed before reports on the year before; after that the year of the date is meant. */
const FIRST_MONTH_OF_SECOND_HALF = 7;

const words = data as { readonly opens: readonly string[]; readonly after: string };
const OPENING_YEARS = words.opens.map((pattern) => new RegExp(pattern));
const FIGURES = new RegExp(`${YEAR}(?=\\s?${words.after})`, 'g');
const CHARACTERS = new RegExp(HAN_YEAR);
const SPOKEN_OF = new RegExp(`(?<![0-9—-])(${YEAR})年(?![-—])`, 'g');

function yearIn(text: string): number | null {
  const figures = text.match(FIGURES);
  if (figures) return Number(figures.at(-1)!);
  const han = CHARACTERS.exec(text);
  return han ? hanYear(han[0]) : null;
}

/** The year that the text speaks of most; a year of publication does not count as one it speaks of. */
function mostFrequentYear(body: readonly string[], publishedOn: string | null): number | null {
  const counts = new Map<number, number>();
  for (const line of body) {
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
