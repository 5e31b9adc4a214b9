import mammoth from 'mammoth';
import { FazhiError } from '../../errors';
import { fragmentText } from './html';
import type { Machine } from './types';
import { checkUnpackedSize, zipEntries } from './zip';

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
  if (
    !entries.some(
      (entry) => entry.name === 'word/document.xml' || entry.name === '[Content_Types].xml',
    )
  ) {
    throw new FazhiError('file-unsupported', 'the zip archive is no Word file; unpack it first');
  }
  await checkUnpackedSize(bytes, entries, maxUnpackedBytes, machine);
  let html: string;
  try {
    const result = await mammoth.convertToHtml(input(bytes), {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      ignoreEmptyParagraphs: true,
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
  const text = fragmentText(html);
  if (text.trim() === '') {
    throw new FazhiError(
      'file-without-text',
      'the Word file has no text, perhaps only pictures of it; run OCR first',
    );
  }
  return text;
}

/** mammoth's build for Node takes the buffer, its build for browsers, which is bundled, the other. */
function input(bytes: Uint8Array): { buffer: Buffer; arrayBuffer: ArrayBuffer } {
  const copy = new Uint8Array(bytes);
  return { buffer: copy as Buffer, arrayBuffer: copy.buffer };
}
