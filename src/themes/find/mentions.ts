import { CLAUSE_ENDS, SENTENCE_ENDS } from '../../text/marks';
import type { Span } from '../../text/span';
import type { CompiledThemes } from '../set/compile';
import type { Mention } from '../set/definition';
import type { Title } from './titles';

/** A stretch in which terms are only mentioned. */
export interface MentionedSpan extends Span {
  /** The number of the mention. */
  readonly mention: number;
}

/** A term of a mention that is no title, where it stands. */
export interface Cue extends Span {
  readonly mention: number;
}

/** How far before a title the word may stand that makes it work of one's own (制定《…》). */
const RELEASE_DISTANCE = 8;

/**
 * Adds the titles that are only mentioned. `releases` are the ends of the words that make a title work
 * of one's own, ascending; `released` is the last such place before them, and the result the last one
 * after all of them.
 */
export function maskTitles(
  titled: readonly Title[],
  releases: readonly number[],
  released: number,
  mention: number,
  mentioned: MentionedSpan[],
): number {
  let last = released;
  let next = 0;
  for (const { start, end, statute } of titled) {
    while (next < releases.length && releases[next]! <= start) last = releases[next++]!;
    const own = last >= 0 && start - last <= RELEASE_DISTANCE;
    if (!own || statute) mentioned.push({ start, end, mention });
    else last = end; // 印发《…》《…》: the next one belongs to the same verb
  }
  return next < releases.length ? releases.at(-1)! : last;
}

/** Adds what the cues, which come by where they end, make a mere mention. */
export function maskCues(
  compiled: CompiledThemes,
  text: string,
  cues: readonly Cue[],
  mentioned: MentionedSpan[],
): void {
  let clauseEnd = -1;
  const sentenceEnds = new Map<number, number>(); // by mention, as far as sentences were asked for it
  for (const cue of cues) {
    const mention = compiled.mentions[cue.mention]!;
    if (mention.kind === 'sentence') {
      if (cue.end <= (sentenceEnds.get(cue.mention) ?? -1)) continue;
      const span = sentenceAround(text, cue);
      sentenceEnds.set(cue.mention, span.end);
      if (!holdsOne(text.slice(span.start, span.end), mention.unless ?? []))
        mentioned.push({ ...span, mention: cue.mention });
      continue;
    }
    const span = mentionedSpan(text, cue, mention, clauseEnd);
    if (span === null) continue;
    if (mention.kind === 'clause') clauseEnd = span.end;
    mentioned.push({ start: span.start, end: span.end, mention: cue.mention });
  }
}

const holdsOne = (sentence: string, words: readonly string[]): boolean =>
  words.some((word) => sentence.includes(word));

function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !marks(text, from - 1, Mark.sentence)) from--;
  let to = end;
  while (to < text.length && !marks(text, to, Mark.sentence)) to++;
  return { start: from, end: to };
}

const Mark = { clause: 1, name: 2, sentence: 4 } as const;
const MARKS = new Uint8Array(0x10000);
for (const mark of `${CLAUSE_ENDS}${SENTENCE_ENDS}\n`)
  MARKS[mark.charCodeAt(0)] = Mark.clause | Mark.name;
for (const mark of `${SENTENCE_ENDS}\n`) MARKS[mark.charCodeAt(0)]! |= Mark.sentence;
for (const mark of '、“”《》() ') MARKS[mark.charCodeAt(0)] = Mark.name;

const marks = (text: string, at: number, kind: number): boolean =>
  (MARKS[text.charCodeAt(at)]! & kind) !== 0;

const LONGEST_NAME = 20;
/** A member of a list that is longer than this may hold more than the name of an office. */
const LONGEST_MEMBER = 8;
const LONGEST_LIST = 80;

function mentionedSpan(text: string, cue: Span, mention: Mention, clauseEnd: number): Span | null {
  let { start, end } = cue;
  if (mention.kind === 'phrase') return cue;
  if (mention.kind === 'clause') {
    if (end <= clauseEnd) return null; // the clause is masked already
    const from = Math.max(0, clauseEnd);
    while (start > from && !marks(text, start - 1, Mark.clause)) start--;
    // A cue that ends in a mark ends its clause (…等参加,).
    if (!marks(text, end - 1, Mark.clause)) {
      while (end < text.length && !marks(text, end, Mark.clause)) end++;
    }
    return { start, end };
  }
  if (mention.kind === 'list') return listBefore(text, cue, mention.from ?? []);
  const from = Math.max(0, start - LONGEST_NAME);
  while (start > from && !marks(text, start - 1, Mark.name)) start--;
  start += endOfLast(text.slice(start, cue.start), mention.from ?? []);
  return { start, end };
}

/** The members before a cue (公安、信访、综治等部门), each short, the first cut after a verb. */
function listBefore(text: string, cue: Span, verbs: readonly string[]): Span {
  let start = cue.start;
  const from = Math.max(0, cue.start - LONGEST_LIST);
  let at = start;
  while (at > from) {
    let begin = at;
    while (begin > from && !marks(text, begin - 1, Mark.name)) begin--;
    const cut = endOfLast(text.slice(begin, at), verbs);
    if (cut > 0) return { start: begin + cut, end: cue.end };
    if (at - begin > LONGEST_MEMBER) break;
    start = begin;
    if (text[begin - 1] !== '、') break;
    at = begin - 1;
  }
  return { start, end: cue.end };
}

/** Where the word ends that ends last, of the last occurrences of some words; 0 without any. */
function endOfLast(text: string, words: readonly string[]): number {
  let end = 0;
  for (const word of words) {
    const at = text.lastIndexOf(word);
    if (at >= 0) end = Math.max(end, at + word.length);
  }
  return end;
}
