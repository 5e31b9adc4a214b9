import type { TextUnit } from '../../structure/types';
import type { Draft } from '../draft';
import type { CompiledIndicators, CompiledWay } from './compile';
import { bestWay, isBarred, type Match, type Question } from './match';
import { isPartOfYear } from './part-of-year';
import { NOTHING, type Reading } from './reading';
import { type Stretches, stretchesOf } from './stretches';
import { totalsOf } from './totals';
import { type WordsFound, wordsFound } from './words-found';
import { Zone } from './zone';

/** Reads what the claims of one passage after the other measure. */
export interface IndicatorReader {
  read(text: string, unit: TextUnit, from: number, drafts: readonly Draft[]): Reading[];
}

/** A reading with the way that it was found by; `null` without one. */
interface Found {
  readonly reading: Reading;
  readonly way: CompiledWay | null;
}

/** What is remembered of a paragraph. */
interface Paragraph {
  id: string | null;
  /** The object named last; -1 without one. */
  object: number;
  /** What was found, in order. */
  found: Found[];
}

/** What stands above: the words of the headings, and the object of the nearest that names one. */
interface Above {
  readonly words: ReadonlySet<number>;
  readonly object: number;
}

const NO_FAMILIES: ReadonlySet<string> = new Set();
const SHARE: ReadonlySet<string> = new Set(['share']);
/** How many readings before a number can say what it goes on with. */
const RECENT = 8;

/** A reader for one report; passages are to be read in text order. `title` is the report's. */
export function indicatorReader(compiled: CompiledIndicators, title: string): IndicatorReader {
  const known = new WeakMap<object, Above>();
  const titleWords = wordsFound(compiled, title, { start: 0, end: title.length }).words;
  const paragraph: Paragraph = { id: null, object: -1, found: [] };

  const aboveOf = (text: string, unit: TextUnit): Above => {
    const before = known.get(unit.headings);
    if (before !== undefined) return before;
    const words = new Set<number>(titleWords);
    let object = -1;
    for (const heading of unit.headings) {
      let own = -1;
      for (const word of wordsFound(compiled, text, heading).words) {
        words.add(word);
        if (compiled.objectOf[word]! >= 0) own = compiled.objectOf[word]!;
      }
      if (object < 0) object = own;
    }
    const above = { words, object };
    known.set(unit.headings, above);
    return above;
  };

  return {
    read(text, unit, from, drafts) {
      if (unit.paragraphId === null || unit.paragraphId !== paragraph.id) {
        paragraph.id = unit.paragraphId;
        paragraph.object = -1;
        paragraph.found = [];
      }
      const above = aboveOf(text, unit);
      const passage = wordsFound(compiled, text, { start: from, end: unit.end });
      const before = new Set<number>();
      const totals = totalsOf(text, from, drafts, compiled.familiesOf);
      const all: Found[] = [];
      let previous: Stretches | null = null;
      let next = 0; // of the words of the passage
      for (let i = 0; i < drafts.length; i++) {
        const draft = drafts[i]!;
        const at: Stretches = stretchesOf(text, from, unit.end, drafts, i, previous);
        previous = at;
        for (; next < passage.words.length && passage.starts[next]! < at.own; next++) {
          const word = passage.words[next]!;
          before.add(word);
          if (compiled.objectOf[word]! >= 0) paragraph.object = compiled.objectOf[word]!;
        }
        const noun = nounZone(compiled, text, passage, draft);
        const counted = new Set<string>();
        for (const { reading } of paragraph.found.slice(-RECENT)) counted.add(reading.indicator!);
        const families = familiesOf(compiled, draft);
        const question = {
          noun,
          objectBefore: paragraph.object >= 0 ? paragraph.object : above.object,
          isInSentence: (words: readonly number[]) =>
            new Zone(compiled)
              .add(passage, at.sentence, sentenceEnd(text, draft.end, unit.end))
              .hasOne(words),
          isAround: (word: number) => before.has(word) || above.words.has(word),
          counted,
          unit: plainUnit(draft.unit),
          families,
          isNamed: families?.has('share') === true && !noun.isEmpty,
        };
        const asked = { compiled, passage, draft, at, question };
        const said = whatIsSaid(asked);
        const total = totals[i] === null ? null : all[totals[i]!]!;
        const ofChange =
          draft.kind === 'change' && draft.changeOf !== null && draft.changeOf < i
            ? all[draft.changeOf]!
            : null;
        const sibling = isListed(text, drafts, i, at.own) ? all[i - 1]! : null;
        const found = settle(
          compiled,
          paragraph,
          draft,
          said,
          total ?? sibling,
          ofChange,
          question,
        );
        const { reading } = found;
        const complete = {
          ...found,
          reading: {
            ...reading,
            partOf: totals[i]!,
            partOfYear: isPartOfYear(text, at, drafts, i),
            follows: GROWTH.test(text.slice(Math.max(from, draft.start - 6), draft.start)),
          },
        };
        all.push(complete);
        if (reading.indicator !== null) paragraph.found.push(complete);
      }
      for (; next < passage.words.length; next++) {
        const object = compiled.objectOf[passage.words[next]!]!;
        if (object >= 0) paragraph.object = object;
      }
      return all.map(({ reading }) => reading);
    },
  };
}

