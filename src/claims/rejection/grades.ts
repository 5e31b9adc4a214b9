import { phraseTable } from '../../match/word-table';
import type { RawQuantity } from '../../numbers/quantities';
import { CharacterSet } from '../../text/character-set';
import { isLatin } from '../../text/characters';
import type { UnitContext } from '../draft';
import type { RejectionReason } from '../types';

/** What has grades and classes: 三级调研员, 一类水质, 二级响应. */
const GRADED = phraseTable([
  '调研员 主任科员 巡视员 警长 警员 高级警长 警督 警司 警监 法官 检察官 律师 公证员 响应 应急响应 预警 风险 甲等 乙等 文化馆 图书馆 医院 医疗机构 医疗器械 疫苗 资质 等保 保护 文物 水质 水体 用地 美术师 心理咨询师',
]);
const AND_ABOVE = new CharacterSet('以及');
const GRADE = '级'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const BORN_AFTER = '后'.charCodeAt(0);
const FIRST_CLASS = '甲'.charCodeAt(0);

/** Why an age, a grade, a rank or a prize claims nothing. */
export function gradeReason(
  { text, to }: UnitContext,
  { numberStart, numberEnd, numeral, unit, end }: RawQuantity,
): RejectionReason | null {
  const after = text.charCodeAt(numberEnd);
  if (unit === null) {
    if (after === BORN_AFTER)
      return numeral.plainDigits.length === 2 && numeral.value % 5 === 0 ? 'age-or-grade' : null;
    if (after === FIRST_CLASS) return !numeral.arabic && numeral.value <= 3 ? 'age-or-grade' : null;
    return after === GRADE || (after === YEAR && text.charCodeAt(numberEnd + 1) === GRADE)
      ? 'age-or-grade'
      : null;
  }
  if (unit.kind === 'grade') return 'age-or-grade';
  if (unit.kind === 'age') {
    return /平均年?龄?[为达约]?$/.test(text.slice(Math.max(0, numberStart - 6), numberStart))
      ? null
      : 'age-or-grade';
  }
  if (unit.name !== '级' && unit.name !== '类') return null;
  if (GRADED.startingAt(text, end, to) > 0) return 'age-or-grade';
  if (unit.name === '类') return null;
  return (numeral.value === 1 && !numeral.arabic) ||
    isLatin(after) ||
    AND_ABOVE.has(text.charCodeAt(end))
    ? 'age-or-grade'
    : null;
}
