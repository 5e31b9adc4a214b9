export type { DictionaryOptions } from './dictionary';
export { themesFromLiwc } from './liwc';
export { themesFromNotation } from './notation';
export { themesFromQuanteda } from './quanteda';
export { themesToNotation } from './to-notation';
