/** How a PDF is set. */
export interface PdfSettings {
  /** Stands over every page. */
  readonly head?: string;
  /** Whether pages carry their number as – 1 –. */
  readonly numbers?: boolean;
  readonly encrypted?: boolean;
  /** Whether the pages hold no text, as scanned ones do. */
  readonly empty?: boolean;
}

const WIDTH = 595;
const HEIGHT = 842;
const SIZE = 16;
const LEFT = 90;
const PER_LINE = 26;
const PER_PAGE = 22;

/**
 * A PDF as an office prints it: the first line centred as the title, paragraphs indented by two
 * characters, lines of 26 characters, 22 lines a page. The font is not embedded, so whoever reads it needs
 * Adobe's table of Chinese characters.
 */
export function pdf(text: string, settings: PdfSettings = {}): Buffer {
  const lines = text
    .split('\n')
    .flatMap((line, index) =>
      line.includes('\t') ? [setRow(line)] : setParagraph(line, index === 0),
    );
  const pages: Piece[][][] = [];
  for (let at = 0; at < lines.length; at += PER_PAGE) pages.push(lines.slice(at, at + PER_PAGE));
  const objects: string[] = ['', '', ''];
  const add = (object: string): number => objects.push(object);
  const font = add(
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[5 0 R]>>',
  );
  add(
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500]/FontDescriptor 6 0 R>>',
  );
  add(
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  );
  const kids: number[] = [];
  pages.forEach((page, number) => {
    const stream = settings.empty ? '' : pageStream(page, number + 1, settings);
    const content = add(`<</Length ${stream.length}>>stream\n${stream}\nendstream`);
    kids.push(
      add(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</Font<</F1 ${font} 0 R>>>>/Contents ${content} 0 R>>`,
      ),
    );
  });
  objects[0] = '<</Type/Catalog/Pages 2 0 R>>';
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`;
  objects[2] = '<</Producer(test)>>';
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = out.length;
  const lock = settings.encrypted
    ? `/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>>/ID[<00><00>]`
    : '';
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) out += `${String(offset).padStart(10, '0')} 00000 n \n`;
  out += `trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 3 0 R${lock}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

/** A piece of a line and where it begins. */
interface Piece {
  readonly text: string;
  readonly x: number;
}

/** The cells of a row, three characters apart. */
function setRow(line: string): Piece[] {
  let x = LEFT;
  return line.split('\t').map((text) => {
    const piece = { text, x };
    x += widthOf(text) + 3 * SIZE;
    return piece;
  });
}

/** A title in the middle, lines of at most 18 characters; a paragraph with its indent. */
function setParagraph(text: string, isTitle: boolean): Piece[][] {
  const out: Piece[][] = [];
  const perLine = isTitle ? 18 : PER_LINE;
  let rest = text.trim();
  while (rest !== '') {
    const first = out.length === 0 && !isTitle;
    let room = first ? perLine - 2 : perLine;
    let end = 0;
    while (end < rest.length && room > 0) room -= rest.charCodeAt(end++) < 0x80 ? 0.5 : 1;
    const line = rest.slice(0, end);
    const width = widthOf(line);
    out.push([{ text: line, x: isTitle ? (WIDTH - width) / 2 : first ? LEFT + 2 * SIZE : LEFT }]);
    rest = rest.slice(end);
  }
  return out;
}

function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x80 ? SIZE / 2 : SIZE;
  return width;
}

function pageStream(lines: readonly (readonly Piece[])[], number: number, settings: PdfSettings) {
  const show = (text: string, x: number, y: number): string =>
    `BT /F1 ${SIZE} Tf ${x} ${y} Td <${Buffer.from(text, 'utf16le').swap16().toString('hex')}> Tj ET`;
  const out = lines.flatMap((line, index) =>
    line.map((piece) => show(piece.text, piece.x, 730 - index * 28)),
  );
  if (settings.head) out.push(show(settings.head, LEFT, 800));
  if (settings.numbers) out.push(show(`– ${number} –`, WIDTH / 2 - SIZE, 40));
  return out.join('\n');
}
