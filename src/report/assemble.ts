import type { ClaimExtraction } from '../claims/types';
import type { FoundSection, Skipped, Structure } from '../structure/types';
import type { NormalisedText } from '../text/normalise';
import { isSpace, type Span } from '../text/span';
import type { ThemeTag, UnitThemes } from '../themes/types';
import { placedNumber } from './place';
import { sectionShares } from './shares';
import type {
  Engine,
  Report,
  ReportParagraph,
  ReportPassage,
  ReportSection,
  ReportWarning,
} from './types';
import { SCHEMA_VERSION } from './version';

/** What the stages found. */
export interface Findings {
  readonly normalised: NormalisedText;
  /** With offsets into the normalised text. */
  readonly structure: Structure;
  /** Of the headings and of the passages, each in text order; placed in the caller's string. */
  readonly headingThemes: readonly UnitThemes[];
  readonly passageThemes: readonly UnitThemes[];
  /** Placed in the caller's string. */
  readonly claims: ClaimExtraction;
  readonly engine: Engine;
  readonly warnings: readonly ReportWarning[];
  readonly includeRejected: boolean;
}

/** Puts the stages' findings together as a report whose offsets are into the caller's string. */
export function assembleReport(findings: Findings): Report {
  const { normalised, structure, headingThemes, passageThemes, claims } = findings;
  const { source } = normalised;
  const slice = ({ start, end }: Span): string => source.slice(start, end);

  const passages = structure.passages.map((passage, i): ReportPassage => {
    const { id, paragraphId, kind, marker, start } = passage;
    const span = normalised.toSource(passage);
    const { primary, themes } = passageThemes[i]!;
    return {
      id,
      paragraphId,
      kind,
      marker:
        marker === '' ? '' : slice(normalised.toSource({ start, end: start + marker.length })),
      start: span.start,
      end: span.end,
      primary,
      themes,
    };
  });
  let next = 0; // passages stand in the order of their paragraphs
  const paragraphs = structure.paragraphs.map((paragraph): ReportParagraph => {
    const { id, sectionId, role, passageIds } = paragraph;
    const { start, end } = normalised.toSource(paragraph);
    const parts = passages.slice(next, next + passageIds.length);
    next += passageIds.length;
    return { id, sectionId, start, end, role, themes: unionOfTags(parts), passageIds };
  });
  const shares = sectionShares(structure.sections, paragraphs, passages);
  const sections: ReportSection[] = structure.sections.map((section, i) =>
    reportSection(section, normalised, headingThemes[i]!.themes, shares[i]!),
  );

  const title =
    structure.titleSpans.length === 0
      ? null
      : structure.titleSpans.map((span) => slice(normalised.toSource(span))).join('');

  const covered: Span[] = [
    ...sections.map(({ headingStart, headingEnd }) => ({ start: headingStart, end: headingEnd })),
    ...passages,
  ];
  const skipped = withGaps(
    source,
    structure.skipped.map(({ why, ...span }) => ({ ...normalised.toSource(span), why })),
    covered,
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    engine: { ...findings.engine }, // a report's own: who changes one report changes no other
    document: { ...structure.metadata, title },
    sections,
    paragraphs,
    passages,
    claims: claims.claims,
    indicators: claims.indicators,
    skipped,
    ...(findings.includeRejected && {
      rejected: claims.rejected.map((number) => placedNumber(number, normalised)),
    }),
    warnings: [...findings.warnings, ...claims.warnings],
  };
}

function reportSection(
  section: FoundSection,
  normalised: NormalisedText,
  headingThemes: readonly ThemeTag[],
  themes: ReportSection['themes'],
): ReportSection {
  const { source } = normalised;
  const words = (span: Span): string => {
    const { start, end } = normalised.toSource(span);
    return source.slice(start, end).trim();
  };
  const heading = normalised.toSource({ start: section.headingStart, end: section.headingEnd });
  return {
    id: section.id,
    parentId: section.parentId,
    level: section.level,
    marker: section.marker === '' ? '' : words(section.markerSpan),
    heading: words(section.wordsSpan),
    headingStart: heading.start,
    headingEnd: heading.end,
    ...normalised.toSource(section),
    role: section.role,
    headingThemes,
    themes,
  };
}

/** The tags of several passages as one list: each theme with its best score and all its evidence. */
function unionOfTags(passages: readonly ReportPassage[]): ThemeTag[] {
  const byTheme = new Map<string, ThemeTag[]>();
  for (const { themes } of passages) {
    for (const tag of themes) {
      const tags = byTheme.get(tag.theme);
      if (tags === undefined) byTheme.set(tag.theme, [tag]);
      else tags.push(tag);
    }
  }
  if (byTheme.size === 0) return [];
  return Array.from(byTheme.values(), oneTag).sort((a, b) => b.score - a.score);
}

function oneTag(tags: readonly ThemeTag[]): ThemeTag {
  const [first] = tags as readonly [ThemeTag, ...ThemeTag[]];
  if (tags.length === 1) return first;
  return {
    theme: first.theme,
    score: tags.reduce((best, { score }) => Math.max(best, score), 0),
    evidence: tags.flatMap(({ evidence }) => evidence),
  };
}

/**
 * Adds what stands between the known spans and is not white space: characters without meaning that the
 * layout passed over (zero-width characters, a lone bullet), so that nothing of the input is lost unseen.
 */
function withGaps(
  source: string,
  skipped: readonly Skipped[],
  covered: readonly Span[],
): Skipped[] {
  const known = [...skipped, ...covered].sort((a, b) => a.start - b.start || a.end - b.end);
  const gaps: Skipped[] = [];
  let at = 0;
  const fill = (end: number): void => {
    let start = at;
    let stop = end;
    while (start < stop && isSpace(source.charCodeAt(start))) start++;
    while (stop > start && isSpace(source.charCodeAt(stop - 1))) stop--;
    if (start === stop) return;
    const why = /^[\p{Cf}\p{Cc}\s\ufe00-\ufe0f]*$/u.test(source.slice(start, stop))
      ? 'invisible'
      : 'markup';
    gaps.push({ start, end: stop, why });
  };
  for (const span of known) {
    if (span.start > at) fill(span.start);
    at = Math.max(at, span.end);
  }
  fill(source.length);
  return [...skipped, ...gaps].sort((a, b) => a.start - b.start);
}
