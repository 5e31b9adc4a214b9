import { checkArgument, isRecord } from '../arguments';
import type { Claim } from '../claims/types';
import { FazhiError, shown } from '../errors';
import type { Report, ReportPart, ReportPassage, ReportSection } from './types';

/**
 * The claims that stand in passages of a theme, in text order; all claims where no theme is given.
 * Throws `FazhiError` `invalid-argument` for a theme that the report was not analysed with, or a report without claims.
 */
export function claimsOf(report: Report, theme?: string): Claim[] {
  checkReport(report, ['claims']);
  checkTheme(report, theme);
  return report.claims.filter((claim) => theme === undefined || claim.themes.includes(theme));
}

/**
 * The passages that carry a theme, in text order; all passages where no theme is given.
 * Throws `FazhiError` `invalid-argument` for a theme that the report was not analysed with.
 */
export function passagesOf(report: Report, theme?: string): ReportPassage[] {
  checkReport(report, ['passages']);
  checkTheme(report, theme);
  return report.passages.filter(
    (passage) => theme === undefined || passage.themes.some((tag) => tag.theme === theme),
  );
}

/**
 * The sections from the top of the tree down to the one in which a section, paragraph, passage or claim
 * stands; empty for what stands before the first heading.
 * Throws `FazhiError` `invalid-argument` for an id that the report does not have.
 */
export function sectionPath(report: Report, id: string): ReportSection[] {
  checkReport(report);
  const path: ReportSection[] = [];
  for (let at = sectionIdOf(report, id); at !== null; ) {
    const section = report.sections.find((candidate) => candidate.id === at);
    if (!section) break;
    path.unshift(section);
    at = section.parentId;
  }
  return path;
}

function checkTheme({ engine }: Report, theme: unknown): void {
  const known = engine?.themeIds;
  const isTheme = typeof theme === 'string' && known?.includes(theme) !== false;
  const allowed = known === undefined ? 'the id of a theme' : `one of ${known.join(', ')}`;
  checkArgument(theme === undefined || isTheme, 'theme', allowed, theme);
}

const LISTS: readonly ReportPart[] = ['sections', 'paragraphs', 'passages', 'claims', 'skipped'];

/**
 * Refuses what is no report, and a report without a part that is needed: its empty list would else be taken
 * for what the text says. Throws `FazhiError` `invalid-argument`.
 */
export function checkReport(report: unknown, needed: readonly ReportPart[] = LISTS): void {
  const isReport =
    isRecord(report) &&
    ['sections', 'passages', 'claims', 'skipped'].every((key) => Array.isArray(report[key]));
  checkArgument(isReport, 'report', 'a report that analyze returned', report);
  checkWhole(report as Report, needed);
}

/** Refuses a report without a part that is needed. Throws `FazhiError` `invalid-argument`. */
export function checkWhole({ omitted = [] }: Report, needed: readonly ReportPart[]): void {
  const missing = needed.find((part) => omitted.includes(part));
  if (missing === undefined) return;
  throw new FazhiError(
    'invalid-argument',
    `the report was made without its ${missing}, which are needed here; analyze it without omit`,
  );
}

function sectionIdOf(report: Report, id: string): string | null {
  const section = report.sections.find((candidate) => candidate.id === id);
  if (section) return section.id;
  const claim = report.claims.find((candidate) => candidate.id === id);
  if (claim) return claim.sectionId;
  const passage = report.passages.find((candidate) => candidate.id === id);
  const paragraphId = passage?.paragraphId ?? id;
  const paragraph = report.paragraphs.find((candidate) => candidate.id === paragraphId);
  if (paragraph) return paragraph.sectionId;
  throw new FazhiError(
    'invalid-argument',
    `the report has no section, paragraph, passage or claim with the id ${shown(id)}`,
  );
}
