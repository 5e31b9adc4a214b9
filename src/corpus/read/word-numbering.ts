import { DOMParser } from 'linkedom';
import { HAN_DIGITS } from '../../text/marks';

/** One level of a list: 一、 is the format 、 after the place of its own number. */
interface Level {
  /** How its numbers are written, as Word calls it: decimal, chineseCounting. */
  readonly format: string;
  /** What stands before an item, `%1` being the number of level 1: 第%1章, （%2）. */
  readonly pattern: string;
  readonly first: number;
}

interface List {
  /** Lists of one kind go on counting where the last one ended. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
}

/** At which level of which list a paragraph stands. */
interface Place {
  readonly list: string;
  readonly level: number;
}

/** What `word/numbering.xml` and `word/styles.xml` say of numbers. */
interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  readonly ofStyles: ReadonlyMap<string, Place>;
}

const OPEN = '<w:pPr>';
const CLOSE = '</w:pPr>';
const CHANGE = '<w:pPrChange';
const CHANGE_END = '</w:pPrChange>';
const NUMBERED = /<w:numPr>[\s\S]{0,400}?<\/w:numPr>/;

/**
 * The main part of a Word file in which the numbers that Word sets before paragraphs by itself stand in their
 * text: 一、, （一）, 1.; as it is where there are none. Bullets stay lists.
 */
export function withNumbers(document: string, numbering: string, styles: string): string {
  const { lists, ofStyles } = readNumbering(numbering, styles);
  if (lists.size === 0) return document;
  const counts = new Map<string, number[]>();
  const parts: string[] = [];
  let from = 0;
  for (let open = document.indexOf(OPEN); open >= 0; open = document.indexOf(OPEN, from)) {
    const close = endOfProperties(document, open);
    if (close < 0) break;
    const properties = document.slice(open + OPEN.length, close);
    const place = placeOf(properties, ofStyles);
    const label = place === null ? null : nextLabel(lists, counts, place);
    parts.push(document.slice(from, open));
    from = close + CLOSE.length;
    parts.push(
      label === null
        ? document.slice(open, from)
        : `${OPEN}<w:numPr><w:numId w:val="0"/></w:numPr>${properties.replace(NUMBERED, '')}${CLOSE}<w:r><w:t xml:space="preserve">${label}</w:t></w:r>`,
    );
  }
  parts.push(document.slice(from));
  return parts.join('');
}

/** Where the properties of a paragraph end; those that a tracked change keeps stand inside them. */
function endOfProperties(document: string, open: number): number {
  const close = document.indexOf(CLOSE, open);
  const change = close < 0 ? -1 : document.slice(open, close).indexOf(CHANGE);
  if (change < 0) return close;
  const changed = document.indexOf(CHANGE_END, close);
  return changed < 0 ? -1 : document.indexOf(CLOSE, changed);
}

function placeOf(properties: string, ofStyles: ReadonlyMap<string, Place>): Place | null {
  const own = properties.split(CHANGE, 1)[0]!;
  const numbered = NUMBERED.exec(own)?.[0];
  const style = attribute(own, 'pStyle');
  const ofStyle = style === null ? null : (ofStyles.get(style) ?? null);
  if (numbered === undefined) return ofStyle;
  const list = attribute(numbered, 'numId') ?? ofStyle?.list;
  if (list === undefined) return null;
  return { list, level: whole(attribute(numbered, 'ilvl'), ofStyle?.level ?? 0) };
}

const attribute = (xml: string, name: string): string | null =>
  new RegExp(`<w:${name} w:val="([^"]{1,100})"`).exec(xml)?.[1] ?? null;

/** The number of the next paragraph at a place; `null` where it has none, or a bullet. */
function nextLabel(
  lists: ReadonlyMap<string, List>,
  counts: Map<string, number[]>,
  { list: id, level }: Place,
): string | null {
  const list = lists.get(id);
  const own = list?.levels.get(level);
  if (list === undefined || own === undefined || level > DEEPEST) return null;
  const count = counts.get(list.kind) ?? [];
  counts.set(list.kind, count);
  count[level] = (count[level] ?? own.first - 1) + 1;
  count.length = level + 1; // the levels below begin anew
  if (own.format === 'bullet' || own.format === 'none') return null;
  const label = own.pattern.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const of = list.levels.get(at);
    return of === undefined ? '' : written(count[at] ?? of.first, of.format);
  });
  const plain = label.replace(/[<>&]/g, '');
  return /[\p{L}\p{N}]$/u.test(plain) ? `${plain} ` : plain;
}

