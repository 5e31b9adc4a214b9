import { checkArgument, checkKnownOptions } from '../../arguments';
import { FazhiError, shown } from '../../errors';
import { checkReport } from '../../report/select';
import type { Report, ReportPassage, ReportSection } from '../../report/types';
import type { ThemeTag } from '../../themes/types';

/** A stretch of a passage that something was found in: evidence of a theme's rule, or a claim. */
export interface PassageMark {
  readonly kind: 'rule' | 'indicator';
  /** `theme/rule`, or the indicator's id. */
  readonly id: string;
  /** Offsets into the passage's text. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of text to count in, with what is known about it. Only `id` and `text` are needed. */
export interface TextPassage {
  readonly id: string;
  readonly text: string;
  /** The document that it is a part of; where it is left out, a passage is a document of its own. */
  readonly document?: string;
  /** Where it begins in the document's text. */
  readonly start?: number;
  readonly themes?: readonly string[];
  readonly role?: string | null;
  /** The heading that it stands under. */
  readonly section?: string | null;
  readonly issuer?: string | null;
  readonly year?: number | null;
  readonly region?: string | null;
  /** Level of government: province, prefecture, county, township or department. */
  readonly level?: string | null;
  readonly marks?: readonly PassageMark[];
}

/** What passages a subset holds: those that agree with every criterion that is given. */
export interface SubsetCriteria {
  /** One of these themes; `null` stands for passages without a theme. */
  readonly theme?: string | null | readonly (string | null)[];
  readonly role?: string | null | readonly (string | null)[];
  /** Part of the heading. */
  readonly section?: string | readonly string[];
  readonly issuer?: string | null | readonly (string | null)[];
  readonly year?: number | null | readonly (number | null)[];
  readonly region?: string | null | readonly (string | null)[];
  readonly level?: string | null | readonly (string | null)[];
}

/**
 * The passages of a report (and its headings, by option), ready to be counted: with their text, their
 * place, and the evidence and indicators in them.
 *
 * @param text The text that the report was made from: a report holds offsets into it, not the text.
 * @param document What to call the document in results, such as the name of its file.
 * @throws FazhiError `invalid-argument` where the text is not as long as the one that was analysed.
 */
export function textPassages(
  report: Report,
  text: string,
  document: string,
  options: { readonly headings?: boolean } = {},
): TextPassage[] {
  checkReport(report);
  checkKnownOptions(options, ['headings']);
  checkArgument(
    typeof document === 'string' && document !== '',
    'document',
    'a name such as that of the file',
    document,
  );
  if (typeof text !== 'string' || text.length !== report.document.characters) {
    throw new FazhiError(
      'invalid-argument',
      `the report of ${shown(document)} was made from a text of ${report.document.characters} UTF-16 units, this one has ${shown(text?.length)}; pass the very text that was analysed`,
    );
  }
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  const paragraphs = new Map(report.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const { issuer, year } = report.document;
  const passages = report.passages.map((passage): TextPassage => {
    const paragraph = paragraphs.get(passage.paragraphId);
    const section = paragraph?.sectionId ? sections.get(paragraph.sectionId) : undefined;
    return {
      id: passage.id,
      text: text.slice(passage.start, passage.end),
      document,
      start: passage.start,
      themes: passage.themes.map(({ theme }) => theme),
      role: paragraph?.role ?? null,
      section: section?.heading ?? null,
      issuer,
      year,
      marks: marksOf(report, passage, passage.themes, passage.id),
    };
  });
  if (options.headings !== true) return passages;
  const headings = report.sections.map((section): TextPassage => {
    const span = { start: section.headingStart, end: section.headingEnd };
    return {
      id: section.id,
      text: text.slice(span.start, span.end),
      document,
      start: span.start,
      themes: section.headingThemes.map(({ theme }) => theme),
      role: section.role,
      section: section.heading,
      issuer,
      year,
      marks: marksOf(report, span, section.headingThemes, null),
    };
  });
  return [...passages, ...headings].sort((a, b) => a.start! - b.start!);
}

function marksOf(
  report: Report,
  span: Pick<ReportPassage | ReportSection, 'start' | 'end'>,
  themes: readonly ThemeTag[],
  passageId: string | null,
): PassageMark[] {
  const marks: PassageMark[] = [];
  const put = (kind: PassageMark['kind'], id: string, start: number, end: number): void => {
    if (start < span.start || end > span.end) return;
    marks.push({ kind, id, start: start - span.start, end: end - span.start });
  };
  for (const { evidence } of themes) {
    for (const { rule, start, end } of evidence) put('rule', rule, start, end);
  }
  for (const claim of report.claims) {
    if (claim.indicator !== null && claim.passageId === passageId) {
      put('indicator', claim.indicator, claim.start, claim.end);
    }
  }
  return marks;
}

/** Whether a passage agrees with every criterion. */
export function matches(passage: TextPassage, criteria: SubsetCriteria): boolean {
  const { theme, role, section, issuer, year, region, level } = criteria;
  const themes = passage.themes ?? [];
  return (
    among(theme, (wanted) => (wanted === null ? themes.length === 0 : themes.includes(wanted))) &&
    among(role, (wanted) => (passage.role ?? null) === wanted) &&
    among(section, (wanted) => passage.section?.includes(wanted) ?? false) &&
    among(issuer, (wanted) => (passage.issuer ?? null) === wanted) &&
    among(year, (wanted) => (passage.year ?? null) === wanted) &&
    among(region, (wanted) => (passage.region ?? null) === wanted) &&
    among(level, (wanted) => (passage.level ?? null) === wanted)
  );
}

function among<T extends string | number | null>(
  wanted: T | readonly T[] | undefined,
  agrees: (value: T) => boolean,
): boolean {
  if (wanted === undefined) return true;
  return Array.isArray(wanted) ? (wanted as readonly T[]).some(agrees) : agrees(wanted as T);
}
