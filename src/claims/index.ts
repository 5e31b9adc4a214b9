export { extractQuantities, type Quantity } from '../numbers/everyday/extract-quantities';
export { type ClaimContext, extractClaims } from './extract';
export * from './indicator';
export type * from './types';
