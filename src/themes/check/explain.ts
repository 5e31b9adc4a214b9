import { FazhiError, shown } from '../../errors';
import type { Block } from '../../structure/types';
import type { Span } from '../../text/span';
import type { ClassifyOptions } from '../classify';
import { type DroppedHit, evidenceFor } from '../judge/evidence';
import { type BlockJudgement, blockJudge, type ThemeJudgement } from '../judge/judge';
import { counts, scoreOf, type WeighedItem, weigh } from '../judge/weigh';
import type { CompiledGroup, CompiledTheme, CompiledThemes } from '../set/compile';
import type { Strength } from '../set/definition';
import { type NearMiss, nearMisses } from './near-misses';

/** A piece of evidence, or what would have been one. */
export interface ExplainedHit extends Span {
  readonly text: string;
  /** `theme/id` of the term group or rule. */
  readonly rule: string;
  readonly strength: Strength;
  readonly weight: number;
  /** `null` for what counts; else why it does not. */
  readonly ignored: IgnoredBecause | null;
  /** The id of the mention (a title, a member list, a slogan) where `ignored` is `mentioned`. */
  readonly mention: string | null;
}

/** Why words of a theme are no evidence. */
export type IgnoredBecause =
  /** They are only mentioned: in a title, a list of members, a slogan. */
  | 'mentioned'
  /** They stand inside a false friend. */
  | 'guard'
  /** Another word of the clause takes them back. */
  | 'unless'
  /** They are part of a longer term that counts. */
  | 'inside-longer-term'
  /** The role of the section asks for a figure in the sentence. */
  | 'no-figure';

/** Something that would have given the theme. */
export type ThemeChange =
  /** The words at `hit` count after all. */
  | { readonly kind: 'count'; readonly hit: ExplainedHit }
  /** A rule finds its missing part; `examples` are words of it. */
  | {
      readonly kind: 'complete-rule';
      readonly rule: string;
      readonly missing: string;
      readonly examples: readonly string[];
    }
  /** A heading of the theme stands above. */
  | { readonly kind: 'heading' }
  /** One term of this strength is added; `examples` are terms. */
  | {
      readonly kind: 'add-term';
      readonly strength: Strength;
      readonly examples: readonly string[];
    };

/** Why a block has a theme, or has it not. */
export interface ThemeExplanation {
  readonly unitId: string;
  readonly theme: string;
  readonly text: string;
  readonly given: boolean;
  readonly score: number;
  /** The lowest score at which a theme is given. */
  readonly minScore: number;
  /** The evidence, and what the default threshold asks for. */
  readonly evidence: number;
  readonly threshold: number;
  /** What the heading above, or the lead of the paragraph, adds; less than 0 where headings on something else take. */
  readonly lent: number;
  readonly hits: readonly ExplainedHit[];
  /** For a theme that was not given: what would have given it, the smallest change first. */
  readonly changes: readonly ThemeChange[];
}

/**
 * Why the block carries a theme or does not: every hit with its rule and weight, what was ignored and
 * why, the threshold, and for a theme that was not given the changes that would have given it.
 * Throws `FazhiError` (`invalid-argument`) for a block or a theme that does not exist.
 */
export function explain(
  compiled: CompiledThemes,
  text: string,
  blocks: readonly Block[],
  unitId: string,
  theme: string,
  options: ClassifyOptions = {},
): ThemeExplanation {
  const block = blocks.find((candidate) => candidate.id === unitId);
  if (block === undefined) {
    throw new FazhiError('invalid-argument', `no passage or section has the id ${shown(unitId)}`);
  }
  const index = compiled.themes.findIndex((candidate) => candidate.id === theme);
  if (index < 0) {
    const known = compiled.themes.map((candidate) => candidate.id).join(', ');
    throw new FazhiError('invalid-argument', `no theme ${shown(theme)}; the set has ${known}`);
  }
  const { scoring } = compiled;
  const minScore = options.minScore ?? scoreOf(scoring.threshold, scoring);
  const judgement = blockJudge(compiled, text, blocks, undefined, options.places)(block);
  const own =
    judgement.themes.find((candidate) => candidate.index === index) ??
    withoutEvidence(compiled, index);
  const hits = explainedHits(compiled, index, text, judgement, own);
  const given = own.items.length > 0 && own.score >= minScore;
  return {
    unitId,
    theme,
    text: text.slice(block.start, block.end),
    given,
    score: own.score,
    minScore,
    evidence: own.total,
    threshold: scoring.threshold,
    lent: own.lent,
    hits,
    changes: given ? [] : changesThatGive(compiled, judgement, own, hits, minScore),
  };
}

