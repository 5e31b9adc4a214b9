import aroundNumbers from '../genre/claims/around-numbers.yaml';
import bounds from '../genre/claims/bounds.yaml';
import changes from '../genre/claims/changes.yaml';
import links from '../genre/claims/links.yaml';
import names from '../genre/claims/names.yaml';
import noClaims from '../genre/claims/no-claims.yaml';
import noneOf from '../genre/claims/none-of.yaml';
import nouns from '../genre/claims/nouns.yaml';
import oneCharacterWords from '../genre/claims/one-character-words.yaml';
import perMember from '../genre/claims/per-member.yaml';
import periods from '../genre/claims/periods.yaml';
import rhetoric from '../genre/claims/rhetoric.yaml';
import status from '../genre/claims/status.yaml';
import tables from '../genre/claims/tables.yaml';
import verbs from '../genre/claims/verbs.yaml';
import wholeWords from '../genre/claims/whole-words.yaml';

/** The words that claims are read by, by the path of their file below `genre/`. */
export const claimWords: Readonly<Record<string, unknown>> = {
  'claims/around-numbers': aroundNumbers,
  'claims/bounds': bounds,
  'claims/changes': changes,
  'claims/links': links,
  'claims/names': names,
  'claims/no-claims': noClaims,
  'claims/none-of': noneOf,
  'claims/nouns': nouns,
  'claims/one-character-words': oneCharacterWords,
  'claims/per-member': perMember,
  'claims/periods': periods,
  'claims/rhetoric': rhetoric,
  'claims/status': status,
  'claims/tables': tables,
  'claims/verbs': verbs,
  'claims/whole-words': wholeWords,
};
