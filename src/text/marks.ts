/**
 * Marks and numerals of normalised text, each defined once: as characters, or as the source of a pattern.
 */

/** Marks that end a sentence; a line end does too. A part between semicolons has a subject of its own here. */
export const SENTENCE_ENDS = '。!?;…';
/** Marks that end a clause and no sentence. */
export const CLAUSE_ENDS = ',:';
/** Closing quotes and brackets, which go with the mark before them. */
export const CLOSERS = '”’")）》」』】';

/** 〇 to 九, each at its value. */
export const HAN_DIGITS = '〇一二三四五六七八九';
/** What enumerators are written with: 一 to 十, as the inside of a set. */
export const HAN_NUMERALS = '一二三四五六七八九十';

/** A year of these times in figures: 2024. */
export const YEAR = '(?:19|20)[0-9]{2}';
/** A year in characters, with all that stands for 〇: 二〇二四. */
export const HAN_YEAR = '二[〇0○零О][〇0○零О一二三四五六七八九]{2}';
