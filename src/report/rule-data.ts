import { claimWords } from '../claims/rule-data';
import indicators from '../genre/claims/indicators.yaml';
import headings from '../genre/headings/headings.yaml';
import items from '../genre/headings/items.yaml';
import roles from '../genre/headings/roles.yaml';
import bounds from '../genre/numbers/bounds.yaml';
import currencies from '../genre/numbers/currencies.yaml';
import everydayUnits from '../genre/numbers/everyday-units.yaml';
import ordinaryWords from '../genre/numbers/ordinary-words.yaml';
import otherWords from '../genre/numbers/other-words.yaml';
import shares from '../genre/numbers/shares.yaml';
import units from '../genre/numbers/units.yaml';
import furniture from '../genre/page/furniture.yaml';
import genreWords from '../genre/page/genre.yaml';
import issuers from '../genre/page/issuers.yaml';
import labels from '../genre/page/labels.yaml';
import letter from '../genre/page/letter.yaml';
import menuWords from '../genre/page/menu-words.yaml';
import reportYear from '../genre/page/report-year.yaml';
import titles from '../genre/page/titles.yaml';
import characters from '../genre/text/characters.yaml';
import edges from '../genre/words/edges.yaml';
import { BUILT_IN_SETS } from '../themes';

/**
 * All that the genre knows and a report depends on, by the path of its file below `genre/`; a folder of
 * theme sets stands for the sets that are built of it. Words that only cut a text into tokens are not here. A function, so that a build that knows the fingerprint leaves it out.
 */
export const ruleData = (): Readonly<Record<string, unknown>> => ({
  themes: [...BUILT_IN_SETS.values()],
  'text/characters': characters,
  'numbers/bounds': bounds,
  'numbers/currencies': currencies,
  'numbers/everyday-units': everydayUnits,
  'numbers/ordinary-words': ordinaryWords,
  'numbers/other-words': otherWords,
  'numbers/shares': shares,
  'numbers/units': units,
  'headings/headings': headings,
  'headings/items': items,
  'headings/roles': roles,
  'page/furniture': furniture,
  'page/genre': genreWords,
  'page/issuers': issuers,
  'page/labels': labels,
  'page/letter': letter,
  'page/menu-words': menuWords,
  'page/report-year': reportYear,
  'page/titles': titles,
  'claims/indicators': indicators,
  ...claimWords,
  'words/edges': edges,
});
