import { describe, expect, it } from 'vitest';
import { explainSkipped, parseStructure } from '../../../src/structure';
import { normalise } from '../../../src/text/normalise';
import { lines, read } from '../read';

const OPENING =
  '2023年，柳溪镇在县委、县政府的正确领导下，扎实推进法治政府建设，现将有关情况报告如下：';
const TEXT = '镇党委、政府高度重视法治建设，全年召开专题会议研究部署，层层压实责任。';

describe('a page as it is scraped', () => {
  const page = read(
    lines(
      '首页 > 政务公开 > 法治政府建设',
      '无障碍 | 繁体 | 登录',
      '柳溪镇2023年度法治政府建设工作报告',
      '发布时间：2024-01-20 09:30   来源：柳溪镇人民政府   浏览次数：128',
      '【字体：大 中 小】 【打印】 【关闭】',
      OPENING,
      '一、主要工作',
      TEXT,
      '扫一扫在手机打开当前页',
      '上一篇：柳溪镇2022年工作总结',
      '主办单位：云栖县人民政府办公室  网站标识码：0000000000  某ICP备00000000号',
    ),
  );

  it('keeps everything of the page out of the passages, with the reason', () => {
    expect(page.skipped).toEqual([
      'navigation|首页 > 政务公开 > 法治政府建设',
      'navigation|无障碍 | 繁体 | 登录',
      'title|柳溪镇2023年度法治政府建设工作报告',
      'page-metadata|发布时间:2024-01-20 09:30   来源:柳溪镇人民政府   浏览次数:128',
      'page-tools|【字体:大 中 小】 【打印】 【关闭】',
      'page-tools|扫一扫在手机打开当前页',
      'page-tools|上一篇:柳溪镇2022年工作总结',
      'footer|主办单位:云栖县人民政府办公室  网站标识码:0000000000  某ICP备00000000号',
    ]);
    expect(page.passages).toEqual([
      `body |${OPENING.replaceAll('，', ',').replaceAll('：', ':')}`,
      `body |${TEXT.replaceAll('，', ',')}`,
    ]);
  });

  it('reads the metadata', () => {
    expect(page.metadata).toMatchObject({
      title: '柳溪镇2023年度法治政府建设工作报告',
      issuer: '柳溪镇人民政府', // the source says the full name of the body
      year: 2023,
      publishedOn: '2024-01-20',
      source: '柳溪镇人民政府',
    });
  });

  it('keeps a path out that leads with its mark', () => {
    const path = '>> 便民服务 | >> 通知通告 | >> 工作要点 |';
    expect(read(lines(path, '一、主要工作', TEXT)).skipped).toEqual([`navigation|${path}`]);
  });

  it('keeps a sentence of the report that speaks of two-dimensional codes and telephones', () => {
    const { skipped } = read(
      lines('一、主要工作', '张贴执法监督二维码120处，公布投诉举报电话，接受群众监督。'),
    );
    expect(skipped).toEqual([]);
  });

  it('keeps a bare heading that is also the word of a menu', () => {
    const { outline, skipped } = read(
      lines('主要做法', '普法宣传', TEXT, '政务公开', TEXT, '矛盾调解', TEXT),
    );
    expect(outline).toContain('2 |政务公开');
    expect(skipped).toEqual([]);
  });

  it.each([
    ['what shares a page', '微信里点“发现”，扫一下二维码便可将网页分享至朋友圈。'],
    ['who wrote and checked it', '（责任编辑：张三）'],
    ['the reviews that it went through', '一审：张三 二审：李四 三审：王五'],
    ['its editor behind a bar', '编辑 | 张三'],
    ['its address', '本文链接：http://www.example.gov.cn/a/1.html'],
    ['how the document is open', '（此件公开发布）'],
    ['counters', '今日访问：123 总访问：4567'],
    ['a counter before its word', '128次浏览'],
    ['the fields of a numbered form', '1.错误类型：*'],
    ['a question to the reader', '您对本页面内容是否满意？'],
    ['its answers', '○满意 ○不满意 我要纠错'],
  ])('drops %s: %s', (_, line) => {
    const { passages, skipped } = read(lines(OPENING, '一、主要工作', TEXT, line));
    expect(skipped).toHaveLength(1);
    expect(passages).toHaveLength(2);
  });

  it('drops the titles of other pages that links lead to, numbered or not', () => {
    for (const links of [
      ['相关链接：', '柳溪镇2022年法治政府建设工作报告', '柳溪镇2021年法治政府建设工作报告'],
      ['上一篇', '柳溪镇召开法治工作会议', '下一篇', '关于印发普法责任清单的通知'],
      ['相关文章', '1.柳溪镇召开法治工作会议', '2.柳溪镇开展普法宣传活动'],
    ]) {
      const { passages, skipped } = read(lines(OPENING, '一、主要工作', TEXT, ...links));
      expect(skipped).toHaveLength(links.length);
      expect(passages).toHaveLength(2);
    }
  });

  it('keeps a report that goes on below a link', () => {
    const { passages } = read(
      lines(OPENING, '一、主要工作', TEXT, '相关链接：普法责任清单', '二、下一步打算', TEXT),
    );
    expect(passages).toHaveLength(3);
  });

  it('drops what stands below its editor and a word on copyright', () => {
    const { skipped, passages } = read(
      lines(
        '柳溪镇2023年法治政府建设工作报告',
        OPENING,
        TEXT,
        '责编：李某',
        '版权作品，未经授权严禁转载。经授权后，转载须注明来源和作者。',
        '柳溪新闻',
        '我要报料',
      ),
    );
    expect(passages).toHaveLength(2);
    expect(skipped.map((entry) => entry.split('|')[0])).toEqual([
      'title',
      'page-metadata',
      'footer',
      'navigation',
      'navigation',
    ]);
  });

  it('drops the fields of an error-report form after the text', () => {
    const { skipped } = read(
      lines(OPENING, '一、主要工作', TEXT, '我要纠错', '*验证码：', '提交  重置'),
    );
    expect(skipped.map((entry) => entry.split('|')[0])).toEqual(['page-tools', 'form', 'form']);
  });
});

