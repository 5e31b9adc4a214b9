import type { Span } from '../text/span';

/** The words that earned a tag. */
export interface Evidence extends Span {
  readonly text: string;
  /** `theme/rule`: the id of the rule in the theme set. */
  readonly rule: string;
}

/** A theme that a passage or heading carries. */
export interface ThemeTag {
  /** The theme's id in the theme set. */
  readonly theme: string;
  /** From 0 to 1: of the tags at 0.8, about 80 in 100 are right. */
  readonly score: number;
  /** In text order; empty only where the caller left it out (`omit`). */
  readonly evidence: readonly Evidence[];
}

/** A theme's share of a section. */
export interface ThemeShare {
  readonly theme: string;
  /** The part of the section's passages, by length, that carries the theme: from 0 to 1. */
  readonly share: number;
}

/** What the classifier says about one passage or heading. */
export interface BlockThemes {
  readonly blockId: string;
  /** The theme that the block is mainly about, or `null`. */
  readonly primary: string | null;
  /** Strongest first. */
  readonly themes: readonly ThemeTag[];
}
