import { parseBytes } from '../corpus/read/parse';
import { webMachine } from '../corpus/read/web';

/** The character maps of Chinese fonts, by their names, in base64; the build puts them into the page. */
declare const INLINE_MAPS: Readonly<Record<string, string>>;

const MiB = 1024 * 1024;
/** A report has a hundredth of it. */
const LIMITS = { maxFileBytes: 32 * MiB };

/**
 * The text of a file that was dropped on the page: text, Markdown, a web page, Word (.docx) or PDF, read as
 * `fazhi/documents` reads it. Rejects with what that rejects with.
 */
export async function documentText(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return (await parseBytes(bytes, file.name, LIMITS, webMachine(inlineMap))).text;
}

async function inlineMap(name: string): Promise<Uint8Array> {
  const map = INLINE_MAPS[name];
  if (map === undefined) throw new Error(`the page has no character map ${name}`);
  return Uint8Array.from(atob(map), (character) => character.charCodeAt(0));
}
