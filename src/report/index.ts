export { assembleReport } from './assemble';
export { fingerprint } from './fingerprint';
export { claimsOf, passagesOf, sectionPath } from './select';
export type * from './types';
export { SCHEMA_VERSION, VERSION } from './version';
