import type { Html } from './html';
import { html, raw } from './html';
import { THEME_COLOURS } from './style';

/** A row of a chart's data. */
export type Datum = Readonly<Record<string, string | number | null>>;

/** A chart: what it shows, said once, from which the drawing and the Vega-Lite specification are made. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /**
   * `lines`: y over x, a line for each series; `matrix`: x by y, shade by value; `bars`: x by y;
   * `spread`: median and quartiles (`low`, `high`) over x.
   */
  readonly kind: 'lines' | 'matrix' | 'bars' | 'spread';
  readonly data: readonly Datum[];
  readonly x: string;
  readonly y: string;
  /** Field of the series, or of the shade of a matrix. */
  readonly colour: string | null;
  /** The series in the order of their colours. */
  readonly series: readonly string[];
  /** Whether x is a share, to be shown in per cent. */
  readonly percent: boolean;
}

/** Field of a datum that holds the address of the passages behind it, and of what its point is called. */
export const HREF = 'href';
export const LABEL = 'label';

type Plot = typeof import('./plot');

/** Draws charts by Observable Plot on a light DOM; the drawings hold no script. */
export async function chartDrawer(): Promise<(chart: Chart) => Html> {
  const [plot, { parseHTML }] = await Promise.all([import('./plot'), import('linkedom')]);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return (chart) => {
    const drawing: Element = draw(plot, chart, document as unknown as Document);
    // Groups of marks have no role, so they may have no label; the points keep theirs.
    for (const group of Array.from(drawing.querySelectorAll('g')))
      group.removeAttribute('aria-label');
    return raw(drawing.outerHTML);
  };
}

const COLOURS = THEME_COLOURS.map((_, i) => `var(--t${i})`);

function draw(plot: Plot, chart: Chart, document: Document): SVGSVGElement | HTMLElement {
  const { x, y, colour } = chart;
  const data = chart.data as Datum[];
  const channels = { href: HREF, title: LABEL, ariaLabel: LABEL, z: null };
  const base = {
    document,
    width: 720,
    ariaLabel: chart.title,
    style: { fontSize: '13px', fontFamily: 'inherit', background: 'none' },
    color: { type: 'categorical' as const, domain: [...chart.series], range: COLOURS },
  };
  if (chart.kind === 'bars') {
    return plot.plot({
      ...base,
      height: 50 + data.length * 24,
      marginLeft: labelRoom(data.map((datum) => datum[y])),
      x: { grid: true, label: null },
      y: { label: null, domain: data.map((datum) => datum[y]) as string[] },
      marks: [plot.barX(data, { x, y, fill: colour ?? 'var(--t0)', ...channels }), plot.ruleX([0])],
    } as never);
  }
  if (chart.kind === 'matrix') {
    const rows = [...new Set(data.map((datum) => datum[y]))];
    return plot.plot({
      ...base,
      height: 60 + rows.length * 28,
      marginLeft: labelRoom(rows),
      marginTop: 30,
      x: { axis: 'top', label: null, domain: chart.series },
      y: { label: null, domain: rows },
      opacity: {
        domain: [0, Math.max(0.01, ...data.map((datum) => Number(datum[colour!] ?? 0)))],
        range: [0, 0.85],
      },
      marks: [
        plot.cell(data, {
          x,
          y,
          fill: 'var(--t0)',
          fillOpacity: colour!,
          stroke: 'var(--line)',
          inset: 1,
          ...channels,
        }),
        plot.text(data, {
          x,
          y,
          text: (datum: Datum) => shownValue(datum[colour!], chart.percent),
          fill: 'currentColor',
          stroke: 'var(--ground)',
          strokeWidth: 3,
          pointerEvents: 'none',
        }),
      ],
    } as never);
  }
  const years = [...new Set(data.map((datum) => datum[x]))].sort();
  const axes = {
    x: { type: 'point' as const, domain: years, label: null, tickFormat: String },
    y: {
      grid: true,
      label: null,
      zero: true,
      ...(chart.percent && { percent: true, tickFormat: (v: number) => `${v}%` }),
    },
  };
  if (chart.kind === 'lines') {
    return plot.plot({
      ...base,
      ...axes,
      height: 320,
      marginLeft: 50,
      marks: [
        plot.ruleY([0]),
        plot.lineY(data, { x, y, stroke: colour!, z: colour!, strokeWidth: 2 }),
        plot.dot(data, { x, y, fill: colour!, r: 5, ...channels }),
      ],
    } as never);
  }
  return plot.plot({
    ...base,
    ...axes,
    height: 220,
    marginLeft: 80,
    marks: [
      plot.ruleY([0]),
      plot.lineY(data, { x, y, stroke: 'var(--t0)', strokeOpacity: 0.4 }),
      plot.ruleX(data, {
        x,
        y1: 'low',
        y2: 'high',
        stroke: 'var(--t0)',
        strokeWidth: 4,
        strokeOpacity: 0.35,
      }),
      plot.dot(data, { x, y, fill: 'var(--t0)', r: 5, ...channels }),
    ],
  } as never);
}

