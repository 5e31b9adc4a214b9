import data from '../../genre/page/issuers.yaml';
import { HAN_YEAR, YEAR } from '../../text/marks';

/** Lists of words, each as the source of a pattern that is any of them. */
const words = data as {
  readonly offices: string;
  readonly 'not-offices': Readonly<Record<'begin' | 'have-of' | 'have' | 'end', string>>;
  readonly 'title-goes-on': string;
  readonly self: Readonly<
    Record<'after' | 'not-first' | 'without' | 'kinds' | 'organs' | 'goes-on', string>
  >;
};
const OFFICE_END = new RegExp(`${words.offices}$`);
const not = words['not-offices'];
/** Names that end like an office and are none: 我街道, 各镇, 全县. */
const NOT_AN_OFFICE = new RegExp(`^${not.begin}|${not['have-of']}${not.have}|${not.end}$`);

/** Whether a line is a signature: the name of an office and nothing else. */
export function isSignature(line: string): boolean {
  const last = line.charAt(line.length - 1);
  if (line.length < 3 || last === '。' || last === ';' || last === ':') return false;
  const text = line.replace(/\s/g, '').replace(/\(.{0,10}\)$/, '');
  if (text.length < 3 || text.length > 40 || /[。;:!?,、“”《》0-9]|^\(/.test(text)) return false;
  return OFFICE_END.test(text) && !NOT_AN_OFFICE.test(text);
}

/** Whether a name ends as the name of an office does, brackets left aside. */
export function endsAsOffice(name: string): boolean {
  const plain = name.endsWith(')') ? name.replace(/\([^()]{1,20}\)$/, '') : name;
  return OFFICE_END.test(plain) && !NOT_AN_OFFICE.test(plain);
}

/** Words with which a title goes on after the name of who reports. */
const TITLE_GOES_ON = new RegExp(`${words['title-goes-on']}|${YEAR}|${HAN_YEAR}`, 'g');
const MAX_ISSUER = 48;

/** The name that a title says first, to the longest; `null` where it begins with none. */
export function issuerInTitle(title: string): string | null {
  for (const { index } of title.matchAll(TITLE_GOES_ON)) {
    const name = title.slice(0, index);
    // 市场监督管理局(综合行政执法局): what stands in brackets is part of the name
    const closed = name.split('(').length === name.split(')').length;
    if (index <= MAX_ISSUER && closed && endsAsOffice(name)) return name;
  }
  return null;
}

const { self } = words;
const SELF_NAME = new RegExp(
  `(?:^|[,。;:、\\s“”年]|${self.after})(?!${self['not-first']})` +
    `((?:(?![${self.without}])[\\u4e00-\\u9fff]){2,12}?${self.kinds})` +
    `(?=${self.organs}?(?:${self['goes-on']}|[0-9]{4}年))`,
  'g',
);

/** The name that the text uses of itself most often. */
export function nameInText(body: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const line of body) {
    for (const match of line.matchAll(SELF_NAME)) {
      const name = match[1]!;
      if (!NOT_AN_OFFICE.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return ranked[0]?.[0] ?? null;
}
