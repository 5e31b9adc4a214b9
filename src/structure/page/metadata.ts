import type { Span } from '../../text/span';
import type { DocumentMetadata } from '../types';
import { hanYear, isoDate } from './dates';
import { labelledValues } from './furniture';
import { NOT_AN_OFFICE, OFFICE_SUFFIXES, TITLE_ENDINGS, TITLE_SUBJECTS } from './metadata.data';

const TITLE_END = new RegExp(`${TITLE_ENDINGS}(?:\\s?[(〔《][^)〕》]{0,20}[)〕》])?$`);
/** Of the words that end a title those that only a report has. */
const REPORT_END = /(?:报告|总结|汇报|年报)(?:\s?[(〔][^)〕]{0,20}[)〕])?$/;
const FULL_TITLE_END = /(?:报告|总结|汇报|年报|小结|要点|计划|方案|通报|公报)$/;
const MAX_TITLE = 90;
const MIN_TITLE = 6;

/** How much a line looks like the title of a report; 0 where it cannot be one. */
export function titleScore(line: string): number {
  const text = line.trim();
  if (text.length < MIN_TITLE || text.length > MAX_TITLE) return 0;
  const ends = TITLE_END.test(text);
  if (!ends && !text.includes('法治政府建设')) return 0;
  if (/[。;!?|>]/.test(text) || /^[一二三四五六七八九十]、/.test(text)) return 0;
  if (text.endsWith(':') || text.endsWith(',') || labelledValues(text).length > 0) return 0;
  const ofYear = YEAR_WORD.test(text);
  if (!ends && !ofYear) return 0;
  let score = 0;
  if (ends) score += 2;
  if (REPORT_END.test(text)) score += 2;
  if (ofYear) score += 2;
  if (TITLE_SUBJECTS.test(text)) score += 1;
  if (text.includes('关于')) score += 1;
  return score;
}

const YEAR_WORD =
  /(?:(?:19|20)[0-9]{2}|二[〇0○零][一二][〇0○零一二三四五六七八九])\s?(?:年|-|—|至)/;

/** Whether a line is the first of a title's two lines: an office's name, or words that go on. */
export function opensTitle(line: string, next: string): boolean {
  const text = line.trim();
  if (text.length < 2 || text.length > 50 || /[。;:!?,|>/]/.test(text)) return false;
  if (labelledValues(text).length > 0) return false;
  if (/关于$|年度?$|的$/.test(text)) return true;
  const office = endsAsOffice(text);
  if (office && endsAsOffice(next.trim())) return true;
  if (
    office &&
    /^(?:关于|(?:19|20)[0-9]{2}|二[〇0○零]|法治|推进|依法|全面|贯彻|落实|报送|履行)/.test(next)
  )
    return true;
  return (
    YEAR_WORD.test(text) &&
    !FULL_TITLE_END.test(text) &&
    !YEAR_WORD.test(next) &&
    next.length <= 30 &&
    TITLE_END.test(next)
  );
}

/** Whether a line is a signature: the name of an office and nothing else. */
export function isSignature(line: string): boolean {
  const last = line.charAt(line.length - 1);
  if (line.length < 3 || last === '。' || last === ';' || last === ':') return false;
  const text = line.replace(/\s/g, '').replace(/\(.{0,10}\)$/, '');
  if (text.length < 3 || text.length > 40 || /[。;:!?,、“”《》0-9]|^\(/.test(text)) return false;
  return OFFICE_SUFFIXES.some((suffix) => text.endsWith(suffix)) && !NOT_AN_OFFICE.test(text);
}

/** The lines that metadata are read from. */
export interface MetadataSource {
  readonly text: string;
  readonly title: readonly Span[];
  /** Lines about the page: 发布时间, 来源. */
  readonly pageLines: readonly Span[];
  /** The report's own lines, without title and furniture. */
  readonly bodyLines: readonly Span[];
  readonly signature: readonly Span[];
  readonly dateLines: readonly Span[];
  readonly source: string;
}

/** How much of the report is read for its issuer and year. */
const METADATA_LINES = 40;
const METADATA_LINE_LENGTH = 4000;

/** What the page and the text say about the report; `null` where they do not say it. */
export function readMetadata(from: MetadataSource): DocumentMetadata {
  const { text } = from;
  const lines = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  const title = from.title.length > 0 ? lines(from.title).join('') : null;
  const labelled = lines(from.pageLines).flatMap(labelledValues);
  const publishedOn =
    publicationDate(labelled, lines(from.pageLines)) ??
    lines(from.dateLines)
      .map(isoDate)
      .find((date) => date !== null) ??
    null;
  const body = from.bodyLines
    .slice(0, METADATA_LINES)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + METADATA_LINE_LENGTH)));
  return {
    title,
    issuer: inItsOwnString(issuerOf(title, lines(from.signature), body)),
    year: reportYear(title, body, publishedOn),
    publishedOn,
    source: inItsOwnString(sourceOf(labelled)),
    characters: from.source.length,
  };
}

/** Engines keep a whole text alive for a slice of it; a report is not to hold more than its source. */
function inItsOwnString(words: string | null): string | null {
  return words === null ? null : [...words].join('');
}

const DATE_LABELS = [
  /^发布(?:时间|日期)$|^(?:公开|公布|发文)日期$/,
  /(?:成文|生成|印发|更新|添加|录入)(?:时间|日期)$/,
  /^(?:时间|日期)$/,
];

