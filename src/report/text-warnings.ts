import type { OtherGenre } from '../structure';
import type { TextKind } from '../text/sample';
import type { ReportWarning } from './types';

const MIN_CHINESE = 0.2;
const MAX_DAMAGED = 0.02;
const MAX_TAGS = 2;
const MIN_LENGTH_FOR_HEADINGS = 1000;
/** Twenty lines of one character. */
const VERTICAL = /(?:^|\n)\S\r?(?:\n\S\r?){19}(?:\n|$)/;

/** What about a text, its kind, the number of its sections and its genre a reader of the result should know. */
export function textWarnings(
  text: string,
  kind: TextKind,
  sections: number,
  other: OtherGenre | null,
): ReportWarning[] {
  const warn = (
    code: Exclude<ReportWarning['code'], 'claims-do-not-add-up' | 'rate-does-not-match'>,
    message: string,
  ) => ({ code, message, claimIds: [] }) as const;
  if (!/\S/.test(text)) return [warn('empty-text', 'the text is empty or blank')];
  const warnings: ReportWarning[] = [];
  if (kind.damaged > MAX_DAMAGED) {
    warnings.push(
      warn(
        'looks-damaged',
        'many characters are control or replacement characters: the text may be binary or decoded with the wrong encoding',
      ),
    );
  }
  if (VERTICAL.test(text)) {
    warnings.push(
      warn(
        'looks-damaged',
        'many lines have one character each, as text set in columns from top to bottom: join its lines first',
      ),
    );
  }
  if (kind.tags > MAX_TAGS) {
    warnings.push(
      warn(
        'looks-like-markup',
        'the text looks like HTML: extract its text first, for instance with fazhi/corpus',
      ),
    );
  }
  if (kind.chinese < MIN_CHINESE) {
    warnings.push(
      warn('not-chinese', 'the text is hardly Chinese: no themes or claims are to be expected'),
    );
  } else if (other !== null) {
    warnings.push(
      warn('not-this-genre', `this is no report on rule-of-law government: ${other.grounds}`),
    );
  } else if (sections === 0 && text.length >= MIN_LENGTH_FOR_HEADINGS) {
    warnings.push(
      warn('no-headings', 'no headings were found: roles are guessed from the paragraphs'),
    );
  }
  return warnings;
}
