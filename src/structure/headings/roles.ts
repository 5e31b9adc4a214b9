import type { Span } from '../../text/span';
import type { Role } from '../types';
import { HEADING_ROLES, PARAGRAPH_TURNS, type RolePattern, SPEAKS_OF_LACK } from './roles.data';

/** A heading as the roles see it. */
export interface RoledHeading {
  readonly heading: string;
  /** What its words say of its role. */
  readonly said: RolePattern | null;
  readonly parent: number | null;
  readonly hasChildren: boolean;
  /** Length of the section's text in characters, subsections included. */
  readonly length: number;
}

/** What the words of a heading say of its section's role; `null` where they say nothing. */
export function roleSaid(words: string): RolePattern | null {
  const lacks = SPEAKS_OF_LACK.test(words);
  for (const said of HEADING_ROLES) {
    if ((lacks || said.ofLack !== true) && said.pattern.test(words)) return said;
  }
  return null;
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
  { heading, said, hasChildren, length }: RoledHeading,
  inherited: Role | null,
  reportYear: number | null,
  first: boolean,
  subject: Role,
): Role {
  const words = withoutLabel(heading);
  const found = words === heading ? said : roleSaid(words);
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

/** 问题: is a label of what follows; longer words before a colon are the heading itself. */
function withoutLabel(heading: string): string {
  if (!heading.includes(':')) return heading;
  return heading.replace(/^[^,]{0,12}[:]/, (label) => (label.length > 6 ? label : ''));
}

function speaksOfNextYear(heading: string, reportYear: number | null): boolean {
  if (reportYear === null || !(heading.includes('20') || heading.includes('19'))) return false;
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
  const first = opening.charAt(0);
  const lacks = SPEAKS_OF_LACK.test(opening);
  for (const { role, begins, pattern } of PARAGRAPH_TURNS) {
    if (begins !== '' && !begins.includes(first)) continue;
    if (role === 'problems' && !lacks) continue;
    if (pattern.test(opening)) return role;
  }
  if (reportYear === null || !'在12'.includes(first)) return null;
  const year = YEAR_OPENING.exec(opening);
  return year && Number(year[1]) > reportYear && PLANNING.test(opening.slice(0, 80))
    ? 'plans'
    : null;
}

const YEAR_OPENING = /^(?:在)?((?:19|20)[0-9]{2})年?(?:度|,|，|我|是|将|全|街|镇|县|区|市|局|要)/;
const PLANNING = /将|要|继续|计划|力争|进一步|着力|打算/;
