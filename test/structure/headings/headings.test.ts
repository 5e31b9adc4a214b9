import { describe, expect, it } from 'vitest';
import { lines, read } from '../read';

const TEXT = '镇党委、政府高度重视法治建设，全年召开专题会议研究部署，层层压实责任。';

describe('headings', () => {
  it('finds 一、 and （一） headings on lines of their own', () => {
    expect(read(lines('一、主要工作', '（一）加强组织领导', TEXT)).outline).toEqual([
      '1 一、|主要工作',
      '2 (一)|加强组织领导',
    ]);
  });

  it('cuts a heading that runs into its paragraph at its full stop', () => {
    const { outline, passages } = read(
      lines('一、工作举措', '（一）强化组织领导。一是成立领导小组；二是制定工作方案。'),
    );
    expect(outline[1]).toBe('2 (一)|强化组织领导');
    expect(passages).toEqual(['item 一是|一是成立领导小组;', 'item 二是|二是制定工作方案。']);
  });

  it('finds a heading with a lower number above a series that begins with a higher one', () => {
    const text = lines(
      '1. 主要工作',
      '（一）抓学法',
      TEXT,
      '（二）抓调解',
      TEXT,
      '2. 存在问题',
      TEXT,
    );
    expect(read(text).outline).toEqual([
      '1 1.|主要工作',
      '2 (一)|抓学法',
      '2 (二)|抓调解',
      '1 2.|存在问题',
    ]);
  });

  it('finds a heading above a series of its own kind that begins anew', () => {
    expect(
      read(lines('1.抓好调解工作', `1.建好网格。${TEXT}`, `2.管好台账。${TEXT}`)).outline,
    ).toEqual(['1 1.|抓好调解工作', '2 1.|建好网格', '2 2.|管好台账']);
  });

  it('finds lines in 【】, whatever follows them', () => {
    const text = lines(TEXT, '【抓调解保平安】', `1.建好网格。${TEXT}`, '【抓普法促守法】', TEXT);
    expect(read(text).outline).toEqual(['1 |抓调解保平安', '2 1.|建好网格', '1 |抓普法促守法']);
  });

  it('cuts a long one of three parts too', () => {
    const words =
      '深入学习领会会议精神和工作部署要求，贯彻落实全县法治建设的重点任务安排，推进各项法治工作落地见效';
    expect(read(`（一）${words}。${TEXT}`).outline).toEqual([
      `1 (一)|${words.replaceAll('，', ',')}`,
    ]);
  });

  it('cuts one that lost its full stop before its first item', () => {
    const { outline, passages } = read(
      '（一）健全依法行政的制度体系一是修订议事规则。二是清理文件。',
    );
    expect(outline).toEqual(['1 (一)|健全依法行政的制度体系']);
    expect(passages).toEqual(['item 一是|一是修订议事规则。', 'item 二是|二是清理文件。']);
  });

  it('finds one that ends in a full stop, above a series of its kind or with words of a statement', () => {
    const text = lines(
      '一、全年工作完成情况。',
      '一、加强领导，明确责任。',
      TEXT,
      '二、完善制度。',
      TEXT,
    );
    expect(read(text).outline).toEqual([
      '1 一、|全年工作完成情况',
      '2 一、|加强领导,明确责任',
      '2 二、|完善制度',
    ]);
  });

  it('cuts a run-in heading at a wide gap', () => {
    expect(read(`（一）强化组织领导　　${TEXT}`).outline).toEqual(['1 (一)|强化组织领导']);
  });

  it('keeps two halves with one gap together', () => {
    expect(read(lines('一、强化领导 压实责任', TEXT)).outline).toEqual([
      '1 一、|强化领导 压实责任',
    ]);
  });

  it('reads a topic after 1. as a heading and a full statement as an item', () => {
    const { outline, passages } = read(
      lines(
        '一、主要工作',
        `1.健全决策机制。${TEXT}`,
        '2.全年开展普法宣传活动12场，发放资料3000份。',
      ),
    );
    expect(outline).toEqual(['1 一、|主要工作', '2 1.|健全决策机制']);
    expect(passages[1]).toBe('item 2.|2.全年开展普法宣传活动12场,发放资料3000份。');
  });

  it('reads a list in one line as items', () => {
    const { outline, passages } = read(
      lines('一、工作打算', '（一）推进普法。（二）推进调解。（三）推进公开。'),
    );
    expect(outline).toEqual(['1 一、|工作打算']);
    expect(passages).toHaveLength(3);
  });

  it('reads sentences numbered one after another as a list of items', () => {
    const { outline, passages } = read(
      lines('一、存在的问题', '（一）普法形式较为单一。', '（二）执法力量不足。'),
    );
    expect(outline).toEqual(['1 一、|存在的问题']);
    expect(passages).toEqual(['item (一)|(一)普法形式较为单一。', 'item (二)|(二)执法力量不足。']);
  });

  it('finds bare headings that name a part of a report', () => {
    expect(read(lines('主要做法', TEXT, '存在问题', TEXT, '下一步打算', TEXT)).outline).toEqual([
      '1 |主要做法',
      '1 |存在问题',
      '1 |下一步打算',
    ]);
  });

  it('nests bare subjects under a bare part of the report', () => {
    expect(
      read(
        lines('主要做法', '深入普法，凝聚共识', TEXT, '严格执法，守住底线', TEXT, '存在问题', TEXT),
      ).outline,
    ).toEqual(['1 |主要做法', '2 |深入普法,凝聚共识', '2 |严格执法,守住底线', '1 |存在问题']);
  });

  it('reads the headings of a Markdown text without their marks', () => {
    const { outline, skipped } = read(
      lines('## 一、主要工作', `**（一）普法宣传**`, TEXT, '## 二、存在问题', TEXT),
    );
    expect(outline).toEqual(['1 一、|主要工作', '2 (一)|普法宣传', '1 二、|存在问题']);
    expect(skipped).toEqual([]);
  });

  it('takes 一、二、三产业 for words', () => {
    expect(read('一、二、三产业融合发展，全镇经济稳中向好，农民收入不断增加。').outline).toEqual(
      [],
    );
  });

  it('invents none in a text that is no report', () => {
    const novel = lines(
      '他推开门，屋里没有人。',
      '“有人吗？”他问。',
      '只有风从窗外吹进来，吹动桌上的信纸。',
    );
    expect(read(novel).outline).toEqual([]);
  });
});

