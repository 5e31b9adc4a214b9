/** The root; no edge leads to it, so 0 also says that there is no child. */
export const ROOT = 0;

/**
 * Terms as a tree of characters, entered once and then only read. A node is a beginning of some term;
 * its children are found by hashing. Finding what begins at a place takes as many steps as the longest
 * of it has characters, however many terms there are.
 *
 * It stands beside `WordChains` because neither does for both. The facts of a text are all that begins at each
 * of its characters, of some ten thousand words, a hundred of which begin alike (行政…): chains by two
 * characters make the whole analysis 7 % slower. The claims ask for the longest word in some seventy small
 * tables at a few places: a tree takes 270 kB each.
 */
export class TermTree {
  /** The different terms, by number: in the order in which they were entered. */
  readonly terms: string[] = [];
  /** Number of nodes, the root included. */
  size = 1;
  /** By UTF-16 code unit, the child of the root; 0 where no term begins with it. */
  readonly roots: Int32Array = new Int32Array(0x10000);
  /**
   * A bit, by the lowest bits of two UTF-16 code units, where a term may begin with them; all of a row where the
   * first is a term by itself. Small enough to stay in the nearest cache while a text is read: of the places
   * of a text two in three begin as some term does, but one in five goes on so.
   */
  private readonly pairs: Int32Array = new Int32Array(PAIR_ROWS * ROW_WORDS);
  /** What is known of a node, side by side: what is asked of it together comes with one look into memory. */
  private nodes: Int32Array;
  /** Slots of an open-addressing table of nodes below the first level; 0 is an empty slot. */
  private slots: Int32Array;
  private mask: number;

  /** An empty tree; it grows, but is built faster with room for all its nodes, two to three a term. */
  constructor(nodes = 1 << 13) {
    this.nodes = new Int32Array(nodes * FIELDS);
    this.slots = new Int32Array(slotsFor(nodes));
    this.mask = this.slots.length - 1;
  }

  /** Enters a term, if it is new, and returns its number. Throws `RangeError` for an empty term. */
  enter(term: string): number {
    // One loop without calls: a set of some thousand terms is entered before anything is optimised.
    const { length } = term;
    if (length === 0) throw new RangeError('a tree of terms has no empty term');
    if ((this.size + length) * FIELDS > this.nodes.length) this.grow(this.size + length);
    const { nodes, roots, slots, mask } = this;
    let code = term.charCodeAt(0);
    let node = roots[code]!;
    if (node === 0) {
      node = this.size++;
      nodes[node * FIELDS + LABEL] = code;
      roots[code] = node;
    }
    const row = (code & (PAIR_ROWS - 1)) * ROW_WORDS;
    if (length === 1) this.pairs.fill(-1, row, row + ROW_WORDS);
    else {
      const second = term.charCodeAt(1);
      this.pairs[row + ((second >>> 5) & (ROW_WORDS - 1))]! |= 1 << (second & 31);
    }
    for (let i = 1; i < length; i++) {
      code = term.charCodeAt(i);
      let slot = (Math.imul(node * 31 + code, HASH) >>> 7) & mask; // as `hash`
      let found = slots[slot]!;
      while (
        found !== 0 &&
        (nodes[found * FIELDS] !== node || nodes[found * FIELDS + LABEL] !== code)
      ) {
        slot = (slot + 1) & mask;
        found = slots[slot]!;
      }
      if (found === 0) {
        found = this.size++;
        nodes[found * FIELDS] = node;
        nodes[found * FIELDS + LABEL] = code;
        slots[slot] = found;
        nodes[node * FIELDS + LABELS_BELOW]! |= 1 << (code & 31);
      }
      node = found;
    }
    const known = nodes[node * FIELDS + TERM]!;
    if (known > 0) return known - 1;
    nodes[node * FIELDS + TERM] = this.terms.push(term);
    return this.terms.length - 1;
  }

  /** Whether a term may begin with these two UTF-16 code units, or with the first and end there; `false` is certain. */
  mayBegin(code: number, next: number): boolean {
    const word = (code & (PAIR_ROWS - 1)) * ROW_WORDS + ((next >>> 5) & (ROW_WORDS - 1));
    return ((this.pairs[word]! >>> (next & 31)) & 1) !== 0;
  }

  /** The child of a node by a UTF-16 code unit; 0 without one. */
  child(node: number, code: number): number {
    if (node === ROOT) return this.roots[code]!;
    const { nodes, slots, mask } = this;
    if (((nodes[node * FIELDS + LABELS_BELOW]! >>> (code & 31)) & 1) === 0) return 0;
    for (let slot = hash(node, code) & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot]!;
      if (found === 0) return 0;
      const at = found * FIELDS;
      if (nodes[at] === node && nodes[at + LABEL] === code) return found;
    }
  }

  /** The node above a node. */
  parentOf(node: number): number {
    return this.nodes[node * FIELDS]!;
  }

  /** The UTF-16 code unit that leads to a node. */
  labelOf(node: number): number {
    return this.nodes[node * FIELDS + LABEL]!;
  }

  /** The number of the term that ends at a node; −1 where none does. */
  termAt(node: number): number {
    return this.nodes[node * FIELDS + TERM]! - 1;
  }

  /**
   * Writes the numbers of the terms that begin at a place and end by `end` into `found`, the shortest
   * first, and where they end into `ends`; returns how many there are.
   */
  startingAt(text: string, at: number, end: number, found: number[], ends: number[]): number {
    let node = this.roots[text.charCodeAt(at)]!;
    let count = 0;
    for (let next = at + 1; node !== 0; next++) {
      const term = this.nodes[node * FIELDS + TERM]!;
      if (term > 0) {
        found[count] = term - 1;
        ends[count++] = next;
      }
      if (next >= end) break;
      node = this.child(node, text.charCodeAt(next));
    }
    return count;
  }

  private grow(nodes: number): void {
    const room = Math.max(nodes, (this.nodes.length / FIELDS) * 2);
    const larger = new Int32Array(room * FIELDS);
    larger.set(this.nodes);
    this.nodes = larger;
    this.slots = new Int32Array(slotsFor(room));
    this.mask = this.slots.length - 1;
    for (let node = 1; node < this.size; node++) {
      const parent = this.parentOf(node);
      if (parent === ROOT) continue;
      let slot = hash(parent, this.labelOf(node)) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = node;
    }
  }
}

/** Numbers of a node: the node above it, the UTF-16 code unit that leads to it, */
const FIELDS = 4;
const LABEL = 1;
/** 1 + the number of the term that ends there, 0 where none does, */
const TERM = 2;
/** and a bit for each kind of label below it: nearly all places have no longer term, and this tells. */
const LABELS_BELOW = 3;

/** Rows by the lowest nine bits of the first unit, each with a bit for the lowest eight of the second. */
const PAIR_ROWS = 512;
const ROW_WORDS = 8;

/** A power of two that leaves at least a third of the slots empty. */
function slotsFor(nodes: number): number {
  let slots = 16;
  while (slots < nodes * 1.5) slots *= 2;
  return slots;
}

const HASH = 0x9e3779b1;

function hash(node: number, code: number): number {
  return Math.imul(node * 31 + code, HASH) >>> 7;
}