/** Word counts on nine levels. */
const DEEPEST = 8;

const LEGAL = '零壹贰叁肆伍陆柒捌玖';

/** A number as a list has it; in digits where its format is not known. */
function written(number: number, format: string): string {
  if (/^(?:chinese|japanese|taiwanese|ideographDigital)/.test(format)) {
    if (format.startsWith('chineseLegal')) return inTens(number, LEGAL, '拾');
    return inTens(number, HAN_DIGITS, '十').replace(/^一十/, '十');
  }
  if (/Circle/.test(format) && number <= 20) return String.fromCharCode(0x2460 + number - 1);
  if (format === 'lowerLetter') return letter(number);
  if (format === 'upperLetter') return letter(number).toUpperCase();
  return String(number);
}

function inTens(number: number, digits: string, ten: string): string {
  if (number > 99 || number < 1) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 0 ? digits[tens]! + ten : ''}${ones > 0 ? digits[ones]! : ''}`;
}

const letter = (number: number): string => String.fromCharCode(97 + ((number - 1) % 26));

function readNumbering(numbering: string, styles: string): Numbering {
  const root = new DOMParser().parseFromString(numbering, 'text/xml') as unknown as Document;
  const kinds = new Map<string, ReadonlyMap<number, Level>>();
  const ofStyles = new Map<string, Place>();
  const styleOf = new Map<string, Map<string, number>>(); // by the kind: its levels by their style
  for (const kind of all(root, 'w:abstractNum')) {
    const id = kind.getAttribute('w:abstractNumId') ?? '';
    kinds.set(id, new Map(all(kind, 'w:lvl').map((level) => [levelOf(level), readLevel(level)])));
    const named = new Map<string, number>();
    for (const level of all(kind, 'w:lvl')) {
      const style = value(level, 'w:pStyle');
      if (style !== null) named.set(style, levelOf(level));
    }
    styleOf.set(id, named);
  }
  const lists = new Map<string, List>();
  for (const list of all(root, 'w:num')) {
    const id = list.getAttribute('w:numId') ?? '';
    const kind = value(list, 'w:abstractNumId') ?? '';
    const restarts = all(list, 'w:startOverride').length > 0;
    const levels = kinds.get(kind);
    if (levels === undefined) continue;
    lists.set(id, { kind: restarts ? `${kind} ${id}` : kind, levels });
    for (const [style, level] of styleOf.get(kind)!) ofStyles.set(style, { list: id, level });
  }
  const parsed = new DOMParser().parseFromString(styles, 'text/xml') as unknown as Document;
  for (const style of styles === '' ? [] : all(parsed, 'w:style')) {
    const id = style.getAttribute('w:styleId') ?? '';
    const list = value(style, 'w:numId');
    if (list === null) continue;
    const level = whole(value(style, 'w:ilvl'), ofStyles.get(id)?.level ?? 0);
    ofStyles.set(id, { list, level });
  }
  return { lists, ofStyles };
}

const levelOf = (level: Element): number => whole(level.getAttribute('w:ilvl'), 0);

/** A whole number of an attribute; `otherwise` where it is none. */
function whole(written: string | null, otherwise: number): number {
  return written !== null && /^[0-9]{1,6}$/.test(written) ? Number(written) : otherwise;
}

const readLevel = (level: Element): Level => ({
  format: value(level, 'w:numFmt') ?? 'decimal',
  pattern: (value(level, 'w:lvlText') ?? '').slice(0, 40),
  first: whole(value(level, 'w:start'), 1),
});

const all = (root: Document | Element, name: string): Element[] =>
  Array.from(root.getElementsByTagName(name));

const value = (root: Element, name: string): string | null =>
  root.getElementsByTagName(name)[0]?.getAttribute('w:val') ?? null;
