/** A text in Chinese and in English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * How much a term or a rule says by itself:
 * `decides` earns the theme alone; `company` needs other evidence beside it (another term, the heading
 * above); `supports` only adds to evidence, or joins a heading of the theme.
 */
export type Strength = 'decides' | 'company' | 'supports';

/** Where the parts of a rule must stand together. */
export type Window = 'clause' | 'sentence' | 'passage';

/** A named list of words for rules; it is no evidence of anything by itself. */
export interface WordList {
  /** The name by which rules call it. */
  readonly id: string;
  readonly terms: readonly string[];
}

/** Terms of one theme that mean the same for it and weigh the same. */
export interface TermGroup {
  /** Unique in its theme; evidence names it as `theme/id`. */
  readonly id: string;
  readonly strength: Strength;
  /** Instead of the weight that its strength has in `scoring`. */
  readonly weight?: number;
  /** How strong it is in a heading; without it, what needs company in a text decides there. */
  readonly inHeading?: Strength;
  /** Word lists, groups or classes that take it back where they stand in the same clause. */
  readonly unless?: readonly string[];
  /** Word lists beside whose words, in one enumeration (法官、律师、网格员), it only names who or what takes part. */
  readonly notAmong?: readonly string[];
  readonly terms: readonly string[];
}

/**
 * A combination of lists that is evidence. Each name is a word list of the set, a term group of the
 * same theme, or a class that the engine recognises: `figure` (a number that measures), `title`
 * (anything in 《》), `law` (the title of a law or regulation).
 */
export interface ThemeRule {
  /** Unique in its theme, groups included. */
  readonly id: string;
  readonly strength: Strength;
  readonly weight?: number;
  /** How strong it is in a heading; without it, what needs company in a text decides there. */
  readonly inHeading?: Strength;
  readonly within: Window;
  /** Each of them must occur; at least one name here or in `any`. */
  readonly all?: readonly string[];
  /** At least one of them must occur. */
  readonly any?: readonly string[];
  /** None of them may occur. */
  readonly none?: readonly string[];
  /** The parts of `all` stand in this order, each at most so many characters after the one before. */
  readonly inOrder?: number;
  /** One of them must stand in a heading above. */
  readonly heading?: readonly string[];
}

/** One theme of a set. */
export interface Theme {
  readonly id: string;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly terms: readonly TermGroup[];
  readonly rules?: readonly ThemeRule[];
  /** False friends: inside one of these no term of the theme is evidence (协调解决 holds no 调解). */
  readonly guards?: readonly string[];
  /**
   * How readily a passage that carries the theme is about it: its part of the text is multiplied with this.
   * Less than 1 for what is mostly a means to something else. @default 1
   */
  readonly primaryWeight?: number;
}

/** A subject that is no theme of the set; a passage mainly about it has no primary theme. */
export interface OutsideSubject {
  readonly id: string;
  readonly terms: readonly string[];
}

/**
 * Words that are said without being stated:
 * - `phrase`: the phrase itself (a formula, a slogan);
 * - `clause`: the whole clause in which a cue stands (为成员, 任组长: a list of who takes part);
 * - `sentence`: the whole sentence in which a cue stands (隐患), unless one of `unless` stands there too (责令, 立案);
 * - `name`: the name that ends with the cue (…领导小组), back to punctuation or to a verb of `from` (成立, 调整);
 * - `list`: the members of the list that ends with the cue (公安、信访、综治等部门), back to a verb of `from` (联合, 会同);
 * - `title`: what stands in 《》, unless one of `terms` stands shortly before it (制定《…》: work of one's own).
 */
export interface Mention {
  readonly id: string;
  readonly kind: 'phrase' | 'clause' | 'sentence' | 'name' | 'list' | 'title';
  readonly terms: readonly string[];
  readonly from?: readonly string[];
  /** Of a sentence: words with one of which it is no mere mention. */
  readonly unless?: readonly string[];
  /** Ids of themes that count the words all the same: who leads is a theme of its own in some sets. */
  readonly except?: readonly string[];
}

/** How evidence adds up. */
export interface Scoring {
  /** What each strength weighs. */
  readonly weights: Readonly<Record<Strength, number>>;
  /** What a heading, or the lead of the same paragraph, lends to weak evidence below it. */
  readonly heading: number;
  /**
   * In a passage of more than so many clauses, what headings above that are about something else take from
   * evidence that neither heading nor lead lends to: one word is said in passing there. Not in sections of the
   * roles of `except`, in which each clause states something of its own. @default none
   */
  readonly against?: {
    readonly clauses: number;
    readonly weight: number;
    readonly except?: readonly string[];
  };
  /** The evidence at which a theme is given by default. */
  readonly threshold: number;
  /** From the threshold up, score = 1 / (1 + exp(−slope × (evidence − midpoint))), fitted on labelled reports. */
  readonly slope: number;
  readonly midpoint: number;
  /** The score just below the threshold; less evidence scores less in proportion. */
  readonly undecided: number;
  /** Roles of sections in which a sentence counts only when it holds a figure: formulas live there. */
  readonly strictRoles: readonly string[];
}

/** A passage with the themes that it should get: the set's own test. */
export interface ThemeCase {
  readonly text: string;
  readonly themes: readonly string[];
  /** The headings above the passage, nearest first. */
  readonly headings?: readonly string[];
  readonly role?: string;
  /** The one it is mainly about, or `null`; left out, it is not checked. */
  readonly primary?: string | null;
}

/** What the classifier knows, as plain data. */
export interface ThemeSet {
  readonly id: string;
  readonly version: number;
  readonly label: Bilingual;
  readonly scoring: Scoring;
  readonly words: readonly WordList[];
  readonly mentions: readonly Mention[];
  /** False friends for every theme. */
  readonly guards: readonly string[];
  readonly outside: readonly OutsideSubject[];
  readonly themes: readonly Theme[];
  readonly cases?: readonly ThemeCase[];
}

/** Lists that the engine recognises without being given any terms. */
export const BUILT_IN_CLASSES: readonly string[] = ['figure', 'title', 'law'];
