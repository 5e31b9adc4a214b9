import {
  builtInIndicators,
  compileIndicatorSet,
  extractClaims,
  type IndicatorSet,
  parseIndicatorSet,
} from './claims';
import { FazhiError, shown } from './errors';
import {
  assembleReport,
  placedClaim,
  placedThemes,
  type Report,
  type ReportWarning,
  rulesFingerprint,
  VERSION,
} from './report';
import { parseStructure, textUnits } from './structure';
import { normalise } from './text/normalise';
import { type TextKind, textKind } from './text/sample';
import type { Span } from './text/span';
import {
  type CaseResult,
  compileThemes,
  type ExplainedHit,
  explain as explainUnit,
  fiveThemes,
  type LintFinding,
  lintThemes as lintSet,
  runThemeCases as runCases,
  type ThemeCase,
  type ThemeExplanation,
  type ThemeSet,
  unitClassifier,
} from './themes';

/** How an analyzer is made. */
export interface AnalyzerOptions extends AnalyzeOptions {
  /** The theme set. @default fiveThemes */
  readonly themes?: ThemeSet;
  /** The registry of indicators. @default the built-in registry */
  readonly indicators?: IndicatorSet;
}

/** How one text is analysed. */
export interface AnalyzeOptions {
  /** Longest text that is accepted, in UTF-16 units. @default 20_000_000 */
  readonly maxCharacters?: number;
  /** Tags with a lower score are left out, from 0 to 1. @default the threshold of the theme set */
  readonly minScore?: number;
  /** What else the report holds. @default [] */
  readonly include?: readonly 'rejected'[];
}

/** Analyses texts with one theme set and one registry. Analyzers share nothing and keep no state. */
export interface Analyzer {
  /** The theme set that it was made with. */
  readonly themes: ThemeSet;
  /** Analyses a text; options given here take the place of the analyzer's own. */
  analyze(text: string, options?: AnalyzeOptions): Report;
  /** Why a passage or section of a text has a theme or not; see `explain`. */
  explain(text: string, id: string, theme: string): ThemeExplanation;
}

/** What takes the place of the built-in rules, for their fingerprint; `undefined` where nothing does. */
function ownRules({ themes, indicators }: AnalyzerOptions): unknown {
  const isBuiltIn = (themes === undefined || themes === fiveThemes) && indicators === undefined;
  return isBuiltIn ? undefined : { themes: themes ?? null, indicators: indicators ?? null };
}

const DEFAULT_MAX_CHARACTERS = 20_000_000;

/**
 * Makes an analyzer. Compiling a theme set takes some milliseconds: make one analyzer and use it often.
 * Throws `FazhiError`: `invalid-option`, `invalid-theme-set`, `invalid-indicators`.
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  checkOptions(options, ['themes', 'indicators', 'maxCharacters', 'minScore', 'include']);
  const set = options.themes ?? fiveThemes;
  const themes = compileThemes(set);
  const indicators =
    options.indicators === undefined ? builtInIndicators : parseIndicatorSet(options.indicators);
  const registry = compileIndicatorSet(indicators);
  const engine = {
    name: 'fazhi' as const,
    version: VERSION,
    themes: `${set.id}@${set.version}`,
    rules: rulesFingerprint(ownRules(options)),
    tokenizer: null,
  };

  const analyzeText = (text: string, own: AnalyzeOptions = {}): Report => {
    checkOptions(own, ['maxCharacters', 'minScore', 'include']);
    const {
      maxCharacters = DEFAULT_MAX_CHARACTERS,
      minScore,
      include = [],
    } = { ...options, ...own };
    checkText(text, maxCharacters);
    const normalised = normalise(text);
    const kind = textKind(text);
    const structure = parseStructure(normalised.text, text, kind);
    const units = textUnits(structure);
    const includeRejected = include.includes('rejected');
    // What is found of a unit is put at once as the report holds it: no stage keeps a second copy of all.
    const ownMinScore = minScore === undefined ? {} : { minScore };
    const themesOfUnit = unitClassifier(themes, normalised.text, units, ownMinScore);
    const unitThemes = units.map((unit) => placedThemes(themesOfUnit(unit), normalised));
    const claims = extractClaims(normalised.text, units, {
      year: structure.metadata.year,
      title: structure.titleSpans
        .map(({ start, end }) => normalised.text.slice(start, end))
        .join(''),
      registry,
      rejected: includeRejected,
      themesOf: (unit) => unitThemes[unit]!.themes.map(({ theme }) => theme),
      place: (claim) => placedClaim(claim, normalised),
    });
    return assembleReport({
      normalised,
      structure,
      headingThemes: unitThemes.filter((_, unit) => units[unit]!.kind === 'heading'),
      passageThemes: unitThemes.filter((_, unit) => units[unit]!.kind !== 'heading'),
      claims,
      engine,
      warnings: textWarnings(text, kind, structure.sections.length),
      includeRejected,
    });
  };
  const explainText = (text: string, id: string, theme: string): ThemeExplanation => {
    checkText(text, options.maxCharacters ?? DEFAULT_MAX_CHARACTERS);
    const normalised = normalise(text);
    const units = textUnits(parseStructure(normalised.text, text));
    const { minScore } = options;
    const own = minScore === undefined ? {} : { minScore };
    const found = explainUnit(themes, normalised.text, units, id, theme, own);
    const unit = units.find((candidate) => candidate.id === id)!;
    const words = (span: Span): string => text.slice(span.start, span.end);
    const hit = (part: ExplainedHit): ExplainedHit => {
      const span = normalised.toSource(part);
      return { ...part, ...span, text: words(span) };
    };
    return {
      ...found,
      text: words(normalised.toSource(unit)),
      hits: found.hits.map(hit),
      changes: found.changes.map((change) =>
        change.kind === 'count' ? { ...change, hit: hit(change.hit) } : change,
      ),
    };
  };
  return { themes: set, analyze: analyzeText, explain: explainText };
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
): ThemeExplanation {
  return analyzer.explain(text, id, theme);
}

/**
 * What is useless or contradictory in a theme set, each with its path: duplicate, shadowed and swallowed
 * terms, impossible rules, unreachable thresholds; with texts of reports also what never fires on them
 * or never decides. Throws `FazhiError` `invalid-theme-set` for a malformed set.
 */
