/** Called for each occurrence: the index of the pattern, and where it stands. */
export type OnMatch = (pattern: number, start: number, end: number) => void;

/** Many terms, found in one pass over a text. */
export interface Automaton {
  /** The terms, by index. */
  readonly patterns: readonly string[];
  /** Every occurrence of every term in `text.slice(start, end)`, overlapping ones too, ordered by where they end. */
  scan(text: string, start: number, end: number, onMatch: OnMatch): void;
}

const ROOT = 0;

/**
 * The Aho–Corasick automaton of a list of terms (Aho & Corasick 1975, “Efficient string matching”).
 * Building is linear in the total length of the terms; scanning is linear in the length of the text
 * plus the number of matches, however many terms there are. Equal terms are reported once each.
 * Throws `RangeError` for an empty term.
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const trie = new Trie(patterns.reduce((sum, pattern) => sum + pattern.length, 0));
  const samePattern = new Int32Array(patterns.length); // chain of equal patterns
  const lengths = new Int32Array(patterns.length);
  const last = new Int32Array(trie.capacity).fill(-1); // node → last pattern that ends here
  patterns.forEach((pattern, index) => {
    if (pattern.length === 0) throw new RangeError('an automaton has no empty pattern');
    const node = trie.insert(pattern);
    lengths[index] = pattern.length;
    samePattern[index] = last[node]!;
    last[node] = index;
  });

  // Failure links level by level; `ends` is the longest suffix of a node, itself included, that is a term.
  const failure = new Int32Array(trie.size);
  const ends = new Int32Array(trie.size);
  for (const node of trie.byDepth()) {
    const above = trie.parent[node]!;
    const unit = trie.label[node]!;
    let from = above;
    let link = 0;
    while (link === 0 && from !== ROOT) {
      from = failure[from]!;
      link = trie.child(from, unit);
    }
    failure[node] = link;
    ends[node] = last[node]! >= 0 ? node : ends[link]!;
  }
  const first = new Int32Array(0x10000); // the root's own children, by UTF-16 unit
  const known = new Uint8Array(0x10000); // units that occur in terms at all
  for (let node = 1; node < trie.size; node++) {
    known[trie.label[node]!] = 1;
    if (trie.parent[node] === ROOT) first[trie.label[node]!] = node;
  }

  return {
    patterns,
    scan(text, start, end, onMatch) {
      let node = ROOT;
      for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at);
        if (known[unit] === 0) {
          node = ROOT;
          continue;
        }
        let next = 0;
        while (node !== ROOT && next === 0) {
          next = trie.child(node, unit);
          if (next === 0) node = failure[node]!;
        }
        node = next === 0 ? first[unit]! : next;
        for (let hit = ends[node]!; hit !== ROOT; hit = ends[failure[hit]!]!) {
          for (let p = last[hit]!; p >= 0; p = samePattern[p]!)
            onMatch(p, at + 1 - lengths[p]!, at + 1);
        }
      }
    },
  };
}

/** The terms as a tree of characters. Node 0 is the root; edges are found by hashing. */
class Trie {
  readonly capacity: number;
  readonly parent: Int32Array;
  readonly label: Uint16Array;
  size = 1;
  private readonly depth: Uint32Array;
  /** Slots of an open-addressing table; a node is found by its parent and label, 0 is an empty slot. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(characters: number) {
    this.capacity = characters + 1;
    this.parent = new Int32Array(this.capacity);
    this.label = new Uint16Array(this.capacity);
    this.depth = new Uint32Array(this.capacity);
    let slots = 16;
    while (slots < characters * 2) slots *= 2;
    this.slots = new Int32Array(slots);
    this.mask = slots - 1;
  }

  /** The child of a node by a UTF-16 unit; 0 without one. */
  child(node: number, unit: number): number {
    for (let slot = hash(node, unit) & this.mask; ; slot = (slot + 1) & this.mask) {
      const found = this.slots[slot]!;
      if (found === 0 || (this.parent[found] === node && this.label[found] === unit)) return found;
    }
  }

  /** Enters a term; returns the node at which it ends. */
  insert(term: string): number {
    let node = ROOT;
    for (let i = 0; i < term.length; i++) {
      const unit = term.charCodeAt(i);
      let slot = hash(node, unit) & this.mask;
      for (;;) {
        const found = this.slots[slot]!;
        if (found === 0) {
          this.slots[slot] = this.size;
          this.parent[this.size] = node;
          this.label[this.size] = unit;
          this.depth[this.size] = i + 1;
          node = this.size++;
          break;
        }
        if (this.parent[found] === node && this.label[found] === unit) {
          node = found;
          break;
        }
        slot = (slot + 1) & this.mask;
      }
    }
    return node;
  }

  /** All nodes but the root, nearest first. */
  byDepth(): Int32Array {
    const { size, depth } = this;
    let deepest = 0;
    for (let node = 1; node < size; node++) deepest = Math.max(deepest, depth[node]!);
    const place = new Int32Array(deepest + 2);
    for (let node = 1; node < size; node++) place[depth[node]! + 1]!++;
    for (let d = 1; d < place.length; d++) place[d]! += place[d - 1]!;
    const order = new Int32Array(size - 1);
    for (let node = 1; node < size; node++) order[place[depth[node]!]!++] = node;
    return order;
  }
}

function hash(node: number, unit: number): number {
  return Math.imul(node * 31 + unit, 0x9e3779b1) >>> 7;
}
