import leadWords from '../../genre/claims/around-numbers.yaml';
import nounWords from '../../genre/claims/nouns.yaml';
import { characterSet, wordLists } from '../../match/word-lists';
import { phraseTable, wordsOf } from '../../match/word-table';
import { CharacterSet } from '../../text/character-set';
import { EVENTS } from './word-tables';

const WORDS = {
  ...wordLists(leadWords, 'attributes', 'levels', 'notEach', 'notOf', 'beforeAndSoOn'),
  ...wordLists(
    leadWords,
    'times',
    'timeEnds',
    'afterAndSoOn',
    'joints',
    'notJoint',
    'notAnd',
    'congressmen',
  ),
  ...wordLists(nounWords, 'actors', 'among', 'listed', 'lessons', 'lessonVerbs'),
  ...wordLists(nounWords, 'notLessonVerbs', 'wholeDoings'),
};
const ATTRIBUTES = phraseTable(WORDS.attributes);
const EACH = '各'.charCodeAt(0);
const NOT_EACH = characterSet(WORDS.notEach);
const LEVELS = characterSet(WORDS.levels);
const [CONGRESSMEN] = wordsOf(WORDS.congressmen) as [string];
const OF = '的'.charCodeAt(0);
const NOT_AMONG = characterSet(WORDS.among);
const NOT_OF = characterSet(WORDS.notOf);
const AND_SO_ON = '等'.charCodeAt(0);
const NOT_AND_SO_ON = {
  before: characterSet(WORDS.beforeAndSoOn),
  after: characterSet(WORDS.afterAndSoOn),
};

const JOINTS = characterSet(WORDS.joints);
const AND = '及'.charCodeAt(0);
const NOT_JOINT = characterSet(WORDS.notJoint);
const NOT_AND = characterSet(WORDS.notAnd);
const LISTED = phraseTable(WORDS.listed);
const GAPS = new CharacterSet(' 、');

/** Skips what joins a noun to the one before: 、, 和, 以及. */
export function afterJoint(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && GAPS.has(text.charCodeAt(at))) at++;
  const first = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (JOINTS.has(first)) return NOT_JOINT.has(next) ? at : at + 1;
  if (first === AND) return NOT_AND.has(next) ? at : at + 1;
  return next === AND && text.startsWith('以及', at) ? at + 2 : at;
}

const TIMES = phraseTable(WORDS.times);
const TIME_ENDS = characterSet(WORDS.timeEnds);
const SHORTEST_NOUN = 2;

/** 法律顾问全年坐班: where the words begin after a word of time, which parts what was done from who did it. */
export function afterTime(text: string, start: number, end: number): number {
  for (let at = end - SHORTEST_NOUN; at > start + 1; at--)
    if (TIME_ENDS.has(text.charCodeAt(at - 1)) && TIMES.endingAt(text, at, start) > 0) return at;
  return start;
}

/** Drops attributes: what stands before 的 and before 等, and 各类 and the like. */
export function afterAttributes(
  text: string,
  from: number,
  end: number,
  opaque: Uint8Array,
  base: number,
): number {
  let at = from;
  for (let i = from; i < end - 1; i++) {
    const code = text.charCodeAt(i);
    if ((code !== OF && code !== AND_SO_ON) || opaque[i - base] === 1) continue;
    const before = text.charCodeAt(i - 1);
    if (code === OF) {
      if (!NOT_OF.has(before)) at = i + 1;
    } else if (
      !NOT_AND_SO_ON.after.has(text.charCodeAt(i + 1)) &&
      !NOT_AND_SO_ON.before.has(before)
    ) {
      at = i + 1;
      const listed = LISTED.startingAt(text, at, end);
      if (at + listed < end) at += listed;
    }
  }
  for (;;) {
    const length = attributeAt(text, at, end);
    if (length === 0 || at + length >= end) return at;
    at += length;
  }
}

/** The length of 各类 and the like; of the level of those whom people's congresses sent. */
function attributeAt(text: string, at: number, end: number): number {
  const length = ATTRIBUTES.startingAt(text, at, end);
  const first = text.charCodeAt(at);
  if (length > 0)
    return length === 1 && first === EACH && at + 1 < end && NOT_EACH.has(text.charCodeAt(at + 1))
      ? 0
      : length;
  return at + 1 + CONGRESSMEN.length <= end &&
    LEVELS.has(first) &&
    text.startsWith(CONGRESSMEN, at + 1)
    ? 1
    : 0;
}

const SHORTEST_DOING = 3;
const ACTORS = phraseTable(WORDS.actors);

/** Where a doing begins after who does it: 班子会议专题学法. */
export function afterActor(text: string, start: number, end: number): number {
  if (EVENTS.endingAt(text, end, start) === 0) return start;
  if (LESSONS.has(text.charCodeAt(end - 1))) return afterLessonVerb(text, start, end);
  const whole = WHOLE_DOINGS.endingAt(text, end, start);
  if (whole > 0 && text.slice(start, end - whole).includes('、')) return end - whole;
  for (let at = end - SHORTEST_DOING; at > start; at--)
    if (ACTORS.endingAt(text, at, start) > 0 && !GAPS.has(text.charCodeAt(at))) return at;
  return start;
}

const LESSONS = characterSet(WORDS.lessons);
const LESSON_VERBS = characterSet(WORDS.lessonVerbs);
const NOT_LESSON_VERBS = characterSet(WORDS.notLessonVerbs);
const WHOLE_DOINGS = phraseTable(WORDS.wholeDoings);
const LONGEST_LESSON = 8;

/** 到联系村上法治课: where the lesson begins after 上 or 讲. */
function afterLessonVerb(text: string, start: number, end: number): number {
  const first = Math.max(start, end - LONGEST_LESSON);
  for (let at = end - SHORTEST_DOING; at >= first; at--)
    if (LESSON_VERBS.has(text.charCodeAt(at)) && !NOT_LESSON_VERBS.has(text.charCodeAt(at - 1)))
      return at + 1;
  return start;
}

const AMONG = '中'.charCodeAt(0);

/** 执法队员中具有法学背景的, and 队员21人中持证的 after the number: where the words begin that say which of them. */
export function afterAmong(text: string, start: number, end: number): number {
  let at = end - 2;
  while (at > start && text.charCodeAt(at) !== AMONG) at--;
  const isAmong = at === start ? text.charCodeAt(at) === AMONG : at > start + 1;
  return isAmong && !NOT_AMONG.has(text.charCodeAt(at + 1)) ? at + 1 : start;
}
