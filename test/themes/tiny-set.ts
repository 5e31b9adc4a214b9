import type { Block } from '../../src/structure/types';
import type { ThemeSet } from '../../src/themes';

/** A set small enough to see through: tea and coffee, and weather as a subject outside. */
export const tinySet: ThemeSet = {
  id: 'tiny',
  version: 1,
  label: { zh: '茶与咖啡', en: 'Tea and coffee' },
  scoring: {
    weights: { decides: 3, company: 2, supports: 0.5 },
    heading: 2.5,
    threshold: 3,
    slope: 1,
    midpoint: 2,
    undecided: 0.4,
    strictRoles: ['basis'],
  },
  words: [
    { id: 'brew', terms: ['冲泡', '烹煮'] },
    { id: 'leaf', terms: ['叶子'] },
    { id: 'sale', terms: ['促销'] },
  ],
  mentions: [
    { id: 'title', kind: 'title', terms: ['编写'] },
    { id: 'members', kind: 'clause', terms: ['为成员'] },
    { id: 'group', kind: 'name', terms: ['协会'], from: ['成立'] },
    { id: 'slogan', kind: 'phrase', terms: ['以茶会友'] },
  ],
  guards: ['茶几'],
  outside: [{ id: '天气', terms: ['下雨', '刮风'] }],
  themes: [
    {
      id: '茶',
      label: { zh: '茶', en: 'tea' },
      definition: { zh: '说茶', en: 'says tea' },
      terms: [
        { id: 'tea', strength: 'decides', terms: ['茶', '绿茶'], unless: ['sale'] },
        { id: 'cup', strength: 'company', terms: ['杯子', '茶壶'] },
        { id: 'hot', strength: 'supports', terms: ['热水', '清香', '回甘'] },
      ],
      rules: [
        {
          id: 'brewed-leaf',
          strength: 'decides',
          within: 'clause',
          all: ['brew', 'leaf'],
          inOrder: 4,
        },
      ],
      guards: ['茶色玻璃'],
    },
    {
      id: '咖啡',
      label: { zh: '咖啡', en: 'coffee' },
      definition: { zh: '说咖啡', en: 'says coffee' },
      terms: [{ id: 'coffee', strength: 'decides', terms: ['咖啡'] }],
    },
  ],
};

/** A passage with headings above it (nearest first), as one text with its block. */
export function passage(
  text: string,
  options: {
    readonly headings?: readonly string[];
    readonly role?: Block['role'];
    readonly kind?: Block['kind'];
  } = {},
): { readonly text: string; readonly blocks: readonly Block[] } {
  const above = [...(options.headings ?? [])].reverse();
  let at = 0;
  const spans = above.map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
  const block: Block = {
    id: 'u1',
    kind: options.kind ?? 'body',
    marker: '',
    role: options.role ?? 'measures',
    sectionId: null,
    paragraphId: 'p1',
    headings: spans.reverse(),
    start: at,
    end: at + text.length,
  };
  return { text: [...above, text].join('\n'), blocks: [block] };
}
