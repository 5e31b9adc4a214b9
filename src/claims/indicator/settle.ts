import type { Draft } from '../draft';
import type { CompiledIndicators, CompiledWay } from './compile';
import { isBarred } from './match';
import { type Found, NOTHING, type Reading } from './reading';
import type { Said } from './said';
import type { Zone } from './zone';

/** What a number may take its indicator from, where its own clause does not say it. */
export interface Sources {
  /** The total that it is a part of. */
  readonly total: Found | null;
  /** What it sums up, where it is but a sum: 全年合计64场. */
  readonly summedUp: Found | null;
  /** The earlier level, where the number is the later of two: 由42人扩充到57人. */
  readonly earlierLevel: Found | null;
  /** Of a change, the level that it is a change of. */
  readonly ofChange: Found | null;
  /** What was found before in the paragraph, in order. */
  readonly earlier: readonly Found[];
}

/** How many readings of a paragraph are asked what its kinds are kinds of. */
const FIRST_READINGS = 50;

/** What a number measures, by what its clause says and by what it belongs to. */
export function settle(
  compiled: CompiledIndicators,
  draft: Draft,
  families: ReadonlySet<string> | null,
  { match, zone, borrowed, ownNoun }: Said,
  { total, summedUp, earlierLevel, ofChange, earlier }: Sources,
): Found {
  const nothing = (): Found => ({ reading: stageOnly(compiled, zone), way: null });
  const inherit = (from: Found): Found =>
    from.way === null || isBarred(from.way, zone)
      ? nothing()
      : { way: from.way, reading: { ...from.reading, part: 'yes' } };
  if (draft.kind === 'change' && match === null)
    return ofChange === null || ownNoun ? nothing() : inherit(ofChange);
  if (summedUp !== null && (match === null || borrowed)) return summedUp;
  if (match === null && earlierLevel !== null) return earlierLevel;
  const isSubset = someIn(zone, compiled.isSubset);
  const isWeak = match === null || borrowed || isObjectOnly(match.way);
  if (isWeak && total !== null) return isSubset ? nothing() : inherit(total);
  if (match === null || (borrowed && isSubset)) return nothing();
  let { way } = match;
  if (isObjectOnly(way)) {
    way =
      earlier
        .slice(0, FIRST_READINGS)
        .find(
          ({ way: before, reading }) =>
            before?.object === way.object && (families === null || families.has(reading.family!)),
        )?.way ?? way;
  }
  const { source, parts } = way.indicator;
  const family =
    source.families.find((id) => families === null || families.has(id)) ?? source.families[0]!;
  const isPart = draft.each || total?.reading.indicator === source.id;
  const mayBePart =
    isWeak ||
    match.way.source.part === true ||
    zone.hasOne(parts) ||
    someIn(zone, compiled.isPersonal);
  return {
    way,
    reading: {
      ...NOTHING,
      indicator: source.id,
      stage: way.source.stage,
      family,
      rank: way.rank,
      part: isPart ? 'yes' : mayBePart ? 'maybe' : 'no',
    },
  };
}

/** Whether a way says no more than an object: 邻里纠纷12件. */
const isObjectOnly = ({ source }: CompiledWay): boolean =>
  source.words === undefined && source.noun === undefined;

function someIn(zone: Zone, flags: Uint8Array): boolean {
  for (const word of zone.words) if (flags[word] === 1) return true;
  return false;
}

/** Without an indicator, the stage that the word nearest to the number says. */
function stageOnly({ stageOf, set }: CompiledIndicators, zone: Zone): Reading {
  let stage = -1;
  let last = -Infinity;
  for (let i = 0; i < zone.words.length; i++) {
    const word = zone.words[i]!;
    const end = zone.ends[i]!;
    if (stageOf[word]! < 0 || end < last) continue;
    stage = stageOf[word]!;
    last = end;
  }
  return stage < 0 ? NOTHING : { ...NOTHING, stage: set.stages[stage]!.id };
}
