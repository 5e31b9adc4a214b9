import type { IndicatorFigure } from '../claims/indicator/figures';
import type { Claim, ClaimWarning, RejectedNumber } from '../claims/types';
import type { DocumentMetadata, Paragraph, Passage, Section, Skipped } from '../structure/types';
import type { ThemeShare, ThemeTag } from '../themes/types';

/** What made a report: enough to know whether two results can be compared. */
export interface Engine {
  readonly name: 'fazhi';
  /** Version of this library. */
  readonly version: string;
  /** `id@version` of the theme set. */
  readonly themes: string;
  /** The ids of its themes, in its order; reports of before version 0.2 do not have them. */
  readonly themeIds?: readonly string[];
  /** `sha256:…` of the version and all rule data: themes, indicators, units, page, headings, names. */
  readonly rules: string;
  /** Name and version of the tokenizer, where one was used; the analysis of themes and claims uses none. */
  readonly tokenizer: string | null;
}

/** A section with the themes of its heading and of its text. */
export interface ReportSection extends Section {
  /** Themes of the heading's own words, strongest first. */
  readonly headingThemes: readonly ThemeTag[];
  /** Themes of its passages with their share by length, largest first. */
  readonly themes: readonly ThemeShare[];
}

/** A paragraph with the union of its passages' themes, strongest first. */
export interface ReportParagraph extends Paragraph {
  readonly themes: readonly ThemeTag[];
}

/** A passage with its themes. */
export interface ReportPassage extends Passage {
  /** The theme that takes more than half of its characters; `null` where none does or several weigh the same. */
  readonly primary: string | null;
  /** Strongest first. */
  readonly themes: readonly ThemeTag[];
}

/** Something about the text that a reader of the result should know. */
export type ReportWarning =
  | ClaimWarning
  | {
      readonly code:
        | 'empty-text'
        | 'no-headings'
        | 'not-chinese'
        | 'not-this-genre'
        | 'looks-like-markup'
        | 'looks-damaged';
      readonly message: string;
      readonly claimIds: readonly string[];
    };

/** A part of a report that a caller can leave out: `evidence` is that of all tags, the others are lists. */
export type ReportPart =
  | 'evidence'
  | 'sections'
  | 'paragraphs'
  | 'passages'
  | 'claims'
  | 'indicators'
  | 'skipped';

/**
 * A report as data. Plain JSON: no classes, no cycles, no `undefined`; what is not known is `null`.
 * All offsets are UTF-16 offsets into the string that was passed in, ends exclusive. Arrays are in text order.
 */
export interface Report {
  readonly schemaVersion: 2;
  readonly engine: Engine;
  readonly document: DocumentMetadata;
  readonly sections: readonly ReportSection[];
  readonly paragraphs: readonly ReportParagraph[];
  readonly passages: readonly ReportPassage[];
  readonly claims: readonly Claim[];
  /** The report's own row of a panel: at most one figure an indicator, unit family and status. */
  readonly indicators: readonly IndicatorFigure[];
  readonly skipped: readonly Skipped[];
  /** Numbers that are no claims; only with `include: ['rejected']`. */
  readonly rejected?: readonly RejectedNumber[];
  readonly warnings: readonly ReportWarning[];
  /** The parts that are empty because the caller left them out; only with `omit`. */
  readonly omitted?: readonly ReportPart[];
}
