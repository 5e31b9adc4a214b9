import { shown } from '../../errors';
import { fingerprint } from '../../report';
import type { CorpusFile } from '../run/files';
import type { StudyManifest } from './manifest';
import type { WhyNotExtended } from './output';

/**
 * A finished run is extended by the same options; which file is of which place may have changed. What a call
 * does not name any more is not dropped in silence.
 */
export function whyNotExtended(
  engine: StudyManifest['engine'],
  decided: Readonly<Record<string, unknown>>,
  files: readonly CorpusFile[],
): WhyNotExtended {
  const settingsOf = (own: object, { places: _, ...options }: Readonly<Record<string, unknown>>) =>
    fingerprint({ engine: own, options });
  const known = new Set(files.map(({ id }) => id));
  return (manifest) => {
    if (settingsOf(manifest.engine, manifest.options) !== settingsOf(engine, decided)) {
      return 'holds a finished run of other options or another version; choose another folder, or delete it';
    }
    const gone = manifest.inputs.filter(({ id }) => !known.has(id));
    if (gone.length === 0) return null;
    return `holds a finished run with ${gone.length} files that this call does not have, such as ${shown(gone[0]!.id)}; name all folders, or choose another`;
  };
}
