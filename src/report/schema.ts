export { reportJsonSchema } from './json-schema';
export { parseReport } from './parse-report';
export {
  claimSchema,
  documentSchema,
  engineSchema,
  evidenceSchema,
  indicatorFigureSchema,
  paragraphSchema,
  passageSchema,
  periodSchema,
  rejectedSchema,
  reportSchema,
  sectionSchema,
  skippedSchema,
  themeShareSchema,
  themeTagSchema,
  warningSchema,
} from './schemas';
