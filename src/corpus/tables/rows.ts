import type { ReportPassage } from '../../report/types';
import type { FormFigure } from '../presets/form-figures';
import type { CorpusReport } from '../run/result';
import { calendarDay, type Row, round } from './cells';
import { claimRows, contexts } from './claim-rows';
import type { TableName } from './columns';
import { formRow } from './form-rows';
import { indicatorRows } from './indicator-rows';
import { rejectedRows, segmentRows, skippedRows } from './text-rows';
import { themeRows } from './theme-rows';

/** The tables whose rows one report gives by itself; what needs the other reports comes later. */
export type ReportTable = Exclude<
  TableName,
  'reuse' | 'indicators' | 'themes' | 'errors' | 'warnings'
>;
export type ReportRows = Readonly<Record<ReportTable, readonly Row[]>>;

/**
 * The rows of a report for the columns that `studyTables(themes)` gives.
 * @param form the figures of its fixed tables, which stand in the panel after those of its claims.
 */
export function reportRows(
  result: CorpusReport,
  themes: readonly string[],
  form: readonly FormFigure[] = [],
): ReportRows {
  const { report, text, place } = result;
  const head: Row = [result.id, place.region, place.issuer, place.year];
  const contextOf = contexts(report, text);
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  const paragraphs = new Map(report.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const pathOf = (id: string | null): string => {
    const headings: string[] = [];
    for (
      let at = id === null ? undefined : sections.get(id);
      at;
      at = at.parentId === null ? undefined : sections.get(at.parentId)
    ) {
      headings.unshift(at.marker + at.heading);
    }
    return headings.join(' › ');
  };
  return {
    reports: [
      [
        ...head,
        place.level,
        report.document.title ?? result.metadata.title,
        calendarDay(report.document.publishedOn ?? result.metadata.publishedOn),
        report.document.source ?? result.metadata.source,
        result.format,
        result.encoding?.label ?? null,
        result.hash,
        text.length,
        report.sections.length,
        report.passages.length,
        report.claims.length,
        report.claims.filter((claim) => claim.salience === 'core').length,
        report.warnings.map((warning) => warning.code).join(';'),
      ],
    ],
    sections: report.sections.map((section) => [
      ...head,
      section.id,
      section.parentId,
      section.level,
      section.marker,
      section.heading,
      pathOf(section.id),
      section.role,
      section.headingThemes.map((tag) => tag.theme).join(';'),
      section.themes.map(({ theme, share }) => `${theme}=${round(share)}`).join(';'),
      section.start,
      section.end,
    ]),
    passages: report.passages.map((passage) => {
      const paragraph = paragraphs.get(passage.paragraphId);
      const scores = new Map(passage.themes.map((tag) => [tag.theme, tag.score]));
      return [
        ...head,
        passage.id,
        passage.paragraphId,
        paragraph?.sectionId ?? null,
        pathOf(paragraph?.sectionId ?? null),
        paragraph?.role ?? null,
        passage.kind,
        passage.marker,
        passage.primary,
        passage.themes.map((tag) => tag.theme).join(';'),
        ...themes.map((theme) => scores.get(theme) ?? null),
        evidenceOf(passage),
        passage.start,
        passage.end,
        text.slice(passage.start, passage.end),
      ];
    }),
    claims: claimRows(head, report, contextOf),
    panel_indicators: [
      ...indicatorRows(head, report, contextOf),
      ...form.map((figure) => formRow(head, place.year, figure)),
    ],
    panel_themes: themeRows(head, report, themes),
    skipped: skippedRows(head, report, text),
    rejected: rejectedRows(head, report),
    segments: segmentRows(head, report, text),
  };
}

function evidenceOf(passage: ReportPassage): string {
  return passage.themes
    .flatMap((tag) => tag.evidence.map((evidence) => `${evidence.rule}=${evidence.text}`))
    .join(';');
}
