import { describe, expect, it } from 'vitest';
import { read } from '../reading';

describe('nothing happened', () => {
  it.each(['未发生一起', '无一例', '从未发生一宗', '未出现一起'])('%s is 0, and exact', (words) => {
    const { claims } = read(`全年${words}纠纷`);
    expect(claims[0]).toMatchObject({ value: 0, bound: 'exact', text: words });
  });

  it('is said of one only', () => {
    expect(read('未发生3起纠纷').claims[0]!.value).toBe(3);
  });
});
