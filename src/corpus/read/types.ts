/** The kinds of file that can be read. */
export type DocumentFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** A character encoding as `TextDecoder` names it. */
export type EncodingLabel = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

/** How the bytes of a text or a page were turned into characters. */
export interface DecodedEncoding {
  readonly label: EncodingLabel;
  /** What settled it: a byte-order mark, what the page declares, or the bytes themselves. */
  readonly basis: 'byte-order-mark' | 'declared' | 'detected';
  /** What the page declares, where it declares anything; it may be wrong, and then is not followed. */
  readonly declared: string | null;
  /** Places that could not be decoded; each is one U+FFFD in the text. */
  readonly undecodable: number;
}

/** What the file says about itself outside its text; `null` where it does not say it. */
export interface FileMetadata {
  readonly title: string | null;
  /** ISO date. */
  readonly publishedOn: string | null;
  /** Who published it. */
  readonly source: string | null;
}

/** A file's text, ready to be analysed. */
export interface ReadDocument {
  /** The main text: one paragraph, list item or table row a line; the cells of a row joined by a tab. */
  readonly text: string;
  readonly format: DocumentFormat;
  /** `null` for Word and PDF files, which are not plain text. */
  readonly encoding: DecodedEncoding | null;
  readonly metadata: FileMetadata;
  /** `sha256:…` of the file's bytes. */
  readonly hash: string;
  /** Size of the file. */
  readonly bytes: number;
}

/** Limits on what is read; a file beyond them is refused with `file-too-large`. */
export interface ReadOptions {
  /** Largest file, in bytes. @default 64 MiB */
  readonly maxFileBytes?: number;
  /** Largest content of a Word file once unpacked, in bytes: what a zip bomb would exceed. @default 128 MiB */
  readonly maxUnpackedBytes?: number;
  /** Most pages of a PDF. @default 2000 */
  readonly maxPages?: number;
}

/** What a reader needs of where it runs: Node, a browser. */
export interface Machine {
  /** `sha256:…` of bytes. */
  hash(bytes: Uint8Array): string;
  /** What bytes unpack to (raw deflate); `null` where that is more than `most`. Throws where they are damaged. */
  unpack(packed: Uint8Array, most: number): Uint8Array | null | Promise<Uint8Array | null>;
  /** The character map (`.bcmap`) of this name, which a font of a PDF refers to. Rejects where there is none. */
  characterMap(name: string): Promise<Uint8Array>;
}
