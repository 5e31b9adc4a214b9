export { type ReportBuilder, reportBuilder } from './assemble';
export { fingerprint, rulesFingerprint } from './fingerprint';
export { formatClaim, type Language } from './format-claim';
export { type LabelledField, labelOf } from './labels';
export { type Mark, type Segment, segments } from './segments';
export { claimsOf, passagesOf, sectionPath } from './select';
export { textWarnings } from './text-warnings';
export type * from './types';
export { SCHEMA_VERSION, VERSION } from './version';
