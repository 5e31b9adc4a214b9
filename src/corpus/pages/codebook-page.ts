import type { CodebookBlock } from '../study/codebook';
import { type Html, html, page } from './html';
import { BASE_STYLE, CODEBOOK_STYLE } from './style';

/** The codebook as one page to read or print: in Chinese, then on a new sheet in English. */
export function codebookPage(
  title: string,
  zh: readonly CodebookBlock[],
  en: readonly CodebookBlock[],
): string {
  return page(
    title,
    BASE_STYLE + CODEBOOK_STYLE,
    html`<main>
<p class="switch"><a href="index.html">总览 Overview</a> · <a href="#zh">中文</a> · <a href="#en">English</a></p>
<article id="zh" lang="zh-Hans">${zh.map(block)}</article>
<article id="en" lang="en">${en.map(block)}</article>
</main>`,
  );
}

function block(one: CodebookBlock): Html {
  if (one.kind === 'text') return html`<p>${one.text}</p>\n`;
  if (one.kind === 'heading') {
    if (one.level === 1) return html`<h1>${one.text}</h1>\n`;
    return one.level === 2 ? html`<h2>${one.text}</h2>\n` : html`<h3>${one.text}</h3>\n`;
  }
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${one.head.join(' · ')}"><table><thead><tr>${one.head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${one.rows.map(
    (row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`,
  )}</tbody></table></div>\n`;
}
