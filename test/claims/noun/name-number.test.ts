import { describe, expect, it } from 'vitest';
import { read } from '../reading';

const nouns = (text: string) => read(text).claims.map(({ what }) => what);

describe('a number without a noun of its own', () => {
  it.each([
    ['受理矛盾纠纷318件,化解311件', ['矛盾纠纷', '化解矛盾纠纷']],
    ['排查火灾隐患64处,已整改60处', ['火灾隐患', '整改火灾隐患']],
    ['发放问卷200份,回收193份', ['问卷', '回收问卷']],
    ['开展巡查4轮,问题12个,销号11个', ['巡查', '问题', '销号问题']],
  ])('%s shares that of the one before, with its own verb', (text, expected) => {
    expect(nouns(text)).toEqual(expected);
  });

  it.each([
    ['组织年度测试,参考126人', '参考人员'],
    ['执法队员18名,其中持有执法证的15名', '持有执法证人员'],
    ['执法队员中具有法学专业背景的仅2名', '具有法学专业背景执法队员'],
    ['办理案件40件,其中简易程序31件', '简易程序案件'],
  ])('%s takes the noun of its unit or of the whole: %s', (text, expected) => {
    expect(nouns(text).at(-1)).toBe(expected);
  });
});

describe('a verb without a noun', () => {
  it.each([
    ['对近三年印发的规范性文件逐件梳理,废止4件', '废止规范性文件'],
    ['对镇政府及本局合同文本开展抽查,退回2份', '退回合同文本'],
    ['对拆迁、物业等纠纷会同村干部上门调处,办结31起', '办结纠纷'],
  ])('takes what the clause before deals with: %s', (text, expected) => {
    expect(nouns(text)).toEqual([expected]);
  });

  it.each([
    ['审查规范性文件14件,向县司法局报备9件', '报备规范性文件'],
    ['动态调整权责清单,新增6项,取消3项', '取消'],
    ['查出消防隐患52处,按期整改50处', '按期整改消防隐患'],
    ['梳理堵点问题17个,年底前销号16个', '销号堵点问题'],
  ])('takes who or what a preposition opens for no noun of its own: %s', (text, expected) => {
    expect(nouns(text).at(-1)).toBe(expected);
  });

  it.each([
    ['落实会前学法制度,全年不少于10次', '会前学法'],
    ['完善行政争议联席会商机制,每半年至少召开1次', '行政争议联席会商'],
  ])('that says nothing takes the noun that ends the clause before: %s', (text, expected) => {
    expect(nouns(text)).toEqual([expected]);
  });

  it.each([
    ['深化“法律明白人”培育工程,每个社区至少培养5名', '“法律明白人”'],
    ['推行“法律明白人”积分制,力争每村达到12名', '“法律明白人”'],
  ])('takes the persons that its sentence has in quotes: %s', (text, expected) => {
    expect(nouns(text)).toEqual([expected]);
  });

  it('is a change of what the clause before says that it changed', () => {
    expect(nouns('追回工资86万元。信访总量明显下降,同比下降14%')).toEqual(['工资', '信访总量']);
  });

  it('takes no noun from before a full stop', () => {
    expect(nouns('对现有规范性文件逐件梳理。全年废止4件')).toEqual(['废止']);
  });

  it.each([
    ['移交的62项执法事项已承接45项', '执法事项'],
    ['“一件事”案件办结18件', '“一件事”案件'],
    ['对7件信访积案实行领导包案,已化解5件', '化解信访积案'],
  ])('has what was dealt with before it: %s', (text, expected) => {
    expect(nouns(text).at(-1)).toBe(expected);
  });
});

