import { CharacterClass, classOf } from '../numerals/digits';
import type { RawQuantity } from '../numerals/quantities';
import { isDigit, isHan, isLatin } from '../text/characters';
import type { Span } from '../text/span';
import type { UnitContext } from './draft';
import { isMeasuredDuration } from './durations';
import type { RejectionReason } from './types';
import { isCount, negationStart } from './zero';

type Rule = (context: UnitContext, quantity: RawQuantity) => RejectionReason | null;

/** The first reason for which a number is no claim, in this order; `null` for a claim. */
export function rejectionOf(context: UnitContext, quantity: RawQuantity): RejectionReason | null {
  for (const rule of RULES) {
    const reason = rule(context, quantity);
    if (reason !== null) return reason;
  }
  return null;
}

const tooLarge: Rule = (_, { value, valueMax }) =>
  Math.abs(valueMax ?? value) > 1e16 || !Number.isFinite(value) ? 'too-large' : null;

const inTitle: Rule = ({ text, quoted }, { numberStart, numberEnd }) => {
  const around = spanAround(quoted, numberStart, numberEnd);
  return around !== null && '《<「'.includes(text[around.start]!) ? 'title' : null;
};

const ordinal: Rule = ({ text, from }, { numberStart: at, unit, numberEnd }) => {
  let before = at;
  while (before > from && text.charCodeAt(before - 1) === 32) before--;
  if (text[before - 1] !== '第') {
    if (text[at - 1] === '初' && unit === null) return 'date';
    if (
      text[at - 1] === '前' &&
      text[at - 2] !== '以' &&
      text[at - 2] !== '目' &&
      text[at - 2] !== '之'
    ) {
      if (unit === null || '名位强列甲佳个年届'.includes(unit.name)) return 'ordinal';
    }
    if (/(?:排名|位列|位居|名列|排在)$/.test(text.slice(Math.max(from, at - 2), at)))
      return 'ordinal';
    return null;
  }
  if (unit !== null && /^[条款项章编节]$/.test(unit.name)) return 'article';
  const next = text[numberEnd];
  if (next === '届' || (unit !== null && unit.name === '次')) return 'session';
  return next === '条' || next === '款' || next === '章' ? 'article' : 'ordinal';
};

const document: Rule = ({ text, quoted }, { numberStart, numberEnd }) => {
  if (text[numberEnd] === '号') {
    const after = text[numberEnd + 1] ?? '';
    if ('楼院栋幢门室'.includes(after) && after !== '') return 'address';
    return '路街道巷弄村组线'.includes(text[numberStart - 1] ?? '\0')
      ? 'address'
      : 'document-number';
  }
  const around = spanAround(quoted, numberStart, numberEnd);
  if (around !== null && text[around.start] === '〔') return 'document-number';
  const bracket = text[numberStart - 1];
  if ((bracket === '[' || bracket === '(') && text[numberEnd + 1] !== undefined) {
    const closed = text[numberEnd] === ']' || text[numberEnd] === ')';
    if (closed && isYear(text, numberStart, numberEnd))
      return isDigit(text.charCodeAt(numberEnd + 1)) ? 'document-number' : 'date';
  }
  return null;
};

/** (1), (三) in running text; 1. and 三、 where a clause begins; 一是, 二要. */
const enumerator: Rule = ({ text, from }, { numberStart, numberEnd, numeral, unit, start }) => {
  const before = text[numberStart - 1] ?? '';
  const after = text[numberEnd] ?? '';
  if (before === '(' && after === ')') return 'enumerator';
  if (numeral.value > 99 || start !== numberStart) return null;
  let edge = numberStart;
  while (edge > from && text.charCodeAt(edge - 1) === 32) edge--;
  const opens = edge <= from || '。;:!?\n,、'.includes(text[edge - 1]!);
  if (!opens) return null;
  if (numeral.arabic) {
    if (unit !== null) return null;
    if (after === ')' || after === '、')
      return edge <= from || '。;:\n'.includes(text[edge - 1]!) ? 'enumerator' : null;
    return after === '.' || after === '．' ? 'enumerator' : null;
  }
  if (after === '、' && '。;:\n'.includes(text[edge - 1] ?? '\n')) return 'enumerator';
  if ('是要则'.includes(after) && after !== '') return 'enumerator';
  const classifier = unit === null ? '' : text.slice(numberEnd, numberEnd + 1);
  return classifier !== '' &&
    '是为'.includes(text[numberEnd + 1] ?? '\0') &&
    numeral.value < 10 &&
    '个件条项种类'.includes(classifier)
    ? 'enumerator'
    : null;
};

