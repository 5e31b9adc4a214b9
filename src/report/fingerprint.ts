import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** `sha256:…` of plain data in its JSON form: equal data give equal fingerprints on every machine. */
export function fingerprint(data: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(data))))}`;
}
