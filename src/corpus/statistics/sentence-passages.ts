import { sentences } from '../../text/sentences';
import type { TextPassage } from './passages';

/**
 * The sentences of passages as passages of their own, to be counted instead: `p1.2#3` is the third sentence of
 * `p1.2`. A sentence has those themes of its passage that words in it earned, and the marks that stand in it.
 */
export function sentencePassages(passages: readonly TextPassage[]): TextPassage[] {
  return passages.flatMap((passage) =>
    sentences(passage.text)
      .filter(({ start, end }) => passage.text.slice(start, end).trim() !== '')
      .map(({ start, end }, i): TextPassage => {
        const marks = (passage.marks ?? [])
          .filter((mark) => mark.start >= start && mark.end <= end)
          .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
        const rules = marks.filter(({ kind }) => kind === 'rule').map(({ id }) => id);
        return {
          ...passage,
          id: `${passage.id}#${i + 1}`,
          document: passage.document ?? passage.id,
          text: passage.text.slice(start, end),
          start: (passage.start ?? 0) + start,
          themes: (passage.themes ?? []).filter((theme) =>
            rules.some((rule) => rule.startsWith(`${theme}/`)),
          ),
          marks,
        };
      }),
  );
}
