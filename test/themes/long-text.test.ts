import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/structure/types';
import { classify, compileThemes, explain } from '../../src/themes';
import { passage, tinySet } from './tiny-set';

const compiled = compileThemes(tinySet);

/** Lines that show each kind of thing that is looked for, and some that only pad. */
const LINES = [
  '下午喝绿茶。',
  '冲泡这些叶子。',
  '买来新茶几。',
  '拿起茶色玻璃杯子和茶壶。',
  '由咖啡店为成员。',
  '大家一起参加新的《绿茶》讲座，品咖啡。',
  '编写《绿茶》《咖啡》。',
  '接待客人１２次，茶水清香。',
  '走了很远，看了风景。',
];

function unitOf(id: string, start: number, end: number): Block {
  return {
    id,
    kind: 'body',
    marker: '',
    role: 'measures',
    sectionId: null,
    paragraphId: id,
    headings: [],
    start,
    end,
  };
}

function longText(count: number): { text: string; blocks: Block[] } {
  const lines: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    const line = LINES[(i * 7 + (i >> 4)) % LINES.length]!;
    lines.push(line);
    blocks.push(unitOf(`u${i}`, at, at + line.length));
    at += line.length + 1;
  }
  return { text: lines.join('\n'), blocks };
}

describe('a long text', () => {
  const { text, blocks } = longText(9000); // several of the stretches in which a text is read
  const alone = new Map(
    LINES.map((line) => {
      const one = passage(line);
      return [line, classify(compiled, one.text, one.blocks)[0]!];
    }),
  );

  it('gives each passage what it gets alone', () => {
    const found = classify(compiled, text, blocks);
    blocks.forEach((block, i) => {
      const { primary, themes } = alone.get(text.slice(block.start, block.end))!;
      expect(found[i]!.primary).toBe(primary);
      expect(found[i]!.themes).toEqual(
        themes.map((tag) => ({
          ...tag,
          evidence: tag.evidence.map((part) => ({
            ...part,
            start: part.start + block.start,
            end: part.end + block.start,
          })),
        })),
      );
    });
  });

  it('is read alike whether passages hold one line or thousands', () => {
    const count = (found: ReturnType<typeof classify>): number =>
      found.flatMap((block) => block.themes.flatMap((tag) => tag.evidence)).length;
    const third = Math.floor(blocks.length / 3);
    const thick = [0, third, 2 * third].map((first, i) =>
      unitOf(
        `t${i}`,
        blocks[first]!.start,
        blocks[Math.min(first + third, blocks.length) - 1]!.end,
      ),
    );
    const evidence = blocks.flatMap(
      (block) => alone.get(text.slice(block.start, block.end))!.themes,
    );
    expect(count(classify(compiled, text, thick))).toBeGreaterThanOrEqual(
      evidence.flatMap((tag) => tag.evidence).length,
    );
  });

  it('can be asked about a passage after a later one', () => {
    const last = blocks.at(-2)!;
    const backwards = [last, blocks[6]!];
    const found = classify(compiled, text, backwards);
    expect(found[1]!.themes.map((tag) => tag.theme)).toEqual(
      alone.get(text.slice(blocks[6]!.start, blocks[6]!.end))!.themes.map((tag) => tag.theme),
    );
    expect(explain(compiled, text, blocks, last.id, '茶').text).toBe(
      text.slice(last.start, last.end),
    );
  });

  it('lets a verb at the end of a line release the titles of the next lines', () => {
    const padding = '走了很远，看了风景。\n'.repeat(3000);
    const tail = '编写\n《绿茶》\n《咖啡》';
    const at = padding.length;
    const block = unitOf('u', at + 3, at + tail.length);
    const [found] = classify(compiled, padding + tail, [block]);
    expect(found!.themes.map((tag) => tag.theme)).toEqual(['茶', '咖啡']);
  });
});
