import { FazhiError, type FazhiErrorCode } from '../../errors';
import type { Report } from '../../report';
import type { DecodedEncoding, DocumentFormat, FileMetadata } from '../read/types';
import type { ReportPlace } from './place';

/** A file that was read and analysed. */
export interface CorpusReport {
  readonly ok: true;
  /** Its place in the corpus, from 0. */
  readonly index: number;
  /** Its path below the folder that was given. */
  readonly id: string;
  /** The text that the offsets of the report are into. */
  readonly text: string;
  readonly report: Report;
  readonly place: ReportPlace;
  readonly format: DocumentFormat;
  readonly encoding: DecodedEncoding | null;
  /** What the file says about itself outside its text. */
  readonly metadata: FileMetadata;
  /** `sha256:…` of the file's bytes. */
  readonly hash: string;
  readonly bytes: number;
}

/** A file that was not, and why. */
export interface CorpusError {
  readonly ok: false;
  readonly index: number;
  readonly id: string;
  readonly code: FazhiErrorCode;
  /** What was wrong, in a sentence. */
  readonly message: string;
  /** How to mend it. */
  readonly remedy: string;
}

/** What becomes of one file of a corpus. */
export type CorpusResult = CorpusReport | CorpusError;

/** How far a run is; given after each file. */
export interface CorpusProgress {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
  /** The file that was done last. */
  readonly id: string;
  /** Milliseconds since the run began. */
  readonly elapsed: number;
}

/** How files are mended, where the message itself does not say it. */
const REMEDIES: Partial<Record<FazhiErrorCode, string>> = {
  'file-not-found': 'check that the file is still there and that no link leads nowhere',
  'file-unreadable': 'check the permissions of the file, and that nothing is writing to it',
  'file-unsupported': 'convert it to docx, pdf, html or txt',
  'file-damaged': 'open the file in the program that made it and save it anew, or fetch it again',
  'file-protected': 'save it without a password',
  'file-without-text': 'run OCR on it, or fetch the page again',
  'file-too-large': 'split the file, or raise the limit that the message names',
  'text-too-long': 'split the file, or raise maxCharacters',
  'text-too-dense': 'split the file; a table or a dump of numbers is better read as data',
  'timed-out': 'look at the file; raise the time a file may take if it is sound',
};

/** The record of a failure. A message may say after a semicolon how to mend it; else the code decides. */
export function errorRecord(
  index: number,
  id: string,
  failure: { readonly code: FazhiErrorCode; readonly message: string },
): CorpusError {
  const cut = failure.message.indexOf('; ');
  return {
    ok: false,
    index,
    id,
    code: failure.code,
    message: cut < 0 ? failure.message : failure.message.slice(0, cut),
    remedy:
      cut < 0 ? (REMEDIES[failure.code] ?? 'look at the file') : failure.message.slice(cut + 2),
  };
}

/** JSON that may be longer than a string can be: 512 MB. */
export function reportJson(make: () => string): string {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof RangeError) || !/string length/i.test(cause.message)) throw cause;
    throw new FazhiError(
      'text-too-long',
      'what was found in the text is longer than a string can be; split the text',
      { cause },
    );
  }
}
