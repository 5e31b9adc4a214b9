import type { Indicator } from '../../claims';
import type { Engine } from '../../report/types';
import type { Theme, ThemeSet } from '../../themes';
import { TABLE_NAMES, type Tables } from '../tables/columns';

/** A language of the codebook. */
export type CodebookLanguage = 'zh' | 'en';

/** What a codebook describes. */
export interface CodebookSubject {
  readonly engine: Engine;
  readonly themes: ThemeSet;
  readonly indicators: readonly Indicator[];
  readonly tables: Tables;
}

/** A part of a codebook, to be written in any form. */
export type CodebookBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

const WORDS = {
  en: {
    title: 'Codebook',
    made: ({ name, version, themes, rules }: Engine) =>
      `Made by ${name} ${version}; theme set ${themes}; rules ${rules}.`,
    themes: 'Themes',
    aboutThemes:
      'A passage is the smallest stretch that gets its own themes: an enumerated item, the lead before the first item, or a paragraph without items. It carries none, one or several. Terms that decide earn a theme alone; terms that need company need other evidence beside them; terms that support only add to evidence.',
    rule: ['rule', 'strength', 'terms'],
    guards: 'Never evidence: ',
    indicators: 'Indicators',
    aboutIndicators:
      'An indicator is an object, a stage and a measure. Of several ways to say it in a report, the earlier is preferred as its figure.',
    indicatorColumns: ['id', 'label', 'families', 'stages', 'words', 'not'],
    none: 'None.',
    tables: 'Tables',
    aboutTables:
      'Cells that are empty are not known or do not apply. Offsets are UTF-16 offsets into the text as it was read, ends exclusive. Reports that do not count (reports.counted) are in the tables reports and warnings only.',
    column: ['column', 'type', 'what it holds'],
    former: (name: string) => ` (until version 0.1: ${name})`,
    strengths: {} as Readonly<Record<string, string>>,
    types: {} as Readonly<Record<string, string>>,
  },
  zh: {
    title: '编码手册',
    made: ({ name, version, themes, rules }: Engine) =>
      `由 ${name} ${version} 生成；主题集 ${themes}；规则 ${rules}。`,
    themes: '主题',
    aboutThemes:
      '段落单元是判定主题的最小单位：列举的一项、首项之前的引语，或没有列举的整段。一个单元可以没有主题，也可以有一个或几个。“决定”的词语单独即可判定主题；“须有旁证”的词语要与其他依据同现；“佐证”的词语只增加分量。',
    rule: ['规则', '强度', '词语'],
    guards: '不作依据：',
    indicators: '指标',
    aboutIndicators: '指标由对象、环节、度量构成。报告中有几种说法时，以靠前的说法为准。',
    indicatorColumns: ['编号', '名称', '单位类别', '环节', '词语', '排除'],
    none: '无。',
    tables: '数据表',
    aboutTables:
      '空格表示未知或不适用。位置以 UTF-16 单元计，从读入的文本起算，末位不含。不计入统计的报告（reports.counted）只见于 reports 和 warnings 两表。',
    column: ['列', '类型', '内容'],
    former: (name: string) => `（0.1 版名为 ${name}）`,
    strengths: { decides: '决定', company: '须有旁证', supports: '佐证' } as Readonly<
      Record<string, string>
    >,
    types: {
      text: '文字',
      integer: '整数',
      number: '数值',
      boolean: '是否',
      date: '日期',
    } as Readonly<Record<string, string>>,
  },
};

/**
 * The codebook of a study, for a paper's appendix: every theme with its definition, its rules and terms,
 * every indicator, and every column of the tables.
 */
export function codebook(subject: CodebookSubject, language: CodebookLanguage): CodebookBlock[] {
  const words = WORDS[language];
  const { engine, themes, indicators, tables } = subject;
  const heading = (level: 1 | 2 | 3, text: string): CodebookBlock => ({
    kind: 'heading',
    level,
    text,
  });
  const text = (words: string): CodebookBlock => ({ kind: 'text', text: words });
  return [
    heading(1, words.title),
    text(words.made(engine)),
    heading(2, words.themes),
    text(words.aboutThemes),
    ...themes.themes.flatMap((theme) => [
      heading(3, language === 'zh' ? theme.label.zh : `${theme.label.zh} (${theme.label.en})`),
      text(theme.definition[language]),
      ruleTable(theme, words),
      ...(theme.guards?.length ? [text(words.guards + theme.guards.join('、'))] : []),
    ]),
    heading(2, words.indicators),
    ...(indicators.length === 0
      ? [text(words.none)]
      : [text(words.aboutIndicators), indicatorTable(indicators, words)]),
    heading(2, words.tables),
    text(words.aboutTables),
    ...TABLE_NAMES.flatMap((name): CodebookBlock[] => [
      heading(3, name),
      text(tables[name].about[language]),
      {
        kind: 'table',
        head: words.column,
        rows: tables[name].columns.map(({ name: column, type, about, was }) => [
          column,
          words.types[type] ?? type,
          about[language] + (was === undefined ? '' : words.former(was)),
        ]),
      },
    ]),
  ];
}

function ruleTable(theme: Theme, words: (typeof WORDS)[CodebookLanguage]): CodebookBlock {
  const row = (id: string, strength: string, content: string): string[] => [
    `${theme.id}/${id}`,
    words.strengths[strength] ?? strength,
    content,
  ];
  return {
    kind: 'table',
    head: words.rule,
    rows: [
      ...theme.terms.map((group) => row(group.id, group.strength, group.terms.join('、'))),
      ...(theme.rules ?? []).map((rule) => row(rule.id, rule.strength, ruleInWords(rule))),
    ],
  };
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

function indicatorTable(
  indicators: readonly Indicator[],
  { indicatorColumns }: (typeof WORDS)[CodebookLanguage],
): CodebookBlock {
  return {
    kind: 'table',
    head: indicatorColumns,
    rows: indicators.map(({ id, label, families, ways, not = [] }) => {
      const stages = [...new Set(ways.map(({ stage }) => stage))];
      const words = ways.map((way) => (way.words ?? way.noun ?? [way.object!]).join(' '));
      return [
        id,
        `${label.zh} / ${label.en}`,
        families.join(', '),
        stages.join(', '),
        words.join('; '),
        not.join(' '),
      ];
    }),
  };
}

/** A codebook as Markdown. */
export function codebookMarkdown(blocks: readonly CodebookBlock[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |`;
  return blocks
    .map((block) => {
      if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}\n`;
      if (block.kind === 'text') return `${markdownText(block.text)}\n`;
      const { head, rows } = block;
      return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
    })
    .join('\n');
}

function markdownText(text: string): string {
  return text.replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'));
}

function markdownCell(text: string): string {
  return markdownText(text).replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
