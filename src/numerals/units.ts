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

/** Units by their spellings, longest match first. */
export interface UnitIndex {
  /** The unit that starts at `at`, and where it ends; `null` where none does. */
  match(
    text: string,
    at: number,
    end: number,
  ): { readonly unit: Unit; readonly end: number } | null;
}

interface Spelling {
  readonly word: string;
  readonly unit: Unit;
  readonly latin: boolean;
  /** What must not follow it. */
  readonly barred: string;
}

/** Builds an index of the tables; a spelling of an earlier table wins over the same one of a later. */
export function unitIndex(...tables: readonly UnitTable[]): UnitIndex {
  const bySpelling = new Map<string, Spelling>();
  for (const table of tables) {
    for (const [kind, lines] of Object.entries(table)) {
      for (const entry of lines.join(' ').split(' ')) {
        const spellings = entry.split('=');
        const unit: Unit = { name: spellings[0]!, kind: kind as UnitKind };
        for (const word of spellings) {
          if (!bySpelling.has(word))
            bySpelling.set(word, {
              word,
              unit,
              latin: isLatinWord(word),
              barred: NOT_BEFORE[word] ?? '',
            });
        }
      }
    }
  }
  const byFirst = new Map<number, Spelling[]>();
  for (const spelling of bySpelling.values()) {
    const first = spelling.word.charCodeAt(0);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [spelling]);
    else list.push(spelling);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return {
    match(text, at, end) {
      const list = byFirst.get(text.charCodeAt(at));
      if (list === undefined) return null;
      for (const { word, unit, latin, barred } of list) {
        const stop = at + word.length;
        if (stop > end || !text.startsWith(word, at)) continue;
        if (latin && isLatinLetter(text.charCodeAt(stop))) continue;
        if (
          barred !== '' &&
          stop < end &&
          barred.includes(text[stop]!) &&
          isGuarded(text, at, word)
        )
          continue;
        return { unit, end: stop };
      }
      return null;
    },
  };
}

/** The units of reports. */
export const reportUnits: UnitIndex = unitIndex(REPORT_UNITS);

/** The units of texts of any kind; those of everyday speech win where a spelling is in both. */
export const everydayUnits: UnitIndex = unitIndex(EVERYDAY_UNITS, REPORT_UNITS);

/** Units that begin another word after Arabic digits too: 3年级, 5点. */
const ALWAYS_GUARDED = new Set(
  '年 月 日 级 点 分 星 时 度 区 县 市 省 国 镇 村 乡 中心 步 方 平'.split(' '),
);

function isGuarded(text: string, at: number, word: string): boolean {
  return ALWAYS_GUARDED.has(word) || classOf(text.charCodeAt(at - 1)) === CharacterClass.digit;
}

function isLatinWord(word: string): boolean {
  return isLatinLetter(word.charCodeAt(word.length - 1));
}

function isLatinLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
