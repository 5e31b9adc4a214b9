import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedParagraphs, sharedText } from '../../../src/corpus/reuse/reuse';
import { SHORTEST_FOUND, winnow } from '../../../src/corpus/reuse/winnow';

const PUBLICITY =
  '围绕宪法宣传周、民法典宣传月等节点，组织普法志愿者进村入户、进企业、进校园，开展以案释法和法律咨询活动，群众的法治观念不断增强，办事依法、遇事找法的氛围日益浓厚。';
const DISPUTES =
  '坚持和发展新时代“枫桥经验”，建立镇村两级纠纷排查台账，每周会商研判，对疑难复杂纠纷由领导包案化解，把矛盾解决在基层、消除在萌芽状态，全年没有发生群体性事件。';

describe('winnowing', () => {
  it('does not mind punctuation, spaces and full-width digits', () => {
    expect(winnow('化解纠纷，共１２８件；化解率百分之九十八点四。')).toEqual(
      winnow('化解纠纷 共128件\n化解率百分之九十八点四'),
    );
  });

  it('gives nothing for a text shorter than a gram', () => {
    expect(winnow('法治政府建设')).toEqual(new Uint32Array());
  });

  it(`finds every shared run of ${SHORTEST_FOUND} characters or more`, () => {
    const han = (min: number, max: number) =>
      fc
        .array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: min, maxLength: max })
        .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(han(SHORTEST_FOUND, 60), han(0, 40), han(0, 40), (shared, before, after) => {
        const other = new Set(winnow(after + shared + before));
        expect([...winnow(before + shared + after)].some((print) => other.has(print))).toBe(true);
      }),
    );
  });
});

describe('the share of a text that another has too', () => {
  it('is 1 for a copy, 0 for a text on something else, and between them for half a copy', () => {
    expect(sharedText(PUBLICITY, `为此，${PUBLICITY}`)).toBe(1);
    expect(sharedText(PUBLICITY, DISPUTES)).toBe(0);
    expect(sharedText(PUBLICITY + DISPUTES, DISPUTES)).toBeGreaterThan(0.4);
    expect(sharedText(PUBLICITY + DISPUTES, DISPUTES)).toBeLessThan(0.6);
  });
});

describe('paragraphs that reports share', () => {
  const reports = [
    { issuer: '石桥街道', year: 2022 },
    { issuer: '石桥街道', year: 2023 },
    { issuer: '柳溪镇', year: 2023 },
  ];
  const paragraph = (report: number, text: string) => ({
    report,
    id: 'p1',
    characters: text.length,
    fingerprints: winnow(text),
  });

  it('are told apart by whose they are: an earlier report of the same issuer, or of another', () => {
    const found = sharedParagraphs(
      [
        paragraph(0, PUBLICITY),
        paragraph(1, PUBLICITY),
        paragraph(2, PUBLICITY.replace('进企业、', '')),
      ],
      reports,
    );
    expect(found.map(({ paragraph, other, relation }) => [paragraph, relation, other])).toEqual([
      [0, 'others', 2],
      [1, 'earlier', 0],
      [1, 'others', 2],
      [2, 'others', 0],
    ]);
    expect(found[1]!.share).toBe(1);
    expect(found[2]!.share).toBeLessThan(1);
  });

  it('are none where less than half is shared, or where only a short formula is', () => {
    expect(sharedParagraphs([paragraph(0, PUBLICITY), paragraph(2, DISPUTES)], reports)).toEqual(
      [],
    );
    const formula = '以习近平新时代中国特色社会主义思想为指导';
    expect(sharedParagraphs([paragraph(0, formula), paragraph(2, formula)], reports)).toEqual([]);
  });

  it('a later report of the same issuer is no source', () => {
    expect(sharedParagraphs([paragraph(0, PUBLICITY), paragraph(1, PUBLICITY)], reports)).toEqual([
      { paragraph: 1, other: 0, relation: 'earlier', share: 1 },
    ]);
  });
});
