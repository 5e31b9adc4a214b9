import { reportUnits, type Unit } from '../numbers/units';
import type { Span } from '../text/span';

/** A unit with its scale: 万元. */
export interface ScaledUnit {
  readonly unit: Unit;
  readonly exponent: number;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);
/** The unit that a label gives in brackets: 调解(件), 罚没款(万元). */
export function bracketedUnit(label: string): ScaledUnit | null {
  const bracketed = /\(([^()]{1,8})\)/.exec(label);
  return bracketed === null ? null : unitNamed(bracketed[1]!);
}

/** 单位：件、万元 in the line above a table. */
export function captionUnits(text: string, caption: Span | null): ScaledUnit[] {
  if (caption === null) return [];
  const line = text.slice(Math.max(caption.start, caption.end - 80), caption.end);
  const found = /单位\s?:?\s?([^)。;\n]{1,20})/.exec(line);
  if (found === null) return [];
  return found[1]!
    .split(/[、,\s/]/)
    .map(unitNamed)
    .filter((unit) => unit !== null);
}

/** 件, 万元, % as a unit with its scale; `null` for anything else. */
export function unitNamed(words: string): ScaledUnit | null {
  let exponent = 0;
  let at = 0;
  while (SCALES.has(words[at] ?? '') && at + 1 < words.length)
    exponent += SCALES.get(words[at++]!)!;
  const matched = reportUnits.match(words, at, words.length);
  if (matched === null || at + matched.word.length !== words.length) return null;
  return { unit: matched.unit, exponent };
}
