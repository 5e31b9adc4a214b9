import type { Command } from '../command';

/** A command that is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

/** The commands in the order in which the help lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'analyze',
    summary: 'sections, themes and claims of reports',
    load: async () => (await import('./analyze')).analyzeCommand,
  },
];
