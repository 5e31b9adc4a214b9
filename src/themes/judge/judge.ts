import { type FactReader, factReader } from '../../facts/facts';
import { placesWithWords } from '../../facts/places';
import type { Block } from '../../structure/types';
import type { Span } from '../../text/span';
import { type BlockHits, hitsIn } from '../find/block-hits';
import { textScanner } from '../find/scan';
import { type CompiledThemes, FIGURE } from '../set/compile';
import type { Scoring } from '../set/definition';
import { type EvidenceItem, evidenceFor } from './evidence';
import { counts, scoreOf, weigh } from './weigh';

/** Everything that is known about one theme in one block. */
export interface ThemeJudgement {
  /** The index of the theme in the set, and its id. */
  readonly index: number;
  readonly theme: string;
  /** Never empty. */
  readonly items: readonly EvidenceItem[];
  /** What the heading above, or the lead of the paragraph, adds; less than 0 where headings take. */
  readonly lent: number;
  /** What the evidence comes to. */
  readonly total: number;
  readonly score: number;
}

/** Everything that is known about one block, before the threshold. */
export interface BlockJudgement {
  readonly hits: BlockHits;
  /** The themes with evidence, in the order of the set. */
  readonly themes: readonly ThemeJudgement[];
  readonly isHeading: boolean;
  /** Lists that occur in the headings above, of those that rules ask for there. */
  readonly headingLists: ReadonlySet<number>;
  /** Subjects outside the set that the nearest heading with a subject names, by owner number. */
  readonly headingSubjects: ReadonlySet<number>;
  /** The clauses that count: in strict roles only those with a figure do; `null` for all. */
  readonly counted: ReadonlySet<number> | null;
}

/** What a heading gives to what stands below it. */
interface HeadingSubjects {
  readonly lists: readonly number[];
  /** The themes that it carries by itself, by index. */
  readonly themes: readonly number[];
  readonly outside: ReadonlySet<number>;
}

/** What the headings above a block give together. */
interface Above {
  readonly headings: readonly Span[];
  readonly lists: ReadonlySet<number>;
  /** The nearest heading; the nearest that is about anything: it lends its themes, one beyond it does not. */
  readonly nearest: HeadingSubjects | undefined;
  readonly lending: HeadingSubjects | undefined;
}

const NONE: readonly number[] = [];
const NO_LISTS: ReadonlySet<number> = new Set();
const NO_THEMES: readonly ThemeJudgement[] = [];
const NO_HEADINGS: Above = {
  headings: [],
  lists: NO_LISTS,
  nearest: undefined,
  lending: undefined,
};

/** What lends to the weak evidence of a block, and what counts in it. */
interface Context {
  readonly isHeading: boolean;
  readonly lists: ReadonlySet<number>;
  readonly fromHeading: readonly number[];
  readonly fromLead: readonly number[];
  /** What a theme loses that neither lends to. */
  readonly against: number;
  readonly counted: ReadonlySet<number> | null;
}

const ALONE: Context = {
  isHeading: false,
  lists: NO_LISTS,
  fromHeading: NONE,
  fromLead: NONE,
  against: 0,
  counted: null,
};

/**
 * A function that judges a block of a text. It keeps what several blocks need (headings, leads), and is
 * quickest where blocks come in text order. Words in the names of `places` are no evidence.
 */
