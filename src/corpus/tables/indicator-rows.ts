import type { Claim } from '../../claims/types';
import type { Report } from '../../report/types';
import type { Row } from './cells';
import { calendarDay } from './cells';
import { limits } from './claim-rows';

/** The figures of a report; `head` are the cells that every table begins with. */
export function indicatorRows(
  head: Row,
  report: Report,
  contextOf: (claim: Claim) => string,
): Row[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return report.indicators.map((figure) => {
    const claim = claims.get(figure.claimId)!;
    const { min, max } = limits(claim);
    return [
      ...head,
      figure.id,
      figure.family,
      figure.unit,
      figure.status,
      figure.year,
      figure.targetYear,
      figure.value,
      figure.valueMax,
      min,
      max,
      figure.bound,
      claim.each,
      figure.certain,
      figure.period?.text ?? null,
      calendarDay(figure.period?.from ?? null),
      calendarDay(figure.period?.to ?? null),
      figure.claimId,
      claim.text,
      contextOf(claim),
    ];
  });
}
