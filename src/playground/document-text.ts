import { declaredCharset, decodeText } from '../corpus/read/encoding';
import { fragmentText, htmlText } from '../corpus/read/html';
import { markdownText } from '../corpus/read/markdown';
import { pageLines, paragraphs } from '../corpus/read/pdf-lines';
import { FazhiError } from '../errors';

/** Longest file that the page reads; a report has a hundredth of it. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * The text of a file that was dropped on the page: text, Markdown, a web page, Word (.docx) or PDF. The
 * readers of Word and PDF are those of `fazhi/corpus`, in the browser's own process.
 * Throws `FazhiError`: `file-too-large`, `file-unsupported`, `file-damaged`, `file-without-text`.
 */
export async function documentText(file: File): Promise<string> {
  if (file.size > MAX_BYTES) {
    throw new FazhiError(
      'file-too-large',
      `the file has ${file.size} bytes, more than ${MAX_BYTES}`,
    );
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.startsWith('PK\u0003\u0004')) return wordText(bytes);
  if (head.includes('%PDF-')) return pdfText(bytes);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0') || /\.(?:doc|wps)$/i.test(file.name)) {
    throw new FazhiError('file-unsupported', 'an old Word or WPS file: save it as .docx first');
  }
  if (file.type.startsWith('image/')) {
    throw new FazhiError('file-unsupported', 'a picture has no text: run OCR first');
  }
  const isPage = /\.html?$/i.test(file.name) || /^\s*<(?:!doctype|html)/i.test(head);
  const { text } = decodeText(bytes, isPage ? declaredCharset(bytes) : null);
  if (isPage) return htmlText(text).text;
  return /\.(?:md|markdown)$/i.test(file.name) ? markdownText(text) : text;
}

async function wordText(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth
    .convertToHtml({ arrayBuffer: new Uint8Array(bytes).buffer } as never, {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
    .catch((cause: Error) => {
      throw new FazhiError('file-damaged', `the Word file cannot be read: ${cause.message}`, {
        cause,
      });
    });
  return fragmentText(value);
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  // @ts-expect-error has no types of its own; importing it is enough: it then runs in this thread.
  await import('pdfjs-dist/build/pdf.worker.min.mjs');
  const { getDocument } = await import('pdfjs-dist');
  const task = getDocument({ data: bytes, isEvalSupported: false, useSystemFonts: false });
  try {
    const document = await task.promise;
    const pages = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      const [left = 0, bottom = 0, , top = 0] = page.view;
      pages.push(pageLines(items as never, { left, bottom, top }));
    }
    const text = paragraphs(pages);
    if (text.trim() === '') {
      throw new FazhiError(
        'file-without-text',
        'the PDF has only pictures of pages: run OCR first',
      );
    }
    return text;
  } catch (cause) {
    if (cause instanceof FazhiError) throw cause;
    throw new FazhiError('file-damaged', `the PDF cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  } finally {
    await task.destroy();
  }
}
