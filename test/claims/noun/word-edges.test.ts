import { describe, expect, it } from 'vitest';
import { toWordEdges } from '../../../src/claims/noun/word-edges';
import { read } from '../reading';

describe('no noun begins or ends inside a word', () => {
  it.each([
    ['建成共享法庭21个', '共享法庭'],
    ['改造机关停车场5个', '机关停车场'],
    ['政府信息公开回复率100%', '政府信息公开回复率'],
    ['使双方握手言和12起', '使双方握手言和'],
    ['审签行政复议决定61件', '行政复议决定'],
    ['减少重复检查430次', '重复检查'],
    ['为8个嘎查聘请法律顾问', '嘎查'],
  ])('%s: %s', (text, what) => {
    expect(read(text).claims[0]!.what).toBe(what);
  });

  it('is widened on both sides, and not beyond what may be read', () => {
    const text = '依托共享法庭调解';
    expect(toWordEdges(text, { start: 3, end: 5 }, 0, text.length)).toEqual({ start: 2, end: 6 });
    expect(toWordEdges(text, { start: 3, end: 5 }, 3, 5)).toEqual({ start: 3, end: 5 });
  });
});
