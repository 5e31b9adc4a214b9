import { FazhiError, shown } from '../../errors';
import { PAGE_WORDS, type PageLanguage } from '../pages/words';
import { GENRES, type Genre } from '../presets/preset';
import type { CorpusFile } from '../run/files';
import { TABLE_FORMATS, type TableFormat } from '../tables/write';
import { pageName } from './item';

/** Throws `invalid-option` for a form of tables that there is none of. */
export function checkFormats(formats: readonly TableFormat[]): void {
  const strange = formats.find((format) => !TABLE_FORMATS.includes(format));
  if (strange === undefined) return;
  throw new FazhiError(
    'invalid-option',
    `formats holds ${TABLE_FORMATS.join(', ')}, not ${shown(strange)}`,
  );
}

/** Throws `invalid-option` for a language that pages are not written in. */
export function checkLanguage(language: PageLanguage): void {
  if (Object.hasOwn(PAGE_WORDS, language)) return;
  const known = Object.keys(PAGE_WORDS).join(' or ');
  throw new FazhiError('invalid-option', `language is ${known}, not ${shown(language)}`);
}

/** No two reports may share a page. Names differ by 128 bits of a hash, so this never happens by chance. */
export function checkPageNames(files: readonly CorpusFile[]): void {
  const byPage = new Map<string, string>();
  for (const { id } of files) {
    const other = byPage.get(pageName(id));
    if (other !== undefined) {
      throw new FazhiError(
        'invalid-argument',
        `${shown(id)} and ${shown(other)} would have one page; rename one of the files`,
      );
    }
    byPage.set(pageName(id), id);
  }
}

/** Throws `invalid-option` for a genre that is not known. */
export function checkGenre(genre: Genre | undefined): void {
  if (genre === undefined || GENRES.includes(genre)) return;
  throw new FazhiError('invalid-option', `genre is ${GENRES.join(', ')}, not ${shown(genre)}`);
}
