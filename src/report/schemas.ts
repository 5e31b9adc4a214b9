import * as z from 'zod';
import type { IndicatorFigure } from '../claims/indicator/figures';
import type { Claim, ClaimWarning, Period, RejectedNumber } from '../claims/types';
import type { DocumentMetadata, Skipped } from '../structure/types';
import type { Evidence, ThemeShare, ThemeTag } from '../themes/types';
import { REPORT_PARTS } from './parts';
import type {
  Engine,
  Report,
  ReportParagraph,
  ReportPassage,
  ReportSection,
  ReportWarning,
} from './types';
import { SCHEMA_VERSION } from './version';

const offset = z.int().min(0);
const share = z.number().min(0).max(1);
const span = { start: offset, end: offset };
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const role = z.enum(['basis', 'measures', 'results', 'duties', 'problems', 'plans', 'other']);

/** A hit that earned a theme its tag. */
export const evidenceSchema: z.ZodType<Evidence> = z
  .looseObject({ ...span, text: z.string().min(1), rule: z.string().min(1) })
  .readonly();

/** A theme that a passage carries, with its score and evidence, which is empty where it was left out. */
export const themeTagSchema: z.ZodType<ThemeTag> = z
  .looseObject({
    theme: z.string().min(1),
    score: share,
    evidence: z.array(evidenceSchema).readonly(),
  })
  .readonly();

const themeTags = z.array(themeTagSchema).readonly();

/** The share of a section that a theme takes. */
export const themeShareSchema: z.ZodType<ThemeShare> = z
  .looseObject({ theme: z.string().min(1), share })
  .readonly();

/** What made the report. */
export const engineSchema: z.ZodType<Engine> = z
  .looseObject({
    name: z.literal('fazhi'),
    version: z.string(),
    themes: z.string(),
    themeIds: z.exactOptional(z.array(z.string()).readonly()),
    rules: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    tokenizer: z.string().nullable(),
  })
  .readonly();

/** What the report says of itself. */
export const documentSchema: z.ZodType<DocumentMetadata> = z
  .looseObject({
    title: z.string().nullable(),
    issuer: z.string().nullable(),
    year: z.int().nullable(),
    publishedOn: isoDate.nullable(),
    source: z.string().nullable(),
    characters: offset,
  })
  .readonly();

/** A heading with all that stands below it. */
export const sectionSchema: z.ZodType<ReportSection> = z
  .looseObject({
    id: z.string(),
    parentId: z.string().nullable(),
    level: z.int().min(1),
    marker: z.string(),
    heading: z.string(),
    headingStart: offset,
    headingEnd: offset,
    ...span,
    role,
    headingThemes: themeTags,
    themes: z.array(themeShareSchema).readonly(),
  })
  .readonly();

/** A paragraph with the themes of its passages. */
export const paragraphSchema: z.ZodType<ReportParagraph> = z
  .looseObject({
    id: z.string(),
    sectionId: z.string().nullable(),
    ...span,
    role,
    themes: themeTags,
    passageIds: z.array(z.string()).readonly(),
  })
  .readonly();

/** A passage, the unit of classification. */
export const passageSchema: z.ZodType<ReportPassage> = z
  .looseObject({
    id: z.string(),
    paragraphId: z.string(),
    kind: z.enum(['item', 'lead', 'body', 'table']),
    marker: z.string(),
    ...span,
    primary: z.string().nullable(),
    themes: themeTags,
  })
  .readonly();

/** The time that a claim is about. */
export const periodSchema: z.ZodType<Period> = z
  .looseObject({ text: z.string(), from: isoDate.nullable(), to: isoDate.nullable() })
  .readonly();

