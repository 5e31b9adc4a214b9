import type { Claim } from '../../claims/types';
import type { Report } from '../../report/types';
import { sentences } from '../../text/sentences';
import type { Row } from './cells';
import { calendarDay, round } from './cells';

/** The sentence that a claim of a report stands in; claims are asked for in text order. */
export function contexts(report: Report, text: string): (claim: Claim) => string {
  const passages = new Map(report.passages.map((passage) => [passage.id, passage]));
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  // The claims of a passage follow each other, so its sentences are found once.
  let at: { readonly id: string; readonly sentences: ReturnType<typeof sentences> } | null = null;
  return (claim) => {
    const passage = claim.passageId === null ? undefined : passages.get(claim.passageId);
    if (!passage) {
      const section = claim.sectionId === null ? undefined : sections.get(claim.sectionId);
      return section ? text.slice(section.headingStart, section.headingEnd) : claim.text;
    }
    if (at?.id !== passage.id) at = { id: passage.id, sentences: sentences(text, passage) };
    const sentence = at.sentences.find((one) => claim.start < one.end);
    return sentence
      ? text.slice(sentence.start, Math.max(sentence.end, claim.end)).trim()
      : claim.text;
  };
}

/** The rows of a report's claims; `head` are the cells that every table begins with. */
export function claimRows(head: Row, report: Report, contextOf: (claim: Claim) => string): Row[] {
  return report.claims.map((claim) => {
    const { min, max } = limits(claim);
    return [
      ...head,
      claim.id,
      claim.sectionId,
      claim.passageId,
      claim.indicator,
      claim.stage,
      claim.value,
      claim.valueMax,
      min,
      max,
      claim.bound,
      claim.unit,
      ...shareOf(claim),
      claim.what,
      claim.action,
      claim.kind,
      claim.direction,
      claim.basis,
      claim.changeOf,
      claim.status,
      claim.salience,
      claim.each,
      claim.period?.text ?? null,
      calendarDay(claim.period?.from ?? null),
      calendarDay(claim.period?.to ?? null),
      claim.partOf,
      claim.numerator,
      claim.base,
      claim.themes.join(';'),
      claim.start,
      claim.end,
      claim.text,
      contextOf(claim),
    ];
  });
}

/** Least and greatest value that a claim's words allow; 约 sets neither. */
export function limits(claim: Claim): { readonly min: number | null; readonly max: number | null } {
  const { value, valueMax, bound } = claim;
  if (valueMax !== null) return { min: value, max: valueMax };
  return {
    min: bound === 'exact' || bound === 'at_least' || bound === 'more_than' ? value : null,
    max: bound === 'exact' || bound === 'at_most' || bound === 'less_than' ? value : null,
  };
}

/** A share in per cent, however it is written, and the way in which it is. */
function shareOf({ unit, value, text }: Claim): [number | null, string | null] {
  if (unit === '%' || unit === '％') return [value, 'percent'];
  if (unit === '‰') return [round(value / 10), 'permille'];
  if (unit === '' && value <= 1 && text.includes('分之')) return [round(value * 100), 'fraction'];
  return [null, null];
}
