/** `digits × 10^exponent` without the rounding of a multiplication. */
export function exactly(digits: string, exponent: number): number {
  return exponent === 0 ? Number(digits) : Number(`${digits}e${exponent}`);
}

/** `value × 10^exponent` without the rounding of a multiplication, for any finite value. */
export function timesPowerOfTen(value: number, exponent: number): number {
  const digits = String(value);
  return digits.includes('e') ? value * 10 ** exponent : exactly(digits, exponent);
}
