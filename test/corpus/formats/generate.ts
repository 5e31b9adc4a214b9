import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { docx } from './docx';
import { html } from './html';
import { pdf } from './pdf';

/** Text in GB18030, by turning the decoder round: Node can decode it, but not encode. */
const toGb18030 = (() => {
  let codes: Map<string, number> | null = null;
  return (text: string): Buffer | null => {
    codes ??= new Map(
      Array.from({ length: 0x7e * 0xbf }, (_, i) => {
        const pair = [0x81 + Math.floor(i / 0xbf), 0x40 + (i % 0xbf)];
        return [
          new TextDecoder('gb18030').decode(Uint8Array.from(pair)),
          pair[0]! * 256 + pair[1]!,
        ] as const;
      }),
    );
    const bytes: number[] = [];
    for (const character of text) {
      const code = codes.get(character);
      if (character < '\u0080') bytes.push(character.charCodeAt(0));
      else if (code !== undefined) bytes.push(code >> 8, code & 0xff);
      else return null; // not in GBK
    }
    return Buffer.from(bytes);
  };
})();

const FORMATS: readonly (readonly [extension: string, make: (text: string) => Buffer])[] = [
  ['txt', (text) => Buffer.from(text)],
  ['html', (text) => Buffer.from(html(text))],
  ['docx', docx],
  ['txt', (text) => toGb18030(text) ?? Buffer.from(text)],
  ['htm', (text) => toGb18030(html(text, 'gb2312')) ?? Buffer.from(html(text))],
  ['pdf', (text) => pdf(text, { numbers: true })],
  ['md', (text) => Buffer.from(text.replaceAll('\n', '\n\n'))],
  ['txt', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
];

/** Ways in which a file is damaged, with the code that its error has. */
const DAMAGE: readonly (readonly [
  extension: string,
  code: string,
  make: (text: string) => Buffer,
])[] = [
  ['docx', 'file-damaged', (text) => docx(text).subarray(0, 700)],
  ['pdf', 'file-protected', (text) => pdf(text, { encrypted: true })],
  ['pdf', 'file-without-text', (text) => pdf(text, { empty: true })],
  ['txt', 'file-without-text', () => Buffer.alloc(0)],
  [
    'doc',
    'file-unsupported',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
  ],
  ['txt', 'file-damaged', () => Buffer.from('89504e470d0a1a0a0000000d49484452'.repeat(40), 'hex')],
  ['html', 'file-without-text', () => Buffer.from('<html><body><script>1</script></body></html>')],
];

/** What a generated file holds: the text that it must read as, or the code of its error. */
export type Expected = { readonly text: string } | { readonly code: string };

/**
 * Fills a folder with `count` files: reports in all formats and encodings, in folders by region and year,
 * one in twenty damaged. The same count gives the same files. Returns what each must give, by its path.
 */
export function generateCorpus(
  folder: string,
  count: number,
  texts: readonly string[],
): Map<string, Expected> {
  const expected = new Map<string, Expected>();
  for (let i = 0; i < count; i++) {
    // Single line ends, no blank lines: what every format can keep.
    const text = texts[i % texts.length]!.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n');
    const region = `云栖${'甲乙丙丁戊己庚辛'[i % 8]}县`;
    const place = path.posix.join(region, String(2018 + (i % 7)));
    mkdirSync(path.join(folder, place), { recursive: true });
    const damaged = i % 20 === 13;
    const [extension, make] = damaged
      ? [
          DAMAGE[Math.floor(i / 20) % DAMAGE.length]![0],
          DAMAGE[Math.floor(i / 20) % DAMAGE.length]![2],
        ]
      : FORMATS[Math.floor(i / texts.length + i) % FORMATS.length]!;
    const id = path.posix.join(place, `报告 ${String(i).padStart(5, '0')}.${extension}`);
    writeFileSync(path.join(folder, id), make(text));
    expected.set(id, damaged ? { code: DAMAGE[Math.floor(i / 20) % DAMAGE.length]![1] } : { text });
  }
  return expected;
}

/** The reports of this project's own corpus. */
export function corpusTexts(): string[] {
  const home = path.resolve(import.meta.dirname, '../../../corpus/dev');
  return readdirSync(home)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(path.join(home, name), 'utf8').replaceAll('\r\n', '\n'));
}
