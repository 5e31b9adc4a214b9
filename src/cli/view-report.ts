import type { Claim, Report, ThemeTag } from '../index';
import { BOUND_SIGNS } from '../report/bound-signs';
import { plain, table, truncate } from './columns';

const RESET = '\u001b[0m';
const BOLD = '\u001b[1m';
const DIM = '\u001b[2m';
/** Colours of themes by their place in the set: blue, red, green, magenta, cyan, yellow. */
const THEME_COLOURS = [
  '\u001b[34m',
  '\u001b[31m',
  '\u001b[32m',
  '\u001b[35m',
  '\u001b[36m',
  '\u001b[33m',
];

/** How a report is shown to a person. */
export interface ReportViewOptions {
  readonly colour: boolean;
  readonly columns: number;
  /** Theme ids in the order of their set: it decides the colours. */
  readonly themes: readonly string[];
}

/** A report as text for a terminal: metadata, the section tree with themes and evidence, the claims. */
export function viewReport(text: string, report: Report, options: ReportViewOptions): string {
  const paint = (style: string, words: string): string =>
    options.colour ? `${style}${words}${RESET}` : words;
  const { document } = report;
  const facts = [
    document.issuer ?? 'issuer unknown',
    document.year === null ? 'year unknown' : `${document.year}`,
    document.publishedOn === null ? null : `published ${document.publishedOn}`,
    `${document.characters} characters`,
  ].filter((fact) => fact !== null);
  const lines = [
    paint(BOLD, plain(document.title ?? '(no title)')),
    paint(DIM, plain(facts.join(' · '))),
    '',
    ...outline(text, report, options, paint),
  ];
  if (report.claims.length > 0) {
    lines.push('', paint(BOLD, `${report.claims.length} claims`), ...claimTable(report.claims));
  }
  for (const warning of report.warnings) {
    lines.push('', `! ${warning.code}: ${plain(warning.message)}`);
  }
  return `${lines.join('\n')}\n`;
}

type Paint = (style: string, words: string) => string;

function outline(text: string, report: Report, options: ReportViewOptions, paint: Paint): string[] {
  const colourOf = (theme: string): string =>
    THEME_COLOURS[Math.max(0, options.themes.indexOf(theme)) % THEME_COLOURS.length]!;
  const tags = (themes: readonly ThemeTag[], primary: string | null): string =>
    themes
      .map((tag) => {
        const words = [...new Set(tag.evidence.map((found) => plain(found.text)))].slice(0, 3);
        const name = `${tag.theme}${tag.theme === primary ? '*' : ''} ${tag.score.toFixed(2)}`;
        return `${paint(colourOf(tag.theme), name)} ${paint(DIM, `(${words.join(' ')})`)}`;
      })
      .join('  ');
  const rows: { start: number; lines: string[] }[] = [];
  const levels = new Map(report.sections.map((section) => [section.id, section.level]));
  for (const section of report.sections) {
    const indent = '  '.repeat(section.level - 1);
    const heading = `${section.marker}${section.heading}`;
    const themes = tags(section.headingThemes, section.headingThemes[0]?.theme ?? null);
    rows.push({
      start: section.headingStart,
      lines: [
        `${indent}${paint(BOLD, plain(heading))}  ${paint(DIM, `[${section.role}]`)}  ${themes}`.trimEnd(),
      ],
    });
  }
  const paragraphs = new Map(report.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  for (const passage of report.passages) {
    const { sectionId } = paragraphs.get(passage.paragraphId)!;
    const indent = '  '.repeat(sectionId === null ? 0 : levels.get(sectionId)!);
    const room = Math.max(20, options.columns - indent.length);
    const words = truncate(plain(text.slice(passage.start, passage.end)), room);
    const themes = tags(passage.themes, passage.primary);
    rows.push({
      start: passage.start,
      lines: themes === '' ? [`${indent}${words}`] : [`${indent}${words}`, `${indent}  ${themes}`],
    });
  }
  return rows.sort((a, b) => a.start - b.start).flatMap((row) => row.lines);
}

function claimTable(claims: readonly Claim[]): string[] {
  const rows = claims.map((claim) => [
    `${BOUND_SIGNS[claim.bound]}${figure(claim)}`,
    claim.unit,
    truncate(claim.what ?? '', 40),
    claim.kind === 'change' ? (claim.direction ?? 'change') : claim.status,
    truncate(claim.text, 24),
    claim.themes.join(' '),
  ]);
  const head = ['value', 'unit', 'what', 'status', 'words', 'themes'];
  return table([head, ...rows], ['right', 'left', 'left', 'left', 'left', 'left']);
}

function figure(claim: Claim): string {
  const sign = claim.kind === 'change' ? (claim.direction === 'decrease' ? '−' : '+') : '';
  const most = claim.valueMax === null ? '' : `–${claim.valueMax}`;
  return `${sign}${claim.value}${most}`;
}
