import { checkArgument, isRecord } from '../../arguments';
import type { Claim } from '../../claims/types';
import { checkReport } from '../../report/select';
import type { Report, ReportPassage, ReportSection } from '../../report/types';
import { INDEX_FILES } from './addresses';
import { claimTable } from './claim-table';
import { type Html, html, page } from './html';
import { marked } from './marked';
import type { PageLabels } from './page-labels';
import type { View } from './report-view';
import { REPORT_WORDS, type ReportWords } from './report-words';
import { BASE_STYLE, REPORT_STYLE, THEME_COLOURS } from './style';
import type { PageLanguage } from './words';

/** What a report's page needs to know besides the report. */
export interface ReportPageOptions {
  /** The name of the file. */
  readonly name: string;
  /** Ids of the themes in the order of their set: it decides the colours. */
  readonly themes: readonly string[];
  /** Where the overview of its study has it, and the other years of its place; for a page that is part of one. */
  readonly overview?: { readonly report: string; readonly place: string };
  /** Of headings, labels and the names of themes and indicators; the text stays as it is. @default 'zh' */
  readonly language?: PageLanguage;
  /** What themes and indicators are called; without it by their ids. */
  readonly labels?: PageLabels;
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
  const { themes, overview, language = 'zh', labels } = options;
  checkArgument(
    Object.hasOwn(REPORT_WORDS, language),
    'options.language',
    Object.keys(REPORT_WORDS).join(' or '),
    language,
  );
  const words = REPORT_WORDS[language];
  const colour = colourOf(themes);
  const view: View = {
    text,
    words,
    language,
    overview,
    colour,
    themeName: (id) => labels?.themes.get(id)?.[language] ?? id,
    indicatorName: (id) => labels?.indicators.get(id)?.[language] ?? id,
  };
  const { document } = report;
  const title = document.title ?? options.name;
  const facts = [
    document.issuer,
    document.year === null ? null : words.year(document.year),
    document.publishedOn,
    words.passages(report.passages.length),
    words.claims(report.claims.length),
    options.name,
  ].filter((fact) => fact !== null);
  return page(
    title,
    BASE_STYLE + REPORT_STYLE + filterStyle(themes),
    html`<a class="skip" href="#text">${words.skip}</a>
<div class="layout">
<nav class="tree" aria-label="${words.sections}">${sectionTree(report.sections, words)}<p><a href="#claims">${words.toClaims}</a></p></nav>
<main id="text" tabindex="-1">
${back(view)}<h1>${title}</h1>
<p class="dim">${facts.join(' · ')}</p>
${filter(themes, view)}
${warnings(report, words)}
${blocks(report, view)}
<h2 id="claims">${words.data}</h2>
${claimTable(report.claims, view)}
<p class="dim">${report.engine.name} ${report.engine.version} · ${report.engine.themes}</p>
</main>
</div>`,
    { lang: words.lang },
  );
}

/** The way back: to the overview, and to the same place in other years. */
function back({ overview, words, language }: View): Html | null {
  if (overview === undefined) return null;
  const index = `../${INDEX_FILES[language]}`;
  return html`<p class="back"><a href="${index}#${overview.report}">${words.overview}</a> · <a href="${index}#${overview.place}">${words.otherYears}</a></p>
`;
}

/** The class that gives a theme its colour; with more themes than colours they begin anew. */
export function colourOf(themes: readonly string[]): View['colour'] {
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

function filter(themes: readonly string[], { words, colour, themeName }: View): Html {
  return html`<fieldset class="filter"><legend class="dim">${words.show}</legend>${themes.map(
    (theme, i) =>
      html`<label><input type="checkbox" id="show-${i}" checked> <span class="chip ${colour(theme)}">${themeName(theme)}</span></label>`,
  )}<label><input type="checkbox" id="show-claims" checked> ${words.data}</label></fieldset>`;
}

function sectionTree(sections: readonly ReportSection[], words: ReportWords): Html {
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
  return level(null) ?? html`<p class="dim">${words.noHeadings}</p>`;
}

function warnings({ warnings, claims }: Report, words: ReportWords): Html | null {
  if (warnings.length === 0) return null;
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  return html`<details class="warnings" open><summary>${words.warnings(warnings.length)}</summary><ul>${warnings.map(
    (warning) =>
      html`<li>${warning.message} ${warning.claimIds.map((id) => html`<a href="#${id}">${known.get(id)?.text ?? id}</a> `)}</li>`,
  )}</ul></details>`;
}

/** Headings, passages and what was skipped, in text order. */
function blocks(report: Report, view: View): Html[] {
  const { text } = view;
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
      block: heading(section, claimsOf.get(`heading ${section.id}`) ?? [], view),
    })),
    ...report.passages.map((passage) => ({
      start: passage.start,
      block: passageBlock(passage, claimsOf.get(passage.id) ?? [], view),
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

function heading(section: ReportSection, claims: readonly Claim[], { text, colour }: View): Html {
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
  passage: ReportPassage,
  claims: readonly Claim[],
  { text, colour, words: says, themeName }: View,
): Html {
  const words = marked(text, passage, passage.themes, claims, colour);
  if (passage.themes.length === 0) {
    return html`<div class="passage" id="${passage.id}" tabindex="-1"><div class="words">${words}</div></div>`;
  }
  const own = colour(passage.primary ?? passage.themes[0]!.theme);
  return html`<div class="passage tagged ${own}" id="${passage.id}" tabindex="-1"><div class="words">${words}</div>
<details><summary>${passage.themes.map(
    (tag) =>
      html`<span class="chip ${colour(tag.theme)}">${themeName(tag.theme)}${tag.theme === passage.primary ? ' ★' : ''} ${tag.score.toFixed(2)}</span>`,
  )}${says.evidence}</summary><ul>${passage.themes.map(
    (tag) =>
      html`<li><b>${themeName(tag.theme)}</b>${says.colon}${tag.evidence.map((found) => html`“${found.text}” <span class="dim">${found.rule}</span> `)}</li>`,
  )}</ul></details></div>`;
}
