import { chartDrawer } from './charts';
import { figure } from './figure';
import { html, page } from './html';
import type { IndexPageOptions } from './index-options';
import { doubtTable, errorTable, outlierTable, reuseTable } from './index-tables';
import { indicatorCharts } from './indicator-charts';
import { addPlaces, reportList } from './report-list';
import { INDEX_SCRIPT } from './script';
import { SourcePanels } from './source-panels';
import type { StudyFigures } from './study-figures';
import { BASE_STYLE, INDEX_STYLE } from './style';
import { themeCharts } from './theme-charts';
import { PAGE_WORDS } from './words';

/**
 * The overview of a study as one page that works without network. All reports are listed, to be searched,
 * sorted and filtered; each point of a chart is a link to the passages behind it, and each of these to its place
 * in the report; each place has its years side by side.
 */
export async function indexPage(figures: StudyFigures, options: IndexPageOptions): Promise<string> {
  const words = PAGE_WORDS[options.language];
  const panel = new SourcePanels(options.pages, words);
  const draw = await chartDrawer();
  const charts = [
    ...themeCharts(figures, options, panel),
    ...indicatorCharts(figures, options, panel),
  ].filter((chart) => chart.data.length > 0);
  addPlaces(figures, options, panel);
  const { manifest } = options;
  const leftOut = Object.values(manifest.counts.leftOut).reduce((sum, count) => sum + count, 0);
  const numbers = [
    figures.counted,
    figures.issuers.size,
    figures.years.size,
    figures.passages,
    figures.claims,
    leftOut,
    manifest.counts.errors,
  ];
  const sections = [
    { id: 'reports', title: words.reports },
    ...charts.map(({ id, title }) => ({ id, title })),
    { id: 'outliers', title: words.outliers[0]! },
    { id: 'doubts', title: words.doubts[0]! },
    { id: 'reuse', title: words.reuse[0]! },
    { id: 'errors', title: words.errors[0]! },
  ];
  return page(
    options.title,
    BASE_STYLE + INDEX_STYLE,
    html`<main>
<p class="top"><a href="${words.other.file}">${words.other.name}</a> <a href="codebook.html#${options.language}">${words.codebook}</a> <a href="datapackage.json">${words.data}</a></p>
<h1>${options.title}</h1>
<ul class="numbers">${numbers.map((number, i) => html`<li><b>${number}</b> ${words.numbers[i]!}</li>`)}</ul>
<nav aria-label="${words.figures}"><p>${sections.map(({ id, title }, i) => html`${i === 0 ? '' : ' · '}<a href="#${id}">${title}</a>`)}</p></nav>
${reportList(figures, options)}
${charts.map((chart) => figure(chart, draw, words))}
${outlierTable(figures, options)}
${doubtTable(figures, options)}
${reuseTable(figures, options)}
${errorTable(options)}
<p class="dim">${manifest.engine.name} ${manifest.engine.version} · ${manifest.engine.themes} · ${manifest.engine.rules}</p>
</main>
${panel.all()}`,
    { lang: words.lang, script: INDEX_SCRIPT },
  );
}
