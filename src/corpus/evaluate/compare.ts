import type { Report } from '../../report';
import { checkWhole } from '../../report/select';
import { type ClaimComparison, compareClaims } from './claims';
import type { Counts, Share } from './counts';
import type { EvaluationError, NoteError } from './errors';
import { type Gold, type GoldPassage, UNSCORED_ROLES } from './gold';
import { type PredictedUnit, predictedUnits, unitsNear } from './match';
import { compareMeasures, type MeasureComparison } from './measures';

/** A passage of the gold beside what the report says of it. */
export interface ComparedPassage {
  readonly gold: GoldPassage;
  readonly given: readonly string[];
  /** The highest score of each theme given. */
  readonly scores: ReadonlyMap<string, number>;
  /** The primary theme of the report's first unit there. */
  readonly primary: string | null;
  readonly exact: boolean;
  /** `null` where the gold has no theme and the primary one is not scored. */
  readonly primaryRight: boolean | null;
}

/** One report beside its gold. */
export interface Comparison {
  readonly document: string;
  readonly passages: readonly ComparedPassage[];
  readonly claims: ClaimComparison;
  readonly measures: MeasureComparison;
  readonly headings: Counts;
  readonly role: Share;
  readonly meta: Share;
  readonly errors: readonly EvaluationError[];
}

/** What of a report is compared. */
const COMPARED = ['sections', 'paragraphs', 'passages', 'claims', 'indicators'] as const;

/**
 * Compares a report with its gold, passage by passage. Both are about the same text.
 * Throws `FazhiError` `invalid-argument` for a report that was made without what is compared.
 */
export function compare(gold: Gold, report: Report, themes: readonly string[]): Comparison {
  checkWhole(report, COMPARED);
  const errors: EvaluationError[] = [];
  const note: NoteError = (kind, message, place) => {
    const start = place?.start ?? null;
    errors.push({ document: gold.name, kind, message, start, end: place?.end ?? null });
  };
  const meta = compareMeta(gold, report, note);
  const units = predictedUnits(report);
  const usedSections = new Set<string>();
  const passages: ComparedPassage[] = [];
  let roleRight = 0;
  let headings: Counts = { tp: 0, fp: 0, fn: 0 };
  for (const passage of gold.passages) {
    if (UNSCORED_ROLES.has(passage.role)) continue;
    const near = unitsNear(units, passage);
    passages.push(compareThemes(passage, near, themes, note));
    const role = near.find((unit) => unit.role !== undefined)?.role;
    if (isSameRole(passage.role, role)) roleRight++;
    else note('role', `gold ${passage.role} got ${role}: ${passage.text}`, passage);
    if (passage.kind === 'heading') {
      headings = compareHeading(passage, near, usedSections, headings, note);
    }
  }
  for (const section of report.sections) {
    const known = gold.passages.some(
      (passage) =>
        passage.kind === 'heading' && Math.abs(passage.start - section.headingStart) <= 2,
    );
    if (usedSections.has(section.id) || known) continue;
    headings = { ...headings, fp: headings.fp + 1 };
    note('heading-extra', section.marker + section.heading, {
      start: section.headingStart,
      end: section.headingEnd,
    });
  }
  return {
    document: gold.name,
    passages,
    claims: compareClaims(gold, report.claims, note),
    measures: compareMeasures(gold, report, note),
    headings,
    role: { right: roleRight, of: passages.length },
    meta,
    errors,
  };
}

function compareMeta(gold: Gold, report: Report, note: NoteError): Share {
  let right = 0;
  const entries = Object.entries(gold.meta);
  for (const [key, want] of entries) {
    const got = (report.document as unknown as Record<string, unknown>)[key];
    if (String(got ?? '') === String(want ?? '')) right++;
    else note('meta', `${key}: gold ${want} got ${got}`, null);
  }
  return { right, of: entries.length };
}

function compareThemes(
  passage: GoldPassage,
  near: readonly PredictedUnit[],
  themes: readonly string[],
  note: NoteError,
): ComparedPassage {
  const scores = new Map<string, number>();
  for (const tag of near.flatMap((unit) => unit.themes)) {
    scores.set(tag.theme, Math.max(tag.score, scores.get(tag.theme) ?? 0));
  }
  let exact = true;
  for (const theme of themes) {
    const wanted = passage.themes.includes(theme);
    if (wanted === scores.has(theme)) continue;
    exact = false;
    note(wanted ? 'theme-missed' : 'theme-extra', `${theme}: ${passage.text}`, passage);
  }
  let primaryRight: boolean | null = null;
  if (passage.themes.length > 0) {
    primaryRight = near.some((unit) => unit.primary === passage.primary);
    if (!primaryRight) {
      const got = near.map((unit) => unit.primary).join(', ');
      note('primary', `gold ${passage.primary} got ${got}: ${passage.text}`, passage);
    }
  }
  const given = themes.filter((theme) => scores.has(theme));
  const primary = near[0]?.primary ?? null;
  return { gold: passage, given, scores, primary, exact, primaryRight };
}

/** `measures` and `results` are both work done and scored as one. */
function isSameRole(want: string, got: string | undefined): boolean {
  const plain = (role: string | undefined) => (role === 'results' ? 'measures' : role);
  return plain(want) === plain(got);
}

function compareHeading(
  passage: GoldPassage,
  near: readonly PredictedUnit[],
  used: Set<string>,
  counts: Counts,
  note: NoteError,
): Counts {
  const found = near.find(
    (unit) =>
      unit.section !== null &&
      !used.has(unit.section.id) &&
      Math.abs(unit.start - passage.start) <= 2,
  );
  if (found === undefined) {
    note('heading-missed', passage.text, passage);
    return { ...counts, fn: counts.fn + 1 };
  }
  const section = found.section!;
  used.add(section.id);
  if (section.level === passage.level) return { ...counts, tp: counts.tp + 1 };
  const levels = `level gold ${passage.level} got ${section.level}`;
  note('heading-level', `${levels}: ${passage.text}`, passage);
  return { tp: counts.tp, fp: counts.fp + 1, fn: counts.fn + 1 };
}
