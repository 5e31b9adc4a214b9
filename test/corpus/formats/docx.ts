import { zip } from './zip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
const row = (cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

/** A Word file: a paragraph for each line; lines with tabs become rows of a table. */
export function docx(text: string): Buffer {
  let body = '';
  let rows = '';
  for (const line of text.split('\n')) {
    if (line.includes('\t')) rows += row(line.split('\t'));
    else {
      if (rows) body += `<w:tbl>${rows}</w:tbl>`;
      rows = '';
      body += paragraph(line);
    }
  }
  if (rows) body += `<w:tbl>${rows}</w:tbl>`;
  return docxOf(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`);
}

/** A Word file with this document part, and other parts by their names. */
export function docxOf(documentXml: string, others: Readonly<Record<string, string>> = {}): Buffer {
  const part = (name: string, xml: string) => ({
    name,
    data: Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
  });
  return zip([
    part(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    part(
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    part('word/document.xml', documentXml),
    ...Object.entries(others).map(([name, xml]) => part(name, xml)),
  ]);
}
