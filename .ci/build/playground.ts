import { createHash } from 'node:crypto';
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
        "export const parseHTML = (html) => ({ document: new DOMParser().parseFromString(html, 'text/html') });",
    }));
  },
};

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
    define: { ...define },
    plugins: [genre, ownParser, privateZod, standalone],
  });
  // What the parser of HTML would take for the end of the script, or for a comment in it.
  const script = outputFiles[0]!.text
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--');
  const hash = createHash('sha256').update(script).digest('base64');
  return playgroundPage(script, hash);
}
