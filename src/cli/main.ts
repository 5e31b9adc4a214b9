import { parseArgs } from 'node:util';
import { FazhiError } from '../errors';
import { VERSION } from '../report/version';
import { plain } from './columns';
import { type Command, EXIT, type Terminal, UsageError } from './command';
import { COMMANDS } from './commands';

const HELP_HEAD = `fazhi ${VERSION}: Chinese 法治政府建设 reports as data

Usage: fazhi COMMAND [OPTIONS] [FILES]

Commands:
`;

const HELP_TAIL = `
'fazhi COMMAND --help' tells more about a command. Data go to standard output, everything else to
standard error. Exit codes: 0 all done, 1 something failed (the rest was done), 2 the call was wrong.
`;

/** Runs the command line; returns the exit code. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') {
    terminal.out(`${VERSION}\n`);
    return EXIT.done;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked =
      rest[0] === undefined ? undefined : COMMANDS.find((entry) => entry.name === rest[0]);
    const text = asked ? (await asked.load()).help : overview();
    if (name === undefined) terminal.err(text);
    else terminal.out(text);
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  const entry = COMMANDS.find((candidate) => candidate.name === name);
  if (!entry) {
    terminal.err(`fazhi: there is no command ${plain(name)}; 'fazhi --help' lists them\n`);
    return EXIT.usage;
  }
  return runCommand(await entry.load(), rest, terminal);
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`);
  return HELP_HEAD + lines.join('') + HELP_TAIL;
}

async function runCommand(
  command: Command,
  argv: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    });
    if (values.help === true) {
      terminal.out(command.help);
      return EXIT.done;
    }
    return await command.run({ values, positionals, terminal });
  } catch (error) {
    if (error instanceof UsageError || isParseArgsError(error)) {
      terminal.err(`fazhi ${command.name}: ${plain((error as Error).message)}\n`);
      return EXIT.usage;
    }
    if (error instanceof FazhiError) {
      terminal.err(`fazhi ${command.name}: ${plain(error.message)}\n`);
      return error.code === 'invalid-option' ? EXIT.usage : EXIT.failed;
    }
    throw error;
  }
}

function isParseArgsError(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}
