import { FazhiError } from '../../errors';
import type { DocumentFormat } from './types';

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

/** What the bytes of a file hold; `name` gives its extension. Throws `file-unsupported`, `file-protected`, `file-damaged`. */
export function formatOf(bytes: Uint8Array, name: string): DocumentFormat {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const extension = extensionOf(name).toLowerCase();
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
      `${extensionOf(name) || 'a file without extension'} cannot be read; txt, md, html, htm, docx and pdf can`,
    );
  }
  if (named === 'docx' || named === 'pdf') {
    throw new FazhiError(
      'file-damaged',
      `the file is called ${extensionOf(name)} but does not begin like one`,
    );
  }
  return named;
}

/** `EncryptedPackage` as the container spells it, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].join('\0');

/** Word 97, WPS, or a .docx that is encrypted: all in the same container. */
function oldOffice(bytes: Uint8Array, name: string): FazhiError {
  if (new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED)) {
    return new FazhiError(
      'file-protected',
      'the Word file opens only with a password; save it without one',
    );
  }
  return convert(name, 'is an old Word or WPS file');
}

/** The extension of a file's name with its point; empty where it has none, or nothing else. */
function extensionOf(name: string): string {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const at = file.lastIndexOf('.');
  return at <= 0 ? '' : file.slice(at);
}

const PICTURES = /^\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic|jfif)$/;

function convert(name: string, what: string): FazhiError {
  const call = `soffice --headless --convert-to docx ${shellQuoted(name)}`;
  return unsupported(name, what, `convert it first: ${call}, or save it as .docx in Word or WPS`);
}

function unsupported(name: string, what: string, remedy: string): FazhiError {
  return new FazhiError('file-unsupported', `${JSON.stringify(name)} ${what}; ${remedy}`);
}

function shellQuoted(name: string): string {
  return /^[\w.\-\u4e00-\u9fff]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
