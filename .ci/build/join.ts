import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import { rollup } from 'rollup';

/** What the modules of a bundle are joined by. */
export interface JoinOptions {
  /** The entries, by the names of their files. */
  readonly entries: readonly string[];
  /** Entries that need a part of the core only. */
  readonly light: readonly string[];
  /** An entry that is not published: what it loads needs nothing of the core, and stays apart from it. */
  readonly apart: string;
  /** Whether a chunk that esbuild made holds, for the most part, what others wrote. */
  readonly isForeign: (file: string) => boolean;
}

/**
 * esbuild cuts what entries share into a chunk for each set of entries that share it: a dozen files for the
 * core, at half a millisecond each. This makes one file of all that `fazhi` itself loads, but for the small
 * functions that read a finished report: an application that imports only them loads only them.
 */
export async function joinChunks(dist: string, options: JoinOptions): Promise<void> {
  const file = (name: string): string => path.resolve(dist, `${name}.js`);
  const isOutside = (id: string): boolean => !id.startsWith('.') && !path.isAbsolute(id);
  const bundle = await rollup({
    input: Object.fromEntries(
      [...options.entries, options.apart].map((name) => [name, file(name)]),
    ),
    external: isOutside,
    treeshake: false, // done already
  });
  const { output } = await bundle.generate({
    format: 'esm',
    hoistTransitiveImports: false,
    chunkFileNames: '[name].js',
    manualChunks: (id, { getModuleInfo }) => {
      const loadedBy = (module: string, found = new Set<string>()): Set<string> => {
        if (found.has(module) || isOutside(module)) return found;
        found.add(module);
        for (const imported of getModuleInfo(module)?.importedIds ?? []) loadedBy(imported, found);
        return found;
      };
      const isLoadedBy = (name: string): boolean => loadedBy(file(name)).has(id);
      const isEntry = id === file('index') || id === file(options.apart);
      if (isEntry || !isLoadedBy('index')) return null;
      // `fazhi --help` need not load it all, either
      if (isLoadedBy('cli') || isLoadedBy(options.apart)) return 'common';
      const sharing = options.light.find(isLoadedBy);
      return sharing === undefined ? 'core' : `core-${sharing}`;
    },
  });
  for (const name of await readdir(dist)) {
    if (name.endsWith('.js')) await rm(path.join(dist, name));
  }
  for (const chunk of output) {
    if (chunk.type !== 'chunk' || chunk.facadeModuleId === file(options.apart)) continue;
    const foreign = chunk.moduleIds.length > 0 && chunk.moduleIds.every(options.isForeign);
    const own = withoutBareImports(chunk.code);
    await writeFile(path.join(dist, chunk.fileName), foreign ? await minified(own) : own);
  }
}

/** No module of ours does anything when it is loaded, so that none has to be for its effects. */
const withoutBareImports = (code: string): string => code.replace(/^import '[^']+';\n/gm, '');

/**
 * Our own code keeps its names and lines, so that a stack trace says something; what others wrote is made
 * small, in lines that are short enough to be printed with an error.
 */
async function minified(code: string): Promise<string> {
  const options = { minify: true, lineLimit: 240, charset: 'utf8', format: 'esm' } as const;
  return (await transform(code, { ...options, target: 'node20', legalComments: 'inline' })).code;
}
