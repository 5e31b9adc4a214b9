import { describe, expect, it } from 'vitest';
import { markdownText } from '../../../src/corpus/read/markdown';
import { analyze } from '../../../src/index';
import { reports } from '../../report/gold';

/** A paragraph as an editor wraps it, a Chinese character two columns wide; no mark begins a line. */
function wrapped(paragraph: string, columns: number): string {
  let width = 0;
  return [...paragraph].reduce((out, character) => {
    const own = character.charCodeAt(0) < 0x1100 ? 1 : 2;
    const breaks =
      width + own > columns && out.trim() !== '' && !'，。、；：）》”%'.includes(character);
    width = breaks ? own : width + own;
    return out + (breaks ? '\n' : '') + character;
  }, '');
}

/** The claims of a text; what is counted stands there with the line ends of the text. */
const claimsOf = (text: string): string[] =>
  analyze(text).claims.map(({ value, unit, what, status }) =>
    `${value}${unit}|${what}|${status}`.replace(/\s/g, ''),
  );

describe('a report in Markdown', () => {
  const texts = [...reports.values()].slice(0, 6);

  it('with a paragraph on each line and single line ends has the claims of its text', () => {
    for (const text of texts) expect(claimsOf(markdownText(text))).toEqual(claimsOf(text));
  });

  it('that an editor wrapped has them too, but for one of a hundred', () => {
    let all = 0;
    let lost = 0;
    for (const text of texts) {
      const expected = claimsOf(text);
      const paragraphs = text.split('\n').map((line) => wrapped(line, 80));
      const found = claimsOf(markdownText(paragraphs.join('\n\n')));
      all += expected.length;
      lost += expected.filter((claim) => !found.includes(claim)).length;
    }
    expect(all).toBeGreaterThan(200);
    expect(lost / all).toBeLessThanOrEqual(0.01);
  });
});
