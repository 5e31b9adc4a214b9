import { GOVERNMENT_LEVELS } from '../run/government-level';
import { reportId } from './addresses';
import { keyOf, partsOf } from './cells';
import { type Html, html } from './html';
import type { IndexPageOptions } from './index-options';
import { indicatorChartId } from './indicator-charts';
import { linked, percent, type SourcePanels } from './source-panels';
import type { ListedReport, StudyFigures, Value } from './study-figures';
import { PAGE_WORDS, type PageWords } from './words';

/** All reports as a table that is searched, sorted and filtered. */
export function reportList(figures: StudyFigures, options: IndexPageOptions): Html {
  const words = PAGE_WORDS[options.language];
  const { columns } = words;
  const select = (field: string, name: string, values: readonly (readonly [string, string])[]) =>
    html`<label>${name} <select data-filter="${field}"><option value="">${words.any}</option>${values.map(
      ([value, shown]) => html`<option value="${value}">${shown}</option>`,
    )}</select></label>`;
  const distinct = (values: readonly string[]) =>
    [...new Set(values)]
      .filter((value) => value !== '')
      .sort()
      .map((value) => [value, value] as const);
  const { reports } = figures;
  const levels = GOVERNMENT_LEVELS.filter((level) => reports.some((one) => one.level === level));
  const numbers = new Set(['year', 'passages', 'claims', 'earlier', 'others']);
  return html`<section id="reports"><h2>${words.reports}</h2><p class="dim">${words.aboutReports}</p>
<form hidden><input type="search" data-filter="text" aria-label="${words.search}" placeholder="${words.search}">
${select('year', columns.year, distinct(reports.map(({ year }) => String(year ?? ''))))}
${select('region', columns.region, distinct(reports.map(({ region }) => region)))}
${select(
  'level',
  columns.level,
  levels.map((level) => [level, words.levels[level]!]),
)}
<span>${words.shown} <output></output></span></form>
<div class="scroll" tabindex="0" role="region" aria-label="${words.reports}"><table><thead><tr>${Object.entries(
    columns,
  ).map(
    ([column, name]) =>
      html`<th scope="col" class="${numbers.has(column) ? 'n' : ''}"><button type="button" disabled>${name}</button></th>`,
  )}</tr></thead><tbody>${reports.map((report) => reportRow(report, options, words))}</tbody></table></div></section>
`;
}

function reportRow(report: ListedReport, { pages }: IndexPageOptions, words: PageWords): Html {
  const { leftOut, duplicateOf, rival } = report.standing;
  const note =
    leftOut === null
      ? rival === null
        ? ''
        : `≠ ${rival}`
      : `${words.leftOut[leftOut]!}${duplicateOf === null ? '' : words.colon + duplicateOf}`;
  const level = report.level === '' ? '' : words.levels[report.level]!;
  const issuer =
    leftOut === null
      ? html`<a href="#${report.place}">${report.issuer}</a>`
      : html`${report.issuer}`;
  const share = (value: number): Html =>
    html`<td class="n" data-value="${value}">${percent(value)}</td>`;
  return html`<tr id="${reportId(report.page)}" class="${leftOut === null ? '' : 'out'}" data-year="${report.year ?? ''}" data-region="${report.region}" data-level="${report.level}"><td>${issuer}</td><td class="n">${report.year}</td><td>${report.region}</td><td>${level}</td><td class="title">${linked(pages, report.page, report.title)}<br><span class="dim">${report.id}</span></td><td class="n">${report.passages}</td><td class="n">${report.claims}</td>${share(report.reuse.earlier)}${share(report.reuse.others)}<td>${note}</td></tr>
`;
}

/** Adds a panel for each place: its reports, and its figures year by year, each leading to its words. */
export function addPlaces(
  figures: StudyFigures,
  options: IndexPageOptions,
  panel: SourcePanels,
): void {
  const words = PAGE_WORDS[options.language];
  const counted = figures.reports.filter(({ standing }) => standing.leftOut === null);
  const reports = grouped(counted, ({ issuer }) => issuer);
  const values = new Map<string, Map<string, readonly Value[]>>();
  for (const [joined, list] of figures.indicators) {
    for (const [issuer, own] of grouped(list, (value) => value.issuer)) {
      values.set(issuer, (values.get(issuer) ?? new Map()).set(joined, own));
    }
  }
  for (const [issuer, own] of reports) {
    const byYear = [...own].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
    const list = html`<ul>${byYear.map(
      (report) =>
        html`<li>${linked(options.pages, report.page, `${report.year ?? ''} ${report.title}`)}</li>`,
    )}</ul>`;
    const figuresOf = placeTable(values.get(issuer) ?? new Map(), options, words);
    panel.addPanel(own[0]!.place, words.place(issuer), 'reports', html`${list}${figuresOf}`);
  }
}

/** A list in parts that have the same key, each in its order. */
function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function placeTable(
  values: ReadonlyMap<string, readonly Value[]>,
  { pages, indicators, language }: IndexPageOptions,
  words: PageWords,
): Html | null {
  if (values.size === 0) return null;
  const years = [...new Set([...values.values()].flat().map(({ year }) => year))].sort();
  const cell = (list: readonly Value[], year: number): Html => {
    const found = list.find((value) => value.year === year);
    return html`<td class="n">${found ? linked(pages, found.source.href, String(found.value)) : ''}</td>`;
  };
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.indicatorColumn}"><table><thead><tr><th scope="col">${words.indicatorColumn}</th>${years.map((year) => html`<th class="n" scope="col">${year}</th>`)}</tr></thead><tbody>${[
    ...values,
  ].map(([joined, list]) => {
    const [indicator, unit] = partsOf(joined);
    const name = indicators.get(indicator)?.[language] ?? indicator;
    return html`<tr><th scope="row"><a href="#${indicatorChartId(keyOf(indicator, unit))}">${name}${unit === '' ? '' : words.bracketed(unit)}</a></th>${years.map((year) => cell(list, year))}</tr>`;
  })}</tbody></table></div>`;
}
