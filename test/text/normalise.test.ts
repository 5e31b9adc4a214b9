import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/text/normalise';

const normal = (source: string): string => normalise(source).text;

describe('normalise', () => {
  it('gives back text that needs nothing as it is', () => {
    const source = '一是开展普法宣传38场。';
    expect(normalise(source).text).toBe(source);
  });

  it('reads full-width digits, letters and punctuation as half-width', () => {
    expect(normal('（一）发放资料２０００份，占９５．５％；')).toBe('(一)发放资料2000份,占95.5%;');
  });

  it('spells out ㈠ and keeps ① as it is', () => {
    expect(normal('㈠加强领导')).toBe('(一)加强领导');
    expect(normal('①加强领导')).toBe('①加强领导');
  });

  it('leaves out zero-width characters inside a word', () => {
    expect(normal('普法\u200b宣\ufeff传')).toBe('普法宣传');
  });

  it('reads CRLF and lone CR as one line end', () => {
    expect(normal('一\r\n二\r三')).toBe('一\n二\n三');
  });

  it('reads NBSP and ideographic spaces as spaces', () => {
    expect(normal('\u3000\u3000今年\u00a0以来')).toBe('  今年 以来');
  });

  it('drops the single space that sets a number apart', () => {
    expect(normal('共 241 起')).toBe('共241起');
    expect(normal('达到 95 ％')).toBe('达到95%');
  });

  it('joins digits that were set one by one', () => {
    expect(normal('达到7 4 7 7 2亿元')).toBe('达到74772亿元');
  });

  it('keeps the gaps between the columns of a table', () => {
    expect(normal('调解  38  45')).toBe('调解  38  45');
  });

  it('joins lines that were broken at the edge of a page, and no others', () => {
    const page = [
      '二〇二二年，我镇在县委、县政府的领导',
      '下，坚持以习近平法治思想为指导，扎实',
      '推进法治政府建设各项工作，取得明显成',
      '效。',
      '一、主要工作',
      '全年开展法治宣传活动二十六场次，发放',
      '宣传资料四千五百余份，接受群众的各类',
      '咨询三百八十人次。',
    ].join('\n');
    expect(normal(page).split('\n')).toEqual([
      '二〇二二年,我镇在县委、县政府的领导下,坚持以习近平法治思想为指导,扎实推进法治政府建设各项工作,取得明显成效。',
      '一、主要工作',
      '全年开展法治宣传活动二十六场次,发放宣传资料四千五百余份,接受群众的各类咨询三百八十人次。',
    ]);
    const { text, toSource } = normalise(page);
    const at = text.indexOf('发放宣传资料');
    const span = toSource({ start: at, end: at + 6 });
    expect(page.slice(span.start, span.end)).toBe('发放\n宣传资料');
  });

  it('leads every span back to the words that it came from', () => {
    const source = '㈠共\u200b 241 起';
    const { text, toSource } = normalise(source);
    const start = text.indexOf('241');
    const span = toSource({ start, end: start + '241起'.length });
    expect(source.slice(span.start, span.end)).toBe('241 起');
  });

  it('keeps lone surrogates and emoji', () => {
    expect(normal('普法\ud800，😀')).toBe('普法\ud800,😀');
  });

  it('maps every character of any text back into the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { text, toSource } = normalise(source);
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const { start, end } = toSource({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = start;
        }
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'一二 　１2３％（），。\u200b\n\r普法㈠') }),
        (source) => {
          const once = normal(source);
          // a space beside a number that normalisation itself made may go in a second pass
          expect(normal(once).replace(/ /g, '')).toBe(once.replace(/ /g, ''));
        },
      ),
    );
  });
});
