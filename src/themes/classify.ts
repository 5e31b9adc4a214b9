import type { TextUnit } from '../structure/types';
import type { Span } from '../text/span';
import { type CompiledThemes, FIGURE } from './compile';
import { type EvidenceItem, evidenceFor } from './evidence';
import { primaryTheme } from './primary';
import { type Scan, scanThemes } from './scan';
import { tableReader } from './tables';
import type { Evidence, ThemeTag, UnitThemes } from './types';
import { type UnitView, viewOf } from './view';
import { scoreOf, type Weighed, weigh } from './weigh';

/** Options of `classify`. */
export interface ClassifyOptions {
  /** Lowest score of a theme that is given. @default the score of the set's own threshold */
  readonly minScore?: number;
}

/** Everything that is known about one theme in one unit. */
export interface ThemeReading {
  readonly theme: string;
  readonly items: readonly EvidenceItem[];
  /** What the heading above, or the lead of the paragraph, adds. */
  readonly lent: number;
  readonly weighed: Weighed;
  readonly score: number;
}

/** Everything that is known about one unit, before the threshold. */
export interface UnitReading {
  readonly view: UnitView;
  readonly themes: readonly ThemeReading[];
  readonly isHeading: boolean;
  /** Lists that occur in the headings above, for rules that ask for one there. */
  readonly headingLists: ReadonlySet<number>;
  /** Subjects outside the set that the nearest heading with a subject names, by owner number. */
  readonly headingSubjects: ReadonlySet<number>;
  /** Whether a sentence counts: in strict roles only one with a figure does. */
  readonly counts: (sentence: number) => boolean;
}

/** Reads units of one text, keeping what several of them need (headings, leads). */
export interface UnitReader {
  read(unit: TextUnit): UnitReading;
  /** What the evidence of a unit would come to with these items instead of its own. */
  weighed(reading: UnitReading, items: readonly EvidenceItem[], lent: number): number;
}

/**
 * The themes of each unit, in the order of `units`, which is that of the text. Offsets are into `text`, which is expected in normal
 * form. One pass over the text for all themes together; a unit without evidence has no themes.
 */
export function classify(
  compiled: CompiledThemes,
  text: string,
  units: readonly TextUnit[],
  options: ClassifyOptions = {},
): UnitThemes[] {
  const { scoring } = compiled;
  const minScore = options.minScore ?? scoreOf(scoring.threshold, scoring);
  const reader = unitReader(compiled, scanThemes(compiled, text), units);
  const tables = tableReader(compiled);
  return units.map((unit) => {
    const reading = reader.read(unit);
    const given = reading.themes
      .filter((theme) => theme.items.length > 0 && theme.score >= minScore)
      .sort((a, b) => b.weighed.total - a.weighed.total);
    const own: UnitThemes = {
      unitId: unit.id,
      primary: primaryTheme(compiled, unit, reading, given),
      themes: given.map(
        (theme): ThemeTag => ({
          theme: theme.theme,
          score: theme.score,
          evidence: evidenceSpans(text, theme.items),
        }),
      ),
    };
    return tables.next(unit, own, reading.view);
  });
}

function evidenceSpans(text: string, items: readonly EvidenceItem[]): Evidence[] {
  const found = items.flatMap(({ rule, spans }) =>
    spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end), rule })),
  );
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.filter(({ start, end, rule }, i) => {
    for (let j = i - 1; j >= 0 && found[j]!.start === start && found[j]!.end === end; j--)
      if (found[j]!.rule === rule) return false;
    return true;
  });
}

