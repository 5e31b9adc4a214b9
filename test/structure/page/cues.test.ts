import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_PATTERNS } from '../../../src/structure/page/page.data';

describe('the cues of the patterns of page lines', () => {
  it.each(LINE_PATTERNS)('$why $pattern claims no line without its cue', (line) => {
    const { cue, pattern } = line;
    const { begins, ends, has } = cue;
    const plain = new RegExp(pattern.source, pattern.flags.replace('i', ''));
    fc.assert(
      fc.property(
        fc.stringMatching(plain),
        fc.constantFrom('', '某镇', ' ', '1'),
        (match, before) => {
          const text = (before + match).trim();
          fc.pre(pattern.test(text));
          if (begins !== '') expect(begins).toContain(text.charAt(0));
          if (ends !== '') expect(ends).toContain(text.charAt(text.length - 1));
          if (has.length > 0) expect(has.filter((word) => text.includes(word))).not.toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ask for a beginning or a word inside the text, so that most lines are told at once', () => {
    const inside = LINE_PATTERNS.filter(({ anywhere }) => anywhere);
    expect(inside.filter(({ cue }) => cue.begins === '' && cue.has.length === 0)).toEqual([]);
  });

  it('hold in capital letters and small ones', () => {
    const footers = LINE_PATTERNS.filter(({ why, cue }) => why === 'footer' && cue.has.length > 0);
    for (const { cue } of footers) {
      for (const line of ['某ICP备0号', '某icp备0号', 'Copyright©', 'COPYRIGHT ©']) {
        expect(cue.has.filter((word) => line.includes(word))).not.toEqual([]);
      }
    }
  });
});