describe('the verb before a noun', () => {
  it.each([
    ['挽回经济损失1390万元', '挽回经济损失'],
    ['列席镇长办公会11次', '列席镇长办公会'],
    ['约谈餐饮企业8家', '约谈餐饮企业'],
    ['整改隐患35处', '整改隐患'],
  ])('is part of what is counted in %s', (text, expected) => {
    expect(nouns(text)).toEqual([expected]);
  });

  it.each([
    ['开展社会评议1次', '社会评议'],
    ['讲授法治课6节', '法治课'],
    ['整改重大火灾隐患35处', '重大火灾隐患'],
    ['播放普法短片90次', '普法短片'],
    ['下达责令停止施工通知书6份', '责令停止施工通知书'],
    ['公布轻微违法免罚清单19项', '轻微违法免罚清单'],
    ['开展计划内检查31次', '计划内检查'],
    ['每月至少开展1次公开栏巡查', '公开栏巡查'],
  ])('is none in %s', (text, expected) => {
    expect(nouns(text)).toEqual([expected]);
  });
});

describe('what does not belong to the noun', () => {
  it.each([
    ['镇领导班子专题学法8次', '专题学法'],
    ['镇党委中心组学习《行政处罚法》等法律8次', '中心组学习'],
    ['机关干部集中学习《信访工作条例》3次', '集中学习'],
    ['在册社区矫正对象47名', '社区矫正对象'],
    ['到联系村上法治课2次', '法治课'],
    ['开展道路交通、森林防火安全检查35次', '安全检查'],
    ['会同应急、消防等部门夜查12次', '夜查'],
    ['在网上法治课堂学习9次', '网上法治课堂学习'],
    ['编制重大行政决策事项目录7项', '重大行政决策事项'],
    ['梳理赋权事项清单86项', '赋权事项'],
  ])('%s: %s', (text, expected) => {
    expect(nouns(text)).toEqual([expected]);
  });
});

describe('rates', () => {
  it.each([
    ['办理依申请公开33件,答复率100%', '依申请公开答复率'],
    ['提出修改意见57条,采纳率92.9%', '修改意见采纳率'],
    ['调解案件61件,成功率89%', '调解成功率'],
    ['组织干部参加学法考试,参考率、优秀率均为100%', '学法考试参考率、优秀率'],
    ['受理信访件35件,按期办结率100%', '信访件按期办结率'],
    ['办理行政复议案件41件,纠错率12%', '行政复议纠错率'],
    ['拆除违建5处,完成年度任务的106%', '年度任务完成率'],
    ['办理工单35件,按期办结率100%', '按期办结率'],
    ['城镇登记失业率3.1%', '城镇登记失业率'],
    ['法律顾问参与重大项目谈判率达到95%', '法律顾问参与重大项目谈判率'],
    ['组织参加学法考试合格率98%', '学法考试合格率'],
    ['力争依申请公开按期答复率100%', '依申请公开按期答复率'],
    ['行政处罚决定被撤销、变更的比例降至0.8%', '行政处罚决定被撤销、变更的比例'],
    ['抽查案卷优秀率31%,持证人员达到87人,占执法岗位人数的96%', '持证人员占比'],
  ])('%s: %s', (text, expected) => {
    expect(nouns(text).at(-1)).toBe(expected);
  });
});

describe('what belongs to the noun before', () => {
  it.each([
    ['拆除违建21处、面积5870平方米', '违建面积'],
    ['调解纠纷80件,其中婚姻家庭41件、邻里22件', '邻里纠纷'],
    ['排查矛盾纠纷80件,其中邻里纠纷41件、其他9件', '其他纠纷'],
    ['评查案卷90宗,优秀率、合格率分别为41%、98%', '案卷合格率'],
    ['召开党工委会议、社区书记例会等9次', '党工委会议、社区书记例会'],
    ['全镇共有24人持有行政执法证', '持有行政执法证人员'],
    ['行政执法队核定编制20名,在岗17人', '在岗人员'],
  ])('%s: %s', (text, expected) => {
    expect(nouns(text).at(-1)).toBe(expected);
  });

  it.each([
    ['张贴海报90张;建成法治广场,面积900平方米', '面积'],
    ['审查合同80份,其中消费7份', '消费'],
    ['被申请行政复议3件', '行政复议'],
    ['申请司法确认15件', '司法确认'],
    ['收到信息公开申请6件', '信息公开申请'],
    ['新购置执法艇2艘', '执法艇'],
  ])('%s: only %s', (text, expected) => {
    expect(nouns(text).at(-1)).toBe(expected);
  });
});

