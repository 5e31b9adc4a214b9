import { round } from '../tables/cells';
import { type Chart, type Datum, HREF, LABEL } from './charts';
import type { IndexPageOptions } from './index-options';
import { groupByYear, quartiles } from './quartiles';
import { percent, type SourcePanels } from './source-panels';
import { type Cell, key, parts, type StudyFigures } from './study-figures';

const MOST_ISSUERS = 40;
const MOST_TERMS = 25;
const MOST_INDICATORS = 12;

const ROLES: readonly (readonly [string, string])[] = [
  ['basis', '总述'],
  ['measures', '举措'],
  ['results', '成效'],
  ['duties', '履职'],
  ['problems', '问题'],
  ['plans', '计划'],
  ['other', '其他'],
];

const mean = (cell: Cell): number => (cell.count === 0 ? 0 : round(cell.sum / cell.count));

/** The charts of the overview; the sources of each point go to `panel`. */
export function indexCharts(
  figures: StudyFigures,
  options: IndexPageOptions,
  panel: SourcePanels,
): Chart[] {
  return [
    themesByYear(figures, options, panel),
    themesByIssuer(figures, options, panel),
    themesByRole(figures, options, panel),
    topTerms(figures, options, panel),
    ...indicatorsOverTime(figures, options, panel),
  ].filter((chart) => chart.data.length > 0);
}

function themesByYear(
  figures: StudyFigures,
  options: IndexPageOptions,
  panel: SourcePanels,
): Chart {
  const id = 'themes-by-year';
  const data: Datum[] = [...figures.years].sort().flatMap((year) =>
    options.themes.map((theme) => {
      const cell = figures.byYear.get(key(theme, year)) ?? { sum: 0, count: 0, sources: [] };
      const label = `${year}年 ${theme} ${percent(mean(cell))}（${cell.count} 份报告）`;
      return {
        year,
        theme,
        share: mean(cell),
        reports: cell.count,
        [LABEL]: label,
        [HREF]: panel.add(label, id, cell.sources),
      };
    }),
  );
  return {
    id,
    title: '各年主题占比',
    note: '各份报告中涉及该主题的段落所占篇幅的平均值',
    kind: 'lines',
    data,
    x: 'year',
    y: 'share',
    colour: 'theme',
    series: options.themes,
    percent: true,
  };
}

function themesByIssuer(
  figures: StudyFigures,
  options: IndexPageOptions,
  panel: SourcePanels,
): Chart {
  const id = 'themes-by-issuer';
  const issuers = [...figures.issuers]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_ISSUERS);
  const data: Datum[] = issuers.flatMap(([issuer, reports]) =>
    options.themes.map((theme) => {
      const cell = figures.byIssuer.get(key(theme, issuer)) ?? { sum: 0, count: 0, sources: [] };
      const label = `${issuer} ${theme} ${percent(mean(cell))}（${reports} 份报告）`;
      return {
        issuer,
        theme,
        share: mean(cell),
        reports,
        [LABEL]: label,
        [HREF]: panel.add(label, id, cell.sources),
      };
    }),
  );
  const note =
    figures.issuers.size > MOST_ISSUERS
      ? `报告最多的 ${MOST_ISSUERS} 个单位；全部见 panel_themes 表`
      : '各单位报告的平均值';
  return {
    id,
    title: '各单位主题占比',
    note,
    kind: 'matrix',
    data,
    x: 'theme',
    y: 'issuer',
    colour: 'share',
    series: options.themes,
    percent: true,
  };
}

function themesByRole(
  figures: StudyFigures,
  options: IndexPageOptions,
  panel: SourcePanels,
): Chart {
  const id = 'themes-by-role';
  const data: Datum[] = ROLES.filter(([role]) =>
    options.themes.some((theme) => figures.byRole.has(key(theme, role))),
  ).flatMap(([role, name]) =>
    options.themes.map((theme) => {
      const cell = figures.byRole.get(key(theme, role)) ?? { sum: 0, count: 0, sources: [] };
      const label = `${name} ${theme} ${cell.sum} 段`;
      return {
        role: name,
        theme,
        passages: cell.sum,
        [LABEL]: label,
        [HREF]: panel.add(label, id, cell.sources),
      };
    }),
  );
  return {
    id,
    title: '主题与章节性质',
    note: '涉及各主题的段落数，按所在章节的性质',
    kind: 'matrix',
    data,
    x: 'theme',
    y: 'role',
    colour: 'passages',
    series: options.themes,
    percent: false,
  };
}

function topTerms(figures: StudyFigures, options: IndexPageOptions, panel: SourcePanels): Chart {
  const id = 'top-terms';
  const terms = [...figures.byTerm].sort((a, b) => b[1].sum - a[1].sum || (a[0] < b[0] ? -1 : 1));
  const seen = new Set<string>();
  const data: Datum[] = [];
  for (const [joined, cell] of terms) {
    const [theme, word] = parts(joined);
    if (seen.has(word) || data.length >= MOST_TERMS) continue;
    seen.add(word);
    const label = `${word}（${theme}）${cell.sum} 次`;
    data.push({
      word,
      theme,
      count: cell.sum,
      [LABEL]: label,
      [HREF]: panel.add(label, id, cell.sources),
    });
  }
  return {
    id,
    title: '主要依据词',
    note: '最常成为主题依据的词语',
    kind: 'bars',
    data,
    x: 'count',
    y: 'word',
    colour: 'theme',
    series: options.themes,
    percent: false,
  };
}

function indicatorsOverTime(
  figures: StudyFigures,
  options: IndexPageOptions,
  panel: SourcePanels,
): Chart[] {
  const most = [...figures.indicators].sort(
    (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
  );
  return most.slice(0, MOST_INDICATORS).map(([joined, values], i) => {
    const [indicator, unit] = parts(joined);
    const name = options.indicators.get(indicator) ?? indicator;
    const id = `indicator-${i + 1}`;
    const data: Datum[] = [...groupByYear(values)].map(([year, own]) => {
      const { low, middle, high } = quartiles(own);
      const label = `${year}年 ${name} 中位数 ${middle}${unit}（四分位 ${low}–${high}，${own.length} 份报告）`;
      const nearest = [...own]
        .sort((a, b) => Math.abs(a.value - middle) - Math.abs(b.value - middle))
        .slice(0, 10);
      return {
        year,
        median: middle,
        low,
        high,
        reports: own.length,
        [LABEL]: label,
        [HREF]: panel.add(
          label,
          id,
          nearest.map((value) => value.source),
        ),
      };
    });
    return {
      id,
      title: `${name}（${unit || '数'}）`,
      note: '中位数与上下四分位',
      kind: 'spread',
      data,
      x: 'year',
      y: 'median',
      colour: null,
      series: [],
      percent: false,
    };
  });
}
