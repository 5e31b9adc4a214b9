import { isLatin } from '../text/characters';
import { CharacterClass, classOf } from './digits';
import {
  EVERYDAY_UNITS,
  NOT_BEFORE,
  REPORT_UNITS,
  type UnitKind,
  type UnitTable,
} from './unit-data';

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
  /** What must not follow it. */
  readonly barred: string;
}

/** Units by their spellings, longest match first. The index is built where it is first read. */
export class UnitIndex {
  private readonly tables: readonly UnitTable[];
  private byFirst: ReadonlyMap<number, readonly Spelling[]> | null = null;

  /** A spelling of an earlier table wins over the same one of a later. */
  constructor(...tables: readonly UnitTable[]) {
    this.tables = tables;
  }

  /** The unit that starts at `at` and ends by `end`; `null` where none does. */
  match(text: string, at: number, end: number): Spelling | null {
    this.byFirst ??= spellingsByFirst(this.tables);
    const list = this.byFirst.get(text.charCodeAt(at));
    if (list === undefined) return null;
    for (const spelling of list) {
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
}

function spellingsByFirst(tables: readonly UnitTable[]): Map<number, Spelling[]> {
  const known = new Set<string>();
  const byFirst = new Map<number, Spelling[]>();
  for (const table of tables) {
    for (const kind of Object.keys(table) as UnitKind[]) {
      for (const entry of table[kind]!.join(' ').split(' ')) {
        const words = entry.includes('=') ? entry.split('=') : [entry];
        const unit: Unit = { name: words[0]!, kind };
        for (const word of words) {
          if (known.has(word)) continue;
          known.add(word);
          const latin = isLatin(word.charCodeAt(word.length - 1));
          const spelling: Spelling = { word, unit, latin, barred: NOT_BEFORE[word] ?? '' };
          const first = word.charCodeAt(0);
          const list = byFirst.get(first);
          if (list === undefined) byFirst.set(first, [spelling]);
          else list.push(spelling);
        }
      }
    }
  }
  for (const list of byFirst.values())
    if (list.length > 1) list.sort((a, b) => b.word.length - a.word.length);
  return byFirst;
}

/** The units of reports. */
export const reportUnits = new UnitIndex(REPORT_UNITS);

/** The units of texts of any kind; those of everyday speech win where a spelling is in both. */
export const everydayUnits = new UnitIndex(EVERYDAY_UNITS, REPORT_UNITS);

/** Units that begin another word after Arabic digits too: 3年级, 5点. */
const ALWAYS_GUARDED = new Set(
  '年 月 日 级 点 分 星 时 度 区 县 市 省 国 镇 村 乡 中心 步 方 平'.split(' '),
);

function isGuarded(text: string, at: number, word: string): boolean {
  return ALWAYS_GUARDED.has(word) || classOf(text.charCodeAt(at - 1)) === CharacterClass.digit;
}
