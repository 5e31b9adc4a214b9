import { COMMUNITY } from './community';
import { COUNSEL } from './counsel';
import { DECISIONS } from './decisions';
import { DISCLOSURE } from './disclosure';
import { ENFORCEMENT } from './enforcement';
import { GENERAL } from './general';
import { GOVERNANCE } from './governance';
import { LAWS } from './laws';
import { MEASURES } from './measures';
import { MEDIATION } from './mediation';
import { ORGANISATIONS } from './organisations';
import { PUBLICITY } from './publicity';
import { REVIEW } from './review';
import { SERVICES } from './services';
import { termsOf } from './terms';

const TABLES = {
  publicity: PUBLICITY,
  enforcement: ENFORCEMENT,
  mediation: MEDIATION,
  counsel: COUNSEL,
  disclosure: DISCLOSURE,
  decisions: DECISIONS,
  review: REVIEW,
  governance: GOVERNANCE,
  services: SERVICES,
  community: COMMUNITY,
  organisations: ORGANISATIONS,
  laws: LAWS,
  measures: MEASURES,
  general: GENERAL,
} as const;

/** A part of the lexicon: the five themes, what stands around them, and the general words of the genre. */
export type LexiconArea = keyof typeof TABLES;

/** The areas, in the order in which `lexiconTerms` gives their terms. */
export const LEXICON_AREAS = Object.keys(TABLES) as readonly LexiconArea[];

/** The terms of some areas of the domain lexicon (of all, if none are named), each once. */
export function lexiconTerms(areas: readonly LexiconArea[] = LEXICON_AREAS): string[] {
  return [...new Set(areas.flatMap((area) => termsOf(TABLES[area])))];
}
