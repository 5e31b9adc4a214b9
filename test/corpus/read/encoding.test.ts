import { describe, expect, it } from 'vitest';
import { declaredCharset, decodeText } from '../../../src/corpus/read/encoding';

const SENTENCE = '全年开展普法宣传活动36场次，化解矛盾纠纷128件。\n';
const GB18030 = Buffer.from(
  'c8abc4eabfaad5b9c6d5b7a8d0fbb4abbbeeb6af3336b3a1b4cea3acbbafbde2c3acb6dcbec0b7d7313238bcfea1a30a',
  'hex',
);
/** 全年開展普法宣傳活動，化解糾紛，成效明顯。 */
const BIG5 = Buffer.from(
  'a5fea67eb67dae69b4b6aa6babc5b6c7acA1b0caa141a4c6b8d1aac8afc9a141a6a8aec4a9fac5e3a143'.toLowerCase(),
  'hex',
);
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('the encoding of a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(SENTENCE), 'utf-8', 'detected'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${SENTENCE}`), 'utf-8', 'byte-order-mark'],
    ['GBK', GB18030, 'gb18030', 'detected'],
    [
      'UTF-16 with a mark',
      Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'),
      'utf-16le',
      'byte-order-mark',
    ],
    ['UTF-16 without one', Buffer.from(SENTENCE, 'utf16le'), 'utf-16le', 'detected'],
    ['UTF-16, big end first', utf16be(SENTENCE), 'utf-16be', 'detected'],
  ])('%s is recognised and read', (_, bytes, label, basis) => {
    const { text, encoding } = decodeText(bytes);
    expect(text).toBe(SENTENCE);
    expect(encoding).toEqual({ label, basis, declared: null, undecodable: 0 });
  });

  it('Big5 is recognised by its characters', () => {
    const { text, encoding } = decodeText(BIG5);
    expect(encoding.label).toBe('big5');
    expect(text).toBe('全年開展普法宣傳活動，化解糾紛，成效明顯。');
  });

  it('follows what the page declares', () => {
    expect(decodeText(GB18030, 'gb2312').encoding).toEqual({
      label: 'gb18030',
      basis: 'declared',
      declared: 'gb2312',
      undecodable: 0,
    });
  });

  it('does not follow a declaration that the bytes contradict', () => {
    expect(decodeText(GB18030, 'utf-8').encoding.label).toBe('gb18030');
    expect(decodeText(Buffer.from(SENTENCE), 'gb2312').encoding.label).toBe('utf-8');
  });

  it('says how many places could not be decoded', () => {
    const cut = Buffer.from(SENTENCE.repeat(20)).subarray(0, -3);
    expect(decodeText(cut).encoding).toMatchObject({ label: 'utf-8', undecodable: 1 });
  });

  it('refuses bytes that are no text', () => {
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3)) & 0xff));
    expect(() => decodeText(noise)).toThrow(/no text in UTF-8, GB18030/);
  });

  it('takes an empty file for an empty text', () => {
    expect(decodeText(new Uint8Array()).text).toBe('');
  });
});

describe('the charset that a page declares', () => {
  it.each([
    ['<meta charset="gb2312">', 'gb2312'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=GBK">', 'gbk'],
    ['<?xml version="1.0" encoding="utf-8"?>', 'utf-8'],
    ['<html><body>无</body></html>', null],
  ])('%s', (html, charset) => {
    expect(declaredCharset(Buffer.from(html))).toBe(charset);
  });
});
