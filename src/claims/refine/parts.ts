import { sentenceAround } from '../clause';
import { type Draft, type Refiner, revised } from '../draft';

/** 其中…: the numbers after it, with the unit of the total before it, are parts of that total. */
export const refineParts: Refiner = (context, drafts) => {
  const { text } = context;
  const out: Draft[] = [];
  drafts.forEach((draft, index) => {
    out.push(draft);
    if (draft.kind !== 'level' || draft.unit === '%' || draft.partOf !== null) return;
    const sentence = sentenceAround(context, draft);
    const mark = sentence.start + text.slice(sentence.start, draft.start).lastIndexOf('其中');
    if (mark < sentence.start || text.slice(mark, draft.start).includes(';')) return;
    for (let i = index - 1; i >= 0 && i >= index - 12; i--) {
      const total = out[i]!;
      if (total.end > mark) continue;
      if (total.start < sentence.start) return;
      if (total.kind !== 'level' || total.unit !== draft.unit) continue;
      if (total.value >= draft.value) out[index] = revised(draft, { partOf: i });
      return;
    }
  });
  return out;
};
