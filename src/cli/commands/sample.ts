import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drawSample, STRATIFIERS, type Stratifier } from '../../corpus/evaluate';
import { CODING_FORMATS, writeCodingFiles } from '../../corpus/interchange/coding-files';
import { FazhiError } from '../../errors';
import type { ThemeSet } from '../../themes';
import { type Command, choice, EXIT, numeric, UsageError } from '../command';
import { readReports } from '../reports';
import { sampleUnits } from '../sample-units';
import { themeSetOf } from '../theme-set';
import { COUNTING_UNITS } from '../word-lists';

const HELP = `Usage: fazhi sample --out FOLDER [OPTIONS] FILE|DIR…

Draws a random sample of passages for people to code: stratified, blind (a coder sees no result of the
machine), the same for the same seed. FOLDER gets a file for each coder, instructions with the definitions of
the themes, and key.json with what the machine says: it is for 'fazhi agree' and 'fazhi evaluate', and not
for the coders.

Options:
  --out FOLDER         the folder to write; new or empty
  --size N             passages (default 200)
  --theme T            only this theme is coded; may be given again (all by default). A rare theme is seen
                       often enough where it has a stratum of its own
  --unit UNIT          what is coded: passage (default) or sentence
  --by LIST            strata: theme, year, level (of government); default theme
  --seed N             another sample (default 1)
  --coders N           files to code (default 2)
  --format FORMAT      csv (default), xlsx, label-studio, doccano, brat
  --themes SET         a built-in theme set by its id, or a file (.json, .yaml, .dic)
  --roles FILE         what headings say of a section's role, before the built-in cues (YAML)
  --genre GENRE        disclosure: reports on disclosure (政府信息公开工作年度报告)
  --names PATTERN      how paths are built, such as '{region}/{year}/{issuer}'
  --metadata CSV       a table with the columns file, issuer, year, region, level
  -h, --help

Examples:
  fazhi sample reports --out coding --size 300 --by theme,year --format xlsx
  fazhi agree coding coding/coder-1.xlsx coding/coder-2.xlsx
`;

export const sampleCommand: Command = {
  name: 'sample',
  summary: 'a blind, stratified sample of passages for people to code',
  help: HELP,
  options: {
    out: { type: 'string', short: 'o' },
    size: { type: 'string' },
    theme: { type: 'string', multiple: true },
    unit: { type: 'string', default: 'passage' },
    by: { type: 'string', default: 'theme' },
    seed: { type: 'string' },
    coders: { type: 'string' },
    format: { type: 'string', default: 'csv' },
    themes: { type: 'string' },
    roles: { type: 'string' },
    genre: { type: 'string' },
    names: { type: 'string' },
    metadata: { type: 'string' },
  },
  async run({ values, positionals, terminal }) {
    if (positionals.length === 0) throw new UsageError('no FILE or DIR given');
    if (typeof values.out !== 'string') throw new UsageError('--out FOLDER is missing');
    const format = choice(values.format, 'format', CODING_FORMATS);
    const by = [...new Set(String(values.by).split(','))].map((name) =>
      choice(name.trim(), 'by', STRATIFIERS),
    );
    const size = numeric(values.size, 'size', 1, 1e6) ?? 200;
    const seed = numeric(values.seed, 'seed', 0, 2 ** 32 - 1) ?? 1;
    const coders = numeric(values.coders, 'coders', 1, 20) ?? 2;
    const unit = choice(values.unit, 'unit', COUNTING_UNITS);
    const set = await themeSetOf(values.themes);
    const coded = codedThemes(set, values.theme);
    await makeEmpty(values.out);
    const { reports, failed } = await readReports(positionals, values, terminal, 'sample');
    const themes = coded.map((theme) => theme.id);
    const units = reports.flatMap((report) => sampleUnits(report, { unit, themes }));
    const sample = drawSample(units, { size, by: by as Stratifier[], seed, themes, unit });
    const place = (name: string): string => path.join(String(values.out), name);
    await writeFile(place('key.json'), `${JSON.stringify(sample, null, 1)}\n`);
    await writeFile(place('instructions.md'), instructions(coded, unit));
    for (let coder = 1; coder <= coders; coder++) {
      await writeCodingFiles(sample, place(`coder-${coder}`), format);
    }
    terminal.err(
      `${sample.units.length} of ${units.length} ${unit}s in ${sample.strata.length} strata, for ${coders} coders, in ${values.out}\n`,
    );
    return failed ? EXIT.failed : EXIT.done;
  },
};

async function makeEmpty(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new FazhiError('output-unwritable', `${JSON.stringify(folder)} cannot be made`, {
      cause,
    });
  }
  if ((await readdir(folder)).length === 0) return;
  throw new FazhiError(
    'output-not-empty',
    `${JSON.stringify(folder)} is not empty; what coders wrote is never written over`,
  );
}

type Themes = ThemeSet['themes'];

/** The themes that --theme names; all of the set without it. Throws `UsageError`. */
function codedThemes({ id, themes }: ThemeSet, wanted: unknown): Themes {
  if (!Array.isArray(wanted)) return themes;
  const strange = wanted.find((name) => themes.every((theme) => theme.id !== name));
  if (strange === undefined) return themes.filter((theme) => wanted.includes(theme.id));
  throw new UsageError(
    `--theme: ${id} has no theme ${String(strange)}; it has ${themes.map((theme) => theme.id).join(', ')}`,
  );
}

function instructions(themes: Themes, unit: 'passage' | 'sentence'): string {
  return [
    '# 编码说明 · Instructions',
    '',
    `${unit === 'passage' ? '每段' : '每句'}可有零个、一个或几个主题。有该主题填 1，没有填 0 或留空；一个主题也没有的，在 none 列填 1。全空的行视为尚未编码。`,
    '',
    `A ${unit} has no theme, one, or several. Write 1 for a theme that it has, 0 or nothing for one that it has not; 1 in the column none where it has no theme. A row without any mark is not coded yet.`,
    '',
    ...themes.flatMap(({ label, definition }) => [
      `## ${label.zh} (${label.en})`,
      '',
      definition.zh,
      '',
      definition.en,
      '',
    ]),
  ].join('\n');
}
