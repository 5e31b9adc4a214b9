import { type Html, html } from '../corpus/pages/html';
import { colourOf } from '../corpus/pages/report-page';
import type { Claim, Report, Theme, ThemeChange, ThemeExplanation } from '../index';
import { formatClaim, type Language, labelOf } from '../report';
import { type Saying, SPEECH } from './speech';
import type { PassageChange, TermTrial, Trial } from './trial';

const say = (saying: Saying, language: Language): string => SPEECH[saying][language];

/** The section tree as links. */
export function sectionsView({ sections }: Report, language: Language): Html {
  if (sections.length === 0) return html`<p class="dim">${say('noSections', language)}</p>`;
  return html`<ul class="tree">${sections.map(
    ({ id, level, marker, heading }) =>
      html`<li class="l${Math.min(level, 4)}"><a href="#${id}">${marker}${heading}</a></li>`,
  )}</ul>`;
}

/** The claims as a table, each a link to its words. */
export function claimsView({ claims }: Report, language: Language): Html {
  if (claims.length === 0) return html`<p class="dim">${say('noClaims', language)}</p>`;
  const heads = (['quote', 'what', 'value', 'unit', 'status', 'indicator'] as const).map(
    (saying) => html`<th scope="col">${say(saying, language)}</th>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('claims', language)}"><table><thead><tr>${heads}</tr></thead><tbody>${claims.map(
    (claim) => claimRow(claim, language),
  )}</tbody></table></div>`;
}

function claimRow(claim: Claim, language: Language): Html {
  const bound = claim.bound === 'exact' ? '' : `${labelOf('bound', claim.bound)[language]} `;
  const value = claim.valueMax === null ? `${claim.value}` : `${claim.value}–${claim.valueMax}`;
  const place = claim.passageId ?? claim.sectionId ?? '';
  return html`<tr id="row-${claim.id}" title="${formatClaim(claim, language)}"><td><a href="#${place}">${claim.text}</a></td><td>${claim.what}</td><td class="n">${bound}${value}</td><td>${claim.unit}</td><td>${labelOf('status', claim.status)[language]}</td><td>${claim.indicator}</td></tr>`;
}

/** Why a passage or heading has each theme that has hits there, or has it not. */
export function whyView(
  trial: Trial,
  id: string | null,
  themes: readonly string[],
  language: Language,
): Html {
  const { passages, sections } = trial.report;
  const passage = passages.find((candidate) => candidate.id === id);
  const section = sections.find((candidate) => candidate.id === id);
  if (id === null || (passage ?? section) === undefined)
    return html`<p class="dim">${say('pick', language)}</p>`;
  const span = passage ?? { start: section!.headingStart, end: section!.headingEnd };
  const found = themes
    .map((theme) => trial.explain(id, theme))
    .filter(({ hits, given }) => given || hits.length > 0)
    .sort((a, b) => b.score - a.score);
  const colour = colourOf(themes);
  return html`<blockquote>${trial.text.slice(span.start, span.end)}</blockquote>${
    found.length === 0
      ? html`<p>${say('none', language)}</p>`
      : found.map((one) => explanation(one, colour(one.theme), language))
  }`;
}

function explanation(found: ThemeExplanation, lane: string, language: Language): Html {
  const counted = found.hits.filter((hit) => hit.ignored === null);
  const ignored = found.hits.filter((hit) => hit.ignored !== null);
  const words = (hits: ThemeExplanation['hits']): Html =>
    html`<ul>${hits.map((hit) => html`<li>“${hit.text}” <span class="dim">${hit.rule}${hit.ignored === null ? '' : ` · ${hit.ignored}`}</span></li>`)}</ul>`;
  return html`<section class="reason"><h4><span class="chip ${lane}">${found.theme}</span> ${say(found.given ? 'given' : 'notGiven', language)}</h4>
<p>${say('score', language)} ${found.score.toFixed(2)} (${say('needs', language)} ${found.minScore.toFixed(2)})</p>
${counted.length > 0 ? html`<p class="dim">${say('counted', language)}</p>${words(counted)}` : null}
${ignored.length > 0 ? html`<p class="dim">${say('ignored', language)}</p>${words(ignored)}` : null}
${found.changes.length > 0 ? html`<p class="dim">${say('would', language)}</p><ul>${found.changes.slice(0, 3).map((change) => html`<li>${changeWords(change, language)}</li>`)}</ul>` : null}</section>`;
}

function changeWords(change: ThemeChange, language: Language): string {
  const zh = language === 'zh';
  switch (change.kind) {
    case 'count':
      return zh ? `“${change.hit.text}”算数` : `“${change.hit.text}” counts`;
    case 'complete-rule':
      return `${change.rule}: + ${change.examples.join('、')}`;
    case 'heading':
      return zh ? '上面有本主题的标题' : 'a heading of the theme stands above';
    case 'add-term':
      return zh
        ? `再有一个词，如 ${change.examples.join('、')}`
        : `one more term, such as ${change.examples.join('、')}`;
  }
}

/** The terms of a theme that decide alone, to take out or to add to, and what that changes. */
export function termsView(
  theme: Theme,
  trial: TermTrial,
  changes: readonly PassageChange[],
  language: Language,
): Html {
  const terms = theme.terms
    .filter(({ strength }) => strength === 'decides')
    .flatMap((g) => g.terms);
  const button = (term: string, own: boolean): Html => {
    const out = trial.removed.includes(term);
    return html`<button type="button" class="term${out ? ' out' : ''}${own ? ' own' : ''}" data-term="${term}" aria-pressed="${String(!out)}">${term}</button>`;
  };
  return html`<form class="add" data-theme="${theme.id}"><label>${say('add', language)} <input name="term" maxlength="40" autocomplete="off"></label> <button>+</button> <button type="button" data-restore="">${say('restore', language)}</button></form>
<div aria-live="polite"><h4>${say('moved', language)}</h4>${
    changes.length === 0
      ? html`<p class="dim">${say('unmoved', language)}</p>`
      : html`<ul>${changes.map(
          ({ id, text, gained, lost }) =>
            html`<li><a href="#${id}">${id}</a> ${gained.map((name) => html`<b>+${name}</b> `)}${lost.map((name) => html`<b>−${name}</b> `)}<span class="dim">${text.slice(0, 60)}</span></li>`,
        )}</ul>`
  }</div>
<h4>${say('terms', language)}</h4><div class="terms">${trial.added.map((term) => button(term, true))}${terms.map((term) => button(term, false))}</div>`;
}

/** What the report warns of. */
export function warningsView({ warnings }: Report): Html {
  return html`<ul>${warnings.map(({ message }) => html`<li>${message}</li>`)}</ul>`;
}
