/**
 * A set of characters of one UTF-16 code unit each, asked by code unit. There are more than a hundred of them,
 * each asked at every turn of some loop: a table of a few dozen bytes stays in the nearest cache, where one
 * with a bit for each character that there is would not.
 */
export class CharacterSet {
  /** An open-addressing table; 0 is an empty slot. */
  private readonly slots: Uint16Array;
  private readonly mask: number;

  constructor(characters: string) {
    let size = 16;
    while (size < characters.length * 3) size *= 2;
    this.slots = new Uint16Array(size);
    this.mask = size - 1;
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      if (!this.has(code)) this.slots[this.slotOf(code)] = code;
    }
  }

  /** Whether a UTF-16 code unit is in the set; `NaN`, which is what stands beyond a text, never is. */
  has(code: number): boolean {
    const { slots, mask } = this;
    for (let slot = (code ^ (code >>> 7)) & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot]!;
      if (found === code) return found !== 0;
      if (found === 0) return false;
    }
  }

  /** The empty slot for a code unit that is not in the set. */
  private slotOf(code: number): number {
    const { slots, mask } = this;
    let slot = (code ^ (code >>> 7)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }
}
