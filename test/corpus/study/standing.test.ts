import { describe, expect, it } from 'vitest';
import { winnow } from '../../../src/corpus/reuse/winnow';
import { type Candidate, hashOfWords, standings } from '../../../src/corpus/study/standing';

const TEXT =
  '全年共排查矛盾纠纷一百二十八起，调解成功一百二十六起，开展法治宣传活动三十八场次，发放宣传资料两千余份，聘请法律顾问两名。'.repeat(
    3,
  );
const report = (id: string, text: string, own: Partial<Candidate> = {}): Candidate => ({
  id,
  issuer: '石桥街道',
  year: 2023,
  hash: `sha256:${id}`,
  words: hashOfWords([text]),
  stranger: null,
  fingerprints: [winnow(text)],
  ...own,
});
const standing = (...candidates: Candidate[]) =>
  standings(candidates).map(({ leftOut, duplicateOf }) => [leftOut, duplicateOf]);

describe('which reports count', () => {
  it('of files with the same bytes, the one with the shortest path', () => {
    const copy = report('2023/石桥街道-副本.txt', TEXT, { hash: 'sha256:a' });
    const original = report('2023/石桥街道.txt', TEXT, { hash: 'sha256:a' });
    expect(standing(copy, original)).toEqual([
      ['duplicate', '2023/石桥街道.txt'],
      [null, null],
    ]);
  });

  it('of one text in two formats, one', () => {
    const page = report('石桥街道.htm', `${TEXT}\n　`);
    const file = report('石桥街道.txt', TEXT);
    expect(standing(page, file)).toEqual([
      [null, null],
      ['duplicate', '石桥街道.htm'],
    ]);
  });

  it('of nearly the same text of one issuer and year, one; of two issuers, both', () => {
    const longer = `${TEXT}特此报告。`;
    expect(standing(report('a.txt', TEXT), report('ab.txt', longer))[1]).toEqual([
      'duplicate',
      'a.txt',
    ]);
    expect(
      standing(report('a.txt', TEXT), report('ab.txt', longer, { issuer: '柳溪镇' }))[1],
    ).toEqual([null, null]);
  });

  it('both, where one issuer has two different reports on a year, and each is told of the other', () => {
    const other =
      '本镇召开法治建设工作会议四次，审查行政规范性文件六件，办理行政复议案件三件。'.repeat(3);
    const [, second] = standings([report('a.txt', TEXT), report('b.txt', other)]);
    expect(second).toMatchObject({ leftOut: null, rival: 'a.txt' });
  });

  it('not what is no report; a copy of it is no duplicate but a stranger too', () => {
    const stranger = {
      code: 'error-page',
      message: 'the page says that there is no page',
    } as const;
    expect(standing(report('404.html', '页面不存在', { stranger }))).toEqual([
      ['error-page', null],
    ]);
  });
});
