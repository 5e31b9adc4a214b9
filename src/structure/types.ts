import type { Span } from '../text/span';

/** What a section is for. `measures` and `results` are both work done. */
export type Role = 'basis' | 'measures' | 'results' | 'duties' | 'problems' | 'plans' | 'other';

/** What the page and the text say about the report itself; `null` where they do not say it. */
export interface DocumentMetadata {
  /** The title as it stands, lines joined; `null` where the text has none. */
  readonly title: string | null;
  /** Who reports: from the title, the signature or the text. */
  readonly issuer: string | null;
  /** The year that is reported on, not the year of publication. */
  readonly year: number | null;
  /** ISO date of publication or, without one, of the signature. */
  readonly publishedOn: string | null;
  /** What the page gives as its source (来源). */
  readonly source: string | null;
  /** Length of the text in UTF-16 code units. */
  readonly characters: number;
}

/** A heading with all that stands under it, subsections included. */
export interface Section extends Span {
  /** `s1`, `s2`, … in text order. */
  readonly id: string;
  readonly parentId: string | null;
  /** Depth in the tree, from 1; not the kind of the marker. */
  readonly level: number;
  /** The enumerator as written (`一、`, `（一）`, `第一章`), empty for a bare heading. */
  readonly marker: string;
  /** The heading without its marker and without a closing full stop. */
  readonly heading: string;
  readonly headingStart: number;
  /** End of the heading, its closing full stop included. */
  readonly headingEnd: number;
  readonly role: Role;
}

/** A paragraph of running text, or a run of items. */
export interface Paragraph extends Span {
  /** `p1`, `p2`, … in text order. */
  readonly id: string;
  /** The innermost section that it stands in; `null` before the first heading. */
  readonly sectionId: string | null;
  /** Its section's role, or its own where it plainly turns. */
  readonly role: Role;
  readonly passageIds: readonly string[];
}

/** The unit of classification. */
export interface Passage extends Span {
  /** `p3.1`, `p3.2`, …: its paragraph's id and its place there. */
  readonly id: string;
  readonly paragraphId: string;
  /** An enumerated item, the lead before the first item, a paragraph without items, or a row of a table. */
  readonly kind: 'item' | 'lead' | 'body' | 'table';
  /** `一是`, `（1）`, `首先`, …; empty where the passage has none. */
  readonly marker: string;
}

/** A stretch that belongs to the page or the letter and not to the report's text. */
export interface Skipped extends Span {
  readonly why: SkipReason;
}

/** Why a part of the page is no part of the report. */
export type SkipReason =
  | 'title'
  | 'page-metadata'
  | 'navigation'
  | 'page-tools'
  | 'footer'
  | 'form'
  | 'attachment'
  | 'decoration'
  | 'markup'
  | 'invisible';

/** What took a line out of the report's text. */
export interface SkippedBecause {
  readonly why: SkipReason;
  /** The id of a pattern in `genre/page/furniture.yaml`, or a rule of the reader of pages. */
  readonly rule: string;
}

/** A skipped stretch as it is found, with the rule that took it. */
export interface FoundSkipped extends Span, SkippedBecause {}

/** Words of headings that say what a section is for; of a user's own, they go before the built-in ones. */
export interface HeadingCue {
  /** Small letters, digits and hyphens; `fazhi explain` names it. */
  readonly id: string;
  readonly role: Role;
  /** Whether they turn a subsection away from its parent's role too. @default false */
  readonly strong?: boolean;
  /** The source of a regular expression that is looked for in the heading without its marker. */
  readonly pattern: string;
}

/** What gave a section its role. */
export interface RoleReason {
  /**
   * The id of a cue in `genre/headings/roles.yaml` or of a user's own; `inherited` from the section above, `later-year` for a
   * year after the report's, `long-first-section` for a general name over what was done, `subject` where
   * nothing says more than what the text is about.
   */
  readonly rule: string;
  /** What of the heading says so; empty where no word does. */
  readonly words: string;
}

/** A section as it is found, with the spans of its marker and its words. */
export interface FoundSection extends Section {
  readonly markerSpan: Span;
  readonly wordsSpan: Span;
  /** Its own heading and those above it, nearest first; all that stands in it shares this list. */
  readonly headings: readonly Span[];
  readonly headingsAbove: readonly Span[];
  readonly roleReason: RoleReason;
}

/** A passage as it is found: at once the block that the stages after this one read. */
export interface FoundPassage extends Passage {
  readonly role: Role;
  readonly sectionId: string | null;
  readonly headings: readonly Span[];
}

/** The result of reading the layout of a text. Offsets are into the text that was read. */
export interface Structure {
  readonly metadata: DocumentMetadata;
  /** The lines of the title. */
  readonly titleSpans: readonly Span[];
  /** The reports that follow the first in the text, nearly always none, from where they begin. */
  readonly later: readonly (Pick<Structure, 'metadata' | 'titleSpans'> & {
    readonly start: number;
  })[];
  readonly sections: readonly FoundSection[];
  readonly paragraphs: readonly Paragraph[];
  readonly passages: readonly FoundPassage[];
  readonly skipped: readonly FoundSkipped[];
}

/**
 * A passage or a heading, as the stages after this one read it: with its role and the headings above
 * it, nearest first (the heading itself not among them).
 */
export interface Block extends Span {
  /** The passage's or the section's id. */
  readonly id: string;
  readonly kind: Passage['kind'] | 'heading';
  readonly marker: string;
  readonly role: Role;
  /** The section it stands in; a heading stands in its own. */
  readonly sectionId: string | null;
  /** The paragraph it stands in; `null` for a heading. */
  readonly paragraphId: string | null;
  readonly headings: readonly Span[];
}
