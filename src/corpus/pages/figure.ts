import type { Chart, ChartWidth } from './chart';
import { chartCsv, chartSvg, vegaLite } from './chart-files';
import { type Html, html } from './html';
import { THEME_COLOURS } from './style';
import type { PageWords } from './words';

/** The chart for a desk and for a phone, with title, caption, and links that save drawing and data. */
export function figure(
  chart: Chart,
  draw: (chart: Chart, width: ChartWidth) => Html,
  words: PageWords,
): Html {
  const [wide, narrow] = [draw(chart, 'wide'), draw(chart, 'narrow')];
  const legend =
    chart.kind === 'bars' && chart.series.length > 0
      ? html`<p class="legend">${chart.series.map((name, i) => html`<span class="chip t${i % THEME_COLOURS.length}">${name}</span>`)}</p>`
      : null;
  const svg = dataUrl('image/svg+xml', chartSvg(chart, wide));
  return html`<figure id="${chart.id}"><figcaption><h2>${chart.title}</h2><p>${chart.note}</p>${legend}</figcaption>
<div class="scroll wide" tabindex="0" role="region" aria-label="${chart.title}">${wide}</div>
<div class="scroll narrow" tabindex="0" role="region" aria-label="${chart.title}">${narrow}</div>
<p class="get"><a download="${chart.id}.svg" href="${svg}">${words.svg}</a> <button type="button" class="png" hidden data-name="${chart.id}.png">${words.png}</button> <a download="${chart.id}.csv" href="${dataUrl('text/csv;charset=utf-8', `\ufeff${chartCsv(chart)}`)}">${words.sourceData}</a> <a download="${chart.id}.vl.json" href="${dataUrl('application/json', JSON.stringify(vegaLite(chart)))}">Vega-Lite</a></p></figure>
`;
}

function dataUrl(type: string, text: string): string {
  return `data:${type};base64,${Buffer.from(text).toString('base64')}`;
}
