import type { Span } from '../text/span';
import type { Reading } from './indicator/reading';

/** How the number stands to the true value. */
export type Bound = 'exact' | 'approx' | 'more_than' | 'at_least' | 'less_than' | 'at_most';

/** A stretch of time that a claim speaks of. */
export interface Period {
  /** As written: 今年以来, 上半年, 每季度. */
  readonly text: string;
  /** ISO dates (2023-11-01), inclusive, where the text and the report's year allow. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A number of the text that measures something. */
export interface Claim extends Span {
  /** `c1`, `c2`, … in text order. */
  readonly id: string;
  /** The passage that it stands in; `null` in a heading. */
  readonly passageId: string | null;
  readonly sectionId: string | null;
  /** The words, from the modifier to the unit: 逾20万元. */
  readonly text: string;
  /** In base units: 20万元 is 200000. Never negative; see `direction`. */
  readonly value: number;
  /** Upper end of a range; `null` for a single number. */
  readonly valueMax: number | null;
  /** The classifier or unit without its scale (元, 份, %, 人次); empty when there is none. */
  readonly unit: string;
  readonly bound: Bound;
  /** A `change` (增长25%) or a `level`. */
  readonly kind: 'level' | 'change';
  readonly direction: 'increase' | 'decrease' | null;
  /** What a change is measured against, as written: 同比, 较上年. */
  readonly basis: string | null;
  /** The id of the level that a change is a change of. */
  readonly changeOf: string | null;
  /** `rhetorical` for counts of abstract things (三种模式, 两大品牌). */
  readonly salience: 'core' | 'rhetorical';
  /** The id of an indicator of the register, where one fits. */
  readonly indicator: string | null;
  /** What was done with it: found, received, mediated, settled, issued; `null` where no word says it. */
  readonly stage: string | null;
  /** A fact of the period, a `target`, or a figure of an earlier year (`prior`). */
  readonly status: 'reported' | 'target' | 'prior';
  /** What is counted, in the report's own words; `null` where the text does not say. */
  readonly what: string | null;
  readonly whatStart: number | null;
  readonly whatEnd: number | null;
  /** The verb: 开展, 化解, 发放. */
  readonly action: string | null;
  /** Per member: 各1名, 每村2名. */
  readonly each: boolean;
  readonly period: Period | null;
  /** The id of the total that this number is a part of (其中…). */
  readonly partOf: string | null;
  /** Of a rate, the id of the count that it gives the share of (化解311件 of 化解率97.8%), where it is said. */
  readonly numerator: string | null;
  /** Of a rate, the id of the count that it is a share of (受理318件), where it is said. */
  readonly base: string | null;
  /** Themes of the passage that it stands in, strongest first. */
  readonly themes: readonly string[];
}

/** Why a number is no claim. */
export type RejectionReason =
  | 'date'
  | 'time'
  | 'ordinal'
  | 'session'
  | 'document-number'
  | 'article'
  | 'title'
  | 'enumerator'
  | 'telephone'
  | 'identifier'
  | 'version'
  | 'address'
  | 'name'
  | 'word'
  | 'age-or-grade'
  | 'too-large'
  | 'no-measure';

/** A number of the text that claims nothing, and why. */
export interface RejectedNumber extends Span {
  readonly text: string;
  readonly why: RejectionReason;
}

/** Figures that contradict each other. */
export interface ClaimWarning {
  readonly code: 'claims-do-not-add-up' | 'rate-does-not-match';
  readonly message: string;
  readonly claimIds: readonly string[];
}

/** Figures of one passage that contradict each other, by their places among its claims, the wrong one first. */
export interface Contradiction {
  readonly code: ClaimWarning['code'];
  readonly places: readonly number[];
}

/** What is read of a passage or heading. */
export interface PassageClaims {
  readonly claims: readonly Claim[];
  /** What each claim was read as, one to one. */
  readonly readings: readonly Reading[];
  readonly rejected: readonly RejectedNumber[];
  readonly contradictions: readonly Contradiction[];
}

/** What a rule found out about a claim: the field, its value, and the words that the rule went by. */
export interface ClaimFinding extends Span {
  /** A field of the claim: `value`, `unit`, `bound`, `status`, `what`, `period`, `partOf`, `indicator`, … */
  readonly field: string;
  readonly value: string | number | boolean | Period | null;
  /** The rule, by its name. */
  readonly rule: string;
  readonly text: string;
}

/** Why a claim says what it says, or why a number is no claim. */
export interface ClaimExplanation extends Span {
  /** `c12` of a claim; `n3` of the third number that is none. */
  readonly id: string;
  readonly text: string;
  /** The rule that said that a number is no claim, and the reason; `null` for a claim. */
  readonly rejected: { readonly rule: string; readonly why: RejectionReason } | null;
  /** Of each field that a rule set, the last rule that did, in the order in which they were first set. */
  readonly findings: readonly ClaimFinding[];
}
