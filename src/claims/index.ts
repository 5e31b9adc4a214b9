export { extractQuantities, type Quantity } from '../numbers/everyday/extract-quantities';
export { aboutReports, placesReporting } from './about-report';
export { type ClaimContext, claimReader, explainClaim } from './claim-reader';
export { type CompiledClaims, compileClaims } from './compile';
export * from './indicator';
export { contradictionWarning } from './links/warnings';
export type * from './types';
