/** Type of a column's values; every column may also be empty. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean';

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** What it holds, for the codebook. */
  readonly about: string;
}

/** The tables of a study, by the name of their file. */
export const TABLE_NAMES = [
  'reports',
  'sections',
  'passages',
  'claims',
  'panel_indicators',
  'panel_themes',
  'reuse',
  'errors',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The columns of all tables. */
export type Tables = Readonly<Record<TableName, readonly Column[]>>;

const text = (name: string, about: string): Column => ({ name, type: 'text', about });
const integer = (name: string, about: string): Column => ({ name, type: 'integer', about });
const number = (name: string, about: string): Column => ({ name, type: 'number', about });
const boolean = (name: string, about: string): Column => ({ name, type: 'boolean', about });

const REPORT = [
  text('report', 'the file: its path below the folder of the corpus'),
  text('region', 'region that the report belongs to'),
  text('issuer', 'who reports'),
  integer('year', 'year that is reported on'),
];
const SPAN = [
  integer('start', 'offset of its first character in the text, in UTF-16 units'),
  integer('end', 'offset after its last character'),
];

/** The columns for a theme set; its themes have a column each where a passage may carry several. */
export function tableColumns(themes: readonly string[]): Tables {
  return {
    reports: [
      ...REPORT,
      text('title', 'title as it stands'),
      text('published_on', 'date of publication or signature (ISO)'),
      text('source', 'what the page gives as its source'),
      text('format', 'text, markdown, html, docx or pdf'),
      text('encoding', 'character encoding of the file; empty for Word and PDF'),
      text('hash', 'SHA-256 of the file'),
      integer('characters', 'length of the text in UTF-16 units'),
      integer('sections', 'number of sections'),
      integer('passages', 'number of passages'),
      integer('claims', 'number of claims'),
      integer('core_claims', 'number of claims that are not rhetorical'),
      text('warnings', 'codes of warnings, joined by a semicolon'),
      number(
        'reuse_earlier',
        'share of the text in paragraphs shared with an earlier report of the same issuer',
      ),
      number(
        'reuse_others',
        'share of the text in paragraphs shared with reports of other issuers',
      ),
    ],
    sections: [
      ...REPORT,
      text('section', 'id of the section in its report'),
      text('parent', 'id of the section above'),
      integer('level', 'depth in the tree, from 1'),
      text('marker', 'enumerator as written'),
      text('heading', 'heading without its enumerator'),
      text('path', 'headings from the top, joined by ›'),
      text('role', 'basis, measures, results, duties, problems, plans or other'),
      text('heading_themes', 'themes of the heading, joined by a semicolon'),
      text('theme_shares', 'theme=share of the section by length, joined by a semicolon'),
      ...SPAN,
    ],
    passages: [
      ...REPORT,
      text('passage', 'id of the passage in its report'),
      text('paragraph', 'id of its paragraph'),
      text('section', 'id of the innermost section'),
      text('path', 'headings above it, joined by ›'),
      text('role', 'role of its paragraph'),
      text('kind', 'item, lead, body or table'),
      text('marker', 'enumerator as written'),
      text('primary', 'theme that it is mainly about'),
      text('themes', 'its themes, strongest first, joined by a semicolon'),
      ...themes.map((theme) =>
        number(`score_${theme}`, `score of ${theme}, from 0 to 1; empty where it is not carried`),
      ),
      text('evidence', 'rule=words that earned the themes, joined by a semicolon'),
      ...SPAN,
      text('text', 'the passage as written'),
    ],
    claims: [
      ...REPORT,
      text('claim', 'id of the claim in its report'),
      text('section', 'id of its section'),
      text('passage', 'id of its passage; empty in a heading'),
      text('indicator', 'id of the indicator that it measures'),
      text('stage', 'what was done with it: found, received, mediated, settled, issued'),
      number('value', 'the number in base units'),
      number('value_max', 'upper end of a range'),
      number('min', 'least value that the words allow; empty where they set none'),
      number('max', 'greatest value that the words allow; empty where they set none'),
      text('bound', 'exact, approx, more_than, at_least, less_than or at_most'),
      text('unit', 'unit or classifier'),
      text('what', 'what is counted, as written'),
      text('action', 'the verb'),
      text('kind', 'level or change'),
      text('direction', 'increase or decrease, for a change'),
      text('basis', 'what a change is measured against'),
      text('change_of', 'id of the claim that a change is a change of'),
      text('status', 'reported, target or prior'),
      text('salience', 'core, or rhetorical for counts of abstract things'),
      boolean('each', 'per member'),
      text('period', 'stretch of time as written'),
      text('period_from', 'its first day (ISO)'),
      text('period_to', 'its last day (ISO)'),
      text('part_of', 'id of the total that it is a part of'),
      text('numerator', 'id of the claim that a rate is a share of its base by'),
      text('base', 'id of the claim that a rate is a rate of'),
      text('themes', 'themes of its passage, joined by a semicolon'),
      ...SPAN,
      text('quote', 'the words of the claim'),
      text('context', 'the sentence that it stands in'),
    ],
    panel_indicators: [
      ...REPORT,
      text('indicator', 'id of the indicator'),
      text('family', 'family of the unit: 件, 起, 宗 and 例 are cases'),
      text('unit', 'unit or classifier as written'),
      text('status', 'reported, target or prior'),
      integer('indicator_year', 'year that it is of; empty for a target'),
      integer('target_year', 'year that a target aims at'),
      number('value', 'the number in base units, for the whole year and the whole place'),
      number('value_max', 'upper end of a range'),
      number('min', 'least value that the words allow; empty where they set none'),
      number('max', 'greatest value that the words allow; empty where they set none'),
      text('bound', 'exact, approx, more_than, at_least, less_than or at_most'),
      boolean('each', 'per member'),
      boolean('certain', 'false where the words leave it open whether this is the whole'),
      text('period', 'stretch of time as written'),
      text('period_from', 'its first day (ISO)'),
      text('period_to', 'its last day (ISO)'),
      text('claim', 'id of the claim that gives it'),
      text('quote', 'the words of the claim'),
      text('context', 'the sentence that it stands in'),
    ],
    panel_themes: [
      ...REPORT,
      text('theme', 'id of the theme'),
      number('share', 'share of the text of all passages, by length, that carries the theme'),
      integer('passages', 'number of passages that carry it'),
      integer('primary_passages', 'number of passages that are mainly about it'),
      integer('claims', 'number of claims in passages that carry it'),
    ],
    reuse: [
      ...REPORT,
      text('paragraph', 'id of the paragraph'),
      text(
        'relation',
        'earlier: an earlier report of the same issuer; others: a report of another issuer',
      ),
      text('other_report', 'the report that shares most of it'),
      text('other_issuer', 'its issuer'),
      integer('other_year', 'its year'),
      text('other_paragraph', 'id of the paragraph there'),
      number(
        'share',
        'share of the fingerprints of the paragraph that are found there, from 0 to 1',
      ),
      integer('characters', 'length of the paragraph'),
      text('text', 'its beginning'),
    ],
    errors: [
      text('report', 'the file: its path below the folder of the corpus'),
      text('code', 'what went wrong, as a stable code'),
      text('message', 'what went wrong'),
      text('remedy', 'how to mend it'),
    ],
  };
}
