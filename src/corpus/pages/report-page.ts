import { checkArgument, isRecord } from '../../arguments';
import type { Claim } from '../../claims/types';
import { checkReport } from '../../report/select';
import type { Report, ReportPassage, ReportSection } from '../../report/types';
import { type Html, html, page } from './html';
import { marked } from './marked';
import { BASE_STYLE, REPORT_STYLE, THEME_COLOURS } from './style';

/** What a report's page needs to know besides the report. */
export interface ReportPageOptions {
  /** The name of the file. */
  readonly name: string;
  /** Ids of the themes in the order of their set: it decides the colours. */
  readonly themes: readonly string[];
  /** Where the overview of its study has it, and the other years of its place; for a page that is part of one. */
  readonly overview?: { readonly report: string; readonly place: string };
}

/**
 * A report as one page that works without network and without script: the text as written with themes'
 * evidence underlined, each theme in a lane of its own, and claims marked; what earned each theme on
 * demand; the section tree beside it and the claims in a table. All text of the report is escaped.
 */
export function reportPage(text: string, report: Report, options: ReportPageOptions): string {
  checkReport(report);
  checkArgument(
    typeof text === 'string' && text.length === report.document.characters,
    'text',
    `the text of ${report.document.characters} UTF-16 units that was analysed`,
    text,
  );
  checkArgument(isRecord(options), 'options', 'an object with name and themes', options);
  checkArgument(typeof options.name === 'string', 'options.name', 'a text', options.name);
  checkArgument(
    Array.isArray(options.themes),
    'options.themes',
    'a list of theme ids',
    options.themes,
  );
  const colour = colourOf(options.themes);
  const { document } = report;
  const title = document.title ?? options.name;
  const facts = [
    document.issuer,
    document.year === null ? null : `${document.year}年`,
    document.publishedOn,
    `${report.passages.length} 段`,
    `${report.claims.length} 项数据`,
    options.name,
  ].filter((fact) => fact !== null);
  return page(
    title,
    BASE_STYLE + REPORT_STYLE + filterStyle(options.themes),
    html`<a class="skip" href="#text">跳到正文</a>
<div class="layout">
<nav class="tree" aria-label="章节">${sectionTree(report.sections)}<p><a href="#claims">数据表</a></p></nav>
<main id="text" tabindex="-1">
${back(options.overview)}<h1>${title}</h1>
<p class="dim">${facts.join(' · ')}</p>
${filter(options.themes, colour)}
${warnings(report)}
${blocks(text, report, colour)}
<h2 id="claims">数据</h2>
${claimTable(report.claims, options.overview)}
<p class="dim">${report.engine.name} ${report.engine.version} · ${report.engine.themes}</p>
</main>
</div>`,
  );
}

type Overview = ReportPageOptions['overview'];
type ColourOf = (theme: string) => string;

/** The way back: to the overview, and to the same place in other years. */
function back(overview: Overview): Html | null {
  if (overview === undefined) return null;
  return html`<p class="back"><a href="../index.html#${overview.report}">总览 Overview</a> · <a href="../index.html#${overview.place}">同一单位各年 Other years</a></p>
`;
}

/** The class that gives a theme its colour; with more themes than colours they begin anew. */
export function colourOf(themes: readonly string[]): ColourOf {
  const places = new Map(themes.map((theme, place) => [theme, place]));
  return (theme) => `t${(places.get(theme) ?? themes.length) % THEME_COLOURS.length}`;
}

/** Ticks that hide a theme's evidence, or the claims: by style alone. */
function filterStyle(themes: readonly string[]): string {
  const rules = themes.map((_, i) => {
    const lane = i % THEME_COLOURS.length;
    return `body:has(#show-${i}:not(:checked)) .e.t${lane} { text-decoration: none; } body:has(#show-${i}:not(:checked)) .passage .chip.t${lane} { display: none; }`;
  });
  return `${rules.join('\n')}\nbody:has(#show-claims:not(:checked)) a.c { background: none; }`;
}

function filter(themes: readonly string[], colour: ColourOf): Html {
  return html`<fieldset class="filter"><legend class="dim">显示</legend>${themes.map(
    (theme, i) =>
      html`<label><input type="checkbox" id="show-${i}" checked> <span class="chip ${colour(theme)}">${theme}</span></label>`,
  )}<label><input type="checkbox" id="show-claims" checked> 数据</label></fieldset>`;
}

function sectionTree(sections: readonly ReportSection[]): Html {
  const children = new Map<string | null, ReportSection[]>();
  for (const section of sections) {
    const list = children.get(section.parentId);
    if (list) list.push(section);
    else children.set(section.parentId, [section]);
  }
  const level = (parent: string | null): Html | null => {
    const own = children.get(parent);
    if (!own) return null;
    return html`<ol>${own.map((section) => html`<li><a href="#${section.id}">${section.marker}${section.heading}</a>${level(section.id)}</li>`)}</ol>`;
  };
  return level(null) ?? html`<p class="dim">没有标题</p>`;
}

