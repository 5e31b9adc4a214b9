import { type Analyzer, createAnalyzer } from '../analyze';
import { GENRES, presetOf, withRolesOf } from '../corpus/presets/preset';
import { readDocument } from '../corpus/run/documents';
import { findFiles } from '../corpus/run/files';
import type { ReportPlace } from '../corpus/run/place';
import { compilePlaces } from '../corpus/run/places';
import { strangerOf } from '../corpus/run/stranger';
import { FazhiError } from '../errors';
import type { Report } from '../report';
import { analyzerOptionsOf } from './analyzer-options';
import { plain } from './columns';
import { type CommandArguments, choice, type Terminal } from './command';
import { placesOf } from './places';

/** A report that a command works on. */
export interface ReadReport {
  readonly id: string;
  readonly text: string;
  readonly report: Report;
  readonly place: ReportPlace;
}

/** What reading gave, besides the reports. */
export interface ReadReports {
  readonly analyzer: Analyzer;
  readonly reports: readonly ReadReport[];
  /** Whether a file could not be read; each was told. */
  readonly failed: boolean;
}

/**
 * The reports in files and folders, by the options --themes, --names and --metadata. What is no report of the
 * genre and what repeats the text of another is left out and told.
 */
export async function readReports(
  places: readonly string[],
  values: CommandArguments['values'],
  terminal: Terminal,
  command: string,
): Promise<ReadReports> {
  const { files } = await findFiles(places);
  const genre = values.genre === undefined ? undefined : choice(values.genre, 'genre', GENRES);
  const analyzer = createAnalyzer(withRolesOf(genre, await analyzerOptionsOf(values)));
  const placeOf = compilePlaces(await placesOf(values));
  const tell = (id: string, what: string): void =>
    terminal.err(`fazhi ${command}: ${plain(id)}: ${plain(what)}\n`);
  const seen = new Map<string, string>();
  const reports: ReadReport[] = [];
  let failed = false;
  for (const { id, path } of files) {
    try {
      const { text, metadata } = await readDocument(path);
      const report = analyzer.analyze(text);
      const stranger = strangerOf(report, text, metadata.title, presetOf(genre));
      const same = seen.get(text);
      if (stranger) tell(id, `left out: ${stranger.message}`);
      else if (same !== undefined) tell(id, `left out: it is the same text as ${same}`);
      else {
        seen.set(text, id);
        reports.push({ id, text, report, place: placeOf(id, report.document) });
      }
    } catch (error) {
      if (!(error instanceof FazhiError)) throw error;
      failed = true;
      tell(id, error.message);
    }
  }
  return { analyzer, reports, failed };
}
