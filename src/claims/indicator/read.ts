import type { FactReader } from '../../facts/facts';
import type { Block } from '../../structure/types';
import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { CompiledIndicators, CompiledWay, UnitFamilies } from './compile';
import { isGrownTo, isLaterLevel } from './levels';
import { isPlain, nounZone, wordsIn } from './noun-zone';
import { isPartOfYear, namesPartOfYear } from './part-of-year';
import type { Found, Reading } from './reading';
import { whatIsSaid } from './said';
import { settle } from './settle';
import { type Stretches, stretchesOf } from './stretches';
import { type Above, type Paragraph, Surroundings } from './surroundings';
import { isSum, summedUpBy, totalsOf } from './totals';
import { type WordsFound, wordsFound } from './words-found';

/** Reads what the claims of one passage after the other measure. */
export interface IndicatorReader {
  read(text: string, block: Block, from: number, drafts: readonly Draft[]): Reading[];
}

const NO_FAMILIES: UnitFamilies = { ids: new Set(), bits: 0 };

/** A reader for one report; passages are to be read in text order. `title` is the report's. */
export function indicatorReader(
  compiled: CompiledIndicators,
  title: string,
  facts: FactReader,
): IndicatorReader {
  const known = new WeakMap<object, Above>();
  const titleWords = wordsIn(compiled, facts, title, 0, title.length).words;
  const paragraph: Paragraph = { id: null, object: -1, topic: -1, found: [] };

  const ofHeadings = new Map<number, readonly number[]>(); // by where the heading starts
  const wordsOfHeading = (text: string, { start, end }: Span): readonly number[] => {
    let words = ofHeadings.get(start);
    if (words === undefined) {
      words = wordsIn(compiled, facts, text, start, end).words;
      ofHeadings.set(start, words);
    }
    return words;
  };

  const aboveOf = (text: string, block: Block): Above => {
    const before = known.get(block.headings);
    if (before !== undefined) return before;
    const words = new Set<number>(titleWords);
    let object = -1;
    for (const heading of block.headings) {
      let own = -1;
      for (const word of wordsOfHeading(text, heading)) {
        words.add(word);
        if (compiled.objectOf[word]! >= 0) own = compiled.objectOf[word]!;
      }
      if (object < 0) object = own;
    }
    const above = { words, object };
    known.set(block.headings, above);
    return above;
  };

  return {
    read(text, block, from, drafts) {
      if (block.paragraphId === null || block.paragraphId !== paragraph.id) {
        paragraph.id = block.paragraphId;
        // 登记, 化解 at the head of columns: the table goes on about what stands above it
        const goesOn = block.kind === 'table' && drafts.some(({ action }) => action !== null);
        if (!goesOn) paragraph.object = -1;
        paragraph.found = [];
      }
      const above = aboveOf(text, block);
      const span = { start: from, end: block.end };
      const passage = wordsFound(compiled, text, facts.over(span), span);
      const isAside = block.role === 'problems' || block.role === 'duties';
      const isRow = block.kind === 'table';
      const isDivided = namesPartOfYear(text, from, block.end);
      const around = new Surroundings(compiled, text, block.end, passage, above, paragraph);
      if (paragraph.found.length === 0) paragraph.topic = topicOf(compiled, text, from, passage);
      const totals = totalsOf(text, from, drafts, compiled.familiesOf);
      const all: Found[] = [];
      let at: Stretches | null = null;
      for (let i = 0; i < drafts.length; i++) {
        const draft = drafts[i]!;
        at = stretchesOf(text, from, block.end, drafts, i, at);
        around.moveTo(at.sentence, at.own, draft.end);
        const noun = nounZone(compiled, facts, text, passage, draft, isRow);
        const families = familiesOf(compiled, draft);
        const question = {
          noun,
          around,
          unit: plainUnit(draft.unit),
          families: families?.ids ?? null,
          familyBits: families?.bits ?? -1,
          isNamed:
            isPlain(draft) ||
            (!noun.isEmpty && (families?.ids.has('share') === true || isOneOfSome(text, draft))),
        };
        const said = whatIsSaid({ compiled, passage, draft, isRow, at, question });
        const totalAt = totals[i] === null ? null : firstStage(text, drafts, all, totals[i]!);
        const total = totalAt === null ? null : all[totalAt]!;
        const follows = draft.start > from && isGrownTo(text, draft.start);
        const { way, reading } = settle(compiled, draft, question.families, said, {
          total,
          summedUp: isSum(text, at.own, draft) ? summedUpBy(text, drafts, all, i, families) : null,
          earlierLevel: isLaterLevel(text, at.own, drafts, i) ? all[i - 1]! : null,
          ofChange: draft.kind === 'change' ? (all[draft.changeOf ?? i] ?? null) : null,
          earlier: paragraph.found,
        });
        const isKind = total !== null && way === total.way;
        const { indicator, stage, family, rank, part } = reading;
        const complete = {
          way,
          reading: {
            indicator,
            stage,
            family,
            rank,
            part: part === 'no' && isAside ? 'maybe' : part,
            partOf:
              total !== null && isNextStage(total.way, way) ? null : isKind ? totalAt : totals[i]!,
            partOfYear: isDivided && isPartOfYear(text, at, drafts, i),
            follows,
          },
        };
        all.push(complete);
        if (indicator !== null) paragraph.found.push(complete);
      }
      around.leave();
      return all.map(({ reading }) => reading);
    },
  };
}

