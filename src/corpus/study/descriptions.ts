import type { Indicator } from '../../claims';
import type { ThemeSet } from '../../themes';
import { codebookPage } from '../pages/codebook-page';
import type { Tables } from '../tables/columns';
import type { TableFormat } from '../tables/write';
import { codebook, codebookMarkdown } from './codebook';
import { dataPackage } from './data-package';
import { loadSql } from './load-sql';
import type { StudyManifest } from './manifest';

/** What the files beside the tables describe. */
export interface DescribedStudy {
  readonly title: string;
  readonly themes: ThemeSet;
  readonly indicators: readonly Indicator[];
  readonly tables: Tables;
  readonly formats: readonly TableFormat[];
  readonly manifest: StudyManifest;
}

/** The files that say what the tables hold, by name: for a reader, for Frictionless and for DuckDB. */
export function descriptions(study: DescribedStudy): Readonly<Record<string, string>> {
  const { title, themes, indicators, tables, formats, manifest } = study;
  const { engine } = manifest;
  const subject = { engine, themes, indicators, tables };
  const [zh, en] = [codebook(subject, 'zh'), codebook(subject, 'en')];
  const files = manifest.tables;
  const described = dataPackage({ title, version: engine.version, tables, formats, files });
  return {
    'codebook.md': codebookMarkdown(en),
    'codebook.zh.md': codebookMarkdown(zh),
    'codebook.html': codebookPage(`${title} · 编码手册 Codebook`, zh, en),
    'datapackage.json': `${JSON.stringify(described, null, 2)}\n`,
    'load.sql': loadSql(tables, formats),
  };
}
