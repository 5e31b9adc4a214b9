import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src';

/** The indicator of each claim of a passage, in text order; `-` for none. */
const measured = (text: string): string =>
  analyze(text)
    .claims.map(({ indicator }) => indicator ?? '-')
    .join(' ');

describe('ways to say: disputes and petitions', () => {
  it.each([
    ['网格员入户走访中掌握各类矛盾隐患217件,当场解决164件。', 'disputes-found disputes-mediated'],
    [
      '全镇各级调解组织共接手民间纠纷388件,调处成功379件,调处成功率97.7%。',
      'disputes-found disputes-settled mediation-success-rate',
    ],
    ['今年以来,综治中心登记在册矛盾纠纷642件,已办结630件。', 'disputes-found disputes-mediated'],
    ['对排查出的矛盾逐一建档、挂图销号,已成功销号117件。', 'disputes-settled'],
    ['全年纠纷化解成功率达98.2%以上。', 'mediation-success-rate'],
    ['信访事项按期办结率100%。', 'petition-settlement-rate'],
    ['调解协议履行率99%。', 'mediation-agreement-rate'],
    ['达成书面协议48份,协议履行率为100%。', 'mediation-agreements mediation-agreement-rate'],
    ['制作人民调解协议书73份,卷宗评查优秀20份。', 'mediation-agreements -'],
    ['达成调解协议26件,涉及金额135万元。', 'mediation-agreements mediation-amount'],
    ['调解各类纠纷92件,涉案标的额463.5万元。', 'disputes-mediated mediation-amount'],
    ['全镇现有专兼职调解员86名。', 'mediators'],
    ['选优配强调解力量,聘请退休法官、老党员等担任调解员23人。', 'mediators'],
    ['全区建立各级人民调解委员会132个。', 'mediation-organisations'],
    ['设立6个行业性专业性人民调解委员会。', 'mediation-organisations'],
    ['申请司法确认案件17件。', 'judicial-confirmations'],
    ['引导当事人对调解协议申请法院确认9件。', 'judicial-confirmations'],
    ['接收法院诉前委派案件58件。', 'pre-litigation-mediations'],
    ['诉前调解成功34件。', 'pre-litigation-mediations'],
    ['全年未发生民转刑案件,实现“民转刑”案件零发生。', 'disputes-escalated'],
    ['因矛盾激化引发的刑事案件为0。', 'disputes-escalated'],
    [
      '全年共接到群众信访事项68件,办结66件,办结率97%。',
      'petitions-handled petitions-handled petition-settlement-rate',
    ],
    ['受理群众来信来访112件次。', 'petitions-handled'],
    [
      '接待群众来访64批189人次,受理网上信访37件。',
      'petitioners-received petitioners-received petitions-handled',
    ],
    ['领导包案化解信访积案6件。', 'petition-backlog-resolved'],
    ['4件多年积案得以终结。', 'petition-backlog-resolved'],
    ['党政领导坐班接访,接待群众215人次。', 'petitioners-received'],
    ['信访答复率100%,群众满意率96%。', 'petition-settlement-rate satisfaction-rate'],
    ['赴省集体上访1批7人。', 'petitions-to-higher-levels petitions-to-higher-levels'],
    [
      '群众到区上访12批30人次,同比减少4批。',
      'petitions-to-higher-levels petitions-to-higher-levels petitions-to-higher-levels',
    ],
  ])('%s', (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});

describe('ways to say: hotlines, complaints and publicity', () => {
  it.each([
    [
      '承办12345政务服务便民热线工单1523件,按时办结率100%。',
      'hotline-orders hotline-response-rate',
    ],
    ['全年接收市民服务热线交办单876件。', 'hotline-orders'],
    [
      '“接诉即办”受理群众诉求3412件,响应率100%,解决率94.2%,满意率95.8%。',
      'hotline-orders hotline-response-rate hotline-response-rate satisfaction-rate',
    ],
    ['受理消费者投诉326件,挽回经济损失21.4万元。', 'complaints-handled -'],
    ['接12315平台投诉举报1158件,办结1150件。', 'complaints-handled complaints-handled'],
    ['协助136名农民工讨回工资278万元。', 'wage-claimants wages-recovered'],
    ['为务工人员追索劳动报酬43万余元。', 'wages-recovered'],
    ['清欠农民工工资512万元,惠及劳动者320人。', 'wages-recovered wage-claimants'],
    [
      '全年举办普法宣传活动42场次,发放资料1.2万份,受教育群众9600余人次。',
      'publicity-events publicity-materials publicity-audience',
    ],
    ['组织法律进村居活动26次。', 'publicity-events'],
    ['利用赶集日摆摊设点宣传9次,接受群众咨询410人次。', 'publicity-events legal-consultations'],
    ['在辖区企业开展法律宣讲7场,服务企业职工560人次。', 'publicity-events publicity-audience'],
    ['免费赠阅民法典读本600册。', 'publicity-materials'],
    ['通过微信公众号推送普法信息156条,阅读量4.3万次。', 'publicity-posts publicity-views'],
    ['拍摄普法短视频9部,总播放量突破20万次。', 'publicity-posts publicity-views'],
    ['政务微信发布信息900条。', 'information-disclosed'],
    ['悬挂横幅46条,摆放展板30块。', 'publicity-banners publicity-banners'],
    ['刷写墙体标语60余条。', 'publicity-banners'],
    ['建成法治文化广场3个、法治文化长廊5处。', 'legal-culture-sites legal-culture-sites'],
    ['全区拥有各类法治文化阵地78个。', 'legal-culture-sites'],
    ['全镇共培养“法律明白人”245名。', 'law-savvy-persons'],
    ['遴选村民小组长等96人担任法律明白人。', 'law-savvy-persons'],
    ['组织法律明白人培训2期,118人参训。', 'law-training law-training-participants'],
    ['成功创建省级民主法治示范村2个。', 'model-villages'],
    ['累计建成国家级民主法治示范村1个、省级4个。', 'model-villages model-villages'],
    ['培育农村学法用法示范户65户。', 'model-households'],
    ['评选学法用法示范户40户。', 'model-households'],
    ['聘任中小学法治副校长12名。', 'legal-vice-principals'],
    ['7所学校配齐法治副校长,共9名。', '- legal-vice-principals'],
    ['法治副校长到校授课18次。', 'school-law-lessons'],
    ['开展“法治进校园”活动21场,覆盖学生5000余人次。', 'school-law-lessons publicity-audience'],
    ['群众法律知识知晓率达93%。', 'legal-awareness-rate'],
    ['宪法知晓率95%以上。', 'legal-awareness-rate'],
    ['组建普法志愿者队伍1支,志愿者46名。', 'publicity-volunteers publicity-volunteers'],
    ['发展法治宣传志愿者120人。', 'publicity-volunteers'],
  ])('%s', (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});

describe('ways to say: study of law, inspections and cases', () => {
  it.each([
    ['党委理论学习中心组专题学习习近平法治思想4次。', 'study-sessions'],
    ['全年常务会议会前学法10次。', 'study-sessions'],
    ['党政班子会前集体学法15次,邀请律师作辅导2次。', 'study-sessions law-training'],
    ['举办领导干部法治专题培训班2期,培训210人次。', 'law-training law-training-participants'],
    ['机关工作人员年度学法不少于40学时。', 'study-hours'],
    ['干部网上学法人均达48学时。', 'study-hours'],
    ['组织118名干部参加年度学法用法考试。', 'law-exam-participants'],
    ['参加宪法知识网上答题460人次。', 'law-exam-participants'],
    [
      '全县3820名国家工作人员参加网上学法考试,参考率99.6%,合格率100%。',
      'law-exam-participants law-exam-pass-rate law-exam-pass-rate',
    ],
    ['学法考试参学率、通过率均为100%。', 'law-exam-pass-rate'],
    [
      '组织旁听行政案件庭审3次,参加干部75人次。',
      'court-hearings-attended court-hearing-attendants',
    ],
    ['组织领导干部到法院旁听“民告官”案件2场。', 'court-hearings-attended'],
    [
      '开展庭审观摩活动1场,40余名执法人员参加。',
      'court-hearings-attended court-hearing-attendants',
    ],
    ['召开法治政府建设工作推进会3次。', 'meetings-on-rule-of-law'],
    ['党委会专题研究法治建设工作5次。', 'meetings-on-rule-of-law'],
    ['开展日常执法巡查1350次,检查企业420家次。', 'enforcement-inspections enforcement-inspections'],
    ['全年检查各类市场主体1860户次。', 'enforcement-inspections'],
    ['检查建筑工地75个,下发整改通知书21份。', 'enforcement-inspections rectification-notices'],
    ['组织专项整治行动15次。', 'enforcement-campaigns'],
    ['牵头开展联合执法32次。', 'enforcement-campaigns'],
    [
      '出动执法人员2360人次、执法车辆580台次。',
      'enforcement-personnel-dispatched enforcement-vehicles-dispatched',
    ],
    ['累计派出执法力量900余人次。', 'enforcement-personnel-dispatched'],
    [
      '全年出动巡查人员3100人次,车辆760辆次。',
      'enforcement-personnel-dispatched enforcement-vehicles-dispatched',
    ],
    ['纠正占道经营、店外经营1260起。', 'violations-found'],
    ['劝离流动摊贩480余处。', 'violations-found'],
    [
      '排查安全风险隐患312处,已整改305处,整改率97.8%。',
      'hazards-found hazards-rectified hazards-rectified-rate',
    ],
    [
      '检查单位260家次,查出隐患420项,下达责令整改通知56份。',
      'enforcement-inspections hazards-found rectification-notices',
    ],
    ['发现各类消防隐患88条、督改88条。', 'hazards-found hazards-rectified'],
    ['重大隐患整改率100%。', 'hazards-rectified-rate'],
    ['拆除违建67处,面积1.2万平方米。', 'illegal-buildings-demolished illegal-buildings-demolished'],
    ['依法拆除违章搭建34起。', 'illegal-buildings-demolished'],
    ['全年立案135件,结案128件,罚没款63.2万元。', 'cases-filed cases-concluded fines'],
    ['立案查处各类违法案件212宗。', 'cases-filed'],
    ['镇综合执法队共立案调查26起,办结25起。', 'cases-filed cases-concluded'],
    ['作出行政处罚决定240件。', 'administrative-penalties'],
    ['实施行政处罚1560起,罚款98万元。', 'administrative-penalties fines'],
    [
      '共办理行政处罚案件73件,其中一般程序21件、简易程序52件。',
      'administrative-penalties ordinary-procedure-cases summary-procedure-cases',
    ],
    ['公示行政处罚信息73条。', 'enforcement-records-published'],
    ['办理普程案件32件、简程案件415件。', 'ordinary-procedure-cases summary-procedure-cases'],
    ['对初次轻微违法行为免予处罚48件。', 'exempted-penalties'],
    ['适用“首违不罚”案件23件。', 'exempted-penalties'],
    ['移送公安机关案件5件。', 'cases-transferred'],
    ['向司法机关移送涉嫌犯罪案件3起。', 'cases-transferred'],
  ])('%s', (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});
