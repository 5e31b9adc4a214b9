import { type Html, html } from '../corpus/pages/html';
import { colourOf } from '../corpus/pages/report-page';
import { formatClaim, type Language, labelOf, type Mark, type Segment, segments } from '../report';
import { SPEECH } from './speech';
import type { Trial } from './trial';

type Block = Extract<Mark, { kind: 'heading' | 'passage' | 'skipped' }>;

/** The text in its blocks, evidence underlined and claims marked, a button that explains below each passage. */
export function textView(trial: Trial, themes: readonly string[], language: Language): Html {
  const blocks: { block: Block | null; pieces: Segment[] }[] = [];
  for (const piece of segments(trial.text, trial.report)) {
    const block = piece.marks.find(isBlock) ?? null;
    const last = blocks.at(-1);
    if (last !== undefined && sameBlock(last.block, block)) last.pieces.push(piece);
    else blocks.push({ block, pieces: [piece] });
  }
  const words = wordsOf(trial, colourOf(themes), language);
  const tags = tagsOf(trial, colourOf(themes), language);
  return html`${blocks.map(({ block, pieces }) => {
    if (block === null) return null;
    const inner = words(pieces);
    if (block.kind === 'skipped') return html`<p class="skipped" title="${block.why}">${inner}</p>`;
    const level = trial.report.sections.find(({ id }) => id === block.id)?.level ?? 0;
    const attributes = html`id="${block.id}" tabindex="-1"`;
    if (block.kind === 'heading') {
      return level === 1
        ? html`<h3 ${attributes}>${inner}</h3>${tags(block.id)}`
        : html`<h4 ${attributes}>${inner}</h4>${tags(block.id)}`;
    }
    return html`<div class="passage" ${attributes}><p class="words">${inner}</p>${tags(block.id)}</div>`;
  })}`;
}

const isBlock = (mark: Mark): mark is Block =>
  mark.kind === 'heading' || mark.kind === 'passage' || mark.kind === 'skipped';

const sameBlock = (a: Block | null, b: Block | null): boolean => {
  if (a === null || b === null) return a === b;
  if (a.kind === 'skipped' || b.kind === 'skipped') return a.kind === b.kind;
  return a.id === b.id;
};

/** The pieces of a block: evidence underlined, and each claim one link to its row, however it is cut. */
function wordsOf(trial: Trial, colour: (theme: string) => string, language: Language) {
  const claims = new Map(trial.report.claims.map((claim) => [claim.id, claim]));
  return (pieces: readonly Segment[]): Html[] => {
    const out: Html[] = [];
    for (let i = 0; i < pieces.length; ) {
      const id = claimOf(pieces[i]!);
      const from = i;
      while (i < pieces.length && claimOf(pieces[i]!) === id) i++;
      const words = pieces.slice(from, i).map((piece) => underlined(piece, colour));
      if (id === null) out.push(...words);
      else {
        const said = formatClaim(claims.get(id)!, language);
        out.push(html`<a class="c" href="#row-${id}" title="${said}">${words}</a>`);
      }
    }
    return out;
  };
}

const claimOf = ({ marks }: Segment): string | null =>
  marks.find((mark) => mark.kind === 'claim')?.id ?? null;

function underlined({ text, marks }: Segment, colour: (theme: string) => string): Html {
  const lanes = new Set(
    marks.flatMap((mark) => (mark.kind === 'evidence' ? [colour(mark.theme)] : [])),
  );
  let piece = html`${text}`;
  for (const lane of [...lanes].sort()) piece = html`<span class="e ${lane}">${piece}</span>`;
  return piece;
}

/** The themes of a block as a button: what it says and why. */
function tagsOf(trial: Trial, colour: (theme: string) => string, language: Language) {
  const { sections, passages } = trial.report;
  const why = SPEECH.why[language];
  return (id: string): Html | null => {
    const passage = passages.find((candidate) => candidate.id === id);
    const section = sections.find((candidate) => candidate.id === id);
    const themes = passage?.themes ?? section?.headingThemes ?? [];
    if (passage === undefined && themes.length === 0) return null;
    const chips = themes.map(
      ({ theme, score }) =>
        html`<span class="chip ${colour(theme)}">${theme}${theme === passage?.primary ? ' ★' : ''} ${score.toFixed(2)}</span>`,
    );
    const role = section === undefined ? '' : labelOf('role', section.role)[language];
    return html`<button type="button" class="why" data-why="${id}">${chips.length > 0 ? chips : html`<span class="dim">${SPEECH.none[language]}</span>`}<span class="dim">${role} ${why} ?</span></button>`;
  };
}
