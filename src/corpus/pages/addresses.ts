import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The address of what the overview says about a place. */
export function placeId(issuer: string): string {
  return `place-${bytesToHex(sha256(utf8ToBytes(issuer))).slice(0, 16)}`;
}

/** The address of a report's row in the overview, by the name of its page, which ends in a hash. */
export function reportId(page: string): string {
  return `report-${/([0-9a-f]{32})\.html$/.exec(page)?.[1] ?? page}`;
}

/** The names of the overview's files. */
export const INDEX_FILES = { zh: 'index.html', en: 'index.en.html' } as const;
