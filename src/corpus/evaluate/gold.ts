import * as z from 'zod/mini';
import { FazhiError } from '../../errors';

/** A claim as an annotator wrote it down. */
export interface GoldClaim {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly bound: string;
  readonly what: string | null;
  readonly status: string;
  readonly kind: string;
  /** Whether it is scored; a marginal one counts neither for nor against. */
  readonly core: boolean;
  /** The id of what it measures, or `null`; left out where nobody labelled it, as what follows. */
  readonly indicator?: string | null;
  /** Whether it is the report's one figure for its indicator and unit family. */
  readonly figure?: boolean;
  /** Where the total begins that it is a part of. */
  readonly partOf?: number;
  /** Of a rate, where the number begins that it is a share of. */
  readonly base?: number;
  /** The stretch of time that it is of: first and last day, `2024-01-01/2024-12-31`; `..` where not known. */
  readonly period?: string;
}

/** A passage or heading as an annotator labelled it. */
export interface GoldPassage {
  readonly kind: string;
  /** Depth of a heading. */
  readonly level?: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: string;
  readonly themes: readonly string[];
  readonly primary: string | null;
  readonly claims?: readonly GoldClaim[];
}

/** A labelled report. */
export interface Gold {
  readonly name: string;
  readonly text: string;
  readonly meta: Readonly<Record<string, string | number | null>>;
  readonly passages: readonly GoldPassage[];
}

/** Roles of stretches that belong to the page and are not scored. */
export const UNSCORED_ROLES: ReadonlySet<string> = new Set(['boilerplate', 'meta', 'title']);

/**
 * The gold of one report from its text and its parsed JSON (`meta`, `passages`).
 * Throws `FazhiError` (`invalid-gold`) where a field is missing, or a span does not hold its words.
 */
export function parseGold(name: string, text: string, data: unknown): Gold {
  const fail = (path: string, what: string): never => {
    throw new FazhiError(
      'invalid-gold',
      `gold ${name}${path === '' ? '' : ` at ${path}`}: ${what}`,
    );
  };
  const result = goldSchema().safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    const path = issue.path.map((key) =>
      typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
    );
    return fail(path.join('').replace(/^\./, ''), issue.message);
  }
  const { meta, passages } = data as { meta?: Gold['meta']; passages: GoldPassage[] };
  passages.forEach((passage, p) => {
    const { start, end } = passage;
    if (text.slice(start, end) !== passage.text)
      fail(`passages[${p}]`, 'its span holds other words');
    passage.claims?.forEach((claim, c) => {
      if (text.slice(claim.start, claim.end) !== claim.quote) {
        fail(`passages[${p}].claims[${c}]`, 'its span holds other words than its quote');
      }
    });
  });
  return { name, text, meta: meta ?? {}, passages: passages.map(withoutEmptyClaims) };
}

/** A passage without claims has no list of them, however it was written down. */
export function withoutEmptyClaims(passage: GoldPassage): GoldPassage {
  if (passage.claims === undefined || passage.claims.length > 0) return passage;
  const { claims: _, ...rest } = passage;
  return rest;
}

/** The schema of a gold file; it may name its JSON Schema in `$schema`, and hold more than is read here. */
export function goldSchema(): z.ZodMiniType {
  const offset = z.int().check(z.nonnegative());
  const claim = z.object({
    start: offset,
    end: offset,
    quote: z.string(),
    value: z.number(),
    valueMax: z.optional(z.number()),
    unit: z.string(),
    bound: z.string(),
    what: z.nullable(z.string()),
    status: z.string(),
    kind: z.string(),
    core: z.boolean(),
    indicator: z.optional(z.nullable(z.string())),
    figure: z.optional(z.boolean()),
    partOf: z.optional(offset),
    base: z.optional(offset),
    period: z.optional(
      z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2}|\.\.)\/(?:\d{4}-\d{2}-\d{2}|\.\.)$/)),
    ),
  });
  return z.object({
    meta: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
    passages: z.array(
      z.object({
        kind: z.string(),
        level: z.optional(z.int()),
        start: offset,
        end: offset,
        text: z.string(),
        role: z.string(),
        themes: z.array(z.string()),
        primary: z.nullable(z.string()),
        claims: z.optional(z.array(claim)),
      }),
    ),
  });
}
