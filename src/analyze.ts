import { checkArgument, isRecord } from './arguments';
import {
  aboutReports,
  builtInIndicators,
  claimReader,
  compileClaims,
  explainClaim,
  parseIndicatorSet,
  placesReporting,
} from './claims';
import type { ClaimExplanation } from './claims/types';
import { checkBlocks, checkDensity } from './density';
import { FazhiError, shown } from './errors';
import { factReader } from './facts/facts';
import { TermTree } from './match/term-tree';
import {
  type AnalyzeOptions,
  type AnalyzerOptions,
  checkAnalyzeOptions,
  checkAnalyzerOptions,
  checkText,
  DEFAULT_MAX_CHARACTERS,
} from './options';
import {
  placedExplanation,
  placedThemeExplanation,
  type Report,
  reportBuilder,
  rulesFingerprint,
  textWarnings,
  VERSION,
  withoutParts,
} from './report';
import { blocksOf, headingCues, otherGenre, parseStructure } from './structure';
import { normalise } from './text/normalise';
import { textKind } from './text/sample';
import {
  blockClassifier,
  type CaseResult,
  compileThemes,
  explain as explainBlock,
  fiveThemes,
  type LintFinding,
  lintThemes as lintSet,
  runThemeCases as runCases,
  type ThemeCase,
  type ThemeExplanation,
  type ThemeSet,
} from './themes';

/** Analyses texts with one theme set and one register of indicators. Analyzers share nothing and keep no state. */
export interface Analyzer {
  /** The theme set that it was made with: a copy of the caller's, which may change its own. */
  readonly themes: ThemeSet;
  /** Analyses a text; options given here take the place of the analyzer's own. */
  analyze(text: string, options?: AnalyzeOptions): Report;
  /** Why a passage or section of a text has a theme or not; see `explain`. */
  explain(text: string, id: string, theme: string): ThemeExplanation;
  /** Why a claim says what it says, or why a number is no claim; see `explain`. */
  explainClaim(text: string, id: string): ClaimExplanation;
}

/** Room for the words of the built-in rules, so that their table need not grow while it is filled. */
const WORDS = 24_000;

/** What takes the place of the built-in rules, for their fingerprint; `undefined` where nothing does. */
function ownRules({ themes, indicators, roles }: AnalyzerOptions): unknown {
  const isBuiltIn = (themes === undefined || themes === fiveThemes) && indicators === undefined;
  if (isBuiltIn && roles === undefined) return undefined;
  return { themes: themes ?? null, indicators: indicators ?? null, ...(roles && { roles }) };
}

/**
 * Makes an analyzer. Compiling a theme set takes some milliseconds: make one analyzer and use it often.
 * Throws `FazhiError`: `invalid-option`, `invalid-theme-set`, `invalid-indicators`.
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  checkAnalyzerOptions(options);
  const table = new TermTree(WORDS);
  const themes = compileThemes(options.themes ?? fiveThemes, table);
  const { set } = themes;
  const indicators =
    options.indicators === undefined
      ? builtInIndicators
      : structuredClone(parseIndicatorSet(options.indicators));
  const compiled = compileClaims(indicators, table);
  const cues = headingCues(options.roles);
  const engine = {
    name: 'fazhi' as const,
    version: VERSION,
    themes: `${set.id}@${set.version}`,
    themeIds: set.themes.map(({ id }) => id),
    rules: rulesFingerprint(ownRules(options)),
    tokenizer: null,
  };

  const analyzeText = (text: string, own: AnalyzeOptions = {}): Report => {
    checkAnalyzeOptions(own);
    const {
      maxCharacters = DEFAULT_MAX_CHARACTERS,
      minScore,
      include = [],
      omit = [],
    } = { ...options, ...own };
    checkText(text, maxCharacters);
    const normalised = normalise(text);
    checkDensity(normalised.text);
    const kind = textKind(text);
    const structure = parseStructure(normalised.text, text, kind, cues);
    const blocks = blocksOf(structure);
    checkBlocks(blocks);
    const includeRejected = include.includes('rejected');
    const facts = factReader(table, normalised.text);
    const about = aboutReports(normalised.text, structure);
    const classified = { minScore, places: placesReporting(about) };
    const themesOf = blockClassifier(themes, normalised.text, blocks, classified, facts);
    const claimsOf = claimReader(normalised.text, {
      ...about,
      compiled,
      facts,
      rejected: includeRejected,
    });
    const report = reportBuilder({
      normalised,
      structure,
      engine,
      warnings: textWarnings(
        text,
        kind,
        structure.sections.length,
        otherGenre(normalised.text, about.title === '' ? null : about.title),
      ),
      includeRejected,
    });
    for (const block of blocks) {
      const found = themesOf(block);
      const ids = found.themes.map(({ theme }) => theme);
      report.add(block, found, claimsOf(block, ids));
    }
    return withoutParts(report.report(), omit);
  };
  const readToExplain = (text: string) => {
    checkText(text, options.maxCharacters ?? DEFAULT_MAX_CHARACTERS);
    const normalised = normalise(text);
    const structure = parseStructure(normalised.text, text, undefined, cues);
    const about = aboutReports(normalised.text, structure);
    return { normalised, blocks: blocksOf(structure), about };
  };
  const explainText = (text: string, id: string, theme: string): ThemeExplanation => {
    const { normalised, blocks, about } = readToExplain(text);
    const own = { minScore: options.minScore, places: placesReporting(about) };
    const found = explainBlock(themes, normalised.text, blocks, id, theme, own);
    const block = blocks.find((candidate) => candidate.id === id)!;
    return placedThemeExplanation(found, block, normalised);
  };
  const explainNumber = (text: string, id: string): ClaimExplanation => {
    const { normalised, blocks, about } = readToExplain(text);
    const context = { ...about, compiled, rejected: true };
    const found = explainClaim(normalised.text, blocks, context, id);
    if (found === null) {
      throw new FazhiError(
        'invalid-argument',
        `the text has no claim (c1, c2, …) and no other number (n1, n2, …) with the id ${shown(id)}`,
      );
    }
    return placedExplanation(found, normalised);
  };
  return { themes: set, analyze: analyzeText, explain: explainText, explainClaim: explainNumber };
}

/**
 * Why a passage or section of a text carries a theme or does not: every hit with its rule and weight,
 * what was only mentioned or guarded and why, the threshold, and for a theme that was not given the
 * smallest changes that would have given it. `id` is the id that the passage or section has in
 * `analyzer.analyze(text)`; offsets are into `text`.
 * Throws `FazhiError`: `invalid-argument` for an id or a theme that does not exist, and as `analyze` does.
 */