/** A quantitative claim. */
export const claimSchema: z.ZodType<Claim> = z
  .looseObject({
    id: z.string(),
    passageId: z.string().nullable(),
    sectionId: z.string().nullable(),
    ...span,
    text: z.string().min(1),
    value: z.number().min(0),
    valueMax: z.number().nullable(),
    unit: z.string(),
    bound: z.enum(['exact', 'approx', 'more_than', 'at_least', 'less_than', 'at_most']),
    kind: z.enum(['level', 'change']),
    direction: z.enum(['increase', 'decrease']).nullable(),
    basis: z.string().nullable(),
    changeOf: z.string().nullable(),
    salience: z.enum(['core', 'rhetorical']),
    indicator: z.string().nullable(),
    stage: z.string().nullable(),
    status: z.enum(['reported', 'target', 'prior']),
    what: z.string().nullable(),
    whatStart: offset.nullable(),
    whatEnd: offset.nullable(),
    action: z.string().nullable(),
    each: z.boolean(),
    period: periodSchema.nullable(),
    partOf: z.string().nullable(),
    numerator: z.string().nullable(),
    base: z.string().nullable(),
    themes: z.array(z.string()).readonly(),
  })
  .readonly();

/** A part of the page that is no part of the report. */
export const skippedSchema: z.ZodType<Skipped> = z
  .looseObject({
    ...span,
    why: z.enum([
      'title',
      'page-metadata',
      'navigation',
      'page-tools',
      'footer',
      'form',
      'attachment',
      'decoration',
      'markup',
      'invisible',
    ]),
  })
  .readonly();

/** A number that claims nothing. */
export const rejectedSchema: z.ZodType<RejectedNumber> = z
  .looseObject({
    ...span,
    text: z.string(),
    why: z.enum([
      'date',
      'time',
      'ordinal',
      'session',
      'document-number',
      'article',
      'title',
      'enumerator',
      'telephone',
      'identifier',
      'version',
      'address',
      'name',
      'word',
      'age-or-grade',
      'too-large',
      'no-measure',
    ]),
  })
  .readonly();

const CLAIM_WARNINGS = [
  'claims-do-not-add-up',
  'rate-does-not-match',
] as const satisfies readonly ClaimWarning['code'][];

/** What may be wrong with the text or with its figures. */
export const warningSchema: z.ZodType<ReportWarning> = z
  .looseObject({
    code: z.enum([
      ...CLAIM_WARNINGS,
      'empty-text',
      'no-headings',
      'not-chinese',
      'not-this-genre',
      'looks-like-markup',
      'looks-damaged',
    ]),
    message: z.string(),
    claimIds: z.array(z.string()).readonly(),
  })
  .readonly() as z.ZodType<ReportWarning>;

/** The figure of an indicator. */
export const indicatorFigureSchema: z.ZodType<IndicatorFigure> = z
  .looseObject({
    id: z.string().min(1),
    claimId: z.string(),
    value: z.number().min(0),
    valueMax: z.number().nullable(),
    unit: z.string(),
    family: z.string().min(1),
    bound: z.enum(['exact', 'approx', 'more_than', 'at_least', 'less_than', 'at_most']),
    status: z.enum(['reported', 'target', 'prior']),
    year: z.int().nullable(),
    targetYear: z.int().nullable(),
    period: periodSchema.nullable(),
    certain: z.boolean(),
  })
  .readonly();

/** The report object. Fields that a later version has more are kept as they are. */
export const reportSchema: z.ZodType<Report> = z
  .looseObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    engine: engineSchema,
    document: documentSchema,
    sections: z.array(sectionSchema).readonly(),
    paragraphs: z.array(paragraphSchema).readonly(),
    passages: z.array(passageSchema).readonly(),
    claims: z.array(claimSchema).readonly(),
    indicators: z.array(indicatorFigureSchema).readonly(),
    skipped: z.array(skippedSchema).readonly(),
    rejected: z.exactOptional(z.array(rejectedSchema).readonly()),
    warnings: z.array(warningSchema).readonly(),
    omitted: z.exactOptional(z.array(z.enum(REPORT_PARTS)).readonly()),
  })
  .readonly();
