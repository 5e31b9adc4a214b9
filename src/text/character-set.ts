/** A set of characters of one UTF-16 unit each, asked by unit: a bit for each unit there is. */
export class CharacterSet {
  private readonly bits = new Uint32Array(0x10000 / 32);

  constructor(characters: string) {
    for (let i = 0; i < characters.length; i++) {
      const unit = characters.charCodeAt(i);
      this.bits[unit >>> 5]! |= 1 << (unit & 31);
    }
  }

  /** Whether a UTF-16 unit is in the set; `NaN`, which is what stands beyond a text, never is. */
  has(unit: number): boolean {
    return ((this.bits[unit >>> 5]! >>> (unit & 31)) & 1) === 1;
  }
}
