import type { Indicator } from '../../claims';
import disclosure from '../../genre/presets/disclosure.yaml';
import type { AnalyzerOptions } from '../../options';
import type { HeadingCue } from '../../structure/types';
import type { Bilingual } from '../../themes';

/** A row of a fixed table. */
export interface FormRow {
  /** What it is called; a row without is nothing but numbers. */
  readonly labels: readonly string[];
  /** The indicator that each of its cells gives; `null` where it gives none. */
  readonly cells: readonly (string | null)[];
  /** The power of ten of its unit: 4 for 万元. */
  readonly scale: number;
}

/** What is known of another genre of reports. */
export interface GenrePreset {
  /** What a corpus of them is called. */
  readonly title: Bilingual;
  /** The source of a pattern that its titles have. */
  readonly names: string;
  /** What its headings say of a section's role. */
  readonly headings: readonly HeadingCue[];
  /** The rows of its fixed tables. */
  readonly rows: readonly FormRow[];
  /** What the figures of the tables are called, with their unit, by id. */
  readonly indicators: Readonly<Record<string, Bilingual & { readonly unit: string }>>;
}

/** The genres beside that of the reports on rule-of-law government. */
export const GENRES = ['disclosure'] as const;
/** A genre other than reports on rule-of-law government that a corpus can be read as: `disclosure`, the yearly 政府信息公开 report. */
export type Genre = (typeof GENRES)[number];

const PRESETS: Readonly<Record<Genre, GenrePreset>> = { disclosure: disclosure as GenrePreset };

/** What is known of a genre; `null` for the reports on rule-of-law government. */
export const presetOf = (genre: Genre | undefined): GenrePreset | null =>
  genre === undefined ? null : PRESETS[genre];

/** The figures of the fixed tables, as a register lists its indicators. */
export const presetIndicators = ({ indicators }: GenrePreset): readonly Indicator[] =>
  Object.entries(indicators).map(([id, { zh, en, unit }]) => ({
    id,
    label: { zh, en },
    families: [familyOf(unit)],
    ways: [],
  }));

/** The family of a unit of the tables. */
export const familyOf = (unit: string): string => (unit === '元' ? 'money' : 'cases');

/** How reports of a genre are analysed: its cues of headings go after the caller's own. */
export function withRolesOf(
  genre: Genre | undefined,
  options: AnalyzerOptions = {},
): AnalyzerOptions {
  const preset = presetOf(genre);
  if (preset === null) return options;
  return { ...options, roles: [...(options.roles ?? []), ...preset.headings] };
}