const LONGEST_OPENING = 8;

/** The object that a passage opens with, in a few words before a full stop or a colon: 复议。, 信访:; -1 without one. */
function topicOf(
  { objectOf }: CompiledIndicators,
  text: string,
  from: number,
  { words, starts, ends }: WordsFound,
): number {
  let end = from;
  while (end < from + LONGEST_OPENING && !'。:,;\n'.includes(text[end] ?? '\n')) end++;
  if (text[end] !== '。' && text[end] !== ':') return -1;
  for (let i = 0; i < words.length && starts[i]! < end; i++)
    if (ends[i]! <= end && objectOf[words[i]!]! >= 0) return objectOf[words[i]!]!;
  return -1;
}

/** How many numbers before a total may say stages of the same object. */
const STAGES_REACH = 8;

/**
 * 登记217件,调处成功211件,其中征迁类58件: kinds are of what was found first with the object in the sentence.
 * The place of that number; the total's own where no other says a stage of its object before it.
 */
function firstStage(
  text: string,
  drafts: readonly Draft[],
  all: readonly Found[],
  total: number,
): number {
  let first = total;
  const object = all[total]!.way?.object ?? null;
  const earliest = Math.max(0, total - STAGES_REACH);
  for (let i = total - 1; i >= earliest && object !== null; i--) {
    const { end, unit, value } = drafts[i]!;
    if (/[。!?\n;]/.test(text.slice(end, drafts[i + 1]!.start))) break;
    if (
      unit === drafts[total]!.unit &&
      value >= drafts[total]!.value &&
      all[i]!.way?.object === object
    )
      first = i;
  }
  return first;
}

/** 排查40件,其中邻里15件,化解38件: what was done next with the whole is no part of it. */
function isNextStage(total: CompiledWay | null, way: CompiledWay | null): boolean {
  if (total === null || way === null || way.object === null) return false;
  return way.object === total.object && way.indicator !== total.indicator;
}

const plainUnit = (unit: string): string => {
  const end = unit.search(/[(/]/);
  return end < 0 ? unit : unit.slice(0, end);
};

function familiesOf(
  { familiesOf: known, share }: CompiledIndicators,
  { kind, unit, value }: Draft,
): UnitFamilies | null {
  if (unit === '百分点') return share;
  if (kind === 'change') return null;
  if (unit === '') return value > 0 && value < 1 ? share : null;
  return known.get(plainUnit(unit)) ?? NO_FAMILIES;
}

/** 立案数和罚款额分别上升…: the noun is followed by that of the next number. */
function isOneOfSome(text: string, { whatSpan, start }: Draft): boolean {
  return whatSpan !== null && whatSpan.end < start && JOINTS.includes(text[whatSpan.end]!);
}

const JOINTS = '、和及';
