import type { Report, ReportPassage } from '../../report/types';
import type { Row } from './cells';
import { round } from './cells';

/** What stands for the text without a theme, or without one that it is mainly about. */
export const NO_THEME = '(none)';

/** How much of a report each theme has; the last row is of the text without any. */
export function themeRows(head: Row, report: Report, themes: readonly string[]): Row[] {
  const length = (passage: ReportPassage): number => passage.end - passage.start;
  const all = report.passages.reduce((sum, passage) => sum + length(passage), 0);
  const share = (some: readonly ReportPassage[]): number =>
    all === 0 ? 0 : round(some.reduce((sum, passage) => sum + length(passage), 0) / all);
  const row = (theme: string, carry: Pick, main: Pick, claims: number): Row => {
    const [carrying, mainly] = [report.passages.filter(carry), report.passages.filter(main)];
    return [...head, theme, share(carrying), share(mainly), carrying.length, mainly.length, claims];
  };
  const rows = themes.map((theme) =>
    row(
      theme,
      (passage) => passage.themes.some((tag) => tag.theme === theme),
      (passage) => passage.primary === theme,
      report.claims.filter((claim) => claim.themes.includes(theme)).length,
    ),
  );
  const none = row(
    NO_THEME,
    (passage) => passage.themes.length === 0,
    (passage) => passage.primary === null,
    report.claims.filter((claim) => claim.themes.length === 0).length,
  );
  return [...rows, none];
}

type Pick = (passage: ReportPassage) => boolean;
