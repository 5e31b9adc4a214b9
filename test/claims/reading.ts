import { builtInIndicators, compileIndicatorSet, extractClaims } from '../../src/claims';
import type { ClaimExtraction } from '../../src/claims/types';
import type { Role, TextUnit } from '../../src/structure/types';

const registry = compileIndicatorSet(builtInIndicators);

/** A text as units: one passage a line, in a section of the given role. */
export function unitsOf(text: string, role: Role = 'measures'): TextUnit[] {
  const units: TextUnit[] = [];
  let start = 0;
  text.split('\n').forEach((line, index) => {
    const end = start + line.length;
    const kind = /[\t|]/.test(line) ? 'table' : 'body';
    if (line.trim() !== '')
      units.push({
        id: `p${index + 1}`,
        kind,
        marker: '',
        role,
        sectionId: null,
        paragraphId: null,
        headings: [],
        start,
        end,
      });
    start = end + 1;
  });
  return units;
}

/** The claims of a text. */
export function read(
  text: string,
  role: Role = 'measures',
  year: number | null = 2023,
): ClaimExtraction {
  return extractClaims(text, unitsOf(text, role), { year, registry });
}

/** The core claims as `value unit bound`, exact bounds left out. */
export function numbers(text: string, role: Role = 'measures'): string[] {
  return read(text, role)
    .claims.filter(({ salience }) => salience === 'core')
    .map(
      ({ value, valueMax, unit, bound }) =>
        `${value}${valueMax === null ? '' : `..${valueMax}`}${unit}${bound === 'exact' ? '' : ` ${bound}`}`,
    );
}
