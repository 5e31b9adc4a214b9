import type { Block, Structure } from '../types';

/** Headings and passages of a structure together, in text order. */
export function blocksOf({ sections, passages }: Structure): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  for (const section of sections) {
    const { id, marker, role, headingStart: start, headingEnd: end, headingsAbove } = section;
    while (next < passages.length && passages[next]!.start < start) blocks.push(passages[next++]!);
    blocks.push({
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
  while (next < passages.length) blocks.push(passages[next++]!);
  return blocks;
}