describe('the tree of headings', () => {
  it('nests 一、 inside 一、 and finds the outer 二、 again', () => {
    const { outline } = read(
      lines(
        '一、主要措施',
        '一、强化领导责任',
        TEXT,
        '二、强化法治教育',
        TEXT,
        '二、存在的问题',
        '一、权责不清。',
        TEXT,
        '三、工作计划',
        TEXT,
      ),
    );
    expect(outline).toEqual([
      '1 一、|主要措施',
      '2 一、|强化领导责任',
      '2 二、|强化法治教育',
      '1 二、|存在的问题',
      '2 一、|权责不清',
      '1 三、|工作计划',
    ]);
  });

  it('goes by the wording where two series could go on', () => {
    const { outline } = read(
      lines(
        '第一部分 全年工作',
        '一、政治建设方面',
        TEXT,
        '二、法治宣传方面',
        '一、抓重点对象',
        TEXT,
        '二、抓阵地建设',
        TEXT,
        '三、人民调解方面',
        TEXT,
      ),
    );
    expect(outline.slice(1)).toEqual([
      '2 一、|政治建设方面',
      '2 二、|法治宣传方面',
      '3 一、|抓重点对象',
      '3 二、|抓阵地建设',
      '2 三、|人民调解方面',
    ]);
  });

  it('lets a level be skipped', () => {
    expect(
      read(lines('一、主要工作', '1.普法宣传', TEXT, '2.行政执法', TEXT, '二、下一步打算', TEXT))
        .outline,
    ).toEqual(['1 一、|主要工作', '2 1.|普法宣传', '2 2.|行政执法', '1 二、|下一步打算']);
  });

  it('takes mixed brackets for one series', () => {
    expect(
      read(lines('（一）普法宣传', TEXT, '(二)行政执法', TEXT, '(三）矛盾调解', TEXT)).outline,
    ).toEqual(['1 (一)|普法宣传', '1 (二)|行政执法', '1 (三)|矛盾调解']);
  });

  it('lets a series begin anew under the next heading', () => {
    expect(
      read(lines('一、主要工作', '（一）普法宣传', TEXT, '二、存在问题', '（一）力量不足', TEXT))
        .outline,
    ).toEqual(['1 一、|主要工作', '2 (一)|普法宣传', '1 二、|存在问题', '2 (一)|力量不足']);
  });

  it('goes on after a number that was left out', () => {
    expect(read(lines('一、普法宣传', TEXT, '三、行政执法', TEXT)).outline).toEqual([
      '1 一、|普法宣传',
      '1 三、|行政执法',
    ]);
  });

  it('knows chapters', () => {
    expect(
      read(lines('第一章 总体情况', '一、普法宣传', TEXT, '第二章 工作计划', TEXT)).outline,
    ).toEqual(['1 第一章|总体情况', '2 一、|普法宣传', '1 第二章|工作计划']);
  });

  it('cuts a page that lost its line ends', () => {
    const { outline, metadata } = read(
      `柳溪镇2023年度法治政府建设工作报告 县政府: 2023年,我镇扎实推进法治政府建设,现将情况报告如下: 一、主要工作 (一)加强组织领导。${TEXT} (二)深化普法宣传。${TEXT} 二、存在问题 ${TEXT} 三、下一步打算 ${TEXT}`,
    );
    expect(metadata.title).toBe('柳溪镇2023年度法治政府建设工作报告');
    expect(outline).toEqual([
      '1 一、|主要工作',
      '2 (一)|加强组织领导',
      '2 (二)|深化普法宣传',
      '1 二、|存在问题',
      '1 三、|下一步打算',
    ]);
  });
});

