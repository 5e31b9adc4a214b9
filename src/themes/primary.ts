import type { TextUnit } from '../structure/types';
import type { ThemeReading, UnitReading } from './classify';
import type { CompiledThemes } from './compile';

/** What one sentence can add to being the main subject, however many words it has for it. */
const SENTENCE_CAP = 5;
/** The topic sentence says what the passage is about. */
const TOPIC_FACTOR = 2.5;
/** The heading's theme is what the passage is expected to be about. */
const LENT_BONUS = 3;
/** Another subject within this ratio of the first weighs the same. */
const SAME = 0.85;
/** A theme that stands in less than this part of the text is not its main subject. */
const LEAST_SHARE = 0.2;

/**
 * The theme that a unit is mainly about: by how many sentences carry it, the topic sentence counting
 * most; `null` where the main subject is another, where several weigh the same, or where there is none.
 */
export function primaryTheme(
  compiled: CompiledThemes,
  unit: TextUnit,
  reading: UnitReading,
  given: readonly ThemeReading[],
): string | null {
  if (given.length === 0) return null;
  const spans = reading.view.sentences;
  const length = Math.max(1, unit.end - unit.start);
  const ranked = given
    .map((theme) => {
      let topicality = theme.lent > 0 ? LENT_BONUS : 0;
      let share = 0;
      for (const [sentence, sum] of theme.weighed.bySentence) {
        const capped = Math.min(sum, SENTENCE_CAP);
        topicality += sentence === 0 ? capped * TOPIC_FACTOR : capped;
        const span = spans[sentence]!;
        share += (span.end - span.start) / length;
      }
      return { theme: theme.theme, topicality, share, topic: theme.weighed.bySentence.has(0) };
    })
    .sort((a, b) => b.topicality - a.topicality);
  const best = ranked[0]!;
  const outside = outsideTopicality(compiled, reading);
  if (outside > best.topicality) return null;
  if (best.share < LEAST_SHARE && !best.topic) return null;
  const second = ranked[1];
  if (second !== undefined && second.topicality >= best.topicality * SAME) return null;
  return best.theme;
}

/** How much the unit is about the strongest subject outside the set. */
function outsideTopicality(compiled: CompiledThemes, reading: UnitReading): number {
  const bySubject = new Map<number, Map<number, number>>();
  for (const hit of reading.view.hits) {
    const owner = compiled.owner[hit.list]!;
    if (owner > -2) continue;
    const sentences = bySubject.get(owner) ?? new Map<number, number>();
    bySubject.set(owner, sentences);
    const weight = compiled.scoring.weights.decides;
    sentences.set(hit.sentence, (sentences.get(hit.sentence) ?? 0) + weight);
  }
  let most = 0;
  for (const sentences of bySubject.values()) {
    let topicality = 0;
    for (const [sentence, sum] of sentences) {
      const capped = Math.min(sum, SENTENCE_CAP);
      topicality += sentence === 0 ? capped * TOPIC_FACTOR : capped;
    }
    most = Math.max(most, topicality);
  }
  return most;
}
