/** A line of the list of steps or of the rules of rejection: ['status', status], */
const ENTRY = /^ {2}\['([a-z-]+)', \w+\],$/gm;
const LISTS = [/claims\/steps\.ts$/, /claims\/rejection\/rejection\.ts$/];

/** The names of the entries of a list of steps or rules. */
export const entriesOf = (source) => [...source.matchAll(ENTRY)].map((entry) => entry[1]);

/**
 * The source of a list after a mutation, `remove NAME` or `swap NAME OTHER`; `null` for any other file, or
 * where the names are not in it.
 */
export function mutated(source, file, mutation) {
  if (!LISTS.some((list) => list.test(file))) return null;
  const [kind, name, other] = mutation.split(' ');
  const lines = new Map([...source.matchAll(ENTRY)].map((entry) => [entry[1], entry[0]]));
  const first = lines.get(name ?? '');
  if (first === undefined) return null;
  if (kind === 'remove') return source.replace(`${first}\n`, '');
  const second = lines.get(other ?? '');
  if (second === undefined) return null;
  return source.replace(first, '\0').replace(second, first).replace('\0', second);
}
