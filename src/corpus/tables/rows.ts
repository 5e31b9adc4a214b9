import type { Claim } from '../../claims/types';
import type { Report, ReportPassage } from '../../report/types';
import { sentences } from '../../text/sentences';
import type { CellValue } from '../csv';
import type { CorpusReport } from '../run/result';
import type { TableName } from './columns';

/** A row: its cells in the order of the table's columns. */
export type Row = readonly CellValue[];
/** The rows that one report gives by itself; what needs the other reports (reuse) comes later. */
export type ReportRows = Readonly<Record<Exclude<TableName, 'reuse' | 'errors'>, readonly Row[]>>;

/** The rows of a report for the columns that `tableColumns(themes)` gives. */
export function reportRows(result: CorpusReport, themes: readonly string[]): ReportRows {
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
        report.document.title ?? result.metadata.title,
        report.document.publishedOn ?? result.metadata.publishedOn,
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
    panel_indicators: indicatorRows(head, report, contextOf),
    panel_themes: themeRows(head, report, themes),
  };
}

function evidenceOf(passage: ReportPassage): string {
  return passage.themes
    .flatMap((tag) => tag.evidence.map((evidence) => `${evidence.rule}=${evidence.text}`))
    .join(';');
}

/** The sentence that a claim of a report stands in; claims are asked for in text order. */
function contexts(report: Report, text: string): (claim: Claim) => string {
  const passages = new Map(report.passages.map((passage) => [passage.id, passage]));
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  // The claims of a passage follow each other, so its sentences are found once.
  let at: { readonly id: string; readonly sentences: ReturnType<typeof sentences> } | null = null;
  return (claim) => {
    const passage = claim.passageId === null ? undefined : passages.get(claim.passageId);
    if (!passage) {
      const section = claim.sectionId === null ? undefined : sections.get(claim.sectionId);
      return section ? text.slice(section.headingStart, section.headingEnd) : claim.text;
    }
    if (at?.id !== passage.id) at = { id: passage.id, sentences: sentences(text, passage) };
    const sentence = at.sentences.find((one) => claim.start < one.end);
    return sentence
      ? text.slice(sentence.start, Math.max(sentence.end, claim.end)).trim()
      : claim.text;
  };
}

function claimRows(head: Row, report: Report, contextOf: (claim: Claim) => string): Row[] {
  return report.claims.map((claim) => {
    const { min, max } = limits(claim);
    return [
      ...head,
      claim.id,
      claim.sectionId,
      claim.passageId,
      claim.indicator,
      claim.stage,
      claim.value,
      claim.valueMax,
      min,
      max,
      claim.bound,
      claim.unit,
      claim.what,
      claim.action,
      claim.kind,
      claim.direction,
      claim.basis,
      claim.changeOf,
      claim.status,
      claim.salience,
      claim.each,
      claim.period?.text ?? null,
      claim.period?.from ?? null,
      claim.period?.to ?? null,
      claim.partOf,
      claim.numerator,
      claim.base,
      claim.themes.join(';'),
      claim.start,
      claim.end,
      claim.text,
      contextOf(claim),
    ];
  });
}

/** Least and greatest value that a claim's words allow; 约 sets neither. */
function limits(claim: Claim): { readonly min: number | null; readonly max: number | null } {
  const { value, valueMax, bound } = claim;
  if (valueMax !== null) return { min: value, max: valueMax };
  return {
    min: bound === 'exact' || bound === 'at_least' || bound === 'more_than' ? value : null,
    max: bound === 'exact' || bound === 'at_most' || bound === 'less_than' ? value : null,
  };
}

function indicatorRows(head: Row, report: Report, contextOf: (claim: Claim) => string): Row[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return report.indicators.map((figure) => {
    const claim = claims.get(figure.claimId)!;
    const { min, max } = limits(claim);
    return [
      ...head,
      figure.id,
      figure.family,
      figure.unit,
      figure.status,
      figure.year,
      figure.targetYear,
      figure.value,
      figure.valueMax,
      min,
      max,
      figure.bound,
      claim.each,
      figure.certain,
      figure.period?.text ?? null,
      figure.period?.from ?? null,
      figure.period?.to ?? null,
      figure.claimId,
      claim.text,
      contextOf(claim),
    ];
  });
}

function themeRows(head: Row, report: Report, themes: readonly string[]): Row[] {
  const length = (passage: ReportPassage): number => passage.end - passage.start;
  const all = report.passages.reduce((sum, passage) => sum + length(passage), 0);
  return themes.map((theme) => {
    const carrying = report.passages.filter((passage) =>
      passage.themes.some((tag) => tag.theme === theme),
    );
    return [
      ...head,
      theme,
      all === 0 ? 0 : round(carrying.reduce((sum, passage) => sum + length(passage), 0) / all),
      carrying.length,
      carrying.filter((passage) => passage.primary === theme).length,
      report.claims.filter((claim) => claim.themes.includes(theme)).length,
    ];
  });
}

/** To six places: enough for a share, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
