import { builtInIndicators } from '../../claims';
import type { AnalyzerOptions } from '../../options';
import { type Bilingual, fiveThemes } from '../../themes';

/** What themes and indicators are called, by id. */
export interface PageLabels {
  readonly themes: ReadonlyMap<string, Bilingual>;
  readonly indicators: ReadonlyMap<string, Bilingual>;
}

/** The labels of the theme set and the register by which reports are analysed. */
export function pageLabels({
  themes = fiveThemes,
  indicators = builtInIndicators,
}: Pick<AnalyzerOptions, 'themes' | 'indicators'> = {}): PageLabels {
  return {
    themes: new Map(themes.themes.map(({ id, label }) => [id, label])),
    indicators: new Map(indicators.indicators.map(({ id, label }) => [id, label])),
  };
}