describe('the letter around a report', () => {
  const letter = read(
    lines(
      '关于2022年度法治政府建设情况的报告',
      '县委、县政府：',
      OPENING,
      '一、主要工作',
      TEXT,
      '特此报告。',
      '柳溪镇人民政府',
      '2023年1月12日',
    ),
  );

  it('gives salutation, closing formula, signature and date the role other', () => {
    expect(letter.passages.filter((_, i) => letter.passageRoles[i] === 'other')).toEqual([
      'body |县委、县政府:',
      'body |特此报告。',
      'body |柳溪镇人民政府',
      'body |2023年1月12日',
    ]);
  });

  it('takes the issuer from the signature and the date from below it', () => {
    expect(letter.metadata).toMatchObject({
      issuer: '柳溪镇人民政府',
      year: 2022,
      publishedOn: '2023-01-12',
    });
  });
});

describe('a covering letter above the report', () => {
  const { metadata, passageRoles, skipped } = read(
    lines(
      '中共澜港市委、澜港市人民政府：',
      '根据有关通知要求，现将我局《2024年度水利法治政府建设工作总结》随文上报。',
      '特此报告。',
      '澜港市水利局',
      '2025年1月15日',
      '2024年度水利法治政府建设',
      '工作总结',
      '2024年，澜港市水利局扎实推进各项法治工作，取得良好成效。',
      TEXT,
    ),
  );

  it('is other than the report, whose title stands below it', () => {
    expect(metadata).toMatchObject({
      title: '2024年度水利法治政府建设工作总结',
      issuer: '澜港市水利局',
      year: 2024,
    });
    expect(passageRoles).toEqual([
      'other',
      'other',
      'other',
      'other',
      'other',
      'basis',
      'measures',
    ]);
    expect(skipped).toEqual(['title|2024年度水利法治政府建设', 'title|工作总结']);
  });
});

