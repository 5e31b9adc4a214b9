import { phraseTable } from '../../match/word-table';
import { CharacterClass, classOf } from '../../numbers/digits';
import type { RawQuantity } from '../../numbers/quantities';
import { CharacterSet } from '../../text/character-set';
import { isDigit, isHan, isLatin } from '../../text/characters';
import type { Span } from '../../text/span';
import type { UnitContext } from '../draft';
import type { RejectionReason } from '../types';
import { isYear } from '../years';
import { isCount, negationStart } from '../zero';
import { codeReason, isInsideCode } from './codes';
import { dateReason } from './dates';
import { isMeasuredDuration } from './durations';
import { gradeReason } from './grades';
import { NUMBERED_PLACES, ordinalReason, sessionReason } from './ordinals';
import { placeReason } from './places';
import { isPlainMeasure, lastStartingBy } from './plain-measure';

type Rule = (context: UnitContext, quantity: RawQuantity) => RejectionReason | null;

/** The first reason for which a number is no claim, in this order; `null` for a claim. */
export function rejectionOf(context: UnitContext, quantity: RawQuantity): RejectionReason | null {
  return isPlainMeasure(context, quantity) ? null : reasonByRules(context, quantity);
}

/** The same by asking each rule. */
export function reasonByRules(context: UnitContext, quantity: RawQuantity): RejectionReason | null {
  for (let i = 0; i < RULES.length; i++) {
    const reason = RULES[i]!(context, quantity);
    if (reason !== null) return reason;
  }
  return null;
}

const tooLarge: Rule = (_, { value, valueMax }) =>
  Math.abs(valueMax ?? value) > 1e16 || !Number.isFinite(value) ? 'too-large' : null;

const TITLE_MARKS = new CharacterSet('《<「');

const inTitle: Rule = ({ text, quoted }, { numberStart, numberEnd }) => {
  const around = spanAround(quoted, numberStart, numberEnd);
  return around !== null && TITLE_MARKS.has(text.charCodeAt(around.start)) ? 'title' : null;
};

const NUMBER_MARK = '号'.charCodeAt(0);
const STREETS = new CharacterSet('路街道巷弄村组线');
const YEAR_BRACKET = '〔'.charCodeAt(0);
const OPENERS = new CharacterSet('[(');
const CLOSERS = new CharacterSet('])');

const document: Rule = ({ text, quoted }, { numberStart, numberEnd }) => {
  const after = text.charCodeAt(numberEnd);
  const before = text.charCodeAt(numberStart - 1);
  if (after === NUMBER_MARK) {
    if (NUMBERED_PLACES.has(text.charCodeAt(numberEnd + 1))) return 'address';
    if (isLatin(before)) return 'identifier';
    return STREETS.has(before) ? 'address' : 'document-number';
  }
  const around = spanAround(quoted, numberStart, numberEnd);
  if (around !== null && text.charCodeAt(around.start) === YEAR_BRACKET) return 'document-number';
  if (
    OPENERS.has(before) &&
    CLOSERS.has(after) &&
    numberEnd + 1 < text.length &&
    isYear(text, numberStart, numberEnd)
  )
    return isDigit(text.charCodeAt(numberEnd + 1)) ? 'document-number' : 'date';
  return null;
};

const SPACE = 0x20;
const OPEN = 0x28;
const CLOSE = 0x29;
/** What is numbered and then spoken of: 问题一:, 附件1为. */
const LABELS = phraseTable([
  '附件 附表 附图 附录 表 图 问题 任务 案例 措施 建议 步骤 方案 经验 做法 要点 场景',
]);
const AFTER_LABELS = new CharacterSet(':、,。)与和及为所');
/** Before the bracket of 第十二条第(三)项. */
const ARTICLES = new CharacterSet('条款第');
const CLAUSE_STARTS = new CharacterSet('。;:!?\n,、');
const SENTENCE_STARTS = new CharacterSet('。;:\n');
const LIST_MARK = '、'.charCodeAt(0);
const POINTS = new CharacterSet('.．');
const ITEM_WORDS = new CharacterSet('是要则');
const ITEM_COPULAS = new CharacterSet('是为');
const ITEM_CLASSIFIERS = new CharacterSet('个件条项种类');

