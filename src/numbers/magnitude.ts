import { CharacterSet } from '../text/character-set';
import { isDigit } from '../text/characters';
import { CharacterClass, classOf, digitValue } from './digits';

/** A plain number as it stands in a text, before signs, fractions and units. */
export interface Magnitude {
  readonly start: number;
  readonly end: number;
  /** Never negative; `Infinity` for what no double can hold. */
  readonly value: number;
  /** Upper end of 五六百, 三五; `null` otherwise. */
  readonly valueMax: number | null;
  /** 余, 多, 来, 几 stand in it or end it: it is more than `value`. */
  readonly more: boolean;
  /** It begins with 数 or 几: it is at least `value`. */
  readonly vague: boolean;
  /** A scale without a digit (百, 万): a number only beside 余, 近, 上 and the like. */
  readonly bareScale: boolean;
  /** The one run of Arabic digits that it consists of; empty where there is more to it. */
  readonly plainDigits: string;
  /** Power of ten of the scales after its one run of digits (3千万: 7); 0 for anything else. */
  readonly scaleExponent: number;
  /** Whether it is written in Arabic digits (and scales at most). */
  readonly arabic: boolean;
  /** What makes it a numeral: it has no unit of its own, and is no part of one. */
  readonly unit: '';
  readonly fraction: false;
}

/** Longer runs of digits are no measure of anything; their value is not computed. */
const MAX_DIGITS = 320;

/** No numeral has more (一兆二千三百四十五亿… has twelve); it keeps 万万万… from being read again at each 万. */
const MAX_SCALES = 16;

const POINT = new CharacterSet('点點');
const MORE = new CharacterSet('余餘多来來');
const SOME = new CharacterSet('几幾');
const PAIR = new CharacterSet('两兩');
const COME = new CharacterSet('来來');

/** A scale that is the first character of a unit: 5千米 is no 5000 metres. */
const SCALE_BEGINS_UNIT: ReadonlyMap<string, string> = new Map([
  ['千', '米克瓦卡帕赫字伏焦'],
  ['兆', '赫瓦帕字比位欧'],
  ['百', '帕'],
]);
/** 多 and 来 that begin a word of their own. */
const MORE_BEGINS_WORD: ReadonlyMap<string, string> = new Map([
  ['多', '元样媒功维发'],
  ['来', '自源信电访到说看临去'],
  ['余', '杭姚干额'],
]);

/**
 * Reads the longest number that starts at `at`: 241, 1,042, 36.57亿, 3千余, 一百二十, 二〇二三, 十几, 数万,
 * 五六百, 四百五 (450), 零点四. Decimals are scaled as strings, so 8.03亿 is exactly 803000000.
 * Returns `null` where no number starts. Linear in the length of the number.
 */
export function readMagnitude(text: string, at: number, end: number): Magnitude | null {
  if (at >= end) return null;
  const kind = classOf(text.charCodeAt(at));
  if (kind === CharacterClass.arabic) {
    const stop = endOfDecimal(text, at, end);
    if (stop - at <= MAX_DIGITS && endsNumber(text.charCodeAt(stop)))
      return decimal(text, at, stop);
  } else if (kind === CharacterClass.digit && endsNumber(text.charCodeAt(at + 1))) {
    return simple(at, at + 1, digitValue(text.charCodeAt(at)), '');
  }
  return readComposed(text, at, end);
}

/** Whether no number goes on with this character: most are one run of digits, or one Chinese digit. */
function endsNumber(unit: number): boolean {
  return classOf(unit) === CharacterClass.none && !MORE.has(unit) && !POINT.has(unit);
}

/** 241, 1,042, 36.57. */
function decimal(text: string, start: number, end: number): Magnitude {
  const written = text.slice(start, end);
  const digits = written.includes(',') ? written.replaceAll(',', '') : written;
  return simple(start, end, Number(digits), written);
}

/** A number of one part; `plainDigits` where they are Arabic. */
function simple(start: number, end: number, value: number, plainDigits: string): Magnitude {
  return {
    start,
    end,
    value,
    valueMax: null,
    more: false,
    vague: false,
    bareScale: false,
    plainDigits,
    scaleExponent: 0,
    arabic: plainDigits !== '',
    unit: '',
    fraction: false,
  };
}

