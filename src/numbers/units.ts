import everydayTable from '../genre/numbers/everyday-units.yaml';
import otherWords from '../genre/numbers/other-words.yaml';
import reportTable from '../genre/numbers/units.yaml';
import { isLatin } from '../text/characters';
import { CharacterClass, classOf } from './digits';

/** What a unit measures. */
export type UnitKind =
  /** Countings: of events, people, papers, things, places, groups. */
  | 'event'
  | 'person'
  | 'paper'
  | 'thing'
  | 'place'
  | 'group'
  /** 方面, 类, 种: countings of abstract things. */
  | 'abstract'
  /** 部门, 乡镇: nouns that follow a number without a classifier. */
  | 'noun'
  | 'money'
  | 'percent'
  | 'points'
  | 'multiple'
  | 'score'
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'energy'
  | 'data'
  | 'temperature'
  | 'duration'
  | 'age'
  | 'grade';

/** The spellings of units by what they measure, as one text with spaces; `a=b` is another spelling of `a`. */
export type UnitTable = Readonly<Partial<Record<UnitKind, string>>>;

/** What reports count and measure. */
export const REPORT_UNITS = reportTable as UnitTable;

/** A unit as the scanner knows it. */
export interface Unit {
  /** As it is reported: 元 for 圆, 工作日 for 个工作日. */
  readonly name: string;
  readonly kind: UnitKind;
}

/** A spelling of a unit. */
export interface Spelling {
  readonly word: string;
  readonly unit: Unit;
  readonly latin: boolean;
  /** The characters with which it begins another word. */
  readonly barred: string;
}

const { units: OTHER_WORDS, 'after-figures': afterFigures } = otherWords as {
  readonly units: Readonly<Record<string, string>>;
  readonly 'after-figures': readonly string[];
};
/** Units that begin another word after Arabic digits too: 3年级, 5点. */
const AFTER_FIGURES: ReadonlySet<string> = new Set(afterFigures);

/** What comes between the spellings of a table, and of one unit. */
const SPACE = 0x20;
const ALIAS = '='.charCodeAt(0);
const NO_SPELLINGS: readonly Spelling[] = [];

/**
 * Units by their spellings, longest match first. The spellings that begin with a character are gathered
 * when it is first met after a number: a text has a small part of them.
 */
export class UnitIndex {
  private readonly tables: readonly UnitTable[];
  private readonly byFirst = new Map<number, readonly Spelling[]>();
  /** The spellings of all tables in a row, and the kinds in it with where each ends. */
  private written = '';
  private readonly kinds: UnitKind[] = [];
  private readonly kindEnds: number[] = [];

  /** A spelling of an earlier table wins over the same one of a later. */
  constructor(...tables: readonly UnitTable[]) {
    this.tables = tables;
  }

  /** The unit that starts at `at` and ends by `end`; `null` where none does. */
  match(text: string, at: number, end: number): Spelling | null {
    const first = text.charCodeAt(at);
    const list = this.byFirst.get(first) ?? this.spellingsFrom(first);
    for (let i = 0; i < list.length; i++) {
      const spelling = list[i]!;
      const { word, barred } = spelling;
      const stop = at + word.length;
      if (stop > end || (word.length > 1 && !text.startsWith(word, at))) continue;
      if (spelling.latin && isLatin(text.charCodeAt(stop))) continue;
      if (barred !== '' && stop < end && barred.includes(text[stop]!) && isGuarded(text, at, word))
        continue;
      return spelling;
    }
    return null;
  }

  /** Gathers the spellings that begin with a character. */
  private spellingsFrom(first: number): readonly Spelling[] {
    if (this.written === '') this.writeOut();
    const { written } = this;
    const list: Spelling[] = [];
    const character = String.fromCharCode(first);
    let at = first === SPACE || first === ALIAS ? -1 : written.indexOf(character);
    for (; at >= 0; at = written.indexOf(character, at + 1)) {
      const before = written.charCodeAt(at - 1);
      if (before !== SPACE && before !== ALIAS) continue;
      const word = written.slice(at, endOfSpelling(written, at));
      if (!list.some((known) => known.word === word)) list.push(this.spelling(word, at));
    }
    if (list.length > 1) list.sort((a, b) => b.word.length - a.word.length);
    const found = list.length === 0 ? NO_SPELLINGS : list;
    this.byFirst.set(first, found);
    return found;
  }

  /** The spelling that stands at `at` of all that are written out. */
  private spelling(word: string, at: number): Spelling {
    const { written } = this;
    const start = written.lastIndexOf(' ', at) + 1;
    const name = start === at ? word : written.slice(start, endOfSpelling(written, start));
    let kind = 0;
    while (this.kindEnds[kind]! <= at) kind++;
    return {
      word,
      unit: { name, kind: this.kinds[kind]! },
      latin: isLatin(word.charCodeAt(word.length - 1)),
      barred: OTHER_WORDS[word] ?? '',
    };
  }

  private writeOut(): void {
    const parts: string[] = [];
    let length = 0;
    for (const table of this.tables) {
      for (const kind of Object.keys(table) as UnitKind[]) {
        const part = ` ${table[kind]!}`;
        length += part.length;
        parts.push(part);
        this.kinds.push(kind);
        this.kindEnds.push(length);
      }
    }
    this.written = `${parts.join('')} `;
  }
}

function endOfSpelling(written: string, at: number): number {
  let end = at + 1;
  let code = written.charCodeAt(end);
  while (code !== SPACE && code !== ALIAS) code = written.charCodeAt(++end);
  return end;
}

/** The units of reports. */
export const reportUnits = new UnitIndex(REPORT_UNITS);

/** The units of texts of any kind; those of everyday speech win where a spelling is in both. */
export const everydayUnits = new UnitIndex(everydayTable as UnitTable, REPORT_UNITS);

function isGuarded(text: string, at: number, word: string): boolean {
  return AFTER_FIGURES.has(word) || classOf(text.charCodeAt(at - 1)) === CharacterClass.digit;
}
