import { isDigit } from '../text/characters';
import type { Span } from '../text/span';

/** After a number these make a date, an ordinal or a name of it, not a measure. */
const NO_MEASURE = new Set('年月日号时点届版楼路号、'.split(''));
/** Before a number these make it an ordinal, a document number or an article. */
const NO_MEASURE_BEFORE = new Set(['第', '〔', '[', '“']);
const CHINESE_DIGITS = new Set('一二三四五六七八九十百千万两零〇余多几'.split(''));
const STARTS = new Uint8Array(0x10000); // characters that a number may start with
for (const digit of ['0123456789', ...CHINESE_DIGITS].join('')) STARTS[digit.charCodeAt(0)] = 1;
const CLASSIFIERS = new Set('场次件份人名起户期条张册项处家批宗篇幅块支辆'.split(''));

/**
 * Where numbers stand that look like a measure (12场, 三百余人), in one pass. It only tells a sentence
 * with figures from a formula without; what a number means is the claims' business.
 */
export function figures(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (STARTS[unit] === 0) {
      at++;
      continue;
    }
    const start = at;
    if (isDigit(unit)) {
      while (at < text.length && (isDigit(text.charCodeAt(at)) || '.,%'.includes(text[at]!))) at++;
      if (NO_MEASURE_BEFORE.has(text[start - 1] ?? '') || NO_MEASURE.has(text[at] ?? '')) continue;
      found.push({ start, end: at });
    } else {
      while (at < text.length && CHINESE_DIGITS.has(text[at]!)) at++;
      if (text[start - 1] !== '第' && CLASSIFIERS.has(text[at] ?? '') && at - start > 1) {
        found.push({ start, end: at });
      }
    }
  }
  return found;
}
