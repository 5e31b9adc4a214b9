import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FazhiError } from '../../errors';
import { csvRow, parseCsv, unguarded } from '../csv';
import type { Coding } from '../evaluate/coding';
import type { Gold } from '../evaluate/gold';
import type { Sample } from '../evaluate/sample';
import { decodeText } from '../read/encoding';
import { fromBrat, toBrat } from './brat';
import { codingOfTable, codingTable } from './coding-table';
import { fromDoccano, toDoccano } from './doccano';
import { fromLabelStudio, labelStudioConfig, toLabelStudio } from './label-studio';
import { readWorkbook, writeWorkbook } from './spreadsheet';

/** In what a sample is coded. */
export const CODING_FORMATS = ['csv', 'xlsx', 'label-studio', 'doccano', 'brat'] as const;
export type CodingFormat = (typeof CODING_FORMATS)[number];

/** Writes what one coder gets, under a name without an ending, and gives the names of the files. */
export async function writeCodingFiles(
  sample: Sample,
  file: string,
  format: CodingFormat,
): Promise<string[]> {
  if (format === 'brat') return writeBrat(sample, file);
  if (format === 'label-studio') {
    const config = path.join(path.dirname(file), 'label-studio.xml');
    await writeFile(config, labelStudioConfig(sample.themes));
    await writeFile(`${file}.json`, toLabelStudio(blankGolds(sample)));
    return [`${file}.json`, config];
  }
  if (format === 'doccano') {
    await writeFile(`${file}.jsonl`, toDoccano(blankGolds(sample)));
    return [`${file}.jsonl`];
  }
  const { head, rows } = codingTable(sample);
  if (format === 'xlsx') {
    const widths = head.map((_, i) => [8, 24, 80][i] ?? 10);
    await writeFile(`${file}.xlsx`, await writeWorkbook(head, rows, widths));
    return [`${file}.xlsx`];
  }
  // By the mark, Excel knows that it is UTF-8.
  await writeFile(`${file}.csv`, `\ufeff${[head, ...rows].map(csvRow).join('')}`);
  return [`${file}.csv`];
}

async function writeBrat(sample: Sample, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  for (const gold of blankGolds(sample)) {
    const { txt, ann, conf } = toBrat(gold);
    await writeFile(path.join(folder, `${gold.name}.txt`), txt);
    await writeFile(path.join(folder, `${gold.name}.ann`), ann);
    await writeFile(path.join(folder, 'annotation.conf'), conf);
  }
  return [folder];
}

/** Each passage as a text of its own that has one passage without themes. */
function blankGolds({ units }: Sample): Gold[] {
  return units.map(({ unit, heading, text: words }): Gold => {
    const text = words.replace(/\r\n?/g, '\n');
    const whole = { kind: 'body', role: 'other', start: 0, end: text.length, text };
    return {
      name: unit,
      text,
      meta: { heading },
      passages: [{ ...whole, themes: [], primary: null }],
    };
  });
}

/**
 * Reads what a coder gave back: a table (.csv, .xlsx), an export of Label Studio (.json) or doccano (.jsonl),
 * or a folder of brat. Throws `file-not-found`, `file-unsupported`, `invalid-gold`.
 */
export async function readCodingFile(file: string, themes: readonly string[]): Promise<Coding> {
  const kind = await stat(file).catch((cause: unknown) => {
    throw new FazhiError('file-not-found', `there is no file ${JSON.stringify(file)}`, { cause });
  });
  const coder = path.basename(file);
  if (kind.isDirectory()) return codingOfGolds(coder, await readBrat(file), themes);
  const bytes = await readFile(file);
  const text = (): string => decodeText(bytes).text;
  switch (path.extname(file).toLowerCase()) {
    case '.csv':
      return codingOfTable(
        coder,
        parseCsv(text()).map((row) => row.map(unguarded)),
        themes,
      );
    case '.xlsx':
      return codingOfTable(coder, await readWorkbook(bytes, coder), themes);
    case '.json':
      return codingOfGolds(coder, fromLabelStudio(text()), themes);
    case '.jsonl':
      return codingOfGolds(coder, fromDoccano(text()), themes);
  }
  throw new FazhiError(
    'file-unsupported',
    `${JSON.stringify(file)}: a coding is .csv, .xlsx, .json (Label Studio), .jsonl (doccano) or a folder of brat`,
  );
}

async function readBrat(folder: string): Promise<Gold[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ann')).sort();
  return Promise.all(
    names.map(async (name) => {
      const base = path.join(folder, name.slice(0, -4));
      const [txt, ann] = await Promise.all(
        ['.txt', '.ann'].map((ending) => readFile(base + ending, 'utf8')),
      );
      return fromBrat(name.slice(0, -4), txt!, ann!);
    }),
  );
}

/** In these tools every passage counts as coded: they cannot tell what was left from what has no theme. */
function codingOfGolds(coder: string, golds: readonly Gold[], themes: readonly string[]): Coding {
  const units = new Map<string, readonly string[]>();
  for (const { name, passages } of golds) {
    const given = new Set(passages.flatMap((passage) => passage.themes));
    const strange = [...given].find((theme) => !themes.includes(theme));
    if (strange !== undefined) {
      throw new FazhiError(
        'invalid-gold',
        `${coder}: ${name} has ${strange}, no theme of the sample`,
      );
    }
    units.set(
      name,
      themes.filter((theme) => given.has(theme)),
    );
  }
  return { coder, units };
}
