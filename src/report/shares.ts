import type { Section } from '../structure/types';
import type { ThemeShare } from '../themes/types';
import type { ReportParagraph, ReportPassage } from './types';

/**
 * For each section the part of its passages, by length in characters and subsections included, that
 * carries each theme; largest first. All stand in text order, a parent before its children.
 */
export function sectionShares(
  sections: readonly Section[],
  paragraphs: readonly ReportParagraph[],
  passages: readonly ReportPassage[],
): ThemeShare[][] {
  const index = new Map(sections.map((section, i) => [section.id, i]));
  const total = new Float64Array(sections.length);
  const byTheme = sections.map(() => new Map<string, number>());
  let next = 0;
  for (const { sectionId, passageIds } of paragraphs) {
    const own = passages.slice(next, next + passageIds.length);
    next += passageIds.length;
    const at = sectionId === null ? undefined : index.get(sectionId);
    if (at === undefined) continue;
    for (const passage of own) {
      const length = passage.end - passage.start;
      total[at]! += length;
      for (const { theme } of passage.themes) add(byTheme[at]!, theme, length);
    }
  }
  for (let i = sections.length - 1; i >= 0; i--) {
    const { parentId } = sections[i]!;
    const parent = parentId === null ? undefined : index.get(parentId);
    if (parent === undefined) continue;
    total[parent]! += total[i]!;
    for (const [theme, length] of byTheme[i]!) add(byTheme[parent]!, theme, length);
  }
  return byTheme.map((lengths, i) =>
    [...lengths]
      .map(([theme, length]) => ({ theme, share: Math.round((length / total[i]!) * 1000) / 1000 }))
      .sort((a, b) => b.share - a.share),
  );
}

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
