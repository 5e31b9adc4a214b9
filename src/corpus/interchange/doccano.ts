import { checkArgument } from '../../arguments';
import { FazhiError } from '../../errors';
import type { Gold } from '../evaluate/gold';
import {
  type Annotation,
  annotationsOf,
  checkedSpan,
  checkGolds,
  goldOf,
  list,
  parseJson,
  record,
} from './annotations';
import { offsetConverter } from './code-points';

/**
 * Gold as JSONL for a doccano project of sequence labelling with overlapping spans: one report a line.
 * Labels: `item|measures` (kind and role of a passage), `level:2`, `theme:普法宣传`, `primary:普法宣传`, and
 * `claim|exact|reported|level|core`. A label has no room for numbers, so values, units, what is counted and
 * what it measures travel in the line's `fazhi` field, which doccano keeps as metadata. Offsets are code points.
 */
export function toDoccano(golds: readonly Gold[]): string {
  checkGolds(golds);
  return golds
    .map((gold) => {
      const { out } = offsetConverter(gold.text, 'code-points');
      const label = annotationsOf(gold).flatMap((annotation) => {
        const { start, end } = out(annotation);
        return labelsOf(annotation).map((name) => [start, end, name]);
      });
      const claims = annotationsOf(gold)
        .filter((annotation) => annotation.label === 'claim')
        .map((annotation) => {
          const { bound: _b, status: _s, kind: _k, core: _c, ...own } = annotation.attributes;
          return { ...out(annotation), ...own };
        });
      const { name, meta } = gold;
      return `${JSON.stringify({ text: gold.text, label, fazhi: { name, meta, claims } })}\n`;
    })
    .join('');
}

function labelsOf({ label, attributes }: Annotation): string[] {
  const { kind, role, level, themes, primary, bound, status, core } = attributes;
  if (label === 'claim')
    return [`claim|${bound}|${status}|${kind}|${core === true ? 'core' : 'marginal'}`];
  return [
    `${kind}|${role}`,
    ...(level === undefined ? [] : [`level:${level}`]),
    ...(themes as readonly string[]).map((theme) =>
      theme === primary ? `primary:${theme}` : `theme:${theme}`,
    ),
  ];
}

/**
 * Gold from the JSONL that doccano exports (`label` triples, or `entities` of a project with relations).
 * Throws `invalid-gold` for a malformed line, and for a claim that was drawn in doccano: its value is
 * not known there.
 */
export function fromDoccano(jsonl: string): Gold[] {
  checkArgument(typeof jsonl === 'string', 'jsonl', 'the text of a file', jsonl);
  return jsonl
    .split('\n')
    .map((line, index) => ({ line, where: `line ${index + 1} of the doccano file` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => goldOfLine(record(parseJson(line, where), where), where));
}

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly names: string[];
}

function goldOfLine(data: Record<string, unknown>, where: string): Gold {
  if (typeof data.text !== 'string') throw new FazhiError('invalid-gold', `${where} has no text`);
  const { text } = data;
  const kept = record(
    data.fazhi ?? (data.meta as { fazhi?: unknown } | undefined)?.fazhi ?? {},
    `${where}: fazhi`,
  );
  const converter = offsetConverter(text, 'code-points');
  const spans = new Map<string, Labelled>();
  for (const [start, end, name] of triplesOf(data, where)) {
    const span = converter.in({ start: start as number, end: end as number });
    const { start: from, end: to } = checkedSpan(span.start, span.end, text.length, where);
    // A claim may cover a whole passage: the two are told apart by their labels.
    const key = `${from} ${to} ${String(name).startsWith('claim|')}`;
    const found = spans.get(key);
    if (found) found.names.push(String(name));
    else spans.set(key, { start: from, end: to, names: [String(name)] });
  }
  const values = new Map(
    list(kept.claims ?? [], `${where}: claims`).map((claim) => {
      const { start, end, ...own } = record(claim, `${where}: claims`);
      const span = converter.in({ start: start as number, end: end as number });
      return [`${span.start} ${span.end}`, own];
    }),
  );
  const annotations = [...spans.values()].map((span): Annotation => {
    const own = values.get(`${span.start} ${span.end}`);
    return span.names[0]!.startsWith('claim|')
      ? { ...span, label: 'claim', attributes: claimAttributes(span, own, text, where) }
      : { ...span, label: 'passage', attributes: passageAttributes(span, where) };
  });
  const meta = (kept.meta ?? {}) as Gold['meta'];
  const name = typeof kept.name === 'string' ? kept.name : String(data.id ?? where);
  return goldOf(
    name,
    text,
    meta,
    annotations.map(({ start, end, label, attributes }) => ({ start, end, label, attributes })),
  );
}

function triplesOf(data: Record<string, unknown>, where: string): unknown[][] {
  if (Array.isArray(data.entities)) {
    return data.entities.map((entity) => {
      const { start_offset, end_offset, label } = record(entity, where);
      return [start_offset, end_offset, label];
    });
  }
  return list(data.label ?? data.labels ?? [], `${where}: label`).map((triple) =>
    list(triple, where),
  );
}

function passageAttributes({ names, start }: Labelled, where: string) {
  const [kind, role] = names.find((name) => name.includes('|'))?.split('|') ?? [];
  if (kind === undefined || role === undefined) {
    throw new FazhiError(
      'invalid-gold',
      `${where}: the passage at ${start} has no label such as item|measures`,
    );
  }
  const level = names.find((name) => name.startsWith('level:'))?.slice(6);
  const after = (head: string): string[] =>
    names.filter((name) => name.startsWith(head)).map((name) => name.slice(head.length));
  const themes = names.flatMap((name) => /^(?:theme|primary):(.+)$/.exec(name)?.[1] ?? []);
  return {
    kind,
    role,
    themes,
    primary: after('primary:')[0] ?? null,
    ...(level !== undefined && { level: Number(level) }),
  };
}

function claimAttributes(
  { names, start, end }: Labelled,
  own: object | undefined,
  text: string,
  where: string,
) {
  if (!own) {
    throw new FazhiError(
      'invalid-gold',
      `${where}: the value of the claim ${JSON.stringify(text.slice(start, end))} is not known; add it to fazhi.claims of the line`,
    );
  }
  const [, bound = '', status = '', kind = '', core] = names[0]!.split('|');
  return { ...own, bound, status, kind, core: core === 'core' };
}
