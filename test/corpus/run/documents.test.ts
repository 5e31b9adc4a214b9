import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocumentOptions, parseDocument } from '../../../src/corpus/run/documents';
import { buildCorpus } from '../built';
import { docx } from '../formats/docx';
import { html } from '../formats/html';
import { pdf } from '../formats/pdf';

let built: Awaited<ReturnType<typeof buildCorpus>>;
beforeAll(async () => {
  built = await buildCorpus('documents');
}, 60_000);
afterAll(() => built.remove());

const read = (bytes: Uint8Array, name: string, options: DocumentOptions = {}) =>
  parseDocument(bytes, name, { workerUrl: built.worker, ...options });
const REPORT = [
  '云岭县石桥街道2023年度法治政府建设工作报告',
  '2023年，石桥街道认真落实上级关于法治政府建设的工作要求，把依法行政贯穿于各项工作，基层治理的法治底色更加鲜明。现将情况报告如下：',
  '一、主要工作情况',
  '（一）化解矛盾纠纷。依托综治中心，全年受理矛盾纠纷128件，化解126件，化解率98.4%；未发生一起民转刑案件，群众安全感进一步增强。',
].join('\n');

/** A PDF of one page with these objects, the fourth of which is the page's content. */
function pdfOf(content: Buffer, dictionary: string, resources = '', more: readonly string[] = []) {
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${resources}>>>>`;
  const stream = `<<${dictionary}/Length ${content.length}>>stream\n${content.toString('latin1')}\nendstream`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    page,
    stream,
    font,
    ...more,
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF\n`;
  return Buffer.from(`%PDF-1.4\n${body}${trailer}`, 'latin1');
}
const TEXT = Buffer.from('BT /F1 12 Tf 50 700 Td (Report 38) Tj ET');

/** Reads a PDF in a process of its own: how it was refused, and the most memory that the process took. */
async function readByProcess(bytes: Buffer): Promise<{ code: string; megabytes: number }> {
  const program = `
    import { buffer } from 'node:stream/consumers';
    import { parseDocument } from ${JSON.stringify(built.corpus)};
    const error = await parseDocument(await buffer(process.stdin), 'a.pdf').catch((error) => error);
    console.log(JSON.stringify({ code: error.code, megabytes: process.resourceUsage().maxRSS / 1024 }));`;
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  run.child.stdin?.end(bytes);
  return JSON.parse((await run).stdout) as { code: string; megabytes: number };
}

describe('a file that is read in a thread of its own', () => {
  it.each([
    ['报告.html', Buffer.from(html(REPORT))],
    ['报告.docx', docx(REPORT)],
    ['报告.pdf', pdf(REPORT)],
  ])('reads as in this thread: %s', async (name, bytes) => {
    const [apart, here] = await Promise.all([read(bytes, name), parseDocument(bytes, name)]);
    expect(apart).toEqual(here);
    expect(apart.text).toBe(REPORT);
  });

  it('is told apart from others that are read at the same time', async () => {
    const texts = Array.from({ length: 12 }, (_, i) => REPORT.replace('128', String(200 + i)));
    const found = await Promise.all(texts.map((text) => read(docx(text), 'a.docx')));
    expect(found.map(({ text }) => text)).toEqual(texts);
  });

  it('gives its error with its code', async () => {
    await expect(read(pdf(REPORT, { empty: true }), 'a.pdf')).rejects.toMatchObject({
      name: 'FazhiError',
      code: 'file-without-text',
    });
  });
});

describe('a file that would take all there is', () => {
  it('is refused where a stream of a PDF unpacks without end, filter in filter', async () => {
    const bomb = deflateSync(deflateSync(Buffer.concat([TEXT, Buffer.alloc(50_000_000, ' ')])));
    expect(bomb.length).toBeLessThan(20_000);
    const file = pdfOf(bomb, '/Filter[/FlateDecode/FlateDecode]');
    const limit = { maxUnpackedBytes: 8_000_000 };
    await expect(read(file, 'a.pdf', limit)).rejects.toMatchObject({
      code: 'file-too-large',
      message: expect.stringMatching(/raise maxUnpackedBytes/),
    });
  }, 60_000);

  it('takes no more than 600 MB of memory before it is refused, in whatever way it is packed', async () => {
    const runs = Buffer.alloc(8_000_000, Buffer.from([129, 0])); // each pair stands for 128 bytes
    const long = deflateSync(Buffer.alloc(300_000_000));
    const bombs = [
      pdfOf(long, '/Filter/FlateDecode'),
      pdfOf(deflateSync(long), '/Filter[/FlateDecode/FlateDecode]'),
      pdfOf(deflateSync(runs), '/Filter[/FlateDecode/RunLengthDecode]'),
    ];
    for (const bomb of bombs) {
      const { code, megabytes } = await readByProcess(bomb);
      expect(code).toBe('file-too-large');
      expect(megabytes).toBeLessThan(600);
    }
  }, 120_000);

  it('is left where forms of a PDF double each other', async () => {
    const form = (body: string, resources: string): string =>
      `<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<<${resources}>>/Length ${body.length}>>stream\n${body}\nendstream`;
    const forms = Array.from({ length: 30 }, (_, i) =>
      form('/X Do /X Do', `/XObject<</X ${7 + i} 0 R>>`),
    );
    forms.push(form(String(TEXT), '/Font<</F1 5 0 R>>'));
    const file = pdfOf(Buffer.from('/X Do'), '', '/XObject<</X 6 0 R>>', forms);
    await expect(read(file, 'a.pdf', { timeout: 1500 })).rejects.toMatchObject({
      code: 'timed-out',
      message: 'the file took longer than 2 seconds',
    });
    // The next file is read by a new thread.
    expect((await read(pdf(REPORT), 'b.pdf')).text).toBe(REPORT);
  }, 60_000);

  it('refuses limits that are none', async () => {
    const bytes = Buffer.from(html(REPORT));
    await expect(read(bytes, 'a.html', { maxFileBytes: Number.NaN })).rejects.toMatchObject({
      code: 'invalid-option',
    });
    await expect(read(bytes, 'a.html', { timeout: -1 })).rejects.toMatchObject({
      code: 'invalid-option',
    });
  });
});
