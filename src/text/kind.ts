/** What a sample of a text says about what kind of text it is. */
export interface TextKind {
  /** Share of Chinese characters among letters and Chinese characters; 0 where there are none. */
  readonly chinese: number;
  /** Share of control characters and replacement characters among all. */
  readonly damaged: number;
  /** HTML tags per thousand characters. */
  readonly tags: number;
}

const SAMPLE = 200_000;
const TAG =
  /<\/?(?:p|div|span|br|table|td|tr|li|ul|a|html|body|head|script|style|font|strong|b|h[1-6])(?:\s[^<>]{0,200})?\/?>/gi;

/** Reads the beginning of a text, at most 200,000 characters, to tell prose from markup and noise. */
export function textKind(text: string): TextKind {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const han = count(/[\u3400-\u9fff]/g);
  const letters = count(/[A-Za-z\u00c0-\u024f\u0370-\u1fff\u3040-\u30ff\uac00-\ud7af]/g);
  const damaged = count(/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g);
  const length = Math.max(1, sample.length);
  return {
    chinese: han + letters === 0 ? 0 : han / (han + letters),
    damaged: damaged / length,
    tags: (count(TAG) * 1000) / length,
  };
}