/** (1), (三) in running text; 1. and 三、 where a clause begins; 一是, 二要. */
const enumerator: Rule = ({ text, from }, { numberStart, numberEnd, numeral, unit, start }) => {
  const before = text.charCodeAt(numberStart - 1);
  const after = text.charCodeAt(numberEnd);
  if (before === OPEN && after === CLOSE)
    return ARTICLES.has(text.charCodeAt(numberStart - 2)) ? 'article' : 'enumerator';
  if (unit === null && AFTER_LABELS.has(after) && LABELS.endingAt(text, numberStart, from) > 0)
    return 'enumerator';
  if (numeral.value > 99 || start !== numberStart) return null;
  let edge = numberStart;
  while (edge > from && text.charCodeAt(edge - 1) === SPACE) edge--;
  const opening = text.charCodeAt(edge - 1);
  if (edge > from && !CLAUSE_STARTS.has(opening)) return null;
  if (numeral.arabic) {
    if (unit !== null) return null;
    if (after === CLOSE || after === LIST_MARK)
      return edge <= from || SENTENCE_STARTS.has(opening) ? 'enumerator' : null;
    return POINTS.has(after) ? 'enumerator' : null;
  }
  if (after === LIST_MARK && (edge === 0 || SENTENCE_STARTS.has(opening))) return 'enumerator';
  if (ITEM_WORDS.has(after)) return 'enumerator';
  return unit !== null &&
    ITEM_COPULAS.has(text.charCodeAt(numberEnd + 1)) &&
    numeral.value < 10 &&
    ITEM_CLASSIFIERS.has(after)
    ? 'enumerator'
    : null;
};

/** 想在一起, 坐到一起: together, where the clause ends there. */
const TOGETHER = new CharacterSet('在到拢');
const EXISTING = '存'.charCodeAt(0);

/** 坐到一起, 一起会诊: together, unless a case follows. */
const together: Rule = (context, { numberStart, numeral, unit, end }) => {
  if (numeral.arabic || numeral.value !== 1 || unit?.name !== '起') return null;
  const { text } = context;
  if (negationStart(text, numberStart, context.from) >= 0) return null;
  if (
    TOGETHER.has(text.charCodeAt(numberStart - 1)) &&
    text.charCodeAt(numberStart - 2) !== EXISTING &&
    !isHan(text.charCodeAt(end))
  )
    return 'word';
  return /^(?:案|纠纷|矛盾|事件|事故|信访|投诉|违|涉|重大|典型|行政|民|劳|因|[,。;、])/.test(
    text.slice(end, end + 3),
  )
    ? null
    : 'word';
};

const PLUS_MARKS = new CharacterSet('+×*');
const ANY_NUMBER = 'N'.charCodeAt(0);
const HYPHEN = 0x2d;
const VERSION = '版'.charCodeAt(0);

const identifier: Rule = (context, quantity) => {
  const { text } = context;
  const { numberStart, numberEnd, unit, numeral } = quantity;
  const before = text.charCodeAt(numberStart - 1);
  const after = text.charCodeAt(numberEnd);
  if (PLUS_MARKS.has(before) || PLUS_MARKS.has(after)) return 'name';
  if (isInsideCode(text, quantity)) return 'identifier';
  if (isLatin(before) && (unit === null || unit.kind === 'noun')) return 'identifier';
  if (isLatin(after) && unit === null) return 'identifier';
  if (after === ANY_NUMBER || before === ANY_NUMBER) return 'name';
  if (unit?.name === '版' && text.slice(numberStart, numberEnd).includes('.')) return 'version';
  if (unit !== null) return null;
  if (after === VERSION) return 'version';
  if (numeral.plainDigits.length >= 5) {
    if (isCount(context, quantity)) return null;
    return /^(?:1[0-9]{4}|[0-9]{7,8}|1[0-9]{10})$/.test(numeral.plainDigits) ? 'telephone' : null;
  }
  if ((before === HYPHEN || after === HYPHEN) && numeral.plainDigits !== '') return 'identifier';
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
  return text.startsWith('.0', numberEnd - 2) ? 'version' : 'no-measure';
};

/** In this order: the more certain reason first. */
const RULES: readonly Rule[] = [
  tooLarge,
  inTitle,
  ordinalReason,
  document,
  sessionReason,
  codeReason,
  dateReason,
  named,
  placeReason,
  enumerator,
  together,
  identifier,
  quotation,
  gradeReason,
  duration,
  measureless,
];

function spanAround(spans: readonly Span[], start: number, end: number): Span | null {
  if (spans.length === 0) return null;
  const span = lastStartingBy(spans, start);
  return span !== null && span.end > start && span.end >= end ? span : null;
}
