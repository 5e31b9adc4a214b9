import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A package whose code is part of what is published. */
interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string;
  readonly notice: string;
}

/**
 * Writes the notices of all packages that were bundled, and a list of them for machines (CycloneDX).
 * `folders`: where they are; `whole`: the names of those that come as one file with all that they need.
 */
export async function writeNotices(
  dist: string,
  folders: readonly string[],
  whole: readonly string[],
): Promise<void> {
  const wholes = folders.filter((folder) => whole.some((name) => folder.endsWith(`/${name}`)));
  const all = new Set([...folders, ...(await Promise.all(wholes.map(withDependencies))).flat()]);
  const packages = await Promise.all([...all].map(readPackage));
  packages.sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
  await writeFile(
    path.join(dist, 'third-party-licenses.txt'),
    packages
      .map(({ name, version, license, notice }) => `${name} ${version} (${license})\n\n${notice}\n`)
      .join(`\n${'-'.repeat(72)}\n\n`),
  );
  const own = JSON.parse(await readFile('package.json', 'utf8')) as Manifest;
  await writeFile(
    path.join(dist, 'sbom.cdx.json'),
    `${JSON.stringify(cycloneDx(own, packages), null, 2)}\n`,
  );
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
}

/** The folders of what a package needs, of what that needs, and so on. */
async function withDependencies(folder: string): Promise<string[]> {
  const found = new Set([folder]);
  for (const place of found) {
    const { dependencies = {} } = await manifestOf(place);
    const lookup = createRequire(path.resolve(place, 'package.json')).resolve.paths('x') ?? [];
    for (const name of Object.keys(dependencies)) {
      for (const home of lookup) {
        const candidate = path.join(home, name);
        if (await readFile(path.join(candidate, 'package.json')).catch(() => null)) {
          found.add(path.relative(process.cwd(), candidate));
          break;
        }
      }
    }
  }
  return [...found];
}

async function readPackage(folder: string): Promise<BundledPackage> {
  const { name, version, license, author } = await manifestOf(folder);
  if (typeof license !== 'string') throw new Error(`${folder} does not name its licence`);
  const files = (await readdir(folder)).filter((file) =>
    /^(?:licen[cs]e|notice|copying)/i.test(file),
  );
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  const notice =
    texts.length > 0 ? texts.join('\n\n').trim() : standardText(license, holder, folder);
  return { name, version, license, notice };
}

/** The text of a licence that a package names and does not bring. */
function standardText(license: string, holder: string, folder: string): string {
  const text = STANDARD_TEXTS[license];
  if (!text) throw new Error(`${folder} brings no text of its licence, ${license}`);
  return `Copyright (c) ${holder}\n\n${text}`;
}

const STANDARD_TEXTS: Readonly<Record<string, string>> = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is
hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE
INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE,
DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN
CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial
portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO
EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN
AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE
OR OTHER DEALINGS IN THE SOFTWARE.`,
};

/** The bundled packages as a bill of materials. */
function cycloneDx(own: Manifest, packages: readonly BundledPackage[]): object {
  const licenceOf = (license: string): object => {
    if (/ (?:OR|AND) /.test(license)) return { expression: license };
    return {
      license:
        license in STANDARD_TEXTS || /-\d/.test(license) ? { id: license } : { name: license },
    };
  };
  const component = ({ name, version, license }: BundledPackage) => ({
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    purl: purl(name, version),
    licenses: [licenceOf(license)],
  });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': purl(own.name, own.version),
        name: own.name,
        version: own.version,
        purl: purl(own.name, own.version),
        licenses: [{ license: { id: own.license } }],
      },
    },
    components: packages.map(component),
  };
}

function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
