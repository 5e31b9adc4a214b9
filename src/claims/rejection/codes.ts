import { phraseTable } from '../../match/word-table';
import type { RawQuantity } from '../../numbers/quantities';
import { CharacterSet } from '../../text/character-set';
import { isDigit, isLatin } from '../../text/characters';
import type { UnitContext } from '../draft';
import type { RejectionReason } from '../types';
import { isCount } from '../zero';

/** What stands before a number that is dialled, and before one that only tells things apart. */
const DIALLED = phraseTable([
  '电话 电话为 电话是 手机 手机号 手机号码 手机号码为 座机 热线 热线号码 热线号码为 专线 客服 客服电话 号码 号码为 号码是 传真 拨打 致电 总机 分机',
]);
const CODES = phraseTable([
  '编号 编号为 编号是 证号 证号为 账号 账户 卡号 代码 代码为 信用代码 尾号 尾号为 车牌 车牌号 牌号 牌照 案号 案号为 文号 群号 索引号 批号 单号 工号 学号 条码 邮编 邮编为 邮政编码',
]);
/** What joins the parts of one such number, and several of them. */
const JOINTS = new CharacterSet('0123456789- ()/—、:');
/** Before a number of two digits in a date or a time. */
const DATE_JOINTS = new CharacterSet('-:./·');
const LONGEST_RUN = 40;
const SERVICES = /^(?:110|119|120|122|[19][0-9]{4})$/;

/** Why digits that are dialled or that tell things apart measure nothing; `null` where they do neither. */
export function codeReason(context: UnitContext, quantity: RawQuantity): RejectionReason | null {
  const { text, from } = context;
  const { numberStart, unit, numeral, bound } = quantity;
  const { plainDigits } = numeral;
  if (unit !== null || plainDigits.length < 2 || bound !== 'exact') return null;
  if (SERVICES.test(plainDigits) && !isCount(context, quantity)) return 'telephone';
  let start = numberStart;
  const edge = Math.max(from, start - LONGEST_RUN);
  while (start > edge && JOINTS.has(text.charCodeAt(start - 1))) start--;
  if (DIALLED.endingAt(text, start, from) > 0) return 'telephone';
  if (CODES.endingAt(text, start, from) > 0) return 'identifier';
  const padded = plainDigits.startsWith('0') && !plainDigits.startsWith('0.');
  return padded && !DATE_JOINTS.has(text.charCodeAt(numberStart - 1)) ? 'identifier' : null;
}

/** Whether a Latin unit goes on as a code: the MB of 11330400MB0012. */
export function isInsideCode(text: string, { unit, unitStart, unitEnd }: RawQuantity): boolean {
  if (unit === null || !isLatin(text.charCodeAt(unitStart))) return false;
  const next = text.charCodeAt(unitEnd);
  return isDigit(next) || isLatin(next);
}
