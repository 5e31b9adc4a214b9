import {
  builtInIndicators,
  claimReader,
  compileClaims,
  contradictionWarning,
} from '../../src/claims';
import type { Claim, ClaimWarning, RejectedNumber } from '../../src/claims/types';
import type { Block, Role } from '../../src/structure/types';

const compiled = compileClaims(builtInIndicators);

/** A text as units: one passage a line, in a section of the given role. */
export function unitsOf(text: string, role: Role = 'measures'): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  text.split('\n').forEach((line, index) => {
    const end = start + line.length;
    const kind = /[\t|]/.test(line) ? 'table' : 'body';
    if (line.trim() !== '')
      blocks.push({
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
  return blocks;
}

/** The claims of a text, its other numbers and its warnings. */
export function read(text: string, role: Role = 'measures', year: number | null = 2023) {
  const claims: Claim[] = [];
  const rejected: RejectedNumber[] = [];
  const warnings: ClaimWarning[] = [];
  const claimsOf = claimReader(text, { year, compiled, rejected: true });
  for (const block of unitsOf(text, role)) {
    const found = claimsOf(block, []);
    for (const claim of found.claims) claims.push(claim);
    for (const number of found.rejected) rejected.push(number);
    for (const contradiction of found.contradictions)
      warnings.push(contradictionWarning(contradiction, found.claims));
  }
  return { claims, rejected, warnings };
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
