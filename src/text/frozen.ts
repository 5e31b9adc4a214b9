/** Plain data made unchangeable all through: what everyone imports, no one may change for the others. */
export function frozen<T>(data: T): T {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  Object.freeze(data);
  if (Array.isArray(data)) {
    // Nearly all of a set are lists of terms, and a list holds one kind of value: nothing below them can change.
    if (typeof data[0] === 'string') return data;
    for (let i = 0; i < data.length; i++) frozen(data[i]);
  } else for (const key in data) frozen(data[key]);
  return data;
}
