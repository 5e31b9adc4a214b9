import type { Block } from '../../structure/types';
import type { BlockHits } from '../find/block-hits';
import { FIGURE } from '../set/compile';
import type { BlockThemes, ThemeTag } from '../types';

/**
 * Hands the themes of a table's header row, or of the caption or heading right above it, down to the
 * rows of figures that name no subject of their own; their evidence is the words up there.
 */
export interface TableReader {
  /** The themes of the next block in text order, given its own and its hits. */
  next(block: Block, own: BlockThemes, hits: BlockHits): BlockThemes;
}

export function tableReader(): TableReader {
  let caption: readonly ThemeTag[] = [];
  let header: readonly ThemeTag[] | null = null; // of the table at hand; null outside one
  return {
    next(block, own, hits) {
      if (block.kind !== 'table') {
        caption = own.themes;
        header = null;
        return own;
      }
      header ??= own.themes.length > 0 ? own.themes : caption;
      const isRow = hits.byList.has(FIGURE);
      if (own.themes.length > 0 || !isRow || hits.outside.size > 0 || header.length === 0)
        return own;
      const primary = header.length === 1 ? header[0]!.theme : null;
      return { blockId: own.blockId, primary, themes: header };
    },
  };
}
