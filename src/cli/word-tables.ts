import path from 'node:path';
import type { WordCorpus } from '../corpus/statistics';
import { shownTest, type WordOptions, wordTest } from '../corpus/statistics/words';
import type { Row } from '../corpus/tables/cells';
import type { Column } from '../corpus/tables/columns';
import { csvWriter, jsonlWriter, parquetWriter } from '../corpus/tables/write';
import { FazhiError } from '../errors';
import { UsageError } from './command';

const column = (name: string, type: Column['type'], zh: string, en: string): Column => ({
  name,
  type,
  about: { zh, en },
});
const PLACE = [
  column('document', 'text', '文件', 'the file'),
  column('issuer', 'text', '报告单位', 'who reports'),
  column('year', 'integer', '报告的年度', 'year that is reported on'),
];
const MATRIX = [
  ...PLACE,
  column('word', 'text', '词', 'the word'),
  column('count', 'integer', '次数', 'how often it stands in the document'),
];
const TOKENS = [
  ...PLACE,
  column('passage', 'text', '段落单元编号', 'id of the passage'),
  column('token', 'integer', '在段落单元中的顺序，从1起', 'its place in the passage, from 1'),
  column('word', 'text', '词', 'the word, or a sign'),
  column('start_offset', 'integer', '首字符的位置', 'offset of its first character'),
  column('end_offset', 'integer', '末字符之后的位置', 'offset after its last character'),
];

/** Writes a document-term matrix in long form: a row for each word of each document, as sparse readers take it. */
export async function writeMatrix(
  corpus: WordCorpus,
  file: string,
  options: WordOptions,
): Promise<number> {
  const isWord = wordTest(options.numbers ?? false);
  const isShown = shownTest(options);
  const documents = new Map<string, { place: Row; counts: Map<string, number> }>();
  for (const { document, issuer = null, year = null, tokens } of corpus.passages) {
    const own = documents.get(document) ?? { place: [document, issuer, year], counts: new Map() };
    documents.set(document, own);
    for (const { text } of tokens) {
      if (isWord(text) && isShown(text)) own.counts.set(text, (own.counts.get(text) ?? 0) + 1);
    }
  }
  const rows = [...documents.values()].flatMap(({ place, counts }) =>
    [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map((count): Row => [...place, ...count]),
  );
  return writeTable(file, MATRIX, rows);
}

/** Writes every token of every passage in its order. */
export async function writeTokens(corpus: WordCorpus, file: string): Promise<number> {
  const rows = corpus.passages.flatMap((passage) => {
    const { document, issuer = null, year = null, id, start: from = 0 } = passage;
    return passage.tokens.map(
      ({ text, start, end }, i): Row => [
        ...[document, issuer, year, id, i + 1, text],
        ...[from + start, from + end],
      ],
    );
  });
  return writeTable(file, TOKENS, rows);
}

async function writeTable(file: string, columns: readonly Column[], rows: readonly Row[]) {
  const extension = path.extname(file).toLowerCase();
  if (!['.csv', '.jsonl', '.parquet'].includes(extension)) {
    throw new UsageError(`a table is written as .csv, .jsonl or .parquet, not as ${file}`);
  }
  try {
    const writer =
      extension === '.parquet'
        ? await parquetWriter(file, columns)
        : extension === '.csv'
          ? csvWriter(file, columns, false)
          : jsonlWriter(file, columns);
    writer.write(rows);
    writer.close();
  } catch (cause) {
    const isThere = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    throw new FazhiError(
      isThere ? 'output-not-empty' : 'output-unwritable',
      `${JSON.stringify(file)} ${isThere ? 'is there already; choose another name' : 'cannot be written'}`,
      { cause },
    );
  }
  return rows.length;
}