describe('headings without a number', () => {
  it('stand after a bullet, which is no part of their words', () => {
    const text = lines('■ 抓好普法教育', TEXT, '■ 规范执法行为', TEXT, '■ 存在问题', TEXT);
    expect(read(text).outline).toEqual(['1 |抓好普法教育', '1 |规范执法行为', '1 |存在问题']);
  });

  it('stand after a dash', () => {
    const text = lines(TEXT, '——守好合法性审查关口', TEXT, '——架起便民服务桥梁', TEXT);
    expect(read(text).outline).toEqual(['1 |守好合法性审查关口', '1 |架起便民服务桥梁']);
  });

  it('are no bullets of a list whose items are sentences', () => {
    const text = lines(TEXT, `■ 抓普法。${TEXT}`, `■ 抓执法。${TEXT}`, `■ 抓调解。${TEXT}`);
    expect(read(text).outline).toEqual([]);
  });

  it('end in a full stop where three do', () => {
    const two = ['抓好普法教育，营造浓厚氛围。', TEXT, '规范执法行为，维护良好秩序。', TEXT];
    expect(read(lines(TEXT, ...two)).outline).toEqual([]);
    expect(read(lines(TEXT, ...two, '下一步工作打算。', TEXT)).outline).toEqual([
      '1 |抓好普法教育,营造浓厚氛围',
      '1 |规范执法行为,维护良好秩序',
      '1 |下一步工作打算',
    ]);
  });

  it('end in a colon where three do that begin as headings', () => {
    const subjects = ['加强组织领导：', TEXT, '深化普法宣传：', TEXT, '规范行政执法：', TEXT];
    expect(read(lines(TEXT, ...subjects)).outline).toEqual([
      '1 |加强组织领导',
      '1 |深化普法宣传',
      '1 |规范行政执法',
    ]);
    const leads = ['具体做了三件事：', TEXT, '村里这样办：', TEXT, '各办所分头落实：', TEXT];
    expect(read(lines(TEXT, ...leads)).outline).toEqual([]);
  });

  it('are none where they introduce what their heading names', () => {
    const text = lines(
      '二、存在的问题及原因',
      '存在的问题主要有：',
      '一是普法形式单一。',
      '二是人手少。',
    );
    expect(read(text).outline).toEqual(['1 二、|存在的问题及原因']);
  });

  it('may have Roman numerals', () => {
    const text = lines('Ⅰ、主要做法', 'i.抓学法', TEXT, 'Ⅱ、存在问题', TEXT);
    expect(read(text).outline).toEqual(['1 Ⅰ、|主要做法', '1 Ⅱ、|存在问题']);
    expect(read(lines('I. 主要做法', TEXT, 'II. 存在问题', TEXT)).outline).toEqual([
      '1 I.|主要做法',
      '1 II.|存在问题',
    ]);
    expect(read(lines('Ⅰ、2023年主要工作', TEXT)).outline).toEqual(['1 Ⅰ、|2023年主要工作']);
    expect(read(lines('V3.0版系统上线运行', TEXT)).outline).toEqual([]);
  });
});

