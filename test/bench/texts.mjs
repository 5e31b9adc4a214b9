import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The text files of a folder, in the order of their names. */
export function textsOf(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** A text of exactly this many UTF-16 units: the texts one after another, as often as it takes. */
export function ofLength(texts, length) {
  const once = texts.join('\n');
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}
