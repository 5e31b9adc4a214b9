import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src';

/** The figures of a text as `id value unit`, targets and earlier years with their status. */
const figures = (text: string): string[] =>
  analyze(text).indicators.map(
    ({ id, value, unit, status }) =>
      `${id} ${value}${unit}${status === 'reported' ? '' : ` ${status}`}`,
  );

describe('the figure of a report', () => {
  it('is the whole and not a part of it', () => {
    expect(figures('化解矛盾纠纷320件,其中婚姻家庭纠纷140件、邻里纠纷90件。')).toEqual([
      'disputes-mediated 320件',
    ]);
    expect(
      figures('依托共享法庭化解纠纷12件。\n全年共化解各类矛盾纠纷260件。\n化解重大纠纷5件。'),
    ).toEqual(['disputes-mediated 260件']);
  });

  it('is the pass rate before the rate of merit, whichever comes first', () => {
    expect(figures('抽查案卷80宗,优秀率、合格率分别为42%、97%。')).toContain(
      'case-file-quality-rate 97%',
    );
  });

  it('is found among however many numbers a text has', () => {
    const text = '发放宣传资料12份。\n'.repeat(140_000);
    expect(figures(text)).toEqual(['publicity-materials 12份']);
  }, 60_000);

  it('is what the body did and not what its head took on', () => {
    expect(figures('镇长包保信访案件4件。\n全年受理信访件31件。')).toEqual([
      'petitions-handled 31件',
    ]);
  });

  it('is of what was done before what a section on problems mentions', () => {
    const text =
      '一、主要工作\n现有执法人员18名。\n二、存在问题\n城区一线执法人员有21名,力量不足。\n';
    expect(figures(text)).toEqual(['enforcement-staff 18名']);
  });

  it('is uncertain where only a section on problems tells it, or another clause says what it is', () => {
    const certain = (text: string) => analyze(text).indicators.map((figure) => figure.certain);
    expect(certain('二、存在问题\n一线执法人员仅21名。\n')).toEqual([false]);
    expect(certain('把普法课堂搬到炕头,今年讲了42场。')).toEqual([false]);
    expect(certain('现有执法人员18名。')).toEqual([true]);
  });

  it('is of the whole and not of one member', () => {
    expect(figures('每村配备法律明白人3名,全镇共有法律明白人48名。')).toEqual([
      'law-savvy-persons 48名',
    ]);
    expect(figures('每个社区培养法律明白人5名。')).toEqual([]);
  });

  it('is the later level of a change', () => {
    expect(figures('执法人员持证率由72%提升至94.5%。')).toEqual(['certified-rate 94.5%']);
    expect(figures('法律明白人由40名增至66名。')).toEqual(['law-savvy-persons 66名']);
  });

  it('is the first where a later sentence says it again', () => {
    const { indicators, claims } = analyze('全年罚款8万元。\n前述罚款8万元已全部入库。');
    expect(indicators).toHaveLength(1);
    expect(indicators[0]!.claimId).toBe(claims[0]!.id);
  });

  it('is said in the preferred way: disputes that were sought out before those that came', () => {
    expect(figures('受理矛盾纠纷80件。\n排查矛盾纠纷75件。')).toEqual(['disputes-found 75件']);
  });

  it('is none where only a part of the year is told', () => {
    expect(figures('上半年办理信访件31件。')).toEqual([]);
    expect(figures('5月以来,办理信访件31件。')).toEqual([]);
    expect(figures('全年办理信访件62件,其中上半年办理信访件31件。')).toEqual([
      'petitions-handled 62件',
    ]);
  });

  it('is one a unit family: events and people of one indicator both count', () => {
    expect(figures('接待来访群众40批96人次。')).toEqual([
      'petitioners-received 40批',
      'petitioners-received 96人次',
    ]);
  });

  it('is apart for targets and earlier years', () => {
    const text =
      '2024年法治政府建设工作报告\n一、主要工作\n化解纠纷90件,较2023年的120件下降25%。\n二、2025年工作计划\n力争调解成功率达到98%以上。';
    const { indicators } = analyze(text);
    expect(
      indicators.map(({ id, status, year, targetYear }) => [id, status, year, targetYear]),
    ).toEqual([
      ['disputes-mediated', 'reported', 2024, null],
      ['disputes-mediated', 'prior', 2023, null],
      ['mediation-success-rate', 'target', null, 2025],
    ]);
  });

  it('is there in a report whose year is not known', () => {
    const [figure] = analyze('发放宣传资料500份。').indicators;
    expect(figure).toEqual({
      id: 'publicity-materials',
      claimId: 'c1',
      value: 500,
      valueMax: null,
      unit: '份',
      family: 'things',
      bound: 'exact',
      status: 'reported',
      year: null,
      targetYear: null,
      period: null,
      certain: true,
    });
  });

  it('is not certain where the words leave it open whether it is the whole', () => {
    const certain = (text: string): boolean => analyze(text).indicators[0]!.certain;
    expect(certain('开展法治宣传活动60场。')).toBe(true);
    expect(certain('为企业举办法治讲座6场。')).toBe(false);
  });
});
