import path from 'node:path';
import type { Plugin } from './bundled.ts';

/** What of which source went into which file of a bundle, in bytes. */
export interface BundleInputs {
  readonly plugin: Plugin;
  /** The folders of the packages that were bundled. */
  packages(): string[];
  /** Whether a file of the bundle holds, for the most part, what others wrote. */
  isForeign(file: string): boolean;
}

/** Watches what esbuild bundles. */
export function bundleInputs(): BundleInputs {
  const ofFile = new Map<string, ReadonlyMap<string, number>>();
  return {
    plugin: {
      name: 'bundle-inputs',
      setup(build) {
        build.initialOptions.metafile = true;
        build.onEnd(({ metafile }) => {
          for (const [file, { inputs }] of Object.entries(metafile?.outputs ?? {})) {
            const sizes = Object.entries(inputs).map(
              ([input, { bytesInOutput }]) => [input, bytesInOutput] as const,
            );
            ofFile.set(path.resolve(file), new Map(sizes));
          }
        });
      },
    },
    packages: () => {
      const all = [...ofFile.values()].flatMap((inputs) =>
        [...inputs].filter(([, size]) => size > 0).map(([input]) => packageOf(input)),
      );
      return [...new Set(all)].filter((folder) => folder !== null).sort();
    },
    isForeign: (file) => {
      const inputs = [...(ofFile.get(file) ?? [])];
      const sum = (sizes: typeof inputs): number => sizes.reduce((all, [, size]) => all + size, 0);
      return sum(inputs.filter(([input]) => packageOf(input) !== null)) > 0.8 * sum(inputs);
    },
  };
}

/** The folder of the package that a source is of; null for our own. */
function packageOf(input: string): string | null {
  return /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(input)?.[0] ?? null;
}
