import { FazhiError, shown } from '../../../errors';
import type { ThemeSet } from '../definition';
import {
  asTerm,
  checkDictionary,
  type DictionaryCategory,
  type DictionaryOptions,
  setOfCategories,
} from './dictionary';

/**
 * A theme set from a dictionary in LIWC's `.dic` form: between two lines of % the categories with their
 * numbers, after them the terms, each with the numbers of its categories.
 * Throws `FazhiError` (`invalid-theme-set`) with the line of what cannot be read.
 * Source of the form: LIWC, “Creating custom dictionaries”.
 */
export function themesFromLiwc(dic: string, options: DictionaryOptions): ThemeSet {
  checkDictionary('dic', dic, options);
  const lines = dic.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const fail = (line: number, what: string): never => {
    throw new FazhiError(
      'invalid-theme-set',
      `dictionary, line ${line + 1}: ${what} (found ${shown(lines[line] ?? '')})`,
    );
  };
  const marks = lines.flatMap((line, i) => (line.trim() === '%' ? [i] : []));
  if (marks.length < 2) fail(0, 'the categories stand between two lines that hold only %');
  const [open, close] = marks as [number, number];
  const categories = new Map<string, { name: string; terms: string[] }>();
  for (let i = open + 1; i < close; i++) {
    if (lines[i]!.trim() === '') continue;
    const fields = lines[i]!.trim().split(/\s+/);
    const number = fields[0]!;
    if (!/^\d+$/.test(number) || fields.length < 2) fail(i, 'expected a number and a name');
    if (categories.has(number)) fail(i, `the category ${number} is there already`);
    categories.set(number, { name: fields.slice(1).join(' '), terms: [] });
  }
  for (let i = close + 1; i < lines.length; i++) {
    if (lines[i]!.trim() === '') continue;
    const fields = lines[i]!.split('\t').map((field) => field.trim());
    const numbers = fields.slice(1).filter((field) => field !== '');
    if (numbers.length === 0) fail(i, 'expected a term and, after tabs, its categories');
    const term = asTerm(fields[0], `line ${i + 1}`);
    for (const number of numbers) {
      const category = categories.get(number);
      if (category === undefined) return fail(i, `there is no category ${number}`);
      category.terms.push(term);
    }
  }
  const filled = [...categories.values()].filter((category) => category.terms.length > 0);
  return setOfCategories(
    filled.map(
      ({ name, terms }): DictionaryCategory => ({ name, groups: new Map([['terms', terms]]) }),
    ),
    options,
  );
}
