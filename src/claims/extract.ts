import { scanQuantities } from '../numerals/quantities';
import { reportUnits } from '../numerals/units';
import type { TextUnit } from '../structure/types';
import { type Draft, draftOf, type Refiner } from './draft';
import type { CompiledIndicators } from './indicators';
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
import { rejectionOf } from './rejection';
import { tableDrafts } from './tables';
import type { Claim, ClaimExtraction, RejectedNumber } from './types';
import { unitContext } from './unit-context';
import { type Breakdown, claimWarnings, type Ratio } from './warnings';

/** What the extraction of claims needs to know besides the text. */
export interface ClaimContext {
  /** The year that the report is on; `null` where it is not known. */
  readonly year: number | null;
  /** The indicators that claims are matched with. */
  readonly registry: CompiledIndicators;
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
 * with the reason. Offsets are into `text`. `themes` of each claim is empty: the caller knows them.
 */
export function extractClaims(
  text: string,
  units: readonly TextUnit[],
  context: ClaimContext,
): ClaimExtraction {
  const claims: Claim[] = [];
  const ratios: Ratio[] = [];
  const breakdowns: Breakdown[] = [];
  const add = (drafts: readonly Draft[], unit: TextUnit): void => {
    const first = claims.length;
    for (const draft of drafts)
      claims.push(claimOf(text, draft, unit, first + 1, claims.length + 1, context.registry));
    const partsOf = new Map<number, Claim[]>();
    for (let place = 0; place < drafts.length; place++) {
      const { numerator, base, partOf } = drafts[place]!;
      const claim = claims[first + place]!;
      if (numerator !== null && base !== null)
        ratios.push({
          rate: claim,
          numerator: claims[first + numerator]!,
          base: claims[first + base]!,
        });
      if (partOf === null) continue;
      const parts = partsOf.get(partOf);
      if (parts === undefined) partsOf.set(partOf, [claim]);
      else parts.push(claim);
    }
    for (const [total, parts] of partsOf) breakdowns.push({ total: claims[first + total]!, parts });
  };
  const rejected: RejectedNumber[] = [];
  const tables = draftsOfTables(text, units, context.year);
  for (const unit of units) {
    const cells = tables.get(unit.id);
    if (cells !== undefined && unit.kind === 'table') {
      add(cells, unit);
      continue;
    }
    const marked = unit.marker !== '' && text.startsWith(unit.marker, unit.start);
    const from = marked ? unit.start + unit.marker.length : unit.start;
    const quantities = scanQuantities(text, from, unit.end, REPORT_SCAN);
    if (quantities.length === 0) continue;
    const lastNumber = quantities.at(-1)!.numberStart;
    const unitText = unitContext(text, unit, from, lastNumber, context.year);
    const drafts: Draft[] = [];
    for (const quantity of quantities) {
      const why = rejectionOf(unitText, quantity);
      const { start, end } = quantity;
      if (why === null) drafts.push(draftOf(quantity));
      else rejected.push({ start, end, text: text.slice(start, end), why });
    }
    if (drafts.length === 0) continue;
    for (const refine of REFINERS) refine(unitText, drafts);
    add(drafts, unit);
  }
  return { claims, rejected, warnings: claimWarnings(text, breakdowns, ratios) };
}

/** The drafts of each row of each table, by the row's id; rows that are prose are not among them. */
function draftsOfTables(
  text: string,
  units: readonly TextUnit[],
  year: number | null,
): ReadonlyMap<string, readonly Draft[]> {
  const byRow = new Map<string, readonly Draft[]>();
  for (let i = 0; i < units.length; i++) {
    if (units[i]!.kind !== 'table') continue;
    const first = i;
    while (i + 1 < units.length && units[i + 1]!.kind === 'table') i++;
    const rows = units.slice(first, i + 1);
    const above = units[first - 1] ?? null;
    tableDrafts(text, rows, above, year).forEach((drafts, row) => {
      if (drafts !== null) byRow.set(rows[row]!.id, drafts);
    });
  }
  return byRow;
}

/** A draft as a claim; `first` is the number of the first claim of its passage. */
function claimOf(
  text: string,
  draft: Draft,
  unit: TextUnit,
  first: number,
  number: number,
  registry: CompiledIndicators,
): Claim {
  const span = draft.whatSpan;
  const idOf = (place: number | null): string | null =>
    place === null ? null : `c${first + place}`;
  return {
    id: `c${number}`,
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
    indicator: draft.what === null ? null : registry.match(draft.what, draft.action, draft.unit),
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
    themes: [],
  };
}