function warnings({ warnings, claims }: Report): Html | null {
  if (warnings.length === 0) return null;
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  return html`<details class="warnings" open><summary>${warnings.length} 条提示</summary><ul>${warnings.map(
    (warning) =>
      html`<li>${warning.message} ${warning.claimIds.map((id) => html`<a href="#${id}">${known.get(id)?.text ?? id}</a> `)}</li>`,
  )}</ul></details>`;
}

/** Headings, passages and what was skipped, in text order. */
function blocks(text: string, report: Report, colour: ColourOf): Html[] {
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of report.claims) {
    const key = claim.passageId ?? `heading ${claim.sectionId}`;
    const list = claimsOf.get(key);
    if (list) list.push(claim);
    else claimsOf.set(key, [claim]);
  }
  const parts: { start: number; block: Html }[] = [
    ...report.sections.map((section) => ({
      start: section.headingStart,
      block: heading(text, section, claimsOf.get(`heading ${section.id}`) ?? [], colour),
    })),
    ...report.passages.map((passage) => ({
      start: passage.start,
      block: passageBlock(text, passage, claimsOf.get(passage.id) ?? [], colour),
    })),
    ...report.skipped
      .filter((span) => text.slice(span.start, span.end).trim() !== '')
      .map((span) => ({
        start: span.start,
        block: html`<p class="skipped" title="${span.why}">${text.slice(span.start, span.end)}</p>`,
      })),
  ];
  return parts.sort((a, b) => a.start - b.start).map(({ block }) => html`${block}\n`);
}

function heading(
  text: string,
  section: ReportSection,
  claims: readonly Claim[],
  colour: ColourOf,
): Html {
  const words = marked(
    text,
    { start: section.headingStart, end: section.headingEnd },
    section.headingThemes,
    claims,
    colour,
  );
  const attributes = html`id="${section.id}" class="heading" tabindex="-1"`;
  if (section.level <= 1) return html`<h2 ${attributes}>${words}</h2>`;
  return section.level === 2
    ? html`<h3 ${attributes}>${words}</h3>`
    : html`<h4 ${attributes}>${words}</h4>`;
}

function passageBlock(
  text: string,
  passage: ReportPassage,
  claims: readonly Claim[],
  colour: ColourOf,
): Html {
  const words = marked(text, passage, passage.themes, claims, colour);
  if (passage.themes.length === 0) {
    return html`<div class="passage" id="${passage.id}" tabindex="-1"><div class="words">${words}</div></div>`;
  }
  const own = colour(passage.primary ?? passage.themes[0]!.theme);
  return html`<div class="passage tagged ${own}" id="${passage.id}" tabindex="-1"><div class="words">${words}</div>
<details><summary>${passage.themes.map(
    (tag) =>
      html`<span class="chip ${colour(tag.theme)}">${tag.theme}${tag.theme === passage.primary ? ' ★' : ''} ${tag.score.toFixed(2)}</span>`,
  )}依据</summary><ul>${passage.themes.map(
    (tag) =>
      html`<li><b>${tag.theme}</b>：${tag.evidence.map((found) => html`“${found.text}” <span class="dim">${found.rule}</span> `)}</li>`,
  )}</ul></details></div>`;
}

/** How a bound is written before a number. */
export const BOUND_SIGNS: Readonly<Record<Claim['bound'], string>> = {
  exact: '',
  approx: '≈ ',
  more_than: '> ',
  at_least: '≥ ',
  less_than: '< ',
  at_most: '≤ ',
};

function claimTable(claims: readonly Claim[], overview: Overview): Html {
  const indicator = (id: string | null): Html | null =>
    id === null || overview === undefined
      ? html`${id}`
      : html`<a href="../index.html#${overview.place}">${id}</a>`;
  if (claims.length === 0) return html`<p class="dim">没有数据</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="数据表"><table>
<thead><tr><th class="n" scope="col">数值</th><th scope="col">单位</th><th scope="col">对象</th><th scope="col">性质</th><th scope="col">指标</th><th scope="col">原文</th><th scope="col">主题</th></tr></thead>
<tbody>${claims.map(
    (
      claim,
    ) => html`<tr id="row-${claim.id}"><td class="n">${figure(claim)}</td><td>${claim.unit}</td><td>${claim.what}</td><td>${nature(claim)}</td><td>${indicator(claim.indicator)}</td><td><a href="#${claim.id}">${claim.text}</a></td><td>${claim.themes.join(' ')}</td></tr>
`,
  )}</tbody></table></div>`;
}

function figure(claim: Claim): string {
  const most = claim.valueMax === null ? '' : `–${claim.valueMax}`;
  const sign = claim.direction === 'increase' ? '+' : claim.direction === 'decrease' ? '−' : '';
  return `${BOUND_SIGNS[claim.bound]}${sign}${claim.value}${most}`;
}

const STATUS: Readonly<Record<Claim['status'], string>> = {
  reported: '实绩',
  target: '目标',
  prior: '往年',
};

function nature(claim: Claim): string {
  const parts = [
    STATUS[claim.status],
    claim.kind === 'change' ? (claim.basis ?? '变化') : '',
    claim.salience === 'rhetorical' ? '修辞' : '',
    claim.period?.text ?? '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
