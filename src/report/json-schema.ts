import * as z from 'zod';
import {
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

/** The names that the parts have in the JSON Schema: those of their types. */
const NAMES = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries({
  Claim: claimSchema,
  DocumentMetadata: documentSchema,
  Engine: engineSchema,
  Evidence: evidenceSchema,
  IndicatorFigure: indicatorFigureSchema,
  Period: periodSchema,
  RejectedNumber: rejectedSchema,
  ReportParagraph: paragraphSchema,
  ReportPassage: passageSchema,
  ReportSection: sectionSchema,
  ReportWarning: warningSchema,
  Skipped: skippedSchema,
  ThemeShare: themeShareSchema,
  ThemeTag: themeTagSchema,
})) {
  NAMES.add(schema, { id });
}

/**
 * The same as JSON Schema, of draft 7 and 2020-12 alike; published with descriptions as
 * `fazhi/report.schema.json`.
 */
export function reportJsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(reportSchema, { metadata: NAMES, io: 'output' });
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    // Nothing is said of fields that are not known, and references are by place alone.
    if (key === 'additionalProperties' && isEmpty(value)) return undefined;
    if (key === 'readOnly' && value === true) return undefined; // of the type, not of the data
    return key === 'id' && typeof value === 'string' ? undefined : value;
  });
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
