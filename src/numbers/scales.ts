import otherWords from '../genre/numbers/other-words.yaml';
import { CharacterClass, classOf, digitValue } from './digits';
import type { GoesOn, PartialNumber } from './partial-number';

/** No numeral has more (一兆二千三百四十五亿… has twelve); it keeps 万万万… from being read again at each 万. */
const MAX_SCALES = 16;

/** By a scale, the characters with which it begins a unit: 5千米 is no 5000 metres. */
const { scales: UNITS } = otherWords as {
  readonly scales: Readonly<Record<string, string>>;
};

/** Whether a scale stands at `at` that is no part of a unit. */
export function isScaleAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === CharacterClass.scale && !beginsWord(text, at, UNITS);
}

/** 十, 百, 千, 万, 亿, 兆 */
export function readScale(number: PartialNumber): GoesOn {
  const { text, at, start } = number;
  if (number.scales === MAX_SCALES) return false;
  const power = digitValue(text.charCodeAt(at));
  const first = number.scales === 0 && number.runs === 0;
  if (!first) {
    if (text.startsWith('百分点', at) || text.startsWith('百分點', at)) return false;
    if (beginsWord(text, at, UNITS) && (text[at] !== '千' || number.arabic)) return false;
  } else {
    number.bareScale = power !== 1 && at === start;
    number.startsBare = power > 1 && power < 4;
  }
  number.exponent += power;
  const fits = power < 4 ? closePart(number, power) : closeSection(number, power, first);
  if (!fits) return false;
  number.scales++;
  number.lastScale = power;
  number.at++;
  return true;
}

/** Adds what waits for 十, 百 or 千; false where none can stand here: 千百, 百十. */
function closePart(number: PartialNumber, power: number): boolean {
  const { pending, pendingMax, more, scales, lastScale } = number;
  if (pending < 0 && scales > 0 && lastScale !== 0 && !more) return false;
  const factor = 10 ** power;
  if (pendingMax >= 0) number.spread = (pendingMax - pending) * factor;
  if (more && pending < 0 && number.section > 0) number.section *= factor;
  else number.section += (pending < 0 ? 1 : pending) * factor;
  number.pending = -1;
  number.pendingMax = -1;
  return true;
}

/** Adds all that is below 万, 亿 or 兆. */
function closeSection(number: PartialNumber, power: number, first: boolean): boolean {
  const factor = 10 ** power;
  const { pendingMax, pending, lastScale } = number;
  if (pendingMax >= 0) number.spread = (pendingMax - pending) * factor;
  else if (number.spread > 0) number.spread *= factor;
  number.pendingMax = -1;
  if (first) number.pending = 1;
  else if (number.startsBare && number.pendingSingle && pending > 0 && lastScale >= 2)
    number.pending *= 10 ** (lastScale - 1); // 百二万
  const below = number.section + Math.max(0, number.pending);
  number.section = 0;
  number.pending = -1;
  if (power === 4) {
    if (below > 0) number.wan += below * factor;
    else if (number.wan > 0) number.wan *= factor;
    else if (number.yi > 0) number.yi *= factor;
    return true;
  }
  const sum = number.wan + below + (power === 12 ? number.yi : 0);
  number.wan = 0;
  if (power === 8) number.yi = sum === 0 ? number.yi * factor : number.yi + sum * factor;
  else {
    number.yi = 0;
    number.zhao = sum === 0 ? number.zhao * factor : number.zhao + sum * factor;
  }
  return true;
}

/** Whether a character begins a word together with the one after it. */
export function beginsWord(
  text: string,
  at: number,
  words: Readonly<Record<string, string>>,
): boolean {
  const followers = words[text[at] ?? ''];
  const next = text[at + 1];
  return followers !== undefined && next !== undefined && followers.includes(next);
}
