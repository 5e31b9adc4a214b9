import { detect } from 'chardet';
import { FazhiError } from '../../errors';
import type { DecodedEncoding, EncodingLabel } from './types';

/** Characters that make up about a third of any running Chinese text, simplified and traditional. */
const FREQUENT = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府理務關於會經發開對國這個為來時說產業與長實現機電動業廣東線個後們學點體資應當進還無從種種類總員義導務委員報治镇街道司执纠纷',
);

/**
 * The characters that a file's bytes stand for, and how that was decided: by its byte-order mark, else
 * by what it declares if that reads as text, else by which of UTF-8, GB18030 (with GBK and GB2312),
 * Big5 and UTF-16 reads best as Chinese. Zeros that fill a file up at its end are left out.
 * Throws `file-damaged` where the bytes are no text in any of them, or a text that was garbled before.
 */
export function decodeText(
  bytes: Uint8Array,
  declared: string | null = null,
): { readonly text: string; readonly encoding: DecodedEncoding } {
  const marked = byteOrderMark(bytes);
  if (marked)
    return decoded(bytes.subarray(marked.length), marked.label, 'byte-order-mark', declared);
  const declaredLabel = declared === null ? null : labelOf(declared);
  const filled = filledLength(bytes);
  const pairs = bytes.subarray(0, filled + (filled % 2)); // a zero may be the half of a character
  const wide = utf16WithoutMark(pairs);
  const body = wide ? pairs : bytes.subarray(0, filled);
  let best: { label: EncodingLabel; score: number } | null = null;
  for (const label of wide ? [wide] : candidates(body, declaredLabel)) {
    const score = plausibility(decodeAs(sample(body), label));
    // What is declared, then UTF-8, wins unless something else reads clearly better.
    if (best === null || score > best.score + CLEARLY) best = { label, score };
    if (best.score >= 1 - CLEARLY) break;
  }
  if (best === null || best.score < 0.5) {
    throw new FazhiError(
      'file-damaged',
      'the bytes are no text in UTF-8, GB18030, Big5 or UTF-16; save the file as UTF-8 text',
    );
  }
  return decoded(
    bytes,
    best.label,
    best.label === declaredLabel ? 'declared' : 'detected',
    declared,
  );
}

/** How much better another encoding must read than the one that is expected. */
const CLEARLY = 0.05;

/** The encodings to try, likeliest first; guessing by statistics comes late, since it costs most. */
function* candidates(bytes: Uint8Array, declared: EncodingLabel | null): Generator<EncodingLabel> {
  if (declared !== null) yield declared;
  yield 'utf-8';
  const guessed = labelOf(detect(sample(bytes)) ?? '');
  if (guessed !== null) yield guessed;
  yield 'gb18030';
  yield 'big5';
}

/** The charset that a page declares in its first bytes, by `<meta charset>`, `http-equiv` or `<?xml encoding?>`. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const found = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{3,20})/i.exec(head);
  return found?.[1]?.toLowerCase() ?? null;
}

function decoded(
  bytes: Uint8Array,
  label: EncodingLabel,
  basis: DecodedEncoding['basis'],
  declared: string | null,
) {
  const text = withoutZeros(decodeAs(bytes, label));
  if (isGarbled(text.slice(0, GARBLED_SAMPLE))) {
    throw new FazhiError(
      'file-damaged',
      'the text is garbled: it was once read in a wrong encoding and saved so; fetch the file again from where it came',
    );
  }
  let undecodable = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) undecodable++;
  return { text, encoding: { label, basis, declared, undecodable } };
}

function withoutZeros(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}

function decodeAs(bytes: Uint8Array, label: EncodingLabel): string {
  return new TextDecoder(label).decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): { label: EncodingLabel; length: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', length: 2 };
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return { label: 'gb18030', length: 4 };
  return null;
}

const LABELS = new Map<string, EncodingLabel>([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['ascii', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['big5', 'big5'],
  ['big5-hkscs', 'big5'],
  ['utf-16le', 'utf-16le'],
  ['utf-16', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
]);

function labelOf(name: string): EncodingLabel | null {
  return LABELS.get(name.toLowerCase()) ?? null;
}

/** Enough bytes to tell, cut where no character is: after the last ASCII byte before the limit. */
function sample(bytes: Uint8Array): Uint8Array {
  const limit = 64 * 1024;
  if (bytes.length <= limit) return bytes;
  let end = limit;
  while (end > limit - 4096 && bytes[end - 1]! >= 0x30) end--;
  return bytes.subarray(0, end > limit - 4096 ? end : limit);
}

