import { partsOf } from './cells';
import { type Html, html } from './html';
import type { IndexPageOptions } from './index-options';
import { groupByYear, quartiles } from './quartiles';
import { linked, percent } from './source-panels';
import type { StudyFigures } from './study-figures';
import { PAGE_WORDS, type PageWords } from './words';

const MOST_OUTLIERS = 60;
const MOST_REUSED = 20;

/** Values outside of Tukey's fences: more than three interquartile ranges from the quartiles of the year. */
export function outlierTable(figures: StudyFigures, options: IndexPageOptions): Html {
  const words = PAGE_WORDS[options.language];
  const rows: { text: Html; distance: number }[] = [];
  for (const [joined, values] of figures.indicators) {
    const [indicator, unit] = partsOf(joined);
    const name = options.indicators.get(indicator)?.[options.language] ?? indicator;
    for (const own of groupByYear(values).values()) {
      if (own.length < 8) continue;
      const { low, middle, high } = quartiles(own);
      const range = Math.max(high - low, Math.abs(middle) * 0.05);
      for (const value of own) {
        const distance = Math.max(low - value.value, value.value - high) / (range || 1);
        if (distance <= 3) continue;
        rows.push({
          distance,
          text: html`<tr><td>${linked(options.pages, value.source.href, value.source.where)}</td><td>${name}</td><td class="n">${value.value}${unit}</td><td class="n">${middle}${unit}</td><td>${value.source.quote}</td></tr>`,
        });
      }
    }
  }
  rows.sort((a, b) => b.distance - a.distance);
  return table(
    'outliers',
    words.outliers,
    [words.columns.title, words.indicatorColumn, words.value, words.median, words.quote],
    rows.slice(0, MOST_OUTLIERS).map((row) => row.text),
    words,
  );
}

export function doubtTable(figures: StudyFigures, options: IndexPageOptions): Html {
  const words = PAGE_WORDS[options.language];
  return table(
    'doubts',
    words.doubts,
    [words.columns.title, words.columns.note],
    figures.doubts.map(
      (doubt) =>
        html`<tr><td>${linked(options.pages, doubt.href, doubt.report)}</td><td>${doubt.message}</td></tr>`,
    ),
    words,
  );
}

export function reuseTable(figures: StudyFigures, options: IndexPageOptions): Html {
  const words = PAGE_WORDS[options.language];
  const most = ({ earlier, others }: { earlier: number; others: number }) =>
    Math.max(earlier, others);
  const reports = figures.reports
    .filter(({ reuse }) => most(reuse) > 0)
    .sort((a, b) => most(b.reuse) - most(a.reuse))
    .slice(0, MOST_REUSED);
  return table(
    'reuse',
    words.reuse,
    [words.columns.title, words.columns.earlier, words.columns.others],
    reports.map(
      ({ issuer, year, page, reuse }) =>
        html`<tr><td>${linked(options.pages, page, `${issuer} ${year ?? ''}`)}</td><td class="n">${percent(reuse.earlier)}</td><td class="n">${percent(reuse.others)}</td></tr>`,
    ),
    words,
  );
}

export function errorTable({ errors, manifest, language }: IndexPageOptions): Html {
  const words = PAGE_WORDS[language];
  const more = manifest.counts.errors > errors.length;
  const note = more ? words.first(errors.length) : words.errors[1]!;
  return table(
    'errors',
    [words.errors[0]!, note],
    [words.file, words.reason, words.remedy],
    errors.map(
      (error) =>
        html`<tr><td>${error.id}</td><td>${error.message}</td><td>${error.remedy}</td></tr>`,
    ),
    words,
  );
}

function table(
  id: string,
  [title, note]: readonly string[],
  head: readonly string[],
  rows: readonly Html[],
  words: PageWords,
): Html {
  return html`<section id="${id}"><h2>${title!}</h2><p class="dim">${note!}</p>${
    rows.length === 0
      ? html`<p>${words.none}</p>`
      : html`<div class="scroll" tabindex="0" role="region" aria-label="${title!}"><table><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
  }</section>
`;
}
