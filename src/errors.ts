/** What can go wrong, by code. Codes are stable; messages may be reworded. */
export type FazhiErrorCode =
  /** The text to analyse is not a string. */
  | 'text-not-a-string'
  /** The text is longer than `maxCharacters`. */
  | 'text-too-long'
  /** The text is of an allowed length and holds more lines, numbers or passages than memory is sure to have room for. */
  | 'text-too-dense'
  /** An option is unknown or has a value that it cannot have. */
  | 'invalid-option'
  /** A theme set, indicator or unit of the caller's is malformed; the message holds its path. */
  | 'invalid-theme-set'
  | 'invalid-indicators'
  /** A file in the notation of the genre is malformed; the message begins with file, line and column. */
  | 'invalid-notation'
  /** A saved report is malformed or of an unknown `schemaVersion`. */
  | 'invalid-report'
  /** An argument of a function is not what it takes. */
  | 'invalid-argument'
  /** A gold file, or another annotation file, is malformed. */
  | 'invalid-gold'
  /** A trained model is malformed, of another version or has other labels. */
  | 'invalid-model'
  /** A tokenizer cannot be loaded, or does not give back the text that it was given. */
  | 'tokenizer-unavailable'
  | 'tokenizer-lossy'
  /** Files: missing, unreadable, of a kind that cannot be read, damaged, protected, empty, too large. */
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-unsupported'
  | 'file-damaged'
  | 'file-protected'
  | 'file-without-text'
  | 'file-too-large'
  /** An output folder or file that cannot be written, or is in the way. */
  | 'output-unwritable'
  | 'output-not-empty'
  /** Another run is writing to the output folder. */
  | 'output-locked'
  /** The work was stopped by the caller's `AbortSignal` or ran out of its time. */
  | 'aborted'
  | 'timed-out'
  /** As many texts wait for a thread of the pool as may: try again later. */
  | 'pool-full';

/** Marks the errors of every copy of this library: an application may load it as a module and by require. */
const MARK = Symbol.for('fazhi.FazhiError');

/**
 * The one error type that this library throws for a caller's mistake; `code` tells which.
 * `instanceof FazhiError` holds for the errors of every copy of the library in a process.
 */
export class FazhiError extends Error {
  override readonly name: 'FazhiError' = 'FazhiError';
  /** Which mistake it is; stable, unlike the message. */
  readonly code: FazhiErrorCode;

  constructor(code: FazhiErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

Object.defineProperty(FazhiError.prototype, MARK, { value: true });
Object.defineProperty(FazhiError, Symbol.hasInstance, {
  value: function isInstance(this: unknown, value: unknown): boolean {
    if (this === FazhiError) return value instanceof Error && MARK in value;
    return Function.prototype[Symbol.hasInstance].call(this, value); // a class derived from it
  },
});

/** Shows a value in an error message: short, and safe for anything. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  }
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return `${value}n`;
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value instanceof Promise) return 'a promise, which has to be awaited';
  if (ArrayBuffer.isView(value)) return `${value.constructor.name} of ${value.byteLength} bytes`;
  if (value instanceof Error) return `an error (${shown(value.message)})`;
  return 'an object';
}
