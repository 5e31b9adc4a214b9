import { type FactReader, factReader } from '../facts/facts';
import { outsidePlaces, placesWithWords } from '../facts/places';
import { CharacterClass, classOf } from '../numbers/digits';
import { type RawQuantity, scanQuantities } from '../numbers/quantities';
import { reportUnits } from '../numbers/units';
import { placesNamed } from '../structure';
import type { Block } from '../structure/types';
import { overlaps } from '../text/span';
import type { AboutReport } from './about-report';
import { claimOf, rejectedNumber } from './as-claim';
import type { CompiledClaims } from './compile';
import { type Draft, draftOf } from './draft';
import { claimExplanation, rejectionExplanation } from './explain';
import { indicatorReader, type Reading } from './indicator';
import { contradictions } from './links/warnings';
import { type PassageSource, passageContext } from './passage/passage-context';
import { type Rejection, rejectionOf } from './rejection/rejection';
import { readDrafts } from './steps';
import { type RowReader, rowReader } from './table-row';
import type { ClaimExplanation, PassageClaims } from './types';

/** What the reading of claims needs to know besides the text. */
export interface ClaimContext extends AboutReport {
  /** The reports that follow the first in the text, in order, from where they begin. @default none */
  readonly later?: readonly (AboutReport & { readonly start: number })[];
  /** The indicators that claims are matched with, and the names that are none. */
  readonly compiled: CompiledClaims;
  /** Facts of the same text, of a table that holds the words of `compiled`. @default read for the claims alone */
  readonly facts?: FactReader;
  /** Whether the numbers that measure nothing are wanted too. */
  readonly rejected: boolean;
}

/** The numbers of a passage, read to the end. */
export interface PassageNumbers {
  readonly drafts: readonly Draft[];
  readonly rejected: readonly (Rejection & { readonly quantity: RawQuantity })[];
}

const NO_NUMBERS: PassageNumbers = { drafts: [], rejected: [] };
const NO_CLAIMS: PassageClaims = { claims: [], readings: [], rejected: [], contradictions: [] };
const NO_PLACES: readonly string[] = [];
const hasNumeral = (name: string): boolean =>
  [...name].some((character) => classOf(character.charCodeAt(0)) !== CharacterClass.none);
const REPORT_SCAN = { units: reportUnits, notations: false };

/**
 * A reader of the claims of a text's headings and passages, which are to be read in text order, each with
 * its themes: every number that measures something, with its value, unit, bound, status and what is
 * counted, and the numbers that measure nothing, with the reason. Offsets are into `text`.
 */
export function claimReader(
  text: string,
  context: ClaimContext,
): (passage: Block, themes: readonly string[]) => PassageClaims {
  const read = passageReader(text, context);
  let count = 0; // of the claims before the passage
  return (passage, themes) => {
    const { drafts, rejected, readings } = read(passage);
    if (drafts.length === 0 && rejected.length === 0) return NO_CLAIMS;
    const first = count + 1;
    count += drafts.length;
    const claims = drafts.map((draft, place) =>
      claimOf(text, draft, passage, first, place, readings[place]!, themes),
    );
    return {
      claims,
      readings,
      rejected: rejected.map((number) => rejectedNumber(text, number)),
      contradictions: contradictions(text, drafts),
    };
  };
}

/**
 * Why the claim `c12`, or the number `n3` that is none, says what it says; `null` where the text has no
 * such claim or number. Reads the text again, as far as there.
 */
export function explainClaim(
  text: string,
  passages: readonly Block[],
  context: ClaimContext,
  id: string,
): ClaimExplanation | null {
  const read = passageReader(text, { ...context, rejected: true });
  let claims = 0;
  let numbers = 0;
  for (const passage of passages) {
    const { drafts, rejected, readings } = read(passage);
    const first = claims + 1;
    claims += drafts.length;
    const place = drafts.findIndex((_, i) => `c${first + i}` === id);
    if (place >= 0) {
      const draft = drafts[place]!;
      const reading = readings[place]!;
      const claim = claimOf(text, draft, passage, first, place, reading, []);
      return claimExplanation(text, claim, draft, reading);
    }
    for (const number of rejected)
      if (`n${++numbers}` === id)
        return rejectionExplanation(rejectedNumber(text, number), id, number);
  }
  return null;
}

