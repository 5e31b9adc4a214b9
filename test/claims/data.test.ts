import { describe, expect, it } from 'vitest';
import namesAndWords from '../../src/genre/claims/names.yaml';
import { wordLists } from '../../src/match/word-lists';
import { wordsOf } from '../../src/match/word-table';
import { REPORT_UNITS } from '../../src/numbers/units';
import { numbers, read } from './reading';

describe('units', () => {
  const spellings = Object.entries(REPORT_UNITS)
    .filter(([kind]) => !['duration', 'age', 'grade', 'noun', 'data'].includes(kind))
    .flatMap(([, units]) => units.split(' ').map((entry) => entry.split('=')))
    .flatMap((names) => names.map((spelling) => [spelling, names[0]!] as const));

  it.each(spellings)('12%s is counted in %s', (spelling, unit) => {
    expect(read(`共计12${spelling}。`).claims.map((claim) => [claim.value, claim.unit])).toEqual([
      [12, unit],
    ]);
  });
});

describe('names and words with numbers', () => {
  it('claim nothing', () => {
    const lists = wordLists(namesAndWords, 'names', 'words');
    const claimed = wordsOf([...lists.names, ...lists.words]).filter(
      (name) => numbers(`推进${name}工作`).length > 0,
    );
    expect(claimed).toEqual([]);
  });
});
