import {
  createAnalyzer,
  explain,
  extendThemes,
  fiveThemes,
  type Report,
  type ThemeExplanation,
  type ThemeSet,
} from '../index';

/** What somebody tries: terms added to a theme that then decide alone, and terms taken out of it. */
export interface TermTrial {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Trials by theme. */
export type Trials = Readonly<Record<string, TermTrial>>;

/** What a trial changes of a passage: the themes that it has, and those that it would have. */
export interface PassageChange {
  readonly id: string;
  readonly text: string;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** A text analysed, with the themes as they are tried. */
export interface Trial {
  readonly text: string;
  readonly report: Report;
  /** What the tried terms changed against the built-in set. */
  readonly changes: readonly PassageChange[];
  explain(id: string, theme: string): ThemeExplanation;
}

const OWN_GROUP = 'tried';
/** A term that no text has: rules may name a group all of whose terms were taken out. */
const NOWHERE = '\ue000';

/** The themes with trials applied; the built-in set where nothing is tried. */
export function triedThemes(trials: Trials, set: ThemeSet = fiveThemes): ThemeSet {
  const tried = set.themes.filter(({ id }) => isTried(trials[id]));
  if (tried.length === 0) return set;
  return extendThemes(set, {
    id: 'tried',
    themes: tried.map((theme) => {
      const { added, removed } = trials[theme.id]!;
      const kept = theme.terms.map((group) => {
        const terms = group.terms.filter((term) => !removed.includes(term));
        return { ...group, terms: terms.length > 0 ? terms : [NOWHERE] };
      });
      const own = { id: OWN_GROUP, strength: 'decides', terms: added } as const;
      return { ...theme, terms: added.length === 0 ? kept : [...kept, own] };
    }),
  });
}

const isTried = (trial: TermTrial | undefined): boolean =>
  trial !== undefined && trial.added.length + trial.removed.length > 0;

/**
 * Analyses a text with the built-in themes as somebody tries to change them.
 * Throws `FazhiError` as `analyze` and `extendThemes` do.
 */
export function tryText(text: string, trials: Trials): Trial {
  const builtIn = createAnalyzer().analyze(text);
  const themes = triedThemes(trials);
  if (themes === fiveThemes) {
    const analyzer = createAnalyzer();
    return {
      text,
      report: builtIn,
      changes: [],
      explain: (id, theme) => explain(analyzer, text, id, theme),
    };
  }
  const analyzer = createAnalyzer({ themes });
  const report = analyzer.analyze(text);
  return {
    text,
    report,
    changes: changesBetween(text, builtIn, report),
    explain: (id, theme) => explain(analyzer, text, id, theme),
  };
}

function changesBetween(text: string, before: Report, after: Report): PassageChange[] {
  const namesOf = (themes: readonly { theme: string }[]): string[] =>
    themes.map(({ theme }) => theme);
  return after.passages.flatMap((passage, at) => {
    const old = namesOf(before.passages[at]?.themes ?? []);
    const now = namesOf(passage.themes);
    const gained = now.filter((theme) => !old.includes(theme));
    const lost = old.filter((theme) => !now.includes(theme));
    if (gained.length + lost.length === 0) return [];
    return [{ id: passage.id, text: text.slice(passage.start, passage.end), gained, lost }];
  });
}
