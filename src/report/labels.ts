import { FazhiError, shown } from '../errors';
import labels from '../genre/report/labels.yaml';
import type { Bilingual } from '../themes';

/** A field of a report whose values have labels. */
export type LabelledField =
  | 'role'
  | 'bound'
  | 'status'
  | 'kind'
  | 'direction'
  | 'salience'
  | 'passage'
  | 'mark';

const LABELS = labels as Readonly<Record<LabelledField, Readonly<Record<string, Bilingual>>>>;

/**
 * What an interface calls a value of a report, in Chinese and English: `labelOf('status', 'target')` is
 * `{ zh: '目标', en: 'target' }`. Themes and indicators have their labels in their own definitions.
 * Throws `FazhiError` `invalid-argument` for a field or a value that has none.
 */
export function labelOf(field: LabelledField, value: string): Bilingual {
  if (!Object.hasOwn(LABELS, field)) {
    const known = Object.keys(LABELS).join(', ');
    throw new FazhiError('invalid-argument', `field is one of ${known}, not ${shown(field)}`);
  }
  const own = LABELS[field];
  if (!Object.hasOwn(own, value)) {
    const known = Object.keys(own).join(', ');
    throw new FazhiError('invalid-argument', `a ${field} is one of ${known}, not ${shown(value)}`);
  }
  return own[value]!;
}
