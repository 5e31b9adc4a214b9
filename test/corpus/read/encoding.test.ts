import { describe, expect, it } from 'vitest';
import { declaredCharset, decodeText } from '../../../src/corpus/read/encoding';
import { FazhiError } from '../../../src/errors';

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

describe('a file that fills its last block with zeros', () => {
  it.each([
    ['UTF-8', Buffer.from(SENTENCE)],
    ['GB18030', GB18030],
    ['UTF-16 without a mark', Buffer.from(`${SENTENCE}\n`, 'utf16le')],
  ])('reads as its text: %s', (_, bytes) => {
    const { text } = decodeText(Buffer.concat([bytes, Buffer.alloc(4096 - (bytes.length % 2))]));
    expect(text.trim()).toBe(decodeText(bytes).text.trim());
  });

  it('is no text where they stand inside', () => {
    const bytes = Buffer.concat([Buffer.from(SENTENCE), Buffer.alloc(400), Buffer.from(SENTENCE)]);
    expect(() => decodeText(bytes)).toThrow(/no text in UTF-8/);
  });
});

describe('a text that was garbled before it was saved', () => {
  const report = Buffer.from(
    '全年开展法治宣传活动38场，发放宣传资料2000余份，化解矛盾纠纷128件，化解率98.4%；未发生一起民转刑案件。',
  );
  it.each([
    ['UTF-8 as GBK: 鍏ㄥ勾寮€灞曟硶娌诲', 'gb18030'],
    ['UTF-8 in a Western encoding: å…¨å¹´å¼€å±•', 'windows-1252'],
    ['UTF-8 as Big5', 'big5'],
  ])('is said to be so: %s', (_, encoding) => {
    const garbled = new TextDecoder(encoding).decode(Buffer.concat([report, report]));
    expect(() => decodeText(Buffer.from(garbled))).toThrow(FazhiError);
  });

  it('is told from one that repeats a few rare words', () => {
    const text = '首页 '.repeat(5000);
    expect(decodeText(Buffer.from(text)).text).toBe(text);
  });

  it('is told from a text with a few letters that have accents', () => {
    const text = 'Café Zürich、Málaga、naïve 等38家企业参加法治宣传活动。';
    expect(decodeText(Buffer.from(text)).text).toBe(text);
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
