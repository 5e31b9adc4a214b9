import { createHash } from 'node:crypto';

/** The address of what the overview says about a place. */
export function placeId(issuer: string): string {
  return `place-${createHash('sha256').update(issuer).digest('hex').slice(0, 16)}`;
}

/** The address of a report's row in the overview, by the name of its page, which ends in a hash. */
export function reportId(page: string): string {
  return `report-${/([0-9a-f]{32})\.html$/.exec(page)?.[1] ?? page}`;
}
