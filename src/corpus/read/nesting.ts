/** Deepest nesting that is parsed: time grows with its square. Pages that people wrote stay below 100. */
export const MAX_DEPTH = 25_000;

/** Elements that hold none, or end where the next of their kind begins. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd option tr td th thead tbody tfoot'.split(
    ' ',
  ),
);

/** How deep a page may nest, by its tags alone: no less than a parser makes of them. */
export function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]{0,40})/gi)) {
    if (UNNESTED.has(name!.toLowerCase())) continue;
    depth = end === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