const SENTENCE_REACH = 120;

function sentenceEnd(text: string, from: number, to: number): number {
  const last = Math.min(to, from + SENTENCE_REACH);
  let end = from;
  while (end < last && text[end] !== '。' && text[end] !== '\n') end++;
  return end;
}

const GROWTH = /[至到为]$/;

const plainUnit = (unit: string): string => unit.split('(')[0]!.split('/')[0]!;

function familiesOf({ familiesOf: known }: CompiledIndicators, { kind, unit, value }: Draft) {
  if (unit === '百分点') return SHARE;
  if (kind === 'change') return null;
  if (unit === '') return value > 0 && value < 1 ? SHARE : null;
  return known.get(plainUnit(unit)) ?? NO_FAMILIES;
}

/** The words of what is counted; one that begins before it counts too, since nouns are cut at times. */
function nounZone(
  compiled: CompiledIndicators,
  text: string,
  passage: WordsFound,
  { what, whatSpan }: Draft,
): Zone {
  const zone = new Zone(compiled);
  if (what === null) return zone;
  if (whatSpan === null)
    return zone.add(wordsFound(compiled, what, { start: 0, end: what.length }), 0, what.length);
  const { start, end } = whatSpan;
  const first = passage.starts[0] ?? 0;
  if (start < first) zone.add(wordsFound(compiled, text, whatSpan), start, end);
  return zone.add(passage, start - LONGEST_START, end, (_, stop) => stop > start);
}

/** How far before a noun a word may begin that ends in it. */
const LONGEST_START = 6;

/** What a clause says, by its own words or by those of the noun that it takes from before. */
interface Said {
  readonly match: Match | null;
  /** The words of the clause, before the number and after it. */
  readonly zone: Zone;
  /** Whether it is said with the noun of another clause. */
  readonly borrowed: boolean;
  /** Whether what is counted stands in the clause. */
  readonly ownNoun: boolean;
}

interface Asked {
  readonly compiled: CompiledIndicators;
  readonly passage: WordsFound;
  readonly draft: Draft;
  readonly at: Stretches;
  readonly question: Omit<Question, 'zone'>;
}

/** Asked in turn, until something is said: before the number, after it, in its list, with its noun. */
function whatIsSaid({ compiled, passage, draft, at, question }: Asked): Said {
  const ask = (zone: Zone): Match | null => bestWay(compiled, { ...question, zone });
  const { noun } = question;
  const span = draft.whatSpan;
  const isAfter = span !== null && span.start >= draft.end;
  const ownNoun = span !== null && span.start >= at.own;
  const own = new Zone(compiled).add(passage, at.own, draft.start);
  if (isMember(compiled, noun, draft)) {
    return { match: ask(noun), zone: noun, borrowed: false, ownNoun };
  }
  const whole = own.copy().add(passage, draft.end, at.after);
  if (!isAfter) {
    const match = ask(own);
    // 干部251人参加学法考试: what people do stands behind their number.
    const more = match !== null && draft.unitKind === 'person' ? ask(whole) : null;
    if (match !== null && more !== null && more.score > match.score)
      return { match: more, zone: whole, borrowed: false, ownNoun };
    if (match !== null) return { match, zone: own, borrowed: false, ownNoun };
  }
  const match = ask(whole);
  if (isAfter && at.behind < at.clauseEnd) {
    // 对5份规范性文件、76份合同开展合法性审查: what is done with it stands behind the next number.
    const toEnd = ask(whole.copy().add(passage, at.behind, at.clauseEnd));
    if (toEnd !== null && toEnd.score > (match?.score ?? 0))
      return { match: toEnd, zone: whole, borrowed: false, ownNoun };
  }
  if (match !== null) return { match, zone: whole, borrowed: false, ownNoun };
  if (at.clause < at.own) {
    const list = whole.copy();
    if (draft.start - at.own <= SHORT) list.add(passage, at.clause, at.own);
    else list.add(passage, at.clause, at.own, (word) => compiled.stageOf[word]! >= 0);
    const ofList = ask(list);
    if (ofList !== null) return { match: ofList, zone: whole, borrowed: false, ownNoun };
  }
  // 法治课堂搬到炕头,今年讲了42场: the clause before, where it has no number of its own.
  if (at.free < at.own) {
    const match = ask(whole.copy().add(passage, at.free, at.own));
    if (match !== null) return { match, zone: whole, borrowed: true, ownNoun };
  }
  if (draft.kind === 'change') return { match: null, zone: whole, borrowed: false, ownNoun };
  const isBare = draft.start - at.own <= BARE && at.after - draft.end <= SHORT;
  if (ownNoun || !isBare) return { match: null, zone: whole, borrowed: false, ownNoun };
  const withNoun = whole.copy();
  for (const word of noun.ends.keys()) withNoun.include(word, -1);
  return { match: ask(withNoun), zone: whole, borrowed: true, ownNoun };
}

