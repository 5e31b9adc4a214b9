import { FazhiError } from '../../errors';

/** Arrays below this are not looked at: a reader makes many, and they go as fast. */
const LARGE = 1024 * 1024;
/** How much of arrays a file may hold at one time, as a multiple of what one may take: a stream and the one that it is unpacked from. */
const AT_ONE_TIME = 2.5;

interface Allowance {
  /** Bytes of one array, or of one unpacked stream. */
  readonly largest: number;
  /** Bytes of all arrays that are held at one time. */
  readonly most: number;
  exceeded: boolean;
}

let allowance: Allowance | null = null;

/**
 * Watches the byte arrays that are made in this thread from now on, and what it unpacks. They lie outside the
 * heap, where no limit of Node's holds, and pdf.js unpacks into them without asking how far: 4 kB become 4 GB.
 * `heldBytes` tells how many bytes of arrays the thread holds. Only for a thread of our own, since it puts
 * constructors that count in place of the thread's global ones.
 */
export function watchArrays(heldBytes: () => number): void {
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, args: [unknown], newTarget) {
      const [length] = args;
      if (typeof length === 'number' && length > LARGE) check(length, length, heldBytes);
      return Reflect.construct(target, args, newTarget) as Uint8Array;
    },
  });
  globalThis.DecompressionStream = new Proxy(DecompressionStream, {
    construct: (target, args: [CompressionFormat]) => watched(new target(...args), heldBytes),
  });
}

/** The same stream, which fails once it has unpacked more than may be. */
function watched(stream: DecompressionStream, heldBytes: () => number): DecompressionStream {
  let unpacked = 0;
  let looked = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      unpacked += chunk.byteLength;
      if (unpacked - looked > LARGE) {
        looked = unpacked;
        check(unpacked, chunk.byteLength, heldBytes);
      }
      controller.enqueue(chunk);
    },
  });
  return { writable: stream.writable, readable: stream.readable.pipeThrough(counter) };
}

/**
 * Runs a reader that may make no byte array beyond `largest` bytes and hold no more than two and a half times
 * as much at one time, where arrays are watched. Throws `file-too-large`, even where the reader passes over
 * what it could not unpack.
 */
export async function withAllowance<T>(largest: number, read: () => Promise<T>): Promise<T> {
  const mine: Allowance = { largest, most: largest * AT_ONE_TIME, exceeded: false };
  allowance = mine;
  const tooLarge = (cause?: unknown): FazhiError =>
    new FazhiError(
      'file-too-large',
      `a part of the file unpacks to more than ${largest} bytes, as a bomb does; if it is sound, raise maxUnpackedBytes`,
      { cause },
    );
  try {
    const result = await read();
    if (!mine.exceeded) return result;
    throw tooLarge();
  } catch (cause) {
    throw mine.exceeded ? tooLarge(cause) : cause;
  } finally {
    allowance = null;
  }
}

/** Throws where a stream or an array of `whole` bytes, of which `added` are new, is more than the file may take. */
function check(whole: number, added: number, heldBytes: () => number): void {
  if (allowance === null) return;
  // A reader goes on after a failure with other means: what was once refused stays so.
  allowance.exceeded ||= whole > allowance.largest || heldBytes() + added > allowance.most;
  if (allowance.exceeded) throw new RangeError('no more memory is allowed for this file');
}
