import { type Chart, type ChartWidth, COUNT, type Datum, HREF, LABEL, WIDTHS } from './chart';
import { labelRoom, labelWidth, shortened, shownValue, thinned } from './chart-labels';
import type { Html } from './html';
import { raw } from './html';
import { THEME_COLOURS } from './style';

type Plot = typeof import('./plot');
/** What Plot is given; its own types know no text of ours. */
type Drawing = Readonly<Record<string, unknown>>;

/** Draws charts by Observable Plot on a light DOM; the drawings hold no script. */
export async function chartDrawer(): Promise<(chart: Chart, width?: ChartWidth) => Html> {
  const [plot, { parseHTML }] = await Promise.all([import('./plot'), import('linkedom')]);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return (chart, width = 'wide') => {
    const options = {
      document,
      width: WIDTHS[width],
      ariaLabel: chart.title,
      style: { fontSize: '13px', fontFamily: 'inherit', background: 'none' },
      ...DRAWERS[chart.kind](plot, chart, WIDTHS[width]),
    };
    const drawing: Element = plot.plot(options as never);
    // Groups of marks have no role, so they may have no label; the points keep theirs.
    for (const group of Array.from(drawing.querySelectorAll('g')))
      group.removeAttribute('aria-label');
    return raw(drawing.outerHTML);
  };
}

const CHANNELS = { href: HREF, title: LABEL, ariaLabel: LABEL, z: null };
const COLOURS = THEME_COLOURS.map((_, i) => `var(--t${i})`);
/** Room for one year on the axis, in points. */
const YEAR_ROOM = 38;

const DRAWERS: Readonly<
  Record<Chart['kind'], (plot: Plot, chart: Chart, width: number) => Drawing>
> = { trend: drawTrend, matrix: drawMatrix, bars: drawBars, strip: drawStrip };

function drawTrend(plot: Plot, chart: Chart, width: number): Drawing {
  const { x, y, group, series, data, percent } = chart;
  const years = [...new Set(data.map((datum) => Number(datum[x])))].sort((a, b) => a - b);
  const [first, last] = [years[0]!, years.at(-1)!];
  const most = Math.max(
    ...data.map((datum) => Math.max(Number(datum.high ?? 0), Number(datum[y]))),
  );
  const fy = group === null ? {} : { fy: group };
  const colour = (datum: Datum): string =>
    COLOURS[Math.max(0, series.indexOf(String(datum[group ?? '']))) % COLOURS.length]!;
  const top = (datum: Datum): number => Number(datum.high ?? datum[y]);
  return {
    height: 70 + Math.max(1, series.length) * 120,
    marginLeft: 62,
    marginBottom: 44,
    marginTop: 24,
    insetLeft: 26,
    insetRight: 22,
    x: {
      type: 'linear',
      domain: first === last ? [first - 1, last + 1] : [first, last],
      ticks: thinned(years, Math.floor((width - 90) / YEAR_ROOM)),
      tickFormat: String,
      label: chart.xTitle,
      labelAnchor: 'center',
      labelArrow: 'none',
    },
    y: {
      grid: true,
      domain: [0, (most || 1) * 1.5],
      ticks: 4,
      label: chart.yTitle,
      labelArrow: 'none',
      ...(percent && { percent: true, domain: [0, (most || 0.01) * 150] }),
    },
    ...(group !== null && { fy: { axis: null, domain: series, padding: 0.16 } }),
    marks: [
      plot.ruleY([0]),
      group === null
        ? null
        : plot.text(series, {
            fy: (name: string) => name,
            text: (name: string) => name,
            frameAnchor: 'top-left',
            dx: 4,
            dy: 2,
            fontWeight: 'bold',
            fill: 'currentColor',
          } as never),
      plot.ruleX(
        data.filter(({ low }) => low !== null) as Datum[],
        {
          x,
          y1: 'low',
          y2: 'high',
          ...fy,
          stroke: colour,
          strokeWidth: 4,
          strokeOpacity: 0.35,
        } as never,
      ),
      plot.lineY(
        data as Datum[],
        { x, y, ...fy, stroke: 'currentColor', strokeOpacity: 0.35, z: group } as never,
      ),
      plot.text(
        data as Datum[],
        {
          ...{ x, y: top, ...fy, dy: -9, fontSize: 11, fill: 'currentColor', fillOpacity: 0.8 },
          text: (datum: Datum) => `n=${datum[COUNT]}`,
        } as never,
      ),
      plot.dot(data as Datum[], { x, y, ...fy, fill: colour, r: 5, ...CHANNELS } as never),
    ],
  };
}

