import data from '../../genre/page/issuers.yaml';
import { HAN_YEAR, YEAR } from '../../text/marks';

/** Lists of words, each as the source of a pattern that is any of them. */
const words = data as {
  readonly offices: string;
  readonly numbered: string;
  readonly places: string;
  readonly governments: string;
  readonly shared: string;
  readonly 'of-places': readonly string[];
  readonly 'not-offices': Readonly<
    Record<
      | 'begin'
      | 'begin-in-text'
      | 'in-names'
      | 'have-of'
      | 'whole'
      | 'have'
      | 'end'
      | 'towns'
      | 'towns-after',
      string
    >
  >;
  readonly 'title-goes-on': string;
  readonly periods: string;
  readonly self: Readonly<
    Record<'after' | 'not-first' | 'without' | 'kinds' | 'organs' | 'goes-on', string>
  >;
};
/** A unit that is named by its number: 一二三团, 第七师. */
const NUMBERED = `[0-9〇零一二三四五六七八九十百]${words.numbered}`;
const OFFICE_END = new RegExp(`(?:${words.offices}|${NUMBERED})$`);
const OF_A_NUMBERED = new RegExp(`[0-9]{1,4}${words.numbered}`, 'g');
const not = words['not-offices'];
/** Names that end like an office and are none: 我街道, 各镇, 中心城市. */
const NOT_AN_OFFICE = new RegExp(
  `^${not.begin}|(?:${not['have-of']}|(?<!${not['in-names']})${not.whole})${not.have}|${not.end}$|` +
    `(?:^|${not['towns-after']})${not.towns}$`,
);
const NOT_AN_OFFICE_IN_TEXT = new RegExp(`^${not['begin-in-text']}`);
const PLACE_END = new RegExp(`${words.places}$`);
const GOVERNMENT_END = new RegExp(`${words.governments}$`);
const GOVERNMENT = new RegExp(`^${words.governments}`);
const SHARED_END = new RegExp(`${words.shared}$`);

