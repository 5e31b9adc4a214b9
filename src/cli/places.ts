import { readFile } from 'node:fs/promises';
import { decodeText } from '../corpus/read/encoding';
import type { PlaceOptions } from '../corpus/run/places';
import { FazhiError } from '../errors';
import type { CommandArguments } from './command';

/** From where the options `--metadata` and `--names` know who reports on which year. */
export async function placesOf(values: CommandArguments['values']): Promise<PlaceOptions> {
  return {
    ...(typeof values.metadata === 'string' && { sidecar: await readSidecar(values.metadata) }),
    ...(typeof values.names === 'string' && { pattern: values.names }),
  };
}

async function readSidecar(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause) => {
    throw new FazhiError('file-not-found', `--metadata: ${JSON.stringify(file)} cannot be read`, {
      cause,
    });
  });
  return decodeText(bytes).text;
}
