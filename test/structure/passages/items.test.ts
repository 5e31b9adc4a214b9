import { describe, expect, it } from 'vitest';
import { lines, read } from '../read';

const passages = (text: string): string[] => read(text).passages;

describe('items inside a paragraph', () => {
  it('cuts a paragraph into its lead and its 一是…二是… items', () => {
    expect(
      passages(
        '我镇扎实推进普法工作。一是组织宪法宣传周活动。二是开展送法下乡；三是培育法律明白人。',
      ),
    ).toEqual([
      'lead |我镇扎实推进普法工作。',
      'item 一是|一是组织宪法宣传周活动。',
      'item 二是|二是开展送法下乡;',
      'item 三是|三是培育法律明白人。',
    ]);
  });

  it('knows 首先…其次…此外…', () => {
    expect(passages('首先，健全制度。其次，严格执法。此外，加强监督。')).toEqual([
      'item 首先|首先,健全制度。',
      'item 其次|其次,严格执法。',
      'item 此外|此外,加强监督。',
    ]);
  });

  it('leaves a 此外 without a 首先 in its paragraph', () => {
    expect(passages('全年调解纠纷30件。此外，还接待来访群众120人次。')).toHaveLength(1);
  });

  it('knows 第一，…第二，… and （1）…；（2）… and ①…②…', () => {
    expect(passages('第一，健全机制。第二，配强力量。')).toHaveLength(2);
    expect(passages('主要做法：（1）摸排隐患；（2）分类化解；（3）跟踪回访。')).toEqual([
      'lead |主要做法:',
      'item (1)|(1)摸排隐患;',
      'item (2)|(2)分类化解;',
      'item (3)|(3)跟踪回访。',
    ]);
    expect(passages('①全覆盖排查；②全方位调解。')).toHaveLength(2);
  });

  it('leaves what an item enumerates inside itself in that item', () => {
    expect(passages('一是完善流程：（1）受理；（2）调解。二是加强回访。')).toEqual([
      'item 一是|一是完善流程:(1)受理;(2)调解。',
      'item 二是|二是加强回访。',
    ]);
  });

  it('knows bullets', () => {
    expect(passages('● 开展普法宣传26场。')).toEqual(['item ●|● 开展普法宣传26场。']);
    expect(passages('——坚持依法行政。')).toEqual(['item —|——坚持依法行政。']);
  });

  it('takes a lone 一是 inside a paragraph for words', () => {
    expect(passages('存在的问题主要一是人手不足。')).toHaveLength(1);
  });

  it('finds a 一是 that stands behind its subject where a 二是 follows', () => {
    expect(passages('今年以来，司法所一是排查各类纠纷。二是办理援助案件。')).toEqual([
      'lead |今年以来,司法所',
      'item 一是|一是排查各类纠纷。',
      'item 二是|二是办理援助案件。',
    ]);
    expect(passages('这也是亮点之一是因为群众认可。二是指导有力。')).toHaveLength(1);
  });

  it('takes an item on a line of its own for a paragraph', () => {
    const { passages: found } = read(
      lines('三、工作计划', '一是深化普法宣传，营造良好氛围。', '二是规范行政执法，提升队伍素质。'),
    );
    expect(found).toEqual([
      'item 一是|一是深化普法宣传,营造良好氛围。',
      'item 二是|二是规范行政执法,提升队伍素质。',
    ]);
  });
});
