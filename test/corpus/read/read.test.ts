import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument, readDocument } from '../../../src/corpus/run/documents';
import { docx, docxOf } from '../formats/docx';
import { html } from '../formats/html';
import { pdf } from '../formats/pdf';
import { zip } from '../formats/zip';

const TITLE = '云岭县石桥街道2023年度法治政府建设工作报告';
const TABLE = ['事项\t数量', '普法活动\t36场次', '矛盾纠纷\t128件'].join('\n');
const PROSE = [
  '2023年，石桥街道认真落实上级关于法治政府建设的工作要求，把依法行政贯穿于各项工作，基层治理的法治底色更加鲜明。现将情况报告如下：',
  '一、主要工作情况',
  '（一）深化普法宣传。开展“宪法宣传周”等普法活动36场次，发放资料2.3万余份，12个村（社区）实现法治宣传栏全覆盖，群众法治素养明显提升。',
  '（二）化解矛盾纠纷。依托综治中心，全年受理矛盾纠纷128件，化解126件，化解率98.4%；未发生一起民转刑案件。',
  '二、下一步打算',
  '持续推进“1+12+N”调解网络建设，全年普法活动不少于40场次，力争小事不出村、大事不出镇、矛盾不上交。',
].join('\n');
const REPORT = `${TITLE}\n${PROSE}`;

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'fazhi-read-'));
});
afterAll(() => rm(dir, { recursive: true }));