/** A reader of numbers and of what they are figures of; it begins anew with each report of the text. */
function passageReader(
  text: string,
  context: ClaimContext,
): (passage: Block) => PassageNumbers & { readonly readings: readonly Reading[] } {
  const { later = [], compiled, facts = factReader(compiled.table, text), rejected } = context;
  const readersOf = (report: AboutReport) => {
    const places = placesWithWords(compiled.table, placesNamed(report.issuer ?? ''));
    const outside = outsidePlaces(facts, text, places);
    return {
      numbersOf: numberReader(sourceOf(text, report, compiled, facts), rejected),
      indicators: indicatorReader(compiled.indicators, report.title ?? '', outside),
    };
  };
  let { numbersOf, indicators } = readersOf(context);
  let next = 0; // of the later reports
  return (passage) => {
    for (; next < later.length && passage.start >= later[next]!.start; next++)
      ({ numbersOf, indicators } = readersOf(later[next]!));
    const numbers = numbersOf(passage);
    const { drafts } = numbers;
    const readings =
      drafts.length === 0 ? [] : indicators.read(text, passage, passage.start, drafts);
    return { ...numbers, readings };
  };
}

function sourceOf(
  text: string,
  { year, issuer = null }: AboutReport,
  { names }: CompiledClaims,
  facts: FactReader,
): PassageSource {
  const named = issuer === null ? NO_PLACES : [...placesNamed(issuer), issuer];
  return { text, facts, names, year, places: named.filter(hasNumeral) };
}

/** A reader of the numbers of a text's headings and passages, which are to be read in text order. */
function numberReader(
  source: PassageSource,
  rejected: boolean,
): (passage: Block) => PassageNumbers {
  const { text, year } = source;
  let readRow: RowReader | null = null; // of the table that the passage is a row of
  let above: Block | null = null;
  return (passage) => {
    if (passage.kind !== 'table') readRow = null;
    else {
      readRow ??= rowReader(text, passage, above, year);
      const cells = readRow(passage);
      if (cells !== null) {
        const others = rejected ? otherNumbers(source, passage, cells) : [];
        return { drafts: cells, rejected: others };
      }
    }
    above = passage;
    return proseNumbers(source, passage, rejected);
  };
}

/** The numbers of a row of a table that are none of its figures: a year, a number in a label. */
function otherNumbers(
  source: PassageSource,
  row: Block,
  figures: readonly Draft[],
): PassageNumbers['rejected'] {
  const others = scanQuantities(source.text, row.start, row.end, REPORT_SCAN).filter(
    (quantity) => !figures.some((figure) => overlaps(figure, quantity)),
  );
  if (others.length === 0) return [];
  const placeless = { ...source, places: NO_PLACES };
  const context = passageContext(placeless, row, row.start, others.at(-1)!.numberStart);
  return others.map((quantity) => ({
    ...(rejectionOf(context, quantity) ?? { rule: 'no-measure', why: 'no-measure' as const }),
    quantity,
  }));
}

function proseNumbers(source: PassageSource, passage: Block, wanted: boolean): PassageNumbers {
  const { text } = source;
  const marked = passage.marker !== '' && text.startsWith(passage.marker, passage.start);
  const from = marked ? passage.start + passage.marker.length : passage.start;
  const quantities = scanQuantities(text, from, passage.end, REPORT_SCAN);
  if (quantities.length === 0) return NO_NUMBERS;
  const lastNumber = quantities.at(-1)!.numberStart;
  const context = passageContext(source, passage, from, lastNumber);
  const drafts: Draft[] = [];
  const rejected: (Rejection & { readonly quantity: RawQuantity })[] = [];
  for (const quantity of quantities) {
    const rejection = rejectionOf(context, quantity);
    if (rejection === null) drafts.push(draftOf(quantity));
    else if (wanted) rejected.push({ ...rejection, quantity });
  }
  return { drafts: drafts.length === 0 ? drafts : readDrafts(context, drafts), rejected };
}
