import type { ReportWords } from './report-words';
import type { PageLanguage } from './words';

/** A page as its parts see it. */
export interface View {
  readonly text: string;
  readonly words: ReportWords;
  readonly language: PageLanguage;
  readonly overview: { readonly report: string; readonly place: string } | undefined;
  /** The class that gives a theme its colour. */
  readonly colour: (theme: string) => string;
  themeName(id: string): string;
  indicatorName(id: string): string;
}