describe('openings without a number', () => {
  const paragraph = (opening: string): string =>
    `${opening}镇党委会专题研究法治工作，层层签订责任书，各办所按月报送进度并接受督查。`;

  it('are headings where three neighbours open in the same form', () => {
    const { outline } = read(
      lines(
        '一、主要做法',
        paragraph('突出领导抓统筹。'),
        paragraph('突出源头抓调处。'),
        paragraph('突出阵地抓宣传。'),
        '二、存在问题',
        '执法人员偏少，普法形式还不够多样，文书制作有时不够规范，群众知晓面有待扩大。',
      ),
    );
    expect(outline).toEqual([
      '1 一、|主要做法',
      '2 |突出领导抓统筹',
      '2 |突出源头抓调处',
      '2 |突出阵地抓宣传',
      '1 二、|存在问题',
    ]);
  });

  it('are headings where three neighbours open with words in 【】', () => {
    const brackets = ['【党对法治工作的领导】', '【政务服务】', '【执法规范】'];
    const text = lines('一、主要做法', ...brackets.map(paragraph));
    expect(read(text).outline).toEqual([
      '1 一、|主要做法',
      '2 |党对法治工作的领导',
      '2 |政务服务',
      '2 |执法规范',
    ]);
    const two = lines('一、主要做法', ...brackets.slice(1).map(paragraph));
    expect(read(two).outline).toEqual(['1 一、|主要做法']);
  });

  it('are headings of any length where three neighbours begin as headings do', () => {
    const { outline } = read(
      lines(
        '一、主要做法',
        paragraph('规范执法。'),
        paragraph('加强普法队伍建设，讲好身边的法治故事。'),
        paragraph('化解矛盾纠纷。'),
      ),
    );
    expect(outline).toEqual([
      '1 一、|主要做法',
      '2 |规范执法',
      '2 |加强普法队伍建设,讲好身边的法治故事',
      '2 |化解矛盾纠纷',
    ]);
  });

  it('are headings of any length where three neighbours tell a lack', () => {
    const { outline } = read(
      lines(
        '二、存在的问题',
        paragraph('执法力量与任务不匹配。'),
        paragraph('普法形式单一。'),
        paragraph('企业主体责任落实不到位。'),
      ),
    );
    expect(outline).toEqual([
      '1 二、|存在的问题',
      '2 |执法力量与任务不匹配',
      '2 |普法形式单一',
      '2 |企业主体责任落实不到位',
    ]);
  });

  it('end in a colon too, and the last ones may name parts of the report', () => {
    const { outline } = read(
      lines(
        paragraph('规范行政执法：'),
        paragraph('化解矛盾纠纷：'),
        paragraph('存在的问题：'),
        paragraph('下一步打算：'),
      ),
    );
    expect(outline).toEqual([
      '1 |规范行政执法',
      '1 |化解矛盾纠纷',
      '1 |存在的问题',
      '1 |下一步打算',
    ]);
  });

  it('go on over items that stand on lines of their own', () => {
    const { outline } = read(
      lines(
        paragraph('规范行政执法。'),
        '一是亮证执法，执法记录仪全程开启。',
        '二是集体讨论，处罚决定先经过审核。',
        paragraph('化解矛盾纠纷。'),
        paragraph('做好普法宣传。'),
      ),
    );
    expect(outline).toEqual(['1 |规范行政执法', '1 |化解矛盾纠纷', '1 |做好普法宣传']);
  });

  it('are told over a paragraph that opens otherwise, where three stand in a row', () => {
    const { outline } = read(
      lines(
        paragraph('突出领导抓统筹。'),
        paragraph('突出源头抓调处。'),
        paragraph('突出阵地抓宣传。'),
        '驻镇单位和各村干部共同参加了植树活动，共种下树苗三百余株，绿化道路两侧，环境有了改善。',
        paragraph('突出问题抓执法。'),
      ),
    );
    expect(outline).toEqual([
      '1 |突出领导抓统筹',
      '1 |突出源头抓调处',
      '1 |突出阵地抓宣传',
      '1 |突出问题抓执法',
    ]);
  });

  it('belong to their paragraph where one stands alone, or its neighbours open otherwise', () => {
    const { outline } = read(
      lines(
        '一、主要做法',
        paragraph('压实主体责任。'),
        '今年以来，镇里先后召开法治工作会议，听取司法所和综合执法队的工作汇报，研究部署重点任务。',
        paragraph('提高站位，层层压实责任。'),
        paragraph('加强队伍建设。'),
      ),
    );
    expect(outline).toEqual(['1 一、|主要做法']);
  });

  it('belong to their paragraph where they tell an outcome or number their items', () => {
    const { outline } = read(
      lines(
        '一、主要成效',
        paragraph('法律服务的供给更加均衡。'),
        paragraph('干部法治的素养不断提高。'),
        paragraph('公开透明的程度更加明显。'),
        '二、下一步打算',
        paragraph('一是抓质量。'),
        paragraph('二是抓治理。'),
        paragraph('三是抓队伍。'),
      ),
    );
    expect(outline).toEqual(['1 一、|主要成效', '1 二、|下一步打算']);
  });
});

describe('items that end a list', () => {
  it('are no headings, the first and the last among them', () => {
    const { outline } = read(
      lines(
        '一、存在的问题',
        '1.部分干部学法不系统，遇事翻书、事后补课',
        '2.执法人员一人多岗，对新下放的执法事项把握不准，遇到疑难问题时仍需向上级部门请教后再作处理',
        '二、下一步打算',
        '（一）继续抓好学法用法。',
        '特此报告。',
        '柳溪镇人民政府',
      ),
    );
    expect(outline).toEqual(['1 一、|存在的问题', '1 二、|下一步打算']);
  });
});
