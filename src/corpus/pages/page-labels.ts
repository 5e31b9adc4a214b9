import { builtInIndicators } from '../../claims';
import type { AnalyzerOptions } from '../../options';
import { type Bilingual, fiveThemes } from '../../themes';
import { type Genre, presetIndicators, presetOf } from '../presets/preset';

/** What themes and indicators are called, by id. */
export interface PageLabels {
  readonly themes: ReadonlyMap<string, Bilingual>;
  readonly indicators: ReadonlyMap<string, Bilingual>;
}

/** The labels of the theme set, the register and the genre by which reports are analysed. */
export function pageLabels(
  {
    themes = fiveThemes,
    indicators = builtInIndicators,
  }: Pick<AnalyzerOptions, 'themes' | 'indicators'> = {},
  genre?: Genre,
): PageLabels {
  const preset = presetOf(genre);
  const all = [...indicators.indicators, ...(preset === null ? [] : presetIndicators(preset))];
  return {
    themes: new Map(themes.themes.map(({ id, label }) => [id, label])),
    indicators: new Map(all.map(({ id, label }) => [id, label])),
  };
}