/** Whether a line is a signature: the name of an office and nothing else. */
export function isSignature(line: string): boolean {
  const last = line.charAt(line.length - 1);
  if (line.length < 3 || last === '。' || last === ';' || last === ':') return false;
  const text = line.replace(/\s/g, '').replace(/\(.{0,10}\)$/, '');
  if (text.length < 3 || text.length > 40 || /[。;:!?,、“”《》]|^\(/.test(text)) return false;
  if (/[0-9]/.test(text.replace(OF_A_NUMBERED, ''))) return false;
  return OFFICE_END.test(text) && !NOT_AN_OFFICE.test(text);
}

/** Whether a name ends as the name of an office does, brackets left aside. */
export function endsAsOffice(name: string): boolean {
  const plain = withoutBracket(name);
  return OFFICE_END.test(plain) && !NOT_AN_OFFICE.test(plain);
}

const withoutBracket = (name: string): string => name.replace(/\([^()]{1,20}\)$/, '');

const OF_PLACE = new RegExp(`${words.places}$`);
const PLACE = new RegExp(`[\\u4e00-\\u9fff]{1,8}?${words.places}`, 'g');

const BODY_OF_PLACE = new RegExp(`^([\\u4e00-\\u9fff]{2,4})(?:${words['of-places'].join('|')})$`);

/**
 * The names of the places that the name of a body holds, the larger before the smaller (绵阳市, 三台县), and
 * how texts name them without what they are: alone where that has three characters and more (三十里铺 of
 * 三十里铺镇), else before a body of theirs (三台司法所), since 三台 alone may be a number and 普法 a theme.
 */
export function placesNamed(issuer: string): string[] {
  const places = issuer.match(PLACE) ?? [];
  const short = places.map((place) => place.replace(OF_PLACE, ''));
  const body = places.length === 0 ? BODY_OF_PLACE.exec(issuer)?.[1] : undefined;
  if (body !== undefined) short.push(body);
  return [...places, ...short.flatMap(longEnough)];
}

/** A place without what it is, and with each of its bodies where it is too short to stand alone. */
const longEnough = (short: string): string[] =>
  short.length >= 3 ? [short] : words['of-places'].map((body) => short + body);

/** Words with which a title goes on after the name of who reports. */
const TITLE_GOES_ON = new RegExp(
  `${words['title-goes-on']}|${words.periods}|${YEAR}|${HAN_YEAR}`,
  'g',
);
const BEFORE_NAME = new RegExp(`^(?:${YEAR}|${HAN_YEAR})年?度?${words.periods}?`);
const MAX_ISSUER = 48;

/** The longest name that a title begins with, its year left aside; `null` where it begins with none. */
export function issuerInTitle(title: string): string | null {
  const named = title.replace(BEFORE_NAME, '');
  let longest: string | null = null;
  for (const { index } of named.matchAll(TITLE_GOES_ON)) {
    const name = named.slice(0, index);
    if (index > MAX_ISSUER || NAMES_SUBJECT.test(name)) break;
    // 市场监督管理局(综合行政执法局): what stands in brackets is part of the name
    const closed = name.split('(').length === name.split(')').length;
    const goesOn = longest !== null && PLACE_END.test(name); // 宣城市推进依法治市
    if (closed && !goesOn && endsAsOffice(name)) longest = name;
  }
  return longest;
}

/** Of whom a title is that begins with 关于, the body of a place before the year: 关于柳溪镇2023年…; `null` for others. */
export function issuerSpokenOf(title: string): string | null {
  const name = SPOKEN_OF.exec(title)?.[1];
  return name !== undefined && endsAsOffice(name) ? name : null;
}

const SPOKEN_OF = new RegExp(`^关于([\\u4e00-\\u9fff]{2,20})(?:${YEAR}|${HAN_YEAR})`);

/** What a name has no more: the title has come to its year or subject. */
const NAMES_SUBJECT = new RegExp(`关于|${YEAR}|${HAN_YEAR}`);

/**
 * The full name of a body that is named by its place: 云柘镇 is 云柘镇人民政府 where the report is signed so,
 * or its page says so. A name that no one says in full stays as it is.
 */
export function fullName(name: string, said: NamesSaid): string {
  const place = withoutBracket(name);
  if (!PLACE_END.test(place)) return WITHOUT_PLACE.test(name) ? ofPlace(name, said) : name;
  for (const signature of said.signed) {
    const government = GOVERNMENT_END.exec(signature);
    if (government === null) continue;
    if (signature.includes(place)) return signature;
    const own = signature.slice(0, government.index);
    const shared = SHARED_END.exec(place)?.[0] ?? '';
    if (own !== '' && place.endsWith(own)) return place + government[0];
    if (shared !== '' && place.endsWith(own + shared)) {
      return place.slice(0, -shared.length) + government[0];
    }
  }
  if (SHARED_END.test(place)) return name; // 街道 is the body's own short name
  const governmentIn = (word: string): string | null => {
    const government = word.startsWith(place) ? GOVERNMENT.exec(word.slice(place.length)) : null;
    return government === null ? null : place + government[0];
  };
  const first = (words: readonly string[]) => words.map(governmentIn).find((word) => word !== null);
  return first(said.source) ?? first(said.page) ?? name;
}

/** A body that leaves out of which place it is: 市水务局, 县教育局. */
const WITHOUT_PLACE = new RegExp(`^${words.places}(?=.{2})`);
/** A name of a place takes so many characters more, that of one in another too. */
const LONGEST_PLACE = 12;

/** The name with its place where the signature, the source or another line of the page has it: 云栖市水务局. */
function ofPlace(name: string, { signed, source, page }: NamesSaid): string {
  const isFull = (word: string): boolean =>
    word.endsWith(name) && word.length > name.length && word.length <= name.length + LONGEST_PLACE;
  return [...signed, ...source, ...page].find(isFull) ?? name;
}

/** Where a report and its page name who reports. */
export interface NamesSaid {
  /** Lines that sign the report. */
  readonly signed: readonly string[];
  /** What the page gives as the source of the report, or as who published it. */
  readonly source: readonly string[];
  /** Stretches of Chinese characters of all lines of the page. */
  readonly page: readonly string[];
}

const { self } = words;
const SELF_NAME = new RegExp(
  `(?:^|[,。;:、\\s“”年]|${self.after})(?!${self['not-first']})` +
    `((?:(?![${self.without}])[\\u4e00-\\u9fff]){2,20}?(?:${self.kinds}|${NUMBERED}))` +
    `(?=${self.organs}?(?:${self['goes-on']}|[0-9]{4}年))`,
  'g',
);

/** The name that the text uses of itself most often. */
export function nameInText(body: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const line of body) {
    for (const match of line.matchAll(SELF_NAME)) {
      const name = match[1]!;
      if (NOT_AN_OFFICE.test(name) || NOT_AN_OFFICE_IN_TEXT.test(name)) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return ranked[0]?.[0] ?? null;
}
