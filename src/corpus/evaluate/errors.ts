import type { Span } from '../../text/span';

/** What a report got wrong. */
export type ErrorKind =
  | 'theme-missed'
  | 'theme-extra'
  | 'primary'
  | 'role'
  | 'meta'
  | 'heading-missed'
  | 'heading-extra'
  | 'heading-level'
  | 'claim-missed'
  | 'claim-extra'
  | 'bound'
  | 'status'
  | 'kind'
  | 'what'
  | 'indicator'
  | 'figure-extra'
  | 'figure-missed'
  | 'partOf'
  | 'base'
  | 'period';

/** One mistake, with where it is in the report's text. */
export interface EvaluationError {
  readonly document: string;
  readonly kind: ErrorKind;
  readonly message: string;
  /** `null` for metadata, which has no place. */
  readonly start: number | null;
  readonly end: number | null;
}

/** Writes a mistake down. */
export type NoteError = (kind: ErrorKind, message: string, place: Span | null) => void;
