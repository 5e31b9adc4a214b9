import type { ParseArgsConfig } from 'node:util';

/** Where a command writes: data to `out`, everything else to `err`. */
export interface Terminal {
  /** Writes data; a promise where the reader is slow, which is kept when there is room for more. */
  out(text: string): void | Promise<void>;
  err(text: string): void;
  /** Whether `out` may be coloured: a terminal, and no NO_COLOR. */
  readonly colour: boolean;
  /** Columns of the terminal; 100 where there is none. */
  readonly columns: number;
  /** Whether standard error is a terminal that can show progress. */
  readonly interactive: boolean;
  /** Standard input as it comes, without holding all of it. Throws `file-unreadable`. */
  pieces(): AsyncIterable<Uint8Array>;
}

/** The arguments of a command after its name. */
export interface CommandArguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
  readonly terminal: Terminal;
}

/** Exit codes: all done; something failed; the call itself was wrong. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `fazhi NAME --help` prints, examples included. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Returns the exit code. Throws `FazhiError` or `UsageError`; the caller prints them. */
  run(args: CommandArguments): Promise<number>;
}

/** A call that cannot be carried out as it was written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The value of a string option that must be one of a few. */
export function choice<T extends string>(value: unknown, option: string, choices: readonly T[]): T {
  if (choices.includes(value as T)) return value as T;
  throw new UsageError(`--${option} takes ${choices.join(', ')}; not ${String(value)}`);
}

/** The value of an option that is a number in a range; `undefined` where it was not given. */
export function numeric(
  value: unknown,
  option: string,
  least: number,
  most: number,
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value !== '' && Number.isFinite(number) && number >= least && number <= most) return number;
  throw new UsageError(`--${option} takes a number from ${least} to ${most}; not ${String(value)}`);
}
