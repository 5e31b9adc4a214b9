import { type Html, html } from './html';
import type { IndexPageOptions } from './index-options';
import { groupByYear, quartiles } from './quartiles';
import { linked, percent } from './source-panels';
import { parts, type StudyFigures } from './study-figures';

const MOST_OUTLIERS = 60;

/** Values outside of Tukey's fences: more than three interquartile ranges from the quartiles of the year. */
export function outlierTable(figures: StudyFigures, options: IndexPageOptions): Html {
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

export function doubtTable(figures: StudyFigures, options: IndexPageOptions): Html {
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

export function reuseTable(figures: StudyFigures, options: IndexPageOptions): Html {
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

export function errorTable({ errors, manifest }: IndexPageOptions): Html {
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
