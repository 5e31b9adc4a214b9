import type { SampleUnit } from '../corpus/evaluate';
import { sentencePassages, type TextPassage, textPassages } from '../corpus/statistics';
import type { ReadReport } from './reports';

/** What may be drawn of a report, and how. */
export interface UnitOptions {
  readonly unit: 'passage' | 'sentence';
  /** The themes that are coded; what the machine says of others is left out. */
  readonly themes: readonly string[];
}

/** The passages of a report, or their sentences, with what the machine says of each. */
export function sampleUnits(
  { id, text, report, place }: ReadReport,
  { unit, themes }: UnitOptions,
): SampleUnit[] {
  const passages = textPassages(report, text, id);
  const headings = headingsOf(report);
  const primaries = new Map(report.passages.map((passage) => [passage.id, passage.primary]));
  return (unit === 'sentence' ? sentencePassages(passages) : passages).map((drawn) => {
    const passage = drawn.id.split('#')[0]!;
    const own = (drawn.themes ?? []).filter((theme) => themes.includes(theme));
    const primary = primaries.get(passage) ?? null;
    return {
      document: id,
      passage: drawn.id,
      ...spanOf(drawn),
      text: drawn.text,
      heading: headings.get(passage)!,
      themes: own,
      // Where its main theme is not coded, the first that is stands for it in the strata.
      primary: primary !== null && own.includes(primary) ? primary : (own[0] ?? null),
      year: place.year,
      level: place.level,
    };
  });
}

function spanOf({ start = 0, text }: TextPassage): { start: number; end: number } {
  return { start, end: start + text.length };
}

/** The headings above each passage, from the outermost. */
function headingsOf(report: ReadReport['report']): ReadonlyMap<string, string> {
  const paths = new Map<string | null, string>([[null, '']]);
  for (const { id, parentId, marker, heading } of report.sections) {
    const above = paths.get(parentId)!;
    paths.set(id, `${above === '' ? '' : `${above} › `}${marker}${heading}`);
  }
  const sectionOf = new Map(report.paragraphs.map(({ id, sectionId }) => [id, sectionId]));
  return new Map(
    report.passages.map(({ id, paragraphId }) => [id, paths.get(sectionOf.get(paragraphId)!)!]),
  );
}
