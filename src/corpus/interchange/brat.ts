import { checkArgument } from '../../arguments';
import { FazhiError } from '../../errors';
import type { Gold } from '../evaluate/gold';
import {
  type Annotation,
  type Attributes,
  annotationsOf,
  checkedSpan,
  checkGold,
  goldOf,
  parseJson,
  record,
} from './annotations';
import { offsetConverter } from './code-points';

/** The files of a report for brat: `NAME.txt`, `NAME.ann`, and the collection's `annotation.conf`. */
export interface BratFiles {
  readonly txt: string;
  readonly ann: string;
  readonly conf: string;
}

const KINDS = ['heading', 'lead', 'item', 'body', 'table', 'page'];

/**
 * Gold in brat's standoff format. A passage is an entity of its kind, a claim one of type `claim`; what
 * describes them stands in a note as JSON, since brat's attributes are closed lists. Offsets are code points;
 * a passage over several lines has a fragment for each.
 */
export function toBrat(gold: Gold): BratFiles {
  checkGold(gold);
  // brat counts the line ends of the file; with one kind of them, it counts what we count.
  if (gold.text.includes('\r')) {
    throw new FazhiError(
      'invalid-argument',
      `${gold.name} has line ends with \\r, which brat counts wrongly; turn them into \\n first`,
    );
  }
  const { out } = offsetConverter(gold.text, 'code-points');
  const lines = annotationsOf(gold).flatMap((annotation, i) => {
    const { kind, ...own } = annotation.attributes;
    const type = annotation.label === 'claim' ? 'claim' : String(kind);
    const note = annotation.label === 'claim' ? annotation.attributes : own;
    const fragments = fragmentsOf(gold.text, annotation);
    const places = fragments
      .map((fragment) => out(fragment))
      .map(({ start, end }) => `${start} ${end}`);
    const words = fragments.map(({ start, end }) => gold.text.slice(start, end)).join(' ');
    return [
      `T${i + 1}\t${type} ${places.join(';')}\t${words}`,
      `#${i + 1}\tAnnotatorNotes T${i + 1}\t${JSON.stringify(note)}`,
    ];
  });
  const meta = `#0\tAnnotatorNotes DOCUMENT\t${JSON.stringify(gold.meta)}`;
  return {
    txt: gold.text,
    ann: `${[...lines, meta].join('\n')}\n`,
    conf: `[entities]\n${[...KINDS, 'claim'].join('\n')}\n\n[relations]\n<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n[attributes]\n`,
  };
}

/** The lines of a span: brat allows no line end inside a fragment. */
function fragmentsOf(text: string, { start, end }: { start: number; end: number }) {
  const fragments: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '\n') continue;
    if (at > from) fragments.push({ start: from, end: at });
    from = at + 1;
  }
  return fragments;
}

/** Gold from a report's `.txt` and `.ann`. Throws `invalid-gold` with the line that cannot be read. */
export function fromBrat(name: string, txt: string, ann: string): Gold {
  checkArgument(typeof txt === 'string', 'txt', 'the text of a file', txt);
  checkArgument(typeof ann === 'string', 'ann', 'the text of a file', ann);
  const { in: back } = offsetConverter(txt, 'code-points');
  const entities = new Map<string, { start: number; end: number; type: string }>();
  const notes = new Map<string, Attributes>();
  let meta: Gold['meta'] = {};
  ann.split(/\r?\n/).forEach((line, index) => {
    const where = `line ${index + 1} of ${name}.ann`;
    const [id = '', head = '', rest = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const space = head.indexOf(' ');
      const ends = head
        .slice(space + 1)
        .split(/[ ;]/)
        .map(Number);
      const span = back({ start: ends[0]!, end: ends.at(-1)! });
      entities.set(id, {
        ...checkedSpan(span.start, span.end, txt.length, where),
        type: head.slice(0, space),
      });
    } else if (id.startsWith('#') && head.startsWith('AnnotatorNotes ')) {
      const note = record(parseJson(rest, where), where) as Attributes;
      const target = head.slice('AnnotatorNotes '.length);
      if (target === 'DOCUMENT') meta = note as Gold['meta'];
      else notes.set(target, note);
    }
  });
  const annotations = [...entities].map(([id, { start, end, type }]): Annotation => {
    const note = notes.get(id);
    if (!note) {
      throw new FazhiError(
        'invalid-gold',
        `${name}.ann: ${id} (${JSON.stringify(txt.slice(start, end).slice(0, 40))}) has no note with its attributes`,
      );
    }
    return type === 'claim'
      ? { start, end, label: 'claim', attributes: note }
      : { start, end, label: 'passage', attributes: { kind: type, ...note } };
  });
  return goldOf(name, txt, meta, annotations);
}
