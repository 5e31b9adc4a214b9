export type { DictionaryOptions } from './dictionary';
export { themesFromLiwc } from './liwc';
export { themesFromQuanteda } from './quanteda';
