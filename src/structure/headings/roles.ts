import data from '../../genre/headings/roles.yaml';
import { YEAR } from '../../text/marks';
import type { Span } from '../../text/span';
import type { HeadingCue, Role, RoleReason } from '../types';

const written = data as {
  readonly headings: readonly HeadingCue[];
  readonly paragraphs: readonly HeadingCue[];
  readonly 'speaks-of-lack': string;
  readonly 'next-year': { readonly work: string; readonly past: string };
  readonly 'later-year': { readonly opens: string; readonly plans: string };
};

/** All roles, in the order of a report. */
export const ROLES: readonly Role[] = [
  'basis',
  'measures',
  'results',
  'duties',
  'problems',
  'plans',
  'other',
];

/** Words that say what a section is for. */
export interface RoleCue {
  readonly id: string;
  readonly role: Role;
  /** Whether they turn a subsection away from its parent's role too. */
  readonly strong: boolean;
  readonly pattern: RegExp;
}

const compiled = (cues: readonly HeadingCue[]): readonly RoleCue[] =>
  cues.map(({ strong = false, ...cue }) => ({
    ...cue,
    strong,
    pattern: new RegExp(cue.pattern),
  }));
const HEADING_CUES = compiled(written.headings);
const PARAGRAPH_CUES = compiled(written.paragraphs);
const SPEAKS_OF_LACK = new RegExp(written['speaks-of-lack']);

/** A heading as the roles see it. */
export interface RoledHeading {
  readonly heading: string;
  /** What its words say of its role. */
  readonly said: RoleCue | null;
  readonly parent: number | null;
  readonly hasChildren: boolean;
  /** Length of the section's text in characters, subsections included. */
  readonly length: number;
}

/** The cues of headings, those of one's own first: the first that fits counts. */
export const headingCues = (own: readonly HeadingCue[] = []): readonly RoleCue[] =>
  own.length === 0 ? HEADING_CUES : [...compiled(own), ...HEADING_CUES];

/** What the words of a heading say of its section's role; `null` where they say nothing. */
export function roleSaid(words: string, cues: readonly RoleCue[] = HEADING_CUES): RoleCue | null {
  return cues.find(({ pattern }) => pattern.test(words)) ?? null;
}

const YEARS = new RegExp(YEAR, 'g');
const NEXT_YEAR_WORK = new RegExp(written['next-year'].work);
const NEXT_YEAR_PAST = new RegExp(written['next-year'].past);
const MAX_BASIS_SECTION = 500;
const MAX_TURNING_HEADING = 30;

/** A section's role with what gave it. */
export interface GivenRole extends RoleReason {
  readonly role: Role;
}

/**
 * The role of each section by its heading's words, its year and its place in the tree. Subsections
 * inherit; only words that cannot be about something else turn them.
 * @param subject the role of a section that says nothing of its role.
 */
export function sectionRoles(
  headings: readonly RoledHeading[],
  reportYear: number | null,
  subject: Role,
  cues: readonly RoleCue[],
): GivenRole[] {
  const roles: GivenRole[] = [];
  headings.forEach((heading, i) => {
    const inherited = heading.parent === null ? null : (roles[heading.parent]?.role ?? null);
    const words = withoutLabel(heading.heading);
    const whole = words === heading.heading || heading.said?.role === 'other'; // 附表:…
    const cue = whole ? heading.said : roleSaid(words, cues);
    const given =
      inherited === null
        ? ownRole(heading, cue, reportYear, i === 0, subject)
        : inheritedRole(heading.heading, cue, inherited);
    const own = cue !== null && given.rule === cue.id;
    roles.push({ ...given, words: own ? (cue.pattern.exec(words)?.[0] ?? '') : '' });
  });
  return roles;
}

type Given = Omit<GivenRole, 'words'>;
const saidBy = ({ role, id }: RoleCue): Given => ({ role, rule: id });

/** A subsection speaks of its own subject; only plain words turn it. */
function inheritedRole(heading: string, cue: RoleCue | null, inherited: Role): Given {
  const same: Given = { role: inherited, rule: 'inherited' };
  if (cue === null) return same;
  if (inherited === 'measures' || inherited === 'results') {
    const turns = cue.strong && cue.role !== 'basis' && heading.length <= MAX_TURNING_HEADING;
    return turns ? saidBy(cue) : same;
  }
  if (inherited === 'problems' && cue.strong && cue.role === 'plans') return saidBy(cue);
  if (inherited === 'basis' && cue.role !== 'basis') return saidBy(cue);
  return same;
}

function ownRole(
  { heading, hasChildren, length }: RoledHeading,
  cue: RoleCue | null,
  reportYear: number | null,
  first: boolean,
  subject: Role,
): Given {
  const nextYear = speaksOfNextYear(heading, reportYear);
  if (cue === null) {
    return nextYear ? { role: 'plans', rule: 'later-year' } : { role: subject, rule: 'subject' };
  }
  if (cue.role === 'measures' || cue.role === 'results') {
    const plans = nextYear && NEXT_YEAR_WORK.test(heading) && !NEXT_YEAR_PAST.test(heading);
    return plans ? { role: 'plans', rule: 'later-year' } : saidBy(cue);
  }
  if (cue.role === 'basis' && !cue.strong && first) {
    const holdsAll = hasChildren || length > MAX_BASIS_SECTION;
    if (holdsAll) return { role: 'measures', rule: 'long-first-section' };
  }
  return saidBy(cue);
}

/** 问题: is a label of what follows; longer words before a colon are the heading itself. */
function withoutLabel(heading: string): string {
  if (!heading.includes(':')) return heading;
  return heading.replace(/^[^,]{0,12}[:]/, (label) => (label.length > 6 ? label : ''));
}

function speaksOfNextYear(heading: string, reportYear: number | null): boolean {
  if (reportYear === null || !(heading.includes('20') || heading.includes('19'))) return false;
  const years = heading.match(YEARS)?.map(Number) ?? [];
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
  for (const { role, pattern } of PARAGRAPH_CUES) {
    if ((role !== 'problems' || lacks) && pattern.test(opening)) return role;
  }
  if (reportYear === null || !LATER_YEAR.test(opening)) return null;
  const year = Number(opening.match(YEARS)![0]);
  return year > reportYear && PLANNING.test(opening.slice(0, PLANNING_WINDOW)) ? 'plans' : null;
}

const LATER_YEAR = new RegExp(written['later-year'].opens);
const PLANNING = new RegExp(written['later-year'].plans);
const PLANNING_WINDOW = 80;
