export { defaultTokenizer } from './default';
export { intl } from './intl';
export { LEXICON_AREAS, type LexiconArea, lexiconTerms } from './lexicon';
export { type NodeJiebaOptions, nodejieba } from './nodejieba';
export {
  alignTokens,
  requireTokenizer,
  type Token,
  type Tokenizer,
  tokenizeChecked,
} from './tokenizer';
export { type LexiconOptions, withLexicon } from './with-lexicon';
