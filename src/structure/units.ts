import type { Span } from '../text/span';
import type { FoundSection, Structure, TextUnit } from './types';

/** A section's heading and those above it; its units share the lists. */
interface Headings {
  readonly own: Span;
  readonly above: readonly Span[];
  readonly all: readonly Span[];
}

/** Headings and passages of a structure together, in text order. */
export function textUnits(structure: Structure): TextUnit[] {
  const headings = headingsOf(structure.sections);
  const units: TextUnit[] = [];
  for (const section of structure.sections) {
    const { own, above } = headings.get(section.id)!;
    units.push({
      id: section.id,
      kind: 'heading',
      marker: section.marker,
      role: section.role,
      sectionId: section.id,
      paragraphId: null,
      headings: above,
      start: own.start,
      end: own.end,
    });
  }
  let passage = 0;
  for (const paragraph of structure.paragraphs) {
    const { sectionId } = paragraph;
    const above = sectionId === null ? NO_HEADINGS : headings.get(sectionId)!.all;
    for (const last = passage + paragraph.passageIds.length; passage < last; passage++) {
      const { id, kind, marker, start, end } = structure.passages[passage]!;
      units.push({
        id,
        kind,
        marker,
        role: paragraph.role,
        sectionId,
        paragraphId: paragraph.id,
        headings: above,
        start,
        end,
      });
    }
  }
  return units.sort((a, b) => a.start - b.start);
}

const NO_HEADINGS: readonly Span[] = [];

function headingsOf(sections: readonly FoundSection[]): Map<string, Headings> {
  const headings = new Map<string, Headings>();
  for (const { id, parentId, headingStart, headingEnd } of sections) {
    const own = { start: headingStart, end: headingEnd };
    const above = parentId === null ? NO_HEADINGS : headings.get(parentId)!.all;
    headings.set(id, { own, above, all: [own, ...above] });
  }
  return headings;
}
