export { FazhiError, type FazhiErrorCode } from '../errors';
export { type GoldReport, readGoldFolder } from './evaluate/read-gold';
export * from './interchange';
export { type PageLabels, pageLabels } from './pages/page-labels';
export { type ReportPageOptions, reportPage } from './pages/report-page';
export { GENRES, type Genre } from './presets/preset';
export type {
  DecodedEncoding,
  DocumentFormat,
  EncodingLabel,
  FileMetadata,
  ReadDocument,
  ReadOptions,
} from './read/types';
export { sharedText } from './reuse/reuse';
export { analyzeCorpus, type CorpusOptions, type CorpusSource } from './run/analyze-corpus';
export {
  type AnalyzerPool,
  type AnalyzerPoolOptions,
  createPool,
  type PoolAnalyzeOptions,
} from './run/analyzer-pool';
export { type DocumentOptions, parseDocument, readDocument } from './run/documents';
export type { ReportPlace } from './run/place';
export type { PlaceOptions } from './run/places';
export type { CorpusItem } from './run/process';
export type { CorpusError, CorpusProgress, CorpusReport, CorpusResult } from './run/result';
export { diffStudies, type ReportDiff, type StudyDiff } from './study/diff';
export {
  type ManifestInput,
  readManifest,
  type StudyManifest,
  type WrittenFile,
} from './study/manifest';
export { type StudyOptions, studyCorpus } from './study/study';
export type { TableFormat } from './tables/write';
