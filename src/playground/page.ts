import { type Html, html, raw } from '../corpus/pages/html';
import { PLAYGROUND_STYLE } from './style';

const tab = (name: string, saying: string): Html =>
  html`<button type="button" role="tab" id="tab-${name}" data-tab="${name}" data-say="${saying}" aria-controls="panel-${name}" aria-selected="false"></button>`;

const panel = (name: string, content: Html | null = null): Html =>
  html`<div role="tabpanel" id="panel-${name}" aria-labelledby="tab-${name}" tabindex="0" hidden>${content}</div>`;

/**
 * The playground as one page: the script and the style are inside, the policy in its head lets only that
 * script run (by its SHA-256, in Base64) and nothing be fetched.
 */
export function playgroundPage(script: string, hash: string): string {
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>fazhi 法治</title>
<style>${raw(PLAYGROUND_STYLE)}</style>
</head>
<body>
<header><h1 data-say="title"></h1><p data-say="lead"></p><button type="button" id="language" data-say="language"></button></header>
<main>
<section class="input" id="drop">
<label for="input" data-say="input"></label>
<textarea id="input" spellcheck="false"></textarea>
<div class="bar">
<button type="button" class="main" id="run" data-say="run"></button>
<label class="file"><span data-say="open"></span> <span class="dim">(<span data-say="kinds"></span>)</span><input type="file" id="file" accept=".txt,.md,.html,.htm,.docx,.pdf"></label>
<button type="button" id="sample" data-say="sample"></button>
<output id="told" aria-live="polite"></output>
</div>
</section>
<div class="work" id="work" hidden>
<nav class="sticky" aria-labelledby="h-sections"><h2 id="h-sections" data-say="sections"></h2><div id="sections"></div></nav>
<article aria-labelledby="h-text"><h2 id="h-text" data-say="text"></h2><div id="text"></div></article>
<aside class="side sticky" aria-labelledby="tab-claims">
<div class="tabs" role="tablist">${tab('claims', 'claims')}${tab('why', 'why')}${tab('change', 'change')}${tab('warnings', 'warnings')}</div>
${panel('claims')}${panel('why')}${panel(
  'change',
  html`<label><span data-say="themes"></span> <select id="theme"></select></label><div id="terms"></div>`,
)}${panel('warnings')}
<div class="bar"><button type="button" id="json" data-say="json"></button><button type="button" id="csv" data-say="csv"></button></div>
</aside>
</div>
</main>
<script>${raw(script)}</script>
</body>
</html>
`.source;
}