/** The least width of a column of a matrix, the slope of its labels, and the shade on which words are still read. */
const LEAST_COLUMN = 40;
const TILT = (40 / 180) * Math.PI;
const MOST_SHADE = 0.5;

function drawMatrix(plot: Plot, chart: Chart, width: number): Drawing {
  const { x, y, data, percent, series, group } = chart;
  const rows = [...new Set(data.map((datum) => datum[y]))];
  const room = labelRoom(rows, width);
  const column = Math.max(LEAST_COLUMN, (width - room.points - 10) / series.length);
  const isTilted = series.some((name) => labelWidth(name) + 6 > column);
  const most = isTilted ? (width < WIDTHS.wide ? 84 : 170) : column;
  const names = new Map(series.map((name) => [name, shortened(name, most)]));
  const longest = Math.max(...[...names.values()].map(labelWidth));
  // A tilted label rises above its column and runs over to the right of the last one.
  const rise = isTilted ? longest * Math.sin(TILT) : 0;
  const over = isTilted ? Math.max(0, longest * Math.cos(TILT) - LEAST_COLUMN / 2) : 0;
  const peak = Math.max(0.01, ...data.map((datum) => Number(datum[group!] ?? 0)));
  const shade = (datum: Datum): number => (Number(datum[group!] ?? 0) / peak) * MOST_SHADE;
  return {
    width: Math.max(width, room.points + series.length * LEAST_COLUMN + over + 24),
    height: 66 + rows.length * 28 + rise,
    marginLeft: room.points,
    marginTop: 36 + rise,
    marginRight: 24 + over,
    x: {
      axis: 'top',
      label: null,
      domain: series,
      tickFormat: (name: string) => names.get(name),
      ...(isTilted && { tickRotate: (-TILT * 180) / Math.PI }),
    },
    y: { label: null, domain: rows, tickFormat: room.shown },
    marks: [
      plot.cell(
        data as Datum[],
        {
          ...{ x, y, fill: 'var(--t0)', fillOpacity: shade, stroke: 'var(--line)', inset: 1 },
          ...CHANNELS,
        } as never,
      ),
      plot.text(
        data as Datum[],
        {
          ...{ x, y, fill: 'currentColor' },
          text: (datum: Datum) => shownValue(datum[group!], percent),
          pointerEvents: 'none',
        } as never,
      ),
    ],
  };
}

function drawBars(plot: Plot, chart: Chart, width: number): Drawing {
  const { x, y, data, series, group } = chart;
  const names = data.map((datum) => datum[y]);
  const room = labelRoom(names, width);
  return {
    height: 60 + data.length * 24,
    marginLeft: room.points,
    marginRight: 50,
    marginBottom: 40,
    color: { type: 'categorical', domain: series, range: COLOURS },
    x: { grid: true, label: chart.xTitle, labelAnchor: 'center', labelArrow: 'none', ticks: 4 },
    y: { label: null, domain: names, tickFormat: room.shown },
    marks: [
      plot.barX(
        data as Datum[],
        { x, y, fill: group ?? 'var(--t0)', insetTop: 2, insetBottom: 2, ...CHANNELS } as never,
      ),
      plot.text(
        data as Datum[],
        { x, y, text: x, dx: 4, textAnchor: 'start', fill: 'currentColor' } as never,
      ),
      plot.ruleX([0]),
    ],
  };
}

function drawStrip(plot: Plot, chart: Chart, width: number): Drawing {
  const { x, y, data, series } = chart;
  const most = Math.max(1.2, ...data.map((datum) => Number(datum[x])));
  const room = labelRoom(series, width);
  return {
    height: 70 + series.length * 34,
    marginLeft: room.points,
    marginRight: 20,
    marginBottom: 44,
    x: {
      grid: true,
      label: chart.xTitle,
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: 5,
      percent: true,
      domain: [0, most * 105],
    },
    y: { type: 'band', label: null, domain: series, tickFormat: room.shown },
    marks: [
      plot.ruleX([1], { strokeDasharray: '4 3' } as never),
      plot.dot(
        data as Datum[],
        { x, y, fill: 'var(--t0)', fillOpacity: 0.7, r: 5, ...CHANNELS } as never,
      ),
    ],
  };
}