function publicationDate(
  values: readonly { label: string; value: string }[],
  lines: readonly string[],
): string | null {
  for (const label of DATE_LABELS) {
    for (const found of values) {
      const date = label.test(found.label) ? isoDate(found.value) : null;
      if (date !== null) return date;
    }
  }
  for (const line of lines) {
    const date = /^[([]?\s?(?:19|20)[0-9]{2}\s?[-/.年]/.test(line) ? isoDate(line) : null;
    if (date !== null) return date;
  }
  return null;
}

const SOURCE_LABELS = [/来源$/, /^(?:发布机构|发布单位|公开单位|发文机关|制发机关|供稿)$/];

function sourceOf(values: readonly { label: string; value: string }[]): string | null {
  for (const label of SOURCE_LABELS) {
    const found = values.find(
      (value) => label.test(value.label) && /[\u4e00-\u9fffA-Za-z]/.test(value.value),
    );
    if (found) return found.value.split(/\s{1,}/)[0] || null;
  }
  return null;
}

function reportYear(
  title: string | null,
  body: readonly string[],
  publishedOn: string | null,
): number | null {
  const fromTitle = title === null ? null : yearIn(title);
  if (fromTitle !== null) return fromTitle;
  const opening = body.slice(0, 6);
  for (const pattern of OPENING_YEARS) {
    for (const line of opening) {
      const found = pattern.exec(line.slice(0, 400));
      if (found) return yearIn(found[0]);
    }
  }
  return mostFrequentYear(body, publishedOn);
}

const OPENING_YEARS = [
  /^(?:在?)(?:(?:19|20)[0-9]{2}|二[〇0○零][一二][〇0○零一二三四五六七八九])年(?:度|以来|来|,|,?我|[\u4e00-\u9fff])/,
  /(?:现将|现就|现对|将)[^。]{0,30}(?:19|20)[0-9]{2}年/,
  /(?:一、|主要)[^。]{0,6}(?:19|20)[0-9]{2}年/,
];

function yearIn(text: string): number | null {
  const arabic = [...text.matchAll(/(?:19|20)[0-9]{2}(?=\s?(?:年|-|—|–|至|法治|依法))/g)];
  if (arabic.length > 0) return Number(arabic.at(-1)![0]);
  const han = /二[〇0○零О][〇0○零О一二三四五六七八九]{2}/.exec(text);
  return han ? hanYear(han[0].replace(/[0○零О]/g, '〇')) : null;
}

/** The year that the text speaks of most; a year of publication does not count as one it speaks of. */
function mostFrequentYear(body: readonly string[], publishedOn: string | null): number | null {
  const counts = new Map<number, number>();
  for (const line of body) {
    for (const match of line.matchAll(/(?<![0-9—-])((?:19|20)[0-9]{2})年(?![-—])/g)) {
      const year = Number(match[1]);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const limit = publishedOn === null ? Number.POSITIVE_INFINITY : Number(publishedOn.slice(0, 4));
  const ranked = [...counts].filter(([year]) => year <= limit);
  ranked.sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? null;
}

/** Words with which a title goes on after the name of who reports. */
const AFTER_ISSUER =
  /关于|(?:19|20)[0-9]{2}|二[〇0○零][一二]|[“"]?法治|依法行政|依法治|推进|全面|履行|年度|普法|工作|贯彻|落实|政务公开|政府信息|行政执法|综合行政|人民调解|信访|党政主要/g;
const MAX_ISSUER = 48;

/** Who reports: the title says it, or the signature, or the text where it names itself. */
function issuerOf(
  title: string | null,
  signature: readonly string[],
  body: readonly string[],
): string | null {
  if (title !== null) {
    const words = title.replace(/\s/g, '').replace(/^(?:印发|转发|报送)/, '');
    for (const { index } of words.matchAll(AFTER_ISSUER)) {
      const name = words.slice(0, index);
      // 市场监督管理局(综合行政执法局): what stands in brackets is part of the name
      const closed = name.split('(').length === name.split(')').length;
      if (index <= MAX_ISSUER && closed && endsAsOffice(name)) return name;
    }
  }
  for (const line of signature) {
    const name = line.replace(/\s/g, '');
    if (endsAsOffice(name)) return name;
  }
  return nameInText(body);
}

function endsAsOffice(name: string): boolean {
  const plain = name.endsWith(')') ? name.replace(/\([^()]{1,20}\)$/, '') : name;
  return OFFICE_SUFFIXES.some((suffix) => plain.endsWith(suffix)) && !NOT_AN_OFFICE.test(plain);
}

const SELF_NAME =
  /(?:^|[,。;:、\s“”年]|现将|现就|结合)(?![今近年]|街道|我|各)((?:(?![向每的等了把被对将由件条项个])[\u4e00-\u9fff]){2,12}?(?:街道办事处|街道|镇|乡|苏木|管委会|委员会|局|司法所|开发区|县|区|市))(?=(?:党工委|党委|办事处|人民政府|政府)?(?:在|坚持|认真|高度|深入|紧紧|围绕|法治|以|严格|全面|积极|始终|党委|党工委|不断|切实|持续|牢固|依法|政府|办事处|实际|按照|[0-9]{4}年))/g;

/** The name that the text uses of itself most often. */
function nameInText(body: readonly string[]): string | null {
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