describe('metadata', () => {
  it.each([
    '来源：柳溪镇人民政府浏览次数：128',
    '来源：柳溪镇人民政府作者：张三 点击量：12',
    '来源：柳溪镇人民政府 2024-01-12 浏览：3',
    '信息来源：柳溪镇人民政府【字体：大 中 小】',
  ])('take for the source nothing that stands behind it: %s', (line) => {
    const { metadata } = read(lines('柳溪镇2023年法治政府建设工作报告', line, OPENING, TEXT));
    expect(metadata.source).toBe('柳溪镇人民政府');
  });

  it('joins a title over two lines', () => {
    const { metadata } = read(
      lines('望江区青石街道办事处', '关于2021年度法治政府建设情况的报告', OPENING, TEXT),
    );
    expect(metadata.title).toBe('望江区青石街道办事处关于2021年度法治政府建设情况的报告');
    expect(metadata.issuer).toBe('望江区青石街道办事处');
  });

  it('finds issuer and year in the text where there is no title', () => {
    const { metadata } = read(lines(OPENING, '一、主要工作', TEXT));
    expect(metadata).toMatchObject({ title: null, issuer: '柳溪镇', year: 2023 });
  });

  it.each([
    ['柳溪镇2024年度法治政府建设情况报告', '柳溪镇人民政府', '柳溪镇人民政府'],
    ['望江区青石街道2024年法治政府建设年度报告', '青石街道办事处', '望江区青石街道办事处'],
    [
      '柳溪镇普法依法治理领导小组办公室关于2024年工作情况的报告',
      '',
      '柳溪镇普法依法治理领导小组办公室',
    ],
    ['云栖市望江新区综合行政执法队2024年度工作情况报告', '', '云栖市望江新区综合行政执法队'],
    ['2024年望江区法治政府建设情况报告', '', '望江区'],
    ['两江新区2024年法治政府建设情况报告', '', '两江新区'],
    ['双城区关于2024年度法治政府建设情况的报告', '', '双城区'],
    ['宣城市2024年法治政府建设情况报告', '', '宣城市'],
    ['平山区2024年度法治政府建设情况报告', '', '平山区'],
    ['保全乡2024年法治政府建设工作报告', '', '保全乡'],
    ['永全县关于2024年法治政府建设情况的报告', '', '永全县'],
    ['第四师六十三团2024年法治建设工作总结', '', '第四师六十三团'],
    ['法治建设工作总结', '71团', '71团'],
    ['二十里坡司法所2024年度工作总结', '', '二十里坡司法所'],
    ['云栖县人民政府办公室2024年度法治政府建设情况报告', '', '云栖县人民政府办公室'],
    ['云栖县市场监督管理所2024年法治工作总结', '', '云栖县市场监督管理所'],
    ['2024年上半年云栖县法治政府建设工作总结', '', '云栖县'],
    ['云栖县第三季度法治政府建设工作小结', '', '云栖县'],
    ['关于云栖县2024年法治政府建设情况的报告', '', '云栖县'],
    ['云栖县偏远山区2024年普法工作总结', '', null],
    ['全镇2024年法治政府建设工作总结', '', null],
  ])('of %s signed “%s” give %s as the issuer', (title, signature, issuer) => {
    const { metadata } = read(lines(title, '一、主要工作', TEXT, signature));
    expect(metadata.issuer).toBe(issuer);
  });

  it('give a place the name of its government, by the name of the site', () => {
    const page = lines(
      '云栖县人民政府门户网站',
      '首页 | 政务公开',
      '云栖县2024年法治政府建设情况报告',
      '一、主要工作',
      TEXT,
    );
    expect(read(page).metadata.issuer).toBe('云栖县人民政府');
  });

  it.each([
    ['云栖县2024年法治工作情况和2025年工作思路', '', '', 2024],
    ['云栖县2025年法治工作计划', '', '', 2025],
    ['云栖县法治工作总结', '', '2025年1月9日', 2024],
    ['云栖县法治工作总结', '', '2025年9月9日', 2025],
    ['云栖县法治工作半年总结', '', '2025年6月28日', 2025],
    ['云栖县法治工作总结', '发布时间：2025-02-11', '', 2024],
    ['云栖县法治工作总结', '发布时间：2025-11-20', '', 2025],
  ])('of %s, %s, signed “%s” give the year %s', (title, about, date, year) => {
    const { metadata } = read(lines(title, about, '一、主要工作', TEXT, '云栖县司法局', date));
    expect(metadata.year).toBe(year);
  });

  it('gives the government where the page names it as the source', () => {
    const { metadata } = read(
      lines(
        '望江区2024年度法治政府建设情况报告',
        '来源：望江区人民政府办公室　发布时间：2025-03-26',
        '一、主要工作',
        TEXT,
      ),
    );
    expect(metadata.issuer).toBe('望江区人民政府');
  });

  it('reads the office and the year of a line with a date under the title', () => {
    const { metadata, skipped } = read(
      lines(
        '云栖县“八五”普法工作中期总结',
        '云栖县普法依法治理工作领导小组办公室　2023年8月15日',
        '一、主要工作',
        '“八五”普法规划实施以来，全县认真落实2021年作出的决议，力争到2025年底基本实现目标。',
      ),
    );
    expect(metadata).toMatchObject({
      issuer: '云栖县普法依法治理工作领导小组办公室',
      year: 2023,
    });
    expect(skipped).toContain('page-metadata|云栖县普法依法治理工作领导小组办公室 2023年8月15日');
  });

  it('says null rather than guess', () => {
    const { metadata } = read(lines('一、主要工作', TEXT));
    expect(metadata).toMatchObject({
      title: null,
      issuer: null,
      year: null,
      publishedOn: null,
      source: null,
    });
  });

  it('reads labels in brackets', () => {
    const { metadata } = read(
      lines(
        '[ 成文日期 ] 2022-01-12　[ 发布日期 ] 2022-01-14',
        '白鹭县司法局2021年法治政府建设年度报告',
        OPENING,
        TEXT,
      ),
    );
    expect(metadata.publishedOn).toBe('2022-01-14');
  });

  it('reads labels that are set out in a table', () => {
    const { metadata } = read(
      lines(
        '索引号\t0001/2022-001\t发布机构\t白鹭县司法局\t公开日期\t2022-03-01',
        '白鹭县司法局2021年法治政府建设年度报告',
        OPENING,
        TEXT,
      ),
    );
    expect(metadata).toMatchObject({ publishedOn: '2022-03-01', source: '白鹭县司法局' });
  });

  it('take the title from a label where no line of its own has it', () => {
    const { metadata } = read(
      lines(
        '| 发文机关：| 白鹭县林业局 | 发布日期：2024-01-25 |',
        '| 标题：白鹭县林业局2023年度法治政府建设年度报告 | |',
        OPENING,
        TEXT,
      ),
    );
    expect(metadata).toMatchObject({
      title: '白鹭县林业局2023年度法治政府建设年度报告',
      issuer: '白鹭县林业局',
      publishedOn: '2024-01-25',
      source: '白鹭县林业局',
    });
  });

  it('reads the date of publication beside a label of another kind, and where nothing parts it from its label', () => {
    const title = '白鹭县林业局2023年度法治政府建设年度报告';
    const dateOf = (line: string) => read(lines(title, line, OPENING, TEXT)).metadata.publishedOn;
    expect(dateOf('栏目：年度报告 发布时间：2024-01-12')).toBe('2024-01-12');
    expect(dateOf('发布时间 2024-01-12 来源 白鹭县林业局')).toBe('2024-01-12');
    expect(dateOf('主题分类其它 发布日期2024-02-26')).toBe('2024-02-26');
  });

  it('gives no date before the year that is reported on', () => {
    const { metadata } = read(
      lines('白鹭县林业局2023年法治政府建设报告', '时间：2017-08-20 来源：某报', OPENING, TEXT),
    );
    expect(metadata.publishedOn).toBe(null);
  });

  it.each([
    ['海关总署2023年法治政府建设年度报告', '海关总署'],
    ['应急管理部2022年法治政府建设年度报告', '应急管理部'],
    ['澜港大学2023年法治工作年度报告', '澜港大学'],
    ['【部门年报】白鹭县财政局2022年法治政府建设报告', '白鹭县财政局'],
    ['白鹭县民政局：2023年法治政府建设工作情况报告', '白鹭县民政局'],
  ])('read the issuer of %s', (title, issuer) => {
    expect(
      read(lines(title, '2023年以来，全系统扎实推进各项法治工作，取得良好成效。', TEXT)).metadata
        .issuer,
    ).toBe(issuer);
  });

  it.each([
    [
      '在区委的领导下，澜港市白鹭区文化旅游体育广电局坚持依法行政，取得成效。',
      '澜港市白鹭区文化旅游体育广电局',
    ],
    ['针对老城区纠纷多的特点，桐桥司法所通过三项举措，把矛盾化解在基层。', '桐桥司法所'],
    ['根据工作要点，白鹭县交通运输局结合实际，推进法治建设。', '白鹭县交通运输局'],
  ])('read the issuer of an opening: %s', (opening, issuer) => {
    expect(read(lines('2023年法治政府建设工作报告', opening, TEXT)).metadata.issuer).toBe(issuer);
  });

  it('give a bureau its place where the page names it in full', () => {
    const { metadata } = read(
      lines(
        '2024-01-20 17:01  |  澜港市水务局',
        '市水务局2023年度法治政府建设情况报告',
        OPENING,
        TEXT,
      ),
    );
    expect(metadata).toMatchObject({ issuer: '澜港市水务局', publishedOn: '2024-01-20' });
  });

  it('take no body that is only obeyed for the issuer', () => {
    const { metadata } = read(
      lines(
        '按照市政府的统一要求，我镇严格落实中共澜港市委、澜港市人民政府和区全面依法治区委员会的部署。',
        TEXT,
      ),
    );
    expect(metadata.issuer).toBe(null);
  });

  it('reads a year and a date in Chinese numerals', () => {
    const { metadata } = read(
      lines(
        '二〇一九年法治政府建设工作总结',
        '一、主要工作',
        TEXT,
        '砚塘镇人民政府',
        '二〇二〇年一月八日',
      ),
    );
    expect(metadata).toMatchObject({ year: 2019, publishedOn: '2020-01-08' });
  });

  it('does not take the year of publication for the year of the report', () => {
    const { metadata } = read(
      lines(
        '法治政府建设工作总结',
        '发布时间：2024-01-20',
        '2023年以来，我镇扎实推进各项法治工作，取得良好成效。',
      ),
    );
    expect(metadata.year).toBe(2023);
  });
});