describe('a report reads the same from every format', () => {
  it.each([
    ['报告.txt', Buffer.from(REPORT), 'text'],
    ['报告.docx', docx(REPORT), 'docx'],
    ['报告.html', Buffer.from(html(REPORT)), 'html'],
    ['报告.pdf', pdf(REPORT), 'pdf'],
    [
      'running heads.pdf',
      pdf(`${REPORT}\n${`${PROSE}\n`.repeat(6).trim()}`, { head: TITLE, numbers: true }),
      'pdf',
    ],
  ])('%s', async (name, bytes, format) => {
    const read = await parseDocument(bytes, name);
    expect(read.format).toBe(format);
    const wanted = name.startsWith('running')
      ? `${REPORT}\n${`${PROSE}\n`.repeat(6).trim()}`
      : REPORT;
    expect(read.text).toBe(wanted);
  });

  it.each([
    ['docx', () => docx(`${REPORT}\n${TABLE}\n完`)],
    ['html', () => Buffer.from(html(`${REPORT}\n${TABLE}\n完`))],
  ])('the rows of a table stay lines, its cells joined by tabs: %s', async (format, make) => {
    const { text } = await parseDocument(make(), `表.${format}`);
    expect(text).toBe(`${REPORT}\n${TABLE}\n完`);
  });

  it('says what was decided about the encoding, and the hash of the bytes', async () => {
    const read = await parseDocument(Buffer.from(html(REPORT)), 'a.htm');
    expect(read.encoding).toEqual({
      label: 'utf-8',
      basis: 'declared',
      declared: 'utf-8',
      undecodable: 0,
    });
    expect(read.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(read.metadata.title).toBe(TITLE);
  });

  it('takes what the bytes are over what the name says', async () => {
    expect((await parseDocument(Buffer.from(html(REPORT)), '报告.doc')).format).toBe('html');
    expect((await parseDocument(docx(REPORT), '报告.doc')).text).toBe(REPORT);
  });

  it('drops the marks of Markdown and keeps its words', async () => {
    const markdown =
      '---\ntitle: 报告\n---\n# 石桥街道报告\n\n## 一、**主要**工作\n\n开展普法活动\n36场次。\n\n| 事项 | 数量 |\n| --- | --- |\n| 普法 | 36场 |\n\n- 一是[公开](http://x)信息\n- 二是调解\n';
    const { text } = await parseDocument(Buffer.from(markdown), 'a.md');
    expect(text.split('\n')).toEqual([
      '石桥街道报告',
      '一、主要工作',
      '开展普法活动36场次。',
      '事项\t数量',
      '普法\t36场',
      '一是公开信息',
      '二是调解',
    ]);
  });
});

describe('a Word file', () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const paragraph = (text: string, properties = ''): string =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const textOf = async (body: string, others: Readonly<Record<string, string>> = {}) => {
    const file = docxOf(`<w:document ${w}><w:body>${body}</w:body></w:document>`, others);
    return (await parseDocument(file, 'a.docx')).text.split('\n');
  };

  it('has the numbers that Word counts by itself before its headings', async () => {
    const level = (at: number, pattern: string): string =>
      `<w:lvl w:ilvl="${at}"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
    const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level(0, '%1、')}${level(1, '（%2）')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const at = (place: number): string =>
      `<w:numPr><w:ilvl w:val="${place}"/><w:numId w:val="3"/></w:numPr>`;
    const body =
      paragraph('主要工作', at(0)) + paragraph('普法宣传', at(1)) + paragraph('全年宣讲38场。');
    expect(await textOf(body, { 'word/numbering.xml': numbering })).toEqual([
      '一、主要工作',
      '（一）普法宣传',
      '全年宣讲38场。',
    ]);
  });

  it('has a line end where a page or a line is broken', async () => {
    const broken = (type: string): string =>
      `<w:p><w:r><w:t>甲</w:t><w:br ${type}/><w:t>乙</w:t></w:r></w:p>`;
    expect(await textOf(broken('w:type="page"'))).toEqual(['甲', '乙']);
    expect(await textOf(broken(''))).toEqual(['甲', '乙']);
  });
});

describe('a Markdown file', () => {
  const lines = async (markdown: string): Promise<string[]> =>
    (await parseDocument(Buffer.from(markdown), 'a.md')).text.split('\n');

  it('with single line ends keeps its headings apart from what stands under them', async () => {
    const report =
      '柳溪镇2023年度法治政府建设工作报告\n一、深化普法宣传工作\n开展普法活动38场。\n二、下一步打算\n力争开展普法活动50场。';
    expect(await lines(report)).toEqual(report.split('\n'));
  });

  it('keeps lines apart that end a sentence, or that are a list without marks', async () => {
    const report = '开展普法活动38场。\n调解纠纷12件。\n\n普法活动38场\n调解纠纷12件\n执法检查9次';
    expect(await lines(report)).toEqual(report.split('\n').filter((line) => line !== ''));
  });

  it('that an editor wrapped has its paragraphs put together', async () => {
    const wrapped =
      '全年受理矛盾纠纷128件，化解126件，化解率98.4%，未发生一起民转刑\n案件，群众安全感进一步增强，全年开展法治宣传活动38场，发放宣传\n资料2000余份。';
    expect(await lines(wrapped)).toEqual([wrapped.replaceAll('\n', '')]);
  });

  it.each([
    ['between bars', '| 事项 | 数量 |\n| --- | --: |\n| 普法活动 | 38场 |\n| 调解 | 12件 |'],
    ['without outer bars', '事项 | 数量\n--- | ---\n普法活动 | 38场\n调解 | 12件'],
  ])('has the rows of a table as lines: %s', async (_, table) => {
    const rows = ['事项\t数量', '普法活动\t38场', '调解\t12件'];
    expect(await lines(table)).toEqual(rows);
    expect(await lines(`开展普法活动如下：\n${table}\n\n完成。`)).toEqual([
      '开展普法活动如下：',
      ...rows,
      '完成。',
    ]);
  });

  it('loses a comment, and not what stands behind one that never ends', async () => {
    expect(await lines('普法<!-- 待核 -->活动38场。\n<!-- 开展调解12件。')).toEqual([
      '普法活动38场。',
      '<!-- 开展调解12件。',
    ]);
  });
});

describe('a page', () => {
  it('without an article that can be told from the rest gives all of its text', async () => {
    const { text } = await parseDocument(
      Buffer.from('<p>未发生一起<b>民转刑</b>案件。</p><ol><li>甲</li><li>乙</li></ol>'),
      'a.html',
    );
    expect(text.split('\n')).toEqual(['未发生一起民转刑案件。', '1.甲', '2.乙']);
  });

  it('that is laid out by tables keeps its lines, and the rows of the tables within', async () => {
    const lines = '<p>一、主要工作</p><p>开展普法活动38场。</p>';
    const rows =
      '<tr><th>项目</th><th>数量</th></tr><tr><td>受理纠纷<br>（件）</td><td>241</td></tr>';
    const page = `<table><tr><td>${lines}</td></tr><tr><td><table>${rows}</table></td><td>右栏</td></tr></table>`;
    const { text } = await parseDocument(Buffer.from(page), 'a.html');
    expect(text.split('\n')).toEqual([
      '一、主要工作',
      '开展普法活动38场。',
      '项目\t数量',
      '受理纠纷 （件）\t241',
      '右栏',
    ]);
  });

  it('has the number of an item beside its first line', async () => {
    const page = '<ol start="1e21"><li><p>普法</p><p>调解</p></li><li><p>执法</p></li></ol>';
    const { text } = await parseDocument(Buffer.from(page), 'a.html');
    expect(text.split('\n')).toEqual(['1.普法', '调解', '2.执法']);
  });

  it('leaves out a form that asks the reader for errors, and keeps one that holds the page', async () => {
    const paragraphs = PROSE.split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
    const form =
      '<form>我要纠错 错误类型：* 姓名 <input name="a"><table><tr><td>1.错别字 2.内容有误</td></tr></table></form>';
    const inside = `<body><div><h1>${TITLE}</h1>${paragraphs}${form}<p>特此报告，请予审阅，不当之处敬请指正。</p></div></body>`;
    const around = `<body><form><input type="hidden">${paragraphs}</form></body>`;
    const read = async (page: string) => (await parseDocument(Buffer.from(page), 'a.html')).text;
    expect(await read(inside)).toContain('特此报告');
    expect(await read(inside)).not.toMatch(/纠错|错误类型|内容有误/);
    expect(await read(around)).toContain('全年受理矛盾纠纷128件');
  });

  it('keeps its title as the first line', async () => {
    const page = html(REPORT).replace(/<h1>.*<\/h1>/, '');
    const { text } = await parseDocument(Buffer.from(page), 'a.html');
    expect(text.split('\n')[0]).toBe(TITLE);
  });

  it('nested deeper than a parser can go is refused', async () => {
    const deep = Buffer.from(`${'<ul><li>'.repeat(30_000)}化解矛盾纠纷128件。`);
    await expect(parseDocument(deep, 'a.html')).rejects.toMatchObject({ code: 'file-damaged' });
  });

  it('nested a hundred thousand deep is read all the same', async () => {
    const deep = `${'<div>'.repeat(20_000)}化解矛盾纠纷128件。${'</div>'.repeat(20_000)}`;
    const { text } = await parseDocument(Buffer.from(deep), 'a.html');
    expect(text).toBe('化解矛盾纠纷128件。');
  });
});

describe('what cannot be read is refused with the reason and the way out', () => {
  const oldWord = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  const bomb = docxOf(`<w:document>${' '.repeat(40_000_000)}</w:document>`);
  it.each([
    [
      'an old Word file',
      '年报 终稿.doc',
      oldWord,
      'file-unsupported',
      /soffice --headless --convert-to docx '年报 终稿\.doc'/,
    ],
    [
      'a WPS file',
      '年报.wps',
      oldWord,
      'file-unsupported',
      /soffice --headless --convert-to docx 年报\.wps/,
    ],
    [
      'a picture by its name',
      '扫描 1.JPG',
      Buffer.from('ffd8ffe0', 'hex'),
      'file-unsupported',
      /ocrmypdf -l chi_sim '扫描 1\.JPG'/,
    ],
    [
      'an OFD file',
      '年报.ofd',
      zip([{ name: 'OFD.xml', data: Buffer.from('<x/>') }]),
      'file-unsupported',
      /save it as PDF/,
    ],
    [
      'a page saved as one file, whatever its name',
      'page.html',
      Buffer.from(
        'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n=E6=9F=B3',
      ),
      'file-unsupported',
      /save it as HTML/,
    ],
    ['a table by its name', '台账.csv', Buffer.from('项目,数量'), 'file-unsupported', /a table/],
    [
      'a table under the name of a Word file',
      'a.docx',
      zip([
        { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
        { name: 'xl/workbook.xml', data: Buffer.from('<workbook/>') },
      ]),
      'file-unsupported',
      /a table \(Excel\)/,
    ],
    [
      'an RTF file',
      '年报.rtf',
      Buffer.from('{\\rtf1 }'),
      'file-unsupported',
      /soffice --headless --convert-to docx 年报\.rtf/,
    ],
    [
      'a protected Word file',
      'a.docx',
      Buffer.concat([oldWord, Buffer.from('EncryptedPackage', 'utf16le')]),
      'file-protected',
      /password/,
    ],
    [
      'a Word file cut short',
      'a.docx',
      docx(REPORT).subarray(0, 500),
      'file-damaged',
      /no whole zip archive/,
    ],
    [
      'a Word file without its document',
      'a.docx',
      docxOf('<w:document'),
      'file-damaged',
      /cannot be read/,
    ],
    [
      'a zip archive',
      'a.docx',
      zip([{ name: 'a.txt', data: Buffer.from('x') }]),
      'file-unsupported',
      /no Word file/,
    ],
    ['a zip bomb', 'a.docx', bomb, 'file-too-large', /unpacks to more than/],
    [
      'a zip bomb in a part of any name',
      'a.docx',
      zip([
        { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
        { name: 'word/document.bin', data: Buffer.alloc(40_000_000, ' ') },
      ]),
      'file-too-large',
      /unpacks to more than/,
    ],
    [
      'a zip archive whose directory is not where its end says',
      'a.docx',
      (() => {
        const file = docx(REPORT);
        return Buffer.concat([file.subarray(0, -22), Buffer.alloc(7), file.subarray(-22)]);
      })(),
      'file-damaged',
      /no whole zip archive/,
    ],
    ['a protected PDF', 'a.pdf', pdf(REPORT, { encrypted: true }), 'file-protected', /password/],
    ['a scanned PDF', 'a.pdf', pdf(REPORT, { empty: true }), 'file-without-text', /OCR/],
    ['a PDF cut short', 'a.pdf', pdf(REPORT).subarray(0, 60), 'file-damaged', /cannot be read/],
    ['an empty file', 'a.txt', Buffer.from(''), 'file-without-text', /empty/],
    [
      'an empty page',
      'a.html',
      Buffer.from('<html><body></body></html>'),
      'file-without-text',
      /no text/,
    ],
    [
      'a picture',
      'a.txt',
      Buffer.from('89504e470d0a1a0a0000000d49484452'.repeat(40), 'hex'),
      'file-damaged',
      /no text in/,
    ],
    ['a kind unknown', 'a.xlsx2', Buffer.from('x'), 'file-unsupported', /\.xlsx2 cannot be read/],
  ])('%s', async (_, name, bytes, code, message) => {
    const failure = await parseDocument(bytes, name, { maxUnpackedBytes: 20_000_000 }).catch(
      (e) => e,
    );
    expect(failure).toMatchObject({ name: 'FazhiError', code });
    expect(failure.message).toMatch(message);
  });

  it('a missing file, a folder and a file beyond the limit', async () => {
    await expect(readDocument(path.join(dir, '无.txt'))).rejects.toMatchObject({
      code: 'file-not-found',
    });
    await expect(readDocument(dir)).rejects.toMatchObject({ code: 'file-unreadable' });
    const large = path.join(dir, '名 "有"\n引号.txt');
    await writeFile(large, REPORT);
    expect((await readDocument(large)).text).toBe(REPORT);
    await expect(readDocument(large, { maxFileBytes: 10 })).rejects.toMatchObject({
      code: 'file-too-large',
    });
  });
});
