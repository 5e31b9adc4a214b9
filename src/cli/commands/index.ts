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
    name: 'sample',
    summary: 'a blind, stratified sample of passages for people to code',
    load: async () => (await import('./sample')).sampleCommand,
  },
  {
    name: 'agree',
    summary: 'how coders of a sample agree, and where they differ',
    load: async () => (await import('./agree')).agreeCommand,
  },
  {
    name: 'corpus',
    summary: 'tables, figures and pages of a folder of reports',
    load: async () => (await import('./corpus')).corpusCommand,
  },
  {
    name: 'diff',
    summary: 'what changed between two runs over a corpus',
    load: async () => (await import('./diff')).diffCommand,
  },
  {
    name: 'view',
    summary: 'a report as a web page with themes and claims marked',
    load: async () => (await import('./view')).viewCommand,
  },
  {
    name: 'playground',
    summary: 'a page in which to try reports and themes',
    load: async () => (await import('./playground')).playgroundCommand,
  },
  {
    name: 'lint',
    summary: 'checks a theme set and runs its test cases',
    load: async () => (await import('./lint')).lintCommand,
  },
  {
    name: 'themes',
    summary: 'shows a theme set, prints it as YAML, or begins one of your own',
    load: async () => (await import('./themes')).themesCommand,
  },
  {
    name: 'suggest',
    summary: 'words that a theme may lack, and terms that decide wrongly on gold',
    load: async () => (await import('./suggest')).suggestCommand,
  },
  {
    name: 'words',
    summary: 'word frequencies of reports',
    load: async () => (await import('./words')).wordsCommand,
  },
  {
    name: 'keywords',
    summary: 'keywords of each report, theme or year, by TF-IDF',
    load: async () => (await import('./keywords')).keywordsCommand,
  },
  {
    name: 'keyness',
    summary: 'words that mark one set of reports off from another',
    load: async () => (await import('./keyness')).keynessCommand,
  },
  {
    name: 'kwic',
    summary: 'a concordance of a term, theme, rule, indicator, pattern or sequence of words',
    load: async () => (await import('./kwic')).kwicCommand,
  },
];
