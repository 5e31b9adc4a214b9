import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { FazhiError } from '../../errors';
import { DEFAULTS, parseBytes, tooLarge } from './parse';
import type { Machine, ReadDocument, ReadOptions } from './types';

/** Reads a file as `parseHere` does, in this thread. */
export async function readHere(
  file: string | Uint8Array,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  const bytes = await readBytes(filePath(file), options);
  return parseHere(bytes, path.basename(filePath(file).toString()), options);
}

/** A path as Node takes it: bytes that come from another thread have lost their class. */
export function filePath(file: string | Uint8Array): string | Buffer {
  return typeof file === 'string' ? file : Buffer.from(file);
}

/** Where the character maps are, from this module; the build puts those that are met in use beside its own. */
declare const CHARACTER_MAPS: string;
const MAPS =
  typeof CHARACTER_MAPS === 'string' ? CHARACTER_MAPS : '../../../node_modules/pdfjs-dist/cmaps/';

const NODE: Machine = {
  hash: (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  unpack: (packed, most) => {
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
    } catch (cause) {
      if ((cause as { code?: unknown }).code !== 'ERR_BUFFER_TOO_LARGE') throw cause;
      return null;
    }
  },
  characterMap: async (name) =>
    new Uint8Array(await readFile(new URL(`${MAPS}${name}.bcmap`, import.meta.url))),
};

/** Reads the text of a file's bytes in this thread, as `parseBytes` does, with what Node has for it. */
export function parseHere(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  return parseBytes(bytes, name, options, NODE);
}

/** The bytes of a file. Throws `file-not-found`, `file-unreadable`, `file-too-large`. */
export async function readBytes(file: string | Buffer, options: ReadOptions): Promise<Uint8Array> {
  const { maxFileBytes: limit = DEFAULTS.maxFileBytes } = options;
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    // Opening a named pipe would else wait for someone to write into it.
    handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT')
      throw new FazhiError('file-not-found', 'there is no such file', { cause });
    throw new FazhiError('file-unreadable', `the file cannot be opened (${code})`, { cause });
  }
  try {
    const before = await handle.stat();
    if (before.isDirectory())
      throw new FazhiError(
        'file-unreadable',
        'this is a folder, not a file; if it was found among reports it could not be listed: check its permissions and call again',
      );
    if (!before.isFile()) throw new FazhiError('file-unreadable', 'this is not a regular file');
    if (before.size > limit) throw tooLarge(before.size, limit);
    const bytes = await handle.readFile();
    const after = await handle.stat();
    if (after.size !== bytes.length || after.mtimeMs !== before.mtimeMs) {
      throw new FazhiError(
        'file-unreadable',
        'the file changed while it was read; run again when it is done',
      );
    }
    return bytes;
  } catch (cause) {
    if (cause instanceof FazhiError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    throw new FazhiError('file-unreadable', `the file cannot be read (${code})`, { cause });
  } finally {
    await handle.close().catch(() => {}); // what was read is whole
  }
}
