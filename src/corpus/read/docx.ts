import mammoth from 'mammoth';
import { FazhiError } from '../../errors';
import { checkIsWord } from './format';
import { fragmentText } from './html';
import type { Machine } from './types';
import { withNumbers } from './word-numbering';
import { checkUnpackedSize, unpacked, withContent, type ZipEntry, zipEntries } from './zip';

/**
 * The text of a Word file (.docx): a line for each paragraph, list item and table row, the cells of a row
 * joined by a tab; headers, footers, comments and pictures left out.
 * Throws `file-damaged` for a broken file, `file-too-large` for a zip bomb, `file-without-text` for one
 * that holds only pictures.
 */
export async function docxText(
  bytes: Uint8Array,
  maxUnpackedBytes: number,
  machine: Machine,
): Promise<string> {
  const entries = zipEntries(bytes);
  checkIsWord(entries);
  await checkUnpackedSize(bytes, entries, maxUnpackedBytes, machine);
  let html: string;
  try {
    const numbered = await withWordNumbers(bytes, entries, maxUnpackedBytes, machine);
    const result = await mammoth.convertToHtml(input(numbered), {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      ignoreEmptyParagraphs: true,
      styleMap: ["br[type='page'] => br", "br[type='column'] => br"],
    });
    html = result.value;
  } catch (cause) {
    throw new FazhiError(
      'file-damaged',
      `the Word file cannot be read: ${(cause as Error).message.split('\n', 1)[0]}`,
      {
        cause,
      },
    );
  }
  const text = fragmentText(html, isNoReturn);
  if (text.trim() === '') {
    throw new FazhiError(
      'file-without-text',
      'the Word file has no text, perhaps only pictures of it; run OCR first',
    );
  }
  return text;
}

/** The same file with the numbers that Word counts by itself in its text. */
async function withWordNumbers(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  most: number,
  machine: Machine,
): Promise<Uint8Array> {
  const find = (name: string) => entries.findLast((entry) => entry.name === `word/${name}.xml`);
  const text = async (entry: ZipEntry | undefined): Promise<string> => {
    const content = entry === undefined ? null : await unpacked(bytes, entry, most, machine);
    return content === null ? '' : new TextDecoder().decode(content);
  };
  const entry = find('document');
  const numbering = await text(find('numbering'));
  if (entry === undefined || numbering === '') return bytes;
  const document = await text(entry);
  const numbered = withNumbers(document, numbering, await text(find('styles')));
  return numbered === document
    ? bytes
    : withContent(bytes, entry, new TextEncoder().encode(numbered));
}

/** The arrow at the end of a note leads back to where its number stands. */
const isNoReturn = (element: Element): boolean =>
  !/^#(?:foot|end)note-ref-/.test(element.getAttribute('href') ?? '');

/** mammoth's build for Node takes the buffer, its build for browsers, which is bundled, the other. */
function input(bytes: Uint8Array): { buffer: Buffer; arrayBuffer: ArrayBuffer } {
  const copy = new Uint8Array(bytes);
  return { buffer: copy as Buffer, arrayBuffer: copy.buffer };
}
