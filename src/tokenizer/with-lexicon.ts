import { FazhiError, shown } from '../errors';
import { buildAutomaton } from '../match/automaton';
import { TermChooser } from './choose';
import { cutsBy, mergeSpans, overlay, tokensOf } from './cuts';
import { LEXICON_AREAS, type LexiconArea, lexiconTerms } from './lexicon';
import { numberSpans } from './numbers';
import { organisationSpans } from './organisations';
import { titleSpans } from './titles';
import { requireText, requireTokenizer, type Tokenizer } from './tokenizer';

/** Which terms are laid over a tokenizer, and whether numbers are kept whole. */
export interface LexiconOptions {
  /** Areas of the domain lexicon to use. @default all */
  readonly areas?: readonly LexiconArea[];
  /** Terms of your own, kept whole like those of the lexicon. */
  readonly terms?: Iterable<string>;
  /** Numbers as one token with their scale, apart from their unit: 20余万|元. @default true */
  readonly numbers?: boolean;
  /** A title in 《》 as one token, brackets included. @default false */
  readonly titles?: boolean;
  /** An organisation with its place as one token: 云栖县司法局. @default false */
  readonly organisations?: boolean;
  /** Names of places that `organisations` joins with the division after them: 青砚 (青砚|街道|办事处). */
  readonly places?: Iterable<string>;
}

const OPTIONS = ['areas', 'terms', 'numbers', 'titles', 'organisations', 'places'];

/**
 * A tokenizer that cuts as another does but keeps the terms of the genre whole (法律明白人, 依申请公开,
 * 枫桥经验) as well as numbers and, by option, titles and organisations. The other tokenizer and its
 * dictionary stay untouched. The name tells all that decides the cuts: `nodejieba@3.5.8+lexicon@5c1f0a2e`,
 * the last part a hash of terms and options.
 *
 * @throws FazhiError `invalid-argument` for what is no tokenizer, `invalid-option` for an unknown option
 * or area, an empty term or one with white space; `tokenizer-lossy`, by `tokenize`, where the tokens of
 * the tokenizer do not tile the text.
 */
export function withLexicon(tokenizer: Tokenizer, options: LexiconOptions = {}): Tokenizer {
  requireTokenizer(tokenizer);
  const unknown = Object.keys(options).find((key) => !OPTIONS.includes(key));
  if (unknown !== undefined) {
    throw new FazhiError(
      'invalid-option',
      `withLexicon has no option ${shown(unknown)}; it has ${OPTIONS.join(', ')}`,
    );
  }
  const { numbers = true, titles = false, organisations = false } = options;
  const places = new Set(checkedTerms('places', options.places ?? []));
  const terms = [
    ...new Set([
      ...lexiconTerms(checkedAreas(options.areas ?? LEXICON_AREAS)),
      ...checkedTerms('terms', options.terms ?? []),
    ]),
  ];
  const chooser = terms.length > 0 ? new TermChooser(buildAutomaton(terms)) : null;
  const identity = JSON.stringify([
    terms.toSorted(),
    [...places].sort(),
    numbers,
    titles,
    organisations,
  ]);
  return {
    name: `${tokenizer.name}+lexicon@${hash(identity)}`,
    tokenize(text) {
      requireText(text);
      const { cuts, tokens } = cutsBy(tokenizer, text);
      const figures = numbers ? numberSpans(text, cuts) : [];
      const words = chooser?.choose(text, overlay(cuts, figures), figures) ?? [];
      let laid = overlay(cuts, mergeSpans(figures, words));
      if (organisations) laid = overlay(laid, organisationSpans(tokensOf(text, laid), places));
      if (titles) laid = overlay(laid, titleSpans(text));
      return tokensOf(text, laid, tokens);
    },
  };
}

function checkedAreas(areas: readonly LexiconArea[]): readonly LexiconArea[] {
  for (const area of areas) {
    if (LEXICON_AREAS.includes(area)) continue;
    throw new FazhiError(
      'invalid-option',
      `the lexicon has no area ${shown(area)}; it has ${LEXICON_AREAS.join(', ')}`,
    );
  }
  return areas;
}

function checkedTerms(option: string, terms: Iterable<string>): string[] {
  if (typeof terms === 'string' || typeof terms?.[Symbol.iterator] !== 'function') {
    throw new FazhiError(
      'invalid-option',
      `${option} must be a list of strings, not ${shown(terms)}`,
    );
  }
  return Array.from(terms, (term) => {
    if (typeof term === 'string' && term.length > 0 && !/\s/.test(term)) return term;
    throw new FazhiError(
      'invalid-option',
      `${option} holds ${shown(term)}: a term is a string that is not empty and has no white space`,
    );
  });
}

/** FNV-1a over UTF-16 code units, 32 bits, as hex: tells two lexicons apart; not for security. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, '0');
}
