import { GOVERNMENT_LEVELS } from '../run/government-level';
import { round } from '../tables/cells';
import { keyOf, partsOf } from './cells';
import { type Chart, COUNT, type Datum, HREF, LABEL } from './chart';
import type { IndexPageOptions } from './index-options';
import { groupByYear, quartiles } from './quartiles';
import { percent, type SourcePanels } from './source-panels';
import type { StudyFigures, Value } from './study-figures';
import { PAGE_WORDS } from './words';

const MOST_INDICATORS = 12;
const MOST_RECYCLERS = 20;
/** Sources that a point shows: those nearest to its median. */
const NEAREST = 10;

/** The charts of indicators over the years, of targets against results, and of recycled text. */
export function indicatorCharts(
  figures: StudyFigures,
  options: IndexPageOptions,
  panel: SourcePanels,
): Chart[] {
  const most = [...figures.indicators].sort(
    (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
  );
  return [
    ...most
      .slice(0, MOST_INDICATORS)
      .map(([joined, values]) => overYears(joined, values, options, panel)),
    targetsChart(figures, options, panel),
    recycledChart(figures, options),
  ];
}

/** The address of the chart of an indicator in a unit. */
export function indicatorChartId(joined: string): string {
  const [indicator, unit] = partsOf(joined);
  const code = [...unit].map((one) => one.codePointAt(0)!.toString(16)).join('');
  return `indicator-${indicator.replace(/[^\w-]+/g, '-')}${code === '' ? '' : `-${code}`}`;
}

function overYears(
  joined: string,
  values: readonly Value[],
  options: IndexPageOptions,
  panel: SourcePanels,
): Chart {
  const words = PAGE_WORDS[options.language];
  const [indicator, unit] = partsOf(joined);
  const name = options.indicators.get(indicator)?.[options.language] ?? indicator;
  const id = indicatorChartId(joined);
  const levels = ['', ...GOVERNMENT_LEVELS].filter((level) =>
    values.some((value) => value.level === level),
  );
  const data = levels.flatMap((level): Datum[] =>
    [...groupByYear(values.filter((value) => value.level === level))].map(([year, own]) => {
      const { low, middle, high } = quartiles(own);
      const label = `${year} ${words.levels[level]} ${name} ${middle}${unit}${words.bracketed(`${low}–${high}, ${words.n(own.length)}`)}`;
      const nearest = [...own]
        .sort((a, b) => Math.abs(a.value - middle) - Math.abs(b.value - middle))
        .slice(0, NEAREST);
      return {
        year,
        level: words.levels[level]!,
        median: middle,
        low: own.length < 2 ? null : low,
        high: own.length < 2 ? null : high,
        [COUNT]: own.length,
        [LABEL]: label,
        [HREF]: panel.add(
          label,
          id,
          nearest.map(({ source }) => source),
        ),
      };
    }),
  );
  return {
    id,
    title: unit === '' ? name : name + words.bracketed(unit),
    note: words.indicatorNote,
    kind: 'trend',
    data,
    x: 'year',
    y: 'median',
    xTitle: words.year,
    yTitle: words.indicator(unit),
    group: 'level',
    series: levels.map((level) => words.levels[level]!),
    percent: false,
  };
}

/** Each target beside what the issuer reports of the year that it aimed at. */
function targetsChart(
  figures: StudyFigures,
  options: IndexPageOptions,
  panel: SourcePanels,
): Chart {
  const words = PAGE_WORDS[options.language];
  const data: Datum[] = [];
  for (const [joined, targets] of figures.targets) {
    const [indicator, unit] = partsOf(joined);
    const name = options.indicators.get(indicator)?.[options.language] ?? indicator;
    const results = new Map(
      (figures.indicators.get(joined) ?? []).map((one) => [keyOf(one.issuer, one.year), one]),
    );
    for (const target of targets) {
      const result = results.get(keyOf(target.issuer, target.year));
      if (result === undefined || target.value === 0) continue;
      const ratio = round(result.value / target.value);
      const label = [
        `${target.issuer} ${target.year} ${name}${words.colon}${words.target} ${target.value}${unit}`,
        `${words.result} ${result.value}${unit}`,
        percent(ratio),
      ].join(words.comma);
      data.push({
        indicator: name,
        issuer: target.issuer,
        year: target.year,
        target: target.value,
        result: result.value,
        unit,
        ratio,
        [LABEL]: label,
        [HREF]: panel.add(label, 'targets', [target.source, result.source]),
      });
    }
  }
  const counts = new Map<string, number>();
  for (const { indicator } of data)
    counts.set(String(indicator), (counts.get(String(indicator)) ?? 0) + 1);
  const named = (indicator: string): string =>
    indicator + words.bracketed(words.n(counts.get(indicator)!));
  return {
    id: 'targets',
    title: words.targets[0]!,
    note: words.targets[1]!,
    kind: 'strip',
    data: data.map((datum) => ({ ...datum, indicator: named(String(datum.indicator)) })),
    x: 'ratio',
    y: 'indicator',
    xTitle: words.targetRatio,
    yTitle: '',
    group: null,
    series: [...counts.keys()].map(named),
    percent: true,
  };
}

/** Which issuers' text stands in which others'. */
function recycledChart(figures: StudyFigures, options: IndexPageOptions): Chart {
  const words = PAGE_WORDS[options.language];
  const totals = new Map<string, number>();
  for (const [pair, characters] of figures.shared) {
    for (const issuer of new Set(partsOf(pair))) {
      totals.set(issuer, (totals.get(issuer) ?? 0) + characters);
    }
  }
  const issuers = [...totals]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_RECYCLERS)
    .map(([issuer]) => issuer);
  const data = issuers.flatMap((issuer) =>
    issuers.flatMap((other): Datum[] => {
      const characters = figures.shared.get(keyOf(issuer, other)) ?? 0;
      const share = round(characters / (figures.characters.get(issuer) || 1));
      if (share === 0 && issuer !== other) return [];
      const label = `${issuer} ← ${other} ${percent(share)}`;
      return [{ issuer, other, share, characters, [LABEL]: label, [HREF]: '#reuse' }];
    }),
  );
  return {
    id: 'recycled',
    title: words.recycled[0]!,
    note: words.recycled[1]!,
    kind: 'matrix',
    data: data.some(({ share }) => share !== 0) ? data : [],
    x: 'other',
    y: 'issuer',
    xTitle: '',
    yTitle: '',
    group: 'share',
    series: issuers,
    percent: true,
  };
}
