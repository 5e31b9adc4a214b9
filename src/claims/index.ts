export { extractQuantities, type Quantity } from '../numbers/everyday/extract-quantities';
export { INDICATORS as builtInIndicators } from './data/indicators';
export { type ClaimContext, extractClaims } from './extract';
export { type CompiledIndicators, compileIndicators, type Indicator } from './indicators';
export type * from './types';
