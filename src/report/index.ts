export { assembleReport } from './assemble';
export { fingerprint } from './fingerprint';
export { placedClaim, placedThemes } from './place';
export { claimsOf, passagesOf, sectionPath } from './select';
export type * from './types';
export { SCHEMA_VERSION, VERSION } from './version';
