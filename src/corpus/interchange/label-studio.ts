import { FazhiError } from '../../errors';
import type { Gold } from '../evaluate/gold';
import {
  type Annotation,
  type Attributes,
  annotationsOf,
  checkedSpan,
  checkGolds,
  goldOf,
  list,
  parseJson,
  record,
} from './annotations';
import { type OffsetUnit, offsetConverter } from './code-points';

/** What Label Studio shows for each attribute, and which it takes as several values. */
const CONTROLS: Readonly<
  Record<
    string,
    {
      readonly type: 'choices' | 'number' | 'textarea';
      readonly many?: boolean;
      readonly choices?: readonly string[];
    }
  >
> = {
  kind: {
    type: 'choices',
    choices: ['heading', 'lead', 'item', 'body', 'table', 'page', 'level', 'change'],
  },
  role: {
    type: 'choices',
    choices: [
      'basis',
      'measures',
      'results',
      'duties',
      'problems',
      'plans',
      'other',
      'boilerplate',
      'meta',
      'title',
    ],
  },
  level: { type: 'number' },
  themes: { type: 'choices', many: true },
  primary: { type: 'choices' },
  value: { type: 'number' },
  valueMax: { type: 'number' },
  unit: { type: 'textarea' },
  what: { type: 'textarea' },
  bound: {
    type: 'choices',
    choices: ['exact', 'approx', 'more_than', 'at_least', 'less_than', 'at_most'],
  },
  status: { type: 'choices', choices: ['reported', 'target'] },
  core: { type: 'choices', choices: ['yes', 'no'] },
  indicator: { type: 'textarea' },
  figure: { type: 'choices', choices: ['yes', 'no'] },
  period: { type: 'textarea' },
  partOf: { type: 'number' },
  base: { type: 'number' },
};

/** How a control says that a claim measures none of the indicators: an empty one was not filled in. */
const NO_INDICATOR = 'none';

/**
 * Gold as a JSON file of Label Studio tasks with annotations, to be used with `labelStudioConfig`.
 * Offsets are UTF-16 units, as its editor counts; older servers want `code-points`.
 */
export function toLabelStudio(golds: readonly Gold[], offsets: OffsetUnit = 'utf-16'): string {
  checkGolds(golds);
  const tasks = golds.map((gold) => {
    const { out } = offsetConverter(gold.text, offsets);
    const result = annotationsOf(gold).flatMap((annotation, i) => {
      const id = `r${i + 1}`;
      const span = { ...out(annotation), text: gold.text.slice(annotation.start, annotation.end) };
      const region = {
        id,
        from_name: 'span',
        to_name: 'text',
        type: 'labels',
        value: { ...span, labels: [annotation.label] },
      };
      const own = Object.entries(annotation.attributes).flatMap(([name, value]) => {
        const shown = controlValue(name, value);
        return shown === null
          ? []
          : [
              {
                id,
                from_name: name,
                to_name: 'text',
                type: CONTROLS[name]!.type,
                value: { ...span, ...shown },
              },
            ];
      });
      return [region, ...own];
    });
    return {
      data: { text: gold.text, name: gold.name, meta: gold.meta },
      annotations: [{ result }],
    };
  });
  return `${JSON.stringify(tasks, null, 1)}\n`;
}

function controlValue(name: string, value: Attributes[string] | undefined): object | null {
  const control = CONTROLS[name];
  if (name === 'indicator' && value === null) return { text: [NO_INDICATOR] };
  if (!control || value === null || value === undefined) return null;
  if (control.type === 'number') return { number: value };
  if (control.type === 'textarea') return { text: [value] };
  if (typeof value === 'boolean') return { choices: [value ? 'yes' : 'no'] };
  return { choices: control.many ? value : [value] };
}

/** The labelling interface of a project for these themes. */
export function labelStudioConfig(themes: readonly string[]): string {
  const escaped = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const control = ([name, { type, many, choices }]: [
    string,
    (typeof CONTROLS)[string],
  ]): string => {
    const common = `name="${name}" toName="text" perRegion="true"`;
    if (type === 'number') return `  <Number ${common}/>`;
    if (type === 'textarea') return `  <TextArea ${common} placeholder="${name}"/>`;
    const values = (choices ?? themes)
      .map((choice) => `<Choice value="${escaped(choice)}"/>`)
      .join('');
    return `  <Choices ${common} choice="${many ? 'multiple' : 'single'}">${values}</Choices>`;
  };
  return [
    '<View>',
    '  <Labels name="span" toName="text"><Label value="passage"/><Label value="claim"/></Labels>',
    '  <Text name="text" value="$text" granularity="symbol"/>',
    ...Object.entries(CONTROLS).map(control),
    '</View>',
    '',
  ].join('\n');
}

/**
 * Gold from Label Studio's JSON export: the first annotation of each task that was not cancelled.
 * Throws `invalid-gold` with the task that cannot be read.
 */
export function fromLabelStudio(json: string, offsets: OffsetUnit = 'utf-16'): Gold[] {
  return list(parseJson(json, 'the Label Studio file'), 'the Label Studio file').map(
    (item, index) => {
      const where = `task ${index + 1} of the Label Studio file`;
      const task = record(item, where);
      const data = record(task.data, `${where}: data`);
      if (typeof data.text !== 'string')
        throw new FazhiError('invalid-gold', `${where} has no text`);
      const { text } = data;
      const annotation = list(task.annotations, `${where}: annotations`)
        .map((one) => record(one, where))
        .find((one) => one.was_cancelled !== true);
      const { in: back } = offsetConverter(text, offsets);
      const regions = new Map<
        string,
        {
          start: number;
          end: number;
          label: string;
          attributes: Record<string, Attributes[string]>;
        }
      >();
      for (const entry of list(annotation?.result ?? [], `${where}: result`)) {
        const { id, from_name: name, value } = record(entry, where);
        const { start, end, ...own } = record(value, where);
        const span = back({ start: start as number, end: end as number });
        const region = regions.get(String(id)) ?? {
          ...checkedSpan(span.start, span.end, text.length, where),
          label: '',
          attributes: {},
        };
        regions.set(String(id), region);
        if (name === 'span') region.label = String((own.labels as unknown[] | undefined)?.[0]);
        else region.attributes[String(name)] = attributeOf(String(name), own);
      }
      const annotations = [...regions.values()].map(({ start, end, label, attributes }) => ({
        start,
        end,
        label: label as Annotation['label'],
        attributes:
          label === 'claim'
            ? { unit: '', what: null, ...attributes }
            : { themes: [], primary: null, ...attributes },
      }));
      const name = typeof data.name === 'string' ? data.name : String(task.id ?? index + 1);
      return goldOf(name, text, (data.meta ?? {}) as Gold['meta'], annotations);
    },
  );
}

function attributeOf(name: string, value: Readonly<Record<string, unknown>>): Attributes[string] {
  const control = CONTROLS[name];
  if (control?.type === 'number') return Number(value.number);
  const values = (control?.type === 'textarea' ? value.text : value.choices) as
    | string[]
    | undefined;
  if (control?.many) return values ?? [];
  const first = values?.[0] ?? null;
  if (name === 'indicator' && first === NO_INDICATOR) return null;
  return name === 'core' || name === 'figure' ? first === 'yes' : first;
}
