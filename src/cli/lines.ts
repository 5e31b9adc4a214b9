/**
 * The lines of bytes that come in pieces, ended by \n, each whole; `null` for one of more than `most` bytes,
 * which is passed over without being held.
 */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array | null, void, undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const line = (): Uint8Array | null => {
    const whole = length > most ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return whole;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (;;) {
      const end = piece.indexOf(0x0a, from);
      const part = piece.subarray(from, end < 0 ? piece.length : end);
      length += part.length;
      if (length > most) parts = [];
      else parts.push(part);
      if (end < 0) break;
      yield line();
      from = end + 1;
    }
  }
  if (length > 0) yield line();
}

/**
 * A number as it is written at `key` of a JSON object: `JSON.parse` rounds 9007199254740993. The last one
 * counts where there are several, as with `JSON.parse`. The JSON must be valid; `null` where there is none.
 */
export function numberAsWritten(json: string, key: string): string | null {
  let depth = 0;
  let isKey = false;
  let current: string | null = null;
  let found: string | null = null;
  for (let at = 0; at < json.length; at++) {
    const character = json[at]!;
    if (character === '"') {
      const end = stringEnd(json, at);
      if (depth === 1 && isKey) current = JSON.parse(json.slice(at, end)) as string;
      at = end - 1;
    } else if (character === '{' || character === '[') {
      depth++;
      isKey = character === '{';
    } else if (character === '}' || character === ']') depth--;
    else if (character === ',') isKey = depth === 1;
    else if (character === ':') {
      isKey = false;
      if (depth === 1 && current === key) {
        found = /^[-+.\deE]+/.exec(json.slice(at + 1, at + MAX_NUMBER).trimStart())?.[0] ?? null;
      }
    }
  }
  return found;
}

/** Digits and white space of a number that are looked at; no id is as long. */
const MAX_NUMBER = 4096;

/** Where a JSON string ends that begins at `start`. */
function stringEnd(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); ; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (json[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
}
