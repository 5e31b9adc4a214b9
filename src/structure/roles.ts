import type { Span } from '../text/span';
import { HEADING_ROLES, PARAGRAPH_TURNS, SPEAKS_OF_LACK } from './roles.data';
import type { Role } from './types';

/** A heading as the roles see it. */
export interface RoledHeading {
  readonly heading: string;
  readonly parent: number | null;
  readonly hasChildren: boolean;
  /** Length of the section's text in characters, subsections included. */
  readonly length: number;
}

const YEAR = /(?:19|20)[0-9]{2}/g;
const MAX_BASIS_SECTION = 500;

/**
 * The role of each section by its heading's words, its year and its place in the tree. Subsections
 * inherit; only words that cannot be about something else turn them.
 * @param subject the role of a section that says nothing of its role.
 */
export function sectionRoles(
  headings: readonly RoledHeading[],
  reportYear: number | null,
  subject: Role,
): Role[] {
  const roles: Role[] = [];
  headings.forEach((heading, i) => {
    const inherited = heading.parent === null ? null : (roles[heading.parent] ?? null);
    roles.push(roleOf(heading, inherited, reportYear, i === 0, subject));
  });
  return roles;
}

function roleOf(
  { heading, hasChildren, length }: RoledHeading,
  inherited: Role | null,
  reportYear: number | null,
  first: boolean,
  subject: Role,
): Role {
  const words = heading.replace(/^[^,]{0,12}[:]/, (label) => (label.length > 6 ? label : ''));
  const found = HEADING_ROLES.find(({ pattern }) => pattern.test(words));
  if (inherited !== null) {
    // A subsection speaks of its own subject; only plain words turn it.
    if (inherited === 'measures' || inherited === 'results') {
      if (found?.strong && found.role !== 'basis' && heading.length <= 30) return found.role;
    }
    if (inherited === 'problems' && found?.strong && found.role === 'plans') return 'plans';
    if (inherited === 'basis' && found && found.role !== 'basis') return found.role;
    return inherited;
  }
  if (found?.role === 'measures' || found?.role === 'results') {
    return speaksOfNextYear(heading, reportYear) &&
      /工作|任务|重点|目标/.test(heading) &&
      !/情况|成效|回顾|总结/.test(heading)
      ? 'plans'
      : found.role;
  }
  if (found?.role === 'basis') {
    const general = !found.strong && (hasChildren || length > MAX_BASIS_SECTION);
    return general && first ? 'measures' : 'basis';
  }
  if (found) return found.role;
  return speaksOfNextYear(heading, reportYear) ? 'plans' : subject;
}

function speaksOfNextYear(heading: string, reportYear: number | null): boolean {
  if (reportYear === null) return false;
  const years = heading.match(YEAR)?.map(Number) ?? [];
  return years.length > 0 && Math.min(...years) > reportYear;
}

/** How far into a paragraph its turn may be announced. */
const TURN_WINDOW = 160;

/**
 * The role that a paragraph takes for itself, or `null` where it keeps its section's: a paragraph under
 * measures that says 下一步，… or “2025年，街道将…” is a plan.
 */
export function paragraphTurn(text: string, span: Span, reportYear: number | null): Role | null {
  const opening = text.slice(span.start, Math.min(span.end, span.start + TURN_WINDOW));
  const lacks = SPEAKS_OF_LACK.test(opening);
  for (const { role, pattern } of PARAGRAPH_TURNS) {
    if (role === 'problems' && !lacks) continue;
    if (pattern.test(opening)) return role;
  }
  const year = /^(?:在)?((?:19|20)[0-9]{2})年?(?:度|,|，|我|是|将|全|街|镇|县|区|市|局|要)/.exec(
    opening,
  );
  if (year && reportYear !== null && Number(year[1]) > reportYear) {
    const clause = opening.slice(0, 80);
    if (/将|要|继续|计划|力争|进一步|着力|打算/.test(clause)) return 'plans';
  }
  return null;
}
