import { FazhiError } from '../../errors';

/** Arrays below this are not counted: a reader makes many, and they go as fast. */
const LARGE = 1024 * 1024;
/** How much of arrays a file may take in all, as a multiple of what one may take: a stream grows by doubling. */
const GROWTH = 8;

let left = Number.POSITIVE_INFINITY;
let largest = Number.POSITIVE_INFINITY;
let exceeded = false;

/**
 * Counts the byte arrays that are made in this thread from now on. They lie outside the heap, where no limit
 * of Node's holds, and pdf.js unpacks into them without asking how far: 4 kB become 4 GB. Only for a thread of
 * our own, since it puts a constructor that counts in place of the thread's global one.
 */
export function countArrays(): void {
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, args: [unknown], newTarget) {
      const [length] = args;
      if (typeof length === 'number' && length > LARGE) spend(length);
      return Reflect.construct(target, args, newTarget) as Uint8Array;
    },
  });
}

/**
 * Runs a reader that may make no byte array beyond `most` bytes, nor eight times as much in all, where arrays
 * are counted. Throws `file-too-large`, even where the reader passes over what it could not unpack.
 */
export async function withAllowance<T>(most: number, read: () => Promise<T>): Promise<T> {
  left = most * GROWTH;
  largest = most;
  exceeded = false;
  const tooLarge = (cause?: unknown): FazhiError =>
    new FazhiError(
      'file-too-large',
      `a part of the file unpacks to more than ${most} bytes, as a bomb does; if it is sound, raise maxUnpackedBytes`,
      { cause },
    );
  try {
    const result = await read();
    if (!exceeded) return result;
    throw tooLarge();
  } catch (cause) {
    throw exceeded ? tooLarge(cause) : cause;
  } finally {
    left = Number.POSITIVE_INFINITY;
    largest = Number.POSITIVE_INFINITY;
  }
}

function spend(bytes: number): void {
  left -= bytes;
  if (bytes <= largest && left >= 0) return;
  exceeded = true;
  throw new RangeError('no more memory is allowed for this file');
}
