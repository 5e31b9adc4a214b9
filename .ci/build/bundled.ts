import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Options } from 'tsup';

// How the libraries that are bundled are bundled.

export type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * The libraries that read files, draw charts and write Parquet are bundled, as chunks that load when a file
 * needs them: installing them whole would bring 45 MB, of which these chunks are 3.
 */
export const READERS = [
  '@mozilla/readability',
  '@observablehq/plot',
  'chardet',
  'hyparquet',
  'hyparquet-writer',
  'linkedom',
  'mammoth',
  'pdfjs-dist',
  'read-excel-file',
  'write-excel-file',
];

/** Builds of these libraries that need nothing of the machine: no canvas, no file system. */
const STANDALONE = new Map([
  ['linkedom', 'linkedom/worker'],
  ['mammoth', 'mammoth/mammoth.browser.min.js'],
  ['yaml', path.resolve('node_modules/yaml/browser/index.js')],
]);

/** Those of them that come as one file with all that they need. */
export const WHOLE = ['linkedom', 'mammoth'];

export const standalone: Plugin = {
  name: 'standalone-builds',
  setup(build) {
    for (const [name, target] of STANDALONE) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ resolveDir, kind }) =>
        build.resolve(target, { resolveDir, kind }),
      );
    }
  },
};

/**
 * pdf.js looks for a canvas library when it is loaded, prints what it misses and sets globals; to read text
 * it needs none of this, only that its module-wide matrix can be made. Nor does it need the modules that it
 * would load from addresses: bundlers warn of them.
 */
export const quietPdf: Plugin = {
  name: 'quiet-pdf',
  setup(build) {
    build.onLoad(
      { filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ },
      async ({ path: file }) => {
        const source = await readFile(file, 'utf8');
        const start = source.indexOf('if (isNodeJS) {\n  let canvas;');
        const end = source.indexOf('async function node_utils_fetchData');
        if (start < 0 || end < start)
          throw new Error('pdf.js has changed: look at its canvas polyfill');
        const matrix = 'const DOMMatrix = globalThis.DOMMatrix ?? class DOMMatrix {};\n';
        return { contents: matrix + withoutImports(source.slice(0, start) + source.slice(end)) };
      },
    );
    build.onLoad(
      { filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.worker\.mjs$/ },
      async ({ path: file }) => {
        const source = await readFile(file, 'utf8');
        if (!source.includes(TAKES_WORKER))
          throw new Error('pdf.js has changed: look at what it does in a worker');
        return { contents: withoutImports(source.replace(TAKES_WORKER, '')) };
      },
    );
  },
};

/** In a worker it would take it for its own, and answer the messages of who owns it. */
const TAKES_WORKER = 'this.initializeFromPort(self);';

const withoutImports = (source: string): string =>
  source.replace(
    /await import\(\s*\/\*webpackIgnore: true\*\/[^;]*?\);/g,
    "await Promise.reject(new Error('modules are not loaded from addresses'));",
  );

/**
 * zod keeps its configuration and registry on `globalThis`. The part of it that is bundled into the core
 * keeps them to itself: importing this library leaves the host's globals as they were.
 */
export const privateZod: Plugin = {
  name: 'private-zod',
  setup(build) {
    build.onLoad(
      { filter: /zod[\\/]v4[\\/]core[\\/](?:core|registries)\.js$/ },
      async ({ path: file }) => {
        const source = await readFile(file, 'utf8');
        return { contents: `const own = {};\n${source.replaceAll('globalThis', 'own')}` };
      },
    );
  },
};

/**
 * natural's TF-IDF and classifier can read files, cut English words, train in threads and report progress
 * by events. We give them tokens and need none of it: these stand in, so that the rest runs anywhere.
 */
const STAND_INS = new Map([
  ['fs', ''],
  ['os', 'exports.cpus = () => [];'],
  ['events', 'module.exports = class { emit() {} };'],
  [
    'util',
    'exports.inherits = (own, base) => Object.setPrototypeOf(own.prototype, base.prototype);',
  ],
  ['../tokenizers/regexp_tokenizer', 'exports.WordTokenizer = class {};'],
  ['./classifier_train_parallel', ''],
  [
    'apparatus',
    "exports.BayesClassifier = require('apparatus/lib/apparatus/classifier/bayes_classifier');",
  ],
]);

export const tokensOnly: Plugin = {
  name: 'natural-on-tokens-only',
  setup(build) {
    build.onResolve({ filter: /^[./\w]+$/ }, ({ importer, path: target }) =>
      /[\\/](?:natural|apparatus)[\\/]lib[\\/]/.test(importer) && STAND_INS.has(target)
        ? { path: target, namespace: 'stand-in' }
        : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path: target }) => ({
      contents: STAND_INS.get(target)!,
      resolveDir: path.resolve('node_modules'),
      loader: 'js',
    }));
  },
};
