import type { Terminal } from '../../src/cli/command';
import { main } from '../../src/cli/main';

/** What a call of the command line wrote, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, with `input` as standard input. */
export async function fazhi(
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Outcome> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  let out = '';
  let err = '';
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colour: false,
    columns: 80,
    interactive: false,
    // In small pieces, so that characters and lines are cut anywhere.
    pieces: async function* () {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    },
  };
  const code = await main(args, terminal);
  return { code, out, err };
}
