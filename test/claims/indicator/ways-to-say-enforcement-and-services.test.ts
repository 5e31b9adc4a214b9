import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src';

/** The indicator of each claim of a passage, in text order; `-` for none. */
const measured = (text: string): string =>
  analyze(text)
    .claims.map(({ indicator }) => indicator ?? '-')
    .join(' ');

describe('ways to say: enforcement, counsel and decisions', () => {
  it.each([
    ['综合行政执法队现有人员36名,其中持证执法人员31名。', 'enforcement-staff enforcement-staff'],
    ['全镇持有行政执法证人员28人。', 'enforcement-staff'],
    ['全局共有行政执法人员145人,持证率100%。', 'enforcement-staff certified-rate'],
    ['新办行政执法证12本。', 'enforcement-certificates'],
    ['组织9人参加执法资格考试,8人通过。', 'enforcement-certificates enforcement-certificates'],
    ['执法人员持证率达95%。', 'certified-rate'],
    [
      '组织执法人员业务培训8期,培训260人次。',
      'enforcement-training enforcement-training-participants',
    ],
    ['开展行政执法能力提升培训3场。', 'enforcement-training'],
    [
      '开展新行政处罚法专题执法培训2次,参训执法人员85人次。',
      'enforcement-training enforcement-training-participants',
    ],
    ['承接县级下放行政执法事项78项。', 'transferred-powers'],
    ['赋予乡镇行政处罚权112项。', 'transferred-powers'],
    ['组织行政执法案卷评查2次,抽评案卷40卷。', 'case-file-reviews case-file-reviews'],
    ['评查行政处罚、行政许可案卷126份,合格率100%。', 'case-file-reviews case-file-quality-rate'],
    ['案卷合格率达98%。', 'case-file-quality-rate'],
    ['重大执法决定法制审核36件。', 'penalty-reviews'],
    ['法制机构审核行政处罚案件54件。', 'penalty-reviews'],
    [
      '公示行政许可信息420条、行政处罚信息75条。',
      'enforcement-records-published enforcement-records-published',
    ],
    ['配备执法记录仪20台。', 'enforcement-equipment'],
    ['购置移动执法终端6部、便携式打印机3台。', 'enforcement-equipment enforcement-equipment'],
    ['组建综合行政执法队1支。', 'enforcement-squads'],
    ['整合为5支综合执法队伍。', 'enforcement-squads'],
    ['聘请常年法律顾问2名。', 'legal-counsel'],
    ['全区68个村(社区)共聘请法律顾问34名。', '- legal-counsel'],
    ['全局有公职律师4名、法律顾问3名。', 'government-lawyers legal-counsel'],
    ['安排法律顾问经费6万元。', 'legal-counsel-spending'],
    ['全年支付律师服务费12.8万元。', 'legal-counsel-spending'],
    ['新增公职律师3名。', 'government-lawyers'],
    ['全县执业律师86人。', 'lawyers'],
    ['引进专职律师4名入驻。', 'lawyers'],
    ['法律顾问出具法律意见书28份。', 'legal-opinions'],
    ['提供书面法律意见43条。', 'legal-opinions'],
    ['法律顾问列席党政办公会9次。', 'counsel-participation'],
    ['法律顾问参与重大决策论证6次。', 'counsel-participation'],
    ['法律顾问审查合同86份。', 'contracts-reviewed'],
    ['审核各类协议、合同134件。', 'contracts-reviewed'],
    ['对重大事项开展合法性审查42件。', 'legality-reviews'],
    ['审查各类文件、决策29件。', 'legality-reviews'],
    ['印发行政规范性文件4件。', 'normative-documents'],
    ['报备规范性文件3件,备案率100%。', 'normative-documents -'],
    [
      '清理行政规范性文件46件,保留35件,废止8件,修改3件。',
      'normative-documents-cleaned - normative-documents-cleaned normative-documents-cleaned',
    ],
    ['宣布失效规范性文件5件。', 'normative-documents-cleaned'],
    ['公平竞争审查文件17件。', 'fair-competition-reviews'],
    ['对9件政策措施进行公平竞争审查。', 'fair-competition-reviews'],
    ['确定年度重大行政决策事项5项。', 'major-decisions'],
    ['将3项事项列入重大行政决策目录。', 'major-decisions'],
  ])('%s', (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});

describe('ways to say: services, reconsideration, disclosure and others', () => {
  it.each([
    ['受理法律援助案件56件,挽回经济损失128万元。', 'legal-aid-cases legal-aid-recovered'],
    ['办理法援案件312件,其中农民工讨薪140件。', 'legal-aid-cases legal-aid-cases'],
    ['法律援助中心接待来访咨询1500人次。', 'legal-consultations'],
    ['通过法律援助为受援人挽回损失460余万元。', 'legal-aid-recovered'],
    ['建成村级公共法律服务室22个。', 'legal-service-stations'],
    [
      '全县设立公共法律服务站14个、公共法律服务点168个。',
      'legal-service-stations legal-service-stations',
    ],
    ['为企业开展“法治体检”35家次。', 'legal-checkups'],
    ['组织律师进企业法治体检12场。', 'legal-checkups'],
    ['办理公证1350件。', 'notarisations'],
    ['办结各类公证事项860件。', 'notarisations'],
    [
      '收到行政复议申请126件,受理110件,审结98件。',
      'reconsideration-cases reconsideration-cases reconsideration-cases',
    ],
    ['全年发生行政复议案件4件、行政诉讼案件6件。', 'reconsideration-cases litigation-cases'],
    ['复议纠错11件,纠错率9.8%。', 'reconsideration-corrected reconsideration-correction-rate'],
    ['被上级复议机关撤销行政行为1件。', 'reconsideration-corrected'],
    ['行政复议直接纠错率为7.2%。', 'reconsideration-correction-rate'],
    ['行政应诉案件23件,败诉1件。', 'litigation-cases cases-lost'],
    ['办理行政诉讼案件12件,出庭应诉率100%。', 'litigation-cases head-appearance-rate'],
    ['行政诉讼败诉案件2件。', 'cases-lost'],
    ['行政诉讼败诉率6.5%。', 'litigation-loss-rate'],
    ['一审败诉率控制在8%以内。', 'litigation-loss-rate'],
    ['行政机关负责人出庭应诉12次。', 'head-appearances'],
    ['主要领导带头出庭应诉3件。', 'head-appearances'],
    ['行政机关负责人出庭应诉率达100%。', 'head-appearance-rate'],
    ['主动公开政府信息1260条。', 'information-disclosed'],
    [
      '收到依申请公开19件,答复18件,答复率100%。',
      'disclosure-requests disclosure-requests disclosure-reply-rate',
    ],
    ['受理政府信息公开申请43件,均按期答复。', 'disclosure-requests'],
    ['依申请公开按时答复率100%。', 'disclosure-reply-rate'],
    ['发布政策解读36篇。', 'policy-interpretations'],
    ['制作图文、视频等解读材料18件。', 'policy-interpretations'],
    ['召开新闻发布会6场。', 'press-conferences'],
    ['举行政策例行吹风会4次。', 'press-conferences'],
    ['办理人大代表建议、政协提案42件,办结率100%。', 'proposals-handled -'],
    ['承办县人大建议6件、政协提案4件。', 'proposals-handled proposals-handled'],
    ['受理各类政务服务事项1.8万件,办结1.8万件。', 'permits-handled permits-handled'],
    ['便民服务中心办件9600余件。', 'permits-handled'],
    ['梳理权责清单事项312项。', 'items-listed'],
    ['进驻大厅事项186项。', 'items-listed'],
    ['取消证明事项17项。', 'items-cancelled'],
    ['精简办事材料46份、压缩环节12个。', 'items-cancelled items-cancelled'],
    ['企业开办时间压缩至0.5个工作日。', 'average-handling-time'],
    ['事项平均办理时限缩短到3.2个工作日。', 'average-handling-time'],
    ['在册社区矫正对象46人。', 'community-correction'],
    ['管控社区矫正人员13名、安置帮教人员72名。', 'community-correction released-persons-assisted'],
    ['在册刑满释放人员65名。', 'released-persons-assisted'],
    ['电信网络诈骗发案36起,同比下降25%。', 'fraud-cases fraud-cases'],
    ['电诈警情19起。', 'fraud-cases'],
    ['全年发生生产安全事故2起,死亡1人。', 'accidents -'],
    ['道路交通亡人事故3起。', 'accidents'],
  ])('%s', (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});
