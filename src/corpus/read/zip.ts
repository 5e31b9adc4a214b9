import { FazhiError } from '../../errors';
import type { Machine } from './types';

/** A file inside a zip archive, as its directory states it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * The directory of a zip archive. Throws `file-damaged` where there is none, it is cut off, or it does not
 * end where the archive's last record begins: other programs would look for it elsewhere, and find other
 * parts than those that were looked at here.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () =>
    new FazhiError('file-damaged', 'the file is no whole zip archive, as a Word file is');
  let end = bytes.length - 22;
  const earliest = Math.max(0, end - 0xffff);
  while (end >= earliest && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < earliest || end < 0) throw damaged();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at + view.getUint32(end + 12, true) !== end) throw damaged();
  const entries: ZipEntry[] = [];
  const names = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) throw damaged();
  return entries;
}

/**
 * Checks that an archive's parts unpack to no more than `limit` bytes together. The directory's own word is
 * not taken for it, neither for sizes nor for names: each part is unpacked, and stopped at the limit, so a
 * zip bomb costs no more than the limit. Throws `file-too-large`, or `file-damaged` where a part cannot be
 * unpacked.
 */
export async function checkUnpackedSize(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limit: number,
  machine: Machine,
): Promise<void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = limit;
  for (const entry of entries) {
    if (entry.unpacked > left) throw tooLarge(limit);
    if (entry.offset + 30 > bytes.length)
      throw new FazhiError('file-damaged', `${entry.name} is cut off`);
    const start =
      entry.offset +
      30 +
      view.getUint16(entry.offset + 26, true) +
      view.getUint16(entry.offset + 28, true);
    left -= await unpackedSize(bytes.subarray(start, start + entry.packed), entry, left, machine);
    if (left < 0) throw tooLarge(limit);
  }
}

async function unpackedSize(
  packed: Uint8Array,
  entry: ZipEntry,
  left: number,
  machine: Machine,
): Promise<number> {
  if (entry.method === 0) return packed.length;
  try {
    return await machine.unpackedSize(packed, left);
  } catch (cause) {
    throw new FazhiError('file-damaged', `${entry.name} cannot be unpacked: the file is damaged`, {
      cause,
    });
  }
}

function tooLarge(limit: number): FazhiError {
  return new FazhiError(
    'file-too-large',
    `the file unpacks to more than ${limit} bytes, as a zip bomb does; if it is sound, raise maxUnpackedBytes`,
  );
}