export function explain(
  analyzer: Analyzer,
  text: string,
  id: string,
  theme: string,
): ThemeExplanation;
/**
 * Why a claim says what it says: of each field the rule that set it and the words that the rule went by.
 * `id` is the id of a claim (`c12`), or `n3` for the third number of the text that is no claim, of which it
 * tells the rule and the reason. Throws `FazhiError`: `invalid-argument` for an id that the text does not
 * have, and as `analyze` does.
 */
export function explain(analyzer: Analyzer, text: string, id: string): ClaimExplanation;
export function explain(
  analyzer: Analyzer,
  text: string,
  id: string,
  theme?: string,
): ThemeExplanation | ClaimExplanation {
  const isAnalyzer = isRecord(analyzer) && typeof analyzer.explain === 'function';
  checkArgument(isAnalyzer, 'analyzer', 'what createAnalyzer returns', analyzer);
  return theme === undefined ? analyzer.explainClaim(text, id) : analyzer.explain(text, id, theme);
}

/**
 * What is useless or contradictory in a theme set, each with its path: duplicate, shadowed and swallowed
 * terms, impossible rules, unreachable thresholds; with texts of reports also what never fires on them
 * or never decides. Throws `FazhiError` `invalid-theme-set` for a malformed set.
 */
export function lintThemes(set: ThemeSet, texts: readonly string[] = []): LintFinding[] {
  checkArgument(Array.isArray(texts), 'texts', 'a list of texts', texts);
  const samples = texts.map((source) => {
    checkText(source, DEFAULT_MAX_CHARACTERS);
    const { text } = normalise(source);
    return { text, blocks: blocksOf(parseStructure(text, source)) };
  });
  return lintSet(set, samples);
}

let builtIn: Analyzer | undefined;

/**
 * Analyses the text of one report: its sections, its passages with their themes and evidence, and its
 * quantitative claims. All offsets are UTF-16 offsets into `text`. The same text, options and version
 * give the same report to the byte. Time and memory are linear in the length of the text.
 *
 * Text that is no report gives a result without invented sections or tags; empty text an empty report
 * with a warning. Throws `FazhiError`: `text-not-a-string`, `text-too-long`, `text-too-dense` (a line or
 * passage of more than 1 million characters, more than 2 million lines and numbers, or more than 1 million
 * headings and passages: no report comes near), `invalid-option`, `invalid-theme-set`, `invalid-indicators`.
 * A theme set or register of one's own is compiled at each call: `createAnalyzer` does it once.
 */
export function analyze(text: string, options: AnalyzerOptions = {}): Report {
  checkAnalyzerOptions(options);
  const { themes, indicators, roles, ...own } = options;
  if (themes !== undefined || indicators !== undefined || roles !== undefined)
    return createAnalyzer(options).analyze(text);
  builtIn ??= createAnalyzer();
  return builtIn.analyze(text, own);
}

/**
 * Runs the test cases that a theme set carries, or others: a passage each, with the themes that it should
 * get. Throws `FazhiError` `invalid-theme-set` for a malformed set.
 */
export function runThemeCases(set: ThemeSet, cases?: readonly ThemeCase[]): CaseResult[] {
  return runCases(compileThemes(set), cases);
}
