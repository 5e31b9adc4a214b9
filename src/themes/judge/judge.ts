import type { TextUnit } from '../../structure/types';
import type { Span } from '../../text/span';
import { ThemeScanner } from '../find/scan';
import { UnitView } from '../find/unit-hits';
import { type CompiledThemes, FIGURE } from '../set/compile';
import { type EvidenceItem, evidenceFor, evidenceKeys } from './evidence';
import { Scale, scoreOf, type Weighed, type WeighedItem } from './weigh';

/** Everything that is known about one theme in one unit. */
export interface ThemeReading {
  /** The index of the theme in the set, and its id. */
  readonly index: number;
  readonly theme: string;
  /** Never empty. */
  readonly items: readonly EvidenceItem[];
  /** What the heading above, or the lead of the paragraph, adds. */
  readonly lent: number;
  readonly weighed: Weighed;
  readonly score: number;
}

/** Everything that is known about one unit, before the threshold; its view holds until the next is read. */
export interface UnitReading {
  readonly view: UnitView;
  /** The themes with evidence, in the order of the set. */
  readonly themes: readonly ThemeReading[];
  readonly isHeading: boolean;
  /** Lists that occur in the headings above, of those that rules ask for there. */
  readonly headingLists: ReadonlySet<number>;
  /** Subjects outside the set that the nearest heading with a subject names, by owner number. */
  readonly headingSubjects: readonly number[];
  /** The sentences that count: in strict roles only those with a figure do; `null` for all. */
  readonly counted: ReadonlySet<number> | null;
}

/** Reads units of one text, keeping what several of them need (headings, leads). */
export interface UnitReader {
  readonly view: UnitView;
  read(unit: TextUnit): UnitReading;
  /** What evidence comes to; see `Scale.weigh`. */
  weigh(items: readonly WeighedItem[], lent: number, counted: ReadonlySet<number> | null): Weighed;
}

/** What a heading gives to what stands below it. */
interface HeadingReading extends Span {
  readonly lists: readonly number[];
  /** The themes that it carries by itself, by index. */
  readonly themes: readonly number[];
  readonly outside: readonly number[];
}

/** What the headings above a unit give together, the nearest first. */
interface Above {
  readonly headings: readonly Span[];
  readonly lists: ReadonlySet<number>;
  /** The nearest heading; the nearest that is about anything: it lends its themes, one beyond it does not. */
  readonly nearest: HeadingReading | undefined;
  readonly lending: HeadingReading | undefined;
}

const NONE: readonly number[] = [];
const NO_LISTS: ReadonlySet<number> = new Set();
const NO_THEMES: readonly ThemeReading[] = [];

/** Prepares the reading of units of a text; quickest where they are read in text order. */
export function unitReader(
  compiled: CompiledThemes,
  text: string,
  units: readonly TextUnit[],
): UnitReader {
  return new TextReader(compiled, text, units);
}

class TextReader implements UnitReader {
  readonly view: UnitView;
  private readonly scale: Scale;
  /** By where they start. */
  private readonly headings = new Map<number, HeadingReading>();
  private readonly leads = new Map<string, TextUnit>();
  private readonly themesOfLeads = new Map<string, readonly number[]>();
  private above: Above = { headings: [], lists: NO_LISTS, nearest: undefined, lending: undefined };

  constructor(
    private readonly compiled: CompiledThemes,
    text: string,
    units: readonly TextUnit[],
  ) {
    this.view = new UnitView(compiled, new ThemeScanner(compiled, text), text);
    this.scale = new Scale(compiled.scoring, evidenceKeys(compiled));
    for (const unit of units) {
      if (unit.kind === 'lead' && unit.paragraphId !== null) this.leads.set(unit.paragraphId, unit);
    }
  }

  weigh(items: readonly WeighedItem[], lent: number, counted: ReadonlySet<number> | null): Weighed {
    return this.scale.weigh(items, lent, counted);
  }

  read(unit: TextUnit): UnitReading {
    const { view } = this;
    const above = this.readAbove(unit.headings);
    if (unit.kind === 'heading') {
      this.look(unit);
      const themes = this.readThemes(true, NO_LISTS, above.nearest?.themes ?? NONE, NONE, null);
      this.headings.set(unit.start, this.headingReading(unit, themes));
      return {
        view,
        themes,
        isHeading: true,
        headingLists: NO_LISTS,
        headingSubjects: NONE,
        counted: null,
      };
    }
    const { lending, lists } = above;
    const ofLead = this.themesOfLead(unit);
    this.look(unit);
    const strict = this.compiled.scoring.strictRoles.includes(unit.role);
    const counted = strict ? sentencesWithFigures(view) : null;
    const themes = this.readThemes(false, lists, lending?.themes ?? NONE, ofLead, counted);
    if (unit.kind === 'lead') {
      const alone = lists.size > 0 ? this.readThemes(false, NO_LISTS, NONE, NONE, null) : themes;
      this.themesOfLeads.set(unit.id, this.decided(alone));
    }
    return {
      view,
      themes,
      isHeading: false,
      headingLists: lists,
      headingSubjects: lending?.outside ?? NONE,
      counted,
    };
  }

