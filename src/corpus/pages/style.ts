/** Colours of themes by their place in the set, on light and on dark ground; both reach 4.5:1 on it. */
export const THEME_COLOURS = [
  ['#0b62a4', '#6cb6ff'],
  ['#b3261e', '#ff8a80'],
  ['#1b7837', '#6fd08c'],
  ['#7b3fa0', '#d0a3f0'],
  ['#8a5a00', '#f0b95a'],
  ['#00727a', '#5fd3dc'],
  ['#a1286a', '#ff8fc7'],
  ['#555555', '#bbbbbb'],
] as const;

const variables = (column: 0 | 1): string =>
  THEME_COLOURS.map((pair, i) => `--t${i}: ${pair[column]};`).join(' ');

/** What all pages share. */
export const BASE_STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1a1a1a; --dim: #595959; --line: #d0d0d0; --tint: #f4f4f2; --claim: #fff0b3; --link: #0b57a4; ${variables(0)} }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16181b; --ink: #ececec; --dim: #a8a8a8; --line: #41454a; --tint: #1f2226; --claim: #4a3f0c; --link: #8ab8ff; ${variables(1)} }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.7 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1, h2, h3, h4, summary, .warnings { overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.35; margin: 0 0 .4rem; }
h2 { font-size: 1.2rem; } h3 { font-size: 1.08rem; } h4, h5, h6 { font-size: 1rem; }
table { border-collapse: collapse; font-size: .9rem; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.dim { color: var(--dim); overflow-wrap: anywhere; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 0; top: 0; background: var(--ground); padding: .5rem; z-index: 9; }
@media print { :root { --ground: #fff; --ink: #000; --claim: #eee; } nav, .filter, .skip { display: none !important; } a { color: inherit; text-decoration: none; } }
${THEME_COLOURS.map((_, i) => `.t${i} { --own: var(--t${i}); }`).join('\n')}
.chip { display: inline-block; border: 1px solid var(--own, var(--line)); border-left-width: .5rem; border-radius: .2rem; padding: 0 .4rem; margin: 0 .3rem .2rem 0; font-size: .85rem; line-height: 1.5; }
`;

/** What the page of a report adds: passages, lanes of underlines for evidence, claims. */
export const REPORT_STYLE = `
.layout { display: grid; grid-template-columns: minmax(12rem, 18rem) minmax(0, 46rem); gap: 2rem; max-width: 70rem; margin: 0 auto; padding: 1rem; }
nav.tree { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; font-size: .88rem; padding: .5rem 0; }
@media (max-width: 50rem) { .layout { grid-template-columns: minmax(0, 1fr); gap: .5rem; } nav.tree { position: static; max-height: 12rem; border: 1px solid var(--line); border-radius: .3rem; padding: .5rem; } }
nav.tree ol { list-style: none; padding-left: .9rem; margin: 0; } nav.tree > ol { padding-left: 0; }
nav.tree a { text-decoration: none; } nav.tree a:hover { text-decoration: underline; }
.filter { display: flex; flex-wrap: wrap; gap: .2rem .9rem; border: 1px solid var(--line); border-radius: .3rem; margin: .8rem 0; padding: .4rem .7rem; }
.passage { border-left: 3px solid transparent; padding: .1rem 0 .1rem .8rem; margin: .5rem 0; }
.passage.tagged { border-left-color: var(--own); }
.words { white-space: pre-wrap; line-height: 2.1; overflow-wrap: anywhere; }
.skipped { color: var(--dim); font-size: .88rem; white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0; }
.e { text-decoration: underline 2px var(--own); text-decoration-skip-ink: none; }
${[0, 1, 2].map((lane) => `.e.l${lane} { text-underline-offset: ${2 + lane * 3}px; }`).join('\n')}
a.c { background: var(--claim); color: inherit; text-decoration: none; border: 1px solid var(--dim); border-radius: .2rem; padding: .1rem; box-decoration-break: clone; }
a.c:target, tr:target { outline: 2px solid var(--link); }
.passage:target, .heading:target { background: var(--tint); }
details { font-size: .88rem; } summary { cursor: pointer; color: var(--dim); width: fit-content; }
details ul { margin: .2rem 0 .6rem; padding-left: 1.2rem; }
.warnings li { margin: .2rem 0; }
.scroll { overflow-x: auto; }
@media print { .layout { display: block; } }
`;

/** What the overview of a study adds: figures, the list of reports and the panels that points open. */
export const INDEX_STYLE = `
main { max-width: 72rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
.top { display: flex; flex-wrap: wrap; gap: .3rem 1rem; font-size: .9rem; margin: 0 0 .5rem; }
figure { margin: 1.4rem 0 2.2rem; } figcaption h2 { margin: 0; } figcaption p { margin: .1rem 0 .5rem; color: var(--dim); }
figure svg { overflow: visible; max-width: none; } figure svg a:hover { opacity: .75; } figure svg a:focus-visible { outline: 3px solid var(--link); }
.narrow { display: none; } @media (max-width: 50rem) { .narrow { display: block; } .wide { display: none; } }
.get { font-size: .85rem; display: flex; flex-wrap: wrap; gap: .3rem 1rem; } button { font: inherit; color: var(--link); background: none; border: 1px solid var(--line); border-radius: .2rem; padding: 0 .5rem; cursor: pointer; }
button:focus-visible, select:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.numbers { display: flex; flex-wrap: wrap; gap: .4rem 2rem; padding: 0; list-style: none; } .numbers b { font-size: 1.3rem; font-variant-numeric: tabular-nums; }
form { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: center; margin: .5rem 0; } form[hidden], button[hidden] { display: none; }
input[type=search] { flex: 1 1 14rem; } input, select { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--dim); border-radius: .2rem; padding: .15rem .4rem; max-width: 100%; }
#reports .scroll { max-height: 34rem; overflow: auto; border: 1px solid var(--line); }
#reports thead th { position: sticky; top: 0; background: var(--tint); z-index: 1; white-space: nowrap; } #reports th button { border: 0; padding: 0; color: inherit; font-weight: bold; } #reports th button:disabled { cursor: default; }
#reports td { min-width: 4rem; overflow-wrap: normal; } #reports td:first-child, #reports td.title { min-width: 8rem; } #reports td.title { min-width: 14rem; }
th[aria-sort=ascending] button::after { content: ' ↑'; } th[aria-sort=descending] button::after { content: ' ↓'; }
tr.out td { color: var(--dim); } tr:target td { background: var(--tint); }
.cell { display: none; }
.cell:target { display: block; position: fixed; right: 0; top: 0; bottom: 0; width: min(40rem, 100vw); overflow: auto; background: var(--ground); border-left: 2px solid var(--line); padding: 1rem; z-index: 5; box-shadow: 0 0 2rem #0004; }
.cell li { margin: .5rem 0; overflow-wrap: anywhere; }
.cell .close { float: right; }
.scroll { overflow-x: auto; }
.legend { margin: 0 0 .3rem; }
@media print { .cell, .cell:target, .get, form { display: none; } figure { break-inside: avoid; } #reports .scroll { max-height: none; } }
`;

/** What the codebook adds. */
export const CODEBOOK_STYLE = `
main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; } td { overflow-wrap: anywhere; } td:first-child { min-width: 9rem; }
.scroll { overflow-x: auto; }
@media print { .switch { display: none; } #en { break-before: page; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; } body { font-size: 10pt; } .scroll { overflow: visible; } }
`;
