/** So many of the years as have room, the last among them. */
export function thinned(years: readonly number[], room: number): number[] {
  const step = Math.ceil(years.length / Math.max(2, room));
  return years.filter((_, i) => (years.length - 1 - i) % step === 0);
}

/** From here on characters are as wide as they are high. */
const FIRST_WIDE = 0x2e80;
/** Points that a character of a label takes: a Chinese one, and one of another script. */
const [WIDE, SLIM] = [13, 7.2];

const characterWidth = (character: string): number =>
  character.codePointAt(0)! >= FIRST_WIDE ? WIDE : SLIM;

/** Points that a label takes. */
export const labelWidth = (label: string): number =>
  [...label].reduce((sum, character) => sum + characterWidth(character), 0);

/** A label that takes so many points at most; what is left out shows as an ellipsis. */
export function shortened(label: string, points: number): string {
  if (labelWidth(label) <= points) return label;
  let [kept, room] = ['', points - WIDE];
  for (const character of label) {
    room -= characterWidth(character);
    if (room < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Room for labels beside an axis, and what fits into it. */
export function labelRoom(
  labels: readonly unknown[],
  width: number,
): { readonly points: number; shown(label: unknown): string } {
  const longest = Math.max(4 * WIDE, ...labels.map((label) => labelWidth(String(label))));
  const points = Math.min(24 + longest, Math.round(width * 0.45));
  return { points, shown: (label) => shortened(String(label), points - 20) };
}

/** A value as it stands in a cell; empty where there is none. */
export function shownValue(value: string | number | null | undefined, percent: boolean): string {
  if (typeof value !== 'number') return '';
  return percent ? `${Math.round(value * 100)}%` : String(value);
}
