#!/usr/bin/env node
import { main } from './main';

// The global, not the module: importing that touches every stream and costs some milliseconds.
const { stdout, stderr, env } = process;

// A reader that has seen enough (head, less) closes the pipe: that ends the work and is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const colour =
  env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
    ? true
    : stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  colour,
  columns: stdout.columns ?? 100,
  interactive: stderr.isTTY === true && env.TERM !== 'dumb',
  input: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
  lines: async function* () {
    const decoder = new TextDecoder('utf-8');
    let rest = '';
    for await (const chunk of process.stdin) {
      const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
    rest += decoder.decode();
    if (rest !== '') yield rest;
  },
});
