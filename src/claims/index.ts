export { type ClaimContext, extractClaims } from './extract';
export { type CompiledIndicators, compileIndicators, type Indicator } from './indicators';
export type * from './types';
