export { extractQuantities, type Quantity } from '../numbers/everyday/extract-quantities';
export { type ClaimContext, claimReader, explainClaim } from './claim-reader';
export * from './indicator';
export { contradictionWarning } from './links/warnings';
export type * from './types';
