import { chartDrawer, figure } from './charts';
import { html, page } from './html';
import { indexCharts } from './index-charts';
import type { IndexPageOptions } from './index-options';
import { doubtTable, errorTable, outlierTable, reuseTable } from './index-tables';
import { SourcePanels } from './source-panels';
import type { StudyFigures } from './study-figures';
import { BASE_STYLE, INDEX_STYLE } from './style';

/**
 * The overview of a study as one page that works without network and without script. Each point of a chart
 * is a link to the passages behind it, and each of these to its place in the report.
 */
export async function indexPage(figures: StudyFigures, options: IndexPageOptions): Promise<string> {
  const panel = new SourcePanels(options.pages);
  const draw = await chartDrawer();
  const charts = indexCharts(figures, options, panel);
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
