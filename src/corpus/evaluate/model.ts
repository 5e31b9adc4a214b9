import * as z from 'zod/mini';
import { FazhiError, shown } from '../../errors';
import type { Report } from '../../report';
import { checkWhole } from '../../report/select';
import type { Tokenizer } from '../../tokenizer';
import { type BayesData, bayesScorer, trainBayes } from './bayes';

/** A text and the themes that someone gave it. */
export interface LabelledPassage {
  readonly text: string;
  readonly themes: readonly string[];
}

/** Options of `trainThemeModel`. */
export interface TrainOptions {
  readonly tokenizer: Tokenizer;
  /** @default the themes that occur in the passages, in order of first use */
  readonly themes?: readonly string[];
  /** Words that each theme's classifier looks at, the most telling ones. @default 300 */
  readonly words?: number;
}

/** A trained model as plain JSON, for a file. */
export interface ThemeModelData {
  readonly format: 'fazhi-theme-model';
  readonly version: 1;
  /** Name and version of the tokenizer that cut the training texts. */
  readonly tokenizer: string;
  readonly themes: readonly { readonly theme: string; readonly bayes: BayesData }[];
}

/** A classifier over words that stands beside the rules and never changes their tags. */
export interface ThemeModel {
  readonly themes: readonly string[];
  readonly tokenizer: string;
  /** For each theme, the probability that a text carries it, from 0 to 1. */
  predict(text: string): { readonly theme: string; readonly score: number }[];
  /** The model as plain data, which `loadThemeModel` reads. */
  toJSON(): ThemeModelData;
}

const VERSION = 1;

/**
 * Trains one naive Bayes classifier for each theme on the words of labelled passages (natural's
 * classifier; words chosen by chi-square). Throws `FazhiError` (`invalid-argument`) without passages,
 * or for a theme that all or none of them carry: nothing can be learnt of it.
 */
export function trainThemeModel(
  passages: readonly LabelledPassage[],
  { tokenizer, themes, words: most = 300 }: TrainOptions,
): ThemeModel {
  const names = themes ?? [...new Set(passages.flatMap((passage) => passage.themes))];
  if (passages.length === 0 || names.length === 0) {
    throw new FazhiError(
      'invalid-argument',
      'a model is trained on passages with themes; there are none',
    );
  }
  const texts = passages.map((passage) => ({
    ...passage,
    words: wordsOf(passage.text, tokenizer),
  }));
  const learnt = names.map((theme) => {
    const examples = texts.map(({ words, themes: given }) => ({
      words,
      yes: given.includes(theme),
    }));
    const positive = examples.filter((example) => example.yes).length;
    if (positive === 0 || positive === examples.length) {
      throw new FazhiError(
        'invalid-argument',
        `${positive === 0 ? 'no passage carries' : 'every passage carries'} the theme ${shown(theme)}; a model needs both`,
      );
    }
    return { theme, bayes: trainBayes(examples, tellingWords(examples, most)) };
  });
  return modelOf(
    { format: 'fazhi-theme-model', version: VERSION, tokenizer: tokenizer.name, themes: learnt },
    tokenizer,
  );
}

/**
 * A model from its saved JSON. Throws `FazhiError` (`invalid-model`) where it is malformed, of another
 * version, was trained with another tokenizer, or has other labels than `themes`, where those are given.
 */
export function loadThemeModel(
  data: unknown,
  options: { readonly tokenizer: Tokenizer; readonly themes?: readonly string[] },
): ThemeModel {
  const fail = (what: string): never => {
    throw new FazhiError('invalid-model', `theme model: ${what}`);
  };
  const head = data as { format?: unknown; version?: unknown } | null;
  if (typeof head !== 'object' || head?.format !== 'fazhi-theme-model') {
    return fail(`expected saved JSON of a theme model, not ${shown(data)}`);
  }
  if (head.version !== VERSION) {
    fail(`it has version ${shown(head.version)}, this library reads ${VERSION}; train it again`);
  }
  const result = modelSchema().safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    return fail(`malformed at ${issue.path.join('.')}: ${issue.message}`);
  }
  const model = data as ThemeModelData;
  for (const { theme, bayes } of model.themes) {
    if (bayes.yes.length !== bayes.words.length || bayes.no.length !== bayes.words.length) {
      fail(`the counts of ${shown(theme)} do not match its words`);
    }
  }
  if (model.tokenizer !== options.tokenizer.name) {
    fail(`it was trained with ${model.tokenizer}, not ${options.tokenizer.name}`);
  }
  const labels = model.themes.map(({ theme }) => theme);
  if (
    options.themes !== undefined &&
    [...options.themes].sort().join() !== [...labels].sort().join()
  ) {
    fail(`its labels are ${labels.join(', ')}, not ${options.themes.join(', ')}`);
  }
  return modelOf(model, options.tokenizer);
}

