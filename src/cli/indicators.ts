import { readFile } from 'node:fs/promises';
import {
  builtInIndicators,
  extendIndicators,
  type IndicatorExtension,
  type IndicatorSet,
  parseIndicatorSet,
} from '../claims';
import { FazhiError } from '../errors';

/**
 * The register that `--indicators` names: a file, YAML in the notation of the built-in register or JSON, with
 * a whole register or with what is added to the built-in one, changed in it or removed from it.
 */
export async function indicatorsOf(value: unknown): Promise<IndicatorSet> {
  if (value === undefined) return builtInIndicators;
  const name = String(value);
  const source = await readFile(name, 'utf8').catch((cause: unknown) => {
    throw new FazhiError(
      'file-not-found',
      `--indicators takes a file (.json, .yaml); there is no ${name}`,
      { cause },
    );
  });
  const data = /\.ya?ml$/i.test(name) ? await fromYaml(name, source) : fromJson(name, source);
  const isExtension = typeof data === 'object' && data !== null && !('indicators' in data);
  return isExtension
    ? extendIndicators(builtInIndicators, data as IndicatorExtension)
    : parseIndicatorSet(data);
}

async function fromYaml(name: string, source: string): Promise<unknown> {
  const { parseNotation } = await import('../notation/parse');
  const { indicatorExtensionNotation, indicatorsNotation } = await import('../notation/indicators');
  const isWhole = /^indicators:/m.test(source);
  try {
    return isWhole
      ? parseNotation(name, source, indicatorsNotation)
      : parseNotation(name, source, indicatorExtensionNotation);
  } catch (cause) {
    if (!(cause instanceof FazhiError)) throw cause;
    throw new FazhiError('invalid-indicators', cause.message, { cause });
  }
}

function fromJson(name: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new FazhiError('invalid-indicators', `${name} is not JSON: ${(cause as Error).message}`, {
      cause,
    });
  }
}
