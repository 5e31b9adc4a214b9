import { contradictionWarning, indicatorFigures, type Reading } from '../claims';
import type { Claim, ClaimWarning, PassageClaims, RejectedNumber } from '../claims/types';
import type { Block, FoundPassage, FoundSection, Skipped, Structure } from '../structure/types';
import type { NormalisedText } from '../text/normalise';
import { isSpace, type Span } from '../text/span';
import type { BlockThemes, ThemeTag } from '../themes/types';
import { placedClaim, placedNumber, placedThemes } from './place';
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

/** What is known of a text before its blocks are read. */
export interface ReportStart {
  readonly normalised: NormalisedText;
  /** With offsets into the normalised text. */
  readonly structure: Structure;
  readonly engine: Engine;
  readonly warnings: readonly ReportWarning[];
  readonly includeRejected: boolean;
}

/** A report in the making: what is found of each block is put at once as the report holds it. */
export interface ReportBuilder {
  /** Adds the themes and claims of a heading or passage, in text order. */
  add(block: Block, themes: BlockThemes, claims: PassageClaims): void;
  /** The report of what was added, whose offsets are into the caller's string. */
  report(): Report;
}

/** Begins a report; everything is added with offsets into the normalised text. */
export function reportBuilder(start: ReportStart): ReportBuilder {
  const { normalised, includeRejected } = start;
  const found: Findings = {
    headingThemes: [],
    passageThemes: [],
    claims: [],
    readings: [],
    rejected: [],
    warnings: [],
  };
  return {
    add(block, themes, { claims, readings, rejected, contradictions }) {
      const own = block.kind === 'heading' ? found.headingThemes : found.passageThemes;
      own.push(placedThemes(themes, normalised));
      const placed = claims.map((claim) => placedClaim(claim, normalised));
      for (const claim of placed) found.claims.push(claim);
      for (const reading of readings) found.readings.push(reading);
      for (const contradiction of contradictions)
        found.warnings.push(contradictionWarning(contradiction, placed));
      if (!includeRejected) return;
      for (const number of rejected) found.rejected.push(placedNumber(number, normalised));
    },
    report: () => assembled(start, found),
  };
}

/** What was found of the blocks, in text order, placed in the caller's string. */
interface Findings {
  readonly headingThemes: BlockThemes[];
  readonly passageThemes: BlockThemes[];
  readonly claims: Claim[];
  /** What the claims were read as, one to one. */
  readonly readings: Reading[];
  readonly rejected: RejectedNumber[];
  readonly warnings: ClaimWarning[];
}

function assembled(start: ReportStart, found: Findings): Report {
  const { normalised, structure } = start;
  const { headingThemes, passageThemes } = found;
  const { source } = normalised;
  const slice = (span: Span): string => source.slice(span.start, span.end);

  const passages = structure.passages.map((passage, i): ReportPassage => {
    const { id, paragraphId, kind, marker } = passage;
    const span = normalised.toSource(passage);
    const { primary, themes } = passageThemes[i]!;
    return {
      id,
      paragraphId,
      kind,
      marker: marker === '' ? '' : slice(normalised.toSource(markerOf(passage))),
      start: span.start,
      end: span.end,
      primary,
      themes,
    };
  });
  let next = 0; // passages stand in the order of their paragraphs
  const paragraphs = structure.paragraphs.map((paragraph): ReportParagraph => {
    const { id, sectionId, role, passageIds } = paragraph;
    const span = normalised.toSource(paragraph);
    const parts = passages.slice(next, next + passageIds.length);
    next += passageIds.length;
    return {
      id,
      sectionId,
      start: span.start,
      end: span.end,
      role,
      themes: unionOfTags(parts),
      passageIds,
    };
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
    engine: { ...start.engine }, // a report's own: who changes one report changes no other
    document: { ...structure.metadata, title },
    sections,
    paragraphs,
    passages,
    claims: found.claims,
    indicators: indicatorFigures(found.claims, found.readings, structure.metadata.year),
    skipped,
    ...(start.includeRejected && { rejected: found.rejected }),
    warnings: [...start.warnings, ...found.warnings.sort(ratesFirst)],
  };
}

/** Contradictions of rates before those of sums, each in text order. */
const ratesFirst = (a: ClaimWarning, b: ClaimWarning): number =>
  (a.code === 'rate-does-not-match' ? 0 : 1) - (b.code === 'rate-does-not-match' ? 0 : 1);

const markerOf = ({ start, marker }: FoundPassage): Span => ({ start, end: start + marker.length });

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
