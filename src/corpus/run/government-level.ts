import levels from '../../genre/report/government-levels.yaml';
import { wordLists } from '../../match/word-lists';
import { phraseTable } from '../../match/word-table';

/** The levels of government, from the highest; a department is of the level of its government. */
export const GOVERNMENT_LEVELS = [
  'province',
  'prefecture',
  'county',
  'township',
  'department',
] as const;
export type GovernmentLevel = (typeof GOVERNMENT_LEVELS)[number];

const LISTS = wordLists(levels, ...GOVERNMENT_LEVELS, 'after');
const ENDINGS = GOVERNMENT_LEVELS.map((level) => ({ level, words: phraseTable(LISTS[level]) }));
const AFTER = phraseTable(LISTS.after);

/** The level of government that an issuer's name shows by how it ends; `null` where it shows none. */
export function governmentLevel(issuer: string | null): GovernmentLevel | null {
  if (issuer === null) return null;
  const end = issuer.length - AFTER.endingAt(issuer, issuer.length, 1);
  let best: GovernmentLevel | null = null;
  let longest = 0;
  for (const { level, words } of ENDINGS) {
    const length = words.endingAt(issuer, end, 0);
    if (length <= longest) continue;
    best = level;
    longest = length;
  }
  return best;
}
