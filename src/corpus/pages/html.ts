import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** A piece of HTML that is safe to put into a page: made by `html` or `raw`, never by joining strings. */
export class Html {
  constructor(readonly source: string) {}
}

/** What may stand in a template: text is escaped, pieces of HTML are not. */
export type HtmlValue = string | number | Html | null | readonly HtmlValue[];

/** HTML from a template; every value that is not itself HTML is escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let source = strings[0]!;
  values.forEach((value, i) => {
    source += shown(value) + strings[i + 1]!;
  });
  return new Html(source);
}

/** HTML that is known to be safe: our own styles, and charts whose text was escaped when they were drawn. */
export function raw(source: string): Html {
  return new Html(source);
}

function shown(value: HtmlValue): string {
  if (value === null) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'object') return value.map(shown).join('');
  return escapeHtml(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. Control characters, which HTML forbids, become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');
}

/** How a page is written. */
export interface PageOptions {
  /** @default 'zh-Hans' */
  readonly lang?: string;
  /** A script of ours; it runs by its hash, and nothing else does. */
  readonly script?: string;
}

/**
 * A whole page: nothing in it is loaded from elsewhere and no script runs but the one that is given, which the
 * policy in its head makes sure of even if some text were not escaped.
 */
export function page(title: string, style: string, body: Html, options: PageOptions = {}): string {
  const { lang = 'zh-Hans', script } = options;
  const scripts =
    script === undefined ? '' : `script-src 'sha256-${base64(sha256(utf8ToBytes(script)))}'; `;
  const policy = `default-src 'none'; ${scripts}style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
${body}
${script === undefined ? null : raw(`<script>${script}</script>`)}
</body>
</html>
`.source;
}

/** Also in a browser, where the pages are made for the playground. */
function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