/** Room for labels beside an axis: 13 points a character, which Chinese ones take. */
function labelRoom(labels: readonly unknown[]): number {
  return 24 + 13 * Math.max(4, ...labels.map((label) => Math.min(20, String(label).length)));
}

function shownValue(value: string | number | null | undefined, percent: boolean): string {
  if (typeof value !== 'number') return '';
  return percent ? `${Math.round(value * 100)}%` : String(value);
}

/** The chart as a Vega-Lite specification with its data, for those who draw it anew. */
export function vegaLite(chart: Chart): object {
  const { x, y, colour, data } = chart;
  const values = data.map((datum) =>
    Object.fromEntries(Object.entries(datum).filter(([key]) => key !== HREF)),
  );
  const nominal = (field: string) => ({ field, type: 'nominal' as const });
  const amount = (field: string) => ({
    field,
    type: 'quantitative' as const,
    ...(chart.percent && { axis: { format: '%' } }),
  });
  const shade =
    colour === null ? {} : { color: { ...nominal(colour), scale: { domain: chart.series } } };
  const encodings = {
    lines: { x: { field: x, type: 'ordinal' }, y: amount(y), ...shade },
    bars: { x: amount(x), y: { ...nominal(y), sort: null }, ...shade },
    matrix: { x: nominal(x), y: nominal(y), color: { field: colour, type: 'quantitative' } },
    spread: { x: { field: x, type: 'ordinal' }, y: amount(y) },
  };
  const head = {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    title: chart.title,
    description: chart.note,
    data: { values },
  };
  if (chart.kind === 'spread') {
    return {
      ...head,
      layer: [
        {
          mark: 'rule',
          encoding: { x: encodings.spread.x, y: amount('low'), y2: { field: 'high' } },
        },
        { mark: { type: 'line', point: true }, encoding: encodings.spread },
      ],
    };
  }
  const mark = { lines: { type: 'line', point: true }, bars: 'bar', matrix: 'rect' }[chart.kind];
  return { ...head, mark, encoding: encodings[chart.kind] };
}

/** The chart with its title, its legend and the links that save its specification and its data. */
export function figure(chart: Chart, drawing: Html): Html {
  const data = chart.data.map((datum) =>
    Object.fromEntries(Object.entries(datum).filter(([key]) => key !== HREF)),
  );
  const legend =
    chart.series.length > 0 && (chart.kind === 'lines' || chart.kind === 'bars')
      ? html`<p class="legend">${chart.series.map((name, i) => html`<span class="chip t${i % THEME_COLOURS.length}">${name}</span>`)}</p>`
      : null;
  return html`<figure id="${chart.id}"><figcaption><h2>${chart.title}</h2><p>${chart.note}</p>${legend}</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="${chart.title}">${drawing}</div>
<p class="get"><a download="${chart.id}.vl.json" href="${dataUrl(vegaLite(chart))}">Vega-Lite</a> <a download="${chart.id}.json" href="${dataUrl(data)}">JSON</a></p></figure>
`;
}

function dataUrl(value: unknown): string {
  return `data:application/json;base64,${Buffer.from(JSON.stringify(value)).toString('base64')}`;
}
