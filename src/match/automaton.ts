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
  const edges = new EdgeTable(patterns.reduce((sum, pattern) => sum + pattern.length, 0));
  const outputs: number[] = [-1]; // node → first pattern that ends here
  const samePattern = new Int32Array(patterns.length).fill(-1); // chain of equal patterns
  const depth: number[] = [0];
  const parent: number[] = [ROOT];
  const label: number[] = [0];
  patterns.forEach((pattern, index) => {
    if (pattern.length === 0) throw new RangeError('an automaton has no empty pattern');
    let node = ROOT;
    for (let i = 0; i < pattern.length; i++) {
      const unit = pattern.charCodeAt(i);
      let next = edges.get(node, unit);
      if (next < 0) {
        next = outputs.length;
        outputs.push(-1);
        depth.push(depth[node]! + 1);
        parent.push(node);
        label.push(unit);
        edges.set(node, unit, next);
      }
      node = next;
    }
    samePattern[index] = outputs[node]!;
    outputs[node] = index;
  });

  // Failure links in breadth-first order; `report` jumps to the nearest suffix that is a term.
  const size = outputs.length;
  const failure = new Int32Array(size);
  const report = new Int32Array(size).fill(-1);
  const order = Array.from({ length: size }, (_, node) => node).sort(
    (a, b) => depth[a]! - depth[b]!,
  );
  for (const node of order) {
    if (node === ROOT) continue;
    const above = parent[node]!;
    let link = ROOT;
    if (above !== ROOT) {
      let from = failure[above]!;
      for (;;) {
        const next = edges.get(from, label[node]!);
        if (next >= 0) {
          link = next;
          break;
        }
        if (from === ROOT) break;
        from = failure[from]!;
      }
    }
    failure[node] = link;
    report[node] = outputs[link]! >= 0 ? link : report[link]!;
  }
  const first = new Int32Array(0x10000); // the root's own edges, by UTF-16 unit
  for (let node = 1; node < size; node++) if (parent[node] === ROOT) first[label[node]!] = node;
  const ends = Int32Array.from(outputs);
  const lengths = Int32Array.from(patterns, (pattern) => pattern.length);

  return {
    patterns,
    scan(text, start, end, onMatch) {
      let node = ROOT;
      for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at);
        for (;;) {
          if (node === ROOT) {
            node = first[unit]!;
            break;
          }
          const next = edges.get(node, unit);
          if (next >= 0) {
            node = next;
            break;
          }
          node = failure[node]!;
        }
        if (node === ROOT) continue;
        let hit = ends[node]! >= 0 ? node : report[node]!;
        while (hit >= 0) {
          for (let p = ends[hit]!; p >= 0; p = samePattern[p]!)
            onMatch(p, at + 1 - lengths[p]!, at + 1);
          hit = report[hit]!;
        }
      }
    },
  };
}

/** Edges of a trie, node × UTF-16 unit → node, in one open-addressing table. */
class EdgeTable {
  private readonly keys: Float64Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(edges: number) {
    let capacity = 16;
    while (capacity < edges * 2 + 2) capacity *= 2;
    this.keys = new Float64Array(capacity).fill(-1);
    this.values = new Int32Array(capacity);
    this.mask = capacity - 1;
  }

  get(node: number, unit: number): number {
    const key = node * 0x10000 + unit;
    let slot = hash(node, unit) & this.mask;
    for (;;) {
      const found = this.keys[slot]!;
      if (found === key) return this.values[slot]!;
      if (found < 0) return -1;
      slot = (slot + 1) & this.mask;
    }
  }

  set(node: number, unit: number, value: number): void {
    const key = node * 0x10000 + unit;
    let slot = hash(node, unit) & this.mask;
    while (this.keys[slot]! >= 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.values[slot] = value;
  }
}

function hash(node: number, unit: number): number {
  return Math.imul(node * 31 + unit, 0x9e3779b1) >>> 7;
}
