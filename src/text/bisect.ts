/**
 * The first place of a row at which something holds, by bisection; the length of the row where it holds nowhere.
 * It must hold at every place after the first: spans in text order, numbers in ascending order.
 */
export function firstWhere(length: number, holdsAt: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holdsAt(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
