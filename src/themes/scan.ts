import type { Span } from '../text/span';
import { type CompiledThemes, FIGURE, LAW, TITLE } from './compile';
import type { Mention } from './definition';
import { figures } from './figures';
import { type Title, titles } from './titles';

/** An occurrence of a term of a list, or of a built-in class. */
export interface Hit extends Span {
  readonly list: number;
}

/** A stretch in which terms are only mentioned; `by` is the mention's id. */
export interface MentionedSpan extends Span {
  readonly by: string;
  /** Themes that count its words all the same. */
  readonly except: readonly number[];
}

/** A false friend: terms of `theme` inside it are no evidence; −1 stands for all themes. */
export interface GuardSpan extends Span {
  readonly theme: number;
}

/** What one pass over a text finds; each array is ordered by start. */
export interface Scan {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly mentioned: readonly MentionedSpan[];
  readonly guards: readonly GuardSpan[];
  /** List number → theme index, as in the compiled set. */
  readonly owner: readonly number[];
}

/** Reads the whole text once. */
export function scanThemes(compiled: CompiledThemes, text: string): Scan {
  const hits: Hit[] = [];
  const guards: GuardSpan[] = [];
  const cues: { start: number; end: number; mention: Mention }[] = [];
  const byTitle: { start: number; end: number }[] = [];
  compiled.automaton.scan(text, 0, text.length, (pattern, start, end) => {
    const uses = compiled.uses[pattern]!;
    for (const list of uses.lists) hits.push({ start, end, list });
    for (const theme of uses.guards) guards.push({ start, end, theme });
    for (const m of uses.mentions) {
      const mention = compiled.mentions[m]!;
      if (mention.kind === 'title') byTitle.push({ start, end });
      else cues.push({ start, end, mention });
    }
  });
  const mentioned: MentionedSpan[] = [];
  const titled = titles(text);
  for (const title of titled) {
    hits.push({ start: title.start, end: title.end, list: TITLE });
    if (title.law) hits.push({ start: title.start, end: title.end, list: LAW });
  }
  for (const { start, end } of figures(text)) hits.push({ start, end, list: FIGURE });
  const titleMention = compiled.mentions.find((mention) => mention.kind === 'title');
  if (titleMention !== undefined) maskTitles(titled, byTitle, titleMention, compiled, mentioned);
  let clauseEnd = -1;
  for (const cue of cues) {
    const span = mentionedSpan(text, cue, clauseEnd);
    if (span === null) continue;
    if (cue.mention.kind === 'clause') clauseEnd = span.end;
    mentioned.push({ ...span, by: cue.mention.id, except: exceptions(compiled, cue.mention) });
  }
  return {
    text,
    hits: hits.sort((a, b) => a.start - b.start || b.end - a.end || a.list - b.list),
    mentioned: mentioned.sort((a, b) => a.start - b.start || b.end - a.end),
    guards: guards.sort((a, b) => a.start - b.start || b.end - a.end),
    owner: compiled.owner,
  };
}

function exceptions(compiled: CompiledThemes, mention: Mention): readonly number[] {
  const { except } = mention;
  if (except === undefined) return [];
  return compiled.themes.flatMap((theme, index) => (except.includes(theme.id) ? [index] : []));
}

/** How far before a title the word may stand that makes it work of one's own (制定《…》). */
const RELEASE_DISTANCE = 8;

function maskTitles(
  titled: readonly Title[],
  releases: readonly Span[],
  mention: Mention,
  compiled: CompiledThemes,
  mentioned: MentionedSpan[],
): void {
  const except = exceptions(compiled, mention);
  let next = 0;
  let released = -1;
  for (const title of titled) {
    while (next < releases.length && releases[next]!.end <= title.start) {
      released = releases[next]!.end;
      next++;
    }
    const own = released >= 0 && title.start - released <= RELEASE_DISTANCE;
    if (!own || title.statute) {
      mentioned.push({ start: title.start, end: title.end, by: mention.id, except });
    } else released = title.end; // 印发《…》《…》: the next one belongs to the same verb
  }
}

const CLAUSE_MARKS = new Set([',', ';', ':', '。', '!', '?', '\n', '，', '；', '：']);
const NAME_MARKS = new Set([...CLAUSE_MARKS, '、', '“', '”', '《', '》', '(', ')', ' ']);
const LONGEST_NAME = 20;
/** A member of a list that is longer than this may hold more than the name of an office. */
const LONGEST_MEMBER = 8;
const LONGEST_LIST = 80;

function mentionedSpan(
  text: string,
  cue: { readonly start: number; readonly end: number; readonly mention: Mention },
  clauseEnd: number,
): Span | null {
  let { start, end } = cue;
  if (cue.mention.kind === 'phrase') return { start, end };
  if (cue.mention.kind === 'clause') {
    if (end <= clauseEnd) return null; // the clause is masked already
    const from = Math.max(0, clauseEnd);
    while (start > from && !CLAUSE_MARKS.has(text[start - 1]!)) start--;
    // A cue that ends in a mark ends its clause (…等参加,).
    if (!CLAUSE_MARKS.has(text[end - 1]!)) {
      while (end < text.length && !CLAUSE_MARKS.has(text[end]!)) end++;
    }
    return { start, end };
  }
  if (cue.mention.kind === 'list') return listBefore(text, cue);
  const from = Math.max(0, start - LONGEST_NAME);
  while (start > from && !NAME_MARKS.has(text[start - 1]!)) start--;
  const before = text.slice(start, cue.start);
  for (const verb of cue.mention.from ?? []) {
    const at = before.lastIndexOf(verb);
    if (at >= 0) start = Math.max(start, cue.start - before.length + at + verb.length);
  }
  return { start, end };
}

/** The members before a cue (公安、信访、综治等部门), each short, the first cut after a verb. */
function listBefore(
  text: string,
  cue: { readonly start: number; readonly end: number; readonly mention: Mention },
): Span {
  let start = cue.start;
  const from = Math.max(0, cue.start - LONGEST_LIST);
  let at = start;
  while (at > from) {
    let begin = at;
    while (begin > from && !NAME_MARKS.has(text[begin - 1]!)) begin--;
    const member = text.slice(begin, at);
    const cut = Math.max(
      -1,
      ...(cue.mention.from ?? []).map((verb) => {
        const index = member.lastIndexOf(verb);
        return index < 0 ? -1 : index + verb.length;
      }),
    );
    if (cut >= 0) return { start: begin + cut, end: cue.end };
    if (member.length > LONGEST_MEMBER) break;
    start = begin;
    if (text[begin - 1] !== '、') break;
    at = begin - 1;
  }
  return { start, end: cue.end };
}
