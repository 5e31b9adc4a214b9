// One small program for each entry, with what it prints; they run wherever the package is installed.

const TEXT = '开展普法宣传活动38场。';

const module = (source, prints) => ({ source, prints });

/** By file: a module for each entry, and a script for all that can be required. */
export const PROGRAMS = {
  'fazhi.mjs': module(
    `import { analyze, claimsOf } from 'fazhi';
console.log(claimsOf(analyze('${TEXT}'))[0].value);`,
    '38',
  ),
  'schema.mjs': module(
    `import { analyze } from 'fazhi';
import { parseReport } from 'fazhi/schema';
console.log(parseReport(analyze('${TEXT}')).claims.length);`,
    '1',
  ),
  'words.mjs': module(
    `import { defaultTokenizer, frequencies, intl, wordCorpus } from 'fazhi/words';
const corpus = await wordCorpus([{ id: 'a', text: '${TEXT}' }], { tokenizer: intl() });
console.log(frequencies(corpus).rows.length > 0, (await defaultTokenizer()).name.split('@')[0]);`,
    'true intl',
  ),
  'evaluate.mjs': module(
    `import { evaluate } from 'fazhi/evaluate';
console.log(typeof evaluate);`,
    'function',
  ),
  'dictionaries.mjs': module(
    `import { themesFromQuanteda } from 'fazhi/dictionaries';
console.log(themesFromQuanteda('普法: [宣传]', { id: 'own', version: 1 }).themes.length);`,
    '1',
  ),
  'documents.mjs': module(
    `import { parseDocument } from 'fazhi/documents';
const page = new TextEncoder().encode('<html><body><p>${TEXT}</p></body></html>');
console.log((await parseDocument(page, 'page.html')).text.trim());`,
    TEXT,
  ),
  'corpus.mjs': module(
    `import { analyzeCorpus } from 'fazhi/corpus';
const items = ['a', 'b', 'c'].map((id) => ({ id, text: '${TEXT}' }));
const claims = [];
for await (const result of analyzeCorpus(items, { workers: 2, timeout: 60000 }))
  claims.push(result.ok ? result.report.claims.length : result.message);
console.log(claims.join());`,
    '1,1,1',
  ),
  'corpus-pages.mjs': module(
    `import { parseDocument } from 'fazhi/corpus';
const page = new TextEncoder().encode('<html><body><p>${TEXT}</p></body></html>');
console.log((await parseDocument(page, 'page.html')).text.trim());`,
    TEXT,
  ),
  'required.cjs': module(
    `const { analyze, FazhiError } = require('fazhi');
const names = ['fazhi/schema', 'fazhi/words', 'fazhi/evaluate', 'fazhi/dictionaries'];
const empty = names.filter((name) => Object.keys(require(name)).length === 0);
console.log(analyze('${TEXT}').claims.length, empty.length);`,
    '1 0',
  ),
};

/** By entry: a typed module that uses it. */
export const APPLICATIONS = {
  'fazhi.mjs': `import { analyze, type Report } from 'fazhi';
const report: Report = analyze('法治');
report.claims satisfies readonly { value: number }[];`,
  'schema.mjs': `import { parseReport } from 'fazhi/schema';
parseReport({}).schemaVersion satisfies number;`,
  'words.mjs': `import { type Tokenizer, intl } from 'fazhi/words';
const tokenizer: Tokenizer = intl();
tokenizer.name satisfies string;`,
  'evaluate.mjs': `import { evaluate } from 'fazhi/evaluate';
evaluate satisfies object;`,
  'dictionaries.mjs': `import { themesFromLiwc } from 'fazhi/dictionaries';
themesFromLiwc satisfies object;`,
  'documents.mjs': `import { parseDocument, type ReadDocument } from 'fazhi/documents';
parseDocument(new Uint8Array(), 'a.txt') satisfies Promise<ReadDocument>;`,
  'corpus.mjs': `import { analyzeCorpus, type CorpusResult } from 'fazhi/corpus';
for await (const result of analyzeCorpus('reports')) result satisfies CorpusResult;`,
};

/** A Next application: a page that reads a report on the server, and a component for the browser. */
export const NEXT_APP = {
  'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="zh"><body>{children}</body></html>;
}`,
  'app/page.jsx': `import { parseDocument } from 'fazhi/corpus';
import { analyze } from 'fazhi';
import Words from './words';
export default async function Page() {
  const page = new TextEncoder().encode('<html><body><p>${TEXT}</p></body></html>');
  const { text } = await parseDocument(page, 'page.html');
  return <main>{'claims: ' + analyze(text).claims.length}<Words text={text} /></main>;
}`,
  'app/words.jsx': `'use client';
import { intl } from 'fazhi/words';
export default function Words({ text }) {
  return <p>{intl().tokenize(text).map((token) => token.text).join(' ')}</p>;
}`,
};

/** A worker of workerd that answers with what a program prints. */
export const workerOf = (file) => `export default {
  async fetch() {
    const printed = [];
    console.log = (...all) => printed.push(all.join(' '));
    await import('./${file}');
    return new Response(printed.join('\\n'));
  },
};`;

/** Runs the worker whose file it is given, and prints its answer. */
export const IN_WORKERD = `import { readFileSync } from 'node:fs';
import { Miniflare } from 'miniflare';
const contents = readFileSync(process.argv[2], 'utf8');
const modules = [{ type: 'ESModule', path: 'worker.mjs', contents }];
const workerd = new Miniflare({ modules, compatibilityDate: '2026-01-01' });
try {
  console.log(await (await workerd.dispatchFetch('http://worker/')).text());
} finally {
  await workerd.dispose();
}`;