describe('persons', () => {
  it.each([
    ['社区服刑对象12人、刑满释放人员31人均有人帮教', '刑满释放人员'],
    ['抽调业务骨干9名下沉一线', '业务骨干'],
    ['组织执法资格考试2批次,46人取得执法证', '取得执法证人员'],
    ['新到岗执法队员6人,其中4人考取执法证', '考取执法证人员'],
    ['组织党章学习8次,130人现场参加', '参加人员'],
    ['推送文章70篇,组织2400人参加网上法律知识竞答', '参加网上法律知识竞答人员'],
    ['开展“廉政执法”督查12次,通报批评5人', '通报批评人员'],
    ['举办执法培训3期,参训180人次', '参训人员'],
    ['安排法治讲座,镇村干部参加170余人次', '镇村干部'],
  ])('%s: are told by the noun before, or by what they did', (text, expected) => {
    expect(nouns(text).at(-1)).toBe(expected);
  });

  it.each([
    ['选聘社区工作者6名,其中持证4名', '持证人员'],
    ['组织18名执法人员参加学法考试', '执法人员'],
    ['组织闭卷考试,未通过的3人调离原岗位', '未通过人员'],
  ])('%s: as before', (text, expected) => {
    expect(nouns(text).at(-1)).toBe(expected);
  });
});

describe('what became of cases', () => {
  it.each([
    ['受理纠纷42起,调解成功41起', '调解成功纠纷'],
    ['全年调解各类纠纷42起,成功41起', '调解成功纠纷'],
    ['审结案件42件,其中经协调撤诉6件', '撤诉案件'],
    ['一审行政诉讼9件,申请人撤回2件', '申请人撤回案件'],
    ['清理规范性文件21件,废止4件、继续有效17件', '继续有效规范性文件'],
    ['被申请行政复议6件,其中维持4件', '维持案件'],
    ['立案63件,移送公安机关2件', '移送公安机关案件'],
    ['排查纠纷96件,其中邻里纠纷21件,化解90件', '化解纠纷'],
    ['办结案件61件,其中市容类30件、规划类18件', '规划类案件'],
    ['发现隐患45处,整改到位44处', '整改隐患'],
  ])('%s: %s', (text, expected) => {
    expect(nouns(text).at(-1)).toBe(expected);
  });
});

describe('the noun after a number', () => {
  it.each([
    ['为11个行政村续聘法律顾问8名', '行政村'],
    ['顾问团由5名执业律师和3名公职律师组成', '执业律师'],
    ['服务9个行政村、2个社区约3.1万人', '社区'],
  ])('ends before the next in %s', (text, expected) => {
    expect(nouns(text)).toContain(expected);
  });

  it.each([
    ['6条河沟基本消除淤堵', '河沟'],
    ['对9家饭店顶格处罚', '饭店'],
    ['14名网格员每月入户走访', '网格员'],
    ['选派2名公职人员常年驻点', '公职人员'],
    ['选派30名干部下沉小区值守', '干部'],
    ['组织46名公职人员分两批旁听庭审', '公职人员'],
    ['邀请法官为210名师生讲解宪法', '师生'],
    ['9份法律意见书存档备查', '法律意见书'],
    ['没有一起民转刑案件发生', '民转刑案件'],
    ['17名队员平均年龄47岁', '队员'],
    ['12个乡镇统一设立综合执法队', '乡镇'],
  ])('ends before how or when in %s', (text, expected) => {
    expect(nouns(text)[0]).toBe(expected);
  });

  it.each([
    ['12个社区法律顾问轮流值守', '社区'],
    ['各科室和9个村(居)负责人为成员', '村(居)'],
    ['召集7家企业负责人座谈', '企业'],
  ])('is the body that the unit counts, and not its people, in %s', (text, expected) => {
    expect(nouns(text)).toEqual([expected]);
  });

  it.each([
    ['指派1名具有法学背景的干部', '干部'],
    ['对3起久拖未决的山林纠纷逐一会诊', '山林纠纷'],
    ['挑选5名熟悉政策的网格员', '网格员'],
  ])('is not what stands before 的 in %s', (text, expected) => {
    expect(nouns(text)[0]).toBe(expected);
  });

  it('is the body that makes an agreement with another', () => {
    expect(nouns('14个村与2家律师事务所签约')).toEqual(['村', '律师事务所']);
  });

  it('is none of what is done with what was counted before', () => {
    expect(nouns('化解信访积案6宗,尚有2宗正在跟进')).toEqual(['信访积案', '信访积案']);
    expect(nouns('普法志愿者860名活跃在村头')).toEqual(['普法志愿者']);
  });

  it('is that of its people where the unit counts people', () => {
    expect(nouns('12名社区法律顾问轮流值守')).toEqual(['社区法律顾问']);
  });

  it('is none where a number becomes another', () => {
    expect(nouns('内设机构由14个调整为9个')).toEqual(['内设机构', '内设机构']);
  });
});

