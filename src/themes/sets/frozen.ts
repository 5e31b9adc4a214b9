/** Plain data made unchangeable all through: what everyone imports, no one may change for the others. */
export function frozen<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    // Nearly all of a set are lists of terms, and a list holds one kind of value: nothing below them can change.
    if (Array.isArray(data) && typeof data[0] === 'string') return data;
    for (const value of Object.values(data)) frozen(value);
  }
  return data;
}
