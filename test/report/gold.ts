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

/** The names of the fourteen reports that the first rules were developed with: older and tidier than the others. */
export const FIRST =
  /^(?:beiting|chetan|fenggui|lanling|liuxi|luting|mingxi|motang|qingyan|songmo|tangwan|yantang|yaoting|yuanling)-/;
