export { reportIndicators } from './built-in';
export { type CompiledIndicators, compileIndicatorSet } from './compile';
export type * from './definition';
export { type IndicatorFigure, indicatorFigures } from './figures';
export { type IndicatorReader, indicatorReader } from './read';
export type { Reading } from './reading';