describe('the rule that took a line', () => {
  const { text } = normalise(
    lines(
      '首页 > 政务公开 > 法治政府建设',
      '柳溪镇2023年度法治政府建设工作报告',
      '发布时间：2024-01-20',
      OPENING,
      '一、主要工作',
      TEXT,
      '扫一扫在手机打开当前页',
      '政务公开 互动交流',
    ),
  );
  const rules = explainSkipped(parseStructure(text, text)).map(({ rule }) => rule);

  it('is the id of a pattern of the genre, or what the reader of pages calls it', () => {
    expect(rules).toEqual(['home-page', 'title', 'labels', 'scan-the-code', 'menu-words']);
  });
});

describe('two reports in one text', () => {
  const report = (place: string, year: number): string =>
    lines(
      `${place}${year}年度法治政府建设工作报告`,
      OPENING.replace('2023', String(year)).replace('柳溪镇', place),
      '一、主要工作',
      TEXT,
      '二、下一步打算',
      `${year + 1}年，将继续开展普法宣传，办好法治讲座不少于40场。`,
      `${place}人民政府`,
      `${year + 1}年1月12日`,
    );

  it('are each read from their own title on', () => {
    const { roles, metadata, skipped } = read(
      lines(report('柳溪镇', 2023), report('青石镇', 2022)),
    );
    expect(roles).toEqual([
      '主要工作: measures',
      '下一步打算: plans',
      '主要工作: measures',
      '下一步打算: plans',
    ]);
    expect(metadata).toMatchObject({ issuer: '柳溪镇人民政府', year: 2023 });
    expect(skipped).toEqual([
      'title|柳溪镇2023年度法治政府建设工作报告',
      'title|青石镇2022年度法治政府建设工作报告',
    ]);
  });

  it('are told where the page says each thing about the second on a line of its own', () => {
    const second = report('青石镇', 2022).split('\n');
    const about = [
      '信息来源：',
      '青石镇司法所',
      '发布时间：',
      '2023-01-12',
      '浏览次数：',
      '18',
      '字号：',
    ];
    const { metadata, roles } = read(
      lines(report('柳溪镇', 2023), second[0]!, ...about, ...second.slice(1)),
    );
    expect(metadata).toMatchObject({ issuer: '柳溪镇人民政府', year: 2023 });
    expect(roles).toHaveLength(4);
  });

  it('are told by a short title too, where a line about the page stands beside it', () => {
    const { metadata, skipped } = read(
      lines(
        report('柳溪镇', 2023).replace('法治政府建设工作报告', '依法行政工作情况'),
        '首页 > 政务公开 > 法治政府建设',
        report('青石镇', 2022).replace('法治政府建设工作报告', '依法行政工作情况'),
      ),
    );
    expect(metadata).toMatchObject({ issuer: '柳溪镇人民政府', year: 2023 });
    expect(skipped).toEqual([
      'title|柳溪镇2023年度依法行政工作情况',
      'navigation|首页 > 政务公开 > 法治政府建设',
      'title|青石镇2022年度依法行政工作情况',
    ]);
  });

  it('are one where the page only leads to other reports', () => {
    const { skipped, roles } = read(
      lines(
        report('柳溪镇', 2023),
        '相关阅读',
        '青石镇2022年度法治政府建设工作报告',
        '望江区2021年度法治政府建设工作报告',
        '主办单位：云栖县人民政府办公室',
      ),
    );
    expect(roles).toEqual(['主要工作: measures', '下一步打算: plans']);
    expect(skipped.filter((line) => line.startsWith('title'))).toHaveLength(1);
  });
});
