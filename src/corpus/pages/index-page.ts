import type { StudyManifest } from '../study/manifest';
import { round } from '../tables/rows';
import { type Chart, chartDrawer, type Datum, figure, HREF, LABEL } from './charts';
import { type Html, html, page } from './html';
import { type Cell, key, parts, type Source, type StudyFigures, type Value } from './study-figures';
import { BASE_STYLE, INDEX_STYLE } from './style';

const MOST_ISSUERS = 40;
const MOST_TERMS = 25;
const MOST_INDICATORS = 12;
const MOST_OUTLIERS = 60;

const ROLES: readonly (readonly [string, string])[] = [
  ['basis', '总述'],
  ['measures', '举措'],
  ['results', '成效'],
  ['duties', '履职'],
  ['problems', '问题'],
  ['plans', '计划'],
  ['other', '其他'],
];

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

/**
 * The overview of a study as one page that works without network and without script. Each point of a chart
 * is a link to the passages behind it, and each of these to its place in the report.
 */
export async function indexPage(figures: StudyFigures, options: IndexPageOptions): Promise<string> {
  const panel = new SourcePanels(options.pages);
  const draw = await chartDrawer();
  const charts = [
    themesByYear(figures, options, panel),
    themesByIssuer(figures, options, panel),
    themesByRole(figures, options, panel),
    topTerms(figures, options, panel),
    ...indicatorsOverTime(figures, options, panel),
  ].filter((chart) => chart.data.length > 0);
  const { manifest } = options;
  return page(
    options.title,
    BASE_STYLE + INDEX_STYLE,
    html`<main>
<h1>${options.title}</h1>
<ul class="numbers">${[
      ['报告', figures.reports],
      ['单位', figures.issuers.size],
      ['年份', figures.years.size],
      ['段落', figures.passages],
      ['数据', figures.claims],
      ['未能读取', manifest.counts.errors],
    ].map(([name, number]) => html`<li><b>${number ?? 0}</b> ${name ?? ''}</li>`)}</ul>
<nav aria-label="图表"><p>${charts.map((chart) => html`<a href="#${chart.id}">${chart.title}</a> · `)}<a href="#outliers">离群值</a> · <a href="#doubts">数据不符</a> · <a href="#reuse">文本复用</a> · <a href="#errors">未能读取</a></p></nav>
${charts.map((chart) => figure(chart, draw(chart)))}
${outlierTable(figures, options)}
${doubtTable(figures, options)}
${reuseTable(figures, options)}
${errorTable(options)}
<p class="dim">${manifest.engine.name} ${manifest.engine.version} · ${manifest.engine.themes} · ${manifest.engine.rules}</p>
</main>
${panel.all()}`,
  );
}

/** The lists of passages that points lead to; each opens as a panel when its address is called. */
class SourcePanels {
  private readonly panels: Html[] = [];

  constructor(private readonly pages: boolean) {}

  /** Adds a list and gives its address. */
  add(title: string, back: string, sources: readonly Source[]): string {
    const id = `sources-${this.panels.length + 1}`;
    this.panels.push(
      html`<section class="cell" id="${id}" tabindex="-1" aria-label="${title}"><a class="close" href="#${back}">关闭</a><h2>${title}</h2><ul>${sources.map(
        (source) =>
          html`<li>${linked(this.pages, source.href, source.where)}：${source.quote}</li>`,
      )}</ul></section>
`,
    );
    return `#${id}`;
  }

  all(): Html {
    return html`${this.panels}`;
  }
}

