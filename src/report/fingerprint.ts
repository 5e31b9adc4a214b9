import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ruleData } from './rule-data';
import { VERSION } from './version';

/** `sha256:…` of plain data in its JSON form: equal data give equal fingerprints on every machine. */
export function fingerprint(data: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(data))))}`;
}

/** The fingerprint of the built-in rules; the build works it out, since it takes a tenth of a first call. */
declare const BUILT_IN_RULES: string;
let builtIn: string | undefined;

/**
 * The fingerprint of the rules that make a report: the version and all that the genre knows; `own` is what
 * takes the place of something built in (a theme set, a register of indicators), `undefined` without it.
 */
export function rulesFingerprint(own?: unknown): string {
  builtIn ??= typeof BUILT_IN_RULES === 'string' ? BUILT_IN_RULES : fingerprintOf(ruleData());
  return own === undefined ? builtIn : fingerprint([builtIn, own]);
}

/** The fingerprint of other rule data, with this version. */
export function fingerprintOf(rules: Readonly<Record<string, unknown>>): string {
  return fingerprint([VERSION, rules]);
}
