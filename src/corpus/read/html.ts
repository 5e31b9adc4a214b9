import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { FazhiError } from '../../errors';
import { domText } from './dom-text';
import { MAX_DEPTH, nesting } from './nesting';
import type { FileMetadata } from './types';

/** An element as it is marked before Readability works on a copy, so that what it keeps is known by place. */
const MARK = 'data-fazhi-place';
/** Of the text that Readability keeps, so much must be there to trust it; below, the whole page is read. */
const LEAST_MAIN_TEXT = 120;

/**
 * The main text of a page, its title first, and what its `<meta>` elements say. The main text is found
 * by Mozilla's Readability, the method of Firefox's reader view; tables and lists that it drops from the
 * midst of the text are kept. Where it finds nothing, all text of the page is taken.
 * Throws `file-without-text` for a page without text, `file-damaged` for one that cannot be parsed.
 */
export function htmlText(html: string): { readonly text: string; readonly metadata: FileMetadata } {
  const { document } = parsePage(html);
  const body = document.querySelector('body') ?? document.documentElement;
  if (!body) throw new FazhiError('file-without-text', 'the page has no text');
  const metadata = pageMetadata(document);
  const title = metadata.title ?? pageTitle(document);
  const main = mainText(html, body) ?? domText(body, isContent);
  const text = withTitle(main, title);
  if (text.trim() === '') throw new FazhiError('file-without-text', 'the page has no text');
  return { text, metadata: { ...metadata, title } };
}

/** The text of an HTML fragment, such as a Word file's body: all that `shows`. */
export function fragmentText(html: string, shows: (element: Element) => boolean): string {
  const { document } = parsePage(html);
  const body = document.querySelector('body');
  return body ? domText(body, shows) : '';
}