export function lintThemes(set: ThemeSet, texts: readonly string[] = []): LintFinding[] {
  const samples = texts.map((source) => {
    checkText(source, DEFAULT_MAX_CHARACTERS);
    const { text } = normalise(source);
    return { text, units: textUnits(parseStructure(text, source)) };
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
 * with a warning. Throws `FazhiError`: `text-not-a-string`, `text-too-long`, `invalid-option`.
 */
export function analyze(text: string, options: AnalyzerOptions = {}): Report {
  checkOptions(options, ['themes', 'indicators', 'maxCharacters', 'minScore', 'include']);
  const { themes, indicators, ...own } = options;
  if (themes !== undefined || indicators !== undefined)
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

function checkText(text: unknown, maxCharacters: number): asserts text is string {
  if (typeof text !== 'string') {
    throw new FazhiError(
      'text-not-a-string',
      `analyze takes a string, not ${shown(text)}; decode a file's bytes first`,
    );
  }
  if (text.length > maxCharacters) {
    throw new FazhiError(
      'text-too-long',
      `the text has ${text.length} characters, more than maxCharacters (${maxCharacters}); split it, or raise maxCharacters`,
    );
  }
}

function checkOptions(options: unknown, known: readonly string[]): void {
  const fail = (message: string): never => {
    throw new FazhiError('invalid-option', message);
  };
  if (options === null || typeof options !== 'object' || Array.isArray(options)) {
    fail(`options are an object, not ${shown(options)}`);
  }
  const given = options as Record<string, unknown>;
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) fail(`unknown option ${shown(key)}; known are ${known.join(', ')}`);
  }
  const { maxCharacters, minScore, include } = given;
  const isCount = Number.isSafeInteger(maxCharacters) && (maxCharacters as number) > 0;
  if (maxCharacters !== undefined && !isCount) {
    fail(`maxCharacters is a whole number above 0, not ${shown(maxCharacters)}`);
  }
  const isShare = typeof minScore === 'number' && minScore >= 0 && minScore <= 1;
  if (minScore !== undefined && !isShare) {
    fail(`minScore is a number from 0 to 1, not ${shown(minScore)}`);
  }
  if (include !== undefined) {
    if (!Array.isArray(include)) fail(`include is an array, not ${shown(include)}`);
    for (const item of include as unknown[]) {
      if (item !== 'rejected') fail(`include knows 'rejected', not ${shown(item)}`);
    }
  }
}

const MIN_CHINESE = 0.2;
const MAX_DAMAGED = 0.02;
const MAX_TAGS = 2;
const MIN_LENGTH_FOR_HEADINGS = 1000;

function textWarnings(text: string, kind: TextKind, sections: number): ReportWarning[] {
  const warn = (
    code: Exclude<ReportWarning['code'], 'claims-do-not-add-up' | 'rate-does-not-match'>,
    message: string,
  ) => ({ code, message, claimIds: [] }) as const;
  if (!/\S/.test(text)) return [warn('empty-text', 'the text is empty or blank')];
  const warnings: ReportWarning[] = [];
  if (kind.damaged > MAX_DAMAGED) {
    warnings.push(
      warn(
        'looks-damaged',
        'many characters are control or replacement characters: the text may be binary or decoded with the wrong encoding',
      ),
    );
  }
  if (kind.tags > MAX_TAGS) {
    warnings.push(
      warn(
        'looks-like-markup',
        'the text looks like HTML: extract its text first, for instance with fazhi/corpus',
      ),
    );
  }
  if (kind.chinese < MIN_CHINESE) {
    warnings.push(
      warn('not-chinese', 'the text is hardly Chinese: no themes or claims are to be expected'),
    );
  } else if (sections === 0 && text.length >= MIN_LENGTH_FOR_HEADINGS) {
    warnings.push(
      warn('no-headings', 'no headings were found: roles are guessed from the paragraphs'),
    );
  }
  return warnings;
}