describe('what did not happen', () => {
  it.each([
    ['全年无一人越级上访', '越级上访'],
    ['未收到一起差评投诉', '差评投诉'],
    ['作出行政处罚12件,无一起被复议撤销', '被复议撤销'],
    ['未发生一起因施工引发的安全事故', '安全事故'],
  ])('may be a verb: %s', (text, expected) => {
    expect(nouns(text).at(-1)).toBe(expected);
  });
});

describe('零 before a verb', () => {
  it('has what did not happen before it', () => {
    expect(nouns('全年森林火灾零发生')).toEqual(['森林火灾']);
  });
});

describe('what was done, after how often', () => {
  it.each([
    ['镇党委先后4次听取普法工作汇报', '听取普法工作汇报'],
    ['局长办公会3次专题研究执法规范化', '研究执法规范化'],
    ['区政府全年2次召开法治工作推进会', '法治工作推进会'],
  ])('%s: %s', (text, expected) => {
    expect(nouns(text)).toEqual([expected]);
  });

  it('is none where a verb stands before', () => {
    expect(nouns('召开联席会议3次研究积案')).toEqual(['联席会议']);
  });
});

describe('who did it', () => {
  it.each([
    ['镇法律顾问列席党政会议14次', '列席党政会议'],
    ['村法律顾问举办讲座16场', '讲座'],
    ['党委会专题研究法治工作5次', '专题研究法治工作'],
    ['法规股审核案件82件', '审核案件'],
    ['通过政府网站主动公开信息206条', '主动公开信息'],
    ['“云岭普法”公众号推送信息92条', '信息'],
    ['村法律顾问全年坐班48次', '坐班'],
    ['要求各社区每季度集中学法不少于1次', '集中学法'],
  ])('is no part of what was done in %s', (text, expected) => {
    expect(nouns(text)).toEqual([expected]);
  });

  it.each([
    ['中小学法律顾问覆盖率95%', '中小学法律顾问覆盖率'],
    ['镇街赋权事项46项', '镇街赋权事项'],
    ['组织执法人员培训3期', '执法人员培训'],
    ['班子会前学法7次', '会前学法'],
  ])('is not looked for in the noun of %s', (text, expected) => {
    expect(nouns(text)).toEqual([expected]);
  });
});

describe('a noun that says nothing by itself', () => {
  it.each([
    ['镇便民服务中心受理事项3870件', '受理事项'],
    ['全年办理社保、民政等事项820件', '社保、民政等事项'],
    ['举办“开学第一课”“模拟法庭”等活动23场', '“开学第一课”“模拟法庭”等活动'],
    ['举办宣讲9场,参与群众4000余人次', '参与群众'],
  ])('%s: takes the verb or the list before it', (text, expected) => {
    expect(nouns(text).at(-1)).toBe(expected);
  });

  it.each([
    ['全年办理各类事项3870件', '事项'],
    ['普法活动覆盖群众1.2万人次', '群众'],
    ['开展反诈、禁毒等主题宣传15场', '主题宣传'],
  ])('%s: not where it says enough, or nothing more is said', (text, expected) => {
    expect(nouns(text)).toEqual([expected]);
  });
});
