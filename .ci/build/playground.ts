import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { playgroundPage } from '../../src/playground/page';
import { type Plugin, privateZod, standalone } from './bundled.ts';

/** In a browser, the browser's own parser stands in for linkedom: 250 kB less to send. */
const ownParser: Plugin = {
  name: 'own-parser',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^linkedom$/ }, () => ({ path: 'linkedom', namespace: 'own-parser' }));
    onLoad({ filter: /.*/, namespace: 'own-parser' }, () => ({
      contents:
        "export const { DOMParser } = globalThis; export const parseHTML = (html) => ({ document: new DOMParser().parseFromString(html, 'text/html') });",
    }));
  },
};

/** In a browser of today, pdf.js needs no stand-ins for what older ones lack. */
const modernPdf: Plugin = {
  name: 'modern-pdf',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^pdfjs-dist\/legacy\/build\/pdf(?:\.worker)?\.mjs$/ }, (asked) =>
      resolve(asked.path.replace('legacy/', '').replace(/\.mjs$/, '.min.mjs'), {
        resolveDir: asked.resolveDir,
        kind: asked.kind,
      }),
    );
  },
};

/** The character maps of fonts with simplified characters, in base64: 190 kB of the 430. */
async function inlineMaps(): Promise<Record<string, string>> {
  const folder = 'node_modules/pdfjs-dist/cmaps';
  const names = (await readdir(folder)).filter((name) =>
    /^(?:GB.*|Adobe-GB1-UCS2|UniGB-(?:UCS2|UTF16)-[HV])\.bcmap$/.test(name),
  );
  const maps = names.map(async (name) => {
    const map = await readFile(path.join(folder, name), 'base64');
    return [name.replace('.bcmap', ''), map] as const;
  });
  return Object.fromEntries(await Promise.all(maps));
}

/** The playground as one page that needs nothing else: core, readers of Word and PDF, style and script. */
export async function buildPlayground(
  define: Readonly<Record<string, string>>,
  genre: Plugin,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve('src/playground/app.ts')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    define: { ...define, INLINE_MAPS: JSON.stringify(await inlineMaps()) },
    plugins: [genre, ownParser, modernPdf, privateZod, standalone],
  });
  // What the parser of HTML would take for the end of the script, or for a comment in it.
  const script = outputFiles[0]!.text
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--');
  const hash = createHash('sha256').update(script).digest('base64');
  return playgroundPage(script, hash);
}
