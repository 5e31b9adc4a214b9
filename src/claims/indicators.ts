import { FazhiError, shown } from '../errors';

/** Something that reports count year after year. */
export interface Indicator {
  readonly id: string;
  readonly label: string;
  /** Words of what is counted; all words of a group, separated by `+`, must be there. */
  readonly what: readonly string[];
  readonly units: readonly string[];
}

/** Indicators made ready for matching. */
export interface CompiledIndicators {
  readonly indicators: readonly Indicator[];
}

/** Checks and compiles indicators. Throws `FazhiError` `invalid-indicators`. */
export function compileIndicators(indicators: readonly Indicator[] = []): CompiledIndicators {
  if (!Array.isArray(indicators)) {
    throw new FazhiError('invalid-indicators', `indicators are an array, not ${shown(indicators)}`);
  }
  return { indicators };
}