function withoutEvidence(compiled: CompiledThemes, index: number): ThemeJudgement {
  const total = weigh([], 0, null, compiled.scoring);
  const score = scoreOf(total, compiled.scoring);
  return { index, theme: compiled.themes[index]!.id, items: [], lent: 0, total, score };
}

function explainedHits(
  compiled: CompiledThemes,
  index: number,
  text: string,
  { hits: found, counted: clauses, isHeading, headingLists }: BlockJudgement,
  { items }: ThemeJudgement,
): ExplainedHit[] {
  const hits: ExplainedHit[] = items.flatMap((item) =>
    item.words.map(
      ({ start, end }): ExplainedHit => ({
        start,
        end,
        text: text.slice(start, end),
        rule: item.source.name,
        strength: item.strength,
        weight: item.weight,
        ignored: counts(item, clauses) ? null : 'no-figure',
        mention: null,
      }),
    ),
  );
  const dropped: DroppedHit[] = [];
  evidenceFor(compiled, index, found, isHeading, headingLists, dropped);
  const ignore = (
    { start, end }: Span,
    group: CompiledGroup,
    ignored: IgnoredBecause,
    mention: string | null,
  ) => {
    hits.push({
      start,
      end,
      text: text.slice(start, end),
      rule: group.name,
      strength: isHeading ? group.headingStrength : group.strength,
      weight: isHeading ? group.headingWeight : group.weight,
      ignored,
      mention,
    });
  };
  for (const hit of dropped) ignore(hit, hit.group, hit.why, null);
  for (const hit of found.silenced) {
    const group = compiled.groups[hit.list];
    if (group === undefined || group === null || compiled.owner[hit.list] !== index) continue;
    if (hit.mention < 0) ignore(hit, group, 'guard', null);
    else ignore(hit, group, 'mentioned', compiled.mentions[hit.mention]!.id);
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

function changesThatGive(
  compiled: CompiledThemes,
  judgement: BlockJudgement,
  { index, items, lent }: ThemeJudgement,
  hits: readonly ExplainedHit[],
  minScore: number,
): ThemeChange[] {
  const { scoring } = compiled;
  const theme = compiled.themes[index]!;
  const gives = (
    extra: { strength: Strength; weight: number; sentence: number } | null,
    lends = lent,
  ): boolean => {
    const added: WeighedItem[] = [...items];
    if (extra !== null) {
      const after = items.findIndex((item) => item.sentence > extra.sentence);
      added.splice(after < 0 ? items.length : after, 0, { ...extra, words: [], key: 'added' });
    }
    if (added.length === 0) return false;
    const total = weigh(added, lends, null, scoring);
    return scoreOf(total, scoring) >= minScore;
  };
  const { sentences } = judgement.hits;
  const sentenceOf = (span: Span): number =>
    Math.max(
      0,
      sentences.findIndex((end) => span.start < end),
    );
  const strongest = items.reduce((best, item) => (item.weight > best.weight ? item : best), {
    weight: 0,
    sentence: 0,
  }).sentence;

  const changes: ThemeChange[] = [];
  for (const hit of hits) {
    if (hit.ignored === null || hit.ignored === 'inside-longer-term') continue;
    const { strength, weight } = hit;
    if (gives({ strength, weight, sentence: sentenceOf(hit) }))
      changes.push({ kind: 'count', hit });
  }
  for (const miss of nearMisses(compiled, theme, judgement)) {
    const { strength, weight } = miss.rule;
    if (gives({ strength, weight, sentence: miss.sentence })) changes.push(completion(miss));
  }
  if (items.length > 0 && lent <= 0 && gives(null, scoring.heading)) {
    changes.push({ kind: 'heading' });
  }
  for (const strength of ['supports', 'company', 'decides'] as const) {
    const examples = termsOf(compiled, theme, strength);
    const weight = scoring.weights[strength];
    if (examples.length > 0 && gives({ strength, weight, sentence: strongest })) {
      changes.push({ kind: 'add-term', strength, examples });
      break;
    }
  }
  return changes;
}

function completion({ rule, missing, examples }: NearMiss): ThemeChange {
  return { kind: 'complete-rule', rule: rule.name, missing, examples };
}

function termsOf(compiled: CompiledThemes, theme: CompiledTheme, strength: Strength): string[] {
  const definition = compiled.set.themes.find((candidate) => candidate.id === theme.id)!;
  return definition.terms
    .filter((group) => group.strength === strength)
    .flatMap((group) => group.terms)
    .slice(0, 3);
}