/** How many bytes there are before the zeros at the end. */
function filledLength(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end;
}

/** UTF-16 that has no mark: line ends and spaces give it away by a zero byte always on the same side. */
function utf16WithoutMark(bytes: Uint8Array): EncodingLabel | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 64 * 1024);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) evenZeros++;
    if (bytes[at + 1] === 0) oddZeros++;
  }
  const pairs = length / 2;
  if (pairs < 2 || evenZeros + oddZeros < 1) return null;
  const label = oddZeros > evenZeros ? 'utf-16le' : 'utf-16be';
  return plausibility(decodeAs(bytes.subarray(0, length), label)) > 0.7 ? label : null;
}

/**
 * How far a decoded text reads as Chinese (or plain ASCII), from 0 to 1: the part of its characters
 * beyond ASCII that such a text is made of, with half of the weight on frequent characters, since a wrong
 * encoding gives valid but rare ones.
 */
function plausibility(text: string): number {
  let foreign = 0;
  let han = 0;
  let frequent = 0;
  let wide = 0;
  let control = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 127)
        control++;
      continue;
    }
    wide++;
    if (code >= 0x4e00 && code <= 0x9fff) {
      han++;
      if (FREQUENT.has(text.charAt(at))) frequent++;
    } else if (!isCompanion(code)) foreign++;
  }
  if (control > text.length / 200) return 0;
  if (wide === 0) return text.length === 0 || control === 0 ? 0.9 : 0.6;
  const valid = 1 - foreign / wide;
  const common = han === 0 ? 0.2 : Math.min(1, frequent / han / 0.3);
  return Math.max(0, valid - (foreign > 0 ? 2 * (foreign / wide) : 0)) * (0.5 + 0.5 * common);
}

/** Punctuation, full-width forms, signs and numerals that stand beside Chinese characters. */
function isCompanion(code: number): boolean {
  return (
    (code >= 0xa0 && code <= 0xff) ||
    (code >= 0x2000 && code <= 0x27bf) ||
    (code >= 0x3000 && code <= 0x33ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xff01 && code <= 0xffee) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0x2e80 && code <= 0x2fdf) ||
    code === 0xfeff ||
    (code >= 0xe000 && code <= 0xf8ff)
  );
}

const GARBLED_SAMPLE = 64 * 1024;
/** Different Chinese characters that must be there to tell. */
const LEAST_HAN = 30;
/** Six letters with accents and signs in a row, as bytes of Chinese give in a Western encoding. */
const WESTERN_RUN = /[\u0080-\u00ff\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{6}/g;

/**
 * Whether a text was decoded wrongly before it was saved: 娉曟不 or æ³æ²» for 法治. Of the different Chinese
 * characters of a report a third are among the frequent ones, of those that UTF-8 gives as GBK next to none.
 */
function isGarbled(text: string): boolean {
  const han = new Set<string>();
  for (const character of text) {
    if (character >= '\u4e00' && character <= '\u9fff') han.add(character);
  }
  if (han.size >= LEAST_HAN) {
    return [...han].filter((character) => FREQUENT.has(character)).length / han.size < 0.1;
  }
  return (text.match(WESTERN_RUN) ?? []).length >= 3;
}
