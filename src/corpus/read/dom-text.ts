const ELEMENT = 1;
const TEXT = 3;

/** Elements that show no text of the document. */
const UNSHOWN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE OBJECT EMBED IFRAME SVG CANVAS VIDEO AUDIO SELECT OPTION BUTTON INPUT TEXTAREA'.split(
    ' ',
  ),
);
/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);

/**
 * The text of a part of a page as a reader sees it: a line for each paragraph, list item and table row,
 * the cells of a row joined by a tab, white space collapsed as a browser does. A line break of the source
 * between two Chinese characters leaves no space.
 * `shows` tells of an element whether it and what stands in it belong to the text.
 */
export function domText(root: Node, shows: (element: Element) => boolean = () => true): string {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    const text = tidyLine(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  /** Cells being read: inside one, lines run on with a space. */
  let cells = 0;
  /** Of each td and th that is open, whether it is a cell. */
  const open: boolean[] = [];
  /** The number of an item that has no text yet: what comes next stands beside it. */
  let numbered = '';
  const breakLine = (): void => {
    if (numbered !== '' && line.trimEnd() === numbered) return;
    if (cells > 0) line += ' ';
    else endLine();
  };
  const ordinals: number[] = [];

  const enter = (node: Node): boolean => {
    if (node.nodeType === TEXT) {
      line += collapse(node.nodeValue ?? '');
      return false;
    }
    if (node.nodeType !== ELEMENT) return node.firstChild !== null;
    const element = node as Element;
    const name = node.nodeName.toUpperCase();
    if (UNSHOWN.has(name) || isHidden(element) || !shows(element)) return false;
    if (name === 'BR') {
      breakLine();
      return false;
    }
    if (BLOCKS.has(name)) breakLine();
    if (isNamedCell(node)) {
      open.push(isCell(element));
      if (open.at(-1)) cells++;
    }
    if (name === 'OL') ordinals.push(firstOrdinal(element));
    if (name === 'UL') ordinals.push(Number.NaN);
    if (name === 'LI') {
      const ordinal = ordinals.at(-1);
      if (ordinal !== undefined && !Number.isNaN(ordinal)) {
        numbered = `${ordinal}.`;
        line += numbered;
        ordinals[ordinals.length - 1] = ordinal + 1;
      }
    }
    return true;
  };
  const leave = (node: Node): void => {
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (name === 'OL' || name === 'UL') ordinals.pop();
    if (isNamedCell(node) && open.pop()) {
      cells--;
      if (cells === 0) line += CELL_END;
    }
    if (name === 'LI') numbered = '';
    if (BLOCKS.has(name)) breakLine();
  };

  // By hand and not by recursion: a page may nest deeper than the stack is.
  let node: Node | null = root;
  while (node !== null) {
    if (enter(node) && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (entered(node)) leave(node);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node);
    }
    if (node === null || node === root) break;
    node = node.nextSibling;
  }
  endLine();
  return lines.join('\n');

  /** Whether an element without children to walk was opened by `enter`, and so must be closed. */
  function entered(at: Node): boolean {
    if (at.nodeType !== ELEMENT || at.firstChild !== null) return false;
    const element = at as Element;
    const name = at.nodeName.toUpperCase();
    return name !== 'BR' && !UNSHOWN.has(name) && !isHidden(element) && shows(element);
  }
}

/** A cell of a table of figures; one alone in its row, or around a table, only lays the page out. */
function isCell(element: Element): boolean {
  if (!hasNeighbour(element)) return false;
  const inner = element.querySelector('table');
  return inner === null || inner.querySelector('td ~ td, tr ~ tr') === null;
}

const isNamedCell = (node: Node): boolean => /^T[DH]$/i.test(node.nodeName);

function hasNeighbour(cell: Element): boolean {
  for (let at = cell.previousSibling; at !== null; at = at.previousSibling)
    if (isNamedCell(at)) return true;
  for (let at = cell.nextSibling; at !== null; at = at.nextSibling)
    if (isNamedCell(at)) return true;
  return false;
}

/** The number of a list's first item; 1 where it says none that a list could have. */
function firstOrdinal(list: Element): number {
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
  return Math.abs(start) < MAX_ORDINAL ? start : 1;
}

const MAX_ORDINAL = 1_000_000;

/** Ends a table cell while a line is put together; becomes a tab between cells. */
const CELL_END = '\u0001';

function collapse(value: string): string {
  return value
    .replaceAll(CELL_END, '')
    .replace(/[ \t\r\n\f]+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

const WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u2018-\\u201d]';
const BREAK_IN_CHINESE = new RegExp(`(?<=${WIDE})\\n(?=${WIDE})`, 'g');

function tidyLine(line: string): string {
  const cells = line.split(CELL_END).map((cell) =>
    cell
      .replace(BREAK_IN_CHINESE, '')
      .replace(/[ \n]+/g, ' ')
      .trim(),
  );
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells.join('\t').trimEnd();
}

function isHidden(element: Element): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  const style = element.getAttribute('style');
  return (
    style !== null && /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i.test(style)
  );
}