export function blockJudge(
  compiled: CompiledThemes,
  text: string,
  blocks: readonly Block[],
  facts: FactReader = factReader(compiled.terms, text),
  places: readonly string[] = [],
): (block: Block) => BlockJudgement {
  const stretchOf = textScanner(compiled, text, facts, placesWithWords(compiled.terms, places));
  const headings = new Map<number, HeadingSubjects>(); // by where they start
  const leads = new Map<string, Block>();
  const themesOfLeads = new Map<string, readonly number[]>();
  let lastAbove = NO_HEADINGS;
  for (const block of blocks) {
    if (block.kind === 'lead' && block.paragraphId !== null) leads.set(block.paragraphId, block);
  }
  const hitsOf = (span: Span): BlockHits => hitsIn(compiled, text, stretchOf(span), span);

  const heading = (span: Span): HeadingSubjects => {
    let known = headings.get(span.start);
    if (known === undefined) {
      const hits = hitsOf(span);
      known = subjectsOf(
        compiled,
        hits,
        judgeThemes(compiled, hits, { ...ALONE, isHeading: true }),
      );
      headings.set(span.start, known);
    }
    return known;
  };
  /** Neighbours stand below the same headings, so what these give is worked out once for all of them. */
  const above = (spans: readonly Span[]): Above => {
    if (spans === lastAbove.headings) return lastAbove;
    const own = spans.map(heading);
    const isAbout = ({ themes, outside }: HeadingSubjects) => themes.length > 0 || outside.size > 0;
    lastAbove = {
      headings: spans,
      lists: new Set(own.flatMap(({ lists }) => lists)),
      nearest: own[0],
      lending: own.find(isAbout),
    };
    return lastAbove;
  };
  const themesOfLead = (block: Block): readonly number[] => {
    const lead = block.paragraphId === null ? undefined : leads.get(block.paragraphId);
    if (lead === undefined || lead === block || lead.start >= block.start) return NONE;
    let known = themesOfLeads.get(lead.id);
    if (known === undefined) {
      known = decided(compiled, judgeThemes(compiled, hitsOf(lead), ALONE));
      themesOfLeads.set(lead.id, known);
    }
    return known;
  };

  return (block) => {
    const isHeading = block.kind === 'heading';
    const { lists, nearest, lending } = above(block.headings);
    const fromLead = isHeading ? NONE : themesOfLead(block);
    const hits = hitsOf(block);
    const isStrict = !isHeading && compiled.scoring.strictRoles.includes(block.role);
    const context: Context = {
      isHeading,
      lists: isHeading ? NO_LISTS : lists,
      fromHeading: (isHeading ? nearest : lending)?.themes ?? NONE,
      fromLead,
      against:
        isHeading || lending === undefined ? 0 : takenFrom(hits, block.role, compiled.scoring),
      counted: isStrict ? clausesWithFigures(hits) : null,
    };
    const themes = judgeThemes(compiled, hits, context);
    if (isHeading) headings.set(block.start, subjectsOf(compiled, hits, themes));
    return {
      hits,
      themes,
      isHeading,
      headingLists: context.lists,
      headingSubjects: (isHeading ? undefined : lending)?.outside ?? NO_LISTS,
      counted: context.counted,
    };
  };
}

function judgeThemes(
  compiled: CompiledThemes,
  hits: BlockHits,
  { isHeading, lists, fromHeading, fromLead, against, counted }: Context,
): readonly ThemeJudgement[] {
  const { scoring } = compiled;
  if (hits.ofTheme.size === 0 && hits.rules.length === 0) return NO_THEMES;
  const judged: ThemeJudgement[] = [];
  const figures = against > 0 ? clausesWithFigures(hits) : NO_LISTS;
  for (let index = 0; index < compiled.themes.length; index++) {
    const items = evidenceFor(compiled, index, hits, isHeading, lists);
    if (items.length === 0) continue;
    // Weak words earn a passage the theme of its heading; a heading needs more of its own.
    const isWeak = isHeading && items.every((item) => item.strength === 'supports');
    const lends = !isWeak && (fromHeading.includes(index) || fromLead.includes(index));
    // what a clause counts is said outright: 开展普法活动20场
    const isCounted = items.some((item) => item.strength !== 'supports' && counts(item, figures));
    const lent = lends ? scoring.heading : isCounted ? 0 : -against;
    const total = weigh(items, lent, counted, scoring);
    const theme = compiled.themes[index]!.id;
    judged.push({ index, theme, items, lent, total, score: scoreOf(total, scoring) });
  }
  return judged;
}

/** What headings on something else take from the themes of a long passage. */
function takenFrom({ clauses }: BlockHits, role: string, { against }: Scoring): number {
  if (against === undefined || clauses.length <= against.clauses) return 0;
  return against.except?.includes(role) ? 0 : against.weight;
}

/** The themes that a block carries with nothing lent, all its sentences counting. */
function decided(
  { scoring }: CompiledThemes,
  themes: readonly ThemeJudgement[],
): readonly number[] {
  return themes
    .filter(({ items }) => weigh(items, 0, null, scoring) >= scoring.threshold)
    .map(({ index }) => index);
}

function subjectsOf(
  compiled: CompiledThemes,
  { byList, outside }: BlockHits,
  themes: readonly ThemeJudgement[],
): HeadingSubjects {
  const lists = [...compiled.headingLists].filter((list) => byList.has(list));
  return { lists, themes: decided(compiled, themes), outside };
}

function clausesWithFigures({ byList }: BlockHits): ReadonlySet<number> {
  return new Set(byList.get(FIGURE)?.map(({ clause }) => clause));
}
