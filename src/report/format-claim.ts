import { checkArgument, isRecord } from '../arguments';
import type { Claim } from '../claims/types';
import { FazhiError, shown } from '../errors';
import { labelOf } from './labels';

/** A language in which the library can speak to a reader. */
export type Language = 'zh' | 'en';

/**
 * A claim in a few words for a reader: `宣传资料：超过2000份` or `宣传资料: more than 2,000 份`; a target, an
 * earlier year's figure, a change and a figure for each member say so.
 * Throws `FazhiError` `invalid-argument` for another language.
 */
export function formatClaim(claim: Claim, language: Language = 'zh'): string {
  checkArgument(isRecord(claim) && 'bound' in claim, 'claim', 'a claim of a report', claim);
  if (language !== 'zh' && language !== 'en') {
    throw new FazhiError('invalid-argument', `language is 'zh' or 'en', not ${shown(language)}`);
  }
  return language === 'zh' ? inChinese(claim) : inEnglish(claim);
}

function inChinese(claim: Claim): string {
  const { value, valueMax, bound, unit, what, status, each, direction, basis } = claim;
  const sign = bound === 'exact' ? '' : labelOf('bound', bound).zh;
  const number = valueMax === null ? `${value}` : `${value}至${valueMax}`;
  const change = direction === null ? '' : `${basis ?? ''}${labelOf('direction', direction).zh}`;
  const note = status === 'reported' ? '' : `（${labelOf('status', status).zh}）`;
  const subject = what === null ? '' : `${what}：`;
  return `${subject}${each ? '每个' : ''}${change}${sign}${number}${unit}${note}`;
}

let format: Intl.NumberFormat | undefined; // made when it is asked for: that takes a third of an import

function withSeparators(value: number): string {
  format ??= new Intl.NumberFormat('en', { maximumFractionDigits: 10 });
  return format.format(value);
}

function inEnglish(claim: Claim): string {
  const { value, valueMax, bound, unit, what, status, each, direction, basis } = claim;
  const sign = bound === 'exact' ? '' : `${labelOf('bound', bound).en} `;
  const most = valueMax === null ? '' : `–${withSeparators(valueMax)}`;
  const measure = unit === '' || unit === '%' ? unit : ` ${unit}`;
  const change =
    direction === null
      ? ''
      : `${labelOf('direction', direction).en}${basis === null ? '' : ` (${basis})`} of `;
  const notes = [each ? 'each' : '', status === 'reported' ? '' : labelOf('status', status).en];
  const note = notes.filter((part) => part !== '').join(', ');
  const subject = what === null ? '' : `${what}: `;
  const figure = `${change}${sign}${withSeparators(value)}${most}${measure}`;
  return `${subject}${figure}${note === '' ? '' : ` (${note})`}`;
}