function parsePage(html: string): { readonly document: Document } {
  if (nesting(html) > MAX_DEPTH) {
    throw new FazhiError(
      'file-damaged',
      `the page nests its elements more than ${MAX_DEPTH} deep; open it in a browser and save it anew`,
    );
  }
  // linkedom puts a fragment without <html> beside an empty document.
  const whole = /<html[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<html><body>${html}</body></html>`;
  try {
    return parseHTML(whole) as unknown as { readonly document: Document };
  } catch (cause) {
    throw new FazhiError('file-damaged', 'the page cannot be parsed', { cause });
  }
}

/** Readability's choice, read from the untouched page; `null` where it finds none or next to nothing. */
function mainText(html: string, body: Element): string | null {
  const { document } = parsePage(html);
  const copy = document.querySelector('body');
  if (!copy || isNestedTooDeep(body)) return null;
  // Both trees come from the same parse, so the nth element of one is the nth of the other.
  const places = all(body, '*');
  let place = 0;
  for (const element of all(copy, '*')) element.setAttribute(MARK, String(place++));
  let content: string | null | undefined;
  try {
    content = new Readability(document, { charThreshold: LEAST_MAIN_TEXT }).parse()?.content;
  } catch {
    return null; // nested deeper than its recursion goes; the plain reading has no such limit
  }
  if (!content) return null;
  const kept = new Set<Element>();
  for (const element of all(parsePage(content).document, `[${MARK}]`)) {
    const original = places[Number(element.getAttribute(MARK))];
    if (original) kept.add(original);
  }
  return textOfKept(body, kept);
}

/**
 * Readability's time grows with the square of how deep a page nests: a thousand levels take seconds.
 * Pages that people wrote stay below a tenth of these limits.
 */
function isNestedTooDeep(body: Element): boolean {
  let depth = 0;
  let sum = 0;
  let node: Node | null = body;
  while (node !== null) {
    if (depth > 100 || sum > 500_000) return true;
    sum += depth;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node !== null && node !== body && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    if (node === null || node === body) return false;
    node = node.nextSibling;
  }
  return false;
}

function textOfKept(body: Element, kept: ReadonlySet<Element>): string | null {
  const order = all(body, '*');
  const first = order.findIndex((element) => kept.has(element) && hasOwnText(element));
  const last = order.findLastIndex((element) => kept.has(element) && hasOwnText(element));
  if (first < 0) return null;
  const shown = new Set<Node>(kept);
  order.slice(first, last + 1).forEach((element) => {
    if (!/^(TABLE|UL|OL)$/i.test(element.nodeName) || linkShare(element) > 0.4) return;
    for (const inner of all(element, '*')) shown.add(inner);
    shown.add(element);
  });
  for (const element of [...shown]) {
    for (let up = element.parentNode; up && !shown.has(up); up = up.parentNode) shown.add(up);
  }
  const forms = all(body, 'form').filter((form) => isQuestionnaire(form, body));
  for (const form of forms) for (const inner of [form, ...all(form, '*')]) shown.delete(inner);
  const asks = new Set<Element>(forms);
  // Text that stands between kept elements without an element of its own belongs to their parent; an
  // inline element inside a kept one may have been unwrapped, and is kept with it.
  const text = domText(
    body,
    (element) => !asks.has(element) && (shown.has(element) || isInline(element)),
  );
  return text.length >= LEAST_MAIN_TEXT ? text : null;
}

/** A form that asks the reader (for errors of the page, for a search), not one that holds the whole page. */
function isQuestionnaire(form: Element, body: Element): boolean {
  if (form.querySelector('textarea, select, input') === null) return false;
  return (form.textContent ?? '').length < (body.textContent ?? '').length / 4;
}

function isInline(element: Element): boolean {
  return /^(SPAN|FONT|B|STRONG|I|EM|U|SUP|SUB|A|BR|LABEL|TT|BIG|SMALL|INS|S|O:P|ST1:\w{1,30})$/i.test(
    element.nodeName,
  );
}

function hasOwnText(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && (child.nodeValue ?? '').trim() !== '') return true;
  }
  return false;
}

function linkShare(element: Element): number {
  const length = (element.textContent ?? '').trim().length;
  if (length === 0) return 1;
  let links = 0;
  for (const link of all(element, 'a')) links += (link.textContent ?? '').trim().length;
  return links / length;
}

/** What a page shows besides navigation and the like; for pages that Readability makes nothing of. */
function isContent(element: Element): boolean {
  if (/^(NAV|FOOTER|ASIDE|FORM)$/i.test(element.nodeName)) return false;
  return !/^(navigation|banner|contentinfo|search|menu)$/i.test(element.getAttribute('role') ?? '');
}

/** The `<meta>` names of Chinese government sites (国办发〔2017〕47号's page standard), then general ones. */
const META = {
  title: ['ArticleTitle', 'og:title'],
  publishedOn: ['PubDate', 'publishdate', 'article:published_time'],
  source: ['ContentSource', 'SiteName', 'og:site_name'],
} as const;

function pageMetadata(document: Document): FileMetadata {
  const values = new Map<string, string>();
  for (const meta of all(document, 'meta')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property');
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = values.get(name.toLowerCase());
      if (value) return value;
    }
    return null;
  };
  return {
    title: oneLine(first(META.title) ?? '') || null,
    publishedOn: isoDate(first(META.publishedOn)),
    source: first(META.source),
  };
}

function isoDate(value: string | null): string | null {
  const found = /(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(value ?? '');
  return found ? `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}` : null;
}

/** The one first-order heading, else `<title>` without the site's name after a dash. */
function pageTitle(document: Document): string | null {
  const headings = all(document, 'h1')
    .map((heading) => oneLine(domText(heading)))
    .filter((heading) => heading !== '');
  if (headings.length === 1) return headings[0]!;
  const title = oneLine(document.querySelector('title')?.textContent ?? '');
  const report = title.split(/[-_|—–]/).find((part) => /报告|总结|情况|报吿|報告/.test(part));
  return (report ?? title) || null;
}

/** On one line; a break between Chinese characters leaves no space. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u2e80-\uffef]) (?=[\u2e80-\uffef])/g, '')
    .trim();
}

/** The text with its title as the first line, unless it is there among the first lines already. */
function withTitle(text: string, title: string | null): string {
  if (title === null) return text;
  const bare = (value: string): string => value.replace(/\s+/g, '');
  const wanted = bare(title);
  const lines = text.split('\n', 12).map(bare);
  // A title may be set on two lines, and have a word or two beside it.
  const found = lines.some((line, i) =>
    [line, line + (lines[i + 1] ?? '')].some(
      (part) => part.includes(wanted) && part.length <= wanted.length + 12,
    ),
  );
  return found ? text : `${title}\n${text}`;
}

function all(root: ParentNode, selector: string): Element[] {
  return Array.from(root.querySelectorAll(selector));
}