/** A number with hardly a word before it belongs to the number before: 32处、约2180平方米. */
const SHORT = 2;
/** Of a number with no more before it, the noun may be that of another clause. */
const BARE = 8;

/** 书面协议119件、口头协议194件: a number in a list with one of the same unit right before it. */
function isListed(text: string, drafts: readonly Draft[], index: number, own: number): boolean {
  const before = drafts[index - 1];
  const draft = drafts[index]!;
  if (before === undefined || draft.kind === 'change') return false;
  return (
    text[own] === '、' &&
    before.unit === draft.unit &&
    draft.unit !== '%' &&
    draft.unitKind !== 'person'
  );
}

/** 14个社区, 36个单位: members that do something. */
function isMember(
  { chains, isMember: flags }: CompiledIndicators,
  noun: Zone,
  { unit }: Draft,
): boolean {
  if (unit !== '个' && unit !== '' && unit !== '所') return false;
  let last = -1;
  let member = false;
  let longest = 0;
  for (const [word, end] of noun.ends) {
    const { length } = chains.words[word - 1]!;
    if (end < last || (end === last && length < longest)) continue;
    member = flags[word] === 1;
    last = end;
    longest = length;
  }
  return member;
}

function settle(
  compiled: CompiledIndicators,
  paragraph: Paragraph,
  draft: Draft,
  { match, zone, borrowed, ownNoun }: Said,
  total: Found | null,
  ofChange: Found | null,
  { families }: Omit<Question, 'zone'>,
): Found {
  const nothing: Found = { reading: stageOnly(compiled, zone), way: null };
  const isSubset = someIn(zone, compiled.isSubset);
  const inherit = (from: Found): Found => {
    if (from.way === null || isBarred(from.way, zone)) return nothing;
    return { way: from.way, reading: { ...from.reading, part: 'yes', whole: false } };
  };
  if (draft.kind === 'change' && match === null)
    return ofChange === null || ownNoun ? nothing : inherit(ofChange);
  const isWeak = match === null || borrowed || match.way.source.words === undefined;
  if (isWeak && total !== null) return isSubset ? nothing : inherit(total);
  if (match === null || (borrowed && isSubset)) return nothing;
  let { way } = match;
  if (way.source.words === undefined && way.object !== null) {
    way =
      paragraph.found.find(
        ({ way: earlier, reading }) =>
          earlier?.object === way.object && (families === null || families.has(reading.family!)),
      )?.way ?? way;
  }
  const { source, parts } = way.indicator;
  const family =
    source.families.find((id) => families === null || families.has(id)) ?? source.families[0]!;
  const isPart = draft.each || total?.reading.indicator === source.id;
  const mayBePart =
    match.way.source.part === true || zone.hasOne(parts) || someIn(zone, compiled.isPersonal);
  return {
    way,
    reading: {
      ...NOTHING,
      indicator: source.id,
      stage: way.source.stage,
      family,
      rank: way.rank,
      part: isPart ? 'yes' : mayBePart ? 'maybe' : 'no',
      whole: someIn(zone, compiled.isWhole),
    },
  };
}

function someIn(zone: Zone, flags: Uint8Array): boolean {
  for (const word of zone.ends.keys()) if (flags[word] === 1) return true;
  return false;
}

/** Without an indicator, the stage that the word nearest to the number says. */
function stageOnly({ stageOf, set }: CompiledIndicators, zone: Zone): Reading {
  let stage = -1;
  let last = -Infinity;
  for (const [word, end] of zone.ends) {
    if (stageOf[word]! < 0 || end < last) continue;
    stage = stageOf[word]!;
    last = end;
  }
  return stage < 0 ? NOTHING : { ...NOTHING, stage: set.stages[stage]!.id };
}
