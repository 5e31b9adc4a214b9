import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src';

/** The indicator of each claim of a passage, in text order; `-` for none. */
const measured = (text: string): string =>
  analyze(text)
    .claims.map(({ indicator }) => indicator ?? '-')
    .join(' ');

describe('the stage decides', () => {
  it.each([
    ['全年登记邻里纠纷128件,调处成功119件。', 'disputes-found disputes-settled'],
    ['街道摸排矛盾纠纷302起,化解296起。', 'disputes-found disputes-mediated'],
    ['镇调委会调解纠纷85件,调解成功83件。', 'disputes-mediated disputes-settled'],
    ['收到行政复议申请14件,办结12件。', 'reconsideration-cases reconsideration-cases'],
    ['被申请行政复议6件,其中被撤销1件。', 'reconsideration-cases reconsideration-corrected'],
    ['执法检查发现隐患84处,督促整改81处。', 'hazards-found hazards-rectified'],
    ['全年立案57件,办结55件,移送公安机关2件。', 'cases-filed cases-concluded cases-transferred'],
    ['新增行政执法证持证人员6名。', 'enforcement-certificates'],
    ['现有执法人员31名,其中持证28名。', 'enforcement-staff enforcement-staff'],
    ['清理规范性文件23件,废止5件。', 'normative-documents-cleaned normative-documents-cleaned'],
    ['制定规范性文件3件。', 'normative-documents'],
  ])('%s', (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});

describe('a word in common is not enough', () => {
  it.each([
    ['反诈宣传入户率达93%。', '-'],
    ['电信诈骗发案12起。', 'fraud-cases'],
    ['调解纠纷40件,签订协议书36份。', 'disputes-mediated mediation-agreements'],
    ['审查合同52份。', 'contracts-reviewed'],
    ['与律师事务所签订顾问合同,为农民工追回欠薪31万元。', 'wages-recovered'],
    ['办理法律援助案件18件,挽回损失44万元。', 'legal-aid-cases legal-aid-recovered'],
    ['收到行政复议申请30件,纠错率6.7%。', 'reconsideration-cases reconsideration-correction-rate'],
    ['行政诉讼败诉率5%。', 'litigation-loss-rate'],
    ['推行包容审慎监管,免罚金额12万元。', '-'],
    ['全年罚款12万元。', 'fines'],
    ['法律顾问提示风险点17处。', '-'],
    ['排查安全隐患17处。', 'hazards-found'],
    ['引导进入诉讼程序3起。', '-'],
    ['上年结转申请2件。', '-'],
    ['不予处罚事项清单列明36项。', '-'],
    ['对轻微违法行为不予处罚36件。', 'exempted-penalties'],
    ['14个社区法律顾问覆盖率100%。', '- -'],
  ])('%s is %s', (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});

describe('kinds are of what was found first', () => {
  it.each([
    [
      '全年登记纠纷96件,调解成功91件,其中物业纠纷24件。',
      'disputes-found disputes-settled disputes-found',
    ],
    [
      '排查矛盾纠纷120件,调解120件,其中婚姻家庭70件、邻里50件。',
      'disputes-found disputes-mediated disputes-found disputes-found',
    ],
    ['调解纠纷61件,其中物业纠纷20件。', 'disputes-mediated disputes-mediated'],
    ['物业纠纷较去年上升12%。', 'disputes-found'],
    ['调解纠纷61件,较上年上升12%。', 'disputes-mediated disputes-mediated'],
  ])('%s is %s', (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});

describe('what a clause says besides', () => {
  it.each([
    ['审查合同52份、重大决策4件。', 'contracts-reviewed legality-reviews'],
    ['开展业务培训6期、案卷评查2次。', '- case-file-reviews'],
    [
      '立案94起,罚款41万元,立案数和罚款额同比分别上升34%、51%。',
      'cases-filed fines cases-filed fines',
    ],
    ['26名执法人员中有法律职业资格的仅2名。', 'enforcement-staff -'],
  ])('%s is %s', (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});

describe('who is taught, and by whom', () => {
  it.each([
    ['请法官为镇村干部上法治课3次。', 'law-training'],
    ['驻村律师到村上法治课18场。', 'publicity-events'],
    ['法治副校长到学校上法治课9场。', 'school-law-lessons'],
    ['镇长带头为机关干部讲法治课1次。', '-'],
    ['村法律顾问列席村民会议21次。', 'counsel-participation'],
  ])('%s is %s', (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});

describe('the measure decides', () => {
  it('counts of events and of people are indicators of their own', () => {
    expect(measured('组织旁听庭审3场、96人次。')).toBe(
      'court-hearings-attended court-hearing-attendants',
    );
    expect(measured('举办执法业务培训班4期,参训人员260人次。')).toBe(
      'enforcement-training enforcement-training-participants',
    );
  });

  it('a count in a unit of another family is none', () => {
    expect(measured('推送普法短视频36条。')).toBe('publicity-posts');
    expect(measured('推送普法图文36期。')).toBe('-');
  });

  it('the units of cases are one family', () => {
    for (const unit of ['件', '起', '宗', '例'])
      expect(measured(`化解矛盾纠纷41${unit}。`)).toBe('disputes-mediated');
  });

  it('of two rates of one clause each takes its own', () => {
    expect(measured('受理12345热线工单820件,按期办结率、群众满意率分别为100%和97.5%。')).toBe(
      'hotline-orders hotline-response-rate satisfaction-rate',
    );
  });
});

describe('what a clause does not say itself', () => {
  it('it takes from the clause before', () => {
    expect(measured('落实党委会会前学法制度,全年9次。')).toBe('study-sessions');
    expect(measured('办理信访事项64件,同比下降12%,按期办结率100%。')).toBe(
      'petitions-handled petitions-handled petition-settlement-rate',
    );
  });

  it('the later of two levels takes from the earlier', () => {
    expect(measured('调解员由35人扩充到52人。')).toBe('mediators mediators');
    expect(measured('执法证持有率由71%提升至94%。')).toBe('certified-rate certified-rate');
  });

  it('the level of another year takes from this year’s', () => {
    expect(measured('法律援助案件今年46件,去年39件。')).toBe('legal-aid-cases legal-aid-cases');
  });

  it('a paragraph is about the object that it opens with', () => {
    expect(measured('复议。审查合同12份,收案172件。')).toBe(
      'contracts-reviewed reconsideration-cases',
    );
  });

  it('a sum takes from what it sums up', () => {
    expect(measured('宪法宣讲12场、民法典讲座9场,全年共21场。')).toBe(
      'publicity-events publicity-events publicity-events',
    );
    expect(measured('每村法律明白人不少于3名,全镇共46名。')).toBe(
      'law-savvy-persons law-savvy-persons',
    );
  });

  it('it takes from the list that it stands in', () => {
    expect(measured('检查食品经营单位320家次、特种设备使用单位45家次。')).toBe(
      'enforcement-inspections enforcement-inspections',
    );
    expect(measured('拆除违建12处、640平方米。')).toBe(
      'illegal-buildings-demolished illegal-buildings-demolished',
    );
  });

  it('it takes from the predicate behind the next number', () => {
    expect(measured('对4份规范性文件、38份合同开展合法性审查。')).toBe(
      'legality-reviews contracts-reviewed',
    );
  });

  it('it takes from the verb behind what 对 puts before it', () => {
    expect(measured('对规范性文件31件逐件清理。')).toBe('normative-documents-cleaned');
  });

  it('the parts of a total are of its indicator, a subset by another aspect of none', () => {
    expect(measured('受理纠纷90件,其中婚姻家庭52件、邻里38件。')).toBe(
      'disputes-found disputes-found disputes-found',
    );
    expect(measured('行政诉讼案件8件,其中原告撤诉2件。')).toBe('litigation-cases -');
  });

  it('a title says nothing of what was done', () => {
    expect(measured('发放《行政复议法》宣传册500册。')).toBe('publicity-materials');
  });
});

describe('what was not done is not counted as done', () => {
  it.each([
    ['摸排矛盾纠纷214起,未化解的7起落实包案。', 'disputes-found -'],
    ['县纪委监委立案43件。', '-'],
    ['设置流动摊点疏导点9处。', '-'],
  ])('%s', (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});

describe('the columns of a table', () => {
  it('say what was done with what the passage above is about', () => {
    const text = `一、矛盾纠纷排查化解
全年受理各类矛盾纠纷，分类如下。
类别\t登记（件）\t化解（件）
邻里\t97\t95
宅基地\t41\t40`;
    expect(measured(text)).toBe(
      'disputes-found disputes-mediated disputes-found disputes-mediated',
    );
    expect(analyze(text).claims.map(({ what, action }) => `${action} ${what}`)).toEqual([
      '登记 邻里',
      '化解 邻里',
      '登记 宅基地',
      '化解 宅基地',
    ]);
  });
});

describe('a number without a unit', () => {
  it('is named by what is counted', () => {
    expect(measured('普法公众号粉丝3.1万。')).toBe('-');
    expect(measured('普法短视频播放量3.1万。')).toBe('publicity-views');
  });
});

describe('work of other fields is none, though the section speaks of law', () => {
  it.each([
    ['科普讲座7场', '-'],
    ['放映公益电影204场', '-'],
    ['推送文明创建信息170条', '-'],
    ['为61名残疾人办证', '-'],
    ['铁路护路巡查120次', '-'],
    ['接待同行考察5批', '-'],
    ['宪法讲座7场', 'publicity-events'],
  ])('%s is %s', (clause, expected) => {
    expect(measured(`一、深入开展普法宣传\n${clause}。`)).toBe(expected);
  });
});

describe('the stage of a claim', () => {
  it('is that of its indicator, else what its verb says, else not known', () => {
    const stages = analyze('调解成功纠纷12件,印发工作简报4期,共有网格30个。').claims.map(
      ({ stage }) => stage,
    );
    expect(stages).toEqual(['settled', 'issued', null]);
  });
});
