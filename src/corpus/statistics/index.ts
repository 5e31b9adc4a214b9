export {
  alignTokens,
  defaultTokenizer,
  intl,
  LEXICON_AREAS,
  type LexiconArea,
  type LexiconOptions,
  lexiconTerms,
  type NodeJiebaOptions,
  nodejieba,
  type Token,
  type Tokenizer,
  tokenizeChecked,
  withLexicon,
} from '../../tokenizer';
export {
  type Association,
  association,
  type Collocation,
  type CollocationOptions,
  type Collocations,
  collocations,
  logDice,
} from './collocations';
export {
  type Contingency,
  chiSquared,
  contingencyOf,
  expected,
  logLikelihood,
  logRatio,
  percentDifference,
} from './contingency';
export { type Dispersion, dispersion, type Parts, partsOf } from './dispersion';
export {
  type FrequencyList,
  type FrequencyRow,
  frequencies,
  type NgramOptions,
  type NgramRow,
  ngrams,
} from './frequencies';
export { type Keyness, type KeynessOptions, type KeynessRow, keyness } from './keyness';
export {
  type Grouping,
  type Keyword,
  type KeywordGroup,
  type KeywordOptions,
  type Keywords,
  keywords,
} from './keywords';
export { type Kwic, type KwicLine, type KwicOptions, type KwicQuery, kwic } from './kwic';
export { type PassageMark, type SubsetCriteria, type TextPassage, textPassages } from './passages';
export { compilePattern } from './pattern';
export { sentencePassages } from './sentence-passages';
export { adjustPValues, type Correction, chiSquaredPValue } from './significance';
export { STOP_WORDS } from './stop-words';
export { type Suggestion, type SuggestOptions, suggestTerms } from './suggest';
export {
  rest,
  subset,
  type WordCorpus,
  type WordOptions,
  type WordPassage,
  wordCorpus,
} from './words';