function linked(pages: boolean, href: string, name: string): Html {
  return pages ? html`<a href="${href}">${name}</a>` : html`<b>${name}</b>`;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
const mean = (cell: Cell): number => (cell.count === 0 ? 0 : round(cell.sum / cell.count));

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

function groupByYear(values: readonly Value[]): Map<number, Value[]> {
  const groups = new Map<number, Value[]>();
  for (const value of [...values].sort((a, b) => a.year - b.year || a.value - b.value)) {
    const group = groups.get(value.year);
    if (group) group.push(value);
    else groups.set(value.year, [value]);
  }
  return groups;
}

/** Quartiles of values in ascending order, by linear interpolation (R's type 7). */
function quartiles(values: readonly Value[]): { low: number; middle: number; high: number } {
  const at = (share: number): number => {
    const place = (values.length - 1) * share;
    const below = values[Math.floor(place)]!.value;
    const above = values[Math.ceil(place)]!.value;
    return round(below + (above - below) * (place - Math.floor(place)));
  };
  return { low: at(0.25), middle: at(0.5), high: at(0.75) };
}

/** Values outside of Tukey's fences: more than three interquartile ranges from the quartiles of the year. */
function outlierTable(figures: StudyFigures, options: IndexPageOptions): Html {
  const rows: { text: Html; distance: number }[] = [];
  for (const [joined, values] of figures.indicators) {
    const [indicator, unit] = parts(joined);
    for (const own of groupByYear(values).values()) {
      if (own.length < 8) continue;
      const { low, middle, high } = quartiles(own);
      const range = Math.max(high - low, Math.abs(middle) * 0.05);
      for (const value of own) {
        const distance = Math.max(low - value.value, value.value - high) / (range || 1);
        if (distance <= 3) continue;
        rows.push({
          distance,
          text: html`<tr><td>${linked(options.pages, value.source.href, value.source.where)}</td><td>${options.indicators.get(indicator) ?? indicator}</td><td class="n">${value.value}${unit}</td><td class="n">${middle}${unit}</td><td>${value.source.quote}</td></tr>`,
        });
      }
    }
  }
  rows.sort((a, b) => b.distance - a.distance);
  return table(
    'outliers',
    '离群值',
    '与当年四分位相差三倍四分位距以上的数值',
    ['报告', '指标', '数值', '当年中位数', '原文'],
    rows.slice(0, MOST_OUTLIERS).map((row) => row.text),
  );
}

function doubtTable(figures: StudyFigures, options: IndexPageOptions): Html {
  return table(
    'doubts',
    '数据不符',
    '报告中彼此矛盾的数字：分项之和不等于总数，比率与其分子分母不符',
    ['报告', '说明'],
    figures.doubts.map(
      (doubt) =>
        html`<tr><td>${linked(options.pages, doubt.href, doubt.report)}</td><td>${doubt.message}</td></tr>`,
    ),
  );
}

function reuseTable(figures: StudyFigures, options: IndexPageOptions): Html {
  return table(
    'reuse',
    '文本复用',
    '与本单位往年报告、与其他单位报告相同的段落所占篇幅，最高的二十份；明细见 reuse 表',
    ['报告', '往年', '其他单位'],
    figures
      .mostReused()
      .map(
        (one) =>
          html`<tr><td>${linked(options.pages, one.href, one.report)}</td><td class="n">${percent(one.earlier)}</td><td class="n">${percent(one.others)}</td></tr>`,
      ),
  );
}

function errorTable({ errors, manifest }: IndexPageOptions): Html {
  const more =
    manifest.counts.errors > errors.length
      ? `前 ${errors.length} 个，全部见 errors 表`
      : '未能读取的文件及办法';
  return table(
    'errors',
    '未能读取',
    more,
    ['文件', '原因', '办法'],
    errors.map(
      (error) =>
        html`<tr><td>${error.id}</td><td>${error.message}</td><td>${error.remedy}</td></tr>`,
    ),
  );
}

function table(
  id: string,
  title: string,
  note: string,
  head: readonly string[],
  rows: readonly Html[],
): Html {
  return html`<section id="${id}"><h2>${title}</h2><p class="dim">${note}</p>${
    rows.length === 0
      ? html`<p>无</p>`
      : html`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
  }</section>
`;
}
