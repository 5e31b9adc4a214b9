import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { FazhiError, shown } from '../../errors';
import { withAllowance } from './allowance';
import { declaredCharset, decodeText } from './encoding';
import type { DocumentFormat, FileMetadata, ReadDocument, ReadOptions } from './types';

const MiB = 1024 * 1024;
const DEFAULTS = { maxFileBytes: 64 * MiB, maxUnpackedBytes: 128 * MiB, maxPages: 2000 };
const NOTHING_SAID: FileMetadata = { title: null, publishedOn: null, source: null };

/** The extensions of files that can be read, in lower case, with what they hold. */
export const EXTENSIONS: ReadonlyMap<string, DocumentFormat | 'convert'> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.shtml', 'html'],
  ['.xhtml', 'html'],
  ['.docx', 'docx'],
  ['.pdf', 'pdf'],
  ['.doc', 'convert'],
  ['.wps', 'convert'],
  ['.rtf', 'convert'],
  ['.ofd', 'convert'],
]);

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

/** What the bytes hold. Throws where it cannot be read, or where there are too many. */
export function readingOf(bytes: Uint8Array, name: string, options: ReadOptions): DocumentFormat {
  const { maxFileBytes } = limitsOf(options);
  if (bytes.length > maxFileBytes) throw tooLarge(bytes.length, maxFileBytes);
  return formatOf(bytes, name);
}

/**
 * Reads the text of a file's bytes in this thread, without a limit of time; `name` gives the extension and is
 * used in messages. Throws what `readDocument` throws of `fazhi/corpus`.
 */
export async function parseHere(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  const limits = limitsOf(options);
  const format = readingOf(bytes, name, options);
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const found = { format, hash, bytes: bytes.length };
  if (format === 'docx') {
    const { docxText } = await import('./docx');
    const text = await docxText(bytes, limits.maxUnpackedBytes);
    return { ...found, text, encoding: null, metadata: NOTHING_SAID };
  }
  if (format === 'pdf') {
    const { pdfText } = await import('./pdf');
    const { text, title } = await withAllowance(limits.maxUnpackedBytes, () =>
      pdfText(bytes, limits.maxPages),
    );
    return { ...found, text, encoding: null, metadata: { ...NOTHING_SAID, title } };
  }
  const declared = format === 'html' ? declaredCharset(bytes) : null;
  const { text, encoding } = decodeText(bytes, declared);
  if (format === 'html') {
    const { htmlText } = await import('./html');
    return { ...found, encoding, ...htmlText(text) };
  }
  if (text.trim() === '') throw new FazhiError('file-without-text', 'the file is empty');
  if (format === 'markdown') {
    const { markdownText } = await import('./markdown');
    return { ...found, text: markdownText(text), encoding, metadata: NOTHING_SAID };
  }
  return { ...found, text, encoding, metadata: NOTHING_SAID };
}

function limitsOf(options: ReadOptions): Required<ReadOptions> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const limits = { ...DEFAULTS, ...(Object.fromEntries(given) as ReadOptions) };
  for (const [name, value] of Object.entries(limits)) {
    if (!(name in DEFAULTS)) {
      throw new FazhiError(
        'invalid-option',
        `there is no option ${shown(name)} for reading; known are ${Object.keys(DEFAULTS).join(', ')}`,
      );
    }
    if (typeof value !== 'number' || !(value > 0)) {
      throw new FazhiError('invalid-option', `${name} is a number above 0, not ${shown(value)}`);
    }
  }
  return limits;
}

/** The bytes of a file. Throws `file-not-found`, `file-unreadable`, `file-too-large`. */
export async function readBytes(
  file: string | Buffer,
  { maxFileBytes: limit = DEFAULTS.maxFileBytes }: ReadOptions,
): Promise<Uint8Array> {
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

function tooLarge(size: number, limit: number): FazhiError {
  return new FazhiError(
    'file-too-large',
    `the file has ${size} bytes, more than the ${limit} of maxFileBytes; split it or raise the limit`,
  );
}

function formatOf(bytes: Uint8Array, name: string): DocumentFormat {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const extension = path.extname(name).toLowerCase();
  if (extension === '.ofd') throw unsupported(name, 'is in OFD', 'save it as PDF in an OFD reader');
  if (PICTURES.test(extension)) {
    const searchable = `${shellQuoted(name)} searchable.pdf`;
    const remedy = `make a PDF with its text first, by OCR: ocrmypdf -l chi_sim ${searchable}`;
    throw unsupported(name, 'is a picture', remedy);
  }
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw oldOffice(bytes, name);
  if (head.startsWith('{\\rtf')) throw convert(name, 'is in RTF');
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  const named = EXTENSIONS.get(extension);
  if (/^[^<]{0,20}<(?:!doctype html|html|head|meta|body)[\s>]/i.test(head)) return 'html';
  if (named === 'convert') {
    // Word also saves web pages under .doc; they are caught above.
    throw convert(name, 'is no Word file of a kind that is known');
  }
  if (named === undefined) {
    throw new FazhiError(
      'file-unsupported',
      `${path.extname(name) || 'a file without extension'} cannot be read; txt, md, html, htm, docx and pdf can`,
    );
  }
  if (named === 'docx' || named === 'pdf') {
    throw new FazhiError(
      'file-damaged',
      `the file is called ${path.extname(name)} but does not begin like one`,
    );
  }
  return named;
}

/** Word 97, WPS, or a .docx that is encrypted: all in the same container. */
function oldOffice(bytes: Uint8Array, name: string): FazhiError {
  const encrypted = Buffer.from('EncryptedPackage', 'utf16le');
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encrypted)) {
    return new FazhiError(
      'file-protected',
      'the Word file opens only with a password; save it without one',
    );
  }
  return convert(name, 'is an old Word or WPS file');
}

const PICTURES = /^\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic|jfif)$/;

function convert(name: string, what: string): FazhiError {
  const call = `soffice --headless --convert-to docx ${shellQuoted(name)}`;
  return unsupported(name, what, `convert it first: ${call}`);
}

function unsupported(name: string, what: string, remedy: string): FazhiError {
  return new FazhiError('file-unsupported', `${JSON.stringify(name)} ${what}; ${remedy}`);
}

function shellQuoted(name: string): string {
  return /^[\w.\-\u4e00-\u9fff]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
