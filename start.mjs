// src/errors.ts
var MARK = /* @__PURE__ */ Symbol.for("fazhi.FazhiError");
var FazhiError = class extends Error {
  name = "FazhiError";
  /** Which mistake it is; stable, unlike the message. */
  code;
  constructor(code, message, options) {
    super(message, options);
    this.code = code;
  }
};
Object.defineProperty(FazhiError.prototype, MARK, { value: true });
Object.defineProperty(FazhiError, Symbol.hasInstance, {
  value: function isInstance(value) {
    if (this === FazhiError) return value instanceof Error && MARK in value;
    return Function.prototype[Symbol.hasInstance].call(this, value);
  }
});
function shown(value) {
  if (typeof value === "string") {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  }
  if (typeof value === "function") return "a function";
  if (typeof value === "bigint") return `${value}n`;
  if (value === null || typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value instanceof Promise) return "a promise, which has to be awaited";
  if (ArrayBuffer.isView(value)) return `${value.constructor.name} of ${value.byteLength} bytes`;
  if (value instanceof Error) return `an error (${shown(value.message)})`;
  return "an object";
}

// src/arguments.ts
function checkArgument(holds, name, allowed, found4) {
  if (!holds)
    throw new FazhiError("invalid-argument", `${name} is ${allowed}, not ${shown(found4)}`);
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !isPromise(value);
var isPromise = (value) => "then" in value && typeof value.then === "function";

// src/text/characters.ts
function isHan(code) {
  return code >= 19968 && code <= 40959 || code >= 13312 && code <= 19903 || code === 12295 || code === 12293 || code >= 63744 && code <= 64255;
}
function isCommonHan(code) {
  return code >= 19968 && code <= 40959;
}
function hasHanRun(text, least) {
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    run = isCommonHan(text.charCodeAt(at)) ? run + 1 : 0;
    if (run === least) return true;
  }
  return false;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isLatin(code) {
  return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}

// src/genre/text/characters.yaml
var characters_default = { "traditional": "丟丢並并亂乱亙亘亞亚佇伫佈布佔占併并來来侖仑侶侣侷局俁俣係系俠侠俬私倀伥倆俩倉仓個个們们倖幸倫伦偉伟側侧偵侦偽伪傑杰傖伧傘伞備备傢家傭佣傯偬傳传傴伛債债傷伤傾倾僂偻僅仅僉佥僑侨僕仆僞伪僥侥僨偾僱雇價价儀仪儁俊儂侬億亿儈侩儉俭儐傧儔俦儕侪儘尽償偿優优儲储儷俪儺傩儻傥儼俨兇凶兌兑兒儿兗兖內内兩两冊册冑胄冪幂凈净凍冻凜凛凱凯別别刪删剄刭則则剋克剎刹剛刚剝剥剮剐剴剀創创剷铲劃划劄札劇剧劉刘劊刽劌刿劍剑劑剂勁劲動动務务勛勋勝胜勞劳勢势勱劢勳勋勵励勸劝勻匀匭匦匯汇匱匮區区協协卹恤卻却卽即厙厍厠厕厤历厭厌厲厉厴厣參参叄叁叢丛吳吴吶呐呂吕咼呙員员唄呗唸念問问啓启啞哑啟启喚唤喪丧喫吃喬乔單单喲哟嗆呛嗇啬嗎吗嗚呜嗩唢嗶哔嘆叹嘍喽嘔呕嘖啧嘗尝嘜唛嘩哗嘮唠嘯啸嘰叽嘵哓嘸呒噁恶噓嘘噝咝噠哒噥哝噦哕噯嗳噲哙噴喷噸吨噹当嚀咛嚇吓嚌哜嚐尝嚕噜嚙啮嚥咽嚦呖嚨咙嚮向嚳喾嚴严嚶嘤囀啭囁嗫囂嚣囅冁囈呓囌苏囑嘱囪囱圇囵國国圍围園园圓圆圖图團团垻坝埡垭埰采執执堅坚堊垩堖垴堝埚堯尧報报場场塊块塋茔塏垲塒埘塗涂塚冢塢坞塤埙塵尘塹堑墊垫墜坠墮堕墰坛墳坟墻墙墾垦壇坛壎埙壓压壘垒壙圹壚垆壜坛壞坏壟垄壠垅壢坜壩坝壯壮壺壶壽寿夠够夢梦夾夹奐奂奧奥奩奁奪夺奬奖奮奋奼姹妝妆姍姗姦奸娛娱婁娄婦妇婭娅媧娲媯妫媼媪媽妈嫋袅嫗妪嫵妩嫺娴嫻娴嬀妫嬈娆嬋婵嬌娇嬙嫱嬡嫒嬤嬷嬪嫔嬰婴嬸婶孃娘孌娈孫孙學学孿孪宮宫寀采寢寝實实寧宁審审寫写寬宽寵宠寶宝將将專专尋寻對对導导尷尴屆届屍尸屜屉屢屡層层屨屦屬属岡冈峯峰峴岘島岛峽峡崍崃崑昆崗岗崙仑崢峥崬岽嵐岚嵗岁嶁嵝嶄崭嶇岖嶗崂嶠峤嶧峄嶸嵘嶺岭嶼屿嶽岳巋岿巒峦巔巅巖岩巰巯巹卺帥帅師师帳帐帶带幀帧幃帏幗帼幘帻幟帜幣币幫帮幬帱幷并幹干幾几庫库廁厕廂厢廄厩廈厦廕荫廚厨廝厮廟庙廠厂廡庑廢废廣广廩廪廬庐廳厅弒弑弔吊弳弪張张強强彆别彈弹彌弥彎弯彔录彙汇彥彦彫雕彿佛後后徑径從从徠徕復复徵征徹彻恆恒恥耻悅悦悵怅悶闷悽凄惡恶惱恼惲恽惻恻愛爱愜惬愨悫愴怆愷恺愾忾慄栗態态慍愠慘惨慚惭慟恸慣惯慤悫慪怄慫怂慮虑慳悭慶庆慼戚慾欲憂忧憊惫憐怜憑凭憒愦憚惮憤愤憫悯憮怃憲宪憶忆懇恳應应懌怿懍懔懞蒙懟怼懣懑懨恹懲惩懶懒懷怀懸悬懺忏懼惧懾慑戀恋戇戆戔戋戧戗戩戬戰战戲戏戶户扞捍拋抛挱挲挾挟捨舍捫扪捲卷掃扫掄抡掙挣掛挂採采揀拣揚扬換换揮挥損损搖摇搗捣搧扇搶抢摑掴摜掼摟搂摯挚摳抠摶抟摻掺撈捞撐撑撓挠撟挢撣掸撥拨撫抚撲扑撳揿撻挞撾挝撿捡擁拥擄掳擇择擊击擋挡擔担據据擠挤擡抬擣捣擬拟擯摈擰拧擱搁擲掷擴扩擷撷擺摆擻擞擼撸擾扰攄摅攆撵攏拢攔拦攖撄攙搀攛撺攜携攝摄攢攒攣挛攤摊攪搅攬揽敍叙敎教敗败敘叙敵敌數数斂敛斃毙斕斓斬斩斷断於于旂旗旣既昇升時时晉晋晝昼暈晕暉晖暢畅暫暂曄晔曆历曇昙曉晓曏向曖暧曠旷曬晒書书會会朧胧朮术東东枱台枴拐柵栅柺拐査查桿杆梔栀梘枧條条梟枭棄弃棊棋棖枨棗枣棟栋棧栈棲栖椏桠楊杨楓枫楨桢業业極极榦干榪杩榮荣榿桤構构槍枪槓杠槧椠槨椁槳桨樁桩樂乐樅枞樑梁樓楼標标樞枢樣样樸朴樹树樺桦橈桡橋桥機机橢椭橫横檁檩檉柽檔档檜桧檢检檣樯檯台檳槟檸柠檻槛櫃柜櫓橹櫚榈櫛栉櫝椟櫞橼櫟栎櫥橱櫧槠櫨栌櫪枥櫫橥櫬榇櫱蘖櫳栊櫸榉櫻樱欄栏欅榉權权欏椤欒栾欖榄欞棂欽钦歎叹歐欧歟欤歡欢歲岁歷历歸归歿殁殘残殞殒殤殇殫殚殭僵殮殓殯殡殲歼殺杀殻壳殼壳毀毁毆殴毿毵氂牦氈毡氌氇氣气氫氢氬氩氳氲氾泛汎泛汙污決决沒没沖冲況况泝溯洩泄洶汹浹浃涇泾涼凉淒凄淚泪淥渌淨净淩凌淪沦淵渊淶涞淺浅渙涣減减渦涡測测渾浑湊凑湞浈湧涌湯汤溈沩準准溝沟溫温溼湿滄沧滅灭滌涤滎荥滙汇滬沪滯滞滲渗滷卤滸浒滾滚滿满漁渔漚沤漢汉漣涟漬渍漲涨漵溆漸渐漿浆潁颍潑泼潔洁潙沩潛潜潤润潯浔潰溃潷滗潿涠澀涩澆浇澇涝澗涧澠渑澤泽澩泶澮浍澱淀濁浊濃浓濕湿濘泞濛蒙濟济濤涛濫滥濰潍濱滨濺溅濼泺濾滤瀅滢瀆渎瀉泻瀋沈瀏浏瀕濒瀘泸瀝沥瀟潇瀠潆瀦潴瀧泷瀨濑瀰弥瀲潋瀾澜灃沣灄滠灑洒灕漓灘滩灝灏灣湾灤滦灧滟灩滟災灾為为烏乌烴烃無无煉炼煒炜煙烟煢茕煥焕煩烦煬炀熒荧熗炝熱热熾炽燁烨燈灯燉炖燒烧燙烫燜焖營营燦灿燬毁燭烛燴烩燻熏燼烬燾焘爍烁爐炉爛烂爭争爲为爺爷爾尔牀床牆墙牘牍牴抵牽牵犖荦犛牦犢犊犧牺狀状狹狭狽狈猙狰猶犹猻狲獁犸獃呆獄狱獅狮獎奖獨独獪狯獫猃獰狞獲获獵猎獷犷獸兽獺獭獻献獼猕玀猡現现琱雕琺珐琿珲瑋玮瑣琐瑤瑶瑩莹瑪玛璉琏璣玑璦瑷環环璽玺璿璇瓊琼瓏珑瓔璎瓚瓒甌瓯甕瓮產产産产畝亩畢毕畫画異异畵画當当疇畴疊叠痙痉痠酸痾疴瘂痖瘋疯瘍疡瘓痪瘞瘗瘡疮瘧疟瘺瘘瘻瘘療疗癆痨癇痫癉瘅癒愈癘疠癟瘪癡痴癢痒癤疖癥症癧疬癩癞癬癣癭瘿癮瘾癰痈癱瘫癲癫發发皁皂皚皑皰疱皸皲皺皱盃杯盜盗盞盏盡尽監监盤盘盧卢盪荡眞真眥眦眾众睏困睜睁睞睐瞘眍瞞瞒瞼睑矇蒙矚瞩矯矫硃朱硤硖硨砗硯砚碩硕碭砀碸砜確确碼码磚砖磣碜磧碛磯矶磽硗礎础礙碍礦矿礪砺礫砾礬矾礱砻祕秘祿禄禍祸禎祯禦御禪禅禮礼禰祢禱祷禿秃秈籼稅税稈秆稜棱稟禀種种稱称穀谷穌稣積积穎颖穡穑穢秽穩稳穫获窩窝窪洼窮穷窯窑窶窭窺窥竄窜竅窍竇窦竈灶竊窃竪竖競竞筆笔筍笋筧笕箇个箋笺箏筝箚札節节範范築筑篋箧篤笃篩筛篳筚簀箦簍篓簑蓑簞箪簡简簣篑簫箫簽签簾帘籃篮籌筹籜箨籟籁籠笼籤签籩笾籪簖籬篱籮箩籲吁粵粤糉粽糝糁糞粪糧粮糰团糲粝糴籴糶粜糹纟糾纠紀纪紂纣約约紅红紆纡紇纥紈纨紉纫紋纹納纳紐纽紓纾純纯紕纰紗纱紙纸級级紛纷紜纭紡纺紮扎細细紱绂紲绁紳绅紹绍紺绀紼绋紿绐絀绌終终絃弦組组絆绊絎绗結结絕绝絛绦絝绔絞绞絡络絢绚給给絨绒統统絲丝絳绛絶绝絹绢綁绑綃绡綆绠綈绨綉绣綏绥綑捆經经綜综綞缍綠绿綢绸綣绻綫线綬绶維维綰绾綱纲網网綳绷綴缀綵彩綸纶綹绺綺绮綻绽綽绰綾绫綿绵緄绲緇缁緊紧緋绯緑绿緒绪緔绱緗缃緘缄緙缂線线緝缉緞缎締缔緡缗緣缘緦缌編编緩缓緬缅緯纬緱缑緲缈練练緶缏緹缇緻致縈萦縉缙縊缢縋缒縐绉縑缣縛缚縝缜縞缟縟缛縣县縧绦縫缝縭缡縮缩縱纵縲缧縴纤縵缦縶絷縷缕縹缥總总績绩繃绷繅缫繆缪繒缯織织繕缮繚缭繞绕繡绣繢缋繩绳繪绘繫系繭茧繮缰繯缳繰缲繳缴繹绎繼继繽缤繾缱纈缬纊纩續续纍累纏缠纓缨纔才纖纤纘缵纜缆缽钵罈坛罌罂罎坛罰罚罵骂罷罢羅罗羆罴羈羁羋芈羣群羥羟羨羡義义羶膻習习翫玩翹翘耬耧耮耢聖圣聞闻聯联聰聪聲声聳耸聵聩聶聂職职聹聍聽听聾聋肅肃脅胁脈脉脛胫脣唇脩修脫脱脹胀腎肾腖胨腡脶腦脑腫肿腳脚腸肠膃腽膚肤膠胶膩腻膽胆膾脍膿脓臉脸臍脐臏膑臘腊臚胪臟脏臠脔臥卧臨临臺台與与興兴舉举舊旧舖铺舘馆艙舱艤舣艦舰艫舻艱艰艷艳芻刍苧苎茲兹荊荆莊庄莖茎莢荚莧苋華华菴庵菸烟萇苌萊莱萬万萵莴葉叶葒荭葤荮葦苇葯药葷荤蒐搜蒓莼蒔莳蒞莅蒼苍蓀荪蓆席蓋盖蓮莲蓯苁蓴莼蓽荜蔔卜蔘参蔞蒌蔣蒋蔥葱蔦茑蔭荫蕁荨蕆蒇蕎荞蕒荬蕓芸蕕莸蕘荛蕢蒉蕩荡蕪芜蕭萧蕷蓣薈荟薊蓟薌芗薑姜薔蔷薟莶薦荐薩萨薺荠藍蓝藎荩藝艺藥药藪薮藴蕴藶苈藹蔼藺蔺蘄蕲蘆芦蘇苏蘊蕴蘋苹蘚藓蘞蔹蘢茏蘭兰蘺蓠蘿萝處处虛虚虜虏號号虧亏虯虬蛺蛱蛻蜕蜆蚬蝕蚀蝟猬蝦虾蝨虱蝸蜗螄蛳螞蚂螢萤螻蝼蟄蛰蟈蝈蟎螨蟣虮蟬蝉蟯蛲蟲虫蟶蛏蟻蚁蠅蝇蠆虿蠍蝎蠐蛴蠑蝾蠔蚝蠟蜡蠣蛎蠱蛊蠶蚕蠻蛮衆众衊蔑術术衕同衚胡衛卫衝冲衞卫袞衮裊袅裏里補补裝装裡里製制複复褲裤褳裢褸褛褻亵襇裥襉裥襖袄襝裣襠裆襤褴襪袜襬摆襯衬襲袭覈核見见規规覓觅視视覘觇覡觋覦觎親亲覬觊覯觏覲觐覷觑覺觉覽览覿觌觀观觴觞觶觯觸触訁讠訂订訃讣計计訊讯訌讧討讨訐讦訓训訕讪訖讫託托記记訛讹訝讶訟讼訣诀訥讷訪访設设許许訴诉訶诃診诊註注証证詁诂詆诋詎讵詐诈詒诒詔诏評评詘诎詛诅詞词詠咏詡诩詢询詣诣試试詩诗詫诧詬诟詭诡詮诠詰诘話话該该詳详詵诜詼诙詿诖誄诔誅诛誆诓誇夸誌志認认誑诳誒诶誕诞誘诱誚诮語语誠诚誡诫誣诬誤误誥诰誦诵誨诲說说説说誰谁課课誶谇誹诽誼谊調调諂谄諄谆談谈諉诿請请諍诤諏诹諑诼諒谅論论諗谂諛谀諜谍諞谝諡谥諢诨諤谔諦谛諧谐諫谏諭谕諮咨諱讳諳谙諶谌諷讽諸诸諺谚諼谖諾诺謀谋謁谒謂谓謄誊謅诌謊谎謎谜謐谧謔谑謖谡謗谤謙谦謚谥講讲謝谢謠谣謡谣謨谟謫谪謬谬謭谫謳讴謹谨謾谩譁哗證证譎谲譏讥譖谮識识譙谯譚谭譜谱譟噪譫谵譭毁譯译議议譴谴護护譽誉譾谫讀读變变讎雠讒谗讓让讕谰讖谶讚赞讜谠讞谳谿溪豈岂豎竖豐丰豔艳豬猪貍狸貓猫貝贝貞贞負负財财貢贡貧贫貨货販贩貪贪貫贯責责貯贮貰贳貲赀貳贰貴贵貶贬買买貸贷貺贶費费貼贴貽贻貿贸賀贺賁贲賂赂賃赁賄贿賅赅資资賈贾賊贼賑赈賒赊賓宾賕赇賚赉賜赐賞赏賠赔賡赓賢贤賣卖賤贱賦赋賧赕質质賫赍賬账賭赌賴赖賺赚賻赙購购賽赛賾赜贄贽贅赘贈赠贊赞贋赝贍赡贏赢贐赆贓赃贖赎贗赝贛赣贜赃趕赶趙赵趨趋趲趱跡迹踐践踰逾踴踊蹌跄蹕跸蹟迹蹠跖蹣蹒蹤踪蹺跷躉趸躊踌躋跻躍跃躑踯躒跞躓踬躕蹰躚跹躡蹑躥蹿躦躜躪躏軀躯車车軋轧軌轨軍军軒轩軔轫軛轭軟软軤轷軫轸軲轱軸轴軹轵軺轺軻轲軼轶軾轼較较輅辂輇辁載载輊轾輒辄輓挽輔辅輕轻輛辆輜辎輝辉輞辋輟辍輥辊輦辇輩辈輪轮輯辑輳辏輸输輻辐輾辗輿舆轂毂轄辖轅辕轆辘轉转轍辙轎轿轔辚轟轰轡辔轢轹轤轳辦办辭辞辮辫辯辩農农迴回逕径這这連连週周進进遊游運运過过達达違违遙遥遜逊遞递遠远遡溯適适遲迟遶绕遷迁選选遺遗遼辽邁迈還还邇迩邊边邏逻邐逦郟郏郵邮鄆郓鄉乡鄒邹鄔邬鄖郧鄧邓鄭郑鄰邻鄲郸鄴邺鄶郐鄺邝酈郦醃腌醖酝醜丑醞酝醫医醬酱釀酿釁衅釃酾釅酽釋释釐厘釒钅釓钆釔钇釕钌釗钊釘钉釙钋針针釣钓釤钐釦扣釧钏釩钒釵钗釷钍釹钕釺钎鈀钯鈁钫鈄钭鈅钥鈈钚鈉钠鈍钝鈎钩鈐钤鈑钣鈔钞鈕钮鈞钧鈡钟鈣钙鈥钬鈦钛鈧钪鈮铌鈰铈鈳钶鈴铃鈷钴鈸钹鈹铍鈺钰鈽钸鈾铀鈿钿鉀钾鉅巨鉆钻鉈铊鉉铉鉍铋鉑铂鉕钷鉗钳鉚铆鉛铅鉞钺鉢钵鉤钩鉦钲鉬钼鉭钽鉳锫鉸铰鉺铒鉻铬鉿铪銀银銃铳銅铜銑铣銓铨銖铢銘铭銚铫銜衔銠铑銣铷銥铱銦铟銨铵銩铥銪铕銫铯銬铐銱铞銳锐銷销銹锈銻锑銼锉鋁铝鋃锒鋅锌鋇钡鋌铤鋏铗鋒锋鋝锊鋟锓鋣铘鋤锄鋥锃鋦锔鋨锇鋪铺鋭锐鋮铖鋯锆鋰锂鋱铽鋶锍鋸锯鋼钢錁锞錄录錆锖錇锫錈锩錐锥錒锕錕锟錘锤錙锱錚铮錛锛錟锬錠锭錢钱錦锦錨锚錫锡錮锢錯错録录錳锰錶表錸铼錼镎鍀锝鍁锨鍃锪鍅钫鍆钔鍇锴鍊炼鍋锅鍍镀鍔锷鍘铡鍛锻鍤锸鍥锲鍩锘鍬锹鍰锾鍵键鍶锶鍺锗鍼针鍾钟鎂镁鎄锿鎇镅鎊镑鎌镰鎖锁鎘镉鎚锤鎢钨鎣蓥鎦镏鎧铠鎩铩鎪锼鎬镐鎭镇鎮镇鎰镒鎳镍鎵镓鎸镌鎿镎鏃镞鏇旋鏈链鏌镆鏍镙鏑镝鏗铿鏘锵鏜镗鏝镘鏞镛鏟铲鏡镜鏢镖鏤镂鏨錾鏵铧鏷镤鏹镪鏽锈鐃铙鐋铴鐐镣鐒铹鐓镦鐔镡鐘钟鐙镫鐝镢鐠镨鐦锎鐧锏鐨镄鐫镌鐮镰鐲镯鐳镭鐵铁鐸铎鐺铛鐿镱鑄铸鑊镬鑌镔鑑鉴鑒鉴鑔镲鑠铄鑣镳鑥镥鑭镧鑰钥鑲镶鑷镊鑹镩鑼锣鑽钻鑾銮鑿凿钁镢長长門门閂闩閃闪閆闫閉闭開开閌闶閎闳閏闰閑闲閒闲間间閔闵閘闸閡阂閣阁閤合閥阀閨闺閩闽閫阃閬阆閭闾閱阅閲阅閶阊閹阉閻阎閼阏閽阍閾阈閿阌闃阒闆板闇暗闈闱闊阔闋阕闌阑闐阗闔阖闕阙闖闯關关闞阚闡阐闢辟闥闼陘陉陝陕陞升陣阵陰阴陳陈陸陆陽阳隉陧隊队階阶隕陨際际隨随險险隱隐隴陇隸隶隻只雋隽雖虽雙双雛雏雜杂雞鸡離离難难雲云電电霑沾霧雾霽霁靂雳靄霭靈灵靚靓靜静靦腼靨靥鞏巩鞝绱鞦秋鞽鞒韁缰韃鞑韆千韉鞯韋韦韌韧韓韩韙韪韜韬韝鞲韞韫韻韵響响頁页頂顶頃顷項项順顺頇顸須须頊顼頌颂頎颀頏颃預预頑顽頒颁頓顿頗颇領领頜颌頡颉頤颐頦颏頭头頰颊頷颔頸颈頹颓頻频頽颓顆颗題题額额顎颚顏颜顓颛顔颜願愿顙颡顛颠類类顢颟顥颢顧顾顫颤顬颥顯显顰颦顱颅顳颞顴颧風风颮飑颯飒颱台颳刮颶飓颼飕飄飘飆飙飈飚飛飞飠饣飢饥飩饨飪饪飫饫飭饬飯饭飱飧飲饮飴饴飼饲飽饱飾饰餃饺餅饼餈糍餉饷養养餌饵餑饽餒馁餓饿餘余餚肴餛馄餞饯餡馅館馆餬糊餱糇餳饧餵喂餷馇餼饩餾馏餿馊饃馍饅馒饈馐饉馑饊馓饋馈饌馔饑饥饒饶饗飨饜餍饞馋饢馕馬马馭驭馮冯馱驮馳驰馴驯駁驳駐驻駑驽駒驹駔驵駕驾駘骀駙驸駛驶駝驼駟驷駡骂駢骈駭骇駱骆駿骏騁骋騅骓騍骒騎骑騏骐騖骛騙骗騫骞騭骘騮骝騰腾騶驺騷骚騸骟騾骡驀蓦驁骜驂骖驃骠驄骢驅驱驊骅驍骁驏骣驕骄驗验驚惊驛驿驟骤驢驴驤骧驥骥驪骊骯肮髏髅髒脏體体髕髌髖髋髮发鬆松鬍胡鬚须鬢鬓鬥斗鬧闹鬨哄鬩阋鬮阄鬱郁魎魉魘魇魚鱼魯鲁魴鲂魷鱿鮁鲅鮃鲆鮎鲇鮐鲐鮑鲍鮒鲋鮚鲒鮝鲞鮞鲕鮪鲔鮫鲛鮭鲑鮮鲜鯀鲧鯁鲠鯇鲩鯉鲤鯊鲨鯔鲻鯖鲭鯗鲞鯛鲷鯝鲴鯡鲱鯢鲵鯤鲲鯧鲳鯨鲸鯪鲮鯫鲰鯰鲶鯴鲺鯽鲫鯿鳊鰈鲽鰉鳇鰍鳅鰐鳄鰒鳆鰓鳃鰠鳋鰣鲥鰥鳏鰨鳎鰩鳐鰭鳍鰱鲢鰲鳌鰳鳓鰵鳘鰷鲦鰹鲣鰻鳗鰾鳔鱅鳙鱈鳕鱉鳖鱒鳟鱔鳝鱖鳜鱗鳞鱘鲟鱝鲼鱟鲎鱧鳢鱭鲚鱷鳄鱸鲈鱺鲡鳥鸟鳧凫鳩鸠鳬凫鳳凤鳴鸣鳶鸢鴆鸩鴇鸨鴉鸦鴕鸵鴛鸳鴝鸲鴟鸱鴣鸪鴦鸯鴨鸭鴯鸸鴰鸹鴻鸿鴿鸽鵂鸺鵑鹃鵒鹆鵓鹁鵜鹈鵝鹅鵠鹄鵡鹉鵪鹌鵬鹏鵯鹎鵰雕鵲鹊鶇鸫鶉鹑鶓鹋鶘鹕鶚鹗鶥鹛鶩鹜鶯莺鶴鹤鶻鹘鶼鹣鶿鹚鷀鹚鷂鹞鷄鸡鷓鹧鷗鸥鷙鸷鷚鹨鷥鸶鷦鹪鷯鹩鷲鹫鷳鹇鷴鹇鷸鹬鷹鹰鷺鹭鸌鹱鸕鸬鸚鹦鸛鹳鸝鹂鸞鸾鹵卤鹹咸鹺鹾鹼碱鹽盐麗丽麥麦麩麸麪面麫面麯曲麵面麼么麽么黃黄黌黉點点黨党黲黪黴霉黷黩黽黾黿鼋鼉鼍鼕冬鼴鼹齊齐齋斋齎赍齏齑齒齿齔龀齙龅齜龇齟龃齠龆齡龄齣出齦龈齧啮齪龊齬龉齲龋齶腭齷龌龍龙龐庞龔龚龕龛龜龟", "in-traditional-text": "著着乾干瞭了藉借摺折", "kept": ["著名", "著作", "著称", "著述", "著者", "显著", "顯著", "专著", "專著", "论著", "論著", "编著", "編著", "原著", "名著", "土著", "乾坤", "瞭望", "狼藉"], "radicals": "⺠民⻅见⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟⻄西⻆角⻉贝⻁虎⺟母⺫目⺬示⺮竹⺼肉⺒巳⺓幺⺝月⺩王⺪疋⺶羊⺷羊⺸羊⺻聿⺽臼⻊足⻑长⻒长⻗雨⻙韦⻱龟⻲龟⻭齿⻯龙⻫齐⺁厂⺄乙⺇几⺈刀⺊卜⺌小⺍小⺎兀⺐尢⺑尢⺜日⺴网⺵网⻇角⺛旡" };

// src/text/folding.ts
var {
  traditional,
  "in-traditional-text": ambiguous,
  kept,
  radicals
} = characters_default;
function tableOf(...lists3) {
  const table = new Uint16Array(65536);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (const pairs of lists3) {
    for (let at = 0; at < pairs.length; at += 2)
      table[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
  }
  return table;
}
var usual = null;
var ofTraditional = null;
function usualFolds() {
  usual ??= tableOf(radicals, traditional);
  return usual;
}
var KEPT = new Set(kept);
var AMBIGUOUS = new Set([...ambiguous].filter((_, i) => i % 2 === 0));
var SAMPLE = 2e4;
var ONE_OF = 50;
function foldTable(text) {
  const folds = usualFolds();
  let first = 0;
  while (first < text.length && folds[text.charCodeAt(first)] === text.charCodeAt(first)) first++;
  if (first === text.length) return null;
  const end = Math.min(text.length, SAMPLE);
  let count = 0;
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at);
    if (folds[code] !== code) count++;
  }
  if (count * ONE_OF < end) return folds;
  ofTraditional ??= tableOf(radicals, traditional, ambiguous);
  return ofTraditional;
}
function isKept(text, at) {
  return AMBIGUOUS.has(text.charAt(at)) && (KEPT.has(text.slice(at, at + 2)) || KEPT.has(text.slice(at - 1, at + 1)));
}

// src/text/display-width.ts
function displayWidth(text, start, end, measure) {
  if (measure === "characters") return 2 * (end - start);
  const ambiguous2 = measure;
  let width = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_AMBIGUOUS) width += 1;
    else if (isWide(code)) width += 2;
    else if (code >= FIRST_SYMBOL && code <= LAST_SYMBOL) width += ambiguous2;
    else width += code <= LAST_LATIN ? ambiguous2 : 1;
  }
  return width;
}
var FIRST_AMBIGUOUS = 161;
var LAST_LATIN = 247;
var FIRST_SYMBOL = 8208;
var LAST_SYMBOL = 10239;
function isWide(code) {
  return code >= 11904 && code <= 42191 || code >= 44032 && code <= 55203 || code >= 63744 && code <= 64255 || code >= 65072 && code <= 65135 || code >= 65281 && code <= 65376 || code >= 65504 && code <= 65510 || code >= 4352 && code <= 4447;
}

// src/genre/page/labels.yaml
var labels_default = { "published": ["发布时间", "发布日期", "公开日期", "公布日期", "发文日期"], "dated": ["成文日期", "生成日期", "公文生成日期", "印发日期", "更新时间", "更新日期", "添加时间", "录入时间"], "day": ["时间", "日期"], "source": ["来源", "信息来源", "文章来源", "稿件来源", "新闻来源", "内容来源"], "publisher": ["发布机构", "发布单位", "公开单位", "发文机关", "制发机关", "供稿"], "tools": ["字体", "字号", "字体大小", "分享", "分享到", "保护视力色", "视力保护色", "背景色"], "others": ["作者", "编辑", "责任编辑", "责编", "审核", "审核人", "校对", "撰稿", "发布人", "发布者", "录入", "浏览次数", "浏览量", "浏览", "点击次数", "点击率", "点击数", "点击量", "点击", "阅读次数", "阅读量", "阅读数", "阅读", "访问次数", "访问量", "人气", "索引号", "信息索引号", "主题分类", "信息分类", "信息类别", "组配分类", "体裁分类", "服务对象", "服务对象分类", "内容分类", "公文种类", "发文单位", "公开主体", "公开责任部门", "责任部门", "文号", "发文字号", "备注/文号", "文件编号", "有效性", "时效性", "公开方式", "公开形式", "公开时限", "公开范围", "公开程序", "公开类别", "公开属性", "主题词", "关键词", "关键字", "信息名称", "名称", "标题", "内容概述", "内容概要", "所属栏目", "访问", "发布", "有效期", "失效日期", "废止日期", "生效日期"], "weak": ["时间", "日期", "名称", "标题", "内容概述", "访问", "发布", "编辑", "作者", "关键词", "主题词", "分享"] };

// src/genre/page/titles.yaml
var titles_default = { "endings": "(?:报告|总结|汇报|年报|小结|情况|材料|要点|计划|思路|打算|安排|方案|通报|说明|公报|自查|回顾|综述|工作)", "reports": "(?:报告|总结|汇报|年报)", "complete": "(?:报告|总结|汇报|年报|小结|要点|计划|思路|打算|安排|方案|通报|公报)", "subjects": "(?:法治|依法|普法|司法|执法|调解|信访|政务|信息公开|法律|行政|综治|平安|矛盾|年度|工作|述职|述法)", "second-line": "(?:关于|法治|推进|依法|全面|贯彻|落实|报送|履行)", "before": "(?:印发|转发|报送)", "surely": "(?:法治政府建设)", "often": "(?:关于)", "unfinished": "(?:关于|年|年度|的)" };

// src/text/own-lines.ts
var STOPS = "。；;！!？?：:…”」』》）)";
var BEGINS = /^(?:[(（〔【]?[一二三四五六七八九十]{1,3}[)）〕】]?[、.．)）]|第[一二三四五六七八九十]{1,3}[章节部]|[①-⑳●○•◆■#*|│])/;
var BEGINS_ITEM = /^(?:[(（]?[0-9０-９]{1,3}[)）]|[0-9０-９]{1,3}(?:[、.．]$|[、.．][^0-9０-９])|[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,3}[,，、]|-|——)/;
var INDENT = /^[ \t\u3000]{2}/;
var COLUMNS = /\t| {2}|\u3000{2}|[|│]/;
var ENDS_AS_MARK = /[。；;：:，,][(（][0-9０-９一二三四五六七八九十]{1,3}[)）]$/;
var { weak, ...named } = labels_default;
var LABELS = Object.values(named).flat().filter((label) => label.length > 1 && !weak.includes(label));
var LABEL = new RegExp(`(?:^|[\\s\\[【(（])(?:${LABELS.join("|")})[ \\u3000]?[:：]`);
var HAS_STOP = /[。；;，,]/;
var OPENS_HEADING = /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、]|[0-9]{1,2}[.．、])/;
var { reports } = titles_default;
var ENDS_AS_TITLE = new RegExp(`${reports}$`);
var OF_THE_PAGE = /[>＞»›]|[\]】]$/;
function beginsOwnLine(text, line, next, nextIsShort) {
  const above = text.slice(line.start, line.end).trimStart();
  const below = text.slice(next.start, next.end);
  if (INDENT.test(below)) return true;
  if (ENDS_AS_MARK.test(above)) return false;
  const words8 = below.trimStart();
  if (BEGINS.test(words8)) return !isInSeries(text, next.end - words8.length);
  if (COLUMNS.test(words8) || COLUMNS.test(above)) return true;
  if (isAboutThePage(above) || LABEL_FIRST.test(words8) || isTitle(above)) return true;
  const isHeading = OPENS_HEADING.test(above) && !/[。；;]/.test(above);
  if (!endsSentence(text, line) && !(isHeading && BEGINS_ITEM.test(words8))) return false;
  if (BEGINS_ITEM.test(words8)) return !isInSeries(text, next.end - words8.length);
  return !endsSentence(text, next) && nextIsShort;
}
function endsSentence(text, { end }) {
  return STOPS.includes(text.charAt(end - 1));
}
var LABEL_FIRST = new RegExp(`^(?:${LABELS.join("|")})[ \\u3000]?[:：]`);
function isAboutThePage(line) {
  return OF_THE_PAGE.test(line) || LABEL.test(line) && !HAS_STOP.test(line);
}
function isTitle(line) {
  return line.includes("年") && !HAS_STOP.test(line) && ENDS_AS_TITLE.test(line);
}
var MARK2 = /^([(（〔第]?)([一二三四五六七八九十]|[1-9１-９]|[①-⑳])([)）〕]|是|[、,，]|[.．](?![0-9０-９]))/;
var CIRCLED = /^()([①-⑳])()/;
var HAN = "一二三四五六七八九十";
var WINDOW = 600;
function isInSeries(text, at) {
  const beginning = text.slice(at, at + 4);
  const mark2 = MARK2.exec(beginning) ?? CIRCLED.exec(beginning);
  if (mark2 === null) return false;
  const [, opens, figure, closes] = mark2;
  const beside = (step) => {
    const number3 = neighbour(figure, step);
    return number3 === null ? null : opens + number3 + closes;
  };
  const before = beside(-1);
  const after = beside(1);
  const from = Math.max(0, at - WINDOW);
  const earlier = before === null ? -1 : text.slice(from, at).lastIndexOf(before);
  if (earlier >= 0 && isInLine(text, from + earlier)) return true;
  const later = after === null ? -1 : text.slice(at, at + WINDOW).indexOf(after);
  return later >= 0 && isInLine(text, at + later);
}
function neighbour(figure, step) {
  const place2 = HAN.indexOf(figure);
  if (place2 >= 0) return HAN[place2 + step] ?? null;
  const next = String.fromCharCode(figure.charCodeAt(0) + step);
  return /[1-9１-９①-⑳]/.test(next) ? next : null;
}
function isInLine(text, at) {
  return at > 0 && /[。；;：:，,]/.test(text.charAt(at - 1));
}

// src/text/hard-wraps.ts
var INNER_END = /[。；;！？][^\s”」』》）)]/;
var MIN_LINES = 6;
var MIN_WIDTH = 24;
var MAX_WIDTH = 200;
var HANGING = 8;
var SLACK = 4;
var NEARLY_WIDEST = 0.6;
var SAMPLE_LINES = 2e3;
var MIN_BROKEN = 0.08;
var MIN_BROKEN_LINES = 3;
var MIN_PROSE = 0.25;
function hardWraps(text) {
  const lines = linesOf(text);
  if (lines === null) return [];
  const read = [2, 1, "characters"].map((measure) => pageOf(text, lines, measure));
  const page = read.reduce((best, own2) => own2.broken > best.broken ? own2 : best);
  if (!isWrapped(text, lines, page)) return [];
  const wraps = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (isFull(text, line, next, page) && !beginsOwnLine(text, line, next, isShort(text, next, page))) {
      wraps.push({ start: line.end, end: next.start + leadingSpace(text, next) });
    }
  }
  return wraps;
}
function linesOf(text) {
  const lines = [];
  let count = 0;
  for (let start = 0; start <= text.length; ) {
    let next = start;
    while (next < text.length && !isLineEnd(text.charCodeAt(next))) next++;
    let end = next;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end - start > MAX_WIDTH || end - start > MAX_WIDTH / 2 && widthOf(text, { start, end }, 1) > MAX_WIDTH)
      return null;
    if (end > start) count++;
    lines.push({ start, end });
    if (text.charCodeAt(next) === CARRIAGE_RETURN && text.charCodeAt(next + 1) === LINE_FEED)
      next++;
    start = next + 1;
  }
  return count < MIN_LINES ? null : lines;
}
var widthOf = (text, { start, end }, measure) => displayWidth(text, start, end, measure);
function pageOf(text, lines, measure) {
  const sample = lines.slice(0, SAMPLE_LINES);
  const widths = sample.map((line) => widthOf(text, line, measure));
  const widest = Math.max(...widths);
  const width = mostFrequent(widths.filter((own2) => own2 >= widest * NEARLY_WIDEST));
  const page = { measure, width, broken: 0 };
  if (widest > width + HANGING) return page;
  const broken = sample.filter((line, i) => {
    const next = sample[i + 1];
    return next !== void 0 && !endsSentence(text, line) && isFull(text, line, next, page);
  });
  return { ...page, broken: broken.length };
}
function mostFrequent(numbers2) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const number3 of numbers2) counts2.set(number3, (counts2.get(number3) ?? 0) + 1);
  return [...counts2].reduce(
    (best, entry) => entry[1] > best[1] || entry[1] === best[1] && entry[0] > best[0] ? entry : best,
    [0, 0]
  )[0];
}
function isFull(text, line, next, { width, measure }) {
  if (line.end === line.start || next.end === next.start) return false;
  const first = next.start + leadingSpace(text, next);
  const word = { start: first, end: endOfWord(text, first, next.end) };
  const room = endsSentence(text, line) ? width : width - SLACK;
  return widthOf(text, line, measure) + widthOf(text, word, measure) > room;
}
function endOfWord(text, at, end) {
  let last = at;
  while (last < end && OPENERS.includes(text.charAt(last))) last++;
  if (isWordPart(text.charCodeAt(last))) {
    while (last < end && isWordPart(text.charCodeAt(last))) last++;
  } else last++;
  while (last < end && CLOSING_MARKS.includes(text.charAt(last))) last++;
  return Math.min(last, end);
}
var OPENERS = "（《“‘【「『([";
var CLOSING_MARKS = "，。、；：！？）》”’】」』%％,.;:)]";
function isWordPart(code) {
  return isDigit(code) || isLatin(code) || code === POINT;
}
function isWrapped(text, lines, { width, broken }) {
  if (width < MIN_WIDTH || broken < MIN_BROKEN_LINES) return false;
  const sample = lines.slice(0, SAMPLE_LINES).filter(({ start, end }) => end > start);
  if (broken < sample.length * MIN_BROKEN) return false;
  const prose = sample.filter((line, i) => {
    if (INNER_END.test(text.slice(line.start, line.end))) return true;
    const above = sample[i - 1];
    return above !== void 0 && text.charAt(line.end - 1) === "。" && !endsSentence(text, above);
  });
  return prose.length >= broken * MIN_PROSE;
}
function isShort(text, line, { width, measure }) {
  return widthOf(text, line, measure) < width - SLACK;
}
function leadingSpace(text, { start, end }) {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at - start;
}
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var POINT = 46;
function isLineEnd(code) {
  return code === LINE_FEED || code === CARRIAGE_RETURN || code === 8232 || code === 8233;
}
function isBlank(code) {
  return code === 32 || code === 9 || code === 160 || code === 12288;
}

// src/text/bisect.ts
function firstWhere(length, holdsAt) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = low + high >>> 1;
    if (holdsAt(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

// src/text/offsets.ts
var FIRST_CAPACITY = 64;
function createOffsetMap() {
  let begins = new Uint32Array(FIRST_CAPACITY);
  let origins = new Uint32Array(FIRST_CAPACITY);
  let count = 1;
  const stretchAt = (offset) => Math.max(0, firstWhere(count, (stretch) => begins[stretch] > offset) - 1);
  const origin = (stretch, offset) => origins[stretch] + offset - begins[stretch];
  return {
    continueAt: (at, from) => {
      if (count === begins.length) {
        begins = grown(begins);
        origins = grown(origins);
      }
      begins[count] = at;
      origins[count++] = from;
    },
    toSource: ({ start, end }) => {
      const stretch = stretchAt(start);
      const first = origin(stretch, start);
      if (end <= start) return { start: first, end: first };
      const here = stretch + 1 === count || end <= begins[stretch + 1];
      return { start: first, end: origin(here ? stretch : stretchAt(end - 1), end - 1) + 1 };
    }
  };
}
function grown(numbers2) {
  const larger = new Uint32Array(numbers2.length * 2);
  larger.set(numbers2);
  return larger;
}

// src/text/normalise.ts
var NEEDS_WORK = /[\r\t\v\f\u0085\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2e80-\u2fd5\u3000\u3220-\u3229\uf900-\ufaff\ufe00-\ufe0f\ufe30-\ufe6b\ufeff\uff01-\uff5e]|[0-9] | [0-9]/;
var Treatment = {
  asItIs: 0,
  fullWidth: 1,
  space: 2,
  lineEnd: 3,
  carriageReturn: 4,
  /** Takes no room and carries no meaning here: left out. */
  invisible: 5,
  /** ㈠, spelled out. */
  parenthesised: 6,
  /** Radicals and compatibility forms that some PDFs use in place of the character itself. */
  compatible: 7
};
var TREATMENT = new Uint8Array(65536);
var treat = (treatment, ...ranges) => {
  for (const [first, last] of ranges) TREATMENT.fill(treatment, first, last + 1);
};
treat(Treatment.compatible, [11904, 12245], [63744, 64255], [65072, 65131]);
treat(Treatment.fullWidth, [65281, 65374]);
treat(Treatment.space, [32, 32], [160, 160], [5760, 5760], [8192, 8202]);
treat(Treatment.space, [8239, 8239], [8287, 8287], [12288, 12288]);
treat(Treatment.lineEnd, [11, 12], [133, 133], [8232, 8233]);
treat(Treatment.carriageReturn, [13, 13]);
treat(Treatment.invisible, [173, 173], [1564, 1564], [6158, 6158], [8203, 8207]);
treat(Treatment.invisible, [8234, 8238], [8288, 8292], [8294, 8303]);
treat(Treatment.invisible, [65024, 65039], [65279, 65279]);
treat(Treatment.parenthesised, [12832, 12841]);
var PARENTHESISED = "一二三四五六七八九十";
function normalise(source) {
  const wraps = hardWraps(source);
  if (wraps.length === 0) return unifyCharacters(source);
  const joined = without(source, wraps);
  const { text, toSource } = unifyCharacters(joined.text);
  return { source, text, toSource: (span) => joined.toSource(toSource(span)) };
}
function without(source, dropped) {
  const map = createOffsetMap();
  const parts2 = [];
  let size = 0;
  let from = 0;
  for (const { start, end } of dropped) {
    parts2.push(source.slice(from, start));
    size += start - from;
    from = end;
    map.continueAt(size, from);
  }
  parts2.push(source.slice(from));
  return { text: parts2.join(""), toSource: map.toSource };
}
function unifyCharacters(source) {
  const same = ({ start, end }) => ({ start, end });
  const fold = foldTable(source);
  if (fold === null && !NEEDS_WORK.test(source)) return { source, text: source, toSource: same };
  const map = createOffsetMap();
  const parts2 = [];
  const chunk = new Uint16Array(Math.min(CHUNK, source.length) * MAX_SPELLED_OUT);
  let shift = 0;
  let written2 = 0;
  for (let from = 0; from < source.length; from += CHUNK) {
    const to = Math.min(from + CHUNK, source.length);
    let filled = 0;
    for (let at = from; at < to; at++) {
      let code = source.charCodeAt(at);
      let treatment = Treatment.asItIs;
      if (code >= FIRST_HAN && code <= LAST_HAN) {
        if (fold !== null && fold[code] !== code && !isKept(source, at)) code = fold[code];
      } else {
        treatment = TREATMENT[code];
        if (treatment === Treatment.fullWidth) code -= 65248;
        else if (treatment !== Treatment.asItIs) {
          code = unified(source, at, code, treatment, fold ?? usualFolds());
          if (code < 0) continue;
        }
      }
      if (at - filled !== shift) {
        shift = at - filled;
        map.continueAt(written2 + filled, at);
      }
      chunk[filled++] = code;
      if (treatment === Treatment.parenthesised) {
        map.continueAt(written2 + filled, at);
        chunk[filled++] = PARENTHESISED.charCodeAt(source.charCodeAt(at) - 12832);
        map.continueAt(written2 + filled, at);
        chunk[filled++] = 41;
        shift = at + 1 - filled;
      }
    }
    parts2.push(fromCodes(chunk.subarray(0, filled)));
    written2 += filled;
    shift += filled;
  }
  return { source, text: parts2.join(""), toSource: map.toSource };
}
var FIRST_HAN = 19968;
var LAST_HAN = 40959;
function unified(source, at, code, treatment, fold) {
  switch (treatment) {
    case Treatment.space:
      return isGapAtNumber(source, at) ? -1 : 32;
    case Treatment.lineEnd:
      return 10;
    case Treatment.carriageReturn:
      return source.charCodeAt(at + 1) === 10 ? -1 : 10;
    // lone CR ends a line; CRLF is its LF
    case Treatment.parenthesised:
      return 40;
    case Treatment.compatible:
      return compatible(code, fold);
    default:
      return -1;
  }
}
var CHUNK = 2048;
var MAX_SPELLED_OUT = 3;
function fromCodes(codes) {
  return String.fromCharCode.apply(null, codes);
}
function compatible(code, fold) {
  const form = String.fromCharCode(code).normalize("NFKC");
  return fold[form.length === 1 ? form.charCodeAt(0) : code];
}
function isGapAtNumber(source, at) {
  const before = plainDigitOr(source.charCodeAt(at - 1));
  const after = plainDigitOr(source.charCodeAt(at + 1));
  if (isDigit(before)) {
    if (isHan(after) || after === 37) return true;
    return isDigit(after) && isSetApart(source, at);
  }
  return isDigit(after) && isHan(before) && !isYearAt(source, at + 1);
}
function isYearAt(source, at) {
  for (let i = at; i < at + 4; i++) if (!isDigit(plainDigitOr(source.charCodeAt(i)))) return false;
  return source[at + 4] === "年";
}
function isSetApart(source, at) {
  const alone = (i2) => !isDigit(plainDigitOr(source.charCodeAt(i2 - 1))) && !isDigit(plainDigitOr(source.charCodeAt(i2 + 1)));
  if (!alone(at - 1) || !alone(at + 1)) return false;
  const limit = Math.min(source.length, at + 40);
  let i = at + 1;
  while (i < limit) {
    const code = plainDigitOr(source.charCodeAt(i));
    if (isDigit(code) || code === 46) i += 1;
    else if (TREATMENT[code] === Treatment.space) i += 1;
    else return isHan(code) || code === 37;
  }
  return false;
}
function plainDigitOr(code) {
  return code >= 65281 && code <= 65374 ? code - 65248 : code;
}
function normalForm(word) {
  return unifyCharacters(word).text;
}
function normalForms(words8) {
  const all = words8.join("\n");
  return normalForm(all) === all ? words8 : words8.map(normalForm);
}

// src/text/character-set.ts
var CharacterSet = class {
  /** An open-addressing table; 0 is an empty slot. */
  slots;
  mask;
  constructor(characters) {
    let size = 16;
    while (size < characters.length * 3) size *= 2;
    this.slots = new Uint16Array(size);
    this.mask = size - 1;
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      if (!this.has(code)) this.slots[this.slotOf(code)] = code;
    }
  }
  /** Whether a UTF-16 code unit is in the set; `NaN`, which is what stands beyond a text, never is. */
  has(code) {
    const { slots, mask } = this;
    for (let slot = (code ^ code >>> 7) & mask; ; slot = slot + 1 & mask) {
      const found4 = slots[slot];
      if (found4 === code) return found4 !== 0;
      if (found4 === 0) return false;
    }
  }
  /** The empty slot for a code unit that is not in the set. */
  slotOf(code) {
    const { slots, mask } = this;
    let slot = (code ^ code >>> 7) & mask;
    while (slots[slot] !== 0) slot = slot + 1 & mask;
    return slot;
  }
};

// src/genre/numbers/bounds.yaml
var bounds_default = { "before": { "approx": ["约", "大约", "大概", "约占", "约合", "约为", "约达", "约有", "近", "将近", "接近", "已近", "达近", "约计", "几近", "逼近", "大致", "大体", "差不多", "≈", "近乎"], "more_than": ["逾", "超", "超过", "超过了", "超出", "突破", "突破了", "突破至", "高于", "多于", "大于", "优于", "远超", "已超", "均超", "超额", "不止", ">", "胜过", "过了", "多达了"], "at_least": ["不少于", "不得少于", "不低于", "不得低于", "不小于", "至少", "最少", "起码", "不下", "不下于", "≥", "至少为", "至少达到", "保底", "不少过"], "less_than": ["不足", "不到", "少于", "低于", "小于", "未达", "未达到", "不满", "未满", "未超过", "<", "不及", "未到", "短于", "尚不足"], "at_most": ["不超过", "不得超过", "不多于", "不高于", "不得高于", "至多", "最多", "不大于", "≤", "不超", "不超过了", "不长于", "不得多于", "至多为"] }, "after": { "approx": ["左右", "上下", "前后", "许", "之间"], "more_than": ["有余", "强", "出头", "开外", "多", "余"], "at_least": ["以上", "及以上", "(含)以上", "(含)及以上", "或以上", "之上", "往上", "起步", "及其以上"], "less_than": ["不到", "弱"], "at_most": ["以内", "以下", "之内", "之下", "及以下", "(含)以下", "(含)以内", "或以下", "内", "为限", "封顶", "以里"] }, "before-scale": { "approx": ["近", "约", "小"], "more_than": ["过", "超", "逾", "超过", "突破", "破"], "at_least": ["上", "不下"] }, "closed": ["强", "弱", "许", "多", "余", "前后", "不到", "内"], "closed-before": { "余": "的", "内": "完的办予对将向按报进在作及审即提答反回依由给实均处达到同公上录解" }, "end-of-word": { "近": "最附新远邻临", "约": "预节制公合签契民履爽", "破": "侦打攻查告" }, "shops-after": "、,和及对查型区类内各大中小", "lorries-not-after": "整惩防综法政医根救自德共善" };

// src/numbers/bounds.ts
var words = bounds_default;
var BEFORE_SCALE = new Map(
  entriesOf(words["before-scale"]).map(({ word, bound }) => [word, bound])
);
var LONGEST_BEFORE_SCALE = 2;
var CLOSED_BEFORE = new Map(
  words.closed.map((word) => [word, `,。;、).! ${words["closed-before"][word] ?? ""}`])
);
function entriesOf(table) {
  return Object.entries(table).flatMap(
    ([bound, list]) => list.map((word) => ({ word, bound }))
  );
}
function byCharacter(table, codeOf) {
  const lists3 = /* @__PURE__ */ new Map();
  for (const entry of entriesOf(table)) {
    const code = codeOf(entry.word);
    lists3.set(code, [...lists3.get(code) ?? [], entry]);
  }
  for (const list of lists3.values()) list.sort((a, b) => b.word.length - a.word.length);
  return lists3;
}
var byLast = byCharacter(words.before, (word) => word.charCodeAt(word.length - 1));
var byFirst = byCharacter(words.after, (word) => word.charCodeAt(0));
var DONE = "了".charCodeAt(0);
function boundBefore(text, at, from) {
  const stop = at > from && text.charCodeAt(at - 1) === DONE ? at - 1 : at;
  const list = byLast.get(text.charCodeAt(stop - 1));
  if (list === void 0) return null;
  for (let i = 0; i < list.length; i++) {
    const { word, bound } = list[i];
    const start = stop - word.length;
    if (start < from || !text.startsWith(word, start)) continue;
    if (endsWord(text, start, word)) continue;
    if (word === "超" && isShopsOrLorries(text, start)) continue;
    if (word === "超" && text[start - 1] === "不") return { bound: "at_most", start: start - 1 };
    return { bound, start };
  }
  return null;
}
function endsWord(text, start, word) {
  const before = words["end-of-word"][word];
  return before !== void 0 && start > 0 && before.includes(text[start - 1]);
}
function isShopsOrLorries(text, at) {
  const first = text[at - 2] ?? ",";
  if (text[at - 1] === "商") return words["shops-after"].includes(first);
  return text[at - 1] === "治" && !words["lorries-not-after"].includes(first);
}
function boundAfter(text, at, end) {
  const list = byFirst.get(text.charCodeAt(at));
  if (list === void 0) return null;
  for (let i = 0; i < list.length; i++) {
    const { word, bound } = list[i];
    const stop = at + word.length;
    if (stop > end || !text.startsWith(word, at)) continue;
    const closing4 = CLOSED_BEFORE.get(word);
    if (closing4 !== void 0 && stop < end && !closing4.includes(text[stop])) continue;
    return { bound, end: stop };
  }
  return null;
}
function scaleWordBefore(text, at, from) {
  for (let length = LONGEST_BEFORE_SCALE; length > 0; length--) {
    const start = at - length;
    if (start < from) continue;
    const word = text.slice(start, at);
    const bound = BEFORE_SCALE.get(word);
    if (bound !== void 0 && !endsWord(text, start, word)) return { bound, start };
  }
  return null;
}

// src/numbers/digits.ts
var DIGIT_FORMS = [
  "零〇○",
  "一壹弌",
  "二贰貳弍两兩",
  "三叁參叄弎",
  "四肆",
  "五伍",
  "六陆陸",
  "七柒",
  "八捌",
  "九玖"
];
var SCALE_FORMS = [
  [1, "十拾"],
  [2, "百佰"],
  [3, "千仟"],
  [4, "万萬"],
  [8, "亿億"],
  [12, "兆"]
];
var TENS_FORMS = [
  [20, "廿"],
  [30, "卅"],
  [40, "卌"]
];
var CharacterClass = {
  none: 0,
  arabic: 1,
  digit: 2,
  tens: 3,
  scale: 4,
  /** 数 and 几: some. */
  vague: 5
};
var CLASS = new Uint8Array(65536);
var VALUE = new Uint8Array(65536);
for (let code = 48; code <= 57; code++) {
  CLASS[code] = CharacterClass.arabic;
  VALUE[code] = code - 48;
}
var enter = (forms, kind, value) => {
  for (const form of forms) {
    CLASS[form.charCodeAt(0)] = kind;
    VALUE[form.charCodeAt(0)] = value;
  }
};
DIGIT_FORMS.forEach((forms, value) => {
  enter(forms, CharacterClass.digit, value);
});
for (const [exponent, forms] of SCALE_FORMS) enter(forms, CharacterClass.scale, exponent);
for (const [value, forms] of TENS_FORMS) enter(forms, CharacterClass.tens, value);
enter("数几數幾", CharacterClass.vague, 0);
function classOf(code) {
  return CLASS[code] ?? 0;
}
function digitValue(code) {
  return VALUE[code] ?? 0;
}
var AMBIGUOUS2 = new CharacterSet("伍陆陸肆拾參");
function isAmbiguousAlone(code) {
  return AMBIGUOUS2.has(code);
}

// src/numbers/exact.ts
function exactly(digits, exponent) {
  return exponent === 0 ? Number(digits) : Number(`${digits}e${exponent}`);
}
function timesPowerOfTen(value, exponent) {
  const digits = String(value);
  return digits.includes("e") ? value * 10 ** exponent : exactly(digits, exponent);
}

// src/genre/numbers/other-words.yaml
var other_words_default = { "units": { "大": "会队学厅楼家力幅量型多概体部小局堂赛方", "人": "民大员才口均身格工类文体", "名": "称单义誉录牌额胜", "次": "数要日生序", "场": "所景地馆面", "期": "间限末望待刊盼", "轮": "训换岗流驻候值廓船", "回": "访复应收归落报来去答顾", "课": "程题堂件", "讲": "座话解师课堂述好台究政学", "班": "子组长主车级委", "节": "点约能日假省目水电奏", "站": "点式位在长内", "起": "草诉到来步伏飞义用", "件": "数", "宗": "旨教族祠地", "例": "如会外", "单": "位独一项元纯向据笔身色个程", "批": "发准评复示驳判", "笔": "记录试者画", "票": "据数决", "通": "过知报道告信讯用车畅常稿达行", "口": "头径号服粮岸碑语味腔", "位": "于置列居阶", "对": "于外内全接照策象口标比待症应此话辖我各村本企涉重违未无不其", "户": "籍外口主型均", "家": "庭园长属政禽务里乡", "个": "体性", "份": "额", "册": "封", "本": "级地年市区镇身着街报辖院局次县乡村月季周届质科", "张": "贴榜扬开家", "幅": "度员", "条": "例件款令理", "页": "面岩", "部": "门署队委长级属落", "版": "权图面", "面": "积向对临貌试谈", "集": "中体团合成资聚约镇", "首": "先次要批创席届府都违问", "块": "链", "则": "是按应由不依可需", "字": "号样体节眼典", "台": "账阶湾", "套": "餐取路", "架": "构设桥", "组": "织长建", "支": "部持出付援配农", "头": "部等疼痛脑号", "把": "关握脉控手", "根": "据本治源绝除基", "包": "括含案保抓联容装村户干片", "门": "户诊店禁口类前牌槛", "款": "项式待", "点": "击评亮赞名燃", "处": "理罚置分于级长在", "间": "接隔断谍", "所": "有在以属需长谓占辖得", "座": "谈落位右", "片": "区段面警", "段": "落时", "室": "内外", "队": "伍", "团": "结队员体支委伙", "项": "目", "类": "别似", "种": "植类子养粮田地", "级": "别配以领", "档": "案次", "重": "点要大新视症伤复申构", "中心": "城组校学户", "村": "民居里规务委", "镇": "域党政级长区", "乡": "村镇贤亲土情级", "县": "域级委政长城乡直", "区": "域级委政长间别直", "市": "场民级委政域容长直", "省": "级委直内外厅", "国": "家有际内务土道资庆", "校": "园长内外准企方", "企业": "家化", "元": "旦素件首宵", "角": "度落色逐", "毛": "病利坯泽", "毫": "无不", "分": "别布类析管局解配为工流级批期区组织支散享步门阶赴片钟层头拨包设次行清赛发送色论歧项众", "星": "级期光火", "里": "程面", "步": "伐骤行入调", "平": "安台均等稳时衡整", "方": "面案式便向法针位能可圆略", "升": "级学至旗温值高", "斗": "争", "克": "服隆扣", "两": "个次级类种名项大地手", "度": "假过量", "年": "级轻龄底初末终度", "月": "底初末份均", "日": "常益前起均", "天": "然津", "周": "边密围到", "时": "间期代任而常", "秒": "办批", "束": "缚", "双": "随方向减创拥重语提学公", "打": "造击印通好响破牢架", "具": "备有体", "床": "位" }, "scales": { "千": "米克瓦卡帕赫字伏焦", "兆": "赫瓦帕字比位欧", "百": "帕" }, "more": { "多": "元样媒功维发", "来": "自源信电访到说看临去", "余": "杭姚干额" }, "shares": { "成": "立功员为果效年本交绩就套熟长人品都因型份分行语片活败千百文名群形全", "折": "扣合旧射页" }, "after-figures": ["年", "月", "日", "级", "点", "分", "星", "时", "度", "区", "县", "市", "省", "国", "镇", "村", "乡", "中心", "步", "方", "平"] };

// src/numbers/digit-runs.ts
var POINT2 = ".".charCodeAt(0);
var COMMA = ",".charCodeAt(0);
var MAX_DIGITS = 320;
var PAIR = new CharacterSet("两兩");
function endOfDecimal(text, at, end) {
  let i = at;
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  if (i - at >= 1 && i - at <= 3) {
    let j = i;
    while (isThousands(text, j, end)) j += 4;
    i = j;
  }
  if (text.charCodeAt(i) === POINT2 && i + 1 < end && isDigit(text.charCodeAt(i + 1))) {
    i++;
    while (i < end && isDigit(text.charCodeAt(i))) i++;
  }
  return i;
}
function isThousands(text, at, end) {
  return at + 3 < end && text.charCodeAt(at) === COMMA && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 4));
}
function withoutSeparators(digits) {
  return digits.includes(",") ? digits.replaceAll(",", "") : digits;
}
function isFractionStart(text, at, end) {
  if (text.charCodeAt(at) !== POINT2 || text.charCodeAt(at - 1) === POINT2) return false;
  return at + 1 < end && isDigit(text.charCodeAt(at + 1));
}
function endOfDigits(text, at, end) {
  let i = at;
  while (i < end && classOf(text.charCodeAt(i)) === CharacterClass.digit) {
    if (i > at && PAIR.has(text.charCodeAt(i))) break;
    i++;
  }
  return i;
}
function endOfPointDigits(text, at, end) {
  let i = at;
  for (; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind !== CharacterClass.digit && kind !== CharacterClass.arabic) break;
    if (PAIR.has(text.charCodeAt(i))) break;
  }
  return i;
}
function spellDigits(text, from, to) {
  let out = "";
  for (let i = from; i < to; i++) out += digitValue(text.charCodeAt(i));
  return out;
}

// src/numbers/partial-number.ts
function nothingRead(text, start, end) {
  return {
    text,
    start,
    end,
    at: start,
    wan: 0,
    yi: 0,
    zhao: 0,
    section: 0,
    pending: -1,
    pendingMax: -1,
    pendingSingle: false,
    digits: "",
    exponent: 0,
    runs: 0,
    scales: 0,
    lastScale: 0,
    spread: -1,
    more: false,
    vague: false,
    bareScale: false,
    startsBare: false,
    arabic: true,
    tooLong: false,
    exact: null
  };
}
function settle(number3) {
  const { pending, pendingMax, pendingSingle, lastScale } = number3;
  if (pending < 0) return;
  const implied = lastScale >= 2 && pendingSingle && pending > 0 ? 10 ** (lastScale - 1) : 1;
  number3.section += pending * implied;
  if (pendingMax >= 0) number3.spread = (pendingMax - pending) * implied;
  number3.pending = -1;
  number3.pendingMax = -1;
}
var sumOf = ({ zhao, yi, wan, section }) => zhao + yi + wan + section;
function magnitudeOf(number3, value) {
  const { text, start, at: end, runs, scales, spread, more, vague, arabic } = number3;
  const oneRun = runs === 1 && number3.pendingMax < 0 && spread < 0 && !vague;
  return {
    start,
    end,
    value,
    valueMax: spread > 0 ? value + spread : null,
    more,
    vague,
    bareScale: number3.bareScale && runs === 0,
    plainDigits: arabic && runs === 1 && scales === 0 && !more ? text.slice(start, end) : "",
    scaleExponent: oneRun ? number3.exponent : 0,
    arabic: arabic && runs > 0,
    unit: "",
    fraction: false
  };
}

// src/numbers/scales.ts
var MAX_SCALES = 16;
var { scales: UNITS } = other_words_default;
function isScaleAt(text, at) {
  return classOf(text.charCodeAt(at)) === CharacterClass.scale && !beginsWord(text, at, UNITS);
}
function readScale(number3) {
  const { text, at, start } = number3;
  if (number3.scales === MAX_SCALES) return false;
  const power = digitValue(text.charCodeAt(at));
  const first = number3.scales === 0 && number3.runs === 0;
  if (!first) {
    if (text.startsWith("百分点", at) || text.startsWith("百分點", at)) return false;
    if (beginsWord(text, at, UNITS) && (text[at] !== "千" || number3.arabic)) return false;
  } else {
    number3.bareScale = power !== 1 && at === start;
    number3.startsBare = power > 1 && power < 4;
  }
  number3.exponent += power;
  const fits2 = power < 4 ? closePart(number3, power) : closeSection(number3, power, first);
  if (!fits2) return false;
  number3.scales++;
  number3.lastScale = power;
  number3.at++;
  return true;
}
function closePart(number3, power) {
  const { pending, pendingMax, more, scales, lastScale } = number3;
  if (pending < 0 && scales > 0 && lastScale !== 0 && !more) return false;
  const factor = 10 ** power;
  if (pendingMax >= 0) number3.spread = (pendingMax - pending) * factor;
  if (more && pending < 0 && number3.section > 0) number3.section *= factor;
  else number3.section += (pending < 0 ? 1 : pending) * factor;
  number3.pending = -1;
  number3.pendingMax = -1;
  return true;
}
function closeSection(number3, power, first) {
  const factor = 10 ** power;
  const { pendingMax, pending, lastScale } = number3;
  if (pendingMax >= 0) number3.spread = (pendingMax - pending) * factor;
  else if (number3.spread > 0) number3.spread *= factor;
  number3.pendingMax = -1;
  if (first) number3.pending = 1;
  else if (number3.startsBare && number3.pendingSingle && pending > 0 && lastScale >= 2)
    number3.pending *= 10 ** (lastScale - 1);
  const below = number3.section + Math.max(0, number3.pending);
  number3.section = 0;
  number3.pending = -1;
  if (power === 4) {
    if (below > 0) number3.wan += below * factor;
    else if (number3.wan > 0) number3.wan *= factor;
    else if (number3.yi > 0) number3.yi *= factor;
    return true;
  }
  const sum = number3.wan + below + (power === 12 ? number3.yi : 0);
  number3.wan = 0;
  if (power === 8) number3.yi = sum === 0 ? number3.yi * factor : number3.yi + sum * factor;
  else {
    number3.yi = 0;
    number3.zhao = sum === 0 ? number3.zhao * factor : number3.zhao + sum * factor;
  }
  return true;
}
function beginsWord(text, at, words8) {
  const followers = words8[text[at] ?? ""];
  const next = text[at + 1];
  return followers !== void 0 && next !== void 0 && followers.includes(next);
}

// src/numbers/composed.ts
var POINT3 = "点點";
var MORE = "余餘多来來";
var POINTS = new CharacterSet(POINT3);
var MORES = new CharacterSet(MORE);
var SOME = new CharacterSet("几幾");
var COME = new CharacterSet("来來");
var { more: WORDS } = other_words_default;
function readComposed(text, start, end) {
  if (classOf(text.charCodeAt(start)) === CharacterClass.vague && classOf(text.charCodeAt(start + 1)) !== CharacterClass.scale)
    return null;
  const number3 = nothingRead(text, start, end);
  while (number3.at < end && readNext(number3)) ;
  if (number3.at === start) return null;
  if (number3.exact !== null) return magnitudeOf(number3, number3.exact);
  if (number3.runs === 1 && number3.digits !== "" && number3.arabic) {
    const { tooLong, digits, exponent } = number3;
    return magnitudeOf(number3, tooLong ? Number.POSITIVE_INFINITY : exactly(digits, exponent));
  }
  if (number3.runs === 0 && number3.scales === 0 && number3.pending < 0) {
    if (classOf(text.charCodeAt(start)) !== CharacterClass.digit) return null;
    number3.pending = 0;
  }
  settle(number3);
  return magnitudeOf(number3, sumOf(number3));
}
function readNext(number3) {
  const { text, at, start, end } = number3;
  const code = text.charCodeAt(at);
  switch (classOf(code)) {
    case CharacterClass.arabic:
      return readArabic(number3);
    case CharacterClass.digit:
      return readDigits(number3);
    case CharacterClass.tens:
      return readTens(number3);
    case CharacterClass.vague:
      return at === start ? readLeadingVague(number3) : readSome(number3);
    case CharacterClass.scale:
      return readScale(number3);
    default:
      if (at === start && isFractionStart(text, at, end)) return readArabic(number3);
      if (MORES.has(code)) return readMore(number3);
      return POINTS.has(code) && readPoint(number3);
  }
}
function readArabic(number3) {
  const { text, at, end } = number3;
  if (number3.pending >= 0 || number3.more) return false;
  const stop = endOfDecimal(text, at, end);
  const written2 = text.slice(at, stop);
  const digits = withoutSeparators(written2);
  number3.tooLong ||= written2.length > MAX_DIGITS;
  number3.digits = number3.runs === 0 && number3.scales === 0 ? digits : "";
  number3.pending = number3.tooLong ? Number.POSITIVE_INFINITY : Number(digits);
  number3.pendingSingle = stop === at + 1;
  number3.runs++;
  number3.at = stop;
  return true;
}
function readDigits(number3) {
  const { text, at, start, end } = number3;
  if (number3.pending >= 0 || number3.more) return false;
  const next = classOf(text.charCodeAt(at + 1));
  if (PAIR.has(text.charCodeAt(at)) && at > start && next !== CharacterClass.scale) return false;
  const stop = endOfDigits(text, at, end);
  number3.arabic = false;
  if (stop === at + 1 && digitValue(text.charCodeAt(at)) === 0) {
    if (at === start && next === CharacterClass.none) number3.pending = 0;
    number3.lastScale = 0;
    number3.at++;
    return true;
  }
  number3.digits = "";
  waitForScale(number3, stop);
  number3.runs++;
  number3.at = stop;
  return true;
}
function waitForScale(number3, stop) {
  const { text, at } = number3;
  const first = digitValue(text.charCodeAt(at));
  const second = digitValue(text.charCodeAt(at + 1));
  const isPair = stop === at + 2 && isNear(first, second);
  number3.pendingMax = isPair ? second : -1;
  number3.pendingSingle = isPair || stop === at + 1;
  if (number3.pendingSingle) {
    number3.pending = first;
    return;
  }
  number3.tooLong ||= stop - at > MAX_DIGITS;
  number3.pending = number3.tooLong ? Number.POSITIVE_INFINITY : Number(spellDigits(text, at, stop));
}
function isNear(first, second) {
  return first > 0 && (second === first + 1 || first === 3 && second === 5);
}
function readTens(number3) {
  if (number3.pending >= 0 || number3.more) return false;
  number3.section += digitValue(number3.text.charCodeAt(number3.at));
  number3.lastScale = 1;
  number3.scales++;
  number3.arabic = false;
  number3.digits = "";
  number3.at++;
  return true;
}
function readLeadingVague(number3) {
  number3.vague = true;
  number3.pending = 1;
  number3.runs++;
  number3.arabic = false;
  number3.at++;
  return true;
}
function readSome(number3) {
  const { text, at } = number3;
  const follows = number3.scales > 0 || number3.lastScale === 0;
  if (!SOME.has(text.charCodeAt(at)) || number3.more || number3.pending >= 0 || !follows)
    return false;
  number3.more = true;
  number3.at++;
  return classOf(text.charCodeAt(number3.at)) === CharacterClass.scale;
}
function readMore(number3) {
  const { text, at, start } = number3;
  if (at === start || number3.more || number3.runs === 0 && number3.scales === 0) return false;
  const goesOn2 = isScaleAt(text, at + 1);
  if (!goesOn2) {
    if (beginsWord(text, at, WORDS)) return false;
    if (COME.has(text.charCodeAt(at)) && number3.scales === 0) return false;
  }
  number3.more = true;
  number3.at++;
  return goesOn2;
}
function readPoint(number3) {
  const { text, at, end } = number3;
  const stop = endOfPointDigits(text, at + 1, end);
  const inexact = number3.more || number3.spread >= 0 || number3.pendingMax >= 0;
  if (stop === at + 1 || inexact || number3.arabic && number3.runs > 0) return false;
  const after = text.charCodeAt(stop);
  if (classOf(after) === CharacterClass.scale && digitValue(after) < 4) return false;
  settle(number3);
  const digits = `${sumOf(number3)}.${spellDigits(text, at + 1, stop)}`;
  number3.exponent = 0;
  number3.at = stop;
  number3.runs = 1;
  number3.scales = 0;
  number3.arabic = false;
  number3.bareScale = false;
  while (number3.at < end && classOf(text.charCodeAt(number3.at)) === CharacterClass.scale) {
    number3.exponent += digitValue(text.charCodeAt(number3.at));
    number3.at++;
  }
  number3.exact = exactly(digits, number3.exponent);
  return false;
}

// src/numbers/magnitude.ts
function readMagnitude(text, at, end) {
  if (at >= end) return null;
  const kind = classOf(text.charCodeAt(at));
  if (kind === CharacterClass.arabic) {
    const stop = endOfDecimal(text, at, end);
    if (stop - at <= MAX_DIGITS && endsNumber(text.charCodeAt(stop)))
      return decimal(text, at, stop);
  } else if (kind === CharacterClass.digit && endsNumber(text.charCodeAt(at + 1))) {
    return simple(at, at + 1, digitValue(text.charCodeAt(at)), "");
  }
  return readComposed(text, at, end);
}
var GOES_ON = new CharacterSet(MORE + POINT3);
function endsNumber(code) {
  return classOf(code) === CharacterClass.none && !GOES_ON.has(code);
}
function decimal(text, start, end) {
  const written2 = text.slice(start, end);
  return simple(start, end, Number(withoutSeparators(written2)), written2);
}
function simple(start, end, value, plainDigits) {
  return {
    start,
    end,
    value,
    valueMax: null,
    more: false,
    vague: false,
    bareScale: false,
    plainDigits,
    scaleExponent: 0,
    arabic: plainDigits !== "",
    unit: "",
    fraction: false
  };
}

// src/numbers/fractions.ts
var PART_WORDS = ["分之", "份之", "分", "份"];
function readFraction(text, whole, end, options) {
  if (text[whole.end] === "又") {
    const denominator = readMagnitude(text, whole.end + 1, end);
    if (denominator === null || text[denominator.end] === "又") return null;
    const part2 = readPart(text, denominator, end, options);
    if (part2 === null) return null;
    return { ...part2, start: whole.start, value: whole.value + part2.value, fraction: false };
  }
  const share = readPart(text, whole, end, options);
  if (share !== null) return share;
  if (whole.plainDigits === "") return null;
  const slash = slashFraction(text, whole.end, end, whole.value);
  if (!options.notations && !(slash !== null && isPlainPart(whole.value, slash.value))) return null;
  if (slash !== null)
    return { ...whole, ...slash, start: whole.start, plainDigits: "", fraction: true };
  if (text.charCodeAt(whole.end) !== 32) return null;
  const numerator = readMagnitude(text, whole.end + 1, end);
  if (numerator === null || numerator.plainDigits === "") return null;
  const part = slashFraction(text, numerator.end, end, numerator.value);
  if (part === null) return null;
  return { ...whole, end: part.end, value: whole.value + part.value, plainDigits: "" };
}
function readPart(text, whole, end, options) {
  for (const word of options.notations ? PART_WORDS : ["分之"]) {
    if (!text.startsWith(word, whole.end)) continue;
    let from = whole.end + word.length;
    if (!word.endsWith("之") && (whole.arabic || !isChineseNumeral(text, from))) continue;
    let sign = 1;
    if (options.notations && (text[from] === "负" || text[from] === "負")) {
      sign = -1;
      from++;
    }
    const part = readMagnitude(text, from, end);
    if (part === null || part.bareScale || whole.value === 0) return null;
    if (!word.endsWith("之") && part.end < end && "角分毛".includes(text[part.end])) return null;
    return {
      ...part,
      start: whole.start,
      value: part.value * sign / whole.value,
      valueMax: null,
      fraction: true,
      plainDigits: "",
      arabic: false
    };
  }
  return null;
}
function isChineseNumeral(text, at) {
  const kind = classOf(text.charCodeAt(at));
  return kind === CharacterClass.digit || kind === CharacterClass.scale;
}
function isPlainPart(numerator, value) {
  return value < 1 && Math.round(numerator / value) <= 10;
}
function slashFraction(text, at, end, numerator) {
  if (text.charCodeAt(at) !== 47) return null;
  const denominator = readMagnitude(text, at + 1, end);
  if (denominator === null || denominator.plainDigits === "" || denominator.value === 0)
    return null;
  if (text.charCodeAt(denominator.end) === 47) return null;
  return { end: denominator.end, value: numerator / denominator.value };
}

// src/numbers/notation.ts
var SUFFIX_FACTORS = /* @__PURE__ */ new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["w", 1e4],
  ["W", 1e4],
  ["M", 1e6],
  ["G", 1e9],
  ["T", 1e12],
  ["m", 1e6]
]);
function suffixFactor(text, at) {
  const factor = SUFFIX_FACTORS.get(text[at] ?? "");
  if (factor === void 0 || isLatin(text.charCodeAt(at + 1))) return 1;
  if (text[at] === "m") return 1;
  return factor;
}
var MAX_EXPONENT = 300;
function readNotation(text, whole, end) {
  if (whole.plainDigits === "") return null;
  const base = withoutSeparators(whole.plainDigits);
  const mark2 = text[whole.end];
  if (mark2 === "e" || mark2 === "E" || mark2 === "^") {
    const read = readExponent(text, whole.end + 1, end, mark2 === "^");
    if (read === null) return null;
    const value2 = mark2 === "^" ? Number(base) ** read.exponent : exactly(base, read.exponent);
    return { ...whole, end: read.end, value: value2, plainDigits: "" };
  }
  const factor = suffixFactor(text, whole.end);
  if (factor === 1) return null;
  const value = exactly(base, Math.round(Math.log10(factor)));
  return { ...whole, end: whole.end + 1, value, plainDigits: "" };
}
function readExponent(text, at, end, power) {
  let i = at;
  let sign = 1;
  while (i < end && (text[i] === "+" || text[i] === "-")) {
    if (text[i] === "-") sign = power && sign < 0 ? 1 : -sign;
    i++;
  }
  const from = i;
  while (i < end && isDigit(text.charCodeAt(i)) && i - from < 4) i++;
  if (i === from || isDigit(text.charCodeAt(i)) || isLatin(text.charCodeAt(i))) return null;
  const exponent = sign * Number(text.slice(from, i));
  return Math.abs(exponent) > MAX_EXPONENT ? null : { end: i, exponent };
}

// src/genre/numbers/shares.yaml
var shares_default = { "tenths-of": ["群众", "员工", "本地", "人口", "人员", "人群", "年轻", "名企"], "halves": ["半个", "半公", "半升", "半斤", "半米", "半里", "半亩", "半吨", "半加", "半打", "半磅", "半杯", "半小", "半年", "半天", "半月", "半克", "半汤", "半茶", "半立", "半千", "半盎"], "not-half": ["半数", "半天", "半年", "半月", "半小", "半个"] };

// src/numbers/shares.ts
var { shares: WORDS2 } = other_words_default;
var lists = shares_default;
var TENTH_OF = lists["tenths-of"];
var afterHalf = (words8) => words8.map((word) => word.charAt(1)).join("");
var HALF_OF = afterHalf(lists.halves);
var NOT_HALF = afterHalf(lists["not-half"]);
var HALVES = [
  ["半数以上", false],
  ["半数", false],
  ["半數", false],
  ["一半", false]
];
var HALF_STARTS = new CharacterSet("半一对");
function shareOf(start, end, value, more) {
  return {
    start,
    end,
    value,
    valueMax: null,
    more,
    vague: false,
    bareScale: false,
    unit: "%",
    fraction: false,
    arabic: false,
    scaleExponent: 0,
    plainDigits: ""
  };
}
function readHalf(text, at, end, options) {
  const first = text[at];
  if (first === "半" || first === "一") {
    for (let i = 0; i < HALVES.length; i++) {
      const word = HALVES[i][0];
      if (at + word.length <= end && text.startsWith(word, at)) {
        const stop = word.endsWith("以上") ? at + 2 : at + word.length;
        return shareOf(at, stop, 50, HALVES[i][1]);
      }
    }
  }
  if (first === "半" && text[at - 1] === "过" && !NOT_HALF.includes(text[at + 1] ?? "\0")) {
    return shareOf(at, at + 1, 50, false);
  }
  if (!options.notations) return null;
  if (first === "半" && HALF_OF.includes(text[at + 1] ?? "\0")) {
    return { ...shareOf(at, at + 1, 0.5, false), unit: "" };
  }
  if (text.startsWith("半成", at)) return shareOf(at, at + 2, 5, false);
  if (text.startsWith("对折", at)) return shareOf(at, at + 2, 50, false);
  return null;
}
function readTenths(text, whole, end, options) {
  if (whole.end >= end || whole.bareScale) return null;
  const mark2 = text[whole.end];
  if (mark2 === "成") {
    if (whole.value > 10 || whole.vague) return null;
    if (beginsWord(text, whole.end, WORDS2) && !isTenthOf(text, whole.end + 1)) return null;
    const next = text.charCodeAt(whole.end + 1);
    const tenth = { ...whole, unit: "%", plainDigits: "" };
    const top = whole.valueMax === null ? null : whole.valueMax * 10;
    const value = scaleUp(whole.value);
    if (text[whole.end + 1] === "半" && whole.end + 1 < end && text[whole.end + 2] !== "数") {
      return { ...tenth, end: whole.end + 2, value: value + 5, valueMax: null };
    }
    if (classOf(next) === CharacterClass.digit && whole.end + 1 < end && !whole.more) {
      const rest = readMagnitude(text, whole.end + 1, end);
      if (rest !== null && rest.end === whole.end + 2 && rest.value < 10) {
        return { ...tenth, end: rest.end, value: value + rest.value, valueMax: null };
      }
    }
    return { ...tenth, end: whole.end + 1, value, valueMax: top };
  }
  if (mark2 === "折" && options.notations && !beginsWord(text, whole.end, WORDS2)) {
    if (whole.value === 10) return null;
    const value = whole.value < 10 ? scaleUp(whole.value) : whole.value;
    if (value > 100) return null;
    return { ...whole, end: whole.end + 1, value, unit: "%", plainDigits: "" };
  }
  return null;
}
function isTenthOf(text, at) {
  return TENTH_OF.some((word) => text.startsWith(word, at));
}
function scaleUp(value) {
  return timesPowerOfTen(value, 1);
}

// src/numbers/parts-per.ts
var PARTS_PER = [
  ["百分之", "%", 1],
  ["佰分之", "%", 1],
  ["千分之", "‰", 1],
  ["仟分之", "‰", 1],
  ["百万分之", "%", 1e-4],
  ["百萬分之", "%", 1e-4],
  ["万万分之", "%", 1e-6],
  ["萬萬分之", "%", 1e-6],
  ["千万分之", "%", 1e-5],
  ["十万分之", "%", 1e-3],
  ["万分之", "‱", 1],
  ["萬分之", "‱", 1],
  ["亿分之", "%", 1e-6]
];
var PARTS_PER_START = new CharacterSet(PARTS_PER.map(([words8]) => words8[0]).join(""));
function readPartsPer(text, at, end) {
  for (let i = 0; i < PARTS_PER.length; i++) {
    const words8 = PARTS_PER[i][0];
    if (!text.startsWith(words8, at)) continue;
    const unit = PARTS_PER[i][1];
    const factor = PARTS_PER[i][2];
    const start = at + words8.length;
    if (start >= end) return null;
    const sign = text[start] === "负" || text[start] === "負" ? -1 : 1;
    const from = sign < 0 ? start + 1 : start;
    if (text[from] === "百" || text[from] === "佰") {
      return { ...shareOf(at, from + 1, 100 * factor * sign, false), unit };
    }
    const part = readMagnitude(text, from, end);
    if (part === null) return null;
    const k = suffixFactor(text, part.end);
    const value = scaled(part.value * k, factor) * sign;
    return {
      ...part,
      start: at,
      end: k === 1 ? part.end : part.end + 1,
      value,
      unit,
      valueMax: part.valueMax,
      plainDigits: "",
      arabic: false
    };
  }
  return null;
}
function scaled(value, factor) {
  if (factor === 1 || !Number.isFinite(value)) return value;
  return timesPowerOfTen(value, Math.round(Math.log10(factor)));
}

// src/numbers/numeral.ts
var REPORT = { notations: false };
var GOES_ON2 = new CharacterSet("成分又/");
function readNumeral(text, at, end, options = REPORT) {
  const first = text.charCodeAt(at);
  if (PARTS_PER_START.has(first)) {
    const parts2 = readPartsPer(text, at, end);
    if (parts2 !== null) return parts2;
  }
  if (HALF_STARTS.has(first)) {
    const half = readHalf(text, at, end, options);
    if (half !== null) return half;
  }
  let start = at;
  let sign = 1;
  if (options.notations && isSign(text, at)) {
    sign = -1;
    start = at + 1;
    while (text.charCodeAt(start) === 32) start++;
    if (PARTS_PER_START.has(text.charCodeAt(start))) {
      const parts2 = readPartsPer(text, start, end);
      if (parts2 !== null) return { ...parts2, start: at, value: -parts2.value };
    }
  }
  const whole = readMagnitude(text, start, end);
  if (whole === null) return null;
  if (!options.notations && !GOES_ON2.has(text.charCodeAt(whole.end))) return whole;
  const read = readTenths(text, whole, end, options) ?? readFraction(text, whole, end, options) ?? (options.notations ? readNotation(text, whole, end) : null) ?? whole;
  if (sign === 1) return read;
  return {
    ...read,
    start: at,
    value: -read.value,
    valueMax: read.valueMax === null ? null : -read.valueMax,
    plainDigits: ""
  };
}
function isSign(text, at) {
  const sign = text[at];
  if (sign === "负" || sign === "負") return true;
  if (sign !== "-" && sign !== "−") return false;
  const before = text.charCodeAt(at - 1);
  return !isDigit(before) && !isLatin(before) && before !== 41;
}

// src/numbers/quantities.ts
var SHARE_UNITS = {
  "%": { name: "%", kind: "percent" },
  "‰": { name: "‰", kind: "percent" },
  "‱": { name: "‱", kind: "percent" }
};
var BETWEEN = new CharacterSet("大整小满");
var CONNECTORS = new CharacterSet("至到-—–―~～〜∼−─");
var POINT4 = ".".charCodeAt(0);
var SIGNS = new CharacterSet("-−负負");
var HALF = "半".charCodeAt(0);
var PAST = "过".charCodeAt(0);
function scanQuantities(text, from, to, options) {
  const found4 = [];
  let free = from;
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    const starts = classOf(code) !== CharacterClass.none || code === HALF || options.notations && startsNotation(code, text, at, to);
    if (!starts) {
      at++;
      continue;
    }
    const first = quantityAt(text, at, free, to, options);
    if (typeof first === "number") {
      at = first;
      continue;
    }
    const merged3 = mergeRange(text, first, to, options) ?? first;
    found4.push(merged3);
    free = merged3.end;
    at = merged3.end;
  }
  return found4;
}
function startsNotation(code, text, at, to) {
  if (code === POINT4) {
    const before = text.charCodeAt(at - 1);
    return isDigit(text.charCodeAt(at + 1)) && !isDigit(before) && before !== POINT4;
  }
  return SIGNS.has(code) ? at + 1 < to : text.startsWith("对折", at);
}
function quantityAt(text, at, free, to, options) {
  const numeral = readNumeral(text, at, to, options);
  if (numeral === null) return at + 1;
  let start = at;
  let bound = numeral.more ? "more_than" : numeral.vague ? "at_least" : "exact";
  if (numeral.bareScale && !numeral.more) {
    const scaleWord = scaleWordBefore(text, at, free);
    if (scaleWord === null) return numeral.end;
    start = scaleWord.start;
    bound = scaleWord.bound;
  } else {
    const before = boundBefore(text, at, free);
    if (before !== null) {
      start = before.start;
      bound = before.bound;
    } else if (numeral.unit === "%" && text.charCodeAt(at - 1) === PAST && at - 1 >= free) {
      start = at - 1;
      bound = "more_than";
    }
  }
  const numberEnd2 = numeral.end;
  if (isAmbiguousAlone(text.charCodeAt(at)) && numberEnd2 === at + 1) {
    if (isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(numberEnd2))) return numberEnd2;
  }
  let end = numberEnd2;
  let unit = null;
  let unitStart = numberEnd2;
  if (numeral.unit !== "") {
    unit = SHARE_UNITS[numeral.unit];
    unitStart = at;
  } else {
    const matched = unitAfter(text, numberEnd2, to, options.units);
    if (matched !== null) {
      unit = matched.unit;
      unitStart = matched.start;
      end = matched.end;
    }
  }
  const unitEnd = end;
  const after = boundAfter(text, end, to);
  if (after !== null) {
    end = after.end;
    if (bound === "exact" || bound === "more_than" && numeral.more) bound = after.bound;
    if (unit === null) {
      const late = unitAfter(text, end, to, options.units);
      if (late !== null && late.start === end) {
        unit = late.unit;
        unitStart = late.start;
        end = late.end;
      }
    }
  }
  return {
    start,
    end,
    numberStart: at,
    numberEnd: numberEnd2,
    value: numeral.value,
    valueMax: numeral.valueMax,
    bound,
    unit,
    unitStart,
    unitEnd: unit === null ? numberEnd2 : Math.max(unitEnd, unitStart),
    numeral,
    fraction: numeral.fraction
  };
}
function unitAfter(text, at, to, units) {
  let start = at;
  if (text.charCodeAt(start) === 32 && start + 1 < to) start++;
  const direct = units.match(text, start, to);
  if (BETWEEN.has(text.charCodeAt(start)) && (direct === null || direct.unit.name === "大")) {
    const next = units.match(text, start + 1, to);
    if (next !== null && next.unit.kind !== "noun")
      return { unit: next.unit, start: start + 1, end: start + 1 + next.word.length };
  }
  return direct === null ? null : { unit: direct.unit, start, end: start + direct.word.length };
}
function mergeRange(text, first, to, options) {
  let at = first.end;
  if (text.charCodeAt(at) === 32) at++;
  if (!CONNECTORS.has(text.charCodeAt(at))) return null;
  const mark2 = text[at];
  at++;
  if (text[at] === mark2 && mark2 !== "至" && mark2 !== "到") at++;
  if (text.charCodeAt(at) === 32) at++;
  const next = classOf(text.charCodeAt(at));
  if (next === CharacterClass.none || first.valueMax !== null) return null;
  const second = quantityAt(text, at, at, to, options);
  if (typeof second === "number" || second.valueMax !== null || second.numberStart !== at)
    return null;
  if (first.unit !== null && second.unit?.name !== first.unit.name) return null;
  if ((first.fraction || second.fraction) && first.fraction !== second.fraction) return null;
  let low = first.value;
  const scale = second.numeral.scaleExponent;
  if (first.numeral.scaleExponent === 0 && scale > 0 && first.unit === null) {
    const lifted = timesPowerOfTen(low, scale);
    if (lifted < second.value) low = lifted;
  }
  if (!(low < second.value)) return null;
  if (options.notations && mark2 === "-" && first.unit === null && second.unit?.kind === "percent")
    return null;
  if (mark2 === "-" && isCode(text, first, second)) return null;
  return {
    ...second,
    start: first.start,
    numberStart: first.numberStart,
    value: low,
    valueMax: second.value,
    bound: first.bound !== "exact" ? first.bound : second.bound
  };
}
function isCode(text, first, second) {
  if (text.charCodeAt(first.numberStart) === 48 && first.numeral.plainDigits.length > 1)
    return true;
  return isLatin(text.charCodeAt(first.numberStart - 1)) && second.unit === null;
}

// src/genre/numbers/everyday-units.yaml
var everyday_units_default = { "money": "元=块钱=人民币=RMB=CNY=块=蚊 角=毛=毫子=毫 分钱=仙 美元=美圆=美刀=USD 美分=美仙 港元=港币=港纸=HKD=港圆 港仙 欧元=EUR=元欧元 欧分 日元=日圆=日币=JPY=円 日本銭=日本钱 英镑=GBP=镑 便士 新台币=台币=元新台币=NTD 韩元=韩币=韩圆=韩圜=KRW 澳元=澳大利亚元=澳币=AUD 加元=加拿大元=加币=CAD 新加坡元=新元=新币=SGD 瑞士法郎=瑞郎=CHF 法郎 卢布=RUB 泰铢=泰株=THB 卢比=INR=印度卢比 越南盾=VND 马克 比索 里拉 林吉特=马币 印尼盾 澳门元=澳门币=MOP 克朗 里亚尔 迪拉姆 比特币=个比特币=BTC 第纳尔 雷亚尔 兰特 福林 兹罗提 披索", "percent": "%=个点=pct=巴仙=趴", "points": "百分点=个百分点", "length": '米=公尺=m=M 千米=公里=km=哩路=千公尺 厘米=公分=cm=㎝ 毫米=mm=公厘=㎜ 里=华里=市里=里地 英里=英哩=mile=miles=哩=mi 英尺=呎=foot=foots=feet=ft=英呎=尺英 英寸=吋=英吋=inch=inches=寸英=" 寸=市寸 尺=市尺 丈 海里=浬=海浬 微米=μm=um 纳米=nm 光年 分米=dm 码=yard=yards', "area": "平方米=平方公尺=平 亩=市亩 公顷=hm2 平方英尺=平方呎 平方英里 平方分米 英亩 垧 平方码 平方厘米=cm2", "volume": "立方米=立米 升=公升=l=立升 毫升=ML=cc=CC=公撮 加仑=gallon=gallons 立方厘米=cm3 立方公里 汤匙=大匙=汤勺 茶匙=小匙 品脱 夸脱 立方英尺 立方分米 斗", "weight": "吨=公吨 千克=㎏=Kg 克=g=公克 毫克=mg=㎎ 微克=μg 斤=市斤=台斤 两=市两 磅=lb=lbs=磅重 盎司=安士=oz=英两 钱 克拉 公担 短吨 长吨", "energy": "千瓦=KW 瓦=瓦特=W 吉瓦=GW 马力 伏特=V 千伏=kV 焦耳 千焦=kJ 卡路里=cal 千卡=大卡=kcal 赫兹=赫=Hz 千赫兹=千赫=kHz 兆赫兹=兆赫=MHz 吉赫兹=吉赫=GHz 安培 欧姆 牛顿 帕斯卡 千帕 兆帕=MPa 流明 坎德拉", "data": "字节=byte=bytes 千字节=KB=kB 兆字节=MB 吉字节=GB 太字节=TB 比特=bit=bits=位元=位 千比特 兆比特 像素", "temperature": "℃=摄氏度=°C=摄氏° ℉=华氏度=°F=华氏° 度=°", "duration": "小时=钟头=个钟头 分钟 秒=秒钟 刻钟 世纪=个世纪", "age": "岁=岁大 个月大 天大", "thing": "对 双 打=dozen" };

// src/genre/numbers/units.yaml
var units_default = { "event": "次 场 场次 期 轮 轮次 趟 回 班次 课时 学时 节 课 堂 讲 站次 遍 起 件 宗 例 桩 单 案 案次 件次 起次 宗次 批 批次 笔 卷 票 通 场(次) 期(次) 件(次) 起(次) 宗(次) 批(次) 次(场) 次(期) 期(场) 场/次 期/次 起(件) 件(起) 宗(件) 件(宗)", "person": "人 名 位 人次 人(次) 名次 人份 人天 人/次 户 户次 户(次) 家 家次 家(次) 家/次 户/次", "paper": "份 份次 份(册) 份/册 册 册次 本 本(册) 张 张(份) 幅 幅次 条 条次 条(次) 篇 篇次 篇(条) 条/次 页 封 则 版 副 枚 字 集 首 块 面 件套 项次 项(次)", "thing": "个 个次 个(次) 台 台次 台(次) 台(套) 台套 台/套 套 套次 辆 辆次 辆(次) 辆/次 车次 架 架次 艘 艘次 部 只 头 尾 匹 羽 株 棵 根 把 瓶 盒 箱 袋 包 桶 罐 组 盏 颗 粒 盘 床 桌 尊 具 片 束 堆 剂 剂次 针 针次 针剂 门 款", "place": "处 处次 处(次) 间 间次 所 所次 座 栋 幢 栋次 宗地 口 眼 道 点 点次 点位=个点位 段 孔 站 楼栋 地块 路段", "group": "支 队 队次 组次 班 团 个组 对", "abstract": "项=大项 类=大类 种 级 方面=个方面 层面=个层面 维度=个维度 环节=个环节 步骤=个步骤 阶段=个阶段 档 门类 板块=个板块 领域=个领域 系列 重 大", "noun": "部门 乡镇 镇街 街镇 街道 社区 村社 村居 村 镇 乡 县 区 市 省 国 校 企业 单位 行政村 科室 网格 小区 地市 区县 县区 县市区 县(市、区) 乡(镇) 镇(街) 村(社区) 村(居) 乡(镇、街道) 家庭", "money": "元=圆=圆整=元整=元人民币=人民币 美元=美金 港元=港币 欧元 日元 英镑 新台币=台币 澳元 加元 元/人 元/月 元/年 元/平方米 元/亩 元/吨 元/户", "percent": "%=%=个% ‰ ‱", "points": "百分点=个百分点=%个点", "multiple": "倍", "score": "分 积分", "length": "人公里 吨公里 车公里 米 公里=km=KM=Km 千米 厘米=公分=cm 毫米=mm 里 海里 英里 延米=延长米", "area": "平方米=平米=㎡=m2=m²=平方 平方公里=平方千米=km2=km²=㎢ 亩=亩地 亩次 公顷 平方厘米", "volume": "立方米=立方=方=m3=m³=㎥ 升=L 毫升=ml=mL", "weight": "吨=t 千克=kg=KG=㎏ 公斤 克 毫克 微克 斤 吨标准煤=吨标煤 毫克/升 毫克/立方米 微克/立方米", "energy": "千瓦时=度电=kWh 千瓦=kW 兆瓦=MW 分贝=dB 千伏安=kVA", "data": "TB GB MB PB", "duration": "年=周年=个年头 月=个月=个多月 周=个星期=星期=个周 日=日历日 天=个自然日=自然日 小时=个小时 分钟 秒=秒钟 工作日=个工作日=工作天 季度=个季度 学期=个学期 学年=个学年 年度=个年度", "age": "岁=周岁", "grade": "等奖 星级 级别 A级" };

// src/numbers/units.ts
var REPORT_UNITS = units_default;
var { units: OTHER_WORDS, "after-figures": afterFigures } = other_words_default;
var AFTER_FIGURES = new Set(afterFigures);
var SPACE = 32;
var ALIAS = "=".charCodeAt(0);
var NO_SPELLINGS = [];
var UnitIndex = class {
  tables;
  byFirst = /* @__PURE__ */ new Map();
  /** The spellings of all tables in a row, and the kinds in it with where each ends. */
  written = "";
  kinds = [];
  kindEnds = [];
  /** A spelling of an earlier table wins over the same one of a later. */
  constructor(...tables) {
    this.tables = tables;
  }
  /** The unit that starts at `at` and ends by `end`; `null` where none does. */
  match(text, at, end) {
    const first = text.charCodeAt(at);
    const list = this.byFirst.get(first) ?? this.spellingsFrom(first);
    for (let i = 0; i < list.length; i++) {
      const spelling = list[i];
      const { word, barred } = spelling;
      const stop = at + word.length;
      if (stop > end || word.length > 1 && !text.startsWith(word, at)) continue;
      if (spelling.latin && isLatin(text.charCodeAt(stop))) continue;
      if (barred !== "" && stop < end && barred.includes(text[stop]) && isGuarded(text, at, word))
        continue;
      return spelling;
    }
    return null;
  }
  /** Gathers the spellings that begin with a character. */
  spellingsFrom(first) {
    if (this.written === "") this.writeOut();
    const { written: written2 } = this;
    const list = [];
    const character = String.fromCharCode(first);
    let at = first === SPACE || first === ALIAS ? -1 : written2.indexOf(character);
    for (; at >= 0; at = written2.indexOf(character, at + 1)) {
      const before = written2.charCodeAt(at - 1);
      if (before !== SPACE && before !== ALIAS) continue;
      const word = written2.slice(at, endOfSpelling(written2, at));
      if (!list.some((known) => known.word === word)) list.push(this.spelling(word, at));
    }
    if (list.length > 1) list.sort((a, b) => b.word.length - a.word.length);
    const found4 = list.length === 0 ? NO_SPELLINGS : list;
    this.byFirst.set(first, found4);
    return found4;
  }
  /** The spelling that stands at `at` of all that are written out. */
  spelling(word, at) {
    const { written: written2 } = this;
    const start = written2.lastIndexOf(" ", at) + 1;
    const name = start === at ? word : written2.slice(start, endOfSpelling(written2, start));
    let kind = 0;
    while (this.kindEnds[kind] <= at) kind++;
    return {
      word,
      unit: { name, kind: this.kinds[kind] },
      latin: isLatin(word.charCodeAt(word.length - 1)),
      barred: OTHER_WORDS[word] ?? ""
    };
  }
  writeOut() {
    const parts2 = [];
    let length = 0;
    for (const table of this.tables) {
      for (const kind of Object.keys(table)) {
        const part = ` ${table[kind]}`;
        length += part.length;
        parts2.push(part);
        this.kinds.push(kind);
        this.kindEnds.push(length);
      }
    }
    this.written = `${parts2.join("")} `;
  }
};
function endOfSpelling(written2, at) {
  let end = at + 1;
  let code = written2.charCodeAt(end);
  while (code !== SPACE && code !== ALIAS) code = written2.charCodeAt(++end);
  return end;
}
var reportUnits = new UnitIndex(REPORT_UNITS);
var everydayUnits = new UnitIndex(everyday_units_default, REPORT_UNITS);
function isGuarded(text, at, word) {
  return AFTER_FIGURES.has(word) || classOf(text.charCodeAt(at - 1)) === CharacterClass.digit;
}

// src/genre/numbers/ordinary-words.yaml
var ordinary_words_default = { "words": "一切 一些 一定 一般 一样 一直 一起 一致 一律 一向 一再 一旦 一同 一边 一面 一看 一听 一说 一想 一到 一来 一去 一下 一会儿 一点儿 统一 唯一 万一 专一 逐一 四川 四周 四处 五角大楼 五官 六安 六合 七夕 八卦 九江 九寨沟 九州 三亚 三明 三峡 十分 十足 十字 百姓 百货 百科 百度 百般 百年 千万别 千古 千方百计 万分 万能 万众 万物 两两 两者 两旁 两侧 三三两两 队伍 退伍 入伍 陆地 大陆 登陆 陆军 海陆空 陆续 内陆 着陆 放肆 肆无忌惮 肆意 收拾 拾起 拾取 拾荒 参加 千瓦时 半天 半夜 两会 之一 其一 第一 接二连三 乱七八糟 一一 零售 零食 零件 零钱 零星 五金 四季 四肢 三角 三轮" };

// src/match/word-table.ts
function phraseTable(lines) {
  return new LazyPhrases(lines);
}
function twoLists(first, second) {
  let chains = null;
  let firstCount = 0;
  const built3 = () => {
    const words8 = wordsOf(first);
    firstCount = words8.length;
    chains = new WordChains(words8.concat(wordsOf(second)));
    return chains;
  };
  return {
    startingAt: (text, at, end) => (chains ?? built3()).lengthAt(text, at, end),
    secondStartingAt: (text, at, end) => (chains ?? built3()).lengthAt(text, at, end, firstCount),
    firstHas(text, start, end) {
      const words8 = chains ?? built3();
      const number3 = words8.numberAt(text, start, end);
      return number3 > 0 && number3 <= firstCount && words8.words[number3 - 1].length === end - start;
    }
  };
}
function wordsOf(lines) {
  const words8 = lines.join(" ").split(" ");
  return words8.includes("") ? words8.filter((word) => word !== "") : words8;
}
var LazyPhrases = class {
  lines;
  forwards = null;
  backwards = null;
  constructor(lines) {
    this.lines = lines;
  }
  startingAt(text, at, end) {
    this.forwards ??= new WordChains(wordsOf(this.lines));
    return at < end && this.forwards.mayBegin(text.charCodeAt(at)) ? this.forwards.lengthAt(text, at, end) : 0;
  }
  endingAt(text, at, from) {
    this.backwards ??= new WordChains(wordsOf(this.lines), "backwards");
    return at > from && this.backwards.mayBegin(text.charCodeAt(at - 1)) ? this.backwards.lengthAt(text, at, from) : 0;
  }
  has(text, start, end) {
    return end > start && this.startingAt(text, start, end) === end - start;
  }
  within(text, start, end) {
    for (let at = start; at < end; at++) if (this.startingAt(text, at, end) > 0) return true;
    return false;
  }
};
var HASH = 2654435761;
var pairOf = (first, second) => first << 16 | second;
var ALONE = 1;
var LONGER = 2;
var MOST_FIRSTS = 1 << 12;
var WordChains = class {
  words;
  backwards;
  /** By the lower bits of a character: what it may begin. */
  firsts;
  firstMask;
  /** Slot → the number of the first word of its chain (from 1); word → the next of its chain. */
  heads;
  nexts;
  /** The two characters of each word; of a word of one character, that one and 0. */
  pairs;
  shift;
  constructor(words8, direction = "forwards") {
    this.words = words8;
    this.backwards = direction === "backwards";
    let bits = 6;
    while (1 << bits < words8.length * 2) bits++;
    this.shift = 32 - bits;
    this.firsts = new Uint8Array(Math.min(MOST_FIRSTS, 4 << bits));
    this.firstMask = this.firsts.length - 1;
    this.heads = new Int32Array(1 << bits);
    this.nexts = new Int32Array(words8.length + 1);
    this.pairs = new Int32Array(words8.length + 1);
    this.enterAll(words8);
  }
  /** From the last word to the first, so that of equal words the first is met first. */
  enterAll(words8) {
    const { backwards, firsts, firstMask, heads, nexts, pairs, shift } = this;
    const { imul } = Math;
    const step = backwards ? -1 : 1;
    for (let number3 = words8.length; number3 > 0; number3--) {
      const word = words8[number3 - 1];
      const { length } = word;
      const place2 = backwards ? length - 1 : 0;
      const first = word.charCodeAt(place2);
      const pair = length === 1 ? first << 16 : first << 16 | word.charCodeAt(place2 + step);
      const slot = imul(pair, HASH) >>> shift;
      firsts[first & firstMask] |= length === 1 ? ALONE : LONGER;
      pairs[number3] = pair;
      nexts[number3] = heads[slot];
      heads[slot] = number3;
    }
  }
  /** Whether a word can begin with a character; where it says no, none does. */
  mayBegin(unit) {
    return this.firsts[unit & this.firstMask] !== 0;
  }
  /**
   * The length of the longest word that the reading meets at `at`, before `edge`; 0 without one. Of the
   * words, the first `skipped` are left out.
   */
  lengthAt(text, at, edge, skipped = 0) {
    const found4 = this.numberAt(text, at, edge, skipped);
    return found4 === 0 ? 0 : this.words[found4 - 1].length;
  }
  /** The number (from 1, in the order given) of that word; 0 without one. */
  numberAt(text, at, edge, skipped = 0) {
    const { backwards } = this;
    const room = backwards ? at - edge : edge - at;
    if (room <= 0) return 0;
    const first = text.charCodeAt(backwards ? at - 1 : at);
    const begins = this.firsts[first & this.firstMask];
    if (begins === 0) return 0;
    if (room > 1 && begins >= LONGER) {
      const pair = pairOf(first, text.charCodeAt(backwards ? at - 2 : at + 1));
      let found4 = 0;
      let longest = 1;
      let n = this.headOf(pair);
      for (; n !== 0; n = this.nexts[n]) {
        if (this.pairs[n] !== pair || n <= skipped) continue;
        const word = this.words[n - 1];
        const { length } = word;
        if (length <= longest || length > room) continue;
        if (length > 2 && !text.startsWith(word, backwards ? at - length : at)) continue;
        found4 = n;
        longest = length;
      }
      if (found4 !== 0) return found4;
    }
    return begins === LONGER ? 0 : this.alone(first, skipped);
  }
  headOf(pair) {
    return this.heads[Math.imul(pair, HASH) >>> this.shift];
  }
  /** The number of the word that is this character; 0 without one. */
  alone(unit, skipped) {
    const pair = pairOf(unit, 0);
    let n = this.headOf(pair);
    while (n !== 0 && (this.pairs[n] !== pair || n <= skipped || this.words[n - 1].length > 1))
      n = this.nexts[n];
    return n;
  }
};

// src/match/word-lists.ts
function wordLists(file, ...names) {
  const lists3 = file;
  return Object.fromEntries(
    names.map((name) => {
      const list = lists3[name];
      if (typeof list !== "string") throw new Error(`the genre has no word list ${name} here`);
      return [name, [list]];
    })
  );
}
function characterSet(list, marks2 = "") {
  return new CharacterSet(wordsOf(list).join("") + marks2);
}

// src/numbers/everyday/ordinary-words.ts
var { words: WORDS3 } = wordLists(ordinary_words_default, "words");
var byNumeral = null;
function wordsByNumeral() {
  const words8 = /* @__PURE__ */ new Map();
  for (const word of wordsOf(WORDS3)) {
    for (const character of new Set(word)) {
      if (classOf(character.charCodeAt(0)) === CharacterClass.none) continue;
      const list = words8.get(character);
      if (list === void 0) words8.set(character, [word]);
      else list.push(word);
    }
  }
  return words8;
}
function isOrdinaryWord(text, quantity) {
  const { numberStart, numberEnd: numberEnd2, numeral } = quantity;
  if (numeral.arabic) return false;
  const first = text[numberStart];
  byNumeral ??= wordsByNumeral();
  for (const word of byNumeral.get(first) ?? []) {
    const start = numberStart - word.indexOf(first);
    if (start < 0 || !text.startsWith(word, start)) continue;
    if (start + word.length >= numberEnd2 || quantity.end <= start + word.length) return true;
  }
  if (numberEnd2 > numberStart + 1 || quantity.unit !== null) return false;
  return first === "俩" && isHan(text.charCodeAt(numberEnd2));
}
var ADDRESS_MARK = "://";
function webAddresses(text) {
  const spans = [];
  for (let at = text.indexOf(ADDRESS_MARK); at >= 0; at = text.indexOf(ADDRESS_MARK, at)) {
    let end = at + ADDRESS_MARK.length;
    while (end < text.length && text.charCodeAt(end) > 32 && text.charCodeAt(end) < 127) end++;
    spans.push({ start: at, end });
    at = end;
  }
  return spans;
}

// src/numbers/everyday/spaced-numerals.ts
var PARTS = new Set([..."点點分之又成折余餘多负負個个百"].map((c) => c.charCodeAt(0)));
var LONGEST_GAP = 3;
function withoutSpacesInNumerals(text) {
  const gaps = [];
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at)) {
    let end = at;
    while (text.charCodeAt(end) === 32) end++;
    if (end - at <= LONGEST_GAP && isInside(text, at, end)) gaps.push({ start: at, end });
    at = end;
  }
  if (gaps.length === 0) return { text, toSource: (span) => span };
  const parts2 = [];
  const before = [];
  const places = [];
  let from = 0;
  let dropped = 0;
  for (const { start, end } of gaps) {
    parts2.push(text.slice(from, start));
    places.push(start - dropped);
    dropped += end - start;
    before.push(dropped);
    from = end;
  }
  parts2.push(text.slice(from));
  const shift = (at) => {
    const next = firstWhere(places.length, (place2) => places[place2] > at);
    return at + (next === 0 ? 0 : before[next - 1]);
  };
  return {
    text: parts2.join(""),
    toSource: ({ start, end }) => ({
      start: shift(start),
      end: end > start ? shift(end - 1) + 1 : shift(start)
    })
  };
}
function isInside(text, start, end) {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isDigit(before) && isDigit(after)) return false;
  return isPart(before) && isPart(after);
}
function isPart(code) {
  return classOf(code) !== CharacterClass.none || PARTS.has(code);
}

// src/genre/numbers/currencies.yaml
var currencies_default = { "subunits": { "元": { "角": 10, "分": 100, "分钱": 100, "毛": 10 }, "角": { "分": 10, "分钱": 10 }, "美元": { "美分": 100, "分": 100, "角": 10 }, "港元": { "港仙": 100, "分": 100, "角": 10, "分钱": 100 }, "欧元": { "欧分": 100, "分": 100 }, "日元": { "日本銭": 100 }, "英镑": { "便士": 100 }, "斤": { "两": 10, "钱": 100 }, "两": { "钱": 10 }, "米": { "分米": 10, "厘米": 100, "毫米": 1e3 }, "千米": { "米": 1e3 }, "公里": { "米": 1e3 }, "千克": { "克": 1e3 }, "吨": { "千克": 1e3, "公斤": 1e3 }, "丈": { "尺": 10, "寸": 100 }, "尺": { "寸": 10 }, "英尺": { "英寸": 12 }, "小时": { "分钟": 60, "分": 60 } }, "open": ["元", "角", "斤", "两", "米", "千克", "公斤", "尺", "丈", "升", "公里", "千米", "吨", "亩", "英寸", "英尺", "美元", "港元"], "before": { "元": ["人民币", "￥", "¥", "RMB", "CNY"], "美元": ["US$", "$", "美元", "美金", "USD"], "港元": ["HK$", "港币", "港元"], "欧元": ["欧元", "€", "EUR"], "英镑": ["英镑", "£"], "日元": ["日元", "日币"], "新台币": ["台币", "新台币"], "澳门元": ["澳门币"] } };

// src/numbers/everyday/subunits.ts
var data = currencies_default;
var SUBUNITS = data.subunits;
var OPEN = new Set(data.open);
var BEFORE = Object.entries(data.before).flatMap(([unit, words8]) => words8.map((word) => ({ word, unit }))).sort((a, b) => b.word.length - a.word.length);
var JOINTS = /^(?:又|零|〇| )?$/;
function combineSubunits(text, quantities) {
  const out = [];
  for (const quantity of quantities) {
    const previous = out.at(-1);
    const joined = previous === void 0 ? null : join(text, previous, quantity);
    if (joined === null) {
      const named3 = withCurrency(text, quantity);
      const pair = named3.start < quantity.start ? splitAtComma(text, named3, quantity) : null;
      if (pair === null) out.push(withHalf(text, named3));
      else out.push(...pair);
    } else out[out.length - 1] = joined;
  }
  return out;
}
function join(text, first, second) {
  if (first.unit === null || first.valueMax !== null) return null;
  const between = text.slice(first.end, second.start);
  if (!JOINTS.test(between) || second.start !== second.numberStart) return null;
  if (second.unit === null) {
    if (!OPEN.has(first.unit.name) || second.numberStart > first.end + 1) return null;
    const digits = second.numberEnd - second.numberStart;
    const zero = between === "零" || "零〇".includes(text[second.numberStart]);
    if (digits > (zero ? 2 : 1) || second.value >= 10) return null;
    if (second.numeral.arabic) return null;
    return merged(first, second, second.value / (zero ? 100 : 10));
  }
  const factor = SUBUNITS[first.unit.name]?.[second.unit.name];
  if (factor === void 0 || second.value >= factor) return null;
  return merged(first, second, second.value / factor);
}
function merged(first, second, part) {
  const value = Number((first.value + part).toFixed(6));
  return {
    ...first,
    end: second.end,
    value,
    bound: first.bound === "exact" ? second.bound : first.bound
  };
}
function withHalf(text, quantity) {
  if (quantity.unit === null || text[quantity.end] !== "半" || !OPEN.has(quantity.unit.name))
    return quantity;
  if (!Number.isInteger(quantity.value) || classOf(text.charCodeAt(quantity.end + 1)) !== CharacterClass.none)
    return quantity;
  return { ...quantity, end: quantity.end + 1, value: quantity.value + 0.5 };
}
function withCurrency(text, quantity) {
  let at = quantity.start;
  while (text.charCodeAt(at - 1) === 32) at--;
  for (const { word, unit } of BEFORE) {
    if (!text.endsWith(word, at) || at - word.length < 0) continue;
    if (quantity.unit !== null && quantity.unit.kind !== "money") return quantity;
    const digit = text.charCodeAt(at - word.length - 1);
    if (classOf(digit) !== CharacterClass.none && digitValue(digit) >= 0) return quantity;
    const name = quantity.unit === null || quantity.unit.name === "元" ? unit : quantity.unit.name;
    return { ...quantity, start: at - word.length, unit: { name, kind: "money" } };
  }
  return quantity;
}
function splitAtComma(text, named3, own2) {
  if (own2.unit === null) return null;
  const offset = text.slice(own2.numberStart, own2.numberEnd).indexOf(",");
  if (offset < 0) return null;
  const comma = own2.numberStart + offset;
  const first = Number(text.slice(own2.numberStart, comma));
  const second = Number(text.slice(comma + 1, own2.numberEnd));
  if (!Number.isFinite(first) || !Number.isFinite(second)) return null;
  return [
    { ...named3, end: comma, numberEnd: comma, value: first },
    { ...own2, start: comma + 1, numberStart: comma + 1, value: second }
  ];
}

// src/numbers/everyday/extract-quantities.ts
function extractQuantities(text) {
  if (typeof text !== "string") {
    throw new FazhiError(
      "text-not-a-string",
      `extractQuantities takes a string, not ${shown(text)}`
    );
  }
  const normalised = normalise(text);
  const compact = withoutSpacesInNumerals(normalised.text);
  const found4 = scanQuantities(compact.text, 0, compact.text.length, {
    units: everydayUnits,
    notations: true
  });
  const quantities = [];
  const addresses = webAddresses(compact.text);
  let address = 0;
  for (const quantity of combineSubunits(compact.text, found4)) {
    while (address < addresses.length && addresses[address].end <= quantity.start) address++;
    if (address < addresses.length && addresses[address].start <= quantity.start) continue;
    if (isOrdinaryWord(compact.text, quantity)) continue;
    const span = normalised.toSource(compact.toSource(quantity));
    quantities.push({
      ...span,
      text: text.slice(span.start, span.end),
      value: quantity.value,
      valueMax: quantity.valueMax,
      unit: quantity.unit?.name ?? "",
      kind: kindOf(quantity),
      bound: quantity.bound
    });
  }
  return quantities;
}
function kindOf(quantity) {
  return quantity.unit?.kind ?? "number";
}

// src/genre/headings/roles.yaml
var roles_default = { "next-year": { "work": "(?:工作|任务|重点|目标)", "past": "(?:情况|成效|回顾|总结)" }, "headings": [{ "id": "other-matters", "role": "other", "strong": true, "pattern": "(?:其[他它](?:需要|应当|应|须|拟)(?:予以)?(?:报告|说明|反映)的?(?:情况|事项|问题))|(?:^附表)" }, { "id": "work-on-plans", "role": "measures", "strong": false, "pattern": "(?:计划|要点|规划|纲要|任务|部署|安排|方案|建议|整改)[^,]{0,8}(?:落实|执行|完成|推进|贯彻|办理|进展)情况" }, { "id": "work-on-problems", "role": "measures", "strong": false, "pattern": "(?:(?:解决|化解|整治|治理|纾解|破解|处置|处理|办理|排查|整改)[^,]{0,10}(?:问题|困难|难题|瓶颈|短板))|(?:(?:问题|短板|困难)(?:专项|集中)?(?:整治|治理|排查|攻坚|清零|清理|化解|销号))|(?:(?:问题|不足|短板|困难|薄弱环节|薄弱点|差距|弱项|挑战|欠缺|缺点|瓶颈|症结)(?:抓|导向))|(?:^[^,]{0,6}(?:补齐|补强|聚焦|坚持|直面|找准)[^,]{0,8}(?:问题|短板|弱项))" }, { "id": "problems-there-are", "role": "problems", "strong": true, "pattern": "(?:存在[^,]{0,10}(?:问题|不足|短板|困难|薄弱环节|薄弱点|差距|弱项|挑战|欠缺|缺点|瓶颈|症结))|(?:(?:主要|突出|面临|遇到|当前|仍有|几个)[^,]{0,8}(?:问题|不足|短板|困难|薄弱环节|薄弱点|差距|弱项|挑战|欠缺|缺点|瓶颈|症结))|(?:^(?:问题|不足|短板|困难|薄弱环节|薄弱点|差距|弱项|挑战|欠缺|缺点|瓶颈|症结)(?:$|[和与及、]|之处|分析|清单|原因))" }, { "id": "problems-at-the-end", "role": "problems", "strong": false, "pattern": "(?:(?:问题|不足|短板|困难|薄弱环节|薄弱点|差距|弱项|挑战|欠缺|缺点|瓶颈|症结)(?:$|[和与及、](?:原因|不足|短板|困难|问题|差距|薄弱|下一步|下步|今后|改进|整改|对策|建议|打算|措施)))|(?:(?:问题|不足|短板|困难|薄弱环节|薄弱点|差距|弱项|挑战|欠缺|缺点|瓶颈|症结)(?:(?:及|和|与)?其?原因|分析))" }, { "id": "first-responsible", "role": "duties", "strong": true, "pattern": "(?:第一责任人)|(?:(?:主要负责(?:人|同志)|主要领导|党政负责人|一把手)[^,]{0,12}(?:履行|履职|职责|述法))|(?:履行(?:推进)?法治(?:政府)?建设[^,]{0,10}职责)|(?:(?:负责人|领导|党政|个人|本人)[^,]{0,8}履职(?:尽责)?情况)|(?:^履职(?:尽责)?情况)" }, { "id": "next-steps", "role": "plans", "strong": true, "pattern": "(?:下一?步|下阶段|下一阶段|下一年|下年度|来年|明年|今后|未来|新的?一年)|(?:打算|展望|愿景|努力方向|前景|改进方向|工作方向)|(?:改进(?:措施|举措|意见|建议|对策|计划)|整改(?:措施|方向|计划|思路|打算))|(?:意见(?:和|与|及)建议|(?:对策|工作)建议)|(?:(?:工作|主要|重点|初步|总体)(?:思路|安排|计划|设想|规划|构想))|(?:重点工作(?:任务)?$|工作(?:目标|要点|重点)$)" }, { "id": "plans-at-the-end", "role": "plans", "strong": false, "pattern": "(?:计划|打算|设想|安排)(?:如下)?$" }, { "id": "background", "role": "basis", "strong": true, "pattern": "指导思想|总体要求|总体思路|基本原则|工作背景|编制依据|基本概况|概况$|概述$|引言|前言" }, { "id": "general-situation", "role": "basis", "strong": false, "pattern": "(?:总体|基本|总的|整体|根本)(?:工作)?情况" }, { "id": "results", "role": "results", "strong": false, "pattern": "成效|成绩|成果|亮点|特色|经验|进展|实效" }, { "id": "work-done", "role": "measures", "strong": false, "pattern": "(?:措施|举措|做法|主要工作|重点工作|开展情况|推进情况|落实情况|完成情况|情况$|回顾|总结)|(?:工作(?:开展|完成|进展|推进|落实|总结|回顾|情况|内容|任务))" }], "paragraphs": [{ "id": "plans-open", "role": "plans", "strong": false, "pattern": "^(?:对此|为此|针对(?:以上|上述|这些|存在的?)[^。,]{0,12}[,、])?(?:在?下一?步|下一?阶段|今后|接下来|明年|来年|展望|面向未来|在?(?:今后|以后|未来)的?(?:工作|日子))" }, { "id": "problems-admitted", "role": "problems", "strong": false, "pattern": "(?:^[^。]{0,90}(?:但|但是|然而|不过|清醒|看到|依然|仍然|仍|还|也)[^。]{0,30}(?:存在|面临|有)[^。]{0,20}(?:问题|不足|短板|困难|薄弱环节|薄弱点|差距|弱项|挑战|欠缺|缺点|瓶颈|症结))|(?:^(?:目前|当前|工作中|回顾[^。,]{0,20}),?(?:主要|仍|还)?(?:存在|面临)[^。]{0,20}(?:问题|不足|短板|困难|薄弱环节|薄弱点|差距|弱项|挑战|欠缺|缺点|瓶颈|症结))|(?:^(?:但是?|同时|在肯定成绩的同时|对照[^。,]{0,12}),?(?:我们)?(?:也|还)?(?:要|应|必须|需要?)?(?:清醒地?)?(?:看到|认识到))|(?:^(?:主要)?存在(?:的|以下)?(?:主要|突出|一些|几个)?(?:问题|不足|短板|困难|薄弱环节|薄弱点|差距|弱项|挑战|欠缺|缺点|瓶颈|症结))" }], "speaks-of-lack": "(?:问题|不足|短板|困难|薄弱环节|薄弱点|差距|弱项|挑战|欠缺|缺点|瓶颈|症结|难题|看到|认识到)", "later-year": { "opens": "^在?(?:19|20)[0-9]{2}年?(?:度|,|，|我|是|将|全|街|镇|县|区|市|局|要)", "plans": "(?:将|要|继续|计划|力争|进一步|着力|打算)" } };

// src/text/marks.ts
var SENTENCE_ENDS = "。!?;…";
var CLAUSE_ENDS = ",:";
var CLOSERS = '”’")）》」』】';
var HAN_DIGITS = "〇一二三四五六七八九";
var HAN_NUMERALS = "一二三四五六七八九十";
var YEAR = "(?:19|20)[0-9]{2}";
var HAN_YEAR = "二[〇0○零О][〇0○零О一二三四五六七八九]{2}";

// src/structure/headings/roles.ts
var written = roles_default;
var ROLES = [
  "basis",
  "measures",
  "results",
  "duties",
  "problems",
  "plans",
  "other"
];
var compiled = (cues) => cues.map(({ strong = false, ...cue }) => ({
  ...cue,
  strong,
  pattern: new RegExp(cue.pattern)
}));
var HEADING_CUES = compiled(written.headings);
var PARAGRAPH_CUES = compiled(written.paragraphs);
var SPEAKS_OF_LACK = new RegExp(written["speaks-of-lack"]);
var headingCues = (own2 = []) => own2.length === 0 ? HEADING_CUES : [...compiled(own2), ...HEADING_CUES];
function roleSaid(words8, cues = HEADING_CUES) {
  return cues.find(({ pattern }) => pattern.test(words8)) ?? null;
}
var YEARS = new RegExp(YEAR, "g");
var NEXT_YEAR_WORK = new RegExp(written["next-year"].work);
var NEXT_YEAR_PAST = new RegExp(written["next-year"].past);
var MAX_BASIS_SECTION = 500;
var MAX_TURNING_HEADING = 30;
function sectionRoles(headings, reportYear2, subject, cues) {
  const roles = [];
  headings.forEach((heading, i) => {
    const inherited = heading.parent === null ? null : roles[heading.parent]?.role ?? null;
    const words8 = withoutLabel(heading.heading);
    const whole = words8 === heading.heading || heading.said?.role === "other";
    const cue = whole ? heading.said : roleSaid(words8, cues);
    const given = inherited === null ? ownRole(heading, cue, reportYear2, i === 0, subject) : inheritedRole(heading.heading, cue, inherited);
    const own2 = cue !== null && given.rule === cue.id;
    roles.push({ ...given, words: own2 ? cue.pattern.exec(words8)?.[0] ?? "" : "" });
  });
  return roles;
}
var saidBy = ({ role, id }) => ({ role, rule: id });
function inheritedRole(heading, cue, inherited) {
  const same = { role: inherited, rule: "inherited" };
  if (cue === null) return same;
  if (inherited === "measures" || inherited === "results") {
    const turns = cue.strong && cue.role !== "basis" && heading.length <= MAX_TURNING_HEADING;
    return turns ? saidBy(cue) : same;
  }
  if (inherited === "problems" && cue.strong && cue.role === "plans") return saidBy(cue);
  if (inherited === "basis" && cue.role !== "basis") return saidBy(cue);
  return same;
}
function ownRole({ heading, hasChildren, length }, cue, reportYear2, first, subject) {
  const nextYear = speaksOfNextYear(heading, reportYear2);
  if (cue === null) {
    return nextYear ? { role: "plans", rule: "later-year" } : { role: subject, rule: "subject" };
  }
  if (cue.role === "measures" || cue.role === "results") {
    const plans = nextYear && NEXT_YEAR_WORK.test(heading) && !NEXT_YEAR_PAST.test(heading);
    return plans ? { role: "plans", rule: "later-year" } : saidBy(cue);
  }
  if (cue.role === "basis" && !cue.strong && first) {
    const holdsAll = hasChildren || length > MAX_BASIS_SECTION;
    if (holdsAll) return { role: "measures", rule: "long-first-section" };
  }
  return saidBy(cue);
}
function withoutLabel(heading) {
  if (!heading.includes(":")) return heading;
  return heading.replace(/^[^,]{0,12}[:]/, (label) => label.length > 6 ? label : "");
}
function speaksOfNextYear(heading, reportYear2) {
  if (reportYear2 === null || !(heading.includes("20") || heading.includes("19"))) return false;
  const years = heading.match(YEARS)?.map(Number) ?? [];
  return years.length > 0 && Math.min(...years) > reportYear2;
}
var TURN_WINDOW = 160;
function paragraphTurn(text, span, reportYear2) {
  const opening = text.slice(span.start, Math.min(span.end, span.start + TURN_WINDOW));
  const lacks = SPEAKS_OF_LACK.test(opening);
  for (const { role, pattern } of PARAGRAPH_CUES) {
    if ((role !== "problems" || lacks) && pattern.test(opening)) return role;
  }
  if (reportYear2 === null || !LATER_YEAR.test(opening)) return null;
  const year = Number(opening.match(YEARS)[0]);
  return year > reportYear2 && PLANNING.test(opening.slice(0, PLANNING_WINDOW)) ? "plans" : null;
}
var LATER_YEAR = new RegExp(written["later-year"].opens);
var PLANNING = new RegExp(written["later-year"].plans);
var PLANNING_WINDOW = 80;

// src/genre/page/genre.yaml
var genre_default = { "words": "(?:法治|依法|执法|普法|调解|政府|政务|法律|司法)", "subjects": "(?:法治|依法|执法|普法|调解|司法|法律|法规|复议|应诉|律师|纠纷|处罚|公开|信访)", "names": "(?:法治政府|法治建设|依法行政|依法治县|依法治区|依法治市|依法治镇|依法治乡|法治工作|法治社会|推进法治|法治)", "others": "(?:政府工作报告|国民经济和社会发展|预算执行情况|财政预算|信息公开工作年度报告|信息公开年度报告|政府信息公开工作报告|法院工作报告|检察院工作报告|述职述廉|述职报告|采购公告|招标公告|招聘公告|会议纪要)", "forms": "(?:报告|总结|情况|汇报|要点|年报|计划|方案)", "news": "(?:本报讯|本网讯|通讯员|记者|近日,|日前,|连日来)", "error-page": "(?:页面不存在|页面未找到|页面找不到|找不到页面|找不到该页|您访问的页面|您要访问的页面|您请求的页面|无法找到该页|无法访问|网页无法打开|页面已删除|页面已被删除|内容已删除|访问出错|系统错误|服务器错误|系统维护|访问过于频繁|404)" };

// src/structure/other-genre.ts
var words2 = genre_default;
var NAMES = new RegExp(words2.names);
var OTHERS = new RegExp(words2.others);
var FORMS = new RegExp(words2.forms);
var NEWS = new RegExp(words2.news);
var ERROR_PAGE = new RegExp(words2["error-page"]);
var SUBJECTS = new RegExp(words2.subjects, "g");
var BLANKS = /X{2,}|×{2,}|_{3,}|[○〇]{3,}/g;
var MAX_ERROR_PAGE = 600;
var OPENING = 200;
var SAMPLE2 = 2e4;
var MIN_BLANKS = 6;
var MIN_CHINESE = 600;
var MIN_SUBJECTS = 4;
var LONGEST_QUOTE = 40;
function otherGenre(text, title) {
  const headline = title ?? firstLine(text);
  const quoted = headline.slice(0, LONGEST_QUOTE);
  const opening = text.slice(0, OPENING);
  const named3 = NAMES.test(headline);
  if (text.length < MAX_ERROR_PAGE && ERROR_PAGE.test(text) && !named3) {
    return { kind: "error-page", grounds: "the page says that there is no page" };
  }
  if (OTHERS.test(headline) && !named3) {
    return { kind: "other-report", grounds: `it is another kind of report: ${quoted}` };
  }
  if (NEWS.test(opening) && !FORMS.test(headline)) {
    return { kind: "news", grounds: `it begins as news do: ${quoted}` };
  }
  const sample = text.slice(0, SAMPLE2);
  if ((sample.match(BLANKS)?.length ?? 0) >= MIN_BLANKS) {
    return { kind: "template", grounds: "it has blanks to be filled in" };
  }
  const chinese = chineseIn(sample);
  const subjects = sample.match(SUBJECTS)?.length ?? 0;
  if (chinese >= MIN_CHINESE && subjects * 1e3 < chinese * MIN_SUBJECTS && !named3) {
    return {
      kind: "other-subject",
      grounds: `only ${subjects} words of its ${chinese} characters are of the genre`
    };
  }
  return null;
}
function firstLine(text) {
  return text.trimStart().split("\n", 1)[0].slice(0, OPENING);
}
function chineseIn(text) {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isCommonHan(text.charCodeAt(at))) count++;
  return count;
}

// src/genre/page/issuers.yaml
var issuers_default = { "offices": "(?:街道办事处|街道办|街道|苏木|管委会|委员会|办公室|司法所|支队|大队|执法队|局|委|厅|镇|乡|县|区|市|州|盟|旗|省|中心|政府|法院|检察院|集团|公司|农场|林场|牧场|学校|党校|管理所|监管所|监督所|派出所|财政所|税务所|档案馆|图书馆|博物馆|联合会|残联|工会|妇联|供销社|合作社)", "numbered": "(?:团|师|连)", "places": "(?:街道|镇|乡|苏木|县|区|市|旗|州|盟|省)", "governments": "(?:人民政府|街道办事处|办事处|管委会|管理委员会)", "shared": "(?:街道)", "not-offices": { "begin": "(?:我们|两个|每|其他|有关|相关|所有|辖)", "begin-in-text": "(?:我|本|全|各|该|两|以|从|对|在|由|向|将|为|一|了|年)", "in-names": "(?:天|万|安|保|福|双|永|德)", "have-of": "(?:我|各|本|该|两)", "whole": "(?:全)", "have": "(?:街道|镇|乡|县|区|市|局|委)", "end": "(?:各级|其他|有关|相关|辖区|地区|社区|小区|片区|景区|校区|乡镇|村镇|超市|上市|法治政府|场所|偏远山区|边远山区|贫困山区|高寒山区|广大山区|深山区|老山区)", "towns": "(?:城区|城市|城镇|集镇|市区|郊区)", "towns-after": "(?:主|老|新|大|小|中|全|本|我|该|各|心|型|在|进|化|市|乡)" }, "title-goes-on": '(?:关于|法治|“法治|"法治|依法行政|依法治|推进|全面|履行|年度|普法|工作|贯彻|落实|政务公开|政府信息|行政执法|人民调解|信访|党政主要)', "periods": "(?:上半年|下半年|半年|第一季度|第二季度|第三季度|第四季度|一季度|二季度|三季度|四季度)", "self": { "after": "(?:现将|现就|结合)", "not-first": "(?:今|近|年|街道|我|各)", "without": "向每的等了把被对将由件条项个", "kinds": "(?:街道办事处|街道|镇|乡|苏木|管委会|委员会|局|司法所|大队|支队|执法队|开发区|县|区|市)", "organs": "(?:党工委|党委|办事处|人民政府|政府)", "goes-on": "(?:在|坚持|认真|高度|深入|紧紧|围绕|法治|以|严格|全面|积极|始终|党委|党工委|不断|切实|持续|牢固|依法|政府|办事处|实际|按照)" } };

// src/structure/page/issuers.ts
var words3 = issuers_default;
var NUMBERED = `[0-9〇零一二三四五六七八九十百]${words3.numbered}`;
var OFFICE_END = new RegExp(`(?:${words3.offices}|${NUMBERED})$`);
var OF_A_NUMBERED = new RegExp(`[0-9]+${words3.numbered}`, "g");
var not = words3["not-offices"];
var NOT_AN_OFFICE = new RegExp(
  `^${not.begin}|(?:${not["have-of"]}|(?<!${not["in-names"]})${not.whole})${not.have}|${not.end}$|(?:^|${not["towns-after"]})${not.towns}$`
);
var NOT_AN_OFFICE_IN_TEXT = new RegExp(`^${not["begin-in-text"]}`);
var PLACE_END = new RegExp(`${words3.places}$`);
var GOVERNMENT_END = new RegExp(`${words3.governments}$`);
var GOVERNMENT = new RegExp(`^${words3.governments}`);
var SHARED_END = new RegExp(`${words3.shared}$`);
function isSignature(line) {
  const last = line.charAt(line.length - 1);
  if (line.length < 3 || last === "。" || last === ";" || last === ":") return false;
  const text = line.replace(/\s/g, "").replace(/\(.{0,10}\)$/, "");
  if (text.length < 3 || text.length > 40 || /[。;:!?,、“”《》]|^\(/.test(text)) return false;
  if (/[0-9]/.test(text.replace(OF_A_NUMBERED, ""))) return false;
  return OFFICE_END.test(text) && !NOT_AN_OFFICE.test(text);
}
function endsAsOffice(name) {
  const plain = withoutBracket(name);
  return OFFICE_END.test(plain) && !NOT_AN_OFFICE.test(plain);
}
var withoutBracket = (name) => name.replace(/\([^()]{1,20}\)$/, "");
var OF_PLACE = new RegExp(`${words3.places}$`);
var PLACE = new RegExp(`[\\u4e00-\\u9fff]{1,8}?${words3.places}`, "g");
function placesNamed(issuer) {
  const places = issuer.match(PLACE) ?? [];
  const short = places.map((place2) => place2.replace(OF_PLACE, ""));
  return [...places, ...short.filter(({ length }) => length >= 3)];
}
var TITLE_GOES_ON = new RegExp(
  `${words3["title-goes-on"]}|${words3.periods}|${YEAR}|${HAN_YEAR}`,
  "g"
);
var BEFORE_NAME = new RegExp(`^(?:${YEAR}|${HAN_YEAR})年?度?${words3.periods}?`);
var MAX_ISSUER = 48;
function issuerInTitle(title) {
  const named3 = title.replace(BEFORE_NAME, "");
  let longest = null;
  for (const { index } of named3.matchAll(TITLE_GOES_ON)) {
    const name = named3.slice(0, index);
    if (index > MAX_ISSUER || NAMES_SUBJECT.test(name)) break;
    const closed = name.split("(").length === name.split(")").length;
    const goesOn2 = longest !== null && PLACE_END.test(name);
    if (closed && !goesOn2 && endsAsOffice(name)) longest = name;
  }
  return longest;
}
function issuerSpokenOf(title) {
  const name = SPOKEN_OF.exec(title)?.[1];
  return name !== void 0 && endsAsOffice(name) ? name : null;
}
var SPOKEN_OF = new RegExp(`^关于([\\u4e00-\\u9fff]{2,20})(?:${YEAR}|${HAN_YEAR})`);
var NAMES_SUBJECT = new RegExp(`关于|${YEAR}|${HAN_YEAR}`);
function fullName(name, said) {
  const place2 = withoutBracket(name);
  if (!PLACE_END.test(place2)) return name;
  for (const signature of said.signed) {
    const government = GOVERNMENT_END.exec(signature);
    if (government === null) continue;
    if (signature.includes(place2)) return signature;
    const own2 = signature.slice(0, government.index);
    const shared = SHARED_END.exec(place2)?.[0] ?? "";
    if (own2 !== "" && place2.endsWith(own2)) return place2 + government[0];
    if (shared !== "" && place2.endsWith(own2 + shared)) {
      return place2.slice(0, -shared.length) + government[0];
    }
  }
  if (SHARED_END.test(place2)) return name;
  const ofPlace = (word) => {
    const government = word.startsWith(place2) ? GOVERNMENT.exec(word.slice(place2.length)) : null;
    return government === null ? null : place2 + government[0];
  };
  const source = said.source.map(ofPlace).find((word) => word !== null);
  return source ?? said.page.find((word) => ofPlace(word) === word) ?? name;
}
var { self } = words3;
var SELF_NAME = new RegExp(
  `(?:^|[,。;:、\\s“”年]|${self.after})(?!${self["not-first"]})((?:(?![${self.without}])[\\u4e00-\\u9fff]){2,12}?(?:${self.kinds}|${NUMBERED}))(?=${self.organs}?(?:${self["goes-on"]}|[0-9]{4}年))`,
  "g"
);
function nameInText(body) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const line of body) {
    for (const match of line.matchAll(SELF_NAME)) {
      const name = match[1];
      if (NOT_AN_OFFICE.test(name) || NOT_AN_OFFICE_IN_TEXT.test(name)) continue;
      counts2.set(name, (counts2.get(name) ?? 0) + 1);
    }
  }
  const ranked = [...counts2].sort((a, b) => b[1] - a[1]);
  return ranked[0]?.[0] ?? null;
}

// src/genre/page/letter.yaml
var letter_default = { "addressees": "(?:委|政府|局|办|室|会|组|处|厅|部|领导|同志|代表|委员|单位|部门)", "closing": { "opens": "(?:特此|专此|此)", "says": "(?:报告|汇报|函告|函复|通报|说明)" }, "announces": "(?:如下)" };

// src/text/sample.ts
var SAMPLE3 = 1e5;
var LESS_THAN = 60;
var TAG = /^<\/?(?:p|div|span|br|table|td|tr|li|ul|a|html|body|head|script|style|font|strong|b|h[1-6])[\s/>]/i;
function textKind(text) {
  const length = Math.min(text.length, SAMPLE3);
  let han = 0;
  let letters = 0;
  let damaged = 0;
  let tags = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 13312 && code <= 40959) han++;
    else if (code > LAST_LETTER) {
      if (code === 65533) damaged++;
    } else if (isLetter(code)) letters++;
    else if (code < 9 || code > 13 && code < 32 || code === 127) damaged++;
    else if (code === LESS_THAN && TAG.test(text.slice(at, at + 12))) tags++;
  }
  return {
    chinese: han + letters === 0 ? 0 : han / (han + letters),
    damaged: damaged / Math.max(1, length),
    tags: tags * 1e3 / Math.max(1, length)
  };
}
var LAST_LETTER = 55203;
function isLetter(code) {
  return code >= 65 && code <= 90 || code >= 97 && code <= 122 || code >= 192 && code <= 8191 || code >= 12352 && code <= 12543 || code >= 44032 && code <= LAST_LETTER;
}

// src/genre/headings/headings.yaml
var headings_default = { "statement": "(?:了(?!解))|(?:[一二两三四五六七八九十百千](?:余|多)?(?:件|场|次|名|份|起|宗|条|轮|期|册|人次|万))|(?:[0-9]\\s?(?:余|多)?(?:万|亿|千|百)?(?:余|多)?(?:个|件|场|次|人|名|份|元|%|起|宗|条|家|户|处|项|篇|期|册|本|所))|(?:今年以来|全年|截至|截止|累计|我们认为|现将|如下$)", "opens-list": "(?:如|即|包括|主要有|主要是)", "never-bare": "(?:现将|为|根据|按照|近年来)", "title-ends": "(?:报告|总结|汇报)", "outcome": "(?:的|更加|不断|明显|显著|得到|实现|日益|逐步)", "after-decimal": "(?:万|亿|千|百|余|多|%|个|件|场|次|人|名|元)" };

// src/structure/markers.ts
var MARKER_RANKS = {
  part: 0,
  // 第一部分
  chapter: 1,
  // 第一章
  article: 2,
  // 第一节, 第一条
  "han-dot": 3,
  // 一、
  "han-paren": 4,
  // (一)
  arabic: 5,
  // 1. 1、
  "arabic-paren": 6,
  // (1) 1)
  circled: 7,
  // ① ⑴ ⒈
  decimal: 6
  // 1.1
};
var HAN_DIGIT = new Map([...HAN_DIGITS].map((digit, value) => [digit, value]));
var MAX_NUMBER = 99;
function hanOrdinal(word) {
  const ten = word.indexOf("十");
  if (ten < 0) {
    if (word.length === 1) return HAN_DIGIT.get(word) ?? 0;
    return 0;
  }
  const tens = ten === 0 ? 1 : HAN_DIGIT.get(word.slice(0, ten)) ?? Number.NaN;
  const rest = word.slice(ten + 1);
  const ones = rest === "" ? 0 : HAN_DIGIT.get(rest) ?? Number.NaN;
  const value = tens * 10 + ones;
  return Number.isNaN(value) ? 0 : value;
}
var Begin = { numeral: 1, digit: 2, bracket: 3, ordinal: 4, circled: 5 };
var CIRCLED_RANGES = [9312, 9332, 9352];
var CIRCLED2 = 20;
var BEGIN = new Uint8Array(65536);
for (const [characters, kind] of [
  [HAN_NUMERALS, Begin.numeral],
  ["0123456789", Begin.digit],
  ["(〔【[", Begin.bracket],
  ["第", Begin.ordinal]
]) {
  for (const character of characters) BEGIN[character.charCodeAt(0)] = kind;
}
for (const first of CIRCLED_RANGES) BEGIN.fill(Begin.circled, first, first + CIRCLED2);
function mayBeginMarker(code) {
  return BEGIN[code] !== 0;
}
function markerAt(text, at) {
  switch (BEGIN[text.charCodeAt(at)]) {
    case Begin.numeral:
      return numeralMarker(text, at);
    case Begin.digit:
      return arabicMarker(text, at);
    case Begin.bracket:
      return bracketedMarker(text, at);
    case Begin.ordinal:
      return ordinalMarker(text, at);
    case Begin.circled:
      return circledMarker(text, at);
    default:
      return null;
  }
}
function markerOf(kind, number3, start, end) {
  return number3 < 1 || number3 > MAX_NUMBER ? null : { kind, number: number3, start, end };
}
function ordinalMarker(text, at) {
  const start = at + 1;
  const han = BEGIN[text.charCodeAt(start)] === Begin.numeral;
  const end = numberEnd(text, start, han ? Begin.numeral : Begin.digit, 3);
  if (end < 0) return null;
  const sign = text.charAt(end);
  let kind;
  let last = end + 1;
  if (sign === "章" || sign === "篇") {
    if (!han && end - start > 2) return null;
    kind = "chapter";
  } else if (sign === "节" || sign === "条") kind = "article";
  else if (han && sign === "部" && text.charAt(last) === "分") {
    kind = "part";
    last++;
  } else return null;
  if (isOneOf(":、. ", text.charAt(last))) last++;
  return markerOf(kind, numberIn(text, start, end), at, last);
}
function bracketedMarker(text, at) {
  const start = afterSpace(text, at + 1);
  const han = BEGIN[text.charCodeAt(start)] === Begin.numeral;
  const end = han ? numberEnd(text, start, Begin.numeral, 3) : numberEnd(text, start, Begin.digit, 2);
  if (end < 0) return null;
  if (!han && !isOneOf("(〔", text.charAt(at))) return null;
  let last = afterSpace(text, end);
  if (!isOneOf(han ? ")〕】]" : ")〕", text.charAt(last))) return null;
  last++;
  if (isOneOf(han ? "、.,:" : "、.", text.charAt(last))) last++;
  const kind = han ? "han-paren" : "arabic-paren";
  return markerOf(kind, numberIn(text, start, end), at, afterSpace(text, last));
}
function numeralMarker(text, at) {
  const end = numberEnd(text, at, Begin.numeral, 3);
  if (end < 0) return null;
  const mark2 = afterSpace(text, end);
  if (isOneOf("、.:", text.charAt(mark2))) {
    return markerOf("han-dot", numberIn(text, at, end), at, afterSpace(text, mark2 + 1));
  }
  const next = text.charAt(end);
  if (next === ")") {
    const last2 = isOneOf("、.", text.charAt(end + 1)) ? end + 2 : end + 1;
    return markerOf("han-paren", numberIn(text, at, end), at, afterSpace(text, last2));
  }
  if (next !== ",") return null;
  const follows = (offset) => offset < text.length && BEGIN[text.charCodeAt(offset)] !== Begin.numeral;
  const spaced = afterSpace(text, end + 1);
  const last = follows(spaced) ? spaced : end + 1;
  if (!follows(last)) return null;
  return markerOf("han-dot", numberIn(text, at, end), at, last);
}
function arabicMarker(text, at) {
  const end = numberEnd(text, at, Begin.digit, 2);
  if (end < 0) return null;
  if (text.charAt(end) === ")") {
    const last2 = isOneOf("、.", text.charAt(end + 1)) ? end + 2 : end + 1;
    return markerOf("arabic-paren", numberIn(text, at, end), at, afterSpace(text, last2));
  }
  const decimal2 = decimalMarker(text, at, end);
  if (decimal2) return decimal2;
  const mark2 = afterSpace(text, end);
  if (!isOneOf("、.", text.charAt(mark2))) return null;
  const last = afterSpaceUnless(text, mark2 + 1, isDigit);
  if (isDigit(text.charCodeAt(last))) return null;
  return markerOf("arabic", numberIn(text, at, end), at, last);
}
var MAX_DECIMAL_PARTS = 4;
function decimalMarker(text, at, firstEnd) {
  let start = at;
  let end = firstEnd;
  for (let parts2 = 1; parts2 < MAX_DECIMAL_PARTS && text.charAt(end) === "."; parts2++) {
    const next = numberEnd(text, end + 1, Begin.digit, 2);
    if (next < 0) break;
    start = end + 1;
    end = next;
  }
  if (start === at) return null;
  const mark2 = text.charAt(end);
  let last = end;
  if (mark2 === "、" || mark2 === ".") last = afterSpaceUnless(text, end + 1, isDigitOrPercent);
  else if (mark2 === " ") last = end + 1;
  else if (!/[\u4e00-\u9fff“《]/.test(mark2)) return null;
  if (isDigitOrPercent(text.charCodeAt(last)) || QUANTITY.test(text.charAt(last))) return null;
  return markerOf("decimal", numberIn(text, start, end), at, last);
}
function circledMarker(text, at) {
  const code = text.charCodeAt(at);
  const first = CIRCLED_RANGES.find((begin) => code >= begin && code < begin + CIRCLED2);
  let end = at + 1;
  while (end < text.length && isOneOf(" .、", text.charAt(end))) end++;
  return { kind: "circled", number: code - first + 1, start: at, end };
}
var QUANTITY = new RegExp(
  headings_default["after-decimal"]
);
function numberEnd(text, start, kind, longest) {
  let end = start;
  while (BEGIN[text.charCodeAt(end)] === kind) if (++end - start > longest) return -1;
  return end === start ? -1 : end;
}
function numberIn(text, start, end) {
  const word = text.slice(start, end);
  return isDigit(word.charCodeAt(0)) ? Number(word) : hanOrdinal(word);
}
function afterSpace(text, at) {
  return text.charCodeAt(at) === SPACE2 ? at + 1 : at;
}
function afterSpaceUnless(text, at, what) {
  return text.charCodeAt(at) === SPACE2 && what(text.charCodeAt(at + 1)) ? at : afterSpace(text, at);
}
var SPACE2 = 32;
function isDigitOrPercent(code) {
  return isDigit(code) || code === 37;
}
function isOneOf(characters, character) {
  return character !== "" && characters.includes(character);
}

// src/text/span.ts
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
function trimmed(text, span) {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 160 || code === 12288 || code === 65279 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287;
}

// src/genre/headings/items.yaml
var items_default = { "series": { "firstly": { "first": ["首先", "第一步"], "next": ["其次", "再次", "再者", "最后", "此外", "另外", "第二步", "第三步", "同时要"] }, "one-hand": { "first": ["一方面"], "next": ["另一方面"] } }, "after-number": ["是", "要", "抓", "在", "为", "对"], "emphatic": ["是", "要"], "reasons": ["来"], "after-ordinal": ["是"] };

// src/structure/item-marks.ts
var data2 = items_default;
var WORD_SERIES = Object.entries(data2.series);
var WORD_STARTS = new Set(
  WORD_SERIES.flatMap(([, { first, next }]) => [...first, ...next]).map((word) => word[0])
);
var FOLLOWING = -1;
var BULLETS = /* @__PURE__ */ new Set([..."●○•◆◇■□▪▲★☆※-*·—"]);
var mayFollowBullet = (code) => isCommonHan(code) || BULLET_GAPS.includes(String.fromCharCode(code));
var BULLET_GAPS = " “《—";
var ITEM_BEGIN = new Uint8Array(65536);
for (const begin of [...HAN_NUMERALS, "其", "第", ...WORD_STARTS, ...BULLETS]) {
  ITEM_BEGIN[begin.charCodeAt(0)] = 1;
}
var digitOf = (character) => Math.max(0, HAN_DIGITS.indexOf(character || " "));
var isOrdinalMark = (character) => character !== "" && ",、:".includes(character);
function itemMarkAt(text, at, start, weak2) {
  const number3 = digitOf(text.charAt(at));
  if (number3 > 0) {
    const second = text.charAt(at + 1);
    const counts2 = data2.emphatic.includes(second) || !weak2 && (data2["after-number"].includes(second) || data2.reasons.includes(second));
    if (counts2) return { series: `han-${second}`, number: number3, start: at, end: at + 2, weak: weak2 };
  }
  if (text.startsWith("十是", at))
    return { series: "han-是", number: 10, start: at, end: at + 2, weak: weak2 };
  if (text.startsWith("十一是", at)) {
    return { series: "han-是", number: 11, start: at, end: at + 3, weak: weak2 };
  }
  if (text.charAt(at) === "其") {
    const n = digitOf(text.charAt(at + 1));
    if (n > 0) return { series: "qi", number: n, start: at, end: at + 2, weak: weak2 };
  }
  if (text.charAt(at) === "第") {
    const n = digitOf(text.charAt(at + 1));
    const after = text.charAt(at + 2);
    if (n > 0 && (isOrdinalMark(after) || data2["after-ordinal"].includes(after))) {
      return { series: "di", number: n, start: at, end: at + 3, weak: weak2 };
    }
  }
  if (WORD_STARTS.has(text.charAt(at))) {
    for (const [name, { first, next }] of WORD_SERIES) {
      const opening = first.find((word) => text.startsWith(word, at));
      if (opening && !weak2)
        return { series: name, number: 1, start: at, end: at + opening.length, weak: weak2 };
      const k = next.findIndex((word) => text.startsWith(word, at));
      if (k >= 0 && !weak2) {
        return { series: name, number: FOLLOWING, start: at, end: at + next[k].length, weak: weak2 };
      }
    }
  }
  if (!weak2 && BULLETS.has(text.charAt(at)) && mayFollowBullet(text.charCodeAt(at + 1))) {
    return { series: "bullet", number: at === start ? 1 : FOLLOWING, start: at, end: at + 1, weak: weak2 };
  }
  const marker = markerAt(text, at);
  if (marker && weak2 && marker.kind !== "circled" && marker.kind !== "arabic-paren") return null;
  if (!marker || marker.kind === "chapter" || marker.kind === "article" || marker.kind === "part") {
    return null;
  }
  return { series: marker.kind, number: marker.number, start: at, end: marker.end, weak: weak2 };
}
function mayBeginItem(code) {
  return ITEM_BEGIN[code] !== 0 || mayBeginMarker(code);
}

// src/structure/headings/statements.ts
var words4 = headings_default;
var STATEMENT = new RegExp(words4.statement);
var OPENS_LIST = new RegExp(`^${words4["opens-list"]}`);
var NEVER_BARE = new RegExp(`^${words4["never-bare"]}`);
var TITLE_END = new RegExp(`${words4["title-ends"]}$`);
var OUTCOME = new RegExp(words4.outcome);

// src/structure/headings/alike-openings.ts
var MIN_OPENING = 4;
var MAX_OPENING = 22;
var MIN_REST = 20;
var MIN_ALIKE = 3;
var MAX_DIFFERENCE = 2;
var MAX_DISTANCE = 2;
function alikeOpenings(text, lines, isTaken) {
  const found4 = [];
  let run = [];
  const close = () => {
    if (holdsSeries(run)) found4.push(...run.map(({ heading }) => heading));
    run = [];
  };
  lines.forEach((line, i) => {
    const opening = isTaken(i) ? null : openingOf(text, line, i);
    const last = run.at(-1);
    if (last !== void 0) {
      const isNext = i - last.heading.line <= MAX_DISTANCE && !isTaken(i);
      if (!isNext || opening !== null && !areAlike(last, opening)) close();
    }
    if (opening !== null) run.push(opening);
  });
  close();
  return found4;
}
function holdsSeries(run) {
  return run.some(
    ({ heading }, i) => run[i + MIN_ALIKE - 1]?.heading.line === heading.line + MIN_ALIKE - 1
  );
}
function areAlike({ shape: a }, { shape: b }) {
  return a.length === b.length && a.every((length, i) => Math.abs(length - b[i]) <= (a.length > 1 ? 1 : MAX_DIFFERENCE));
}
function openingOf(text, line, index) {
  if (itemMarkAt(text, line.start, line.start, false) !== null) return null;
  const stop = text.slice(line.start, line.start + MAX_OPENING + 1).indexOf("。");
  if (stop < MIN_OPENING) return null;
  const end = line.start + stop;
  const words8 = text.slice(line.start, end);
  if (/[;:!?“”《》()]/.test(words8) || [...words8].some(isFigure) || STATEMENT.test(words8) || OUTCOME.test(words8))
    return null;
  const rest = trimmed(text, { start: end + 1, end: line.end });
  if (rest.end - rest.start < MIN_REST) return null;
  return {
    heading: {
      line: index,
      marker: null,
      span: { start: line.start, end: end + 1 },
      words: { start: line.start, end },
      rest,
      namesPart: false
    },
    shape: words8.split(/[,、]/).map(({ length }) => length)
  };
}
var isFigure = (character) => isDigit(character.charCodeAt(0));

// src/structure/headings/bare.ts
var MAX_BARE = 24;
var MAX_GENERIC_BARE = 32;
var MIN_PARAGRAPH = 25;
var NOT_IN_PART_NAME = /[。;,!?…“”《》<>|@#/\\]|[0-9]{5}|[0-9]{3}(?![0-9年])/;
var NOT_IN_BARE = /[。;:!?…<>|@#/\\*_=+]|年[0-9]{1,2}月/;
function bareHeadings(text, lines, enumerated) {
  const named3 = [];
  const generic = [];
  lines.forEach((line, i) => {
    if (enumerated.has(i) || i + 1 >= lines.length) return;
    const length = line.end - line.start;
    if (length < 3 || length > MAX_GENERIC_BARE || opensItem(text, line)) return;
    const colon = text[line.end - 1] === ":";
    const wordsEnd = colon ? line.end - 1 : line.end;
    const words8 = text.slice(line.start, wordsEnd);
    const namesPart = isPartName(words8);
    if (!namesPart) {
      const next = lines[i + 1];
      if (colon || enumerated.has(i + 1) || !isLong(text, next) || !isPlainHeading(words8)) return;
    }
    (namesPart ? named3 : generic).push({
      line: i,
      marker: null,
      span: line,
      words: { start: line.start, end: wordsEnd },
      rest: { start: line.end, end: line.end },
      namesPart
    });
  });
  const namedLines = new Set(named3.map(({ line }) => line));
  const between = generic.filter(({ line }) => {
    const above = lines[line - 1];
    if (above === void 0) return false;
    return enumerated.has(line - 1) || namedLines.has(line - 1) || text[above.end - 1] === "。";
  });
  return between.length >= 2 ? [...named3, ...generic] : named3;
}
function opensItem(text, { start }) {
  return markerAt(text, start) !== null || itemMarkAt(text, start, start, false) !== null;
}
function isPartName(words8) {
  return words8.length <= MAX_BARE && words8.charAt(1) !== "是" && !NOT_IN_PART_NAME.test(words8) && !NEVER_BARE.test(words8) && !TITLE_END.test(words8) && roleSaid(words8) !== null;
}
function isLong(text, { start, end }) {
  return end - start >= MIN_PARAGRAPH && text.slice(start, end).includes("。");
}
function isPlainHeading(words8) {
  const opens = isCommonHan(words8.charCodeAt(0)) || words8.startsWith("“") || words8.startsWith("《");
  const says = hasHanRun(words8, 4) || [...words8].filter(isHanCharacter).length >= MIN_HAN;
  return opens && says && !NOT_IN_BARE.test(words8) && !TITLE_END.test(words8);
}
var MIN_HAN = 6;
var isHanCharacter = (character) => isCommonHan(character.charCodeAt(0));

// src/structure/headings/enumerated.ts
var MAX_FORMAL = 50;
var MAX_INFORMAL = 36;
var MAX_RUN_IN_FORMAL = 42;
var MAX_RUN_IN_INFORMAL = 30;
var MAX_COLON_RUN_IN = 24;
var MIN_REST2 = 6;
var Sign = { none: 0, terminator: 1, opening: 2, closing: 3, space: 4 };
var SIGN = new Uint8Array(65536);
for (const [signs, kind] of [
  ["。;!?:", Sign.terminator],
  ["“《", Sign.opening],
  ["”》", Sign.closing],
  [" 	", Sign.space]
]) {
  for (const sign of signs) SIGN[sign.charCodeAt(0)] = kind;
}
function enumeratedHeading(text, line, index) {
  const marker = markerAt(text, line.start);
  if (!marker || marker.end >= line.end) return null;
  if (marker.kind === "article" && text[marker.end - 1] === "条") return null;
  const again = markerAt(text, marker.end);
  if (again?.kind === marker.kind) return null;
  const formal = MARKER_RANKS[marker.kind] <= MARKER_RANKS["han-paren"];
  const stop = firstStop(text, marker.end, line.end);
  const sentence = { start: marker.end, end: stop };
  const closing4 = text.charAt(stop);
  const after = SIGN[text.charCodeAt(stop)] === Sign.terminator ? stop + 1 : stop;
  const rest = trimmed(text, { start: after, end: line.end });
  const length = sentence.end - sentence.start;
  const sentenceWords = text.slice(sentence.start, sentence.end);
  if (closing4 === ";" || length === 0) return null;
  const found4 = (needsContent) => ({
    line: index,
    marker,
    span: { start: line.start, end: trimmed(text, { start: line.start, end: after }).end },
    words: trimmed(text, sentence),
    rest,
    namesPart: false,
    needsContent
  });
  if (rest.end - rest.start < MIN_REST2 && rest.end > rest.start) return null;
  if (rest.end === rest.start) {
    if (length > (formal ? MAX_FORMAL : MAX_INFORMAL)) return null;
    if (STATEMENT.test(sentenceWords) && (closing4 === "。" || !formal)) return null;
    const alone = stop === line.end;
    return found4(closing4 === "。" || alone && !formal);
  }
  const limit = closing4 === ":" ? MAX_COLON_RUN_IN : formal ? MAX_RUN_IN_FORMAL : MAX_RUN_IN_INFORMAL;
  if (length > limit || STATEMENT.test(sentenceWords)) return null;
  if (marker.kind === "circled" || marker.kind === "arabic-paren") return null;
  if (markerAt(text, rest.start)?.kind === marker.kind) return null;
  if (closing4 === ":" && OPENS_LIST.test(sentenceWords)) return null;
  return found4(false);
}
function firstStop(text, start, end) {
  let quoted = 0;
  for (let at = start; at < end; at++) {
    const sign = SIGN[text.charCodeAt(at)];
    if (sign === Sign.none) continue;
    if (sign === Sign.opening) quoted++;
    else if (sign === Sign.closing) quoted = Math.max(0, quoted - 1);
    else if (quoted > 0) continue;
    else if (sign === Sign.terminator) return at;
    else if (at > start + 3) {
      let next = at;
      while (next < end && isSpace(text.charCodeAt(next))) next++;
      const wide = next - at >= 2;
      if (wide || sentenceFollows(text, next, end)) return at;
      at = next - 1;
    }
  }
  return end;
}
var LOOK_AHEAD = 200;
function sentenceFollows(text, start, end) {
  const ahead = text.slice(start, Math.min(end, start + LOOK_AHEAD));
  const stop = ahead.search(/[。;:]/);
  const sentence = stop < 0 ? ahead : ahead.slice(0, stop);
  if (sentence.length > MAX_HALF) return true;
  return stop >= 0 && /[,0-9]/.test(sentence);
}
var MAX_HALF = 16;

// src/structure/headings/headings.ts
function findHeadings(text, lines, isLetter2) {
  const candidates = lines.map((line, i) => enumeratedHeading(text, line, i));
  const byLine = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    if (candidate === null) continue;
    if (candidate.needsContent && !hasContent(text, candidates, candidate, lines, isLetter2))
      continue;
    byLine.set(candidate.line, candidate);
  }
  for (const bare of bareHeadings(text, lines, byLine)) byLine.set(bare.line, bare);
  for (const opening of alikeOpenings(
    text,
    lines,
    (line) => byLine.has(line) || isLetter2(lines[line])
  )) {
    byLine.set(opening.line, opening);
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}
function hasContent(text, candidates, candidate, lines, isLetter2) {
  if (candidate.rest.end > candidate.rest.start) return true;
  if (endsList(text, candidates, candidate, lines)) return false;
  const next = candidate.line + 1;
  if (next >= lines.length || isLetter2(lines[next])) return false;
  const below = candidates[next];
  if (!below) return !isNextItem(text, lines[next], candidate.marker);
  return MARKER_RANKS[below.marker.kind] > MARKER_RANKS[candidate.marker.kind];
}
function isNextItem(text, line, { kind, number: number3 }) {
  const next = markerAt(text, line.start);
  return next?.kind === kind && next.number === number3 + 1;
}
function endsList(text, candidates, { line, marker }, lines) {
  if (line === 0) return false;
  const above = candidates[line - 1];
  if (above) return above.needsContent && above.marker.kind === marker.kind && !hasRest(above);
  const before = markerAt(text, lines[line - 1].start);
  return before?.kind === marker.kind && before.number === marker.number - 1;
}
function hasRest({ rest }) {
  return rest.end > rest.start;
}

// src/structure/headings/nesting.ts
function nestHeadings(headings) {
  const stack = [];
  const places = [];
  headings.forEach((heading, i) => {
    const depth = depthOf(headings, i, stack);
    stack.length = Math.min(stack.length, depth + 1);
    const open = stack[depth];
    if (open && open.kind === heading.kind) {
      open.last = heading.number;
      open.heading = i;
    } else {
      stack.length = depth;
      stack.push({ kind: heading.kind, last: heading.number, heading: i });
    }
    places.push({ parent: depth === 0 ? null : stack[depth - 1].heading, level: depth + 1 });
  });
  return places;
}
function depthOf(headings, i, stack) {
  const { kind, number: number3, turnsReport: turnsReport2, ending } = headings[i];
  if (stack.length === 0) return 0;
  if (kind === null || kind === "part-name") return bareDepth(stack, kind, turnsReport2);
  const continued = depthsOfKind(stack, kind).filter((depth) => stack[depth].last === number3 - 1);
  if (continued.length > 0) {
    if (turnsReport2) return continued[0];
    const alike = continued.filter((depth) => headings[stack[depth].heading].ending === ending);
    return alike.length === 1 ? alike[0] : continued.at(-1);
  }
  if (number3 === 1) return restartDepth(headings, i, stack);
  const open = depthsOfKind(stack, kind);
  const skipped = open.filter((depth) => stack[depth].last < number3);
  if (skipped.length > 0) return skipped.at(-1);
  if (open.length > 0) return open.at(-1);
  return depthByRank(stack, kind);
}
function depthsOfKind(stack, kind) {
  const depths = [];
  for (let depth = 0; depth < stack.length; depth++) {
    if (stack[depth].kind === kind) depths.push(depth);
  }
  return depths;
}
function bareDepth(stack, kind, turnsReport2) {
  const open = depthsOfKind(stack, kind);
  if (kind === "part-name") {
    const top = stack[0]?.kind;
    if (turnsReport2 || top === "part-name" || top === null) return 0;
  }
  return open.at(-1) ?? stack.length;
}
function restartDepth(headings, i, stack) {
  const { kind } = headings[i];
  const top = stack.at(-1);
  const same = depthsOfKind(stack, kind);
  if (same.length > 0 && top.kind !== kind) return same.at(-1);
  if (same.length > 0) return stack.length < MAX_DEPTH ? stack.length : same.at(-1);
  let depth = stack.length;
  while (depth > 0) {
    const series2 = stack[depth - 1];
    if (rank(series2.kind) < 0 || rank(series2.kind) < rank(kind)) break;
    if (!headings[series2.heading].hasText || goesOn(headings, i, series2)) break;
    depth--;
  }
  return depth;
}
var MAX_DEPTH = 8;
function rank(kind) {
  return kind === null || kind === "part-name" ? -1 : MARKER_RANKS[kind];
}
var LOOK_AHEAD2 = 60;
function goesOn(headings, i, series2) {
  const end = Math.min(headings.length, i + LOOK_AHEAD2);
  for (let j = i + 1; j < end; j++) {
    const later = headings[j];
    if (later.kind === series2.kind && later.number === series2.last + 1) return true;
  }
  return false;
}
function depthByRank(stack, kind) {
  const above = stack.findIndex((series2) => rank(series2.kind) >= rank(kind));
  return above < 0 ? stack.length : above;
}

// src/structure/headings/sections.ts
function buildSections(input) {
  const { text, lines, found: found4, year, subject, cues, idsFrom } = input;
  const bodyEnd = lines.at(-1)?.end ?? 0;
  const words8 = found4.map(({ words: span }) => text.slice(span.start, span.end));
  const said = words8.map((own2) => roleSaid(own2, cues));
  const hasText = found4.map(({ line, rest }, i) => {
    const next = found4[i + 1]?.line ?? lines.length;
    return rest.end > rest.start || next > line + 1;
  });
  const places = nestHeadings(
    found4.map(({ marker, namesPart }, i) => ({
      kind: marker?.kind ?? (namesPart ? "part-name" : null),
      number: marker?.number ?? 0,
      turnsReport: turnsReport(said[i]),
      hasText: hasText[i],
      ending: words8[i].slice(-2)
    }))
  );
  const closers = closingHeadings(places.map(({ level }) => level));
  const ends = closers.map(
    (next) => next === null ? bodyEnd : lastEndBefore(lines, found4[next].line, bodyEnd)
  );
  const roles = sectionRoles(
    found4.map((heading, i) => ({
      heading: words8[i],
      said: said[i],
      parent: places[i].parent,
      hasChildren: places[i + 1]?.parent === i,
      length: ends[i] - heading.span.end
    })),
    year,
    subject,
    cues
  );
  const sections = [];
  found4.forEach(({ marker, span, words: wordsSpan }, i) => {
    const { parent, level } = places[i];
    const above = parent === null ? null : sections[parent];
    const markerSpan = marker ? { start: marker.start, end: marker.end } : { start: span.start, end: span.start };
    const headingsAbove = above === null ? NO_HEADINGS : above.headings;
    sections.push({
      id: `s${idsFrom + i + 1}`,
      parentId: above === null ? null : above.id,
      level,
      marker: text.slice(markerSpan.start, markerSpan.end).trim(),
      heading: words8[i],
      headingStart: span.start,
      headingEnd: span.end,
      start: span.start,
      end: Math.max(ends[i], span.end),
      role: roles[i].role,
      roleReason: { rule: roles[i].rule, words: roles[i].words },
      markerSpan,
      wordsSpan,
      // `concat` makes a list of just its length; one that grows keeps room for more.
      headings: [{ start: span.start, end: span.end }].concat(headingsAbove),
      headingsAbove
    });
  });
  return sections;
}
var NO_HEADINGS = [];
function closingHeadings(levels) {
  const closers = levels.map(() => null);
  const open = [];
  for (let i = levels.length - 1; i >= 0; i--) {
    while (open.length > 0 && levels[open.at(-1)] > levels[i]) open.pop();
    closers[i] = open.at(-1) ?? null;
    open.push(i);
  }
  return closers;
}
function lastEndBefore(lines, line, fallback) {
  return line > 0 ? lines[line - 1].end : fallback;
}
function turnsReport(said) {
  return said?.strong === true && ["problems", "plans", "other"].includes(said.role);
}

// src/structure/page/dates.ts
function figuresDateAt(text, at) {
  if (!text.startsWith("20", at) && !text.startsWith("19", at)) return null;
  const yearEnd2 = at + 4;
  if (!isDigit(text.charCodeAt(at + 2)) || !isDigit(text.charCodeAt(at + 3))) return null;
  const monthStart = afterSeparator(text, yearEnd2, "-/.年");
  const monthEnd2 = figuresEnd(text, monthStart);
  const dayStart = afterSeparator(text, monthEnd2, "-/.月");
  const end = figuresEnd(text, dayStart);
  if (end < 0) return null;
  return {
    year: Number(text.slice(at, yearEnd2)),
    month: Number(text.slice(monthStart, monthEnd2)),
    day: Number(text.slice(dayStart, end)),
    end
  };
}
function afterSeparator(text, at, separators) {
  if (at < 0) return -1;
  const mark2 = afterSpace2(text, at);
  if (mark2 >= text.length || !separators.includes(text.charAt(mark2))) return -1;
  return afterSpace2(text, mark2 + 1);
}
function afterSpace2(text, at) {
  return isSpace(text.charCodeAt(at)) ? at + 1 : at;
}
function figuresEnd(text, at) {
  if (at < 0 || !isDigit(text.charCodeAt(at))) return -1;
  return isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
}
var HAN_NUMERAL = `[${HAN_NUMERALS}]{1,3}`;
var HAN_DATE = new RegExp(`(${HAN_YEAR})年(${HAN_NUMERAL})月(${HAN_NUMERAL})日`);
function isoDate(text) {
  for (let at = 0; at < text.length; at++) {
    const figures = figuresDateAt(text, at);
    if (figures) return iso(figures.year, figures.month, figures.day);
  }
  const han = text.includes("月") ? HAN_DATE.exec(text) : null;
  return han && iso(hanYear(han[1]), hanOrdinal(han[2]), hanOrdinal(han[3]));
}
function iso(year, month, day) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function hanYear(word) {
  return Number([...word].map((c) => Math.max(0, HAN_DIGITS.indexOf(c))).join(""));
}
var HAN_DATE_LINE = new RegExp(`^${HAN_YEAR}年${HAN_NUMERAL}月(?:${HAN_NUMERAL}日)?$`);
var FIGURES_LINE = /^(?:19|20)[0-9]{2}(?:年|[-/.])[0-9]{1,2}(?:月|[-/.])?(?:[0-9]{1,2}日?)?$/;
var MAX_DATE_LINE = 20;
var DATE_BEGINS = "12二(";
function isDateLine(line) {
  if (!DATE_BEGINS.includes(line.trimStart().charAt(0))) return false;
  const text = line.replace(/\s/g, "").replace(/^\(|\)$/g, "");
  return text.length <= MAX_DATE_LINE && (FIGURES_LINE.test(text) || HAN_DATE_LINE.test(text));
}
var DATE_AT_END = new RegExp(
  `(?:${YEAR}(?:年|[-/.])[0-9]{1,2}(?:月|[-/.])[0-9]{1,2}日?|${HAN_YEAR}年${HAN_NUMERAL}月${HAN_NUMERAL}日)$`
);
var MAX_BYLINE = 80;
function withoutDate(line) {
  if (line.length > MAX_BYLINE) return line;
  const plain = line.endsWith(")") ? line.slice(0, -1) : line;
  const date2 = DATE_AT_END.exec(plain.trimEnd());
  return date2 === null ? line : plain.slice(0, date2.index).replace(/\($/, "").trimEnd();
}

// src/structure/page/lines.ts
function readLines(text) {
  const lines = [];
  const series2 = seriesFinder(text);
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const line = withoutMarkup(text, trimmed(text, { start, end }));
    if (line.end - line.start >= MIN_RUN_ON && series2(line)) {
      for (const piece of splitRunOn(text, line)) lines.push(piece);
    } else if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}
function seriesFinder(text) {
  let at = 0;
  return (line) => {
    if (at < line.start) at = indexOrEnd(text, "一", line.start);
    for (; at < line.end; at = indexOrEnd(text, "一", at + 1)) {
      const before = at === line.start || BREAKS.has(text.charAt(at - 1));
      if (before && markerAt(text, at)?.kind === "han-dot") return true;
    }
    return false;
  };
}
function indexOrEnd(text, word, from) {
  const at = text.indexOf(word, from);
  return at < 0 ? text.length : at;
}
var HASH2 = 35;
var STAR = 42;
function withoutMarkup(text, line) {
  let { start, end } = line;
  const first = text.charCodeAt(start);
  if (first !== HASH2 && first !== STAR && text.charCodeAt(end - 1) !== STAR) return line;
  while (start < end && text.charCodeAt(start) === HASH2) start++;
  const isStar = (at) => text.charCodeAt(at) === STAR;
  let inner = trimmed(text, { start, end });
  if (isStar(inner.start) && isStar(inner.start + 1)) inner = { ...inner, start: inner.start + 2 };
  if (isStar(inner.end - 1) && isStar(inner.end - 2)) inner = { ...inner, end: inner.end - 2 };
  return inner.end > inner.start ? trimmed(text, inner) : { start, end: start };
}
var MIN_RUN_ON = 100;
var BREAKS = /* @__PURE__ */ new Set([" ", "	", "。", ";", ":", "!", "?", "”", ")"]);
function splitRunOn(text, line) {
  const cuts = [];
  let expected = 1;
  let formal = 0;
  for (let at = line.start; at < line.end; at++) {
    if (!mayBeginMarker(text.charCodeAt(at))) continue;
    const before = at === line.start ? " " : text.charAt(at - 1);
    if (!BREAKS.has(before)) continue;
    const marker = markerAt(text, at);
    if (!marker) continue;
    if (marker.kind === "han-dot") {
      if (marker.number !== expected && marker.number !== 1) continue;
      expected = marker.number + 1;
      formal++;
      cuts.push(at);
    } else if (marker.kind === "han-paren") {
      if (before === " " || before === "。" || before === "	") cuts.push(at);
    } else if (marker.kind === "arabic" && (before === " " || before === "。")) cuts.push(at);
  }
  if (formal < 2) return [line];
  const first = cuts[0];
  const all = new Set(cuts);
  for (let at = line.start + 1; at < line.end; at++) {
    if (text[at - 1] !== " ") continue;
    const before = text.slice(Math.max(line.start, at - 3), at - 1).at(-1) ?? "";
    const head = at < first && !/^[0-9]{1,2}:[0-9]{2}/.test(text.slice(at, at + 5));
    if (head || before === "。" || before === ":") all.add(at);
  }
  const sorted = [...all].sort((a, b) => a - b);
  const pieces = [];
  let start = line.start;
  for (const cut of [...sorted, line.end]) {
    const piece = trimmed(text, { start, end: cut });
    if (piece.end > piece.start) pieces.push(piece);
    start = cut;
  }
  return pieces;
}

// src/structure/page/labels.ts
var labels = labels_default;
var DATE_LABELS = [labels.published, labels.dated, labels.day];
var SOURCE_LABELS = [labels.source, labels.publisher];
var LABELS2 = new Set([...DATE_LABELS, ...SOURCE_LABELS, labels.tools, labels.others].flat());
var TOOL_LABELS = new Set(labels.tools);
var WEAK_LABELS = new Set(labels.weak);
var LABEL_ENDS = new Set([...LABELS2].map((label) => label.charAt(label.length - 1)));
var LONGEST_LABEL = Math.max(...[...LABELS2].map(({ length }) => length));
function labelledValues(line) {
  if (!HAS_LABEL_MARK.test(line)) return NO_VALUES;
  const found4 = [];
  for (let at = 0; at < line.length; at++) {
    if (isCommonHan(line.charCodeAt(at))) continue;
    const mark2 = line.charAt(at);
    if (!LABEL_MARKS.includes(mark2)) continue;
    const label = labelBefore(line, at);
    if (label === null) continue;
    const bracketed = mark2 === "]" || mark2 === "】";
    if (bracketed && !/[[【] ?$/.test(line.slice(0, at - label.length))) continue;
    found4.push({ label, start: at - label.length, valueStart: at + 1 });
  }
  return found4.map(({ label, start, valueStart }, i) => {
    let end = found4[i + 1]?.start ?? line.length;
    while (end > valueStart && isValueGap(line, end - 1)) end--;
    return { label: label.replaceAll(" ", ""), value: line.slice(valueStart, end).trim(), start };
  });
}
var LABEL_MARKS = ":	]】";
var HAS_LABEL_MARK = /[:\t\]】]/;
function isValueGap(line, at) {
  return "|【[(*-".includes(line.charAt(at)) || isSpace(line.charCodeAt(at));
}
var NO_VALUES = [];
function labelBefore(line, mark2) {
  let end = mark2;
  while (end > 0 && line[end - 1] === " ") end--;
  if (end === 0 || !LABEL_ENDS.has(line[end - 1])) return null;
  let compact = "";
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_LABEL * 2; at--) {
    const character = line[at];
    if (character === " ") continue;
    compact = character + compact;
    const before = at === 0 ? 0 : line.charCodeAt(at - 1);
    if (LABELS2.has(compact) && !isCommonHan(before)) return line.slice(at, mark2);
    if (compact.length > LONGEST_LABEL) break;
  }
  return null;
}
function isPageDescription(text, values) {
  const dateEnd2 = openingDateEnd(text);
  if (dateEnd2 > 0) {
    const rest = text.slice(dateEnd2).trim();
    if (rest === "" || labelledValues(rest).length > 0) return /[-/.:]/.test(text);
  }
  if (values.length === 0) return false;
  if (text.includes("。") || text.includes(";")) return false;
  const startsWithLabel = /^[\s·•*\-—|【[]*$/.test(text.slice(0, values[0].start));
  const strong = values.filter(({ label }) => !WEAK_LABELS.has(label)).length;
  if (values.length >= 2) return startsWithLabel || strong >= 2;
  return startsWithLabel && (strong === 1 || text.length <= 40);
}
function isToolLine(values) {
  return values.length > 0 && values.every(({ label }) => TOOL_LABELS.has(label));
}
function openingDateEnd(text) {
  if (!DATE_BEGINS2.includes(text.charAt(0))) return 0;
  let at = 0;
  if (text.startsWith("(") || text.startsWith("[")) at++;
  if (isSpace(text.charCodeAt(at))) at++;
  const date2 = figuresDateAt(text, at);
  if (date2 === null) return 0;
  const end = text.charAt(date2.end) === "日" ? date2.end + 1 : date2.end;
  TIME_OF_DAY.lastIndex = end;
  return TIME_OF_DAY.test(text) ? TIME_OF_DAY.lastIndex : end;
}
var DATE_BEGINS2 = "12([";
var TIME_OF_DAY = /\s+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?/y;

// src/genre/page/report-year.yaml
var report_year_default = { "opens": ["^在?(?:(?:19|20)[0-9]{2}|二[〇0○零О][〇0○零О一二三四五六七八九]{2})年(?:度|以来|来|,|,?我|[\\u4e00-\\u9fff])", "(?:现将|现就|现对|将)[^。]{0,30}(?:19|20)[0-9]{2}年", "(?:一、|主要)[^。]{0,6}(?:19|20)[0-9]{2}年"], "planned": "(?:思路|打算|计划|安排|设想|要点|谋划|规划)", "under-way": "(?:今年|上半年|半年|季度)", "after": "(?:年|-|—|–|至|法治|依法)" };

// src/structure/page/report-year.ts
function reportYear({ title, body, signedOn, publishedOn }) {
  const fromTitle = title === null ? null : yearIn(title);
  if (fromTitle !== null) return fromTitle;
  const opening = body.slice(0, 6);
  for (const pattern of OPENING_YEARS) {
    for (const line of opening) {
      const found4 = pattern.exec(line.slice(0, 400));
      if (found4) return yearIn(found4[0]);
    }
  }
  const firstOwnMonth = UNDER_WAY.test([title ?? "", ...opening].join("\n").slice(0, 600)) ? APRIL : JULY;
  const dated = signedOn === null ? null : yearOfDate(signedOn, firstOwnMonth);
  if (dated?.isOwn) return dated.year;
  const spokenOf = mostFrequentYear(body, signedOn ?? publishedOn);
  return spokenOf ?? dated?.year ?? (publishedOn === null ? null : yearOfDate(publishedOn, firstOwnMonth).year);
}
function yearOfDate(date2, month) {
  const year = Number(date2.slice(0, 4));
  const isOwn = Number(date2.slice(5, 7)) >= month;
  return { year: isOwn ? year : year - 1, isOwn };
}
var JULY = 7;
var APRIL = 4;
var words5 = report_year_default;
var OPENING_YEARS = words5.opens.map((pattern) => new RegExp(pattern));
var FIGURES = new RegExp(`${YEAR}(?=\\s?${words5.after})`, "g");
var PLANNED = new RegExp(`${YEAR}年?[^0-9]{0,12}${words5.planned}`, "g");
var UNDER_WAY = new RegExp(words5["under-way"]);
var CHARACTERS = new RegExp(HAN_YEAR);
var ONLY_A_DATE = new RegExp(`^\\s*${YEAR}年[0-9]{1,2}月[0-9]{1,2}日\\s*$`);
var SPOKEN_OF2 = new RegExp(`(?<![0-9—-])(${YEAR})年(?![-—])`, "g");
function yearIn(text) {
  const figures = text.replace(PLANNED, "").match(FIGURES) ?? text.match(FIGURES);
  if (figures) return Number(figures.at(-1));
  const han = CHARACTERS.exec(text);
  return han ? hanYear(han[0]) : null;
}
function mostFrequentYear(body, publishedOn) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const line of body) {
    if (ONLY_A_DATE.test(line)) continue;
    for (const match of line.matchAll(SPOKEN_OF2)) {
      const year = Number(match[1]);
      counts2.set(year, (counts2.get(year) ?? 0) + 1);
    }
  }
  const limit = publishedOn === null ? Number.POSITIVE_INFINITY : Number(publishedOn.slice(0, 4));
  const ranked = [...counts2].filter(([year]) => year <= limit);
  ranked.sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? null;
}

// src/structure/page/titles.ts
var words6 = titles_default;
var TITLE_END2 = new RegExp(`${words6.endings}(?:\\s?[(〔《][^)〕》]{0,20}[)〕》])?$`);
var REPORT_END = new RegExp(`${words6.reports}(?:\\s?[(〔][^)〕]{0,20}[)〕])?$`);
var COMPLETE_END = new RegExp(`${words6.complete}$`);
var SUBJECTS2 = new RegExp(words6.subjects);
var SECOND_LINE = new RegExp(`^(?:${words6["second-line"]}|${YEAR}|${HAN_YEAR})`);
var SURELY = new RegExp(words6.surely);
var OFTEN = new RegExp(words6.often);
var UNFINISHED = new RegExp(`${words6.unfinished}$`);
var MAX_TITLE = 90;
var MIN_TITLE = 6;
var BEFORE_TITLE = new RegExp(`^${words6.before}`);
function titleScore(line) {
  const text = line.trim();
  if (text.length < MIN_TITLE || text.length > MAX_TITLE) return 0;
  const ends = TITLE_END2.test(text);
  if (!ends && !SURELY.test(text)) return 0;
  if (/[。;!?|>]/.test(text) || /^[一二三四五六七八九十]、/.test(text)) return 0;
  if (text.endsWith(":") || text.endsWith(",") || labelledValues(text).length > 0) return 0;
  const ofYear = YEAR_WORD.test(text);
  if (!ends && !ofYear) return 0;
  let score = 0;
  if (ends) score += 2;
  if (REPORT_END.test(text)) score += 2;
  if (ofYear) score += 2;
  if (SUBJECTS2.test(text)) score += 1;
  if (OFTEN.test(text)) score += 1;
  return score;
}
var YEAR_WORD = new RegExp(`(?:${YEAR}|${HAN_YEAR})\\s?(?:年|-|—|至)`);
function opensTitle(line, next) {
  const text = line.trim();
  if (text.length < 2 || text.length > 50 || /[。;:!?,|>/]/.test(text)) return false;
  if (labelledValues(text).length > 0) return false;
  if (UNFINISHED.test(text)) return true;
  if (endsAsOffice(text) && (endsAsOffice(next.trim()) || SECOND_LINE.test(next))) return true;
  return YEAR_WORD.test(text) && !COMPLETE_END.test(text) && !YEAR_WORD.test(next) && next.length <= 30 && TITLE_END2.test(next);
}

// src/structure/page/metadata.ts
var METADATA_LINES = 40;
var METADATA_LINE_LENGTH = 4e3;
function readMetadata(from) {
  const { text } = from;
  const lines = (spans) => spans.map(({ start, end }) => text.slice(start, end));
  const title = from.title.length > 0 ? lines(from.title).join("") : null;
  const labelled = lines(from.pageLines).flatMap(labelledValues);
  const publishedOn = publicationDate(labelled, lines(from.pageLines)) ?? dateOf(lines(from.dateLines));
  const body = from.bodyLines.slice(0, METADATA_LINES).map(({ start, end }) => text.slice(start, Math.min(end, start + METADATA_LINE_LENGTH)));
  return {
    title,
    issuer: inItsOwnString(issuerOf(title, namesSaid(lines, from, labelled), body)),
    year: reportYear({
      title,
      body,
      signedOn: dateOf(lines([...from.bylines, ...from.dateLines])),
      publishedOn
    }),
    publishedOn,
    source: inItsOwnString(sourceOf(labelled)),
    characters: from.source.length
  };
}
function inItsOwnString(words8) {
  return words8 === null ? null : [...words8].join("");
}
var OPENS_WITH_DATE = new RegExp(`^[([]?\\s?${YEAR}\\s?[-/.年]`);
function publicationDate(values, lines) {
  for (const labels2 of DATE_LABELS) {
    for (const { label, value } of values) {
      const date2 = labels2.includes(label) ? isoDate(value) : null;
      if (date2 !== null) return date2;
    }
  }
  for (const line of lines) {
    const date2 = OPENS_WITH_DATE.test(line) ? isoDate(line) : null;
    if (date2 !== null) return date2;
  }
  return null;
}
function sourceOf(values) {
  for (const labels2 of SOURCE_LABELS) {
    const found4 = values.find(
      ({ label, value }) => labels2.includes(label) && /[\u4e00-\u9fffA-Za-z]/.test(value)
    );
    if (found4) return found4.value.split(/\s+/)[0] || null;
  }
  return null;
}
var dateOf = (lines) => lines.map(isoDate).find((date2) => date2 !== null) ?? null;
function namesSaid(lines, from, labelled) {
  const signed = lines([...from.bylines, ...from.signature]).map((line) => withoutDate(line).replace(/\s/g, "")).filter(endsAsOffice);
  const source = SOURCE_LABELS.flatMap(
    (labels2) => labelled.filter(({ label }) => labels2.includes(label)).map(({ value }) => value)
  );
  const page = lines(from.around).flatMap((line) => line.match(/[\u4e00-\u9fff]{4,40}/g) ?? []);
  return { signed, source, page };
}
function issuerOf(title, said, body) {
  const words8 = title?.replace(/\s/g, "").replace(BEFORE_TITLE, "") ?? "";
  const name = issuerInTitle(words8) ?? said.signed[0] ?? nameInText(body) ?? issuerSpokenOf(words8);
  return name === null ? null : fullName(name, said);
}

// src/structure/table-rows.ts
var MAX_ROW = 400;
var TAB = 9;
var BAR = "|".charCodeAt(0);
var BOX_BAR = "│".charCodeAt(0);
function cellsOf(text, line) {
  if (line.end - line.start > MAX_ROW) return [line];
  const cells = [];
  let start = line.start;
  let at = line.start;
  const push = (end) => {
    let from = start;
    let to = end;
    while (from < to && text[from] === " ") from++;
    while (to > from && text[to - 1] === " ") to--;
    if (to > from) cells.push({ start: from, end: to });
  };
  while (at < line.end) {
    const code = text.charCodeAt(at);
    let width = 0;
    if (code === TAB || code === BAR || code === BOX_BAR) width = 1;
    else if (code === 32 && text[at + 1] === " ") {
      width = 2;
      while (text[at + width] === " ") width++;
    }
    if (width > 0) {
      push(at);
      at += width;
      start = at;
    } else at++;
  }
  push(line.end);
  return cells;
}
function findTables(text, lines) {
  const tables = [];
  let first = -1;
  const close = (end) => {
    if (first >= 0 && end - first >= 2) {
      const rows = lines.slice(first, end);
      const figures = rows.some(
        (row) => cellsOf(text, row).some(({ start }) => isDigit(text.charCodeAt(start)))
      );
      if (figures) tables.push({ first, last: end - 1 });
    }
    first = -1;
  };
  lines.forEach((line, i) => {
    const row = isRow(text, line);
    if (row && first < 0) first = i;
    if (!row) close(i);
  });
  close(lines.length);
  return tables;
}
var COLUMN_GAPS = ["  ", "	", "|", "│"];
function isRow(text, line) {
  if (line.end - line.start > MAX_ROW) return false;
  const words8 = text.slice(line.start, line.end);
  if (words8.includes("。") || !COLUMN_GAPS.some((gap) => words8.includes(gap))) return false;
  return cellsOf(text, line).length >= 2;
}

// src/genre/page/furniture.yaml
var furniture_default = [{ "id": "position", "why": "navigation", "longest": 120, "anywhere": true, "pattern": "(?:^您?(?:当前|现在|目前)?(?:所在|的)?的?位置\\s?[:>是])|(?:^(?:当前所在|您在这里|当前栏目|所在栏目|导航|路径)\\s?[:>是])" }, { "id": "home-page", "why": "navigation", "longest": 120, "anywhere": true, "pattern": "^[^。;]{0,40}首页\\s?(?:>|»|›|/|→|-|\\||_)" }, { "id": "breadcrumb", "why": "navigation", "longest": 120, "anywhere": true, "pattern": "^[^。;,>»›]{1,24}[>»›]{1,3}[^。;,>»›]{1,24}[>»›]{1,3}[^。;]{0,80}$" }, { "id": "bracketed-tools", "why": "page-tools", "longest": 120, "anywhere": true, "pattern": "^[【[(]\\s?(?:打印|关闭|字体|字号|大|中|小|返回|收藏|分享|下载|推荐|纠错|我要)" }, { "id": "scan-the-code", "why": "page-tools", "longest": 60, "anywhere": true, "pattern": "^(?:二维码)|(?:扫一扫|扫码查看|扫码阅读|扫码浏览|扫码关注|扫码分享|扫码下载|微信扫|用手机看)|(?:扫描(?:下方|上方|左侧|右侧)?二维码)|(?:手机(?:上|端)?(?:查看|打开|浏览|阅读))|(?:关注(?:官方|我们的)?(?:微信)?公众号)" }, { "id": "tools", "why": "page-tools", "longest": 60, "anywhere": true, "pattern": "^(?:打印|关闭|收藏|分享|纠错|下载|播放|朗读|复制)(?:本页|页面|此页|窗口|文章|正文|到|链接)?[\\s|/·、]*(?:打印|关闭|收藏|分享|纠错|下载|返回|字体|大|中|小|$)" }, { "id": "type-size", "why": "page-tools", "longest": 80, "anywhere": true, "pattern": "^(?:字体|字号|文字大小|背景色|保护视力色|视力保护色)\\s?[:[【(]" }, { "id": "other-pages", "why": "page-tools", "longest": 160, "anywhere": true, "pattern": "^(?:上一篇|下一篇|上一条|下一条|上篇|下篇|前一篇|后一篇|上一页|下一页|相关文章|相关链接|相关阅读|相关新闻|延伸阅读|推荐阅读|猜你喜欢|热门推荐)(?:\\s?:|\\s|$)" }, { "id": "share", "why": "page-tools", "longest": 80, "anywhere": true, "pattern": "^(?:分享到|分享至|分享)\\s?[:\\s]" }, { "id": "report-a-mistake", "why": "page-tools", "longest": 40, "anywhere": true, "pattern": "^(?:\\[|【)?\\s?(?:我要|内容|网页|网站|信息)?(?:纠错|报错|挑错)" }, { "id": "form-field", "why": "form", "longest": 40, "anywhere": false, "pattern": "^\\*?\\s?(?:验证码|您的姓名|姓名|联系电话|手机号码?|电子邮箱|邮箱|错误描述|错误类型|纠错内容|纠错标题|错误内容|网页地址|页面地址|联系方式|问题描述|留言内容|评论|昵称|提交人?)" }, { "id": "form-words", "why": "form", "longest": 80, "anywhere": false, "pattern": "(?:请输入|不能为空|请填写|请选择|验证码|看不清|点击刷新|发表评论|字以内|我要评论|感谢您的|是否解决|是否有用|满意度评价|提交成功)|(?:提\\s?交)|(?:重\\s?置)" }, { "id": "site-footer", "why": "footer", "longest": 400, "anywhere": false, "pattern": "(?:公网安备|网站标识码|政府网站找错|党政机关|版权所有|copyright|©|技术支持|技术维护|协办|维护单位|建议使用|浏览器|分辨率|网站地图|联系我们|关于我们|网站声明|隐私|您是第|访问量|累计访问|邮政编码|投诉电话|举报电话|服务热线|未经授权|转载)|(?:ICP\\s?[备证])|(?:all rights reserved)|(?:(?:主办单位?|主办|承办单位?|承办|邮编|电话|传真|地址)\\s?:)" }, { "id": "certain-footer", "why": "footer", "longest": 300, "anywhere": true, "pattern": "(?:公网安备|网站标识码|版权所有)|(?:ICP\\s?[备证].{0,30}号)|(?:copyright\\s?©)|(?:©\\s?[0-9]{4})|(?:您是第.{0,12}位)" }, { "id": "links", "why": "footer", "longest": 200, "anywhere": false, "pattern": "^(?:友情链接|国家部委|省政府部门|市政府部门|县市区|部门网站|乡镇网站|其他网站|相关网站|政府网站|网站链接)" }, { "id": "attachment", "why": "attachment", "longest": 100, "anywhere": true, "pattern": "^附件\\s?[0-9一二三四五六七八九十]{0,2}\\s?[:.、]\\s?.{0,80}$" }, { "id": "attached-file", "why": "attachment", "longest": 100, "anywhere": true, "pattern": "^[^。]{1,80}\\.(?:docx?|pdf|wps|xlsx?|ofd|rar|zip|jpe?g|png)(?:\\s?\\([^)]{0,20}\\))?\\s?(?:下载)?$" }, { "id": "ornament", "why": "decoration", "longest": 200, "anywhere": true, "pattern": "^[-—_=*·.~+#|…○●■□◆◇★☆※>»<«/\\\\\\s【】()（）]+$" }, { "id": "page-number", "why": "decoration", "longest": 24, "anywhere": true, "pattern": "^[-—－–\\s]*(?:第\\s?)?[0-9]{1,3}(?:\\s?页)?(?:\\s?[/共]\\s?[0-9]{1,3}\\s?页?)?[-—－–\\s]*$" }, { "id": "welcome", "why": "navigation", "longest": 80, "anywhere": false, "pattern": "^(?:今天是|欢迎您?(?:访问|来到|光临)|星期|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\\s?星期)" }];

// src/genre/page/menu-words.yaml
var menu_words_default = { "words": ["首页", "网站首页", "本站首页", "主页", "政务公开", "政府信息公开", "信息公开", "政务服务", "互动交流", "政民互动", "办事服务", "网上办事", "新闻中心", "新闻资讯", "政务动态", "工作动态", "机构职能", "机构设置", "政策文件", "政策解读", "通知公告", "公告公示", "专题专栏", "数据开放", "数据发布", "走进", "网站地图", "站点地图", "网站导航", "设为首页", "加入收藏", "收藏本站", "联系我们", "关于我们", "关于本站", "使用帮助", "网站声明", "隐私声明", "隐私保护", "版权声明", "无障碍", "无障碍浏览", "无障碍阅读", "进入无障碍", "关怀版", "老年版", "适老版", "长者版", "长者模式", "大字版", "繁体", "繁体版", "繁体中文", "简体", "简体版", "简体中文", "English", "EN", "登录", "注册", "个人中心", "我的收藏", "搜索", "检索", "高级搜索", "站内搜索", "热门搜索", "智能问答", "智能机器人", "手机版", "移动版", "电脑版", "客户端", "微信", "微博", "官方微信", "官方微博", "微信公众号", "政务微信", "政务微博", "RSS", "打印", "打印本页", "打印文章", "打印此页", "打印正文", "关闭", "关闭窗口", "关闭本页", "关闭页面", "返回", "返回顶部", "返回首页", "返回列表", "返回上一页", "回到顶部", "顶部", "TOP", "大", "中", "小", "大中小", "字体", "字号", "默认", "超大", "分享", "分享到", "收藏", "纠错", "我要纠错", "下载", "导出", "复制链接", "QQ空间", "新浪微博", "朋友圈", "上一篇", "下一篇", "上一条", "下一条", "没有了", "相关链接", "相关文档", "相关阅读", "相关附件", "相关信息", "相关解读", "更多", "查看更多", "正文", "详情", "内容", "文章内容", "法定主动公开内容", "政府信息公开指南", "政府信息公开制度", "政府信息公开年报", "政府信息公开年度报告", "依申请公开", "组织机构", "法治政府建设", "投诉举报", "意见征集", "领导信箱", "在线访谈", "民意征集", "扫一扫", "部门", "乡镇", "街道", "公开目录", "财政信息", "规划计划", "人事信息", "播报", "语音播报", "朗读"], "never-headings": ["打印", "关闭", "返回", "回到", "分享", "收藏", "纠错", "我要", "下载", "字体", "字号", "扫", "上一", "下一", "没有了", "大", "顶部", "top", "更多", "查看", "相关", "播报", "语音", "朗读"] };

// src/structure/page/furniture.ts
var PATTERNS = furniture_default.map((entry) => ({ ...entry, pattern: new RegExp(entry.pattern, "i") }));
var { words: words7, "never-headings": neverHeadings } = menu_words_default;
var MENU = new Set(words7);
var MENU_BEGINS = new CharacterSet(words7.map((word) => word.charAt(0)).join(""));
var MAX_DESCRIPTION = 260;
function furnitureAt(line, outside) {
  const text = line.trim();
  if (text.length <= MAX_DESCRIPTION) {
    const values = labelledValues(text);
    if (isPageDescription(text, values)) {
      return isToolLine(values) ? { why: "page-tools", rule: "tool-labels" } : { why: "page-metadata", rule: "labels" };
    }
  }
  if (isSentence(text)) return null;
  for (const { id, why, pattern, longest, anywhere } of PATTERNS) {
    if ((anywhere || outside) && text.length <= longest && pattern.test(text)) {
      return { why, rule: id };
    }
  }
  if (isMenuLine(text) && (outside || isCertainMenu(text)))
    return { why: "navigation", rule: "menu-words" };
  return null;
}
var MIN_SENTENCE = 12;
function isSentence(text) {
  if (text.length < MIN_SENTENCE) return false;
  const last = text.charAt(text.length - 1);
  if (last !== "。" && last !== ";") return false;
  if (text.includes(",") || text.includes("、")) return true;
  return /^[(（]?[一二三四五六七八九十0-9]{1,2}[)）.是]/.test(text);
}
var MAX_MENU = 200;
var MENU_GAPS = "|/·、>»,()[]【】<";
function isMenuLine(text) {
  if (text.length > MAX_MENU) return false;
  let count = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isMenuGap(text, at)) {
      if (at === start && !MENU_BEGINS.has(text.charCodeAt(at))) return false;
      continue;
    }
    if (at > start) {
      if (!isMenuWord(text.slice(start, at))) return false;
      count++;
    }
    start = at + 1;
  }
  return count > 0;
}
function isMenuGap(text, at) {
  const code = text.charCodeAt(at);
  return !isCommonHan(code) && (MENU_GAPS.includes(text.charAt(at)) || isSpace(code));
}
function isMenuWord(word) {
  return MENU.has(word) || word.endsWith(":") && MENU.has(word.slice(0, -1));
}
function isCertainMenu(text) {
  if (/[\s|/·、>»]/.test(text)) return true;
  const small = text.toLowerCase();
  return neverHeadings.some((word) => small.startsWith(word));
}

// src/structure/page/regions.ts
var MIN_TEXT_LINE = 25;
var MAX_SALUTATION = 60;
var MAX_LOOSE_LINE = 60;
var { addressees, announces } = letter_default;
var SALUTATION = new RegExp(`${addressees}(?:\\([^()]{1,20}\\))?\\s?:$`);
var ANNOUNCES = new RegExp(`${announces}:?$`);
function findRegions(text, lines) {
  const words8 = lines.map(({ start, end }) => text.slice(start, end));
  const reasons = words8.map((line) => furnitureAt(line, false));
  const isText2 = (i) => reasons[i] === null && isReportLine(text, lines[i], words8[i]);
  let first = words8.findIndex((_, i) => isText2(i));
  let last = words8.findLastIndex((_, i) => isText2(i));
  last = endOfLists(text, lines, reasons, last);
  if (first < 0) {
    first = 0;
    last = words8.length - 1;
  }
  const title = findTitle(words8, reasons, first);
  if (title.some((i) => i >= first)) first = Math.max(...title) + 1;
  for (let i = 0; i < words8.length; i++) {
    const within = i >= first && i <= last;
    if (!within && !title.includes(i)) reasons[i] = furnitureAt(words8[i], true);
  }
  const skipped = [];
  const body = [];
  const salutation = /* @__PURE__ */ new Set();
  const signature = [];
  const bylines = [];
  const dateLines = [];
  const pageLines = [];
  const pageAbove = title.length > 0 || reasons.slice(0, first).some((why) => why !== null);
  const lastFurniture = reasons.findLastIndex((why, i) => i > last && why !== null);
  lines.forEach((line, i) => {
    const because = reasons[i];
    const word = words8[i];
    const skip = (why, rule) => {
      skipped.push({ ...line, why, rule });
    };
    if (title.includes(i)) skip("title", "title");
    else if (because === null && i > last && isDateLine(word)) {
      dateLines.push(line);
      body.push(line);
    } else if (because !== null) {
      if (because.why === "page-metadata") pageLines.push(line);
      skip(because.why, because.rule);
    } else if (i < first && isSalutation(word)) {
      salutation.add(line);
      body.push(line);
    } else if (i < first && pageAbove && isLoose(word)) {
      if (isSignature(withoutDate(word)) && title.some((line2) => line2 < i)) {
        bylines.push(line);
        skip("page-metadata", "byline");
      } else if (titleScore(word) > 0 || sameAsTitle(word, title, words8))
        skip("title", "title-again");
      else skip("navigation", "loose-line-above");
    } else if (i > last && isSignature(word)) {
      signature.push(line);
      body.push(line);
    } else if (i > last && i < lastFurniture && isLoose(word)) {
      skip("navigation", "loose-line-below");
    } else body.push(line);
  });
  return {
    title: title.map((i) => lines[i]),
    body,
    salutation,
    signature,
    bylines,
    dateLines,
    pageLines,
    skipped
  };
}
function endOfLists(text, lines, reasons, last) {
  if (last < 0) return last;
  const below = lines.slice(last + 1);
  const inTable = new Set(
    findTables(text, below).flatMap(
      ({ first, last: end2 }) => Array.from({ length: end2 - first + 1 }, (_, i) => last + 1 + first + i)
    )
  );
  let end = last;
  for (let i = last + 1; i < lines.length; i++) {
    const why = reasons[i]?.why ?? null;
    const belongs = inTable.has(i) || isBulleted(text, lines[i]) || isCaption(text, lines[i]);
    if (why !== null && why !== "decoration") break;
    if (why === null && !belongs) break;
    if (why === null) end = i;
  }
  return end;
}
function isCaption(text, { start, end }) {
  return end - start <= MAX_CAPTION && /^\(?单位\s?:/.test(text.slice(start, end));
}
var MAX_CAPTION = 20;
function isBulleted(text, { start, end }) {
  return itemMarkAt(text, start, start, false)?.series === "bullet" && hasHanRun(text.slice(start, end), 4);
}
function isSalutation(line) {
  return line.length <= MAX_SALUTATION && line.endsWith(":") && SALUTATION.test(line);
}
function isLoose(line) {
  return line.length <= MAX_LOOSE_LINE && !line.endsWith("。") && !line.endsWith(";");
}
function isReportLine(text, line, words8) {
  if (words8.length >= MIN_TEXT_LINE && hasPause(words8) && hasHanRun(words8, 8)) {
    return words8.length > MAX_BREADCRUMB || !/[>|»].*[>|»]/s.test(words8);
  }
  if (ANNOUNCES.test(words8)) return true;
  const marker = markerAt(text, line.start);
  if (marker && marker.end < line.end && words8.length >= 4) return marker.kind !== "article";
  if (isBulleted(text, line) && /[0-9]/.test(words8)) return true;
  return words8.length >= 8 && /[\u4e00-\u9fff][。;!?]$/.test(words8);
}
function hasPause(words8) {
  return words8.includes(",") || words8.includes("。") || words8.includes(";");
}
var MAX_BREADCRUMB = 200;
var MAX_TITLE_SEARCH = 60;
function findTitle(words8, furniture, first) {
  let best = -1;
  let bestScore = 0;
  const end = Math.min(first, words8.length, MAX_TITLE_SEARCH + 1);
  for (let i = 0; i < end; i++) {
    if (furniture[i] !== null) continue;
    const next2 = words8[i + 1] ?? "";
    const joined = i + 1 < end && furniture[i + 1] === null && opensTitle(words8[i], next2);
    const alone = titleScore(words8[i]);
    const both = joined ? titleScore(words8[i] + next2) : 0;
    const score = Math.max(alone, both);
    const line = joined && both >= alone ? i + 1 : i;
    const again = best >= 0 && words8[line] === words8[best];
    if (score >= bestScore && score > 0 && !again) {
      best = line;
      bestScore = score;
    }
  }
  if (best < 0) return beforeMetadata(words8, furniture, end);
  const above = [];
  for (let i = best - 1; i >= Math.max(0, best - 2); i--) {
    if (furniture[i] !== null || !opensTitle(words8[i], words8[i + 1])) break;
    above.unshift(i);
  }
  if (above.length > 0) return [...above, best];
  const next = words8[best + 1] ?? "";
  if (best + 1 < end && furniture[best + 1] === null && /^[(〔].{2,20}[)〕]$/.test(next)) {
    return /[0-9]{4}年[0-9]{1,2}月/.test(next) ? [best] : [best, best + 1];
  }
  return [best];
}
var MIN_PLAIN_TITLE = 8;
function beforeMetadata(words8, furniture, end) {
  for (let i = 1; i < end; i++) {
    if (furniture[i]?.why !== "page-metadata" || furniture[i - 1] !== null) continue;
    const line = words8[i - 1];
    const plain = line.length >= MIN_PLAIN_TITLE && line.length <= MAX_LOOSE_LINE;
    if (plain && hasHanRun(line, 6) && !/[。:;]$/.test(line)) return [i - 1];
  }
  return [];
}
function sameAsTitle(line, title, words8) {
  return title.some((i) => words8[i] === line);
}

// src/structure/page/reports.ts
var FULL_TITLE = 7;
var TITLE = 5;
var MAX_TITLE2 = 60;
var MIN_LINES2 = 4;
var LOOK_AHEAD3 = 6;
var MIN_TEXT = 40;
function reportsIn(text, lines) {
  const words8 = (line) => line === void 0 || line.end - line.start > MAX_TITLE2 ? "" : text.slice(line.start, line.end);
  const starts = [0];
  let title = null;
  let hasText = false;
  lines.forEach((line, i) => {
    hasText ||= title !== null && isText(text, line);
    const own2 = words8(line);
    const score = own2 === "" ? 0 : titleScore(own2);
    if (score < TITLE || furnitureAt(own2, true) !== null) return;
    const isFurther = hasText && i >= starts.at(-1) + MIN_LINES2;
    const isSure = score >= FULL_TITLE && title !== own2;
    if (isFurther && (isSure || hasPageBeside(words8, lines, i)) && textFollows(text, lines, i)) {
      const above = words8(lines[i - 1]);
      const named3 = issuerInTitle(own2) !== null || !opensTitle(above, own2);
      starts.push(withPageAbove(words8, lines, named3 ? i : i - 1));
    } else if (title !== null) return;
    title = own2;
    hasText = false;
  });
  return starts.length === 1 ? [lines] : starts.map((start, report) => lines.slice(start, starts[report + 1]));
}
var isAboutReport = (line) => {
  const why = furnitureAt(line, true)?.why;
  return why === "page-metadata" || why === "navigation" || why === "page-tools";
};
var endsReport = (line) => {
  const because = furnitureAt(line, true);
  return because !== null && because.why !== "decoration";
};
function hasPageBeside(words8, lines, title) {
  const above = words8(lines[title - 1]);
  const below = words8(lines[title + 1]);
  const byline = withoutDate(below);
  const endsAbove = endsReport(above) || isDateLine(above) || isSignature(above);
  return endsAbove || isAboutReport(below) || byline !== below && isSignature(byline);
}
function withPageAbove(words8, lines, title) {
  let first = title;
  while (first > 0 && isAboutReport(words8(lines[first - 1]))) first--;
  return first;
}
function textFollows(text, lines, title) {
  for (const line of lines.slice(title + 1, title + 1 + LOOK_AHEAD3)) {
    if (isText(text, line)) return true;
    if (titleScore(text.slice(line.start, Math.min(line.end, line.start + MAX_READ))) >= FULL_TITLE)
      return false;
  }
  return false;
}
function isText(text, { start, end }) {
  if (end - start < MIN_TEXT) return false;
  const line = text.slice(start, Math.min(end, start + MAX_READ));
  return /[。:]/.test(line) && hasHanRun(line, 8);
}
var MAX_READ = 400;

// src/structure/passages/items.ts
function paragraphParts(text, span) {
  const marks2 = itemMarks(text, span);
  const chosen = marks2.length === 0 ? marks2 : chooseSeries(marks2, span);
  if (chosen.length === 0) return [partOf(text, span.start, span.end, "body", "")];
  const parts2 = [];
  const lead = partOf(text, span.start, chosen[0].start, "lead", "");
  if (lead.end > lead.start) parts2.push(lead);
  chosen.forEach((mark2, i) => {
    const end = chosen[i + 1]?.start ?? span.end;
    const marker = text.slice(mark2.start, mark2.end).trim();
    parts2.push(partOf(text, mark2.start, end, "item", marker));
  });
  return parts2;
}
function partOf(text, from, to, kind, marker) {
  const { start, end } = trimmed(text, { start: from, end: to });
  return { start, end, kind, marker };
}
function continues(last, mark2) {
  return mark2.number > last.number && mark2.number <= last.number + 2;
}
function chooseSeries(marks2, span) {
  const groups = /* @__PURE__ */ new Map();
  for (const mark2 of marks2) {
    const group = groups.get(mark2.series) ?? [];
    const last = group.at(-1);
    const follows = last !== void 0 && (mark2.number === FOLLOWING || continues(last, mark2));
    if (mark2.number === 1 || follows) {
      group.push(mark2);
      groups.set(mark2.series, group);
    } else if (!last && mark2.start === span.start) {
      groups.set(mark2.series, [mark2]);
    }
  }
  const series2 = [...groups.values()].map((group) => completed(group, span)).filter((group) => group.length > 0);
  series2.sort((a, b) => a[0].start - b[0].start);
  return series2[0] ?? [];
}
var MIN_WEAK_ITEM = 12;
function completed(group, span) {
  const marks2 = group.filter((mark2, i) => {
    if (!mark2.weak) return true;
    const end = group[i + 1]?.start ?? span.end;
    return end - mark2.start >= MIN_WEAK_ITEM;
  });
  if (marks2.length >= 2) return marks2;
  const only2 = marks2[0];
  return only2 && only2.start === span.start ? marks2 : [];
}
function itemMarks(text, span) {
  const marks2 = [];
  for (let at = span.start; at < span.end; at++) {
    const previous = at === span.start ? LINE_END : text.charCodeAt(at - 1);
    if (isCommonHan(previous)) continue;
    const before = BREAK[previous];
    if (before === Break.none) continue;
    const code = text.charCodeAt(at);
    if (!mayBeginItem(code)) continue;
    const strong = before === Break.strong || before === Break.gap && isGap(text, at, span.start);
    if (!strong && before !== Break.weak) continue;
    const mark2 = itemMarkAt(text, at, span.start, !strong);
    if (mark2 && mark2.end <= span.end) {
      marks2.push(mark2);
      at = mark2.end - 1;
    }
  }
  return marks2;
}
var Break = { none: 0, strong: 1, weak: 2, gap: 3 };
var STRONG_BREAK = `${SENTENCE_ENDS}:
`;
var LINE_END = 10;
var BREAK = new Uint8Array(65536);
for (const [marks2, kind] of [
  [STRONG_BREAK, Break.strong],
  [",、", Break.weak],
  [" 	", Break.gap]
]) {
  for (const mark2 of marks2) BREAK[mark2.charCodeAt(0)] = kind;
}
function isGap(text, at, start) {
  let i = at - 1;
  if (text[i] !== " " && text[i] !== "	") return false;
  while (i >= start && (text[i] === " " || text[i] === "	")) i--;
  return i < start || STRONG_BREAK.includes(text.charAt(i));
}

// src/structure/passages/paragraphs.ts
function buildParagraphs(input) {
  const { text, lines, found: found4, sections, tables, letter, year, subject, idsFrom } = input;
  const paragraphs = [];
  const passages = [];
  let heading = 0;
  let table = 0;
  let section = null;
  let turned = null;
  let plain = 0;
  const add2 = (span, role, parts2) => {
    const id = `p${idsFrom + paragraphs.length + 1}`;
    const sectionId = section === null ? null : section.id;
    const headings = section === null ? NO_HEADINGS2 : section.headings;
    const passageIds = parts2.map((_, i) => `${id}.${i + 1}`);
    parts2.forEach(({ kind, marker, start, end }, i) => {
      passages.push({
        id: passageIds[i],
        paragraphId: id,
        kind,
        marker,
        start,
        end,
        role,
        sectionId,
        headings
      });
    });
    paragraphs.push({ id, sectionId, start: span.start, end: span.end, role, passageIds });
  };
  for (let i = 0; i < lines.length; i++) {
    if (tables[table]?.first === i) {
      const { last } = tables[table++];
      const rows = lines.slice(i, last + 1);
      const role2 = turned ?? section?.role ?? "basis";
      add2({ start: rows[0].start, end: rows.at(-1).end }, role2, rows.map(tableRow));
      i = last;
      continue;
    }
    let body = lines[i];
    if (found4[heading]?.line === i) {
      section = sections[heading];
      turned = null;
      body = found4[heading++].rest;
      if (body.end === body.start) continue;
    }
    if (letter.has(lines[i])) {
      add2(body, "other", [{ start: body.start, end: body.end, kind: "body", marker: "" }]);
      continue;
    }
    const from = turned ?? section?.role ?? null;
    if (mayTurn(from) && (section !== null || plain > 0)) {
      const to = paragraphTurn(text, body, year);
      if (to !== null && (from !== "problems" || to === "plans")) turned = to;
    }
    const role = turned ?? section?.role ?? (subject === "other" ? subject : sections.length > 0 || plain === 0 ? "basis" : subject);
    if (section === null) plain++;
    add2(body, role, paragraphParts(text, body));
  }
  return { paragraphs, passages };
}
var NO_HEADINGS2 = [];
var tableRow = ({ start, end }) => ({
  start,
  end,
  kind: "table",
  marker: ""
});
function mayTurn(from) {
  return from !== "plans" && from !== "duties" && from !== "other";
}

// src/structure/parse.ts
function parseStructure(text, source, kind = textKind(text), cues = headingCues()) {
  const subject = isOfGenre(text) ? "measures" : "other";
  const hasHeadings = kind.chinese >= MIN_CHINESE2;
  const reports2 = [];
  const linesOf2 = reportsIn(text, readLines(text));
  for (const lines of linesOf2) {
    reports2.push(parseReport({ text, source, lines, subject, cues, hasHeadings, before: reports2 }));
  }
  const [first, ...later] = reports2;
  if (later.length === 0) return first;
  return {
    ...first,
    // what the document is called is what its first report is called
    later: later.map(({ metadata, titleSpans }, i) => ({
      start: linesOf2[i + 1][0].start,
      metadata,
      titleSpans
    })),
    sections: reports2.flatMap(({ sections }) => sections),
    paragraphs: reports2.flatMap(({ paragraphs }) => paragraphs),
    passages: reports2.flatMap(({ passages }) => passages),
    skipped: reports2.flatMap(({ skipped }) => skipped)
  };
}
var countOf = (reports2, part) => reports2.reduce((sum, report) => sum + report[part].length, 0);
function parseReport({
  text,
  source,
  lines,
  subject,
  cues,
  hasHeadings,
  before
}) {
  const regions = findRegions(text, lines);
  const { body } = regions;
  const metadata = readMetadata({
    ...regions,
    text,
    bodyLines: body,
    around: regions.skipped,
    source
  });
  const tables = findTables(text, body);
  const inTable = /* @__PURE__ */ new Set();
  for (const { first, last } of tables) for (let i = first; i <= last; i++) inTable.add(i);
  const letter = letterLines(text, regions);
  const found4 = (hasHeadings ? findHeadings(text, body, (line) => letter.has(line)) : []).filter(
    ({ line }) => !inTable.has(line) && !letter.has(body[line])
  );
  const shared = { text, lines: body, found: found4, year: metadata.year, subject };
  const sections = buildSections({ ...shared, cues, idsFrom: countOf(before, "sections") });
  const { paragraphs, passages } = buildParagraphs({
    ...shared,
    sections,
    tables,
    letter,
    idsFrom: countOf(before, "paragraphs")
  });
  return {
    metadata,
    titleSpans: regions.title,
    later: [],
    sections,
    paragraphs,
    passages,
    skipped: regions.skipped
  };
}
var MIN_CHINESE2 = 0.2;
var GENRE_SAMPLE = 2e4;
var GENRE_WORDS = new RegExp(genre_default.words);
var LONGEST_GENRE_WORD = 2;
function isOfGenre(text) {
  const sample = text.length > GENRE_SAMPLE ? text.slice(0, GENRE_SAMPLE) : text;
  const first = sample.search(GENRE_WORDS);
  return first >= 0 && GENRE_WORDS.test(sample.slice(first + LONGEST_GENRE_WORD));
}
var { closing } = letter_default;
var CLOSING_FORMULA = new RegExp(`^${closing.opens}${closing.says}[。!]?$`);
var MAX_CLOSING_FORMULA = 5;
function letterLines(text, regions) {
  const letter = /* @__PURE__ */ new Set([...regions.salutation, ...regions.signature, ...regions.dateLines]);
  for (const line of regions.body.slice(-4)) {
    const words8 = text.slice(line.start, line.end);
    const closes = words8.length <= MAX_CLOSING_FORMULA && CLOSING_FORMULA.test(words8);
    if (closes || isDateLine(words8) || isSignature(words8)) letter.add(line);
  }
  return letter;
}

// src/structure/passages/in-text-order.ts
function textUnits({ sections, passages }) {
  const units = [];
  let next = 0;
  for (const section of sections) {
    const { id, marker, role, headingStart: start, headingEnd: end, headingsAbove } = section;
    while (next < passages.length && passages[next].start < start) units.push(passages[next++]);
    units.push({
      id,
      paragraphId: null,
      kind: "heading",
      marker,
      start,
      end,
      role,
      sectionId: id,
      headings: headingsAbove
    });
  }
  while (next < passages.length) units.push(passages[next++]);
  return units;
}

// src/claims/about-report.ts
function aboutReports(text, structure) {
  const about = ({ metadata: { year, issuer }, titleSpans }) => ({
    year,
    issuer: issuer === null ? null : normalForm(issuer),
    title: titleSpans.map(({ start, end }) => text.slice(start, end)).join("")
  });
  const later = structure.later.map((report) => ({ ...about(report), start: report.start }));
  return { ...about(structure), later };
}
var placesReporting = ({ issuer, later }) => [issuer, ...later.map((report) => report.issuer)].flatMap(
  (name) => name ? placesNamed(name) : []
);

// src/facts/facts.ts
var NUMERALS = "0123456789一二三四五六七八九十百千万两零〇余多几";
var OPENINGS = '“‘《<「『〔【"';
var NUMERAL = 1;
var OPENING2 = 2;
var MARKS = new Uint8Array(65536);
for (const character of NUMERALS) MARKS[character.charCodeAt(0)] = NUMERAL;
for (const character of OPENINGS) MARKS[character.charCodeAt(0)] = OPENING2;
var LINE_END2 = 10;
function readFacts(table, text, start, end) {
  const words8 = [];
  const starts = [];
  const ends = [];
  const numerals = [];
  const openings = [];
  const found4 = [];
  const foundEnds = [];
  let next = start < end ? text.charCodeAt(start) : LINE_END2;
  for (let at = start; at < end; at++) {
    const unit = next;
    next = at + 1 < end ? text.charCodeAt(at + 1) : LINE_END2;
    const count = table.mayBegin(unit, next) ? table.startingAt(text, at, end, found4, foundEnds) : 0;
    for (let i = count - 1; i >= 0; i--) {
      words8.push(found4[i]);
      starts.push(at);
      ends.push(foundEnds[i]);
    }
    const mark2 = MARKS[unit];
    if (mark2 === NUMERAL) numerals.push(at);
    else if (mark2 === OPENING2) openings.push(at);
  }
  return { start, end, words: words8, starts, ends, numerals, openings };
}
function factReader(table, text) {
  let last = null;
  const read = (start, end) => {
    last = readFacts(table, text, start, end);
    return last;
  };
  return {
    read,
    over: (span) => last !== null && last.start <= span.start && span.end <= last.end ? last : read(span.start, span.end)
  };
}
function firstFrom(row, from) {
  return firstWhere(row.length, (place2) => row[place2] >= from);
}

// src/claims/draft.ts
function found(draft, rule, words8, finding) {
  const { start, end } = words8;
  const because = { rule, words: { start, end }, finding, before: draft.because };
  const next = copyOf(draft, because);
  for (const field in finding) next[field] = finding[field];
  return next;
}
function copyOf(draft, because) {
  return {
    start: draft.start,
    end: draft.end,
    quantity: draft.quantity,
    value: draft.value,
    valueMax: draft.valueMax,
    unit: draft.unit,
    unitKind: draft.unitKind,
    bound: draft.bound,
    kind: draft.kind,
    direction: draft.direction,
    basis: draft.basis,
    salience: draft.salience,
    status: draft.status,
    what: draft.what,
    whatSpan: draft.whatSpan,
    object: draft.object,
    bare: draft.bare,
    action: draft.action,
    each: draft.each,
    period: draft.period,
    partOf: draft.partOf,
    changeOf: draft.changeOf,
    numerator: draft.numerator,
    base: draft.base,
    because
  };
}
function draftOf(quantity) {
  return {
    start: quantity.start,
    end: quantity.end,
    quantity,
    value: Math.abs(quantity.value),
    valueMax: quantity.valueMax,
    unit: quantity.unit?.name ?? "",
    unitKind: quantity.unit?.kind ?? null,
    bound: quantity.bound,
    kind: "level",
    direction: null,
    basis: null,
    salience: "core",
    status: "reported",
    what: null,
    whatSpan: null,
    object: null,
    bare: false,
    action: null,
    each: false,
    period: null,
    partOf: null,
    changeOf: null,
    numerator: null,
    base: null,
    because: null
  };
}

// src/claims/explain.ts
var LINKS = /* @__PURE__ */ new Set(["partOf", "changeOf", "numerator", "base"]);
var OWN = /* @__PURE__ */ new Set(["start", "end", "unitKind", "whatSpan", "object", "bare"]);
function claimExplanation(text, claim2, draft, reading) {
  const found4 = /* @__PURE__ */ new Map();
  const put = (field, value, rule, words9) => {
    const { start: start2, end: end2 } = words9;
    found4.set(field, { field, value, rule, start: start2, end: end2, text: text.slice(start2, end2) });
  };
  const { numberStart, numberEnd: numberEnd2, unitStart, unitEnd, unit, bound } = draft.quantity;
  put("value", claim2.value, "number", { start: numberStart, end: numberEnd2 });
  if (unit !== null) put("unit", claim2.unit, "unit", { start: unitStart, end: unitEnd });
  if (bound !== "exact") put("bound", claim2.bound, "bound", draft.quantity);
  put("status", claim2.status, "as-the-section", draft);
  for (const { rule, words: words9, finding } of reasonsOf(draft)) {
    for (const field of Object.keys(finding)) {
      if (OWN.has(field)) continue;
      const value = LINKS.has(field) ? claim2[field] : finding[field];
      put(field, value ?? null, rule, words9);
    }
  }
  const { indicator, stage } = reading;
  const words8 = draft.whatSpan ?? draft;
  if (indicator !== null) put("indicator", indicator, `indicators/${indicator}`, words8);
  if (stage !== null) put("stage", stage, "stage", words8);
  const { id, start, end } = claim2;
  return { id, start, end, text: claim2.text, rejected: null, findings: [...found4.values()] };
}
function rejectionExplanation(number3, id, { rule, why }) {
  const { start, end, text } = number3;
  return { id, start, end, text, rejected: { rule, why }, findings: [] };
}
function reasonsOf(draft) {
  const reasons = [];
  for (let reason = draft.because; reason !== null; reason = reason.before) reasons.unshift(reason);
  return reasons;
}

// src/genre/claims/indicators.yaml
var indicators_default = { "id": "reports", "version": 1, "families": [{ "id": "cases", "units": ["件", "起", "宗", "例", "桩", "批", "件次", "批次", "封", "笔"] }, { "id": "events", "units": ["次", "场", "场次", "期", "轮", "轮次", "堂", "节", "讲", "课时", "回", "班次", "趟"] }, { "id": "people", "units": ["人", "名", "位", "人次", "户", "户次", "家", "家次"] }, { "id": "things", "units": ["份", "册", "条", "本", "张", "篇", "个", "块", "幅", "面", "卷", "部", "处", "所", "座", "间", "项", "种", "台", "套", "台次", "件", "支", "副", "只", "款", "辑", "则", "台套", "枚", "点", "栋", "首", "页", "集", "架"] }, { "id": "money", "units": ["元"] }, { "id": "share", "units": ["%"] }, { "id": "area", "units": ["平方米", "亩", "公顷", "平方公里"] }, { "id": "days", "units": ["工作日", "天", "日"] }, { "id": "hours", "units": ["学时", "课时", "小时"] }, { "id": "vehicles", "units": ["台次", "辆次", "车次", "辆"] }], "objects": [{ "id": "dispute", "words": ["纠纷", "矛盾", "纷争", "争议", "欠薪案件", "三大纠纷", "调解案件", "劳资纠纷", "劳动争议"] }, { "id": "petition", "words": ["信访", "来信来访", "来信", "上访", "初信初访", "信访件", "访件", "访民", "接访"] }, { "id": "hotline", "words": ["12345", "热线", "工单", "市长信箱", "县长信箱", "区长信箱", "镇长信箱", "书记信箱", "领导信箱", "平台交办", "热线诉求", "市民诉求", "接诉即办", "民生110", "政民互动", "民呼我为", "民声", "8890", "平台诉求", "民意速办", "民生热线", "便民热线", "政务热线", "市民热线", "阳光信访", "市长热线", "县长热线", "96345", "智慧平台", "问政", "互动平台", "网上留言", "领导留言板", "群众留言", "留言板", "非警务警情"] }, { "id": "complaint", "words": ["投诉", "举报", "12315"] }, { "id": "service", "words": ["业务", "政务服务", "便民服务", "审批", "行政许可", "各类事项", "服务事项", "好差评"] }, { "id": "aid", "words": ["法律援助", "法援", "援助案件", "受援", "援助申请"] }, { "id": "reconsideration", "words": ["行政复议", "复议"] }, { "id": "litigation", "words": ["行政诉讼", "行政应诉", "应诉", "诉讼", "行政案件", "一审"] }, { "id": "request", "words": ["依申请公开", "公开申请", "信息公开申请", "申请公开"] }, { "id": "disclosure", "words": ["主动公开", "公开信息", "政府信息", "政务信息", "公开政务"] }, { "id": "hazard", "words": ["隐患"] }, { "id": "exam", "words": ["考试", "测试", "测评", "竞赛", "答题"] }, { "id": "files", "words": ["案卷", "卷宗"] }, { "id": "counsel", "words": ["法律顾问", "律师", "顾问"] }, { "id": "contract", "words": ["合同", "协议", "契约"] }, { "id": "document", "words": ["规范性文件"] }, { "id": "enforcement-case", "words": ["立案", "违法行为", "违法案件", "办案", "行政处罚", "处罚"] }, { "id": "proposal", "words": ["代表建议", "人大建议", "建议提案", "提案", "议案", "委员建议", "意见建议"] }, { "id": "correction", "words": ["矫正", "服刑"] }, { "id": "resettlement", "words": ["安置帮教", "刑满释放", "帮教"] }, { "id": "fraud", "words": ["诈骗", "反诈", "电诈"] }, { "id": "penalty-review", "words": ["法制审核"] }, { "id": "law-savvy", "words": ["法律明白人"] }, { "id": "notary", "words": ["公证"] }, { "id": "fair-competition", "words": ["公平竞争"] }], "stages": [{ "id": "found", "words": ["排查", "摸排", "发现", "查出", "检出"] }, { "id": "registered", "words": ["登记", "录入"] }, { "id": "received", "words": ["受理", "收到", "接收", "新收", "接到"] }, { "id": "mediated", "words": ["调解", "调处", "化解"] }, { "id": "settled", "words": ["调解成功", "成功化解", "达成协议", "握手言和"] }, { "id": "concluded", "words": ["办结", "结案", "审结"] }, { "id": "handled", "words": ["办理", "处理", "处置"] }, { "id": "resolved", "words": ["解决"] }, { "id": "rectified", "words": ["整改", "消除"] }, { "id": "issued", "words": ["发放", "印发", "出具", "下发", "制发", "派发"] }, { "id": "published", "words": ["公开", "公示", "公布", "发布", "推送", "刊发"] }, { "id": "held", "words": ["开展", "举办", "组织", "召开"] }, { "id": "built", "words": ["建成", "新建", "打造", "设立", "设置"] }, { "id": "trained", "words": ["培训", "轮训"] }, { "id": "studied", "words": ["学习", "研讨"] }, { "id": "reviewed", "words": ["审查", "审核", "评查"] }, { "id": "inspected", "words": ["检查", "巡查", "抽查"] }, { "id": "filed", "words": ["立案"] }, { "id": "penalised", "words": ["处罚"] }, { "id": "transferred", "words": ["移送"] }, { "id": "dispatched", "words": ["出动"] }, { "id": "demolished", "words": ["拆除"] }, { "id": "engaged", "words": ["聘请", "选聘", "聘任"] }, { "id": "spent", "words": ["支付", "投入", "支出", "兑付"] }, { "id": "recovered", "words": ["追回", "挽回"] }, { "id": "reached", "words": ["惠及", "覆盖"] }], "compounds": ["调解委员会", "人民调解组织", "调解组织", "调解中心", "调处中心", "化解中心", "调处化解中心", "矛调中心", "调解员", "调解工作室", "调解室", "调解协议书", "调解协议", "调解卷宗", "信访接待中心", "行政争议", "法律服务", "法律援助中心", "公共法律服务中心", "公共法律服务站", "综合行政执法队", "综合执法队", "综合行政执法局", "综合执法局", "行政执法局", "检察建议", "司法建议", "意见建议", "投诉电话", "举报电话", "民法典", "考试院", "合同管理", "协议书", "法治课堂", "服务热线", "热线电话", "考核办法", "执法检查条例", "调解条例", "信访条例", "宣传部", "宣传委员", "宣传周", "培训中心", "案件办理", "非诉讼", "法治政府", "调解网络", "党政联席会议", "党政联席会", "校外培训机构", "培训机构", "案件审核委员会", "绩效考核", "党校", "校外培训", "学校食堂"], "members": ["村", "社区", "行政村", "村社", "村居", "村委会", "乡镇", "镇街", "街镇", "街道", "镇", "部门", "单位", "科室", "站所", "县区", "区县", "网格", "责任单位", "成员单位", "中小学", "学校", "司法所", "派出所", "小区", "村民小组", "屯", "办事处", "行业", "嘎查", "苏木", "团场", "连队"], "subsets": ["撤诉", "维持", "终止", "正在办理", "余下", "移交上级", "实际行使", "驳回", "结转", "不予公开", "予以公开", "部分公开", "不掌握", "其他处理", "采纳", "获奖", "受奖", "表彰", "参与", "退回", "收回", "未成年", "党员", "女性", "本科", "大专", "法学", "法律职业资格", "跟进", "剩余", "尚有", "未结", "和解", "引导", "查实", "重复", "转办", "信息不存在", "无法提供", "不予处理", "胜诉", "中有", "中仍有", "中仅", "中能", "中取得", "中具有", "入选", "未通过", "调离", "减罚", "常用", "批示", "其余", "重新", "被叫停", "叫停", "因不符合", "引发", "训诫", "纠正", "下沉到"], "personal": ["带头", "亲自", "带队", "领办", "包案", "包保", "包联", "牵头", "书记讲", "主持", "示范"], "indicators": [{ "id": "disputes-found", "label": { "zh": "排查、登记或受理的矛盾纠纷", "en": "Disputes screened out, registered or accepted" }, "families": ["cases"], "ways": [{ "stage": "found", "words": ["排查", "摸排", "排摸", "排查出", "梳理", "发现", "起底", "排查数", "排查各类", "排查发现", "滚动排查", "摸底", "排查受理", "排查登记", "摸排出", "排查矛盾", "上报矛盾"], "object": "dispute" }, { "stage": "registered", "words": ["登记", "受理", "接收", "收到", "接到", "收集", "录入", "上报", "流转", "接报", "受理各类", "受理调处", "登记受理", "受理登记", "接收登记", "分流", "导入"], "object": "dispute" }, { "stage": "received", "words": ["发生", "上升", "增加", "增多", "总量", "总数", "发生量", "下降", "减少"], "object": "dispute", "part": true }], "not": ["排查化解", "调解成功", "安全隐患", "率", "处置", "稳控", "防止", "参与", "诉求", "民商事", "收案数"], "parts": ["婚姻", "家庭", "邻里", "物业", "劳动", "劳资", "医疗", "医患", "交通", "征地", "拆迁", "山林", "土地", "林地", "损害赔偿", "赔偿", "消费", "债务", "合同纠纷", "其中", "分别"] }, { "id": "disputes-settled", "label": { "zh": "调解、化解成功的矛盾纠纷", "en": "Disputes settled with success" }, "families": ["cases"], "ways": [{ "stage": "settled", "words": ["调解成功", "成功调解", "化解成功", "成功化解", "调处成功", "成功调处", "握手言和", "达成和解", "成功处置", "调成", "已化解成功", "成功处理", "达成协议", "调解达成", "成功调结", "调解和好", "已成功化解", "调解成功案件", "成功促成", "化解到位", "达成调解"], "object": "dispute" }, { "stage": "settled", "words": ["成功"], "object": "dispute", "after": ["disputes-found", "disputes-mediated"] }, { "stage": "settled", "words": ["调解成功", "成功调解", "调处成功"] }], "not": ["率", "诉前", "积案", "信访", "诉求"], "parts": ["婚姻", "家庭", "邻里", "物业", "劳动", "劳资", "医疗", "交通", "征地", "群体性", "重大", "疑难", "共享法庭", "依托", "其中"] }, { "id": "disputes-mediated", "label": { "zh": "调解、调处、化解的矛盾纠纷", "en": "Disputes handled by mediation or settlement" }, "families": ["cases"], "ways": [{ "stage": "mediated", "words": ["排查化解", "排查调处", "排查调解", "调解", "调处", "化解", "调结", "受理调解", "排查并化解", "受理并调解", "联合调处", "介入调解", "处置", "办结", "疏导化解", "就地化解", "一站式化解", "妥善化解", "圆满化解", "处理化解", "化解处置", "协调解决", "协调处理", "受理化解", "调处化解", "调解处理", "调解各类", "化解各类", "参与调解", "现场调解", "联调", "妥善处理", "妥善处置", "联合化解", "劝和", "处理+纠纷", "处理+矛盾", "解决+纠纷", "办理+纠纷", "解决+矛盾", "办理+矛盾", "处理+争议", "解决+争议", "办理+争议"], "object": "dispute" }, { "stage": "mediated", "object": "dispute", "part": true }], "not": ["积案", "诉前", "率", "引导", "转办", "协助调处", "协助调解", "警情", "移送", "防止", "法院委派", "包案", "控制在", "金额"], "parts": ["婚姻", "家庭", "邻里", "物业", "劳动", "劳资", "医疗", "医患", "交通", "征地", "拆迁", "山林", "土地", "林地", "赔偿", "消费", "债务", "群体性", "重大", "疑难", "复杂", "欠薪", "其中", "口头", "书面", "联合", "依托", "工作室"] }, { "id": "mediation-success-rate", "label": { "zh": "调解成功率", "en": "Share of disputes settled" }, "families": ["share"], "ways": [{ "stage": "settled", "words": ["调解成功率", "化解率", "调处率", "成功率", "调成率", "调解率", "化解成功率", "调处成功率", "就地化解率", "调结率", "办结率", "处置率", "纠纷调处率", "一次性化解率", "纠纷调解率", "就地调解率", "案件调解率"], "object": "dispute" }, { "stage": "settled", "words": ["调解成功率", "调处成功率", "纠纷化解率", "矛盾化解率"] }, { "stage": "settled", "words": ["成功率", "化解率"], "after": ["disputes-found", "disputes-mediated", "disputes-settled", "pre-litigation-mediations"] }], "not": ["信访", "诉求", "积案", "工单", "隐患", "占"], "parts": ["分别"] }, { "id": "mediation-agreement-rate", "label": { "zh": "调解协议履行率", "en": "Share of mediation agreements kept" }, "families": ["share"], "ways": [{ "stage": "kept", "words": ["履行率", "履约率"] }], "not": ["执行", "合同履约"] }, { "id": "mediation-agreements", "label": { "zh": "调解协议书", "en": "Written agreements of mediation" }, "families": ["things", "cases"], "units": ["份", "件", "起", "宗", "个"], "ways": [{ "stage": "signed", "words": ["调解协议书", "调解协议", "书面协议", "协议书", "签订协议", "达成协议", "书面调解协议", "书面协议书", "制作协议"] }], "not": ["口头", "合同", "责任书", "率", "金额", "涉及", "司法确认", "履行"], "parts": ["其中口头"] }, { "id": "mediation-amount", "label": { "zh": "调解涉及金额", "en": "Money at stake in the disputes mediated" }, "families": ["money"], "ways": [{ "stage": "mediated", "words": ["涉案金额", "涉及金额", "标的额", "涉案标的", "标的", "涉及标的", "金额", "赔偿金额", "涉及资金", "涉及赔偿", "标的金额", "涉及标的额", "涉案标的额", "涉及金额达", "涉及款项", "协议标的", "履行金额", "协议金额", "调解金额", "补偿款", "赔偿款", "索赔"], "object": "dispute" }, { "stage": "mediated", "words": ["协议金额", "协议涉及", "协议涉及金额"], "within": ["调解", "调处", "纠纷"] }, { "stage": "mediated", "words": ["涉及金额", "涉案金额", "标的额"], "after": ["disputes-found", "disputes-mediated", "disputes-settled", "mediation-agreements"] }], "not": ["法律援助", "受援", "罚款", "拖欠", "工资", "损失", "合同"], "parts": ["联合"] }, { "id": "mediators", "label": { "zh": "人民调解员", "en": "Mediators" }, "families": ["people"], "units": ["人", "名", "位"], "ways": [{ "stage": "held", "noun": ["调解员", "调解队伍", "调处队伍", "调解骨干", "调解专家", "调解力量", "和事佬", "老娘舅", "调解志愿者"] }, { "stage": "held", "words": ["调解员", "调处队伍", "调解队伍", "调解力量", "人民调解员", "专职调解员", "兼职调解员", "特邀调解员", "行业调解员", "调解志愿", "乡贤调解", "调解人员", "调解能手", "首席调解员"] }], "not": ["惠及", "参加", "表彰", "年龄", "学历", "持有", "资格", "空缺", "具备", "占", "获评", "缺", "培训班", "培训+人次"], "parts": ["专职", "兼职", "金牌", "首席", "新增", "名牌"] }, { "id": "mediation-organisations", "label": { "zh": "调解组织", "en": "Mediation committees, rooms and centres" }, "families": ["things", "people"], "units": ["个", "家", "所", "处", "间", "座"], "ways": [{ "stage": "held", "noun": ["调解委员会", "调委会", "人民调解组织", "调解组织", "调解室", "调解工作室", "调解中心", "调解平台", "矛调中心", "调处中心", "调解工作站", "调解站", "说事室", "评理室", "调解点", "调解团队", "人民调解室", "品牌调解室", "个人调解室", "调解工作点", "调解驿站", "调解站点", "说和室", "议事室", "调解服务站"] }, { "stage": "held", "words": ["调解委员会", "调委会", "调解组织", "调解室", "调解工作室", "调解中心", "调解平台", "矛调中心", "调解工作站"], "not": ["纠纷", "共"] }], "not": ["奖", "命名", "获评", "表彰"], "parts": ["新建", "新增", "行业性", "专业性", "品牌", "个人", "特色"] }, { "id": "judicial-confirmations", "label": { "zh": "司法确认", "en": "Judicial confirmations" }, "families": ["cases", "events"], "ways": [{ "stage": "confirmed", "words": ["司法确认"] }] }, { "id": "pre-litigation-mediations", "label": { "zh": "诉前委派调解", "en": "Mediations before litigation" }, "families": ["cases"], "ways": [{ "stage": "mediated", "words": ["诉前调解", "诉前委派", "诉前化解", "委派调解", "委托调解", "诉前联调", "法院委派", "法院委托", "委派案件", "诉前分流", "诉前纠纷", "诉调对接案件", "诉调对接", "诉前"] }], "not": ["率", "培训", "派出所移送", "派出所"] }, { "id": "disputes-escalated", "label": { "zh": "民转刑案件", "en": "Disputes that turned into crimes" }, "families": ["cases"], "ways": [{ "stage": "occurred", "words": ["民转刑", "激化", "命案", "转化为刑事案件", "矛盾升级"] }], "not": ["防止", "避免", "制止", "阻止", "率", "化解", "预防"] }, { "id": "petitions-handled", "label": { "zh": "信访事项", "en": "Petitions received or handled" }, "families": ["cases"], "ways": [{ "stage": "received", "words": ["信访件", "信访事项", "信访案件", "信访投诉", "信访问题", "来信来访", "群众来信", "来信", "信访总量", "信访量", "初信初访", "网上信访", "信访", "信访诉求", "信访矛盾", "访件", "信访局+转办件", "信访办+转办件", "信访转办件", "信访总数", "来访来信", "信访批次", "信访举报件", "网信", "网上信访件", "群众信访", "信访人次", "信访反映", "来信来访来电", "上级交办信访", "初访", "初信", "信访交办件", "交办信访", "信访积件", "信访转办", "来访+件"] }, { "stage": "handled", "words": ["受理", "办理", "办结", "处理", "接收", "化解", "收到"], "object": "petition" }], "not": ["积案", "越级", "个案", "进京", "赴省", "集体访", "率", "个体访", "疑难个案", "骨头案", "陈年", "历史遗留", "上访", "满意", "防止"], "parts": ["初信初访", "重复", "网上", "其中", "来信", "重点"] }, { "id": "petition-backlog-resolved", "label": { "zh": "化解的信访积案", "en": "Old petitions resolved" }, "families": ["cases"], "ways": [{ "stage": "resolved", "words": ["化解+积案", "办结+积案", "解决+积案", "清仓", "积案+清零", "推动+积案", "积案+销号", "攻克+积案", "化解+疑难信访", "化解+骨头案", "清理+积案", "积案+息访", "化解+历史遗留", "积案+妥善", "结案+积案", "消化+积案", "清积案", "积案+得到", "化解+信访突出问题", "化积", "治重化积", "疑难积案", "积案化解", "积案+办结", "积案+化解", "历史积案", "信访老案", "钉子案", "陈案", "骨头案", "重复信访+化解", "积案+解决"] }, { "stage": "resolved", "words": ["化解", "办结", "销号", "清零", "历史遗留问题", "历史遗留+问题"], "object": "petition", "within": ["积案"] }], "not": ["率", "三大纠纷", "纠纷", "新发现"] }, { "id": "petitioners-received", "label": { "zh": "接待来访群众", "en": "Visitors received" }, "families": ["people", "cases"], "ways": [{ "stage": "received", "words": ["接待+来访", "接访", "接待+群众", "接待+信访", "接待+上访", "下访", "接访+群众", "来访群众", "约访", "接待群众", "来访接待", "接待+人次", "接访下访", "接待", "群众来访", "来访", "接待来访", "接待群众来访", "接待来访人员", "来访人员", "接待上访", "接待信访群众", "领导接访", "接访约访", "信访接待", "来信来访+人次"] }], "not": ["咨询", "法律援助", "查阅", "研学", "企业", "参观", "纪念", "游客", "法律服务", "窗口办事", "解答", "公共法律服务", "提问", "图书", "观众", "学生", "来信", "坐班", "公共法律服务站", "公共法律服务中心", "值守", "来电", "政务公开专区", "查询", "律师接待", "坐班律师"], "parts": ["带头"] }, { "id": "petition-settlement-rate", "label": { "zh": "信访办结率", "en": "Share of petitions settled" }, "families": ["share"], "ways": [{ "stage": "settled", "words": ["办结率", "化解率", "受理率", "按期办结率", "答复率", "结案率", "回复率", "及时受理率", "按期答复率", "办理率", "息诉率", "一次性化解率", "息访率"], "object": "petition" }], "not": ["工单", "热线", "满意"] }, { "id": "petitions-to-higher-levels", "label": { "zh": "越级上访", "en": "Petitions taken to higher levels or in groups" }, "families": ["cases", "people"], "units": ["件", "起", "宗", "批", "批次", "件次", "人", "人次", "名"], "ways": [{ "stage": "occurred", "words": ["越级", "进京", "赴省", "集体访", "集体上访", "赴京", "非访", "非正常上访", "到省上访", "到市上访", "群体性上访", "去省上访", "到省访", "进京访", "赴省进京", "进京上访", "赴省上访", "赴京上访", "越级上访", "越级访", "到省进京", "进京赴省", "去市上访", "到市集访", "集访", "群体访", "群访", "到区集体访", "到县集体访", "到市集体访", "非正常访", "到京"] }], "not": ["率", "防止", "劝返", "避免", "化解", "成功处置"] }, { "id": "hotline-orders", "label": { "zh": "热线与平台工单", "en": "Orders of the hotline and of platforms" }, "families": ["cases", "things"], "units": ["件", "起", "宗", "条", "个", "张", "件次"], "ways": [{ "stage": "received", "words": ["工单", "12345", "热线+件", "热线+诉求", "市长信箱", "县长信箱", "区长信箱", "镇长信箱", "书记信箱", "平台交办", "热线+事项", "热线+转办", "民声", "热线", "接诉即办", "网络问政", "市民诉求", "热线+交办件", "热线+转办件", "12345+转办件", "12345+交办件", "网民留言", "12345+投诉", "信箱+投诉", "民意速办", "市民热线", "政务热线", "便民热线", "诉求事项", "热线投诉", "热线工单", "诉求件", "热线事件", "派单", "转办单", "网上留言", "领导留言板", "群众留言", "留言板", "问政", "8890", "8890+诉求"] }, { "stage": "received", "words": ["办理", "受理", "处理", "办结", "承办", "接收", "处置"], "object": "hotline" }], "not": ["率", "投诉举报", "12348", "12315", "咨询", "座席", "坐席", "公证", "法律", "窗口", "非诉", "民生诉求", "意见建议", "回访", "公布", "满意", "法治", "信访局"], "parts": ["其中"] }, { "id": "hotline-response-rate", "label": { "zh": "热线诉求响应、办结率", "en": "Share of hotline orders answered, settled" }, "families": ["share"], "ways": [{ "stage": "settled", "words": ["响应率", "办结率", "按时办结率", "按期办结率", "办理率", "回复率", "答复率", "处置率", "解决率", "签收率", "联系率", "及时率", "办复率", "按时回复率", "结单率", "接通率", "先行联系率", "按期回复率"], "object": "hotline", "after": ["hotline-orders"] }, { "stage": "settled", "words": ["工单+办结率", "工单+响应率", "热线+办结率", "诉求响应率", "诉求办结率", "热线+响应率", "诉求+办结率", "工单+率", "热线+回复率"], "not": ["满意率", "满意度"] }], "not": ["信访"] }, { "id": "satisfaction-rate", "label": { "zh": "群众满意率", "en": "Satisfaction of the public" }, "families": ["share"], "ways": [{ "stage": "assessed", "words": ["满意率", "满意度", "好评率", "满意"], "otherThan": ["proposal"] }], "not": ["代表", "委员", "不满意", "面商率", "见面率", "法治满意度"], "parts": ["回访"] }, { "id": "complaints-handled", "label": { "zh": "投诉举报", "en": "Complaints handled" }, "families": ["cases", "things"], "units": ["件", "起", "宗", "条", "例", "件次"], "ways": [{ "stage": "received", "words": ["投诉举报", "举报投诉", "投诉", "举报", "举报线索", "投诉案件", "同类投诉"] }], "not": ["信访投诉", "信访举报", "率", "零投诉", "实现", "无一起", "被投诉", "电话", "查实", "邮箱", "奖励", "答复质量", "时限", "未收到", "信访", "工单", "执法行为"] }, { "id": "wages-recovered", "label": { "zh": "追回欠薪", "en": "Wages got back for workers" }, "families": ["money"], "ways": [{ "stage": "recovered", "words": ["欠薪", "工资", "劳动报酬", "追薪", "讨薪", "薪酬", "薪资", "工资款", "报酬", "追讨+工资", "拖欠工资", "农民工工资", "追缴工资", "血汗钱", "劳动者报酬", "工资报酬", "薪酬+追"] }], "not": ["发放", "保证金", "支付工资总额"] }, { "id": "wage-claimants", "label": { "zh": "追回欠薪的劳动者", "en": "Workers helped to their wages" }, "families": ["people"], "units": ["人", "名", "位", "人次"], "ways": [{ "stage": "recovered", "words": ["追回+工资", "追回+报酬", "追讨+工资", "讨薪", "追回+欠薪", "追发", "追讨+欠薪", "帮助+欠薪", "劳动者+追", "工人+追", "农民工+追", "讨回", "欠薪", "清欠", "农民工+工资"] }, { "stage": "recovered", "words": ["惠及", "涉及", "帮助"], "after": ["wages-recovered"] }], "not": ["法律援助", "宣传", "培训", "咨询"] }, { "id": "publicity-events", "label": { "zh": "普法宣传活动", "en": "Events of legal publicity" }, "families": ["events"], "ways": [{ "stage": "held", "words": ["普法活动", "普法宣传", "法治宣传", "法治宣传活动", "普法宣传活动", "法律宣传", "宣传活动", "普法", "宣传+活动", "宣传", "集中宣传", "主题宣传", "法宣活动", "法治主题活动", "宣传咨询活动", "广场宣传", "宣讲活动", "送法活动", "普法宣讲", "法治宣讲", "普法宣传教育", "法治教育活动", "普法教育", "法治宣传教育", "法律宣讲", "普法进", "法治进", "宣传服务活动", "各类宣传活动", "系列宣传活动", "专题宣传", "主题活动+法", "普法系列活动", "法律服务活动+宣传", "法治教育", "法制宣传", "法制宣传活动", "法制宣传教育"] }, { "stage": "held", "words": ["宣讲", "送法", "法治讲座", "法律讲座", "普法讲座", "以案释法", "法治文艺", "法治+演出", "法治课堂", "普法课堂", "法治赶集", "法治夜市", "法治集市", "法治+进", "模拟法庭", "法治+活动", "讲解+法", "到村讲", "讲解", "普法进校园", "授课", "微课堂", "法治体验", "法治夜校", "普法+讲座", "宣传+讲座", "讲座", "巡演", "巡回宣讲", "民法典+讲座", "讲+民法典", "主题日", "宣传日", "文艺演出", "夜谈", "法律六进", "法律七进", "法律八进", "法治电影", "情景剧", "快闪", "庭审观摩进", "法治+宣", "普法+赛", "国家安全教育", "禁毒", "开放日+法", "到村+法治课", "到村+法制课", "律师+法治课", "律师+法制课", "村民+法治课", "群众+法治课", "小课堂", "村讲", "普法微课", "电影", "法治短片", "普法讲堂", "普法夜", "法律夜校", "板凳课", "坝坝会", "院坝会", "板凳会", "屋场会", "法律进", "法律大讲堂", "大篷车", "普法直播", "法治剧", "法治小品", "普法剧", "法治戏曲", "宪法宣誓", "法治灯谜", "普法集市", "普法赶集", "赶场普法", "普法赶场", "普法快闪", "知识讲座", "以案说法", "庭审进", "巡回法庭+普法", "法治露营", "普法电影", "法治电影放映", "普法课", "普法授课", "民法典宣讲", "宪法宣讲", "反诈宣传", "禁毒宣传", "反邪教宣传", "宪法进", "民法典进"], "part": true }, { "stage": "held", "words": ["开展", "举办", "活动", "组织"], "within": ["宣传月", "宣传周", "宪法日", "普法", "法治宣传", "民法典"], "not": ["培训", "执法", "检查", "会议", "考试", "学法", "排查", "专项", "督察", "督导", "演练", "旁听", "中心组", "讨论", "巡查", "走访", "调研"] }], "not": ["培训", "开学第一课", "学法", "中心组", "会前", "党课", "旁听", "点击", "阅读", "浏览", "点赞", "观看", "安全生产", "消防演练", "演练", "专项整治", "考试", "竞赛", "等服务", "发文", "培训班", "推送", "转发", "坐班", "案卷", "分钟", "党校", "党纪", "纪律", "招聘", "招商", "出动", "专题会议", "推进会", "学习", "执法行动", "联合执法", "执法检查", "体检", "调解", "列席", "整治", "述法", "办理", "移动", "带头讲", "法治课+校", "法治课+学", "讲授", "播放+短片", "播放+视频", "播放+音频", "播放+次", "二十大", "党的", "民族团结", "团结", "小视频", "制作"], "parts": ["老年", "企业", "工地", "骑手", "村法律顾问", "法律顾问", "读书", "每"] }, { "id": "publicity-materials", "label": { "zh": "发放宣传资料", "en": "Materials of publicity handed out" }, "families": ["things"], "units": ["份", "册", "本", "张", "套", "页", "幅", "个", "条", "件"], "ways": [{ "stage": "issued", "words": ["宣传资料", "宣传材料", "宣传单", "宣传册", "宣传手册", "宣传折页", "折页", "宣传品", "法治小礼品", "普法资料", "普法读本", "读本", "传单", "小册子", "宣传页", "明白纸", "手册", "一封信", "海报+发放", "普法书籍", "宣传书籍", "法律书籍", "单页", "宣传画册", "法律资料", "宣传彩页", "普法礼包", "知识读本", "单行本", "普法宣传品", "书籍+发放", "普法产品", "法治宣传用品", "口袋书", "挂历", "发放+资料", "派发+资料", "散发+资料", "赠送+资料", "散发", "编印", "卡片", "宣传+资料", "法治+资料", "资料+派发", "派送", "宣传手提袋", "宣传袋", "普法扑克", "法治扑克", "宣传图册", "普法图书", "法律图书", "宣传海报", "法律汇编", "法规汇编", "普法资料袋", "读物", "普法读物", "宣传纸", "法治书籍", "倡议书", "宣传册页", "普法挂图", "法治宣传品", "宣传用品", "明白卡", "宣传卡", "便民卡", "联系卡", "传单资料", "宣传书刊", "漫画册", "画册", "法律书", "普法宣传资料"] }], "not": ["党章", "纪律", "纪律处分条例", "责任书", "归档", "收集", "问卷", "收缴", "杯", "雨伞", "扇子", "环保袋", "率", "党报", "制定", "档案", "体检", "整改", "提交", "内部", "执法文书", "案例", "学习资料", "编写", "编发学习", "倡议书", "垃圾", "文明", "围裙"], "parts": ["编印", "印制", "每", "其中"] }, { "id": "publicity-audience", "label": { "zh": "普法受众", "en": "People reached by legal publicity" }, "families": ["people"], "units": ["人", "名", "位", "人次", "户", "户次"], "ways": [{ "stage": "reached", "words": ["受众", "受教育群众", "受教育", "惠及群众", "覆盖群众", "普及群众", "参与群众", "覆盖+居民", "惠及+居民", "受益群众", "参与+群众", "听众", "受益", "覆盖", "惠及", "观众", "参加群众", "参加+群众", "辐射", "吸引", "受众群众", "影响群众", "受惠", "教育群众", "参与人数", "受教", "宣传教育", "参与人次", "受众人数", "受益人次", "听讲", "直接受益", "受教群众", "覆盖人数", "覆盖人群", "教育引导群众", "吸引群众", "参加人数", "受宣传", "宣传群众", "服务群众+宣传", "宣传居民", "受宣", "覆盖人口"], "within": ["普法", "宣传", "宣讲", "法治", "讲座", "民法典", "法律"] }, { "stage": "reached", "words": ["师生", "学生", "群众", "居民", "企业职工", "外卖员", "骑手", "参与", "青少年", "研学", "培训+外卖员", "居民+参与", "进企业", "送法", "市民", "老年人", "宣传+人", "入户", "到场", "走访+牧户", "受众", "听众", "村民", "职工", "企业员工", "务工人员", "中小学生", "牧民", "渔民", "观众", "社区居民", "参与者"], "sentence": ["普法", "宣传", "宣讲", "送法", "法治", "讲座", "法治课", "模拟法庭", "法治课堂", "禁毒", "反诈"] }], "not": ["咨询", "接待来访", "解答", "提问", "办理", "学法考试", "调解", "纠纷", "上访", "来访", "参训", "考试", "转移", "应急", "志愿者", "慰问", "公职人员", "机关干部", "领导干部", "低保", "补贴", "检查", "出动", "隔离", "核酸", "法律明白人", "调解员", "涉及", "资金", "讲师团", "就业", "义诊", "培训班", "疫苗", "村干部", "点赞", "粉丝", "关注", "阅读", "观看", "浏览", "点击", "列席", "代表", "社区矫正", "讲师", "答题", "入户率", "党员群众", "党的", "二十大", "奖", "矫治", "欺凌", "处置", "招生"], "parts": ["师生", "学生", "青少年", "研学", "送法", "骑手", "外卖员", "观众", "企业", "老年"] }, { "id": "publicity-posts", "label": { "zh": "普法信息推送", "en": "Posts and videos of legal publicity" }, "families": ["things"], "units": ["条", "篇", "个", "部", "则", "集", "首", "件"], "ways": [{ "stage": "published", "words": ["普法信息", "普法推文", "普法短视频", "短视频", "微视频", "普法视频", "法治文章", "普法文章", "普法微信", "普法短信", "普法微电影", "微电影", "普法宣传片", "法治信息", "推文", "普法动漫", "法治短片", "普法图文", "普法稿件", "普法作品", "普法音视频", "法治动漫", "法治资讯", "普法案例", "法治微", "普法类信息", "法治短视频", "普法短片", "法治类", "法律知识+推送", "普法+发布", "普法+推送", "法治+推送", "法治宣传信息", "以案释法+推送", "法律+推送", "推送+案例", "法治作品", "普法推送", "推送信息+普法", "普法抖音", "法治宣传短视频", "普法类短视频", "普法情景剧", "普法微剧", "宣传视频", "宣传短片", "普法音频", "原创普法", "推文+法", "公众号+普法", "法治新闻", "稿件+法治", "以案说法+篇", "典型案例+推送"] }, { "stage": "published", "words": ["推送", "发布", "转发", "刊发", "图文", "视频", "原创", "音频", "村村响"], "within": ["普法", "法治宣传", "法治文化"], "not": ["政府信息", "政务", "公开", "预警", "主动公开", "阅读", "典型案例"] }], "not": ["移风易俗", "招商", "点击", "阅读", "播放", "浏览", "观看", "政务", "粉丝", "奖", "公告", "抽检", "主动公开", "反诈预警"], "parts": ["宣传片", "微电影", "其中", "动漫", "原创"] }, { "id": "publicity-views", "label": { "zh": "普法信息阅读量", "en": "Views of legal publicity" }, "families": ["events", "people"], "units": ["次", "人次", "人"], "ways": [{ "stage": "viewed", "words": ["阅读量", "播放量", "点击量", "浏览量", "观看量", "点击率", "总播放量", "总阅读量", "累计播放", "累计阅读", "阅读", "播放", "观看", "浏览", "收看", "点击", "访问量", "在线观看", "点阅量", "收看人次", "转发+阅读", "观看人次", "点击数", "阅览量", "播放次数", "阅读数", "曝光量", "总浏览量", "总点击量", "累计观看", "累计浏览", "累计点击", "在线收看", "直播观看", "总观看量"], "within": ["普法", "法治", "民法典", "说法", "法律", "宣传月", "宪法", "普法类", "短视频", "以案", "反诈", "禁毒", "直播"] }], "not": ["单篇", "最高", "移风易俗", "转发", "点赞", "广播", "播放+短片", "循环播放", "巡回播放", "政务", "电子屏", "LED", "主动公开"] }, { "id": "publicity-banners", "label": { "zh": "横幅、标语、展板", "en": "Banners, slogans and display boards" }, "families": ["things"], "units": ["条", "幅", "块", "面", "张", "副", "处"], "ways": [{ "stage": "displayed", "words": ["横幅", "标语", "展板", "条幅", "挂图", "宣传栏", "展架", "宣传橱窗", "橱窗", "固定标语", "电子屏", "LED", "宣传画", "墙体标语", "宣传牌", "喷绘", "公益广告", "宣传标语", "条幅标语", "宣传展板", "宣传条幅", "宣传横幅", "法治宣传栏", "普法栏", "普法宣传栏", "宣传展架", "墙报", "黑板报", "过街横幅", "灯箱", "宣传板", "宣传展牌", "公益广告牌", "电子显示屏", "宣传墙"] }], "not": ["播放", "公开栏", "资料", "宣传册", "发放"] }, { "id": "legal-culture-sites", "label": { "zh": "法治文化阵地", "en": "Sites of legal culture" }, "families": ["things"], "ways": [{ "stage": "built", "words": ["法治文化阵地", "法治阵地", "普法阵地", "法治宣传阵地", "阵地+普法"] }, { "stage": "built", "words": ["法治文化公园", "法治公园", "法治广场", "法治文化广场", "法治长廊", "法治文化长廊", "法治主题公园", "主题公园+法", "法治教育基地", "法治文化墙", "法治文化街", "法治宣传教育基地", "青少年法治", "法治楼道", "法治小区", "法治文化角", "法治书屋", "法治驿站", "法治小公园", "宪法主题", "法治文化园", "法治宣传栏+阵地", "实践基地+法", "法治街区", "法治步道", "法治文化点", "法治游园", "宪法公园", "宪法广场", "民法典公园", "民法典主题", "民法典广场", "法治墙", "普法长廊", "普法广场", "普法公园", "法治体验", "法律图书角", "法治大院", "法治元素", "法治景观", "法治副", "法治文化", "普法基地", "普法教育基地", "宪法宣传教育", "普法一条街", "普法角", "法治主题", "法律书屋", "农家书屋+法", "法治院坝", "法律角", "普法驿站", "法治宣传角", "法治连廊", "法治画廊", "宪法长廊", "法治宣传长廊", "法治宣传园地", "法治小广场", "法治主题广场", "民法典主题公园", "民法典长廊", "宪法法律", "法治场馆", "法治展厅", "法治教育馆", "法治教育中心", "法治宣传教育中心", "普法园地", "法治园地", "法治广场公园", "法治廊道", "法治主题园", "法治微景观", "法治文化礼堂", "法治家园", "法治庭院", "法治宣传一条街", "法治微公园", "法治口袋公园", "法治村巷", "法治文化馆", "普法小屋", "法治微阵地", "法治茶馆", "法治书吧", "普法街", "宪法墙", "法治宣传墙", "法治彩绘", "普法墙", "宪法路", "法治路"], "part": true }], "not": ["演出", "活动", "作品", "节目", "法治副校长", "巡演", "示范村", "参观", "接待", "展板", "投入", "覆盖率", "法治副"] }, { "id": "law-savvy-persons", "label": { "zh": "法律明白人", "en": "Law-savvy villagers" }, "families": ["people"], "ways": [{ "stage": "held", "words": ["法律明白人", "明白人"] }, { "stage": "held", "words": ["共有", "现有", "轮训", "培养", "培育", "每村", "每个", "每个村", "配备", "达到", "至少", "发展", "平均", "选聘", "累计", "已有", "遴选", "选育", "选配", "新增", "认定", "增至"], "object": "law-savvy" }], "not": ["参与", "受奖", "表彰", "讲座", "调解纠纷", "获评", "优秀", "率", "培训+期", "覆盖"], "parts": ["新增", "新培养", "骨干", "每", "本年新"] }, { "id": "model-villages", "label": { "zh": "民主法治示范村（社区）", "en": "Model villages of democracy and rule of law" }, "families": ["things", "people"], "ways": [{ "stage": "recognised", "words": ["民主法治示范村", "法治示范村", "民主法治示范社区", "民主法治村", "示范村", "民主法治示范", "法治示范社区", "民主法治社区", "法治示范村居", "示范村(社区)", "法治示范村(社区)", "民主法治示范村(社区)", "法治示范乡镇", "民主法治示范点"] }, { "stage": "recognised", "words": ["市级", "省级", "国家级", "县级", "区级", "全国"], "after": ["model-villages"] }], "not": ["率", "占比", "创建费", "培育", "考核", "卫生", "美丽", "乡村振兴", "文明", "移风易俗", "第", "覆盖", "申报"], "parts": ["国家级", "省级", "市级", "县级", "区级", "全国", "新增", "新创建"] }, { "id": "model-households", "label": { "zh": "学法用法示范户", "en": "Model households of law" }, "families": ["people", "things"], "ways": [{ "stage": "recognised", "words": ["示范户", "学法中心户", "法律中心户", "学法用法户", "法治示范户", "普法中心户", "法治家庭"] }], "not": ["党员", "致富", "率", "产业", "美丽庭院"] }, { "id": "legal-vice-principals", "label": { "zh": "法治副校长", "en": "Vice-principals for law" }, "families": ["people"], "ways": [{ "stage": "held", "words": ["法治副校长", "法制副校长", "法治辅导员", "法制辅导员", "法治副园长", "法治校长", "法治辅导"] }], "not": ["率", "上课", "授课", "讲课", "培训"] }, { "id": "school-law-lessons", "label": { "zh": "学校法治课", "en": "Law lessons in schools" }, "families": ["events"], "ways": [{ "stage": "held", "words": ["开学第一课", "法治进校园", "校园普法", "法治副校长+课", "法治副校长+讲", "法治主题班会", "校园法治", "法治教育+学生", "法治讲座+学校", "法治讲座+校", "法治讲座+学生", "校园+讲座", "校园+法治课", "学生+法治课", "学校+法治课", "中小学+法治课", "师生+法治课", "进校园+法", "进校园+宣讲", "校园+宣讲", "青少年+法治课", "法治教育讲座", "法治课+校", "小学+讲课", "中学+讲课", "学校+讲课", "小学+讲", "中学+讲", "校+授课", "学生+讲课", "师生+讲座", "学校+宣讲", "校+讲法", "未成年人+讲座", "校园+宣传", "学校+法治讲座", "中小学+讲座", "中小学+宣讲", "法治第一课", "法治安全课", "校+法治教育", "法治班会", "到校+授课", "到校+讲课"] }, { "stage": "held", "words": ["法治课", "法制课", "法治教育课", "法治公开课", "法治微课", "上课", "授课"], "within": ["学校", "校园", "中小学", "学生", "法治副校长", "师生", "青少年", "副校长", "小学", "中学", "上课"] }, { "stage": "held", "words": ["法治讲座", "宣讲", "讲座"], "within": ["校园", "中小学", "法治副校长", "师生"], "part": true }], "not": ["带头", "领导", "骑手", "夜", "党政主要负责人", "主要负责人", "模拟法庭", "书记", "普法进校园", "到村", "村民", "群众", "干部", "企业", "居民", "院坝", "工地", "社区"], "parts": ["开学第一课"] }, { "id": "legal-awareness-rate", "label": { "zh": "法律知晓率", "en": "Share of the public aware of the law" }, "families": ["share"], "ways": [{ "stage": "assessed", "words": ["知晓率", "普法知晓率", "法律知晓率", "普法率", "知晓度"] }], "not": ["反诈", "满意", "入户", "政策", "公开", "12348"] }, { "id": "publicity-volunteers", "label": { "zh": "普法志愿者", "en": "Volunteers of legal publicity and their teams" }, "families": ["people", "things"], "units": ["人", "名", "位", "支", "个"], "ways": [{ "stage": "held", "words": ["普法志愿者", "普法志愿服务队", "普法志愿队", "普法队伍", "宣讲团", "讲师团", "宣讲员", "普法联络员", "普法骨干", "普法讲师", "法治宣讲团", "普法宣传员", "普法小分队", "法治志愿者", "普法员", "法律志愿者", "志愿者+普法", "法治宣传员", "宣讲队", "普法宣讲", "普法志愿"] }], "not": ["活动", "宣讲活动", "授课", "场", "党的二十大", "理论宣讲", "成员"], "parts": ["新聘"] }, { "id": "study-sessions", "label": { "zh": "领导班子学法", "en": "Study of law by the leading body" }, "families": ["events"], "ways": [{ "stage": "studied", "words": ["中心组+学法", "会前学法", "集体学法", "专题学法", "党委+学法", "常务会+学法", "班子+学法", "中心组+法治", "中心组+习近平法治思想", "学习+习近平法治思想", "习近平法治思想+学习", "学法+会议", "集中学法", "学法", "领导干部学法", "党工委+学法", "习近平法治思想", "会前+学法", "专题学习", "学习法律法规", "学习+法律", "学习+条例", "学习+民法典", "学习+宪法", "学习研讨+法", "学习+法规", "学法制度", "党组学法", "专题研学", "学习宪法", "理论学习中心组+法", "中心组+民法典", "中心组+宪法", "领导班子学法", "常委会学法", "政府党组学法", "党工委会议学法", "主任办公会学法", "镇长办公会学法", "学法讲法", "党委会学法", "一把手讲法", "会前讲法", "班子会学法", "办公会学法", "常务会议学法", "局务会学法", "法律法规+学习", "法治专题+学习", "干部学法", "每月学法", "例会学法", "学法日", "局党组会+学习", "党组会+学习", "例会+学习"] }, { "stage": "studied", "words": ["中心组", "学习", "集体学习", "专题学习", "集中学习", "学习研讨", "第一议题", "传达学习"], "within": ["学法", "习近平法治思想", "法律法规", "宪法", "民法典", "第一议题"] }, { "stage": "studied", "words": ["全年", "年内", "累计", "实际", "学了"], "within": ["会前学法", "学法制度", "集体学法", "学法"] }, { "stage": "studied", "words": ["党组会", "干部例会", "局务会", "办公会", "党委会", "常务会", "班子会"], "sentence": ["学习", "学法"] }], "not": ["考试", "测试", "培训", "讲座", "学法用法", "旁听", "活动+宣传", "纪律处分", "党校", "宣讲", "党课", "宣传", "学时", "发放", "讲授", "观看", "述法", "竞赛", "法治课", "法制课", "讲课", "上课", "授课", "出动", "考法", "学法活动", "示范户", "廉政", "各科室", "各社区", "各村", "纪律处分条例", "审议", "党内法规", "企业", "听取", "部署", "党纪", "三会一课", "纪律", "法治议题", "研究部署", "专题研究"], "parts": ["常务会", "其中", "习近平法治思想", "第一议题", "研讨会"] }, { "id": "law-training", "label": { "zh": "法治培训", "en": "Law training of officials and villagers" }, "families": ["events"], "ways": [{ "stage": "trained", "words": ["法治培训", "法律知识培训", "法律培训", "法治专题培训", "法治专题培训班", "法治工作培训", "法治讲座+干部", "法律知识讲座+干部", "法治专题讲座", "法治讲堂", "依法行政培训", "法治+培训班", "专题培训+法", "法律知识培训+执法", "法律明白人+培训", "培训+法治", "培训+法律", "民法典+培训", "普法+培训", "法治+培训", "复议+培训", "诉讼+辅导", "专题辅导", "法治+辅导", "法律+辅导", "培训+依法行政", "依法行政+讲座", "法律法规+培训", "应诉+培训", "合法性审查+培训", "条例+讲座", "处罚法+讲座", "干部+讲座", "法治大讲堂", "干部+法律", "业务培训+司法", "法制培训", "法治专题", "业务+复议", "庭审+培训", "法治能力", "干部+微课", "法治微课+干部", "法治夜校+干部", "干部+夜校", "法治培训班", "依法行政培训班", "法治+轮训", "法律+轮训", "法治能力提升", "法治素养+培训", "法治骨干+培训", "处级干部+培训", "领导干部+培训", "公务员+法律", "任前+培训", "普法骨干+培训", "网格员+法律", "村干部+培训+法", "村两委+法", "法治工作+培训", "行政复议+培训", "应诉能力+培训", "行政应诉+培训", "法治业务培训", "司法行政+培训", "法律知识+讲座", "法治+研修", "法治+专题班", "法治夜校", "干部+法治课", "干部+法制课", "干部+授课", "班子成员+授课", "干部+上课", "班子成员+上课", "干部+讲课", "两委+法治课", "两委+法制课"] }, { "stage": "trained", "words": ["讲座", "讲课", "辅导", "授课", "专题辅导讲座", "辅导报告"], "within": ["领导干部", "班子", "学法", "干部学法", "干部大会", "镇村干部", "村干部", "公务员", "工作人员", "机关干部"] }], "not": ["执法人员", "执法业务", "执法培训", "执法骨干", "村民", "居民", "群众", "调解员", "调解业务", "安全生产", "企业", "师生", "学校", "执法办案", "执法文书", "公开", "网格员", "岗位练兵", "旁听", "执法能力", "带头", "亲自", "巡演", "文艺", "汇演", "小学", "中学"], "parts": ["每", "法律明白人"] }, { "id": "law-training-participants", "label": { "zh": "法治培训人数", "en": "People trained in law" }, "families": ["people"], "units": ["人", "名", "位", "人次"], "ways": [{ "stage": "trained", "words": ["参训", "参加培训", "参加", "培训人数", "参学", "覆盖", "轮训", "受训", "干部职工", "培训干部", "培训学员", "培训村干部"], "after": ["law-training"] }, { "stage": "trained", "words": ["法治培训", "法律培训", "法治+培训", "法律+培训", "培训+依法行政", "干部+辅导", "法治+讲座", "干部+法治讲座", "法律+讲座"] }, { "stage": "trained", "words": ["听课"], "within": ["学法", "法治", "讲授", "法律"] }, { "stage": "trained", "words": ["覆盖+干部", "覆盖干部职工", "参训干部", "参加干部", "干部参加"], "sentence": ["法治讲堂", "法治培训", "法治讲座", "讲法", "法律知识", "法治"] }], "not": ["执法人员", "执法队员", "考试", "旁听", "测试", "执法业务", "调解员", "登台", "资格考试", "党员群众"] }, { "id": "study-hours", "label": { "zh": "学法学时", "en": "Hours of law study" }, "families": ["hours"], "ways": [{ "stage": "studied", "words": ["学法", "法律知识", "学习法律", "法律培训", "公共法律知识", "法律法规", "法治学习", "网络学法", "学习+法", "法律学习"] }], "not": ["服务"] }, { "id": "law-exam-participants", "label": { "zh": "学法考试参加人数", "en": "People who sat an exam on law" }, "families": ["people"], "ways": [{ "stage": "examined", "words": ["学法考试", "法律知识考试", "普法考试", "学法用法考试", "法律考试", "网上学法", "法律知识测试", "法律知识测评", "学法测试", "任前法律", "参考", "综合法律知识", "无纸化学法", "学法用法+考试", "法治+考试", "宪法+考试", "法律+考试", "法律+测试", "法律+竞赛", "法律知识+答题", "年度考法", "考法", "述法考法", "普法+答题", "民法典+答题", "学法+答题", "法律+答题", "法治+测试", "宪法+测试", "学法+测试", "学法用法+测试", "知识竞赛", "网上+考试", "法律知识竞赛", "法治理论考试", "年度普法考试", "学法用法测试", "无纸化考试", "法宣在线", "如法网", "学法考法", "应知应会法律", "法律知识答题", "任前法律知识考试", "宪法法律知识", "公共法律知识考试", "综合法律知识考试"] }, { "stage": "examined", "words": ["参加", "参考", "参考人数", "参考率", "参试", "组织", "人员", "合格", "通过", "干部", "职工", "工作人员", "考试", "测试", "应考"], "object": "exam", "within": ["学法", "法律", "普法", "宪法", "法治"] }], "not": ["执法证", "资格考试", "执业", "旁听", "公务员", "统一招聘", "心理", "参考率", "培训班", "安全", "获奖", "及格率"], "parts": ["新提任", "任前", "执法人员", "提拔", "新入职", "其中"] }, { "id": "law-exam-pass-rate", "label": { "zh": "学法考试通过率", "en": "Share that passed an exam on law" }, "families": ["share"], "ways": [{ "stage": "examined", "words": ["合格率", "通过率", "及格率", "一次性通过率"], "object": "exam" }, { "stage": "examined", "words": ["优秀率", "优良率"], "object": "exam" }, { "stage": "examined", "words": ["参考率", "参学率", "参加率", "参与率", "完成率", "参试率", "参考"], "object": "exam" }, { "stage": "examined", "words": ["参考率", "考试通过率", "考试合格率", "考试优秀率", "考试及格率", "参考+合格率"] }], "not": ["案卷", "不合格", "抽检", "产品", "执法资格", "执业资格", "评查", "检测", "食品", "审核率", "素养"], "parts": ["任前", "新提任", "执法人员", "及", "优秀率、"] }, { "id": "court-hearings-attended", "label": { "zh": "旁听庭审", "en": "Court hearings attended" }, "families": ["events", "cases"], "ways": [{ "stage": "attended", "words": ["旁听", "庭审观摩", "观摩庭审", "旁听庭审", "旁听法院", "旁听行政诉讼", "庭审活动", "观摩法庭", "旁听民告官", "庭审旁听", "观摩庭审活动", "旁听+案"] }], "not": ["率"] }, { "id": "court-hearing-attendants", "label": { "zh": "旁听庭审人数", "en": "People who attended court hearings" }, "families": ["people"], "ways": [{ "stage": "attended", "words": ["旁听", "庭审观摩", "观摩庭审", "旁听庭审", "庭审旁听", "旁听法院", "旁听+庭审"] }, { "stage": "attended", "words": ["参加", "人次", "干部", "人员"], "after": ["court-hearings-attended"] }], "not": ["率"] }, { "id": "meetings-on-rule-of-law", "label": { "zh": "法治工作会议", "en": "Meetings on rule-of-law work" }, "families": ["events"], "ways": [{ "stage": "met", "words": ["法治+会议", "法治+研究", "法治+推进会", "法治+部署", "研究+法治", "听取+法治", "法治议题", "法治+汇报", "依法行政+会议", "法治建设+听取", "会议+法治", "听取法治", "法治+议题", "依法治+会议", "法治+专题会", "全面依法治", "依法治区+会", "依法治县+会", "依法治镇+会", "依法治市+会", "法治建设+专题", "法治+领导小组会议", "依法行政+研究", "依法行政+听取", "法治+述职", "依法治+推进会", "法治政府+研究", "法治政府+会议", "法治政府+听取", "法治政府+汇报", "法治政府+专题", "法治政府+部署", "法治+部署会", "法治+工作会", "法治+动员会", "法治+例会", "法治+汇报会", "法治建设+会", "依法行政+会", "述法+会", "法治督察+会", "法治+调度会", "法治政府+推进会", "党委会+法治", "常务会议+法治", "办公会+法治", "党工委会+法治"] }, { "stage": "met", "words": ["专题会议", "专题推进会", "专题研究", "推进会", "部署会", "研究部署", "专题研究部署", "调度会", "领导小组会议", "协调小组会议", "听取+汇报", "专题听取", "听取", "例会", "全体会议", "领导小组会", "专题会", "工作会", "动员会", "述法会", "述法评议会", "委员会会议", "汇报会", "工作例会", "联席会议", "部署推进会", "专题部署", "研究议题", "研究法治"], "within": ["法治", "依法治", "依法行政", "法治政府", "法治建设", "述法", "领导小组", "第一责任人"] }, { "stage": "met", "words": ["听取+执法", "听取+工作汇报"], "part": true }], "not": ["学法", "培训", "人大代表", "政协", "安全", "信访", "党建", "信息公开", "信息化", "消防", "招商", "防汛", "联席", "宣讲", "风险", "纠纷", "综治", "反诈", "扫黑", "环保", "听证", "新闻发布", "代表", "法律顾问", "列席", "议题+个", "政务公开", "讲授", "法治课", "案件审核委员会", "第一议题", "学习", "传达学习"], "parts": ["执法工作", "行政执法", "带头"] }, { "id": "enforcement-inspections", "label": { "zh": "执法检查", "en": "Inspections in enforcement" }, "families": ["events", "people", "things"], "units": ["次", "场", "场次", "期", "轮", "轮次", "家", "家次", "户", "户次", "个", "处", "间", "所", "人次", "回"], "ways": [{ "stage": "inspected", "words": ["执法检查", "行政检查", "联合检查", "联合执法检查", "日常检查", "执法巡查", "监督检查", "涉企检查", "入企检查", "日常巡查", "检查频次", "检查+企业", "检查+单位", "检查+场所", "检查+商户", "检查+主体", "检查+门店", "检查+经营", "检查+经营户", "检查+店", "检查+网点", "检查+工地", "检查+用户", "夜查", "抽查+主体", "抽查+企业", "抽查+市场主体", "排查+企业", "排查+网点", "排查+用户", "巡查+商户", "检查+加油站", "检查+餐饮", "检查+小场所", "检查+食品", "检查+家次", "检查", "巡查", "巡检", "突击检查", "综合查一次", "检查次数", "重复检查", "抽查", "联合抽查", "双随机抽查", "随机抽查", "执法巡查检查", "联合巡查", "监管检查", "检查市场主体", "检查经营户", "检查门店", "检查各类", "检查农资", "检查食品", "检查药店", "检查商铺", "检查场所", "检查生产经营", "监督检查+家", "检查工地", "检查网吧", "检查娱乐", "检查加工", "检查船舶", "检查车辆", "检查施工", "排查经营", "排查商户", "排查门店", "排查场所", "走访检查", "执法监督检查", "夜间巡查", "夜间检查", "错时巡查", "检查用人单位", "检查养殖", "检查矿山", "检查砂石", "暗访检查", "涉企行政检查", "行政检查次数"] }, { "stage": "inspected", "words": ["安全检查", "消防检查", "防火检查", "消防安全检查", "安全生产检查", "安全+检查", "消防+检查"], "sentence": ["执法", "责令", "立案", "处罚", "通知书", "整改通知"] }], "not": ["案卷", "卷宗", "评查", "隐患", "法律顾问", "述法", "督察", "台账", "出动", "党建", "会议", "自查", "公开栏", "培训", "档案", "卫生防疫", "返", "消防演练", "检查组", "宣传", "公示", "指令书", "通知书", "纪律", "河道", "整改", "间次", "烟感", "督查", "测温", "案件", "处罚", "法制", "体检", "检查站", "停产", "停业", "违法", "合格", "罚", "问题", "拆除", "抽检", "安全检查", "消防检查", "防火", "防疫", "抽查计划"], "parts": ["餐饮", "燃气", "液化气", "食品", "药品", "特种", "消防", "工地", "学校", "校园", "企业", "场所", "三小", "九小", "散乱污", "夜查", "加油站", "专项", "市场主体", "双随机", "重复", "领域", "用户"] }, { "id": "enforcement-campaigns", "label": { "zh": "专项整治、联合执法行动", "en": "Campaigns and joint actions of enforcement" }, "families": ["events", "things"], "units": ["次", "场", "场次", "期", "轮", "轮次", "项", "个"], "ways": [{ "stage": "held", "words": ["专项整治", "集中整治", "整治行动", "联合执法", "专项行动", "执法行动", "专项执法", "专项检查", "联合行动", "集中行动", "联合整治", "综合整治", "专项治理", "统一行动", "专项执法行动", "联合执法行动", "执法专项", "整治", "夜间执法", "联动执法", "错时执法", "联合执法检查", "清查行动", "专项执法检查", "联合执法活动", "联合整治行动", "集中执法", "综合执法行动", "打击行动", "百日行动", "专项打击", "专项整治活动", "整治活动", "联勤联动", "集中治理", "专项治理行动", "夜查行动", "突击行动", "执法活动", "联合检查行动", "联合专项"] }], "not": ["宣传", "出动", "会议", "违建", "拆除", "立案", "查处", "处罚", "隐患", "检查+企业", "检查+家", "人员", "案件", "方案", "劝导", "屋面", "罚款", "完成", "问题", "占道经营+处", "摊", "线索", "收缴", "督导+方案"], "parts": ["带队", "督导", "夜间", "燃气", "渣土", "每", "消防"] }, { "id": "enforcement-personnel-dispatched", "label": { "zh": "出动执法人员", "en": "Enforcement personnel dispatched" }, "families": ["people"], "units": ["人", "名", "位", "人次"], "ways": [{ "stage": "dispatched", "words": ["出动", "出动执法人员", "出动人员", "出动队员", "派出+执法", "投入+执法", "出动执法力量", "投入执法", "出动执法队员", "出动力量", "出动执法", "派出执法人员", "出动工作人员"] }], "not": ["抢险", "应急", "防汛", "志愿者", "党员", "台风", "抗旱", "消防员", "疫情", "防火"] }, { "id": "enforcement-vehicles-dispatched", "label": { "zh": "出动执法车辆", "en": "Enforcement vehicles dispatched" }, "families": ["vehicles", "things"], "ways": [{ "stage": "dispatched", "words": ["执法车辆", "执法车", "出动", "巡查车", "出动+车辆", "执法+车辆", "出动执法车", "执法用车", "巡逻车"] }], "not": ["查扣", "暂扣", "扣押", "购置", "配备", "查处", "违停", "停放", "清理", "僵尸车", "拖移", "拖离", "抢险", "查获", "违法", "规范", "只有", "装备", "宣传车", "问题"] }, { "id": "violations-found", "label": { "zh": "发现或查处的违法行为", "en": "Violations found or dealt with" }, "families": ["cases", "things"], "units": ["件", "起", "宗", "例", "处", "个", "条", "件次"], "ways": [{ "stage": "found", "words": ["违法行为", "违法线索", "违章", "违规行为", "占道经营", "流动摊贩", "乱摆卖", "乱堆", "劝导整改", "违法问题", "违规问题", "乱停", "违停", "出店经营", "违法违规", "店外经营", "跨门营业", "越门经营", "摆卖", "流动摊点", "乱张贴", "小广告", "违法案件", "纠正违法", "查处+违", "劝导+占道", "查处违", "劝导", "制止", "违规", "非法", "偷", "滥", "乱", "查处", "乱贴乱画", "违建线索", "乱停乱放", "乱堆乱放", "乱扔", "乱倒", "非法捕捞", "非法采砂", "非法占用", "违规燃放", "油烟扰民", "噪声扰民", "夜间施工", "流动摊", "马路市场", "市容违规", "纠正违章", "纠正违规", "违停车辆", "查处违章", "查纠", "交通违法", "违法占地", "违法用地", "盗采", "违规经营", "无证经营", "无照经营", "制止违法", "发现违法", "违规培训", "隐形变异", "违规收费", "违规办学", "无证行医", "违规使用", "野广告", "露天烧烤", "牛皮癣", "无证无照"] }], "not": ["立案", "不予处罚", "免罚", "行政处罚", "移送", "拆除", "罚款", "扫黑", "从轻", "办结", "轻微", "首违", "减轻", "清单", "上报线索", "责令改正通知书", "涉黑", "行动", "一般程序", "简易程序", "率", "宣传", "教育", "问题线索", "公布", "纠纷", "案件办理", "计划", "许可", "整治行动", "信访", "取缔", "收缴", "违规问题"], "parts": ["占道", "乱摆卖", "流动摊贩", "违停", "店外", "出店", "越门", "其中"] }, { "id": "hazards-found", "label": { "zh": "排查出的安全隐患", "en": "Safety hazards found" }, "families": ["things", "cases"], "units": ["处", "个", "条", "项", "起", "件", "宗"], "ways": [{ "stage": "found", "words": ["发现+隐患", "排查+隐患", "查出+隐患", "排出+隐患", "隐患", "排查隐患", "安全隐患", "火灾隐患", "风险隐患", "隐患问题", "问题隐患", "排查+风险", "隐患数", "隐患点", "发现+隐患问题", "查找隐患", "查改隐患", "排查安全隐患", "发现安全隐患", "查处隐患", "安全隐患问题", "安全问题"] }, { "stage": "found", "words": ["发现+问题", "发现问题"], "within": ["燃气", "消防", "安全隐患", "火灾", "安全生产", "安全检查"] }], "not": ["整改", "消除", "整治隐患", "督促", "苗头", "纠纷", "矛盾", "率", "已", "销号", "完成", "闭环", "法律", "治理", "矛盾隐患", "风险点"], "parts": ["消防", "燃气", "重大"] }, { "id": "hazards-rectified", "label": { "zh": "整改的安全隐患", "en": "Safety hazards put right" }, "families": ["things", "cases"], "units": ["处", "个", "条", "项", "起", "件", "宗"], "ways": [{ "stage": "rectified", "words": ["整改", "消除", "督促整改", "已整改", "完成整改", "整改完成", "整改到位", "整改隐患", "销号", "整治", "治理", "闭环", "现场整改", "立行立改", "整改安全隐患", "整改问题隐患", "消除安全隐患", "整改落实", "整改完毕", "即知即改", "督促整改隐患", "当场整改", "已整改到位", "完成整治", "落实整改", "排除"], "object": "hazard" }, { "stage": "rectified", "words": ["整改", "已整改", "督促整改", "完成整改"], "after": ["hazards-found"] }], "not": ["率", "通知书", "家", "责令改正", "指令书", "违法", "占道", "纠纷", "责令"], "parts": ["消防", "燃气", "重大", "其中"] }, { "id": "hazards-rectified-rate", "label": { "zh": "隐患整改率", "en": "Share of hazards put right" }, "families": ["share"], "ways": [{ "stage": "rectified", "words": ["整改率", "整改完成率", "隐患整改率", "完成率", "闭环率", "销号率", "消除率"], "object": "hazard" }, { "stage": "rectified", "words": ["整改率", "整改完成率"], "after": ["hazards-found"] }], "not": ["纠纷"] }, { "id": "rectification-notices", "label": { "zh": "责令整改通知书", "en": "Notices to rectify" }, "families": ["things", "cases"], "units": ["份", "张", "件", "起", "宗", "个"], "ways": [{ "stage": "issued", "words": ["整改通知书", "责令改正通知书", "责令整改通知书", "责令限期整改", "责令改正", "责令整改", "责令限期改正", "监察指令书", "整改指令书", "整改通知", "改正通知", "通知书", "指令书", "整改指令", "限期整改通知", "停工通知", "停止违法行为", "告知书", "责改通知", "询问通知", "整改告知书", "责令改正通知", "限期改正通知", "限期整改通知书", "责令停工", "整改文书", "限期拆除通知", "责令限期改正通知书", "责令通知", "改正通知书"] }], "not": ["督办", "处罚决定书", "建议书", "案卷", "督查", "执法监督通知", "督促整改", "意见书", "表", "隐患"], "parts": ["燃气", "消防", "其中"] }, { "id": "illegal-buildings-demolished", "label": { "zh": "拆除违法建设", "en": "Illegal buildings demolished" }, "families": ["area", "cases", "things"], "units": ["平方米", "亩", "公顷", "宗", "起", "件", "处", "栋", "座", "间", "个"], "ways": [{ "stage": "demolished", "words": ["拆除违法建设", "拆除违建", "拆违", "拆除违法建筑", "拆除+违法", "拆除+违建", "拆除+违章", "清零+违建", "治理违建", "拆除+两违", "拆除+占地", "拆除", "整治+违建", "违法建设+拆", "大棚房", "拆除+大棚", "拆除+违占", "违章建筑", "两违", "违法用地", "违占", "私搭乱建", "拆除+私搭", "拆除+违搭", "拆除+违规", "拆后"] }, { "stage": "demolished", "words": ["面积"], "after": ["illegal-buildings-demolished"] }, { "stage": "demolished", "words": ["违建", "违法建设", "违法建筑", "存量违建", "两违"], "not": ["发现", "线索", "巡查", "新增", "屋面", "立案", "罚", "制止", "查处", "类", "案件"] }], "not": ["广告", "广告牌", "招牌", "屋面", "棚", "危房", "率", "旱厕", "制止", "复耕", "复绿", "发现", "巡查"], "parts": ["存量", "新增", "其中"] }, { "id": "cases-filed", "label": { "zh": "立案", "en": "Cases filed" }, "families": ["cases"], "ways": [{ "stage": "filed", "words": ["立案", "立案查处", "立案查处案件", "立案调查", "立案数", "查处+案件", "查办+案件", "查处各类案件", "查办案件", "查办各类", "立案案件", "立案办理", "新立案", "查处违法案件", "查处案件", "查办违法", "查办各类案件", "立案查办", "查处各类违法案件", "立案执法案件", "行政立案"] }, { "stage": "filed", "words": ["类案件", "类"], "after": ["cases-filed"], "part": true }], "not": ["法律援助", "率", "一般程序", "简易程序", "普通程序", "公安", "刑事", "纪律", "违纪", "复议", "诉讼", "办结", "结案", "移送", "不予", "重大案件", "信访", "监督立案", "党纪", "审核", "仲裁", "数字城管", "城管平台"], "parts": ["领域", "其中", "食品", "药品", "分别", "渣土", "市容", "油烟"] }, { "id": "cases-concluded", "label": { "zh": "结案", "en": "Cases concluded" }, "families": ["cases"], "ways": [{ "stage": "concluded", "words": ["办结", "结案", "审结", "办结案件", "执结", "办理案件", "办结案", "结案数", "已结案", "已办结", "办结各类案件", "处结", "查结", "办理行政案件"], "object": "enforcement-case" }, { "stage": "concluded", "words": ["办结+案件", "办结案件", "办结各类案件"], "otherThan": ["reconsideration", "litigation", "aid", "dispute", "petition"], "within": ["执法", "立案", "处罚", "违法"] }, { "stage": "concluded", "words": ["办结+案件", "结案"], "after": ["cases-filed"] }], "not": ["率", "复议", "诉讼", "仲裁", "调解", "和解", "法律援助", "纠纷", "信访", "积案", "一般程序", "普通程序", "简易程序", "工单", "诉求", "刑事", "热线", "公证", "行政处罚案件", "不予", "免罚"], "parts": ["领域", "铁拳", "其中", "专项", "行动"] }, { "id": "administrative-penalties", "label": { "zh": "行政处罚案件", "en": "Administrative penalties" }, "families": ["cases"], "ways": [{ "stage": "penalised", "words": ["行政处罚", "行政处罚案件", "作出行政处罚", "处罚案件", "行政处罚决定", "处罚决定", "作出处罚", "实施行政处罚", "实施处罚", "处罚", "处罚案", "行政处罚决定书", "行政处罚案", "作出处罚决定", "作出行政处罚决定", "实施处罚案件", "下达行政处罚", "下达处罚决定", "行政处罚办件", "立案处罚", "立案并处罚"] }], "not": ["公示", "公开", "信息", "不予", "免予", "免罚", "审核", "案卷", "事项", "处罚权", "复议", "撤销", "金额", "率", "学习", "移送", "上网公示", "法》", "简易程序", "一般程序", "普通程序", "从轻", "减轻", "撤回", "被撤销", "从宽", "培训", "轻微", "首违", "评查", "当场", "强制", "减免"], "parts": ["其中", "领域"] }, { "id": "ordinary-procedure-cases", "label": { "zh": "普通（一般）程序案件", "en": "Cases by ordinary procedure" }, "families": ["cases"], "ways": [{ "stage": "penalised", "words": ["一般程序", "普通程序"] }], "not": ["率", "公示"], "parts": ["个别", "中队", "其中", "不到", "不足"] }, { "id": "summary-procedure-cases", "label": { "zh": "简易程序案件", "en": "Cases by summary procedure" }, "families": ["cases"], "ways": [{ "stage": "penalised", "words": ["简易程序", "简易案件", "当场处罚", "简易处罚"] }], "not": ["率", "公示", "诉讼"] }, { "id": "exempted-penalties", "label": { "zh": "不予处罚案件", "en": "Violations not penalised" }, "families": ["cases"], "ways": [{ "stage": "exempted", "words": ["不予处罚", "不予行政处罚", "免罚", "首违不罚", "轻微不罚", "免予处罚", "免于处罚", "轻微免罚", "首违免罚", "柔性执法", "包容免罚", "免处罚", "不处罚", "首次轻微", "不罚", "免予行政处罚", "免于行政处罚", "首违", "轻微违法+不予", "减免责", "免处罚案件", "免罚案件", "不予行政处罚案件", "告知承诺+不予"] }], "not": ["事项", "清单", "金额", "从轻", "减轻处罚", "项", "减免处罚"], "parts": ["领域"] }, { "id": "fines", "label": { "zh": "罚没款", "en": "Fines and confiscations" }, "families": ["money"], "ways": [{ "stage": "collected", "words": ["罚没款", "罚没金额", "罚没", "罚没入库", "罚没款合计", "罚没收入", "罚没款项", "罚没入库金额", "罚没款额", "罚款额", "处罚款", "收缴罚款", "罚金额", "处罚没", "罚没总额", "罚款共计", "罚没资金", "罚没财物", "罚缴"] }, { "stage": "collected", "words": ["罚款", "处罚金额", "罚款金额", "处罚款", "罚金", "没收违法所得", "没收", "处罚"] }], "not": ["减免", "免罚", "最高", "最低", "单笔", "免除", "不予", "减罚", "挽回", "退还"], "parts": ["其中", "领域", "没收", "食品"] }, { "id": "cases-transferred", "label": { "zh": "移送案件", "en": "Cases transferred to the police or others" }, "families": ["cases"], "units": ["件", "起", "宗", "例"], "ways": [{ "stage": "transferred", "words": ["移送", "移交公安", "移送公安", "行刑衔接", "移送司法", "移交+案件", "移交+线索", "移送线索", "移交司法", "移送检察", "移送涉嫌", "移送案件", "移交案件", "移送纪检", "移送相关部门"] }], "not": ["派出所移送", "法院移送", "率", "接收", "受理+移送", "公安移送", "移送我"], "parts": ["其中"] }, { "id": "enforcement-staff", "label": { "zh": "执法人员", "en": "Enforcement personnel" }, "families": ["people"], "units": ["人", "名", "位"], "ways": [{ "stage": "held", "words": ["执法人员", "执法队员", "执法队", "综合行政执法队", "综合执法队", "执法力量", "在编执法人员", "执法大队", "执法中队", "执法办", "执法干部", "执法局+人员", "执法队伍", "队员+执法", "行政执法人员", "一线执法人员", "专职执法人员", "执法编制人员", "执法辅助人员", "执法人数", "执法工作人员", "执法人员编制", "共有执法", "现有执法", "城管队员", "执法员", "监察员", "综合执法人员"], "not": ["持证", "编制", "持有", "核定", "下沉", "入驻", "新增", "资格证", "执法证"] }, { "stage": "held", "words": ["在编", "队员", "在职在编", "在岗", "实有", "到位", "到岗"], "within": ["执法"], "not": ["持证", "编制", "应急", "抢险", "消防", "持有"] }, { "stage": "held", "words": ["编制", "核定编制", "执法编制"], "within": ["执法"] }, { "stage": "certified", "words": ["持证", "持证人员", "持证执法人员", "执法证的", "执法持证", "持有+执法证", "持执法证", "持证上岗", "持有+证", "持有行政执法证", "具有执法资格", "持有"], "within": ["执法"] }, { "stage": "held", "words": ["下沉", "入驻", "常驻"], "within": ["执法"], "part": true }], "not": ["培训", "参加", "考试", "新增+持证", "出动", "参训", "轮训", "率", "公开招聘", "协管员", "测评", "测试", "组织", "表彰", "专业背景", "法学", "辅警", "网格", "法律职业", "学历", "年龄", "申领", "换证", "换发", "占", "新办", "参考", "考取", "新取得", "取得", "缺口", "获评", "综合查", "争取", "应急", "选派", "独立办理", "违纪", "合法性审查", "干部下沉", "机关干部", "值守"], "parts": ["下沉", "新增", "入驻", "每", "辅助"] }, { "id": "enforcement-certificates", "label": { "zh": "新领、换发或报考的执法证", "en": "Enforcement certificates newly obtained, exchanged or examined for" }, "families": ["people", "things"], "units": ["人", "名", "位", "本", "个", "张", "件", "份", "人次"], "ways": [{ "stage": "certified", "words": ["新增+执法证", "新增持证", "新增+持证", "取得+执法证", "取得行政执法证", "换发", "换证", "申领", "申领+证", "考取", "新办", "新取得", "办理+执法证", "通过+考试", "取得执法资格", "拿到证件", "核发", "领取+证", "新申领", "取得+证", "办证", "通过+拿到", "换发执法证", "申领执法证", "办理执法证件", "新增执法证", "取得执法证", "领取执法证", "新领", "新发", "新增执法资格", "考取执法证", "核发执法证", "换领", "通过执法资格考试", "通过资格考试", "取得资格", "新取证"] }, { "stage": "examined", "words": ["执法资格考试", "资格考试", "执法证+考试", "执法资格+考试", "执法考试", "行政执法资格", "执法证", "执法资格"] }], "not": ["清理", "注销", "持有", "收回", "率", "全部持证", "现有", "吊销", "学法", "缴销", "公证", "律师", "法律知识考试", "学法考试", "共有", "法律职业", "法律知识"] }, { "id": "certified-rate", "label": { "zh": "持证率", "en": "Share of enforcement personnel certified" }, "families": ["share"], "ways": [{ "stage": "certified", "words": ["持证率", "持证上岗率", "持证+占", "持证比例", "持证人员比例", "持证比", "持证人员占比", "持证执法率", "执法持证率", "全员持证率"] }, { "stage": "certified", "words": ["占执法岗位", "占在编", "占执法"], "after": ["enforcement-staff"] }], "not": ["社工", "不持证"] }, { "id": "enforcement-training", "label": { "zh": "执法人员培训", "en": "Training of enforcement personnel" }, "families": ["events"], "ways": [{ "stage": "trained", "words": ["执法培训", "执法业务培训", "执法人员培训", "执法人员+培训", "执法骨干+培训", "执法+培训班", "执法队员+培训", "行政执法+培训", "执法文书+培训", "执法+轮训", "执法+实训", "执法大讲堂", "岗位练兵", "执法+讲座", "执法能力+培训", "执法+业务", "执法+练兵", "执法知识+培训", "执法队伍+培训", "案卷+培训", "执法规范化+培训", "练兵", "执法办案+培训", "执法+培训", "综合执法+培训", "处罚+培训", "执法业务", "比武", "跟班", "学习处罚法", "执法+辅导", "执法大练兵", "岗位大练兵", "执法人员+讲座", "执法人员+轮训", "执法实务+培训", "执法专题培训", "执法技能培训", "执法人员业务培训", "行政执法培训", "执法规范培训", "执法+集训", "执法+授课", "法制员+培训", "执法证+培训", "执法+跟班", "执法文书+讲评"] }, { "stage": "trained", "words": ["业务培训", "培训", "轮训", "教育培训", "集中培训", "学习培训", "以案代训", "集训", "封闭式集训"], "within": ["执法"] }], "not": ["比武", "安全生产培训", "普法", "法律明白人", "调解员", "调解", "公开", "信访", "企业", "消防", "网格员", "群众", "合法性审查", "村民", "师生", "领导干部", "复议", "机关干部", "法律知识"], "parts": ["岗位练兵", "每"] }, { "id": "enforcement-training-participants", "label": { "zh": "执法培训人数", "en": "People in the training of enforcement personnel" }, "families": ["people"], "units": ["人", "名", "位", "人次"], "ways": [{ "stage": "trained", "words": ["参训", "参加", "培训", "人员", "覆盖", "参训人员", "受训"], "after": ["enforcement-training"] }, { "stage": "trained", "words": ["执法人员+培训", "培训+执法人员", "执法队员+培训", "执法人员+轮训", "轮训+执法", "执法培训", "执法+参训", "执法队员+实训", "执法骨干+培训", "执法+跟班", "培训+执法"] }], "not": ["率", "考试"] }, { "id": "transferred-powers", "label": { "zh": "赋权执法事项", "en": "Powers of enforcement taken over" }, "families": ["things"], "units": ["项", "个"], "ways": [{ "stage": "taken-over", "words": ["赋权事项", "赋权+事项", "承接赋权", "承接+处罚权", "赋予+处罚权", "承接+执法", "赋权+处罚", "下放+执法", "承接+行政处罚", "划转+执法", "赋权"] }, { "stage": "taken-over", "words": ["承接", "已承接", "承接+事项", "承接+权限", "承接+职权", "下放", "划转", "授权"], "within": ["执法", "赋权", "处罚"] }], "not": ["任务", "率", "方面", "改革", "审批", "政务服务", "许可", "使用", "实际使用", "问题", "宗", "服务事项", "行政职能"], "parts": ["下放"] }, { "id": "case-file-reviews", "label": { "zh": "案卷评查", "en": "Case files reviewed and rounds of review" }, "families": ["things", "cases", "events"], "ways": [{ "stage": "reviewed", "words": ["案卷评查", "评查案卷", "评查+案卷", "抽查案卷", "评查", "案卷+抽查", "案卷自查", "执法案卷", "案卷", "互评", "案卷+互查", "抽取+案卷", "案卷交叉", "案卷互评", "案卷交叉评查", "案卷集中评查", "评查行政执法案卷", "评查行政处罚案卷", "抽查行政处罚案卷", "抽评", "调阅案卷", "执法案卷评查", "自查案卷", "查阅案卷", "抽取执法案卷", "案卷检查", "案卷+评查", "案卷+评审", "行政处罚案卷", "案卷评审"] }, { "stage": "reviewed", "words": ["抽查+卷宗", "评查+卷宗", "卷宗+评查", "执法卷宗"], "within": ["执法", "处罚"] }, { "stage": "reviewed", "words": ["抽查", "抽取"], "after": ["case-file-reviews"] }], "not": ["率", "调解卷宗", "问题", "初审", "人员", "优秀", "调解案卷", "培训", "意见", "名", "通报"], "parts": ["自查", "其中", "季度"] }, { "id": "case-file-quality-rate", "label": { "zh": "案卷合格、优秀率", "en": "Share of case files that are good" }, "families": ["share"], "ways": [{ "stage": "reviewed", "words": ["合格率"], "object": "files" }, { "stage": "reviewed", "words": ["合格率"], "after": ["case-file-reviews"] }, { "stage": "reviewed", "words": ["优秀率", "优良率"], "object": "files" }, { "stage": "reviewed", "words": ["优秀率", "优良率"], "after": ["case-file-reviews"] }], "not": ["调解", "调解卷宗", "考试", "抽检"] }, { "id": "penalty-reviews", "label": { "zh": "重大执法决定法制审核", "en": "Legal reviews of major enforcement decisions" }, "families": ["cases", "events"], "ways": [{ "stage": "reviewed", "words": ["法制审核", "重大执法决定法制审核", "执法决定+审核", "重大行政执法决定", "处罚+法制审核", "法制+审核案件", "法制+审核", "案件审核", "审核案件", "执法决定法制审核", "处罚案件+审核", "重大执法决定审核", "法制审核案件", "行政处罚法制审核", "重大行政执法决定法制审核", "重大执法法制审核", "法制审查", "审核执法案件", "审核处罚案件", "审核行政处罚", "案件法制审核", "执法案件审核", "法核案件", "重大处罚+审核", "审核重大执法"] }], "not": ["率", "意见", "配备", "人员", "合同", "规范性文件", "事项", "目录", "培训", "否决", "退回", "讨论", "委员会"], "parts": ["其中"] }, { "id": "enforcement-records-published", "label": { "zh": "公示的执法信息", "en": "Penalties, permits and results published" }, "families": ["things", "cases"], "ways": [{ "stage": "published", "words": ["公示+处罚", "公示+许可", "公示+执法", "公开+处罚", "公开+执法信息", "公示执法信息", "公示行政处罚", "执法信息", "公示+决定", "公布+处罚", "双公示", "公示+检查", "录入+处罚信息", "处罚信息", "公示信息+执法", "归集+处罚", "上传+处罚", "执法公示", "公开行政处罚", "公开+行政许可", "许可信息", "行政检查信息", "公示+执法结果", "公示案件", "抽查结果", "抽查结果+公示", "公示+结果", "公示行政检查", "公示行政许可", "公示执法决定", "公示执法结果", "公示双随机", "公示监管信息", "上传执法信息", "公开执法信息", "公布行政处罚", "公开处罚结果", "双公示信息", "双公示数据", "公示案件信息", "执法结果", "执法公示信息", "公示处罚", "公开处罚", "公示数据", "录入执法信息"] }], "not": ["率", "主动公开政府信息", "督察", "案卷"], "parts": ["其中"] }, { "id": "enforcement-equipment", "label": { "zh": "执法装备", "en": "Enforcement equipment" }, "families": ["things"], "units": ["台", "部", "套", "个", "台套", "架", "件"], "ways": [{ "stage": "held", "words": ["执法记录仪", "记录仪", "音像记录设备", "执法装备", "执法终端", "音像设备", "记录设备", "执法设备", "移动执法终端", "执法车+配备", "对讲机", "便携式打印机", "取证设备", "执法仪", "单兵设备", "4G执法仪", "移动执法设备", "便携打印机", "执法电脑", "录音录像设备", "音视频记录仪", "摄录设备", "测距仪", "执法专用"] }], "not": ["检查", "下", "部门", "查处", "只有", "执法艇"] }, { "id": "enforcement-squads", "label": { "zh": "执法队伍", "en": "Enforcement squads" }, "families": ["things"], "units": ["支", "个"], "ways": [{ "stage": "held", "noun": ["执法队伍", "执法队", "中队", "执法中队", "执法大队", "综合行政执法队", "综合执法队", "行政执法队", "行政执法队伍"] }, { "stage": "held", "words": ["整合为", "整合成"], "after": ["enforcement-squads"] }, { "stage": "held", "words": ["执法队伍", "综合行政执法队伍", "行政执法队伍", "队伍+执法"] }], "not": ["机动组", "案件", "宣讲", "普法", "志愿", "挂牌"] }, { "id": "legal-counsel", "label": { "zh": "法律顾问", "en": "Legal counsel engaged" }, "families": ["people", "things"], "units": ["人", "名", "位", "家", "个", "支"], "ways": [{ "stage": "engaged", "words": ["聘请+法律顾问", "选聘+法律顾问", "聘用+法律顾问", "法律顾问单位", "聘请+律师", "聘请+律所", "外聘法律顾问", "常年法律顾问", "政府法律顾问", "签约+律师", "聘请+顾问", "聘任+法律顾问", "法律顾问团", "配备+律师", "法律专家库", "村居法律顾问", "一村一法律顾问", "法律顾问律师", "聘请法律顾问", "选聘法律顾问", "聘任法律顾问", "续聘法律顾问", "法律顾问团队", "续聘+律师", "签约法律顾问", "委托+律师事务所", "常年法律顾问单位", "聘用法律顾问"], "noun": ["法律顾问", "律师", "律所", "律师事务所", "律师团队", "顾问", "顾问单位", "团队", "法律专家", "法律顾问团"] }, { "stage": "engaged", "words": ["法律顾问"], "noun": ["法律顾问", "律师", "顾问", "律师团队"] }, { "stage": "engaged", "words": ["律师"], "noun": ["律师"], "within": ["法律顾问", "村法律顾问", "顾问", "律师进"] }, { "stage": "engaged", "noun": ["律师事务所", "律所"] }], "not": ["公职律师", "率", "覆盖率", "意见", "审查", "律师调解", "培训", "全县律师", "注册", "万人", "拥有律师", "集中在", "热线", "接听", "实现", "全覆盖", "均有", "全部签约", "村(社区)"], "parts": ["村法律顾问", "社区法律顾问", "每", "驻村"] }, { "id": "legal-counsel-spending", "label": { "zh": "法律顾问经费", "en": "Spending on legal counsel" }, "families": ["money"], "ways": [{ "stage": "spent", "words": ["法律顾问+费", "律师代理费", "代理费", "顾问费", "法律顾问经费", "法律顾问服务费", "法律顾问+经费", "律师费", "律师服务费", "法律服务费", "法律服务经费", "律师+费用", "法律顾问+费用", "聘请费用", "顾问服务费", "年服务费", "法律服务采购", "法律顾问专项经费", "法律事务经费", "顾问经费"] }, { "stage": "spent", "words": ["费用", "经费", "服务费", "每年费用", "预算", "支付", "报酬"], "object": "counsel" }], "not": ["普法", "补贴", "挽回", "损失", "援助", "涉及", "罚", "标的", "避免", "金额", "以奖代补", "办案补贴", "追", "调解"] }, { "id": "government-lawyers", "label": { "zh": "公职律师", "en": "Government lawyers" }, "families": ["people"], "ways": [{ "stage": "held", "words": ["公职律师"] }], "not": ["率"] }, { "id": "lawyers", "label": { "zh": "律师", "en": "Lawyers otherwise" }, "families": ["people"], "units": ["人", "名", "位"], "ways": [{ "stage": "held", "words": ["执业律师", "律师"], "noun": ["律师", "执业律师"] }], "not": ["法律顾问", "公职律师", "万人", "调解", "咨询", "参与", "村", "志愿", "团队", "聘请", "驻", "每", "担任"] }, { "id": "legal-opinions", "label": { "zh": "法律意见", "en": "Legal opinions" }, "families": ["things", "cases", "events"], "ways": [{ "stage": "issued", "words": ["法律意见书", "法律意见", "法律建议", "法律审查意见", "法律意见建议", "法律风险提示", "法律建议书", "法律咨询意见", "出具+法律", "法律意见函", "书面法律意见", "合规意见", "法律论证意见", "法律审核意见", "法律书面意见", "法律审查意见书"] }, { "stage": "issued", "words": ["出具+意见", "提出+意见", "提出意见", "出具意见", "提供意见", "提供+意见", "提出+建议", "法律+建议"], "otherThan": ["proposal", "files", "disclosure", "request"], "within": ["法律顾问", "律师", "顾问"] }, { "stage": "issued", "words": ["出具+意见", "提出+意见", "提出意见建议", "书面意见", "审查意见", "意见建议", "审核意见", "咨询意见"], "object": "counsel" }, { "stage": "issued", "words": ["书面意见", "审查意见"], "within": ["法律顾问", "顾问合同"], "part": true }], "not": ["采纳", "征求", "群众", "网民", "收集", "居民", "代表", "公众", "整改", "督察", "案卷", "执法监督", "法律服务", "审核案件", "司法所", "采纳率", "修改意见", "修改建议"], "parts": ["其中"] }, { "id": "counsel-participation", "label": { "zh": "法律顾问参与事务", "en": "Times that counsel took part" }, "families": ["events", "cases"], "ways": [{ "stage": "took-part", "words": ["列席", "坐班", "值班", "参与+决策", "参与+论证", "参与", "参加", "上门服务", "下村", "到村", "进村", "进村服务", "驻村", "论证", "会商", "参与调处", "参与调解", "参与+纠纷", "协助处理", "协助调解", "协助", "参加现场调解", "参与+谈判", "参与+会议", "参与研究", "法律服务", "等服务", "服务", "旁听重大", "走访", "入村", "讨论", "参与处置", "参与+信访", "提供服务", "现场服务", "把关", "会前把关", "驻点", "值守", "坐诊", "出庭+代理", "代理诉讼", "法律支持"], "object": "counsel" }, { "stage": "took-part", "words": ["列席", "参与+论证", "参与+决策", "坐班", "参与调处", "参与调解", "参与+调处", "参与+纠纷", "协助处理", "参加现场调解", "参与化解", "下村", "到村", "进村服务", "上门服务", "等服务", "参与+研究", "会商", "论证", "讨论", "把关", "会前把关", "参与审查", "提供法律支持", "处理信访", "处置突发", "法律支撑", "列席会议", "参加会议", "旁听会议", "驻点", "值守", "坐诊", "到岗", "现场办公", "下沉", "法律服务", "接访", "交由律师", "律师把关"], "within": ["法律顾问", "律师", "顾问"] }], "not": ["讲座", "诉讼", "意见", "应诉", "法治体检", "率", "宣讲", "法治课", "法制课", "召开+案审会", "讲法", "文书", "出庭", "市民代表", "代表", "培训", "到村讲"], "parts": ["村", "社区", "参与调处", "疑难"] }, { "id": "contracts-reviewed", "label": { "zh": "审查合同", "en": "Contracts reviewed" }, "families": ["things", "cases"], "units": ["份", "件", "个", "宗", "项", "起"], "ways": [{ "stage": "reviewed", "words": ["审查+合同", "审核+合同", "起草+合同", "合同审查", "审查+协议", "审核+协议", "合同", "把关+合同", "行政合同", "合同协议", "审修+合同", "合同文书", "审查合同", "送审+合同", "补偿协议", "行政协议", "招商协议", "修改+合同", "合同+合法性", "审改+合同", "共审+合同", "各类合同", "经济合同", "政府合同", "合同文本", "民商事合同", "重大合同", "合同、协议", "合作协议", "投资协议", "框架协议", "村级合同", "土地合同", "采购合同", "审查+合作协议", "审查+招商", "审改合同", "合法性审查+合同", "出具+合同", "把关+协议", "审签+合同", "初审+合同", "合同+初审", "合同初审", "涉企合同"] }, { "stage": "reviewed", "noun": ["合同", "协议", "协议书"], "within": ["审查", "审核", "法律顾问", "律师", "合法性", "司法所", "把关"] }], "not": ["调解协议", "顾问合同", "续签", "签订+顾问", "纠纷", "率", "金额", "履约", "违约", "法律服务合同", "劳动合同", "签订", "意见", "案件", "追缴", "租赁合同纠纷", "书面协议", "口头协议"], "parts": ["村级", "村", "其中", "协助"] }, { "id": "legality-reviews", "label": { "zh": "合法性审查", "en": "Reviews of legality of decisions, documents or in all" }, "families": ["things", "cases", "events"], "ways": [{ "stage": "reviewed", "words": ["合法性审查", "合法性审核", "合法性+审查", "合法性+审核", "审查+规范性文件", "审核+规范性文件", "送审+规范性文件", "审查+决策", "审查+文件", "审核+文件", "审查重大事项", "审查+事项", "审核+事项", "合法性论证", "规范性文件+审查", "规范性文件+审核", "审查各类文件", "规范性文件草案", "合法合规性审查", "审查+重大", "审查规范性文件", "合法性", "合法性审查意见", "合法性审查意见书", "合法性审核意见", "审核意见书", "重大决策+审查", "重大决策+审核", "涉法文件", "审查+行政决策", "审查+重大决策", "审查+议题", "审核+重大", "审核文件", "审查文件", "各类文件+审查", "政策文件+审查", "送审稿", "审查+政策文件", "审核+政策", "涉法事项+审查", "审查+涉法事项", "法核", "前置审查", "合法性初审", "出具审查意见"] }], "not": ["合同", "率", "人员", "法制审核", "公平竞争", "协议", "保密", "备案", "配备", "审查机构", "案卷", "处罚", "员", "采纳", "修改意见", "信访", "批示", "否决", "不合规"], "parts": ["其中", "村级", "规范性文件"] }, { "id": "normative-documents", "label": { "zh": "规范性文件", "en": "Normative documents issued or filed" }, "families": ["things", "cases"], "units": ["件", "份", "部", "个"], "ways": [{ "stage": "issued", "words": ["制定+规范性文件", "印发+规范性文件", "出台+规范性文件", "制发+规范性文件", "发布+规范性文件", "报备", "备案", "规范性文件", "行政规范性文件", "新制定", "制发", "报送备案", "制定规范性文件", "发布规范性文件", "出台规范性文件", "报备规范性文件", "规范性文件备案", "印发规范性文件"] }], "not": ["审查", "审核", "清理", "废止", "修改", "失效", "宣布", "继续有效", "率", "现行有效", "草案", "解读", "合法性", "规章", "意见", "公平竞争", "保留", "备案审查员", "调解", "评估", "后评估", "属于", "其中属于"], "parts": ["其中"] }, { "id": "normative-documents-cleaned", "label": { "zh": "清理的规范性文件", "en": "Normative documents reviewed for clean-up, repealed or changed" }, "families": ["things", "cases"], "units": ["件", "份", "部", "个", "项"], "ways": [{ "stage": "cleaned-up", "words": ["清理", "集中清理", "全面清理", "清理+规范性文件", "清理规范性文件", "规范性文件清理", "清理文件", "梳理规范性文件", "清理行政规范性文件", "评估清理", "规范性文件+清理", "属于规范性文件"], "object": "document" }, { "stage": "cleaned-up", "words": ["清理+文件"], "otherThan": ["fair-competition"] }, { "stage": "cleaned-up", "words": ["废止", "修改", "失效", "修订", "宣布失效", "废止或修改", "拟废止"], "object": "document" }, { "stage": "cleaned-up", "words": ["废止+文件", "废止", "宣布失效", "失效", "修改废止"] }], "not": ["继续有效", "保留", "合同", "执法证", "地方保护", "统一大市场", "政策措施", "翻阅"], "parts": ["修改", "失效"] }, { "id": "fair-competition-reviews", "label": { "zh": "公平竞争审查", "en": "Reviews of fair competition" }, "families": ["things", "cases"], "ways": [{ "stage": "reviewed", "words": ["公平竞争审查", "公平竞争", "公平竞争审查文件", "公平竞争审查+政策", "公平竞争+文件", "公平竞争性审查", "审查增量", "增量文件", "公平竞争复核"] }, { "stage": "reviewed", "words": ["审查"], "within": ["公平竞争审查"], "after": ["fair-competition-reviews"] }, { "stage": "reviewed", "words": ["政策措施", "审查文件", "审查+措施", "审查政策", "审查+政策", "审查政策文件", "审查政策措施"], "object": "fair-competition" }, { "stage": "reviewed", "words": ["审查+政策措施"] }], "not": ["修订", "废止", "纠正", "培训", "意见", "清理"] }, { "id": "major-decisions", "label": { "zh": "重大行政决策", "en": "Major decisions listed or taken" }, "families": ["things", "cases"], "ways": [{ "stage": "decided", "words": ["重大行政决策", "重大决策", "决策目录", "决策事项", "重大行政决策事项", "行政决策", "决策目录事项", "重大决策事项", "重大行政决策目录", "年度决策目录", "决策项目"] }], "not": ["合法性", "审查", "论证", "意见", "参与", "否决", "评估", "风险", "率", "听证", "学习", "征求"] }, { "id": "legal-aid-cases", "label": { "zh": "法律援助案件", "en": "Legal aid cases" }, "families": ["cases"], "ways": [{ "stage": "received", "words": ["法律援助", "法律援助案件", "法律援助申请", "法援案件", "法援", "法律援助+受理", "法律援助+办理", "受理法律援助", "援助案件", "法律援助案", "法援案", "法律援助受理", "法律援助案件数", "受理法援", "办理法援", "法律援助案源", "提供法律援助", "法律援助指引", "指引法律援助", "引导法律援助", "法律援助初审"] }, { "stage": "received", "words": ["受理", "初审", "办理", "获批", "讨薪", "赡养", "指派", "农民工", "老年人", "未成年人", "妇女", "残疾人", "办结", "代写"], "object": "aid" }, { "stage": "received", "words": ["指派律师", "指派+律师"] }], "not": ["咨询", "率", "损失", "标的", "代写文书", "纠纷", "宣传", "满意", "人次", "调解", "矫正"], "parts": ["农民工", "讨薪", "赡养", "老年人", "未成年", "妇女", "残疾", "获批", "办结", "其中", "指派"] }, { "id": "legal-aid-recovered", "label": { "zh": "法律援助挽回损失", "en": "Loss recovered by legal aid" }, "families": ["money"], "ways": [{ "stage": "recovered", "words": ["挽回", "损失", "经济损失", "取得利益", "讨回", "追回", "标的", "避免", "挽回经济损失", "挽回损失", "避免损失", "维护经济利益", "挽回或取得", "经济利益", "取得经济利益", "挽损", "争取利益"], "object": "aid" }, { "stage": "recovered", "words": ["挽回经济损失", "挽回损失", "挽回", "取得利益", "经济利益"], "after": ["legal-aid-cases"] }], "not": ["工资", "欠薪", "消费者", "企业", "薪"] }, { "id": "legal-consultations", "label": { "zh": "法律咨询", "en": "Consultations answered" }, "families": ["people", "events", "cases", "things"], "units": ["人次", "人", "名", "次", "件", "起", "条", "个", "宗"], "ways": [{ "stage": "answered", "words": ["法律咨询", "解答咨询", "咨询", "法律咨询服务", "解答", "解答+提问", "解答+问题", "咨询服务", "答疑", "现场咨询", "来电", "法律服务咨询", "解答法律", "接受咨询", "法律问题", "咨询群众", "提供咨询", "解答群众", "群众咨询", "接待咨询", "解疑释惑", "现场解答", "咨询解答", "在线咨询", "提供法律咨询", "接受法律咨询", "接待法律咨询", "电话咨询", "咨询电话", "来电来访咨询", "接听咨询", "法律咨询电话"] }, { "stage": "answered", "words": ["法律服务", "服务群众", "代写文书"], "within": ["公共法律服务", "法律服务站", "法律服务室"] }], "not": ["意见", "12348热线", "公证", "坐席", "政策咨询", "就业", "窗口", "接听", "心理", "委员会", "次数", "专家咨询", "医疗", "法律援助", "讲座", "活动", "招聘", "讲解", "提供上门", "征求", "决策咨询", "咨询论证", "税务", "政务服务", "医保"], "parts": ["现场", "村", "其中", "律师"] }, { "id": "legal-service-stations", "label": { "zh": "公共法律服务站点", "en": "Stations of public legal services" }, "families": ["things"], "units": ["个", "处", "所", "间", "座"], "ways": [{ "stage": "held", "words": ["公共法律服务站", "公共法律服务室", "公共法律服务工作站", "公共法律服务工作室", "公共法律服务中心", "法律服务站", "法律服务点", "法律服务工作站", "法律服务工作室", "公共法律服务点", "法律援助工作站", "法律援助联络点", "法律服务室", "公共法律服务站点", "公共法律服务平台", "公共法律服务实体平台", "村+公共法律服务", "法律援助站", "法律服务中心", "公共法律服务联系点", "法律服务驿站", "公共法律服务驿站", "公共法律服务窗口", "法律援助点", "公共法律服务分中心", "村级公共法律服务", "法律之家", "律师工作室", "律师驿站", "法律服务联络点", "法律服务站点"] }], "not": ["接待", "解答", "提供", "人次", "受理", "件", "消费维权"], "parts": ["村", "镇"] }, { "id": "legal-checkups", "label": { "zh": "法治体检", "en": "Legal check-ups" }, "families": ["events", "people"], "ways": [{ "stage": "done", "words": ["法治体检", "法律体检", "法治“体检”", "法治+体检", "法律+体检", "合规体检", "体检"], "within": ["法治", "法律", "律师", "法"] }, { "stage": "done", "words": ["法治体检", "法律体检", "合规体检", "法治体检活动", "法治问诊", "法律问诊", "法治健康体检"] }], "not": ["风险点", "健康", "报告", "问题", "隐患", "意见", "提示", "活动"] }, { "id": "notarisations", "label": { "zh": "公证", "en": "Notarisations" }, "families": ["cases"], "ways": [{ "stage": "done", "words": ["公证", "公证事项", "公证业务", "公证案件", "公证办理", "办理公证"] }], "not": ["公证员", "咨询", "法律援助", "处", "绿色"] }, { "id": "reconsideration-cases", "label": { "zh": "行政复议案件", "en": "Cases of administrative reconsideration" }, "families": ["cases"], "ways": [{ "stage": "received", "words": ["收到", "收到+申请", "新收", "被申请行政复议", "被申请", "接收", "收件", "收案", "行政复议申请", "复议申请", "收到行政复议", "受理行政复议", "新收行政复议", "新收复议", "复议立案", "被复议", "行政复议答复", "涉行政复议", "行政复议新收"], "object": "reconsideration" }, { "stage": "accepted", "words": ["受理", "行政复议案件", "行政复议", "复议案件", "复议", "办理", "承办", "答复", "作为被申请人", "涉及", "发生", "总量"], "object": "reconsideration" }, { "stage": "concluded", "words": ["审结", "办结", "审签", "作出+决定"], "object": "reconsideration" }], "not": ["率", "司法建议", "纠错", "撤销", "维持", "终止", "驳回", "调解", "和解", "意见", "撤回", "败诉", "确认违法", "责令", "听证", "建议", "参与", "未被", "应诉", "答复意见", "建议书", "意见书", "公职律师", "纠纷", "批示", "签批", "胜诉"], "parts": ["信息公开", "其中", "其中涉及", "处罚", "因"] }, { "id": "reconsideration-corrected", "label": { "zh": "行政复议纠错", "en": "Acts corrected in reconsideration" }, "families": ["cases"], "ways": [{ "stage": "corrected", "words": ["纠错", "撤销", "确认违法", "变更", "责令履行", "被撤销", "被纠错", "直接纠错", "撤销或确认违法", "变更或责令", "撤销、确认违法", "被依法撤销", "直接纠正", "被纠正", "决定撤销", "纠正", "责令重作"], "object": "reconsideration" }, { "stage": "corrected", "words": ["被撤销", "被纠错", "确认违法", "被复议纠错", "复议纠错"] }], "not": ["率", "比例", "撤诉", "维持"], "parts": ["信息公开"] }, { "id": "reconsideration-correction-rate", "label": { "zh": "行政复议纠错率", "en": "Share of acts corrected in reconsideration" }, "families": ["share"], "ways": [{ "stage": "corrected", "words": ["纠错率", "撤销率"], "object": "reconsideration" }], "not": ["败诉率"] }, { "id": "litigation-cases", "label": { "zh": "行政诉讼案件", "en": "Cases of administrative litigation" }, "families": ["cases"], "ways": [{ "stage": "received", "words": ["行政诉讼", "行政诉讼案件", "应诉", "行政应诉", "诉讼案件", "一审行政诉讼", "应诉案件", "被诉", "行政案件", "行政应诉案件", "新收", "诉讼", "代理+应诉", "行政诉讼应诉", "被起诉", "一审", "新增", "发案量", "收案", "应诉案件量", "行政诉讼一审", "出庭应诉案件", "应诉行政案件", "一审行政案件", "行政诉讼案", "被诉行政案件", "涉诉案件", "民告官", "新收一审", "被诉案件", "行政诉讼和应诉", "应诉一审", "诉讼应诉"], "object": "litigation" }, { "stage": "received", "words": ["被诉", "行政诉讼案件", "行政诉讼", "行政应诉案件", "应诉案件"] }], "not": ["率", "败诉", "负责人", "出庭", "引导", "撤诉", "诉前", "结转", "驳回", "维持", "胜诉", "诉讼代理", "刑事", "民事", "建议书", "和解", "意见", "公益诉讼", "援助", "行政争议", "纠纷", "讲座", "培训", "引发"], "parts": ["信息公开", "一审", "二审", "代理", "其中"] }, { "id": "cases-lost", "label": { "zh": "败诉案件", "en": "Cases lost" }, "families": ["cases"], "ways": [{ "stage": "lost", "words": ["败诉", "判决败诉", "败诉案件", "被判败诉", "败诉案", "生效败诉", "无败诉", "一审败诉", "败诉数"] }], "not": ["率", "均未", "没有败诉案件"] }, { "id": "litigation-loss-rate", "label": { "zh": "行政诉讼败诉率", "en": "Share of cases lost" }, "families": ["share"], "ways": [{ "stage": "lost", "words": ["败诉率", "败诉+比例", "败诉+占", "行政诉讼败诉率", "败诉比例", "一审败诉率"] }], "not": ["纠错率"] }, { "id": "head-appearances", "label": { "zh": "负责人出庭应诉", "en": "Appearances of heads in court" }, "families": ["events", "cases", "people"], "ways": [{ "stage": "appeared", "words": ["出庭应诉", "负责人出庭", "负责人+出庭", "出庭", "领导+出庭", "负责人出庭应诉", "领导出庭", "行政机关负责人出庭", "主要负责人出庭", "分管领导出庭", "局长出庭", "镇长出庭", "区长出庭"] }], "not": ["率", "律师", "代理", "旁听"] }, { "id": "head-appearance-rate", "label": { "zh": "负责人出庭应诉率", "en": "Share of cases in which a head appeared" }, "families": ["share"], "ways": [{ "stage": "appeared", "words": ["出庭应诉率", "负责人出庭率", "出庭率", "出庭应诉", "出庭+率", "负责人出庭", "行政机关负责人出庭应诉率", "正职负责人出庭率"] }], "not": ["证人"] }, { "id": "information-disclosed", "label": { "zh": "主动公开政府信息", "en": "Information disclosed on its own initiative" }, "families": ["things", "cases"], "ways": [{ "stage": "disclosed", "words": ["主动公开政府信息", "主动公开", "公开政府信息", "公开信息", "政府信息", "主动公开文件", "公开各类信息", "公开+信息", "发布政务信息", "信息公开", "公开政务信息", "公开部门信息", "公开文件", "发布+信息", "政务信息", "各类信息", "公布+信息", "更新+信息", "公开+事项", "公开+低保", "公示+信息", "公开政务", "公布政务", "公开信息量", "公开各类政府信息", "发布信息", "发布各类信息", "发布政府信息", "公开各类政务信息", "公开政务服务信息", "公开政务动态", "信息公开数", "主动公开政务", "公开重点领域信息", "网站发布", "公开文件信息", "网站公开", "公开发布"] }, { "stage": "disclosed", "words": ["政策文件", "财政预决算", "重大建设项目", "公共服务", "工作动态", "民生", "财政", "类"], "object": "disclosure", "part": true }], "not": ["申请", "执法", "处罚", "许可", "率", "推送", "超期", "保密", "普法", "公开栏", "解读", "行政复议", "行政诉讼", "村务", "居务", "党务", "财务公开栏", "新收", "人次", "部门信息化", "时限", "答复", "预警", "咨询", "会议", "审查", "培训", "目录", "意见", "抖音", "视频号", "政务新媒体", "双公示", "投诉"], "parts": ["其中", "财政", "政策文件", "村", "公示栏", "类", "公众号"] }, { "id": "disclosure-requests", "label": { "zh": "依申请公开", "en": "Requests for disclosure" }, "families": ["cases", "things"], "ways": [{ "stage": "received", "words": ["新收", "收到", "受理", "收到+申请", "接收", "新收申请", "收到信息公开申请", "依申请公开件", "政府信息公开申请", "收到依申请", "受理依申请", "收到政府信息公开申请", "公民申请", "本年新收"], "object": "request" }, { "stage": "answered", "words": ["办理", "办结", "答复", "依申请公开", "回复", "处理", "申请"], "object": "request" }, { "stage": "received", "words": ["自然人", "法人", "网上提交", "信函", "当面", "提交", "网络", "邮寄", "现场", "涉及"], "object": "request", "part": true }], "not": ["率", "上年结转", "结转", "复议", "诉讼", "予以公开", "部分公开", "不予公开", "不予处理", "其他处理", "不掌握", "撤回", "补正", "投诉", "超期", "未收", "无法提供", "时长", "法律援助", "公证", "许可", "公示", "资金"], "parts": ["自然人", "法人", "其中", "网上", "信函", "当面", "涉及"] }, { "id": "disclosure-reply-rate", "label": { "zh": "依申请公开答复率", "en": "Share of requests answered" }, "families": ["share"], "ways": [{ "stage": "answered", "words": ["答复率", "按期答复率", "按时答复率", "回复率", "办结率", "按期办结率", "办理率", "依法答复率", "规范答复率", "按期办复率", "答复及时率", "依申请公开答复率", "按时办结率"], "object": "request" }, { "stage": "answered", "words": ["答复率", "按期答复率"], "within": ["依申请公开"] }], "not": ["建议", "热线", "提案", "信访", "代表"] }, { "id": "policy-interpretations", "label": { "zh": "政策解读", "en": "Interpretations of policy" }, "families": ["things", "events", "cases"], "ways": [{ "stage": "published", "words": ["政策解读", "解读材料", "解读", "解读+文件", "解读稿", "图文解读", "政策图解", "解读信息", "政策解读信息", "政策解读文件", "政策解读材料", "解读产品", "解读政策", "发布解读", "配套解读", "解读方案"] }], "not": ["率", "占比", "活动", "培训"], "parts": ["图解", "视频解读", "图文", "其中", "多媒体"] }, { "id": "press-conferences", "label": { "zh": "新闻发布会", "en": "Press conferences" }, "families": ["events"], "ways": [{ "stage": "held", "words": ["新闻发布会", "发布会", "新闻通气会", "政策吹风会", "吹风会"] }] }, { "id": "proposals-handled", "label": { "zh": "建议提案办理", "en": "Proposals of deputies handled" }, "families": ["cases", "things"], "ways": [{ "stage": "handled", "words": ["建议提案", "建议、提案", "建议和提案", "人大代表建议+政协提案", "人大建议+政协提案", "代表建议+提案", "议案建议提案", "建议+提案", "建议和政协提案", "建议与政协提案", "人大政协", "建议议案", "代表建议和政协提案", "人大代表建议和政协提案", "建议、政协提案", "代表建议、委员提案", "议提案", "两会建议", "人大建议、政协提案", "人大代表建议、政协提案"] }, { "stage": "handled", "words": ["人大代表建议", "代表建议", "政协提案", "提案", "人大建议", "委员提案", "议案", "代表意见建议", "人大代表议案"], "part": true }], "not": ["率", "结果公开", "公开", "检察建议", "司法建议", "意见建议", "满意", "面商"], "parts": ["人大代表建议、", "其中", "镇人大"] }, { "id": "permits-handled", "label": { "zh": "办理审批服务事项", "en": "Approvals and services handled" }, "families": ["cases", "people"], "units": ["件", "起", "宗", "笔", "人次", "户次", "件次"], "ways": [{ "stage": "handled", "words": ["办件", "办件量", "办理+事项", "办理各类业务", "受理业务", "办理业务", "各类业务", "政务服务+办理", "受理+事项", "办理+业务", "受理办件", "审批事项", "行政许可", "行政审批", "受理事项", "办结事项", "服务事项", "便民服务+办理", "办理各类", "办件总量", "业务", "办理许可", "事项办理", "办理事项", "服务群众+事项", "代办", "帮办", "政务服务", "审批", "许可", "跨区通办", "跨省通办", "通办", "办理行政审批", "办理审批", "审批服务", "受理办理", "受理件", "办理服务", "办结件", "办理政务服务", "受理政务", "受理审批", "受理各类事项", "代办事项", "代办业务", "帮办代办", "代办服务", "受理各类业务", "业务办理", "窗口办理", "即办件", "网上办理", "许可决定", "作出许可", "总办件量", "备案登记", "登记备案", "注销登记", "简易注销", "歇业备案", "资格认定", "认定+资格", "年检", "校验"] }], "not": ["率", "公证", "法律", "满意", "复议", "处罚", "残疾人", "公示", "公开", "补贴", "资金", "质押", "热线", "工单", "信访", "诉求", "审查", "人才", "提案", "环评", "重大决策", "差评", "就业", "劳动", "督查", "案件", "督办", "养老", "纠纷", "跑两次", "压缩", "时限", "案卷", "证件", "赋权", "执法事项", "民生实事", "议题", "党委会", "上会", "取消", "清单", "企业开办", "代表", "咨询", "不许可", "服务企业", "走访", "请假", "群众事项", "吊销", "综治中心"], "parts": ["行政许可", "一件事", "跨省", "上门", "帮办", "代办", "审批", "上半年", "其中", "高效办成"] }, { "id": "items-listed", "label": { "zh": "清单事项", "en": "Items listed of powers, services, permits or matters that can be done" }, "families": ["things"], "units": ["项", "个"], "ways": [{ "stage": "listed", "words": ["权力清单", "责任清单", "权责清单", "权责事项", "权力事项", "行政权力", "行政职权", "职权", "权责"] }, { "stage": "listed", "words": ["可办事项", "事项+清单", "高频事项", "网上可办", "政务服务事项", "事项+可办", "服务事项", "事项+一网通办", "处罚权", "许可事项", "可办", "公布+事项", "梳理+事项", "事项+下沉", "事项+进驻", "进驻+事项", "一件事+事项", "纳入+事项", "行政处罚权", "行政处罚事项", "执法事项", "审批事项", "办理事项", "服务事项+办", "事项+网办", "通办事项", "即办件", "帮办代办事项", "目录+事项", "清单事项", "调整+事项", "入驻事项", "进驻大厅", "网办事项", "全程网办+事项", "一次办+事项", "零跑事项", "跑零次", "即办事项", "帮办事项", "就近办事项", "村级事项", "依申请事项", "公共服务事项", "乡镇事项", "不见面审批", "承诺制事项", "可办理事项", "清单管理"] }, { "stage": "listed", "words": ["事项"], "within": ["权力清单", "责任清单", "权责清单"] }], "not": ["取消", "承接", "赋权", "下放", "任务", "免罚", "不予处罚", "率", "决策", "精简", "督察", "提升", "问题", "议题", "实事", "减证", "民生", "证明", "减少", "信息", "主动公开", "使用", "重大事项", "上会", "整改", "常用", "抽查事项", "时限", "压缩", "履职事项", "基本履职", "收回"], "parts": ["高频", "一件事", "跨省", "其中", "新增", "下沉"] }, { "id": "items-cancelled", "label": { "zh": "取消、精简的事项", "en": "Items cancelled or simplified" }, "families": ["things", "cases"], "units": ["项", "个", "件", "种", "份", "条"], "ways": [{ "stage": "cancelled", "words": ["取消+事项", "精简+事项", "取消+证明", "精简+材料", "减少+材料", "取消+审批", "清理+证明", "压减+材料", "取消证明", "证明事项+取消", "减证", "取消+许可", "告知承诺+事项", "精简+环节", "精简材料", "压减", "精简", "精简办事", "压减事项", "压缩环节", "取消证明事项", "清理证明事项", "取消行政", "减少环节", "精减材料", "精减证明", "减少证明", "免提交+材料", "免提交", "取消或下放", "取消审批事项", "取消许可事项", "精简证明", "压减审批", "减材料", "减环节"] }, { "stage": "cancelled", "words": ["取消"], "within": ["权责事项", "权责清单", "许可事项", "政务服务事项", "证明事项"] }], "not": ["率", "公开基本目录", "信息", "文件", "时限", "检查", "基本目录", "下放", "执法", "账号", "会议", "发文", "案", "申请材料", "专项清理"] }, { "id": "average-handling-time", "label": { "zh": "平均办理时间", "en": "Average handling time" }, "families": ["days"], "ways": [{ "stage": "handled", "words": ["平均办理时间", "平均办理时长", "平均用时", "平均时长", "办理时间", "平均+用时", "平均办结时间", "开办时间", "平均+时间", "审批时间", "审批用时", "办结时间", "办理时长", "平均+时长", "办理用时", "平均审批", "审批时限", "开办用时", "办结时长", "平均耗时", "耗时", "平均办结时限", "平均办件时间", "平均办理用时", "平均审批时间", "平均办理时限", "平均办理", "平均答复用时", "平均答复时间", "平均审批用时", "平均办结", "审批时长", "办理时间压缩", "企业开办", "开办流程", "全流程"] }], "not": ["等候", "培训", "服务", "坐班", "响应"], "parts": ["开办", "审批", "项目", "企业", "一般"] }, { "id": "community-correction", "label": { "zh": "社区矫正对象", "en": "Persons under community correction" }, "families": ["people"], "ways": [{ "stage": "held", "words": ["社区矫正对象", "社区矫正人员", "矫正对象", "在册", "在矫", "社矫对象", "社矫", "矫正人员", "社区服刑人员", "服刑人员", "社区矫正对象人员", "在册矫正", "在矫对象", "在册社区矫正", "在册对象", "在管社区矫正"], "object": "correction" }], "not": ["新接收", "解除", "谈话", "警告", "教育", "重新犯罪", "脱管", "接收", "走访", "解矫", "期满", "活动", "学习", "调查评估", "参加", "心理"], "parts": ["其中", "缓刑"] }, { "id": "released-persons-assisted", "label": { "zh": "安置帮教对象", "en": "Released persons assisted" }, "families": ["people"], "ways": [{ "stage": "held", "words": ["安置帮教", "刑满释放", "帮教对象", "刑释人员", "安置帮教对象", "刑释解矫", "帮教", "安帮对象", "帮教人员", "安帮", "刑释", "安置帮教人员", "刑满释放人员", "刑释解教", "刑释解教人员", "安置帮教对象人员", "五年内刑满释放"] }], "not": ["率", "走访", "慰问", "低保", "重新犯罪", "谈话", "脱管", "就业", "无人", "户", "困难"] }, { "id": "fraud-cases", "label": { "zh": "电信诈骗案件", "en": "Telecom-fraud cases" }, "families": ["cases"], "ways": [{ "stage": "occurred", "words": ["电信诈骗", "电信网络诈骗", "电诈案件", "诈骗案件", "电诈", "电诈警情", "诈骗发案", "诈骗+案", "涉诈", "电信诈骗发案数", "诈骗案", "诈骗警情", "电诈发案", "诈骗发案数", "电信诈骗案件", "电信网络诈骗案件", "诈骗立案", "诈骗类案件", "网络诈骗", "涉诈案件", "电诈案", "诈骗案件发案", "刑事诈骗"] }], "not": ["宣传", "覆盖", "入户", "反诈宣传", "损失", "资金", "止付", "防范", "劝阻", "反诈中心", "反诈APP", "预警", "演练", "避免", "知晓"] }, { "id": "accidents", "label": { "zh": "安全、交通事故", "en": "Accidents at work or on roads" }, "families": ["cases"], "ways": [{ "stage": "occurred", "words": ["安全事故", "生产安全事故", "生产事故", "亡人事故", "交通事故", "事故起数", "安全生产事故", "火灾", "事故", "火灾事故", "责任事故", "较大事故", "一般事故", "工矿商贸事故", "道路交通事故", "安全责任事故", "工矿商贸"] }], "not": ["纠纷", "调委会", "调解", "演练", "隐患", "率", "培训", "宣传", "损失", "一般以上", "森林", "溺水", "疫情", "聚集性", "舆情", "群体性事件", "校车"] }] };

// src/text/frozen.ts
function frozen(data3) {
  if (typeof data3 !== "object" || data3 === null || Object.isFrozen(data3)) return data3;
  Object.freeze(data3);
  if (Array.isArray(data3)) {
    if (typeof data3[0] === "string") return data3;
    for (let i = 0; i < data3.length; i++) frozen(data3[i]);
  } else for (const key in data3) frozen(data3[key]);
  return data3;
}

// src/claims/indicator/built-in.ts
var builtInIndicators = frozen(indicators_default);

// src/claims/indicator/compile.ts
var bitOf = (word) => 1 << (word & 31);
var SCALES = /^[十百千万亿]+/;
function unitName(written2) {
  const word = normalForm(written2);
  for (const spelling of [word, word.replace(SCALES, "")]) {
    const found4 = reportUnits.match(spelling, 0, spelling.length);
    if (found4 !== null && found4.word.length === spelling.length) return found4.unit.name;
  }
  return word;
}
var MOST_FAMILIES = 30;
function compileIndicatorSet(set, table) {
  const words8 = [""];
  const numbers2 = /* @__PURE__ */ new Map();
  const number3 = (word) => {
    const known = numbers2.get(word);
    if (known !== void 0) return known;
    numbers2.set(word, words8.length);
    return words8.push(word) - 1;
  };
  const isBuiltIn = set === builtInIndicators;
  const asRead = (list) => isBuiltIn ? list : normalForms(list);
  const all = (list = []) => asRead(list).map(number3);
  const orNull = (list) => list === void 0 ? null : all(list);
  const joined = (list = []) => {
    const isNormal = asRead(list) === list;
    return list.map((entry) => {
      const parts2 = entry.includes("+") ? entry.split("+") : [entry];
      const own2 = (isNormal ? parts2 : parts2.map(normalForm)).map(number3);
      return { words: own2, bits: own2.reduce((bits2, word) => bits2 | bitOf(word), 0) };
    });
  };
  const bits = new Map(set.families.map(({ id }, place2) => [id, 1 << place2 % MOST_FAMILIES]));
  const bitsOf = (families) => {
    let all2 = 0;
    for (const id of families) all2 |= bits.get(id) ?? 0;
    return all2;
  };
  const objects = set.objects.map(({ words: own2 }) => all(own2));
  const stages = set.stages.map(({ words: own2 }) => all(own2));
  const lists3 = [set.compounds, set.members, set.subsets, set.personal].map(all);
  const byFirst2 = /* @__PURE__ */ new Map();
  const enter2 = (way, { words: own2, bits: bits2 }) => {
    const first = own2[0];
    let score = way.within !== null || way.sentence !== null ? 0.5 : 0;
    if (way.after !== null) score += 1;
    for (const word of own2) score += words8[word].length;
    const entry = { way, words: own2, bits: bits2, families: way.indicator.families, score };
    const known = byFirst2.get(first);
    if (known === void 0) byFirst2.set(first, [entry]);
    else known.push(entry);
  };
  for (const source of set.indicators) {
    const indicator = {
      source,
      families: bitsOf(source.families),
      units: source.units === void 0 ? null : new Set(source.units.map(unitName)),
      not: joined(source.not),
      parts: all(source.parts)
    };
    source.ways.forEach((own2, rank2) => {
      const objectNamed = (name) => set.objects.findIndex(({ id }) => id === name);
      const object = own2.object === void 0 ? null : objectNamed(own2.object);
      const way = {
        indicator,
        rank: rank2,
        source: own2,
        object,
        otherThan: (own2.otherThan ?? []).map(objectNamed),
        noun: orNull(own2.noun),
        sentence: orNull(own2.sentence),
        within: orNull(own2.within),
        after: own2.after === void 0 ? null : new Set(own2.after),
        not: joined(own2.not)
      };
      if (own2.words === void 0) {
        for (const word of way.noun ?? objects[object])
          enter2(way, { words: [word], bits: bitOf(word) });
      }
      for (const alternative of joined(own2.words)) enter2(way, alternative);
    });
  }
  const flags = (list) => {
    const found4 = new Uint8Array(words8.length);
    for (const word of list) found4[word] = 1;
    return found4;
  };
  const owners = (groups) => {
    const found4 = new Int16Array(words8.length).fill(-1);
    groups.forEach((group, owner) => {
      for (const word of group) found4[word] = owner;
    });
    return found4;
  };
  const idsOf = /* @__PURE__ */ new Map();
  for (const { id, units } of set.families) {
    for (const unit of units.map(unitName)) {
      const known = idsOf.get(unit);
      if (known === void 0) idsOf.set(unit, /* @__PURE__ */ new Set([id]));
      else known.add(id);
    }
  }
  const familiesOf2 = /* @__PURE__ */ new Map();
  for (const [unit, ids] of idsOf) familiesOf2.set(unit, { ids, bits: bitsOf(ids) });
  const familiesAt = new Int32Array(words8.length);
  for (const [word, own2] of byFirst2) for (const { families } of own2) familiesAt[word] |= families;
  const places = words8.map((word) => word === "" ? -1 : table.enter(word));
  const numberOf = new Int32Array(table.terms.length);
  for (let word = 1; word < words8.length; word++) numberOf[places[word]] = word;
  const [compounds, members2, subsets, personal] = lists3.map(flags);
  return {
    set,
    table,
    numberOf,
    words: words8,
    alternatives: words8.map((_, word) => byFirst2.get(word) ?? []),
    familiesAt,
    objectOf: owners(objects),
    stageOf: owners(stages),
    isCompound: compounds,
    isMember: members2,
    isSubset: subsets,
    isPersonal: personal,
    familiesOf: familiesOf2,
    share: { ids: /* @__PURE__ */ new Set(["share"]), bits: bitsOf(["share"]) }
  };
}

// ../../main/node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data3) {
  return typeof data3 === "object" && data3 !== null && !Array.isArray(data3);
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a2;
    (_a2 = iss).path ?? (_a2.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a2;
  for (let i = start; i < issues.length; i++) {
    (_a2 = issues[i]).schema ?? (_a2.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a2;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a2 = iss).schema ?? (_a2.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// ../../main/node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// ../../main/node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// ../../main/node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// ../../main/node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;

// ../../main/node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a2;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a2 = inst._zod).onattach ?? (_a2.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a2;
  $ZodCheck.init(inst, def);
  (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a2;
  $ZodCheck.init(inst, def);
  (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a2, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a2 = inst._zod).check ?? (_a2.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});

// ../../main/node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// ../../main/node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a2;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a2 = inst._zod).deferred ?? (_a2.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// ../../main/node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _positive(params) {
  return /* @__PURE__ */ _gt(0, params);
}
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
  return /* @__PURE__ */ _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}

// ../../main/node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data3, params) {
    return parse(this, data3, params, { callee: this.parse });
  },
  parseAsync(data3, params) {
    return parseAsync(this, data3, params, { callee: this.parseAsync });
  },
  safeParse(data3, params) {
    return safeParse(this, data3, params);
  },
  safeParseAsync(data3, params) {
    return safeParseAsync(this, data3, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodMiniNumber.init(inst, def);
});
function int(params) {
  return _int(ZodMiniNumberFormat, params);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self2) => self2._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}

// src/claims/indicator/schema.ts
function parseIndicatorSet(value) {
  const result = indicatorSetSchema().safeParse(value);
  if (!result.success) {
    const issue2 = result.error.issues[0];
    const keys = issue2.code === "unrecognized_keys" ? issue2.keys.slice(0, 1) : [];
    const path = [...issue2.path, ...keys];
    throw invalid(path, keys.length > 0 ? "is no key that a register has here" : issue2.message);
  }
  const set = value;
  checkNames(set);
  return set;
}
function invalid(path, what) {
  const place2 = path.map((key) => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("").replace(/^\./, "");
  return new FazhiError(
    "invalid-indicators",
    `indicators${place2 === "" ? "" : ` at ${place2}`}: ${what}`
  );
}
function checkNames(set) {
  const idsOf = (key) => {
    const seen = /* @__PURE__ */ new Set();
    set[key].forEach(({ id }, i) => {
      if (seen.has(id)) throw invalid([key, i, "id"], `${shown(id)} is the id of an earlier entry`);
      seen.add(id);
    });
    return seen;
  };
  const families = idsOf("families");
  const objects = idsOf("objects");
  idsOf("stages");
  const indicators = idsOf("indicators");
  const known = (path, names, allowed, kind) => {
    for (const name of names) {
      if (allowed.has(name)) continue;
      const list = kind === "indicator" ? "the ids of the register" : [...allowed].join(", ");
      throw invalid(path, `${shown(name)} is no ${kind}; known are ${list}`);
    }
  };
  set.indicators.forEach((indicator, i) => {
    known(["indicators", i, "families"], indicator.families, families, "family");
    checkUnits(set, indicator, i);
    indicator.ways.forEach((way, j) => {
      const at = ["indicators", i, "ways", j];
      if (way.object !== void 0) known([...at, "object"], [way.object], objects, "object");
      known([...at, "otherThan"], way.otherThan ?? [], objects, "object");
      known([...at, "after"], way.after ?? [], indicators, "indicator");
      if (way.words === void 0 && way.noun === void 0 && way.object === void 0)
        throw invalid(at, "needs words, noun or object: it could never fit");
    });
  });
}
function checkUnits(set, { units, families }, place2) {
  const allowed = set.families.filter(({ id }) => families.includes(id));
  for (const unit of units ?? []) {
    if (allowed.some((family) => family.units.includes(unit))) continue;
    throw invalid(
      ["indicators", place2, "units"],
      `${shown(unit)} is in none of its families (${families.join(", ")})`
    );
  }
}
var built;
function indicatorSetSchema() {
  if (built !== void 0) return built;
  const id = string2("expected an id").check(_regex(/^[^\s+@]{1,60}$/u, "an id has 1 to 60 characters and no space, + or @"));
  const word = string2("a word is a text").check(
    _minLength(1, "a word must not be empty"),
    _maxLength(80, "a word has at most 80 characters"),
    refine((value) => !/\s/.test(value), "a word has no space"),
    refine((value) => value.split("+").every((part) => part !== ""), "has an empty word")
  );
  const some = array(word, "expected an array of words").check(_minLength(1, "is empty"));
  const list = optional(some);
  const text = string2("expected a text").check(_minLength(1, "must not be empty"));
  const named3 = array(strictObject({ id, words: some }));
  const way = strictObject({
    stage: id,
    words: list,
    object: optional(id),
    otherThan: list,
    noun: list,
    sentence: list,
    within: list,
    after: list,
    not: list,
    part: optional(literal(true))
  });
  const indicator = strictObject({
    id,
    label: strictObject({ zh: text, en: text }),
    families: some,
    units: list,
    ways: array(way, "expected an array of ways").check(_minLength(1, "is empty")),
    not: list,
    parts: list
  });
  built = strictObject({
    $schema: optional(string2()),
    id,
    version: int("expected a whole number").check(_positive("is above 0")),
    families: array(strictObject({ id, units: some })).check(_minLength(1, "is empty")),
    objects: named3,
    stages: named3,
    compounds: array(word),
    members: array(word),
    subsets: array(word),
    personal: array(word),
    indicators: array(indicator, "expected an array of indicators")
  });
  return built;
}

// src/claims/indicator/extend.ts
var KEYS = [
  "id",
  "version",
  "add",
  "change",
  "remove",
  "objects",
  "families",
  "compounds"
];
function extendIndicators(base, extension) {
  if (typeof extension !== "object" || extension === null || Array.isArray(extension))
    throw invalid([], `an extension is an object, not ${shown(extension)}`);
  for (const key of Object.keys(extension)) {
    if (!KEYS.includes(key))
      throw invalid([key], `is no key of an extension; known are ${KEYS.join(", ")}`);
  }
  for (const key of ["add", "change", "remove", "objects", "families", "compounds"]) {
    const list = extension[key];
    if (list !== void 0 && !Array.isArray(list))
      throw invalid([key], `expected an array, not ${shown(list)}`);
  }
  const {
    add: add2 = [],
    change: change2 = [],
    remove = [],
    objects = [],
    families = [],
    compounds = []
  } = extension;
  const known = new Set(base.indicators.map(({ id }) => id));
  const exists = (key, index, id) => {
    if (!known.has(id))
      throw invalid([key, index], `${shown(id)} is not in the register ${base.id}`);
  };
  remove.forEach((id, i) => {
    exists("remove", i, id);
  });
  change2.forEach((own2, i) => {
    exists("change", i, own2?.id);
  });
  add2.forEach((own2, i) => {
    if (known.has(own2?.id) && !remove.includes(own2.id))
      throw invalid(["add", i, "id"], `${shown(own2.id)} exists; change it instead`);
  });
  const gone = new Set(remove);
  const changes = new Map(change2.map((own2) => [own2.id, own2]));
  const kept2 = base.indicators.filter(({ id }) => !gone.has(id)).map((indicator) => ({ ...indicator, ...changes.get(indicator.id) })).map((indicator) => withoutGone(indicator, gone));
  return parseIndicatorSet({
    ...base,
    id: extension.id,
    version: extension.version ?? 1,
    objects: replaced(base.objects, objects),
    families: replaced(base.families, families),
    compounds: [.../* @__PURE__ */ new Set([...base.compounds, ...compounds])],
    indicators: [...kept2, ...add2]
  });
}
function replaced(old, own2) {
  const byId = new Map(own2.map((entry) => [entry.id, entry]));
  const known = new Set(old.map(({ id }) => id));
  return [
    ...old.map((entry) => byId.get(entry.id) ?? entry),
    ...own2.filter(({ id }) => !known.has(id))
  ];
}
function withoutGone(indicator, gone) {
  if (gone.size === 0 || !Array.isArray(indicator.ways)) return indicator;
  const ways = indicator.ways.map(
    (way) => way.after === void 0 ? way : { ...way, after: way.after.filter((id) => !gone.has(id)) }
  );
  return {
    ...indicator,
    ways: ways.filter(({ after }) => after === void 0 || after.length > 0)
  };
}

// src/claims/indicator/figures.ts
function indicatorFigures(claims, readings, year) {
  const cells = /* @__PURE__ */ new Map();
  claims.forEach((claim2, place2) => {
    const reading = readings[place2];
    if (reading.indicator === null || claim2.kind === "change") return;
    if (claim2.salience === "rhetorical" || claim2.each || reading.partOfYear) return;
    const key = `${reading.indicator} ${reading.family} ${claim2.status}`;
    const known = cells.get(key);
    if (known === void 0) cells.set(key, [{ claim: claim2, reading, place: place2 }]);
    else known.push({ claim: claim2, reading, place: place2 });
  });
  const chosen = [...cells.values()].map(choose).filter((found4) => found4 !== null);
  chosen.sort((a, b) => a.place - b.place);
  return chosen.map(({ claim: claim2, reading, certain }) => ({
    id: reading.indicator,
    claimId: claim2.id,
    value: claim2.value,
    valueMax: claim2.valueMax,
    unit: claim2.unit,
    family: reading.family,
    bound: claim2.bound,
    status: claim2.status,
    year: claim2.status === "target" ? null : yearOf(claim2, year),
    targetYear: claim2.status === "target" ? yearOf(claim2, year) : null,
    period: claim2.period,
    certain
  }));
}
function choose(candidates) {
  const wholes = candidates.filter(({ reading }) => reading.part !== "yes");
  if (wholes.length === 0) return null;
  const plain = preferredOf(wholes.filter(({ reading }) => reading.part === "no"));
  const among = plain.length > 0 ? plain : preferredOf(wholes);
  const best = among.reduce((a, b) => isMore(b, a) ? b : a);
  const later = laterLevel(wholes, best);
  if (later !== best) return { ...later, certain: true };
  if (plain.length > 0) return { ...best, certain: isAlone(best, plain) };
  const areListed = among.some(
    (other) => other !== best && other.claim.passageId === best.claim.passageId
  );
  return areListed && best !== among[0] ? null : { ...best, certain: false };
}
function preferredOf(candidates) {
  const rank2 = Math.min(...candidates.map(({ reading }) => reading.rank));
  return candidates.filter(({ reading }) => reading.rank === rank2);
}
function isMore(a, b) {
  return a.reading.family !== "share" && a.claim.value > b.claim.value;
}
var isAlone = (best, others) => others.every((other) => other === best || other.claim.value === best.claim.value);
function laterLevel(candidates, best) {
  const next = candidates.find(({ place: place2 }) => place2 === best.place + 1);
  return next !== void 0 && next.claim.passageId === best.claim.passageId && isLater(best, next) ? next : best;
}
var GROWTH_REACH = 8;
function isLater(from, to) {
  const gap = to.claim.start - from.claim.end;
  return gap > 0 && gap <= GROWTH_REACH && to.reading.follows;
}
function yearOf({ status: status2, period: period2 }, year) {
  const named3 = period2?.to ?? period2?.from ?? null;
  if (named3 !== null) return Number(named3.slice(0, 4));
  if (status2 === "reported") return year;
  if (year === null) return null;
  return status2 === "target" ? year + 1 : year - 1;
}

// src/claims/indicator/part-of-year.ts
var PARTIAL = /[上下]半年|第?[一二三四]季度|\d{1,2}月份?(?:\d{1,2}日)?以来|1[-—至到][2-9]月/g;
function namesPartOfYear(text, from, to) {
  return text.slice(from, to).search(PARTIAL) >= 0;
}
function isPartOfYear(text, at, drafts, index) {
  const { start } = drafts[index];
  const before = text.slice(at.sentence, start);
  for (const { index: offset, 0: words8 } of before.matchAll(PARTIAL)) {
    const place2 = at.sentence + offset;
    if (/每/.test(text.slice(Math.max(0, place2 - 1), place2))) continue;
    if (place2 >= at.clause) return true;
    let end = place2 + words8.length;
    while (end < start && !",;。".includes(text[end])) end++;
    if (text.slice(end, start).includes(";") || text.slice(end, start).includes("全年")) continue;
    if (!drafts.some((other) => other.start > place2 && other.end <= end)) return true;
  }
  return false;
}

// src/claims/indicator/match.ts
function bestWay({ alternatives, familiesAt }, zone, question) {
  const { familyBits, isNamed: isNamed2, noun } = question;
  let best = null;
  let bestEnd = -1;
  for (const word of zone.words) {
    if ((familiesAt[word] & familyBits) === 0) continue;
    for (const alternative of alternatives[word]) {
      const { way, words: words8 } = alternative;
      if ((alternative.families & familyBits) === 0 || !zone.hasAll(alternative)) continue;
      if (isNamed2 && !noun.hasOne(words8)) continue;
      const score = alternative.score + objectScore(way, zone);
      if (best !== null && score < best.score) continue;
      const end = zone.lastEnd(words8);
      if (best !== null && score === best.score && end <= bestEnd) continue;
      if (!fits(way, zone, question)) continue;
      best = { way, score };
      bestEnd = end;
    }
  }
  return best;
}
function objectScore({ object, source }, { objects, lengths }) {
  if (object === null || source.words === void 0) return 0;
  const place2 = objects.indexOf(object);
  return place2 < 0 ? 0.5 : lengths[place2];
}
function fits(way, zone, question) {
  const { noun, around, families } = question;
  const { source, units } = way.indicator;
  if (families !== null && !source.families.some((id) => families.has(id))) return false;
  if (units !== null && families !== null && !units.has(question.unit)) return false;
  const { objects } = zone;
  if (way.object !== null) {
    if (objects.length > 0 ? !objects.includes(way.object) : around.object !== way.object)
      return false;
  }
  if (way.otherThan.length > 0) {
    if (objects.some((object) => way.otherThan.includes(object))) return false;
    if (objects.length === 0 && way.otherThan.includes(around.object)) return false;
  }
  if (way.noun !== null && !noun.hasOne(way.noun)) return false;
  if (way.sentence !== null && !around.isInSentence(way.sentence)) return false;
  if (way.within !== null && !zone.hasOne(way.within) && !around.isAround(way.within)) return false;
  if (way.after !== null && !around.isCounted(way.after)) return false;
  return !isBarred(way, zone);
}
function isBarred(way, zone) {
  return isThere(way.not, zone) || isThere(way.indicator.not, zone);
}
function isThere(alternatives, zone) {
  for (const words8 of alternatives) if (zone.hasAll(words8)) return true;
  return false;
}

// src/claims/indicator/words-found.ts
function wordsFound({ numberOf, isCompound }, text, facts, { start, end }) {
  const words8 = [];
  const starts = [];
  const ends = [];
  const { openings } = facts;
  let opening = firstFrom(openings, start);
  let title = start;
  let covered = start;
  for (let i = firstFrom(facts.starts, start); i < facts.words.length; ) {
    const at = facts.starts[i];
    if (at >= end) break;
    for (; opening < openings.length && openings[opening] <= at; opening++) {
      const open = openings[opening];
      if (open >= title && text[open] === "《")
        title = Math.max(title, closing2(text, open, end) + 1);
    }
    const first = words8.length;
    let compound = covered;
    for (; facts.starts[i] === at; i++) {
      const word = numberOf[facts.words[i]];
      const stop = facts.ends[i];
      if (word === 0 || stop > end || at < title) continue;
      if (isCompound[word] === 1 && stop > compound) compound = stop;
      if (stop <= covered || stop < compound && compound > covered) continue;
      const isAlone2 = stop - at === 1;
      let place2 = words8.length;
      for (; place2 > first && (isAlone2 || word < words8[place2 - 1]); place2--) {
        words8[place2] = words8[place2 - 1];
        ends[place2] = ends[place2 - 1];
      }
      words8[place2] = word;
      ends[place2] = stop;
      starts.push(at);
    }
    covered = compound;
  }
  return { words: words8, starts, ends };
}
function standsIn({ words: words8, starts, ends }, from, to, wanted) {
  for (let i = firstFrom(starts, from); i < words8.length && starts[i] < to; i++)
    if (ends[i] <= to && wanted.includes(words8[i])) return true;
  return false;
}
function only({ words: words8, starts, ends }, from, to, kindOf2) {
  const own2 = { words: [], starts: [], ends: [] };
  for (let i = firstFrom(starts, from); i < words8.length && starts[i] < to; i++) {
    if (kindOf2[words8[i]] < 0) continue;
    own2.words.push(words8[i]);
    own2.starts.push(starts[i]);
    own2.ends.push(ends[i]);
  }
  return own2;
}
var LONGEST_TITLE = 60;
function closing2(text, open, end) {
  const last = Math.min(end, open + LONGEST_TITLE);
  for (let at = open + 1; at < last; at++) if (text[at] === "》") return at;
  return -1;
}

// src/claims/indicator/zone.ts
var Zone = class _Zone {
  constructor(compiled2, from) {
    this.compiled = compiled2;
    this.words = from === void 0 ? [] : from.words.slice();
    this.ends = from === void 0 ? [] : from.ends.slice();
    this.objects = from === void 0 ? [] : from.objects.slice();
    this.lengths = from === void 0 ? [] : from.lengths.slice();
    this.bits = from === void 0 ? 0 : from.bits;
  }
  compiled;
  /** The words in the order in which they were found, and where each ends last. */
  words;
  ends;
  /** The objects that the words name, and the length of the longest word of each. */
  objects;
  lengths;
  /** A bit for each word, by its number: what has a bit that is not here is not here. */
  bits;
  hasAll({ words: words8, bits }) {
    if ((bits & ~this.bits) !== 0) return false;
    for (let i = 0; i < words8.length; i++) if (!this.words.includes(words8[i])) return false;
    return true;
  }
  hasOne(words8) {
    for (let i = 0; i < this.words.length; i++) if (words8.includes(this.words[i])) return true;
    return false;
  }
  /** Where the last of some words of it ends. */
  lastEnd(words8) {
    let last = -Infinity;
    for (const word of words8) last = Math.max(last, this.ends[this.words.indexOf(word)]);
    return last;
  }
  get isEmpty() {
    return this.words.length === 0;
  }
  get size() {
    return this.words.length;
  }
  /** Adds the words that begin in a stretch and end in it. */
  add({ words: words8, starts, ends }, from, to) {
    for (let i = firstFrom(starts, from); i < words8.length && starts[i] < to; i++) {
      if (ends[i] <= to) this.include(words8[i], ends[i]);
    }
    return this;
  }
  /** The same with more words. */
  with(found4, from, to) {
    return new _Zone(this.compiled, this).add(found4, from, to);
  }
  copy() {
    return new _Zone(this.compiled, this);
  }
  include(word, end) {
    const known = this.words.indexOf(word);
    if (known >= 0) {
      if (end > this.ends[known]) this.ends[known] = end;
      return;
    }
    this.words.push(word);
    this.bits |= bitOf(word);
    this.ends.push(end);
    const object = this.compiled.objectOf[word];
    if (object < 0) return;
    const { length } = this.compiled.words[word];
    const place2 = this.objects.indexOf(object);
    if (place2 < 0) {
      this.objects.push(object);
      this.lengths.push(length);
    } else if (length > this.lengths[place2]) this.lengths[place2] = length;
  }
};

// src/claims/indicator/said.ts
function whatIsSaid({ compiled: compiled2, passage, draft, at, question }) {
  const ask = (zone) => bestWay(compiled2, zone, question);
  const askMore = (zone, found4, from, to) => {
    const more = zone.with(found4, from, to);
    return more.size === zone.size ? null : ask(more);
  };
  const { noun } = question;
  const span = draft.whatSpan;
  const isAfter = span !== null && span.start >= draft.end;
  const ownNoun = span !== null && span.start >= at.own;
  const ownEnd = draft.kind === "change" && ownNoun ? draft.end : draft.start;
  const own2 = new Zone(compiled2).add(passage, at.own, ownEnd);
  if (isMember(compiled2, noun, draft)) {
    return { match: ask(noun), zone: noun, borrowed: false, ownNoun };
  }
  const ownMatch = isAfter ? null : ask(own2);
  if (ownMatch !== null && draft.unitKind !== "person") {
    return { match: ownMatch, zone: own2, borrowed: false, ownNoun };
  }
  const whole = (ownMatch === null ? own2 : own2.copy()).add(passage, draft.end, at.after);
  if (ownMatch !== null) {
    const more = ask(whole);
    return more !== null && more.score > ownMatch.score ? { match: more, zone: whole, borrowed: false, ownNoun } : { match: ownMatch, zone: own2, borrowed: false, ownNoun };
  }
  const match = ask(whole);
  if (isAfter && at.behind < at.clauseEnd) {
    const toEnd = ask(whole.with(passage, at.behind, at.clauseEnd));
    if (toEnd !== null && toEnd.score > (match?.score ?? 0))
      return { match: toEnd, zone: whole, borrowed: false, ownNoun };
  }
  if (match !== null) return { match, zone: whole, borrowed: false, ownNoun };
  if (at.clause < at.own) {
    const isBare2 = draft.start - at.own <= SHORT;
    const inList = isBare2 ? passage : only(passage, at.clause, at.own, compiled2.stageOf);
    const ofList = askMore(whole, inList, at.clause, at.own);
    if (ofList !== null) return { match: ofList, zone: whole, borrowed: false, ownNoun };
  }
  if (at.free < at.own) {
    const match2 = askMore(whole, passage, at.free, at.own);
    if (match2 !== null) return { match: match2, zone: whole, borrowed: true, ownNoun };
  }
  if (draft.kind === "change") return { match: null, zone: whole, borrowed: false, ownNoun };
  const isBare = draft.start - at.own <= BARE && at.after - draft.end <= SHORT;
  if (ownNoun || !isBare) return { match: null, zone: whole, borrowed: false, ownNoun };
  const withNoun2 = whole.copy();
  for (const word of noun.words) withNoun2.include(word, 0);
  return { match: ask(withNoun2), zone: whole, borrowed: true, ownNoun };
}
var SHORT = 2;
var BARE = 8;
function isMember({ words: words8, isMember: flags }, noun, { unit }) {
  if (unit !== "个" && unit !== "" && unit !== "所") return false;
  let last = -1;
  let member = false;
  let longest = 0;
  for (let i = 0; i < noun.words.length; i++) {
    const word = noun.words[i];
    const end = noun.ends[i];
    const { length } = words8[word];
    if (end < last || end === last && length < longest) continue;
    member = flags[word] === 1;
    last = end;
    longest = length;
  }
  return member;
}

// src/claims/indicator/reading.ts
var NOTHING = {
  indicator: null,
  stage: null,
  family: null,
  rank: 0,
  part: "no",
  partOf: null,
  partOfYear: false,
  follows: false
};

// src/claims/indicator/settle.ts
var FIRST_READINGS = 50;
function settle2(compiled2, draft, families, { match, zone, borrowed, ownNoun }, { total, ofChange, earlier }) {
  const nothing = () => ({ reading: stageOnly(compiled2, zone), way: null });
  const inherit = (from) => from.way === null || isBarred(from.way, zone) ? nothing() : { way: from.way, reading: { ...from.reading, part: "yes" } };
  if (draft.kind === "change" && match === null)
    return ofChange === null || ownNoun ? nothing() : inherit(ofChange);
  const isSubset = someIn(zone, compiled2.isSubset);
  const isWeak = match === null || borrowed || match.way.source.words === void 0;
  if (isWeak && total !== null) return isSubset ? nothing() : inherit(total);
  if (match === null || borrowed && isSubset) return nothing();
  let { way } = match;
  if (way.source.words === void 0 && way.object !== null) {
    way = earlier.slice(0, FIRST_READINGS).find(
      ({ way: before, reading }) => before?.object === way.object && (families === null || families.has(reading.family))
    )?.way ?? way;
  }
  const { source, parts: parts2 } = way.indicator;
  const family = source.families.find((id) => families === null || families.has(id)) ?? source.families[0];
  const isPart2 = draft.each || total?.reading.indicator === source.id;
  const mayBePart = match.way.source.part === true || zone.hasOne(parts2) || someIn(zone, compiled2.isPersonal);
  return {
    way,
    reading: {
      ...NOTHING,
      indicator: source.id,
      stage: way.source.stage,
      family,
      rank: way.rank,
      part: isPart2 ? "yes" : mayBePart ? "maybe" : "no"
    }
  };
}
function someIn(zone, flags) {
  for (const word of zone.words) if (flags[word] === 1) return true;
  return false;
}
function stageOnly({ stageOf, set }, zone) {
  let stage = -1;
  let last = -Infinity;
  for (let i = 0; i < zone.words.length; i++) {
    const word = zone.words[i];
    const end = zone.ends[i];
    if (stageOf[word] < 0 || end < last) continue;
    stage = stageOf[word];
    last = end;
  }
  return stage < 0 ? NOTHING : { ...NOTHING, stage: set.stages[stage].id };
}

// src/claims/indicator/stretches.ts
var ENDS = new Uint8Array(65536);
ENDS["(".charCodeAt(0)] = 1;
for (const mark2 of ",;:") ENDS[mark2.charCodeAt(0)] = 2;
for (const mark2 of "。!?\n") ENDS[mark2.charCodeAt(0)] = 3;
var COMMA2 = 44;
var CLAUSE_REACH = 120;
var SENTENCE_REACH = 400;
var AFTER_REACH = 40;
function stretchesOf(text, from, to, drafts, index, previous) {
  const { start, end } = drafts[index];
  const before = drafts[index - 1] ?? null;
  const edge = before === null ? from : Math.max(from, endOf(before, start));
  const first = Math.max(from, start - CLAUSE_REACH);
  let clause = start;
  while (clause > first && endAt(text, clause - 1) < 2) clause--;
  const known = before === null ? from : before.start;
  const earliest = Math.max(known, start - SENTENCE_REACH);
  let sentence = clause;
  while (sentence > earliest && ENDS[text.charCodeAt(sentence - 1)] < 3) sentence--;
  if (previous !== null && sentence <= known)
    sentence = Math.max(previous.sentence, start - SENTENCE_REACH);
  const next = index + 1 < drafts.length ? drafts[index + 1].start : to;
  const last = Math.min(to, next, end + AFTER_REACH);
  let after = Math.min(end, to);
  const isList = next < to && next - end <= AFTER_REACH;
  while (after < last && endAt(text, after) === 0 && !(isList && text[after] === "、")) after++;
  let clauseEnd = after;
  const farthest = Math.min(to, end + AFTER_REACH);
  while (clauseEnd < farthest && endAt(text, clauseEnd) < 2) clauseEnd++;
  const own2 = Math.min(start, Math.max(edge, clause));
  const free = Math.min(own2, Math.max(edge, sentence));
  const following = drafts[index + 1];
  const behind = following === void 0 ? after : Math.max(after, endOf(following, clauseEnd));
  return { own: own2, clause, sentence, free, after, behind, clauseEnd };
}
function endOf({ end, whatSpan }, until) {
  return whatSpan !== null && whatSpan.start >= end && whatSpan.end <= until ? whatSpan.end : end;
}
function endAt(text, at) {
  const unit = text.charCodeAt(at);
  if (unit !== COMMA2) return ENDS[unit];
  const isThousands2 = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return isThousands2 ? 0 : ENDS[unit];
}

// src/claims/indicator/surroundings.ts
var RECENT = 8;
var SENTENCE_REACH2 = 120;
var Surroundings = class {
  constructor(compiled2, text, end, words8, above, paragraph) {
    this.compiled = compiled2;
    this.text = text;
    this.end = end;
    this.words = words8;
    this.above = above;
    this.paragraph = paragraph;
  }
  compiled;
  text;
  end;
  words;
  above;
  paragraph;
  sentence = 0;
  numberEnd = 0;
  clauseWord = 0;
  // the first word of the passage that stands in the clause or behind it
  /** The words before it, as far as somebody asked. */
  before = /* @__PURE__ */ new Set();
  noted = 0;
  /** Goes on to a number, by where its sentence and its clause begin and where it ends. */
  moveTo(sentence, clause, numberEnd2) {
    this.sentence = sentence;
    this.numberEnd = numberEnd2;
    this.passWords(clause);
  }
  /** Goes on to the end of the passage. */
  leave() {
    this.passWords(this.end);
  }
  /** The object named last before the clause; -1 without one. */
  get object() {
    return this.paragraph.object >= 0 ? this.paragraph.object : this.above.object;
  }
  /** Whether one of some words stands in the sentence. */
  isInSentence(words8) {
    const { text, numberEnd: numberEnd2 } = this;
    const last = Math.min(this.end, numberEnd2 + SENTENCE_REACH2);
    let end = numberEnd2;
    while (end < last && text[end] !== "。" && text[end] !== "\n") end++;
    return standsIn(this.words, this.sentence, end, words8);
  }
  /** Whether one of some words stands before the clause in the passage, or in a heading above. */
  isAround(words8) {
    for (; this.noted < this.clauseWord; this.noted++)
      this.before.add(this.words.words[this.noted]);
    for (const word of words8) if (this.before.has(word) || this.above.words.has(word)) return true;
    return false;
  }
  /** Whether one of some indicators was counted shortly before in the paragraph. */
  isCounted(ids) {
    return this.paragraph.found.slice(-RECENT).some(({ reading }) => ids.has(reading.indicator));
  }
  passWords(to) {
    const { words: words8, starts } = this.words;
    for (; this.clauseWord < words8.length && starts[this.clauseWord] < to; this.clauseWord++) {
      const object = this.compiled.objectOf[words8[this.clauseWord]];
      if (object >= 0) this.paragraph.object = object;
    }
  }
};

// src/claims/indicator/totals.ts
var OF_WHICH = "其中";
var REACH = 12;
var FARTHEST = 300;
var LONGEST_LIST = 15;
function totalsOf(text, from, drafts, familiesOf2) {
  const totals = drafts.map(() => null);
  const isAlike = (a, b) => {
    if (a.unit === b.unit) return true;
    const [family] = familiesOf2.get(a.unit)?.ids ?? [];
    const [other] = familiesOf2.get(b.unit)?.ids ?? [];
    return family !== void 0 && other === family;
  };
  addUp(text, drafts, totals, isAlike);
  const isDivided = text.slice(from, drafts.at(-1).start).includes(OF_WHICH);
  for (let i = 1; i < drafts.length; i++) {
    if (totals[i] === null) totals[i] = drafts[i].partOf;
    if (!isDivided || totals[i] !== null) continue;
    if (drafts[i].kind === "change" || drafts[i].unit === "%") continue;
    const earliest = Math.max(from, drafts[i].start - FARTHEST);
    const mark2 = earliest + text.slice(earliest, drafts[i].start).lastIndexOf(OF_WHICH);
    if (mark2 < earliest) continue;
    const between = text.slice(mark2, drafts[i].start);
    if (/[。!?\n;]/.test(between)) continue;
    for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
      const total = drafts[j];
      if (total.end > mark2 || total.kind === "change" || !isAlike(total, drafts[i])) continue;
      if (/[。!?\n]/.test(text.slice(total.end, mark2))) break;
      if (total.value >= drafts[i].value) totals[i] = j;
      break;
    }
  }
  return totals;
}
function addUp(text, drafts, totals, isAlike) {
  for (let first = 1; first < drafts.length - 1; first++) {
    if (totals[first] !== null) continue;
    const { unit } = drafts[first];
    if (unit === "%" || unit === "元") continue;
    let sum = 0;
    for (let last = first; last < Math.min(drafts.length, first + LONGEST_LIST); last++) {
      const draft = drafts[last];
      if (draft.unit !== unit || draft.kind === "change" || totals[last] !== null) break;
      if (last > first && isParted(text, drafts, last)) break;
      sum += draft.value;
      if (last === first) continue;
      const total = totalBefore(drafts, first, sum, isAlike);
      const isWhole = drafts[last + 1]?.unit !== unit || isParted(text, drafts, last + 1);
      if (total === null || !isWhole) continue;
      for (let i = first; i <= last; i++) totals[i] = total;
      break;
    }
  }
}
function isParted(text, drafts, index) {
  const { end } = drafts[index - 1];
  const { start } = drafts[index];
  return start - end > FARTHEST || /[。!?;\n]/.test(text.slice(end, start));
}
function totalBefore(drafts, first, sum, isAlike) {
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const draft = drafts[i];
    if (draft.kind === "level" && draft.value === sum && isAlike(draft, drafts[first])) return i;
  }
  return null;
}

// src/claims/indicator/read.ts
var NO_FAMILIES = { ids: /* @__PURE__ */ new Set(), bits: 0 };
function indicatorReader(compiled2, title, facts) {
  const known = /* @__PURE__ */ new WeakMap();
  const titleWords = wordsIn(compiled2, title, 0, title.length).words;
  const paragraph = { id: null, object: -1, found: [] };
  const aboveOf = (text, unit) => {
    const before = known.get(unit.headings);
    if (before !== void 0) return before;
    const words8 = new Set(titleWords);
    let object = -1;
    for (const heading of unit.headings) {
      let own2 = -1;
      for (const word of wordsIn(compiled2, text, heading.start, heading.end).words) {
        words8.add(word);
        if (compiled2.objectOf[word] >= 0) own2 = compiled2.objectOf[word];
      }
      if (object < 0) object = own2;
    }
    const above = { words: words8, object };
    known.set(unit.headings, above);
    return above;
  };
  return {
    read(text, unit, from, drafts) {
      if (unit.paragraphId === null || unit.paragraphId !== paragraph.id) {
        paragraph.id = unit.paragraphId;
        paragraph.object = -1;
        paragraph.found = [];
      }
      const above = aboveOf(text, unit);
      const span = { start: from, end: unit.end };
      const passage = wordsFound(compiled2, text, facts.over(span), span);
      const isDivided = namesPartOfYear(text, from, unit.end);
      const around = new Surroundings(compiled2, text, unit.end, passage, above, paragraph);
      const totals = totalsOf(text, from, drafts, compiled2.familiesOf);
      const all = [];
      let at = null;
      for (let i = 0; i < drafts.length; i++) {
        const draft = drafts[i];
        at = stretchesOf(text, from, unit.end, drafts, i, at);
        around.moveTo(at.sentence, at.own, draft.end);
        const noun = nounZone(compiled2, text, passage, draft);
        const families = familiesOf(compiled2, draft);
        const question = {
          noun,
          around,
          unit: plainUnit(draft.unit),
          families: families?.ids ?? null,
          familyBits: families?.bits ?? -1,
          isNamed: families !== null && !noun.isEmpty && families.ids.has("share")
        };
        const said = whatIsSaid({ compiled: compiled2, passage, draft, at, question });
        const totalAt = totals[i] === null ? null : firstStage(text, drafts, all, totals[i]);
        const total = totalAt === null ? null : all[totalAt];
        const { way, reading } = settle2(compiled2, draft, question.families, said, {
          total: total ?? (isListed(text, drafts, i, at.own) ? all[i - 1] : null),
          ofChange: draft.kind === "change" ? all[draft.changeOf ?? i] ?? null : null,
          earlier: paragraph.found
        });
        const isKind = total !== null && way === total.way;
        const { indicator, stage, family, rank: rank2, part } = reading;
        const complete = {
          way,
          reading: {
            indicator,
            stage,
            family,
            rank: rank2,
            part,
            partOf: total !== null && isNextStage(total.way, way) ? null : isKind ? totalAt : totals[i],
            partOfYear: isDivided && isPartOfYear(text, at, drafts, i),
            follows: draft.start > from && GROWTH.includes(text[draft.start - 1])
          }
        };
        all.push(complete);
        if (indicator !== null) paragraph.found.push(complete);
      }
      around.leave();
      return all.map(({ reading }) => reading);
    }
  };
}
var STAGES_REACH = 8;
function firstStage(text, drafts, all, total) {
  let first = total;
  const object = all[total].way?.object ?? null;
  const earliest = Math.max(0, total - STAGES_REACH);
  for (let i = total - 1; i >= earliest && object !== null; i--) {
    const { end, unit, value } = drafts[i];
    if (/[。!?\n;]/.test(text.slice(end, drafts[i + 1].start))) break;
    if (unit === drafts[total].unit && value >= drafts[total].value && all[i].way?.object === object)
      first = i;
  }
  return first;
}
function isNextStage(total, way) {
  if (total === null || way === null || way.object === null) return false;
  return way.object === total.object && way.indicator !== total.indicator;
}
var GROWTH = "至到为";
var plainUnit = (unit) => {
  const end = unit.search(/[(/]/);
  return end < 0 ? unit : unit.slice(0, end);
};
function familiesOf({ familiesOf: known, share }, { kind, unit, value }) {
  if (unit === "百分点") return share;
  if (kind === "change") return null;
  if (unit === "") return value > 0 && value < 1 ? share : null;
  return known.get(plainUnit(unit)) ?? NO_FAMILIES;
}
function nounZone(compiled2, text, passage, { what, whatSpan }) {
  const zone = new Zone(compiled2);
  if (what === null) return zone;
  if (whatSpan === null) return zone.add(wordsIn(compiled2, what, 0, what.length), 0, what.length);
  const { start, end } = whatSpan;
  const first = passage.starts[0] ?? 0;
  if (start < first) zone.add(wordsIn(compiled2, text, start, end), start, end);
  const { words: words8, starts, ends } = passage;
  for (let i = firstFrom(starts, start - LONGEST_START); i < words8.length && starts[i] < end; i++)
    if (ends[i] > start && ends[i] <= end) zone.include(words8[i], ends[i]);
  return zone;
}
function wordsIn(compiled2, text, start, end) {
  return wordsFound(compiled2, text, readFacts(compiled2.table, text, start, end), { start, end });
}
var LONGEST_START = 6;
function isListed(text, drafts, index, own2) {
  const before = drafts[index - 1];
  const draft = drafts[index];
  if (before === void 0 || draft.kind === "change") return false;
  return text[own2] === "、" && before.unit === draft.unit && draft.unit !== "%" && draft.unitKind !== "person";
}

// src/genre/claims/links.yaml
var links_default = { "ratesOfTheLast": "成功率 参考率 参学率 参加率 合格率 通过率 及格率 优秀率 优良率 答复率 回复率 办结率 反馈率 完成率", "notInVerb": "的 和 与", "rest": "其他 其余 另", "ofWhich": "其中", "shareOf": "占 约占 仅占", "share": "占比", "rate": "率", "inOrder": "分别", "sharedEnds": "类 数 率 量 级", "ownEnds": "率 数 量 额", "notAnd": "时 格", "oneFamily": "件 起 宗 例", "baseUnits": "件 起 宗 例 条 人 名 人次 份 卷 本 批 批次 户 户次 家次 次 场 项 件次 笔", "others": "其他 其它" };

// src/claims/links/warnings.ts
var REST = phraseTable(wordLists(links_default, "rest").rest);
var REST_REACH = 12;
var TOLERANCE = 0.6;
function contradictions(text, drafts) {
  return [...wrongRates(drafts), ...wrongSums(text, drafts)];
}
function wrongRates(drafts) {
  const wrong = [];
  drafts.forEach((rate, place2) => {
    if (rate.numerator === null || rate.base === null) return;
    const numerator = drafts[rate.numerator];
    const base = drafts[rate.base];
    if (!isExact(rate) || !isExact(numerator) || !isExact(base)) return;
    const expected = percentOf(numerator, base);
    if (Math.abs(expected - rate.value) > TOLERANCE)
      wrong.push({ code: "rate-does-not-match", places: [place2, rate.numerator, rate.base] });
  });
  return wrong;
}
function wrongSums(text, drafts) {
  if (!drafts.some(({ partOf: partOf3 }) => partOf3 !== null)) return [];
  const partsOf = /* @__PURE__ */ new Map();
  drafts.forEach(({ partOf: partOf3 }, place2) => {
    if (partOf3 !== null) partsOf.set(partOf3, [...partsOf.get(partOf3) ?? [], place2]);
  });
  const wrong = [];
  for (const [total, parts2] of partsOf) {
    if (parts2.length < 2) continue;
    if (!isRest(text, drafts[total].end, drafts[parts2.at(-1)].start)) continue;
    const all = [total, ...parts2];
    if (!all.every((place2) => isExact(drafts[place2]))) continue;
    if (sumOf2(parts2.map((place2) => drafts[place2])) !== drafts[total].value)
      wrong.push({ code: "claims-do-not-add-up", places: all });
  }
  return wrong;
}
function isRest(text, start, end) {
  return REST.within(text, Math.max(start, end - REST_REACH), end);
}
var isExact = ({ bound, valueMax }) => bound === "exact" && valueMax === null;
var percentOf = (part, whole) => part.value / whole.value * 100;
var sumOf2 = (figures) => Number(figures.reduce((all, { value }) => all + value, 0).toFixed(6));
function contradictionWarning({ code, places }, claims) {
  const [claim2, ...others] = places.map((place2) => claims[place2]);
  const claimIds = [claim2.id, ...others.map(({ id }) => id)];
  if (code === "claims-do-not-add-up") {
    const message2 = `the parts of ${claim2.text} add up to ${sumOf2(others)}, not to ${claim2.value}`;
    return { code, message: message2, claimIds };
  }
  const [numerator, base] = others;
  const percent = percentOf(numerator, base).toFixed(1);
  const message = `${claim2.what ?? "the rate"} is given as ${claim2.text}, but ${numerator.text} of ${base.text} is ${percent}%`;
  return { code, message, claimIds };
}

// src/genre/claims/names.yaml
var names_default = { "names": "一带一路 一个中国原则 一个中国立场 一个中国政策 一个中心 一国两制 一岗双责 一把手 一票否决 一老一小 一小一老 一窗受理 一窗通办 一窗办理 一窗式 一门式 一门式办理 一网 一网通办 一网统管 一网通管 一网一门一次 一件事 一件事一次办 一次办 一次办好 一次办成 一次告知 一次性 一次性告知 一次性补偿 一业一证 一业一查 一照多址 一证多址 一证一码 一企一策 一企一档 一企一码 一企一员 一村一策 一村一品 一村一法律顾问 一村一顾问 一村一律师 一村一警 一村一辅警 一社区一法律顾问 一村(社区)一法律顾问 一村(居)一法律顾问 一村居一法律顾问 一乡一品 一镇一品 一街一品 一校一 一校一品 一人一档 一人一策 一户一档 一户一策 一户一宅 一案一策 一案一档 一案一码 一案一评 一案一卡 一案一方案 一案双查 一事一议 一事一策 一事一案 一事双罚 一事不二罚 一事不再罚 一件一策 一件一档 一类一策 一园一策 一片一策 一格一员 一格多员 一员多能 一长制 一站式 一站一品 一揽子 一条龙 一条街 一体化 一体系 一张网 一张图 一张清单 一张表 一张纸 一本账 一本通 一盘棋 一股绳 一支队伍 一支队伍管执法 一支队伍管到底 一个口子 一个标准 一个窗口 一个平台 一个端口 一个码 一键 一键通 一码 一码通 一码检查 一码通查 一卡通 一表 一表通 一表制 一证 一证通 一证通办 一线工作法 一清单 一清单一 一图 一图一 一图读懂 一抓到底 一竿子 一包到底 一问 一答 一问一答 一书一函 一函一书 一府两院 一府一委两院 一委一办 一办 一中心 一所 一庭 一庭两所 一站 一厅 一室 一室两队 一队 一约四会 一会四评 一法一条例 一法两条例 一规划两纲要 一规划一纲要 一规划两方案 一规划 一纲要 一纲要一方案 一意见 一办法 一办三中心 一月一主题 一月一法 一月一考 一季一督 一季度一 一周一调度 一月一通报 一月一调度 一月一清 一年一考 一学期一 一警六员 一警 一警两员 一村两委 一网格 一网格一 一图两单 一单制 一单四制 一单一 一单到底 一诺 一述 一评 一讲 一看 一查 一查一改 一查到底 一票 一号工程 一号改革工程 一号文件 一号议题 一号检察建议 一号司法建议 一号令 一法一条 一户多宅 一宅多户 一案一卷 一人一案 一人一卡 一事一授权 一单一评 一房一档 一山一策 一河一策 一湖一策 一路一档 一船一档 一品一码 一瓶一码 一物一码 一江两岸 一票制 一刻钟 一次都不跑 一次不用跑 一次不跑 一扇门 一次检查 一次上门 一次出动 一江 一六八 两个确立 两个维护 两个结合 两个毫不动摇 两个至上 两个务必 两个一百年 两山理论 两学一做 两委 两新 两新组织 两代表一委员 两高一低 两高两低 两个基本点 双一流 双创 双减 双碳 双拥 双百 双千 双向 双重 双方 两会 两院 两法衔接 两法 两规 两违 两非 两治 两降一升 两抢 两卡 两客一危 两站 两癌 两不愁三保障 二十四节气 二次供水 二维码 二手房 二手车 二级巡视员 二次创业 二孩 二轮承包 二轮延包 二三产业 二次元 二元 两企三新 两岸 两票制 双随机一公开 双随机、一公开 双随机 双公示 双告知 双评估 双报到 双报告 双联 双进 双提升 双向选择 双组长 双主体 双通报 双移送 双清单 双承诺 双签 双拥模范 双百行动 双打 双控 双测 双休日 双语 双周 双月 双数 两降 两提 两升一降 两转 两地 两会期间 两个清单 两个责任 两个覆盖 两个坚决 两个大局 两个先锋 两个先行 两个健康 两个为主 两个平台 两个机制 两个必须 两端 两级审核 两级联动 两江新区 两江四岸 两湖 两广 两当 两手抓 两手硬 两手都 两清 两清单 两责 两书同达 两库 两库一 两库一细则 两函一单 两张清单 两张皮 两随机 两用 两用物项 两全 二道 二道区 二七区 二七 二环 三次产业结构 三次产业比 三次产业占比 三次产业融合 三次产业增加值 三次产业发展 三次产业协调 三个务必 三个区分开来 三个代表 三个定位 三大核心 三会一课 三严三实 三农 三个规定 三步走 三公 三公经费 三公一金 三务 三务公开 三资 三资管理 三变改革 三变 三产 三调 三调联动 三调对接 三源共治 三所联动 三所 三员 三官 三官一律 三官一师 三师 三师三官 三治融合 三治 三社联动 三服务 三重一大 三重 三合一 三到位 三到位一处理 三到位一依法 三跨三分离 三无 三非 三小场所 三小 三合一场所 三改一拆 三留守 三保障 三项制度 三项重点 三项机制 三项改革 三个清单 三张清单 三张报表 三清单 三清单一流程 三单一 三书一函 三书一表 三书同达 三审三校 三审制 三校 三级书记 三级党建 三级联动 三级联创 三级网格 三级审查 三级审核 三下乡 三进两联一交友 三同步 三同时 三同 三包 三包责任 三乱 三线 三线整治 三清 三清三拆三整治 三秋 三夏 三伏 三维 三生 三生融合 三山五园 三大攻坚战 三大保卫战 三大战役 三零 三零单位 三零创建 三零村 三零社区 三零平安创建 三防 三防一灭 三违 三超 三品一特 三品一械 三堂 三率 三定 三定方案 三定规定 三方联动 三方机制 三位一体 三融 三融合 三联 三联工作法 三期女职工 三区三线 三区 三北 三峡 三明 三亚 三沙 三门峡 三元 三江 三河 三江源 三鹿 三级跳 三好 三优 三思 三管三必须 三必须 三讲 三问 三问于民 三官进村 三官进社区 三官一律进 三长制 三长 三步工作法 三步法 三色 三色预警 三色管理 三色图 三色码 三本台账 三个一 三个一批 三个严禁 三个到位 三个专 三个不 三个转变 三个不出 三个结合 三个规范 三个必须 三个全覆盖 三个起来 三个统一 三个聚焦 三个坚持 三个为主 三个强化 三个提升 三个注重 三个最 三个有 三个环节 三个能力 三个关键 三年行动 三年行动计划 三年行动方案 三年攻坚 三年提升 三年专项 三支一扶 三支队伍 三农工作 三省六部 三都 三穗 三原 三水 三水区 三山 三山区 三元区 三元里 三里屯 三里河 三桥 三桥镇 三墩 三墩镇 三合镇 三合村 三河市 三门县 三环 三峡库区 三都澳 四个意识 四个自信 四个伟大 四个全面 四个最严 四个亲自 四个服从 四个到位 四下基层 四风 四史 四讲四有 四个合格 四务 四务公开 四到位 四小 四好农村路 四乱 四字诀 四大行动 四议两公开 四议一审两公开 四议两公开一监督 四议四公开 四上企业 四上 四下 四不两直 四不放过 四不 四早 四防 四有 四定 四所 四所合一 四所一庭 四所四站 四平台 四个平台 四张清单 四张责任清单 四单 四清单 四化 四化同步 四新 四新经济 四方联动 四方协议 四级联动 四级网格 四级联创 四级书记 四大检察 四门四访 四门 四必 四必访 四必查 四必四清 四强化 四强 四强党支部 四好 四进 四联 四知 四色 四零 四零承诺 四零服务 四零创建 四就近 四自 四议 四公开 四公示 四平 四会 四子王 四方山 四季青 四大班子 四套班子 四位一体 四风问题 四种形态 四种 四类人员 四类案件 四类重点 四个一 四个一批 四个不 四个清单 四个专 四个聚焦 四个体系 四个办法 四个坚持 四个统一 四个强化 四个结合 四个严禁 四个必须 四个机制 四个着力 四个抓 四川省 四环 四会市 四堡 五位一体 五好 五个必须 五务 五大员 五级书记 五级网格 五级联动 五级治理 五五普法 五一 五四 五四青年 五四精神 五年规划 五年计划 五保 五保户 五保供养 五险一金 五险 五公开 五公开一 五进调解室 五治 五治融合 五社联动 五社 五心 五星红旗 五步 五步法 五步工作法 五步流程 五必 五必访 五老 五老人员 五老调解 五包一 五项机制 五联 五长制 五长 五个一 五个一批 五个不 五个专 五个到位 五个强化 五个统一 五个坚持 五个严禁 五大振兴 五大发展理念 五大行动 五大体系 五大 五水共治 五经普 五指山 五台山 五华 五莲 五常 五原 五河 五峰 五家渠 五大连池 五羊 五角 五岳 五通桥 五通 五里 五里坨 五里界 五一路 五四路 五环 五洲 五塔 五缘 六个必须坚持 六个必须 六好 六小场所 六字诀 六五普法 六五环境日 六五世界环境日 六稳六保 六稳 六保 六进活动 六尺巷 六尺巷工作法 六尺巷调解法 六个一 六个专 六个起来 六个到位 六一 六一儿童节 六和 六安 六盘水 六合 六合区 六枝 六横 六税两费 六有 六联 六乱 六无 六化 六查 六治 六步 六步法 六员 六边形 六朝 六里桥 六里 六环 六堡 七个有之 七不准 七五普法 七进活动 七个一 七一 七个不 七步法 七步工作法 七台河 七里河 七星区 七星关 七彩 七夕 七日 七天无理由 七彩云南 七里 七里甸 七宝 七宝镇 七坊 八项规定 八进 八大员 八字方针 八字诀 八五普法 八五规划 八五 八八战略 八一 八一建军节 八个一 八步沙 八步区 八桂 八闽 八达岭 八宝 八方 八戒 八仙 八个坚定不移 八里庄 八里 八公山 八一路 八卦洲 八角 八步 九小场所 九小 九五普法 九个一 九江 九寨沟 九龙 九龙坡 九龙坡区 九原 九华 九华山 九三学社 九九重阳 九年义务教育 九州 九里 九里区 九堡 九亭 九峰 九曲 九星 十个坚持 十一个坚持 十个明确 十四个坚持 十四五 十三五 十二五 十五五 十小 十严禁 十进 十二个坚持 十三个坚持 十六字 十六字方针 十大 十百千 十个一 十堰 十年禁渔 十户长 十户联防 十指 十日谈 十三太保 十八里 十二生肖 十一假期 十一黄金周 十一国庆 十一长假 十五分钟生活圈 十五分钟 十户联 十里河 十里铺 十里堡 十八里店 十三陵 十八洞 十渡 千万工程 百千万工程 百县千镇万村 百日行动 百日攻坚 百日整治 百日会战 百日专项 百日 百强 百强县 百强镇 百千万 百年党史 百年奋斗 百年大计 百年变局 百年未有 百善 百色 百灵鸟 百川 百名讲师 百名法学家百场 百名法学家百场报告会 百场千场 千村示范 千村示范万村整治 千人计划 千人大会 千人宣讲 千名律师 千所联千会 千岛湖 千阳 千山 千里马 千载 千亿级 万家灯火 千户万户 万人说事 万人评议 万人大走访 万名党员 万所联万会 万企兴万村 万村万户 万年青 万达 万科 万州 万宁 万安 万载 万全 万源 万盛 万和 万方 万法 百里洲 千岛 千灯 千灯镇 万寿 万寿路 百步亭 百家湖 百子湾 百胜 万柳 万丰 万松 万隆 万江 万春 零次跑 半小时法律服务圈 半小时公共法律服务圈 党政同责一岗双责 党务政务 高效办成一件事 执法三项制度 行政执法三项制度 门前三包 管行业必须管安全 法律六进 法律七进 法律八进 法治八进 KN95 N95 PM10 PM2.5 P3 H7N9 H5N1 H1N1 5G 4G 4K 8K G20 A4 3D 2D 24小时服务 24小时值班 7×24小时 7*24小时 365天24小时 15分钟服务圈 15分钟政务服务圈 15分钟生活圈 15分钟便民圈 15分钟便民生活圈 10分钟法律服务圈 1小时服务圈 15分钟法律服务圈 1+1 1+N 1+X 3+X 1+1+N 2+N 1+3+N 1+4+N 1+5+N 1+6+N 1+2+N 3+N 4+N 5+N 最多跑一次 最多跑一地 最多访一次 跑一次 只跑一次 最多录一次 至多跑一次 最多找一次 跑零次 只进一扇门 只进一门 进一扇门 进一次门 只查一次 综合查一次 查一次 进一次门查多项事 首违不罚 首问 首创 首届 放管服 放管服改革 民转刑 进万家 入万家 送万家 暖万家 访万家", "words": "一些 一定 一般 一般性 一般程序 一般案件 一般来说 一样 一起来 一起抓 一起部署 一直 一直以来 一再 一经 一旦 一并 一齐 一同 一贯 一向 一时 一度 一下 一下子 一会 一会儿 一方面 一边 一侧 一端 一头 一旁 一线 一线干部 一线执法 一流 一类是 一系列 一揽子 一连串 一大批 一批批 一部分 一丝 一丝不苟 一心 一心一意 一意孤行 一如既往 一以贯之 一视同仁 一目了然 一清二楚 一劳永逸 一成不变 一刀切 一锤定音 一蹴而就 一概 一概而论 一律平等 一言 一言堂 一言一行 一举 一举一动 一举多得 一举两得 一举成 一手 一手抓 一手资料 一身 一生 一辈子 一路上 一路走来 一步 一步一步 一步到位 一步步 一次次 一次又一次 一遍遍 一遍又一遍 一项项 一件件 一桩桩 一桩桩一件件 一个个 一个又一个 一名名 一户户 一家家 一村村 一点一滴 一砖一瓦 一草一木 一枝一叶 一针见血 一马当先 一帆风顺 一脉相承 一应俱全 一无所知 一窍不通 一分为二 一分钱 一分耕耘 一技之长 一己之力 一席之地 一臂之力 一定程度 一定的 一段时间 一段时期 一段 一年来 一年以来 一小部分 一大 一大步 一大早 一年一度 一年四季 一期项目 一元化 一元硬币 一往无前 一拥而上 一哄而上 一气呵成 一体谋划 一体落实 一体建设 一切 一切从 一切权力 一共 一味 一定要 一来 一去 一来一往 一进一出 一上一下 一张一弛 一松一紧 一内一外 一正一反 一明一暗 一老 一小 一是一 一二三 一五一十 一番 一场场 一场硬仗 一场攻坚战 一片区 一份份 一张张 一本本 一句话 一份力 一份责任 一份子 一分子 一股 一阵 一阵风 一道道 一道防线 一座座 一栋栋 一条条 一条心 一个样 一杆秤 一碗水 一团 一家人 一家之言 一口气 一把尺子 一把 一把抓 一把钥匙 一把火 一锅 一窝蜂 一环 一环扣一环 一员 一隅 一域 一地 一方 一方水土 一方平安 一人一 一人多 一物 一品 一策 一档 一牌 一云 一脑 一平台 一网 一库 一码归一码 一半以上时间 一律 一致 一致性 一体 一体推进 一对一 一对多 一比一 一朝一夕 一个半月 一手托两家 一推三六五 一拖再拖 二者 二者之间 二来 二话 二次 二次污染 二手 两者 两者之间 两个方面 两种 两极 两极分化 两性 两用人才 双数 两全其美 两面三刀 两边 两侧 两旁 两难 两头 两个半月 三方 三思而行 三三两两 三心二意 三天两头 三百六十行 三番五次 三言两语 三五成群 三令五申 三角 三轮车 三年五载 三天三夜 四方 四通 四邻 四舍五入 四分五裂 四起 四散 四面八方 四通八达 四周 四季 四川 四处张贴 四处散发 四处游走 四处奔走 四处流窜 四处揽客 四处打听 四处求助 四处逃窜 四处借贷 四处寻找 四处投诉 四处上访 四处告状 四处乱贴 四处乱停 四处乱丢 四处堆放 四处叫卖 四处兜售 四处走访 四处筹措 四处碰壁 四处蔓延 四处流动 四处奔波 四处推销 四处躲藏 四处宣扬 四处可见 五方 五进 五颜六色 五湖四海 五花八门 五彩缤纷 五谷 五官 五成新 六进 六神无主 六成新 七进 七嘴八舌 七零八落 七上八下 七成新 七拼八凑 八进 八成新 九死一生 九牛一毛 九成新 十分 十分重要 十之八九 十拿九稳 十万八千里 十几年 十全十美 十万火急 十足 十字 十字路口 十里长亭 十里长街 十里八乡 十里洋场 十个指头 万一 百感交集 百废待兴 百般 百折不挠 百尺竿头 百炼成钢 百无一 百密一疏 百忙 百忙之中 百分百 百分之百服务 千差万别 千篇一律 千辛万苦 千锤百炼 千钧一发 千金 千丝万缕 千万不 千万别 万分 万分感谢 万般 万丈 万端 万幸 万恶 千方百计 千家万户 千头万绪 千变万化 千言万语 千山万水 千载难逢 千秋 千古 万水千山 万全之策 万全准备 万难 万岁 万里长征 万里长城 万物 万无一失 万事 万年历 万象 百姓 百货 百科 百花 百家争鸣 百年 百态 百业 百度 百分比 百分制 千分制 亿万 亿万群众 万众一心 万众 零距离 零容忍 零突破 零门槛 零跑腿 零跑动 零接触 零障碍 零基础 零售 零售户 零售店 零工 零工市场 零散 零星 零时差 零死角 零盲区 零延误 零缝隙 零成本 零费用 零收费 零部件 零件 零食 零钱 零碎 零碳 零点 零时 零下 零度 零申报 零报告 零报告制度 零换乘 零次 零次跑 零材料 零证明 零见面 零等待 零推诿 零错位 零缺位 零干扰 零审批 零收件 零起点 零陵 零号 零打碎敲 零敲碎打 零存整取 零感知 零公里 零关税 零利率 零首付 零添加 零启动 零增长 零差率 零增加 零距 零违建 零遗漏 零信任 零担 零的突破 零配件 零元 零彩礼 零跑路 半年 半天 半途而废 半径 半岛 半导体 半自动 半成品 半封闭 半月 半月谈 半月一 半边天 半山 半夜 半途 半日 半点 半步 半路 半坡 半壁 半信半疑 几乎 几何 数字 数据 数量 数额 数码 数学 数智 数治 数字化 数目 半数以上群众 几年 几年来 几个月 几天 几方面 几个方面 数年 数月 数日 数天 数十年 数千年 数万年 新一轮 新一届 新一批 新一代 新一年 上一 下一 这一 那一 又一 另一 首一 另一方面 进一步 更进一步 统一 唯一 专一 单一 惟一 任一 某一 每一 逐一 同一 不一 合一 归一 划一 如一 统一部署 统一标准 第二 其一 其二 其三 其四 其五 之一 之二 再三 接二连三 乱七八糟 成千上万 成千成万 成百上千 多元 多元化 多半 上半年 下半年 夜半 事半功倍 茶几 参数 函数 指数 系数 次数 人数 件数 户数 倍数 总数 多数 少数 关键少数 绝大多数 大多数 无数 岁数 分数 基数 计数 招数 路数 变数 负数 单数 整数 近几年 近几年来 这几年 清零 归零 动态清零 清零行动 从零 凋零 老百姓 说一千道一万 在一起的" };

// src/claims/passage/names.ts
var NO_NAME = 0;
var NAME = 1;
var WORD = 2;
function enterNames(table) {
  const lists3 = wordLists(names_default, "names", "words");
  return {
    names: wordsOf(lists3.names).map((name) => table.enter(name)),
    words: wordsOf(lists3.words).map((word) => table.enter(word))
  };
}
function kindsOf({ names, words: words8 }, size) {
  const kinds = new Uint8Array(size);
  for (const word of words8) kinds[word] = WORD;
  for (const name of names) kinds[name] = NAME;
  return kinds;
}

// src/claims/passage/passage-context.ts
function passageContext({ text, facts, names, year, places }, passage, from, lastNumber) {
  const to = passage.end;
  const span = { start: from, end: to };
  const found4 = facts.over(span);
  return {
    text,
    passage,
    from,
    to,
    quoted: quotedIn(text, found4.openings, span, lastNumber),
    names: namesIn(text, found4, names, places, span, lastNumber),
    year
  };
}
function namesIn(text, { words: words8, starts, ends }, kinds, places, { start, end }, last) {
  const names = [];
  let free = start;
  const takePlaces = (until) => {
    for (let at = free; places.length > 0 && at <= until; at = Math.max(at + 1, free)) {
      const place2 = places.find((name) => text.startsWith(name, at));
      if (place2 === void 0) continue;
      free = at + place2.length;
      names.push({ start: at, end: free, why: "name" });
    }
  };
  for (let i = firstFrom(starts, start); i < words8.length && starts[i] <= last; i++) {
    const kind = kinds[words8[i]];
    const at = starts[i];
    const stop = ends[i];
    if (kind === NO_NAME || at < free || stop > end) continue;
    takePlaces(at);
    if (at < free) continue;
    free = stop;
    if (!cutsDigits(text, at, stop))
      names.push({ start: at, end: stop, why: kind === NAME ? "name" : "word" });
  }
  takePlaces(last);
  return names;
}
function cutsDigits(text, start, end) {
  return isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end));
}
var MARKS2 = '“”‘’《》<>「」『』〔〕【】""';
var CLOSING = /* @__PURE__ */ new Map();
for (let i = 0; i < MARKS2.length; i += 2) CLOSING.set(MARKS2.charCodeAt(i), MARKS2.charCodeAt(i + 1));
var REACH2 = 100;
function quotedIn(text, openings, { start, end }, last) {
  const quoted = [];
  let free = start;
  for (let i = firstFrom(openings, start); i < openings.length && openings[i] <= last; i++) {
    const at = openings[i];
    if (at < free) continue;
    const mark2 = CLOSING.get(text.charCodeAt(at));
    const close = indexWithin(text, mark2, at + 1, Math.min(end, at + REACH2));
    if (close < 0) continue;
    free = close + 1;
    quoted.push({ start: at, end: free });
  }
  return quoted;
}
function indexWithin(text, code, from, to) {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === code) return at;
  return -1;
}

// src/genre/claims/no-claims.yaml
var no_claims_default = { "dialled": "电话 电话为 电话是 手机 手机号 手机号码 手机号码为 座机 热线 热线号码 热线号码为 专线 客服 客服电话 号码 号码为 号码是 传真 拨打 致电 总机 分机", "codes": "编号 编号为 编号是 证号 证号为 账号 账户 卡号 代码 代码为 信用代码 尾号 尾号为 车牌 车牌号 牌号 牌照 案号 案号为 文号 群号 索引号 批号 单号 工号 学号 条码 邮编 邮编为 邮政编码", "yearWords": "年 度 版 届 级", "notHour": "间 期 代 候 任 段 效 限 空 长 常", "partsOfDay": "上午 下午 早上 晚上 中午 凌晨 清晨 傍晚 夜间 当晚 次日 每晚 每早 早 晚", "measured": "平均 人均 用时 时长 耗时 周期 天数 缩短 压缩 压减 提速 减至 降至 减少 提前 总时长 累计 最快 最短 最长 仅需 只需 时间为 时间由 时间从 时间缩 时间压 时间减 时间达 时间不 时间共 时间约 时间在 时限由 时限从 时限缩 时限压 时限减", "measuredSpan": "平均 用时 时长 耗时 时间 周期 天数 时限 缩短 压缩 压减 提前", "spanUnits": "年 月 周 季度 学期 学年 年度 日 天", "graded": "调研员 主任科员 巡视员 警长 警员 高级警长 警督 警司 警监 法官 检察官 律师 公证员 响应 应急响应 预警 风险 甲等 乙等 文化馆 图书馆 医院 医疗机构 医疗器械 疫苗 资质 等保 保护 文物 水质 水体 用地 美术师 心理咨询师", "andAbove": "以 及", "notFirstOf": "以 目 之", "rankings": "排名 位列 位居 名列 排在", "numberedPlaces": "楼 院 栋 幢 门 室 线 口 岗 码 窗", "articles": "条 款 章", "betweenArticles": "和 及 与 至", "afterCongress": "精 报 召 以 会 部 胜 闭 开 代 上 作 和 对 提 擘 确 所 战", "meetings": "全会 全体会议 代表大会 党代会", "meetingBodies": "人大 政协 党代会 人代会 职代会 团代会 全委会", "numbered": "楼 室 弄 路 街 巷", "houseNumbers": "号 弄", "villages": "村 社 屯 寨", "ofMany": "每 各 全 该 个 农 乡", "estates": "苑 花园 家园 嘉园 公馆 公寓 庄园 名城 新城 新村 新居 安置房 保障房", "projects": "园 小区 园区 府 湾 郡 城 里 庭 轩 医院 厂 项目 工程 改造", "phasesOf": "工程 项目 改造 扩建 建设 开发 用地 地块 厂房 安置房 小区", "streets": "路 街 道 巷 弄 村 组 线", "labels": "附件 附表 附图 附录 表 图 问题 任务 案例 措施 建议 步骤 方案 经验 做法 要点 场景", "afterLabels": "与 和 及 为 所", "beforeItem": "条 款 第", "itemWords": "是 要 则", "itemCopulas": "是 为", "itemClassifiers": "个 件 条 项 种 类", "together": "在 到 拢", "numberedParts": "条 款 项 章 编 节", "firstOfUnits": "名 位 强 列 甲 佳 个 年 届", "afterOneCase": "案 纠纷 矛盾 事件 事故 信访 投诉 违 涉 重大 典型 行政 民 劳 因", "settlements": "县 镇 乡 村 街道 社区 苏木", "settlementsNotCounted": "县 镇 乡", "settlementCounters": "个 座 名 位 人 类 种 级 批 支 对 处 所", "settlementMiddles": "集 乡 城 小 大 村 古 老 新 市 区 县 镇 级 的 性 型 重 该 各 本", "settlementTails": "级 属 域 民 庄 道 路 口 居 落 容 貌 办 干 企 区 政 直 两 小 医 校", "beforeSettlement": "在 于 与 和 及 赴 到 从 由 向 市 县 区 州 盟 旗", "bodiesOfSettlement": "人民政府 政府 党委 党工委 办事处 司法所 司法局 派出所 公安局 法院 人民法院 检察院 人民检察院 人大 政协 纪委 财政所 综治中心 便民服务中心", "numberedBodies": "团 团场", "countedByDao": "防线 关 题 门 坎 槛 程序 工序 环节 屏障 手续 风景 防护 防火墙 菜 光 闸 墙 难题 命令 指令 令 线 沟 伤 彩虹" };

// src/genre/claims/none-of.yaml
var none_of_default = { "noneOf": "投诉 越级 越级访 上访 信访 非访 越级上访 进京上访 集访 事故 安全事故 伤亡 死亡 败诉 败诉率 舆情 负面舆情 复议 诉讼 被复议 被诉 纠错 被纠错 撤销 发案 发生 案件 案发 差错 失误 违规 违纪 违法 犯罪 感染 病例 积压 积案 超期 逾期 退件 差评 不满意 举报 纠纷 新增违建 遗留 复发 复吸 脱管 漏管 通报 追责 问责 矛盾 群体性事件 事件 申诉 申请 冲突 失信 拖欠 欠薪 火灾 火情 溺水 激化 民转刑 命案 刑事案件 警情 确诊 疑似 办案 立案 溺亡 责任事故 亡人事故 较大事故 返工 缺席 空白村", "negations": "未发生 未发生过 没有发生 没发生 未出现 没有出现 未出现过 未接到 未收到 未发现 未引发 未产生 未造成 无 没有 未有 从未发生 均未发生 未曾发生 未形成 未受理", "copulas": "为 是 达 计 有 到 共 即" };

// src/claims/passage/bare-count.ts
var WORDS4 = wordLists(none_of_default, "noneOf", "negations", "copulas");
var NONE_OF = phraseTable(WORDS4.noneOf);
var NEGATIONS = phraseTable(WORDS4.negations);
var COPULAS = characterSet(WORDS4.copulas);
var CLOSING2 = new CharacterSet(",。;、)!:\n 的");
var IN = "在".charCodeAt(0);
function isCount({ text, from, to }, quantity) {
  const { numberStart, numberEnd: numberEnd2, value, numeral } = quantity;
  const closes = numberEnd2 >= to || quantity.end >= text.length || CLOSING2.has(text.charCodeAt(quantity.end));
  const before = text.charCodeAt(quantity.start - 1);
  const copula = COPULAS.has(before);
  if (value === 0 && numberEnd2 === numberStart + 1) {
    return copula && closes || NONE_OF.startingAt(text, numberEnd2, to) > 0;
  }
  if (value === 1 && isNegated(text, numberStart, from)) return true;
  if (numeral.bareScale && closes) return quantity.bound !== "exact";
  if (!numeral.arabic || numeral.value > 1e12) return false;
  if ((numeral.more || numeral.scaleExponent >= 4 || numeral.bareScale) && closes) return true;
  if (quantity.bound !== "exact" && closes && before === IN) return true;
  return copula && closes && quantity.bound !== "exact" ? true : copula && closes && isAfterQuantityNoun(text, quantity.start);
}
function isAfterQuantityNoun(text, at) {
  return /[率数量额](?:均|已|仅|共|高)?[为达是到]到?$/.test(text.slice(Math.max(0, at - 5), at));
}
function negationStart(text, at, from) {
  const length = NEGATIONS.endingAt(text, at, from);
  return length === 0 ? -1 : at - length;
}
function isNegated(text, at, from) {
  return negationStart(text, at, from) >= 0;
}

// src/claims/rejection/codes.ts
var WORDS5 = wordLists(no_claims_default, "dialled", "codes");
var DIALLED = phraseTable(WORDS5.dialled);
var CODES = phraseTable(WORDS5.codes);
var JOINTS2 = new CharacterSet("0123456789- ()/—、:");
var DATE_JOINTS = new CharacterSet("-:./·");
var LONGEST_RUN = 40;
var SERVICES = /^(?:110|119|120|122|[19][0-9]{4})$/;
function codeReason(context, quantity) {
  const { text, from } = context;
  const { numberStart, unit, numeral, bound } = quantity;
  const { plainDigits } = numeral;
  if (unit !== null || plainDigits.length < 2 || bound !== "exact") return null;
  if (SERVICES.test(plainDigits) && !isCount(context, quantity)) return "telephone";
  let start = numberStart;
  const edge = Math.max(from, start - LONGEST_RUN);
  while (start > edge && JOINTS2.has(text.charCodeAt(start - 1))) start--;
  if (DIALLED.endingAt(text, start, from) > 0) return "telephone";
  if (CODES.endingAt(text, start, from) > 0) return "identifier";
  const padded = plainDigits.startsWith("0") && !plainDigits.startsWith("0.");
  return padded && !DATE_JOINTS.has(text.charCodeAt(numberStart - 1)) ? "identifier" : null;
}
function isInsideCode(text, { unit, unitStart, unitEnd }) {
  if (unit === null || !isLatin(text.charCodeAt(unitStart))) return false;
  const next = text.charCodeAt(unitEnd);
  return isDigit(next) || isLatin(next);
}

// src/claims/years.ts
var YEAR2 = "年".charCodeAt(0);
function isYear(text, start, end) {
  if (end - start !== 4) return false;
  const year = Number(text.slice(start, end));
  return year >= 1900 && year <= 2100;
}
function isYearAt2(text, at) {
  return text.charCodeAt(at + 4) === YEAR2 && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && (text.startsWith("20", at) || text.startsWith("19", at));
}

// src/claims/rejection/dates.ts
var WORDS6 = wordLists(no_claims_default, "yearWords", "notHour", "partsOfDay");
var YEAR3 = "年".charCodeAt(0);
var MONTH = "月".charCodeAt(0);
var DAY = "日".charCodeAt(0);
var WEEK = "周".charCodeAt(0);
var STAR2 = "星".charCodeAt(0);
var PERIOD = "期".charCodeAt(0);
var YEAR_WORDS = characterSet(WORDS6.yearWords);
var GRADE = "级".charCodeAt(0);
var POINT5 = 46;
var AGE = "代".charCodeAt(0);
function dateReason(context, quantity) {
  const { text, from } = context;
  const { numberStart, numberEnd: numberEnd2, numeral, unit, unitStart, valueMax, end } = quantity;
  const after = text.charCodeAt(numberEnd2);
  const unitWord = unit === null ? 0 : text.charCodeAt(unitStart);
  if (numeral.plainDigits.length === 4 && isYear(text, numberStart, numberStart + 4)) {
    if (unit !== null && (unit.name === "年" || unit.name === "年度")) return "date";
    if (unit === null && (!isHan(after) || YEAR_WORDS.has(after))) return "date";
  }
  if (unit?.name === "年" && numeral.value >= 1900 && numeral.value <= 2100) return "date";
  if (unitWord === YEAR3) {
    if (text.charCodeAt(end) === AGE) return "date";
    if (valueMax === null && text.charCodeAt(end) === GRADE) return "age-or-grade";
    if (text.charCodeAt(numberEnd2 - 5) === POINT5 && /\.(?:19|20)\d\d$/.test(text.slice(numberStart, numberEnd2)))
      return "date";
  }
  if (unitWord === MONTH || unitWord === DAY || after === MONTH) {
    const alone = unitWord === DAY && text.charCodeAt(numberStart - 1) !== MONTH && !text.startsWith("日、", numberStart - 2) && !isAfterMonth(text, numberStart, from);
    return alone ? null : "date";
  }
  if (unit?.name === "季度" && text.charCodeAt(numberStart - 1) === YEAR3) return "date";
  if (unit === null && isNamedTime(text, quantity)) return "date";
  if (isClock(text, numberStart, numberEnd2) || isTimeOfDay(context, quantity)) return "time";
  return unit === null && isDateLike(text, numberStart, numberEnd2) ? "date" : null;
}
function isNamedTime(text, { numberStart, numberEnd: numberEnd2, numeral }) {
  const before = text.charCodeAt(numberStart - 1);
  if (before === MONTH) return !numeral.arabic || text.charCodeAt(numberEnd2) === DAY;
  if (!numeral.arabic && before === WEEK) return true;
  if (!numeral.arabic && before === PERIOD) return text.charCodeAt(numberStart - 2) === STAR2;
  return text.startsWith("世纪", numberEnd2);
}
var DATE_JOINTS2 = new CharacterSet(".·-/—、");
function isDateLike(text, start, end) {
  return DATE_JOINTS2.has(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2)) || DATE_JOINTS2.has(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1));
}
var COLON = 58;
function isClock(text, start, end) {
  if (text.charCodeAt(start - 1) === COLON && isDigit(text.charCodeAt(start - 2))) return true;
  return text.charCodeAt(end) === COLON && isDigit(text.charCodeAt(end + 1)) && end - start <= 2;
}
var HOUR = "时".charCodeAt(0);
var HOURS = new CharacterSet("时点");
var NOT_HOUR = characterSet(WORDS6.notHour);
var PARTS_OF_DAY = phraseTable(WORDS6.partsOfDay);
function isTimeOfDay({ text, from }, { numberStart, numberEnd: numberEnd2, unit }) {
  if (unit === null) {
    return text.charCodeAt(numberEnd2) === HOUR && numberEnd2 - numberStart <= 2 && !NOT_HOUR.has(text.charCodeAt(numberEnd2 + 1));
  }
  if (unit.name === "点") return PARTS_OF_DAY.endingAt(text, numberStart, from) > 0;
  return unit.name === "分" && HOURS.has(text.charCodeAt(numberStart - 1)) && isDigit(text.charCodeAt(numberStart - 2));
}
function isAfterMonth(text, at, from) {
  for (let i = Math.max(from, at - 4); i < at; i++) if (text.charCodeAt(i) === MONTH) return true;
  return false;
}

// src/claims/rejection/ordinals.ts
var WORDS7 = wordLists(
  no_claims_default,
  "numberedParts",
  "firstOfUnits",
  "notFirstOf",
  "rankings",
  "numberedPlaces",
  "articles",
  "betweenArticles",
  "afterCongress",
  "meetings",
  "meetingBodies"
);
var SPACE3 = 32;
var NTH = "第".charCodeAt(0);
var EARLY = "初".charCodeAt(0);
var FIRST_OF = "前".charCodeAt(0);
var NOT_FIRST_OF = characterSet(WORDS7.notFirstOf);
var NUMBERED_PARTS = new Set(wordsOf(WORDS7.numberedParts));
var FIRST_OF_UNITS = new Set(wordsOf(WORDS7.firstOfUnits));
var RANKINGS = phraseTable(WORDS7.rankings);
var SESSION = "届".charCodeAt(0);
var NUMBER_MARK = "号".charCodeAt(0);
var NUMBERED_PLACES = characterSet(WORDS7.numberedPlaces);
var ARTICLE = "条".charCodeAt(0);
var ARTICLES = characterSet(WORDS7.articles);
var BETWEEN_ARTICLES = characterSet(WORDS7.betweenArticles, "、");
var REACH3 = 12;
function ordinalReason({ text, from }, { numberStart: at, unit, numberEnd: numberEnd2, numeral }) {
  let before = at;
  while (before > from && text.charCodeAt(before - 1) === SPACE3) before--;
  if (text.charCodeAt(before - 1) !== NTH) {
    const last = text.charCodeAt(at - 1);
    if (last === EARLY && unit === null && !numeral.arabic) return "date";
    if (last === FIRST_OF && !NOT_FIRST_OF.has(text.charCodeAt(at - 2))) {
      if (unit === null || FIRST_OF_UNITS.has(unit.name)) return "ordinal";
    }
    if (unit?.name === "条" && isNextArticle(text, at)) return "article";
    return RANKINGS.endingAt(text, at, from) > 0 ? "ordinal" : null;
  }
  if (unit !== null && NUMBERED_PARTS.has(unit.name)) return "article";
  const next = text.charCodeAt(numberEnd2);
  if (next === SESSION) return "session";
  if (unit?.name === "次")
    return text.slice(numberEnd2, numberEnd2 + REACH3).includes("会") ? "session" : "ordinal";
  if (next === NUMBER_MARK && !NUMBERED_PLACES.has(text.charCodeAt(numberEnd2 + 1)))
    return "document-number";
  return ARTICLES.has(next) ? "article" : "ordinal";
}
function isNextArticle(text, at) {
  return BETWEEN_ARTICLES.has(text.charCodeAt(at - 1)) && text.charCodeAt(at - 2) === ARTICLE && /第[一二三四五六七八九十百千零〇0-9]+条$/.test(text.slice(Math.max(0, at - REACH3), at - 1));
}
var CONGRESS = "大".charCodeAt(0);
var PLENARY = "中".charCodeAt(0);
var OF = "的".charCodeAt(0);
var AFTER_CONGRESS = characterSet(WORDS7.afterCongress, "、,。;)》“” ");
var TWO = "两".charCodeAt(0);
var MEETINGS = phraseTable(WORDS7.meetings);
var MEETING_BODIES = phraseTable(WORDS7.meetingBodies);
function sessionReason({ text, from }, { numberStart, numberEnd: numberEnd2, numeral, unit }) {
  const after = text.charCodeAt(numberEnd2);
  if (after === SESSION) return isYear(text, numberStart, numberEnd2) ? "date" : "session";
  if (after === PLENARY && text.startsWith("中全会", numberEnd2)) return "session";
  if (after === CONGRESS && !numeral.arabic && (unit === null || unit.name === "大") && numeral.value >= 7 && numeral.value <= 30 && isCongress(text, numberStart, numberEnd2 + 1))
    return "session";
  if (unit?.name !== "次") return null;
  if (text.charCodeAt(numberStart - 1) === SESSION) return "session";
  if (text.startsWith("会议", numberEnd2 + 1)) {
    const counted = numeral.arabic || text.charCodeAt(numberStart) === TWO;
    return !counted && MEETING_BODIES.endingAt(text, numberStart, from) > 0 ? "session" : null;
  }
  return MEETINGS.startingAt(text, numberEnd2 + 1, text.length) > 0 && /[届会大]/.test(text.slice(Math.max(0, numberStart - 2), numberStart)) ? "session" : null;
}
function isCongress(text, start, end) {
  return text.charCodeAt(start - 1) === OF || end >= text.length || AFTER_CONGRESS.has(text.charCodeAt(end));
}

// src/claims/rejection/rule.ts
function lastStartingBy(spans, at) {
  const next = firstWhere(spans.length, (place2) => spans[place2].start > at);
  return next === 0 ? null : spans[next - 1];
}
function spanAround(spans, start, end) {
  const span = lastStartingBy(spans, start);
  return span !== null && span.end > start && span.end >= end ? span : null;
}

// src/claims/rejection/documents.ts
var STREETS = characterSet(wordLists(no_claims_default, "streets").streets);
var NUMBER_MARK2 = "号".charCodeAt(0);
var YEAR_BRACKET = "〔".charCodeAt(0);
var OPENERS2 = new CharacterSet("[(");
var CLOSERS2 = new CharacterSet("])");
var TITLE_MARKS = new CharacterSet("《<「");
var inTitle = ({ text, quoted }, { numberStart, numberEnd: numberEnd2 }) => {
  const around = spanAround(quoted, numberStart, numberEnd2);
  return around !== null && TITLE_MARKS.has(text.charCodeAt(around.start)) ? "title" : null;
};
var documentNumber = ({ text, quoted }, { numberStart, numberEnd: numberEnd2 }) => {
  const after = text.charCodeAt(numberEnd2);
  const before = text.charCodeAt(numberStart - 1);
  if (after === NUMBER_MARK2) {
    if (NUMBERED_PLACES.has(text.charCodeAt(numberEnd2 + 1))) return "address";
    if (isLatin(before)) return "identifier";
    return STREETS.has(before) ? "address" : "document-number";
  }
  const around = spanAround(quoted, numberStart, numberEnd2);
  if (around !== null && text.charCodeAt(around.start) === YEAR_BRACKET) return "document-number";
  if (OPENERS2.has(before) && CLOSERS2.has(after) && numberEnd2 + 1 < text.length && isYear(text, numberStart, numberEnd2))
    return isDigit(text.charCodeAt(numberEnd2 + 1)) ? "document-number" : "date";
  return null;
};

// src/claims/rejection/durations.ts
var WORDS8 = wordLists(no_claims_default, "measured", "measuredSpan", "spanUnits");
var MEASURED = phraseTable(WORDS8.measured);
var MEASURED_SPAN = phraseTable(WORDS8.measuredSpan);
var SPAN_UNITS = new Set(wordsOf(WORDS8.spanUnits));
var SENTENCE_ENDS2 = new CharacterSet("。;!?\n");
var REACH4 = 24;
function isMeasuredDuration({ text, from }, quantity) {
  const first = Math.max(from, quantity.start - REACH4);
  let start = quantity.start;
  while (start > first && !SENTENCE_ENDS2.has(text.charCodeAt(start - 1))) start--;
  if (!MEASURED.within(text, start, quantity.start)) return false;
  const isSpan = quantity.unit !== null && SPAN_UNITS.has(quantity.unit.name);
  return !isSpan || MEASURED_SPAN.within(text, start, quantity.start);
}

// src/claims/rejection/enumerators.ts
var WORDS9 = wordLists(
  no_claims_default,
  "labels",
  "afterLabels",
  "beforeItem",
  "itemWords",
  "itemCopulas",
  "itemClassifiers"
);
var LABELS3 = phraseTable(WORDS9.labels);
var AFTER_LABELS = characterSet(WORDS9.afterLabels, ":、,。)");
var ARTICLES2 = characterSet(WORDS9.beforeItem);
var ITEM_WORDS = characterSet(WORDS9.itemWords);
var ITEM_COPULAS = characterSet(WORDS9.itemCopulas);
var ITEM_CLASSIFIERS = characterSet(WORDS9.itemClassifiers);
var CLAUSE_STARTS = new CharacterSet("。;:!?\n,、");
var SENTENCE_STARTS = new CharacterSet("。;:\n");
var POINTS2 = new CharacterSet(".．");
var LIST_MARK = "、".charCodeAt(0);
var SPACE4 = 32;
var OPEN2 = 40;
var CLOSE = 41;
var enumerator = ({ text, from }, { numberStart, numberEnd: numberEnd2, numeral, unit, start }) => {
  const before = text.charCodeAt(numberStart - 1);
  const after = text.charCodeAt(numberEnd2);
  if (before === OPEN2 && after === CLOSE)
    return ARTICLES2.has(text.charCodeAt(numberStart - 2)) ? "article" : "enumerator";
  if (unit === null && AFTER_LABELS.has(after) && LABELS3.endingAt(text, numberStart, from) > 0)
    return "enumerator";
  if (numeral.value > 99 || start !== numberStart) return null;
  let edge = numberStart;
  while (edge > from && text.charCodeAt(edge - 1) === SPACE4) edge--;
  const opening = text.charCodeAt(edge - 1);
  if (edge > from && !CLAUSE_STARTS.has(opening)) return null;
  if (numeral.arabic) {
    if (unit !== null) return null;
    if (after === CLOSE || after === LIST_MARK)
      return edge <= from || SENTENCE_STARTS.has(opening) ? "enumerator" : null;
    return POINTS2.has(after) ? "enumerator" : null;
  }
  if (after === LIST_MARK && (edge === 0 || SENTENCE_STARTS.has(opening))) return "enumerator";
  if (ITEM_WORDS.has(after)) return "enumerator";
  return unit !== null && ITEM_COPULAS.has(text.charCodeAt(numberEnd2 + 1)) && numeral.value < 10 && ITEM_CLASSIFIERS.has(after) ? "enumerator" : null;
};

// src/claims/rejection/grades.ts
var WORDS10 = wordLists(no_claims_default, "graded", "andAbove");
var GRADED = phraseTable(WORDS10.graded);
var AND_ABOVE = characterSet(WORDS10.andAbove);
var GRADE2 = "级".charCodeAt(0);
var YEAR4 = "年".charCodeAt(0);
var BORN_AFTER = "后".charCodeAt(0);
var FIRST_CLASS = "甲".charCodeAt(0);
function gradeReason({ text, to }, { numberStart, numberEnd: numberEnd2, numeral, unit, end }) {
  const after = text.charCodeAt(numberEnd2);
  if (unit === null) {
    if (after === BORN_AFTER)
      return numeral.plainDigits.length === 2 && numeral.value % 5 === 0 ? "age-or-grade" : null;
    if (after === FIRST_CLASS) return !numeral.arabic && numeral.value <= 3 ? "age-or-grade" : null;
    return after === GRADE2 || after === YEAR4 && text.charCodeAt(numberEnd2 + 1) === GRADE2 ? "age-or-grade" : null;
  }
  if (unit.kind === "grade") return "age-or-grade";
  if (unit.kind === "age") {
    return /平均年?龄?[为达约]?$/.test(text.slice(Math.max(0, numberStart - 6), numberStart)) ? null : "age-or-grade";
  }
  if (unit.name !== "级" && unit.name !== "类") return null;
  if (GRADED.startingAt(text, end, to) > 0) return "age-or-grade";
  if (unit.name === "类") return null;
  return numeral.value === 1 && !numeral.arabic || isLatin(after) || AND_ABOVE.has(text.charCodeAt(end)) ? "age-or-grade" : null;
}

// src/claims/rejection/names.ts
var PLUS_MARKS = new CharacterSet("+×*");
var ANY_NUMBER = "N".charCodeAt(0);
var HYPHEN = 45;
var VERSION = "版".charCodeAt(0);
var identifier = (context, quantity) => {
  const { text } = context;
  const { numberStart, numberEnd: numberEnd2, unit, numeral } = quantity;
  const before = text.charCodeAt(numberStart - 1);
  const after = text.charCodeAt(numberEnd2);
  if (PLUS_MARKS.has(before) || PLUS_MARKS.has(after)) return "name";
  if (isInsideCode(text, quantity)) return "identifier";
  if (isLatin(before) && (unit === null || unit.kind === "noun")) return "identifier";
  if (isLatin(after) && unit === null) return "identifier";
  if (after === ANY_NUMBER || before === ANY_NUMBER) return "name";
  if (unit?.name === "版" && text.slice(numberStart, numberEnd2).includes(".")) return "version";
  if (unit !== null) return null;
  if (after === VERSION) return "version";
  if (numeral.plainDigits.length >= 5) {
    if (isCount(context, quantity)) return null;
    return /^(?:1[0-9]{4}|[0-9]{7,8}|1[0-9]{10})$/.test(numeral.plainDigits) ? "telephone" : null;
  }
  if ((before === HYPHEN || after === HYPHEN) && numeral.plainDigits !== "") return "identifier";
  return null;
};
var named2 = (context, quantity) => {
  const { names } = context;
  const { numberStart, numberEnd: numberEnd2, start, end } = quantity;
  if (quantity.value === 0 && isCount(context, quantity)) return null;
  const span = lastStartingBy(names, numberStart);
  if (span === null || span.end < numberEnd2) return null;
  if (start < span.start && end > span.end && span.end - span.start <= 2) return null;
  return span.why;
};
var quotation = (context, quantity) => {
  const { text, quoted } = context;
  const { numberStart, numberEnd: numberEnd2 } = quantity;
  if (quantity.value === 0 && isCount(context, quantity)) return null;
  const around = spanAround(quoted, numberStart, numberEnd2);
  if (around === null) return null;
  if (around.end - around.start <= 26) return "name";
  const inner = text.slice(around.start + 1, around.end - 1);
  return /[,。;]/.test(inner) ? null : "name";
};
var measureless = (context, quantity) => {
  const { text } = context;
  const { unit, numeral, numberStart, numberEnd: numberEnd2 } = quantity;
  if (unit !== null && unit.kind !== "noun") return null;
  if (unit !== null) {
    if (!Number.isInteger(quantity.value) || quantity.value < 2 && !numeral.arabic) return "name";
    if (quantity.unit.name.length === 1) {
      if (!numeral.arabic && quantity.value < 10) return "name";
      if (numeral.value >= 1e3) return "no-measure";
    }
    return null;
  }
  if (numeral.unit !== "" || quantity.fraction || isCount(context, quantity)) return null;
  if (!numeral.arabic) {
    const lone = numberEnd2 === numberStart + 1;
    return lone && classOf(text.charCodeAt(numberStart)) === CharacterClass.digit ? "word" : "name";
  }
  return text.startsWith(".0", numberEnd2 - 2) ? "version" : "no-measure";
};

// src/claims/rejection/places.ts
var WORDS11 = wordLists(
  no_claims_default,
  "numbered",
  "houseNumbers",
  "villages",
  "ofMany",
  "estates",
  "projects",
  "phasesOf"
);
var NUMBERED2 = characterSet(WORDS11.numbered);
var HOUSE_NUMBERS = characterSet(WORDS11.houseNumbers);
var ROOM = /^[0-9]{1,4}(?:室|单元|层|号)/;
var VILLAGES = characterSet(WORDS11.villages);
var KILOMETRE = "K".charCodeAt(0);
var OF_MANY = characterSet(WORDS11.ofMany);
var ESTATES = phraseTable(WORDS11.estates);
var PROJECTS = phraseTable(WORDS11.projects);
var PHASES_OF = phraseTable(WORDS11.phasesOf);
function placeReason({ text, from }, { numberStart, numberEnd: numberEnd2, numeral, unit, end }) {
  const after = text.charCodeAt(numberEnd2);
  if (unit === null) return NUMBERED2.has(after) ? "address" : null;
  const before = text.charCodeAt(numberStart - 1);
  switch (unit.name) {
    case "单":
      return text[numberEnd2 + 1] === "元" ? "address" : null;
    case "幢":
    case "栋":
    case "座":
      return HOUSE_NUMBERS.has(before) || ROOM.test(text.slice(end, end + 6)) ? "address" : null;
    case "组":
      if (VILLAGES.has(before))
        return OF_MANY.has(text.charCodeAt(numberStart - 2)) ? null : "address";
      return numberEnd2 === numberStart + 1 && text[numberStart] === "二" || text.startsWith("组、", numberStart - 2) ? "address" : null;
    case "路段":
      return before === KILOMETRE ? "address" : null;
    case "期":
      if (numeral.value > 9) return null;
      if (isPhase(text, from, numberStart, numeral.arabic)) return "address";
      return PHASES_OF.startingAt(text, end, text.length) > 0 ? "name" : null;
    default:
      return null;
  }
}
function isPhase(text, from, at, arabic) {
  const length = ESTATES.endingAt(text, at, from) || (arabic ? 0 : PROJECTS.endingAt(text, at, from));
  return length > 0 && !/[进入]/.test(text.slice(Math.max(from, at - length - 3), at - length));
}

// src/claims/rejection/settlements.ts
var WORDS12 = wordLists(
  no_claims_default,
  "settlements",
  "settlementsNotCounted",
  "settlementCounters",
  "settlementMiddles",
  "settlementTails",
  "beforeSettlement",
  "bodiesOfSettlement",
  "numberedBodies"
);
var SETTLEMENTS = phraseTable(WORDS12.settlements);
var NOT_COUNTED = phraseTable(WORDS12.settlementsNotCounted);
var COUNTERS = new Set(wordsOf(WORDS12.settlementCounters));
var MIDDLES = characterSet(WORDS12.settlementMiddles);
var TAILS = characterSet(WORDS12.settlementTails);
var BEFORE2 = characterSet(WORDS12.beforeSettlement);
var BODIES = phraseTable(WORDS12.bodiesOfSettlement);
var NUMBERED_BODIES = new Set(wordsOf(WORDS12.numberedBodies));
var EDGES = new CharacterSet("、,。;:)\n");
var LENGTH_IN_NAME = "里";
var LONGEST_MIDDLE = 2;
var settlement = ({ text, from, to }, { numberStart, numeral, unit, unitEnd }) => {
  if (unit === null || numeral.arabic || numeral.more) return null;
  if (NUMBERED_BODIES.has(unit.name)) return "name";
  if (COUNTERS.has(unit.name) || unit.kind === "noun") return null;
  const byRoad = unit.name === LENGTH_IN_NAME;
  for (let middle = 0; middle <= (byRoad ? LONGEST_MIDDLE : 1); middle++) {
    const at = unitEnd + middle;
    if (middle > 0 && (!isHan(text.charCodeAt(at - 1)) || MIDDLES.has(text.charCodeAt(at - 1))))
      return null;
    const kinds = middle > 0 || byRoad ? SETTLEMENTS : NOT_COUNTED;
    const length = kinds.startingAt(text, at, to);
    if (length === 0) continue;
    const end = at + length;
    if (TAILS.has(text.charCodeAt(end))) return null;
    if (byRoad) return "name";
    const before = text.charCodeAt(numberStart - 1);
    const opens = numberStart === from || !isHan(before) || BEFORE2.has(before);
    const closes = end >= to || EDGES.has(text.charCodeAt(end)) || BODIES.startingAt(text, end, to) > 0;
    return opens && closes ? "name" : null;
  }
  return null;
};

// src/claims/rejection/words.ts
var WORDS13 = wordLists(no_claims_default, "together", "afterOneCase", "countedByDao");
var TOGETHER = characterSet(WORDS13.together);
var CASES = phraseTable(WORDS13.afterOneCase);
var MARKS3 = new CharacterSet(",。;、");
var EXISTING = "存".charCodeAt(0);
var together = (context, { numberStart, numeral, unit, end }) => {
  if (numeral.arabic || numeral.value !== 1 || unit?.name !== "起") return null;
  const { text } = context;
  if (negationStart(text, numberStart, context.from) >= 0) return null;
  if (TOGETHER.has(text.charCodeAt(numberStart - 1)) && text.charCodeAt(numberStart - 2) !== EXISTING && !isHan(text.charCodeAt(end)))
    return "word";
  const next = text.charCodeAt(end);
  return MARKS3.has(next) || CASES.startingAt(text, end, text.length) > 0 ? null : "word";
};
var COUNTED_BY_DAO = phraseTable(WORDS13.countedByDao);
var alongside = ({ text }, { numeral, unit, end }) => {
  if (numeral.arabic || numeral.value !== 1 || unit?.name !== "道") return null;
  return COUNTED_BY_DAO.startingAt(text, end, text.length) > 0 ? null : "word";
};

// src/claims/rejection/rejection.ts
var LARGEST = 1e16;
var tooLarge = (_, { value, valueMax }) => Math.abs(valueMax ?? value) > LARGEST || !Number.isFinite(value) ? "too-large" : null;
var duration2 = (context, quantity) => quantity.unit?.kind === "duration" && !isMeasuredDuration(context, quantity) ? "time" : null;
var RULES = [
  ["too-large", tooLarge],
  ["in-title", inTitle],
  ["ordinal", ordinalReason],
  ["document-number", documentNumber],
  ["session", sessionReason],
  ["code", codeReason],
  ["date", dateReason],
  ["name", named2],
  ["place", placeReason],
  ["settlement", settlement],
  ["enumerator", enumerator],
  ["together", together],
  ["alongside", alongside],
  ["identifier", identifier],
  ["quotation", quotation],
  ["grade", gradeReason],
  ["duration", duration2],
  ["no-measure", measureless]
];
function rejectionOf(context, quantity) {
  for (let i = 0; i < RULES.length; i++) {
    const why = RULES[i][1](context, quantity);
    if (why !== null) return { rule: RULES[i][0], why };
  }
  return null;
}

// src/claims/passage/clause-start.ts
var CLAUSE_ENDS2 = new CharacterSet(",:。;!?\n");
var SENTENCE_ENDS3 = new CharacterSet("。;!?\n");
var REACH5 = 120;
function clauseStart({ text, from }, at) {
  return startAfter(CLAUSE_ENDS2, text, from, at);
}
function sentenceStart({ text, from }, at) {
  return startAfter(SENTENCE_ENDS3, text, from, at);
}
function startAfter(ends, text, from, at) {
  const first = Math.max(from, at - REACH5);
  let start = at;
  while (start > first && !ends.has(text.charCodeAt(start - 1))) start--;
  return start;
}

// src/claims/links/parts.ts
var WORDS14 = wordLists(links_default, "ofWhich", "oneFamily");
var FAMILY = new Set(wordsOf(WORDS14.oneFamily));
var [OF_WHICH2] = wordsOf(WORDS14.ofWhich);
var REACH6 = 12;
var SEMICOLON = 59;
var parts = (context, drafts) => {
  const { text, from } = context;
  const passage = text.slice(from, drafts.at(-1).start);
  let next = passage.indexOf(OF_WHICH2);
  let mark2 = -1;
  if (next < 0) return drafts;
  return drafts.map((draft, index) => {
    while (next >= 0 && from + next + OF_WHICH2.length <= draft.start) {
      mark2 = from + next;
      next = passage.indexOf(OF_WHICH2, next + 1);
    }
    if (mark2 < 0 || index === 0 || draft.kind !== "level" || draft.unit === "%") return draft;
    const sentence = sentenceStart(context, draft.start);
    if (mark2 < sentence || hasSemicolon(text, mark2, draft.start)) return draft;
    const total = totalBefore2(drafts, index, mark2, sentence);
    if (total < 0 || drafts[total].value < draft.value) return draft;
    const words8 = { start: mark2, end: mark2 + OF_WHICH2.length };
    return found(draft, "part-of", words8, { partOf: total });
  });
};
function totalBefore2(drafts, index, mark2, sentence) {
  for (let i = index - 1; i >= 0 && i >= index - REACH6; i--) {
    const total = drafts[i];
    if (total.end > mark2) continue;
    if (total.start < sentence) return -1;
    if (total.kind === "level" && isOneFamily(total.unit, drafts[index].unit)) return i;
  }
  return -1;
}
function isOneFamily(a, b) {
  return a === b || FAMILY.has(a) && FAMILY.has(b);
}
function hasSemicolon(text, start, end) {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === SEMICOLON) return true;
  return false;
}

// src/claims/links/rates.ts
var WORDS15 = wordLists(
  links_default,
  "ratesOfTheLast",
  "notInVerb",
  "shareOf",
  "share",
  "rate",
  "baseUnits"
);
var NOT_IN_VERB = characterSet(WORDS15.notInVerb, "、");
var SHARE_OF = phraseTable(WORDS15.shareOf);
var [SHARE] = wordsOf(WORDS15.share);
var [RATE] = wordsOf(WORDS15.rate);
var REACH7 = 6;
var VERB_REACH = 12;
var OF2 = "的";
var OF_THE_LAST = phraseTable(WORDS15.ratesOfTheLast);
var UNCOUNTED = /* @__PURE__ */ new Set(["money", "duration", "points", "multiple", "score", "percent"]);
var rates = (context, drafts) => {
  const linked = [];
  for (const draft of drafts) linked.push(rateOf(context, draft, linked));
  return linked;
};
function rateOf(context, draft, before) {
  const { unit, kind, what } = draft;
  const last = before.at(-1);
  if (unit !== "%" && !draft.quantity.fraction) return draft;
  if (kind !== "level" || draft.status === "target" || what === null || last === void 0)
    return draft;
  const place2 = before.length - 1;
  const between = context.text.slice(last.end, draft.start);
  if (what.endsWith(SHARE)) {
    if (!isCount2(last)) return draft;
    if (isShareOf(between))
      return found(draft, "share-of", last, { numerator: place2, base: last.partOf });
    const isKind = draft.whatSpan === null && isBase(last) && isNear2(between) && !between.includes(OF2);
    return isKind ? found(draft, "share-of-the-last", last, { base: place2 }) : draft;
  }
  if (!what.endsWith(RATE)) return draft;
  const byVerb = rateByVerb(context, draft, what, before);
  if (byVerb !== null) return byVerb;
  if (OF_THE_LAST.endingAt(what, what.length, 0) === 0 || !isNear2(between)) return draft;
  const base = last.unit === "%" ? last.base : isBase(last) ? place2 : null;
  return base === null ? draft : found(draft, "rate-of-the-last", last, { base });
}
function isShareOf(between) {
  const start = between.startsWith(",") ? 1 : 0;
  return SHARE_OF.startingAt(between, start, between.length) > 0;
}
var BASE_UNITS = new Set(wordsOf(WORDS15.baseUnits));
function isBase(draft) {
  return BASE_UNITS.has(draft.unit) && isCount2(draft);
}
var COMMA3 = 44;
var SENTENCE_ENDS4 = new CharacterSet("。;!?\n");
function isNear2(between) {
  let commas = 0;
  for (let at = 0; at < between.length; at++) {
    const unit = between.charCodeAt(at);
    if (SENTENCE_ENDS4.has(unit)) return false;
    if (unit === COMMA3 && ++commas > 1) return false;
  }
  return true;
}
function isCount2({ kind, unitKind, status: status2 }) {
  return kind === "level" && status2 !== "prior" && unitKind !== null && !UNCOUNTED.has(unitKind);
}
function rateByVerb({ text, from }, draft, what, before) {
  const verb = what.slice(-3, -1);
  if (verb.length < 2 || NOT_IN_VERB.has(verb.charCodeAt(0)) || NOT_IN_VERB.has(verb.charCodeAt(1)))
    return null;
  for (let i = before.length - 1; i >= 1 && i >= before.length - REACH7; i--) {
    const numerator = before[i];
    if (numerator.kind !== "level" || numerator.unitKind === "percent") continue;
    const start = Math.max(from, numerator.start - VERB_REACH, before[i - 1].end);
    if (!text.slice(start, numerator.start).includes(verb)) continue;
    const base = baseOf(before, i);
    return found(draft, "rate-by-verb", { start, end: numerator.end }, { numerator: i, base });
  }
  return null;
}
function baseOf(drafts, index) {
  const { unit, value } = drafts[index];
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const base = drafts[i];
    if (base.kind === "level" && base.unit === unit && base.value >= value && base.value > 0)
      return i;
  }
  return null;
}

// src/genre/claims/nouns.yaml
var nouns_default = { "tails": "用时 标的额 平均成绩 活动 案件 案 案例 人员 员 事项 计划 队 队伍 会 会议 班 组 小组 室 站 点 中心 工作 工作站 工作室 委员会 组织 平台 机构 制度 信息 材料 资料 品 机制 文书 文件 决定 任务 项目 行动 课 课程 课堂 讲座 栏 车 手册 单 册 视频 短视频 片 报告 意见 意见书 建议 方案 清单 目录 标准 基准 记录 记录仪 设备 系统 窗口 大厅 基地 阵地 园 长廊 广场 公园 墙 率 量 数 额 金额 成功率 满意率 合格率 通过率 优秀率 覆盖率 标的 力量 骨干 讲师 讲师团 志愿者 专家 专家库 律师 顾问 团 周 月 日 季 年 诉求 申请 申请书 服务 援助 对接 培训 考试 测试 演练 比武 竞赛 大赛 活动月 活动周 主体 对象 网络 体系 模式 方式 程序 流程 环节 责任 职责 职能 能力 水平 质量 效率 时间 时长 时限 天数 期限 次数 频次 人次 人数 件数 户数 场次 总数 总量 热线 电话 渠道 证 证件 资格 条例 法 办法 规定 规则 细则 处 科 局 所 庭 官 师 费 费用 经费 资金 款 补贴 津贴 结案率 成员 成员单位 代表 期间 过程 结果 情形 会商 座谈会 现场会 推进会 评议 比例 占比 覆盖面 知晓率 通知书 告知书 决定书 建议书 提示单 提示函 督办单 公告 标准化 阵容 课时", "starts": "负责人 单位负责人 主要负责人 负责同志 执法检查组 执法人员 执法队员 执法队伍 执法部门 执法单位 执法案件 执法记录仪 执法车辆 执法设备 执法证 执法骨干 执法文书 执法事项 执法终端 执法船 执法艇 服务点 服务站 服务中心 服务窗口 服务事项 服务项目 服务队 服务团 服务平台 服务站点 宣传活动 宣传阵地 宣传栏 宣传点 宣传员 宣传队 宣传资料 宣传品 宣传片 宣传视频 宣传折页 宣传标语 宣讲活动 宣讲团 宣讲队 宣讲员 培训班 培训会 培训活动 培训课 学习会 学习活动 学习班 检查组 检查点 检查事项 检查计划 检查对象 检查单位 检查人员 调解员 调解组织 调解室 调解委员会 调解案件 调解中心 调解协议 调解工作室 调解平台 调解团队 调解队伍 调解专家 调解书 整改问题 整改措施 整改事项 整改通知书 整治行动 整治活动 指导员 指导案例 指导意见 审查意见 审查人员 审核人员 处罚案件 处罚事项 处罚决定 处罚决定书 投诉案件 投诉件 投诉举报 举报案件 举报线索 举报件 信访案件 信访件 信访事项 信访积案 信访问题 信访人 来访群众 上访人员 申请人 申请事项 参与单位 参与部门 参会人员 参训人员 参训学员 参考人员 参赛选手 参赛队 移送案件 立案案件 结案案件 败诉案件 应诉案件 诉讼案件 出庭负责人 复议案件 行政案件 重点 重大 重要 重复 典型 专业 专职 专门 专项 专题 主题 有关 有影响力 无物业 无证 不同 不合格 不规范 未成年人 未成年 应急 应届 在册 在岗 在职 在编 在校 在建 对口 被征 被诉 被申请人 受援人 受害人 受助 成功案例 成员单位 成员 组织机构 组织 联动单位 联系点 联合执法 持证人员 持证执法人员 专兼职 兼职 代表性 包联 包保 教育基地 教育培训 教育活动 教育阵地 教育片 到期 上级 下级 下属 下沉 直属 前期 后备 公开 公开课 公开事项 公开专区 公示栏 公示牌 值班律师 驻村律师 驻点律师 驻村 推荐 优化 优秀 规范性文件 规范化 有效 创新 创建 示范 试点 督查 督办 督办单 督办件 分散 安置 保障性 保障 建设 建筑 改造项目 改革 发展 管理 管控 监管 监督 监督员 评查 讲师 讲座 讲解员 写作 安全 安装 明星 退役 退休 新 新建 新增 新型 新业态 老 小微 小型 中小学 中小企业 中型 大型 大学 大学生 大案 要案 同类 同级 同案 以案 因公 与会 比武 较大 更新 上市 上报 上门 上网 上墙 发明 作品 前置 时事 来信 转办 转型 通知 通报 各类 各级 各种 各单位 各部门 每月 可疑 可持续 能 会议 会员 会计 要点 需 应用 还款 责令整改通知书 责令改正通知书 责令限期改正通知书 整改提示单 校外培训机构 社区矫正对象 律师事务所 培训机构 检查站", "stops": "重新 兼顾 同步 减至 降至 升至 增至 精简到 减为 缩短 循环 握手 坐在 坐镇 到达 如期 按时 按期 限期 全额 全量 签下 一律 仍 闭门 轮班 齐聚 登上 全部 全覆盖 全面 均 都 已 已经 将 就 并 并且 且 和其 参加 参与 参会 参训 参赛 参考 担任 组成 进行 开展 接受 通过 取得 获得 完成 达到 达标 纳入 列入 进入 走进 走上 深入 入驻 进驻 轮驻 常驻 派驻 签订 签约 使用 建立 建成 设立 成立 实现 落实 实施 实行 推行 推进 整合 联合 共同 积极 认真 主动 及时 依法 累计 共计 合计 共 其中 另有 包括 包含 涉及 覆盖 惠及 用于 用来 投入 投用 对 对于 为 向 在 从 由 以 把 被 让 按 按照 经 因 因为 于 是 有 无 未 不 没有 需 需要 应 应当 必须 可 可以 能 能够 要 也 还 又 再 才 更 较 比 环比 增长 下降 上升 减少 提高 提升 增加 压缩 高于 低于 占 占比 位居 位列 居 列 排名 排 荣获 获评 获 被评 评为 打造 改造 办理 办结 受理 处理 处置 化解 调解 提供 提出 出具 发放 发布 公开 公示 公布 报送 上报 移送 移交 整改 整治 排查 检查 巡查 走访 召开 举办 组织 安排 部署 研究 审议 审核 审查 讨论 学习 培训 宣传 宣讲 服务 帮助 协助 指导 督促 推动 引导 带动 带头 负责 牵头 配合 协调 联动 协同 对接 联系 分片 包片 包村 驻村 驻点 坐班 值班 到岗 上岗 下沉 下发 印发 制定 出台 修订 完善 健全 清理 废止 取消 减免 兑现 追回 讨回 挽回 避免 维护 保障 保护 确保 促进 增强 加强 强化 深化 优化 规范 严格 严肃 做好 做到 抓好 形成 构建 搭建 创建 创成 具备 拥有 持有 配备 配置 安装 运行 启用 上线 成为 成功 有效 顺利 圆满 妥善 充分 继续 持续 逐步 逐一 逐项 分别 各 每 挨家挨户 驻足 接待 接访 旁听 观看 参观 申请 申领 签字 签署 回访 反馈 结案 立案 判决 败诉 胜诉 撤诉 起诉 应诉 出庭 达成 履行 生效 执行 转为 转入 送达 送到 送至 张榜 上墙 上网 挂网 落地 落成 竣工 开工 投产 画上 画 以上 以下 之间 左右 当中 之中 的话 以来 来自 出自 源自 聘请 选聘 选派 选拔 评选 评出 推荐 推送 命名 授予 表彰 奖励 问责 处分 处罚 罚款 警告 拘留 取缔 查处 查封 扣押 没收 拆除 清除 清运 关停 责令 约谈 劝导 教育 感化 帮扶 救助 慰问 资助 减少了 增加了 提高了 降低 下放 承接 赋权 行使 划转 收回 予以 给予 作出 做出 采取 采用 运用 利用 借助 依托 围绕 结合 针对 根据 遵循 坚持 贯彻 执法检查 明确 确定 确认 认定 标注 标明 注明 展开 展示 展出 播放 播出 宣告 宣布 失效 继续有效 到镇 到村 到县 到区 到社 年内 年底 全年 目前 截至 今年 去年 上年 上半年 下半年 每年 每月 每季度 均已 均由 均为 率先 首批 第一 讲授 授课 做 写 唱 演出 说明 解读 解答 答复 回应 回复 咨询 投诉 举报 反映 来访 上访 信访 拿到 领到 得到 收到 享受 受到 遭受 死亡 受伤 获救 中有 中的 中未 中以 亮相 登台 比拼 竞赛 竞答 全程 全员 制发 同比 成建制 一字 同时 逐份 现场 上门 就地 当场 进校 进村 进社区 进企 下乡 入户 入企 坐诊 轮值 轮流 学法 到场 到会 列席 带 帮 请 助 拿 收 发 送 签 讲 走 进 守 盯 晒 亮 办 抓 查 用 评 分组 分批 分类 常态 长期 定期 随机 随时 义务 免费 独立 直接 间接 通报 追责 涉嫌 自愿 自行 承担 承办 晋级 入围 入选 上榜 上架 起立 挂牌 揭牌 申报 通过验收 验收 复核 存在 发生 出现 正在 正式 抽查 抽检 巡检 签到 报名 报到 注册 登记 备案 发言 交流 座谈 宣誓 表态 述法 述职 测试 考试 闭卷 及格 合格 优秀 不及格 结业 毕业 拿证 持证 居首 居全 成效 明显 显著", "longer": "设备 设施 设计 设点 建档 建筑 建议 建设 建材 配套 配偶 配件 发展 发明 发生 发案 发现 发言 签名 签约 讲师 讲座 讲堂 讲解 讲评 挂牌 挂号 购物 购房 办公 办事 办案 办学 办件 办税 办法 有关 有效 有害 有奖 占地 占道 含有 聘任 请示 请假", "compounds": "公示 公开 服务 整改 受理 走访 化解 排查 接待 投诉 举报 反馈 咨询 答复 办理 移送 更新 执法检查 处理 处置 征集 接访 信访 来访 上访", "functionWords": "全部 全覆盖 已经 并且 其中 另有 包括 包含 涉及 覆盖 惠及 用于 用来 对于 按照 因为 没有 需要 应当 必须 可以 能够 同比 环比 分别 逐一 以上 以下 之间 左右 当中 之中 的话 期间 以来 来自 增长 下降 上升 减少 参加 参与 进行 开展 担任 组成 接受 入驻 进驻 打造 改造 建成 获评 荣获 评为 达标 全程 同步 年内 年底 全年 目前 截至 今年 去年 上年", "attributeStarts": "有 无 没 不 未 具 符 涉 因 被 由 较 最 更 新 在 与 对 为 长期 重点 典型 能 可 经 较为 依 受 从 来自 通过 获 拥 取得 参加 参与 属 持 带 跨 向 按 围绕", "among": "心 学 小 队 介 国 央 层 药 医 标 期 毒 共 间", "trailing": "中 里 内 上 等 仍 却 则", "events": "活动 会 会议 讲座 培训 班 课 课堂 演练 检查 行动 整治 宣传 学习 研讨 测试 考试 调研 调度 督查 督导 督察 巡查 巡察 巡逻 座谈 审查 审核 论证 评估 研判 会商 值班 宣讲 演出 比武 竞赛 大赛 测评 考核 通报 报告 接访 走访 咨询 服务 谈判 视察 评查 互评 会诊 听证 约谈 开放日 宣誓 仪式 讲堂 日 周 月 节 季考 练兵 辅导 指导 公开 学法 普法 调解 检测 监测 抽查 抽检 排查 清理 攻坚 执法 观摩 审议 修改 修订 更新 推送 直播 答疑 问诊 体检 例会 述法 点评 考察 教育 轮训 执法检查 上访 来访 来电 诉讼 复议 出庭 开庭 批示 采购 招标 处罚 播放 点击 浏览 阅读 覆盖 受理 办理 访问 查询 下载 量 预约 参观 夜查 暗访 普查 体验 竞答 投票 问卷 反馈 回访 回头看 交流 家访 义诊 比赛 快闪 展演 巡演 汇演 路演 集市 沙龙 论坛", "eventUnits": "次 场次 轮 趟 遍 轮次 学时 课时", "sessionUnits": "场 节 堂", "caseUnits": "件 起 宗 例", "kinds": "类 级 型 方面 领域 专职 兼职 以上 方式 途径 渠道 程序", "categories": "类 级 专职 兼职", "successRates": "成功率", "successTopics": "调解 调处 化解 说和", "testRates": "参考率 参学率 合格率 通过率 及格率 优秀率 平均分 平均得分 平均成绩", "testTopics": "学法用法考试 学法考试 普法考试 考试 案卷评查 测试 测评 竞赛 案卷 卷宗 评查", "adoptionRates": "采纳率", "adoptionTopics": "意见 建议 修改意见 法律意见 审查意见", "wholeKinds": "级 职 以上", "disputes": "矛盾", "disputeNoun": "纠纷", "personUnits": "人 名 位 人次", "compoundEnds": "函 书 通知 通知书 指令书 决定书 建议书 意见书 奖励 折页 手册 名单 队伍 任务 事项 金 证 件", "lists": "目录 清单", "listUnits": "项", "actors": "会议 中心组 班子 党组 班子成员", "doers": "会议 党委会 办公会 例会 联席会 常务会 党组会 工委会 中心组 班子 党组 科 股 公众号 抖音号 视频号 网站 平台 专栏 公示栏 窗口 中心 大队 中队 老师 教师 法官", "general": "事项 活动 服务 行为", "answerRates": "答复率", "answerTopics": "依申请公开", "persons": "人员", "cases": "案件", "people": "群众 学生 人员", "beforeNumber": "和 与 及 约 近 共 逾 超", "personEnds": "人员 对象 人 员 者 干部 律师 顾问 骨干 学生 农民工 职工", "plans": "任务 计划 目标 指标", "appearanceRates": "出庭率 出庭应诉率", "appearanceTopics": "负责人", "settlementRates": "办结率 按期办结率 按时办结率 一次性化解率", "settlementTopics": "信访件 信访事项", "rectificationRates": "整改率", "rectificationTopics": "火灾隐患 安全隐患 隐患", "filingRates": "备案率", "filingTopics": "规范性文件", "extents": "面积 总面积", "disputeKinds": "婚姻家庭 婚姻 家庭 邻里 山林土地 山林 土地 林地 草场 物业 劳动 劳资 损害赔偿 征地拆迁 征地 拆迁 消费 医疗 医患 交通事故 道路交通 债务 借贷 经济 租赁 宅基地 赡养 相邻 欠薪 房屋 生产经营", "correctionRates": "纠错率 综合纠错率", "correctionTopics": "行政复议", "listed": "领域 部门 平台 群体 环节 方面 单位", "lessons": "课", "lessonVerbs": "上 讲", "notLessonVerbs": "网 线 晚 会 宣 开 听", "wholeDoings": "专项整治 专项整治行动 专项行动 专项检查 专项执法 专项执法行动 安全检查 联合执法 联合检查 执法检查 集中整治 专题学习 联合整治 应急演练 应急响应 专题培训 业务培训 普法活动 宣传活动 主题宣传 法治宣传 专项督查 专题研究 联合行动" };

// src/claims/noun/general-rates.ts
var WORDS16 = wordLists(
  nouns_default,
  "successRates",
  "successTopics",
  "testRates",
  "testTopics",
  "adoptionRates",
  "adoptionTopics",
  "answerRates",
  "answerTopics",
  "appearanceRates",
  "appearanceTopics",
  "settlementRates",
  "settlementTopics",
  "correctionRates",
  "correctionTopics",
  "rectificationRates",
  "rectificationTopics",
  "filingRates",
  "filingTopics"
);
var TOPICS = new Map([
  ...topicsOf(WORDS16.successRates, WORDS16.successTopics),
  ...topicsOf(WORDS16.testRates, WORDS16.testTopics),
  ...topicsOf(WORDS16.adoptionRates, WORDS16.adoptionTopics),
  ...topicsOf(WORDS16.answerRates, WORDS16.answerTopics),
  ...topicsOf(WORDS16.appearanceRates, WORDS16.appearanceTopics),
  ...topicsOf(WORDS16.settlementRates, WORDS16.settlementTopics),
  ...topicsOf(WORDS16.correctionRates, WORDS16.correctionTopics),
  ...topicsOf(WORDS16.rectificationRates, WORDS16.rectificationTopics),
  ...topicsOf(WORDS16.filingRates, WORDS16.filingTopics)
]);
var TOPIC_REACH = 50;
var isGeneralRate = (what) => TOPICS.has(what);
function withTopic({ text, from }, draft) {
  const { what, whatSpan } = draft;
  if (what === null || whatSpan === null) return draft;
  const topics = TOPICS.get(/^[^、和]+/.exec(what)?.[0] ?? what);
  if (topics === void 0) return draft;
  let topic = { start: 0, end: 0 };
  for (let at = Math.max(from, whatSpan.start - TOPIC_REACH); at < whatSpan.start; ) {
    const length = topics.startingAt(text, at, whatSpan.start);
    if (length > 0) topic = { start: at, end: at + length };
    at += Math.max(1, length);
  }
  if (topic.end === 0) return draft;
  const words8 = text.slice(topic.start, topic.end);
  return found(draft, "topic-of-rate", topic, { what: `${words8}${what}`, whatSpan: null });
}
function topicsOf(rates2, topics) {
  const table = phraseTable(topics);
  return wordsOf(rates2).map((rate) => [rate, table]);
}

// src/genre/claims/around-numbers.yaml
var around_numbers_default = { "leading": "每天 每日 每次 每年度 每班 净 全部 中 里 村均达 人均达 户均达 平均达 队均达 村均 户均 其余的 是 就是 达到了 达到 达 为 有 共 共计 合计 累计 总计 计 共有 已有 现有 已 已达 均 均为 均达 均达到 均在 均是 都为 都是 都达到 均保持在 保持在 保持 稳定在 维持在 仅 仅有 仅为 只有 还有 另有 尚有 剩余 各有 各 每 约 达到或 控制在 提高到 提高至 提升到 提升至 上升到 上升至 到位 升至 升到 增至 增加到 增加至 增长到 增长至 扩大到 扩大至 降至 降到 降低到 降低至 下降到 下降至 减至 减少到 减少至 减为 缩短到 缩短至 缩短为 压缩到 压缩至 压缩为 压减至 压减到 精简至 精简到 精简为 整合为 合并为 调整为 突破到 由原来的 从原来的 由年初的 由去年的 由上年的 从年初的 从去年的 从 由 在 了 过 至 到 的 也 更 又 再 再次 分别 分别为 分别达 分别是 分别达到 分别有 依次为 多达 高达 计有 总共 一共 拢共 全年共 共发 接近 先后 陆续 连续 平均 人均 年均 月均 日均 同比 环比 其中 另 其余 其他 等 数 数量为 总数为 总数达 数达 数为 总量达 规模达 较 比 : ( — - 、 共涉及 以 近 超 逾 余 最 已经 目前 却 则 仍 仍有 才 便 力争 力争达到 力争实现 每年 每季度 每月 每周 每半年 每学期 全年 年内 原则上 全程 由现在的 现在的 最高 最高达 实际 当年 增到 对 向 给 于 与 和 及 以及 同时 却由 则由 亦 即 就有 总额为 总额达 成功 仅剩 余下 剩下 尚余 还剩 各级 目标 年底 合计达 近年 持续 不断 逐年 大幅 稳步 显著 明显 有效 进一步 已累计 现累计 累计达 先后共 虽 虽然 但 连续三年 连续两年 连续多年 连续五年 连续四年 每人每年", "copulas": "共 为 达 有 是 计 仅 均", "pointing": "对 在 向 给 于 将 把 由 从 让 请 使 帮 被 受 与 和 及 、 等 的 经 为 有 各", "openers": "实有 现有 共有 设有 有 总计有 全年 今年 本年 本年度 年度 今年以来 今年来 本年以来 年内 一年来 去年 去年同期 上年 上年同期 上半年 下半年 前三季度 一季度 二季度 三季度 四季度 截至目前 截止目前 目前 目前为止 至今 迄今 截至年底 截至年末 年末 年底 年初 期间 活动期间 同时 此外 另外 其中 其间 并 还 均 都 已 已经 现已 共 共计 累计 合计 总计 总共 先后 陆续 连续 持续 不断 积极 认真 严格 切实 扎实 深入 广泛 大力 全力 全面 全程 及时 定期 不定期 经常 主动 成功 顺利 圆满 有效 妥善 依法 依规 严肃 重点 集中力量 充分 有序 稳步 高效 高质量 高标准 常态化 协同 带头 亲自 分别 各自 自觉 率先 再次 首次 初步 基本 逐步 逐一 逐项 逐个 一律 全部 全市 全县 全区 全镇 全乡 全街道 全街 全局 全系统 全省 全域 全辖区 辖区 辖区内 辖内 辖区共 我街道 我街 我镇 我乡 我县 我区 我市 我局 我委 我办 我单位 本街道 本镇 本局 每年 每月 每季度 每半年 每周 每村 每社区 每个村 每个社区 每人 人均 年均 月均 通过 依托 结合 利用 借助 围绕 针对 按照 根据 对 向 将 为 与 在 由 因此 从而 进而 计划 预计 力争 争取 确保 做到 实现 努力 继续 进一步 重点对 对全 对辖区 对辖区内 牵头 参与 配合 协助 指导 督促 推动 推进 落实 加强 强化 做好 抓好 但 而 虽 却 尤其 特别 个别 有的 部分 全州 全旗 县里 镇上 村里 第三方测评显示 其 该 又 再 仍 先 全国 全员 我所 我支队 我大队 全所 全队 全院 每名 每个 每所 每家 每户 每班 每学期 每场 随机 上门 现场 就地 组织开展 大力开展 全年共 累计共 共同 一年 两年来 三年来 五年来 近年来 近三年 五年 同期 当前 现阶段 上述", "notOpening": "率 数 量 度 额 会 化 制 面", "attributes": "各 各类 各种 各项 各级 相关 有关 其他相关 方面 方面的 上述 一般性 多个 多项 近 约 在册 新收 专兼职 一线 首批 新创建 新聘 新制作", "places": "县 市 区 镇 乡 局 州 旗 省 村 街", "levels": "省 市 县 区 镇 乡", "comparisonEnds": "比 年 期 月 初 前 底 限 度 平 往 的 也 又 均 再 别 净", "notEach": "方 级 地 界 族 自 行", "notOf": "标 目", "beforeAndSoOn": "平 同 均 高 中 初 优", "afterAndSoOn": "级 候 待", "notShare": "地 道 用 比 领 座 据", "joints": "和 与 并", "notJoint": "解 谐 平 案 购 会", "notAnd": "时 格", "remarks": "市 区 居 社区 场所 街 镇 乡 含 户 次 所", "congressmen": "人大代表", "times": "全年 每年 每月 每季度 每半年 每周 每学期 年内 先后", "timeEnds": "年 月 度 周 期 内 后" };

// src/genre/claims/verbs.yaml
var verbs_default = { "verbs": "被申请 搞 查找 自查 加装 赔付 新购 新购置 召集 另有 聘有 集体讨论 提示 加固 维持 劝解 指引 主持研究 调整充实 放映 制止 请 邀 聘请了 配备了 核定 核定编制 开展 开展了 组织开展 组织 组织了 举办 举办了 举行 召开 召开了 主持召开 筹办 承办 主办 协办 承接 承担 实施 推行 推进 推动 推出 推广 落实 完成 完成了 办理 办结 受理 收到 收件 接到 接收 接待 接访 接处 接受 接听 答复 回复 回应 解答 解决 解决了 处理 处置 处办 化解 调处 排查 摸排 排摸 排查化解 排查出 查出 查处 查获 查封 查扣 查办 查破 破获 侦破 打掉 抓获 捣毁 取缔 关停 关闭 吊销 没收 收缴 收回 扣押 暂扣 罚没 作出 做出 下达 下发 发出 发放 散发 派发 分发 发送 投放 印发 印制 印刷 编印 编写 编制 编发 编纂 制作 制发 制定 制订 制定出台 出台 修订 修订完善 修改 修改完善 废止 清理 清理废止 清除 清运 拆除 整改 整改了 整治了 纠正 纠治 督促 督办 督促整改 责令 责令改正 约谈 通报 曝光 公开 公开了 主动公开 公示 公布 发布 发布了 推送 刊发 刊登 播放 播出 更新 录入 上传 归集 报送 报备 上报 备案审查 审核 审查 审查了 审议 审议通过 审理 审结 审批 审定 研究 研究了 研究审议 研究解决 讨论 讨论决定 听取 听取了 传达 传达学习 学习贯彻 部署 研究部署 协调 协调解决 统筹 建成 建立 建立健全 建立了 建设 新建 新设 增设 新增 增加 增配 扩建 改造 打造 创建 创成 创建成 设立 设置 成立 组建 组建了 搭建 构建 形成 确定 确立 认定 命名 评选 评选出 评出 选出 选聘 选任 选派 选拔 遴选 招录 招聘 聘请 聘任 聘用 续聘 外聘 配备 配齐 配置 配发 安排 抽调 派驻 派出 下派 增派 下沉 充实 吸纳 吸收 引进 引入 发展 培育 培养 培训了 轮训 覆盖 惠及 受益 受惠 服务了 涉及 牵涉 包括 包含 共有 现有 设有 建有 拥有 配有 持有 下辖 管辖 辖有 投入 筹集 筹措 拨付 下拨 争取 支付 支出 兑现 追回 追缴 追讨 追发 讨回 讨要 挽回 避免 避免了 减免 返还 退还 退回 补缴 缴纳 缴获 收取 征收 办成 促成 促成了 达成 签订 签署 签约 续签 签发 出具 提供 提供了 提出 提交 起草 草拟 代写 代书 撰写 拟定 拟制 指导 协助 帮助 帮扶 救助 扶持 资助 奖励 表彰 走访 走访了 慰问 回访 上门 入户 深入 进入 参加 参与 参与了 出席 列席 旁听 观看 收看 收听 参观 邀请 邀请了 动员 发动 引领 带领 率领 出动 派遣 巡查 检查了 核查 核实 抽查 抽取 抽检 督查 督导 巡察 评查 评查了 梳理 梳理出 收集 征集 征求 采纳 采集 吸取 汇总 整理 登记 注册 核发 颁发 换发 申领 注销 撤销 取消 暂停 停征 下放 划转 移交 移送 转办 交办 流转 分流 分派 派单 确认 划定 划分 划分为 细化 细化为 分解 分解为 明确 明确了 列出 列入 纳入 赋予 赋权 委托 授权 行使 控制 稳控 管控 劝导 劝阻 劝离 劝返 教育引导 宣讲了 送出 送达 赠送 捐赠 悬挂 张贴 设点 摆放 展出 展示 刷写 粉刷 书写 解除 终止 恢复 新开 开设 开通 开办 开发 上线 启用 使用 利用 购买 购置 采购 租用 安装 维修 修缮 修复 治理 绿化 种植 补种 实现 确保 保障 保证 保持 达到 取得 获得 荣获 获评 获批 争创 提升 提高 缩短 压缩 减少 降低 下降 增长 上升 压减 精简 优化 调解了 成功调解 成功化解 就地化解 有效化解 妥善处置 妥善处理 妥善化解 成功处置 依法处理 依法查处 依法受理 依法办理 立案查处 立案调查 立案查办 立案侦查 问责 处分 追究 起诉 提起 代理 办 发 建 设 配 聘 购 给予 予以 进行 进行了 做好 致使 造成 发生 发现 发现了 出现 产生 引发 排除 消除 消除了 整合 合并 撤并 归并 减为 转为 化为 变为 分为 成为 担任 兼任 通过 依托 围绕 针对 借助 结合 面向 含 有 占 调成 说和 劝和 开出 过目 审看 看过 平息 打击 补足 补齐 汇编 拿出 涌进 派送 解读 阅批 阅办 清退 晒出 免去 免收 纠错 纠偏 预约 代拟 训诫 上好 讲授 再建 新修 修建 铺设 栽种 疏浚 抓拍 抄告 叫停 拦截 挡住 帮 帮助解决 讨薪 追索 端掉 销毁 放流 救治 救出 解救 监测 通报了 反馈 反映 新考取 考取 取得了 领到 换证 申办 代办 帮办 兜办 经办 督导检查 指导办理 流入 接入 接通 接报 接警 出警 处警 报警 罚处 追责 劝退 清查 清点 清淤 走进 走遍 踏勘 勘查 勘验 测绘 评定 评估了 鉴定了 采录 摄制 拍摄 录制 制播 排演 编排 创作 征订 订阅 刊载 转发 转载 点击 浏览 吸引 聚集 汇集 选编 选树 树立 评树 培树 推荐 推选 推介 续聘了 签订了 签下 缔结 兑付 发还 补发 补办 代缴 偿还 执行到位 履行 履约 挽损 止损 盘活 腾退 流拍 拍卖 处罚了 立案了 结案了 审结了 开庭审理 公开审理 巡回审理 速裁 快办 快处 简办 分办 转交 转送 抄送 呈报 报请 提请 列席了 出具了 审签 把关 会签 论证了 评审 议定 议决 表决 通过了 讨论通过 颁布 施行 宣布 宣告 宣传了 宣教 培训 轮训了 选学 参训 参会 参赛 参考 参评 就读 结业 毕业 取证 持证 领证 上岗 到岗 在岗 离岗 补录 增补 补充 补选 招募 招收 吸收了 储备 存储 保存 归档 立卷 填报 填写 上报了 核销 核减 压缩了 砍掉 取消了 下架 清零 销号 挂牌 揭牌 授牌 摘牌 命名了 复核 复查 复检 回头看 回查 倒查 起底 摸底 摸清 摸查 除治 治愈 修正 更正 更改 变更 调换 替换 更换 添置 增派了 抽派 借调 调配 配强 选配 选优 编入 划入 划归 并入 接手 接管 代管 托管 盯防 巡护 守护 陪同 陪伴 护送 接送 投递 邮寄 寄送 开具 打印 复印 张贴了 喷绘 绘制 设计 布置 布设 架设 搭设 竖立 树起 立起 建起 办起 开起 办好 管好 用好 建好 抓实 抓好 评为 创成了 打赢 赢得 斩获 揽获 获 出版 发表 报道 刊用 采用 录用 任用 提拔 晋升 退出 清出 淘汰 免职 诫勉 谈话 约谈了 函询 提醒 批评 警示 震慑 抓捕 拘留 逮捕 判处 批捕 公诉 监外 帮扶了 落户 办证 发证 审图 验收 竣工 开工 动工 完工 销售 采集了 检测 检验 检疫 检定 送检 抽样 化验 体检 问诊 义诊 接种 救护 转运 疏散 转移 撤离 封控 解封 守卡 查验 登记了 维护 调整 查找出 促进 保留 检出 领办 选调 改建 收获 认领 抽评 听讲 啃下 要回 送来 免费刻制 编唱 引导 防止 回收 调结 移出", "nominal": "调解 检查 审查 审核 宣传 培训 学习 处罚 整治 监督 宣讲 评查 考核 巡逻 巡查 指导 评估 评议 研判 论证 确认 备案 登记 审批 立案 结案 处置 抽查 督查 督察 督导 巡察 督办 研究 审议 讨论 部署 调研 轮训 考察 改造 建设 创建 投诉 举报 通报 认定 鉴定 检测 抽检 核查 核验 帮扶 救助 慰问 奖励 补助 减免 推广 应用 检验 体检 参考 参训 参会 持证 上岗 到岗 谈话 验收 履行 报警 接警 出警 复核 复查 巡护 评审 批捕 公诉 速裁 打击 建档 归档 处分 问责 追责 治理 绿化 维修 管控 稳控 涉及 参与 曝光 起诉 代理 补贴 注册 申请", "inclusive": "退还 退回 免去 减免 吊销 清退 阅批 暂缓 听取 传达学习 旁听 收看 观看 学习 列席 挽回 主动公开 约谈 废止 报备 移送 兑付 销号 储备 指导 宣讲 新设 撤销 接收 修改 暂停 解除 注销", "handingOn": "移送 移交 报送 上报 转交", "offices": "机关 部门 公安 法院 检察院 纪委 监委 纪检监察 街道 社区 单位 组织", "outcomes": "撤销 维持 驳回 罚没 罚款 拘留 警告 逮捕 判决 学法 普法 值班 坐班 坐诊 在岗 在编 在册 夜查 巡查 应急演练 司法确认 约谈 问责 立案查处 立案 开课 来访 来电 来信 投入 开展 授课 宣讲 参加 参训 接待 到岗 上岗 入驻 持证 出庭 研究 咨询 走访 检查 培训 服务 覆盖 受益 惠及 普及 讲课 讲法 排查 调研", "caseOutcomes": "败诉 胜诉 免罚 减罚 被诉 被复议 轻罚 维持 撤销 驳回 终止 撤回 应诉 不予处罚 减轻处罚 减免处罚 首违不罚 移送公安机关 移送司法机关 移交公安机关 移交司法机关", "adverbs": "就地 当场 现场 联合 上门 专题 集中 主动 提前 不予 予以 部分 暂缓 成功", "auxiliaries": "被 未 乱", "subjects": "人员 公务员 公众号 会议 每年 每月 每季度 律师 顾问 队员 组织 队 部门 机构 单位 委员会 街道 镇 局 所 办 中心 法庭 平台 站 者 干部 法官 民警 工作室 调委会 员 联合 依法 集中 重点 深入 成功 累计 共 主动 及时 全年 家长 专家 领导 书记", "measures": "时 时间 天数 时限 额 次数 成绩", "notBefore": "率 量 额 者 权 力 费 款 度 品 器", "endsNoun": "数 面 人 员 户", "light": "开展 组织 组织开展 举办 召开 进行 举行 实施 启动 主持 讲 上 做 办 完成 参与 参加 落实 开设 推出 安排 申请 提供 督导 接受 发布 播放", "ofPersons": "参考 参训 参会 参加 参学 参赛 受训 听课 持证 到岗 在岗 上岗 在编 通报批评 列席", "inclusiveOfShort": "整改 走访 转移 查扣 关停 下放 承接 流转 审议 纠正 采纳 登记 储备", "inclusiveOfPeople": "接待 参与 受益 涉及 服务", "completed": "完成", "completion": "完成率", "success": "成功" };

// src/claims/noun/word-tables.ts
var VERBS = wordLists(verbs_default, "verbs", "nominal", "inclusive");
var NAMES2 = wordLists(nouns_default, "tails", "starts", "longer", "events", "general");
var LEADS = wordLists(around_numbers_default, "leading", "openers");
var VERB_TABLE = twoLists(VERBS.nominal, VERBS.verbs);
var TAILS2 = phraseTable(NAMES2.tails);
var NOUNS = phraseTable(NAMES2.starts);
var LEADING_TABLE = phraseTable(LEADS.leading);
var OPENER_TABLE = phraseTable(LEADS.openers);
var LONGER2 = phraseTable(NAMES2.longer);
var INCLUSIVE = phraseTable(VERBS.inclusive);
var EVENTS = phraseTable(NAMES2.events);
var GENERAL = phraseTable(NAMES2.general);

// src/claims/noun/attributes.ts
var WORDS17 = {
  ...wordLists(around_numbers_default, "attributes", "levels", "notEach", "notOf", "beforeAndSoOn"),
  ...wordLists(
    around_numbers_default,
    "times",
    "timeEnds",
    "afterAndSoOn",
    "joints",
    "notJoint",
    "notAnd",
    "congressmen"
  ),
  ...wordLists(nouns_default, "actors", "among", "listed", "lessons", "lessonVerbs"),
  ...wordLists(nouns_default, "notLessonVerbs", "wholeDoings")
};
var ATTRIBUTES = phraseTable(WORDS17.attributes);
var EACH = "各".charCodeAt(0);
var NOT_EACH = characterSet(WORDS17.notEach);
var LEVELS = characterSet(WORDS17.levels);
var [CONGRESSMEN] = wordsOf(WORDS17.congressmen);
var OF3 = "的".charCodeAt(0);
var NOT_AMONG = characterSet(WORDS17.among);
var NOT_OF = characterSet(WORDS17.notOf);
var AND_SO_ON = "等".charCodeAt(0);
var NOT_AND_SO_ON = {
  before: characterSet(WORDS17.beforeAndSoOn),
  after: characterSet(WORDS17.afterAndSoOn)
};
var JOINTS3 = characterSet(WORDS17.joints);
var AND = "及".charCodeAt(0);
var NOT_JOINT = characterSet(WORDS17.notJoint);
var NOT_AND = characterSet(WORDS17.notAnd);
var LISTED = phraseTable(WORDS17.listed);
var GAPS = new CharacterSet(" 、");
function afterJoint(text, start, end) {
  let at = start;
  while (at < end && GAPS.has(text.charCodeAt(at))) at++;
  const first = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (JOINTS3.has(first)) return NOT_JOINT.has(next) ? at : at + 1;
  if (first === AND) return NOT_AND.has(next) ? at : at + 1;
  return next === AND && text.startsWith("以及", at) ? at + 2 : at;
}
var TIMES = phraseTable(WORDS17.times);
var TIME_ENDS = characterSet(WORDS17.timeEnds);
var SHORTEST_NOUN = 2;
function afterTime(text, start, end) {
  for (let at = end - SHORTEST_NOUN; at > start + 1; at--)
    if (TIME_ENDS.has(text.charCodeAt(at - 1)) && TIMES.endingAt(text, at, start) > 0) return at;
  return start;
}
function afterAttributes(text, from, end, opaque, base) {
  let at = from;
  for (let i = from; i < end - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== OF3 && unit !== AND_SO_ON || opaque[i - base] === 1) continue;
    const before = text.charCodeAt(i - 1);
    if (unit === OF3) {
      if (!NOT_OF.has(before)) at = i + 1;
    } else if (!NOT_AND_SO_ON.after.has(text.charCodeAt(i + 1)) && !NOT_AND_SO_ON.before.has(before)) {
      at = i + 1;
      const listed = LISTED.startingAt(text, at, end);
      if (at + listed < end) at += listed;
    }
  }
  for (; ; ) {
    const length = attributeAt(text, at, end);
    if (length === 0 || at + length >= end) return at;
    at += length;
  }
}
function attributeAt(text, at, end) {
  const length = ATTRIBUTES.startingAt(text, at, end);
  const first = text.charCodeAt(at);
  if (length > 0)
    return length === 1 && first === EACH && at + 1 < end && NOT_EACH.has(text.charCodeAt(at + 1)) ? 0 : length;
  return at + 1 + CONGRESSMEN.length <= end && LEVELS.has(first) && text.startsWith(CONGRESSMEN, at + 1) ? 1 : 0;
}
var SHORTEST_DOING = 3;
var ACTORS = phraseTable(WORDS17.actors);
function afterActor(text, start, end) {
  if (EVENTS.endingAt(text, end, start) === 0) return start;
  if (LESSONS.has(text.charCodeAt(end - 1))) return afterLessonVerb(text, start, end);
  const whole = WHOLE_DOINGS.endingAt(text, end, start);
  if (whole > 0 && text.slice(start, end - whole).includes("、")) return end - whole;
  for (let at = end - SHORTEST_DOING; at > start; at--)
    if (ACTORS.endingAt(text, at, start) > 0 && !GAPS.has(text.charCodeAt(at))) return at;
  return start;
}
var LESSONS = characterSet(WORDS17.lessons);
var LESSON_VERBS = characterSet(WORDS17.lessonVerbs);
var NOT_LESSON_VERBS = characterSet(WORDS17.notLessonVerbs);
var WHOLE_DOINGS = phraseTable(WORDS17.wholeDoings);
var LONGEST_LESSON = 8;
function afterLessonVerb(text, start, end) {
  const first = Math.max(start, end - LONGEST_LESSON);
  for (let at = end - SHORTEST_DOING; at >= first; at--)
    if (LESSON_VERBS.has(text.charCodeAt(at)) && !NOT_LESSON_VERBS.has(text.charCodeAt(at - 1)))
      return at + 1;
  return start;
}
var AMONG = "中".charCodeAt(0);
function afterAmong(text, start, end) {
  let at = end - 2;
  while (at > start && text.charCodeAt(at) !== AMONG) at--;
  return at > start + 1 && !NOT_AMONG.has(text.charCodeAt(at + 1)) ? at + 1 : start;
}

// src/claims/noun/included-verb.ts
var WORDS18 = wordLists(
  verbs_default,
  "handingOn",
  "offices",
  "light",
  "inclusiveOfShort",
  "inclusiveOfPeople"
);
var NOUN_WORDS = wordLists(nouns_default, "eventUnits", "sessionUnits", "people");
var EVENT_UNITS = new Set(wordsOf(NOUN_WORDS.eventUnits));
var DOING_UNITS = /* @__PURE__ */ new Set([...EVENT_UNITS, ...wordsOf(NOUN_WORDS.sessionUnits)]);
var OFFICE_TABLE = phraseTable(WORDS18.offices);
var LIGHT = phraseTable(WORDS18.light);
var INCLUSIVE_OF_SHORT = phraseTable(WORDS18.inclusiveOfShort);
var INCLUSIVE_OF_PEOPLE = phraseTable(WORDS18.inclusiveOfPeople);
var PEOPLE = phraseTable(NOUN_WORDS.people);
var SHORT2 = 2;
var HANDING_ON = phraseTable(WORDS18.handingOn);
function includesVerb(text, cut, start, end, unit) {
  if (EVENT_UNITS.has(unit) && !LIGHT.has(text, cut.start, cut.end) && EVENTS.endingAt(text, end, start) === 0)
    return true;
  if (INCLUSIVE.has(text, cut.start, cut.end)) return true;
  if (start === cut.end && GENERAL.has(text, start, end) && !LIGHT.has(text, cut.start, cut.end))
    return true;
  if (PEOPLE.has(text, start, end) && INCLUSIVE_OF_PEOPLE.has(text, cut.start, cut.end))
    return true;
  if (end - start <= SHORT2 && INCLUSIVE_OF_SHORT.has(text, cut.start, cut.end)) return true;
  return HANDING_ON.startingAt(text, cut.start, cut.end) > 0 && OFFICE_TABLE.endingAt(text, end, start) > 0;
}

// src/genre/claims/one-character-words.yaml
var one_character_words_default = { "beginning": "对口 对外 对象 对应 对接 对标 为民 在册 在岗 在职 在编 在校 在建 在押 从业 以案 有关 有影 有声 有效 有奖 有机 无证 无人 无障 无物 无党 无害 无主 未成 未婚 不动 不良 不合 不符 不满 应急 应届 应用 应诉 应援 可回 可再 能源 能力 能手 要点 要素 要件 要情 要案 比武 比赛 各类 各级 各种 做法 写作 画册 列车 获奖 需求 共享 共同 共青 共建 共产 再生 将军 经济 经营 经开 都市 把关 被告 被征 被诉 按揭 还款 较大 就业 就诊 居民 居委 排水 排污 带头 带货 帮扶 帮教 助企 助残 收费 收入 收据 发明 发展 发言 发票 发证 讲座 讲师 讲解 讲堂 走私 走廊 进口 进展 亮点 办公 办事 办案 办法 管理 管网 管道 管委 用地 用工 用户 用水 用电", "ending": "公共 中共 国有 所有 私有 公有 持有 行为 作为 存在 现在 所以 可以 对于 关于 理由 自由 事由 应对 针对 财经 已经 重要 主要 需要 必要 纪要 许可 认可 功能 职能 智能 可能 节能 技能 响应 供应 反应 占比 对比 变更 社居 村居 安居 安排 系列 街办 综办 信办 民办 督办 政办 经办 县办 区办 市办 党办 平办 承办 主办 协办 信用 使用 利用 费用 公用 监管 城管 主管 检查 巡查 审查 督查 抽查 排查 普查 测评 考评 点评 回收 征收 开发 研发 宣讲 演讲 救助 互助 人均 户均 首都 人才 漫画 规则 细则 准则 原则", "endingInCopula": "行为 作为 认为 成为 因为 人为 转为 所有 持有 拥有 国有 公有 私有 特有 没有 共有 享有 占有 公共 中共 审计 统计 设计 会计 累计 合计 总计 传达 送达 到达 表达 发达 收到 接到 办到 报到 签到 遇到 迟到 达到 存在 现在 所在 驻在 理由 事由 自由 案由 缘由 通过 超过 经过 不过 人数 件数 次数 户数 总数 份数 场数 度数 少数 多数 指数 倍数 系数 个数 岁数 时数 天数 起数 参数 平等 同等 均等 相等 优等 集中 初中 高中 其中 心中 折中 公里 邻里 这里 哪里 那里 英里 海里 占比 对比 评比 环比 同比 于是 但是 凡是 节约 制约 合约 公约 签约 契约 预约 条约 履约 民约 所以 予以 可以 加以 给以 得以 难以 足以 附近 最近 邻近 就近 临近 其余 剩余 业余 人均 平均 户均 年均 日均 月均 村均 应对 校对 针对 核对 面对 比对 绝对 方向 面向 转向 导向 倾向 投向 动向 供给 补给 配给 薪给 对于 关于 由于 终于 属于 位于 参与 调和 共和 饱和 总和 说和 劝和 涉及 普及 以及 合同 共同 相同 协同 服从 比较 变更 规则 细则 原则 准则 守则 立即 人才 方便", "beginningWithOpener": "有关 有效 有影 有机 有害 有偿 有奖 有线 有声 有期 有形 有序 有色 有毒 对照 对接 对口 对象 对外 对标 对策 对联 对账 向导 为民 与会 在职 在岗 在校 在册 在编 在建 在押 在逃 由此 将军 现场 现有 现行 现金 现代 共享 共同 共建 共治 共青 共产 都市 均等 均衡 再生 再就 并案 并购 并联 还款 其他 其它 其余 其中 先进 先行 先锋" };

// src/claims/noun/openers.ts
var WORDS19 = wordLists(around_numbers_default, "notOpening");
var GAPS2 = new CharacterSet(" 、了");
var ONE = 49;
var TWO2 = 50;
var NOUN_ENDS = characterSet(WORDS19.notOpening);
var NOUN_STARTS = phraseTable(
  wordLists(one_character_words_default, "beginningWithOpener").beginningWithOpener
);
function skipOpeners(text, start, end) {
  let at = start;
  for (; ; ) {
    while (at < end && GAPS2.has(text.charCodeAt(at))) at++;
    const first = text.charCodeAt(at);
    if ((first === ONE || first === TWO2) && at + 4 < end && isYearAt2(text, at)) {
      at += at + 5 < end && text.charCodeAt(at + 5) === TERM ? 6 : 5;
      continue;
    }
    const length = openerAt(text, at, end);
    if (length === 0) return at;
    at += length;
  }
}
var TERM = "度".charCodeAt(0);
function openerAt(text, at, end) {
  const length = OPENER_TABLE.startingAt(text, at, end);
  if (length === 0) return 0;
  const next = text.charCodeAt(at + length);
  if (NOUN_ENDS.has(next)) return 0;
  return length === 1 && NOUN_STARTS.startingAt(text, at, text.length) > 0 ? 0 : length;
}

// src/claims/noun/last-verb.ts
var COMPOUND_ENDS = phraseTable(wordLists(nouns_default, "compoundEnds").compoundEnds);
var WORDS20 = wordLists(verbs_default, "subjects", "measures", "notBefore", "endsNoun", "adverbs");
var NOUN_WORDS2 = wordLists(nouns_default, "doers");
var GAPS3 = new CharacterSet("、了和");
var JOINTS4 = new CharacterSet("、和及");
var DONE2 = "了".charCodeAt(0);
function lastVerb(text, start, end, opaque, opened) {
  let verbStart = start;
  let verbEnd = start;
  let chain = start;
  let doing = start;
  let token = opened;
  for (let at = opened; at < end; ) {
    if (opaque[at - start] === 1) {
      at++;
      continue;
    }
    const none = verbEnd === verbStart;
    const length = VERB_TABLE.startingAt(text, at, end);
    const acted = length > 1 && at !== token ? afterDoer(text, at, length, opened) : -1;
    const opens = at === token || acted >= 0;
    const word = length === 0 ? 0 : verbAt(text, at, length, end, opens, acted >= 0, !none && verbEnd === at);
    if (word < 0) {
      if (acted >= 0 && !NOT_VERB_BEFORE.has(text.charCodeAt(at - word))) doing = acted;
      at -= word;
      continue;
    }
    if (word === 0) {
      if (at === token) {
        const opener = openerAt(text, at, end);
        if (opener > 0 && at + opener < end) {
          token = at + opener;
          at = token;
          continue;
        }
        if (GAPS3.has(text.charCodeAt(at))) token = at + 1;
      }
      at++;
      continue;
    }
    if (word > 1 && !none && COMPOUND_ENDS.has(text, at + word, end)) break;
    if (word > 1 && at + word === end && !none && at >= verbEnd + 2) break;
    const joined = !none && (at === verbEnd || at === verbEnd + 1 && JOINTS4.has(text.charCodeAt(verbEnd)));
    if (!joined) chain = at;
    doing = acted >= 0 ? acted : at;
    verbStart = at;
    verbEnd = at + word;
    at = verbEnd;
    if (text.charCodeAt(at) === DONE2) at++;
    token = at;
  }
  return { start: verbStart, end: verbEnd, length: verbEnd - verbStart, chain, doing };
}
var NOT_VERB_BEFORE = characterSet(WORDS20.notBefore);
var ENDS_NOUN = characterSet(WORDS20.endsNoun);
var JOINS_NOUN = new CharacterSet("和、及");
var INVOLVE = "涉".charCodeAt(0);
function verbAt(text, at, length, end, opens, acted, chained) {
  if (length === 1 && (!opens || LONGER2.startingAt(text, at, end) > 0)) return 0;
  const after = at + length;
  const next = text.charCodeAt(after);
  if (after < end && NOT_VERB_BEFORE.has(next)) return -length;
  if (after + 1 === end && ENDS_NOUN.has(next)) return -length;
  if (opens && NOUNS.has(text, at, end)) return -length;
  const tail = tailAt(text, after, end);
  if (VERB_TABLE.firstHas(text, at, after)) {
    if (after === end) return chained || !opens ? -length : length;
    if (!opens && !isSubject(text, at)) return -length;
    return tail > 0 || JOINS_NOUN.has(next) ? -length : length;
  }
  const whole = tail > 0 && tail === end - after;
  if (whole && (chained || !opens || acted && GENERAL.has(text, after, end))) return -length;
  if (whole && tail > 1 && MEASURES.endingAt(text, end, after) > 0) return -length;
  if (text.charCodeAt(at) === INVOLVE && /^涉[及案](?:金额|资金|标的)/.test(text.slice(at, Math.min(end, at + 4))) && length === 2)
    return -length;
  return length;
}
var MEASURES = phraseTable(WORDS20.measures);
function tailAt(text, at, end) {
  const length = at < end ? TAILS2.startingAt(text, at, end) : 0;
  return length === 1 && at + 1 < end ? 0 : length;
}
var DOERS = phraseTable(NOUN_WORDS2.doers);
var ADVERBS = phraseTable(WORDS20.adverbs);
function afterDoer(text, at, length, from) {
  let start = at;
  for (let adverb = 1; adverb > 0; start -= adverb) adverb = ADVERBS.endingAt(text, start, from);
  if (DOERS.endingAt(text, start, from) > 0) return start;
  if (VERB_TABLE.firstHas(text, at, at + length) || !isSubject(text, start)) return -1;
  return GENERAL.startingAt(text, at + length, text.length) > 0 ? -1 : start;
}
var SUBJECTS3 = phraseTable(WORDS20.subjects);
var LONGEST_SUBJECT = 4;
function isSubject(text, at) {
  return SUBJECTS3.endingAt(text, at, Math.max(0, at - LONGEST_SUBJECT)) > 0;
}

// src/claims/noun/stretch-before.ts
var BREAKS2 = new CharacterSet(",;。:!?\n|	(");
var CLOSERS3 = /* @__PURE__ */ new Map([
  [")".charCodeAt(0), "("],
  ["”".charCodeAt(0), "“"],
  ["》".charCodeAt(0), "《"]
]);
var REACH8 = 80;
var FIRST_HAN2 = 13312;
var FULL_WIDTH = 65280;
function windowBefore(text, end, edge) {
  const first = Math.max(edge, end - REACH8);
  let start = end;
  while (start > first) {
    const unit = text.charCodeAt(start - 1);
    if (unit >= FIRST_HAN2 && unit < FULL_WIDTH) {
      start--;
      continue;
    }
    const opener = CLOSERS3.get(unit);
    if (opener !== void 0) {
      const open = lastWithin(text, opener, start - 2, first);
      if (open >= first) {
        start = open;
        continue;
      }
    }
    if (BREAKS2.has(unit)) break;
    start--;
  }
  return start;
}
var CLEAR = new Uint8Array(REACH8 + 1);
var OPENING3 = new CharacterSet("“《(");
var CLOSING3 = new CharacterSet("”》)");
function opaqueOffsets(text, start, end) {
  let at = start;
  while (at < end && (text.charCodeAt(at) >= FIRST_HAN2 || !OPENING3.has(text.charCodeAt(at)))) at++;
  if (at === end && end - start <= CLEAR.length) return CLEAR;
  const opaque = new Uint8Array(end - start);
  let depth = 0;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (OPENING3.has(unit)) depth++;
    opaque[at - start] = depth > 0 ? 1 : 0;
    if (depth > 0 && CLOSING3.has(unit)) depth--;
  }
  return opaque;
}
function lastWithin(text, character, at, first) {
  const wanted = character.charCodeAt(0);
  for (let i = at; i >= first; i--) if (text.charCodeAt(i) === wanted) return i;
  return -1;
}

// src/claims/noun/trim-end.ts
var WORDS21 = wordLists(around_numbers_default, "copulas", "comparisonEnds", "remarks");
var REMARKS = phraseTable(WORDS21.remarks);
var LONGEST_PART = 3;
var CUTOFF_ENDS = characterSet(WORDS21.comparisonEnds);
var YEAR_END = /(?:由|从|自|比|较)?(?:(?:19|20)\d\d|[一二][九〇零○][〇零○一二三四五六七八九]{2})年(?:度|同期)?的?$/;
var TIMES_END = /(?:是|为|达到?|相当于)?(?:上年度?|去年|前年|上一年|20\d\d年|同期|去年同期|年初)的?$/;
var BASIS_END = /(?:同比|环比|(?:较|比|与)(?:[^,。;的率量]{1,8})(?:年|期|月|初|前|底|时限|度|水平|往|相比)的?)(?:也|又|均|再|分别|净)?$/;
var SPACE5 = 32;
var CLOSE2 = 41;
var LONGEST_REMARK = 40;
var RATE2 = "率".charCodeAt(0);
var COPULAS2 = characterSet(WORDS21.copulas);
var ENDING_IN_COPULA = phraseTable(wordLists(one_character_words_default, "endingInCopula").endingInCopula);
function trimEnd(text, at, edge) {
  let end = at;
  let copula = false;
  for (; ; ) {
    while (end > edge && text.charCodeAt(end - 1) === SPACE5) end--;
    const last = text.charCodeAt(end - 1);
    if (last === CLOSE2 && end - 1 > edge) {
      const open = lastWithin(text, "(", end - 2, Math.max(edge, end - LONGEST_REMARK));
      if (open > edge && end - open < LONGEST_REMARK && !isPartOfNoun(text, open, end)) {
        end = open;
        continue;
      }
    }
    const length = LEADING_TABLE.endingAt(text, end, edge);
    if (length === 0) return { end, copula };
    if (length === 1 && ENDING_IN_COPULA.endingAt(text, end, 0) > 0) return { end, copula };
    if (length > 1 && last === RATE2) return { end, copula };
    if (COPULAS2.has(text.charCodeAt(end - length))) copula = true;
    end -= length;
  }
}
function isPartOfNoun(text, open, end) {
  for (let length = REMARKS.startingAt(text, open + 1, end - 1); length > 0; length--)
    if (REMARKS.has(text, open + 1, open + 1 + length) && end - 2 - open - length <= LONGEST_PART)
      return !text.slice(open + 1, end - 1).includes(")");
  return false;
}
function cutoffLength(text, start, end, unit) {
  if (end <= start || !CUTOFF_ENDS.has(text.charCodeAt(end - 1))) return 0;
  const tail = text.slice(Math.max(start, end - 14), end);
  const compares = tail.includes("比") || tail.includes("较") || tail.includes("与");
  const basis = unit === "倍" ? TIMES_END.exec(tail) : compares ? BASIS_END.exec(tail) : null;
  if (basis !== null) return basis[0].length;
  return tail.includes("年") ? YEAR_END.exec(tail)?.[0].length ?? 0 : 0;
}

// src/genre/claims/whole-words.yaml
var whole_words_default = { "words": "共享法庭 行政处罚权 行政处罚决定书 行政处罚 常务会议 派出所 行政复议决定 复议决定 重复检查 机关停车场 握手言和 公示栏 公开栏 差评 好评 市场监管所 受众 商超 嘎查 依法行政 调解协议 调解卷宗 持证上岗率 主动公开 帮办代办 投诉举报 责令整改 发放补贴 调解员 人民调解员 村民 回复率 答复率 惠及 规范性文件 提示函 督办函 建议书 意见书 通知书 决定书 指令书 承诺书 倡议书 停车场 停车位 办公场所 执法证 律师事务所 司法所 服务站 工作室 调解室 调委会 领导小组 联席会议 座谈会 讲座 讲堂 微课 参与群众 受益群众 申请人" };

// src/claims/noun/word-edges.ts
var WORDS22 = phraseTable(wordLists(whole_words_default, "words").words);
var LONGEST = 7;
function toWordEdges(text, { start, end }, from, to) {
  const first = edgeBefore(text, start, from, to);
  return { start: first, end: edgeAfter(text, first, end, to) };
}
function edgeBefore(text, at, from, to) {
  for (let start = Math.max(from, at - LONGEST + 1); start < at; start++)
    if (start + WORDS22.startingAt(text, start, to) > at) return start;
  return at;
}
function edgeAfter(text, from, at, to) {
  for (let start = Math.max(from, at - LONGEST + 1); start < at; start++) {
    const end = start + WORDS22.startingAt(text, start, to);
    if (end > at) return end;
  }
  return at;
}

// src/claims/noun/noun-before.ts
var WORDS23 = {
  ...wordLists(verbs_default, "adverbs", "auxiliaries"),
  ...wordLists(around_numbers_default, "pointing", "places", "notShare")
};
var POINTING = characterSet(WORDS23.pointing);
var PLACES = characterSet(WORDS23.places);
var ALL = "全".charCodeAt(0);
var OF4 = "的".charCodeAt(0);
var RATIO = "比".charCodeAt(0);
var SHARE2 = "占".charCodeAt(0);
var NOT_SHARE = characterSet(WORDS23.notShare);
var AND_SO_ON2 = "等".charCodeAt(0);
var ENUMERATION = "、".charCodeAt(0);
var LONGEST_SUBJECT2 = 16;
function nounBefore(context, draft, at, edge) {
  const isShare = draft.unitKind === "percent" || draft.quantity.fraction;
  return readBefore(context, draft.unit, at, edge, isShare);
}
function readBefore(context, unit, at, edge, isShare) {
  const { text } = context;
  const points = isPointing(text, at, edge);
  const trimmed2 = trimEnd(text, at, edge);
  let { end } = trimmed2;
  let start = windowBefore(text, end, edge);
  const cutoff = cutoffLength(text, start, end, unit);
  if (cutoff > 0) end = trimEnd(text, end - cutoff, start).end;
  start = afterJoint(text, afterTime(text, start, end), end);
  if (start >= end) return found2(null, "", trimmed2.copula, points, null);
  const whole = isShare ? shareMark(text, start, end) : -1;
  if (whole === start) return { ...found2(null, "", trimmed2.copula, false, null), share: true };
  if (whole > start) {
    const part = readBefore(context, unit, whole, Math.max(edge, start), false);
    return { ...part, share: true, points: false };
  }
  const opaque = opaqueOffsets(text, start, end);
  const opened = skipOpeners(text, start, end);
  if (text.charCodeAt(end) === OF4 && end < at) {
    const own3 = afterAmong(text, opened, end);
    const words8 = found2({ start: own3, end }, text.slice(own3, end), true, points, null);
    if (own3 < end)
      return { ...words8, object: text.slice(opened, Math.max(opened, own3 - 1)), attribute: true };
  }
  const cut = lastVerb(text, start, end, opaque, opened);
  const afterVerb = cut.length === 0 ? opened : skipOpeners(text, cut.end, end);
  const nounStart = Math.max(afterVerb, cut.doing);
  let from = afterAttributes(text, nounStart, end, opaque, start);
  const action = cut.length === 0 ? null : text.slice(cut.start, cut.end);
  if (from >= end) {
    if (action === null) return found2(null, "", trimmed2.copula, points, null);
    return onlyVerb(
      text,
      { start: withAdverb(text, cut.chain, start), end },
      opened,
      points,
      action
    );
  }
  const isGeneral = GENERAL.has(text, from, end);
  const isListed2 = isGeneral && from > nounStart && text.charCodeAt(from - 1) === AND_SO_ON2 && text.charCodeAt(cut.start - 1) !== ENUMERATION;
  if (isListed2) from = nounStart;
  const withVerb = cut.length > 1 && !isListed2 && includesVerb(text, cut, from, end, unit);
  const acted = DOING_UNITS.has(unit) ? afterActor(text, from, end) : from;
  const own2 = { start: withVerb ? cut.doing : acted, end };
  const span = toWordEdges(text, own2, start, at);
  const strong = action !== null || trimmed2.copula;
  const object = withVerb ? text.slice(acted, span.end) : text.slice(span.start, span.end);
  return { ...found2(span, text.slice(span.start, span.end), strong, points, action), object };
}
function found2(span, text, strong, points, action) {
  return {
    span,
    text,
    attribute: false,
    object: text,
    strong,
    points,
    action,
    verbSpan: null,
    share: false,
    who: null
  };
}
function onlyVerb(text, verbSpan, subject, points, action) {
  const qualified2 = subject < verbSpan.start && verbSpan.start - subject <= LONGEST_SUBJECT2;
  const named3 = qualified2 && !isSubject(text, verbSpan.start);
  return {
    span: null,
    text: "",
    attribute: false,
    object: "",
    strong: true,
    points,
    action,
    verbSpan: named3 ? { start: subject, end: verbSpan.end } : verbSpan,
    share: false,
    who: qualified2 ? { start: subject, end: verbSpan.start } : null
  };
}
function isPointing(text, at, edge) {
  if (at <= edge) return false;
  const last = text.charCodeAt(at - 1);
  if (POINTING.has(last)) return true;
  return PLACES.has(last) && at - 2 >= edge && text.charCodeAt(at - 2) === ALL;
}
function shareMark(text, start, end) {
  for (let at = end - 1; at >= start; at--) {
    if (text.charCodeAt(at) !== SHARE2) continue;
    const next = text.charCodeAt(at + 1);
    const isWhole = at === start && at + 2 === end && next === RATIO;
    if (isWhole || !NOT_SHARE.has(next)) return at;
  }
  return -1;
}
var ADVERBS2 = phraseTable(WORDS23.adverbs);
var AUXILIARIES = characterSet(WORDS23.auxiliaries);
function withAdverb(text, at, from) {
  if (at - 2 >= from && ADVERBS2.has(text, at - 2, at)) return at - 2;
  return at > from && AUXILIARIES.has(text.charCodeAt(at - 1)) ? at - 1 : at;
}

// src/claims/noun/shared-noun.ts
var WORDS24 = wordLists(
  nouns_default,
  "kinds",
  "categories",
  "wholeKinds",
  "disputes",
  "caseUnits",
  "cases",
  "disputeKinds",
  "disputeNoun",
  "extents"
);
var REACH9 = 8;
var LINE_END3 = 10;
function carrier({ text }, draft, before) {
  let any = -1;
  let level = -1;
  let sameUnit = -1;
  let line = draft.start;
  for (let i = before.length - 1; i >= Math.max(0, before.length - REACH9); i--) {
    const candidate = before[i];
    while (line > candidate.end && text.charCodeAt(line - 1) !== LINE_END3) line--;
    if (line > candidate.end) break;
    if (candidate.what === null) continue;
    if (any < 0) any = i;
    if (candidate.kind !== "level") continue;
    if (level < 0) level = i;
    if (draft.kind === "change") return level;
    if (candidate.unit !== draft.unit) continue;
    if (!candidate.bare) return i;
    if (sameUnit < 0) sameUnit = i;
  }
  return sameUnit >= 0 ? sameUnit : level >= 0 ? level : any;
}
var CASE_UNITS = new Set(wordsOf(WORDS24.caseUnits));
var [CASES2] = wordsOf(WORDS24.cases);
var WHOLE = phraseTable(WORDS24.wholeKinds);
var DISPUTES = phraseTable(WORDS24.disputes);
var KINDS = phraseTable(WORDS24.kinds);
function qualified(context, draft, before) {
  const { what } = draft;
  if (draft.kind === "change" || what === null) return draft;
  if (EXTENTS.has(what, 0, what.length))
    return withExtent(context.text, draft, what, before.at(-1));
  const isDispute = DISPUTE_KINDS.has(what, 0, what.length);
  if (!isDispute && KINDS.endingAt(what, what.length, 0) === 0) return draft;
  const total = before[carrier(context, draft, before)];
  if (total?.what == null || total.unit !== draft.unit) return draft;
  if (isDispute && !total.what.endsWith(DISPUTE)) return draft;
  const whole = WHOLE.endingAt(what, what.length, 0) > 0 || total.what.length <= 4;
  const noun = total.bare && CASE_UNITS.has(draft.unit) ? CASES2 : afterCategory(total.object ?? total.what);
  const head = isDispute ? DISPUTE : whole ? withoutDisputes(noun) : noun.slice(-2);
  return found(draft, "qualifier", total, {
    what: `${what}${head}`,
    whatSpan: null,
    object: noun
  });
}
var EXTENT_GAPS = new CharacterSet("、,");
var EXTENTS = phraseTable(WORDS24.extents);
var [DISPUTE] = wordsOf(WORDS24.disputeNoun);
var DISPUTE_KINDS = phraseTable(WORDS24.disputeKinds);
var withoutDisputes = (noun) => noun.slice(DISPUTES.startingAt(noun, 0, noun.length));
function withExtent(text, draft, extent, last) {
  const noun = last?.object ?? null;
  const start = draft.whatSpan?.start ?? draft.start;
  if (last === void 0 || noun === null || start - last.end !== 1) return draft;
  if (!EXTENT_GAPS.has(text.charCodeAt(last.end))) return draft;
  return found(draft, "extent", last, { what: `${noun}${extent}`, whatSpan: null });
}
var CATEGORIES = wordsOf(WORDS24.categories);
function afterCategory(noun) {
  let start = 0;
  for (const word of CATEGORIES) {
    const latest = noun.length - 2 - word.length;
    const at = latest < 0 ? -1 : noun.lastIndexOf(word, latest);
    if (at >= 0) start = Math.max(start, at + word.length);
  }
  return noun.slice(start);
}

// src/claims/links/series.ts
var series = ({ text }, drafts) => withUnits(text, withChanges(text, drafts));
function withChanges(text, drafts) {
  const result = drafts.slice();
  for (let i = 1; i < result.length; i++) {
    const first = result[i - 1];
    const second = result[i];
    if (first.kind !== "change" || second.kind !== "level") continue;
    if (first.unit !== second.unit && !isPoints(first, second)) continue;
    if (!isJoint(text, first.end, second.start)) continue;
    const { kind, direction, basis } = first;
    result[i] = found(second, "series", first, { kind, direction, basis });
  }
  return result;
}
function withUnits(text, drafts) {
  const result = drafts.slice();
  for (let i = result.length - 2; i >= 0; i--) {
    const first = result[i];
    const second = result[i + 1];
    if (first.unit !== "个" || second.unitKind !== "points") continue;
    if (!isJoint(text, first.end, second.start)) continue;
    const { unit, unitKind } = second;
    result[i] = found(first, "series", second, { unit, unitKind });
  }
  return result;
}
function isPoints(first, second) {
  return first.unit === "个" && second.unit === "百分点";
}
var LONGEST_JOINT = 4;
var JOINTS5 = new CharacterSet("、和及与,");
var SPACE6 = 32;
function isJoint(text, start, end) {
  if (end <= start || end - start > LONGEST_JOINT) return false;
  const first = text.charCodeAt(start) === SPACE6 ? start + 1 : start;
  const last = text.charCodeAt(end - 1) === SPACE6 ? end - 1 : end;
  if (last === first + 1) return JOINTS5.has(text.charCodeAt(first));
  return last === first + 2 && text.startsWith("以及", first);
}

// src/claims/links/respective.ts
var WORDS25 = wordLists(links_default, "inOrder", "sharedEnds", "ownEnds", "notAnd");
var [IN_ORDER] = wordsOf(WORDS25.inOrder);
var SHARED_ENDS = phraseTable(WORDS25.sharedEnds);
var OWN_ENDS = phraseTable(WORDS25.ownEnds);
var CLAUSE_ENDS3 = new CharacterSet(",;。\n");
var LIST_REACH = 60;
var respective = (context, drafts) => {
  let result = drafts;
  for (let first = 0; first < drafts.length; ) {
    let last = first;
    while (last + 1 < drafts.length && isJoint(context.text, drafts[last].end, drafts[last + 1].start))
      last++;
    if (last > first) result = paired(context, result, first, last + 1);
    first = last + 1;
  }
  return result;
};
function paired(context, drafts, first, end) {
  const { text, from } = context;
  const head = drafts[first];
  const edge = Math.max(drafts[first - 1]?.end ?? from, from, head.start - LIST_REACH);
  let start = head.start;
  while (start > edge && !CLAUSE_ENDS3.has(text.charCodeAt(start - 1))) start--;
  const mark2 = text.slice(start, head.start).lastIndexOf(IN_ORDER);
  if (mark2 < 0) return drafts;
  const listed = nounBefore(context, head, start + mark2, start);
  const names = listed.span === null ? [] : namesIn2(text, listed.span);
  if (names.length === end - first) {
    const last = names.at(-1);
    const isGeneral = isGeneralRate(text.slice(names[0].start, names[0].end));
    const before = drafts.slice(0, first);
    return drafts.map((draft, i) => {
      const name = names[i - first];
      if (name === void 0) return draft;
      const own2 = text.slice(name.start, name.end);
      const suffix = sharedSuffix(own2, text.slice(last.start, last.end));
      const whatSpan = suffix === "" ? name : null;
      const named3 = found(draft, "respective", name, { what: `${own2}${suffix}`, whatSpan });
      const rate = qualified(context, named3, before);
      return isGeneral ? withTopic(context, rate) : rate;
    });
  }
  return head.kind === "change" ? withLevels(drafts, first, end) : drafts;
}
function withLevels(drafts, first, end) {
  const levels = [];
  for (let i = first - 1; i >= 0 && levels.length < end - first; i--)
    if (drafts[i].kind === "level") levels.unshift(i);
  if (levels.length < end - first) return drafts;
  return drafts.map((draft, i) => {
    const changeOf2 = levels[i - first];
    if (changeOf2 === void 0) return draft;
    const { what, whatSpan } = drafts[changeOf2];
    return found(draft, "respective", drafts[changeOf2], { what, whatSpan, changeOf: changeOf2 });
  });
}
var OPENING4 = new CharacterSet("“《(");
var CLOSING4 = new CharacterSet("”》)");
var JOINTS6 = new CharacterSet("、和及与");
var AND2 = "及".charCodeAt(0);
var NOT_AND2 = characterSet(WORDS25.notAnd);
function namesIn2(text, span) {
  const names = [];
  let start = span.start;
  let depth = 0;
  for (let at = span.start; at <= span.end; at++) {
    const code = text.charCodeAt(at);
    if (OPENING4.has(code)) depth++;
    if (CLOSING4.has(code)) depth--;
    const joint = at === span.end || depth <= 0 && JOINTS6.has(code) && !(code === AND2 && NOT_AND2.has(text.charCodeAt(at + 1)));
    if (!joint) continue;
    if (at > start) names.push({ start, end: at });
    start = at + 1;
  }
  return names;
}
function sharedSuffix(name, last) {
  const length = SHARED_ENDS.endingAt(last, last.length, 0);
  if (name === last || length === 0) return "";
  const suffix = last.slice(-length);
  return name.endsWith(suffix) || OWN_ENDS.endingAt(name, name.length, 0) > 0 ? "" : suffix;
}

// src/claims/noun/counted-persons.ts
var WORDS26 = wordLists(nouns_default, "personUnits", "persons", "personEnds");
var UNITS2 = new Set(wordsOf(WORDS26.personUnits));
var ENDS2 = phraseTable(WORDS26.personEnds);
var [PERSONS] = wordsOf(WORDS26.persons);
var countsPersons = (unit) => UNITS2.has(unit);
var isPersons = (noun) => ENDS2.endingAt(noun, noun.length, 0) > 0;
var BREAKS3 = new CharacterSet(",;。:!?\n()|	 、“《");
var LONGEST2 = 8;
function deedAfter(text, at, to) {
  const verb = VERB_TABLE.startingAt(text, at, to);
  if (verb < 2) return null;
  let end = at;
  while (end < to && !BREAKS3.has(text.charCodeAt(end))) {
    const unit = text.charCodeAt(end);
    if (end - at >= LONGEST2 || isDigit(unit)) return null;
    if (classOf(unit) !== CharacterClass.none && end > at + verb) return null;
    end++;
  }
  return { start: at, end };
}

// src/claims/noun/noun-after.ts
var WORDS27 = wordLists(
  nouns_default,
  "compounds",
  "functionWords",
  "attributeStarts",
  "among",
  "trailing",
  "beforeNumber",
  "stops"
);
var STOPS2 = phraseTable(WORDS27.stops);
var COMPOUND = phraseTable([...wordLists(verbs_default, "nominal").nominal, ...WORDS27.compounds]);
var FUNCTION_WORDS = phraseTable(WORDS27.functionWords);
var LONGEST3 = 30;
var BREAKS4 = new CharacterSet(",;。:!?\n()|	 、/");
var SHARES = /* @__PURE__ */ new Set(["percent", "points", "multiple", "score", "duration"]);
var ATTRIBUTE = phraseTable(WORDS27.attributeStarts);
var LEAD = /^(?:辖区内?|辖内|各类|全县|全市|全区|全镇|较为?|相关|有关|以上|左右|共)(?=..)/;
var LEAD_STARTS = new CharacterSet("辖各全较相有以左共");
var SPACE7 = 32;
var OPEN3 = 40;
var ENUMERATION2 = "、".charCodeAt(0);
var OF5 = "的".charCodeAt(0);
var AMONG2 = "中".charCodeAt(0);
var NOT_AMONG2 = characterSet(WORDS27.among);
var BEFORE_NUMBER = characterSet(WORDS27.beforeNumber);
var QUOTES = new CharacterSet("“《");
var REMARK = /^\([^()]{1,5}\)/;
var TRAILING = characterSet(WORDS27.trailing, " ");
var WITH_TRAILING = /(?:集中|初中|高中|线上|网上|其中)$/;
function nounAfter({ text, to }, draft, expected) {
  if (draft.unitKind === "noun") {
    const { unitStart, unitEnd } = draft.quantity;
    return found3(text, unitStart, unitEnd, true);
  }
  if (draft.kind === "change") return null;
  let start = draft.end;
  while (text.charCodeAt(start) === SPACE7 && start < to) start++;
  const tied = text.charCodeAt(start) === OF5;
  if (tied) {
    start++;
    while (text.charCodeAt(start) === SPACE7) start++;
  }
  const share = draft.unitKind !== null && SHARES.has(draft.unitKind) || draft.quantity.fraction;
  if (share && !tied) return null;
  if (classOf(text.charCodeAt(start)) === CharacterClass.arabic) return null;
  if (draft.value === 0 && draft.unit === "" && !tied) return zeroNoun(text, draft, to);
  const limit = Math.min(to, start + LONGEST3);
  let at = start;
  let nounStart = start;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (QUOTES.has(unit)) {
      const close = closing3(text, at, Math.min(to, at + 80));
      if (close < 0) break;
      at = close + 1;
      continue;
    }
    if (unit === OPEN3 && at > nounStart && at - nounStart <= 4) {
      const remark = REMARK.exec(text.slice(at, at + 8));
      if (remark === null) break;
      at += remark[0].length;
      continue;
    }
    if (isDigit(unit)) {
      if (at === nounStart || !BEFORE_NUMBER.has(text.charCodeAt(at - 1))) return null;
      at--;
      break;
    }
    if (BREAKS4.has(unit) && !(unit === ENUMERATION2 && draft.value === 0)) break;
    const noun = NOUNS.startingAt(text, at, limit);
    if (noun > 0) {
      at += noun;
      continue;
    }
    if (unit === AMONG2 && at - nounStart >= 2 && !NOT_AMONG2.has(text.charCodeAt(at + 1))) break;
    if (unit === OF5) {
      if (endsOwner(text, nounStart, at, limit, tied)) break;
      nounStart = at + 1;
      at++;
      continue;
    }
    const stop = stopAt(text, at, limit);
    if (stop > 1 && expected && at === nounStart && !FUNCTION_WORDS.has(text, at, at + stop)) {
      at += stop;
      continue;
    }
    if (stop > 1 || stop === 1 && standsAlone(text, at)) {
      const of = at === nounStart && !tied ? ofAfter(text, at, limit) : -1;
      if (of < 0) break;
      at = of;
      continue;
    }
    at++;
  }
  let end = at;
  while (end > nounStart && TRAILING.has(text.charCodeAt(end - 1)) && !WITH_TRAILING.test(text.slice(nounStart, end)))
    end--;
  if (LEAD_STARTS.has(text.charCodeAt(nounStart))) {
    const lead = LEAD.exec(text.slice(nounStart, end));
    if (lead !== null) nounStart += lead[0].length;
  }
  if (end <= nounStart) return null;
  const span = toWordEdges(text, { start: nounStart, end }, start, limit);
  return found3(text, span.start, span.end, tied);
}
function found3(text, start, end, certain) {
  return { span: { start, end }, text: text.slice(start, end), certain };
}
function endsOwner(text, start, at, limit, tied) {
  if (at + 1 >= limit || BREAKS4.has(text.charCodeAt(at + 1))) return true;
  if (at === start) return false;
  if (classOf(text.charCodeAt(at + 1)) === CharacterClass.none && stopAt(text, at + 1, limit) > 1)
    return true;
  return !tied && at - start <= 8 && ATTRIBUTE.startingAt(text, start, at) === 0;
}
var ATTRIBUTE_REACH = 14;
var ATTRIBUTE_BREAKS = new CharacterSet(",。;、)");
function ofAfter(text, at, limit) {
  const last = Math.min(limit, at + ATTRIBUTE_REACH);
  for (let i = at; i < last; i++) {
    const unit = text.charCodeAt(i);
    if (unit === OF5) return i;
    if (ATTRIBUTE_BREAKS.has(unit)) return -1;
  }
  return -1;
}
function closing3(text, at, to) {
  const mark2 = (text[at] === "“" ? "”" : "》").charCodeAt(0);
  for (let i = at + 1; i < to; i++) if (text.charCodeAt(i) === mark2) return i;
  return -1;
}
function stopAt(text, at, to) {
  const stop = STOPS2.startingAt(text, at, to);
  if (stop > 1 && COMPOUND.has(text, at, at + stop) && TAILS2.startingAt(text, at + stop, to) > 1)
    return 0;
  return Math.max(stop, verbAt2(text, at, to));
}
function verbAt2(text, at, to) {
  const length = VERB_TABLE.secondStartingAt(text, at, to);
  if (length < 2 || VERB_TABLE.firstHas(text, at, at + length)) return 0;
  return TAILS2.startingAt(text, at + length, to) > 1 ? 0 : length;
}
var LONGER3 = wordLists(one_character_words_default, "beginning", "ending");
var BEGINNING = phraseTable(LONGER3.beginning);
var ENDING = phraseTable(LONGER3.ending);
function standsAlone(text, at) {
  return BEGINNING.startingAt(text, at, text.length) === 0 && ENDING.endingAt(text, at + 1, 0) === 0;
}
var ZERO_BREAKS = new CharacterSet(",;。:!?\n()|	 、/的“”");
function zeroNoun(text, draft, to) {
  const start = draft.end;
  let end = start;
  while (end < to && end < start + 8 && !ZERO_BREAKS.has(text.charCodeAt(end))) end++;
  return end === start ? null : found3(text, start, end, true);
}

// src/claims/noun/per-member-noun.ts
var MEASURES2 = /* @__PURE__ */ new Set(["percent", "points", "multiple", "score", "money", "duration", "event"]);
var PER_MEMBER = /(?:各有?|平均|[村户县镇人]均|每[^,。;、]{1,6})(?:达|有|要有|配备|至少)?$/;
var MEMBER_MARKS = new CharacterSet("各均每");
var MEMBER_REACH = 10;
function perMember({ text, from }, draft, earlier) {
  if (draft.kind === "change" || draft.unitKind === null || MEASURES2.has(draft.unitKind))
    return null;
  const first = Math.max(from, draft.start - MEMBER_REACH);
  let at = draft.start - 1;
  while (at >= first && !MEMBER_MARKS.has(text.charCodeAt(at))) at--;
  if (at < first || !PER_MEMBER.test(text.slice(first, draft.start))) return null;
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - REACH9); i--) {
    const { unit, bare, what } = earlier[i];
    if (unit === draft.unit && !bare && what !== null) return earlier[i];
  }
  return null;
}

// src/claims/noun/name-number.ts
var VERBS2 = wordLists(
  verbs_default,
  "caseOutcomes",
  "outcomes",
  "ofPersons",
  "success",
  "completed",
  "completion"
);
var NOUNS2 = wordLists(nouns_default, "caseUnits", "lists", "listUnits", "cases", "plans");
var OTHERS2 = phraseTable(wordLists(links_default, "others").others);
var OF_CASES = new Set(wordsOf(VERBS2.caseOutcomes));
var OUTCOMES = phraseTable(VERBS2.outcomes);
var OF_PERSONS = phraseTable(VERBS2.ofPersons);
var LISTS = phraseTable(NOUNS2.lists);
var LIST_UNITS = new Set(wordsOf(NOUNS2.listUnits));
var [CASES3] = wordsOf(NOUNS2.cases);
var SUCCESS = phraseTable(VERBS2.success);
var PLANS = phraseTable(NOUNS2.plans);
var [COMPLETED] = wordsOf(VERBS2.completed);
var [COMPLETION] = wordsOf(VERBS2.completion);
var CASE_UNITS2 = new Set(wordsOf(NOUNS2.caseUnits));
var COMMA4 = 44;
var nameNumber = (context, drafts) => {
  const named3 = [];
  for (const draft of drafts) named3.push(withNoun(context, draft, named3));
  return named3;
};
function withNoun(context, draft, earlier) {
  const edge = earlier.at(-1)?.end ?? context.from;
  const before = nounBefore(context, draft, draft.start, edge);
  const expected = before.points || before.verbSpan !== null;
  const after = nounAfter(context, draft, expected);
  const { action } = before;
  if (after !== null && (after.certain || before.points || before.span === null || !before.strong) && !(countsPersons(draft.unit) && isPersons(before.text) && !isPersons(after.text))) {
    const { span: whatSpan2 } = after;
    const what2 = `${after.text}${isDeed(context.text, draft, after) ? PERSONS : ""}`;
    return found(draft, "noun-after", whatSpan2, { what: what2, whatSpan: whatSpan2, object: what2, action });
  }
  if (before.share) {
    const last = earlier.slice(-REACH9).findLast(({ kind, unit }) => kind === "level" && unit !== draft.unit);
    const part = (before.span === null ? last?.what : null) ?? before.text;
    if (part === "") return draft;
    return found(draft, "share", before.span ?? draft, { what: `${part}占比` });
  }
  const shared = perMember(context, draft, earlier);
  if (shared !== null) {
    const { what: what2, whatSpan: whatSpan2, object: object2 } = shared;
    return found(draft, "per-member", shared, { what: what2, whatSpan: whatSpan2, object: object2, action });
  }
  const others = OTHERS2.endingAt(context.text, draft.start, edge);
  if (others > 0) {
    const words8 = { start: draft.start - others, end: draft.start };
    const object2 = withoutDisputes(wholeOf(draft, earlier)?.object ?? "");
    const what2 = `${context.text.slice(words8.start, words8.end)}${object2}`;
    return found(draft, "others", words8, { what: what2, object: object2, action });
  }
  if (before.span === null) return carried(context, draft, earlier, before);
  if (CASE_UNITS2.has(draft.unit) && OF_CASES.has(before.text))
    return found(draft, "outcome", before.span, { what: `${before.text}${CASES3}`, action });
  if (countsPersons(draft.unit) && OF_PERSONS.has(before.text, 0, before.text.length))
    return found(draft, "verb-of-persons", before.span, {
      what: `${before.text}${PERSONS}`,
      action
    });
  if (before.attribute) return withAttribute(draft, before.span, before, earlier);
  const { object } = before;
  const what = itemsOf(before.text, draft.unit);
  const whatSpan = { start: before.span.start, end: before.span.start + what.length };
  const named3 = found(draft, "noun-before", whatSpan, { what, whatSpan, object, action });
  return withTopic(context, qualified(context, named3, earlier));
}
var isDeed = (text, { unit }, after) => countsPersons(unit) && !after.certain && !isPersons(after.text) && VERB_TABLE.startingAt(text, after.span.start, after.span.end) > 1;
function withAttribute(draft, span, { text: attribute, object: among }, earlier) {
  if (draft.unit === "%" && attribute.startsWith(COMPLETED) && endsWithOne(PLANS, attribute)) {
    const what = `${attribute.slice(COMPLETED.length)}${COMPLETION}`;
    return found(draft, "completion", span, { what });
  }
  const total = earlier.findLast(
    ({ unit, bare, kind }) => unit === draft.unit && !bare && kind === "level"
  );
  const ofUnit = CASE_UNITS2.has(draft.unit) ? CASES3 : "";
  const object = among || (countsPersons(draft.unit) ? PERSONS : total?.object ?? ofUnit);
  return found(draft, "attribute", span, { what: `${attribute}${object}`, object });
}
var endsWithOne = (ends, noun) => ends.endingAt(noun, noun.length, 0) > 0;
function wholeOf({ unit }, earlier) {
  let whole = null;
  for (const draft of earlier.slice(-REACH9))
    if (draft.unit === unit && (whole === null || draft.value > whole.value)) whole = draft;
  return whole;
}
function itemsOf(noun, unit) {
  const length = LIST_UNITS.has(unit) ? LISTS.endingAt(noun, noun.length, 0) : 0;
  return noun.slice(0, noun.length - length) || noun;
}
function wholeFor({ unit, value, kind }, earlier, place2) {
  const source = earlier[place2];
  if (source === void 0 || kind === "change" || source.unit !== unit || source.value >= value)
    return source;
  return earlier.slice(-REACH9).findLast((draft) => draft.unit === unit && !draft.bare && draft.value >= value) ?? source;
}
function carried(context, draft, earlier, before) {
  const { text } = context;
  const { verbSpan, action } = before;
  const place2 = carrier(context, draft, earlier);
  const source = verbSpan === null ? earlier[place2] : wholeFor(draft, earlier, place2);
  const isOther = source === void 0 || !countsPersons(source.unit);
  if (verbSpan === null && countsPersons(draft.unit) && isOther) {
    const deed = deedAfter(text, draft.end, context.to);
    if (deed !== null) {
      const what2 = `${text.slice(deed.start, deed.end)}${PERSONS}`;
      return found(draft, "deed-of-persons", deed, { what: what2, object: PERSONS, action });
    }
  }
  if (source?.what == null) {
    return verbSpan === null ? withEarlierClause(context, draft, action) : namedByVerb(text, draft, verbSpan, before);
  }
  if (verbSpan !== null && draft.kind === "level" && (before.who !== null || draft.unit !== source.unit || source.bare || OUTCOMES.has(text, verbSpan.start, verbSpan.end)))
    return namedByVerb(text, draft, verbSpan, before);
  const { what, whatSpan, object, bare } = source;
  if (draft.kind === "change") {
    const shared = { what, whatSpan, object, bare, action, changeOf: place2 };
    return found(draft, "change-of", source, shared);
  }
  if (verbSpan === null)
    return found(draft, "noun-shared", source, { what, whatSpan, object, bare, action });
  const success = SUCCESS.startingAt(text, verbSpan.end, draft.start);
  const verb = text.slice(verbSpan.start, verbSpan.end + success);
  const noun = object ?? what;
  return found(draft, "verb-of-shared", source, { what: `${verb}${noun}`, object: noun, action });
}
function namedByVerb(text, draft, whatSpan, { who, action }) {
  const what = text.slice(whatSpan.start, whatSpan.end);
  if (countsPersons(draft.unit) && OF_PERSONS.has(text, whatSpan.start, whatSpan.end)) {
    const persons = who === null ? "" : text.slice(who.start, who.end);
    if (who !== null && isPersons(persons))
      return found(draft, "who-did-it", who, {
        what: persons,
        whatSpan: who,
        object: persons,
        action
      });
    return found(draft, "verb-of-persons", whatSpan, { what: `${what}${PERSONS}`, action });
  }
  if (CASE_UNITS2.has(draft.unit) && OF_CASES.has(what))
    return found(draft, "outcome", whatSpan, { what: `${what}${CASES3}`, bare: true, action });
  return found(draft, "verb", whatSpan, { what, whatSpan, bare: true, action });
}
function withEarlierClause(context, draft, action) {
  const { text, from } = context;
  const first = Math.max(from, draft.start - EARLIER_REACH);
  let comma = draft.start;
  while (comma > first && text.charCodeAt(comma - 1) !== COMMA4) comma--;
  const before = comma <= first ? null : nounBefore(context, draft, comma - 1, from);
  if (before === null || before.span === null)
    return action === null ? draft : found(draft, "verb", draft, { action });
  const { text: what, span: whatSpan } = before;
  return found(draft, "clause-before", whatSpan, { what, whatSpan, action: before.action });
}
var EARLIER_REACH = 20;

// src/genre/claims/changes.yaml
var changes_default = { "up": "增长 增长了 提标 上升 上升了 提高 提高了 提升 提升了 增加 增加了 上涨 上涨了 增幅 增幅达 增幅为 涨幅 涨幅达 同比增 增 多 多出 增多 扩大 扩大了 攀升 增速 增速达 递增 增收 高出 高", "down": "下降 下降了 减少 减少了 降低 降低了 压降 压降了 下跌 下滑 回落 缩短 缩短了 压缩 压缩了 压减 压减了 精简 精简了 降幅 降幅达 降幅为 缩减 缩减了 少 少了 同比降 降 减 下调 递减 削减 压缩比例 提速 提前 节约 节省 减幅 下降幅度 压降幅度", "fillers": "了 约 近 超 超过 逾 幅度 幅度达 均 达了 不少于 不低于 至少", "comparing": "比 较 与", "notAlone": "许多 众多 更多 很多 繁多 不少 减少 至少 最少 新增 最高 更高 新高 较高 很高", "doings": "压缩 缩短 精简 提前 提速 节约 节省 压减 增收 净增 减", "gains": "增加 增 多 增多 扩大 少", "upAfter": "增长 增幅 上升 提升 增速", "downAfter": "下降 降幅 减少 减幅 压降", "reducing": "减少 压减 降低", "notReduced": "达 为 至 到 在 率", "more": "多", "fewer": "少", "doneMore": "办 收 受 发 开 查 调 处 接 增", "doneMoreEnds": "办 理 受 查 解", "whole": "同比 环比", "comparedWith": "上年 去年 上一年 前一年 往年 年初 上月 上季度 前年 改革前 以往 法定 法定时限 承诺", "samePeriod": "同期", "comparedTail": "相比", "times": "上年 去年 同期 往年 年初 原来 以前 过去 前年" };

// src/claims/number/comparison.ts
var WORDS28 = wordLists(
  changes_default,
  "comparing",
  "whole",
  "comparedWith",
  "samePeriod",
  "comparedTail",
  "times",
  "more",
  "fewer",
  "doneMore",
  "doneMoreEnds"
);
var COMPARING = characterSet(WORDS28.comparing);
var THAN = new CharacterSet("较比");
var WHOLE2 = phraseTable(WORDS28.whole);
var COMPARED_WITH = phraseTable(WORDS28.comparedWith);
var SAME_PERIOD = phraseTable(WORDS28.samePeriod);
var TAIL = phraseTable(WORDS28.comparedTail);
var TIMES2 = phraseTable(WORDS28.times);
var MORE2 = characterSet(WORDS28.more);
var MORE_OR_FEWER = characterSet([...WORDS28.more, ...WORDS28.fewer]);
var DONE_MORE = characterSet(WORDS28.doneMore);
var DONE_MORE_ENDS = characterSet(WORDS28.doneMoreEnds);
var VERB_ENDS = new CharacterSet("多少高低");
var BREAKS5 = new CharacterSet(",。;");
var OF6 = "的".charCodeAt(0);
var REACH10 = 12;
var LONGEST_NOUN = 8;
function basisBefore(text, from, at) {
  let basis = null;
  for (let start = from; start < at; ) {
    const end = basisEnd(text, start, at);
    if (end === start) start++;
    else {
      basis = text.slice(start, end);
      start = end;
    }
  }
  return basis ?? looseBasis(text, Math.max(from, at - REACH10), at);
}
function basisEnd(text, at, to) {
  const whole = WHOLE2.startingAt(text, at, to);
  if (whole > 0) return at + whole;
  if (!COMPARING.has(text.charCodeAt(at))) return at;
  const dated = at + 6 <= to && text.startsWith("20", at + 1) && isYearAt2(text, at + 1);
  const word = dated ? 5 : COMPARED_WITH.startingAt(text, at + 1, to);
  if (word === 0) return at;
  let end = at + 1 + word;
  end += SAME_PERIOD.startingAt(text, end, to);
  return end + TAIL.startingAt(text, end, to);
}
function looseBasis(text, first, at) {
  const closing4 = VERB_ENDS.has(text.charCodeAt(at - 1)) ? [at - 1, at] : [at];
  for (let start = first; start < at; start++) {
    if (!THAN.has(text.charCodeAt(start))) continue;
    for (const end of closing4) {
      const length = end - start - 1;
      if (length >= 1 && length <= LONGEST_NOUN && isUnbroken(text, start + 1, end))
        return text.slice(start, end);
    }
  }
  return null;
}
function isUnbroken(text, start, end) {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (BREAKS5.has(code) || isDigit(code)) return false;
  }
  return true;
}
function isTimesAsMuch(text, from, at) {
  const end = text.charCodeAt(at - 1) === OF6 ? at - 1 : at;
  const first = Math.max(from, at - REACH10);
  if (TIMES2.endingAt(text, end, first) > 0) return true;
  return end - 5 >= first && text.startsWith("20", end - 5) && isYearAt2(text, end - 5);
}
function doneMore(text, from, at) {
  const first = Math.max(from, at - REACH10);
  for (let mark2 = at - 1; mark2 >= Math.max(first, at - 3); mark2--) {
    if (!MORE_OR_FEWER.has(text.charCodeAt(mark2)) || !isDoing(text, mark2 + 1, at)) continue;
    for (let than = Math.max(first, mark2 - 1 - LONGEST_NOUN); than < mark2 - 1; than++)
      if (THAN.has(text.charCodeAt(than)) && !text.slice(than, mark2).includes(","))
        return MORE2.has(text.charCodeAt(mark2)) ? "increase" : "decrease";
  }
  return null;
}
function isDoing(text, start, end) {
  const first = text.charCodeAt(start);
  if (end - start === 2)
    return DONE_MORE.has(first) && DONE_MORE_ENDS.has(text.charCodeAt(start + 1));
  return start === end || DONE_MORE.has(first) || DONE_MORE_ENDS.has(first);
}

// src/claims/number/change.ts
var WORDS29 = wordLists(
  changes_default,
  "up",
  "down",
  "fillers",
  "notAlone",
  "doings",
  "gains",
  "upAfter",
  "downAfter",
  "reducing",
  "notReduced"
);
var UP = phraseTable(WORDS29.up);
var DOWN = phraseTable(WORDS29.down);
var FILLERS = phraseTable(WORDS29.fillers);
var NOT_ALONE = phraseTable(WORDS29.notAlone);
var DOINGS = phraseTable(WORDS29.doings);
var GAINS = phraseTable(WORDS29.gains);
var UP_AFTER = phraseTable(WORDS29.upAfter);
var DOWN_AFTER = phraseTable(WORDS29.downAfter);
var REDUCING = phraseTable(WORDS29.reducing);
var NOT_REDUCED = characterSet(WORDS29.notReduced, ",、");
var RELATIVE = /* @__PURE__ */ new Set(["percent", "points", "multiple"]);
var OF7 = "的".charCodeAt(0);
var SPACE8 = 32;
var ENDS3 = new CharacterSet(",。;、)!: \n");
var REACH11 = 12;
var LONGEST_REDUCED = 4;
var change = (context, drafts) => drafts.map((draft) => changed(context, draft));
function changed(context, draft) {
  const { text } = context;
  const relative = draft.unitKind !== null && RELATIVE.has(draft.unitKind);
  const share = relative || draft.quantity.fraction;
  const at = beforeFillers(context, draft.start);
  const clause = clauseStart(context, at);
  const basis = basisBefore(text, clause, at);
  const words8 = { start: clause, end: draft.start };
  if (draft.unit === "倍" && isTimesAsMuch(text, clause, at)) {
    const direction2 = draft.value >= 1 ? "increase" : "decrease";
    return found(draft, "times-as-much", words8, { kind: "change", direction: direction2, basis });
  }
  if (draft.unitKind === "duration" && basis === null && !share) return draft;
  const up = verbBefore(UP, text, at, clause);
  const length = up > 0 ? up : verbBefore(DOWN, text, at, clause);
  if (length === 0) {
    const direction2 = indirect(text, draft, at, clause, share, basis);
    if (direction2 === null) return draft;
    return found(draft, "change-apart", words8, { kind: "change", direction: direction2, basis });
  }
  const start = at - length;
  if (!share && basis === null) {
    if (length === 1 || GAINS.startingAt(text, start, at) > 0) return draft;
    if (DOINGS.startingAt(text, start, at) > 0 || hasNounAfter(text, draft.end, context.to))
      return draft;
  }
  const direction = up > 0 ? "increase" : "decrease";
  return found(
    draft,
    "change-verb",
    { start, end: at },
    { start, kind: "change", direction, basis }
  );
}
function beforeFillers({ text, from }, start) {
  let at = start;
  for (; ; ) {
    const filler = FILLERS.endingAt(text, at, from);
    if (filler === 0) break;
    at -= filler;
  }
  while (at > from && text.charCodeAt(at - 1) === SPACE8) at--;
  return at;
}
function indirect(text, draft, at, clause, share, basis) {
  if (share && text.charCodeAt(draft.end) === OF7) {
    if (UP_AFTER.startingAt(text, draft.end + 1, draft.end + 3) > 0) return "increase";
    if (DOWN_AFTER.startingAt(text, draft.end + 1, draft.end + 3) > 0) return "decrease";
  }
  if (share && draft.unit !== "%" && isReduced(text, Math.max(clause, at - REACH11), at))
    return "decrease";
  return basis === null ? null : doneMore(text, clause, at);
}
function isReduced(text, from, at) {
  let start = at;
  while (start > at - LONGEST_REDUCED && start > from) {
    start--;
    if (NOT_REDUCED.has(text.charCodeAt(start))) return false;
    if (REDUCING.endingAt(text, start, from) > 0) return true;
  }
  return false;
}
function verbBefore(table, text, at, from) {
  const length = table.endingAt(text, at, from);
  return length === 1 && NOT_ALONE.endingAt(text, at, 0) > 0 ? 0 : length;
}
function hasNounAfter(text, at, to) {
  return at < to && !ENDS3.has(text.charCodeAt(at));
}

// src/genre/claims/bounds.yaml
var bounds_default2 = { "atLeast": "至少 不少于 最少 不低于 起码", "atMost": "最多 至多 不超过" };

// src/claims/number/distant-bound.ts
var WORDS30 = wordLists(bounds_default2, "atLeast", "atMost");
var AT_LEAST = phraseTable(WORDS30.atLeast);
var BOUNDS = phraseTable([...WORDS30.atLeast, ...WORDS30.atMost]);
var BETWEEN2 = new CharacterSet("0123456789、“”《》");
var LONGEST_GAP2 = 14;
var distantBound = (context, drafts) => drafts.map(
  (draft) => draft.bound !== "exact" || draft.kind === "change" ? draft : withBound(context, draft)
);
function withBound(context, draft) {
  const { text } = context;
  const first = Math.max(clauseStart(context, draft.start), draft.start - LONGEST_GAP2);
  for (let at = draft.start - 1; at >= first; at--) {
    if (BETWEEN2.has(text.charCodeAt(at))) break;
    const length = BOUNDS.startingAt(text, at, draft.start);
    if (length === 0 || isNamed(context, at)) continue;
    const bound = AT_LEAST.has(text, at, at + length) ? "at_least" : "at_most";
    return found(draft, "distant-bound", { start: at, end: at + length }, { bound });
  }
  return draft;
}
function isNamed({ names }, at) {
  return names.some(({ start, end }) => start <= at && at < end);
}

// src/claims/number/nothing-happened.ts
var nothingHappened = ({ text, from }, drafts) => drafts.map((draft) => {
  const { numberStart } = draft.quantity;
  const start = draft.value === 1 ? negationStart(text, numberStart, from) : -1;
  if (start < 0) return draft;
  const zero = { start, value: 0, valueMax: null, bound: "exact" };
  return found(draft, "nothing-happened", { start, end: numberStart }, zero);
});

// src/genre/claims/per-member.yaml
var per_member_default = { "right": "各 各自 各有 各配 各设 均配备", "near": "人均 村均 户均 队均 每人 每户 每村 每社区 每个社区 每个村 每班 每镇 每单位 每个单位 每所 每名 每家 每案", "any": "每个" };

// src/claims/number/per-member.ts
var WORDS31 = wordLists(per_member_default, "right", "near", "any");
var RIGHT = phraseTable(WORDS31.right);
var NEAR = phraseTable(WORDS31.near);
var ANY = phraseTable(WORDS31.any);
var BREAKS6 = new CharacterSet(",。;、");
var CLAUSE_ENDS4 = new CharacterSet(",。;");
var REACH12 = 12;
var LONGEST_GAP3 = 8;
var LONGEST_MEMBER = 6;
var perMember2 = ({ text, from }, drafts) => drafts.map((draft) => {
  const first = Math.max(from, draft.start - REACH12);
  const start = memberStart(text, first, draft.start);
  if (start < 0) return draft;
  return found(draft, "per-member", { start, end: draft.start }, { each: true });
});
function memberStart(text, first, at) {
  const right = RIGHT.endingAt(text, at, first);
  if (right > 0) return at - right;
  for (let start = first; start < at; start++) {
    const near = NEAR.startingAt(text, start, at);
    if (near > 0 && isGap2(text, start + near, at)) return start;
    const any = ANY.startingAt(text, start, at);
    if (any > 0 && isMember2(text, start + any, at)) return start;
  }
  return -1;
}
function isGap2(text, start, end) {
  return end - start <= LONGEST_GAP3 && !hasAny(BREAKS6, text, start, end);
}
function isMember2(text, start, end) {
  const named3 = Math.min(end, start + LONGEST_MEMBER);
  return start < end && !hasAny(CLAUSE_ENDS4, text, start, named3) && isGap2(text, named3, end);
}
function hasAny(characters, text, start, end) {
  for (let at = start; at < end; at++) if (characters.has(text.charCodeAt(at))) return true;
  return false;
}

// src/genre/claims/periods.yaml
var periods_default = { "words": "今年以来 今年来 本年 本年度 今年 全年 年内 一年来 去年同期 上年同期 去年 上年 上年度 五年来 近三年 近五年 近三年来 近五年来 目前 年底 年底前 每年 每半年 每季 每季度 每月 每周 每天 每日 每学期 每个月 每两月 每两个月 每两年", "partsOfYear": "上半年 下半年 前二季度 前三季度 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度", "cutoffs": "截至 截止", "afterCutoff": "目前 今年", "wholeYear": "今年 全年", "since": "以来 份以来", "afterYear": "度 以来", "during": "期间", "first": "截 到 今 全 上 下 前 第 一 二 三 四 五 六 七 八 九 十 本 年 去 近 目 每", "second": "至 止 今 年 上 下 前 第 一 二 三 四 五 六 七 八 九 十 季 月 半 内 底 来 周 天 日 学 两 个", "earlierYear": "去年 上年", "lasting": "以来 全年 半年 季度 截至 期间", "timeless": "每 目前 五年来 近", "upTo": "截至 截止 到", "compared": "较 比 与 由 从" };

// src/claims/number/period-dates.ts
var WORDS32 = wordLists(periods_default, "earlierYear", "timeless", "upTo");
var EARLIER_YEAR = phraseTable(WORDS32.earlierYear);
var NUMERALS2 = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12
};
var RANGE_MARKS = new CharacterSet("至到-—~");
var TIMELESS = phraseTable(WORDS32.timeless);
var UP_TO = phraseTable(WORDS32.upTo);
function boundsOf(text, reportYear2) {
  const years = yearsOf(text);
  const own2 = EARLIER_YEAR.within(text, 0, text.length) ? reportYear2 === null ? null : reportYear2 - 1 : reportYear2;
  const named3 = years[0] ?? own2;
  if (named3 === null || TIMELESS.startingAt(text, 0, text.length) > 0) return [null, null];
  if (UP_TO.startingAt(text, 0, text.length) > 0)
    return [null, text.endsWith("目前") ? null : dayOf(text, named3)[1]];
  const range = rangeMark(text);
  if (range > 0) {
    const first = dayOf(text.slice(0, range), named3);
    const second = dayOf(text.slice(range + 1), years[1] ?? named3);
    return [first[0], second[1]];
  }
  if (text.endsWith("以来") || text.endsWith("今年来")) return [dayOf(text, named3)[0], null];
  return dayOf(text, named3);
}
function yearsOf(text) {
  const years = [];
  for (let at = 0; at + 4 < text.length; at++) {
    if (!isYearAt2(text, at)) continue;
    years.push(Number(text.slice(at, at + 4)));
    at += 4;
  }
  return years;
}
function rangeMark(text) {
  for (let at = 0; at < text.length; at++) {
    if (!RANGE_MARKS.has(text.charCodeAt(at))) continue;
    if (!/^20\d\d年底?$/.test(text.slice(at + 1))) return at;
  }
  return -1;
}
function dayOf(text, year) {
  if (text.includes("上半年")) return months(year, 1, 6);
  if (text.includes("下半年")) return months(year, 7, 12);
  if (text.includes("季度")) {
    const upTo = /前([二三])季度/.exec(text);
    if (upTo !== null) return months(year, 1, NUMERALS2[upTo[1]] * 3);
    const quarter = /([一二三四])季度/.exec(text);
    if (quarter !== null) {
      const last = NUMERALS2[quarter[1]] * 3;
      return months(year, last - 2, last);
    }
  }
  const month = text.includes("月") ? /(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(\d{1,2})日)?/.exec(text) : null;
  if (month === null) return months(year, 1, 12);
  const number3 = NUMERALS2[month[1]] ?? Number(month[1]);
  if (!(number3 >= 1 && number3 <= 12)) return months(year, 1, 12);
  const day = Number(month[2] ?? 0);
  if (day < 1 || day > daysIn(year, number3)) return months(year, number3, number3);
  const date2 = iso2(year, number3, day);
  return [date2, date2];
}
function months(year, first, last) {
  return [iso2(year, first, 1), iso2(year, last, daysIn(year, last))];
}
function daysIn(year, month) {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function iso2(year, month, day) {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
function twoDigits(value) {
  return value < 10 ? `0${value}` : `${value}`;
}

// src/claims/number/period-words.ts
var WORDS33 = wordLists(
  periods_default,
  "words",
  "partsOfYear",
  "cutoffs",
  "afterCutoff",
  "wholeYear",
  "since",
  "afterYear",
  "during"
);
var YEAR5 = "年".charCodeAt(0);
var MONTH2 = "月".charCodeAt(0);
var DAY2 = "日".charCodeAt(0);
var OF_MONTH = "份".charCodeAt(0);
var CUTOFF = "截".charCodeAt(0);
var WHOLE3 = "全".charCodeAt(0);
var UNTIL = "到".charCodeAt(0);
var END = "底".charCodeAt(0);
var LAST = "末".charCodeAt(0);
var RANGE_MARKS2 = new CharacterSet("至到-—~");
var CHINESE_NUMERALS = new CharacterSet("一二三四五六七八九十");
var PERIODS = phraseTable(WORDS33.words);
var PARTS_OF_YEAR = phraseTable(WORDS33.partsOfYear);
var CUTOFFS = phraseTable(WORDS33.cutoffs);
var AFTER_CUTOFF = phraseTable(WORDS33.afterCutoff);
var WHOLE_YEAR = phraseTable(WORDS33.wholeYear);
var SINCE = phraseTable(WORDS33.since);
var AFTER_YEAR = phraseTable(WORDS33.afterYear);
var DURING = phraseTable(WORDS33.during);
function periodEnd(text, at, to) {
  const first = text.charCodeAt(at);
  if (isDigit(first)) return datedEnd(text, at, to);
  if (first === CUTOFF && CUTOFFS.startingAt(text, at, to) > 0) return cutoffEnd(text, at + 2, to);
  if (first === UNTIL) {
    const limit = yearEnd(text, at + 1, to, false);
    return limit === at + 1 ? at : passed(text, limit, to, END);
  }
  const year = WHOLE_YEAR.startingAt(text, at, to);
  if (first !== WHOLE3) {
    const month = sinceMonthEnd(text, at + year, to);
    if (month > 0) return month;
  }
  const part = PARTS_OF_YEAR.startingAt(text, at + year, to);
  return at + (part > 0 ? year + part : PERIODS.startingAt(text, at, to));
}
function datedEnd(text, at, to) {
  const range = rangeEnd(text, at, to);
  if (range > at) return range;
  const year = yearEnd(text, at, to, false);
  const since = sinceMonthEnd(text, year, to);
  if (since > 0) return since;
  if (year === at) return monthEnd(text, at, to);
  const part = PARTS_OF_YEAR.startingAt(text, year, to);
  if (part > 0) return year + part;
  const end = monthEnd(text, year, to);
  return end + AFTER_YEAR.startingAt(text, end, to);
}
function rangeEnd(text, at, to) {
  const year = yearEnd(text, at, to, true);
  if (year === at) return at;
  const first = dateEnd(text, year, to);
  if (first >= to || !RANGE_MARKS2.has(text.charCodeAt(first))) return at;
  const last = dateEnd(text, yearEnd(text, first + 1, to, true), to);
  return last + DURING.startingAt(text, last, to);
}
function cutoffEnd(text, at, to) {
  const word = AFTER_CUTOFF.startingAt(text, at, to);
  if (word > 0) return at + word;
  const year = yearEnd(text, at, to, false);
  const month = numberedEnd(text, year, to, MONTH2);
  if (month === year) {
    const end = passed(text, year, to, END);
    return end > year ? end : passed(text, year, to, LAST);
  }
  const day = numberedEnd(text, month, to, DAY2);
  return day > month ? day : passed(text, month, to, END);
}
function sinceMonthEnd(text, at, to) {
  let end = numberedEnd(text, at, to, MONTH2);
  if (end === at) {
    while (end < to && end < at + 2 && CHINESE_NUMERALS.has(text.charCodeAt(end))) end++;
    if (end === at || end >= to || text.charCodeAt(end) !== MONTH2) return 0;
    end++;
  }
  const since = SINCE.startingAt(text, end, to);
  return since === 0 ? 0 : end + since;
}
function yearEnd(text, at, to, anyCentury) {
  const isYear2 = at + 5 <= to && text.charCodeAt(at + 4) === YEAR5 && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && (text.startsWith("20", at) || anyCentury && text.startsWith("19", at));
  return isYear2 ? at + 5 : at;
}
function dateEnd(text, at, to) {
  return numberedEnd(text, numberedEnd(text, at, to, MONTH2), to, DAY2);
}
function monthEnd(text, at, to) {
  const end = numberedEnd(text, at, to, MONTH2);
  return end === at ? at : passed(text, end, to, OF_MONTH);
}
function numberedEnd(text, at, to, mark2) {
  let end = at;
  while (end < to && end < at + 2 && isDigit(text.charCodeAt(end))) end++;
  return end > at && end < to && text.charCodeAt(end) === mark2 ? end + 1 : at;
}
function passed(text, at, to, mark2) {
  return at < to && text.charCodeAt(at) === mark2 ? at + 1 : at;
}

// src/claims/number/period.ts
var WORDS34 = wordLists(periods_default, "first", "second", "earlierYear", "lasting", "compared");
var FIRST = characterSet(WORDS34.first);
var SECOND = characterSet(WORDS34.second, "2");
var YEAR6 = "年".charCodeAt(0);
var MONTH3 = "月".charCodeAt(0);
var COMPARED = characterSet(WORDS34.compared);
var LONGEST_TIE = 3;
var ORDINAL = "第".charCodeAt(0);
var REACH13 = 8;
var period = (context, drafts) => {
  const { text, from, to, year } = context;
  const mentions = mentionsIn(text, from, to, drafts.at(-1).start);
  if (mentions.length === 0) return drafts;
  let next = 0;
  return drafts.map((draft) => {
    while (next < mentions.length && mentions[next].end <= draft.start) next++;
    const mention = mentionFor(context, mentions, next, draft);
    if (mention === null) return draft;
    const own2 = isPlanned(context, draft) && year !== null ? year + 1 : year;
    return found(draft, "period", mention, { period: periodOf(mention, own2) });
  });
};
function isPlanned({ passage }, { status: status2 }) {
  return passage.role === "plans" && status2 === "target";
}
function mentionFor(context, mentions, count, { start: at, kind }) {
  const { text } = context;
  const clause = clauseStart(context, at);
  for (let i = count - 1; i >= Math.max(0, count - REACH13); i--) {
    const mention = mentions[i];
    const { start, end, text: words8 } = mention;
    const compared = COMPARED.has(text.charCodeAt(start - 1));
    if (compared && (kind === "change" || at - end > LONGEST_TIE)) continue;
    if (start >= clause) return mention;
    if (words8.startsWith("每") || EARLIER_YEAR2.startingAt(words8, 0, words8.length) > 0) continue;
    if (start >= sentenceStart(context, at) || isLasting(words8)) return mention;
  }
  return null;
}
function mentionsIn(text, from, to, until) {
  const mentions = [];
  for (let at = from; at < until; ) {
    const end = mayBegin(text, at) ? periodEnd(text, at, to) : at;
    if (end === at) {
      at++;
      continue;
    }
    if (text.charCodeAt(at - 1) !== ORDINAL)
      mentions.push({ start: at, end, text: text.slice(at, end) });
    at = end;
  }
  return mentions;
}
function mayBegin(text, at) {
  const code = text.charCodeAt(at);
  if (FIRST.has(code)) return SECOND.has(text.charCodeAt(at + 1));
  if (!isDigit(code)) return false;
  return text.charCodeAt(at + 4) === YEAR6 || text.charCodeAt(at + 1) === MONTH3 || text.charCodeAt(at + 2) === MONTH3;
}
var EARLIER_YEAR2 = phraseTable(WORDS34.earlierYear);
var LASTING = phraseTable(WORDS34.lasting);
function isLasting(text) {
  return LASTING.within(text, 0, text.length) || text.startsWith("20") && isYearAt2(text, 0);
}
function periodOf({ text }, year) {
  const [from, to] = boundsOf(text, year);
  return { text, from, to };
}

// src/genre/claims/rhetoric.yaml
var rhetoric_default = { "units": "级 类 大 方面 层面 大类 大项 维度 环节 步骤 阶段 档 门类 板块 领域 系列 重 类别", "nouns": "方面 层面 维度 环节 步骤 阶段 板块 领域 体系 机制 模式 品牌 举措 措施 重点任务 要点 工作要点 重点领域 重点环节 要求 工作要求 职责 原则 目标 能力 抓手 着力点 突破口 关键 关键词 关口 关键环节 特点 特色 亮点 优势 短板 导向 意识 观念 理念 思维 作用 统一 结合 转变 提升 强化 到位 维护 确立 必须 务必 路径 方式 途径 形式 手段 类型 层次 层级 台阶 方向 闭环 链条 支撑 防线 要素 支柱 引擎 定位 核心 主线", "notNouns": "制 度", "grouping": "个 项 种 条 张 道 把 根 块 支 套 本 面 点 片 门 款 重 束 具", "concrete": "村 社区 村社 村居 乡镇 镇 街道 县 区 市 部门 单位 企业 公司 小区 学校 项目 案件 案例 工作组 小组 工作专班 专班 工作站 站点 服务点 服务站 点位 基地 广场 公园 中心 窗口 工地 家庭 商户 行政村 网格 乡 社 组 班 队伍 综合行政执法队伍 执法队 中队 大队 党支部 支部 自然村 居委会 村委会 调解室 工作室 法庭 派出所 司法所 律所 律师事务所 事务所 协会 商会 机构 组织 平台 公众号 视频 标语 横幅 宣传栏 专栏 问题 隐患 纠纷 诉求", "eventsOfOne": "次 期 场 场次 起 宗 例 轮 届次 课时 学时", "copulas": "共 为 计 达 有" };

// src/claims/number/rhetoric.ts
var WORDS35 = wordLists(
  rhetoric_default,
  "units",
  "nouns",
  "notNouns",
  "grouping",
  "concrete",
  "eventsOfOne",
  "copulas"
);
var ABSTRACT_UNITS = new Set(wordsOf(WORDS35.units));
var ABSTRACT_NOUNS = phraseTable(WORDS35.nouns);
var STOPS3 = phraseTable(wordLists(nouns_default, "stops").stops);
var GROUPING = new Set(wordsOf(WORDS35.grouping));
var CONCRETE = phraseTable(WORDS35.concrete);
var EVENTS_OF_ONE = new Set(wordsOf(WORDS35.eventsOfOne));
var COUNTED_AS_IS = /* @__PURE__ */ new Set([
  "money",
  "percent",
  "points",
  "multiple",
  "score",
  "length",
  "area",
  "volume",
  "weight",
  "energy"
]);
var ENDS4 = new CharacterSet(",。;、)(:!?\n “《");
var COPULAS3 = characterSet(WORDS35.copulas);
var LARGE = "大".charCodeAt(0);
var AND_SO_ON3 = "等".charCodeAt(0);
var OF8 = "的".charCodeAt(0);
var NOT_ABSTRACT_ENDS = characterSet(WORDS35.notNouns);
var LONGEST_NOUN2 = 12;
var rhetoric = (context, drafts) => drafts.map((draft) => {
  const end = rhetoricEnd(context, draft);
  if (end < 0) return draft;
  return found(draft, "rhetoric", { start: draft.start, end }, { salience: "rhetorical" });
});
function rhetoricEnd(context, draft) {
  return isRhetorical(context, draft) ? Math.min(context.to, draft.end + LONGEST_NOUN2) : -1;
}
function isRhetorical({ text, from, to }, draft) {
  const { unit, unitKind, quantity } = draft;
  if (draft.value === 0) return false;
  if (unit === "") return false;
  if (ABSTRACT_UNITS.has(unit)) return true;
  if (quantity.unitStart === quantity.numberEnd + 1 && text.charCodeAt(quantity.numberEnd) === LARGE)
    return true;
  if (unitKind !== null && COUNTED_AS_IS.has(unitKind)) return false;
  let start = draft.end;
  let end = start;
  while (end < to && end < start + LONGEST_NOUN2 && !ENDS4.has(text.charCodeAt(end))) end++;
  if (end > start && text.charCodeAt(start) === OF8) start++;
  if (unit === "项" || unit === "个" || unit === "条") {
    if (start < end && endsAbstract(text, start, end)) return true;
    if (start === end && beforeIsAbstract(text, draft.start, from)) return unit === "项";
  }
  if (quantity.numeral.arabic || quantity.numberEnd !== quantity.numberStart + 1) return false;
  if (draft.bound !== "exact") return false;
  if (draft.value === 1) return !EVENTS_OF_ONE.has(unit) && !draft.each;
  if (draft.value >= 10 || !GROUPING.has(unit)) return false;
  if (text.charCodeAt(draft.start - 1) === AND_SO_ON3) return false;
  for (let at = start; at < end; at++) if (CONCRETE.startingAt(text, at, end) > 0) return false;
  return start < end;
}
function endsAbstract(text, start, end) {
  if (STOPS3.startingAt(text, start, end) > 1) return false;
  for (let at = start; at < Math.min(end, start + 6); at++) {
    const length = ABSTRACT_NOUNS.startingAt(text, at, end);
    if (length >= 2 && (at + length === end || STOPS3.startingAt(text, at + length, end) > 0))
      return true;
  }
  return false;
}
function beforeIsAbstract(text, at, from) {
  let end = at;
  while (end > from && COPULAS3.has(text.charCodeAt(end - 1))) end--;
  return ABSTRACT_NOUNS.endingAt(text, end, from) >= 2 && !NOT_ABSTRACT_ENDS.has(text.charCodeAt(end - 1));
}

// src/genre/claims/status.yaml
var status_default = { "wanted": "力争 确保 应当 必须 务必 原则上 至少 最少 即将 争取在 争取实现 争取完成 争取达到 争取到 争取年 争取今年 争取明年 争取早日 争取尽早 争取将 争取使 争取全年 计划再 计划新 计划于 计划在 计划到 计划用 计划投入 计划开展 计划组织 计划举办 计划召开 计划建 计划培 计划配 计划聘 计划打造 计划完成 计划实现 计划安排 计划招 计划将 计划每 计划今 计划明 计划下 计划全年 计划0 计划1 计划2 计划3 计划4 计划5 计划6 计划7 计划8 计划9 拟再 拟新 拟于 拟在 拟到 拟投入 拟开展 拟组织 拟举办 拟建 拟配 拟聘 拟打造 拟完成 拟用 拟订 拟0 拟1 拟2 拟3 拟4 拟5 拟6 拟7 拟8 拟9 目标是 目标为 要求各 要求每 要求全 要求领导 要求干部 要求做到 要求达到 要求完成 要求不 不得少于 不得低于 不得超过 不得高于 将于 将在 将达 将达到 将新增 将新建 将建成 将开展 将举办 将组织 将实现 将投入 将完成 将配备 将力争 将打造 将再 将继续 将进一步", "notPlanning": "检 行 工 年 度 执 查 动 作 建 设 施 划", "demand": "不少于 不低于 不得少于 不得低于 不小于 至少 最少 起码 不超过 不得超过 不高于 不得高于 至多 最多", "met": "连续 保持 稳定 实际 解答 发放 接待 化解 调解 受理 覆盖 惠及", "done": "已 目前 现有 截至 截止 今年以来 去年 上年 全年共 累计 共计 实际 虽 仅 尚 只有", "notDone": "已知 已然 已有规定 累计不", "earlier": "上年 上年度 上年同期 去年 去年同期 上一年 上一年度 前一年 往年", "afterYear": "度 同期", "wishes": "计划 拟 预计 力争", "from": "由 从", "movedOn": "增 提 减 降 压 缩 扩 整合", "achieved": "实现了 完成了 达到了", "limits": "年底前 月底前 年内要 年内将 年内力争 年内实现 年内建成 年内完成 下年要 下年将 下年计划 下年度要 下年度将 下年度计划 下一年要 下一年将 下一年计划 下一年度要 下一年度将 下一年度计划", "until": "到", "notUntil": "的 以来", "before": "前", "wishesAtEnd": "后期", "wishesAnywhere": "拟再", "year": "年" };

// src/claims/number/status.ts
var WORDS36 = wordLists(
  status_default,
  "wanted",
  "notPlanning",
  "demand",
  "met",
  "done",
  "notDone",
  "earlier",
  "afterYear",
  "wishes",
  "wishesAtEnd",
  "wishesAnywhere",
  "from",
  "movedOn",
  "achieved",
  "limits",
  "until",
  "notUntil",
  "before",
  "year"
);
var WANTED = phraseTable(WORDS36.wanted);
var NOT_PLANNING = characterSet(WORDS36.notPlanning);
var DEMAND = phraseTable(WORDS36.demand);
var MET = phraseTable(WORDS36.met);
var DONE3 = phraseTable(WORDS36.done);
var NOT_DONE = phraseTable(WORDS36.notDone);
var EARLIER = phraseTable(WORDS36.earlier);
var AFTER_YEAR2 = phraseTable(WORDS36.afterYear);
var WISHES = phraseTable(WORDS36.wishes);
var WISHES_AT_END = phraseTable(WORDS36.wishesAtEnd);
var WISHES_ANYWHERE = phraseTable(WORDS36.wishesAnywhere);
var FROM = characterSet(WORDS36.from);
var MOVED_ON = phraseTable(WORDS36.movedOn);
var ACHIEVED = phraseTable(WORDS36.achieved);
var LIMITS = phraseTable(WORDS36.limits);
var UNTIL2 = characterSet(WORDS36.until);
var NOT_UNTIL = phraseTable(WORDS36.notUntil);
var BEFORE3 = characterSet(WORDS36.before);
var CUES = phraseTable([
  ...WORDS36.wanted,
  ...WORDS36.done,
  ...WORDS36.earlier,
  ...WORDS36.achieved,
  ...WORDS36.limits,
  ...WORDS36.year
]);
var PLAN = "计".charCodeAt(0);
var OF9 = "的".charCodeAt(0);
var YEAR7 = "年".charCodeAt(0);
var COMMA5 = 44;
var SPACE9 = 32;
var CLAUSE_ENDS5 = new CharacterSet(",。;");
var START_REACH = 13;
var MOVE_REACH = 6;
var LATEST_MOVE = 4;
var status = (context, drafts) => drafts.map((draft) => {
  const clause = clauseStart(context, draft.start);
  const [value, rule] = statusOf(context, draft, clause);
  if (value === "reported" && rule === "work-done") return draft;
  return found(draft, rule, { start: clause, end: draft.start }, { status: value });
});
function statusOf(context, draft, start) {
  const { text, passage } = context;
  const before = { start, end: draft.start };
  const planned = passage.role === "plans";
  if (draft.kind === "level" && isPrior(context, before)) return ["prior", "earlier-year"];
  if (planned && draft.kind === "level" && isStartingPoint(text, before, draft.end))
    return ["reported", "plan-starts-from"];
  const cued = CUES.within(text, start, draft.start);
  const done = cued && isDone(text, before);
  const wanted = cued && (!done || planned) && isWanted(text, before);
  if (planned) return done && !wanted ? ["reported", "done-already"] : ["target", "in-plans"];
  if (!done && isDemand(text, draft) && !MET.within(text, start, draft.start))
    return ["target", "demand"];
  if (done) return ["reported", "done-already"];
  if (passage.role === "problems") return ["reported", "in-problems"];
  if (wanted) return ["target", "wanted"];
  if (cued && isTimeLimit(text, before)) return ["target", "time-limit"];
  if (cued && ACHIEVED.within(text, start, draft.start)) return ["reported", "achieved"];
  return carriesWish(context, draft, start) ? ["target", "wish-before"] : ["reported", "work-done"];
}
function isDemand(text, { start, quantity }) {
  return quantity.numberStart > start && DEMAND.startingAt(text, start, quantity.numberStart) > 0;
}
function carriesWish(context, draft, clause) {
  const { text } = context;
  const sentence = sentenceStart(context, draft.start);
  let end = clause - 1;
  while (end >= sentence && text.charCodeAt(end) !== COMMA5) end--;
  if (end <= sentence) return false;
  let start = end;
  while (start > sentence && text.charCodeAt(start - 1) !== COMMA5) start--;
  return isWish(text, { start, end }) && !isDone(text, { start, end });
}
function isWish(text, { start, end }) {
  if (WISHES_ANYWHERE.within(text, start, end) || WISHES_AT_END.endingAt(text, end, start) > 0)
    return true;
  let first = start;
  while (first < end && text.charCodeAt(first) === SPACE9) first++;
  return WISHES.startingAt(text, first, end) > 0 || isUntilYear(text, first, end);
}
function isDone(text, { start, end }) {
  for (let at = start; at < end; at++)
    if (DONE3.startingAt(text, at, end) > 0 && NOT_DONE.startingAt(text, at, end) === 0) return true;
  return false;
}
function isWanted(text, { start, end }) {
  for (let at = start; at < end; at++) {
    if (WANTED.startingAt(text, at, end) === 0) continue;
    const named3 = text.charCodeAt(at) === PLAN && at > start && NOT_PLANNING.has(text.charCodeAt(at - 1));
    if (!named3) return true;
  }
  return false;
}
function isTimeLimit(text, { start, end }) {
  for (let at = start; at < end; at++) {
    if (LIMITS.startingAt(text, at, end) > 0) return true;
    if (isUntilYear(text, at, end) && NOT_UNTIL.startingAt(text, at + 6, end) === 0) return true;
    if (isYearOfCentury(text, at, end) && at + 5 < end && BEFORE3.has(text.charCodeAt(at + 5)))
      return true;
  }
  return false;
}
function isUntilYear(text, at, end) {
  return UNTIL2.has(text.charCodeAt(at)) && isYearOfCentury(text, at + 1, end);
}
function isYearOfCentury(text, at, end) {
  return at + 5 <= end && text.startsWith("20", at) && isYearAt2(text, at);
}
function isStartingPoint(text, { start, end }, numberEnd2) {
  const first = Math.max(start, end - START_REACH);
  let from = end - 1;
  while (from >= first && !FROM.has(text.charCodeAt(from))) from--;
  if (from < first) return false;
  for (let at = numberEnd2; at <= numberEnd2 + LATEST_MOVE; at++) {
    if (MOVED_ON.startingAt(text, at, numberEnd2 + MOVE_REACH) > 0) return true;
    if (CLAUSE_ENDS5.has(text.charCodeAt(at))) return false;
  }
  return false;
}
function isPrior({ text, year }, { start, end: at }) {
  const end = text.charCodeAt(at - 1) === OF9 ? at - 1 : at;
  const suffix = AFTER_YEAR2.endingAt(text, end, start);
  const short = end - suffix;
  if (EARLIER.endingAt(text, end, start) > 0) return true;
  if (suffix > 1 && EARLIER.endingAt(text, short, start) > 0) return true;
  if (year === null || short - start < 5 || text.charCodeAt(short - 1) !== YEAR7) return false;
  const named3 = text.slice(short - 5, short - 1);
  return /^(?:19|20)\d\d$/.test(named3) && Number(named3) < year;
}

// src/claims/steps.ts
var STEPS = [
  ["nothing-happened", nothingHappened],
  ["distant-bound", distantBound],
  ["change", change],
  ["per-member", perMember2],
  ["rhetoric", rhetoric],
  ["status", status],
  ["period", period],
  ["series", series],
  ["noun", nameNumber],
  ["respective", respective],
  ["parts", parts],
  ["rates", rates]
];
function readDrafts(context, drafts) {
  return STEPS.reduce((read, [, step]) => step(context, read), drafts);
}

// src/genre/claims/tables.yaml
var tables_default = { "rowNumbers": "序号 编号 序列 行次 排名 名次 代码", "unitColumns": "单位 计量单位 计量", "money": "金额 款 额 收入 支出 经费 资金 损失 投入", "planned": "计划 目标 预期 任务数 拟 应完成", "earlier": "上年 去年 同期 上一年", "changed": "同比 增减 增长 增幅 变化 降幅 较上年", "yearOnYear": "同比" };

// src/claims/table-units.ts
var SCALES2 = /* @__PURE__ */ new Map([
  ["百", 2],
  ["千", 3],
  ["万", 4],
  ["亿", 8]
]);
function bracketedUnit(label) {
  const bracketed = /\(([^()]{1,8})\)/.exec(label);
  return bracketed === null ? null : unitNamed(bracketed[1]);
}
function captionUnits(text, caption) {
  if (caption === null) return [];
  const line = text.slice(Math.max(caption.start, caption.end - 80), caption.end);
  const found4 = /单位\s?:?\s?([^)。;\n]{1,20})/.exec(line);
  if (found4 === null) return [];
  return found4[1].split(/[、,\s/]/).map(unitNamed).filter((unit) => unit !== null);
}
function unitNamed(words8) {
  let exponent = 0;
  let at = 0;
  while (SCALES2.has(words8[at] ?? "") && at + 1 < words8.length)
    exponent += SCALES2.get(words8[at++]);
  const matched = reportUnits.match(words8, at, words8.length);
  if (matched === null || at + matched.word.length !== words8.length) return null;
  return { unit: matched.unit, exponent };
}

// src/claims/table-row.ts
var WORDS37 = wordLists(
  tables_default,
  "rowNumbers",
  "unitColumns",
  "money",
  "planned",
  "earlier",
  "changed",
  "yearOnYear"
);
var ROW_NUMBER = new Set(wordsOf(WORDS37.rowNumbers));
var UNIT_COLUMN = new Set(wordsOf(WORDS37.unitColumns));
var MONEY_COLUMN = phraseTable(WORDS37.money);
var PLANNED2 = phraseTable(WORDS37.planned);
var EARLIER2 = phraseTable(WORDS37.earlier);
var YEAR_ON_YEAR = phraseTable(WORDS37.yearOnYear);
var CHANGED = phraseTable(WORDS37.changed);
function rowReader(text, first, caption, year) {
  const head = cellsOf(text, first);
  const headed = head.length > 1 && !head.some((cell) => isFigure2(text, cell) && !isYearCell(text, cell));
  const units = captionUnits(text, caption);
  const columns = headed ? head.map((cell) => columnOf(text, cell, units)) : null;
  const nameless = { span: null, name: "", unit: units[0] ?? null, year: null };
  return (row) => {
    if (headed && row === first) return [];
    const cells = cellsOf(text, row);
    const own2 = columns === null ? cells.map(() => nameless) : alignedColumns(columns, cells.length);
    return rowDrafts(text, cells, own2, year);
  };
}
function alignedColumns(columns, width) {
  if (columns.length <= width) return columns;
  return columns.slice(columns.length - width);
}
function rowDrafts(text, row, columns, year) {
  const isNumber = row.map((cell) => isFigure2(text, cell));
  const label = row.find(
    (cell, i) => !isNumber[i] && !isUnitCell(text, cell, columns[i]) && !isYearCell(text, cell)
  ) ?? null;
  const yearCell = row.find((cell) => isYearCell(text, cell)) ?? null;
  const rowUnit = row.map(
    (cell, i) => isUnitCell(text, cell, columns[i]) ? unitNamed(text.slice(cell.start, cell.end)) : null
  ).find((unit) => unit !== null) ?? (label === null ? null : bracketedUnit(text.slice(label.start, label.end)));
  const headed = columns.some(({ span }) => span !== null);
  if (label === null && !headed) return null;
  const drafts = [];
  row.forEach((cell, i) => {
    const column = columns[i];
    if (!isNumber[i] || cell === yearCell) return;
    if (column !== void 0 && ROW_NUMBER.has(column.name)) return;
    if (i === 0 && !headed) return;
    const [quantity] = scanQuantities(text, cell.start, cell.end, {
      units: reportUnits,
      notations: false
    });
    if (quantity === void 0 || !Number.isFinite(quantity.value)) return;
    const scaled2 = quantity.unit === null ? column?.unit ?? rowUnit : null;
    const name = label ?? column?.span ?? cell;
    const read = found(draftOf(quantity), "table", name, {
      ...scaledValue(quantity, scaled2),
      ...namedBy(text, label, yearCell, column),
      status: statusOf2(column, year),
      ...changeOf(text, cell, column)
    });
    drafts.push(read);
  });
  return drafts.length > 0 || isNumber.some(Boolean) ? drafts : null;
}
function scaledValue({ value }, scaled2) {
  if (scaled2 === null) return {};
  const { unit, exponent } = scaled2;
  return {
    value: timesPowerOfTen(Math.abs(value), exponent),
    unit: unit.name,
    unitKind: unit.kind
  };
}
function namedBy(text, label, yearCell, column) {
  if (label !== null)
    return {
      what: withoutBrackets(text.slice(label.start, label.end)),
      whatSpan: nameSpan(text, label)
    };
  const head = column?.span ?? null;
  if (column === void 0 || head === null) return { what: column?.name ?? null };
  if (yearCell !== null)
    return { what: `${text.slice(yearCell.start, yearCell.end)}${column.name}` };
  return { what: column.name, whatSpan: nameSpan(text, head) };
}
function changeOf(text, cell, column) {
  if (column === void 0) return {};
  const basis = isIn(YEAR_ON_YEAR, column.name) ? { basis: "同比" } : {};
  if (!isIn(CHANGED, column.name)) return basis;
  const direction = text[cell.start] === "-" ? "decrease" : "increase";
  return { ...basis, kind: "change", direction };
}
var isIn = (words8, name) => words8.within(name, 0, name.length);
function statusOf2(column, year) {
  if (column === void 0) return "reported";
  if (isIn(PLANNED2, column.name)) return "target";
  if (isIn(EARLIER2, column.name) && !isIn(CHANGED, column.name)) return "prior";
  return column.year !== null && year !== null && column.year < year ? "prior" : "reported";
}
function columnOf(text, cell, units) {
  const words8 = text.slice(cell.start, cell.end);
  const name = withoutBrackets(words8);
  const own2 = bracketedUnit(words8);
  const year = /(?:19|20)\d\d/.exec(words8);
  const money = isIn(MONEY_COLUMN, name);
  const shared = units.find(({ unit }) => unit.kind === "money" === money) ?? (units.length === 1 ? units[0] : null);
  return {
    span: nameSpan(text, cell),
    name,
    unit: own2 ?? shared,
    year: year === null ? null : Number(year[0])
  };
}
function withoutBrackets(words8) {
  const open = words8.indexOf("(");
  return (open > 0 ? words8.slice(0, open) : words8).replace(/^(?:其中|其它)[::]/, "").trim();
}
function nameSpan(text, cell) {
  const name = withoutBrackets(text.slice(cell.start, cell.end));
  const start = text.indexOf(name, cell.start);
  return { start, end: start + name.length };
}
function isUnitCell(text, cell, column) {
  if (column !== void 0 && UNIT_COLUMN.has(column.name)) return true;
  const named3 = cell.end - cell.start <= 4 ? unitNamed(text.slice(cell.start, cell.end)) : null;
  return named3 !== null && named3.unit.kind !== "noun";
}
function isFigure2(text, cell) {
  let { start } = cell;
  if (text[start] === "-" || text[start] === "+") start++;
  const numeral = readNumeral(text, start, cell.end);
  if (numeral === null || numeral.start !== start || !numeral.arabic) return false;
  if (numeral.end === cell.end) return true;
  const unit = reportUnits.match(text, numeral.end, cell.end);
  return unit !== null && numeral.end + unit.word.length === cell.end;
}
function isYearCell(text, cell) {
  return /^(?:19|20)\d\d年?度?$/.test(text.slice(cell.start, cell.end));
}

// src/claims/claim-reader.ts
var NO_NUMBERS = { drafts: [], rejected: [] };
var NO_CLAIMS = { claims: [], readings: [], rejected: [], contradictions: [] };
var NO_PLACES = [];
var hasNumeral = (name) => [...name].some((character) => classOf(character.charCodeAt(0)) !== CharacterClass.none);
var REPORT_SCAN = { units: reportUnits, notations: false };
function claimReader(text, context) {
  const read = passageReader(text, context);
  let count = 0;
  return (passage, themes) => {
    const { drafts, rejected, readings } = read(passage);
    if (drafts.length === 0 && rejected.length === 0) return NO_CLAIMS;
    const first = count + 1;
    count += drafts.length;
    const claims = drafts.map(
      (draft, place2) => claimOf(text, draft, passage, first, place2, readings[place2], themes)
    );
    return {
      claims,
      readings,
      rejected: rejected.map((number3) => rejectedNumber(text, number3)),
      contradictions: contradictions(text, drafts)
    };
  };
}
function explainClaim(text, passages, context, id) {
  const read = passageReader(text, { ...context, rejected: true });
  let claims = 0;
  let numbers2 = 0;
  for (const passage of passages) {
    const { drafts, rejected, readings } = read(passage);
    const first = claims + 1;
    claims += drafts.length;
    const place2 = drafts.findIndex((_, i) => `c${first + i}` === id);
    if (place2 >= 0) {
      const draft = drafts[place2];
      const reading = readings[place2];
      const claim2 = claimOf(text, draft, passage, first, place2, reading, []);
      return claimExplanation(text, claim2, draft, reading);
    }
    for (const number3 of rejected)
      if (`n${++numbers2}` === id)
        return rejectionExplanation(rejectedNumber(text, number3), id, number3);
  }
  return null;
}
function passageReader(text, context) {
  const { later = [], compiled: compiled2, facts = factReader(compiled2.table, text), rejected } = context;
  const readersOf = (report) => ({
    numbersOf: numberReader(sourceOf2(text, report, compiled2, facts), rejected),
    indicators: indicatorReader(compiled2.indicators, report.title ?? "", facts)
  });
  let { numbersOf, indicators } = readersOf(context);
  let next = 0;
  return (passage) => {
    for (; next < later.length && passage.start >= later[next].start; next++)
      ({ numbersOf, indicators } = readersOf(later[next]));
    const numbers2 = numbersOf(passage);
    const { drafts } = numbers2;
    const readings = drafts.length === 0 ? [] : indicators.read(text, passage, passage.start, drafts);
    return { ...numbers2, readings };
  };
}
function sourceOf2(text, { year, issuer = null }, { names }, facts) {
  const places = issuer === null ? NO_PLACES : [...placesNamed(issuer), issuer].filter(hasNumeral);
  return { text, facts, names, year, places };
}
function numberReader(source, rejected) {
  const { text, year } = source;
  let readRow = null;
  let above = null;
  return (passage) => {
    if (passage.kind !== "table") readRow = null;
    else {
      readRow ??= rowReader(text, passage, above, year);
      const cells = readRow(passage);
      if (cells !== null) {
        const others = rejected ? otherNumbers(source, passage, cells) : [];
        return { drafts: cells, rejected: others };
      }
    }
    above = passage;
    return proseNumbers(source, passage, rejected);
  };
}
function otherNumbers(source, row, figures) {
  const others = scanQuantities(source.text, row.start, row.end, REPORT_SCAN).filter(
    (quantity) => !figures.some((figure) => overlaps(figure, quantity))
  );
  if (others.length === 0) return [];
  const placeless = { ...source, places: NO_PLACES };
  const context = passageContext(placeless, row, row.start, others.at(-1).numberStart);
  return others.map((quantity) => ({
    ...rejectionOf(context, quantity) ?? { rule: "no-measure", why: "no-measure" },
    quantity
  }));
}
function proseNumbers(source, passage, wanted) {
  const { text } = source;
  const marked = passage.marker !== "" && text.startsWith(passage.marker, passage.start);
  const from = marked ? passage.start + passage.marker.length : passage.start;
  const quantities = scanQuantities(text, from, passage.end, REPORT_SCAN);
  if (quantities.length === 0) return NO_NUMBERS;
  const lastNumber = quantities.at(-1).numberStart;
  const context = passageContext(source, passage, from, lastNumber);
  const drafts = [];
  const rejected = [];
  for (const quantity of quantities) {
    const rejection = rejectionOf(context, quantity);
    if (rejection === null) drafts.push(draftOf(quantity));
    else if (wanted) rejected.push({ ...rejection, quantity });
  }
  return { drafts: drafts.length === 0 ? drafts : readDrafts(context, drafts), rejected };
}
function rejectedNumber(text, { quantity: { start, end }, why }) {
  return { start, end, text: text.slice(start, end), why };
}
function claimOf(text, draft, passage, first, place2, { indicator, stage, partOf: partOf3 }, themes) {
  const span = draft.whatSpan;
  const idAt = (other) => other === null ? null : `c${first + other}`;
  return {
    id: `c${first + place2}`,
    passageId: passage.kind === "heading" ? null : passage.id,
    sectionId: passage.sectionId,
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    value: draft.value,
    valueMax: draft.valueMax,
    unit: draft.unit,
    bound: draft.bound,
    kind: draft.kind,
    direction: draft.direction,
    basis: draft.basis,
    changeOf: idAt(draft.changeOf),
    salience: draft.salience,
    indicator,
    stage,
    status: draft.status,
    what: draft.what,
    whatStart: span?.start ?? null,
    whatEnd: span?.end ?? null,
    action: draft.action,
    each: draft.each,
    period: draft.period,
    partOf: idAt(partOf3),
    numerator: idAt(draft.numerator),
    base: idAt(draft.base),
    themes
  };
}

// src/match/term-tree.ts
var ROOT = 0;
var TermTree = class {
  /** The different terms, by number: in the order in which they were entered. */
  terms = [];
  /** Number of nodes, the root included. */
  size = 1;
  /** By UTF-16 code unit, the child of the root; 0 where no term begins with it. */
  roots = new Int32Array(65536);
  /**
   * A bit, by the lowest bits of two UTF-16 code units, where a term may begin with them; all of a row where the
   * first is a term by itself. Small enough to stay in the nearest cache while a text is read: of the places
   * of a text two in three begin as some term does, but one in five goes on so.
   */
  pairs = new Int32Array(PAIR_ROWS * ROW_WORDS);
  /** What is known of a node, side by side: what is asked of it together comes with one look into memory. */
  nodes;
  /** Slots of an open-addressing table of nodes below the first level; 0 is an empty slot. */
  slots;
  mask;
  /** An empty tree; it grows, but is built faster with room for all its nodes, two to three a term. */
  constructor(nodes = 1 << 13) {
    this.nodes = new Int32Array(nodes * FIELDS);
    this.slots = new Int32Array(slotsFor(nodes));
    this.mask = this.slots.length - 1;
  }
  /** Enters a term, if it is new, and returns its number. Throws `RangeError` for an empty term. */
  enter(term) {
    const { length } = term;
    if (length === 0) throw new RangeError("a tree of terms has no empty term");
    if ((this.size + length) * FIELDS > this.nodes.length) this.grow(this.size + length);
    const { nodes, roots, slots, mask } = this;
    let unit = term.charCodeAt(0);
    let node = roots[unit];
    if (node === 0) {
      node = this.size++;
      nodes[node * FIELDS + LABEL2] = unit;
      roots[unit] = node;
    }
    const row = (unit & PAIR_ROWS - 1) * ROW_WORDS;
    if (length === 1) this.pairs.fill(-1, row, row + ROW_WORDS);
    else {
      const second = term.charCodeAt(1);
      this.pairs[row + (second >>> 5 & ROW_WORDS - 1)] |= 1 << (second & 31);
    }
    for (let i = 1; i < length; i++) {
      unit = term.charCodeAt(i);
      let slot = Math.imul(node * 31 + unit, HASH3) >>> 7 & mask;
      let found4 = slots[slot];
      while (found4 !== 0 && (nodes[found4 * FIELDS] !== node || nodes[found4 * FIELDS + LABEL2] !== unit)) {
        slot = slot + 1 & mask;
        found4 = slots[slot];
      }
      if (found4 === 0) {
        found4 = this.size++;
        nodes[found4 * FIELDS] = node;
        nodes[found4 * FIELDS + LABEL2] = unit;
        slots[slot] = found4;
        nodes[node * FIELDS + LABELS_BELOW] |= 1 << (unit & 31);
      }
      node = found4;
    }
    const known = nodes[node * FIELDS + TERM2];
    if (known > 0) return known - 1;
    nodes[node * FIELDS + TERM2] = this.terms.push(term);
    return this.terms.length - 1;
  }
  /** Whether a term may begin with these two UTF-16 code units, or with the first and end there; `false` is certain. */
  mayBegin(unit, next) {
    const word = (unit & PAIR_ROWS - 1) * ROW_WORDS + (next >>> 5 & ROW_WORDS - 1);
    return (this.pairs[word] >>> (next & 31) & 1) !== 0;
  }
  /** The child of a node by a UTF-16 code unit; 0 without one. */
  child(node, unit) {
    if (node === ROOT) return this.roots[unit];
    const { nodes, slots, mask } = this;
    if ((nodes[node * FIELDS + LABELS_BELOW] >>> (unit & 31) & 1) === 0) return 0;
    for (let slot = hash(node, unit) & mask; ; slot = slot + 1 & mask) {
      const found4 = slots[slot];
      if (found4 === 0) return 0;
      const at = found4 * FIELDS;
      if (nodes[at] === node && nodes[at + LABEL2] === unit) return found4;
    }
  }
  /** The node above a node. */
  parentOf(node) {
    return this.nodes[node * FIELDS];
  }
  /** The UTF-16 code unit that leads to a node. */
  labelOf(node) {
    return this.nodes[node * FIELDS + LABEL2];
  }
  /** The number of the term that ends at a node; −1 where none does. */
  termAt(node) {
    return this.nodes[node * FIELDS + TERM2] - 1;
  }
  /**
   * Writes the numbers of the terms that begin at a place and end by `end` into `found`, the shortest
   * first, and where they end into `ends`; returns how many there are.
   */
  startingAt(text, at, end, found4, ends) {
    let node = this.roots[text.charCodeAt(at)];
    let count = 0;
    for (let next = at + 1; node !== 0; next++) {
      const term = this.nodes[node * FIELDS + TERM2];
      if (term > 0) {
        found4[count] = term - 1;
        ends[count++] = next;
      }
      if (next >= end) break;
      node = this.child(node, text.charCodeAt(next));
    }
    return count;
  }
  grow(nodes) {
    const room = Math.max(nodes, this.nodes.length / FIELDS * 2);
    const larger = new Int32Array(room * FIELDS);
    larger.set(this.nodes);
    this.nodes = larger;
    this.slots = new Int32Array(slotsFor(room));
    this.mask = this.slots.length - 1;
    for (let node = 1; node < this.size; node++) {
      const parent = this.parentOf(node);
      if (parent === ROOT) continue;
      let slot = hash(parent, this.labelOf(node)) & this.mask;
      while (this.slots[slot] !== 0) slot = slot + 1 & this.mask;
      this.slots[slot] = node;
    }
  }
};
var FIELDS = 4;
var LABEL2 = 1;
var TERM2 = 2;
var LABELS_BELOW = 3;
var PAIR_ROWS = 512;
var ROW_WORDS = 8;
function slotsFor(nodes) {
  let slots = 16;
  while (slots < nodes * 1.5) slots *= 2;
  return slots;
}
var HASH3 = 2654435761;
function hash(node, unit) {
  return Math.imul(node * 31 + unit, HASH3) >>> 7;
}

// src/claims/compile.ts
function compileClaims(set, table = new TermTree()) {
  const names = enterNames(table);
  const indicators = compileIndicatorSet(set, table);
  return { table, indicators, names: kindsOf(names, table.terms.length) };
}

// src/density.ts
var DENSEST = { line: 1e6, parts: 2e6, units: 1e6 };
var LINE_END4 = 10;
function checkDensity(text, most = DENSEST) {
  let parts2 = 0;
  let lineStart = 0;
  let inNumber = false;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : LINE_END4;
    if (unit === LINE_END4) {
      if (at - lineStart > most.line) throw tooDense("a line", at - lineStart, most.line);
      lineStart = at + 1;
      parts2++;
    }
    const isNumber = classOf(unit) !== CharacterClass.none;
    if (isNumber && !inNumber) parts2++;
    inNumber = isNumber;
  }
  if (parts2 > most.parts) throw tooMany("lines and numbers", parts2, most.parts);
}
function checkUnits2(units, most = DENSEST) {
  if (units.length > most.units) throw tooMany("headings and passages", units.length, most.units);
  for (const { start, end } of units)
    if (end - start > most.line) throw tooDense("a passage", end - start, most.line);
}
var tooMany = (what, found4, most) => new FazhiError("text-too-dense", `the text has ${found4} ${what}, more than ${most}; split it`);
var tooDense = (what, found4, most) => new FazhiError(
  "text-too-dense",
  `${what} of the text has ${found4} characters, more than ${most}; break it into lines, or split the text`
);

// src/report/place.ts
function placedThemes(unit, normalised) {
  if (unit.themes.length === 0) return unit;
  const themes = unit.themes.map(({ theme, score, evidence }) => ({
    theme,
    score,
    evidence: evidence.map((found4) => placedEvidence(found4, normalised))
  }));
  return { unitId: unit.unitId, primary: unit.primary, themes };
}
function placedEvidence(found4, normalised) {
  const { start, end } = normalised.toSource(found4);
  const { source } = normalised;
  const { text, rule } = found4;
  const isSame = text.length === end - start && source.startsWith(text, start);
  if (isSame && start === found4.start) return found4;
  return { start, end, text: isSame ? text : source.slice(start, end), rule };
}
function placedClaim(claim2, normalised) {
  const { source } = normalised;
  const { start, end } = normalised.toSource(claim2);
  const { whatStart, whatEnd } = claim2;
  const what = whatStart === null || whatEnd === null ? null : normalised.toSource({ start: whatStart, end: whatEnd });
  return {
    ...claim2,
    start,
    end,
    text: source.slice(start, end),
    what: what === null ? claim2.what : source.slice(what.start, what.end),
    whatStart: what === null ? null : what.start,
    whatEnd: what === null ? null : what.end
  };
}
function placedNumber(number3, normalised) {
  const { start, end } = normalised.toSource(number3);
  return { start, end, text: normalised.source.slice(start, end), why: number3.why };
}
function placedExplanation(explanation, normalised) {
  const placed = (part) => {
    const { start, end } = normalised.toSource(part);
    return { ...part, start, end, text: normalised.source.slice(start, end) };
  };
  return { ...placed(explanation), findings: explanation.findings.map(placed) };
}
function placedThemeExplanation(explanation, unit, normalised) {
  const words8 = ({ start, end }) => normalised.source.slice(start, end);
  const hit = (part) => {
    const span = normalised.toSource(part);
    return { ...part, ...span, text: words8(span) };
  };
  return {
    ...explanation,
    text: words8(normalised.toSource(unit)),
    hits: explanation.hits.map(hit),
    changes: explanation.changes.map(
      (change2) => change2.kind === "count" ? { ...change2, hit: hit(change2.hit) } : change2
    )
  };
}

// src/report/shares.ts
function sectionShares(sections, paragraphs, passages) {
  const index = new Map(sections.map((section, i) => [section.id, i]));
  const total = new Float64Array(sections.length);
  const byTheme = sections.map(() => /* @__PURE__ */ new Map());
  let next = 0;
  for (const { sectionId, passageIds } of paragraphs) {
    const own2 = passages.slice(next, next + passageIds.length);
    next += passageIds.length;
    const at = sectionId === null ? void 0 : index.get(sectionId);
    if (at === void 0) continue;
    for (const passage of own2) {
      const length = passage.end - passage.start;
      total[at] += length;
      for (const { theme } of passage.themes) add(byTheme[at], theme, length);
    }
  }
  for (let i = sections.length - 1; i >= 0; i--) {
    const { parentId } = sections[i];
    const parent = parentId === null ? void 0 : index.get(parentId);
    if (parent === void 0) continue;
    total[parent] += total[i];
    for (const [theme, length] of byTheme[i]) add(byTheme[parent], theme, length);
  }
  return byTheme.map(
    (lengths, i) => [...lengths].map(([theme, length]) => ({ theme, share: Math.round(length / total[i] * 1e3) / 1e3 })).sort((a, b) => b.share - a.share)
  );
}
function add(sums, key, value) {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

// src/report/version.ts
var VERSION2 = "0.2.0";
var SCHEMA_VERSION = 2;

// src/report/assemble.ts
function reportBuilder(start) {
  const { normalised, includeRejected } = start;
  const found4 = {
    headingThemes: [],
    passageThemes: [],
    claims: [],
    readings: [],
    rejected: [],
    warnings: []
  };
  return {
    add(unit, themes, { claims, readings, rejected, contradictions: contradictions2 }) {
      const own2 = unit.kind === "heading" ? found4.headingThemes : found4.passageThemes;
      own2.push(placedThemes(themes, normalised));
      const placed = claims.map((claim2) => placedClaim(claim2, normalised));
      for (const claim2 of placed) found4.claims.push(claim2);
      for (const reading of readings) found4.readings.push(reading);
      for (const contradiction of contradictions2)
        found4.warnings.push(contradictionWarning(contradiction, placed));
      if (!includeRejected) return;
      for (const number3 of rejected) found4.rejected.push(placedNumber(number3, normalised));
    },
    report: () => assembled(start, found4)
  };
}
function assembled(start, found4) {
  const { normalised, structure } = start;
  const { headingThemes, passageThemes } = found4;
  const { source } = normalised;
  const slice = (span) => source.slice(span.start, span.end);
  const passages = structure.passages.map((passage, i) => {
    const { id, paragraphId, kind, marker } = passage;
    const span = normalised.toSource(passage);
    const { primary, themes } = passageThemes[i];
    return {
      id,
      paragraphId,
      kind,
      marker: marker === "" ? "" : slice(normalised.toSource(markerOf2(passage))),
      start: span.start,
      end: span.end,
      primary,
      themes
    };
  });
  let next = 0;
  const paragraphs = structure.paragraphs.map((paragraph) => {
    const { id, sectionId, role, passageIds } = paragraph;
    const span = normalised.toSource(paragraph);
    const parts2 = passages.slice(next, next + passageIds.length);
    next += passageIds.length;
    return {
      id,
      sectionId,
      start: span.start,
      end: span.end,
      role,
      themes: unionOfTags(parts2),
      passageIds
    };
  });
  const shares = sectionShares(structure.sections, paragraphs, passages);
  const sections = structure.sections.map(
    (section, i) => reportSection(section, normalised, headingThemes[i].themes, shares[i])
  );
  const title = structure.titleSpans.length === 0 ? null : structure.titleSpans.map((span) => slice(normalised.toSource(span))).join("");
  const covered = [
    ...sections.map(({ headingStart, headingEnd }) => ({ start: headingStart, end: headingEnd })),
    ...passages
  ];
  const skipped = withGaps(
    source,
    structure.skipped.map(({ why, ...span }) => ({ ...normalised.toSource(span), why })),
    covered
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    engine: { ...start.engine },
    // a report's own: who changes one report changes no other
    document: { ...structure.metadata, title },
    sections,
    paragraphs,
    passages,
    claims: found4.claims,
    indicators: indicatorFigures(found4.claims, found4.readings, structure.metadata.year),
    skipped,
    ...start.includeRejected && { rejected: found4.rejected },
    warnings: [...start.warnings, ...found4.warnings.sort(ratesFirst)]
  };
}
var ratesFirst = (a, b) => (a.code === "rate-does-not-match" ? 0 : 1) - (b.code === "rate-does-not-match" ? 0 : 1);
var markerOf2 = ({ start, marker }) => ({ start, end: start + marker.length });
function reportSection(section, normalised, headingThemes, themes) {
  const { source } = normalised;
  const words8 = (span) => {
    const { start, end } = normalised.toSource(span);
    return source.slice(start, end).trim();
  };
  const heading = normalised.toSource({ start: section.headingStart, end: section.headingEnd });
  return {
    id: section.id,
    parentId: section.parentId,
    level: section.level,
    marker: section.marker === "" ? "" : words8(section.markerSpan),
    heading: words8(section.wordsSpan),
    headingStart: heading.start,
    headingEnd: heading.end,
    ...normalised.toSource(section),
    role: section.role,
    headingThemes,
    themes
  };
}
function unionOfTags(passages) {
  const byTheme = /* @__PURE__ */ new Map();
  for (const { themes } of passages) {
    for (const tag of themes) {
      const tags = byTheme.get(tag.theme);
      if (tags === void 0) byTheme.set(tag.theme, [tag]);
      else tags.push(tag);
    }
  }
  if (byTheme.size === 0) return [];
  return Array.from(byTheme.values(), oneTag).sort((a, b) => b.score - a.score);
}
function oneTag(tags) {
  const [first] = tags;
  if (tags.length === 1) return first;
  return {
    theme: first.theme,
    score: tags.reduce((best, { score }) => Math.max(best, score), 0),
    evidence: tags.flatMap(({ evidence }) => evidence)
  };
}
function withGaps(source, skipped, covered) {
  const known = [...skipped, ...covered].sort((a, b) => a.start - b.start || a.end - b.end);
  const gaps = [];
  let at = 0;
  const fill = (end) => {
    let start = at;
    let stop = end;
    while (start < stop && isSpace(source.charCodeAt(start))) start++;
    while (stop > start && isSpace(source.charCodeAt(stop - 1))) stop--;
    if (start === stop) return;
    const why = /^[\p{Cf}\p{Cc}\s\ufe00-\ufe0f]*$/u.test(source.slice(start, stop)) ? "invisible" : "markup";
    gaps.push({ start, end: stop, why });
  };
  for (const span of known) {
    if (span.start > at) fill(span.start);
    at = Math.max(at, span.end);
  }
  fill(source.length);
  return [...skipped, ...gaps].sort((a, b) => a.start - b.start);
}

// ../../main/node_modules/@noble/hashes/_u64.js
var fromNumH = (n) => n / 2 ** 32 | 0;
var fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view.setUint32(byteOffset, isLE ? l : h, isLE);
  view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

// ../../main/node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n !== "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  if (length !== void 0)
    anumber(length, "length");
  const bytes = isBytes(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes)
    throw new TypeError(message);
  throw new RangeError(message);
}
var aobject = (value, label) => {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
var aopts = (value, label) => {
  aobject(value, label);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
    throw new RangeError('"output" expected length >= ' + min);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
var hasHexBuiltin = /* @__PURE__ */ (() => (
  // @ts-ignore
  typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
))();
var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  abytes(bytes);
  if (hasHexBuiltin)
    return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++) {
    hex += hexes[bytes[i]];
  }
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new TypeError("string expected");
  const encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults, opts, title = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
    aopts(opts, title);
  const merged3 = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged3;
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
}
var oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
});

// ../../main/node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE) {
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data3) {
    aexists(this);
    abytes(data3);
    const { view, buffer, blockLen } = this;
    const len = data3.length;
    let processed = false;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data3);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data3 : data3.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
        processed = true;
      }
    }
    this.length += data3.length;
    if (processed)
      this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    buffer.fill(0, pos);
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      buffer.fill(0);
    }
    setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
    this.process(view, 0);
    this.roundClean();
    const oview = out === buffer ? view : createView(out);
    const len = this.outputLen;
    const outLen = len / 4;
    const state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneIntoMeta(to) {
    const { buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (pos)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// ../../main/node_modules/@noble/hashes/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false);
    this.A = IV[0] | 0;
    this.B = IV[1] | 0;
    this.C = IV[2] | 0;
    this.D = IV[3] | 0;
    this.E = IV[4] | 0;
    this.F = IV[5] | 0;
    this.G = IV[6] | 0;
    this.H = IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  _cloneInto(to) {
    (to ||= new this.constructor()).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
};
var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);

// src/genre/words/edges.yaml
var edges_default = { "before": "建立 成立 设立 确立 独立 创立 树立 订立 充分 部分 十分 协调 强调 单调 步调 力争 竞争 战争 思考 参考 备考 马上 网上 线上 路上 手上 身上 以上 组织 办公 因公 减免 避免 难免 未免 以免 人防 国防 消防 各类 分类 同类 事项 各项 专项 农产 高产 国产 生产 投资 物资 工资 名单 清单 简单 调整 完整 平整 宏观 客观 直观 严查 国家 大家 机关 有关 相关 接管 对流 交流 村社 劳动 活动 推动 政和 不合 结合 综合 联合 符合 配合 道法 做法 看法 想法 说法 手法 无法 设法 非法 不法 用法 书法 语法 司法 立法 依法 合法 违法 执法", "after": "案例 案件 案卷 案情 案由 解决 解释 解除 解答 解体 发挥 发展 发现 发生 执法 执行 执政 法治 法律 法规 法制 访问 访谈 访客 免费 免除 罚款 罚金 诈骗 目录 目的 目标 品质 品种 金额 金融 金发 质量 度量 改革 改造 改进 改善 审慎 审核 审查 违法 违规 违纪 子女 停车场 停车 理论 理念 理工 理学 动人 动力 态度 工作 工程 规格 规范 规划 公开 开办 开展 示范 平安 条款 制度 制作 制定 定期 治国 治理 处置 处理 立法" };

// src/themes/find/places.ts
function placesWithTerms(terms, places) {
  const found4 = [];
  const ends = [];
  return [...new Set(places)].filter((place2) => {
    for (let at = 0; at < place2.length; at++)
      if (terms.startingAt(place2, at, place2.length, found4, ends) > 0) return true;
    return false;
  });
}
function placesIn(text, start, end, places) {
  if (places.length === 0) return [];
  const stretch = text.slice(start, end);
  return places.flatMap((place2) => {
    const named3 = [];
    for (let at = stretch.indexOf(place2); at >= 0; at = stretch.indexOf(place2, at + place2.length))
      named3.push({ start: start + at, end: start + at + place2.length });
    return named3;
  });
}

// src/themes/set/definition.ts
var BUILT_IN_CLASSES = ["figure", "title", "law"];

// src/themes/set/compile.ts
var FIGURE = BUILT_IN_CLASSES.indexOf("figure");
var TITLE2 = BUILT_IN_CLASSES.indexOf("title");
var LAW = BUILT_IN_CLASSES.indexOf("law");
function compileChecked(set, table, asRead = normalForms) {
  const uses = [];
  const use = (terms, kind, number3) => {
    for (const term of asRead(terms)) {
      const known = table.enter(term);
      uses[known] ??= { lists: [], guards: [], mentions: [] };
      const own2 = uses[known][kind];
      if (own2.at(-1) !== number3) own2.push(number3);
    }
  };
  const owner = BUILT_IN_CLASSES.map(() => -1);
  const sizes = BUILT_IN_CLASSES.map(() => Number.POSITIVE_INFINITY);
  const groups = BUILT_IN_CLASSES.map(() => null);
  const addList = (terms, belongsTo) => {
    const list = owner.push(belongsTo) - 1;
    sizes.push(terms.length);
    groups.push(null);
    use(terms, "lists", list);
    return list;
  };
  const words8 = new Map(BUILT_IN_CLASSES.map((name, list) => [name, list]));
  for (const list of set.words) words8.set(list.id, addList(list.terms, -1));
  const rules = [];
  const themes = set.themes.map((theme, t) => {
    use(theme.guards ?? [], "guards", t);
    const firstList = owner.length;
    const lists3 = new Map(words8);
    for (const group of theme.terms) lists3.set(group.id, addList(group.terms, t));
    theme.terms.forEach((group, g) => {
      groups[firstList + g] = {
        ...sourceOf3(theme, group, set.scoring),
        unless: numbers(group.unless, lists3),
        notAmong: numbers(group.notAmong, lists3)
      };
    });
    const own2 = (theme.rules ?? []).map(
      (rule, r) => ({
        ...sourceOf3(theme, rule, set.scoring),
        number: rules.length + r,
        theme: t,
        within: rule.within,
        all: numbers(rule.all, lists3),
        any: numbers(rule.any, lists3),
        none: numbers(rule.none, lists3),
        inOrder: rule.inOrder ?? null,
        heading: numbers(rule.heading, lists3)
      })
    );
    rules.push(...own2);
    return { id: theme.id, firstList, rules: own2, primaryWeight: theme.primaryWeight ?? 1 };
  });
  set.outside.forEach((subject, i) => {
    addList(subject.terms, -2 - i);
  });
  use(set.guards, "guards", -1);
  set.mentions.forEach((mention, m) => {
    use(mention.terms, "mentions", m);
  });
  return {
    set,
    terms: table,
    uses,
    owner,
    groups,
    themes,
    rules,
    rulesByList: rulesByList(rules, sizes),
    headingLists: new Set(rules.flatMap((rule) => rule.heading)),
    mentions: set.mentions.map(
      (mention) => mention.from === void 0 ? mention : { ...mention, from: asRead(mention.from) }
    ),
    exceptions: set.mentions.map(
      ({ except = [] }) => themes.flatMap(({ id }, index) => except.includes(id) ? [index] : [])
    ),
    scoring: set.scoring
  };
}
function rulesByList(rules, sizes) {
  const byList = sizes.map(() => []);
  for (const rule of rules) {
    const { all, any } = rule;
    const rarest = all.reduce(
      (least, list) => sizes[list] < sizes[least] ? list : least,
      all[0]
    );
    for (const list of all.length > 0 ? [rarest] : new Set(any)) byList[list].push(rule);
  }
  return byList;
}
function numbers(names, lists3) {
  return (names ?? []).map((name) => lists3.get(name));
}
function sourceOf3(theme, { id, strength, weight, inHeading }, { weights }) {
  const headingStrength = inHeading ?? (strength === "company" ? "decides" : strength);
  const own2 = weight ?? weights[strength];
  return {
    name: `${theme.id}/${id}`,
    strength,
    weight: own2,
    headingStrength,
    headingWeight: headingStrength === strength ? own2 : weights[headingStrength]
  };
}

// src/themes/find/measures.ts
var Kind = { digit: 1, chineseDigit: 2, point: 4, classifier: 8, noMeasure: 16, ordinal: 32 };
var KINDS2 = new Uint8Array(65536);
var mark = (characters, kind) => {
  for (const character of characters) KINDS2[character.charCodeAt(0)] |= kind;
};
var DIGITS = "0123456789";
var CHINESE_DIGITS = "一二三四五六七八九十百千万两零〇余多几";
mark(DIGITS, Kind.digit);
mark(".,%", Kind.point);
mark(CHINESE_DIGITS, Kind.chineseDigit);
mark("场次件份人名起户期条张册项处家批宗篇幅块支辆", Kind.classifier);
mark("年月日号时点届版楼路号、", Kind.noMeasure);
mark("第〔[“", Kind.ordinal);
var ORDINAL2 = "第".charCodeAt(0);
function measureAt(text, start) {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  let at = start + 1;
  if (isDigit(text.charCodeAt(start))) {
    while (at < text.length && (kindAt(text, at) & (Kind.digit | Kind.point)) !== 0) at++;
    if (text[at - 1] === ".") return -at;
    const isName = (KINDS2[before] & Kind.ordinal) !== 0 || (kindAt(text, at) & Kind.noMeasure) !== 0;
    return isName ? -at : at;
  }
  while (at < text.length && (kindAt(text, at) & Kind.chineseDigit) !== 0) at++;
  const counts2 = before !== ORDINAL2 && (kindAt(text, at) & Kind.classifier) !== 0;
  return counts2 && at - start > 1 ? at : -at;
}
function kindAt(text, at) {
  return at < text.length ? KINDS2[text.charCodeAt(at)] : 0;
}

// src/themes/find/mentions.ts
var RELEASE_DISTANCE = 8;
function maskTitles(titled, releases, released, mention, mentioned) {
  let last = released;
  let next = 0;
  for (const { start, end, statute } of titled) {
    while (next < releases.length && releases[next] <= start) last = releases[next++];
    const own2 = last >= 0 && start - last <= RELEASE_DISTANCE;
    if (!own2 || statute) mentioned.push({ start, end, mention });
    else last = end;
  }
  return next < releases.length ? releases.at(-1) : last;
}
function maskCues(compiled2, text, cues, mentioned) {
  let clauseEnd = -1;
  for (const cue of cues) {
    const mention = compiled2.mentions[cue.mention];
    const span = mentionedSpan(text, cue, mention, clauseEnd);
    if (span === null) continue;
    if (mention.kind === "clause") clauseEnd = span.end;
    mentioned.push({ start: span.start, end: span.end, mention: cue.mention });
  }
}
var Mark = { clause: 1, name: 2 };
var MARKS4 = new Uint8Array(65536);
for (const mark2 of `${CLAUSE_ENDS}${SENTENCE_ENDS}
`)
  MARKS4[mark2.charCodeAt(0)] = Mark.clause | Mark.name;
for (const mark2 of "、“”《》() ") MARKS4[mark2.charCodeAt(0)] = Mark.name;
var marks = (text, at, kind) => (MARKS4[text.charCodeAt(at)] & kind) !== 0;
var LONGEST_NAME = 20;
var LONGEST_MEMBER2 = 8;
var LONGEST_LIST2 = 80;
function mentionedSpan(text, cue, mention, clauseEnd) {
  let { start, end } = cue;
  if (mention.kind === "phrase") return cue;
  if (mention.kind === "clause") {
    if (end <= clauseEnd) return null;
    const from2 = Math.max(0, clauseEnd);
    while (start > from2 && !marks(text, start - 1, Mark.clause)) start--;
    if (!marks(text, end - 1, Mark.clause)) {
      while (end < text.length && !marks(text, end, Mark.clause)) end++;
    }
    return { start, end };
  }
  if (mention.kind === "list") return listBefore(text, cue, mention.from ?? []);
  const from = Math.max(0, start - LONGEST_NAME);
  while (start > from && !marks(text, start - 1, Mark.name)) start--;
  start += endOfLast(text.slice(start, cue.start), mention.from ?? []);
  return { start, end };
}
function listBefore(text, cue, verbs) {
  let start = cue.start;
  const from = Math.max(0, cue.start - LONGEST_LIST2);
  let at = start;
  while (at > from) {
    let begin = at;
    while (begin > from && !marks(text, begin - 1, Mark.name)) begin--;
    const cut = endOfLast(text.slice(begin, at), verbs);
    if (cut > 0) return { start: begin + cut, end: cue.end };
    if (at - begin > LONGEST_MEMBER2) break;
    start = begin;
    if (text[begin - 1] !== "、") break;
    at = begin - 1;
  }
  return { start, end: cue.end };
}
function endOfLast(text, words8) {
  let end = 0;
  for (const word of words8) {
    const at = text.lastIndexOf(word);
    if (at >= 0) end = Math.max(end, at + word.length);
  }
  return end;
}

// src/themes/find/titles.ts
var LAW_ENDINGS = ["法", "条例", "法典", "规定", "办法", "细则", "司法解释", "修正案", "决定"];
var LONGEST_TITLE2 = 120;
var OPENING5 = "《".charCodeAt(0);
var CLOSING5 = "》".charCodeAt(0);
function titleEnd(text, open) {
  let depth = 1;
  for (let at = open + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === OPENING5) depth++;
    else if (unit === CLOSING5) {
      if (--depth === 0) return at + 1;
    } else if (unit === 10 || at - open > LONGEST_TITLE2) return -(at + 1);
  }
  return -text.length;
}
function titleOf(text, start, end) {
  const inner = text.slice(start + 1, end - 1);
  const bracket = inner.endsWith(")") ? inner.lastIndexOf("(") : -1;
  const name = bracket > 0 ? inner.slice(0, bracket) : inner;
  return {
    start,
    end,
    law: LAW_ENDINGS.some((ending) => name.endsWith(ending)),
    statute: name.endsWith("条例") || name.endsWith("法") && !name.endsWith("办法")
  };
}

// src/themes/find/word-edges.ts
var lists2 = wordLists(edges_default, "before", "after");
var BEFORE4 = phraseTable(lists2.before);
var AFTER = phraseTable(lists2.after);
var LONGEST_TERM = 3;
function isAcrossWords(text, start, end) {
  if (end - start > LONGEST_TERM) return false;
  for (let edge = start + 1; edge < end; edge++) {
    if (BEFORE4.endingAt(text, edge, 0) > edge - start && AFTER.startingAt(text, edge, text.length) > end - edge)
      return true;
  }
  return false;
}

// src/themes/find/scan.ts
var STRETCH = 1 << 14;
function textScanner(compiled2, text, facts, places = []) {
  const start = { start: 0, end: 0, occurrences: [], mentioned: [], guarded: [], released: -1 };
  let before = start;
  let current = start;
  const lineEnd = (at) => {
    const mark2 = text.indexOf("\n", Math.max(0, at - 1));
    return mark2 < 0 ? text.length : mark2 + 1;
  };
  const scanTo = (end) => {
    current = scan(compiled2, text, facts.read(before.end, end), before.released, places);
  };
  return (span) => {
    if (span.start < current.start) {
      before = start;
      current = start;
    } else if (span.start < current.end && span.end > current.end) scanTo(lineEnd(span.end));
    while (current.end < span.end) {
      before = current;
      const end = lineEnd(current.end + STRETCH);
      scanTo(span.start < end && span.end > end ? lineEnd(span.end) : end);
    }
    return current;
  };
}
function scan(compiled2, text, facts, releasedBefore, places) {
  const { uses, mentions } = compiled2;
  const { start, end, words: words8, starts, ends } = facts;
  const terms = [];
  const guarded = placesIn(text, start, end, places).map(guardOfAll);
  const mentioned = [];
  const cues = [];
  const releases = [];
  for (let i = 0; i < words8.length; i++) {
    const use = uses[words8[i]];
    if (use === void 0) continue;
    const at = starts[i];
    const termEnd = ends[i];
    const { lists: lists3, guards, mentions: cueOf } = use;
    if (lists3.length > 0 && !isAcrossWords(text, at, termEnd)) {
      for (const list of lists3) terms.push({ start: at, end: termEnd, list, term: words8[i] });
    }
    for (const theme of guards) guarded.push({ start: at, end: termEnd, theme });
    for (const mention of cueOf) {
      if (mentions[mention].kind === "title") releases.push(termEnd);
      else cues.push({ start: at, end: termEnd, mention });
    }
  }
  const titles = titlesIn(text, facts.openings);
  const titleMention = mentions.findIndex((mention) => mention.kind === "title");
  let released = releasedBefore;
  if (titleMention >= 0) {
    releases.sort((a, b) => a - b);
    released = maskTitles(titles, releases, released, titleMention, mentioned);
  }
  cues.sort((a, b) => a.end - b.end || a.start - b.start);
  maskCues(compiled2, text, cues, mentioned);
  return {
    start,
    end,
    occurrences: merged2(merged2(terms, figuresIn(text, facts.numerals)), occurrencesOf(titles)),
    mentioned: mentioned.sort(byPlace),
    guarded: guarded.sort(byPlace),
    released
  };
}
var guardOfAll = ({ start, end }) => ({ start, end, theme: -1 });
function figuresIn(text, numerals) {
  const figures = [];
  let from = 0;
  for (const start of numerals) {
    if (start < from) continue;
    const end = measureAt(text, start);
    if (end > 0) figures.push({ start, end, list: FIGURE, term: -1 });
    from = Math.abs(end);
  }
  return figures;
}
function titlesIn(text, openings) {
  const titles = [];
  let from = 0;
  for (const start of openings) {
    if (start < from || text.charCodeAt(start) !== OPENING5) continue;
    const end = titleEnd(text, start);
    if (end > 0) titles.push(titleOf(text, start, end));
    from = Math.abs(end);
  }
  return titles;
}
function occurrencesOf(titles) {
  return titles.flatMap(({ start, end, law }) => {
    const title = { start, end, list: TITLE2, term: -1 };
    return law ? [title, { start, end, list: LAW, term: -1 }] : [title];
  });
}
function merged2(a, b) {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const both = [];
  let next = 0;
  for (const occurrence of a) {
    while (next < b.length && comesBefore(b[next], occurrence)) both.push(b[next++]);
    both.push(occurrence);
  }
  while (next < b.length) both.push(b[next++]);
  return both;
}
var byPlace = (a, b) => a.start - b.start || b.end - a.end;
var comesBefore = (own2, other) => own2.start < other.start || own2.start === other.start && (own2.end > other.end || own2.end === other.end && own2.list < other.list);

// src/text/sentences.ts
var ENDS5 = new Uint8Array(65536);
for (const [marks2, kind] of [
  [`${CLAUSE_ENDS}，：`, 1],
  [`${SENTENCE_ENDS}
！？；`, 2],
  [CLOSERS, 4]
]) {
  for (const mark2 of marks2) ENDS5[mark2.charCodeAt(0)] = kind;
}
var SentenceEnds = class {
  clauseCount = 0;
  sentenceCount = 0;
  /** What stands in the arrays from the counts on is left from before. */
  clauses = [];
  sentences = [];
  /** Finds both in one pass over the stretch. */
  read(text, { start, end }) {
    let clauseCount = 0;
    let sentenceCount = 0;
    let ended = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const kind = code >= FIRST_HAN3 && code <= LAST_HAN2 ? 0 : ENDS5[code];
      if (kind === 0) {
        if (ended === 0) continue;
        this.clauses[clauseCount++] = at;
        if (ended === 2) this.sentences[sentenceCount++] = at;
        ended = 0;
      } else if (kind === 2) ended = 2;
      else if (kind === 1) {
        if (ended === 2) this.sentences[sentenceCount++] = at;
        ended = 1;
      }
    }
    if (start < end) {
      this.clauses[clauseCount++] = end;
      this.sentences[sentenceCount++] = end;
    }
    this.clauseCount = clauseCount;
    this.sentenceCount = sentenceCount;
  }
};
var FIRST_HAN3 = 19968;
var LAST_HAN2 = 40959;

// src/themes/find/spans.ts
function firstFrom2(spans, start) {
  return firstWhere(spans.length, (place2) => spans[place2].start >= start);
}
var Cover = class {
  constructor(spans, next) {
    this.spans = spans;
    this.next = next;
  }
  spans;
  next;
  /** Those that have begun and not ended, as far as it was asked. */
  open = [];
  /** The spans that begin no later and end no earlier. */
  over({ start, end }) {
    const { spans } = this;
    if (this.open.length > 0) this.open = this.open.filter((span) => span.end > start);
    for (; this.next < spans.length && spans[this.next].start <= start; this.next++) {
      this.open.push(spans[this.next]);
    }
    return this.open.length === 0 ? NONE : this.open.filter((span) => span.end >= end);
  }
};
var NONE = [];

// src/themes/find/unit-hits.ts
var LONGEST_MENTION = 400;
function hitsIn(compiled2, text, { occurrences, mentioned, guarded }, unit) {
  const { start, end } = unit;
  const mentions = new Cover(mentioned, firstFrom2(mentioned, start - LONGEST_MENTION));
  const guards = new Cover(guarded, firstFrom2(guarded, start));
  const isInside2 = (guard) => guard.end <= end;
  const hits = [];
  const silenced = [];
  const byList = /* @__PURE__ */ new Map();
  const ofTheme = /* @__PURE__ */ new Map();
  const outside = /* @__PURE__ */ new Set();
  for (let i = firstFrom2(occurrences, start); i < occurrences.length; i++) {
    const found4 = occurrences[i];
    if (found4.start >= end) break;
    if (found4.end > end) continue;
    const guarding = guards.over(found4);
    const covering = mentions.over(found4);
    const { silencedBy, hiddenFrom } = guarding.length === 0 && covering.length === 0 ? UNCOVERED : standing(compiled2, found4, guarding.filter(isInside2), covering);
    const { list, term } = found4;
    if (silencedBy !== null)
      silenced.push({ start: found4.start, end: found4.end, list, term, mention: silencedBy });
    if (hiddenFrom === null) continue;
    const hit = {
      start: found4.start,
      end: found4.end,
      list,
      term,
      clause: 0,
      sentence: 0,
      hiddenFrom
    };
    hits.push(hit);
    addTo(byList, list, hit);
    const owner = compiled2.owner[list];
    if (owner >= 0) addTo(ofTheme, owner, hit);
    else if (owner < -1) outside.add(owner);
  }
  const rules = rulesInReach(compiled2, byList);
  const ends = new SentenceEnds();
  if (ofTheme.size > 0 || rules.length > 0) {
    ends.read(text, unit);
    place(hits, ends);
  }
  const { clauses, sentences } = ends;
  return { text, start, end, hits, silenced, byList, ofTheme, outside, rules, clauses, sentences };
}
function addTo(groups, key, hit) {
  const known = groups.get(key);
  if (known === void 0) groups.set(key, [hit]);
  else known.push(hit);
}
function place(hits, { clauses, sentences }) {
  let clause = 0;
  let sentence = 0;
  for (const hit of hits) {
    while (clauses[clause] <= hit.start) clause++;
    while (sentences[sentence] <= hit.start) sentence++;
    hit.clause = clause;
    hit.sentence = sentence;
  }
}
function rulesInReach({ rulesByList: rulesByList2 }, byList) {
  const rules = /* @__PURE__ */ new Set();
  for (const list of byList.keys()) {
    for (const rule of rulesByList2[list]) if (mayHold(rule, byList)) rules.add(rule);
  }
  return rules.size === 0 ? NO_RULES : [...rules].sort((a, b) => a.number - b.number);
}
var NO_RULES = [];
function mayHold({ all, any }, byList) {
  for (const list of all) if (!byList.has(list)) return false;
  return any.length === 0 || any.some((list) => byList.has(list));
}
var UNCOVERED = { silencedBy: null, hiddenFrom: [] };
function standing(compiled2, found4, guarding, mentioning) {
  const owner = compiled2.owner[found4.list];
  const hiddenFrom = guarding.map(({ theme }) => theme);
  const isGuarded2 = hiddenFrom.includes(-1);
  const covering = mentioning.filter((span) => !isItself(span, found4));
  const mention = covering.find((span) => !isExcepted(compiled2, span, owner))?.mention;
  if (mention === void 0 && !isGuarded2) return { silencedBy: null, hiddenFrom };
  const silencedBy = mention ?? -1;
  if (owner !== -1 || isGuarded2) return { silencedBy, hiddenFrom: null };
  const others = compiled2.themes.flatMap(
    (_, theme) => covering.every((span) => isExcepted(compiled2, span, theme)) ? [] : [theme]
  );
  const counts2 = others.length < compiled2.themes.length;
  return { silencedBy, hiddenFrom: counts2 ? [...hiddenFrom, ...others] : null };
}
function isItself(mention, { start, end, list }) {
  const isTitle2 = list === TITLE2 || list === LAW;
  return isTitle2 && mention.start === start && mention.end === end;
}
function isExcepted({ exceptions }, { mention }, theme) {
  return exceptions[mention].includes(theme);
}

// src/themes/judge/rules.ts
function matchRule(rule, unit, headingLists) {
  const { any, none, heading, inOrder: distance } = rule;
  if (heading.length > 0 && !heading.some((list) => headingLists.has(list))) return NO_MATCHES;
  if (!mayHold(rule, unit.byList)) return NO_MATCHES;
  const matches = [];
  for (const window of windowsOf(rule, unit)) {
    const parts2 = partsIn(rule, unit, window);
    if (parts2 === null) continue;
    const hitsOf = (list) => hitsInWindow(rule, unit, list, window);
    if (none.some((list) => hitsOf(list).length > 0)) continue;
    const chosen = distance === null ? apart(parts2) : inOrder(parts2, distance);
    if (chosen === null) continue;
    if (any.length > 0) {
      const free = any.flatMap(hitsOf).find((hit) => isApart(hit, chosen));
      if (free === void 0) continue;
      chosen.push(free);
    }
    matches.push(chosen.sort((a, b) => a.start - b.start || b.end - a.end || a.list - b.list));
  }
  return matches;
}
var NO_MATCHES = [];
function windowsOf({ all, any, within }, { byList }) {
  if (within === "passage") return [0];
  const windows = /* @__PURE__ */ new Set();
  for (const list of all.length > 0 ? all.slice(0, 1) : any) {
    for (const hit of byList.get(list) ?? []) windows.add(hit[within]);
  }
  return all.length > 0 ? [...windows] : [...windows].sort((a, b) => a - b);
}
function partsIn(rule, unit, window) {
  const parts2 = [];
  for (const list of rule.all) {
    const hits = hitsInWindow(rule, unit, list, window);
    if (hits.length === 0) return null;
    parts2.push(hits);
  }
  return parts2;
}
function hitsInWindow({ within, theme }, { byList }, list, window) {
  const hits = byList.get(list);
  if (hits === void 0) return NO_MATCHES;
  let from = 0;
  let to = hits.length;
  if (within !== "passage") {
    from = firstWhere(hits.length, (place2) => hits[place2][within] >= window);
    to = from;
    while (to < hits.length && hits[to][within] === window) to++;
  }
  if (from === to) return NO_MATCHES;
  return hits.slice(from, to).filter(({ hiddenFrom }) => !hiddenFrom.includes(theme));
}
function apart(parts2) {
  const chosen = [];
  for (const hits of parts2) {
    const hit = hits.find((candidate) => isApart(candidate, chosen));
    if (hit === void 0) return null;
    chosen.push(hit);
  }
  return chosen;
}
function inOrder(parts2, distance) {
  let chains = parts2[0].map((hit) => [hit]);
  const endOf2 = (chain) => chain.at(-1).end;
  for (const hits of parts2.slice(1)) {
    const longer = [];
    let nearest = -1;
    chains.sort((a, b) => endOf2(a) - endOf2(b));
    for (const hit of hits) {
      while (nearest + 1 < chains.length && endOf2(chains[nearest + 1]) <= hit.start) nearest++;
      const chain = chains[nearest];
      if (chain === void 0 || hit.start - endOf2(chain) > distance) continue;
      longer.push([...chain, hit]);
    }
    chains = longer;
  }
  return chains[0] ?? null;
}
function isApart(hit, others) {
  return others.every((other) => hit.start >= other.end || other.start >= hit.end);
}

// src/themes/judge/evidence.ts
function evidenceFor(compiled2, theme, unit, isHeading, headingLists, dropped) {
  const own2 = unit.ofTheme.get(theme);
  if (own2 === void 0 && !unit.rules.some((rule) => rule.theme === theme)) return NO_EVIDENCE;
  const item = (source, key, words8) => ({
    source,
    strength: isHeading ? source.headingStrength : source.strength,
    weight: isHeading ? source.headingWeight : source.weight,
    sentence: words8[0].sentence,
    words: words8,
    key
  });
  const items = [];
  let free = unit.start;
  for (const hit of own2 ?? []) {
    const group = compiled2.groups[hit.list];
    const why = hit.hiddenFrom.includes(theme) ? "guard" : isTakenBack(unit, hit, group) ? "unless" : hit.start < free ? "inside-longer-term" : null;
    if (why === "unless") free = Math.max(free, hit.end);
    if (why !== null) {
      dropped?.push({ start: hit.start, end: hit.end, group, why });
      continue;
    }
    free = hit.end;
    items.push(item(group, hit.term, [hit]));
  }
  const ofTerms = items.length;
  for (const rule of unit.rules) {
    if (rule.theme !== theme) continue;
    for (const words8 of matchRule(rule, unit, headingLists)) items.push(item(rule, rule, words8));
  }
  return items.length === ofTerms ? items : items.sort((a, b) => a.sentence - b.sentence || a.words[0].start - b.words[0].start);
}
var NO_EVIDENCE = [];
function isTakenBack(unit, hit, { unless, notAmong }) {
  return unless.some((list) => isBeside(unit, hit, list, isApart2)) || notAmong.some((list) => isBeside(unit, hit, list, areMembers));
}
function isBeside({ text, byList }, hit, list, test) {
  const others = byList.get(list);
  if (others === void 0) return false;
  let i = firstWhere(others.length, (place2) => others[place2].clause >= hit.clause);
  for (; i < others.length && others[i].clause === hit.clause; i++)
    if (test(hit, others[i], text)) return true;
  return false;
}
var isApart2 = (hit, other) => other.end <= hit.start || other.start >= hit.end;
var JOINTS7 = new Set("、和与及");
var LONGEST_MEMBER3 = 8;
var LONGEST_ENUMERATION = 40;
function areMembers(hit, other, text) {
  const from = Math.min(hit.end, other.end);
  const to = Math.max(hit.start, other.start);
  if (to - from > LONGEST_ENUMERATION) return false;
  let member = 0;
  let joints = 0;
  for (let at = from; at < to && member <= LONGEST_MEMBER3; at++) {
    if (isDigit(text.charCodeAt(at))) return false;
    const isJoint2 = JOINTS7.has(text[at]);
    member = isJoint2 ? 0 : member + 1;
    if (isJoint2) joints++;
  }
  return joints > 0 && member <= LONGEST_MEMBER3;
}

// src/themes/judge/weigh.ts
var ELSEWHERE = 0.25;
var SHORT_OF_DECIDING = 0.5;
function weigh(items, lent, counted, scoring) {
  const counting = items.filter((item) => counts(item, counted));
  let best = 0;
  let bestSum = 0;
  for (let from = 0; from < counting.length; ) {
    const { sentence } = counting[from];
    const next = afterSentence(counting, from, sentence);
    const said = heaviest(counting, from, afterSentence(counting, next, sentence + 1));
    const strength = strengthOf(said, lent, scoring);
    if (strength > best) {
      best = strength;
      bestSum = sumOf3(said);
    }
    from = next;
  }
  if (best < scoring.threshold) return best;
  const elsewhere = Math.max(0, sumOf3(heaviest(counting, 0, counting.length)) - bestSum);
  return best + ELSEWHERE * elsewhere;
}
function counts({ words: words8 }, clauses) {
  return clauses === null || words8.some(({ clause }) => clauses.has(clause));
}
function afterSentence(items, from, sentence) {
  let after = from;
  while (after < items.length && items[after].sentence <= sentence) after++;
  return after;
}
function heaviest(items, from, to) {
  if (to - from === 1) return [items[from]];
  const said = /* @__PURE__ */ new Map();
  for (let i = from; i < to; i++) {
    const item = items[i];
    const known = said.get(item.key);
    if (known === void 0 || known.weight < item.weight) said.set(item.key, item);
  }
  return [...said.values()];
}
function supported(items, lent) {
  if (lent > 0 || !items.some(({ strength }) => strength === "supports")) return items;
  const stated = /* @__PURE__ */ new Set();
  for (const { strength, sentence } of items) if (strength !== "supports") stated.add(sentence);
  return stated.size === 0 ? items : items.filter(({ sentence }) => stated.has(sentence));
}
function strengthOf(all, lent, { threshold }) {
  const items = supported(all, lent);
  const total = sumOf3(items) + lent;
  if (items.some(({ strength }) => strength === "decides")) return total;
  const alone = items.length === 1 && lent === 0;
  const onlySupports = lent === 0 && items.every(({ strength }) => strength === "supports");
  return alone || onlySupports ? Math.min(total, threshold - SHORT_OF_DECIDING) : total;
}
function sumOf3(items) {
  return items.reduce((sum, { weight }) => sum + weight, 0);
}
function scoreOf(total, scoring) {
  const { threshold, slope, midpoint, undecided } = scoring;
  const decided2 = (evidence) => 1 / (1 + Math.exp(-slope * (evidence - midpoint)));
  const score = total >= threshold ? decided2(total) : Math.min(undecided, decided2(threshold)) * Math.max(0, total / threshold);
  return Math.round(score * 1e3) / 1e3;
}

// src/themes/judge/judge.ts
var NONE2 = [];
var NO_LISTS = /* @__PURE__ */ new Set();
var NO_THEMES = [];
var NO_HEADINGS3 = {
  headings: [],
  lists: NO_LISTS,
  nearest: void 0,
  lending: void 0
};
var ALONE2 = {
  isHeading: false,
  lists: NO_LISTS,
  fromHeading: NONE2,
  fromLead: NONE2,
  counted: null
};
function unitJudge(compiled2, text, units, facts = factReader(compiled2.terms, text), places = []) {
  const stretchOf = textScanner(compiled2, text, facts, placesWithTerms(compiled2.terms, places));
  const headings = /* @__PURE__ */ new Map();
  const leads = /* @__PURE__ */ new Map();
  const themesOfLeads = /* @__PURE__ */ new Map();
  let lastAbove = NO_HEADINGS3;
  for (const unit of units) {
    if (unit.kind === "lead" && unit.paragraphId !== null) leads.set(unit.paragraphId, unit);
  }
  const hitsOf = (span) => hitsIn(compiled2, text, stretchOf(span), span);
  const heading = (span) => {
    let known = headings.get(span.start);
    if (known === void 0) {
      const hits = hitsOf(span);
      known = subjectsOf(
        compiled2,
        hits,
        judgeThemes(compiled2, hits, { ...ALONE2, isHeading: true })
      );
      headings.set(span.start, known);
    }
    return known;
  };
  const above = (spans) => {
    if (spans === lastAbove.headings) return lastAbove;
    const own2 = spans.map(heading);
    const isAbout = ({ themes, outside }) => themes.length > 0 || outside.size > 0;
    lastAbove = {
      headings: spans,
      lists: new Set(own2.flatMap(({ lists: lists3 }) => lists3)),
      nearest: own2[0],
      lending: own2.find(isAbout)
    };
    return lastAbove;
  };
  const themesOfLead = (unit) => {
    const lead = unit.paragraphId === null ? void 0 : leads.get(unit.paragraphId);
    if (lead === void 0 || lead === unit || lead.start >= unit.start) return NONE2;
    let known = themesOfLeads.get(lead.id);
    if (known === void 0) {
      known = decided(compiled2, judgeThemes(compiled2, hitsOf(lead), ALONE2));
      themesOfLeads.set(lead.id, known);
    }
    return known;
  };
  return (unit) => {
    const isHeading = unit.kind === "heading";
    const { lists: lists3, nearest, lending } = above(unit.headings);
    const fromLead = isHeading ? NONE2 : themesOfLead(unit);
    const hits = hitsOf(unit);
    const isStrict = !isHeading && compiled2.scoring.strictRoles.includes(unit.role);
    const context = {
      isHeading,
      lists: isHeading ? NO_LISTS : lists3,
      fromHeading: (isHeading ? nearest : lending)?.themes ?? NONE2,
      fromLead,
      counted: isStrict ? clausesWithFigures(hits) : null
    };
    const themes = judgeThemes(compiled2, hits, context);
    if (isHeading) headings.set(unit.start, subjectsOf(compiled2, hits, themes));
    return {
      hits,
      themes,
      isHeading,
      headingLists: context.lists,
      headingSubjects: (isHeading ? void 0 : lending)?.outside ?? NO_LISTS,
      counted: context.counted
    };
  };
}
function judgeThemes(compiled2, hits, { isHeading, lists: lists3, fromHeading, fromLead, counted }) {
  const { scoring } = compiled2;
  if (hits.ofTheme.size === 0 && hits.rules.length === 0) return NO_THEMES;
  return compiled2.themes.flatMap(({ id }, index) => {
    const items = evidenceFor(compiled2, index, hits, isHeading, lists3);
    if (items.length === 0) return [];
    const isWeak = isHeading && items.every((item) => item.strength === "supports");
    const lends = !isWeak && (fromHeading.includes(index) || fromLead.includes(index));
    const lent = lends ? scoring.heading : 0;
    const total = weigh(items, lent, counted, scoring);
    return [{ index, theme: id, items, lent, total, score: scoreOf(total, scoring) }];
  });
}
function decided({ scoring }, themes) {
  return themes.filter(({ items }) => weigh(items, 0, null, scoring) >= scoring.threshold).map(({ index }) => index);
}
function subjectsOf(compiled2, { byList, outside }, themes) {
  const lists3 = [...compiled2.headingLists].filter((list) => byList.has(list));
  return { lists: lists3, themes: decided(compiled2, themes), outside };
}
function clausesWithFigures({ byList }) {
  return new Set(byList.get(FIGURE)?.map(({ clause }) => clause));
}

// src/themes/judge/primary.ts
var MAJORITY = 0.53;
var SAME = 0.6;
var LONGEST_RUN_IN = 30;
var ROLES_OF_STATEMENTS = /* @__PURE__ */ new Set(["problems", "plans"]);
function primaryTheme({ owner, themes }, unit, judgement, given) {
  if (given.length === 0) return null;
  const shares = themeShares(unit, judgement, given, owner);
  const ranked = given.map(({ theme, index, lent }, i) => ({
    theme,
    isExpected: lent > 0,
    share: shares[i] * themes[index].primaryWeight
  })).sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  if (best.share <= MAJORITY) return null;
  if (second === void 0 || second.share <= best.share * SAME) return best.theme;
  return best.isExpected && !second.isExpected ? best.theme : null;
}
var OUTSIDE = [];
function themeShares(unit, judgement, given, owner) {
  const { start, end, clauses, sentences } = judgement.hits;
  const named3 = namedSubjects(judgement, given, owner);
  const expected = announced(judgement, given);
  const isOneStatement = unit.kind === "item" && ROLES_OF_STATEMENTS.has(unit.role);
  const shares = given.map(() => 0);
  let sentence = 0;
  let current = null;
  let from = start;
  clauses.forEach((clauseEnd, clause) => {
    const opensSentence = from === start || clauseEnd > sentences[sentence];
    if (opensSentence) {
      if (from > start) sentence++;
      current = isOneStatement ? firstNamed(named3, clauses, clause, sentences[sentence]) : null;
    }
    current = named3[clause] ?? current;
    const subject = current ?? expected;
    for (const theme of subject)
      shares[theme] += (clauseEnd - from) / (end - start) / subject.length;
    from = clauseEnd;
  });
  return shares;
}
function namedSubjects({ hits: { hits, clauses } }, given, owner) {
  const stated = clauses.map(() => /* @__PURE__ */ new Set());
  const supported2 = clauses.map(() => /* @__PURE__ */ new Set());
  given.forEach(({ items, lent }, theme) => {
    const sentences = /* @__PURE__ */ new Set();
    for (const { strength, words: words8 } of items) {
      if (strength === "supports") continue;
      for (const { clause, sentence } of words8) {
        stated[clause].add(theme);
        sentences.add(sentence);
      }
    }
    for (const { strength, words: words8 } of items) {
      if (strength !== "supports") continue;
      for (const { clause, sentence } of words8)
        if (lent > 0 || sentences.has(sentence)) supported2[clause].add(theme);
    }
  });
  const outside = /* @__PURE__ */ new Set();
  for (const { list, clause } of hits) if (owner[list] < -1) outside.add(clause);
  return clauses.map((_, clause) => {
    if (stated[clause].size > 0) return [...stated[clause]];
    if (supported2[clause].size > 0) return [...supported2[clause]];
    return outside.has(clause) ? OUTSIDE : null;
  });
}
function firstNamed(named3, clauses, from, sentenceEnd) {
  let clause = from;
  while (clauses[clause] < sentenceEnd && named3[clause] === null) clause++;
  return named3[clause];
}
function announced({ hits: { start, sentences } }, given) {
  const places = given.map((_, place2) => place2);
  const lent = places.filter((place2) => given[place2].lent > 0);
  if (lent.length > 0) return lent;
  if (sentences.length === 1 || sentences[0] - start > LONGEST_RUN_IN) return [];
  return places.filter(
    (place2) => given[place2].items.some(
      ({ strength, words: words8 }) => strength !== "supports" && words8.some(({ sentence }) => sentence === 0)
    )
  );
}

// src/themes/judge/table-rows.ts
function tableReader() {
  let caption = [];
  let header = null;
  return {
    next(unit, own2, hits) {
      if (unit.kind !== "table") {
        caption = own2.themes;
        header = null;
        return own2;
      }
      header ??= own2.themes.length > 0 ? own2.themes : caption;
      const isRow2 = hits.byList.has(FIGURE);
      if (own2.themes.length > 0 || !isRow2 || hits.outside.size > 0 || header.length === 0)
        return own2;
      const primary = header.length === 1 ? header[0].theme : null;
      return { unitId: own2.unitId, primary, themes: header };
    }
  };
}

// src/themes/classify.ts
function classify(compiled2, text, units, options = {}) {
  return units.map(unitClassifier(compiled2, text, units, options));
}
function unitClassifier(compiled2, text, units, options = {}, facts) {
  const { scoring } = compiled2;
  const minScore = options.minScore ?? scoreOf(scoring.threshold, scoring);
  const judge = unitJudge(compiled2, text, units, facts, options.places);
  const tables = tableReader();
  return (unit) => {
    const judgement = judge(unit);
    const given = judgement.themes.filter((theme) => theme.score >= minScore);
    given.sort((a, b) => b.total - a.total);
    const own2 = {
      unitId: unit.id,
      primary: primaryTheme(compiled2, unit, judgement, given),
      themes: given.map(
        ({ theme, score, items }) => ({
          theme,
          score,
          evidence: evidenceSpans(compiled2, text, items)
        })
      )
    };
    return tables.next(unit, own2, judgement.hits);
  };
}
function evidenceSpans({ terms }, text, items) {
  const found4 = items.flatMap(
    ({ source, words: words8 }) => words8.map(({ start, end, term }) => {
      const own2 = term < 0 ? text.slice(start, end) : terms.terms[term];
      return { start, end, text: own2, rule: source.name };
    })
  );
  found4.sort((a, b) => a.start - b.start || a.end - b.end);
  return found4.filter(({ start, end, rule }, i) => {
    for (let j = i - 1; j >= 0 && found4[j].start === start && found4[j].end === end; j--)
      if (found4[j].rule === rule) return false;
    return true;
  });
}

// src/themes/check/cases.ts
function runThemeCases(compiled2, cases = compiled2.set.cases ?? []) {
  checkArgument(Array.isArray(cases), "cases", "a list of { text, themes }", cases);
  return cases.map((example, i) => {
    const isCase = isRecord(example) && typeof example.text === "string" && Array.isArray(example.themes);
    checkArgument(isCase, `cases[${i}]`, "an object { text, themes }", example);
    for (const theme of example.themes) {
      const known = compiled2.set.themes.map(({ id }) => id);
      checkArgument(known.includes(theme), `cases[${i}].themes`, `of ${known.join(", ")}`, theme);
    }
    const { text, unit } = unitOf(example);
    const tags = classify(compiled2, text, [unit])[0];
    const given = tags.themes.map((tag) => tag.theme);
    const missing = example.themes.filter((theme) => !given.includes(theme));
    const extra = given.filter((theme) => !example.themes.includes(theme));
    const isPrimary = example.primary === void 0 || example.primary === tags.primary;
    return {
      case: example,
      passed: missing.length === 0 && extra.length === 0 && isPrimary,
      given,
      primary: tags.primary,
      missing,
      extra
    };
  });
}
function unitOf(example) {
  const above = [...example.headings ?? []].reverse().map((line) => normalise(line).text);
  const passage = normalise(example.text).text;
  let at = 0;
  const headings = above.map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
  return {
    text: [...above, passage].join("\n"),
    unit: {
      id: "case",
      kind: "body",
      marker: "",
      role: example.role ?? "measures",
      sectionId: null,
      paragraphId: "case",
      headings: headings.reverse(),
      start: at,
      end: at + passage.length
    }
  };
}

// src/themes/check/near-misses.ts
function nearMisses(compiled2, theme, { hits, headingLists }) {
  const found4 = [];
  for (const rule of theme.rules) {
    if (rule.all.length < 2) continue;
    if (matchRule(rule, hits, headingLists).length > 0) continue;
    for (const missing of rule.all) {
      const rest = { ...rule, all: rule.all.filter((list) => list !== missing), inOrder: null };
      const match = matchRule(rest, hits, headingLists)[0];
      if (match === void 0) continue;
      const { name, examples } = describeList(compiled2, missing);
      found4.push({ rule, missing: name, examples, sentence: match[0].sentence });
      break;
    }
  }
  return found4;
}
function describeList(compiled2, list) {
  if (list < BUILT_IN_CLASSES.length) return { name: BUILT_IN_CLASSES[list], examples: [] };
  const { set } = compiled2;
  const words8 = set.words[list - BUILT_IN_CLASSES.length];
  if (words8 !== void 0) return { name: words8.id, examples: words8.terms.slice(0, 3) };
  const owner = compiled2.themes[compiled2.owner[list]];
  const groups = set.themes.find((theme) => theme.id === owner.id).terms;
  const group = groups[list - owner.firstList];
  return { name: group.id, examples: group.terms.slice(0, 3) };
}

// src/themes/check/explain.ts
function explain(compiled2, text, units, unitId, theme, options = {}) {
  const unit = units.find((candidate) => candidate.id === unitId);
  if (unit === void 0) {
    throw new FazhiError("invalid-argument", `no passage or section has the id ${shown(unitId)}`);
  }
  const index = compiled2.themes.findIndex((candidate) => candidate.id === theme);
  if (index < 0) {
    const known = compiled2.themes.map((candidate) => candidate.id).join(", ");
    throw new FazhiError("invalid-argument", `no theme ${shown(theme)}; the set has ${known}`);
  }
  const { scoring } = compiled2;
  const minScore = options.minScore ?? scoreOf(scoring.threshold, scoring);
  const judgement = unitJudge(compiled2, text, units, void 0, options.places)(unit);
  const own2 = judgement.themes.find((candidate) => candidate.index === index) ?? withoutEvidence(compiled2, index);
  const hits = explainedHits(compiled2, index, text, judgement, own2);
  const given = own2.items.length > 0 && own2.score >= minScore;
  return {
    unitId,
    theme,
    text: text.slice(unit.start, unit.end),
    given,
    score: own2.score,
    minScore,
    evidence: own2.total,
    threshold: scoring.threshold,
    lent: own2.lent,
    hits,
    changes: given ? [] : changesThatGive(compiled2, judgement, own2, hits, minScore)
  };
}
function withoutEvidence(compiled2, index) {
  const total = weigh([], 0, null, compiled2.scoring);
  const score = scoreOf(total, compiled2.scoring);
  return { index, theme: compiled2.themes[index].id, items: [], lent: 0, total, score };
}
function explainedHits(compiled2, index, text, { hits: found4, counted: clauses, isHeading, headingLists }, { items }) {
  const hits = items.flatMap(
    (item) => item.words.map(
      ({ start, end }) => ({
        start,
        end,
        text: text.slice(start, end),
        rule: item.source.name,
        strength: item.strength,
        weight: item.weight,
        ignored: counts(item, clauses) ? null : "no-figure",
        mention: null
      })
    )
  );
  const dropped = [];
  evidenceFor(compiled2, index, found4, isHeading, headingLists, dropped);
  const ignore = ({ start, end }, group, ignored, mention) => {
    hits.push({
      start,
      end,
      text: text.slice(start, end),
      rule: group.name,
      strength: isHeading ? group.headingStrength : group.strength,
      weight: isHeading ? group.headingWeight : group.weight,
      ignored,
      mention
    });
  };
  for (const hit of dropped) ignore(hit, hit.group, hit.why, null);
  for (const hit of found4.silenced) {
    const group = compiled2.groups[hit.list];
    if (group === void 0 || group === null || compiled2.owner[hit.list] !== index) continue;
    if (hit.mention < 0) ignore(hit, group, "guard", null);
    else ignore(hit, group, "mentioned", compiled2.mentions[hit.mention].id);
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}
function changesThatGive(compiled2, judgement, { index, items, lent }, hits, minScore) {
  const { scoring } = compiled2;
  const theme = compiled2.themes[index];
  const gives = (extra, lends = lent) => {
    const added = [...items];
    if (extra !== null) {
      const after = items.findIndex((item) => item.sentence > extra.sentence);
      added.splice(after < 0 ? items.length : after, 0, { ...extra, words: [], key: "added" });
    }
    if (added.length === 0) return false;
    const total = weigh(added, lends, null, scoring);
    return scoreOf(total, scoring) >= minScore;
  };
  const { sentences } = judgement.hits;
  const sentenceOf = (span) => Math.max(
    0,
    sentences.findIndex((end) => span.start < end)
  );
  const strongest = items.reduce((best, item) => item.weight > best.weight ? item : best, {
    weight: 0,
    sentence: 0
  }).sentence;
  const changes = [];
  for (const hit of hits) {
    if (hit.ignored === null || hit.ignored === "inside-longer-term") continue;
    const { strength, weight } = hit;
    if (gives({ strength, weight, sentence: sentenceOf(hit) }))
      changes.push({ kind: "count", hit });
  }
  for (const miss of nearMisses(compiled2, theme, judgement)) {
    const { strength, weight } = miss.rule;
    if (gives({ strength, weight, sentence: miss.sentence })) changes.push(completion(miss));
  }
  if (items.length > 0 && lent === 0 && gives(null, scoring.heading)) {
    changes.push({ kind: "heading" });
  }
  for (const strength of ["supports", "company", "decides"]) {
    const examples = termsOf(compiled2, theme, strength);
    const weight = scoring.weights[strength];
    if (examples.length > 0 && gives({ strength, weight, sentence: strongest })) {
      changes.push({ kind: "add-term", strength, examples });
      break;
    }
  }
  return changes;
}
function completion({ rule, missing, examples }) {
  return { kind: "complete-rule", rule: rule.name, missing, examples };
}
function termsOf(compiled2, theme, strength) {
  const definition = compiled2.set.themes.find((candidate) => candidate.id === theme.id);
  return definition.terms.filter((group) => group.strength === strength).flatMap((group) => group.terms).slice(0, 3);
}

// src/genre/themes/five/cases.yaml
var cases_default = [{ "text": "在集市设点讲解民法典,发放折页1200份。", "themes": ["普法宣传"] }, { "text": "组织班子成员到区法院旁听庭审2次。", "themes": ["普法宣传"] }, { "text": "把习近平法治思想列入中心组学习计划,全年专题学习4次。", "themes": ["普法宣传"] }, { "text": "新聘法治副校长3名,为学生上开学第一课。", "themes": ["普法宣传"] }, { "text": "培养“法律明白人”42名,每村至少2名。", "themes": ["普法宣传"] }, { "text": "普法形式单一,外来务工人员覆盖不足。", "themes": ["普法宣传"], "role": "problems" }, { "text": "现有持证执法人员16名,配备执法记录仪12台。", "themes": ["行政执法"] }, { "text": "立案查处占道经营31起,罚款1.2万元。", "themes": ["行政执法"] }, { "text": "推行“综合查一次”,入企检查次数下降四成。", "themes": ["行政执法"] }, { "text": "检查餐饮门店214家次,督促整改问题96处。", "themes": ["行政执法"] }, { "text": "拆除违法建设27处、面积3100平方米。", "themes": ["行政执法"] }, { "text": "组织执法队员集中轮训5天。", "themes": ["行政执法"] }, { "text": "赋权事项接不住、执法力量薄弱的问题仍然存在。", "themes": ["行政执法"], "role": "problems" }, { "text": "排查纠纷318件,调解成功311件。", "themes": ["矛盾调解"] }, { "text": "班子成员接访52批次,化解积案6件。", "themes": ["矛盾调解"] }, { "text": "请“老娘舅”上门说和邻里争执19起。", "themes": ["矛盾调解"] }, { "text": "2件行政诉讼案件经协调后原告撤诉。", "themes": ["矛盾调解"] }, { "text": "司法所与派出所、法庭建立“三所联动”机制。", "themes": ["矛盾调解"] }, { "text": "常年法律顾问审查合同86份,出具法律意见书23份。", "themes": ["法律顾问"] }, { "text": "驻村律师每月坐班一天,解答咨询140人次。", "themes": ["法律顾问"] }, { "text": "办理法律援助案件33件,为企业开展“法治体检”12次。", "themes": ["法律顾问"] }, { "text": "各社区公共法律服务站全部挂牌。", "themes": ["法律顾问"] }, { "text": "主动公开政府信息420条,办理依申请公开6件。", "themes": ["政务公开"] }, { "text": "低保名单每季度在公示栏张榜公布。", "themes": ["政务公开"] }, { "text": "村级财务收支逐笔公开。", "themes": ["政务公开"] }, { "text": "举办政府开放日活动2场。", "themes": ["政务公开"] }, { "text": "组织执法人员参加法律知识考试,合格率100%。", "themes": ["普法宣传", "行政执法"] }, { "text": "行政处罚决定7日内在网站公示。", "themes": ["行政执法", "政务公开"] }, { "text": "法律明白人参与调解邻里纠纷57起。", "themes": ["矛盾调解"] }, { "text": "请律师为村民讲授民法典。", "themes": ["普法宣传"] }, { "text": "深入贯彻习近平法治思想,各项工作取得新成效。", "themes": [] }, { "text": "提高运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定的能力。", "themes": [] }, { "text": "严格执行《中华人民共和国行政处罚法》《信访工作条例》。", "themes": [] }, { "text": "成立由镇长任组长,司法所、综合行政执法队、法律顾问为成员的工作专班。", "themes": [] }, { "text": "及时协调解决企业用水用电困难。", "themes": [] }, { "text": "按照公开招聘程序录用社工6名。", "themes": [] }, { "text": "拍摄乡村旅游宣传片1部。", "themes": [] }, { "text": "全年办理行政复议案件9件、行政诉讼案件4件,负责人出庭应诉率100%。", "themes": [] }, { "text": "规范性文件合法性审核率100%。", "themes": [] }, { "text": "听取普法、执法、信访等工作汇报4次。", "themes": [] }, { "text": "扎实推进行政执法、普法宣传和矛盾化解,现将有关情况报告如下。", "themes": [], "role": "basis" }, { "text": "出动人员360人次,清理堆放物85处。", "themes": ["行政执法"], "headings": ["(二)开展市容专项执法"] }, { "text": "全年接待260余人次。", "themes": [], "headings": ["(一)优化营商环境"] }, { "text": "摆摊设点8场,惠及群众2300人。", "themes": ["普法宣传"], "headings": ["(三)深化法治宣传"] }, { "text": "各执法单位编发典型案例38个,以案释法进企业40场。", "themes": ["普法宣传"] }, { "text": "把普法融入执法全过程,在门店发放宣传折页600份。", "themes": ["普法宣传"] }, { "text": "对照县里公布的权责清单,认领事项52项。", "themes": [] }, { "text": "至今仍有4个村未建立案例库。", "themes": [] }, { "text": "力争执法案卷合格率达到98%。", "themes": ["行政执法"], "role": "plans" }, { "text": "大家一致认为,要从源头思考法治建设的难点。", "themes": [] }, { "text": "受理法律援助申请36件,其中农民工讨薪19件、赡养6件。", "themes": ["法律顾问"] }, { "text": "查处拖欠工资案件7件,责令支付工资63万元。", "themes": ["行政执法"] }, { "text": "调处欠薪纠纷23件,为工人追回工资48万元。", "themes": ["矛盾调解"] }, { "text": "引导经营者缓解供需矛盾,稳定菜价。", "themes": [] }, { "text": "把矛盾消除在萌芽状态。", "themes": ["矛盾调解"], "role": "plans" }, { "text": "组织法官、驻镇律师和网格员开展入户走访120户。", "themes": [] }, { "text": "宣讲团由检察官、律师、教师等21人组成,讲民法典30场。", "themes": ["普法宣传"] }, { "text": "区人大代表在镇法律顾问陪同下视察了便民大厅。", "themes": [] }, { "text": "选派律师3名、网格员12名驻点,解答群众疑问210次。", "themes": ["法律顾问"] }, { "text": "公布公证、司法鉴定的收费标准和办事指南。", "themes": ["政务公开"] }, { "text": "窗口全年提供法律咨询430人次。", "themes": ["法律顾问"] }, { "text": "部分干部法律知识欠缺,办事习惯老一套。", "themes": [], "role": "problems" }, { "text": "组织法律知识测试2次,参考率100%。", "themes": ["普法宣传"] }, { "text": "信访办负责人参加了座谈。", "themes": [] }, { "text": "办理信访事项61件,按期答复率100%。", "themes": ["矛盾调解"] }, { "text": "窗口全年接待办事群众3200人次。", "themes": [] }, { "text": "公示栏张贴后收到举报1件,已核实退款。", "themes": ["政务公开"] }, { "text": "枫桥镇新修村道3公里。", "themes": [] }, { "text": "争创枫桥式司法所,建成标准化办公用房2间。", "themes": [] }, { "text": "践行新时代“枫桥经验”,排查隐患苗头40处并逐一劝和。", "themes": ["矛盾调解"] }, { "text": "梳理行政许可、行政处罚、公共服务事项118项。", "themes": [] }, { "text": "作出行政许可90件、行政处罚27件。", "themes": ["行政执法"] }, { "text": "对重大行政处罚、采购合同等出具法律意见15份。", "themes": ["法律顾问"] }, { "text": "清理涉及行政处罚、财政补贴内容的文件12件。", "themes": [] }, { "text": "检查加油站、燃气站31家次,整改火灾隐患44处。", "themes": [] }, { "text": "检查加油站、燃气站31家次,责令停业整改3家。", "themes": ["行政执法"] }, { "text": "联合消防、应急部门对自建房开展联合检查,值守巡查到位。", "themes": [] }, { "text": "平台每日巡查,联系服务企业26家。", "themes": [] }, { "text": "补种行道树260棵。", "themes": [], "headings": ["(一)抓好理论学习"] }, { "text": "完成路灯改造90盏。", "themes": [], "headings": ["(三)强化安全监管"] }, { "text": "让尊法学法守法用法在全镇蔚然成风。", "themes": [], "role": "plans" }, { "text": "将尊法学法守法用法情况列入干部年度考核。", "themes": ["普法宣传"] }, { "text": "形成人人讲法治、事事依规矩的良好风气。", "themes": [] }, { "text": "深入学习贯彻习近平法治思想和党的二十大精神,各项任务基本完成,3项工作获通报表扬。", "themes": [], "role": "basis" }, { "text": "继续做好公开、普法等各项工作。", "themes": ["普法宣传", "政务公开"], "role": "plans" }, { "text": "把反诈内容编成节目,在广场演了12场。", "themes": ["普法宣传"] }, { "text": "把法律条文讲到田间地头。", "themes": ["普法宣传"], "role": "plans" }, { "text": "用方言讲清瞒报行程要承担的法律责任。", "themes": ["普法宣传"] }, { "text": "群众对骗保的法律责任认识模糊,宣传还有死角。", "themes": ["普法宣传"], "role": "problems" }, { "text": "执法队伍年轻化,经验不足。", "themes": ["行政执法"], "role": "problems" }, { "text": "整合法律顾问、司法所力量,做好合同前置审查。", "themes": ["法律顾问"], "role": "plans" }, { "text": "推送政策解读30篇,回应网民关切12次。", "themes": ["政务公开"] }, { "text": "推送以案释法、政策解读58篇,点击4万次。", "themes": ["普法宣传"] }, { "text": "行政处罚程序更加规范。", "themes": ["行政执法"] }, { "text": "修订《行政处罚案件集体讨论规则》等制度11项。", "themes": [] }, { "text": "征地拆迁领域矛盾多发。", "themes": ["矛盾调解"], "role": "problems" }, { "text": "人手少、任务重的矛盾仍然存在。", "themes": [], "role": "problems" }, { "text": "信访总量同比下降18%。", "themes": ["矛盾调解"] }, { "text": "参与重大信访事项论证6次,审查合同30份,均由法律顾问出具意见。", "themes": ["法律顾问"] }, { "text": "处理违规停车投诉后规范停车位120个。", "themes": [] }, { "text": "查处违规经营门店9家。", "themes": ["行政执法"] }, { "text": "数字城管平台立案2.1万件,结案率98%。", "themes": [] }, { "text": "把年度任务分解到8个科室、5个执法中队。", "themes": [] }, { "text": "上传平台数据1.2万条,更新台账信息300条。", "themes": [] }, { "text": "在微信公众号推送办事信息260条。", "themes": ["政务公开"] }, { "text": "发布招聘信息90条,帮助就业210人。", "themes": [] }, { "text": "选派信访工作人员参加业务培训32人次。", "themes": [] }, { "text": "召开专题会议4次,研究解决阵地建设、执法规范化等重点问题6项。", "themes": [] }, { "text": "推行驻村律师服务,每村每月一天。", "themes": ["法律顾问"] }, { "text": "普法队把酒驾、非法捕捞这些身边事编成快板,宣讲21场,受教育群众3000人。", "themes": ["普法宣传"] }, { "text": "渣土处置、门店招牌等许可全部进驻办事大厅,受理申请640件。", "themes": [] }, { "text": "听取汇报2次,研究解决执法设备、人员编制等问题。", "themes": [] }, { "text": "请律师给全体干部讲国家安全。", "themes": [] }, { "text": "村法律顾问举办讲座11场,协助修改村规民约6份。", "themes": ["普法宣传", "法律顾问"] }, { "text": "驻村律师补贴按季发放。", "themes": ["法律顾问"] }, { "text": "请律师逐份看合同31份,避免了因条款含混打官司的纠纷。", "themes": ["法律顾问"] }, { "text": "推行阳光用权,村级事项按月上墙。", "themes": ["政务公开"] }];

// src/genre/themes/five/counsel.yaml
var counsel_default = { "id": "法律顾问", "label": { "zh": "法律顾问", "en": "Legal counsel and legal services" }, "definition": { "zh": "政府或村(社区)的法律顾问、公职律师、律师及其工作(审查、意见、咨询、代理);律师服务与公共法律服务(服务站、法律援助、法律咨询、法治体检、社区公证)。", "en": "Government and village counsel, government and other lawyers and what they do (review, opinions, advice, representation); legal services to the public (stations, legal aid, advice, check-ups, notaries)." }, "terms": [{ "id": "counsel", "strength": "decides", "unless": ["teach", "speaks-to", "attend", "litigants", "announced"], "notAmong": ["others-there"], "terms": ["法律顾问", "顾问单位", "法律专家库", "律师", "律所", "法务", "顾问作用", "顾问费", "外聘顾问", "常年顾问"] }, { "id": "services", "strength": "decides", "unless": ["discloses", "announced"], "terms": ["法律服务", "法律援助", "法援", "法律意见", "法律建议", "法治体检", "法律体检", "法治“体检", "法律问诊", "法治问诊", "法律把脉", "法律门诊", "法律诊所", "公证", "司法鉴定", "法律帮助", "法律求助", "法律支持", "法律保障服务", "法律指引", "法律指导", "法律论证", "法律专家", "法律超市", "法律惠企", "法护营商", "法律尽职", "12348", "法律热线", "乡村振兴法律", "法律工作者", "无人律所", "法律机器人", "法律自助", "法律审核意见", "法律审查意见", "法律管家", "援助案件", "合规体检", "法律尽调", "律师服务"] }, { "id": "advice", "strength": "company", "inHeading": "decides", "unless": ["discloses", "announced"], "terms": ["法律咨询", "法律问题咨询", "咨询法律"] }, { "id": "institutions", "strength": "decides", "unless": ["teach", "attend", "announced"], "notAmong": ["others-there"], "terms": ["公证处", "法律援助中心", "法律服务所", "法律服务机构"] }, { "id": "review", "strength": "supports", "terms": ["合法性审核", "法律审核", "法律审查", "合同", "法律事务", "代理案件", "代理诉讼", "诉讼代理", "服务企业", "咨询", "解答", "把关", "合规", "受援", "值班", "坐班", "驻点", "采纳率", "法律问题", "法律关系", "法律依据", "聘请", "法律支撑", "法律难题", "风险提示", "代写", "重大决策", "论证", "绿色通道"] }, { "id": "adviser", "strength": "supports", "inHeading": "decides", "unless": ["teach", "attend"], "terms": ["顾问", "参谋助手"] }, { "id": "legal-work", "strength": "company", "inHeading": "company", "terms": ["涉法事务", "涉法问题", "涉企法律", "法律疑问", "法律疑难", "法律诉求", "代理行政诉讼", "法律审查把关", "法律审核把关", "解答法律", "答复群众法律问题", "法律需求", "免费咨询", "法律风险", "懂法的参谋", "外脑", "法律专业人士", "法律专业人员", "法律人才", "法律参谋", "法治参谋", "法参谋", "法律文书"] }, { "id": "opinions", "strength": "supports", "terms": ["书面意见", "审查意见", "修改意见", "意见建议"] }], "rules": [{ "id": "counsel-reviews", "strength": "decides", "within": "sentence", "all": ["counsel", "review-work"], "none": ["announced"], "inOrder": 16 }, { "id": "advice-given", "strength": "decides", "within": "sentence", "all": ["advice"], "none": ["publicity-acts"] }, { "id": "counsel-works-on-papers", "strength": "decides", "within": "sentence", "all": ["counsel", "work-on-papers"], "none": ["announced", "litigants", "attend"], "inOrder": 40 }, { "id": "counsel-paid", "strength": "decides", "within": "clause", "all": ["counsel", "pay"], "inOrder": 3 }, { "id": "counsel-gives-opinion", "strength": "decides", "within": "sentence", "all": ["counsel", "opinion"], "inOrder": 40 }, { "id": "lawyer-reviews", "strength": "decides", "within": "clause", "all": ["counsel", "review-verb"], "none": ["litigants"] }, { "id": "village-services", "strength": "decides", "within": "clause", "all": ["legal-aid-word", "figure"] }, { "id": "counsel-writes-opinion", "strength": "decides", "within": "sentence", "all": ["counsel", "opinions"], "inOrder": 40 }], "guards": ["法律援助法", "律师法", "公证法", "+律师", "律师协会", "律师资格", "法律职业资格", "公证处公证送达", "律师类", "金融顾问", "技术顾问", "安全顾问", "健康顾问", "招商顾问", "生产顾问", "规划顾问", "科技顾问", "当律师", "小律师"] };

// src/genre/themes/five/disclosure.yaml
var disclosure_default = { "id": "政务公开", "label": { "zh": "政务公开", "en": "Disclosure" }, "definition": { "zh": "向公众公开:政府信息公开、主动公开与依申请公开,党务、村务、财务公开,名单与结果公示,公开栏,网站与新媒体发布,向社会公布电话与清单。", "en": "Disclosure to the public: government information, on own initiative or on application; party, village and financial affairs; lists and results; notice boards, portals and accounts; hotlines made public." }, "terms": [{ "id": "disclosure", "strength": "decides", "terms": ["政务公开", "抓公开", "信息公开", "政务信息", "公开信息", "公开政府", "主动公开", "依申请", "申请公开", "公开申请", "党务公开", "村务公开", "财务公开", "居务公开", "社务公开", "厂务公开", "事务公开", "校务公开", "院务公开", "三务公开", "四务公开", "五公开", "“三务”", "阳光村务", "阳光公开", "公开栏", "公开目录", "公开指南", "公开年报", "公开专栏", "公开专区", "公开平台", "公开渠道", "公开范围", "公开内容", "公开形式", "公开方式", "公开机制", "公开制度", "公开工作", "公开力度", "公开水平", "公开质量", "公开标准", "公开事项", "公开透明", "透明度", "上网公开", "全文上网", "向群众公开", "尽公开", "公众开放日", "预公开", "全面公开", "及时公开", "依法公开", "全程公开", "公开时效", "公开查阅", "信息查阅", "政府开放日", "政务开放日", "政府开放月", "决算公开", "财政公开", "部门预算公开", "公开预算", "公开部门预算", "公开财政", "“三公”", "公示", "公开公布", "向社会公开", "社会公布", "对外公布", "对外公开", "公众公开", "张榜公布", "公布监督电话", "公开电话", "公布举报电话", "信息发布", "发布信息", "公开监督", "权力公开", "权力运行公开", "清单公开", "目录公开", "公开清单", "公开承诺事项", "公开办事", "办事公开", "公开办理", "答复公开", "知情权", "群众知情", "公开政务", "公开权力", "公开重大", "公开文件", "公开政策", "公开审批", "公开财务", "公开村务", "公开党务", "公开年度", "公开促", "以公开", "建议提案办理结果公开", "公开信访", "阳光透明", "码上公开", "公开意识", "公开载体", "公开率", "公开一次", "按季公开", "按月公开", "定期公开", "每月公开", "每季公开", "每季度公开", "逐笔公开", "逐项公开", "不予公开", "部分公开", "发布权威信息", "全文发布", "社会关切", "新闻发言人"] }, { "id": "metaphor", "strength": "decides", "inHeading": "supports", "terms": ["阳光用权", "阳光运行", "阳光行政", "阳光政务", "阳光政府"] }, { "id": "interpretation", "strength": "decides", "unless": ["publicity-there"], "terms": ["政策解读", "图文解读", "政策图解", "政策问答", "解读政策", "解读材料"] }, { "id": "information", "strength": "decides", "inHeading": "company", "terms": ["政府信息"] }, { "id": "open", "strength": "company", "terms": ["公开"] }, { "id": "making-known", "strength": "company", "inHeading": "company", "terms": ["公布", "公告", "晒出", "亮晒", "张榜", "晾晒", "透明", "村级公开", "公开更新", "申请答复", "申请件", "阳光下运行", "公开发布", "三审三校", "回应关切", "政民互动", "三公经费"] }, { "id": "channel-words", "strength": "supports", "terms": ["账本", "账目", "明白账", "名单", "去向", "贴墙", "扫码", "看得见", "一目了然", "家底", "发布", "披露", "上墙", "公众号", "网站", "官网", "微博", "视频号", "新媒体", "栏目", "动态信息", "公告栏", "告知", "解读", "更新", "稿件", "浏览量", "留言", "征集意见", "意见建议征集", "政务微信", "信息报送", "两微一端", "参与权", "表达权", "答复", "目录", "粉丝", "专栏", "宣传栏", "受理量", "未收到", "未接到", "保密审查", "无效链接", "错别字", "专区", "查询"] }, { "id": "sites", "strength": "company", "unless": ["publicity-there"], "terms": ["政府网站", "门户网站", "政务新媒体"] }], "rules": [{ "id": "uploads-information", "strength": "decides", "within": "clause", "all": ["upload", "public-matter"], "any": ["outlet"], "none": ["law-publicity"] }, { "id": "open-among-fields", "strength": "decides", "within": "clause", "all": ["open", "fields"], "inOrder": 2 }, { "id": "publishes-matter", "strength": "decides", "within": "clause", "all": ["publish", "public-matter"], "none": ["law-publicity"] }, { "id": "publishes-information", "strength": "decides", "within": "clause", "all": ["publish-weak", "public-matter"], "any": ["channel", "figure"], "none": ["law-publicity"] }, { "id": "matter-published", "strength": "decides", "within": "clause", "all": ["public-matter", "publish"], "none": ["law-publicity"], "inOrder": 10 }, { "id": "published-on-channel", "strength": "decides", "within": "clause", "all": ["channel", "publish"], "none": ["law-publicity"] }], "guards": ["政府信息公开条例", "信息公开条例", "预警信息", "气象信息", "依申请事项", "依申请政务服务", "依申请办理的行政", "民主公开", "公开招募", "公开发售", "公开募集", "公开赛", "公开出版", "公开演出", "公开招聘", "公开招录", "公开招标", "公开招考", "公开选聘", "公开选拔", "公开遴选", "公开竞聘", "公开竞争", "公开拍卖", "公开审理", "公开开庭", "公开宣判", "公开听证", "公开庭审", "公开征求", "公开征集", "公开承诺", "公开述法", "公开述职", "公开课", "法治公开课", "公开道歉", "一公开", "、一公开", "双随机、一公开", "双随机一公开", "“双随机、一公开”", "公正公开", "公平公开", "公开公正", "公开、公正", "公开公平", "公开、公平", "执法公示", "行政执法公示", "执法公示制度", "公示制度、", "公示语", "网站建设", "法治宣传栏", "公开信", "半公开", "公开曝光", "公开庭", "公示制", "信访公开", "公开接访", "公开评议", "公开点评", "社会公开征求", "社会公开征集", "社会公开招", "网上公开征求", "社会公开选", "向社会公开征求", "向社会公开征集", "向社会公开招", "向公众公开征求", "检查公示", "公开听取", "公开征询", "定期公开招", "庭审公开率", "文书公开率", "审判公开率", "每月公开接访", "每季度公开接访", "定期公开接访", "定期公开征", "公布的", "发布的", "招聘信息", "岗位信息", "用工信息", "就业信息", "供求信息", "反诈信息", "防诈信息", "普法信息"] };

// src/genre/themes/five/disputes.yaml
var disputes_default = { "id": "矛盾调解", "label": { "zh": "矛盾调解", "en": "Dispute resolution" }, "definition": { "zh": "矛盾纠纷的排查与化解:人民调解、行政调解、诉调/警调/访调对接、信访处理、枫桥经验、综治中心、共享法庭、调解员、劳动争议处理。", "en": "Finding and resolving disputes: people’s and administrative mediation, mediation linked to courts, police and petitions, petitions handled, the Fengqiao experience, governance centres, mediators, labour disputes." }, "terms": [{ "id": "mediation", "strength": "decides", "unless": ["averted"], "terms": ["调解", "握手言和", "重归于好", "言归于好", "和好如初", "化干戈", "调委会", "三调联动", "调处", "诉调", "警调", "访调", "公调对接", "检调对接", "诉源治理", "诉前化解", "司法确认", "矛调", "民转刑", "定分止争", "息访", "息诉", "息事罢访", "初信初访", "积案", "接访", "下访", "约访", "包案", "集体访", "越级访", "进京访", "赴省访", "重复访", "缠访", "闹访", "无理访", "上访", "来访", "评理", "说事点", "说事室", "说事日", "和事佬", "老娘舅", "说和", "劝和", "调和", "调停", "和解", "撤诉", "解纷", "多元化解", "多元预防", "纠纷", "劳动争议", "劳动人事争议", "劳动仲裁", "争议仲裁", "四所一庭", "一庭两所", "两所一庭", "三所联动", "两所联动", "四所联动", "四所合一", "五所联动", "警民联调", "警司联动", "以案定补", "涉访", "维权案件", "争议化解", "实质性化解", "化解行政争议", "化解争议", "争执", "接待日", "群众诉求综合", "群众诉求服务", "诉求服务中心", "诉求服务站", "案结事了", "事心双解", "仲裁案件", "化解率", "法官驻点", "无讼", "诉讼与非诉讼", "议事说事", "民情说事", "法官进网格", "解疙瘩", "非访", "赴京访", "群访", "群体访", "和事队", "和事堂", "和事亭", "和事厅", "说理堂", "说理室", "解决在萌芽", "化解在萌芽", "化解在基层", "引导和疏导端", "枫桥经验", "稳控", "苗头性问题", "命案防控", "命案防范"] }, { "id": "petitions", "strength": "company", "terms": ["信访", "矛盾"] }, { "id": "wages", "strength": "company", "unless": ["legal-aid-word"], "terms": ["欠薪", "讨薪", "讨要工资", "讨回工资", "追回工资", "追讨工资", "清欠", "拖欠农民工工资", "拖欠工资", "追薪", "讨回工钱", "追回报酬"] }, { "id": "fengqiao", "strength": "company", "inHeading": "company", "terms": ["枫桥"] }, { "id": "settle-word", "strength": "company", "inHeading": "company", "terms": ["化解"] }, { "id": "small-matters", "strength": "company", "weight": 1.5, "terms": ["小事不出村", "小事不出社区", "小事不出格", "小事不出网格", "小事不出组"] }, { "id": "settling", "strength": "company", "inHeading": "company", "terms": ["网格排查", "化解积案", "争议", "仲裁", "来信", "信访接待", "接待来访", "来访群众", "来访接待", "不稳定因素", "涉稳", "三官一律", "历史遗留问题", "源头治理", "源头预防", "就地解决", "排查苗头", "摸排苗头", "劝解", "协商解决", "涉访人员", "骨头案", "钉子案", "背对背", "面对面", "工钱", "血汗钱", "怨气", "闹僵", "越级反映", "积怨", "苗头问题", "对立情绪", "达成一致", "达成协议", "达成谅解", "行政裁决", "风险隐患化解", "利益诉求", "以奖代补", "涉法涉诉"] }, { "id": "around", "strength": "supports", "terms": ["大事不出镇", "大事不出街道", "大事不出乡", "难事不出县", "当事人", "有人接", "回音", "心理疏导", "接诉即办", "信访举报", "网格", "平安稳定", "社会风险", "综治", "苗头", "协议书", "解决率", "心理服务", "协商", "议事", "板凳会", "院坝会", "预警", "研判", "多元", "三类重点", "重点人群", "婚姻家庭", "物业", "邻里", "山林", "宅基地", "土地权属", "群众反映", "急难愁盼", "征地拆迁", "化解周期", "受理", "调成", "成功率", "回访", "排查", "书面协议", "口头", "履行率", "赔偿", "接访窗口", "预防", "摸排", "上门", "久拖未决", "烦心事", "揪心事", "婚恋家庭", "走访"] }, { "id": "stability", "strength": "supports", "terms": ["维稳", "促进和谐", "维护稳定", "和谐稳定", "社会稳定", "和谐社会"] }, { "id": "places", "strength": "decides", "unless": ["publicity-at-all"], "terms": ["综治中心", "共享法庭", "社会治理中心", "法官工作室"] }], "rules": [{ "id": "quarrels-break-out", "strength": "decides", "within": "clause", "all": ["quarrel", "break-out"], "inOrder": 6 }, { "id": "petitions-handled", "strength": "decides", "within": "clause", "all": ["petitions"], "any": ["handled"], "none": ["review-verb"] }, { "id": "petitions-counted", "strength": "decides", "within": "clause", "all": ["petitions", "figure"], "none": ["review-verb"], "inOrder": 8 }, { "id": "wages-recovered", "strength": "decides", "within": "sentence", "all": ["recover", "wage"], "none": ["legal-aid-word", "penal"], "inOrder": 12 }, { "id": "quarrel-settled", "strength": "decides", "within": "clause", "all": ["settle", "quarrel"] }, { "id": "seeds-met-early", "strength": "decides", "within": "sentence", "all": ["seed", "early"] }, { "id": "agreed-on-compensation", "strength": "decides", "within": "sentence", "all": ["compensation", "agreed"], "none": ["expropriation"] }], "guards": ["信访不信法", "信访答复意见", "人民调解法", "信访工作条例", "劳动争议调解仲裁法", "协调和", "和解决", "和解释", "和解答", "和解读", "纠纷应诉", "调和解", "校园调解课", "依法解纷", "主要矛盾", "矛盾焦点", "供需矛盾", "基本矛盾", "人地矛盾", "协调解决", "信访局", "信访办", "信访办公室", "信访科", "信访条例", "综治办", "信访电话", "公开信访", "信访举报电话", "风险化解", "化解风险", "债务化解", "化解债务", "化解过剩", "化解处置", "调解仲裁法", "来访人员登记", "投诉电话", "信访公开", "网格化管理", "网格化监管", "行政争议案", "三大矛盾", "争议处理规则", "矛盾突出表现", "供求矛盾", "隐患排查整治", "安全隐患排查", "化解法律风险", "化解重大风险", "化解金融风险", "化解安全风险", "化解债务风险", "化解经营风险", "防范化解各类风险", "人少事多的矛盾", "人少事多矛盾", "矛盾较为突出", "的矛盾日益", "的矛盾仍", "的矛盾依然", "工学矛盾", "纪检信访", "信法信访", "向上访群众", "矛盾纠纷风险评估", "避免合同纠纷", "避免法律纠纷", "防范合同纠纷", "防范法律纠纷", "减少法律纠纷", "减少合同纠纷", "规避合同纠纷", "规避法律纠纷", "避免产生纠纷", "合同纠纷损失", "调和油", "调和漆", "销售矛盾", "产销矛盾", "信访工作人员", "信访干部", "信访业务培训"] };

// src/genre/themes/five/enforcement.yaml
var enforcement_default = { "id": "行政执法", "label": { "zh": "行政执法", "en": "Administrative enforcement" }, "definition": { "zh": "执法队伍、权限与改革,执法三项制度,处罚与案件,检查与专项整治,监督、裁量、证件与培训,执法平台与公示。", "en": "Enforcement teams, powers and reform; the three systems of enforcement; penalties and cases; inspections and campaigns; supervision, discretion, certificates and training; platforms and publicity of enforcement." }, "terms": [{ "id": "enforcement", "strength": "decides", "unless": ["woven-in"], "terms": ["行政执法", "抓执法", "综合执法", "执法改革", "执法体制", "大综合一体化", "一支队伍管执法", "执法力量", "执法队伍建设", "规范执法", "文明执法", "严格执法", "公正执法", "执法行为", "执法程序", "执法质量", "执法效能", "执法水平", "执法能力", "执法方式", "执法模式", "执法机制", "执法责任", "执法过错", "执法事项", "执法权", "执法职权", "执法主体", "执法资格", "执法协作", "执法联动", "执法协同", "联动执法", "协同执法", "联合执法", "专项执法", "日常执法", "执法检查", "执法巡查", "执法行动", "执法活动", "执法办案", "执法案件", "执法案例", "执法典型案例", "执法下沉", "执法重心下移", "执法数据", "执法平台", "执法系统", "执法公示", "执法信息公示", "执法结果", "执法决定", "执法全过程", "全过程记录", "执法记录", "执法装备", "执法服装", "执法车辆", "执法文书", "执法监督", "执法监管", "监管执法", "执法督察", "执法评议", "执法评价", "执法考核", "执法整改", "执法培训", "执法业务", "执法大讲堂", "执法大比武", "执法比武", "执法练兵", "岗位大练兵", "执法骨干", "执法证", "持证执法", "亮证", "执法人员资格", "执法案卷", "案卷评查", "案卷质量", "执法卷宗", "执法辅助人员", "执法服务", "执法理念", "执法宗旨", "执法难", "执法不严", "执法不规范", "多头执法", "重复执法", "选择性执法", "逐利执法", "粗暴执法", "趋利执法", "随意执法", "乱执法", "柔性执法", "精准执法", "智慧执法", "数字执法", "非现场执法", "掌上执法", "服务型执法", "审慎监管", "轻微不罚", "首违不罚", "初次违法", "首次轻微违法", "免罚", "不罚清单", "不予处罚", "减轻处罚", "从轻处罚", "免于处罚", "免予处罚", "轻罚", "涉企检查", "罚款", "罚没", "没收违法", "没收非法", "吊销", "责令停产", "责令停业", "停业整顿", "立案查处", "立案处罚", "简易程序", "一般程序", "普通程序", "简易案件", "裁量基准", "裁量权", "自由裁量", "行政裁量", "处罚裁量", "重大执法", "三项制度", "无事不扰", "只查一次", "进一次门", "检查行为", "双随机", "综合查一次", "亮码检查", "入企检查", "检查频次", "检查备案", "检查计划", "检查事项", "行刑衔接", "两法衔接", "移送公安", "移送司法", "移交公安", "涉嫌犯罪", "强制执行", "申请法院强制", "拆除违法建设", "拆除违章", "控违拆违", "治违", "查违", "违法建设治理", "违法建设查处", "两违", "卫片执法", "扫黄打非", "执法进小区", "执法进社区", "执法驿站", "执法赋权", "赋权事项", "赋权乡镇", "赋权镇街", "赋权执法", "处罚权", "处罚事项", "处罚职权", "处罚案件", "处罚决定", "作出处罚", "处罚金额", "实施处罚", "处罚信息", "处罚结果", "处罚文书", "处罚依据", "重大处罚", "以罚代管", "查处违法", "查处各类违法", "查处违规", "打击违法", "打击非法", "非法经营", "违法行为查处", "查获", "取缔", "执法吹哨", "跨门经营", "违规占道", "违停", "乱搭乱建", "私搭", "违建", "违法建筑", "违章建筑", "违章搭建", "违规建房", "违法用地", "违法占地", "非法占地", "乱占耕地", "非法采砂", "私挖滥采", "盗采", "盗伐", "滥伐", "罚单", "违法占用", "非法占用", "执法合力", "以罚代教", "不按程序办案", "屡查屡犯", "一支队伍管到底", "停产整顿", "整改指令书", "监督意见书", "责令改正", "责令停工", "询问笔录", "勘验笔录", "检查笔录", "擅自改变", "毁林", "未批先建", "批建不符", "未批先占", "强制拆除", "多头检查", "重复检查", "多头监管", "执法机构改革", "予以处罚", "给予处罚", "依法处罚", "从严处罚", "执法力度", "执法成效", "执法整治", "执法流程", "执法标准", "执法依据", "执法领域", "执法经费", "执法保障", "执法范围", "执法对象", "执法手段", "执法尺度", "执法网络", "执法衔接", "执法制度", "执法规范", "执法纪律", "执法作风", "执法形象", "执法错案", "执法投诉", "执法突出问题", "执法一线", "执法指挥", "执法职责", "执法清单", "执法用车", "执法勤务", "执法站", "执法扰企", "执法温度", "责令退还", "责令停止", "责令补办", "责令拆除", "责令关闭", "责令下架", "责令召回", "责令恢复", "责令退款", "拟罚", "查而不处", "查而不罚", "罚而不改", "重检查轻处罚", "以查代罚", "有案不立", "压案不查", "以改代罚", "警告处罚", "监督抽检", "监督抽查", "飞行检查", "监督性检查", "进企检查", "进厂检查", "非必要不检查", "税务稽查", "稽查案件", "稽查执法", "执法终端", "执法仪", "执法设备", "执法船", "执法艇", "执法无人机", "执法通", "案卷制作", "停工通知", "停工整改", "停业整改", "停产整改", "乱检查", "乱查封", "处罚事先告知", "处罚告知书", "处罚听证", "拒不改正", "逾期不改", "停运整改", "随意检查", "扩大检查范围", "加密检查", "检查单", "改正通知书", "改正单", "以教代罚", "重罚轻教", "屡罚不改", "屡罚屡犯", "首次不罚", "执法全覆盖", "执法着装", "执法标识", "暂停医保结算", "批后监管", "执法方面", "说理式文书", "“说理式”文书", "“说理式”执法"] }, { "id": "cases-looked-into", "strength": "decides", "unless": ["discipline"], "terms": ["案件查办", "案件查处", "查处案件", "查办案件", "违法案件"] }, { "id": "on-site", "strength": "decides", "unless": ["safety", "publicity-at-all"], "terms": ["现场检查", "你点我检", "你送我检"] }, { "id": "penalty", "strength": "company", "notAmong": ["kinds-of-power"], "terms": ["行政处罚", "行政强制", "行政检查", "行政征收"] }, { "id": "cases", "strength": "decides", "unless": ["litigation-word", "discipline", "platforms"], "terms": ["立案", "取证难"] }, { "id": "unauthorised-building", "strength": "decides", "unless": ["discloses"], "terms": ["拆违"] }, { "id": "oversight", "strength": "supports", "inHeading": "company", "unless": ["safety"], "terms": ["监管"] }, { "id": "seizure", "strength": "decides", "unless": ["litigation-word"], "terms": ["查封", "查扣", "扣押", "暂扣", "扣车", "收缴", "封存", "没收"] }, { "id": "violation", "strength": "company", "unless": ["litigation-word"], "terms": ["违法行为", "违法违规", "违法线索"] }, { "id": "word", "strength": "company", "unless": ["litigation-word", "discloses"], "terms": ["执法", "监管力量"] }, { "id": "campaign", "strength": "company", "inHeading": "company", "unless": ["litigation-word", "tell-apart"], "terms": ["办案", "蹲守", "封条", "约谈商", "下架", "召回", "销毁", "抄告", "整改单", "卸载", "黑作坊", "假烟", "假酒", "打假", "专项整治", "集中整治", "专项行动", "整治行动", "攻坚行动", "联合整治", "专项检查", "联合检查", "联合行动", "查处", "责令", "限期整改", "整改通知书", "处罚", "赋权清单", "案卷互评", "疑难案件", "固证", "类案", "裁量", "开案率", "摊贩", "占道", "三违", "无证经营", "无证无照", "超限超载", "侵权假冒", "假冒伪劣", "敲门行动", "依法关停", "关停取缔", "关停吊销", "案件审核", "重大案件", "案件审理", "案审会", "抽检", "不合格", "法制审核", "案源", "案由", "野外用火", "骗保", "违法当事人", "现场处置", "专项治理", "综合治理行动", "涉案", "教育改正", "劝离", "证照", "消除隐患", "散乱污", "拆除", "案件移送", "办理案件", "非现场", "屡查", "记录仪", "整改指令", "移送渠道", "拉网式", "法制员", "取证手段", "约谈负责人", "市场秩序", "拒不整改", "停产", "音像资料", "音像记录", "执法音像", "投诉举报处置", "从重处理", "执法为民", "重审批", "重许可", "轻监管", "监管事项", "行政监管", "互联网+监管", "监管行为", "监管缺位", "城警联动", "吹哨报到", "街乡吹哨", "乡街吹哨", "部门报到", "联勤联动", "教育为主", "事中事后监管", "事中监管", "事后惩戒", "远程监管", "移动监管", "触发式监管", "穿透式监管", "分类监管", "信用监管", "智慧监管", "全链条监管", "闭环监管", "执法实践"] }, { "id": "inspection", "strength": "supports", "unless": ["litigation-word"], "terms": ["划转", "约谈", "师带徒", "设卡", "小作坊", "屡教不改", "警示", "巡查", "抽查", "检查", "市场监管", "城市管理", "城管", "市容", "整治", "整改", "劝导", "劝阻", "教育纠正", "违法", "违规", "违章", "清拖", "僵尸车", "油烟", "噪音", "噪声", "渣土", "垃圾分类", "焚烧秸秆", "秸秆焚烧", "露天焚烧", "飞线充电", "乱停乱放", "超载", "超限", "偷排", "环保督察", "污染", "食品安全", "药品安全", "燃气安全", "消防安全", "烟花爆竹", "隐患", "控烟", "下放", "赋权", "承接", "下沉", "取证", "持证", "换证", "新领域", "基金监管", "校外培训", "挂证", "河湖", "涉水", "畜禽", "农产品质量", "双减", "耕地保护", "案件办理", "结案", "特种设备", "电梯", "核查", "处置率", "队员", "数字化", "无人机", "巡逻", "门前三包", "环境卫生", "溯源", "检测", "查验", "台账", "职业打假", "打击", "侦破", "移送", "接不住", "劳动监察", "劳动保障监察", "扫码入企", "清理", "协管员", "说理式"] }, { "id": "credit", "strength": "supports", "terms": ["黑名单", "列入失信", "信用惩戒", "联合惩戒"] }, { "id": "team", "strength": "company", "terms": ["执法队", "执法大队", "执法中队", "执法分队", "执法支队", "执法人员", "执法干部", "执法部门", "执法机关", "执法单位", "执法机构", "执法中心", "执法岗位", "执法员", "执法办公室", "执法者", "城管执法", "城管队员", "行政执法主体", "卫生监督员", "卫生监督机构", "监督机构改革", "卫生监督所", "监管人员", "监管队伍", "办案人员", "稽查人员", "稽查队", "监察大队", "监察支队", "监察执法", "水政监察", "环境监察", "土地监察", "国土监察", "自然资源监察", "动物卫生监督", "农业综合执法", "文化市场综合执法", "渔政", "路政", "运政", "林政", "城管人员", "一线监管", "法制审核员", "基层中队", "一线队员", "部分队员", "个别队员", "一些队员"] }, { "id": "conduct", "strength": "supports", "inHeading": "company", "terms": ["规范行为", "严格依法行政", "规范行政行为", "规范权力运行"] }, { "id": "tough", "strength": "supports", "inHeading": "decides", "terms": ["铁腕", "亮剑", "利剑", "零容忍", "严查严打", "从严查处", "铁拳", "常态巡查", "重拳整治"] }, { "id": "street-offence", "strength": "decides", "unless": ["publicity-at-all"], "terms": ["流动摊贩", "占道经营", "出店经营", "店外经营", "流动摊点"] }, { "id": "certified", "strength": "decides", "unless": ["other-holders"], "terms": ["持证上岗", "持证人员", "持证率"] }], "rules": [{ "id": "penalties-made", "strength": "decides", "within": "clause", "all": ["penalty-word"], "any": ["penalty-made"], "none": ["power-items", "kinds-of-power", "opinion", "title"] }, { "id": "loose-offence-punished", "strength": "decides", "within": "clause", "all": ["loose-offence", "punish"] }, { "id": "loose-offence-punished-after", "strength": "decides", "within": "sentence", "all": ["punish", "loose-offence", "figure"] }, { "id": "cases-pursued", "strength": "decides", "within": "clause", "all": ["pursue", "cases-word"], "none": ["discipline", "litigation-word"], "inOrder": 6 }, { "id": "inspection-ordered", "strength": "decides", "within": "sentence", "all": ["inspect", "premises", "ordered"], "none": ["publicity-at-all", "spell-out"] }, { "id": "penalties-counted", "strength": "decides", "within": "clause", "all": ["penalty-word", "figure"], "none": ["power-items", "opinion"], "inOrder": 6 }, { "id": "penalties-published", "strength": "decides", "within": "clause", "all": ["publish", "penalty-word"], "none": ["kinds-of-list"] }, { "id": "team-counted", "strength": "decides", "within": "clause", "all": ["team", "figure"], "none": ["teach", "sit-in", "settle-verb-strong", "teacher-lawyer", "kindness", "case-telling", "departments"] }, { "id": "team-trained", "strength": "decides", "within": "clause", "all": ["enforce-staff", "study"] }, { "id": "team-short", "strength": "decides", "within": "clause", "all": ["team", "short"], "inOrder": 4 }, { "id": "team-able", "strength": "decides", "within": "clause", "all": ["team", "ability"] }, { "id": "team-built", "strength": "decides", "within": "clause", "all": ["team"], "any": ["build-team"] }, { "id": "inspection-counted", "strength": "decides", "within": "sentence", "all": ["inspect", "premises", "figure"], "none": ["safety", "spell-out", "services-paid"] }, { "id": "offence-met", "strength": "decides", "within": "clause", "all": ["offence", "act-against"] }, { "id": "offence-met-after", "strength": "decides", "within": "sentence", "all": ["act-against", "offence", "figure"], "none": ["publicity-at-all"] }, { "id": "bare-enforcement", "strength": "decides", "within": "clause", "all": ["enforce-word", "figure"], "none": ["teach", "sit-in", "teacher-lawyer", "case-telling", "departments"] }, { "id": "oversight-wanting", "strength": "decides", "within": "clause", "all": ["oversee", "wanting"], "none": ["litigation-word", "discloses", "supervised-money", "teacher-lawyer"] }, { "id": "delegated-powers", "strength": "decides", "within": "sentence", "all": ["delegated", "able-to-take"] }, { "id": "casework-counted", "strength": "company", "within": "sentence", "all": ["casework", "figure"], "none": ["litigation-word", "legal-aid-word", "settle-verb-strong", "teacher-lawyer"] }, { "id": "traders-brought-to-book", "strength": "decides", "within": "clause", "all": ["firm-on", "traders", "figure"], "none": ["litigation-word", "quarrel"] }, { "id": "named-campaign", "strength": "decides", "within": "clause", "all": ["campaign-name", "action"], "inOrder": 8 }, { "id": "samples-failed", "strength": "decides", "within": "sentence", "all": ["sample", "failed"], "none": ["litigation-word"] }, { "id": "enforcement-inspects", "strength": "decides", "within": "clause", "all": ["enforce-word", "inspect"], "none": ["teach", "sit-in", "teacher-lawyer", "litigation-word"] }, { "id": "warned", "strength": "decides", "within": "sentence", "all": ["warned"], "none": ["corrections"] }, { "id": "major-cases-discussed", "strength": "decides", "within": "clause", "all": ["major-case", "discussed"], "none": ["litigation-word"] }, { "id": "goods-withdrawn", "strength": "decides", "within": "clause", "all": ["withdrawn", "goods", "figure"], "none": ["litigation-word"] }], "guards": ["行政处罚决定合法性审查", "行政处罚法", "行政强制法", "立案审查", "方式结案", "处罚信息公示网", "谁执法谁普法", "谁执法、谁普法", "边执法边普法", "综合行政执法局", "综合执法局", "行政执法局", "城市管理局", "城管局", "市场监管局", "市场监督管理局", "综合行政执法办公室", "综合行政执法办", "综合执法办公室", "综合执法办", "行政执法办公室", "执法局", "城管办", "城管科", "执法检查组", "人大执法检查", "开展执法检查和专题询问", "法院立案", "立案庭", "网上立案", "立案登记", "诉讼立案", "立案审查调查", "党纪立案", "立案调查违纪", "严格执法、公正司法", "领导干部干预执法", "矛盾隐患", "纠纷隐患", "信访隐患", "风险隐患", "不稳定隐患", "矛盾纠纷隐患", "矛盾风险隐患", "整改落实", "督察整改", "巡察整改", "问题整改", "反馈问题整改", "文件清理", "清理规范性文件", "规范性文件清理", "督促检查", "督导检查", "考核检查", "政务公开检查", "检查指导", "监督检查工作", "违法决策", "违法犯罪", "预防违法犯罪", "行政行为违法", "执法普法", "普法执法", "违纪违法", "确认违法", "程序违法", "规范性文件监督检查", "法治督察", "身体检查", "健康检查", "产前检查", "检查身体", "自我检查", "检查考核", "检查验收", "工作检查", "检查督导", "法院强制执行案", "机关停", "占道挖掘", "摊贩就业", "边执法边讲法", "边执法边宣传", "执法中普法", "配合区人大", "配合人大", "人大开展执法检查", "配合县人大", "配合市人大", "人大常委会执法检查", "人大常委会开展执法检查", "宣传执法", "安全防范能力", "点不足", "存在不足", "以下不足", "些不足", "方面不足", "存在的不足", "类不足", "清理垃圾", "清理卫生死角", "清理积存垃圾", "拆除旱厕", "人居环境整治", "环境卫生整治", "清理河道垃圾", "拆除危房", "土地综合整治", "整治提升", "劳动监察大队", "劳动保障监察大队", "结合日常执法", "结合执法", "将普法融入执法", "融入执法", "融入日常执法", "行政执法类", "费收缴", "收缴率", "收缴难", "没收到", "没收入", "税收收缴", "收缴入库", "停工停产", "渣土处置", "受教育", "招商亮剑", "非法集资", "反馈违规", "记录封存", "档案封存", "封存档案", "封存旧"] };

// src/genre/themes/five/publicity.yaml
var publicity_default = { "id": "普法宣传", "label": { "zh": "普法宣传", "en": "Publicity and study of law" }, "definition": { "zh": "向公众宣传法律(活动、讲座、资料、法治文化阵地、法律明白人、谁执法谁普法、以案释法);干部学法用法、法治培训、学法考试、旁听庭审、学习宣传习近平法治思想。", "en": "Publicity of law to the public (campaigns, lectures, leaflets, places of legal culture, trained villagers) and officials’ study of law (courses, tests, sitting in on trials, study of the doctrine on the rule of law)." }, "terms": [{ "id": "publicity", "strength": "decides", "terms": ["普法", "法治宣传", "法制宣传", "法律宣传", "法治宣教", "法制宣教", "法律宣讲", "法治宣讲", "法律宣教", "法宣", "送法", "法律进", "法治进", "宪法进", "民法典进", "习近平法治思想进", "法律六进", "法治六进", "法律八进", "法律七进", "法律“六进”", "法律“八进”", "法律“七进”", "法治“六进”", "法律“进", "宪法日", "民法典宣传", "宪法学习宣传", "宪法诵读", "宪法晨读", "法治夜市", "法治集市", "以案释法", "以案说法", "以案述法", "以案学法", "以案促学", "以案明法", "法治橱窗", "法治微电影", "法治动漫", "法治微视频", "法治情景剧", "法治文艺", "法治书画", "法治灯谜", "法治小品", "法治快闪", "法律知识宣传", "法规宣传", "法律知识宣讲", "法律知识普及", "普及法律", "普及宪法", "法律常识", "宣传法律", "宣传宪法", "宣传民法典", "讲民法典", "讲宪法", "讲法", "民法典宣讲", "普及法治", "法律政策宣传", "法治理念宣传", "法治政府建设宣传", "把法律送到", "依法行政的宣传", "依法行政宣传", "法治建设宣传", "宣传法治", "法治氛围宣传", "法治广播", "法治之声", "让法律走进", "让法治走进", "法律书籍", "法治书籍", "懂法口袋书", "法律口袋书", "法治雕塑", "法治灯箱", "每日一法", "每周一法", "每月一法", "一周一法", "一月一法", "宪法主题", "民法典主题", "法治主题", "法治赶集", "法治大集", "法治赶大集", "讲条文", "学条文", "学法条", "读法条", "主播说法", "法官说法", "检察官说法", "民警说法", "律师说法", "每周说法", "学一部法", "学一法", "法治公益广告", "法治广告", "漫画说法", "案例说法", "故事说法", "方言说法", "普治并举"] }, { "id": "legal-culture", "strength": "decides", "terms": ["法治文化", "法治公园", "法治广场", "法治长廊", "法治一条街", "法治小院", "法治大院", "法治书屋", "法律图书角", "法治图书角", "法律书屋", "宪法公园", "民法典公园", "民法典主题公园", "宪法主题公园", "法治主题公园", "民法典主题长廊", "宪法广场", "宪法长廊", "民法典长廊", "民法典广场", "法治角", "法治阵地", "法治体验馆", "法治教育基地", "法治教育实践基地", "法治乡村示范", "学法用法示范户", "法治示范户", "学法中心户", "法治中心户", "普法中心户", "民主法治村", "民主法治社区", "民主法治示范", "民主法治创建", "法治素养观察点", "法治素养提升", "公民法治素养", "法治驿站", "法律墙", "法治墙", "普法墙", "法律角", "民法典墙", "法律长廊", "法律广场", "尊法守法示范", "守法示范户"] }, { "id": "study-of-law", "strength": "decides", "terms": ["学法", "应知应会法律", "应知应会清单", "应知应会党内法规", "法治学习", "法制学习", "学习法治", "学习法律", "法律学习", "法规学习", "学习宪法", "学习民法典", "学宪法", "宪法学习", "民法典学习", "法律考试", "法治考试", "普法考试", "法治理论考试", "法治理论知识考试", "法律法规考试", "法律法规测试", "法律法规知识考试", "法治测试", "法律闯关", "法治培训", "法制培训", "法律培训", "法律法规培训", "法治专题培训", "法治轮训", "法治业务培训", "依法行政培训", "依法行政专题培训", "依法行政知识", "依法行政学习", "依法行政能力培训", "依法行政能力测试", "法治工作培训", "法治能力培训", "法治思维培训", "法律专题培训", "法治建设培训", "法治教育", "法制教育", "法治专题教育", "法律教育", "法治安全教育", "法治警示教育", "宪法教育", "法治理论学习", "法治专题学习", "法律专题学习", "法治专题讲座", "法治讲座", "法制讲座", "法律讲座", "法律专题讲座", "法律法规讲座", "宪法讲座", "民法典讲座", "民法典专题讲座", "依法行政讲座", "依法行政专题讲座", "法治课", "法制课", "法律课", "法治专题课", "法治公开课", "法律公开课", "法治党课", "法治必修课", "法律必修课", "法治第一课", "法治思政课", "民法典课", "宪法课", "法治讲堂", "法治大讲堂", "法律讲堂", "法律大讲堂", "法治讲坛", "法治流动课堂", "法治流动讲堂", "法治微讲堂", "法治夜校", "法治副校长", "法制副校长", "法治辅导员", "法制辅导员", "法治辅导站", "旁听庭审", "庭审旁听", "旁听法院庭审", "旁听人民法院", "旁听法庭", "庭审观摩", "观摩庭审", "旁听行政", "旁听案件", "旁听活动", "法治研讨", "法治理论研讨", "法律研讨", "法治专题研讨", "法治研修", "法治宣誓", "模拟法庭", "模拟庭审", "宪法知识", "民法典知识", "法律小知识", "法律问答", "法治知识", "法宣在线", "如法网", "案例警示教育", "法律政策学习", "法律业务培训", "法律法规和政策培训", "学习党内法规", "法律素养培训", "任职前法律", "任前法律", "法律考核", "考法", "任前闭卷", "任前法治", "法治教师"] }, { "id": "knowledge", "strength": "decides", "unless": ["wanting"], "terms": ["法律知识"] }, { "id": "law-abiding", "strength": "decides", "unless": ["slogan-tail"], "terms": ["尊法学法守法用法"] }, { "id": "doctrine", "strength": "company", "terms": ["习近平法治思想", "习近平总书记关于全面依法治国", "习近平总书记关于法治", "习近平总书记关于依法治国", "依法治国重要论述", "中央全面依法治国工作会议精神", "依法治国新理念"] }, { "id": "doctrine-study", "strength": "decides", "terms": ["学习习近平法治思想", "学习贯彻习近平法治思想", "学习宣传贯彻习近平法治思想", "学习领会习近平法治思想", "深学习近平法治思想", "研学习近平法治思想", "深学笃行习近平法治思想", "学懂弄通习近平法治思想", "习近平法治思想的学习", "习近平法治思想专题", "习近平法治思想宣传", "习近平法治思想的宣传", "习近平法治思想宣讲", "习近平法治思想培训", "习近平法治思想研讨", "宣讲习近平法治思想", "宣传习近平法治思想", "深学细悟习近平法治思想", "深学悟透习近平法治思想", "学深悟透习近平法治思想", "学思践悟习近平法治思想", "学习好习近平法治思想", "法治思想学习", "学习领悟习近平法治思想"] }, { "id": "law-literates", "strength": "company", "terms": ["法律明白人", "法治指导员", "法治辅导", "法治带头人", "知法守法", "知法懂法", "懂法守法", "法治能力提升", "依法行政能力提升"] }, { "id": "campaign", "strength": "company", "terms": ["反诈宣传", "反诈骗宣传", "禁毒宣传", "反电诈宣传", "防诈宣传", "反诈禁毒", "平安宣传", "扫黑除恶宣传", "扫黑除恶专项斗争宣传", "防范非法集资宣传", "信访条例宣传", "信访法治宣传", "安全生产法宣传", "防电信诈骗宣传", "防诈骗宣传", "电信网络诈骗宣传", "预防电信网络诈骗", "平安法治宣传", "安全生产月", "安全教育日", "国际禁毒", "4·15", "4.15", "6·26", "6.26", "12·4", "12.4", "3·15", "3.15", "消费者权益日", "世界环境日", "世界水日", "政策宣讲", "反诈知识", "禁毒知识", "防诈知识", "法治元素", "宪法宣誓", "宣传教育", "以案促改", "反邪教宣传", "国家宪法日", "征兵宣传", "维权读本", "维权手册", "12月4日"] }, { "id": "effect", "strength": "supports", "terms": ["法治意识", "法律意识", "法治观念", "法制观念", "法律素养", "法治素养", "法律素质", "法治素质", "守法意识", "依法维权", "尊法守法", "守法用法", "法治氛围", "法治精神", "法治信仰", "知晓率", "受众", "受教育", "参考率", "优秀率", "通过率", "覆盖群众", "关键少数", "法律水平", "崇尚法律", "知法", "懂法", "遵法守法", "宣传形式", "宣传方式", "宣传力度", "宣传效果", "宣传手段", "宣传覆盖", "宣传活动", "宣传工作", "宣传阵地", "社会主义法治"] }, { "id": "publicity-word", "strength": "supports", "terms": ["宣传"] }, { "id": "study-heading", "strength": "supports", "terms": ["学习教育", "强化学习", "深化学习", "加强学习", "学习宣传", "学深悟透", "学习培训", "理论学习", "理论武装", "思想武装", "广泛宣传", "深入宣传", "强化宣传", "加强宣传", "加大宣传", "注重宣传", "大喇叭"] }, { "id": "carrier", "strength": "supports", "terms": ["宣传资料", "宣传材料", "宣传手册", "宣传册", "宣传品", "宣传栏", "宣传画", "横幅", "标语", "展板", "海报", "传单", "折页", "小礼品", "LED", "电子屏", "电子显示屏", "小喇叭", "村村响", "听讲", "听课", "口袋书", "顺口溜", "三句半", "快板", "巡演", "宣讲", "宣传员", "必修课", "讲台", "台历", "抽纸", "普法员", "讲给", "讲透", "板凳会", "业务学习", "学习制度", "观看", "宣传车", "短视频", "抖音", "微信群", "摆摊设点", "咨询台", "设点宣传", "现场宣传", "入户宣传", "讲座", "讲师团", "课堂", "讲堂", "文艺演出", "志愿者", "培训班", "专题培训", "中心组", "第一议题", "集中学习", "专题学习", "学时"] }, { "id": "law-minded", "strength": "supports", "terms": ["强化法治意识", "增强法治意识", "树牢法治意识", "提升法治意识", "强化法治观念", "增强法治观念", "树牢法治观念", "提升法治素养", "提高法治素养", "增强法治素养", "营造法治氛围", "营造浓厚的法治氛围", "浓厚法治氛围", "营造良好法治氛围", "强化法治思维", "增强法治思维"] }], "rules": [{ "id": "named-law-studied", "strength": "decides", "within": "clause", "all": ["named-law", "study"], "none": ["assess-list"], "inOrder": 20 }, { "id": "law-content-carried", "strength": "decides", "within": "clause", "all": ["law-content", "carried-to"], "inOrder": 6 }, { "id": "law-little-known", "strength": "decides", "within": "sentence", "all": ["law-content", "publicity-word", "wanting"] }, { "id": "study-of-a-law", "strength": "decides", "within": "clause", "all": ["study", "law"], "none": ["assess-list"], "inOrder": 24 }, { "id": "a-law-is-studied", "strength": "decides", "within": "clause", "all": ["law", "study"], "none": ["assess-list"], "inOrder": 14 }, { "id": "publicity-of-a-law", "strength": "decides", "within": "clause", "all": ["publicise", "law"] }, { "id": "study-of-named-law", "strength": "decides", "within": "clause", "all": ["study", "named-law"], "none": ["assess-list"], "inOrder": 24 }, { "id": "publicity-of-named-law", "strength": "decides", "within": "clause", "all": ["publicise", "named-law"] }, { "id": "named-law-spread", "strength": "decides", "within": "clause", "all": ["hand-out", "named-law"] }, { "id": "law-spread", "strength": "decides", "within": "clause", "all": ["give-out", "law"] }, { "id": "law-with-study", "strength": "company", "within": "clause", "all": ["study", "law-matter"], "inOrder": 16 }, { "id": "law-is-studied", "strength": "company", "within": "clause", "all": ["law-matter", "study"], "inOrder": 8 }, { "id": "law-matter-spread", "strength": "company", "within": "clause", "all": ["hand-out", "law-matter"] }, { "id": "law-is-publicised", "strength": "company", "within": "clause", "all": ["law-matter", "publicise"], "inOrder": 10 }, { "id": "publicises-law", "strength": "company", "within": "clause", "all": ["publicise", "law-matter"], "inOrder": 16 }, { "id": "doctrine-in-study", "strength": "decides", "within": "clause", "all": ["doctrine", "study"] }, { "id": "law-course", "strength": "decides", "within": "clause", "all": ["law-strong", "course"], "none": ["assess-list"], "inOrder": 10 }, { "id": "named-law-course", "strength": "decides", "within": "clause", "all": ["named-law", "course"], "none": ["assess-list"], "inOrder": 8 }, { "id": "named-law-event", "strength": "decides", "within": "clause", "all": ["named-law", "event"], "inOrder": 6 }, { "id": "law-as-art", "strength": "decides", "within": "sentence", "all": ["law-matter", "art"] }, { "id": "law-told", "strength": "decides", "within": "clause", "all": ["tell", "named-law"], "inOrder": 2 }, { "id": "law-person-teaches", "strength": "decides", "within": "clause", "all": ["law-person"], "any": ["teach", "talks"] }, { "id": "named-law-in-media", "strength": "decides", "within": "clause", "all": ["named-law", "media"] }, { "id": "sitting-in-on-a-trial", "strength": "decides", "within": "clause", "all": ["sit-in", "trial"], "inOrder": 16 }, { "id": "handouts", "strength": "supports", "within": "clause", "all": ["hand-out", "handout"] }, { "id": "trained-literates", "strength": "decides", "within": "clause", "all": ["law-literates", "train-people"] }, { "id": "literates-counted", "strength": "decides", "within": "clause", "all": ["law-literates", "figure"], "inOrder": 4 }, { "id": "publicity-wanting", "strength": "decides", "within": "clause", "all": ["publicity-form", "wanting"], "none": ["other-publicity"] }, { "id": "publicity-enriched", "strength": "decides", "within": "clause", "all": ["enrich", "publicity-form"], "none": ["other-publicity"], "inOrder": 6 }, { "id": "law-of-title-told", "strength": "decides", "within": "clause", "all": ["tell", "law"], "none": ["assess-list"], "inOrder": 2 }, { "id": "lawyer-lectures", "strength": "decides", "within": "clause", "all": ["teacher-lawyer", "lecture"] }, { "id": "law-spelt-out", "strength": "decides", "within": "clause", "all": ["spell-out", "law-content"] }, { "id": "law-printed", "strength": "decides", "within": "clause", "all": ["hand-out", "law", "handout"] }, { "id": "crime-matter-brought-near", "strength": "decides", "within": "clause", "all": ["crime-matter", "brought-near"], "inOrder": 6 }, { "id": "trial-attended", "strength": "decides", "within": "sentence", "all": ["trial", "sit-in"], "inOrder": 20 }, { "id": "daily-law-told", "strength": "decides", "within": "clause", "all": ["told-plainly", "daily-law"], "none": ["settle-verb-strong"], "inOrder": 4 }, { "id": "named-law-carried", "strength": "decides", "within": "clause", "all": ["named-law", "carried-to"], "inOrder": 6 }], "guards": ["学校法治办", "依法治市", "依法治区", "依法治县", "依法治省", "依法治州", "依法治镇", "依法治街", "依法治乡", "依法治村", "依法治校", "依法治教", "依法治理", "依法治企", "公开招聘", "普法办公室", "协调和", "小学法律", "中学法律", "大学法律", "科学法", "入学法", "中小学法", "宣传片", "宣传部", "宣传委员", "宣传办", "公共宣传", "宣传文化", "政策宣传", "文明宣传", "疫情宣传", "垃圾分类宣传", "惠民政策宣传", "理论宣讲", "旅游法庭", "环境保护法庭", "劳动法庭", "报考法律", "参考法律", "高考法律", "人人讲法治", "讲法说理"] };

// src/genre/themes/five/shared.yaml
var shared_default = { "id": "five", "version": 1, "label": { "zh": "法治政府建设报告五主题", "en": "Five themes of reports on rule-of-law government" }, "scoring": { "weights": { "decides": 3, "company": 2, "supports": 0.5 }, "heading": 2.5, "threshold": 3, "slope": 0.9, "midpoint": 0.5, "undecided": 0.3, "strictRoles": ["basis"] }, "words": [{ "id": "study", "terms": ["学习", "研学", "领学", "学深", "学懂", "研讨", "传达", "宣讲", "宣贯", "解读", "轮训", "培训", "授课", "讲课", "辅导", "学好", "考试", "测试", "测评", "竞赛", "考核学", "专题学", "学思践悟", "深学", "笃学", "读书班", "常学", "研读", "闭卷", "导学", "自学", "讲授"] }, { "id": "law-matter", "terms": ["法条", "法律", "法规", "法治", "法制", "宪法", "民法典", "条例", "刑法", "行政处罚法", "行政复议法", "普法", "反诈", "禁毒", "反电信网络诈骗", "扫黑除恶", "反有组织犯罪", "依法行政", "未成年人保护", "国家安全", "非法集资", "反邪教", "反家庭暴力", "劳动法", "道路交通安全", "防范电信网络诈骗", "电信诈骗", "养老诈骗", "防诈"] }, { "id": "publicise", "terms": ["宣传", "宣讲", "宣教", "宣贯", "讲座", "普及", "展板", "横幅", "标语", "传单", "折页", "手册", "海报", "解读", "讲解", "微视频", "短视频", "大喇叭", "小广播", "文艺演出", "文艺汇演", "情景剧", "快板", "讲法"] }, { "id": "handout", "terms": ["资料", "口袋书", "台历", "抽纸", "手提袋", "传单", "折页", "单页", "手册", "读本", "宣传册", "宣传品", "礼品", "年画", "围裙", "环保袋", "横幅", "展板", "海报", "标语", "挂图", "单行本", "册子", "明白纸", "倡议书", "告知书", "一封信"] }, { "id": "hand-out", "terms": ["发放", "印发", "分发", "派发", "发送", "张贴", "摆放", "制作", "印制", "播放", "滚动", "赠送", "推送", "刊播", "挂", "印在", "印上", "印到"] }, { "id": "teach", "terms": ["授课", "培训", "教学", "上课", "法治课", "普法", "宣传", "课堂", "辅导", "解读", "以案释法", "以案说法", "讲解", "讲授", "讲课", "讲法", "宣讲", "讲座", "开讲", "主讲", "讲述", "讲民法典", "讲宪法", "讲法律", "讲《", "讲法治"] }, { "id": "attend", "terms": ["参加会议", "列席", "出席", "参会", "与会", "参加座谈", "召开座谈会", "研判", "案件研讨", "组成的", "参加旁听"] }, { "id": "train-people", "terms": ["培养", "培育", "培训", "选拔", "选任", "遴选", "选聘", "配备", "发展", "壮大", "增至", "现有", "共有", "新增", "名", "人", "骨干", "队伍", "评选", "认定", "任命", "工程", "实施", "作用"] }, { "id": "enforce-staff", "terms": ["执法人员", "执法干部", "执法骨干", "一线执法", "执法队", "执法大队", "执法中队", "执法部门", "卫生监督员", "协管员", "监管人员", "办案人员", "稽查人员", "城管队员", "监察人员", "检查人员"] }, { "id": "inspect", "terms": ["检查", "巡查", "抽查", "巡检", "核查", "清查", "暗访", "夜查"] }, { "id": "premises", "terms": ["企业", "商户", "场所", "单位", "门店", "店铺", "经营户", "加油站", "工地", "家次", "市场主体", "个体户", "商铺", "经营主体", "商家", "户次", "点位", "网吧", "学校", "医疗机构", "诊所", "药店", "餐馆", "饭店", "超市", "宾馆", "酒店", "小餐饮", "培训机构", "沿街", "车辆", "船舶", "渔船", "摊位", "摊贩", "厂房", "出租屋", "仓库", "出租房", "群租房", "民宿", "作坊", "养老院", "景区", "农贸市场", "娱乐场所", "幼儿园", "矿山", "采石场", "砂场", "养殖场", "屠宰", "危化", "燃气站", "采砂船", "运砂船", "船只", "艘次", "药房", "美容院", "美容机构", "餐饮店", "烟酒店", "汽修", "驾校", "托育机构", "游泳场馆", "旅行社", "歌舞厅", "KTV", "网约车", "出租车", "取水口", "农资店", "种子店", "兽药店", "养殖户", "文保点", "液化气站", "充装站", "冷库", "商超", "定点机构", "医药机构", "旅馆", "记账机构", "中介机构", "检测机构", "养老机构", "托管点", "托管机构", "小饭桌", "浴场", "足浴", "修理厂", "加工厂", "商场"] }, { "id": "offence", "terms": ["违法", "违建", "占道", "乱停", "乱搭", "乱建", "两违", "三违", "超载", "超限", "偷排", "私挖滥采", "盗采", "盗伐", "滥伐", "无证", "无照", "油烟", "噪音", "噪声", "渣土", "散乱污", "焚烧", "乱倒", "流动摊贩", "出店经营", "店外经营", "僵尸车", "飞线", "假烟", "假酒", "假药", "黑作坊", "小作坊", "黑车", "假冒", "无牌", "传销", "窝点", "噪声扰民", "超期未检", "未经许可", "未取得许可", "未经批准", "未经审批", "未按证排污", "超标排放", "超标排污", "异常排放", "暗管", "扬尘", "擅自占用", "擅自设置", "擅自提高", "擅自取水", "擅自施工", "擅自搭建", "擅自开工", "擅自采", "擅自从事", "擅自排", "擅自挖", "擅自倾倒", "擅自设立", "无资质", "超范围经营", "虚开", "偷逃税", "骗税", "计量作弊", "缺斤少两", "掺杂掺假", "以次充好", "哄抬物价", "价格欺诈", "乱收费", "多收费", "围垦", "偷倒", "偷采", "滥采", "电鱼", "地笼", "私宰", "假劣", "套牌", "毁绿", "门前堆物", "跨门", "越门", "黑诊所", "擅自砍伐", "占耕建房", "占路", "乱划", "黑气瓶", "黑加油", "黑网吧", "黑导游", "黑中介", "非法"] }, { "id": "act-against", "terms": ["查处", "查获", "取缔", "拆除", "整治", "打击", "清理", "清除", "制止", "纠正", "劝导", "劝离", "整改", "责令", "处理", "取证", "关停", "扣押", "查封", "移送", "处罚", "规范", "清拖", "教育", "查扣", "下架", "销毁", "约谈", "召回", "暂扣", "封停", "卸载", "劝返", "劝停", "端掉", "捣毁", "遣散", "没收", "停工", "停业", "查实", "追补", "限期", "叫停", "处置", "清走", "查纠", "劝止", "扑灭"] }, { "id": "settle", "terms": ["化解", "调解", "调处", "解决", "处置", "处理", "调和", "劝和", "办结", "息诉", "说开", "说和", "摆平", "排查", "摸排", "疏导", "稳控", "防范", "预防", "受理", "平息", "消化", "消除"] }, { "id": "quarrel", "terms": ["矛盾", "纠纷", "争议", "争执", "冲突", "积案", "信访", "不稳定因素", "吵架", "争吵", "之争", "不和", "积怨", "对立情绪", "拌嘴"] }, { "id": "review-verb", "terms": ["审查", "审核", "把关", "修改", "起草", "论证", "咨询", "出具", "参与", "代理", "把脉", "解答", "提供", "审定", "过目", "研究", "提出"] }, { "id": "publish", "terms": ["公布", "公示", "公开", "晒在", "晒出", "亮出", "亮在", "上墙", "上网", "张榜", "披露", "公告", "晾晒", "亮晒", "亮明", "曝光", "贴在", "贴到", "贴上", "挂出", "滚屏", "挂网"] }, { "id": "publish-weak", "terms": ["发布", "刊登"] }, { "id": "public-matter", "terms": ["清单", "目录", "信息", "结果", "名单", "预算", "决算", "收支", "电话", "热线", "办事指南", "文件", "权力", "财政", "机构职能", "账目", "低保", "救助", "补贴", "补偿", "征地", "征收", "项目", "数据", "动态", "公告", "年度报告", "工作报告", "进展", "中标", "资金", "内容", "账本", "账单", "去向", "政务", "村务", "党务", "居务", "财务", "收费", "标准", "依据", "流程", "权限", "事项", "行政许可", "行政处罚", "财政收支", "支出", "报酬", "集体收入", "开支", "预决算", "攻略", "民生实事", "实事项目", "实事清单"] }, { "id": "channel", "terms": ["网站", "门户", "公众号", "微信", "微博", "视频号", "新媒体", "抖音", "客户端", "公告栏", "公示栏", "公开栏", "宣传栏", "平台", "电子屏", "显示屏", "政府网", "专栏", "信息网", "村务公开", "APP", "政务网", "群里", "村民群"] }, { "id": "assess-list", "terms": ["纳入", "考核", "述职", "考评", "绩效"] }, { "id": "law-publicity", "terms": ["普法", "法律知识", "法律法规", "典型案例", "讲座", "宣传", "以案释法", "民法典", "征求意见", "党内法规"] }, { "id": "litigation-word", "terms": ["诉讼", "应诉", "复议", "败诉", "胜诉", "原告", "法院", "调解", "和解", "撤诉", "法律援助", "仲裁", "信访", "争议", "纠纷"] }, { "id": "law-strong", "terms": ["法律", "法规", "法治", "法制", "宪法", "民法典", "依法行政"] }, { "id": "course", "terms": ["培训", "讲座", "考试", "测试", "测评", "轮训", "竞赛", "授课", "讲课", "讲堂", "课堂", "研讨", "专题课", "微课", "公开课", "案例教学", "研修", "闭卷", "交流发言", "交流研讨"] }, { "id": "sit-in", "terms": ["旁听", "观摩", "走进", "观看", "听审", "观审"] }, { "id": "trial", "terms": ["庭审", "审判庭", "开庭", "法庭", "审理", "巡回审判", "巡回审理"] }, { "id": "event", "terms": ["主题活动", "系列活动", "宣传活动", "普法活动", "知识竞赛", "诵读", "展览", "图片展", "答题", "快闪", "文艺演出"] }, { "id": "short", "terms": ["少", "缺乏", "不够", "紧缺", "缺口", "流失", "不足", "有限"] }, { "id": "opinion", "terms": ["提出意见", "提出建议", "提出法律", "意见书", "法律意见", "提出修改", "提出审查", "出具意见", "书面意见", "审核意见", "意见建议"] }, { "id": "art", "terms": ["三句半", "快板", "顺口溜", "小品", "戏曲", "说唱", "歌曲", "相声", "情景剧", "漫画", "动画", "巡演", "演出", "文艺", "剪纸", "山歌", "花鼓戏", "皮影戏", "楹联", "春联", "绘画", "征文", "朗诵", "曲艺", "评书", "舞台剧", "微电影", "动漫", "童谣", "儿歌", "木偶戏", "二人转", "黄梅戏", "墙绘", "手抄报", "农民画", "书法作品", "书法比赛", "书法展", "节目"] }, { "id": "tell", "terms": ["讲", "谈", "学", "念", "聊", "说"] }, { "id": "law-person", "terms": ["检察官", "法官", "民警", "司法所长", "司法所干部", "法律工作者", "法学教授", "法治副校长", "普法讲师"] }, { "id": "wage", "terms": ["工钱", "工资", "薪资", "薪酬", "欠薪", "血汗钱", "报酬", "被拖欠"] }, { "id": "recover", "terms": ["拿到", "讨回", "追回", "要回", "追讨", "结清", "补发", "讨要", "清偿", "追发", "追索", "支付"] }, { "id": "media", "terms": ["音频", "视频", "广播", "播放", "专栏", "节目", "动漫", "微电影", "海报", "展板", "挂图", "手册", "读本", "漫画", "公众号"] }, { "id": "ability", "terms": ["意识", "素质", "能力", "水平", "不足", "薄弱", "短缺", "流动", "力量", "专业", "业务", "不强", "不高", "欠缺", "单薄", "结构", "老化", "年龄", "待遇", "编制", "人手", "混编", "规范", "考核", "管理", "纪律", "经验", "年轻化"] }, { "id": "named-law", "terms": ["民法典", "宪法", "反家暴法", "婚姻家庭编", "物权编", "合同编", "继承编", "侵权责任编", "行政处罚法", "行政复议法", "行政诉讼法", "行政许可法", "行政强制法", "国家赔偿法", "公务员法", "监察法", "土地管理法", "安全生产法", "消防法", "道路交通安全法", "反电信网络诈骗法", "反有组织犯罪法", "反家庭暴力法", "反间谍法", "国家安全法", "未成年人保护法", "预防未成年人犯罪法", "妇女权益保障法", "老年人权益保障法", "残疾人保障法", "教育法", "家庭教育促进法", "环境保护法", "大气污染防治法", "水污染防治法", "固体废物污染环境防治法", "噪声污染防治法", "森林法", "草原法", "水法", "长江保护法", "黄河保护法", "湿地保护法", "野生动物保护法", "食品安全法", "药品管理法", "农产品质量安全法", "产品质量法", "消费者权益保护法", "反不正当竞争法", "反垄断法", "劳动法", "劳动合同法", "工会法", "社会保险法", "治安管理处罚法", "刑法", "禁毒法", "传染病防治法", "基本医疗卫生与健康促进法", "精神卫生法", "城乡规划法", "建筑法", "招标投标法", "政府采购法", "预算法", "审计法", "统计法", "税收征收管理法", "档案法", "保密法", "保守国家秘密法", "网络安全法", "数据安全法", "个人信息保护法", "乡村振兴促进法", "农村土地承包法", "村民委员会组织法", "居民委员会组织法", "社区矫正法", "法律援助法", "人民调解法", "公职人员政务处分法", "民营经济促进法", "突发事件应对法", "防震减灾法", "英雄烈士保护法", "宗教事务条例", "信访工作条例", "政府信息公开条例", "优化营商环境条例", "保障农民工工资支付条例", "重大行政决策程序暂行条例", "两法", "物业管理条例", "城市管理条例", "文明行为促进条例", "垃圾分类管理条例", "纪律处分条例", "动物防疫法", "种子法", "畜牧法", "渔业法", "农药管理条例", "职业病防治法", "医师法", "中医药法", "献血法", "母婴保健法", "旅游法", "文物保护法", "公路法", "道路运输条例", "广告法", "价格法", "电子商务法", "计量法", "标准化法", "特种设备安全法", "商标法", "专利法", "反食品浪费法", "防洪法", "水土保持法", "矿产资源法", "测绘法", "城市房地产管理法", "个人所得税法", "就业促进法", "退役军人保障法", "兵役法", "国防法", "国防教育法", "爱国主义教育法", "慈善法", "学前教育法", "职业教育法", "教师法", "义务教育法", "粮食安全保障法", "黑土地保护法", "生物安全法", "法治宣传教育法", "生态环境法典", "城镇燃气管理条例", "安全生产条例", "殡葬管理条例"] }, { "id": "settle-verb-strong", "terms": ["化解", "调处", "调解", "消除"] }, { "id": "build-team", "terms": ["组建", "成立", "整合", "配备", "配齐", "配强", "充实", "增派", "下沉", "加强", "建设", "挂牌", "优化", "入驻", "进驻", "招录", "录用", "规范化", "建强", "打造", "壮大", "配齐配强", "到位", "比武", "竞赛", "练兵", "持证", "补充", "扩充"] }, { "id": "enforce-word", "terms": ["执法"] }, { "id": "legal-aid-word", "terms": ["法援", "法律援助", "法律咨询"] }, { "id": "litigants", "terms": ["原告", "对方律师", "委托律师", "代理律师到庭", "委托代理律师"] }, { "id": "discloses", "terms": ["公开政府信息", "信息公开"] }, { "id": "wanting", "terms": ["手段单一", "单一", "滞后", "不到位", "缺位", "不够", "不足", "不强", "不严", "不细", "不深", "不高", "不广", "不多", "跟不上", "不顺畅", "薄弱", "推诿", "空白", "盲区", "漏洞", "参差不齐", "边界", "老套", "枯燥", "陈旧", "创新不多", "缺乏", "欠缺", "有待", "亟待", "尚需", "不均", "走过场", "流于形式", "不适应", "乏力", "短板", "淡化", "松懈", "老化", "不清", "不齐", "流失", "不稳", "交叉", "脱节", "不充分", "不及时", "不规范", "不完善", "不完整", "不平衡", "易反复", "未健全", "不健全", "反弹", "缺失", "捉襟见肘", "点多面广", "应接不暇", "疲于应付", "力不从心", "偏弱", "不明显", "不畅", "超期", "不准确", "错漏", "不紧", "不贴合", "死角"] }, { "id": "oversee", "terms": ["监管", "监督执法", "执法监督", "办案", "案件办理", "案件质量", "案件移送", "案件查办", "稽查", "违法线索", "发现违法", "执法", "取证", "现场执法", "权限下放", "下放权限", "下放事项", "法制员", "城市管理", "市容", "证据链", "案卷文书", "文书制作", "处罚尺度", "违法行为", "惩戒力度", "处罚力度", "案件线索", "线索移送", "检查人员", "检查后", "办案装备", "劳动监察", "劳动保障监察"] }, { "id": "supervised-money", "terms": ["资金监管", "资产监管", "财政监管", "合同监管", "国资监管", "监管账户", "法律援助", "普法", "普及"] }, { "id": "teacher-lawyer", "terms": ["律师", "顾问", "公证员"] }, { "id": "delegated", "terms": ["下放", "赋权", "承接", "划转", "权限", "权力事项"] }, { "id": "able-to-take", "terms": ["接得住", "接不住", "管得好", "管不好", "用得活", "用不好", "承接能力", "接得稳"] }, { "id": "casework", "terms": ["办案", "开案率", "案件查办", "案件办理"] }, { "id": "firm-on", "terms": ["责令整改", "停产", "停业", "整改指令", "约谈"] }, { "id": "traders", "terms": ["企业", "商户", "餐饮", "平台", "经营户", "门店", "工地", "培训机构", "医疗机构", "商家", "摊主", "加油站", "账号", "主播", "物业公司", "中介", "旅行社", "药店", "诊所", "网吧", "驾校"] }, { "id": "publicity-at-all", "terms": ["普法", "学法", "讲法", "宣传法律", "法治宣传", "知法", "法律知识", "以案释法", "法律法规", "宣传宪法", "民法典"] }, { "id": "other-holders", "terms": ["法律明白人", "律师", "调解员", "心理咨询师", "社工", "公证员"] }, { "id": "tell-apart", "terms": ["辨别", "识别", "鉴别", "防骗", "教群众", "维权"] }, { "id": "publicity-form", "terms": ["宣传形式", "宣传方式", "宣传内容", "宣讲内容", "宣讲形式", "宣传手段", "宣传载体", "宣传教育", "宣传力度", "宣传效果", "宣传针对性", "宣传覆盖面", "宣传阵地", "法律宣讲", "普法", "普法形式", "普法方式", "普法内容"] }, { "id": "enrich", "terms": ["丰富", "创新", "拓宽", "拓展", "改进", "优化", "增强"] }, { "id": "other-publicity", "terms": ["文明", "防火", "防溺水", "卫生", "环保", "垃圾", "森林", "政策", "招商", "旅游", "文化惠民", "健康", "疫情", "形势", "理论", "党史", "政策宣讲"] }, { "id": "lecture", "terms": ["讲课", "授课", "宣讲", "讲法", "上课", "法治课", "讲授", "主讲", "开讲"] }, { "id": "spell-out", "terms": ["讲解", "讲授", "宣讲", "解说", "普及", "宣传", "讲清", "讲明", "讲透"] }, { "id": "law-content", "terms": ["法律规定", "法律条文", "法律条款", "法律政策", "法律法规", "法条", "懂法", "法律责任", "法律后果"] }, { "id": "give-out", "terms": ["发放", "分发", "派发", "发送", "张贴", "摆放", "播放", "赠送", "推送", "刊播", "滚动", "挂", "印在", "印上", "印到"] }, { "id": "crime-matter", "terms": ["非法集资", "电信诈骗", "电信网络诈骗", "网络诈骗", "养老诈骗", "反诈", "禁毒", "防诈", "毒品", "邪教", "国家安全"] }, { "id": "brought-near", "terms": ["知识", "进社区", "进校园", "进企业", "进乡村", "进农村", "进家庭", "主题活动", "宣传月", "宣传周", "宣传日", "警示教育", "教育基地", "影片", "展馆", "教育馆", "图片展", "讲座", "课堂"] }, { "id": "talks", "terms": ["讲"] }, { "id": "early", "terms": ["早发现", "早介入", "早处理", "早处置", "早化解", "早调处", "早干预", "早疏导"] }, { "id": "seed", "terms": ["苗头", "矛盾", "隐患苗头", "风险苗头"] }, { "id": "daily-law", "terms": ["彩礼", "欠条", "借条", "继承", "遗嘱", "高空抛物", "校园欺凌", "防骗", "赡养义务", "合同陷阱"] }, { "id": "told-plainly", "terms": ["讲", "画上", "画", "唱", "演"] }, { "id": "publicity-there", "terms": ["宣传法律", "宣传普及", "法律知识", "普法文章", "普法视频", "普法短视频", "普法专栏", "推送普法", "以案释法", "普法宣传"] }, { "id": "compensation", "terms": ["赔偿", "补偿", "赔付", "工伤", "欠款", "抚恤"] }, { "id": "agreed", "terms": ["达成一致", "达成协议", "达成谅解", "达成赔偿", "达成补偿", "签订协议"] }, { "id": "expropriation", "terms": ["征收", "征地", "拆迁", "征迁", "搬迁"] }, { "id": "campaign-name", "terms": ["铁拳", "绿剑", "亮剑", "护苗", "净网", "昆仑", "雷霆"] }, { "id": "action", "terms": ["行动"] }, { "id": "woven-in", "terms": ["融入", "结合起来", "相结合", "过程变成", "贯穿"] }, { "id": "discipline", "terms": ["纪检", "纪委", "监察", "党风", "腐败", "违纪", "巡察"] }, { "id": "handled", "terms": ["办理", "处理", "化解", "接待", "受理", "排查", "调处", "调解", "维稳", "工作", "问题", "积案", "事项", "渠道", "秩序", "攻坚", "代办", "代理", "包案", "办结", "答复", "减少", "下降", "压力", "回访", "领导", "制度", "机制", "专班", "法治化", "条例", "窗口", "大厅", "平台", "案件", "老户", "处置"] }, { "id": "publicity-acts", "terms": ["宣传", "发放", "普法", "摆摊", "展板", "宣讲", "讲座", "横幅", "赶集", "集市"] }, { "id": "pursue", "terms": ["查处", "查办"] }, { "id": "cases-word", "terms": ["案件", "大案", "要案"] }, { "id": "ordered", "terms": ["整改通知", "责令", "立案", "处罚", "执法", "罚款", "查封", "停业"] }, { "id": "review-work", "terms": ["合同前置审查", "合同审查", "审查合同", "审核合同", "合法性审查", "审查文件", "文件审查"] }, { "id": "services-paid", "terms": ["服务企业", "联系服务", "走访企业", "助企"] }, { "id": "loose-offence", "terms": ["违规", "违章", "过期"] }, { "id": "punish", "terms": ["查处", "查获", "取缔", "拆除", "打击", "责令", "处罚", "取证", "扣押", "查封", "移送", "查扣", "下架", "销毁", "约谈", "暂扣", "没收", "停业", "劝离", "清拖", "整治", "批评教育", "关停"] }, { "id": "departments", "terms": ["科室", "股室", "内设机构"] }, { "id": "platforms", "terms": ["数字城管", "城管平台", "网格平台", "12345", "信箱"] }, { "id": "upload", "terms": ["推送", "上传", "更新"] }, { "id": "outlet", "terms": ["网站", "门户", "公众号", "微信", "微博", "视频号", "新媒体", "抖音", "客户端", "公告栏", "公示栏", "公开栏", "宣传栏", "电子屏", "显示屏", "政府网", "专栏", "信息网", "APP", "政务网", "群里", "村民群"] }, { "id": "penalty-made", "terms": ["作出", "实施", "力度", "程序", "规范", "决定", "听证", "裁量", "执行", "文书", "尺度", "偏轻", "偏少", "不敢", "统一"] }, { "id": "break-out", "terms": ["频发", "多发", "积压", "激化", "易发", "高发", "增多", "交织"] }, { "id": "power-items", "terms": ["事项", "职权", "权力", "清单"] }, { "id": "fields", "terms": ["普法", "调解", "信访", "执法"] }, { "id": "penalty-word", "terms": ["行政处罚"] }, { "id": "kinds-of-list", "terms": ["清单", "目录"] }, { "id": "slogan-tail", "terms": ["蔚然成风", "氛围", "风尚", "自觉", "良好"] }, { "id": "penal", "terms": ["责令", "立案", "行政处罚", "查处", "限期改正", "移送公安", "拒不支付", "检查"] }, { "id": "announced", "terms": ["公布", "公示", "名录", "办事指南", "收费标准", "陪同"] }, { "id": "others-there", "terms": ["法官", "检察官", "民警", "辅警", "公安", "派出所", "司法所", "网格员", "网格", "寨老", "教师", "干部", "心理", "社工", "人大代表", "政协委员", "代表", "委员", "老党员", "党员", "乡贤", "志愿者", "调解员", "五老", "两代表", "村干部", "支书", "书记", "部门", "负责人", "村民", "居民", "法庭", "综治"] }, { "id": "case-telling", "terms": ["典型案例", "普法案例", "案例库", "编发", "以案释法", "以案说法"] }, { "id": "safety", "terms": ["安全检查", "安全生产", "安全隐患", "消防", "火灾", "隐患", "危化", "燃气", "应急", "演练", "防汛", "三防", "安全监管", "安全责任", "安全专项", "安全排查"] }, { "id": "kinds-of-power", "terms": ["行政许可", "行政确认", "公共服务", "行政给付", "行政奖励", "合同", "采购", "征收"] }, { "id": "sample", "terms": ["抽检", "抽样", "送检", "抽取样品", "抽测"] }, { "id": "failed", "terms": ["不合格", "超标", "不达标"] }, { "id": "kindness", "terms": ["走失", "送医", "献血", "慰问", "爱心", "好人好事"] }, { "id": "warned", "terms": ["给予警告", "予以警告"] }, { "id": "pay", "terms": ["补贴", "经费", "费用", "报酬", "待遇", "服务费"] }, { "id": "work-on-papers", "terms": ["起草", "修改", "审查", "审核", "把关", "代写", "草拟"] }, { "id": "speaks-to", "terms": ["干部讲", "职工讲", "员工讲", "人员讲", "党员讲", "师生讲", "学生讲", "群众讲", "居民讲", "村民讲", "牧民讲"] }, { "id": "averted", "terms": ["避免了因", "避免因", "减少了因", "防止因"] }, { "id": "corrections", "terms": ["矫正", "帮教", "党内", "处分", "党员", "党纪", "学生"] }, { "id": "major-case", "terms": ["重大案件", "重大复杂案件", "疑难案件"] }, { "id": "discussed", "terms": ["集体讨论", "集体审议", "集体研究"] }, { "id": "carried-to", "terms": ["讲到", "讲给", "讲进", "送到", "送进", "带到", "带进", "搬到", "唱给", "唱进", "说给", "演给", "画进"] }, { "id": "withdrawn", "terms": ["下架", "封存", "销毁", "召回"] }, { "id": "goods", "terms": ["食品", "商品", "药品", "产品", "农药", "化妆品", "玩具", "货值", "种子"] }], "mentions": [{ "id": "title", "kind": "title", "terms": ["编写", "编印", "印制", "发放", "汇编", "制定", "印发", "出台", "建立", "编制", "起草", "完善", "拟定", "拟订", "下发", "草拟", "形成", "制发", "发布", "推出", "健全", "实施"] }, { "id": "members", "kind": "clause", "terms": ["任组长", "为指挥长", "为总指挥", "为组长", "任副组长", "为副组长", "担任组长", "担任副组长", "为成员", "任成员", "副组长", "组员", "领导小组,负责", "工作专班,负责", "领导小组,统筹", "领导小组,全面负责", "领导小组,具体负责", "小组办公室设在", "办公室设在", "办公室设置在", "兼任办公室主任", "任主任", "副主任委员", "等参加,", "等参加。", "等列席,", "等参与的"] }, { "id": "group-name", "kind": "name", "terms": ["领导小组", "工作专班", "联席会议", "工作小组", "协调小组", "委员会办公室", "领导小组办公室"], "from": ["成立", "设立", "组建", "调整", "召开", "健全", "完善", "建立", "调整充实", "充实", "发挥", "由", "成立了", "设立了"] }, { "id": "slogan", "kind": "phrase", "terms": ["遇事找法", "办事依法", "解决问题用法", "解决问题靠法", "化解矛盾靠法", "化解矛盾依法", "化解矛盾用法", "执法严明", "公开公正、", "职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信", "权责法定、执法严明、公开公正、智能高效、廉洁诚信、人民满意", "深化改革、推动发展、化解矛盾、维护稳定、应对风险", "深化改革、推动发展、化解矛盾、维护稳定", "推动发展、化解矛盾、维护稳定", "解决问题、化解矛盾", "化解矛盾、维护稳定", "化解矛盾、应对风险", "化解矛盾、解决问题", "化解矛盾、促进和谐", "法治方式化解矛盾", "法治方式化解矛盾纠纷", "法治思维化解矛盾", "化解矛盾的能力", "化解矛盾能力", "化解矛盾纠纷的能力", "化解矛盾纠纷能力", "化解矛盾的本领", "推动工作、化解矛盾", "科学立法、严格执法、公正司法、全民守法", "科学立法、严格执法、公正司法和全民守法", "严格执法、公正司法、全民守法", "公平公正公开", "公开公平公正", "公开、公平、公正", "公平、公正、公开", "公正、公平、公开", "公平、公开、公正", "公开、公正、公平", "公正公平公开", "公开、公正", "公平公开", "公正、公开", "公开、民主、竞争、择优"] }, { "id": "guidance", "kind": "phrase", "terms": ["以习近平法治思想为指导", "以习近平法治思想为指引", "以习近平法治思想为引领", "以习近平法治思想为根本遵循", "以习近平法治思想武装", "坚持以习近平法治思想", "习近平法治思想为指导", "习近平法治思想为引领", "习近平法治思想为指引", "习近平法治思想为根本"] }, { "id": "agenda", "kind": "clause", "terms": ["等重点难点问题", "等重难点问题", "等重点工作任务", "等法治工作汇报", "等工作汇报", "等法治建设工作", "等重点工作", "法治思维和法治方式", "法治思维、法治方式", "法治思维与法治方式", "听取汇报", "听取工作", "听取专题", "听取法治", "听取普法", "听取依法", "听取执法", "听取信访", "听取综治", "听取年度", "听取全年", "听取上半年", "听取行政", "听取关于", "听取相关", "听取各", "听取了", "专题听取", "工作汇报", "情况汇报", "专题汇报", "之年", "作出批示", "社会效果相统一", "法律效果和社会效果", "法律效果、社会效果", "亲自过问"] }, { "id": "powers-listed", "kind": "clause", "terms": ["保留行政许可", "保留行政权力", "保留权责", "设定行政许可", "设定行政处罚", "增设行政许可"] }, { "id": "matters-advised-on", "kind": "clause", "terms": ["等涉法事务", "等涉法事项", "涉法涉诉事务", "等法律事务", "等重大疑难事项", "等疑难复杂事项", "等重大事项出具", "等重大事项提", "等事项提出", "等事项出具", "等事项提供法律", "项目研判", "等重大项目", "等涉法问题", "等重点工作提供法律", "等重大事项论证", "等工作提供法律", "等出具", "等提供法律", "等提出法律意见"], "except": ["法律顾问", "政务公开"] }, { "id": "offices-listed", "kind": "list", "terms": ["等部门", "等单位", "等科室", "等站所", "等职能部门", "等多部门", "等多个部门", "等相关部门", "等有关部门", "等成员单位", "等股室", "等镇直部门", "等区直部门", "等县直部门", "等市直部门", "等业务部门", "等所站", "等办所"], "from": ["联合", "会同", "协同", "组织", "邀请", "协调", "由", "与", "和", "联动", "抽调", "配合", "整合", "对接", "依托", "发挥", "通过", "对", "向", "及"], "except": ["法律顾问"] }, { "id": "matters-spoken-of", "kind": "list", "terms": ["等内容", "等主题", "等专题", "为题材", "等题材", "等知识", "等法律知识", "等热点", "等法律问题", "等典型案例", "等常见", "等方面法律"], "from": ["围绕", "就", "以", "针对", "聚焦", "结合", "选取", "涉及", "讲解", "宣讲", "讲授", "对", "包括", "涵盖"], "except": ["普法宣传", "法律顾问"] }, { "id": "chosen-among", "kind": "list", "terms": ["中培养", "中遴选", "中选拔", "中选聘", "中推选"], "from": ["在", "从"], "except": ["普法宣传"] }, { "id": "agenda-list", "kind": "list", "terms": ["等议题", "等问题", "等重点问题", "等方面的困难", "等方面困难", "等方面重大问题", "等任务", "等工作任务", "等重点任务"], "from": ["研究解决", "研究", "解决", "审议", "讨论", "部署", "听取", "明确", "涵盖", "包括", "细化"] }, { "id": "offices-inside", "kind": "clause", "terms": ["内设机构", "内设科室", "内设办公室", "内设综合", "下设办公室、"] }], "guards": ["协调解", "此件主动公开", "信息公开选项", "公开属性"], "outside": [{ "id": "营商环境", "terms": ["一网通办", "政务服务", "便民服务", "行政审批", "放管服", "一窗受理", "跨省通办", "办事大厅", "好差评", "帮办代办", "惠企", "助企", "纾困", "审批服务", "证明事项", "市场准入", "招商引资", "就近办", "一次办", "跑一次", "审批事项", "行政许可", "办事流程", "企业诉求", "企业服务", "营商", "服务企业", "简政放权", "服务大厅", "办件", "高频事项", "一件事", "证明材料", "容缺", "最多跑一次", "减税降费", "信用修复", "企业开办", "审批时限", "网上办", "网办", "马上办", "服务事项", "告知承诺", "审批改革", "办事群众", "服务窗口", "减证"] }, { "id": "复议应诉", "terms": ["行政复议", "行政诉讼", "负责人出庭", "应诉", "败诉率", "胜诉", "司法建议", "检察建议", "复议案件", "被诉", "答辩", "复议", "出庭", "诉讼案件", "行政案件", "败诉", "维持率", "纠错率"] }, { "id": "组织领导", "terms": ["第一责任人", "领导小组", "组织领导", "党的建设", "党建引领", "主体责任", "述法", "专题会议", "工作要点", "法治督察", "重要议事日程", "责任清单", "四个亲自", "亲自部署", "重要位置", "党的领导", "责任分工", "述职", "绩效考核", "年度考核", "组织保障", "工作格局", "督促检查", "统筹推进", "重大问题亲自", "实施方案", "常务会议", "党组会", "工作汇报", "任务清单", "压实责任", "督察反馈", "示范创建", "考核指标", "法治建设规划"] }, { "id": "决策与文件", "terms": ["重大行政决策", "重大决策", "规范性文件", "合法性审查", "合法性审核", "备案审查", "三重一大", "集体讨论", "集体决策", "决策程序", "公众参与", "专家论证", "风险评估", "民主决策", "科学决策", "依法决策", "议事规则", "文件清理", "公平竞争审查", "决策机制", "决策事项", "重大事项", "合同管理", "行政立法", "地方性法规", "政府规章", "文件审核", "立改废", "听证", "后评估", "决策咨询", "决策制度", "决策行为", "重大项目决策", "决策水平", "文件管理"] }, { "id": "应急与安全", "terms": ["应急预案", "应急演练", "防汛", "疫情防控", "消防演练", "突发事件", "应急处置", "应急管理", "抗旱", "森林防火", "安全生产", "防灾减灾", "应急体系", "应急救援", "物资储备", "自然灾害", "应急保障", "应急值守", "应急机制"] }, { "id": "平安与治安", "terms": ["平安建设", "社会治安", "治安防控", "扫黑除恶", "社区矫正", "安置帮教", "重点人员", "刑满释放", "雪亮工程", "命案", "治安案件", "社区戒毒", "帮教", "精神障碍", "巡逻防控", "刑事案件", "发案率"] }, { "id": "监督", "terms": ["人大监督", "政协", "人大代表", "审计", "纪检监察", "民主监督", "巡察", "建议提案", "舆论监督", "政务督查", "委员提案", "代表建议", "政协提案", "提案", "审计监督", "行政监督", "财会监督", "问责", "自觉接受人大", "司法监督", "监督体系"] }, { "id": "民生与自治", "terms": ["村规民约", "居民公约", "乡村振兴", "医疗救助", "社会保障", "养老", "民生实事", "社会救助", "村民自治", "自治章程", "就业服务", "人居环境", "志愿服务", "移风易俗", "社会事业", "养老服务"] }, { "id": "职能与机构", "terms": ["机构改革", "政府职能", "职能边界", "职责清单", "权责清单", "权力清单", "履职事项", "机构编制", "职责界定", "转变职能"] }, { "id": "数字政府", "terms": ["数字政府", "数字化改革", "大数据", "电子政务", "智慧城市", "数据共享", "数据归集", "一体化平台", "云平台", "信息化建设", "数据壁垒"] }] };

// src/themes/set/built-in/five.ts
var fiveThemes = {
  ...shared_default,
  themes: [publicity_default, enforcement_default, disputes_default, counsel_default, disclosure_default],
  cases: cases_default
};

// src/genre/themes/outline/decisions.yaml
var decisions_default = { "id": "行政决策", "label": { "zh": "行政决策", "en": "Decision-making" }, "definition": { "zh": "重大行政决策程序、三重一大、集体讨论、公众参与、专家论证、风险评估。", "en": "Procedure of major decisions, collective decision, public participation, expert opinion, risk assessment." }, "terms": [{ "id": "decisions", "strength": "decides", "terms": ["行政决策", "重大决策", "决策程序", "决策机制", "依法决策", "科学决策", "民主决策", "集体决策", "科学民主", "三重一大", "集体讨论决定", "决策事项", "决策咨询", "决策风险", "决策后评估", "专家论证", "公众参与", "社会稳定风险评估", "议事规则", "议事决策", "重大事项", "规范决策", "重大项目论证", "后上会", "决策目录"] }, { "id": "around", "strength": "supports", "terms": ["论证", "风险评估", "决策", "提交审议", "征求意见", "听证"] }], "guards": ["重大事项提出法律", "等重大事项出具"] };

// src/genre/themes/outline/digital.yaml
var digital_default = { "id": "数字政府", "label": { "zh": "数字政府", "en": "Digital government" }, "definition": { "zh": "政府信息化、数据共享、数字化平台与智慧治理。", "en": "Computing in government, shared data, digital platforms." }, "terms": [{ "id": "digital", "strength": "decides", "terms": ["数字政府", "数字法治", "数字化改革", "数字化平台", "数字化转型", "数据共享", "数据归集", "数据壁垒", "大数据", "电子政务", "政务数据", "智慧化", "智慧城市", "智慧治理", "互联网+政务", "互联网+监管", "城市大脑", "数字赋能", "数字化智治", "一网统管", "云平台", "数字乡村", "掌上办", "浙政钉", "信息化平台", "信息化建设"] }, { "id": "around", "strength": "supports", "terms": ["平台", "数字化", "系统", "线上", "智能"] }] };

// src/genre/themes/outline/documents.yaml
var documents_default = { "id": "规范性文件", "label": { "zh": "规范性文件", "en": "Normative documents and legality review" }, "definition": { "zh": "立法、规范性文件的制定、审查、备案与清理,合法性审查(含合同)。", "en": "Legislation; normative documents made, reviewed, filed and cleaned up; legality review, contracts among it." }, "terms": [{ "id": "documents", "strength": "decides", "terms": ["规范性文件", "合法性审查", "合法性审核", "合法性把关", "备案审查", "报备率", "文件清理", "清理文件", "文件管理", "制定文件", "文件制定", "立法调研", "立法项目", "立法联系点", "立法征求", "立法意见", "地方性法规", "政府规章", "规章制定", "审查合同", "合同审查", "合同审核", "审核合同", "审核协议", "审核各类合同", "村级合同", "法制审核力量", "制度体系", "制度建设", "失效和废止", "政府立法", "政府合同", "审查政策文件", "合同管理", "合同合法性"] }, { "id": "around", "strength": "supports", "terms": ["废止", "修改", "清理", "备案", "审查", "审核", "起草", "制度", "合同", "协议"] }], "rules": [{ "id": "contract-reviewed", "strength": "decides", "within": "clause", "all": ["review", "contract"], "inOrder": 16 }] };

// src/genre/themes/outline/emergencies.yaml
var emergencies_default = { "id": "突发事件应对", "label": { "zh": "突发事件应对", "en": "Emergencies" }, "definition": { "zh": "应急体系、预案与演练,疫情防控,防汛抗旱,安全生产与灾害中的应急处置。", "en": "Emergency system, plans and drills; epidemics, floods, accidents and disasters." }, "terms": [{ "id": "emergency", "strength": "decides", "terms": ["突发事件", "应急预案", "应急演练", "应急处置", "应急管理", "应急体系", "应急物资", "应急消防", "应急队伍", "应急响应", "应急救援", "综合演练", "专项预案", "疫情防控", "依法防控", "抗疫", "防汛", "抗旱", "防台", "地质灾害", "森林火灾", "防灾减灾", "救灾", "安全生产事故", "安全事故", "安全生产法律", "安全隐患整改", "消防设施", "转移群众", "风险化解", "防范化解风险", "防范化解重大风险", "消防演练", "安全底线"] }, { "id": "epidemic", "strength": "company", "terms": ["疫情"] }, { "id": "around", "strength": "supports", "terms": ["演练", "预案", "安全生产", "消防", "隐患", "溺水", "汛期", "值班值守"] }], "guards": ["疫情防控期间", "疫情期间", "疫情防控法律", "特种设备安全事故"] };

// src/genre/themes/outline/functions.yaml
var functions_default = { "id": "职能与营商环境", "label": { "zh": "职能与营商环境", "en": "Government functions and business environment" }, "definition": { "zh": "政府职能与机构、权责清单、放管服改革、行政审批与政务服务、公平竞争、惠企与营商环境。", "en": "Functions and organs of government, lists of powers, approvals and services, fair competition, the business environment." }, "terms": [{ "id": "functions", "strength": "decides", "terms": ["营商环境", "政府职能", "职能转变", "转变职能", "机构改革", "职责边界", "履职事项", "权责匹配", "放管服", "简政放权", "行政审批", "审批改革", "审批制度", "行政许可", "许可事项", "政务服务", "一网通办", "一窗", "一件事", "跑一次", "跨市通办", "跨省通办", "帮办代办", "便民服务", "就近办", "办理时间", "办结时限", "企业开办", "经营主体准入", "准入负面清单", "市场准入", "证明事项", "证明材料", "告知承诺", "公平竞争审查", "助企纾困", "惠企", "减税", "缓缴", "延期缴税", "好差评", "市场活力", "招商引资", "服务企业", "企业诉求", "不动产登记", "信用修复", "新登记经营主体", "减证便民", "网上可办率", "集成服务", "自助服务机", "行政效能", "服务效能", "跑腿"] }, { "id": "around", "strength": "supports", "terms": ["审批", "窗口", "企业", "办件", "压缩", "服务大厅", "经营主体", "满意率", "好评率"] }], "guards": ["“一窗接访", "便民服务大厅"] };

// src/genre/themes/outline/leadership.yaml
var leadership_default = { "id": "组织领导", "label": { "zh": "组织领导", "en": "Leadership and organisation" }, "definition": { "zh": "党对法治建设的领导、第一责任人职责、组织机构、考核督察、述法、队伍与经费保障。", "en": "Leadership of the party, the duties of those first responsible, organisation, assessment and inspection, staff and funds for the rule of law." }, "terms": [{ "id": "leadership", "strength": "decides", "terms": ["第一责任人", "领导小组", "组织领导", "党的领导", "党建引领", "党建统领", "压实责任", "责任链", "主体责任", "政治责任", "法治责任", "责任落实", "述法", "述职", "专题会议", "专题研究", "研究部署", "研究法治", "统筹部署", "统筹谋划", "组织机构", "组织保障", "组织建设", "工作专班", "亲自部署", "亲自过问", "议事日程", "年度考核", "绩效考核", "目标考核", "绩效考评", "任期考核", "法治督察", "督查问效", "督导考核", "专项督导", "专题听取", "听取法治", "听取汇报", "听取专题汇报", "法治建设汇报", "法治建设情况汇报", "依法治区委员会", "依法治县委员会", "依法治市委员会", "工作要点", "年度要点", "任务清单", "任务分解", "逐项分解", "细化为", "党政主要负责人", "主要负责同志", "四个意识", "两个确立", "两个维护", "四个自信", "党支部", "高位推动", "推进机制", "法治建设经费", "经费保障", "专业背景", "法治人才", "法制机构", "法治队伍", "依法行政能力", "法治政府建设规划", "法治议题", "齐抓共管", "同谋划", "同部署", "依法行政领导", "人少事多", "推进会"] }, { "id": "around", "strength": "supports", "terms": ["责任", "部署", "考核", "督查", "督察", "党委会", "党工委", "分工", "机制", "经费", "人员编制", "统筹", "保障"] }, { "id": "lead", "strength": "company", "terms": ["加强领导", "明确责任"] }], "guards": ["公开领导小组", "公开工作领导小组"] };

// src/genre/themes/outline/oversight.yaml
var oversight_default = { "id": "权力监督与公开", "label": { "zh": "权力制约、监督与公开", "en": "Oversight and disclosure" }, "definition": { "zh": "对行政权力的制约和监督(人大、政协、司法、审计、社会监督)及政务公开。", "en": "Checks on administrative power (congress, consultative conference, courts, audit, the public) and disclosure." }, "terms": [{ "id": "oversight", "strength": "decides", "terms": ["人大监督", "代表建议", "政协提案", "政协委员", "人大代表", "民主监督", "司法监督", "审计", "纪检监察", "舆论监督", "社会监督", "各方监督", "接受监督", "群众监督", "权力监督", "新闻发布会", "政风热线", "政务诚信", "巡察", "代表委员", "县长信箱", "局长信箱", "双公示", "领导信箱", "政务督查"] }] };

// src/genre/themes/outline/review.yaml
var review_default = { "id": "复议应诉", "label": { "zh": "复议应诉", "en": "Reconsideration and litigation" }, "definition": { "zh": "行政复议、行政诉讼与应诉、负责人出庭、司法建议。", "en": "Administrative reconsideration, litigation and defence, leaders in court, judicial advice." }, "terms": [{ "id": "litigation", "strength": "decides", "terms": ["行政复议", "行政诉讼", "复议申请", "复议案件", "被复议", "被诉", "负责人出庭", "出庭不出声", "败诉", "胜诉", "司法建议", "检察建议", "行政审判", "行政争议", "复议机关", "复议体制", "行政首长出庭", "一审行政", "应诉"] }, { "id": "around", "strength": "supports", "terms": ["维持", "撤销", "审结", "驳回", "庭审", "答辩", "受理"] }], "guards": ["旁听行政诉讼"] };

// src/genre/themes/outline/shared.yaml
var shared_default2 = { "words": [{ "id": "contract", "terms": ["合同", "协议"] }, { "id": "review", "terms": ["审查", "审核", "审阅", "起草"] }] };

// src/themes/set/built-in/outline.ts
var five = new Map(fiveThemes.themes.map((theme) => [theme.id, theme]));
function area(from, id, zh, en, more = []) {
  const theme = five.get(from);
  return { ...theme, id, label: { zh, en }, terms: [...theme.terms, ...more] };
}
var outlineThemes = {
  id: "outline",
  version: 1,
  label: { zh: "法治政府建设实施纲要十二领域", en: "Twelve areas of the outline" },
  scoring: fiveThemes.scoring,
  words: [...fiveThemes.words, ...shared_default2.words],
  mentions: fiveThemes.mentions.map(
    (mention) => mention.kind === "title" || mention.kind === "phrase" ? mention : { ...mention, except: ["组织领导"] }
  ),
  guards: fiveThemes.guards,
  outside: [],
  themes: [
    leadership_default,
    functions_default,
    documents_default,
    decisions_default,
    area("行政执法", "行政执法", "行政执法", "Administrative enforcement"),
    emergencies_default,
    area("矛盾调解", "矛盾纠纷化解", "社会矛盾纠纷预防调处化解", "Disputes"),
    area(
      "政务公开",
      "权力监督与公开",
      "权力制约、监督与公开",
      "Oversight and disclosure",
      oversight_default.terms
    ),
    digital_default,
    area("普法宣传", "学法普法", "学法普法", "Study and publicity of law"),
    review_default,
    area("法律顾问", "公共法律服务", "法律顾问与公共法律服务", "Legal counsel and legal services")
  ]
};

// src/themes/set/built-in/index.ts
var BUILT_IN_SETS = new Map(
  [fiveThemes, outlineThemes].map((set) => [set.id, frozen(set)])
);

// src/themes/set/schema.ts
function parseThemeSet(value) {
  const result = themeSetSchema().safeParse(value);
  if (!result.success) {
    const issue2 = result.error.issues[0];
    const keys = issue2.code === "unrecognized_keys" ? issue2.keys : [];
    const path = [...issue2.path, ...keys.slice(0, 1)];
    const what = keys.length > 0 ? "is no key that a theme set has here" : issue2.message;
    throw invalid2(path, valueAt(value, path), what);
  }
  const set = value;
  checkNames2(set);
  return set;
}
function invalid2(path, found4, what) {
  const place2 = path.map((key) => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("");
  return new FazhiError(
    "invalid-theme-set",
    `theme set${place2 === "" ? "" : ` at ${place2.replace(/^\./, "")}`}: ${what} (found ${shown(found4)})`
  );
}
function valueAt(value, path) {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
    at = at[key];
  }
  return at;
}
var built2;
function themeSetSchema() {
  if (built2 !== void 0) return built2;
  const text = string2("expected a text").check(_minLength(1, "must not be empty"));
  const term = string2("a term is a text; regular expressions are not terms").check(
    _minLength(1, "a term must not be empty"),
    _maxLength(40, "a term has at most 40 characters"),
    refine((value) => value === value.trim(), "a term has no space at its ends"),
    refine((value) => !value.includes("\n"), "a term stands on one line")
  );
  const id = string2("expected an id").check(
    _regex(
      /^[^\s/@;=\p{Cc}\p{Cs}]{1,40}$/u,
      "an id has 1 to 40 characters and no space, control character, /, @, ; or ="
    )
  );
  const terms = array(term).check(_minLength(1, "needs at least one term"));
  const bilingual = strictObject({ zh: text, en: text });
  const strength = _enum(["decides", "company", "supports"]);
  const weight = number2().check(_positive(), _lte(20));
  const names = array(text).check(_minLength(1, "needs at least one name"));
  built2 = strictObject({
    $schema: optional(string2()),
    id,
    version: int().check(_positive()),
    label: bilingual,
    scoring: strictObject({
      weights: strictObject({ decides: weight, company: weight, supports: weight }),
      heading: weight,
      threshold: weight,
      slope: weight,
      midpoint: number2(),
      undecided: number2().check(_nonnegative(), _lte(1)),
      strictRoles: array(
        _enum(["basis", "measures", "results", "duties", "problems", "plans", "other"])
      )
    }),
    words: array(strictObject({ id, terms })),
    mentions: array(
      strictObject({
        id,
        kind: _enum(["phrase", "clause", "name", "list", "title"]),
        terms: array(term),
        from: optional(array(term)),
        except: optional(array(text))
      })
    ),
    guards: array(term),
    outside: array(strictObject({ id, terms })),
    themes: array(
      strictObject({
        id,
        label: bilingual,
        definition: bilingual,
        terms: array(
          strictObject({
            id,
            strength,
            weight: optional(weight),
            inHeading: optional(strength),
            unless: optional(names),
            notAmong: optional(names),
            terms
          })
        ),
        rules: optional(
          array(
            strictObject({
              id,
              strength,
              weight: optional(weight),
              inHeading: optional(strength),
              within: _enum(["clause", "sentence", "passage"]),
              all: optional(names),
              any: optional(names),
              none: optional(names),
              inOrder: optional(int().check(_positive())),
              heading: optional(names)
            })
          )
        ),
        guards: optional(array(term)),
        primaryWeight: optional(weight)
      })
    ).check(_minLength(1, "needs at least one theme")),
    cases: optional(
      array(
        strictObject({
          text,
          themes: array(text),
          headings: optional(array(text)),
          role: optional(
            _enum(["basis", "measures", "results", "duties", "problems", "plans", "other"])
          ),
          primary: optional(nullable(text))
        })
      )
    )
  });
  return built2;
}
function checkNames2(set) {
  const words8 = new Set(BUILT_IN_CLASSES);
  const claim2 = (taken, id, path) => {
    if (taken.has(id)) throw invalid2(path, id, "this id is used twice");
    taken.add(id);
  };
  set.words.forEach((list, i) => {
    claim2(words8, list.id, ["words", i, "id"]);
  });
  const mentions = /* @__PURE__ */ new Set();
  set.mentions.forEach((mention, i) => {
    claim2(mentions, mention.id, ["mentions", i, "id"]);
    if (mention.kind !== "title" && mention.terms.length === 0) {
      throw invalid2(["mentions", i, "terms"], mention.terms, "needs at least one term");
    }
  });
  const subjects = /* @__PURE__ */ new Set();
  set.outside.forEach((subject, i) => {
    claim2(subjects, subject.id, ["outside", i, "id"]);
  });
  set.themes.forEach((theme, t) => {
    const at = ["themes", t];
    claim2(subjects, theme.id, [...at, "id"]);
    if (theme.terms.length === 0 && (theme.rules ?? []).length === 0)
      throw invalid2([...at, "terms"], theme.terms, "a theme needs a term or a rule");
    const own2 = /* @__PURE__ */ new Set();
    theme.terms.forEach((group, g) => {
      claim2(own2, group.id, [...at, "terms", g, "id"]);
    });
    const known = (names, path) => {
      names?.forEach((name, n) => {
        if (!own2.has(name) && !words8.has(name)) {
          throw invalid2(
            [...path, n],
            name,
            "names no word list, no term group of its theme and no class"
          );
        }
      });
    };
    theme.terms.forEach((group, g) => {
      known(group.unless, [...at, "terms", g, "unless"]);
      known(group.notAmong, [...at, "terms", g, "notAmong"]);
    });
    const ruleIds = new Set(own2);
    theme.rules?.forEach((rule, r) => {
      const path = [...at, "rules", r];
      claim2(ruleIds, rule.id, [...path, "id"]);
      if ((rule.all ?? rule.any) === void 0) {
        throw invalid2(path, rule.id, "a rule needs `all` or `any`");
      }
      if (rule.inOrder !== void 0 && (rule.all?.length ?? 0) < 2) {
        throw invalid2([...path, "inOrder"], rule.inOrder, "an order needs two names in `all`");
      }
      for (const key of ["all", "any", "none", "heading"])
        known(rule[key], [...path, key]);
    });
  });
  const themes = new Set(set.themes.map((theme) => theme.id));
  set.mentions.forEach((mention, i) => {
    mention.except?.forEach((theme, n) => {
      if (!themes.has(theme)) {
        throw invalid2(["mentions", i, "except", n], theme, "is no theme of the set");
      }
    });
  });
  set.cases?.forEach((example, i) => {
    example.themes.forEach((theme, n) => {
      if (!themes.has(theme))
        throw invalid2(["cases", i, "themes", n], theme, "is no theme of the set");
    });
  });
}

// src/themes/set/compile-themes.ts
function compileThemes(set, table = new TermTree()) {
  const isBuiltIn = BUILT_IN_SETS.get(set?.id) === set;
  if (isBuiltIn) return compileChecked(set, table, (terms) => terms);
  return compileChecked(frozen(structuredClone(parseThemeSet(set))), table);
}

// src/themes/check/lint.ts
function lintThemes(set, samples = []) {
  const compiled2 = compileThemes(set);
  const findings = [];
  const add2 = (code, path, message) => {
    findings.push({ code, path, message });
  };
  const mentioned = new Set(
    set.mentions.filter((mention) => mention.kind === "phrase").flatMap((mention) => mention.terms)
  );
  const used = /* @__PURE__ */ new Set();
  for (const theme of set.themes) {
    for (const group of theme.terms) {
      for (const name of [...group.unless ?? [], ...group.notAmong ?? []]) used.add(name);
    }
    for (const rule of theme.rules ?? []) {
      for (const names of [rule.all, rule.any, rule.none, rule.heading]) {
        for (const name of names ?? []) used.add(name);
      }
    }
  }
  set.words.forEach((list, i) => {
    const path = `words[${i}]`;
    if (!used.has(list.id)) add2("unused-words", path, `no rule uses the list ${list.id}`);
    repeated(list.terms, `${path}.terms`, add2);
  });
  set.themes.forEach((theme, t) => {
    lintTheme(set, theme, `themes[${t}]`, mentioned, add2);
  });
  if (samples.length > 0) lintOnSamples(compiled2, samples, add2);
  return findings;
}
function repeated(terms, path, add2) {
  const first = /* @__PURE__ */ new Map();
  terms.forEach((term, i) => {
    const before = first.get(term);
    if (before === void 0) first.set(term, i);
    else add2("duplicate-term", `${path}[${i}]`, `${term} is there already, at ${path}[${before}]`);
  });
}
function lintTheme(set, theme, path, mentioned, add2) {
  const guards = /* @__PURE__ */ new Set([...theme.guards ?? [], ...set.guards]);
  const first = /* @__PURE__ */ new Map();
  theme.terms.forEach((group, g) => {
    const own2 = new Set(group.terms);
    group.terms.forEach((term, i) => {
      const at = `${path}.terms[${g}].terms[${i}]`;
      const before = first.get(term);
      if (before !== void 0) add2("duplicate-term", at, `${term} is there already, at ${before}`);
      else first.set(term, at);
      if (guards.has(term)) add2("swallowed-term", at, `a guard is ${term} itself`);
      else if (mentioned.has(term)) add2("swallowed-term", at, `a mention is ${term} itself`);
      const shorter = partOf2(term, own2);
      if (shorter !== null) {
        add2("shadowed-term", at, `${shorter} is part of ${term} and weighs the same`);
      }
    });
  });
  const guarded = /* @__PURE__ */ new Set([...first.keys(), ...set.words.flatMap((list) => list.terms)]);
  theme.guards?.forEach((guard, i) => {
    if (!guarded.has(guard) && partOf2(guard, guarded) === null) {
      add2("idle-guard", `${path}.guards[${i}]`, `${guard} holds no term of ${theme.id}`);
    }
  });
  theme.rules?.forEach((rule, r) => {
    const needed = /* @__PURE__ */ new Set([...rule.all ?? [], ...rule.any?.length === 1 ? rule.any : []]);
    const clash = rule.none?.find((name) => needed.has(name));
    if (clash !== void 0) {
      add2("impossible-rule", `${path}.rules[${r}]`, `${rule.id} needs ${clash} and forbids it`);
    }
  });
  const { weights, threshold, heading } = set.scoring;
  const weighs = (part) => part.weight ?? weights[part.strength];
  const parts2 = [
    ...theme.terms.flatMap((group) => group.terms.map(() => group)),
    ...theme.rules ?? []
  ];
  const most = parts2.reduce((sum, part) => sum + weighs(part), 0) + heading;
  if (most < threshold) {
    add2("unreachable-threshold", path, `all its evidence comes to ${most}, below ${threshold}`);
  }
  [...theme.terms, ...theme.rules ?? []].forEach((part) => {
    if (part.strength === "decides" && weighs(part) < threshold) {
      add2(
        "unreachable-threshold",
        path,
        `${part.id} decides with a weight of ${weighs(part)}, below the threshold of ${threshold}`
      );
    }
  });
}
function partOf2(term, terms) {
  for (let length = 1; length < term.length; length++) {
    for (let start = 0; start + length <= term.length; start++) {
      const part = term.slice(start, start + length);
      if (terms.has(part)) return part;
    }
  }
  return null;
}
function lintOnSamples(compiled2, samples, add2) {
  const fired = /* @__PURE__ */ new Set();
  const decisive = /* @__PURE__ */ new Set();
  const { scoring } = compiled2;
  const { threshold } = scoring;
  for (const { text, units } of samples) {
    const judge = unitJudge(compiled2, text, units);
    for (const unit of units) {
      const judgement = judge(unit);
      for (const theme of judgement.themes) {
        const rules = new Set(theme.items.map((item) => item.source.name));
        for (const rule of rules) fired.add(rule);
        if (theme.total < threshold) continue;
        for (const rule of rules) {
          if (decisive.has(rule)) continue;
          const without2 = theme.items.filter((item) => item.source.name !== rule);
          const total = weigh(without2, theme.lent, judgement.counted, scoring);
          if (total < threshold) decisive.add(rule);
        }
      }
    }
  }
  compiled2.set.themes.forEach((theme, t) => {
    const parts2 = [
      ...theme.terms.map((group, i) => ({ id: group.id, path: `themes[${t}].terms[${i}]` })),
      ...(theme.rules ?? []).map((rule, i) => ({ id: rule.id, path: `themes[${t}].rules[${i}]` }))
    ];
    for (const { id, path } of parts2) {
      const name = `${theme.id}/${id}`;
      if (!fired.has(name)) add2("never-fires", path, `${name} never occurs in the samples`);
      else if (!decisive.has(name)) {
        add2("never-decides", path, `${name} makes no difference in the samples`);
      }
    }
  });
}

// src/themes/set/extend.ts
function extendThemes(set, extension) {
  checkExtension(set, extension);
  const gone = new Set(extension.without ?? []);
  for (const id of gone) {
    if (!set.themes.some((theme) => theme.id === id)) throw unknown("without", id, set);
  }
  const themes = replaced2(
    set.themes.filter((theme) => !gone.has(theme.id)),
    extension.themes ?? []
  );
  for (const { to, terms } of extension.terms ?? []) {
    const [themeId, groupId] = to.split("/");
    const t = themes.findIndex((theme2) => theme2.id === themeId);
    const g = t < 0 ? -1 : themes[t].terms.findIndex((group) => group.id === groupId);
    if (g < 0) throw unknown("terms", to, set);
    const theme = themes[t];
    themes[t] = {
      ...theme,
      terms: theme.terms.map(
        (group, i) => i === g ? { ...group, terms: [.../* @__PURE__ */ new Set([...group.terms, ...terms])] } : group
      )
    };
  }
  const left = new Set(themes.map((theme) => theme.id));
  const cases = (set.cases ?? []).filter((example) => example.themes.every((id) => left.has(id)));
  return parseThemeSet({
    ...set,
    id: extension.id,
    version: extension.version ?? 1,
    label: extension.label ?? set.label,
    scoring: { ...set.scoring, ...extension.scoring },
    words: replaced2(set.words, extension.words ?? []),
    mentions: replaced2(set.mentions, extension.mentions ?? []).map(
      (mention) => mention.except === void 0 ? mention : { ...mention, except: mention.except.filter((id) => !gone.has(id)) }
    ),
    guards: [...set.guards, ...extension.guards ?? []],
    outside: replaced2(set.outside, extension.outside ?? []),
    themes,
    ...cases.length > 0 ? { cases } : {}
  });
}
var KEYS2 = {
  id: true,
  version: true,
  label: true,
  themes: true,
  without: true,
  terms: true,
  words: true,
  mentions: true,
  outside: true,
  guards: true,
  scoring: true
};
function checkExtension(set, extension) {
  const isSet = isRecord(set) && Array.isArray(set.themes);
  checkArgument(isSet, "set", "a theme set, such as fiveThemes", set);
  checkArgument(
    isRecord(extension),
    "extension",
    "an object with an id and what it changes",
    extension
  );
  const fail = (key, what) => {
    throw new FazhiError("invalid-theme-set", `theme set extension at ${key}: ${what}`);
  };
  for (const key of Object.keys(extension)) {
    if (!Object.hasOwn(KEYS2, key))
      fail(key, `is no key that an extension has; known are ${Object.keys(KEYS2).join(", ")}`);
  }
  for (const key of [
    "themes",
    "without",
    "terms",
    "words",
    "mentions",
    "outside",
    "guards"
  ]) {
    const list = extension[key];
    if (list !== void 0 && !Array.isArray(list))
      fail(key, `expected a list, found ${shown(list)}`);
  }
  extension.terms?.forEach((entry, i) => {
    if (!isRecord(entry) || typeof entry.to !== "string" || !Array.isArray(entry.terms))
      fail(`terms[${i}]`, `expected { to: 'theme/group', terms: [...] }, found ${shown(entry)}`);
  });
  if (extension.id === set.id && (extension.version ?? 1) === set.version)
    fail(
      "id",
      `${shown(set.id)} is the set itself: a changed set needs an id or a version of its own`
    );
}
function unknown(key, name, set) {
  return new FazhiError(
    "invalid-theme-set",
    `theme set extension at ${key}: ${shown(name)} is not in the set ${set.id}`
  );
}
function replaced2(old, own2) {
  const byId = new Map(own2.map((entry) => [entry.id, entry]));
  const kept2 = old.map((entry) => byId.get(entry.id) ?? entry);
  const known = new Set(old.map((entry) => entry.id));
  return [...kept2, ...own2.filter((entry) => !known.has(entry.id))];
}

// src/report/fingerprint.ts
function fingerprint(data3) {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(data3))))}`;
}
var builtIn;
function rulesFingerprint(own2) {
  builtIn ??= true ? "sha256:x" : fingerprintOf(ruleData());
  return own2 === void 0 ? builtIn : fingerprint([builtIn, own2]);
}

// src/genre/report/labels.yaml
var labels_default2 = { "role": { "basis": { "zh": "总体情况", "en": "general situation" }, "measures": { "zh": "主要举措", "en": "measures" }, "results": { "zh": "工作成效", "en": "results" }, "duties": { "zh": "第一责任人职责", "en": "duties of the leaders" }, "problems": { "zh": "存在问题", "en": "problems" }, "plans": { "zh": "下步打算", "en": "plans" }, "other": { "zh": "其他", "en": "other" } }, "bound": { "exact": { "zh": "恰好", "en": "exactly" }, "approx": { "zh": "约", "en": "about" }, "more_than": { "zh": "超过", "en": "more than" }, "at_least": { "zh": "不少于", "en": "at least" }, "less_than": { "zh": "不足", "en": "less than" }, "at_most": { "zh": "不超过", "en": "at most" } }, "status": { "reported": { "zh": "实绩", "en": "reported" }, "target": { "zh": "目标", "en": "target" }, "prior": { "zh": "往年", "en": "earlier year" } }, "kind": { "level": { "zh": "水平", "en": "level" }, "change": { "zh": "变化", "en": "change" } }, "direction": { "increase": { "zh": "增加", "en": "increase" }, "decrease": { "zh": "减少", "en": "decrease" } }, "salience": { "core": { "zh": "实指", "en": "core" }, "rhetorical": { "zh": "修辞", "en": "rhetorical" } }, "passage": { "item": { "zh": "分项", "en": "item" }, "lead": { "zh": "引语", "en": "lead" }, "body": { "zh": "正文", "en": "body" }, "table": { "zh": "表格行", "en": "row of a table" } }, "mark": { "heading": { "zh": "标题", "en": "heading" }, "evidence": { "zh": "依据", "en": "evidence" }, "claim": { "zh": "数据", "en": "claim" }, "skipped": { "zh": "略过", "en": "skipped" }, "rejected": { "zh": "非数据", "en": "no claim" } } };

// src/report/labels.ts
var LABELS4 = labels_default2;
function labelOf(field, value) {
  if (!Object.hasOwn(LABELS4, field)) {
    const known = Object.keys(LABELS4).join(", ");
    throw new FazhiError("invalid-argument", `field is one of ${known}, not ${shown(field)}`);
  }
  const own2 = LABELS4[field];
  if (!Object.hasOwn(own2, value)) {
    const known = Object.keys(own2).join(", ");
    throw new FazhiError("invalid-argument", `a ${field} is one of ${known}, not ${shown(value)}`);
  }
  return own2[value];
}

// src/report/format-claim.ts
function formatClaim(claim2, language = "zh") {
  checkArgument(isRecord(claim2) && "bound" in claim2, "claim", "a claim of a report", claim2);
  if (language !== "zh" && language !== "en") {
    throw new FazhiError("invalid-argument", `language is 'zh' or 'en', not ${shown(language)}`);
  }
  return language === "zh" ? inChinese(claim2) : inEnglish(claim2);
}
function inChinese(claim2) {
  const { value, valueMax, bound, unit, what, status: status2, each, direction, basis } = claim2;
  const sign = bound === "exact" ? "" : labelOf("bound", bound).zh;
  const number3 = valueMax === null ? `${value}` : `${value}至${valueMax}`;
  const change2 = direction === null ? "" : `${basis ?? ""}${labelOf("direction", direction).zh}`;
  const note = status2 === "reported" ? "" : `（${labelOf("status", status2).zh}）`;
  const subject = what === null ? "" : `${what}：`;
  return `${subject}${each ? "每个" : ""}${change2}${sign}${number3}${unit}${note}`;
}
var format;
function withSeparators(value) {
  format ??= new Intl.NumberFormat("en", { maximumFractionDigits: 10 });
  return format.format(value);
}
function inEnglish(claim2) {
  const { value, valueMax, bound, unit, what, status: status2, each, direction, basis } = claim2;
  const sign = bound === "exact" ? "" : `${labelOf("bound", bound).en} `;
  const most = valueMax === null ? "" : `–${withSeparators(valueMax)}`;
  const measure = unit === "" || unit === "%" ? unit : ` ${unit}`;
  const change2 = direction === null ? "" : `${labelOf("direction", direction).en}${basis === null ? "" : ` (${basis})`} of `;
  const notes = [each ? "each" : "", status2 === "reported" ? "" : labelOf("status", status2).en];
  const note = notes.filter((part) => part !== "").join(", ");
  const subject = what === null ? "" : `${what}: `;
  const figure = `${change2}${sign}${withSeparators(value)}${most}${measure}`;
  return `${subject}${figure}${note === "" ? "" : ` (${note})`}`;
}

// src/report/parts.ts
var REPORT_PARTS = [
  "evidence",
  "sections",
  "paragraphs",
  "passages",
  "claims",
  "indicators",
  "skipped"
];
function withoutParts(report, omit2) {
  const omitted = REPORT_PARTS.filter((part) => omit2.includes(part));
  if (omitted.length === 0) return report;
  const lists3 = Object.fromEntries(
    omitted.filter((part) => part !== "evidence").map((part) => [part, []])
  );
  const kept2 = { ...report, ...lists3 };
  if (!omitted.includes("evidence")) return { ...kept2, omitted };
  const bare = (tags) => tags.map((tag) => ({ ...tag, evidence: [] }));
  return {
    ...kept2,
    sections: kept2.sections.map((one) => ({ ...one, headingThemes: bare(one.headingThemes) })),
    paragraphs: kept2.paragraphs.map((one) => ({ ...one, themes: bare(one.themes) })),
    passages: kept2.passages.map((one) => ({ ...one, themes: bare(one.themes) })),
    omitted
  };
}

// src/report/select.ts
function claimsOf(report, theme) {
  checkReport(report, ["claims"]);
  checkTheme(report, theme);
  return report.claims.filter((claim2) => theme === void 0 || claim2.themes.includes(theme));
}
function passagesOf(report, theme) {
  checkReport(report, ["passages"]);
  checkTheme(report, theme);
  return report.passages.filter(
    (passage) => theme === void 0 || passage.themes.some((tag) => tag.theme === theme)
  );
}
function sectionPath(report, id) {
  checkReport(report);
  const path = [];
  for (let at = sectionIdOf(report, id); at !== null; ) {
    const section = report.sections.find((candidate) => candidate.id === at);
    if (!section) break;
    path.unshift(section);
    at = section.parentId;
  }
  return path;
}
function checkTheme({ engine }, theme) {
  const known = engine?.themeIds;
  const isTheme = typeof theme === "string" && known?.includes(theme) !== false;
  const allowed = known === void 0 ? "the id of a theme" : `one of ${known.join(", ")}`;
  checkArgument(theme === void 0 || isTheme, "theme", allowed, theme);
}
var LISTS2 = ["sections", "paragraphs", "passages", "claims", "skipped"];
function checkReport(report, needed = LISTS2) {
  const isReport = isRecord(report) && ["sections", "passages", "claims", "skipped"].every((key) => Array.isArray(report[key]));
  checkArgument(isReport, "report", "a report that analyze returned", report);
  checkWhole(report, needed);
}
function checkWhole({ omitted = [] }, needed) {
  const missing = needed.find((part) => omitted.includes(part));
  if (missing === void 0) return;
  throw new FazhiError(
    "invalid-argument",
    `the report was made without its ${missing}, which are needed here; analyze it without omit`
  );
}
function sectionIdOf(report, id) {
  const section = report.sections.find((candidate) => candidate.id === id);
  if (section) return section.id;
  const claim2 = report.claims.find((candidate) => candidate.id === id);
  if (claim2) return claim2.sectionId;
  const passage = report.passages.find((candidate) => candidate.id === id);
  const paragraphId = passage?.paragraphId ?? id;
  const paragraph = report.paragraphs.find((candidate) => candidate.id === paragraphId);
  if (paragraph) return paragraph.sectionId;
  throw new FazhiError(
    "invalid-argument",
    `the report has no section, paragraph, passage or claim with the id ${shown(id)}`
  );
}

// src/report/segments.ts
function segments(text, report) {
  checkReport(report);
  checkArgument(
    typeof text === "string" && text.length === report.document.characters,
    "text",
    `the text of ${report.document.characters} UTF-16 units that was analysed`,
    text
  );
  const marked = marksOf(report);
  const cuts = /* @__PURE__ */ new Set([0, text.length]);
  for (const { start, end } of marked) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  const out = [];
  let next = 0;
  let open = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [start, end] = [places[i], places[i + 1]];
    open = open.filter((one) => one.end > start);
    while (next < marked.length && marked[next].start <= start) {
      const one = marked[next++];
      if (one.end > start) open.push(one);
    }
    const marks2 = open.map(({ mark: mark2 }) => mark2).sort((a, b) => rankOf(a) - rankOf(b));
    out.push({ start, end, text: text.slice(start, end), marks: marks2 });
  }
  return out;
}
var ORDER = [
  "skipped",
  "heading",
  "passage",
  "rejected",
  "claim",
  "evidence"
];
var rankOf = (mark2) => ORDER.indexOf(mark2.kind);
function marksOf(report) {
  const marked = [];
  for (const { start, end, why } of report.skipped)
    marked.push({ start, end, mark: { kind: "skipped", why } });
  for (const { id, headingStart, headingEnd, headingThemes } of report.sections) {
    marked.push({ start: headingStart, end: headingEnd, mark: { kind: "heading", id } });
    marked.push(...evidenceOf(id, headingThemes));
  }
  for (const { id, start, end, themes } of report.passages) {
    marked.push({ start, end, mark: { kind: "passage", id } });
    marked.push(...evidenceOf(id, themes));
  }
  for (const { id, start, end } of report.claims)
    marked.push({ start, end, mark: { kind: "claim", id } });
  for (const { start, end, why } of report.rejected ?? [])
    marked.push({ start, end, mark: { kind: "rejected", why } });
  return marked.sort((a, b) => a.start - b.start);
}
var evidenceOf = (id, themes) => themes.flatMap(
  ({ theme, evidence }) => evidence.map(({ start, end, rule }) => {
    return { start, end, mark: { kind: "evidence", id, theme, rule } };
  })
);

// src/report/text-warnings.ts
var MIN_CHINESE3 = 0.2;
var MAX_DAMAGED = 0.02;
var MAX_TAGS = 2;
var MIN_LENGTH_FOR_HEADINGS = 1e3;
function textWarnings(text, kind, sections, other) {
  const warn = (code, message) => ({ code, message, claimIds: [] });
  if (!/\S/.test(text)) return [warn("empty-text", "the text is empty or blank")];
  const warnings = [];
  if (kind.damaged > MAX_DAMAGED) {
    warnings.push(
      warn(
        "looks-damaged",
        "many characters are control or replacement characters: the text may be binary or decoded with the wrong encoding"
      )
    );
  }
  if (kind.tags > MAX_TAGS) {
    warnings.push(
      warn(
        "looks-like-markup",
        "the text looks like HTML: extract its text first, for instance with fazhi/corpus"
      )
    );
  }
  if (kind.chinese < MIN_CHINESE3) {
    warnings.push(
      warn("not-chinese", "the text is hardly Chinese: no themes or claims are to be expected")
    );
  } else if (other !== null) {
    warnings.push(
      warn("not-this-genre", `this is no report on rule-of-law government: ${other.grounds}`)
    );
  } else if (sections === 0 && text.length >= MIN_LENGTH_FOR_HEADINGS) {
    warnings.push(
      warn("no-headings", "no headings were found: roles are guessed from the paragraphs")
    );
  }
  return warnings;
}

// src/options.ts
var DEFAULT_MAX_CHARACTERS = 2e7;
var ANALYZE_OPTIONS = ["maxCharacters", "minScore", "include", "omit"];
var ANALYZER_OPTIONS = ["themes", "indicators", "roles", ...ANALYZE_OPTIONS];
var checkAnalyzeOptions = (options) => checkOptions(options, ANALYZE_OPTIONS);
var checkAnalyzerOptions = (options) => checkOptions(options, ANALYZER_OPTIONS);
function checkText(text, maxCharacters) {
  if (typeof text !== "string") {
    throw new FazhiError(
      "text-not-a-string",
      `analyze takes a string, not ${shown(text)}; decode a file's bytes first`
    );
  }
  if (text.length > maxCharacters) {
    throw new FazhiError(
      "text-too-long",
      `the text has ${text.length} characters, more than maxCharacters (${maxCharacters}); split it, or raise maxCharacters`
    );
  }
}
function checkOptions(options, known) {
  const fail = (message) => {
    throw new FazhiError("invalid-option", message);
  };
  if (options === null || typeof options !== "object" || Array.isArray(options)) {
    fail(`options are an object, not ${shown(options)}`);
  }
  const given = options;
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) fail(`unknown option ${shown(key)}; known are ${known.join(", ")}`);
  }
  const { maxCharacters, minScore, include, omit: omit2, themes, indicators, roles } = given;
  if (themes !== void 0 && !isRecord(themes)) {
    throw new FazhiError(
      "invalid-theme-set",
      `themes is a theme set, such as outlineThemes, not ${shown(themes)}`
    );
  }
  if (indicators !== void 0 && !isRecord(indicators)) {
    throw new FazhiError(
      "invalid-indicators",
      `indicators is a register, such as builtInIndicators, not ${shown(indicators)}`
    );
  }
  if (roles !== void 0) checkRoles(roles, fail);
  const isCount3 = Number.isSafeInteger(maxCharacters) && maxCharacters > 0;
  if (maxCharacters !== void 0 && !isCount3) {
    fail(`maxCharacters is a whole number above 0, not ${shown(maxCharacters)}`);
  }
  const isShare = typeof minScore === "number" && minScore >= 0 && minScore <= 1;
  if (minScore !== void 0 && !isShare) {
    fail(`minScore is a number from 0 to 1, not ${shown(minScore)}`);
  }
  checkParts("include", include, ["rejected"]);
  checkParts("omit", omit2, REPORT_PARTS);
}
function checkParts(name, given, known) {
  if (given === void 0) return;
  const fail = (message) => {
    throw new FazhiError("invalid-option", message);
  };
  if (!Array.isArray(given)) fail(`${name} is an array, not ${shown(given)}`);
  for (const item of given) {
    const isKnown = known.some((one) => one === item);
    const names = known.map((one) => `'${one}'`).join(", ");
    if (!isKnown) fail(`${name} knows ${names}, not ${shown(item)}`);
  }
}
var CUE_KEYS = ["id", "role", "strong", "pattern"];
function checkRoles(roles, fail) {
  if (!Array.isArray(roles)) fail(`roles is a list of { id, role, pattern }, not ${shown(roles)}`);
  roles.forEach((cue, i) => {
    const at = `roles[${i}]`;
    if (!isRecord(cue)) fail(`${at} is { id, role, pattern }, not ${shown(cue)}`);
    const { id, role, strong, pattern } = cue;
    const strange = Object.keys(cue).find((key) => !CUE_KEYS.includes(key));
    if (strange !== void 0)
      fail(`${at} has no ${shown(strange)}; it has ${CUE_KEYS.join(", ")}`);
    if (typeof id !== "string" || !/^[a-z][a-z0-9-]*$/.test(id)) {
      fail(`${at}.id is small letters, digits and hyphens, not ${shown(id)}`);
    }
    if (!ROLES.includes(role)) {
      fail(`${at}.role is one of ${ROLES.join(", ")}, not ${shown(role)}`);
    }
    if (strong !== void 0 && typeof strong !== "boolean") {
      fail(`${at}.strong is true or false, not ${shown(strong)}`);
    }
    if (!isPattern(pattern)) {
      fail(`${at}.pattern is the source of a regular expression, not ${shown(pattern)}`);
    }
  });
}
function isPattern(source) {
  if (typeof source !== "string" || source === "") return false;
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}

// src/analyze.ts
var WORDS38 = 24e3;
function ownRules({ themes, indicators, roles }) {
  const isBuiltIn = (themes === void 0 || themes === fiveThemes) && indicators === void 0;
  if (isBuiltIn && roles === void 0) return void 0;
  return { themes: themes ?? null, indicators: indicators ?? null, ...roles && { roles } };
}
function createAnalyzer(options = {}) {
  checkAnalyzerOptions(options);
  const table = new TermTree(WORDS38);
  const themes = compileThemes(options.themes ?? fiveThemes, table);
  const { set } = themes;
  const indicators = options.indicators === void 0 ? builtInIndicators : structuredClone(parseIndicatorSet(options.indicators));
  const compiled2 = compileClaims(indicators, table);
  const cues = headingCues(options.roles);
  const engine = {
    name: "fazhi",
    version: VERSION2,
    themes: `${set.id}@${set.version}`,
    themeIds: set.themes.map(({ id }) => id),
    rules: rulesFingerprint(ownRules(options)),
    tokenizer: null
  };
  const analyzeText = (text, own2 = {}) => {
    checkAnalyzeOptions(own2);
    const {
      maxCharacters = DEFAULT_MAX_CHARACTERS,
      minScore,
      include = [],
      omit: omit2 = []
    } = { ...options, ...own2 };
    checkText(text, maxCharacters);
    const normalised = normalise(text);
    checkDensity(normalised.text);
    const kind = textKind(text);
    const structure = parseStructure(normalised.text, text, kind, cues);
    const units = textUnits(structure);
    checkUnits2(units);
    const includeRejected = include.includes("rejected");
    const facts = factReader(table, normalised.text);
    const about = aboutReports(normalised.text, structure);
    const classified = { minScore, places: placesReporting(about) };
    const themesOf = unitClassifier(themes, normalised.text, units, classified, facts);
    const claimsOf2 = claimReader(normalised.text, {
      ...about,
      compiled: compiled2,
      facts,
      rejected: includeRejected
    });
    const report = reportBuilder({
      normalised,
      structure,
      engine,
      warnings: textWarnings(
        text,
        kind,
        structure.sections.length,
        otherGenre(normalised.text, about.title === "" ? null : about.title)
      ),
      includeRejected
    });
    for (const unit of units) {
      const found4 = themesOf(unit);
      report.add(
        unit,
        found4,
        claimsOf2(
          unit,
          found4.themes.map(({ theme }) => theme)
        )
      );
    }
    return withoutParts(report.report(), omit2);
  };
  const explainText = (text, id, theme) => {
    checkText(text, options.maxCharacters ?? DEFAULT_MAX_CHARACTERS);
    const normalised = normalise(text);
    const structure = parseStructure(normalised.text, text, void 0, cues);
    const units = textUnits(structure);
    const places = placesReporting(aboutReports(normalised.text, structure));
    const own2 = { minScore: options.minScore, places };
    const found4 = explain(themes, normalised.text, units, id, theme, own2);
    const unit = units.find((candidate) => candidate.id === id);
    return placedThemeExplanation(found4, unit, normalised);
  };
  const explainNumber = (text, id) => {
    checkText(text, options.maxCharacters ?? DEFAULT_MAX_CHARACTERS);
    const normalised = normalise(text);
    const structure = parseStructure(normalised.text, text, void 0, cues);
    const about = aboutReports(normalised.text, structure);
    const context = { ...about, compiled: compiled2, rejected: true };
    const found4 = explainClaim(normalised.text, textUnits(structure), context, id);
    if (found4 === null) {
      throw new FazhiError(
        "invalid-argument",
        `the text has no claim (c1, c2, …) and no other number (n1, n2, …) with the id ${shown(id)}`
      );
    }
    return placedExplanation(found4, normalised);
  };
  return { themes: set, analyze: analyzeText, explain: explainText, explainClaim: explainNumber };
}
function explain2(analyzer, text, id, theme) {
  const isAnalyzer = isRecord(analyzer) && typeof analyzer.explain === "function";
  checkArgument(isAnalyzer, "analyzer", "what createAnalyzer returns", analyzer);
  return theme === void 0 ? analyzer.explainClaim(text, id) : analyzer.explain(text, id, theme);
}
function lintThemes2(set, texts = []) {
  checkArgument(Array.isArray(texts), "texts", "a list of texts", texts);
  const samples = texts.map((source) => {
    checkText(source, DEFAULT_MAX_CHARACTERS);
    const { text } = normalise(source);
    return { text, units: textUnits(parseStructure(text, source)) };
  });
  return lintThemes(set, samples);
}
var builtIn2;
function analyze(text, options = {}) {
  checkAnalyzerOptions(options);
  const { themes, indicators, roles, ...own2 } = options;
  if (themes !== void 0 || indicators !== void 0 || roles !== void 0)
    return createAnalyzer(options).analyze(text);
  builtIn2 ??= createAnalyzer();
  return builtIn2.analyze(text, own2);
}
function runThemeCases2(set, cases) {
  return runThemeCases(compileThemes(set), cases);
}
export {
  FazhiError,
  VERSION2 as VERSION,
  analyze,
  builtInIndicators,
  claimsOf,
  createAnalyzer,
  explain2 as explain,
  extendIndicators,
  extendThemes,
  extractQuantities,
  fiveThemes,
  formatClaim,
  labelOf,
  lintThemes2 as lintThemes,
  outlineThemes,
  parseIndicatorSet,
  parseThemeSet,
  passagesOf,
  runThemeCases2 as runThemeCases,
  sectionPath,
  segments
};
