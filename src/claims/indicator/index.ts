export { builtInIndicators } from './built-in';
export { type CompiledIndicators, compileIndicatorSet } from './compile';
export type * from './definition';
export { extendIndicators, type IndicatorExtension } from './extend';
export { type IndicatorFigure, indicatorFigures } from './figures';
export { type IndicatorReader, indicatorReader } from './read';
export type { Reading } from './reading';
export { parseIndicatorSet } from './schema';
