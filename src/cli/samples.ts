import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Coding, Sample } from '../corpus/evaluate';
import { readCodingFile } from '../corpus/interchange/coding-files';
import { FazhiError } from '../errors';

/** The sample of a folder, by its key. Throws `file-not-found`, `invalid-gold`. */
export async function readSample(folder: string): Promise<Sample> {
  const file = path.join(folder, 'key.json');
  const json = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new FazhiError('file-not-found', `${folder} holds no sample: it has no key.json`, {
      cause,
    });
  });
  try {
    const sample = JSON.parse(json) as Sample | EarlierSample;
    if (Array.isArray(sample.units)) {
      if (sample.sampleVersion === 2) return sample;
      if (sample.sampleVersion === 1) return fromEarlier(sample);
    }
  } catch {}
  throw new FazhiError('invalid-gold', `${file} is no key of a sample`);
}

/** A sample of version 0.1: it does not name the passages of its strata, which `predictedAgain` needs. */
type EarlierSample = Omit<Sample, 'sampleVersion' | 'unit'> & { readonly sampleVersion: 1 };

const fromEarlier = ({ strata, ...sample }: EarlierSample): Sample => ({
  ...sample,
  sampleVersion: 2,
  unit: 'passage',
  strata: strata.map((stratum) => ({ ...stratum, passages: {} })),
});

/** Codings of a sample; what they say of other passages is refused. */
export async function readCodings(files: readonly string[], sample: Sample): Promise<Coding[]> {
  const known = new Set(sample.units.map(({ unit }) => unit));
  const codings: Coding[] = [];
  for (const file of files) {
    const coding = await readCodingFile(file, sample.themes);
    const strange = [...coding.units.keys()].find((unit) => !known.has(unit));
    if (strange !== undefined) {
      throw new FazhiError('invalid-gold', `${file} codes ${strange}, which is not in the sample`);
    }
    const name = codings.some(({ coder }) => coder === coding.coder) ? file : coding.coder;
    codings.push({ ...coding, coder: name });
  }
  return codings;
}
