import { spawn } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FazhiError } from '../../errors';
import { type Command, EXIT, UsageError } from '../command';

const HELP = `Usage: fazhi playground [--out FILE]

Opens the playground in the browser: paste or drop a report, see its sections, themes with their evidence and
claims, why and why not, change a theme's terms and see what changes. One page, without network.

Options:
  -o, --out FILE   writes the page instead
  -h, --help

Examples:
  fazhi playground
  fazhi playground --out playground.html
`;

/** The page lies beside the built command line. */
const PAGE = new URL('./playground.html', import.meta.url);

/** How a system opens a file for its user. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

export const playgroundCommand: Command = {
  name: 'playground',
  summary: 'a page in which to try reports and themes',
  help: HELP,
  options: { out: { type: 'string', short: 'o' } },
  async run({ values, positionals, terminal }) {
    if (positionals.length > 0) throw new UsageError('playground takes no FILE; paste it there');
    const page = fileURLToPath(PAGE);
    if (typeof values.out === 'string') {
      await copyFile(page, values.out).catch((cause: NodeJS.ErrnoException) => {
        throw new FazhiError(
          'output-unwritable',
          `--out: ${JSON.stringify(values.out)} cannot be written (${cause.code})`,
          { cause },
        );
      });
      return EXIT.done;
    }
    terminal.out(`${PAGE.href}\n`);
    if (terminal.interactive) {
      const [command = 'xdg-open', ...args] = OPENERS[process.platform] ?? [];
      const opener = spawn(command, [...args, page], { detached: true, stdio: 'ignore' });
      opener.on('error', () => {}); // no desktop: the address is printed
      opener.unref();
    }
    return EXIT.done;
  },
};
