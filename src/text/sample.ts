/** What a sample of a text says about what kind of text it is. */
export interface TextKind {
  /** Share of Chinese characters among letters and Chinese characters; 0 where there are none. */
  readonly chinese: number;
  /** Share of control characters and replacement characters among all. */
  readonly damaged: number;
  /** HTML tags per thousand characters. */
  readonly tags: number;
}

const SAMPLE = 100_000;
const LESS_THAN = 0x3c;
const TAG =
  /^<\/?(?:p|div|span|br|table|td|tr|li|ul|a|html|body|head|script|style|font|strong|b|h[1-6])[\s/>]/i;

/** Reads the beginning of a text, at most 100,000 characters, to tell prose from markup and noise. */
export function textKind(text: string): TextKind {
  const length = Math.min(text.length, SAMPLE);
  let han = 0;
  let letters = 0;
  let damaged = 0;
  let tags = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3400 && code <= 0x9fff) han++;
    else if (code > LAST_LETTER) {
      if (code === 0xfffd) damaged++;
    } else if (isLetter(code)) letters++;
    else if (code < 9 || (code > 13 && code < 32) || code === 0x7f) damaged++;
    else if (code === LESS_THAN && TAG.test(text.slice(at, at + 12))) tags++;
  }
  return {
    chinese: han + letters === 0 ? 0 : han / (han + letters),
    damaged: damaged / Math.max(1, length),
    tags: (tags * 1000) / Math.max(1, length),
  };
}

/** The last syllable of Korean; the full-width marks of Chinese, of which a text is full, stand beyond it. */
const LAST_LETTER = 0xd7a3;

/** Letters of other scripts: Latin, Greek, Cyrillic and their neighbours, Japanese syllables, Korean. */
function isLetter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code <= 0x1fff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0xac00 && code <= LAST_LETTER)
  );
}
