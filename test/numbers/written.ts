const DIGITS = { plain: '零一二三四五六七八九', formal: '零壹贰叁肆伍陆柒捌玖' } as const;
const SMALL = { plain: ['', '十', '百', '千'], formal: ['', '拾', '佰', '仟'] } as const;
const LARGE = ['', '万', '亿', '兆'] as const;

/** How a number is written. */
export type NumeralStyle = keyof typeof DIGITS;

/**
 * A whole number from 0 below 10^16 in Chinese characters: 十二, 一百零五, 三万五千; with `formal` the
 * forms of contracts (壹佰零伍). Throws `RangeError` for any other number.
 */
export function formatNumeral(value: number, style: NumeralStyle = 'plain'): string {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e16) {
    throw new RangeError(`formatNumeral takes a whole number from 0 below 10^16, not ${value}`);
  }
  if (value === 0) return DIGITS[style][0]!;
  let out = '';
  let gap = false;
  for (let group = LARGE.length - 1; group >= 0; group--) {
    const section = Math.floor(value / 10000 ** group) % 10000;
    if (section === 0) {
      gap = out !== '';
      continue;
    }
    if (out !== '' && (gap || section < 1000)) out += DIGITS[style][0]!;
    out += sectionOf(section, style) + LARGE[group]!;
    gap = false;
  }
  return style === 'plain' ? out.replace(/^一十/, '十') : out;
}

function sectionOf(section: number, style: NumeralStyle): string {
  let out = '';
  let zero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(section / 10 ** place) % 10;
    if (digit === 0) {
      zero = out !== '';
      continue;
    }
    if (zero) out += DIGITS[style][0]!;
    out += DIGITS[style][digit]! + SMALL[style][place]!;
    zero = false;
  }
  return out;
}
