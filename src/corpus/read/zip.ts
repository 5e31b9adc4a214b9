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
  /** Where its record in the directory stands. */
  readonly record: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/**
 * The directory of a zip archive. Throws `file-damaged` where there is none, it is cut off, or it does not
 * end where the archive's last record begins: other programs would look for it elsewhere, and find other
 * parts than those that were looked at here.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const { at: end, directory } = endOfArchive(bytes);
  const count = view.getUint16(end + 10, true);
  let at = directory;
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
      record: at,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) throw damaged();
  return entries;
}

const damaged = (): FazhiError =>
  new FazhiError('file-damaged', 'the file is no whole zip archive, as a Word file is');

/** Where the last record of an archive stands, and where its directory begins. */
function endOfArchive(bytes: Uint8Array): { readonly at: number; readonly directory: number } {
  const view = viewOf(bytes);
  let at = bytes.length - 22;
  const earliest = Math.max(0, at - 0xffff);
  while (at >= earliest && view.getUint32(at, true) !== END_OF_DIRECTORY) at--;
  if (at < earliest || at < 0) throw damaged();
  const directory = view.getUint32(at + 16, true);
  if (directory + view.getUint32(at + 12, true) !== at) throw damaged();
  return { at, directory };
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
  let left = limit;
  for (const entry of entries) {
    if (entry.unpacked > left) throw tooLarge(limit);
    left -= (await unpacked(bytes, entry, left, machine))?.length ?? Number.POSITIVE_INFINITY;
    if (left < 0) throw tooLarge(limit);
  }
}

/** The content of an entry; `null` where it is more than `most` bytes. Throws `file-damaged`. */
export async function unpacked(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
  machine: Machine,
): Promise<Uint8Array | null> {
  if (entry.offset + 30 > bytes.length)
    throw new FazhiError('file-damaged', `${entry.name} is cut off`);
  const view = viewOf(bytes);
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + 30 + names;
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  try {
    return await machine.unpack(packed, most);
  } catch (cause) {
    throw new FazhiError('file-damaged', `${entry.name} cannot be unpacked: the file is damaged`, {
      cause,
    });
  }
}

/** The same archive with other content for one entry, which stands in it unpacked. */
export function withContent(bytes: Uint8Array, entry: ZipEntry, content: Uint8Array): Uint8Array {
  const end = endOfArchive(bytes);
  const name = new TextEncoder().encode(entry.name);
  const size = bytes.length + HEADER + name.length + content.length;
  const out = new Uint8Array(size);
  const view = viewOf(out);
  out.set(bytes.subarray(0, end.directory));
  const header = end.directory;
  view.setUint32(header, LOCAL_HEADER, true);
  view.setUint16(header + 26, name.length, true);
  const sizes = (at: number): void => {
    view.setUint32(at, content.length, true);
    view.setUint32(at + 4, content.length, true);
  };
  sizes(header + 18);
  out.set(name, header + HEADER);
  out.set(content, header + HEADER + name.length);
  const directory = header + HEADER + name.length + content.length;
  out.set(bytes.subarray(end.directory), directory);
  const record = directory + (entry.record - end.directory);
  view.setUint16(record + 8, view.getUint16(record + 8, true) & ~SIZES_FOLLOW, true);
  view.setUint16(record + 10, 0, true);
  sizes(record + 20);
  view.setUint32(record + 42, header, true);
  view.setUint32(directory + (end.at - end.directory) + 16, directory, true);
  return out;
}

const HEADER = 30;
/** The flag of an entry whose sizes stand behind its content. */
const SIZES_FOLLOW = 8;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function tooLarge(limit: number): FazhiError {
  return new FazhiError(
    'file-too-large',
    `the file unpacks to more than ${limit} bytes, as a zip bomb does; if it is sound, raise maxUnpackedBytes`,
  );
}
