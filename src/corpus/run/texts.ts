import type { Analyzer } from '../../analyze';
import type { AnalyzerOptions } from '../../options';
import { type ApartOptions, runApart } from './apart';
import { reportJson } from './result';

/** Characters from which on a text is analysed apart: no report is as long, and such a text may take it all. */
const LONG = 1_000_000;

/** Analyses a text and gives the report as JSON. */
export type TextAnalysis = (text: string) => Promise<string>;

/**
 * Makes a function that analyses texts one by one, by an analyzer and the options that it was made of. A long
 * text is analysed in a thread of its own, so that one that takes more time or memory than it may gives an
 * error and not the end of the process. It throws what `analyze` throws, and `text-too-long`,
 * `file-too-large` or `timed-out`.
 */
export function textAnalysis(
  analyzer: Analyzer,
  options: AnalyzerOptions,
  apart: ApartOptions = {},
): TextAnalysis {
  const here = (text: string): string => reportJson(() => JSON.stringify(analyzer.analyze(text)));
  return async (text) =>
    typeof text === 'string' && text.length > LONG
      ? runApart({ text, options }, apart, async () => here(text))
      : here(text);
}
