import { csvRow } from '../csv';
import { type Chart, HREF, WIDTHS } from './chart';
import { escapeHtml, type Html } from './html';
import { THEME_COLOURS } from './style';

/** What is on paper: light colours, whatever the reader's screen has. */
const PAPER: Readonly<Record<string, string>> = {
  ground: '#ffffff',
  line: '#d0d0d0',
  ...Object.fromEntries(THEME_COLOURS.map(([light], i) => [`t${i}`, light])),
};
const MARGIN = 16;
const LINE = 20;
/** Columns of a line of the caption; Chinese characters take two. */
const CAPTION_COLUMNS = 100;

/** The drawing as a file of its own: with title and caption, on white, without links. */
export function chartSvg(chart: Chart, drawing: Html): string {
  const inner = drawing.source
    .replace(/var\(--(\w+)\)/g, (whole, name: string) => PAPER[name] ?? whole)
    // What HTML may hold in an attribute, XML may not; the points keep their titles.
    .replace(/ (?:(?:xlink:)?href|aria-label)="[^"]*"/g, '');
  const width = Number(/ width="(\d+)"/.exec(inner)?.[1] ?? WIDTHS.wide) + 2 * MARGIN;
  const height = Number(/ height="(\d+)"/.exec(inner)?.[1] ?? 300);
  const caption = wrapped(chart.note);
  const head = MARGIN + 24 + caption.length * LINE;
  const lines = caption.map(
    (line, i) =>
      `<text x="${MARGIN}" y="${MARGIN + 32 + i * LINE}" font-size="12" fill="#595959">${escapeHtml(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${head + height + MARGIN}" viewBox="0 0 ${width} ${head + height + MARGIN}" color="#1a1a1a" font-family="system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif">`,
    `<title>${escapeHtml(chart.title)}</title><desc>${escapeHtml(chart.note)}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 12}" font-size="17" font-weight="bold" fill="#1a1a1a">${escapeHtml(chart.title)}</text>`,
    ...lines,
    `<g transform="translate(${MARGIN},${head})">${inner}</g>`,
    '</svg>',
  ].join('\n');
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.match(/[\x21-\x7e]+ ?|./gsu) ?? []) {
    const own = [...word].reduce((sum, one) => sum + (one < '\u1100' ? 1 : 2), 0);
    if (width + own > CAPTION_COLUMNS) {
      lines.push(line);
      [line, width] = ['', 0];
    }
    line += word;
    width += own;
  }
  return line === '' ? lines : [...lines, line];
}

/** The data of a chart, without addresses. */
function chartData(chart: Chart): Record<string, string | number | null>[] {
  return chart.data.map((datum) =>
    Object.fromEntries(Object.entries(datum).filter(([key]) => key !== HREF)),
  );
}

/** The data of a chart as CSV. */
export function chartCsv(chart: Chart): string {
  const rows = chartData(chart);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? null))].map(csvRow).join('');
}

/** The chart as a Vega-Lite specification with its data, for those who draw it anew. */
export function vegaLite(chart: Chart): object {
  const { x, y, group, series } = chart;
  const nominal = (field: string) => ({ field, type: 'nominal' as const });
  const amount = (field: string, title: string) => ({
    field,
    title,
    type: 'quantitative' as const,
    ...(chart.percent && { axis: { format: '%' } }),
  });
  const shade = group === null ? {} : { color: { ...nominal(group), scale: { domain: series } } };
  const head = {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    title: chart.title,
    description: chart.note,
    data: { values: chartData(chart) },
  };
  if (chart.kind === 'trend') {
    const year = { field: x, type: 'quantitative', axis: { format: 'd' }, scale: { zero: false } };
    const layer = [
      { mark: 'rule', encoding: { x: year, y: amount('low', ''), y2: { field: 'high' } } },
      { mark: { type: 'line', point: true }, encoding: { x: year, y: amount(y, chart.yTitle) } },
    ];
    return group === null
      ? { ...head, layer }
      : { ...head, facet: { row: nominal(group) }, spec: { height: 90, layer } };
  }
  const forms = {
    bars: {
      mark: 'bar',
      encoding: { x: amount(x, chart.xTitle), y: { ...nominal(y), sort: null }, ...shade },
    },
    matrix: {
      mark: 'rect',
      encoding: { x: nominal(x), y: nominal(y), color: { field: group, type: 'quantitative' } },
    },
    strip: { mark: 'point', encoding: { x: amount(x, chart.xTitle), y: nominal(y) } },
  };
  return { ...head, ...forms[chart.kind] };
}
