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
  /** By the id of the section or passage; placed in the caller's string. */
  readonly themes: ReadonlyMap<string, UnitThemes>;
  /** Placed in the caller's string. */
  readonly claims: ClaimExtraction;
  readonly engine: Engine;
  readonly warnings: readonly ReportWarning[];
  readonly includeRejected: boolean;
}

/** Puts the stages' findings together as a report whose offsets are into the caller's string. */
export function assembleReport(findings: Findings): Report {
  const { normalised, structure, themes: themesOf, claims } = findings;
  const { source } = normalised;
  const slice = ({ start, end }: Span): string => source.slice(start, end);
  const none: UnitThemes = { unitId: '', primary: null, themes: [] };

  const passages: ReportPassage[] = structure.passages.map((passage) => {
    const { primary, themes } = themesOf.get(passage.id) ?? none;
    const { id, paragraphId, kind } = passage;
    const span = normalised.toSource(passage);
    const marker = slice(
      normalised.toSource({ start: passage.start, end: passage.start + passage.marker.length }),
    );
    return { id, paragraphId, kind, marker, ...span, primary, themes };
  });
  const passageById = new Map(passages.map((passage) => [passage.id, passage]));
  const paragraphs: ReportParagraph[] = structure.paragraphs.map((paragraph) => {
    const { id, sectionId, role, passageIds } = paragraph;
    const parts = passageIds.map((passage) => passageById.get(passage)!);
    const themes = unionOfTags(parts.map((part) => part.themes));
    return { id, sectionId, ...normalised.toSource(paragraph), role, themes, passageIds };
  });
  const shares = sectionShares(structure.sections, paragraphs, passageById);
  const sections: ReportSection[] = structure.sections.map((section, i) =>
    reportSection(section, normalised, themesOf.get(section.id)?.themes ?? [], shares[i]!),
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
function unionOfTags(lists: readonly (readonly ThemeTag[])[]): ThemeTag[] {
  const union = new Map<string, ThemeTag>();
  for (const tag of lists.flat()) {
    const known = union.get(tag.theme);
    union.set(
      tag.theme,
      known === undefined
        ? tag
        : {
            theme: tag.theme,
            score: Math.max(known.score, tag.score),
            evidence: [...known.evidence, ...tag.evidence],
          },
    );
  }
  return [...union.values()].sort((a, b) => b.score - a.score);
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
