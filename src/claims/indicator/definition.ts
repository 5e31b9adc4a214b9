/** A text in Chinese and in English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Words under a name. */
export interface NamedWords {
  readonly id: string;
  readonly words: readonly string[];
}

/** Units that count alike: 件 起 宗. */
export interface UnitFamily {
  readonly id: string;
  readonly units: readonly string[];
}

/**
 * One way to say an indicator. All conditions that are given must hold; the clause is the one that the
 * number stands in, from the number before it, with what is counted and the words after the number.
 */
export interface IndicatorWay {
  /** What was done with the object: found, mediated, settled, issued. */
  readonly stage: string;
  /** One of these stands in the clause; of `a+b`, both. Without words, one of `noun` or of the object does. */
  readonly words?: readonly string[];
  /** A list of `objects`: one of its words stands in the clause, or is the last object named before it. */
  readonly object?: string;
  /** None of these objects is in the clause, or was named last before it. */
  readonly otherThan?: readonly string[];
  /** One of these is in what is counted. */
  readonly noun?: readonly string[];
  /** One of these stands in the sentence. */
  readonly sentence?: readonly string[];
  /** One of these stands in the clause, before it in the passage, or in a heading above. */
  readonly within?: readonly string[];
  /** Ids of indicators, one of which was counted shortly before in the same paragraph. */
  readonly after?: readonly string[];
  /** None of these stands in the clause; of `a+b`, not both. */
  readonly not?: readonly string[];
  /** What is said this way may be only a part of the whole: a kind, a place, a form. @default false */
  readonly part?: true;
}

/** Something that reports count year after year: an object × a stage × a measure. */
export interface Indicator {
  /** Stable and unique: `disputes-mediated`. */
  readonly id: string;
  readonly label: Bilingual;
  /** Unit families of the claims that fit, by id; a unit that is in several counts as of the first. */
  readonly families: readonly string[];
  /** The units that fit, where not all of its families do. */
  readonly units?: readonly string[];
  /** Of several in a report, what is said in an earlier way is preferred as its figure. */
  readonly ways: readonly IndicatorWay[];
  /** None of these stands in the clause, whatever the way. */
  readonly not?: readonly string[];
  /** Words of kinds, places and campaigns: a claim with one is a part of the whole. */
  readonly parts?: readonly string[];
}

/** A register of indicators with the words that they share. Plain data. */
export interface IndicatorSet {
  readonly id: string;
  readonly version: number;
  readonly families: readonly UnitFamily[];
  readonly objects: readonly NamedWords[];
  /** What was done, for claims that are no indicator. */
  readonly stages: readonly NamedWords[];
  /** Names in which the words of indicators say nothing: 调解 in 人民调解委员会. */
  readonly compounds: readonly string[];
  /** Nouns of members that do or have something and are not counted for it: 14个社区均有法律顾问. */
  readonly members: readonly string[];
  /** Words of a subset by another aspect, which is no indicator: 撤诉, 结转. */
  readonly subsets: readonly string[];
  /** Words of what the head of the body did in person: a part. */
  readonly personal: readonly string[];
  readonly indicators: readonly Indicator[];
}
