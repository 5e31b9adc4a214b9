/** Characters, each with those that make a word with it: 为 with 行 and 认, for 行为 and 认为. */
export class CharacterPairs {
  private readonly partners = new Map<number, string>();

  constructor(table: Readonly<Record<string, string>>) {
    for (const character in table) {
      if (table[character] !== '') this.partners.set(character.charCodeAt(0), table[character]!);
    }
  }

  /** Whether a UTF-16 code unit makes a word with its neighbour (`NaN` beyond the text). */
  has(code: number, neighbour: number): boolean {
    const partners = this.partners.get(code);
    if (partners === undefined) return false;
    for (let i = 0; i < partners.length; i++) if (partners.charCodeAt(i) === neighbour) return true;
    return false;
  }
}
