/** A set of characters of one UTF-16 code unit each, asked by code unit: a bit for each there is. */
export class CharacterSet {
  private readonly bits = new Uint32Array(0x10000 / 32);

  constructor(characters: string) {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      this.bits[code >>> 5]! |= 1 << (code & 31);
    }
  }

  /** Whether a UTF-16 code unit is in the set; `NaN`, which is what stands beyond a text, never is. */
  has(code: number): boolean {
    return ((this.bits[code >>> 5]! >>> (code & 31)) & 1) === 1;
  }
}
