import { FazhiError, shown } from './errors';

/**
 * Refuses an argument that is not what a function takes, in words: `report is a report of analyze, not
 * an array of 3`. Throws `FazhiError` `invalid-argument`.
 */
export function checkArgument(holds: boolean, name: string, allowed: string, found: unknown): void {
  if (!holds)
    throw new FazhiError('invalid-argument', `${name} is ${allowed}, not ${shown(found)}`);
}

/** Whether a value is an object with keys, and neither an array nor a promise. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isPromise(value);

const isPromise = (value: object): boolean => 'then' in value && typeof value.then === 'function';

/**
 * Refuses options that are no object, or have a key that is not known: a misspelt option would else do
 * nothing, silently. Throws `FazhiError` `invalid-option` with the keys that are known.
 */
export function checkKnownOptions(
  options: unknown,
  known: readonly string[],
  name = 'options',
): void {
  if (!isRecord(options)) {
    throw new FazhiError('invalid-option', `${name} is an object, not ${shown(options)}`);
  }
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    throw new FazhiError(
      'invalid-option',
      `${name} has no ${shown(key)}; known are ${known.join(', ')}`,
    );
  }
}
