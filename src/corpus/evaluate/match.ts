import type { Report, ReportPassage, ReportSection } from '../../report';
import type { Role } from '../../structure/types';
import type { Span } from '../../text/span';
import type { ThemeTag } from '../../themes';

/** A passage or heading of a report, as it is compared with gold. */
export interface PredictedUnit extends Span {
  readonly themes: readonly ThemeTag[];
  /** Of a heading, its strongest theme. */
  readonly primary: string | null;
  readonly role: Role | undefined;
  readonly section: ReportSection | null;
}

/** The units of a report: its passages, then its headings. */
export function predictedUnits(report: Report): PredictedUnit[] {
  const roles = new Map(report.paragraphs.map((paragraph) => [paragraph.id, paragraph.role]));
  const passages = report.passages.map(
    (passage: ReportPassage): PredictedUnit => ({
      start: passage.start,
      end: passage.end,
      themes: passage.themes,
      primary: passage.primary,
      role: roles.get(passage.paragraphId),
      section: null,
    }),
  );
  const headings = report.sections.map(
    (section): PredictedUnit => ({
      start: section.headingStart,
      end: section.headingEnd,
      themes: section.headingThemes,
      primary: section.headingThemes[0]?.theme ?? null,
      role: section.role,
      section,
    }),
  );
  return [...passages, ...headings];
}

/** The units that share at least half of the shorter of the two with a span, in their order. */
export function unitsNear(units: readonly PredictedUnit[], span: Span): PredictedUnit[] {
  return units.filter(
    (unit) => common(span, unit) >= 0.5 * Math.min(span.end - span.start, unit.end - unit.start),
  );
}

export function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
