import { FazhiError } from '../../errors';
import type { DocumentFormat } from './types';
import type { ZipEntry } from './zip';

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
  if (PICTURES.test(extension)) {
    const searchable = `${shellQuoted(name)} searchable.pdf`;
    const call = `ocrmypdf -l chi_sim ${searchable}`;
    throw unsupported(name, 'is a picture', `make a PDF with its text first, by OCR: ${call}`);
  }
  const remedy = REMEDIES.find(([extensions]) => extensions.test(extension));
  if (remedy !== undefined) throw unsupported(name, remedy[1], remedy[2]);
  if (isMail(head)) throw unsupported(name, ...WEB_ARCHIVE);
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

/** Whether a file begins as a mail does, and a page that a browser saved as one file. */
const isMail = (head: string): boolean =>
  /^[\w-]{1,40}:/.test(head) && /(?:^|\n)MIME-Version:/i.test(head);
const WEB_ARCHIVE = [
  'is a mail or a page saved as one file',
  'open it and save it as HTML (in a browser: web page, HTML only)',
] as const;
const WITHOUT_TEXT = 'copy the text of the report into a .txt or .docx file';

/** Files that people have reports in and that are not read: what they are, and what to do. */
const REMEDIES: readonly (readonly [RegExp, string, string])[] = [
  [/^\.ofd$/, 'is in OFD', 'save it as PDF in an OFD reader'],
  [/^\.(?:mht|mhtml|eml|msg)$/, ...WEB_ARCHIVE],
  [/^\.(?:xlsx?|xlsm|et|csv|tsv|ods)$/, 'is a table', WITHOUT_TEXT],
  [/^\.(?:pptx?|dps|odp)$/, 'is made of slides', WITHOUT_TEXT],
  [/^\.(?:caj|ceb|cebx|kdh|nh)$/, 'is in a format of its own reader', 'print it as PDF there'],
];

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

/** What a zip archive that holds no Word file may hold instead. Throws `file-unsupported`. */
export function checkIsWord(entries: readonly ZipEntry[]): void {
  const names = entries.map(({ name }) => name);
  const holds = (start: string): boolean => names.some((name) => name.startsWith(start));
  const other = OTHER_ARCHIVES.find(([start]) => holds(start));
  if (other !== undefined && !holds('word/'))
    throw new FazhiError('file-unsupported', `the file ${other[1]}; ${other[2]}`);
  if (!holds('word/document.xml') && !names.includes('[Content_Types].xml'))
    throw new FazhiError('file-unsupported', 'the zip archive is no Word file; unpack it first');
}

/** By what the name of a part begins with: what the archive is, and what to do. */
const OTHER_ARCHIVES: readonly (readonly [string, string, string])[] = [
  ['xl/', 'is a table (Excel)', WITHOUT_TEXT],
  ['ppt/', 'is made of slides (PowerPoint)', WITHOUT_TEXT],
  ['OFD.xml', 'is in OFD', 'save it as PDF in an OFD reader'],
  ['mimetype', 'is an OpenDocument or an e-book', 'save it as .docx'],
];

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
