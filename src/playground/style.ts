import { BASE_STYLE, THEME_COLOURS } from '../corpus/pages/style';

/** The look of the page: one column on a phone, text beside its explanations on a desk. */
export const PLAYGROUND_STYLE = `${BASE_STYLE}
body { min-height: 100vh; }
header, main { max-width: 84rem; margin: 0 auto; padding: .8rem 1rem; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 1rem; }
header p { margin: 0; flex: 1 1 20rem; color: var(--dim); }
button, input, textarea, select, .file { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--dim); border-radius: .3rem; padding: .3rem .7rem; }
button, .file { cursor: pointer; min-height: 2.5rem; }
button:hover, .file:hover { background: var(--tint); }
button:focus-visible, textarea:focus-visible, select:focus-visible, .file:focus-within { outline: 3px solid var(--link); outline-offset: 2px; }
button.main { background: var(--link); border-color: var(--link); color: var(--ground); }
.file { display: inline-block; position: relative; } .file input { position: absolute; inset: 0; opacity: 0; width: 100%; cursor: pointer; }
textarea { width: 100%; min-height: 9rem; resize: vertical; line-height: 1.6; }
.input.over textarea { outline: 3px dashed var(--link); }
.bar { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .5rem 0; }
.bar output { color: var(--dim); }
.bar output.wrong { color: var(--t1); }
.work { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
[hidden] { display: none !important; }
.tree { list-style: none; margin: 0; padding: 0; font-size: .92rem; } .tree a { display: block; padding: .2rem 0; text-decoration: none; }
.l2 { padding-left: 1rem; } .l3 { padding-left: 2rem; } .l4 { padding-left: 3rem; }
.words, .skipped, blockquote { white-space: pre-wrap; overflow-wrap: anywhere; }
.words { line-height: 2.1; margin: 0; }
.passage { margin: .9rem 0; padding: .2rem .7rem; border-left: 3px solid var(--line); }
.skipped { color: var(--dim); font-size: .88rem; }
[id]:target, [id].shown { background: var(--tint); outline: 2px solid var(--link); }
.e { text-decoration: underline 2px var(--own); text-decoration-skip-ink: none; }
${THEME_COLOURS.map((_, i) => `.e.t${i} { text-underline-offset: ${3 + (i % 5) * 2}px; }`).join('\n')}
a.c { background: var(--claim); color: inherit; text-decoration: none; border: 1px solid var(--dim); border-radius: .2rem; padding: .05rem .1rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
button.why { border: 0; padding: .1rem 0; min-height: 2rem; background: none; text-align: left; }
blockquote { margin: .5rem 0; padding: .3rem .8rem; border-left: 3px solid var(--dim); max-height: 12rem; overflow: auto; }
.side { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .9rem; min-width: 0; }
.tabs { display: flex; flex-wrap: wrap; gap: .3rem; margin-bottom: .6rem; }
.tabs [aria-selected="true"] { border-color: var(--link); box-shadow: inset 0 -3px var(--link); }
.terms { display: flex; flex-wrap: wrap; gap: .3rem; }
.term { padding: .1rem .5rem; min-height: 2rem; } .term.out { text-decoration: line-through; color: var(--dim); } .term.own { border-width: 2px; border-color: var(--link); }
.scroll { overflow-x: auto; } .scroll td { white-space: nowrap; } .scroll td:nth-child(2) { white-space: normal; min-width: 7rem; } .scroll td.n { white-space: normal; min-width: 4.5rem; text-align: start; }
h3, h4 { margin-bottom: .2rem; }
@media (min-width: 64rem) {
  .work { grid-template-columns: minmax(11rem, 15rem) minmax(0, 1fr) minmax(20rem, 28rem); align-items: start; }
  .sticky { position: sticky; top: .5rem; max-height: calc(100vh - 1rem); overflow: auto; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
