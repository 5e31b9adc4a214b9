import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Machine } from './types';

/** What every browser, worker and runtime with the Web's interfaces has. */
export function webMachine(characterMap: Machine['characterMap']): Machine {
  return {
    hash: (bytes) => `sha256:${bytesToHex(sha256(bytes))}`,
    unpack: async (packed, most) => {
      const unpacked = new Blob([new Uint8Array(packed)])
        .stream()
        .pipeThrough(new DecompressionStream('deflate-raw'))
        .getReader();
      const parts: Uint8Array<ArrayBuffer>[] = [];
      for (let size = 0; ; ) {
        const { done, value } = await unpacked.read();
        if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
        parts.push(value);
        size += value.length;
        if (size <= most) continue;
        await unpacked.cancel();
        return null;
      }
    },
    characterMap,
  };
}
