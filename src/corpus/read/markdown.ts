/**
 * The text of a Markdown file without its marks: headings, emphasis, links and quotation lose their
 * signs, the cells of a table row are joined by a tab, front matter and HTML comments are left out.
 * List numbers stay, being part of the text. A line stays a line; paragraphs that are wrapped are joined.
 */
export function markdownText(markdown: string): string {
  const lines: string[] = [];
  let paragraph = '';
  let fence = false;
  const end = (): void => {
    if (paragraph !== '') lines.push(paragraph);
    paragraph = '';
  };
  for (const raw of withoutFrontMatter(markdown).split(/\r\n?|\n/)) {
    if (/^\s{0,3}(?:```|~~~)/.test(raw)) {
      end();
      fence = !fence;
      continue;
    }
    const row = fence ? null : tableRow(raw);
    if (raw.trim() === '' || isRule(raw)) {
      end();
    } else if (row !== null) {
      end();
      if (row !== '') lines.push(row);
    } else if (fence) {
      lines.push(raw.trim());
    } else {
      const heading = /^\s{0,3}#{1,6}\s/.test(raw);
      const item = /^\s{0,9}(?:[-*+]\s|\d{1,3}[.)、]|[一二三四五六七八九十]{1,3}、|[（(])/.test(
        raw,
      );
      if (heading || item) end();
      const text = inline(
        raw
          .trim()
          .replace(/^#{1,6}\s+|^>\s?|^[-*+]\s+/, '')
          .replace(/\s#{1,6}$/, ''),
      );
      paragraph = joined(paragraph, text);
      // Two spaces or a backslash at its end break a line; a heading is a line of its own.
      if (heading || /(?: {2}|\\)$/.test(raw)) end();
    }
  }
  end();
  return lines.join('\n');
}

function withoutFrontMatter(markdown: string): string {
  const text = markdown.replace(/<!--[^>]{0,2000}-->/g, '');
  if (!/^---\r?\n/.test(text)) return text;
  const close = text.slice(4).search(/^---\s{0,9}$/m);
  return close < 0 ? text : text.slice(4 + close + 3);
}

function isRule(line: string): boolean {
  return /^\s{0,3}(?:[-*_=]\s{0,3}){3,}$/.test(line);
}

/** A table's row with tabs between its cells, empty for the row of dashes; `null` for another line. */
function tableRow(line: string): string | null {
  const text = line.trim();
  if (!text.startsWith('|') || !text.endsWith('|') || text.length < 3) return null;
  if (/^[|\s:-]+$/.test(text)) return '';
  return text
    .slice(1, -1)
    .split('|')
    .map((cell) => inline(cell.trim()))
    .join('\t');
}

function inline(text: string): string {
  return text
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/g, '')
    .replace(/\[([^\]]{1,500})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000})\1/g, '$2')
    .replace(/\*(?=\S)([^*]{1,2000})\*/g, '$1')
    .replace(/`([^`]{1,2000})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1');
}

function joined(before: string, line: string): string {
  if (before === '') return line;
  return /[\x21-\x7e]$/.test(before) && /^[\x21-\x7e]/.test(line)
    ? `${before} ${line}`
    : before + line;
}