function modelOf(data: ThemeModelData, tokenizer: Tokenizer): ThemeModel {
  const scorers = data.themes.map(({ theme, bayes }) => ({ theme, score: bayesScorer(bayes) }));
  return {
    themes: data.themes.map(({ theme }) => theme),
    tokenizer: data.tokenizer,
    predict(text) {
      const words = wordsOf(text, tokenizer);
      return scorers.map(({ theme, score }) => ({ theme, score: score(words) }));
    },
    toJSON: () => data,
  };
}

function modelSchema() {
  const counts = z.array(z.number().check(z.positive()));
  const positive = z.number().check(z.positive());
  return z.strictObject({
    format: z.string(),
    version: z.number(),
    tokenizer: z.string(),
    themes: z
      .array(
        z.strictObject({
          theme: z.string(),
          bayes: z.strictObject({
            words: z.array(z.string()),
            yes: counts,
            no: counts,
            texts: z.strictObject({ yes: positive, no: positive }),
            smoothing: positive,
          }),
        }),
      )
      .check(z.minLength(1)),
  });
}

/** The words of a text, each once: of two characters or more, no numbers, no marks. */
function wordsOf(text: string, tokenizer: Tokenizer): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text: word } of tokenizer.tokenize(text)) {
    if (word.length > 1 && /^\p{L}+$/u.test(word)) words.add(word);
  }
  return words;
}

/** The words whose presence tells most about yes or no, by chi-square; at least two texts hold each. */
function tellingWords(
  examples: readonly { readonly words: ReadonlySet<string>; readonly yes: boolean }[],
  most: number,
): ReadonlySet<string> {
  const counts = new Map<string, { yes: number; no: number }>();
  let positive = 0;
  for (const { words, yes } of examples) {
    if (yes) positive++;
    for (const word of words) {
      const count = counts.get(word) ?? { yes: 0, no: 0 };
      counts.set(word, count);
      count[yes ? 'yes' : 'no']++;
    }
  }
  const all = examples.length;
  const ranked: { word: string; tells: number }[] = [];
  for (const [word, { yes, no }] of counts) {
    const holding = yes + no;
    if (holding < 2) continue;
    const difference = yes * (all - positive - no) - no * (positive - yes);
    const margins = positive * (all - positive) * holding * (all - holding);
    ranked.push({ word, tells: margins === 0 ? 0 : (all * difference ** 2) / margins });
  }
  ranked.sort((a, b) => b.tells - a.tells || (a.word < b.word ? -1 : 1));
  return new Set(ranked.slice(0, most).map(({ word }) => word));
}

/** A passage on which rules and model differ. */
export interface Disagreement {
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
  readonly theme: string;
  /** The score that the rules gave; 0 where they did not give the theme. */
  readonly rules: number;
  readonly model: number;
}

/**
 * The passages of a report on which rules and model differ about a theme, the strongest difference
 * first: what to read next. Reads `text`, the report's own text, and changes nothing.
 */
export function disagreements(report: Report, text: string, model: ThemeModel): Disagreement[] {
  checkWhole(report, ['passages']);
  const found: Disagreement[] = [];
  for (const passage of report.passages) {
    const given = new Map(passage.themes.map((tag) => [tag.theme, tag.score]));
    for (const { theme, score } of model.predict(text.slice(passage.start, passage.end))) {
      const rules = given.get(theme) ?? 0;
      if (rules > 0 === score >= 0.5) continue;
      const { id, start, end } = passage;
      found.push({ passageId: id, start, end, theme, rules, model: score });
    }
  }
  return found.sort(
    (a, b) => Math.abs(b.rules - b.model) - Math.abs(a.rules - a.model) || a.start - b.start,
  );
}
