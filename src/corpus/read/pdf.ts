import { FazhiError } from '../../errors';
import { type PdfLine, type PdfTextItem, pageLines, paragraphs } from './pdf-lines';
import type { Machine } from './types';

/** Pieces of text in one document: 2000 full pages have as many characters. */
const MAX_PIECES = 2_000_000;

/**
 * The text of a PDF: its lines joined into paragraphs, page numbers and running heads left out.
 * Throws `file-protected` where it opens only with a password, `file-damaged` where it is broken,
 * `file-without-text` for scanned pages, `file-too-large` for more than `maxPages` pages.
 */
export async function pdfText(
  bytes: Uint8Array,
  maxPages: number,
  machine: Machine,
): Promise<{ readonly text: string; readonly title: string | null }> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const missing = new Set<string>();
  const task = getDocument({
    data: new Uint8Array(bytes), // a copy: pdf.js takes the buffer over
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    CMapReaderFactory: characterMaps(machine, (name) => missing.add(name)),
  } as Parameters<typeof getDocument>[0]);
  try {
    const document = await task.promise;
    if (document.numPages > maxPages) {
      throw new FazhiError(
        'file-too-large',
        `the PDF has ${document.numPages} pages, more than the ${maxPages} of maxPages`,
      );
    }
    const pages: PdfLine[][] = [];
    let pieces = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const found = await pageItems(page);
      pieces += found.length;
      if (pieces > MAX_PIECES) throw tooMany();
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      pages.push(pageLines(found, { left, bottom, right, top }));
      page.cleanup();
    }
    if (missing.size > 0) {
      throw new FazhiError(
        'file-unsupported',
        `the PDF needs the character maps ${[...missing].join(', ')}, which are not there; where this library is bundled, put the folder dist/cmaps of fazhi beside the bundle, or say where it is`,
      );
    }
    const text = paragraphs(pages);
    if (!/[\p{L}\p{N}]/u.test(text)) {
      throw new FazhiError(
        'file-without-text',
        'the PDF has no text, only pictures of pages; make it searchable with OCR first (for instance ocrmypdf -l chi_sim IN.pdf OUT.pdf)',
      );
    }
    return { text, title: await titleOf(document) };
  } catch (cause) {
    if (cause instanceof FazhiError) throw cause;
    if ((cause as Error).name === 'PasswordException') {
      throw new FazhiError(
        'file-protected',
        'the PDF opens only with a password; save it without one (for instance qpdf --decrypt --password=… IN.pdf OUT.pdf)',
        { cause },
      );
    }
    throw new FazhiError('file-damaged', `the PDF cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  } finally {
    await task.destroy();
  }
}

/** The pieces of a page as pdf.js finds them, so that one that has no end is left early. */
async function pageItems(page: {
  streamTextContent(options: object): ReadableStream<{ items: unknown[] }>;
}): Promise<PdfTextItem[]> {
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
  const items: PdfTextItem[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    for (const item of value.items) items.push(item as PdfTextItem);
    if (items.length > MAX_PIECES) {
      const error = tooMany();
      await reader.cancel(error);
      throw error;
    }
  }
}

function tooMany(): FazhiError {
  return new FazhiError(
    'file-too-large',
    `the PDF has more than ${MAX_PIECES} pieces of text; split it`,
  );
}

async function titleOf(document: {
  getMetadata(): Promise<{ info: object }>;
}): Promise<string | null> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = (info as { Title?: unknown }).Title;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}

let loading: Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> | null = null;

/** pdf.js, and the half of it that parses, which it would else look for beside its own file. */
function loadPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  loading ??= (async () => {
    // @ts-expect-error has no types of its own; importing it is enough.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  })();
  return loading;
}

/**
 * Gives pdf.js the character maps that Chinese fonts refer to without embedding them. Without its map a
 * font's text is lost without a word: `onMissing` hears of those that are not there.
 */
function characterMaps(machine: Machine, onMissing: (name: string) => void) {
  return class {
    async fetch({ name }: { name: string }) {
      try {
        if (!/^[\w-]{1,40}$/.test(name)) throw new Error(`no character map is called ${name}`);
        return { cMapData: await machine.characterMap(name), isCompressed: true };
      } catch (error) {
        onMissing(name);
        throw error;
      }
    }
  };
}
