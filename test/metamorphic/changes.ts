import type { Report, Span } from '../../src/index';

/** A text that says the same as another, and what of it to leave out of the comparison. */
export interface Changed {
  readonly text: string;
  /** What was added; results that lie in it are not compared. */
  readonly added?: Span;
  /** A name of the first text and what stands for it in this one. */
  readonly renamed?: readonly [from: string, to: string];
}

/** A change that alters nothing of what a report says; `null` where it cannot be made. */
export type Change = (text: string, report: Report) => Changed | null;

const same = (change: (text: string) => string): Change => {
  return (text) => {
    const changed = change(text);
    return changed === text ? null : { text: changed };
  };
};

const HALF_WIDTH_TO_FULL = 0xfee0;
const fullWidth = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + HALF_WIDTH_TO_FULL));

/** The name of a place without what it is: 柳溪 of 柳溪镇人民政府. */
const OFFICE =
  /(?:人民政府|街道办事处|街道|司法所|司法局|苏木|管委会|委员会|[镇乡县区市旗州局所盟省]).*$/;

const renamedTo =
  (to: string): Change =>
  (text, { document }) => {
    const from = document.issuer?.replace(OFFICE, '') ?? '';
    if (from.length < 2 || !text.includes(from)) return null;
    return { text: text.replaceAll(from, to), renamed: [from, to] };
  };

/** What a place is, and the bodies that are named by it. */
const BEFORE_OFFICE = '(?=街道|镇|乡|苏木|县|区|市|旗|人民政府|司法所|党)';

/** The same where the name stands before what the place is; alone 普法 may be a theme, 三台 a number. */
const namedInFull =
  (to: string): Change =>
  (text, { document }) => {
    const from = document.issuer?.replace(OFFICE, '') ?? '';
    const changed = text.replace(new RegExp(`${from}${BEFORE_OFFICE}`, 'g'), to);
    return from.length < 2 || changed === text ? null : { text: changed, renamed: [from, to] };
  };

/** A paragraph more, after the line in the middle that ends a sentence and is none of a table or a list. */
const withParagraph =
  (paragraph: string): Change =>
  (text) => {
    const lines = text.split('\n');
    const middle = Math.floor(lines.length / 2);
    const after = lines.findIndex(
      (line, i) => i >= middle && line.length > 40 && line.trimEnd().endsWith('。'),
    );
    if (after < 0) return null;
    const above = `${lines.slice(0, after + 1).join('\n')}\n`;
    return {
      text: `${above}${paragraph}\n${lines.slice(after + 1).join('\n')}`,
      added: { start: above.length, end: above.length + paragraph.length },
    };
  };

/** The changes that must alter no theme tag and no claim, by name. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'lines that end in CRLF': same((text) => text.replace(/\r?\n/g, '\r\n')),
  'a blank line between all lines': same((text) => text.replace(/\n+/g, '\n\n')),
  'spaces at the ends of lines': same((text) => text.replace(/\n/g, '  \n')),
  'lines that are indented': same((text) => text.replace(/^[ \u3000]*(?=\S)/gm, '\u3000\u3000')),
  'a byte order mark': same((text) => `\ufeff${text}`),
  'full-width digits': same(fullWidth),
  'full-width % ( )': same((text) =>
    text.replace(/[%()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + HALF_WIDTH_TO_FULL)),
  ),
  'spaces around numbers': same((text) =>
    text
      .replace(/([\u4e00-\u9fff])(?=[0-9])/g, '$1 ')
      .replace(/([0-9])(?=[\u4e00-\u9fff])/g, '$1 '),
  ),
  'a place of another name': renamedTo('青岗'),
  'a place of a longer name': renamedTo('锦屏山'),
  'a place whose name is a number': renamedTo('三十里'),
  'a place whose name begins with one': renamedTo('一心'),
  'a place that is named as a theme': namedInFull('普法'),
  'a place that is named as an office': namedInFull('执法'),
  'a place that is named as a count': namedInFull('三台'),
  'a paragraph more': withParagraph('驻镇单位和各村干部共同参加了植树活动，共种下树苗360株。'),
  'a sentence at the end': same((text) => `${text.trimEnd()}\n特此报告。`),
};
