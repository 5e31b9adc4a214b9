export { extractQuantities, type Quantity } from '../numbers/everyday/extract-quantities';
export { type ClaimContext, claimReader } from './claim-reader';
export * from './indicator';
export type * from './types';
