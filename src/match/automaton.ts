import { ROOT, TermTree } from './term-tree';

/** Called for each occurrence: the index of the pattern, and where it stands. */
export type OnMatch = (pattern: number, start: number, end: number) => void;

/** Many terms, found in one pass over a text. */
export interface Automaton {
  /** The terms, by index. */
  readonly patterns: readonly string[];
  /** Every occurrence of every term in `text.slice(start, end)`, overlapping ones too, ordered by where they end. */
  scan(text: string, start: number, end: number, onMatch: OnMatch): void;
}

/**
 * The Aho–Corasick automaton of a list of terms (Aho & Corasick 1975, “Efficient string matching”).
 * Building is linear in the total length of the terms; scanning is linear in the length of the text
 * plus the number of matches, however many terms there are. Equal terms are reported once each.
 * Throws `RangeError` for an empty term.
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const tree = new TermTree(patterns.length * 3);
  const firstPattern = new Int32Array(patterns.length); // term → the first pattern that it is
  const samePattern = new Int32Array(patterns.length).fill(-1); // pattern → the next that equals it
  const lastPattern = new Int32Array(patterns.length);
  for (let index = 0; index < patterns.length; index++) {
    const known = tree.terms.length;
    const term = tree.enter(patterns[index]!);
    if (term === known) firstPattern[term] = index;
    else samePattern[lastPattern[term]!] = index;
    lastPattern[term] = index;
  }
  const { failure, ends } = linksOf(tree);
  return {
    patterns,
    scan(text, start, end, onMatch) {
      let node = ROOT;
      for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        let next = tree.child(node, code);
        while (next === 0 && node !== ROOT) {
          node = failure[node]!;
          next = tree.child(node, code);
        }
        node = next;
        for (let hit = ends[node]!; hit !== ROOT; hit = ends[failure[hit]!]!) {
          const term = tree.termAt(hit);
          const from = at + 1 - tree.terms[term]!.length;
          for (let p = firstPattern[term]!; p >= 0; p = samePattern[p]!) onMatch(p, from, at + 1);
        }
      }
    },
  };
}

/** What a tree needs to be scanned in one pass; both by node. */
interface Links {
  /** The longest proper suffix that is in the tree. */
  readonly failure: Int32Array;
  /** The longest suffix, the node itself included, that is a term. */
  readonly ends: Int32Array;
}

function linksOf(tree: TermTree): Links {
  const { size } = tree;
  const failure = new Int32Array(size);
  const ends = new Int32Array(size);
  for (const node of byDepth(tree)) {
    const unit = tree.labelOf(node);
    let from = tree.parentOf(node);
    let link = 0;
    while (link === 0 && from !== ROOT) {
      from = failure[from]!;
      link = tree.child(from, unit);
    }
    failure[node] = link;
    ends[node] = tree.termAt(node) >= 0 ? node : ends[link]!;
  }
  return { failure, ends };
}

/** All nodes but the root, nearest first. */
function byDepth(tree: TermTree): Int32Array {
  const { size } = tree;
  const depth = new Int32Array(size);
  let deepest = 0;
  for (let node = 1; node < size; node++) {
    depth[node] = depth[tree.parentOf(node)]! + 1; // a node is made after its parent
    deepest = Math.max(deepest, depth[node]!);
  }
  const place = new Int32Array(deepest + 2);
  for (let node = 1; node < size; node++) place[depth[node]! + 1]!++;
  for (let d = 1; d < place.length; d++) place[d]! += place[d - 1]!;
  const order = new Int32Array(size - 1);
  for (let node = 1; node < size; node++) order[place[depth[node]!]!++] = node;
  return order;
}
