export { goldFromReport } from './annotations';
export { type BratFiles, fromBrat, toBrat } from './brat';
export type { OffsetUnit } from './code-points';
export { fromDoccano, toDoccano } from './doccano';
export { fromLabelStudio, labelStudioConfig, toLabelStudio } from './label-studio';
export { fromWebAnnotations, toWebAnnotations } from './web-annotation';