/** A number of several parts: 36.57亿, 3千余, 一百二十, 十几, 五六百. */
function readComposed(text: string, at: number, end: number): Magnitude | null {
  let i = at;
  let wan = 0; // parts closed by 万, 亿, 兆
  let yi = 0;
  let zhao = 0;
  let section = 0; // parts below 万
  let pending = -1; // a digit or run of digits that waits for its scale
  let pendingMax = -1;
  let pendingSingle = false;
  let mantissa = ''; // the only digits so far, as a string
  let exponent = 0;
  let tokens = 0; // runs of digits read
  let scales = 0;
  let lastScale = 0; // exponent of the scale read last, 0 once a 零 follows
  let maxFactor = -1; // 十七八, 五六百: what the upper end adds over the value
  let more = false;
  let vague = false;
  let bareScale = false;
  let startsBare = false; // 百二, 千三: the leading 一 left out
  let allArabic = true;
  let tooLong = false;

  const closeSection = (factor: number): number => {
    const sum = section + Math.max(0, pending);
    section = 0;
    pending = -1;
    return sum * factor;
  };

  while (i < end) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === CharacterClass.arabic || (unit === 46 && isFractionStart(text, i, at, end))) {
      if (pending >= 0 || more) break;
      const stop = endOfDecimal(text, i, end);
      const written = text.slice(i, stop);
      const digits = written.includes(',') ? written.replaceAll(',', '') : written;
      tooLong ||= written.length > MAX_DIGITS;
      mantissa = tokens === 0 && scales === 0 ? digits : '';
      pending = tooLong ? Number.POSITIVE_INFINITY : Number(digits);
      pendingSingle = stop === i + 1;
      tokens++;
      i = stop;
    } else if (kind === CharacterClass.digit) {
      if (pending >= 0 || more) break;
      if (PAIR.has(unit) && i > at && classOf(text.charCodeAt(i + 1)) !== CharacterClass.scale)
        break;
      const stop = endOfDigits(text, i, end);
      if (stop === i + 1 && digitValue(unit) === 0) {
        if (i === at && classOf(text.charCodeAt(i + 1)) === CharacterClass.none) pending = 0;
        lastScale = 0;
        allArabic = false;
        i++;
        continue;
      }
      allArabic = false;
      mantissa = '';
      readRun(i, stop);
      tokens++;
      i = stop;
    } else if (kind === CharacterClass.tens) {
      if (pending >= 0 || more) break;
      section += digitValue(unit);
      lastScale = 1;
      scales++;
      allArabic = false;
      mantissa = '';
      i++;
    } else if (kind === CharacterClass.vague) {
      if (i === at) {
        if (classOf(text.charCodeAt(i + 1)) !== CharacterClass.scale) return null;
        vague = true;
        pending = 1;
        tokens++;
        allArabic = false;
        i++;
      } else if (SOME.has(unit) && !more && pending < 0 && (scales > 0 || lastScale === 0)) {
        more = true; // 十几, 一百零几万
        i++;
        if (classOf(text.charCodeAt(i)) !== CharacterClass.scale) break;
      } else break;
    } else if (kind === CharacterClass.scale) {
      if (scales === MAX_SCALES) break;
      const power = digitValue(unit);
      if (scales > 0 || tokens > 0) {
        if (text.startsWith('百分点', i) || text.startsWith('百分點', i)) break;
        if (beginsUnit(text, i, SCALE_BEGINS_UNIT) && (text[i] !== '千' || allArabic)) break;
      }
      if (scales === 0 && tokens === 0) {
        bareScale = power !== 1 && i === at;
        startsBare = power > 1 && power < 4;
      }
      exponent += power;
      if (power < 4) {
        if (pending < 0 && scales > 0 && lastScale !== 0 && !more) break; // 千百, 百十
        const factor = 10 ** power;
        if (pendingMax >= 0) maxFactor = (pendingMax - pending) * factor;
        if (more && pending < 0 && section > 0) section *= factor;
        else section += (pending < 0 ? 1 : pending) * factor;
        pending = -1;
        pendingMax = -1;
      } else {
        if (pendingMax >= 0) maxFactor = (pendingMax - pending) * 10 ** power;
        else if (maxFactor > 0) maxFactor *= 10 ** power;
        pendingMax = -1;
        const factor = 10 ** power;
        if (scales === 0 && tokens === 0) pending = 1;
        if (startsBare && pendingSingle && pending > 0 && lastScale >= 2)
          pending *= 10 ** (lastScale - 1); // 百二万
        if (power === 4) {
          const part = closeSection(factor);
          if (part === 0 && wan > 0) wan *= factor;
          else if (part === 0 && yi > 0) yi *= factor;
          else wan += part;
        } else {
          const below = wan + closeSection(1) + (power === 12 ? yi : 0);
          wan = 0;
          if (power === 8) yi = below === 0 ? yi * factor : yi + below * factor;
          else {
            yi = 0;
            zhao = below === 0 ? zhao * factor : zhao + below * factor;
          }
        }
      }
      scales++;
      lastScale = power;
      i++;
    } else if (MORE.has(unit)) {
      if (i === at || more || (tokens === 0 && scales === 0)) break;
      const next = classOf(text.charCodeAt(i + 1));
      if (next === CharacterClass.scale && !beginsUnit(text, i + 1, SCALE_BEGINS_UNIT)) {
        more = true;
        i++;
        continue;
      }
      if (beginsUnit(text, i, MORE_BEGINS_WORD)) break;
      if (COME.has(unit) && scales === 0) break;
      more = true;
      i++;
      break;
    } else if (POINT.has(unit)) {
      const stop = endOfPointDigits(text, i + 1, end);
      if (stop === i + 1 || more || maxFactor >= 0 || pendingMax >= 0 || (allArabic && tokens > 0))
        break;
      const after = classOf(text.charCodeAt(stop));
      if (after === CharacterClass.scale && digitValue(text.charCodeAt(stop)) < 4) break; // 九点五十: a time
      settle();
      const whole = zhao + yi + wan + section;
      mantissa = `${whole}.${spellDigits(text, i + 1, stop)}`;
      exponent = 0;
      i = stop;
      tokens = 1;
      scales = 0;
      allArabic = false;
      bareScale = false;
      while (classOf(text.charCodeAt(i)) === CharacterClass.scale && i < end) {
        exponent += digitValue(text.charCodeAt(i));
        i++;
      }
      return done(exactly(mantissa, exponent));
    } else break;
  }
  if (i === at) return null;
  if (tokens === 1 && mantissa !== '' && allArabic)
    return done(tooLong ? Number.POSITIVE_INFINITY : exactly(mantissa, exponent));
  if (tokens === 0 && scales === 0 && pending < 0) {
    if (classOf(text.charCodeAt(at)) !== CharacterClass.digit) return null; // 零 followed by 点
    pending = 0;
  }
  settle();
  return done(zhao + yi + wan + section);

  /** Adds what waits for a scale; 四百五 is 450 and 三万五 is 35000. */
  function settle(): void {
    if (pending < 0) return;
    const implied = lastScale >= 2 && pendingSingle && pending > 0 ? 10 ** (lastScale - 1) : 1;
    section += pending * implied;
    if (pendingMax >= 0) maxFactor = (pendingMax - pending) * implied;
    pending = -1;
    pendingMax = -1;
  }

  function readRun(from: number, stop: number): void {
    const length = stop - from;
    const first = digitValue(text.charCodeAt(from));
    pendingSingle = length === 1;
    pendingMax = -1;
    if (length === 1) {
      pending = first;
      return;
    }
    const second = digitValue(text.charCodeAt(from + 1));
    if (length === 2 && isPair(first, second)) {
      pending = first;
      pendingMax = second;
      pendingSingle = true;
      return;
    }
    tooLong ||= length > MAX_DIGITS;
    pending = tooLong ? Number.POSITIVE_INFINITY : Number(spellDigits(text, from, stop));
  }

  function done(value: number): Magnitude {
    const stop = i;
    return {
      start: at,
      end: stop,
      value,
      valueMax: maxFactor > 0 ? value + maxFactor : null,
      more,
      vague,
      bareScale: bareScale && tokens === 0,
      plainDigits: allArabic && tokens === 1 && scales === 0 && !more ? text.slice(at, stop) : '',
      scaleExponent: tokens === 1 && pendingMax < 0 && maxFactor < 0 && !vague ? exponent : 0,
      arabic: allArabic && tokens > 0,
      unit: '',
      fraction: false,
    };
  }
}

