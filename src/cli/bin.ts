#!/usr/bin/env node
import { FazhiError } from '../errors';
import { main } from './main';

// V8 as of Node 20 optimises a function after 132 kB of its bytecode have run, and most of ours again when
// the next report shows it something new. Later versions wait longer by themselves. Waiting for 1 MB takes
// the CPU of the first hundred reports from 1.9 s to 1.0 s, of 450 from 14 s to 10 s. The process is ours alone
// here; a library must leave such flags to its host.
if (process.version.startsWith('v20.')) {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--interrupt-budget=1000000');
}

// The global, not the module: importing that touches every stream and costs some milliseconds.
const { stdout, stderr, env } = process;

// A reader that has seen enough (head, less) closes the pipe: that ends the work and is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE')
    stderr.write(`fazhi: standard output cannot be written (${error.code})\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
// Nobody reads what is said: the data are written all the same.
stderr.on('error', () => {});

const colour =
  env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
    ? true
    : stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => {
    if (!stdout.write(text)) return new Promise<void>((resolve) => stdout.once('drain', resolve));
  },
  err: (text) => void stderr.write(text),
  colour,
  columns: stdout.columns ?? 100,
  interactive: stderr.isTTY === true && env.TERM !== 'dumb',
  pieces: async function* () {
    try {
      const { fstatSync } = await import('node:fs');
      // Node takes a folder as an input that is empty.
      if (fstatSync(0).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
      for await (const piece of process.stdin) yield piece as Uint8Array;
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      throw new FazhiError('file-unreadable', `standard input cannot be read (${code})`, { cause });
    }
  },
});
