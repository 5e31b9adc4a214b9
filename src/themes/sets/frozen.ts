/** Plain data made unchangeable all through: what everyone imports, no one may change for the others. */
export function frozen<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    // Nearly all of a set are lists of terms; what holds texts holds nothing that could change.
    if (Array.isArray(data) && data.every((value) => typeof value === 'string')) return data;
    for (const value of Object.values(data)) frozen(value);
  }
  return data;
}
