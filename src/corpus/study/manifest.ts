import type { Engine } from '../../report/types';

/** What a run was made of: enough to repeat it and to compare it with another. */
export interface StudyManifest {
  readonly manifestVersion: 1;
  readonly engine: Engine;
  /** Versions of what may decide a result besides the engine. */
  readonly runtime: { readonly node: string; readonly unicode: string };
  /** The options of the run that decide its results; paths of this machine are not among them. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly counts: {
    readonly files: number;
    readonly reports: number;
    readonly errors: number;
    /** Files of other kinds in the folders, and files reached a second time. */
    readonly ignored: number;
    readonly repeated: number;
    /** Rows of each table. */
    readonly rows: Readonly<Record<string, number>>;
  };
  /** The files, in order. */
  readonly inputs: readonly ManifestInput[];
}

/** A file of a run, and what came of it. */
export interface ManifestInput {
  readonly id: string;
  /** `sha256:…` of the file; `null` where it could not be read. */
  readonly hash: string | null;
  readonly bytes: number | null;
  /** `sha256:…` of its rows in all tables, or the code of its error. */
  readonly result: string;
}
