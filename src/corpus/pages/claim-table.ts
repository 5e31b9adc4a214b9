import type { Claim } from '../../claims/types';
import { BOUND_SIGNS } from '../../report/bound-signs';
import { INDEX_FILES } from './addresses';
import { type Html, html } from './html';
import type { View } from './report-view';
import { natureOf } from './report-words';

/** The claims of a report as a table; each row leads to its place in the text. */
export function claimTable(claims: readonly Claim[], view: View): Html {
  const { words, language, overview, themeName, indicatorName } = view;
  const indicator = (id: string | null): Html | null =>
    id === null || overview === undefined
      ? html`${id === null ? null : indicatorName(id)}`
      : html`<a href="../${INDEX_FILES[language]}#${overview.place}">${indicatorName(id)}</a>`;
  if (claims.length === 0) return html`<p class="dim">${words.noClaims}</p>`;
  const [value, ...others] = words.columns;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.toClaims}"><table>
<thead><tr><th class="n" scope="col">${value!}</th>${others.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${claims.map(
    (
      claim,
    ) => html`<tr id="row-${claim.id}"><td class="n">${figure(claim)}</td><td>${claim.unit}</td><td>${claim.what}</td><td>${natureOf(claim, language)}</td><td>${indicator(claim.indicator)}</td><td><a href="#${claim.id}">${claim.text}</a></td><td>${claim.themes.map(themeName).join(language === 'zh' ? ' ' : ', ')}</td></tr>
`,
  )}</tbody></table></div>`;
}

function figure(claim: Claim): string {
  const most = claim.valueMax === null ? '' : `–${claim.valueMax}`;
  const sign = claim.direction === 'increase' ? '+' : claim.direction === 'decrease' ? '−' : '';
  return `${BOUND_SIGNS[claim.bound]}${sign}${claim.value}${most}`;
}
