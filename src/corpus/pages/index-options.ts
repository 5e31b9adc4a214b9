import type { Bilingual } from '../../themes';
import type { StudyManifest } from '../study/manifest';
import type { PageLanguage } from './words';

/** What the overview needs besides the figures. */
export interface IndexPageOptions {
  readonly title: string;
  readonly language: PageLanguage;
  /** Labels of the themes by id, in the order of their set. */
  readonly themes: ReadonlyMap<string, Bilingual>;
  /** Labels of indicators by id. */
  readonly indicators: ReadonlyMap<string, Bilingual>;
  readonly manifest: StudyManifest;
  /** Errors to list, the first few. */
  readonly errors: readonly {
    readonly id: string;
    readonly message: string;
    readonly remedy: string;
  }[];
  /** Whether there are pages of the reports to lead to. */
  readonly pages: boolean;
}
