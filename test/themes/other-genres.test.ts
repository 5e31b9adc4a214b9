import { describe, expect, it } from 'vitest';
import { classify, compileThemes, fiveThemes } from '../../src/themes';
import { passage } from './tiny-set';

/**
 * Sentences of other genres, full of words that look like those of the themes. Each template is filled
 * with every combination of its slots, so that a thousand and more sentences come out.
 */
const TEMPLATES: readonly {
  readonly genre: string;
  readonly text: string;
  readonly slots: readonly (readonly string[])[];
}[] = [
  {
    genre: 'sports news',
    text: '{0}在昨晚的公开赛中以{1}战胜对手，{2}，主教练表示球队还有很大提升空间。',
    slots: [
      ['女子排球队', '青年足球队', '羽毛球混双组合', '男子篮球队'],
      ['三比一', '二比零', '十一分之差', '微弱优势'],
      ['比赛中两次被罚点球', '裁判判罚引发争论', '全场观众超过8000人', '替补队员表现抢眼'],
    ],
  },
  {
    genre: 'business news',
    text: '{0}{1}公布季度业绩，营业收入同比增长{2}，{3}。',
    slots: [
      ['一家汽车制造商', '某家电企业', '当地一家食品厂'],
      ['日前', '上周', '本月初', '昨日'],
      ['12%', '3.5%', '近两成'],
      ['公司将加大新品的宣传力度', '供需矛盾有所缓和', '库存压力得到化解', '高管公开招募渠道伙伴'],
    ],
  },
  {
    genre: 'culture news',
    text: '{0}的{1}{2}，{3}。',
    slots: [
      ['新上映影片', '地方戏剧目', '青年画展'],
      ['宣传片', '宣传海报', '宣传活动'],
      ['在网上走红', '吸引了2万余名观众', '在剧场门口举行'],
      [
        '导演与观众现场解答创作问题',
        '主创人员介绍了拍摄经过',
        '票房突破3亿元',
        '门票公开发售当天售罄',
      ],
    ],
  },
  {
    genre: 'weather and traffic',
    text: '{0}，{1}，请市民{2}。',
    slots: [
      ['受冷空气影响', '台风外围云系逼近', '强对流天气持续'],
      ['最低气温降至零下5度', '局部地区有大到暴雨', '高速公路实行临时管制', '部分列车停运12趟'],
      ['减少外出', '检查门窗', '合理安排行程', '留意气象台发布的预警信息'],
    ],
  },
  {
    genre: 'minutes of a meeting',
    text: '会议{0}了{1}，要求{2}，由{3}牵头落实。',
    slots: [
      ['讨论', '研究', '审议', '听取'],
      ['道路绿化养护方案', '年度体检安排', '办公楼节能改造', '文艺汇演筹备情况'],
      ['各科室加强协调配合', '相关单位及时协调解决场地问题', '倒排工期', '严格控制经费支出'],
      ['办公室', '后勤科', '工会', '团委'],
    ],
  },
  {
    genre: 'party and personnel work',
    text: '{0}，{1}，{2}。',
    slots: [
      ['党支部召开组织生活会', '机关举行新任干部座谈会', '单位开展主题党日活动'],
      [
        '公开选拔年轻干部5名',
        '集中学习党的二十大精神',
        '开展批评与自我批评',
        '按照公开、平等、竞争、择优的原则推荐人选',
      ],
      ['党员结合岗位谈了体会', '为老党员送去慰问品', '大家重温了入党誓词'],
    ],
  },
  {
    genre: 'planning and engineering',
    text: '{0}{1}，{2}，{3}。',
    slots: [
      ['污水处理厂二期', '环城东路改造', '体育公园'],
      ['计划投资2.3亿元', '总长6.8公里', '占地120亩'],
      [
        '采用公开招标方式确定施工单位',
        '设计方案公开征求专家意见',
        '设置调节池2座',
        '同步改造雨水管网',
      ],
      ['预计明年10月完工', '建成后日处理能力达5万吨', '由市城投公司建设'],
    ],
  },
  {
    genre: 'health and schools',
    text: '{0}{1}，{2}。',
    slots: [
      ['社区卫生服务中心', '市第二人民医院', '实验小学', '职业技术学校'],
      [
        '为1200名老人做身体检查',
        '举办健康知识讲座3场',
        '开展防溺水安全教育',
        '开展心理健康测评',
        '举行运动会',
      ],
      ['发放宣传单2000份', '师生反响热烈', '现场提供血压测量', '家长满意度达98%'],
    ],
  },
  {
    genre: 'publicity of what is not law',
    text: '{0}{1}，{2}，{3}。',
    slots: [
      ['围绕垃圾分类', '结合创建文明城市', '针对冬春火灾防控', '聚焦医保惠民政策'],
      ['开展宣传活动15场', '组织志愿者上门宣传', '利用大喇叭、横幅广泛宣传'],
      ['发放宣传资料3000余份', '张贴海报260张', '推送短视频18条'],
      ['覆盖群众1.2万人次', '居民知晓率明显提高', '营造了浓厚氛围'],
    ],
  },
  {
    genre: 'services that are no theme',
    text: '{0}{1}，{2}，{3}。',
    slots: [
      ['便民服务中心', '街道政务服务大厅', '社区工作站'],
      ['受理各类事项2300余件', '推行帮办代办', '实现一窗受理、集成服务'],
      ['12345热线工单按时办结率100%', '群众满意度达99%', '办理时限压缩一半'],
      ['收集居民意见86条', '解决停车难等问题23个', '为老人上门服务120次', '走访企业45家'],
    ],
  },
  {
    genre: 'regulations on other matters',
    text: '{0}应当{1}，{2}。',
    slots: [
      ['统计机构', '档案馆', '气象台站', '学位授予单位'],
      ['妥善保管原始记录', '建立质量责任制度', '按照规定报送年度数据', '定期校准仪器'],
      ['不得擅自更改', '保存期限不少于十年', '具体办法由主管部门制定', '并接受上级业务指导'],
    ],
  },
  {
    genre: 'government work, other subjects',
    text: '{0}，{1}，{2}。',
    slots: [
      [
        '全年新建高标准农田3.2万亩',
        '完成老旧小区改造46个',
        '新增城镇就业1.1万人',
        '引进亿元以上项目12个',
      ],
      [
        '粮食总产量稳定在18万吨',
        '外贸进出口增长8.1%',
        '空气优良天数比例为92%',
        '居民人均可支配收入增长6%',
      ],
      [
        '防范化解金融风险',
        '深化国有企业改革',
        '推进美丽乡村建设',
        '办理人大代表建议86件',
        '优化营商环境，办事时限压缩六成',
      ],
    ],
  },
  {
    genre: 'formulas of the genre itself',
    text: '{0}，{1}，{2}。',
    slots: [
      [
        '坚持以习近平法治思想为指导',
        '深入贯彻习近平法治思想',
        '全面落实《法治政府建设实施纲要（2021—2025年）》',
      ],
      [
        '加快建设职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府',
        '不断提高运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定的能力',
        '严格执行《中华人民共和国行政处罚法》',
        '切实履行推进法治建设第一责任人职责',
      ],
      ['各项工作取得新进展', '法治建设迈上新台阶', '为高质量发展提供坚实法治保障'],
    ],
  },
];

