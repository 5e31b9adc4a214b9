import { scanQuantities } from '../numbers/quantities';
import { reportUnits } from '../numbers/units';
import type { TextUnit } from '../structure/types';
import { type Draft, draftOf, type Refiner } from './draft';
import {
  type CompiledIndicators,
  indicatorFigures,
  indicatorReader,
  type Reading,
} from './indicator';
import { refineChanges } from './refine/change';
import { refineCounted } from './refine/counted';
import { refineEach } from './refine/each';
import { refineGaps } from './refine/gap';
import { refineNegations } from './refine/negation';
import { refineParts } from './refine/parts';
import { refinePeriods } from './refine/period';
import { refineRates } from './refine/rate';
import { refineRespective } from './refine/respective';
import { refineSalience } from './refine/salience';
import { refineSeries } from './refine/series';
import { refineStatus } from './refine/status';
import { rejectionOf } from './rejection/rejection';
import { type RowReader, rowReader } from './tables';
import type { Claim, ClaimExtraction, ClaimWarning, RejectedNumber } from './types';
import { unitContext } from './unit-context';
import { rateWarnings, sumWarnings } from './warnings';

/** What the extraction of claims needs to know besides the text. */
export interface ClaimContext {
  /** The year that the report is on; `null` where it is not known. */
  readonly year: number | null;
  /** The report's title, which says what it is about. @default none */
  readonly title?: string;
  /** The indicators that claims are matched with. */
  readonly registry: CompiledIndicators;
  /** The themes of the unit at a place among `units`. @default none */
  readonly themesOf?: (unit: number) => readonly string[];
  /** Puts each claim elsewhere, before the next passage is read. @default the claim as it is */
  readonly place?: (claim: Claim) => Claim;
  /** Whether the numbers that measure nothing are wanted. @default true */
  readonly rejected?: boolean;
}

const REPORT_SCAN = { units: reportUnits, notations: false };

/** The way from a number to a claim, in this order. */
const REFINERS: readonly Refiner[] = [
  refineNegations,
  refineGaps,
  refineChanges,
  refineSeries,
  refineEach,
  refineSalience,
  refineStatus,
  refineCounted,
  refineRespective,
  refinePeriods,
  refineParts,
  refineRates,
];

/**
 * The claims of a report: every number of its headings and passages that measures something, with its
 * value, unit, bound, status and what is counted, in text order; and the numbers that measure nothing,
 * with the reason. Offsets are into `text`, unless `place` gives others.
 */
export function extractClaims(
  text: string,
  units: readonly TextUnit[],
  context: ClaimContext,
): ClaimExtraction {
  const { year, registry, themesOf, place = asItIs } = context;
  const claims: Claim[] = [];
  const rates: ClaimWarning[] = [];
  const sums: ClaimWarning[] = [];
  const readings: Reading[] = [];
  const reader = indicatorReader(registry, context.title ?? '');
  const add = (drafts: readonly Draft[], unit: TextUnit, at: number): void => {
    if (drafts.length === 0) return;
    const first = claims.length + 1;
    const themes = themesOf === undefined ? [] : themesOf(at);
    const read = reader.read(text, unit, unit.start, drafts);
    for (let i = 0; i < drafts.length; i++) {
      readings.push(read[i]!);
      claims.push(place(claimOf(text, drafts[i]!, unit, first, i, read[i]!, themes)));
    }
    const claimAt = (i: number): Claim => claims[first - 1 + i]!;
    for (const warning of rateWarnings(drafts, claimAt)) rates.push(warning);
    for (const warning of sumWarnings(text, drafts, claimAt)) sums.push(warning);
  };
  const rejected: RejectedNumber[] = [];
  let readRow: RowReader | null = null; // of the table that the unit is a row of
  let above: TextUnit | null = null;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind !== 'table') readRow = null;
    else {
      readRow ??= rowReader(text, unit, above, year);
      const cells = readRow(unit);
      if (cells !== null) {
        add(cells, unit, at);
        continue;
      }
    }
    above = unit;
    const marked = unit.marker !== '' && text.startsWith(unit.marker, unit.start);
    const from = marked ? unit.start + unit.marker.length : unit.start;
    const quantities = scanQuantities(text, from, unit.end, REPORT_SCAN);
    if (quantities.length === 0) continue;
    const lastNumber = quantities.at(-1)!.numberStart;
    const unitText = unitContext(text, unit, from, lastNumber, year);
    const drafts: Draft[] = [];
    for (let i = 0; i < quantities.length; i++) {
      const quantity = quantities[i]!;
      const why = rejectionOf(unitText, quantity);
      const { start, end } = quantity;
      if (why === null) drafts.push(draftOf(quantity));
      else if (context.rejected !== false)
        rejected.push({ start, end, text: text.slice(start, end), why });
    }
    if (drafts.length === 0) continue;
    for (let i = 0; i < REFINERS.length; i++) REFINERS[i]!(unitText, drafts);
    add(drafts, unit, at);
  }
  const indicators = indicatorFigures(claims, readings, year);
  return { claims, indicators, rejected, warnings: [...rates, ...sums] };
}

const asItIs = (claim: Claim): Claim => claim;

/** A draft as a claim; `first` is the number of the first claim of its passage, `place` its own place there. */
function claimOf(
  text: string,
  draft: Draft,
  unit: TextUnit,
  first: number,
  place: number,
  reading: Reading,
  themes: readonly string[],
): Claim {
  const span = draft.whatSpan;
  const idOf = (other: number | null): string | null =>
    other === null ? null : `c${first + other}`;
  return {
    id: `c${first + place}`,
    passageId: unit.kind === 'heading' ? null : unit.id,
    sectionId: unit.sectionId,
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    value: draft.value,
    valueMax: draft.valueMax,
    unit: draft.unit,
    bound: draft.bound,
    kind: draft.kind,
    direction: draft.direction,
    basis: draft.basis,
    changeOf: idOf(draft.changeOf),
    salience: draft.salience,
    indicator: reading.indicator,
    stage: reading.stage,
    status: draft.status,
    what: draft.what,
    whatStart: span?.start ?? null,
    whatEnd: span?.end ?? null,
    action: draft.action,
    each: draft.each,
    period: draft.period,
    partOf: idOf(draft.partOf),
    numerator: idOf(draft.numerator),
    base: idOf(draft.base),
    themes,
  };
}
