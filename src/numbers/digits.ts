import { CharacterSet } from '../text/character-set';

/**
 * The characters that numerals are written with. Simplified, traditional and the formal forms of
 * cheques and contracts (壹贰叁) stand in one table, because real texts mix them.
 */
const DIGIT_FORMS: readonly string[] = [
  '零〇○',
  '一壹弌',
  '二贰貳弍两兩',
  '三叁參叄弎',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
];

/** 十 to 亿 as powers of ten. */
const SCALE_FORMS: readonly (readonly [exponent: number, forms: string])[] = [
  [1, '十拾'],
  [2, '百佰'],
  [3, '千仟'],
  [4, '万萬'],
  [8, '亿億'],
  [12, '兆'],
];

/** Two scores, three scores, four scores in one character. */
const TENS_FORMS: readonly (readonly [value: number, forms: string])[] = [
  [20, '廿'],
  [30, '卅'],
  [40, '卌'],
];

/** What a character is to a numeral. */
export const CharacterClass = {
  none: 0,
  arabic: 1,
  digit: 2,
  tens: 3,
  scale: 4,
  /** 数 and 几: some. */
  vague: 5,
} as const;

const CLASS = new Uint8Array(0x10000);
const VALUE = new Uint8Array(0x10000); // digit value, power of ten, or tens
for (let code = 48; code <= 57; code++) {
  CLASS[code] = CharacterClass.arabic;
  VALUE[code] = code - 48;
}
const enter = (forms: string, kind: number, value: number): void => {
  for (const form of forms) {
    CLASS[form.charCodeAt(0)] = kind;
    VALUE[form.charCodeAt(0)] = value;
  }
};
DIGIT_FORMS.forEach((forms, value) => {
  enter(forms, CharacterClass.digit, value);
});
for (const [exponent, forms] of SCALE_FORMS) enter(forms, CharacterClass.scale, exponent);
for (const [value, forms] of TENS_FORMS) enter(forms, CharacterClass.tens, value);
enter('数几數幾', CharacterClass.vague, 0);

/** The class of a UTF-16 code unit (one of `CharacterClass`); 0 for `NaN`, that is, beyond the text. */
export function classOf(code: number): number {
  return CLASS[code] ?? 0;
}

/** The value of a digit (0–9), the power of ten of a scale (1–12), or 20, 30, 40 for 廿卅卌. */
export function digitValue(code: number): number {
  return VALUE[code] ?? 0;
}

/** Formal digits that are ordinary words too (队伍, 陆地, 收拾): alone they are no number. */
const AMBIGUOUS = new CharacterSet('伍陆陸肆拾參');

/** Whether a single character is a digit only in the company of other digits. */
export function isAmbiguousAlone(code: number): boolean {
  return AMBIGUOUS.has(code);
}
