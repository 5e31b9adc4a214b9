import { createAnalyzer, explain } from '../../analyze';
import type { ClaimExplanation, ClaimFinding } from '../../claims/types';
import type { AnalyzerOptions } from '../../options';
import {
  explainRole,
  explainSkipped,
  headingCues,
  parseStructure,
  type RoleExplanation,
} from '../../structure';
import type { Structure } from '../../structure/types';
import { normalise } from '../../text/normalise';
import type { ExplainedHit, ThemeChange, ThemeExplanation } from '../../themes';
import { analyzerOptionsOf } from '../analyzer-options';
import { plain, table, truncate } from '../columns';
import { type Command, choice, EXIT, UsageError } from '../command';
import { readText } from './analyze';

const HELP = `Usage: fazhi explain [OPTIONS] FILE [ID] [THEME]

Why a passage or section carries a theme, or does not: every hit with its rule and weight, what was only
mentioned or guarded, the threshold, and the smallest change that would have given the theme; of a section
also what gave it its role; of a claim (c12) the rule and the words of each of its fields, and of a number
that is no claim (n3) why. Without ID it lists the ids; without THEME it explains every theme that has
hits. The ID "skipped" lists what was skipped, each line with the rule that took it.

Options:
  --themes SET         a built-in theme set by its id, or a file (.json, .yaml, .dic)
  --roles FILE         what headings say of a section's role, before the built-in cues (YAML)
  --format text|json
  -h, --help

Examples:
  fazhi explain report.txt
  fazhi explain report.txt p3.2 法律顾问
  fazhi explain report.txt s3
  fazhi explain report.txt c12
  fazhi explain report.txt skipped
`;

export const explainCommand: Command = {
  name: 'explain',
  summary: 'why a passage has a theme, or has it not',
  help: HELP,
  options: {
    themes: { type: 'string' },
    roles: { type: 'string' },
    format: { type: 'string', default: 'text' },
  },
  async run({ values, positionals, terminal }) {
    const format = choice(values.format, 'format', ['text', 'json'] as const);
    const [file, id, theme, ...more] = positionals;
    if (file === undefined || more.length > 0)
      throw new UsageError('explain takes FILE [ID] [THEME]');
    const options = await analyzerOptionsOf(values);
    const analyzer = createAnalyzer(options);
    const text = await readText(file, terminal);
    if (id === undefined) {
      const report = analyzer.analyze(text);
      const units = [
        ...report.sections.map(({ id: section, headingStart, headingEnd }) => ({
          id: section,
          start: headingStart,
          end: headingEnd,
        })),
        ...report.passages,
      ];
      const rows = units
        .sort((a, b) => a.start - b.start)
        .map(({ id: unit, start, end }) => [unit, truncate(plain(text.slice(start, end)), 72)]);
      terminal.out(`${table(rows, ['left', 'left']).join('\n')}\n`);
      return EXIT.done;
    }
    const layout = layoutOf(text, options.roles);
    if (id === 'skipped' && theme === undefined) {
      terminal.out(
        format === 'json'
          ? `${JSON.stringify(layout.skipped, null, 2)}\n`
          : skippedLines(layout.skipped, text),
      );
      return EXIT.done;
    }
    if (theme === undefined && /^[cn]\d+$/.test(id)) {
      const claim = explain(analyzer, text, id);
      terminal.out(
        format === 'json' ? `${JSON.stringify(claim, null, 2)}\n` : `${claimView(claim)}\n`,
      );
      return EXIT.done;
    }
    const role = theme === undefined ? explainRole(layout, id) : null;
    const asked = theme === undefined ? analyzer.themes.themes.map((entry) => entry.id) : [theme];
    const found = asked
      .map((entry) => explain(analyzer, text, id, entry))
      .filter((entry) => theme !== undefined || entry.hits.length > 0);
    if (format === 'json') {
      terminal.out(`${JSON.stringify(role === null ? found : { role, themes: found }, null, 2)}\n`);
      return EXIT.done;
    }
    if (role !== null) terminal.out(`${roleLine(role)}\n\n`);
    if (found.length === 0) terminal.out('no words of any theme stand here\n');
    else terminal.out(`${found.map(view).join('\n\n')}\n`);
    return EXIT.done;
  },
};