/** `digits × 10^exponent` without the rounding of a multiplication. */
export function exactly(digits: string, exponent: number): number {
  return exponent === 0 ? Number(digits) : Number(`${digits}e${exponent}`);
}

/** `value × 10^exponent` without the rounding of a multiplication, for any finite value. */
export function timesPowerOfTen(value: number, exponent: number): number {
  const digits = String(value);
  return digits.includes('e') ? value * 10 ** exponent : exactly(digits, exponent);
}

/** 三五, 七八, 两三: two digits that stand for a range; 二三 after a scale as well. */
function isPair(first: number, second: number): boolean {
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

function beginsUnit(text: string, at: number, table: ReadonlyMap<string, string>): boolean {
  const followers = table.get(text[at] ?? '');
  const next = text[at + 1];
  return followers !== undefined && next !== undefined && followers.includes(next);
}

/** A decimal point that begins a number: .5, but not 1.2.3 or 3. */
function isFractionStart(text: string, at: number, start: number, end: number): boolean {
  if (text.charCodeAt(at - 1) === 46) return false;
  return at === start && at + 1 < end && isDigit(text.charCodeAt(at + 1));
}

/** End of the Arabic digits that start at `at`, with thousands separators and one decimal point. */
function endOfDecimal(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  if (i - at >= 1 && i - at <= 3) {
    let j = i;
    while (isThousands(text, j, end)) j += 4;
    i = j;
  }
  if (text.charCodeAt(i) === 46 && i + 1 < end && isDigit(text.charCodeAt(i + 1))) {
    i++;
    while (i < end && isDigit(text.charCodeAt(i))) i++;
  }
  return i;
}

function isThousands(text: string, at: number, end: number): boolean {
  return (
    at + 3 < end &&
    text.charCodeAt(at) === 44 &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isDigit(text.charCodeAt(at + 4))
  );
}

/** End of a run of Chinese digits; 两 ends it, for it is a unit after other digits. */
function endOfDigits(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && classOf(text.charCodeAt(i)) === CharacterClass.digit) {
    if (i > at && PAIR.has(text.charCodeAt(i))) break;
    i++;
  }
  return i;
}

function endOfPointDigits(text: string, at: number, end: number): number {
  let i = at;
  for (; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind !== CharacterClass.digit && kind !== CharacterClass.arabic) break;
    if (PAIR.has(text.charCodeAt(i))) break;
  }
  return i;
}

/** The digits of a run as ASCII. */
function spellDigits(text: string, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) out += digitValue(text.charCodeAt(i));
  return out;
}
