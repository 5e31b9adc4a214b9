import type { StudyManifest } from '../study/manifest';

/** What the overview needs besides the figures. */
export interface IndexPageOptions {
  readonly title: string;
  /** Ids of the themes in the order of their set. */
  readonly themes: readonly string[];
  /** Labels of indicators by id. */
  readonly indicators: ReadonlyMap<string, string>;
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
