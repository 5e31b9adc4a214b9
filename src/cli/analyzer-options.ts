import { readFile } from 'node:fs/promises';
import { FazhiError } from '../errors';
import type { AnalyzerOptions } from '../options';
import type { HeadingCue } from '../structure/types';
import type { CommandArguments } from './command';
import { indicatorsOf } from './indicators';
import { themeSetOf } from './theme-set';

/** How reports are analysed, by --themes, --indicators and --roles. */
export async function analyzerOptionsOf(
  values: CommandArguments['values'],
): Promise<AnalyzerOptions> {
  const { themes, indicators, roles } = values;
  return {
    ...(themes !== undefined && { themes: await themeSetOf(themes) }),
    ...(indicators !== undefined && { indicators: await indicatorsOf(indicators) }),
    ...(roles !== undefined && { roles: await rolesOf(String(roles)) }),
  };
}

/** The cues of a file in the notation of `src/genre/headings/roles.yaml`. */
async function rolesOf(file: string): Promise<readonly HeadingCue[]> {
  const source = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new FazhiError('file-not-found', `--roles takes a file (.yaml); there is no ${file}`, {
      cause,
    });
  });
  const { parseNotation } = await import('../notation/parse');
  const { headingCuesNotation } = await import('../notation/structure');
  return parseNotation(file, source, headingCuesNotation);
}