/** The layout of a text, its skipped stretches as offsets into the text as it was given. */
function layoutOf(text: string, roles: AnalyzerOptions['roles']): Structure {
  const normalised = normalise(text);
  const structure = parseStructure(normalised.text, text, undefined, headingCues(roles));
  const skipped = explainSkipped(structure).map((line) => ({
    ...line,
    ...normalised.toSource(line),
  }));
  return { ...structure, skipped };
}

function skippedLines(skipped: Structure['skipped'], text: string): string {
  if (skipped.length === 0) return 'nothing was skipped\n';
  const rows = skipped.map(({ why, rule, start, end }) => [
    why,
    rule,
    truncate(plain(text.slice(start, end)), 60),
  ]);
  return `${table(rows, ['left', 'left', 'left']).join('\n')}\n`;
}

function roleLine({ role, rule, words, inheritedFrom }: RoleExplanation): string {
  if (inheritedFrom !== null) return `role ${role}, of the section above (${inheritedFrom})`;
  return `role ${role}, by ${rule}${words === '' ? '' : ` (${words})`}`;
}

/** What the headings above give to the evidence, or take from it. */
function lentBy(lent: number): string {
  if (lent > 0) return `, ${lent.toFixed(2)} of it lent by the heading or lead above`;
  if (lent < 0)
    return `, ${(-lent).toFixed(2)} taken by headings on something else, in so long a passage`;
  return '';
}

function view(found: ThemeExplanation): string {
  const verdict = found.given ? 'given' : 'not given';
  const lines = [
    `${found.theme}: ${verdict}, score ${found.score.toFixed(2)} (needs ${found.minScore.toFixed(2)})`,
    `  evidence ${found.evidence.toFixed(2)} of ${found.threshold.toFixed(2)}${lentBy(found.lent)}`,
    ...table(found.hits.map(hitRow), ['left', 'left', 'left', 'right', 'left']).map(
      (row) => `  ${row}`,
    ),
  ];
  if (found.changes.length > 0) {
    lines.push(
      '  it would have been given:',
      ...found.changes.map((change) => `    ${changeLine(change)}`),
    );
  }
  return lines.join('\n');
}

function hitRow(hit: ExplainedHit): string[] {
  const ignored = hit.ignored === null ? '' : `ignored: ${hit.mention ?? hit.ignored}`;
  return [hit.text, hit.rule, hit.strength, hit.weight.toFixed(2), ignored];
}

function changeLine(change: ThemeChange): string {
  switch (change.kind) {
    case 'count':
      return `if “${plain(change.hit.text)}” counted (${change.hit.ignored})`;
    case 'complete-rule':
      return `if ${change.rule} found its ${change.missing} (${change.examples.join('、')})`;
    case 'heading':
      return 'if a heading of the theme stood above';
    case 'add-term':
      return `if a term that ${change.strength} stood there too (${change.examples.join('、')})`;
  }
}

function claimView({ id, text, rejected, findings }: ClaimExplanation): string {
  if (rejected !== null)
    return `${id} “${plain(text)}” is no claim: ${rejected.why}, by ${rejected.rule}`;
  const rows = findings.map(({ field, value, rule, text: words }) => [
    field,
    shownValue(value),
    rule,
    `“${truncate(plain(words), 40)}”`,
  ]);
  const lines = table(rows, ['left', 'left', 'left', 'left']).map((row) => `  ${row}`);
  return [`${id} “${plain(text)}”`, ...lines].join('\n');
}

function shownValue(value: ClaimFinding['value']): string {
  if (value === null) return '–';
  if (typeof value !== 'object') return plain(String(value));
  return `${plain(value.text)} (${value.from ?? '…'} to ${value.to ?? '…'})`;
}
