import { checkArgument } from '../../arguments';
import { FazhiError } from '../../errors';
import type { Gold } from '../evaluate/gold';
import {
  type Annotation,
  annotationsOf,
  checkedSpan,
  checkGold,
  goldOf,
  list,
  parseJson,
  record,
} from './annotations';
import { offsetConverter } from './code-points';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const AROUND = 24;

/**
 * Gold as a W3C Web Annotation page (JSON-LD): each annotation has its themes as tags, all its attributes as
 * a JSON body, and its place as position (in code points) and as quotation with what stands around it.
 * `source` is the address of the text.
 */
export function toWebAnnotations(gold: Gold, source: string): string {
  checkGold(gold);
  checkArgument(typeof source === 'string', 'source', 'the address of the text', source);
  const { out } = offsetConverter(gold.text, 'code-points');
  const items = annotationsOf(gold).map(({ start, end, label, attributes }, i) => ({
    id: `${source}#annotation-${i + 1}`,
    type: 'Annotation',
    motivation: label === 'claim' ? 'describing' : 'classifying',
    body: [
      ...((attributes.themes ?? []) as readonly string[]).map((theme) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value: theme,
      })),
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'application/json',
        value: JSON.stringify({ label, ...attributes }),
      },
    ],
    target: {
      source,
      selector: [
        { type: 'TextPositionSelector', ...out({ start, end }) },
        {
          type: 'TextQuoteSelector',
          exact: gold.text.slice(start, end),
          prefix: gold.text.slice(Math.max(0, start - AROUND), start),
          suffix: gold.text.slice(end, end + AROUND),
        },
      ],
    },
  }));
  const page = {
    '@context': CONTEXT,
    id: `${source}#annotations`,
    type: 'AnnotationPage',
    'fazhi:name': gold.name,
    'fazhi:meta': gold.meta,
    items,
  };
  return `${JSON.stringify(page, null, 1)}\n`;
}

/**
 * Gold from an annotation page and the text that it is about. The tags of an annotation, which any tool can
 * edit, go before the themes of its JSON body.
 * Throws `invalid-gold` where an annotation's quotation is not what stands at its position.
 */
export function fromWebAnnotations(json: string, text: string): Gold {
  checkArgument(typeof json === 'string', 'json', 'the text of an annotation page', json);
  checkArgument(typeof text === 'string', 'text', 'the text that was annotated', text);
  const page = record(parseJson(json, 'the annotation page'), 'the annotation page');
  const { in: back } = offsetConverter(text, 'code-points');
  const annotations = list(page.items, 'the annotation page: items').map(
    (item, index): Annotation => {
      const where = `annotation ${index + 1}`;
      const { body, target } = record(item, where);
      const bodies = (Array.isArray(body) ? body : [body]).map((one) =>
        record(one, `${where}: body`),
      );
      const selectors = list(record(target, where).selector, `${where}: selector`).map((one) =>
        record(one, where),
      );
      const position = selectors.find((one) => one.type === 'TextPositionSelector');
      const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
      const told = back({ start: Number(position?.start), end: Number(position?.end) });
      const span = checkedSpan(told.start, told.end, text.length, where);
      if (quote && quote.exact !== text.slice(span.start, span.end)) {
        throw new FazhiError(
          'invalid-gold',
          `${where}: its position holds ${JSON.stringify(text.slice(span.start, span.end).slice(0, 40))}, not what it quotes; is this the text that was annotated?`,
        );
      }
      const described = bodies.find((one) => one.format === 'application/json');
      const { label, ...attributes } = record(parseJson(String(described?.value), where), where);
      const tags = bodies
        .filter((one) => one.purpose === 'tagging')
        .map((one) => String(one.value));
      return {
        ...span,
        label: label === 'claim' ? 'claim' : 'passage',
        attributes: {
          ...attributes,
          ...(label !== 'claim' && { themes: tags }),
        } as Annotation['attributes'],
      };
    },
  );
  const name =
    typeof page['fazhi:name'] === 'string' ? page['fazhi:name'] : String(page.id ?? 'annotations');
  return goldOf(name, text, (page['fazhi:meta'] ?? {}) as Gold['meta'], annotations);
}
