import { describe, expect, it } from 'vitest';
import { read } from '../reading';

describe('a count of what the writer groups is rhetorical', () => {
  it.each([
    '形成三种模式',
    '打造两大品牌',
    '明确九方面职责',
    '健全三级调解网络',
    '建立一整套制度',
    '推出16项举措',
  ])('%s', (text) => {
    expect(read(text).claims.map(({ salience }) => salience)).toEqual(['rhetorical']);
  });

  it.each([
    '打造示范站点三处',
    '每村一名法律顾问',
    '召开一次推进会',
    '无一名执法人员被投诉',
    '形成制度12项',
    '化解纠纷三起',
    '覆盖三个社区',
  ])('%s counts', (text) => {
    expect(read(text).claims.map(({ salience }) => salience)).toEqual(['core']);
  });
});