const date: Rule = (
  { text, from },
  { numberStart, numberEnd, numeral, unit, unitStart, valueMax, end },
) => {
  const unitWord = unit === null ? '' : text[unitStart]!;
  if (numeral.plainDigits.length === 4 && isYear(text, numberStart, numberStart + 4)) {
    if (unit === null || unit.name === '年' || unit.name === '年度') {
      if (unit !== null) return 'date';
      const after = text[numberEnd] ?? '';
      if (after === '' || !isHan(text.charCodeAt(numberEnd)) || '年度版届级'.includes(after))
        return 'date';
    }
  }
  if (unit?.name === '年' && numeral.value >= 1900 && numeral.value <= 2100) return 'date';
  if (/\.(?:19|20)\d\d$/.test(text.slice(numberStart, numberEnd)) && unitWord === '年')
    return 'date';
  if (unitWord === '月' || unitWord === '日' || text[numberEnd] === '月') {
    if (
      unitWord === '日' &&
      text[numberStart - 1] !== '月' &&
      isAfterMonth(text, numberStart, from) === false
    ) {
      return null;
    }
    return 'date';
  }
  if (unitWord === '年' && valueMax === null && text[end] === '级') return 'age-or-grade';
  if (isClock(text, numberStart, numberEnd)) return 'time';
  if (unit === null && isDateLike(text, numberStart, numberEnd)) return 'date';
  return null;
};

const session: Rule = ({ text }, { numberStart, numberEnd, numeral, unit }) => {
  const after = text[numberEnd] ?? '';
  if (after === '届' || text.startsWith('中全会', numberEnd)) return 'session';
  if (
    !numeral.arabic &&
    after === '大' &&
    (unit === null || unit.name === '大') &&
    numeral.value >= 7 &&
    numeral.value <= 30
  )
    return 'session';
  if (unit?.name === '次' && text[numberStart - 1] === '届') return 'session';
  if (
    unit?.name === '次' &&
    /^(?:全会|全体会议|代表大会|党代会)/.test(text.slice(numberEnd + 1, numberEnd + 6))
  ) {
    return /[届会大]/.test(text.slice(Math.max(0, numberStart - 2), numberStart))
      ? 'session'
      : null;
  }
  return null;
};

/** 坐到一起, 一起会诊: together, unless a case follows. */
const together: Rule = (context, { numberStart, numeral, unit, end }) => {
  if (numeral.arabic || numeral.value !== 1 || unit?.name !== '起') return null;
  if (negationStart(context.text, numberStart, context.from) >= 0) return null;
  return /^(?:案|纠纷|矛盾|事件|事故|信访|投诉|违|涉|重大|典型|行政|民|劳|因|[,。;、])/.test(
    context.text.slice(end, end + 3),
  )
    ? null
    : 'word';
};

const identifier: Rule = ({ text }, quantity) => {
  const { numberStart, numberEnd, unit, numeral } = quantity;
  const before = text.charCodeAt(numberStart - 1);
  const after = text.charCodeAt(numberEnd);
  const joint = text[numberStart - 1] ?? '';
  const next = text[numberEnd] ?? '';
  if (
    joint === '+' ||
    next === '+' ||
    joint === '×' ||
    next === '×' ||
    joint === '*' ||
    next === '*'
  )
    return 'name';
  if (isLatin(before) && (unit === null || unit.kind === 'noun')) return 'identifier';
  if (isLatin(after) && unit === null) return 'identifier';
  if (next === 'N' || joint === 'N') return 'name';
  if (unit?.name === '版' && text.slice(numberStart, numberEnd).includes('.')) return 'version';
  if (unit === null && next === '版') return 'version';
  if (numeral.plainDigits.length >= 5 && unit === null) {
    return /^(?:1[0-9]{4}|[0-9]{7,8}|1[0-9]{10})$/.test(numeral.plainDigits) ? 'telephone' : null;
  }
  if ((joint === '-' || next === '-') && unit === null && numeral.plainDigits !== '')
    return 'identifier';
  return null;
};

const named: Rule = (context, quantity) => {
  const { names } = context;
  const { numberStart, numberEnd, start, end } = quantity;
  if (quantity.value === 0 && isCount(context, quantity)) return null;
  const span = lastStartingBy(names, numberStart);
  if (span === null || span.end < numberEnd) return null;
  // 三级以上 ends beyond the name; 近千名 begins before it
  if (start < span.start && end > span.end && span.end - span.start <= 2) return null;
  return span.why;
};

