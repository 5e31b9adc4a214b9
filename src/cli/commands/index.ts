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
  {
    name: 'explain',
    summary: 'why a passage has a theme, or has it not',
    load: async () => (await import('./explain')).explainCommand,
  },
  {
    name: 'evaluate',
    summary: 'accuracy on a folder of gold-labelled reports',
    load: async () => (await import('./evaluate')).evaluateCommand,
  },
  {
    name: 'lint',
    summary: 'checks a theme set and runs its test cases',
    load: async () => (await import('./lint')).lintCommand,
  },
];
