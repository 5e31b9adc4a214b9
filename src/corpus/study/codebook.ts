import type { Indicator } from '../../claims';
import type { Engine } from '../../report/types';
import type { Theme, ThemeSet } from '../../themes';
import { TABLE_NAMES, type Tables } from '../tables/columns';

/** What a codebook describes. */
export interface CodebookSubject {
  readonly engine: Engine;
  readonly themes: ThemeSet;
  readonly indicators: readonly Indicator[];
  readonly tables: Tables;
}

/**
 * The codebook of a study as Markdown, for a paper's appendix: every theme with its definition, its rules
 * and terms, every indicator, and every column of the tables.
 */
export function codebook(subject: CodebookSubject): string {
  const { engine, themes, indicators, tables } = subject;
  return [
    '# Codebook',
    '',
    `Made by ${engine.name} ${engine.version}; theme set \`${engine.themes}\`; rules \`${engine.rules}\`.`,
    '',
    '## Themes',
    '',
    'A passage is the smallest stretch that gets its own themes: an enumerated item, the lead before the first item, or a paragraph without items. It carries none, one or several. Terms that *decide* earn a theme alone; terms that need *company* need other evidence beside them; terms that *support* only add to evidence.',
    '',
    ...themes.themes.flatMap(themeEntry),
    '## Indicators',
    '',
    ...indicatorTable(indicators),
    '',
    '## Tables',
    '',
    'Cells that are empty are not known or do not apply. Offsets are UTF-16 offsets into the text as it was read, ends exclusive.',
    '',
    ...TABLE_NAMES.flatMap((name) => [
      `### ${name}`,
      '',
      '| column | type | what it holds |',
      '| --- | --- | --- |',
      ...tables[name].map(
        (column) => `| ${cell(column.name)} | ${column.type} | ${cell(column.about)} |`,
      ),
      '',
    ]),
  ].join('\n');
}

function themeEntry(theme: Theme): string[] {
  return [
    `### ${theme.label.zh} (${theme.label.en})`,
    '',
    theme.definition.zh,
    '',
    theme.definition.en,
    '',
    '| rule | strength | terms |',
    '| --- | --- | --- |',
    ...theme.terms.map(
      (group) =>
        `| ${cell(`${theme.id}/${group.id}`)} | ${group.strength} | ${cell(group.terms.join('、'))} |`,
    ),
    ...(theme.rules ?? []).map(
      (rule) =>
        `| ${cell(`${theme.id}/${rule.id}`)} | ${rule.strength} | ${cell(ruleInWords(rule))} |`,
    ),
    '',
    ...(theme.guards?.length ? [`Never evidence: ${theme.guards.map(cell).join('、')}`, ''] : []),
  ];
}

function ruleInWords(rule: NonNullable<Theme['rules']>[number]): string {
  const parts = [
    rule.all?.length ? `all of ${rule.all.join(', ')}` : '',
    rule.any?.length ? `any of ${rule.any.join(', ')}` : '',
    rule.none?.length ? `none of ${rule.none.join(', ')}` : '',
    rule.heading?.length ? `under a heading with ${rule.heading.join(', ')}` : '',
  ];
  return `${parts.filter((part) => part !== '').join('; ')} in one ${rule.within}`;
}

function indicatorTable(indicators: readonly Indicator[]): string[] {
  if (indicators.length === 0) return ['None.'];
  return [
    'An indicator is an object, a stage and a measure. Of several ways to say it in a report, the earlier is preferred as its figure.',
    '',
    '| id | label | families | stages | words | not |',
    '| --- | --- | --- | --- | --- | --- |',
    ...indicators.map(({ id, label, families, ways, not = [] }) => {
      const stages = [...new Set(ways.map(({ stage }) => stage))];
      const words = ways.map((way) => (way.words ?? way.noun ?? [way.object!]).join(' '));
      const cells = [
        id,
        `${label.zh} / ${label.en}`,
        families.join(', '),
        stages.join(', '),
        words.join('; '),
        not.join(' '),
      ];
      return `| ${cells.map(cell).join(' | ')} |`;
    }),
  ];
}

function cell(text: string): string {
  return text
    .replace(/\|/g, '\\|')
    .replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'))
    .replace(/\s+/g, ' ');
}