  private look(span: Span): void {
    this.view.read(span);
    if (this.view.mayHoldEvidence) this.view.place();
  }

  /** Reads the unit at hand; the themes of its heading and its lead, by index, lend to weak evidence. */
  private readThemes(
    isHeading: boolean,
    lists: ReadonlySet<number>,
    fromHeading: readonly number[],
    fromLead: readonly number[],
    counted: ReadonlySet<number> | null,
  ): readonly ThemeReading[] {
    const { compiled, view } = this;
    const { scoring } = compiled;
    if (!view.mayHoldEvidence) return NO_THEMES;
    const readings: ThemeReading[] = [];
    compiled.themes.forEach(({ id }, theme) => {
      const items = evidenceFor(compiled, theme, view, isHeading, lists);
      if (items.length === 0) return;
      // Weak words earn a passage the theme of its heading; a heading needs more of its own.
      const isWeak = isHeading && items.every((item) => item.strength === 'supports');
      const lends = !isWeak && (fromHeading.includes(theme) || fromLead.includes(theme));
      const lent = lends ? scoring.heading : 0;
      const weighed = this.scale.weigh(items, lent, counted);
      const score = scoreOf(weighed.total, scoring);
      readings.push({ index: theme, theme: id, items, lent, weighed, score });
    });
    return readings;
  }

  /** The themes that a unit carries with nothing lent, all its sentences counting. */
  private decided(themes: readonly ThemeReading[]): readonly number[] {
    if (themes.length === 0) return NONE;
    const { threshold } = this.compiled.scoring;
    return themes
      .filter(({ items }) => this.scale.weigh(items, 0, null).total >= threshold)
      .map(({ index }) => index);
  }

  private headingReading(span: Span, themes: readonly ThemeReading[]): HeadingReading {
    const { compiled, view } = this;
    const lists: number[] = [];
    for (const list of compiled.headingLists) if (view.has(list)) lists.push(list);
    return {
      start: span.start,
      end: span.end,
      lists,
      themes: this.decided(themes),
      outside: view.namesOutside ? outsideSubjects(compiled, view) : NONE,
    };
  }

  private heading(span: Span): HeadingReading {
    const known = this.headings.get(span.start);
    if (known !== undefined && known.end === span.end) return known;
    this.look(span);
    const own = this.headingReading(span, this.readThemes(true, NO_LISTS, NONE, NONE, null));
    this.headings.set(span.start, own);
    return own;
  }

  /** Neighbours stand below the same headings, so what these give is worked out once for all of them. */
  private readAbove(headings: readonly Span[]): Above {
    if (isSame(headings, this.above.headings)) return this.above;
    const readings = headings.map((span) => this.heading(span));
    const lists = new Set<number>();
    for (const reading of readings) for (const list of reading.lists) lists.add(list);
    this.above = {
      headings,
      lists,
      nearest: readings[0],
      lending: readings.find(({ themes, outside }) => themes.length > 0 || outside.length > 0),
    };
    return this.above;
  }

  private themesOfLead(unit: TextUnit): readonly number[] {
    const lead = unit.paragraphId === null ? undefined : this.leads.get(unit.paragraphId);
    if (lead === undefined || lead === unit || lead.start >= unit.start) return NONE;
    const known = this.themesOfLeads.get(lead.id);
    if (known !== undefined) return known;
    this.look(lead);
    const own = this.decided(this.readThemes(false, NO_LISTS, NONE, NONE, null));
    this.themesOfLeads.set(lead.id, own);
    return own;
  }
}

function isSame(some: readonly Span[], others: readonly Span[]): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) {
    if (some[i]!.start !== others[i]!.start || some[i]!.end !== others[i]!.end) return false;
  }
  return true;
}

function sentencesWithFigures(view: UnitView): ReadonlySet<number> {
  const sentences = new Set<number>();
  for (let hit = view.firstOf(FIGURE); hit >= 0; hit = view.next[hit]!) {
    sentences.add(view.sentenceOf[hit]!);
  }
  return sentences;
}

function outsideSubjects({ owner }: CompiledThemes, { hits }: UnitView): readonly number[] {
  const subjects = new Set<number>();
  for (let hit = 0; hit < hits.count; hit++) {
    const of = owner[hits.lists[hit]!]!;
    if (of < -1) subjects.add(of);
  }
  return [...subjects];
}
