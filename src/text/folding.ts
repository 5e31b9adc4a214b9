import data from '../genre/text/characters.yaml';

const {
  traditional,
  'in-traditional-text': ambiguous,
  kept,
  radicals,
} = data as {
  readonly traditional: string;
  readonly 'in-traditional-text': string;
  readonly kept: readonly string[];
  readonly radicals: string;
};

/** By code unit what it is read as; 0 for most, which are read as they are. */
export type FoldTable = Uint16Array;

function tableOf(...lists: readonly string[]): FoldTable {
  const table = new Uint16Array(0x10000);
  for (const pairs of lists) {
    for (let at = 0; at < pairs.length; at += 2)
      table[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
  }
  return table;
}

let usual: FoldTable | null = null; // made for the first text
let ofTraditional: FoldTable | null = null;

/** The folds of a text of any kind. */
export function usualFolds(): FoldTable {
  usual ??= tableOf(radicals, traditional);
  return usual;
}

const KEPT = new Set(kept);
const AMBIGUOUS = new Set([...ambiguous].filter((_, i) => i % 2 === 0));

/** A text is a traditional one where one character of so many is, of those at its beginning. */
const SAMPLE = 20_000;
const ONE_OF = 50;

/** How the characters of a text are folded; `null` where it has none to fold. */
export function foldTable(text: string): FoldTable | null {
  const folds = usualFolds();
  let first = 0;
  while (first < text.length && folds[text.charCodeAt(first)] === 0) first++;
  if (first === text.length) return null;
  const end = Math.min(text.length, SAMPLE);
  let count = 0;
  for (let at = first; at < end; at++) if (folds[text.charCodeAt(at)] !== 0) count++;
  if (count * ONE_OF < end) return folds;
  ofTraditional ??= tableOf(radicals, traditional, ambiguous);
  return ofTraditional;
}

/** Whether the character at `at` stands in a word that is not folded: 著 of 著名. */
export function isKept(text: string, at: number): boolean {
  return (
    AMBIGUOUS.has(text.charAt(at)) &&
    (KEPT.has(text.slice(at, at + 2)) || KEPT.has(text.slice(at - 1, at + 1)))
  );
}
