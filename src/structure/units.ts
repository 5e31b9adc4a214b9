import type { Section, Structure, TextUnit } from './types';

/** Headings and passages of a structure together, in text order. */
export function textUnits(structure: Structure): TextUnit[] {
  const sections = new Map(structure.sections.map((section) => [section.id, section]));
  const paragraphs = new Map(structure.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const headingsAbove = (id: string | null): Section[] => {
    const above: Section[] = [];
    for (let at = id; at !== null; ) {
      const section = sections.get(at)!;
      above.push(section);
      at = section.parentId;
    }
    return above;
  };
  const spanOf = (section: Section) => ({ start: section.headingStart, end: section.headingEnd });
  const units: TextUnit[] = structure.sections.map((section) => ({
    id: section.id,
    kind: 'heading',
    marker: section.marker,
    role: section.role,
    sectionId: section.id,
    paragraphId: null,
    headings: headingsAbove(section.parentId).map(spanOf),
    start: section.headingStart,
    end: section.headingEnd,
  }));
  for (const passage of structure.passages) {
    const paragraph = paragraphs.get(passage.paragraphId)!;
    units.push({
      id: passage.id,
      kind: passage.kind,
      marker: passage.marker,
      role: paragraph.role,
      sectionId: paragraph.sectionId,
      paragraphId: paragraph.id,
      headings: headingsAbove(paragraph.sectionId).map(spanOf),
      start: passage.start,
      end: passage.end,
    });
  }
  return units.sort((a, b) => a.start - b.start);
}
