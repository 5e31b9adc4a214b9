import indicators from '../genre/claims/indicators.yaml';
import bounds from '../genre/numbers/bounds.yaml';
import currencies from '../genre/numbers/currencies.yaml';
import everydayUnits from '../genre/numbers/everyday-units.yaml';
import ordinaryWords from '../genre/numbers/ordinary-words.yaml';
import otherWords from '../genre/numbers/other-words.yaml';
import shares from '../genre/numbers/shares.yaml';
import units from '../genre/numbers/units.yaml';
import { BUILT_IN_SETS } from '../themes';

/**
 * All that the genre knows and a report depends on, by the path of its file below `genre/`; a folder of
 * theme sets stands for the sets that are built of it. Words that only cut a text into tokens are not here. A function, so that a build that knows the fingerprint leaves it out.
 */
export const ruleData = (): Readonly<Record<string, unknown>> => ({
  themes: [...BUILT_IN_SETS.values()],
  'numbers/bounds': bounds,
  'numbers/currencies': currencies,
  'numbers/everyday-units': everydayUnits,
  'numbers/ordinary-words': ordinaryWords,
  'numbers/other-words': otherWords,
  'numbers/shares': shares,
  'numbers/units': units,
  'claims/indicators': indicators,
});