/** A number inside a short quotation is part of what the quotation calls itself: “1+3+N”, “三务”. */
const quotation: Rule = (context, quantity) => {
  const { text, quoted } = context;
  const { numberStart, numberEnd } = quantity;
  if (quantity.value === 0 && isCount(context, quantity)) return null;
  const around = spanAround(quoted, numberStart, numberEnd);
  if (around === null) return null;
  if (around.end - around.start <= 26) return 'name';
  const inner = text.slice(around.start + 1, around.end - 1);
  return /[,。;]/.test(inner) ? null : 'name';
};

const ageOrGrade: Rule = ({ text }, { numberStart, numberEnd, unit, end }) => {
  if (unit === null) return null;
  if (
    unit.kind === 'age' &&
    /平均年?龄?[为达约]?$/.test(text.slice(Math.max(0, numberStart - 6), numberStart))
  )
    return null;
  if (unit.kind === 'age' || unit.kind === 'grade') return 'age-or-grade';
  if (
    unit.name === '级' &&
    (isLatin(text.charCodeAt(numberEnd)) || '以及'.includes(text[end] ?? '\0'))
  )
    return 'age-or-grade';
  return numberStart < 0 ? 'age-or-grade' : null;
};

const duration: Rule = (context, quantity) =>
  quantity.unit?.kind === 'duration' && !isMeasuredDuration(context, quantity) ? 'time' : null;

/** A Chinese numeral without a classifier is part of a word or of a name (四议两公开). */
const measureless: Rule = (context, quantity) => {
  const { text } = context;
  const { unit, numeral, numberStart, numberEnd } = quantity;
  if (unit !== null && unit.kind !== 'noun') return null;
  if (unit !== null) {
    if (!Number.isInteger(quantity.value) || (quantity.value < 2 && !numeral.arabic)) return 'name';
    if (quantity.unit!.name.length === 1) {
      if (!numeral.arabic && quantity.value < 10) return 'name';
      if (numeral.value >= 1000) return 'no-measure';
    }
    return null;
  }
  if (numeral.unit !== '' || quantity.fraction || isCount(context, quantity)) return null;
  if (!numeral.arabic) {
    const lone = numberEnd === numberStart + 1;
    return lone && classOf(text.charCodeAt(numberStart)) === CharacterClass.digit ? 'word' : 'name';
  }
  return 'no-measure';
};

/** In this order: the more certain reason first. */
const RULES: readonly Rule[] = [
  tooLarge,
  inTitle,
  ordinal,
  document,
  session,
  date,
  named,
  enumerator,
  together,
  identifier,
  quotation,
  ageOrGrade,
  duration,
  measureless,
];

function spanAround(spans: readonly Span[], start: number, end: number): Span | null {
  const span = lastStartingBy(spans, start);
  return span !== null && span.end > start && span.end >= end ? span : null;
}

/** The last of spans in order, none of which overlap, that starts at `at` or before. */
function lastStartingBy<T extends Span>(spans: readonly T[], at: number): T | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : spans[low - 1]!;
}

function isYear(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  const year = Number(text.slice(start, end));
  return year >= 1900 && year <= 2100;
}

/** 2023.11, 12.4, 2023-11: digits joined by points or hyphens without a unit. */
function isDateLike(text: string, start: number, end: number): boolean {
  const joints = '.·-/—、';
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  const joined = (joint: string, neighbour: number): boolean =>
    joint !== '' && joints.includes(joint) && isDigit(text.charCodeAt(neighbour));
  return joined(before, start - 2) || joined(after, end + 1);
}

function isClock(text: string, start: number, end: number): boolean {
  const colon = (at: number): boolean => text[at] === ':';
  return (
    (colon(start - 1) && isDigit(text.charCodeAt(start - 2))) ||
    (colon(end) && isDigit(text.charCodeAt(end + 1)) && end - start <= 2) ||
    (text[end] === '时' &&
      '间期代候'.includes(text[end + 1] ?? '\0') === false &&
      text[end + 1] === '许')
  );
}

/** Whether 月 stands within the few characters before a day. */
function isAfterMonth(text: string, at: number, from: number): boolean {
  return text.slice(Math.max(from, at - 4), at).includes('月');
}
