import type { Structure, TextUnit } from '../types';

/** Headings and passages of a structure together, in text order. */
export function textUnits({ sections, passages }: Structure): TextUnit[] {
  const units: TextUnit[] = [];
  let next = 0;
  for (const section of sections) {
    const { id, marker, role, headingStart: start, headingEnd: end, headingsAbove } = section;
    while (next < passages.length && passages[next]!.start < start) units.push(passages[next++]!);
    units.push({
      id,
      paragraphId: null,
      kind: 'heading',
      marker,
      start,
      end,
      role,
      sectionId: id,
      headings: headingsAbove,
    });
  }
  while (next < passages.length) units.push(passages[next++]!);
  return units;
}
