import { GOVERNMENT_LEVELS } from '../corpus/run/government-level';
import type { SubsetCriteria } from '../corpus/statistics';
import { type Command, type CommandArguments, choice, UsageError } from './command';

const FIELDS = ['theme', 'year', 'region', 'issuer', 'level', 'role', 'section'] as const;
type Field = (typeof FIELDS)[number];

/** Options that choose a part of a corpus. */
export const WHERE_OPTIONS: Command['options'] = {
  where: { type: 'string', multiple: true },
  ...Object.fromEntries(
    FIELDS.map((field) => [field, { type: 'string', multiple: true } as const]),
  ),
};

/** What `--help` says of them. */
export const WHERE_HELP = `  --where FIELD=VALUE  only passages with this theme, year (2023 or 2019-2023), region, issuer, level of
                       government, role, section (a part of its heading). VALUE may be several, joined by
                       commas, of which any will do, or none: passages without. Of several fields all hold
  --theme T            short for --where theme=T; so --year, --region, --issuer, --level, --role, --section`;

/** The part of a corpus that --where and its short forms choose. Throws `UsageError`. */
export function whereOf(values: CommandArguments['values']): SubsetCriteria {
  const given = (name: string): string[] => {
    const value = values[name];
    return Array.isArray(value) ? value.map(String) : [];
  };
  const conditions = [
    ...given('where').map((text) => conditionOf(text, 'where')),
    ...FIELDS.flatMap((field) => given(field).map((text) => ({ field, text, option: field }))),
  ];
  const criteria: Partial<Record<Field, readonly (string | number | null)[]>> = {};
  for (const { field, text, option } of conditions) {
    criteria[field] = [...(criteria[field] ?? []), ...valuesOf(field, text, option)];
  }
  return criteria as SubsetCriteria;
}

/** What one FIELD=VALUE chooses. Throws `UsageError`, which names the option. */
export function criterionOf(text: string, option: string): SubsetCriteria {
  const { field, text: words } = conditionOf(text, option);
  return { [field]: valuesOf(field, words, option) };
}

interface Condition {
  readonly field: Field;
  readonly text: string;
  readonly option: string;
}

function conditionOf(written: string, option: string): Condition {
  const at = written.indexOf('=');
  const field = FIELDS.find((known) => known === written.slice(0, at));
  const text = written.slice(at + 1);
  if (field !== undefined && text !== '') return { field, text, option };
  throw new UsageError(
    `--${option} takes FIELD=VALUE, a FIELD being ${FIELDS.join(', ')}; not ${written}`,
  );
}

function valuesOf(field: Field, text: string, option: string): (string | number | null)[] {
  return text.split(/[,，]/).flatMap((part): (string | number | null)[] => {
    const value = part.trim();
    if (value === 'none' && field !== 'section') return [null];
    if (field === 'year') return yearsOf(value, option);
    if (field === 'level') return [choice(value, option, GOVERNMENT_LEVELS)];
    if (value === '') throw new UsageError(`--${option} has no value between two commas: ${text}`);
    return [value];
  });
}

const YEARS = /^(\d{4})(?:-(\d{4}))?$/;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200];

function yearsOf(text: string, option: string): number[] {
  const [, from, to = from] = YEARS.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (!(first >= FIRST_YEAR && first <= last && last <= LAST_YEAR)) {
    throw new UsageError(
      `--${option} takes a year from ${FIRST_YEAR} to ${LAST_YEAR}, or two such as 2019-2023; not ${text}`,
    );
  }
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