/** Prepares the reading of units of a scanned text. */
export function unitReader(
  compiled: CompiledThemes,
  scan: Scan,
  units: readonly TextUnit[],
): UnitReader {
  const headings = new Map<string, HeadingReading>();
  const leads = new Map<string, TextUnit>();
  for (const unit of units) {
    if (unit.kind === 'lead' && unit.paragraphId !== null) leads.set(unit.paragraphId, unit);
  }
  const heading = (span: Span): HeadingReading => {
    const key = `${span.start}:${span.end}`;
    let known = headings.get(key);
    if (known === undefined) {
      const view = viewOf(scan, span);
      known = {
        lists: new Set(view.byList.keys()),
        themes: decided(compiled, readUnit(compiled, scan, view, true, NONE, [], anySentence)),
        outside: outsideSubjects(compiled, view),
      };
      headings.set(key, known);
    }
    return known;
  };
  const leadThemes = new Map<string, ReadonlySet<number>>();
  const themesOfLead = (unit: TextUnit): ReadonlySet<number> => {
    const lead = unit.paragraphId === null ? undefined : leads.get(unit.paragraphId);
    if (lead === undefined || lead === unit || lead.start >= unit.start) return NONE;
    let known = leadThemes.get(lead.id);
    if (known === undefined) {
      const view = viewOf(scan, lead);
      known = decided(compiled, readUnit(compiled, scan, view, false, NONE, [], anySentence));
      leadThemes.set(lead.id, known);
    }
    return known;
  };
  return {
    weighed: (reading, items, lent) => weigh(items, lent, compiled.scoring, reading.counts).total,
    read(unit) {
      const view = viewOf(scan, unit);
      const above = unit.headings.map(heading);
      if (unit.kind === 'heading') {
        const parent = above[0]?.themes ?? NONE;
        return readUnit(compiled, scan, view, true, NONE, [parent], anySentence);
      }
      const lists = new Set(above.flatMap((reading) => [...reading.lists]));
      // The nearest heading that is about anything lends its themes; one beyond it does not.
      const lending = above.find((reading) => reading.themes.size > 0 || reading.outside.size > 0);
      const strict = compiled.scoring.strictRoles.includes(unit.role);
      const counts = strict ? sentencesWithFigures(view) : anySentence;
      const sources = [lending?.themes ?? NONE, themesOfLead(unit)];
      const reading = readUnit(compiled, scan, view, false, lists, sources, counts);
      return { ...reading, headingSubjects: lending?.outside ?? NONE };
    },
  };
}

interface HeadingReading {
  readonly lists: ReadonlySet<number>;
  readonly themes: ReadonlySet<number>;
  readonly outside: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();
const anySentence = (): boolean => true;

function sentencesWithFigures(view: UnitView): (sentence: number) => boolean {
  const counted = new Set((view.byList.get(FIGURE) ?? []).map((hit) => hit.sentence));
  return (sentence) => counted.has(sentence);
}

function outsideSubjects(compiled: CompiledThemes, view: UnitView): ReadonlySet<number> {
  return new Set(view.hits.map((hit) => compiled.owner[hit.list]!).filter((owner) => owner < -1));
}

function decided(compiled: CompiledThemes, reading: UnitReading): ReadonlySet<number> {
  const { threshold } = compiled.scoring;
  return new Set(
    reading.themes.flatMap((theme, index) => (theme.weighed.total >= threshold ? [index] : [])),
  );
}

function readUnit(
  compiled: CompiledThemes,
  scan: Scan,
  view: UnitView,
  isHeading: boolean,
  headingLists: ReadonlySet<number>,
  lenders: readonly ReadonlySet<number>[],
  counts: (sentence: number) => boolean,
): UnitReading {
  const { scoring } = compiled;
  const items = compiled.themes.map((theme, index) =>
    evidenceFor(theme, index, scan.text, view, isHeading, headingLists),
  );
  const themes = compiled.themes.map((theme, index): ThemeReading => {
    const own = items[index]!;
    // Weak words earn a passage the theme of its heading; a heading needs more of its own.
    const weak = isHeading ? own.every((item) => item.strength === 'supports') : own.length === 0;
    const lends = !weak && lenders.some((lender) => lender.has(index));
    const lent = lends ? scoring.heading : 0;
    const weighed = weigh(own, lent, scoring, counts);
    return { theme: theme.id, items: own, lent, weighed, score: scoreOf(weighed.total, scoring) };
  });
  return { view, themes, isHeading, headingLists, headingSubjects: NONE, counts };
}
