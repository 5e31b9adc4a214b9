import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CORPUS = path.resolve(import.meta.dirname, '../../corpus/dev');

/** The invented reports of corpus/, by name. */
export const reports: ReadonlyMap<string, string> = new Map(
  readdirSync(CORPUS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => [path.basename(file, '.txt'), readFileSync(path.join(CORPUS, file), 'utf8')]),
);
