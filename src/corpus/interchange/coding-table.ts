import { FazhiError } from '../../errors';
import type { Coding } from '../evaluate/coding';
import type { Sample } from '../evaluate/sample';

/** The column that says that a passage has none of the themes. */
const NO_THEME_COLUMN = 'none';
/** Columns beside those of the themes. */
const UNIT = 'unit';
const BESIDE: ReadonlySet<string> = new Set([UNIT, 'heading', 'text', 'note']);

/** A table to code in: one row for each passage, a column to fill for each theme, one for none of them. */
export function codingTable(sample: Sample): { head: string[]; rows: string[][] } {
  const head = [UNIT, 'heading', 'text', ...sample.themes, NO_THEME_COLUMN, 'note'];
  const empty = head.slice(3).map(() => '');
  return {
    head,
    rows: sample.units.map(({ unit, heading, text }) => [unit, heading, text, ...empty]),
  };
}

const YES: ReadonlySet<string> = new Set(['1', 'x', 'y', 'yes', 'true', '是', '有', '√', '✓', '✔']);
const NO: ReadonlySet<string> = new Set(['', '0', 'n', 'no', 'false', '否', '无', '×']);

/**
 * What a coder wrote into a table: 1, x, yes or 是 gives a theme, 0, no, 否 or nothing does not. A row in which
 * nothing is filled is not coded; `none` is filled where a passage has no theme.
 * Throws `invalid-gold` with the row and the column that cannot be understood.
 */
export function codingOfTable(
  coder: string,
  [head = [], ...rows]: readonly (readonly string[])[],
  themes: readonly string[],
): Coding {
  const fail = (what: string): never => {
    throw new FazhiError('invalid-gold', `${coder}: ${what}`);
  };
  const names = head.map((name) => name.trim());
  const at = names.indexOf(UNIT);
  if (at < 0) fail('there is no column “unit”; its first line names the columns');
  const missing = themes.find((theme) => !names.includes(theme));
  if (missing !== undefined) fail(`there is no column for the theme ${missing}`);
  const strange = names.find(
    (name) =>
      name !== '' && !BESIDE.has(name) && !themes.includes(name) && name !== NO_THEME_COLUMN,
  );
  if (strange !== undefined) fail(`the column ${strange} is no theme of the sample`);
  const units = new Map<string, readonly string[]>();
  rows.forEach((row, index) => {
    const unit = row[at]?.trim() ?? '';
    if (unit === '') return;
    const where = `row ${index + 2} (${unit})`;
    if (units.has(unit)) fail(`${where} is there twice`);
    const answer = (name: string): string => (row[names.indexOf(name)] ?? '').trim().toLowerCase();
    const columns = [...themes, NO_THEME_COLUMN];
    if (columns.every((name) => answer(name) === '')) return;
    const odd = columns.find((name) => !YES.has(answer(name)) && !NO.has(answer(name)));
    if (odd !== undefined) {
      fail(`${where}, column ${odd}: 1 or 0 is expected, not ${JSON.stringify(answer(odd))}`);
    }
    const given = themes.filter((theme) => YES.has(answer(theme)));
    if (given.length > 0 && YES.has(answer(NO_THEME_COLUMN))) {
      fail(`${where} has a theme, and none`);
    }
    units.set(unit, given);
  });
  return { coder, units };
}
