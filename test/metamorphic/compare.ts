import type { Claim, Report, ReportPassage, Span } from '../../src/index';
import type { Changed } from './changes';

/** What a report says, one line for each theme tag and each claim, as often as it says it. */
export interface Said {
  readonly themes: readonly string[];
  readonly claims: readonly string[];
}

/** What one report says and another does not. */
export interface Difference {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** The theme tags and the claims of a report, in words that the changes leave as they are. */
export function said(
  text: string,
  report: Report,
  { added, renamed }: Omit<Changed, 'text'>,
): Said {
  const [name, stands] = renamed ?? ['', ''];
  const plain = (words: string | null): string => {
    const flat = (words ?? '-').normalize('NFKC').replace(/[\s\ufeff]/g, '');
    return name === '' ? flat : flat.replaceAll(stands, '◇').replaceAll(name, '◇');
  };
  const compared = ({ start, end }: Span): boolean =>
    added === undefined || end <= added.start || start >= added.end;
  const themesOf = (passage: ReportPassage): string[] =>
    passage.themes.map(({ theme }) => {
      const mainly = theme === passage.primary ? ', mainly' : '';
      return `${theme}${mainly}: ${plain(text.slice(passage.start, passage.end)).slice(0, 16)}`;
    });
  const saidBy = (claim: Claim): string =>
    [
      plain(claim.text),
      claim.value,
      claim.valueMax,
      plain(claim.unit),
      claim.bound,
      claim.kind,
      claim.direction,
      claim.status,
      claim.salience,
      plain(claim.what),
      plain(claim.action),
      claim.indicator,
      claim.each,
      claim.period?.from,
      claim.period?.to,
    ].join(' ');
  return {
    themes: report.passages.filter(compared).flatMap(themesOf),
    claims: report.claims.filter(compared).map(saidBy),
  };
}

/** What the second of two lists lacks and what it has more, with respect to how often. */
export function difference(expected: readonly string[], found: readonly string[]): Difference {
  const counts = new Map<string, number>();
  for (const line of expected) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of found) counts.set(line, (counts.get(line) ?? 0) - 1);
  const lines = [...counts].flatMap(([line, count]) => Array(Math.abs(count)).fill([line, count]));
  return {
    lost: lines.filter(([, count]) => count > 0).map(([line]) => line),
    gained: lines.filter(([, count]) => count < 0).map(([line]) => line),
  };
}
