/** Characters of a gram, and grams of a window: what two texts share is found from 19 characters on. */
const GRAM = 12;
const WINDOW = 8;
const BASE = 0x01000193;

/** The shortest run of shared characters that is sure to be found, punctuation and spaces not counted. */
export const SHORTEST_FOUND = GRAM + WINDOW - 1;

/**
 * The fingerprints of a text by winnowing (Schleimer, Wilkerson & Aiken 2003, “Winnowing: local
 * algorithms for document fingerprinting”): of every window of 8 hashes of 12 characters the least, the
 * rightmost of equals. Only letters and digits count, so layout and punctuation do not matter. Sorted,
 * each once; time is linear in the length of the text.
 */
export function winnow(text: string): Uint32Array {
  const units = lettersAndDigits(text);
  if (units.length < GRAM) return new Uint32Array();
  const hashes = gramHashes(units);
  const chosen = new Set<number>();
  const window = Math.min(WINDOW, hashes.length);
  let least = -1; // place of the least hash of the window
  for (let end = window; end <= hashes.length; end++) {
    const start = end - window;
    if (least < start) {
      least = start;
      for (let at = start + 1; at < end; at++) if (hashes[at]! <= hashes[least]!) least = at;
    } else if (hashes[end - 1]! <= hashes[least]!) least = end - 1;
    chosen.add(hashes[least]!);
  }
  return Uint32Array.from(chosen).sort();
}

function lettersAndDigits(text: string): Uint16Array {
  const out = new Uint16Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0xff10 && code <= 0xff19) code -= 0xfee0;
    const counts =
      (code >= 48 && code <= 57) ||
      (code >= 65 && code <= 90) ||
      (code >= 97 && code <= 122) ||
      code === 0x3007 ||
      (code >= 0x3400 && code <= 0x9fff) ||
      (code >= 0xd800 && code <= 0xdfff);
    if (counts) out[size++] = code;
  }
  return out.subarray(0, size);
}

/** The hash of every run of `GRAM` units, each from the one before (Karp & Rabin 1987), then scrambled. */
function gramHashes(units: Uint16Array): Uint32Array {
  let lead = 1;
  for (let i = 1; i < GRAM; i++) lead = Math.imul(lead, BASE);
  const hashes = new Uint32Array(units.length - GRAM + 1);
  let rolling = 0;
  for (let at = 0; at < units.length; at++) {
    if (at >= GRAM) rolling = (rolling - Math.imul(units[at - GRAM]!, lead)) | 0;
    rolling = (Math.imul(rolling, BASE) + units[at]!) | 0;
    if (at >= GRAM - 1) hashes[at - GRAM + 1] = scrambled(rolling);
  }
  return hashes;
}

/** The finaliser of MurmurHash3: neighbours get hashes that have nothing in common. */
function scrambled(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