function filled({ text, slots }: (typeof TEMPLATES)[number]): string[] {
  return slots.reduce<string[]>(
    (texts, words, i) => texts.flatMap((one) => words.map((word) => one.replace(`{${i}}`, word))),
    [text],
  );
}

const compiled = compileThemes(fiveThemes);
const themesOf = (text: string): string[] => {
  const { text: whole, blocks } = passage(text.replace(/，/g, ','));
  return classify(compiled, whole, blocks)[0]!.themes.map(
    (tag) => `${tag.theme} (${tag.evidence.map((evidence) => evidence.text).join('、')})`,
  );
};

describe('sentences of other genres', () => {
  const all = TEMPLATES.flatMap(filled);

  it('are a thousand and more', () => {
    expect(all.length).toBeGreaterThanOrEqual(1000);
  });

  it('get false tags in less than one of a hundred', () => {
    const tagged = all.filter((text) => themesOf(text).length > 0);
    expect(tagged.length / all.length).toBeLessThan(0.01);
  });

  it.each(TEMPLATES)('hold no theme in $genre', (template) => {
    const tagged = filled(template).flatMap((text) =>
      themesOf(text).map((tag) => `${text} ${tag}`),
    );
    expect(tagged.slice(0, 3)).toEqual([]);
  });
});
