import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src';

/** The indicator of each claim of a passage, in text order; `-` for none. */
const measured = (text: string): string =>
  analyze(text)
    .claims.map(({ indicator }) => indicator ?? '-')
    .join(' ');

describe('passages of bureaus and of brief reports, number after number', () => {
  it.each([
    [
      '开展“扫黄打非”“净网”等行动14次，检查网吧、KTV、旅行社560家次，出动1680人次，收缴非法出版物2300册，立案19件，吊销许可证1件，罚款11.6万元。',
      'enforcement-campaigns enforcement-inspections enforcement-personnel-dispatched - cases-filed - fines',
    ],
    [
      '印制旅游法折页1.2万份，文化馆普法展览3期，图书馆法律讲座8场，惠民演出46场。',
      'publicity-materials publicity-events publicity-events -',
    ],
    [
      '现场检查企业1340家次，其中双随机260家次，出具责改文书118份，立案处罚72件，罚款683万元，查封扣押5件，移送行政拘留3件；适用生态环境轻微违法免罚14件。',
      'enforcement-inspections enforcement-inspections rectification-notices administrative-penalties fines - cases-transferred exempted-penalties',
    ],
    [
      '农资打假出动执法人员920人次，检查农资门店370家次，抽检农药、种子85批次，立案24起，结案24起，涉案金额17万元，移送1起。',
      'enforcement-personnel-dispatched enforcement-inspections - cases-filed cases-concluded - cases-transferred',
    ],
    [
      '渔政禁捕巡航180次，清理“三无”船26艘，没收地笼310条，查处电鱼9起。',
      'enforcement-inspections - - violations-found',
    ],
    [
      '侦破电诈案件96起，止付3200万元，预警劝阻4.1万人次，返还460万元，反诈宣传218场。',
      'fraud-cases - - - publicity-events',
    ],
    [
      '户政办证3.2万件，法治副校长36名讲课92场。',
      'permits-handled legal-vice-principals school-law-lessons',
    ],
    [
      '劳动监察巡查用人单位640户，责令改正58件，立案17件，列入欠薪失信名单2家，帮860人讨薪1240万元，受理全国根治欠薪线索1900条，办结率100%。',
      'enforcement-inspections rectification-notices cases-filed - wage-claimants wages-recovered - -',
    ],
    [
      '调解仲裁机构处理争议1320件，调解成功980件，终局裁决率72%，仲裁结案率98%。',
      'disputes-mediated disputes-settled - -',
    ],
    ['工伤认定730件，被诉6件，败诉1件。', 'permits-handled litigation-cases cases-lost'],
    [
      '合同法审158份，法律顾问费12万元，普法考试64人全部合格，学法9次。',
      'contracts-reviewed legal-counsel-spending law-exam-participants study-sessions',
    ],
    [
      '县政府及办公室印发行政规范性文件7件，均已报备；组织文件清理，废止12件，修订4件；纳入目录管理的重大决策6项，司法局出具合法性审查意见书134份。',
      'normative-documents normative-documents-cleaned normative-documents-cleaned major-decisions legality-reviews',
    ],
    [
      '全县31个执法主体、1146名执法人员，新申领证件87个。',
      '- enforcement-staff enforcement-certificates',
    ],
    ['人民调解员1320名，其中专职102名，以案定补发放86万元。', 'mediators mediators -'],
    [
      '行政复议新收143件，其中通过调解终结51件，被纠错7件；行政应诉88件，负责人出庭61件，败诉6件，败诉率6.8%，较上年下降1.9个百分点。',
      'reconsideration-cases - reconsideration-corrected litigation-cases head-appearances cases-lost litigation-loss-rate litigation-loss-rate',
    ],
    [
      '信访总量2210件，下降8.3%，到省进京4批。',
      'petitions-handled petitions-handled petitions-to-higher-levels',
    ],
    [
      '宪法宣传周集中活动42场，“法律进乡村”310场，线上普法点击86万次；新建法治文化阵地8处、全县累计96处；法律明白人2680名；国家工作人员学法考试5412人，合格率99.9%。',
      'publicity-events publicity-events publicity-views legal-culture-sites legal-culture-sites law-savvy-persons law-exam-participants law-exam-pass-rate',
    ],
    [
      '律师96名，万人拥有2.3名；法律援助533件，挽回损失892万元；公证2960件。',
      'lawyers - legal-aid-cases legal-aid-recovered notarisations',
    ],
    [
      '办理县人大代表建议84件、政协委员提案97件；公开政府信息1.3万条，答复依申请公开52件；新闻发布会7场。',
      'proposals-handled proposals-handled information-disclosed disclosure-requests press-conferences',
    ],
    [
      '县政府学法8次，法治专题培训3期410人次。',
      'study-sessions law-training law-training-participants',
    ],
    [
      '依托“坝坝会”开展以案说法33场，到中小学讲授法治课7堂，印发宣传单3800张，更新宣传栏12期，群里推送普法图文260条。',
      'publicity-events school-law-lessons publicity-materials - publicity-posts',
    ],
    [
      '接手村级移送的疑难纠纷29件，全所直接调处71件；全镇调解组织合计调解364件，达成书面协议151份，涉及金额530万元，履行率98%。',
      'disputes-found disputes-mediated disputes-mediated mediation-agreements mediation-amount mediation-agreement-rate',
    ],
    [
      '管理社区矫正对象19人，其中缓刑17人，组织教育学习12次；刑释人员52人，帮扶就业6人。',
      'community-correction community-correction - released-persons-assisted -',
    ],
    ['提供咨询530人次，代写文书44份，转介法律援助18件。', 'legal-consultations - legal-aid-cases'],
    [
      '街道党工委书记切实履行第一责任人职责，主持召开法治建设专题会2次，听取3次司法所工作汇报，批阅法治类文件17份。',
      'meetings-on-rule-of-law meetings-on-rule-of-law -',
    ],
    [
      '信访件次同比降17%，初访一次办结96%；市民热线6120件，三率综合98.4分。',
      'petitions-handled petition-settlement-rate hotline-orders -',
    ],
    [
      '下一步：明年调解成功率力争98%，执法队员100%持证，普法150场以上。',
      'mediation-success-rate certified-rate publicity-events',
    ],
    [
      '水政监察大队15人，今年参加省厅执法培训2期9人次，新办证3人。',
      'enforcement-staff enforcement-training enforcement-training-participants enforcement-certificates',
    ],
    [
      '取水许可38件，水土保持方案审批52件，审批时间平均缩短40%。',
      'permits-handled permits-handled average-handling-time',
    ],
    [
      '“阿普调解室”8个，阿普调解员24名，全乡调解员61名；调解婚约彩礼、牛马践踏等纠纷175件，成功172件，未成的3件引导诉讼；防止群体械斗2起、自杀1人。',
      'mediation-organisations mediators mediators disputes-mediated disputes-settled - - -',
    ],
    [
      '三、行政决策前合法性审查率100%，全年审查政策文件17件、招商合同41份，法律顾问参加论证会8场，提供书面咨询意见23份。',
      '- legality-reviews contracts-reviewed counsel-participation legal-opinions',
    ],
    [
      '四、执法监督方面，随机抽取行政处罚案卷15宗、行政许可案卷10宗，共25宗，发现问题31条，整改率100%。',
      'case-file-reviews case-file-reviews case-file-reviews - -',
    ],
    [
      '配备乡法律顾问1名、村法律顾问8名，参与合同审查22件次，较去年增长10%，重大合同审查率100%。',
      'legal-counsel legal-counsel contracts-reviewed contracts-reviewed -',
    ],
    [
      '回复12345工单96件，按期办结率100%，群众满意率98.9%。',
      'hotline-orders hotline-response-rate satisfaction-rate',
    ],
    [
      '年内制定规范性文件1件，废止2件，公平竞争审查4份。',
      'normative-documents normative-documents-cleaned fair-competition-reviews',
    ],
    ['校园食堂检查148校次，安全隐患305条整改305条。', '- hazards-found hazards-rectified'],
    [
      '招募普法志愿者120余名，入户宣传8600户次，普法微信群64个推送法律知识520条。',
      'publicity-volunteers publicity-audience - publicity-posts',
    ],
    [
      '全市发生各类生产安全事故11起，死亡9人，同比分别下降15.4%和18.2%，未发生较大以上事故。',
      'accidents - accidents -',
    ],
  ])('%s', (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});
