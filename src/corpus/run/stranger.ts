import type { Report } from '../../report/types';
import { namesGenre, otherGenre } from '../../structure';
import { normalise } from '../../text/normalise';
import type { GenrePreset } from '../presets/preset';

/** Why a file is no report of the genre, in a code and in a sentence. */
export interface Stranger {
  readonly code: 'error-page' | 'not-this-genre';
  readonly message: string;
}

/**
 * What gives a file away as no report of the genre; `null` for a report. In doubt a file is a report. The
 * one place where a corpus judges this.
 * @param fileTitle the title that the file says apart from its text, for a report without one.
 * @param preset another genre, of which its title has to be.
 */
export function strangerOf(
  report: Report,
  text: string,
  fileTitle: string | null,
  preset: GenrePreset | null = null,
): Stranger | null {
  const other = otherGenre(normalise(text).text, report.document.title ?? fileTitle);
  const words = `${report.document.title ?? fileTitle ?? ''}\n${text.slice(0, OPENING)}`;
  if (preset !== null && other?.kind !== 'error-page') {
    if (new RegExp(preset.names).test(words)) return null;
    return { code: 'not-this-genre', message: 'its title does not name this genre' };
  }
  if (other !== null) {
    const code = other.kind === 'error-page' ? other.kind : 'not-this-genre';
    return { code, message: other.grounds };
  }
  const isAbout = report.passages.some(({ themes }) => themes.length > 0) || namesGenre(words);
  return isAbout
    ? null
    : { code: 'not-this-genre', message: 'none of its passages is about a theme' };
}

const OPENING = 200;
