// src/text/kind.ts
var SAMPLE = 1e5;
var LESS_THAN = 60;
var TAG = /^<\/?(?:p|div|span|br|table|td|tr|li|ul|a|html|body|head|script|style|font|strong|b|h[1-6])[\s/>]/i;
function textKind(text) {
  const length = Math.min(text.length, SAMPLE);
  let han = 0;
  let letters = 0;
  let damaged = 0;
  let tags = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 13312 && unit <= 40959) han++;
    else if (unit > LAST_LETTER) {
      if (unit === 65533) damaged++;
    } else if (isLetter(unit)) letters++;
    else if (unit < 9 || unit > 13 && unit < 32 || unit === 127) damaged++;
    else if (unit === LESS_THAN && TAG.test(text.slice(at, at + 12))) tags++;
  }
  return {
    chinese: han + letters === 0 ? 0 : han / (han + letters),
    damaged: damaged / Math.max(1, length),
    tags: tags * 1e3 / Math.max(1, length)
  };
}
var LAST_LETTER = 55203;
function isLetter(unit) {
  return unit >= 65 && unit <= 90 || unit >= 97 && unit <= 122 || unit >= 192 && unit <= 8191 || unit >= 12352 && unit <= 12543 || unit >= 44032 && unit <= LAST_LETTER;
}

// src/text/characters.ts
function isHan(unit) {
  return unit >= 19968 && unit <= 40959 || unit >= 13312 && unit <= 19903 || unit === 12295 || unit === 12293 || unit >= 63744 && unit <= 64255;
}
function isCommonHan(unit) {
  return unit >= 19968 && unit <= 40959;
}
function hasHanRun(text, least) {
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    run = isCommonHan(text.charCodeAt(at)) ? run + 1 : 0;
    if (run === least) return true;
  }
  return false;
}
function isDigit(unit) {
  return unit >= 48 && unit <= 57;
}
function isLatin(unit) {
  return unit >= 65 && unit <= 90 || unit >= 97 && unit <= 122;
}

// src/text/span.ts
function trimmed(text, span) {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
function isSpace(unit) {
  return unit === 32 || unit >= 9 && unit <= 13 || unit === 160 || unit === 12288 || unit === 65279 || unit === 5760 || unit >= 8192 && unit <= 8202 || unit === 8232 || unit === 8233 || unit === 8239 || unit === 8287;
}

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
var HAN_DIGITS = new Map([..."\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D"].map((digit, value) => [digit, value]));
var MAX_NUMBER = 99;
function hanOrdinal(word) {
  const ten = word.indexOf("\u5341");
  if (ten < 0) {
    if (word.length === 1) return HAN_DIGITS.get(word) ?? 0;
    return 0;
  }
  const tens = ten === 0 ? 1 : HAN_DIGITS.get(word.slice(0, ten)) ?? Number.NaN;
  const rest = word.slice(ten + 1);
  const ones = rest === "" ? 0 : HAN_DIGITS.get(rest) ?? Number.NaN;
  const value = tens * 10 + ones;
  return Number.isNaN(value) ? 0 : value;
}
var Begin = { numeral: 1, digit: 2, bracket: 3, ordinal: 4, circled: 5 };
var CIRCLED_RANGES = [9312, 9332, 9352];
var CIRCLED = 20;
var BEGIN = new Uint8Array(65536);
for (const [characters, kind] of [
  ["\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341", Begin.numeral],
  ["0123456789", Begin.digit],
  ["(\u3014\u3010[", Begin.bracket],
  ["\u7B2C", Begin.ordinal]
]) {
  for (const character of characters) BEGIN[character.charCodeAt(0)] = kind;
}
for (const first of CIRCLED_RANGES) BEGIN.fill(Begin.circled, first, first + CIRCLED);
function mayBeginMarker(unit) {
  return BEGIN[unit] !== 0;
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
function markerOf(kind, number, start, end) {
  return number < 1 || number > MAX_NUMBER ? null : { kind, number, start, end };
}
function ordinalMarker(text, at) {
  const start = at + 1;
  const han = BEGIN[text.charCodeAt(start)] === Begin.numeral;
  const end = numberEnd(text, start, han ? Begin.numeral : Begin.digit, 3);
  if (end < 0) return null;
  const unit = text.charAt(end);
  let kind;
  let last = end + 1;
  if (unit === "\u7AE0" || unit === "\u7BC7") {
    if (!han && end - start > 2) return null;
    kind = "chapter";
  } else if (unit === "\u8282" || unit === "\u6761") kind = "article";
  else if (han && unit === "\u90E8" && text.charAt(last) === "\u5206") {
    kind = "part";
    last++;
  } else return null;
  if (isOneOf(":\u3001. ", text.charAt(last))) last++;
  return markerOf(kind, numberIn(text, start, end), at, last);
}
function bracketedMarker(text, at) {
  const start = afterSpace(text, at + 1);
  const han = BEGIN[text.charCodeAt(start)] === Begin.numeral;
  const end = han ? numberEnd(text, start, Begin.numeral, 3) : numberEnd(text, start, Begin.digit, 2);
  if (end < 0) return null;
  if (!han && !isOneOf("(\u3014", text.charAt(at))) return null;
  let last = afterSpace(text, end);
  if (!isOneOf(han ? ")\u3015\u3011]" : ")\u3015", text.charAt(last))) return null;
  last++;
  if (isOneOf(han ? "\u3001.,:" : "\u3001.", text.charAt(last))) last++;
  const kind = han ? "han-paren" : "arabic-paren";
  return markerOf(kind, numberIn(text, start, end), at, afterSpace(text, last));
}
function numeralMarker(text, at) {
  const end = numberEnd(text, at, Begin.numeral, 3);
  if (end < 0) return null;
  const mark = afterSpace(text, end);
  if (isOneOf("\u3001.:", text.charAt(mark))) {
    return markerOf("han-dot", numberIn(text, at, end), at, afterSpace(text, mark + 1));
  }
  const next = text.charAt(end);
  if (next === ")") {
    const last2 = isOneOf("\u3001.", text.charAt(end + 1)) ? end + 2 : end + 1;
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
    const last2 = isOneOf("\u3001.", text.charAt(end + 1)) ? end + 2 : end + 1;
    return markerOf("arabic-paren", numberIn(text, at, end), at, afterSpace(text, last2));
  }
  const decimal2 = decimalMarker(text, at, end);
  if (decimal2) return decimal2;
  const mark = afterSpace(text, end);
  if (!isOneOf("\u3001.", text.charAt(mark))) return null;
  const last = afterSpaceUnless(text, mark + 1, isDigit);
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
  const mark = text.charAt(end);
  let last = end;
  if (mark === "\u3001" || mark === ".") last = afterSpaceUnless(text, end + 1, isDigitOrPercent);
  else if (mark === " ") last = end + 1;
  else if (!/[\u4e00-\u9fff“《]/.test(mark)) return null;
  if (isDigitOrPercent(text.charCodeAt(last)) || QUANTITY.test(text.charAt(last))) return null;
  return markerOf("decimal", numberIn(text, start, end), at, last);
}
function circledMarker(text, at) {
  const unit = text.charCodeAt(at);
  const first = CIRCLED_RANGES.find((begin) => unit >= begin && unit < begin + CIRCLED);
  let end = at + 1;
  while (end < text.length && isOneOf(" .\u3001", text.charAt(end))) end++;
  return { kind: "circled", number: unit - first + 1, start: at, end };
}
var QUANTITY = /[万亿千百余多%％个件场次人名元]/;
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
  return text.charCodeAt(at) === SPACE ? at + 1 : at;
}
function afterSpaceUnless(text, at, what) {
  return text.charCodeAt(at) === SPACE && what(text.charCodeAt(at + 1)) ? at : afterSpace(text, at);
}
var SPACE = 32;
function isDigitOrPercent(unit) {
  return isDigit(unit) || unit === 37;
}
function isOneOf(characters, character) {
  return character !== "" && characters.includes(character);
}

// src/structure/dates.ts
function figuresDateAt(text, at) {
  if (!text.startsWith("20", at) && !text.startsWith("19", at)) return null;
  const yearEnd2 = at + 4;
  if (!isDigit(text.charCodeAt(at + 2)) || !isDigit(text.charCodeAt(at + 3))) return null;
  const monthStart = afterSeparator(text, yearEnd2, "-/.\u5E74");
  const monthEnd2 = figuresEnd(text, monthStart);
  const dayStart = afterSeparator(text, monthEnd2, "-/.\u6708");
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
  const mark = afterSpace2(text, at);
  if (mark >= text.length || !separators.includes(text.charAt(mark))) return -1;
  return afterSpace2(text, mark + 1);
}
function afterSpace2(text, at) {
  return isSpace(text.charCodeAt(at)) ? at + 1 : at;
}
function figuresEnd(text, at) {
  if (at < 0 || !isDigit(text.charCodeAt(at))) return -1;
  return isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
}
var HAN_DATE = /(二[〇0○零О][〇0○零О一二三四五六七八九]{2})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;
function isoDate(text) {
  for (let at = 0; at < text.length; at++) {
    const figures = figuresDateAt(text, at);
    if (figures) return iso(figures.year, figures.month, figures.day);
  }
  const han = text.includes("\u6708") ? HAN_DATE.exec(text) : null;
  return han && iso(hanYear(han[1]), hanOrdinal(han[2]), hanOrdinal(han[3]));
}
function iso(year, month, day) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
var HAN_DIGITS2 = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function hanYear(word) {
  return Number([...word].map((c) => Math.max(0, HAN_DIGITS2.indexOf(c))).join(""));
}
var HAN_DATE_LINE = /^二[〇0○零О][〇0○零О一二三四五六七八九]{2}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?$/;
var FIGURES_LINE = /^(?:19|20)[0-9]{2}(?:年|[-/.])[0-9]{1,2}(?:月|[-/.])?(?:[0-9]{1,2}日?)?$/;
var MAX_DATE_LINE = 20;
var DATE_BEGINS = "12\u4E8C(";
function isDateLine(line) {
  if (!DATE_BEGINS.includes(line.trimStart().charAt(0))) return false;
  const text = line.replace(/\s/g, "").replace(/^\(|\)$/g, "");
  return text.length <= MAX_DATE_LINE && (FIGURES_LINE.test(text) || HAN_DATE_LINE.test(text));
}

// src/structure/roles.data.ts
var LACK = "(?:\u95EE\u9898|\u4E0D\u8DB3|\u77ED\u677F|\u56F0\u96BE|\u8584\u5F31\u73AF\u8282|\u8584\u5F31\u70B9|\u5DEE\u8DDD|\u5F31\u9879|\u6311\u6218|\u6B20\u7F3A|\u7F3A\u70B9|\u74F6\u9888|\u75C7\u7ED3)";
var HEADING_ROLES = [
  // Work that was done about problems or plans is still work done.
  {
    role: "measures",
    pattern: /(?:计划|要点|规划|纲要|任务|部署|安排|方案|建议|整改)[^,]{0,8}(?:落实|执行|完成|推进|贯彻|办理|进展)情况/,
    strong: false
  },
  {
    role: "measures",
    pattern: /(?:解决|化解|整治|治理|纾解|破解|处置|处理|办理|排查|整改)[^,]{0,10}(?:问题|困难|难题|瓶颈|短板)/,
    strong: false,
    ofLack: true
  },
  {
    role: "measures",
    pattern: /(?:问题|短板|困难)(?:专项|集中)?(?:整治|治理|排查|攻坚|清零|清理|化解|销号)/,
    strong: false,
    ofLack: true
  },
  {
    role: "measures",
    pattern: /^[^,]{0,6}(?:补齐|补强|聚焦|坚持|直面|找准)[^,]{0,8}(?:问题|短板|弱项)/,
    strong: false,
    ofLack: true
  },
  {
    role: "problems",
    pattern: new RegExp(`\u5B58\u5728[^,]{0,10}${LACK}`),
    strong: true,
    ofLack: true
  },
  {
    role: "problems",
    pattern: new RegExp(`(?:\u4E3B\u8981|\u7A81\u51FA|\u9762\u4E34|\u9047\u5230|\u5F53\u524D|\u4ECD\u6709|\u51E0\u4E2A)[^,]{0,8}${LACK}`),
    strong: true,
    ofLack: true
  },
  {
    role: "problems",
    pattern: new RegExp(`^${LACK}(?:$|[\u548C\u4E0E\u53CA\u3001]|\u5206\u6790|\u6E05\u5355|\u539F\u56E0)`),
    strong: true,
    ofLack: true
  },
  {
    role: "problems",
    pattern: new RegExp(
      `${LACK}(?:$|[\u548C\u4E0E\u53CA\u3001](?:\u539F\u56E0|\u4E0D\u8DB3|\u77ED\u677F|\u56F0\u96BE|\u95EE\u9898|\u5DEE\u8DDD|\u8584\u5F31|\u4E0B\u4E00\u6B65|\u4E0B\u6B65|\u4ECA\u540E|\u6539\u8FDB|\u6574\u6539|\u5BF9\u7B56|\u5EFA\u8BAE|\u6253\u7B97|\u63AA\u65BD)|(?:\u53CA|\u548C|\u4E0E)?(?:\u5176)?\u539F\u56E0|\u5206\u6790)`
    ),
    strong: false,
    ofLack: true
  },
  {
    role: "duties",
    pattern: /第一责任人|(?:主要负责(?:人|同志)|主要领导|党政负责人|一把手)[^,]{0,12}(?:履行|履职|职责|述法)|履行(?:推进)?法治(?:政府)?建设[^,]{0,10}职责|(?:负责人|领导|党政|个人|本人)[^,]{0,8}履职(?:尽责)?情况|^履职(?:尽责)?情况/,
    strong: true
  },
  {
    role: "plans",
    pattern: /下一?步|下阶段|下一阶段|下一年|下年度|来年|明年|今后|未来|(?:工作)?(?:打算|展望|愿景|努力方向|前景)|改进方向|工作方向|改进(?:措施|举措|意见|建议|对策|计划)|整改(?:措施|方向|计划|思路|打算)|意见(?:和|与|及)建议|(?:对策|工作)建议|(?:工作|主要|重点|初步|总体)(?:思路|安排|计划|设想|规划|构想)|重点工作(?:任务)?$|工作(?:目标|要点|重点)$/,
    strong: true
  },
  { role: "plans", pattern: /(?:计划|打算|设想|安排)(?:如下)?$/, strong: false },
  {
    role: "basis",
    pattern: /指导思想|总体要求|总体思路|基本原则|工作背景|编制依据|基本概况|概况$|概述$|引言|前言/,
    strong: true
  },
  { role: "basis", pattern: /(?:总体|基本|总的|整体|根本)(?:工作)?情况/, strong: false },
  { role: "results", pattern: /成效|成绩|成果|亮点|特色|经验|进展|实效/, strong: false },
  {
    role: "measures",
    pattern: /措施|举措|做法|工作(?:开展|完成|进展|推进|落实|总结|回顾|情况|内容|任务)|主要工作|重点工作|开展情况|推进情况|落实情况|完成情况|情况$|回顾|总结/,
    strong: false
  }
];
var SPEAKS_OF_LACK = new RegExp(`${LACK}|\u96BE\u9898|\u770B\u5230|\u8BA4\u8BC6\u5230`);
var PARAGRAPH_TURNS = [
  {
    role: "plans",
    begins: "\u5BF9\u4E3A\u9488\u5728\u4E0B\u4ECA\u63A5\u660E\u6765\u5C55\u9762\u672A\u4EE5",
    pattern: /^(?:对此|为此|针对(?:以上|上述|这些|存在的?)[^。,]{0,12}[,、])?(?:在?下一?步|下一?阶段|今后|接下来|明年|来年|展望|面向未来|在?(?:今后|以后|未来)的?(?:工作|日子))/
  },
  {
    role: "problems",
    begins: "",
    pattern: new RegExp(
      `^[^\u3002]{0,90}(?:\u4F46|\u4F46\u662F|\u7136\u800C|\u4E0D\u8FC7|\u6E05\u9192|\u770B\u5230|\u4F9D\u7136|\u4ECD\u7136|\u4ECD|\u8FD8|\u4E5F)[^\u3002]{0,30}(?:\u5B58\u5728|\u9762\u4E34|\u6709)[^\u3002]{0,20}${LACK}`
    )
  },
  {
    role: "problems",
    begins: "\u76EE\u5F53\u5DE5\u56DE",
    pattern: new RegExp(
      `^(?:\u76EE\u524D|\u5F53\u524D|\u5DE5\u4F5C\u4E2D|\u56DE\u987E[^\u3002,]{0,20}),?(?:\u4E3B\u8981|\u4ECD|\u8FD8)?(?:\u5B58\u5728|\u9762\u4E34)[^\u3002]{0,20}${LACK}`
    )
  },
  {
    role: "problems",
    begins: "\u4F46\u540C\u5728\u5BF9",
    pattern: /^(?:但是?|同时|在肯定成绩的同时|对照[^。,]{0,12}),?(?:我们)?(?:也|还)?(?:要|应|必须|需要?)?(?:清醒地?)?(?:看到|认识到)/
  },
  {
    role: "problems",
    begins: "\u4E3B\u5B58",
    pattern: new RegExp(`^(?:\u4E3B\u8981)?\u5B58\u5728(?:\u7684|\u4EE5\u4E0B)?(?:\u4E3B\u8981|\u7A81\u51FA|\u4E00\u4E9B|\u51E0\u4E2A)?${LACK}`)
  }
];

// src/structure/roles.ts
function roleSaid(words) {
  const lacks = SPEAKS_OF_LACK.test(words);
  for (const said of HEADING_ROLES) {
    if ((lacks || said.ofLack !== true) && said.pattern.test(words)) return said;
  }
  return null;
}
var YEAR = /(?:19|20)[0-9]{2}/g;
var MAX_BASIS_SECTION = 500;
function sectionRoles(headings, reportYear2, subject) {
  const roles = [];
  headings.forEach((heading, i) => {
    const inherited = heading.parent === null ? null : roles[heading.parent] ?? null;
    roles.push(roleOf(heading, inherited, reportYear2, i === 0, subject));
  });
  return roles;
}
function roleOf({ heading, said, hasChildren, length }, inherited, reportYear2, first, subject) {
  const words = withoutLabel(heading);
  const found3 = words === heading ? said : roleSaid(words);
  if (inherited !== null) {
    if (inherited === "measures" || inherited === "results") {
      if (found3?.strong && found3.role !== "basis" && heading.length <= 30) return found3.role;
    }
    if (inherited === "problems" && found3?.strong && found3.role === "plans") return "plans";
    if (inherited === "basis" && found3 && found3.role !== "basis") return found3.role;
    return inherited;
  }
  if (found3?.role === "measures" || found3?.role === "results") {
    return speaksOfNextYear(heading, reportYear2) && /工作|任务|重点|目标/.test(heading) && !/情况|成效|回顾|总结/.test(heading) ? "plans" : found3.role;
  }
  if (found3?.role === "basis") {
    const general = !found3.strong && (hasChildren || length > MAX_BASIS_SECTION);
    return general && first ? "measures" : "basis";
  }
  if (found3) return found3.role;
  return speaksOfNextYear(heading, reportYear2) ? "plans" : subject;
}
function withoutLabel(heading) {
  if (!heading.includes(":")) return heading;
  return heading.replace(/^[^,]{0,12}[:]/, (label) => label.length > 6 ? label : "");
}
function speaksOfNextYear(heading, reportYear2) {
  if (reportYear2 === null || !(heading.includes("20") || heading.includes("19"))) return false;
  const years = heading.match(YEAR)?.map(Number) ?? [];
  return years.length > 0 && Math.min(...years) > reportYear2;
}
var TURN_WINDOW = 160;
function paragraphTurn(text, span, reportYear2) {
  const opening = text.slice(span.start, Math.min(span.end, span.start + TURN_WINDOW));
  const first = opening.charAt(0);
  const lacks = SPEAKS_OF_LACK.test(opening);
  for (const { role, begins, pattern } of PARAGRAPH_TURNS) {
    if (begins !== "" && !begins.includes(first)) continue;
    if (role === "problems" && !lacks) continue;
    if (pattern.test(opening)) return role;
  }
  if (reportYear2 === null || !"\u572812".includes(first)) return null;
  const year = YEAR_OPENING.exec(opening);
  return year && Number(year[1]) > reportYear2 && PLANNING.test(opening.slice(0, 80)) ? "plans" : null;
}
var YEAR_OPENING = /^(?:在)?((?:19|20)[0-9]{2})年?(?:度|,|，|我|是|将|全|街|镇|县|区|市|局|要)/;
var PLANNING = /将|要|继续|计划|力争|进一步|着力|打算/;

// src/structure/headings.ts
var MAX_FORMAL = 50;
var MAX_INFORMAL = 36;
var MAX_RUN_IN_FORMAL = 42;
var MAX_RUN_IN_INFORMAL = 30;
var MAX_COLON_RUN_IN = 24;
var MIN_REST = 6;
var Sign = { none: 0, terminator: 1, opening: 2, closing: 3, space: 4 };
var SIGN = new Uint8Array(65536);
for (const [signs, kind] of [
  ["\u3002;!?:", Sign.terminator],
  ["\u201C\u300A", Sign.opening],
  ["\u201D\u300B", Sign.closing],
  [" 	", Sign.space]
]) {
  for (const sign of signs) SIGN[sign.charCodeAt(0)] = kind;
}
var STATEMENT = /了(?!解)|[一二两三四五六七八九十百千](?:余|多)?(?:件|场|次|名|份|起|宗|条|轮|期|册|人次|万)|[0-9]\s?(?:余|多)?(?:万|亿|千|百)?(?:余|多)?(?:个|件|场|次|人|名|份|元|%|起|宗|条|家|户|处|项|篇|期|册|本|所)|今年以来|全年|截至|截止|累计|我们认为|现将|如下$/;
function findHeadings(text, lines) {
  const candidates = lines.map((line, i) => enumeratedHeading(text, line, i));
  const byLine = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    if (candidate === null) continue;
    if (candidate.needsContent && !hasContent(text, candidates, candidate, lines)) continue;
    byLine.set(candidate.line, candidate);
  }
  for (const bare of bareHeadings(text, lines, byLine)) byLine.set(bare.line, bare);
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}
function hasContent(text, candidates, candidate, lines) {
  if (candidate.rest.end > candidate.rest.start) return true;
  if (endsList(text, candidates, candidate, lines)) return false;
  const next = candidate.line + 1;
  if (next >= lines.length) return false;
  const below = candidates[next];
  if (!below) return true;
  return MARKER_RANKS[below.marker.kind] > MARKER_RANKS[candidate.marker.kind];
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
function enumeratedHeading(text, line, index) {
  const marker = markerAt(text, line.start);
  if (!marker || marker.end >= line.end) return null;
  if (marker.kind === "article" && text[marker.end - 1] === "\u6761") return null;
  const again = markerAt(text, marker.end);
  if (again?.kind === marker.kind) return null;
  const formal = MARKER_RANKS[marker.kind] <= MARKER_RANKS["han-paren"];
  const stop = firstStop(text, marker.end, line.end);
  const sentence = { start: marker.end, end: stop };
  const closing2 = text.charAt(stop);
  const after = SIGN[text.charCodeAt(stop)] === Sign.terminator ? stop + 1 : stop;
  const rest = trimmed(text, { start: after, end: line.end });
  const length = sentence.end - sentence.start;
  const words = text.slice(sentence.start, sentence.end);
  if (closing2 === ";" || length === 0) return null;
  const found3 = (needsContent) => ({
    line: index,
    marker,
    span: { start: line.start, end: trimmed(text, { start: line.start, end: after }).end },
    words: trimmed(text, sentence),
    rest,
    namesPart: false,
    needsContent
  });
  if (rest.end - rest.start < MIN_REST && rest.end > rest.start) return null;
  if (rest.end === rest.start) {
    if (length > (formal ? MAX_FORMAL : MAX_INFORMAL)) return null;
    if (STATEMENT.test(words) && (closing2 === "\u3002" || !formal)) return null;
    const alone = stop === line.end;
    return found3(closing2 === "\u3002" || alone && !formal);
  }
  const limit = closing2 === ":" ? MAX_COLON_RUN_IN : formal ? MAX_RUN_IN_FORMAL : MAX_RUN_IN_INFORMAL;
  if (length > limit || STATEMENT.test(words)) return null;
  if (marker.kind === "circled" || marker.kind === "arabic-paren") return null;
  if (markerAt(text, rest.start)?.kind === marker.kind) return null;
  if (closing2 === ":" && /^(?:如|即|包括|主要(?:有|是))/.test(words)) return null;
  return found3(false);
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
var MAX_BARE = 24;
var MAX_GENERIC_BARE = 32;
var MIN_PARAGRAPH = 25;
var BARE_ROLE_EXCLUDED = /[。;,!?…“”《》<>|@#/\\]|[0-9]{5}|[0-9]{3}(?![0-9年])|^(?:现将|为|根据|按照|近年来)/;
var GENERIC_EXCLUDED = /[。;:!?…<>|@#/\\*_=+]|(?:报告|总结|汇报)$|年[0-9]{1,2}月/;
function bareHeadings(text, lines, enumerated) {
  const named2 = [];
  const generic = [];
  lines.forEach((line, i) => {
    if (enumerated.has(i) || i + 1 >= lines.length) return;
    const length = line.end - line.start;
    if (length < 3 || length > MAX_GENERIC_BARE || markerAt(text, line.start)) return;
    const colon = text[line.end - 1] === ":";
    const wordsEnd = colon ? line.end - 1 : line.end;
    const words = text.slice(line.start, wordsEnd);
    const namesPart = isPartName(words);
    if (!namesPart) {
      const next = lines[i + 1];
      if (colon || enumerated.has(i + 1) || !isLong(text, next) || !isPlainHeading(words)) return;
    }
    (namesPart ? named2 : generic).push({
      line: i,
      marker: null,
      span: line,
      words: { start: line.start, end: wordsEnd },
      rest: { start: line.end, end: line.end },
      namesPart
    });
  });
  const namedLines = new Set(named2.map(({ line }) => line));
  const between = generic.filter(({ line }) => {
    const above = lines[line - 1];
    if (above === void 0) return false;
    return enumerated.has(line - 1) || namedLines.has(line - 1) || text[above.end - 1] === "\u3002";
  });
  return between.length >= 2 ? [...named2, ...generic] : named2;
}
function isPartName(words) {
  return words.length <= MAX_BARE && words.charAt(1) !== "\u662F" && !BARE_ROLE_EXCLUDED.test(words) && roleSaid(words) !== null && !/(?:报告|总结|汇报)$/.test(words);
}
function isLong(text, { start, end }) {
  return end - start >= MIN_PARAGRAPH && text.slice(start, end).includes("\u3002");
}
function isPlainHeading(words) {
  const opens = isCommonHan(words.charCodeAt(0)) || words.startsWith("\u201C") || words.startsWith("\u300A");
  return opens && hasHanRun(words, 4) && !GENERIC_EXCLUDED.test(words);
}

// src/structure/lines.ts
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
    if (at < line.start) at = indexOrEnd(text, "\u4E00", line.start);
    for (; at < line.end; at = indexOrEnd(text, "\u4E00", at + 1)) {
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
var HASH = 35;
var STAR = 42;
function withoutMarkup(text, line) {
  let { start, end } = line;
  const first = text.charCodeAt(start);
  if (first !== HASH && first !== STAR && text.charCodeAt(end - 1) !== STAR) return line;
  while (start < end && text.charCodeAt(start) === HASH) start++;
  const isStar = (at) => text.charCodeAt(at) === STAR;
  let inner = trimmed(text, { start, end });
  if (isStar(inner.start) && isStar(inner.start + 1)) inner = { ...inner, start: inner.start + 2 };
  if (isStar(inner.end - 1) && isStar(inner.end - 2)) inner = { ...inner, end: inner.end - 2 };
  return inner.end > inner.start ? trimmed(text, inner) : { start, end: start };
}
var MIN_RUN_ON = 100;
var BREAKS = /* @__PURE__ */ new Set([" ", "	", "\u3002", ";", ":", "!", "?", "\u201D", ")"]);
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
      if (before === " " || before === "\u3002" || before === "	") cuts.push(at);
    } else if (marker.kind === "arabic" && (before === " " || before === "\u3002")) cuts.push(at);
  }
  if (formal < 2) return [line];
  const first = cuts[0];
  const all = new Set(cuts);
  for (let at = line.start + 1; at < line.end; at++) {
    if (text[at - 1] !== " ") continue;
    const before = text.slice(Math.max(line.start, at - 3), at - 1).at(-1) ?? "";
    const head = at < first && !/^[0-9]{1,2}:[0-9]{2}/.test(text.slice(at, at + 5));
    if (head || before === "\u3002" || before === ":") all.add(at);
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

// src/structure/metadata.data.ts
var TITLE_ENDINGS = "(?:\u62A5\u544A|\u603B\u7ED3|\u6C47\u62A5|\u5E74\u62A5|\u5C0F\u7ED3|\u60C5\u51B5|\u6750\u6599|\u8981\u70B9|\u8BA1\u5212|\u65B9\u6848|\u901A\u62A5|\u8BF4\u660E|\u516C\u62A5|\u81EA\u67E5|\u56DE\u987E|\u7EFC\u8FF0|\u5DE5\u4F5C)";
var TITLE_SUBJECTS = /法治|依法|普法|司法|执法|调解|信访|政务|信息公开|法律|行政|综治|平安|矛盾|年度|工作|述职|述法/;
var OFFICE_SUFFIXES = [
  "\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5BA4",
  "\u4EBA\u6C11\u653F\u5E9C",
  "\u8857\u9053\u529E\u4E8B\u5904",
  "\u8857\u9053\u529E",
  "\u8857\u9053",
  "\u82CF\u6728",
  "\u6C11\u65CF\u4E61",
  "\u9547\u653F\u5E9C",
  "\u4E61\u653F\u5E9C",
  "\u9547\u515A\u59D4",
  "\u4E61\u515A\u59D4",
  "\u515A\u5DE5\u59D4",
  "\u515A\u59D4",
  "\u7BA1\u7406\u59D4\u5458\u4F1A",
  "\u7BA1\u59D4\u4F1A",
  "\u59D4\u5458\u4F1A",
  "\u529E\u516C\u5BA4",
  "\u53F8\u6CD5\u6240",
  "\u53F8\u6CD5\u5C40",
  "\u516C\u5B89\u5C40",
  "\u5206\u5C40",
  "\u652F\u961F",
  "\u5927\u961F",
  "\u76D1\u7BA1\u5C40",
  "\u7BA1\u7406\u5C40",
  "\u6267\u6CD5\u5C40",
  "\u6559\u80B2\u5C40",
  "\u8D22\u653F\u5C40",
  "\u5BA1\u8BA1\u5C40",
  "\u7EDF\u8BA1\u5C40",
  "\u7A0E\u52A1\u5C40",
  "\u4FDD\u969C\u5C40",
  "\u8D44\u6E90\u5C40",
  "\u5EFA\u8BBE\u5C40",
  "\u89C4\u5212\u5C40",
  "\u4EA4\u901A\u5C40",
  "\u8FD0\u8F93\u5C40",
  "\u6C34\u5229\u5C40",
  "\u6C34\u52A1\u5C40",
  "\u519C\u4E1A\u5C40",
  "\u519C\u6751\u5C40",
  "\u6797\u4E1A\u5C40",
  "\u56ED\u6797\u5C40",
  "\u5546\u52A1\u5C40",
  "\u6587\u65C5\u5C40",
  "\u65C5\u6E38\u5C40",
  "\u4F53\u80B2\u5C40",
  "\u536B\u5065\u5C40",
  "\u536B\u5065\u59D4",
  "\u5065\u5EB7\u5C40",
  "\u5E94\u6025\u5C40",
  "\u73AF\u4FDD\u5C40",
  "\u73AF\u5883\u5C40",
  "\u6C11\u653F\u5C40",
  "\u53D1\u6539\u59D4",
  "\u53D1\u6539\u5C40",
  "\u6539\u9769\u5C40",
  "\u4FE1\u8BBF\u5C40",
  "\u6863\u6848\u5C40",
  "\u7CAE\u98DF\u5C40",
  "\u533B\u4FDD\u5C40",
  "\u6C14\u8C61\u5C40",
  "\u6D77\u4E8B\u5C40",
  "\u6D88\u9632\u5C40",
  "\u5C40",
  "\u59D4",
  "\u5385",
  "\u9547",
  "\u4E61",
  "\u53BF",
  "\u533A",
  "\u5E02",
  "\u5DDE",
  "\u76DF",
  "\u65D7",
  "\u7701",
  "\u4E2D\u5FC3",
  "\u653F\u5E9C",
  "\u6CD5\u9662",
  "\u68C0\u5BDF\u9662",
  "\u96C6\u56E2",
  "\u516C\u53F8",
  "\u5F00\u53D1\u533A",
  "\u65B0\u533A",
  "\u56ED\u533A",
  "\u519C\u573A",
  "\u6797\u573A",
  "\u5B66\u6821"
];
var NOT_AN_OFFICE = /^(?:我|本|全|各|该|我们|两|每|其他|有关|相关|所有|辖|以|从|对|在|由|向|将|为|一|了|年)|(?:我|各|全|本)(?:街道|镇|乡|县|区|市|局|委)|(?:各级|其他|有关|相关|辖区|地区|社区|小区|片区|景区|校区|城区|市区|郊区|城镇|乡镇|集镇|村镇|城市|超市|山区|上市)$/;

// src/text/character-set.ts
var CharacterSet = class {
  bits = new Uint32Array(65536 / 32);
  constructor(characters) {
    for (let i = 0; i < characters.length; i++) {
      const unit = characters.charCodeAt(i);
      this.bits[unit >>> 5] |= 1 << (unit & 31);
    }
  }
  /** Whether a UTF-16 unit is in the set; `NaN`, which is what stands beyond a text, never is. */
  has(unit) {
    return (this.bits[unit >>> 5] >>> (unit & 31) & 1) === 1;
  }
};

// src/structure/page.data.ts
var METADATA_LABELS = [
  "\u53D1\u5E03\u65F6\u95F4",
  "\u53D1\u5E03\u65E5\u671F",
  "\u53D1\u6587\u65E5\u671F",
  "\u516C\u5F00\u65E5\u671F",
  "\u516C\u5E03\u65E5\u671F",
  "\u6210\u6587\u65E5\u671F",
  "\u751F\u6210\u65E5\u671F",
  "\u516C\u6587\u751F\u6210\u65E5\u671F",
  "\u66F4\u65B0\u65F6\u95F4",
  "\u66F4\u65B0\u65E5\u671F",
  "\u6DFB\u52A0\u65F6\u95F4",
  "\u5F55\u5165\u65F6\u95F4",
  "\u5370\u53D1\u65E5\u671F",
  "\u65F6\u95F4",
  "\u65E5\u671F",
  "\u6765\u6E90",
  "\u4FE1\u606F\u6765\u6E90",
  "\u6587\u7AE0\u6765\u6E90",
  "\u7A3F\u4EF6\u6765\u6E90",
  "\u65B0\u95FB\u6765\u6E90",
  "\u5185\u5BB9\u6765\u6E90",
  "\u4F5C\u8005",
  "\u7F16\u8F91",
  "\u8D23\u4EFB\u7F16\u8F91",
  "\u8D23\u7F16",
  "\u5BA1\u6838",
  "\u5BA1\u6838\u4EBA",
  "\u6821\u5BF9",
  "\u4F9B\u7A3F",
  "\u64B0\u7A3F",
  "\u53D1\u5E03\u4EBA",
  "\u53D1\u5E03\u8005",
  "\u5F55\u5165",
  "\u6D4F\u89C8\u6B21\u6570",
  "\u6D4F\u89C8\u91CF",
  "\u6D4F\u89C8",
  "\u70B9\u51FB\u6B21\u6570",
  "\u70B9\u51FB\u7387",
  "\u70B9\u51FB\u6570",
  "\u70B9\u51FB\u91CF",
  "\u70B9\u51FB",
  "\u9605\u8BFB\u6B21\u6570",
  "\u9605\u8BFB\u91CF",
  "\u9605\u8BFB\u6570",
  "\u9605\u8BFB",
  "\u8BBF\u95EE\u6B21\u6570",
  "\u8BBF\u95EE\u91CF",
  "\u4EBA\u6C14",
  "\u5B57\u53F7",
  "\u5B57\u4F53",
  "\u5B57\u4F53\u5927\u5C0F",
  "\u7D22\u5F15\u53F7",
  "\u4FE1\u606F\u7D22\u5F15\u53F7",
  "\u4E3B\u9898\u5206\u7C7B",
  "\u4FE1\u606F\u5206\u7C7B",
  "\u4FE1\u606F\u7C7B\u522B",
  "\u7EC4\u914D\u5206\u7C7B",
  "\u4F53\u88C1\u5206\u7C7B",
  "\u670D\u52A1\u5BF9\u8C61",
  "\u670D\u52A1\u5BF9\u8C61\u5206\u7C7B",
  "\u5185\u5BB9\u5206\u7C7B",
  "\u516C\u6587\u79CD\u7C7B",
  "\u53D1\u6587\u673A\u5173",
  "\u53D1\u6587\u5355\u4F4D",
  "\u53D1\u5E03\u673A\u6784",
  "\u53D1\u5E03\u5355\u4F4D",
  "\u516C\u5F00\u5355\u4F4D",
  "\u516C\u5F00\u4E3B\u4F53",
  "\u516C\u5F00\u8D23\u4EFB\u90E8\u95E8",
  "\u8D23\u4EFB\u90E8\u95E8",
  "\u5236\u53D1\u673A\u5173",
  "\u6587\u53F7",
  "\u53D1\u6587\u5B57\u53F7",
  "\u5907\u6CE8/\u6587\u53F7",
  "\u6587\u4EF6\u7F16\u53F7",
  "\u6709\u6548\u6027",
  "\u65F6\u6548\u6027",
  "\u516C\u5F00\u65B9\u5F0F",
  "\u516C\u5F00\u5F62\u5F0F",
  "\u516C\u5F00\u65F6\u9650",
  "\u516C\u5F00\u8303\u56F4",
  "\u516C\u5F00\u7A0B\u5E8F",
  "\u516C\u5F00\u7C7B\u522B",
  "\u516C\u5F00\u5C5E\u6027",
  "\u4E3B\u9898\u8BCD",
  "\u5173\u952E\u8BCD",
  "\u5173\u952E\u5B57",
  "\u4FE1\u606F\u540D\u79F0",
  "\u540D\u79F0",
  "\u6807\u9898",
  "\u5185\u5BB9\u6982\u8FF0",
  "\u5185\u5BB9\u6982\u8981",
  "\u6240\u5C5E\u680F\u76EE",
  "\u5206\u4EAB\u5230",
  "\u5206\u4EAB",
  "\u4FDD\u62A4\u89C6\u529B\u8272",
  "\u89C6\u529B\u4FDD\u62A4\u8272",
  "\u80CC\u666F\u8272",
  "\u8BBF\u95EE",
  "\u53D1\u5E03",
  "\u6709\u6548\u671F",
  "\u5931\u6548\u65E5\u671F",
  "\u5E9F\u6B62\u65E5\u671F",
  "\u751F\u6548\u65E5\u671F"
];
var MENU_WORDS = [
  "\u9996\u9875",
  "\u7F51\u7AD9\u9996\u9875",
  "\u672C\u7AD9\u9996\u9875",
  "\u4E3B\u9875",
  "\u653F\u52A1\u516C\u5F00",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00",
  "\u4FE1\u606F\u516C\u5F00",
  "\u653F\u52A1\u670D\u52A1",
  "\u4E92\u52A8\u4EA4\u6D41",
  "\u653F\u6C11\u4E92\u52A8",
  "\u529E\u4E8B\u670D\u52A1",
  "\u7F51\u4E0A\u529E\u4E8B",
  "\u65B0\u95FB\u4E2D\u5FC3",
  "\u65B0\u95FB\u8D44\u8BAF",
  "\u653F\u52A1\u52A8\u6001",
  "\u5DE5\u4F5C\u52A8\u6001",
  "\u673A\u6784\u804C\u80FD",
  "\u673A\u6784\u8BBE\u7F6E",
  "\u653F\u7B56\u6587\u4EF6",
  "\u653F\u7B56\u89E3\u8BFB",
  "\u901A\u77E5\u516C\u544A",
  "\u516C\u544A\u516C\u793A",
  "\u4E13\u9898\u4E13\u680F",
  "\u6570\u636E\u5F00\u653E",
  "\u6570\u636E\u53D1\u5E03",
  "\u8D70\u8FDB",
  "\u7F51\u7AD9\u5730\u56FE",
  "\u7AD9\u70B9\u5730\u56FE",
  "\u7F51\u7AD9\u5BFC\u822A",
  "\u8BBE\u4E3A\u9996\u9875",
  "\u52A0\u5165\u6536\u85CF",
  "\u6536\u85CF\u672C\u7AD9",
  "\u8054\u7CFB\u6211\u4EEC",
  "\u5173\u4E8E\u6211\u4EEC",
  "\u5173\u4E8E\u672C\u7AD9",
  "\u4F7F\u7528\u5E2E\u52A9",
  "\u7F51\u7AD9\u58F0\u660E",
  "\u9690\u79C1\u58F0\u660E",
  "\u9690\u79C1\u4FDD\u62A4",
  "\u7248\u6743\u58F0\u660E",
  "\u65E0\u969C\u788D",
  "\u65E0\u969C\u788D\u6D4F\u89C8",
  "\u65E0\u969C\u788D\u9605\u8BFB",
  "\u8FDB\u5165\u65E0\u969C\u788D",
  "\u5173\u6000\u7248",
  "\u8001\u5E74\u7248",
  "\u9002\u8001\u7248",
  "\u957F\u8005\u7248",
  "\u957F\u8005\u6A21\u5F0F",
  "\u5927\u5B57\u7248",
  "\u7E41\u4F53",
  "\u7E41\u9AD4",
  "\u7E41\u9AD4\u7248",
  "\u7E41\u4F53\u7248",
  "\u7E41\u9AD4\u4E2D\u6587",
  "\u7B80\u4F53",
  "\u7B80\u4F53\u7248",
  "\u7B80\u4F53\u4E2D\u6587",
  "English",
  "EN",
  "\u767B\u5F55",
  "\u6CE8\u518C",
  "\u4E2A\u4EBA\u4E2D\u5FC3",
  "\u6211\u7684\u6536\u85CF",
  "\u641C\u7D22",
  "\u641C \u7D22",
  "\u68C0\u7D22",
  "\u9AD8\u7EA7\u641C\u7D22",
  "\u7AD9\u5185\u641C\u7D22",
  "\u70ED\u95E8\u641C\u7D22",
  "\u667A\u80FD\u95EE\u7B54",
  "\u667A\u80FD\u673A\u5668\u4EBA",
  "\u624B\u673A\u7248",
  "\u79FB\u52A8\u7248",
  "\u7535\u8111\u7248",
  "\u5BA2\u6237\u7AEF",
  "\u5FAE\u4FE1",
  "\u5FAE\u535A",
  "\u5B98\u65B9\u5FAE\u4FE1",
  "\u5B98\u65B9\u5FAE\u535A",
  "\u5FAE\u4FE1\u516C\u4F17\u53F7",
  "\u653F\u52A1\u5FAE\u4FE1",
  "\u653F\u52A1\u5FAE\u535A",
  "RSS",
  "\u6253\u5370",
  "\u6253\u5370\u672C\u9875",
  "\u6253\u5370\u6587\u7AE0",
  "\u6253\u5370\u6B64\u9875",
  "\u6253\u5370\u6B63\u6587",
  "\u5173\u95ED",
  "\u5173\u95ED\u7A97\u53E3",
  "\u5173\u95ED\u672C\u9875",
  "\u5173\u95ED\u9875\u9762",
  "\u8FD4\u56DE",
  "\u8FD4\u56DE\u9876\u90E8",
  "\u8FD4\u56DE\u9996\u9875",
  "\u8FD4\u56DE\u5217\u8868",
  "\u8FD4\u56DE\u4E0A\u4E00\u9875",
  "\u56DE\u5230\u9876\u90E8",
  "\u9876\u90E8",
  "TOP",
  "\u5927",
  "\u4E2D",
  "\u5C0F",
  "\u5927\u4E2D\u5C0F",
  "\u5B57\u4F53",
  "\u5B57\u53F7",
  "\u9ED8\u8BA4",
  "\u8D85\u5927",
  "\u5206\u4EAB",
  "\u5206\u4EAB\u5230",
  "\u6536\u85CF",
  "\u7EA0\u9519",
  "\u6211\u8981\u7EA0\u9519",
  "\u4E0B\u8F7D",
  "\u5BFC\u51FA",
  "\u590D\u5236\u94FE\u63A5",
  "QQ\u7A7A\u95F4",
  "\u65B0\u6D6A\u5FAE\u535A",
  "\u670B\u53CB\u5708",
  "\u4E0A\u4E00\u7BC7",
  "\u4E0B\u4E00\u7BC7",
  "\u4E0A\u4E00\u6761",
  "\u4E0B\u4E00\u6761",
  "\u6CA1\u6709\u4E86",
  "\u76F8\u5173\u94FE\u63A5",
  "\u76F8\u5173\u6587\u6863",
  "\u76F8\u5173\u9605\u8BFB",
  "\u76F8\u5173\u9644\u4EF6",
  "\u76F8\u5173\u4FE1\u606F",
  "\u76F8\u5173\u89E3\u8BFB",
  "\u66F4\u591A",
  "\u66F4\u591A>>",
  "\u67E5\u770B\u66F4\u591A",
  "\u6B63\u6587",
  "\u8BE6\u60C5",
  "\u5185\u5BB9",
  "\u6587\u7AE0\u5185\u5BB9",
  "\u6CD5\u5B9A\u4E3B\u52A8\u516C\u5F00\u5185\u5BB9",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6307\u5357",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5236\u5EA6",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E74\u62A5",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E74\u5EA6\u62A5\u544A",
  "\u4F9D\u7533\u8BF7\u516C\u5F00",
  "\u7EC4\u7EC7\u673A\u6784",
  "\u6CD5\u6CBB\u653F\u5E9C\u5EFA\u8BBE",
  "\u6295\u8BC9\u4E3E\u62A5",
  "\u610F\u89C1\u5F81\u96C6",
  "\u9886\u5BFC\u4FE1\u7BB1",
  "\u5728\u7EBF\u8BBF\u8C08",
  "\u6C11\u610F\u5F81\u96C6",
  "\u626B\u4E00\u626B",
  "\u90E8\u95E8",
  "\u4E61\u9547",
  "\u8857\u9053",
  "\u516C\u5F00\u76EE\u5F55",
  "\u8D22\u653F\u4FE1\u606F",
  "\u89C4\u5212\u8BA1\u5212",
  "\u4EBA\u4E8B\u4FE1\u606F",
  "\u64AD\u62A5",
  "\u8BED\u97F3\u64AD\u62A5",
  "\u6717\u8BFB"
];
var NOTHING = { begins: "", ends: "", has: [] };
var any = (why, cue, pattern, maxLength = 120) => ({ why, cue: { ...NOTHING, ...cue }, pattern, maxLength, anywhere: true });
var outside = (why, cue, pattern, maxLength = 160) => ({ why, cue: { ...NOTHING, ...cue }, pattern, maxLength, anywhere: false });
var MARKS = "-\u2014_=*\xB7.~+#|\u2026\u25CB\u25CF\u25A0\u25A1\u25C6\u25C7\u2605\u2606\u203B>\xBB<\xAB/\\\u3010\u3011()\uFF08\uFF09";
var LINE_PATTERNS = [
  any(
    "navigation",
    { begins: "\u60A8\u5F53\u73B0\u76EE\u6240\u7684\u4F4D\u5728\u5BFC\u8DEF" },
    /^(?:您?(?:当前|现在|目前)?(?:所在|的)?(?:的)?位置|当前所在|您在这里|当前栏目|所在栏目|导航|路径)\s?[:>是]/
  ),
  any("navigation", { has: ["\u9996\u9875"] }, /^[^。;]{0,40}首页\s?(?:>|»|›|\/|→|-|\||_)/),
  any(
    "navigation",
    { has: [">", "\xBB", "\u203A"] },
    /^[^。;,>»›]{1,24}[>»›]{1,3}[^。;,>»›]{1,24}[>»›]{1,3}[^。;]{0,80}$/
  ),
  any(
    "page-tools",
    { begins: "\u3010[(" },
    /^[【[(]\s?(?:打印|关闭|字体|字号|大|中|小|返回|收藏|分享|下载|推荐|纠错|我要)/
  ),
  any(
    "page-tools",
    { has: ["\u626B", "\u4E8C\u7EF4\u7801", "\u624B\u673A", "\u516C\u4F17\u53F7"] },
    /扫一扫|扫码(?:查看|阅读|浏览|关注|分享|下载)|扫描(?:下方|上方|左侧|右侧)?二维码|^二维码|手机(?:上|端)?(?:查看|打开|浏览|阅读)|关注(?:官方|我们的)?(?:微信)?公众号|微信扫|用手机看/,
    60
  ),
  any(
    "page-tools",
    { begins: "\u6253\u5173\u6536\u5206\u7EA0\u4E0B\u64AD\u6717\u590D" },
    /^(?:打印|关闭|收藏|分享|纠错|下载|播放|朗读|复制)(?:本页|页面|此页|窗口|文章|正文|到|链接)?[\s|/·、]*(?:打印|关闭|收藏|分享|纠错|下载|返回|字体|大|中|小|$)/,
    60
  ),
  any(
    "page-tools",
    { begins: "\u5B57\u6587\u80CC\u4FDD\u89C6" },
    /^(?:字体|字号|文字大小|背景色|保护视力色|视力保护色)\s?[:[【(]/,
    80
  ),
  any(
    "page-tools",
    { begins: "\u4E0A\u4E0B\u524D\u540E\u76F8\u5EF6\u63A8\u731C\u70ED" },
    /^(?:上一篇|下一篇|上一条|下一条|上篇|下篇|前一篇|后一篇|上一页|下一页|相关文章|相关链接|相关阅读|相关新闻|延伸阅读|推荐阅读|猜你喜欢|热门推荐)(?:\s?[:：]|\s|$)/,
    160
  ),
  any("page-tools", { begins: "\u5206" }, /^(?:分享到|分享至|分享)\s?[:\s]/, 80),
  any(
    "page-tools",
    { has: ["\u7EA0\u9519", "\u62A5\u9519", "\u6311\u9519"] },
    /^(?:\[|【)?\s?(?:我要|内容|网页|网站|信息)?(?:纠错|报错|挑错)/,
    40
  ),
  outside(
    "form",
    { begins: "*\u9A8C\u60A8\u59D3\u8054\u624B\u7535\u90AE\u9519\u7EA0\u7F51\u9875\u95EE\u7559\u8BC4\u6635\u63D0" },
    /^\*?\s?(?:验证码|您的姓名|姓名|联系电话|手机号码?|电子邮箱|邮箱|错误描述|错误类型|纠错内容|纠错标题|错误内容|网页地址|页面地址|联系方式|问题描述|留言内容|评论|昵称|提交人?)\s?[:*(]?/,
    40
  ),
  outside(
    "form",
    {
      has: [
        "\u8BF7",
        "\u4E0D\u80FD\u4E3A\u7A7A",
        "\u9A8C\u8BC1\u7801",
        "\u770B\u4E0D\u6E05",
        "\u70B9\u51FB",
        "\u4EA4",
        "\u7F6E",
        "\u8BC4\u8BBA",
        "\u5B57\u4EE5\u5185",
        "\u611F\u8C22\u60A8",
        "\u662F\u5426",
        "\u6EE1\u610F"
      ]
    },
    /请输入|不能为空|请填写|请选择|验证码|看不清|点击刷新|提\s?交|重\s?置|发表评论|字以内|我要评论|感谢您的|是否(?:解决|有用)|满意度评价|提交成功/,
    80
  ),
  outside(
    "footer",
    {
      has: [
        "p",
        "P",
        "g",
        "G",
        "\xA9",
        "\u7F51",
        "\u7248\u6743",
        "\u515A\u653F\u673A\u5173",
        "\u6280\u672F",
        "\u4E3B\u529E",
        "\u627F\u529E",
        "\u534F\u529E",
        "\u7EF4\u62A4\u5355\u4F4D",
        "\u5EFA\u8BAE\u4F7F\u7528",
        "\u6D4F\u89C8\u5668",
        "\u5206\u8FA8\u7387",
        "\u8054\u7CFB\u6211\u4EEC",
        "\u5173\u4E8E\u6211\u4EEC",
        "\u9690\u79C1",
        "\u60A8\u662F\u7B2C",
        "\u8BBF\u95EE",
        "\u90AE",
        "\u7535\u8BDD",
        "\u4F20\u771F",
        "\u5730\u5740",
        "\u70ED\u7EBF",
        "\u672A\u7ECF\u6388\u6743",
        "\u8F6C\u8F7D"
      ]
    },
    /(?:ICP|icp)\s?[备证]|公网安备|网站标识码|政府网站找错|党政机关|版权所有|copyright|©|all rights reserved|技术支持|技术维护|主办单位?\s?[:：]|主办\s?[:：]|承办单位?\s?[:：]|承办\s?[:：]|协办|维护单位|建议使用|浏览器|分辨率|网站地图|联系我们|关于我们|网站声明|隐私|您是第|访问量|累计访问|邮政编码|邮编\s?[:：]|(?:联系|办公|咨询)?电话\s?[:：]|传真\s?[:：]|地址\s?[:：]|投诉电话|举报电话|服务热线|未经授权|转载/i,
    400
  ),
  any(
    "footer",
    { has: ["\u516C\u7F51\u5B89\u5907", "\u7F51\u7AD9\u6807\u8BC6\u7801", "\u7248\u6743\u6240\u6709", "\xA9", "\u60A8\u662F\u7B2C", "p", "P"] },
    /(?:ICP|icp)\s?[备证].{0,30}号|公网安备|网站标识码|版权所有|copyright\s?©|©\s?[0-9]{4}|您是第.{0,12}位/i,
    300
  ),
  outside(
    "footer",
    { begins: "\u53CB\u56FD\u7701\u5E02\u53BF\u90E8\u4E61\u5176\u76F8\u653F\u7F51" },
    /^(?:友情链接|国家部委|省政府部门|市政府部门|县市区|部门网站|乡镇网站|其他网站|相关网站|政府网站|网站链接)/,
    200
  ),
  any(
    "attachment",
    { begins: "\u9644" },
    /^附件\s?[0-9一二三四五六七八九十]{0,2}\s?[:.、]\s?.{0,80}$/,
    100
  ),
  any(
    "attachment",
    { ends: "cxfsdrpgCXFSDRPG)\u8F7D", has: ["."] },
    /^[^。]{1,80}\.(?:docx?|pdf|wps|xlsx?|ofd|rar|zip|jpe?g|png)(?:\s?\([^)]{0,20}\))?\s?(?:下载)?$/i,
    100
  ),
  any(
    "decoration",
    { begins: MARKS, ends: MARKS },
    /^[-—_=*·.~+#|…○●■□◆◇★☆※>»<«/\\\s【】()（）]+$/,
    200
  ),
  any(
    "decoration",
    { begins: "-\u2014\uFF0D\u2013\u7B2C0123456789", ends: "-\u2014\uFF0D\u2013\u98750123456789" },
    /^[-—－–\s]*(?:第\s?)?[0-9]{1,3}(?:\s?页)?(?:\s?[/共]\s?[0-9]{1,3}\s?页?)?[-—－–\s]*$/,
    24
  ),
  outside(
    "navigation",
    { begins: "\u4ECA\u6B22\u661F0123456789" },
    /^(?:今天是|欢迎您?(?:访问|来到|光临)|星期|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\s?星期)/,
    80
  )
];

// src/structure/page.ts
var MENU = new Set(MENU_WORDS);
var MENU_BEGINS = new CharacterSet(MENU_WORDS.map((word) => word.charAt(0)).join(""));
var LABELS = new Set(METADATA_LABELS);
var LABEL_ENDS = /* @__PURE__ */ new Set();
var longestLabel = 0;
for (const label of METADATA_LABELS) {
  LABEL_ENDS.add(label.charAt(label.length - 1));
  longestLabel = Math.max(longestLabel, label.length);
}
var LONGEST_LABEL = longestLabel;
var MAX_METADATA_LINE = 260;
function furnitureReason(line, outside2) {
  const text = line.trim();
  if (text.length <= MAX_METADATA_LINE) {
    const values = labelledValues(text);
    if (isMetadataLine(text, values)) {
      const tools = values.length > 0 && values.every(({ label }) => TOOL_LABELS.has(label));
      return tools ? "page-tools" : "page-metadata";
    }
  }
  if (isSentence(text)) return null;
  const first = text.charAt(0);
  const hasWord = outside2 || CUE_WORDS.test(text);
  if (hasWord || CUE_BEGINS.includes(first)) {
    const last = text.charAt(text.length - 1);
    for (let i = 0; i < LINE_PATTERNS.length; i++) {
      const { why, cue, pattern, maxLength, anywhere } = LINE_PATTERNS[i];
      if (!(anywhere || outside2) || !hasWord && cue.has.length > 0) continue;
      if (cue.begins !== "" && !cue.begins.includes(first)) continue;
      if (cue.ends !== "" && !cue.ends.includes(last)) continue;
      if (text.length <= maxLength && hasWordOf(text, cue) && pattern.test(text)) return why;
    }
  }
  if (isMenuLine(text) && (outside2 || isCertainMenu(text))) return "navigation";
  return null;
}
var CUE_WORDS = new RegExp(
  LINE_PATTERNS.flatMap(({ anywhere, cue }) => anywhere ? cue.has : []).map((word) => word.replace(".", "\\.")).join("|")
);
var CUE_BEGINS = LINE_PATTERNS.map(
  ({ anywhere, cue }) => anywhere && cue.has.length === 0 ? cue.begins : ""
).join("");
function hasWordOf(text, { has }) {
  for (let i = 0; i < has.length; i++) if (text.includes(has[i])) return true;
  return has.length === 0;
}
var MIN_SENTENCE = 12;
function isSentence(text) {
  if (text.length < MIN_SENTENCE) return false;
  const last = text.charAt(text.length - 1);
  if (last !== "\u3002" && last !== ";") return false;
  if (text.includes(",") || text.includes("\u3001")) return true;
  return /^[(（]?[一二三四五六七八九十0-9]{1,2}[)）.是]/.test(text);
}
var MAX_MENU = 200;
var MENU_GAPS = "|/\xB7\u3001>\xBB,()[]\u3010\u3011<";
function isMenuLine(text) {
  if (text.length > MAX_MENU) return false;
  let words = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isMenuGap(text, at)) {
      if (at === start && !MENU_BEGINS.has(text.charCodeAt(at))) return false;
      continue;
    }
    if (at > start) {
      if (!isMenuWord(text.slice(start, at))) return false;
      words++;
    }
    start = at + 1;
  }
  return words > 0;
}
function isMenuGap(text, at) {
  const unit = text.charCodeAt(at);
  return !isCommonHan(unit) && (MENU_GAPS.includes(text.charAt(at)) || isSpace(unit));
}
function isMenuWord(word) {
  return MENU.has(word) || /[:：]$/.test(word) && MENU.has(word.slice(0, -1));
}
function isCertainMenu(text) {
  return /[\s|/·、>»]/.test(text) || /^(?:打印|关闭|返回|回到|分享|收藏|纠错|我要|下载|字体|字号|扫|上一|下一|没有了|大|顶部|top|更多|查看|相关|播报|语音|朗读)/i.test(
    text
  );
}
function labelledValues(line) {
  if (!HAS_LABEL_MARK.test(line)) return NO_VALUES;
  const found3 = [];
  for (let at = 0; at < line.length; at++) {
    if (isCommonHan(line.charCodeAt(at))) continue;
    const mark = line.charAt(at);
    if (!LABEL_MARKS.includes(mark)) continue;
    const label = labelBefore(line, at);
    if (label === null) continue;
    const bracketed = mark === "]" || mark === "\u3011";
    if (bracketed && !/[[【] ?$/.test(line.slice(0, at - label.length))) continue;
    found3.push({ label, start: at - label.length, valueStart: at + 1 });
  }
  return found3.map(({ label, start, valueStart }, i) => {
    let end = found3[i + 1]?.start ?? line.length;
    while (end > valueStart && isValueGap(line, end - 1)) end--;
    return { label: label.replaceAll(" ", ""), value: line.slice(valueStart, end).trim(), start };
  });
}
var LABEL_MARKS = ":	]\u3011";
var HAS_LABEL_MARK = /[:\t\]】]/;
function isValueGap(line, at) {
  return "|\u3010[(*-".includes(line.charAt(at)) || isSpace(line.charCodeAt(at));
}
var NO_VALUES = [];
function labelBefore(line, mark) {
  let end = mark;
  while (end > 0 && line[end - 1] === " ") end--;
  if (end === 0 || !LABEL_ENDS.has(line[end - 1])) return null;
  let compact = "";
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_LABEL * 2; at--) {
    const character = line[at];
    if (character === " ") continue;
    compact = character + compact;
    const before = at === 0 ? 0 : line.charCodeAt(at - 1);
    if (LABELS.has(compact) && !isCommonHan(before)) return line.slice(at, mark);
    if (compact.length > LONGEST_LABEL) break;
  }
  return null;
}
var TOOL_LABELS = /* @__PURE__ */ new Set([
  "\u5B57\u4F53",
  "\u5B57\u53F7",
  "\u5B57\u4F53\u5927\u5C0F",
  "\u5206\u4EAB",
  "\u5206\u4EAB\u5230",
  "\u4FDD\u62A4\u89C6\u529B\u8272",
  "\u89C6\u529B\u4FDD\u62A4\u8272",
  "\u80CC\u666F\u8272"
]);
var WEAK_LABELS = /* @__PURE__ */ new Set([
  "\u65F6\u95F4",
  "\u65E5\u671F",
  "\u540D\u79F0",
  "\u6807\u9898",
  "\u5185\u5BB9\u6982\u8FF0",
  "\u8BBF\u95EE",
  "\u53D1\u5E03",
  "\u7F16\u8F91",
  "\u4F5C\u8005",
  "\u5173\u952E\u8BCD",
  "\u4E3B\u9898\u8BCD",
  "\u5206\u4EAB"
]);
function openingDateEnd(text) {
  if (!DATE_BEGINS2.includes(text.charAt(0))) return 0;
  let at = 0;
  if (text.startsWith("(") || text.startsWith("[")) at++;
  if (isSpace(text.charCodeAt(at))) at++;
  const date = figuresDateAt(text, at);
  if (date === null) return 0;
  const end = text.charAt(date.end) === "\u65E5" ? date.end + 1 : date.end;
  TIME_OF_DAY.lastIndex = end;
  return TIME_OF_DAY.test(text) ? TIME_OF_DAY.lastIndex : end;
}
var DATE_BEGINS2 = "12([";
var TIME_OF_DAY = /\s+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?/y;
function isMetadataLine(text, values) {
  const dateEnd2 = openingDateEnd(text);
  if (dateEnd2 > 0) {
    const rest = text.slice(dateEnd2).trim();
    if (rest === "" || labelledValues(rest).length > 0) return /[-/.:]/.test(text);
  }
  if (values.length === 0) return false;
  if (text.includes("\u3002") || text.includes(";")) return false;
  const startsWithLabel = /^[\s·•*\-—|【[]*$/.test(text.slice(0, values[0].start));
  const strong = values.filter(({ label }) => !WEAK_LABELS.has(label)).length;
  if (values.length >= 2) return startsWithLabel || strong >= 2;
  return startsWithLabel && (strong === 1 || text.length <= 40);
}

// src/structure/metadata.ts
var TITLE_END = new RegExp(`${TITLE_ENDINGS}(?:\\s?[(\u3014\u300A][^)\u3015\u300B]{0,20}[)\u3015\u300B])?$`);
var REPORT_END = /(?:报告|总结|汇报|年报)(?:\s?[(〔][^)〕]{0,20}[)〕])?$/;
var FULL_TITLE_END = /(?:报告|总结|汇报|年报|小结|要点|计划|方案|通报|公报)$/;
var MAX_TITLE = 90;
var MIN_TITLE = 6;
function titleScore(line) {
  const text = line.trim();
  if (text.length < MIN_TITLE || text.length > MAX_TITLE) return 0;
  const ends = TITLE_END.test(text);
  if (!ends && !text.includes("\u6CD5\u6CBB\u653F\u5E9C\u5EFA\u8BBE")) return 0;
  if (/[。;!?|>]/.test(text) || /^[一二三四五六七八九十]、/.test(text)) return 0;
  if (text.endsWith(":") || text.endsWith(",") || labelledValues(text).length > 0) return 0;
  const ofYear = YEAR_WORD.test(text);
  if (!ends && !ofYear) return 0;
  let score = 0;
  if (ends) score += 2;
  if (REPORT_END.test(text)) score += 2;
  if (ofYear) score += 2;
  if (TITLE_SUBJECTS.test(text)) score += 1;
  if (text.includes("\u5173\u4E8E")) score += 1;
  return score;
}
var YEAR_WORD = /(?:(?:19|20)[0-9]{2}|二[〇0○零][一二][〇0○零一二三四五六七八九])\s?(?:年|-|—|至)/;
function opensTitle(line, next) {
  const text = line.trim();
  if (text.length < 2 || text.length > 50 || /[。;:!?,|>/]/.test(text)) return false;
  if (labelledValues(text).length > 0) return false;
  if (/关于$|年度?$|的$/.test(text)) return true;
  const office = endsAsOffice(text);
  if (office && endsAsOffice(next.trim())) return true;
  if (office && /^(?:关于|(?:19|20)[0-9]{2}|二[〇0○零]|法治|推进|依法|全面|贯彻|落实|报送|履行)/.test(next))
    return true;
  return YEAR_WORD.test(text) && !FULL_TITLE_END.test(text) && !YEAR_WORD.test(next) && next.length <= 30 && TITLE_END.test(next);
}
function isSignature(line) {
  const last = line.charAt(line.length - 1);
  if (line.length < 3 || last === "\u3002" || last === ";" || last === ":") return false;
  const text = line.replace(/\s/g, "").replace(/\(.{0,10}\)$/, "");
  if (text.length < 3 || text.length > 40 || /[。;:!?,、“”《》0-9]|^\(/.test(text)) return false;
  return OFFICE_SUFFIXES.some((suffix) => text.endsWith(suffix)) && !NOT_AN_OFFICE.test(text);
}
var METADATA_LINES = 40;
var METADATA_LINE_LENGTH = 4e3;
function readMetadata(from) {
  const { text } = from;
  const lines = (spans) => spans.map(({ start, end }) => text.slice(start, end));
  const title = from.title.length > 0 ? lines(from.title).join("") : null;
  const labelled = lines(from.pageLines).flatMap(labelledValues);
  const publishedOn = publicationDate(labelled, lines(from.pageLines)) ?? lines(from.dateLines).map(isoDate).find((date) => date !== null) ?? null;
  const body = from.bodyLines.slice(0, METADATA_LINES).map(({ start, end }) => text.slice(start, Math.min(end, start + METADATA_LINE_LENGTH)));
  return {
    title,
    issuer: inItsOwnString(issuerOf(title, lines(from.signature), body)),
    year: reportYear(title, body, publishedOn),
    publishedOn,
    source: inItsOwnString(sourceOf(labelled)),
    characters: from.source.length
  };
}
function inItsOwnString(words) {
  return words === null ? null : [...words].join("");
}
var DATE_LABELS = [
  /^发布(?:时间|日期)$|^(?:公开|公布|发文)日期$/,
  /(?:成文|生成|印发|更新|添加|录入)(?:时间|日期)$/,
  /^(?:时间|日期)$/
];
function publicationDate(values, lines) {
  for (const label of DATE_LABELS) {
    for (const found3 of values) {
      const date = label.test(found3.label) ? isoDate(found3.value) : null;
      if (date !== null) return date;
    }
  }
  for (const line of lines) {
    const date = /^[([]?\s?(?:19|20)[0-9]{2}\s?[-/.年]/.test(line) ? isoDate(line) : null;
    if (date !== null) return date;
  }
  return null;
}
var SOURCE_LABELS = [/来源$/, /^(?:发布机构|发布单位|公开单位|发文机关|制发机关|供稿)$/];
function sourceOf(values) {
  for (const label of SOURCE_LABELS) {
    const found3 = values.find(
      (value) => label.test(value.label) && /[\u4e00-\u9fffA-Za-z]/.test(value.value)
    );
    if (found3) return found3.value.split(/\s{1,}/)[0] || null;
  }
  return null;
}
function reportYear(title, body, publishedOn) {
  const fromTitle = title === null ? null : yearIn(title);
  if (fromTitle !== null) return fromTitle;
  const opening = body.slice(0, 6);
  for (const pattern of OPENING_YEARS) {
    for (const line of opening) {
      const found3 = pattern.exec(line.slice(0, 400));
      if (found3) return yearIn(found3[0]);
    }
  }
  return mostFrequentYear(body, publishedOn);
}
var OPENING_YEARS = [
  /^(?:在?)(?:(?:19|20)[0-9]{2}|二[〇0○零][一二][〇0○零一二三四五六七八九])年(?:度|以来|来|,|,?我|[\u4e00-\u9fff])/,
  /(?:现将|现就|现对|将)[^。]{0,30}(?:19|20)[0-9]{2}年/,
  /(?:一、|主要)[^。]{0,6}(?:19|20)[0-9]{2}年/
];
function yearIn(text) {
  const arabic = [...text.matchAll(/(?:19|20)[0-9]{2}(?=\s?(?:年|-|—|–|至|法治|依法))/g)];
  if (arabic.length > 0) return Number(arabic.at(-1)[0]);
  const han = /二[〇0○零О][〇0○零О一二三四五六七八九]{2}/.exec(text);
  return han ? hanYear(han[0].replace(/[0○零О]/g, "\u3007")) : null;
}
function mostFrequentYear(body, publishedOn) {
  const counts = /* @__PURE__ */ new Map();
  for (const line of body) {
    for (const match of line.matchAll(/(?<![0-9—-])((?:19|20)[0-9]{2})年(?![-—])/g)) {
      const year = Number(match[1]);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const limit = publishedOn === null ? Number.POSITIVE_INFINITY : Number(publishedOn.slice(0, 4));
  const ranked = [...counts].filter(([year]) => year <= limit);
  ranked.sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? null;
}
var AFTER_ISSUER = /关于|(?:19|20)[0-9]{2}|二[〇0○零][一二]|[“"]?法治|依法行政|依法治|推进|全面|履行|年度|普法|工作|贯彻|落实|政务公开|政府信息|行政执法|综合行政|人民调解|信访|党政主要/g;
var MAX_ISSUER = 48;
function issuerOf(title, signature, body) {
  if (title !== null) {
    const words = title.replace(/\s/g, "").replace(/^(?:印发|转发|报送)/, "");
    for (const { index } of words.matchAll(AFTER_ISSUER)) {
      const name = words.slice(0, index);
      const closed = name.split("(").length === name.split(")").length;
      if (index <= MAX_ISSUER && closed && endsAsOffice(name)) return name;
    }
  }
  for (const line of signature) {
    const name = line.replace(/\s/g, "");
    if (endsAsOffice(name)) return name;
  }
  return nameInText(body);
}
function endsAsOffice(name) {
  const plain = name.endsWith(")") ? name.replace(/\([^()]{1,20}\)$/, "") : name;
  return OFFICE_SUFFIXES.some((suffix) => plain.endsWith(suffix)) && !NOT_AN_OFFICE.test(plain);
}
var SELF_NAME = /(?:^|[,。;:、\s“”年]|现将|现就|结合)(?![今近年]|街道|我|各)((?:(?![向每的等了把被对将由件条项个])[\u4e00-\u9fff]){2,12}?(?:街道办事处|街道|镇|乡|苏木|管委会|委员会|局|司法所|开发区|县|区|市))(?=(?:党工委|党委|办事处|人民政府|政府)?(?:在|坚持|认真|高度|深入|紧紧|围绕|法治|以|严格|全面|积极|始终|党委|党工委|不断|切实|持续|牢固|依法|政府|办事处|实际|按照|[0-9]{4}年))/g;
function nameInText(body) {
  const counts = /* @__PURE__ */ new Map();
  for (const line of body) {
    for (const match of line.matchAll(SELF_NAME)) {
      const name = match[1];
      if (!NOT_AN_OFFICE.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return ranked[0]?.[0] ?? null;
}

// src/structure/items.ts
var HAN_NUMBERS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var WORD_SERIES = [
  {
    name: "firstly",
    first: ["\u9996\u5148", "\u7B2C\u4E00\u6B65"],
    next: ["\u5176\u6B21", "\u518D\u6B21", "\u518D\u8005", "\u6700\u540E", "\u6B64\u5916", "\u53E6\u5916", "\u7B2C\u4E8C\u6B65", "\u7B2C\u4E09\u6B65", "\u540C\u65F6\u8981"]
  },
  { name: "one-hand", first: ["\u4E00\u65B9\u9762"], next: ["\u53E6\u4E00\u65B9\u9762"] }
];
var WORD_STARTS = new Set(
  WORD_SERIES.flatMap(({ first, next }) => [...first, ...next]).map((word) => word[0])
);
var NUMBERED_ENDINGS = ["\u662F", "\u8981", "\u6293", "\u5728", "\u4E3A", "\u5BF9"];
function paragraphParts(text, span) {
  const marks = itemMarks(text, span);
  const chosen = marks.length === 0 ? marks : chooseSeries(marks, span);
  if (chosen.length === 0) return [partOf(text, span.start, span.end, "body", "")];
  const parts2 = [];
  const lead = partOf(text, span.start, chosen[0].start, "lead", "");
  if (lead.end > lead.start) parts2.push(lead);
  chosen.forEach((mark, i) => {
    const end = chosen[i + 1]?.start ?? span.end;
    const marker = text.slice(mark.start, mark.end).trim();
    parts2.push(partOf(text, mark.start, end, "item", marker));
  });
  return parts2;
}
function partOf(text, from, to, kind, marker) {
  const { start, end } = trimmed(text, { start: from, end: to });
  return { start, end, kind, marker };
}
var FOLLOWING = -1;
function continues(last, mark) {
  return mark.number > last.number && mark.number <= last.number + 2;
}
function chooseSeries(marks, span) {
  const groups = /* @__PURE__ */ new Map();
  for (const mark of marks) {
    const group = groups.get(mark.series) ?? [];
    const last = group.at(-1);
    const follows = last !== void 0 && (mark.number === FOLLOWING || continues(last, mark));
    if (mark.number === 1 || follows) {
      group.push(mark);
      groups.set(mark.series, group);
    } else if (!last && mark.start === span.start) {
      groups.set(mark.series, [mark]);
    }
  }
  const series2 = [...groups.values()].map((group) => completed(group, span)).filter((group) => group.length > 0);
  series2.sort((a, b) => a[0].start - b[0].start);
  return series2[0] ?? [];
}
var MIN_WEAK_ITEM = 12;
function completed(group, span) {
  const marks = group.filter((mark, i) => {
    if (!mark.weak) return true;
    const end = group[i + 1]?.start ?? span.end;
    return end - mark.start >= MIN_WEAK_ITEM;
  });
  if (marks.length >= 2) return marks;
  const only = marks[0];
  return only && only.start === span.start ? marks : [];
}
function itemMarks(text, span) {
  const marks = [];
  for (let at = span.start; at < span.end; at++) {
    const previous = at === span.start ? LINE_END : text.charCodeAt(at - 1);
    if (isCommonHan(previous)) continue;
    const before = BREAK[previous];
    if (before === Break.none) continue;
    const unit = text.charCodeAt(at);
    if (ITEM_BEGIN[unit] === 0 && !mayBeginMarker(unit)) continue;
    const strong = before === Break.strong || before === Break.gap && isGap(text, at, span.start);
    if (!strong && before !== Break.weak) continue;
    const mark = itemMarkAt(text, at, span.start, !strong);
    if (mark && mark.end <= span.end) {
      marks.push(mark);
      at = mark.end - 1;
    }
  }
  return marks;
}
var Break = { none: 0, strong: 1, weak: 2, gap: 3 };
var STRONG_BREAK = "\u3002;:!?\n";
var LINE_END = 10;
var BREAK = new Uint8Array(65536);
for (const [marks, kind] of [
  [STRONG_BREAK, Break.strong],
  [",\u3001", Break.weak],
  [" 	", Break.gap]
]) {
  for (const mark of marks) BREAK[mark.charCodeAt(0)] = kind;
}
function isGap(text, at, start) {
  let i = at - 1;
  if (text[i] !== " " && text[i] !== "	") return false;
  while (i >= start && (text[i] === " " || text[i] === "	")) i--;
  return i < start || STRONG_BREAK.includes(text.charAt(i));
}
var BULLETS = /* @__PURE__ */ new Set([..."\u25CF\u25CB\u2022\u25C6\u25C7\u25A0\u25A1\u25AA\u25B2\u2605\u2606\u203B-*\xB7\u2014"]);
var mayFollowBullet = (unit) => isCommonHan(unit) || BULLET_GAPS.includes(String.fromCharCode(unit));
var BULLET_GAPS = " \u201C\u300A\u2014";
var ITEM_BEGIN = new Uint8Array(65536);
for (const begin of [...HAN_NUMBERS, "\u5341", "\u5176", "\u7B2C", ...WORD_STARTS, ...BULLETS]) {
  ITEM_BEGIN[begin.charCodeAt(0)] = 1;
}
function itemMarkAt(text, at, start, weak) {
  const number = HAN_NUMBERS.indexOf(text.charAt(at)) + 1;
  if (number > 0) {
    const second = text.charAt(at + 1);
    if (NUMBERED_ENDINGS.includes(second)) {
      const emphatic = second === "\u662F" || second === "\u8981";
      if (emphatic || !weak) {
        return { series: `han-${second}`, number, start: at, end: at + 2, weak };
      }
    }
    if (second === "\u6765" && !weak) return { series: "han-\u6765", number, start: at, end: at + 2, weak };
  }
  if (text.startsWith("\u5341\u662F", at))
    return { series: "han-\u662F", number: 10, start: at, end: at + 2, weak };
  if (text.startsWith("\u5341\u4E00\u662F", at)) {
    return { series: "han-\u662F", number: 11, start: at, end: at + 3, weak };
  }
  if (text.charAt(at) === "\u5176") {
    const n = HAN_NUMBERS.indexOf(text.charAt(at + 1)) + 1;
    if (n > 0) return { series: "qi", number: n, start: at, end: at + 2, weak };
  }
  if (text.charAt(at) === "\u7B2C") {
    const n = HAN_NUMBERS.indexOf(text.charAt(at + 1)) + 1;
    const after = text.charAt(at + 2);
    if (n > 0 && (after === "," || after === "\u3001" || after === ":" || after === "\u662F")) {
      return { series: "di", number: n, start: at, end: at + 3, weak };
    }
  }
  if (WORD_STARTS.has(text.charAt(at))) {
    for (const { name, first, next } of WORD_SERIES) {
      const opening = first.find((word) => text.startsWith(word, at));
      if (opening && !weak)
        return { series: name, number: 1, start: at, end: at + opening.length, weak };
      const k = next.findIndex((word) => text.startsWith(word, at));
      if (k >= 0 && !weak) {
        return { series: name, number: FOLLOWING, start: at, end: at + next[k].length, weak };
      }
    }
  }
  if (!weak && BULLETS.has(text.charAt(at)) && mayFollowBullet(text.charCodeAt(at + 1))) {
    return { series: "bullet", number: at === start ? 1 : FOLLOWING, start: at, end: at + 1, weak };
  }
  const marker = markerAt(text, at);
  if (marker && weak && marker.kind !== "circled" && marker.kind !== "arabic-paren") return null;
  if (!marker || marker.kind === "chapter" || marker.kind === "article" || marker.kind === "part") {
    return null;
  }
  return { series: marker.kind, number: marker.number, start: at, end: marker.end, weak };
}

// src/structure/paragraphs.ts
function buildParagraphs(input) {
  const { text, lines, found: found3, sections, tables, letter, year, subject } = input;
  const paragraphs = [];
  const passages = [];
  let heading = 0;
  let table = 0;
  let section = null;
  let turned = null;
  let plain = 0;
  const add = (span, role, parts2) => {
    const id = `p${paragraphs.length + 1}`;
    const sectionId = section === null ? null : section.id;
    const headings = section === null ? NO_HEADINGS : section.headings;
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
      add({ start: rows[0].start, end: rows.at(-1).end }, role2, rows.map(tableRow));
      i = last;
      continue;
    }
    let body = lines[i];
    if (found3[heading]?.line === i) {
      section = sections[heading];
      turned = null;
      body = found3[heading++].rest;
      if (body.end === body.start) continue;
    }
    if (letter.has(lines[i])) {
      add(body, "other", [{ start: body.start, end: body.end, kind: "body", marker: "" }]);
      continue;
    }
    const from = turned ?? section?.role ?? null;
    if (mayTurn(from) && (section !== null || plain > 0)) {
      const to = paragraphTurn(text, body, year);
      if (to !== null && (from !== "problems" || to === "plans")) turned = to;
    }
    const role = turned ?? section?.role ?? (subject === "other" ? subject : sections.length > 0 || plain === 0 ? "basis" : subject);
    if (section === null) plain++;
    add(body, role, paragraphParts(text, body));
  }
  return { paragraphs, passages };
}
var NO_HEADINGS = [];
var tableRow = ({ start, end }) => ({
  start,
  end,
  kind: "table",
  marker: ""
});
function mayTurn(from) {
  return from !== "plans" && from !== "duties" && from !== "other";
}

// src/structure/regions.ts
var MIN_TEXT_LINE = 25;
var MAX_SALUTATION = 60;
var MAX_LOOSE_LINE = 60;
var SALUTATION = /(?:委|政府|局|办|室|会|组|处|厅|部|领导|同志|代表|委员|单位|部门)(?:\([^()]{1,20}\))?\s?:$/;
function findRegions(text, lines) {
  const words = lines.map(({ start, end }) => text.slice(start, end));
  const reasons = words.map((line) => furnitureReason(line, false));
  const isText = (i) => reasons[i] === null && isReportLine(text, lines[i], words[i]);
  let first = words.findIndex((_, i) => isText(i));
  let last = words.findLastIndex((_, i) => isText(i));
  if (first < 0) {
    first = 0;
    last = words.length - 1;
  }
  const title = findTitle(words, reasons, first);
  if (title.some((i) => i >= first)) first = Math.max(...title) + 1;
  for (let i = 0; i < words.length; i++) {
    const within = i >= first && i <= last;
    if (!within && !title.includes(i)) reasons[i] = furnitureReason(words[i], true);
  }
  const skipped = [];
  const body = [];
  const salutation = /* @__PURE__ */ new Set();
  const signature = [];
  const dateLines = [];
  const pageLines = [];
  const pageAbove = title.length > 0 || reasons.slice(0, first).some((why) => why !== null);
  const lastFurniture = reasons.findLastIndex((why, i) => i > last && why !== null);
  lines.forEach((line, i) => {
    const why = reasons[i];
    const word = words[i];
    if (title.includes(i)) skipped.push({ ...line, why: "title" });
    else if (why === null && i > last && isDateLine(word)) {
      dateLines.push(line);
      body.push(line);
    } else if (why !== null) {
      if (why === "page-metadata") pageLines.push(line);
      skipped.push({ ...line, why });
    } else if (i < first && isSalutation(word)) {
      salutation.add(line);
      body.push(line);
    } else if (i < first && pageAbove && isLoose(word)) {
      skipped.push({
        ...line,
        why: titleScore(word) > 0 || sameAsTitle(word, title, words) ? "title" : "navigation"
      });
    } else if (i > last && isSignature(word)) {
      signature.push(line);
      body.push(line);
    } else if (i > last && i < lastFurniture && isLoose(word)) {
      skipped.push({ ...line, why: "navigation" });
    } else body.push(line);
  });
  return {
    title: title.map((i) => lines[i]),
    body,
    salutation,
    signature,
    dateLines,
    pageLines,
    skipped
  };
}
function isSalutation(line) {
  return line.length <= MAX_SALUTATION && line.endsWith(":") && SALUTATION.test(line);
}
function isLoose(line) {
  return line.length <= MAX_LOOSE_LINE && !line.endsWith("\u3002") && !line.endsWith(";");
}
function isReportLine(text, line, words) {
  if (words.length >= MIN_TEXT_LINE && hasPause(words) && hasHanRun(words, 8)) {
    return words.length > MAX_BREADCRUMB || !/[>|»].*[>|»]/s.test(words);
  }
  if (words.endsWith("\u5982\u4E0B") || words.endsWith("\u5982\u4E0B:")) return true;
  const marker = markerAt(text, line.start);
  if (marker && marker.end < line.end && words.length >= 4) return marker.kind !== "article";
  return words.length >= 8 && /[\u4e00-\u9fff][。;!?]$/.test(words);
}
function hasPause(words) {
  return words.includes(",") || words.includes("\u3002") || words.includes(";");
}
var MAX_BREADCRUMB = 200;
var MAX_TITLE_SEARCH = 60;
function findTitle(words, furniture, first) {
  let best = -1;
  let bestScore = 0;
  const end = Math.min(first, words.length, MAX_TITLE_SEARCH + 1);
  for (let i = 0; i < end; i++) {
    if (furniture[i] !== null) continue;
    const next2 = words[i + 1] ?? "";
    const joined = i + 1 < end && furniture[i + 1] === null && opensTitle(words[i], next2);
    const alone = titleScore(words[i]);
    const both = joined ? titleScore(words[i] + next2) : 0;
    const score = Math.max(alone, both);
    if (score >= bestScore && score > 0) {
      best = joined && both >= alone ? i + 1 : i;
      bestScore = score;
    }
  }
  if (best < 0) return beforeMetadata(words, furniture, end);
  const above = [];
  for (let i = best - 1; i >= Math.max(0, best - 2); i--) {
    if (furniture[i] !== null || !opensTitle(words[i], words[i + 1])) break;
    above.unshift(i);
  }
  if (above.length > 0) return [...above, best];
  const next = words[best + 1] ?? "";
  if (best + 1 < end && furniture[best + 1] === null && /^[(〔].{2,20}[)〕]$/.test(next)) {
    return /[0-9]{4}年[0-9]{1,2}月/.test(next) ? [best] : [best, best + 1];
  }
  return [best];
}
var MIN_PLAIN_TITLE = 8;
function beforeMetadata(words, furniture, end) {
  for (let i = 1; i < end; i++) {
    if (furniture[i] !== "page-metadata" || furniture[i - 1] !== null) continue;
    const line = words[i - 1];
    const plain = line.length >= MIN_PLAIN_TITLE && line.length <= MAX_LOOSE_LINE;
    if (plain && hasHanRun(line, 6) && !/[。:;]$/.test(line)) return [i - 1];
  }
  return [];
}
function sameAsTitle(line, title, words) {
  return title.some((i) => words[i] === line);
}

// src/structure/outline.ts
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
  const { kind, number, turnsReport: turnsReport2, ending } = headings[i];
  if (stack.length === 0) return 0;
  if (kind === null || kind === "part-name") return bareDepth(stack, kind, turnsReport2);
  const continued = depthsOfKind(stack, kind).filter((depth) => stack[depth].last === number - 1);
  if (continued.length > 0) {
    if (turnsReport2) return continued[0];
    const alike = continued.filter((depth) => headings[stack[depth].heading].ending === ending);
    return alike.length === 1 ? alike[0] : continued.at(-1);
  }
  if (number === 1) return restartDepth(headings, i, stack);
  const open = depthsOfKind(stack, kind);
  const skipped = open.filter((depth) => stack[depth].last < number);
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

// src/structure/sections.ts
function buildSections(input) {
  const { text, lines, found: found3, year, subject } = input;
  const bodyEnd = lines.at(-1)?.end ?? 0;
  const words = found3.map(({ words: span }) => text.slice(span.start, span.end));
  const said = words.map(roleSaid);
  const hasText = found3.map(({ line, rest }, i) => {
    const next = found3[i + 1]?.line ?? lines.length;
    return rest.end > rest.start || next > line + 1;
  });
  const places = nestHeadings(
    found3.map(({ marker, namesPart }, i) => ({
      kind: marker?.kind ?? (namesPart ? "part-name" : null),
      number: marker?.number ?? 0,
      turnsReport: turnsReport(said[i]),
      hasText: hasText[i],
      ending: words[i].slice(-2)
    }))
  );
  const closers = closingHeadings(places.map(({ level }) => level));
  const ends = closers.map(
    (next) => next === null ? bodyEnd : lastEndBefore(lines, found3[next].line, bodyEnd)
  );
  const roles = sectionRoles(
    found3.map((heading, i) => ({
      heading: words[i],
      said: said[i],
      parent: places[i].parent,
      hasChildren: places[i + 1]?.parent === i,
      length: ends[i] - heading.span.end
    })),
    year,
    subject
  );
  const sections = [];
  found3.forEach(({ marker, span, words: wordsSpan }, i) => {
    const { parent, level } = places[i];
    const above = parent === null ? null : sections[parent];
    const markerSpan = marker ? { start: marker.start, end: marker.end } : { start: span.start, end: span.start };
    const headingsAbove = above === null ? NO_HEADINGS2 : above.headings;
    sections.push({
      id: `s${i + 1}`,
      parentId: above === null ? null : above.id,
      level,
      marker: text.slice(markerSpan.start, markerSpan.end).trim(),
      heading: words[i],
      headingStart: span.start,
      headingEnd: span.end,
      start: span.start,
      end: Math.max(ends[i], span.end),
      role: roles[i],
      markerSpan,
      wordsSpan,
      // `concat` makes a list of just its length; one that grows keeps room for more.
      headings: [{ start: span.start, end: span.end }].concat(headingsAbove),
      headingsAbove
    });
  });
  return sections;
}
var NO_HEADINGS2 = [];
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
  return said?.strong === true && (said.role === "problems" || said.role === "plans");
}

// src/structure/tables.ts
var MAX_ROW = 400;
var TAB = 9;
var BAR = "|".charCodeAt(0);
var BOX_BAR = "\u2502".charCodeAt(0);
function cellsOf(text, line) {
  if (line.end - line.start > MAX_ROW) return [line];
  const cells = [];
  let start = line.start;
  let at = line.start;
  const push2 = (end) => {
    let from = start;
    let to = end;
    while (from < to && text[from] === " ") from++;
    while (to > from && text[to - 1] === " ") to--;
    if (to > from) cells.push({ start: from, end: to });
  };
  while (at < line.end) {
    const unit = text.charCodeAt(at);
    let width = 0;
    if (unit === TAB || unit === BAR || unit === BOX_BAR) width = 1;
    else if (unit === 32 && text[at + 1] === " ") {
      width = 2;
      while (text[at + width] === " ") width++;
    }
    if (width > 0) {
      push2(at);
      at += width;
      start = at;
    } else at++;
  }
  push2(line.end);
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
var COLUMN_GAPS = ["  ", "	", "|", "\u2502"];
function isRow(text, line) {
  if (line.end - line.start > MAX_ROW) return false;
  const words = text.slice(line.start, line.end);
  if (words.includes("\u3002") || !COLUMN_GAPS.some((gap) => words.includes(gap))) return false;
  return cellsOf(text, line).length >= 2;
}

// src/structure/parse.ts
function parseStructure(text, source, kind = textKind(text)) {
  const regions = findRegions(text, readLines(text));
  const lines = regions.body;
  const metadata = readMetadata({ ...regions, text, bodyLines: lines, source });
  const tables = findTables(text, lines);
  const inTable = /* @__PURE__ */ new Set();
  for (const { first, last } of tables) for (let i = first; i <= last; i++) inTable.add(i);
  const letter = letterLines(text, regions);
  const chinese = kind.chinese >= MIN_CHINESE;
  const found3 = (chinese ? findHeadings(text, lines) : []).filter(
    ({ line }) => !inTable.has(line) && !letter.has(lines[line])
  );
  const subject = isOfGenre(text) ? "measures" : "other";
  const sections = buildSections({ text, lines, found: found3, year: metadata.year, subject });
  const { paragraphs, passages } = buildParagraphs({
    text,
    lines,
    found: found3,
    sections,
    tables,
    letter,
    year: metadata.year,
    subject
  });
  return {
    metadata,
    titleSpans: regions.title,
    sections,
    paragraphs,
    passages,
    skipped: regions.skipped
  };
}
var MIN_CHINESE = 0.2;
var GENRE_SAMPLE = 2e4;
var GENRE_WORDS = /法治|依法|执法|普法|调解|政府|政务|法律|司法/;
var LONGEST_GENRE_WORD = 2;
function isOfGenre(text) {
  const sample = text.length > GENRE_SAMPLE ? text.slice(0, GENRE_SAMPLE) : text;
  const first = sample.search(GENRE_WORDS);
  return first >= 0 && GENRE_WORDS.test(sample.slice(first + LONGEST_GENRE_WORD));
}
var CLOSING_FORMULA = /^(?:特此|专此|此)(?:报告|汇报|函告|函复|通报|说明)[。!]?$/;
var MAX_CLOSING_FORMULA = 5;
function letterLines(text, regions) {
  const letter = /* @__PURE__ */ new Set([...regions.salutation, ...regions.signature, ...regions.dateLines]);
  for (const line of regions.body.slice(-4)) {
    const words = text.slice(line.start, line.end);
    const closes = words.length <= MAX_CLOSING_FORMULA && CLOSING_FORMULA.test(words);
    if (closes || isDateLine(words) || isSignature(words)) letter.add(line);
  }
  return letter;
}

// src/structure/units.ts
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

// src/text/offsets.ts
var FIRST_CAPACITY = 64;
function createOffsetMap() {
  let begins = new Uint32Array(FIRST_CAPACITY);
  let origins = new Uint32Array(FIRST_CAPACITY);
  let count = 1;
  const stretchAt = (offset) => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (begins[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
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

// src/text/wrap.ts
var MIN_LINES = 6;
var MIN_WIDTH = 12;
var MAX_WIDTH = 60;
var SLACK = 5;
var MIN_BROKEN = 0.25;
var ENDS = /[。;:!?…”」》)]$/;
var BEGINS = /^(?:[ \t]{2}|[(（〔【]?[一二三四五六七八九十0-9]{1,3}[)）〕】]?[、.．)）是]|[(（][一二三四五六七八九十0-9]{1,3}[)）]|第[一二三四五六七八九十]+[章节部]|[①-⑳●○•◆■#*-])/;
var SAMPLE_LINES = 2e3;
function hardWraps(text) {
  const widest = widestLine(text);
  if (widest < MIN_WIDTH) return [];
  const isBroken = ({ start, end }) => end - start >= widest - SLACK && !ENDS.test(text.charAt(end - 1));
  if (!isMostlyBroken(text, isBroken)) return [];
  const wraps = [];
  let line = lineAt(text, 0);
  while (line.next <= text.length) {
    const next = lineAt(text, line.next);
    if (next.end > next.start && line.end > line.start && line.end - line.start <= MAX_WIDTH && isBroken(line) && !BEGINS.test(text.slice(next.start, next.start + 8))) {
      wraps.push({ start: line.end, end: next.start });
    }
    line = next;
  }
  return wraps;
}
function widestLine(text) {
  let widest = 0;
  let count = 0;
  for (let at = 0; at <= text.length && count < SAMPLE_LINES; ) {
    const { start, end, next } = lineAt(text, at);
    at = next;
    if (end === start) continue;
    if (end - start > MAX_WIDTH) return 0;
    widest = Math.max(widest, end - start);
    count++;
  }
  return count < MIN_LINES ? 0 : widest;
}
function isMostlyBroken(text, isBroken) {
  let broken = 0;
  let count = 0;
  for (let at = 0; at <= text.length && count < SAMPLE_LINES; ) {
    const line = lineAt(text, at);
    at = line.next;
    if (line.end === line.start) continue;
    count++;
    if (isBroken(line)) broken++;
  }
  return broken >= count * MIN_BROKEN;
}
function lineAt(text, begin) {
  let end = text.indexOf("\n", begin);
  if (end < 0) end = text.length;
  const next = end + 1;
  while (end > begin && isBlank(text.charCodeAt(end - 1))) end--;
  const indented = text.charCodeAt(begin) === 32 && text.charCodeAt(begin + 1) !== 32;
  return { start: Math.min(indented ? begin + 1 : begin, end), end, next };
}
function isBlank(unit) {
  return unit === 32 || unit === 9;
}

// src/text/normalise.ts
var NEEDS_WORK = /[\r\t\v\f\u0085\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2f00-\u2fd5\u3000\u3220-\u3229\uf900-\ufaff\ufe00-\ufe0f\ufe30-\ufe6b\ufeff\uff01-\uff5e]|[0-9] | [0-9]/;
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
treat(Treatment.compatible, [12032, 12245], [63744, 64255], [65072, 65131]);
treat(Treatment.fullWidth, [65281, 65374]);
treat(Treatment.space, [32, 32], [160, 160], [5760, 5760], [8192, 8202]);
treat(Treatment.space, [8239, 8239], [8287, 8287], [12288, 12288]);
treat(Treatment.lineEnd, [11, 12], [133, 133], [8232, 8233]);
treat(Treatment.carriageReturn, [13, 13]);
treat(Treatment.invisible, [173, 173], [1564, 1564], [6158, 6158], [8203, 8207]);
treat(Treatment.invisible, [8234, 8238], [8288, 8292], [8294, 8303]);
treat(Treatment.invisible, [65024, 65039], [65279, 65279]);
treat(Treatment.parenthesised, [12832, 12841]);
var PARENTHESISED = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
function normalise(source) {
  const formed = unifyCharacters(source);
  const wraps = hardWraps(formed.text);
  return wraps.length === 0 ? formed : without(formed, wraps);
}
function without(formed, dropped) {
  const map = createOffsetMap();
  const parts2 = [];
  let size = 0;
  let from = 0;
  for (const { start, end } of dropped) {
    parts2.push(formed.text.slice(from, start));
    size += start - from;
    from = end;
    map.continueAt(size, from);
  }
  parts2.push(formed.text.slice(from));
  return {
    source: formed.source,
    text: parts2.join(""),
    toSource: (span) => formed.toSource(map.toSource(span))
  };
}
function unifyCharacters(source) {
  const same = ({ start, end }) => ({ start, end });
  if (!NEEDS_WORK.test(source)) return { source, text: source, toSource: same };
  const map = createOffsetMap();
  const parts2 = [];
  const chunk = new Uint16Array(Math.min(CHUNK, source.length) * MAX_SPELLED_OUT);
  let shift = 0;
  let written = 0;
  for (let from = 0; from < source.length; from += CHUNK) {
    const to = Math.min(from + CHUNK, source.length);
    let filled = 0;
    for (let at = from; at < to; at++) {
      let unit = source.charCodeAt(at);
      let treatment = Treatment.asItIs;
      if (unit < FIRST_HAN || unit > LAST_HAN) {
        treatment = TREATMENT[unit];
        if (treatment === Treatment.fullWidth) unit -= 65248;
        else if (treatment !== Treatment.asItIs) {
          unit = unified(source, at, unit, treatment);
          if (unit < 0) continue;
        }
      }
      if (at - filled !== shift) {
        shift = at - filled;
        map.continueAt(written + filled, at);
      }
      chunk[filled++] = unit;
      if (treatment === Treatment.parenthesised) {
        map.continueAt(written + filled, at);
        chunk[filled++] = PARENTHESISED.charCodeAt(source.charCodeAt(at) - 12832);
        map.continueAt(written + filled, at);
        chunk[filled++] = 41;
        shift = at + 1 - filled;
      }
    }
    parts2.push(fromUnits(chunk.subarray(0, filled)));
    written += filled;
    shift += filled;
  }
  return { source, text: parts2.join(""), toSource: map.toSource };
}
var FIRST_HAN = 19968;
var LAST_HAN = 40959;
function unified(source, at, unit, treatment) {
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
      return compatible(unit);
    default:
      return -1;
  }
}
var CHUNK = 2048;
var MAX_SPELLED_OUT = 3;
function fromUnits(units) {
  return String.fromCharCode.apply(null, units);
}
function compatible(unit) {
  const form = String.fromCharCode(unit).normalize("NFKC");
  return form.length === 1 ? form.charCodeAt(0) : unit;
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
  return source[at + 4] === "\u5E74";
}
function isSetApart(source, at) {
  const alone = (i2) => !isDigit(plainDigitOr(source.charCodeAt(i2 - 1))) && !isDigit(plainDigitOr(source.charCodeAt(i2 + 1)));
  if (!alone(at - 1) || !alone(at + 1)) return false;
  const limit = Math.min(source.length, at + 40);
  let i = at + 1;
  while (i < limit) {
    const unit = plainDigitOr(source.charCodeAt(i));
    if (isDigit(unit) || unit === 46) i += 1;
    else if (TREATMENT[unit] === Treatment.space) i += 1;
    else return isHan(unit) || unit === 37;
  }
  return false;
}
function plainDigitOr(unit) {
  return unit >= 65281 && unit <= 65374 ? unit - 65248 : unit;
}

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
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}\u2026` : value);
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

// src/numerals/digits.ts
var DIGIT_FORMS = [
  "\u96F6\u3007\u25CB",
  "\u4E00\u58F9\u5F0C",
  "\u4E8C\u8D30\u8CB3\u5F0D\u4E24\u5169",
  "\u4E09\u53C1\u53C3\u53C4\u5F0E",
  "\u56DB\u8086",
  "\u4E94\u4F0D",
  "\u516D\u9646\u9678",
  "\u4E03\u67D2",
  "\u516B\u634C",
  "\u4E5D\u7396"
];
var SCALE_FORMS = [
  [1, "\u5341\u62FE"],
  [2, "\u767E\u4F70"],
  [3, "\u5343\u4EDF"],
  [4, "\u4E07\u842C"],
  [8, "\u4EBF\u5104"],
  [12, "\u5146"]
];
var TENS_FORMS = [
  [20, "\u5EFF"],
  [30, "\u5345"],
  [40, "\u534C"]
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
for (let unit = 48; unit <= 57; unit++) {
  CLASS[unit] = CharacterClass.arabic;
  VALUE[unit] = unit - 48;
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
enter("\u6570\u51E0\u6578\u5E7E", CharacterClass.vague, 0);
function classOf(unit) {
  return CLASS[unit] ?? 0;
}
function digitValue(unit) {
  return VALUE[unit] ?? 0;
}
var AMBIGUOUS = new CharacterSet("\u4F0D\u9646\u9678\u8086\u62FE\u53C3");
function isAmbiguousAlone(unit) {
  return AMBIGUOUS.has(unit);
}

// src/numerals/bounds.ts
var BEFORE = {
  approx: "\u7EA6 \u5927\u7EA6 \u5927\u6982 \u7EA6\u5360 \u7EA6\u5408 \u7EA6\u4E3A \u7EA6\u8FBE \u7EA6\u6709 \u8FD1 \u5C06\u8FD1 \u63A5\u8FD1 \u5DF2\u8FD1 \u8FBE\u8FD1 \u7EA6\u8BA1 \u51E0\u8FD1 \u903C\u8FD1 \u5927\u81F4 \u5927\u4F53 \u5DEE\u4E0D\u591A \u2248 \u8FD1\u4E4E",
  more_than: "\u903E \u8D85 \u8D85\u8FC7 \u8D85\u8FC7\u4E86 \u8D85\u51FA \u7A81\u7834 \u7A81\u7834\u4E86 \u7A81\u7834\u81F3 \u9AD8\u4E8E \u591A\u4E8E \u5927\u4E8E \u4F18\u4E8E \u8FDC\u8D85 \u5DF2\u8D85 \u5747\u8D85 \u8D85\u989D \u4E0D\u6B62 > \u80DC\u8FC7 \u8FC7\u4E86 \u591A\u8FBE\u4E86",
  at_least: "\u4E0D\u5C11\u4E8E \u4E0D\u5F97\u5C11\u4E8E \u4E0D\u4F4E\u4E8E \u4E0D\u5F97\u4F4E\u4E8E \u4E0D\u5C0F\u4E8E \u81F3\u5C11 \u6700\u5C11 \u8D77\u7801 \u8D77\u78BC \u4E0D\u4E0B \u4E0D\u4E0B\u4E8E \u4E0D\u4E0B\u65BC \u2265 \u81F3\u5C11\u4E3A \u81F3\u5C11\u8FBE\u5230 \u4E0D\u4F4E\u65BC \u4E0D\u5C11\u65BC \u4FDD\u5E95 \u4E0D\u5C11\u8FC7",
  less_than: "\u4E0D\u8DB3 \u4E0D\u5230 \u5C11\u4E8E \u5C11\u65BC \u4F4E\u4E8E \u4F4E\u65BC \u5C0F\u4E8E \u5C0F\u65BC \u672A\u8FBE \u672A\u8FBE\u5230 \u4E0D\u6EE1 \u672A\u6EE1 \u672A\u8D85\u8FC7 < \u4E0D\u53CA \u672A\u5230 \u77ED\u4E8E \u5C1A\u4E0D\u8DB3",
  at_most: "\u4E0D\u8D85\u8FC7 \u4E0D\u5F97\u8D85\u8FC7 \u4E0D\u591A\u4E8E \u4E0D\u9AD8\u4E8E \u4E0D\u5F97\u9AD8\u4E8E \u81F3\u591A \u6700\u591A \u4E0D\u5927\u4E8E \u2264 \u4E0D\u8D85 \u4E0D\u8D85\u8FC7\u4E86 \u4E0D\u9577\u65BC \u4E0D\u957F\u4E8E \u4E0D\u5F97\u591A\u4E8E \u81F3\u591A\u4E3A"
};
var AFTER = {
  approx: "\u5DE6\u53F3 \u4E0A\u4E0B \u524D\u540E \u8BB8 \u4E4B\u95F4",
  more_than: "\u6709\u4F59 \u5F3A \u51FA\u5934 \u5F00\u5916 \u591A \u4F59",
  at_least: "\u4EE5\u4E0A \u53CA\u4EE5\u4E0A (\u542B)\u4EE5\u4E0A (\u542B)\u53CA\u4EE5\u4E0A \u6216\u4EE5\u4E0A \u4E4B\u4E0A \u5F80\u4E0A \u8D77\u6B65 \u53CA\u5176\u4EE5\u4E0A",
  less_than: "\u4E0D\u5230 \u5F31",
  at_most: "\u4EE5\u5185 \u4EE5\u4E0B \u4E4B\u5185 \u4E4B\u4E0B \u53CA\u4EE5\u4E0B (\u542B)\u4EE5\u4E0B (\u542B)\u4EE5\u5185 \u6216\u4EE5\u4E0B \u5185 \u4E3A\u9650 \u5C01\u9876 \u4EE5\u91CC"
};
var BEFORE_SCALE = {
  \u4E0A: "at_least",
  \u8FD1: "approx",
  \u7EA6: "approx",
  \u8FC7: "more_than",
  \u8D85: "more_than",
  \u903E: "more_than",
  \u8D85\u8FC7: "more_than",
  \u7A81\u7834: "more_than",
  \u4E0D\u4E0B: "at_least",
  \u7834: "more_than",
  \u5C0F: "approx"
};
var CLOSED_AFTER = {
  \u5F3A: ",\u3002;\u3001)\uFF1B\uFF0C.!! ",
  \u5F31: ",\u3002;\u3001)\uFF1B\uFF0C.! ",
  \u8BB8: ",\u3002;\u3001)\uFF1B\uFF0C.! ",
  \u591A: ",\u3002;\u3001)\uFF1B\uFF0C.! ",
  \u4F59: ",\u3002;\u3001)\uFF1B\uFF0C.! \u7684",
  \u524D\u540E: ",\u3002;\u3001)\uFF1B\uFF0C.! ",
  \u4E0D\u5230: ",\u3002;\u3001)\uFF1B\uFF0C.! ",
  \u5185: ",\u3002;\u3001)\uFF1B\uFF0C.! \u5B8C\u7684\u529E\u4E88\u5BF9\u5C06\u5411\u6309\u62A5\u8FDB\u5728\u4F5C\u53CA\u5BA1\u5373\u63D0\u7B54\u53CD\u56DE\u4F9D\u7531\u7ED9\u5B9E\u5747\u5904\u8FBE\u5230\u540C\u516C\u4E0A\u5F55\u89E3\u5230"
};
var byLast = /* @__PURE__ */ new Map();
var byFirst = /* @__PURE__ */ new Map();
for (const [bound, words] of Object.entries(BEFORE)) {
  for (const word of words.split(" "))
    push(byLast, word.charCodeAt(word.length - 1), { word, bound });
}
for (const [bound, words] of Object.entries(AFTER)) {
  for (const word of words.split(" ")) push(byFirst, word.charCodeAt(0), { word, bound });
}
for (const list of [...byLast.values(), ...byFirst.values()])
  list.sort((a, b) => b.word.length - a.word.length);
function push(map, key, word) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [word]);
  else list.push(word);
}
var DONE = "\u4E86".charCodeAt(0);
function boundBefore(text, at, from) {
  const stop = at > from && text.charCodeAt(at - 1) === DONE ? at - 1 : at;
  const list = byLast.get(text.charCodeAt(stop - 1));
  if (list === void 0) return null;
  for (let i = 0; i < list.length; i++) {
    const { word, bound } = list[i];
    const start = stop - word.length;
    if (start < from || !text.startsWith(word, start)) continue;
    if (word === "\u8FD1" && "\u6700\u9644\u65B0\u8FDC\u90BB\u4E34".includes(text[start - 1] ?? "\0")) continue;
    if (word === "\u7EA6" && "\u9884\u8282\u5236\u516C\u5408\u5927\u7B7E\u5951\u6C11\u5C65\u723D".includes(text[start - 1] ?? "\0") && text[start - 1] !== "\u5927")
      continue;
    if (word === "\u8D85" && isEndOfWord(text, start)) continue;
    if (word === "\u8D85" && "\u4E0D".includes(text[start - 1] ?? "\0"))
      return { bound: "at_most", start: start - 1 };
    return { bound, start };
  }
  return null;
}
function isEndOfWord(text, at) {
  const first = text[at - 2] ?? ",";
  if (text[at - 1] === "\u5546") return "\u3001,\u548C\u53CA\u5BF9\u67E5\u578B\u533A\u7C7B\u5185\u5404\u5927\u4E2D\u5C0F".includes(first);
  return text[at - 1] === "\u6CBB" && !"\u6574\u60E9\u9632\u7EFC\u6CD5\u653F\u533B\u6839\u6551\u81EA\u5FB7\u5171\u5584".includes(first);
}
function boundAfter(text, at, end) {
  const list = byFirst.get(text.charCodeAt(at));
  if (list === void 0) return null;
  for (let i = 0; i < list.length; i++) {
    const { word, bound } = list[i];
    const stop = at + word.length;
    if (stop > end || !text.startsWith(word, at)) continue;
    const closing2 = CLOSED_AFTER[word];
    if (closing2 !== void 0 && stop < end && !closing2.includes(text[stop])) continue;
    return { bound, end: stop };
  }
  return null;
}
function scaleWordBefore(text, at, from) {
  for (const length of [2, 1]) {
    const start = at - length;
    if (start < from) continue;
    const bound = BEFORE_SCALE[text.slice(start, at)];
    if (length === 1 && text[start] === "\u7834" && "\u4FA6\u6253\u653B\u67E5\u544A".includes(text[start - 1] ?? "\0"))
      continue;
    if (bound !== void 0) return { bound, start };
  }
  return null;
}

// src/numerals/magnitude.ts
var MAX_DIGITS = 320;
var MAX_SCALES = 16;
var POINT = new CharacterSet("\u70B9\u9EDE");
var MORE = new CharacterSet("\u4F59\u9918\u591A\u6765\u4F86");
var SOME = new CharacterSet("\u51E0\u5E7E");
var PAIR = new CharacterSet("\u4E24\u5169");
var COME = new CharacterSet("\u6765\u4F86");
var SCALE_BEGINS_UNIT = /* @__PURE__ */ new Map([
  ["\u5343", "\u7C73\u514B\u74E6\u5361\u5E15\u8D6B\u5B57\u4F0F\u7126"],
  ["\u5146", "\u8D6B\u74E6\u5E15\u5B57\u6BD4\u4F4D\u6B27"],
  ["\u767E", "\u5E15"]
]);
var MORE_BEGINS_WORD = /* @__PURE__ */ new Map([
  ["\u591A", "\u5143\u6837\u5A92\u529F\u7EF4\u53D1"],
  ["\u6765", "\u81EA\u6E90\u4FE1\u7535\u8BBF\u5230\u8BF4\u770B\u4E34\u53BB"],
  ["\u4F59", "\u676D\u59DA\u5E72\u989D"]
]);
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
function endsNumber(unit) {
  return classOf(unit) === CharacterClass.none && !MORE.has(unit) && !POINT.has(unit);
}
function decimal(text, start, end) {
  const written = text.slice(start, end);
  const digits = written.includes(",") ? written.replaceAll(",", "") : written;
  return simple(start, end, Number(digits), written);
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
function readComposed(text, at, end) {
  let i = at;
  let wan = 0;
  let yi = 0;
  let zhao = 0;
  let section = 0;
  let pending = -1;
  let pendingMax = -1;
  let pendingSingle = false;
  let mantissa = "";
  let exponent = 0;
  let tokens = 0;
  let scales = 0;
  let lastScale = 0;
  let maxFactor = -1;
  let more = false;
  let vague = false;
  let bareScale = false;
  let startsBare = false;
  let allArabic = true;
  let tooLong = false;
  const closeSection = (factor) => {
    const sum = section + Math.max(0, pending);
    section = 0;
    pending = -1;
    return sum * factor;
  };
  while (i < end) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === CharacterClass.arabic || unit === 46 && isFractionStart(text, i, at, end)) {
      if (pending >= 0 || more) break;
      const stop = endOfDecimal(text, i, end);
      const written = text.slice(i, stop);
      const digits = written.includes(",") ? written.replaceAll(",", "") : written;
      tooLong ||= written.length > MAX_DIGITS;
      mantissa = tokens === 0 && scales === 0 ? digits : "";
      pending = tooLong ? Number.POSITIVE_INFINITY : Number(digits);
      pendingSingle = stop === i + 1;
      tokens++;
      i = stop;
    } else if (kind === CharacterClass.digit) {
      if (pending >= 0 || more) break;
      if (PAIR.has(unit) && i > at && classOf(text.charCodeAt(i + 1)) !== CharacterClass.scale)
        break;
      const stop = endOfDigits(text, i, end);
      if (stop === i + 1 && digitValue(unit) === 0) {
        if (i === at && classOf(text.charCodeAt(i + 1)) === CharacterClass.none) pending = 0;
        lastScale = 0;
        allArabic = false;
        i++;
        continue;
      }
      allArabic = false;
      mantissa = "";
      readRun(i, stop);
      tokens++;
      i = stop;
    } else if (kind === CharacterClass.tens) {
      if (pending >= 0 || more) break;
      section += digitValue(unit);
      lastScale = 1;
      scales++;
      allArabic = false;
      mantissa = "";
      i++;
    } else if (kind === CharacterClass.vague) {
      if (i === at) {
        if (classOf(text.charCodeAt(i + 1)) !== CharacterClass.scale) return null;
        vague = true;
        pending = 1;
        tokens++;
        allArabic = false;
        i++;
      } else if (SOME.has(unit) && !more && pending < 0 && (scales > 0 || lastScale === 0)) {
        more = true;
        i++;
        if (classOf(text.charCodeAt(i)) !== CharacterClass.scale) break;
      } else break;
    } else if (kind === CharacterClass.scale) {
      if (scales === MAX_SCALES) break;
      const power = digitValue(unit);
      if (scales > 0 || tokens > 0) {
        if (text.startsWith("\u767E\u5206\u70B9", i) || text.startsWith("\u767E\u5206\u9EDE", i)) break;
        if (beginsUnit(text, i, SCALE_BEGINS_UNIT) && (text[i] !== "\u5343" || allArabic)) break;
      }
      if (scales === 0 && tokens === 0) {
        bareScale = power !== 1 && i === at;
        startsBare = power > 1 && power < 4;
      }
      exponent += power;
      if (power < 4) {
        if (pending < 0 && scales > 0 && lastScale !== 0 && !more) break;
        const factor = 10 ** power;
        if (pendingMax >= 0) maxFactor = (pendingMax - pending) * factor;
        if (more && pending < 0 && section > 0) section *= factor;
        else section += (pending < 0 ? 1 : pending) * factor;
        pending = -1;
        pendingMax = -1;
      } else {
        if (pendingMax >= 0) maxFactor = (pendingMax - pending) * 10 ** power;
        else if (maxFactor > 0) maxFactor *= 10 ** power;
        pendingMax = -1;
        const factor = 10 ** power;
        if (scales === 0 && tokens === 0) pending = 1;
        if (startsBare && pendingSingle && pending > 0 && lastScale >= 2)
          pending *= 10 ** (lastScale - 1);
        if (power === 4) {
          const part = closeSection(factor);
          if (part === 0 && wan > 0) wan *= factor;
          else if (part === 0 && yi > 0) yi *= factor;
          else wan += part;
        } else {
          const below = wan + closeSection(1) + (power === 12 ? yi : 0);
          wan = 0;
          if (power === 8) yi = below === 0 ? yi * factor : yi + below * factor;
          else {
            yi = 0;
            zhao = below === 0 ? zhao * factor : zhao + below * factor;
          }
        }
      }
      scales++;
      lastScale = power;
      i++;
    } else if (MORE.has(unit)) {
      if (i === at || more || tokens === 0 && scales === 0) break;
      const next = classOf(text.charCodeAt(i + 1));
      if (next === CharacterClass.scale && !beginsUnit(text, i + 1, SCALE_BEGINS_UNIT)) {
        more = true;
        i++;
        continue;
      }
      if (beginsUnit(text, i, MORE_BEGINS_WORD)) break;
      if (COME.has(unit) && scales === 0) break;
      more = true;
      i++;
      break;
    } else if (POINT.has(unit)) {
      const stop = endOfPointDigits(text, i + 1, end);
      if (stop === i + 1 || more || maxFactor >= 0 || pendingMax >= 0 || allArabic && tokens > 0)
        break;
      const after = classOf(text.charCodeAt(stop));
      if (after === CharacterClass.scale && digitValue(text.charCodeAt(stop)) < 4) break;
      settle();
      const whole = zhao + yi + wan + section;
      mantissa = `${whole}.${spellDigits(text, i + 1, stop)}`;
      exponent = 0;
      i = stop;
      tokens = 1;
      scales = 0;
      allArabic = false;
      bareScale = false;
      while (classOf(text.charCodeAt(i)) === CharacterClass.scale && i < end) {
        exponent += digitValue(text.charCodeAt(i));
        i++;
      }
      return done(exactly(mantissa, exponent));
    } else break;
  }
  if (i === at) return null;
  if (tokens === 1 && mantissa !== "" && allArabic)
    return done(tooLong ? Number.POSITIVE_INFINITY : exactly(mantissa, exponent));
  if (tokens === 0 && scales === 0 && pending < 0) {
    if (classOf(text.charCodeAt(at)) !== CharacterClass.digit) return null;
    pending = 0;
  }
  settle();
  return done(zhao + yi + wan + section);
  function settle() {
    if (pending < 0) return;
    const implied = lastScale >= 2 && pendingSingle && pending > 0 ? 10 ** (lastScale - 1) : 1;
    section += pending * implied;
    if (pendingMax >= 0) maxFactor = (pendingMax - pending) * implied;
    pending = -1;
    pendingMax = -1;
  }
  function readRun(from, stop) {
    const length = stop - from;
    const first = digitValue(text.charCodeAt(from));
    pendingSingle = length === 1;
    pendingMax = -1;
    if (length === 1) {
      pending = first;
      return;
    }
    const second = digitValue(text.charCodeAt(from + 1));
    if (length === 2 && isPair(first, second)) {
      pending = first;
      pendingMax = second;
      pendingSingle = true;
      return;
    }
    tooLong ||= length > MAX_DIGITS;
    pending = tooLong ? Number.POSITIVE_INFINITY : Number(spellDigits(text, from, stop));
  }
  function done(value) {
    const stop = i;
    return {
      start: at,
      end: stop,
      value,
      valueMax: maxFactor > 0 ? value + maxFactor : null,
      more,
      vague,
      bareScale: bareScale && tokens === 0,
      plainDigits: allArabic && tokens === 1 && scales === 0 && !more ? text.slice(at, stop) : "",
      scaleExponent: tokens === 1 && pendingMax < 0 && maxFactor < 0 && !vague ? exponent : 0,
      arabic: allArabic && tokens > 0,
      unit: "",
      fraction: false
    };
  }
}
function exactly(digits, exponent) {
  return exponent === 0 ? Number(digits) : Number(`${digits}e${exponent}`);
}
function timesPowerOfTen(value, exponent) {
  const digits = String(value);
  return digits.includes("e") ? value * 10 ** exponent : exactly(digits, exponent);
}
function isPair(first, second) {
  return first > 0 && (second === first + 1 || first === 3 && second === 5);
}
function beginsUnit(text, at, table) {
  const followers = table.get(text[at] ?? "");
  const next = text[at + 1];
  return followers !== void 0 && next !== void 0 && followers.includes(next);
}
function isFractionStart(text, at, start, end) {
  if (text.charCodeAt(at - 1) === 46) return false;
  return at === start && at + 1 < end && isDigit(text.charCodeAt(at + 1));
}
function endOfDecimal(text, at, end) {
  let i = at;
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  if (i - at >= 1 && i - at <= 3) {
    let j = i;
    while (isThousands(text, j, end)) j += 4;
    i = j;
  }
  if (text.charCodeAt(i) === 46 && i + 1 < end && isDigit(text.charCodeAt(i + 1))) {
    i++;
    while (i < end && isDigit(text.charCodeAt(i))) i++;
  }
  return i;
}
function isThousands(text, at, end) {
  return at + 3 < end && text.charCodeAt(at) === 44 && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 4));
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

// src/numerals/numeral.ts
var REPORT = { notations: false };
var PARTS_PER = [
  ["\u767E\u5206\u4E4B", "%", 1],
  ["\u4F70\u5206\u4E4B", "%", 1],
  ["\u5343\u5206\u4E4B", "\u2030", 1],
  ["\u4EDF\u5206\u4E4B", "\u2030", 1],
  ["\u767E\u4E07\u5206\u4E4B", "%", 1e-4],
  ["\u767E\u842C\u5206\u4E4B", "%", 1e-4],
  ["\u4E07\u4E07\u5206\u4E4B", "%", 1e-6],
  ["\u842C\u842C\u5206\u4E4B", "%", 1e-6],
  ["\u5343\u4E07\u5206\u4E4B", "%", 1e-5],
  ["\u5341\u4E07\u5206\u4E4B", "%", 1e-3],
  ["\u4E07\u5206\u4E4B", "\u2031", 1],
  ["\u842C\u5206\u4E4B", "\u2031", 1],
  ["\u4EBF\u5206\u4E4B", "%", 1e-6]
];
var PARTS_PER_START = new CharacterSet(PARTS_PER.map(([words]) => words[0]).join(""));
var NOT_TENTH = "\u7ACB\u529F\u5458\u4E3A\u679C\u6548\u5E74\u672C\u4EA4\u7EE9\u5C31\u5957\u719F\u957F\u4EBA\u54C1\u90FD\u56E0\u578B\u4EFD\u5206\u884C\u8BED\u7247\u6D3B\u8D25\u5343\u767E\u6587\u540D\u7FA4\u5F62\u5168";
var TENTH_OF = ["\u7FA4\u4F17", "\u5458\u5DE5", "\u672C\u5730", "\u4EBA\u53E3", "\u4EBA\u5458", "\u4EBA\u7FA4", "\u5E74\u8F7B", "\u540D\u4F01"];
var HALF_OF = "\u4E2A\u500B\u516C\u5347\u65A4\u7C73\u91CC\u4EA9\u5428\u52A0\u6253\u78C5\u676F\u5C0F\u5E74\u5929\u6708\u514B\u6E6F\u6C64\u8336\u7ACB\u5343\u76CE";
var GOES_ON = new CharacterSet("\u6210\u5206\u53C8/");
var HALVES = [
  ["\u534A\u6570\u4EE5\u4E0A", false],
  ["\u534A\u6570", false],
  ["\u534A\u6578", false],
  ["\u4E00\u534A", false]
];
var HALF_STARTS = new CharacterSet("\u534A\u4E00\u5BF9");
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
  if (!options.notations && !GOES_ON.has(text.charCodeAt(whole.end))) return whole;
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
function isSign(text, at) {
  const sign = text[at];
  if (sign === "\u8D1F" || sign === "\u8CA0") return true;
  if (sign !== "-" && sign !== "\u2212") return false;
  const before = text.charCodeAt(at - 1);
  return !isDigit(before) && !isLatin(before) && before !== 41;
}
function readPartsPer(text, at, end) {
  for (let i = 0; i < PARTS_PER.length; i++) {
    const words = PARTS_PER[i][0];
    if (!text.startsWith(words, at)) continue;
    const unit = PARTS_PER[i][1];
    const factor = PARTS_PER[i][2];
    const start = at + words.length;
    if (start >= end) return null;
    const sign = text[start] === "\u8D1F" || text[start] === "\u8CA0" ? -1 : 1;
    const from = sign < 0 ? start + 1 : start;
    if (text[from] === "\u767E" || text[from] === "\u4F70") {
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
function readHalf(text, at, end, options) {
  const unit = text[at];
  if (unit === "\u534A" || unit === "\u4E00") {
    for (let i = 0; i < HALVES.length; i++) {
      const word = HALVES[i][0];
      if (at + word.length <= end && text.startsWith(word, at)) {
        const stop = word.endsWith("\u4EE5\u4E0A") ? at + 2 : at + word.length;
        return shareOf(at, stop, 50, HALVES[i][1]);
      }
    }
  }
  if (unit === "\u534A" && text[at - 1] === "\u8FC7" && !"\u6570\u5929\u5E74\u6708\u5C0F\u4E2A".includes(text[at + 1] ?? "\0")) {
    return shareOf(at, at + 1, 50, false);
  }
  if (!options.notations) return null;
  if (unit === "\u534A" && HALF_OF.includes(text[at + 1] ?? "\0")) {
    return { ...shareOf(at, at + 1, 0.5, false), unit: "" };
  }
  if (text.startsWith("\u534A\u6210", at)) return shareOf(at, at + 2, 5, false);
  if (text.startsWith("\u5BF9\u6298", at)) return shareOf(at, at + 2, 50, false);
  return null;
}
function readTenths(text, whole, end, options) {
  if (whole.end >= end || whole.bareScale) return null;
  const mark = text[whole.end];
  if (mark === "\u6210") {
    if (whole.value > 10 || whole.vague) return null;
    if (NOT_TENTH.includes(text[whole.end + 1] ?? "\0") && !isTenthOf(text, whole.end + 1))
      return null;
    const next = text.charCodeAt(whole.end + 1);
    const tenth = { ...whole, unit: "%", plainDigits: "" };
    const top = whole.valueMax === null ? null : whole.valueMax * 10;
    const value = scaleUp(whole.value);
    if (text[whole.end + 1] === "\u534A" && whole.end + 1 < end && text[whole.end + 2] !== "\u6570") {
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
  if (mark === "\u6298" && options.notations && !"\u6263\u5408\u65E7\u5C04\u9875".includes(text[whole.end + 1] ?? "\0")) {
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
var PART_WORDS = ["\u5206\u4E4B", "\u4EFD\u4E4B", "\u5206", "\u4EFD"];
function readFraction(text, whole, end, options) {
  if (text[whole.end] === "\u53C8") {
    const denominator = readMagnitude(text, whole.end + 1, end);
    if (denominator === null || text[denominator.end] === "\u53C8") return null;
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
  for (const word of options.notations ? PART_WORDS : ["\u5206\u4E4B"]) {
    if (!text.startsWith(word, whole.end)) continue;
    let from = whole.end + word.length;
    if (!word.endsWith("\u4E4B") && (whole.arabic || !isChineseNumeral(text, from))) continue;
    let sign = 1;
    if (options.notations && (text[from] === "\u8D1F" || text[from] === "\u8CA0")) {
      sign = -1;
      from++;
    }
    const part = readMagnitude(text, from, end);
    if (part === null || part.bareScale || whole.value === 0) return null;
    if (!word.endsWith("\u4E4B") && part.end < end && "\u89D2\u5206\u6BDB".includes(text[part.end])) return null;
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
  const base = whole.plainDigits.replaceAll(",", "");
  const mark = text[whole.end];
  if (mark === "e" || mark === "E" || mark === "^") {
    const read = readExponent(text, whole.end + 1, end, mark === "^");
    if (read === null) return null;
    const value2 = mark === "^" ? Number(base) ** read.exponent : exactly(base, read.exponent);
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

// src/numerals/quantities.ts
var SHARE_UNITS = {
  "%": { name: "%", kind: "percent" },
  "\u2030": { name: "\u2030", kind: "percent" },
  "\u2031": { name: "\u2031", kind: "percent" }
};
var BETWEEN = new CharacterSet("\u5927\u6574\u5C0F\u6EE1");
var CONNECTORS = new CharacterSet("\u81F3\u5230-\u2014\u2013\u2015~\uFF5E\u301C\u223C\u2212\u2500");
var HALF = "\u534A".charCodeAt(0);
var PAST = "\u8FC7".charCodeAt(0);
function scanQuantities(text, from, to, options) {
  const found3 = [];
  let free = from;
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    const starts = classOf(unit) !== CharacterClass.none || unit === HALF || options.notations && startsNotation(unit, text, at, to);
    if (!starts) {
      at++;
      continue;
    }
    const first = quantityAt(text, at, free, to, options);
    if (typeof first === "number") {
      at = first;
      continue;
    }
    const merged = mergeRange(text, first, to, options) ?? first;
    found3.push(merged);
    free = merged.end;
    at = merged.end;
  }
  return found3;
}
function startsNotation(unit, text, at, to) {
  if (unit === 46) {
    const before = text.charCodeAt(at - 1);
    return isDigit(text.charCodeAt(at + 1)) && !isDigit(before) && before !== 46;
  }
  if (unit === 23545) return text[at + 1] === "\u6298";
  return (unit === 45 || unit === 36127 || unit === 36e3 || unit === 8722) && at + 1 < to;
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
  if (BETWEEN.has(text.charCodeAt(start)) && (direct === null || direct.unit.name === "\u5927")) {
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
  const mark = text[at];
  at++;
  if (text[at] === mark && mark !== "\u81F3" && mark !== "\u5230") at++;
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
  if (options.notations && mark === "-" && first.unit === null && second.unit?.kind === "percent")
    return null;
  if (mark === "-" && isCode(text, first, second)) return null;
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

// src/numerals/unit-data.ts
var REPORT_UNITS = {
  event: [
    "\u6B21 \u573A \u573A\u6B21 \u671F \u8F6E \u8F6E\u6B21 \u8D9F \u56DE \u73ED\u6B21 \u8BFE\u65F6 \u5B66\u65F6 \u8282 \u8BFE \u5802 \u8BB2 \u7AD9\u6B21 \u904D",
    "\u8D77 \u4EF6 \u5B97 \u4F8B \u6869 \u5355 \u6848 \u6848\u6B21 \u4EF6\u6B21 \u8D77\u6B21 \u5B97\u6B21 \u6279 \u6279\u6B21 \u7B14 \u5377 \u7968 \u901A",
    "\u573A(\u6B21) \u671F(\u6B21) \u4EF6(\u6B21) \u8D77(\u6B21) \u5B97(\u6B21) \u6279(\u6B21) \u6B21(\u573A) \u6B21(\u671F) \u671F(\u573A) \u573A/\u6B21 \u671F/\u6B21 \u8D77(\u4EF6) \u4EF6(\u8D77) \u5B97(\u4EF6) \u4EF6(\u5B97)"
  ],
  person: ["\u4EBA \u540D \u4F4D \u4EBA\u6B21 \u4EBA(\u6B21) \u540D\u6B21 \u4EBA\u4EFD \u4EBA\u5929 \u4EBA/\u6B21 \u6237 \u6237\u6B21 \u6237(\u6B21) \u5BB6 \u5BB6\u6B21 \u5BB6(\u6B21) \u5BB6/\u6B21 \u6237/\u6B21"],
  paper: [
    "\u4EFD \u4EFD\u6B21 \u4EFD(\u518C) \u4EFD/\u518C \u518C \u518C\u6B21 \u672C \u672C(\u518C) \u5F20 \u5F20(\u4EFD) \u5E45 \u5E45\u6B21 \u6761 \u6761\u6B21 \u6761(\u6B21) \u7BC7 \u7BC7\u6B21 \u7BC7(\u6761) \u6761/\u6B21 \u9875 \u5C01 \u5219 \u7248 \u526F \u679A \u5B57 \u96C6 \u9996 \u5757 \u9762 \u4EF6\u5957 \u9879\u6B21 \u9879(\u6B21)"
  ],
  thing: [
    "\u4E2A \u4E2A\u6B21 \u4E2A(\u6B21) \u53F0 \u53F0\u6B21 \u53F0(\u6B21) \u53F0(\u5957) \u53F0\u5957 \u53F0/\u5957 \u5957 \u5957\u6B21 \u8F86 \u8F86\u6B21 \u8F86(\u6B21) \u8F86/\u6B21 \u8F66\u6B21 \u67B6 \u67B6\u6B21 \u8258 \u8258\u6B21 \u90E8 \u53EA \u5934 \u5C3E \u5339 \u7FBD \u682A \u68F5 \u6839 \u628A \u74F6 \u76D2 \u7BB1 \u888B \u5305 \u6876 \u7F50 \u7EC4 \u76CF \u9897 \u7C92 \u76D8 \u5E8A \u684C \u5C0A \u5177 \u7247 \u675F \u5806 \u5242 \u5242\u6B21 \u9488 \u9488\u6B21 \u9488\u5242 \u95E8 \u6B3E"
  ],
  place: [
    "\u5904 \u5904\u6B21 \u5904(\u6B21) \u95F4 \u95F4\u6B21 \u6240 \u6240\u6B21 \u5EA7 \u680B \u5E62 \u680B\u6B21 \u5B97\u5730 \u53E3 \u773C \u9053 \u70B9 \u70B9\u6B21 \u70B9\u4F4D=\u4E2A\u70B9\u4F4D \u6BB5 \u5B54 \u7AD9 \u697C\u680B \u5730\u5757 \u8DEF\u6BB5"
  ],
  group: ["\u652F \u961F \u961F\u6B21 \u7EC4\u6B21 \u73ED \u56E2 \u4E2A\u7EC4 \u5BF9"],
  abstract: [
    "\u9879=\u5927\u9879 \u7C7B=\u5927\u7C7B \u79CD \u7EA7 \u65B9\u9762=\u4E2A\u65B9\u9762 \u5C42\u9762=\u4E2A\u5C42\u9762 \u7EF4\u5EA6=\u4E2A\u7EF4\u5EA6 \u73AF\u8282=\u4E2A\u73AF\u8282 \u6B65\u9AA4=\u4E2A\u6B65\u9AA4 \u9636\u6BB5=\u4E2A\u9636\u6BB5 \u6863 \u95E8\u7C7B \u677F\u5757=\u4E2A\u677F\u5757 \u9886\u57DF=\u4E2A\u9886\u57DF \u7CFB\u5217 \u91CD \u5927"
  ],
  noun: [
    "\u90E8\u95E8 \u4E61\u9547 \u9547\u8857 \u8857\u9547 \u8857\u9053 \u793E\u533A \u6751\u793E \u6751\u5C45 \u6751 \u9547 \u4E61 \u53BF \u533A \u5E02 \u7701 \u56FD \u6821 \u4F01\u4E1A \u5355\u4F4D \u884C\u653F\u6751 \u79D1\u5BA4 \u7F51\u683C \u5C0F\u533A \u5730\u5E02 \u533A\u53BF \u53BF\u533A \u53BF\u5E02\u533A \u53BF(\u5E02\u3001\u533A) \u4E61(\u9547) \u9547(\u8857) \u6751(\u793E\u533A) \u6751(\u5C45) \u4E61(\u9547\u3001\u8857\u9053) \u5BB6\u5EAD"
  ],
  money: [
    "\u5143=\u5706=\u5706\u6574=\u5143\u6574=\u5143\u4EBA\u6C11\u5E01=\u4EBA\u6C11\u5E01 \u7F8E\u5143=\u7F8E\u91D1 \u6E2F\u5143=\u6E2F\u5E01 \u6B27\u5143 \u65E5\u5143 \u82F1\u9551 \u65B0\u53F0\u5E01=\u53F0\u5E01 \u6FB3\u5143 \u52A0\u5143 \u5143/\u4EBA \u5143/\u6708 \u5143/\u5E74 \u5143/\u5E73\u65B9\u7C73 \u5143/\u4EA9 \u5143/\u5428 \u5143/\u6237"
  ],
  percent: ["%=\uFF05=\uFE6A=\u4E2A% \u2030 \u2031"],
  points: ["\u767E\u5206\u70B9=\u4E2A\u767E\u5206\u70B9=%\u4E2A\u70B9"],
  multiple: ["\u500D"],
  score: ["\u5206 \u79EF\u5206"],
  length: [
    "\u4EBA\u516C\u91CC \u5428\u516C\u91CC \u8F66\u516C\u91CC \u7C73 \u516C\u91CC=km=KM=Km \u5343\u7C73 \u5398\u7C73=\u516C\u5206=cm \u6BEB\u7C73=mm \u91CC \u6D77\u91CC \u82F1\u91CC \u5EF6\u7C73=\u5EF6\u957F\u7C73"
  ],
  area: ["\u5E73\u65B9\u7C73=\u5E73\u7C73=\u33A1=m2=m\xB2=\u5E73\u65B9 \u5E73\u65B9\u516C\u91CC=\u5E73\u65B9\u5343\u7C73=km2=km\xB2=\u33A2 \u4EA9=\u4EA9\u5730 \u4EA9\u6B21 \u516C\u9877 \u5E73\u65B9\u5398\u7C73"],
  volume: ["\u7ACB\u65B9\u7C73=\u7ACB\u65B9=\u65B9=m3=m\xB3=\u33A5 \u5347=L \u6BEB\u5347=ml=mL"],
  weight: [
    "\u5428=t \u5343\u514B=kg=KG=\u338F \u516C\u65A4 \u514B \u6BEB\u514B \u5FAE\u514B \u65A4 \u5428\u6807\u51C6\u7164=\u5428\u6807\u7164 \u6BEB\u514B/\u5347 \u6BEB\u514B/\u7ACB\u65B9\u7C73 \u5FAE\u514B/\u7ACB\u65B9\u7C73"
  ],
  energy: ["\u5343\u74E6\u65F6=\u5EA6\u7535=kWh \u5343\u74E6=kW \u5146\u74E6=MW \u5206\u8D1D=dB \u5343\u4F0F\u5B89=kVA"],
  data: ["TB GB MB PB"],
  duration: [
    "\u5E74=\u5468\u5E74=\u4E2A\u5E74\u5934 \u6708=\u4E2A\u6708=\u500B\u6708=\u4E2A\u591A\u6708 \u5468=\u4E2A\u661F\u671F=\u661F\u671F=\u4E2A\u5468 \u65E5=\u65E5\u5386\u65E5 \u5929=\u4E2A\u81EA\u7136\u65E5=\u81EA\u7136\u65E5 \u5C0F\u65F6=\u4E2A\u5C0F\u65F6=\u500B\u5C0F\u6642 \u5206\u949F \u79D2=\u79D2\u949F \u5DE5\u4F5C\u65E5=\u4E2A\u5DE5\u4F5C\u65E5=\u500B\u5DE5\u4F5C\u65E5=\u5DE5\u4F5C\u5929 \u5B63\u5EA6=\u4E2A\u5B63\u5EA6 \u5B66\u671F=\u4E2A\u5B66\u671F \u5B66\u5E74=\u4E2A\u5B66\u5E74 \u5E74\u5EA6=\u4E2A\u5E74\u5EA6"
  ],
  age: ["\u5C81=\u5468\u5C81"],
  grade: ["\u7B49\u5956 \u661F\u7EA7 \u7EA7\u522B A\u7EA7"]
};
var EVERYDAY_UNITS = {
  money: [
    "\u5143=\u5757\u94B1=\u584A\u9322=\u4EBA\u6C11\u5E63=RMB=CNY=\u5757=\u584A=\u868A \u89D2=\u6BDB=\u6BEB\u5B50=\u6BEB \u5206\u94B1=\u4ED9=\u5206\u9322",
    "\u7F8E\u5143=\u7F8E\u5706=\u7F8E\u5713=\u7F8E\u5200=USD \u7F8E\u5206=\u7F8E\u4ED9 \u6E2F\u5143=\u6E2F\u5E63=\u6E2F\u7EB8=\u6E2F\u7D19=HKD=\u6E2F\u5706 \u6E2F\u4ED9 \u6B27\u5143=\u6B50\u5143=EUR=\u5143\u6B27\u5143 \u6B27\u5206 \u65E5\u5143=\u65E5\u5706=\u65E5\u5713=\u65E5\u5E01=\u65E5\u5E63=JPY=\u5186 \u65E5\u672C\u92AD=\u65E5\u672C\u94B1 \u82F1\u9551=\u82F1\u938A=GBP=\u9551=\u938A \u4FBF\u58EB \u65B0\u53F0\u5E01=\u81FA\u5E63=\u53F0\u5E63=\u65B0\u81FA\u5E63=\u65B0\u53F0\u5E63=\u5143\u65B0\u53F0\u5E01=NTD \u97E9\u5143=\u97D3\u5143=\u97E9\u5E01=\u97D3\u5E63=\u97E9\u5706=\u97E9\u571C=KRW \u6FB3\u5143=\u6FB3\u5927\u5229\u4E9A\u5143=\u6FB3\u5E01=AUD \u52A0\u5143=\u52A0\u62FF\u5927\u5143=\u52A0\u5E01=CAD \u65B0\u52A0\u5761\u5143=\u65B0\u5143=\u65B0\u5E01=SGD \u745E\u58EB\u6CD5\u90CE=\u745E\u90CE=CHF \u6CD5\u90CE \u5362\u5E03=\u76E7\u5E03=RUB \u6CF0\u94E2=\u6CF0\u9296=\u6CF0\u682A=THB \u5362\u6BD4=\u76E7\u6BD4=INR=\u5370\u5EA6\u5362\u6BD4 \u8D8A\u5357\u76FE=VND \u9A6C\u514B \u6BD4\u7D22 \u91CC\u62C9 \u6797\u5409\u7279=\u9A6C\u5E01 \u5370\u5C3C\u76FE \u6FB3\u95E8\u5143=\u6FB3\u95E8\u5E01=MOP \u514B\u6717 \u91CC\u4E9A\u5C14 \u8FEA\u62C9\u59C6 \u6BD4\u7279\u5E01=\u500B\u6BD4\u7279\u5E63=\u4E2A\u6BD4\u7279\u5E01=\u6BD4\u7279\u5E63=BTC \u7B2C\u7EB3\u5C14 \u96F7\u4E9A\u5C14 \u5170\u7279 \u798F\u6797 \u5179\u7F57\u63D0 \u62AB\u7D22"
  ],
  percent: ["%=\u4E2A\u70B9=pct=\u5DF4\u4ED9=\u8DB4"],
  points: ["\u767E\u5206\u70B9=\u500B\u767E\u5206\u9EDE=\u767E\u5206\u9EDE=\u4E2A\u767E\u5206\u9EDE"],
  length: [
    '\u7C73=\u516C\u5C3A=m=M \u5343\u7C73=\u516C\u88CF=\u516C\u91CC=km=\u54E9\u8DEF=\u5343\u516C\u5C3A \u5398\u7C73=\u516C\u5206=cm=\u91D0\u7C73=\u339D \u6BEB\u7C73=mm=\u516C\u5398=\u339C \u91CC=\u534E\u91CC=\u5E02\u91CC=\u91CC\u5730 \u82F1\u91CC=\u82F1\u88CF=\u82F1\u54E9=mile=miles=\u54E9=mi \u82F1\u5C3A=\u544E=foot=foots=feet=ft=\u82F1\u544E=\u5C3A\u82F1 \u82F1\u5BF8=\u540B=\u82F1\u540B=inch=inches=\u5BF8\u82F1=" \u5BF8=\u5E02\u5BF8 \u5C3A=\u5E02\u5C3A \u4E08 \u6D77\u91CC=\u6D6C=\u6D77\u6D6C \u5FAE\u7C73=\u03BCm=um \u7EB3\u7C73=nm \u5149\u5E74 \u5206\u7C73=dm \u7801=\u78BC=yard=yards'
  ],
  area: [
    "\u5E73\u65B9\u7C73=\u5E73\u65B9\u516C\u5C3A=\u5E73 \u4EA9=\u755D=\u5E02\u4EA9 \u516C\u9877=\u516C\u9803=hm2 \u5E73\u65B9\u82F1\u5C3A=\u5E73\u65B9\u544E \u5E73\u65B9\u82F1\u91CC \u5E73\u65B9\u5206\u7C73 \u82F1\u4EA9=\u82F1\u755D \u57A7 \u5E73\u65B9\u7801 \u5E73\u65B9\u5398\u7C73=cm2"
  ],
  volume: [
    "\u7ACB\u65B9\u7C73=\u7ACB\u7C73 \u5347=\u516C\u5347=l=\u7ACB\u5347=\u516C\u6607 \u6BEB\u5347=ML=cc=CC=\u516C\u64AE \u52A0\u4ED1=\u52A0\u4F96=gallon=gallons \u7ACB\u65B9\u5398\u7C73=cm3 \u7ACB\u65B9\u516C\u91CC \u6C64\u5319=\u6E6F\u5319=\u5927\u5319=\u6C64\u52FA \u8336\u5319=\u5C0F\u5319 \u54C1\u8131=\u54C1\u812B \u5938\u8131 \u7ACB\u65B9\u82F1\u5C3A \u7ACB\u65B9\u5206\u7C73 \u6597"
  ],
  weight: [
    "\u5428=\u5678=\u516C\u5428 \u5343\u514B=\u338F=Kg \u514B=g=\u516C\u514B \u6BEB\u514B=mg=\u338E \u5FAE\u514B=\u03BCg \u65A4=\u5E02\u65A4=\u53F0\u65A4 \u4E24=\u5169=\u5E02\u4E24 \u78C5=lb=lbs=\u78C5\u91CD \u76CE\u53F8=\u5B89\u58EB=oz=\u82F1\u4E24 \u94B1 \u514B\u62C9 \u516C\u62C5 \u77ED\u5428 \u957F\u5428"
  ],
  energy: [
    "\u5343\u74E6=KW \u74E6=\u74E6\u7279=W \u5409\u74E6=GW \u9A6C\u529B \u4F0F\u7279=V \u5343\u4F0F=kV \u7126\u8033 \u5343\u7126=kJ \u5361\u8DEF\u91CC=cal \u5343\u5361=\u5927\u5361=kcal \u8D6B\u5179=\u8D6B=Hz \u5343\u8D6B\u5179=\u5343\u8D6B=kHz \u5146\u8D6B\u5179=\u5146\u8D6B=MHz \u5409\u8D6B\u5179=\u5409\u8D6B=GHz \u5B89\u57F9 \u6B27\u59C6 \u725B\u987F \u5E15\u65AF\u5361 \u5343\u5E15 \u5146\u5E15=MPa \u6D41\u660E \u574E\u5FB7\u62C9"
  ],
  data: [
    "\u5B57\u8282=byte=bytes \u5343\u5B57\u8282=KB=kB \u5146\u5B57\u8282=MB \u5409\u5B57\u8282=GB \u592A\u5B57\u8282=TB \u6BD4\u7279=bit=bits=\u4F4D\u5143=\u4F4D \u5343\u6BD4\u7279 \u5146\u6BD4\u7279 \u50CF\u7D20"
  ],
  temperature: ["\u2103=\u6444\u6C0F\u5EA6=\u651D\u6C0F\u5EA6=\xB0C=\u651D\u6C0F\xB0=\u6444\u6C0F\xB0 \u2109=\u534E\u6C0F\u5EA6=\u83EF\u6C0F\u5EA6=\xB0F=\u534E\u6C0F\xB0=\u83EF\u6C0F\xB0 \u5EA6=\xB0"],
  duration: ["\u5C0F\u65F6=\u5C0F\u6642=\u949F\u5934=\u4E2A\u949F\u5934=\u500B\u9418\u982D \u5206\u949F=\u5206\u9418 \u79D2=\u79D2\u9418 \u523B\u949F \u4E16\u7EAA=\u4E2A\u4E16\u7EAA"],
  age: ["\u5C81=\u6B72=\u5C81\u5927 \u4E2A\u6708\u5927=\u500B\u6708\u5927 \u5929\u5927"],
  thing: ["\u5BF9=\u5C0D \u53CC=\u96D9 \u6253=dozen"]
};
var NOT_BEFORE = {
  \u5927: "\u4F1A\u961F\u5B66\u5385\u697C\u5BB6\u529B\u5E45\u91CF\u578B\u591A\u6982\u4F53\u90E8\u5C0F\u5C40\u5802\u8D5B\u65B9",
  \u4EBA: "\u6C11\u5927\u5458\u624D\u53E3\u5747\u8EAB\u683C\u5DE5\u7C7B\u6587\u4F53",
  \u540D: "\u79F0\u5355\u4E49\u8A89\u5F55\u724C\u989D\u80DC",
  \u6B21: "\u6570\u8981\u65E5\u751F\u5E8F",
  \u573A: "\u6240\u666F\u5730\u9986\u9762",
  \u671F: "\u95F4\u9650\u672B\u671B\u5F85\u520A\u76FC",
  \u8F6E: "\u8BAD\u6362\u5C97\u6D41\u9A7B\u5019\u503C\u5ED3\u8239",
  \u56DE: "\u8BBF\u590D\u5E94\u6536\u5F52\u843D\u62A5\u6765\u53BB\u7B54\u987E",
  \u8BFE: "\u7A0B\u9898\u5802\u4EF6",
  \u8BB2: "\u5EA7\u8BDD\u89E3\u5E08\u8BFE\u5802\u8FF0\u597D\u53F0\u7A76\u653F\u8FF0\u5B66",
  \u73ED: "\u5B50\u7EC4\u957F\u4E3B\u8F66\u7EA7\u59D4",
  \u8282: "\u70B9\u7EA6\u80FD\u65E5\u5047\u7701\u76EE\u6C34\u7535\u594F",
  \u7AD9: "\u70B9\u5F0F\u4F4D\u5728\u957F\u5185",
  \u8D77: "\u8349\u8BC9\u5230\u6765\u6B65\u4F0F\u98DE\u4E49\u7528",
  \u4EF6: "\u6570",
  \u5B97: "\u65E8\u6559\u65CF\u7960\u5730",
  \u4F8B: "\u5982\u4F1A\u5916",
  \u5355: "\u4F4D\u72EC\u4E00\u9879\u5143\u7EAF\u5411\u636E\u7B14\u8EAB\u8272\u4E2A\u7A0B",
  \u6279: "\u53D1\u51C6\u8BC4\u590D\u793A\u9A73\u5224",
  \u7B14: "\u8BB0\u5F55\u8BD5\u8005\u753B",
  \u7968: "\u636E\u6570\u51B3",
  \u901A: "\u8FC7\u77E5\u62A5\u9053\u544A\u4FE1\u8BAF\u7528\u8F66\u7545\u5E38\u7A3F\u8FBE\u884C",
  \u53E3: "\u5934\u5F84\u53F7\u670D\u7CAE\u5CB8\u7891\u8BED\u5473\u8154",
  \u4F4D: "\u4E8E\u7F6E\u5217\u5C45\u9636",
  \u5BF9: "\u4E8E\u5916\u5185\u5168\u63A5\u7167\u7B56\u8C61\u53E3\u6807\u6BD4\u5F85\u75C7\u5E94\u6B64\u8BDD\u8F96\u6211\u5404\u6751\u672C\u4F01\u6D89\u5E94\u91CD\u8FDD\u672A\u65E0\u4E0D\u5176",
  \u6237: "\u7C4D\u5916\u53E3\u4E3B\u578B\u5747",
  \u5BB6: "\u5EAD\u56ED\u957F\u5C5E\u653F\u79BD\u52A1\u91CC\u4E61",
  \u4E2A: "\u4F53\u6027",
  \u4EFD: "\u989D",
  \u518C: "\u5C01",
  \u672C: "\u7EA7\u5730\u5E74\u5E02\u533A\u9547\u8EAB\u7740\u8857\u62A5\u8F96\u9662\u5C40\u6B21\u53BF\u4E61\u6751\u6708\u5B63\u5468\u5C4A\u8D28\u79D1",
  \u5F20: "\u8D34\u699C\u626C\u5F00\u5BB6",
  \u5E45: "\u5EA6\u5458",
  \u6761: "\u4F8B\u4EF6\u6B3E\u4EE4\u7406",
  \u9875: "\u9762\u5CA9",
  \u90E8: "\u95E8\u7F72\u961F\u59D4\u957F\u7EA7\u5C5E\u843D",
  \u7248: "\u6743\u56FE\u9762",
  \u9762: "\u79EF\u5411\u5BF9\u4E34\u8C8C\u8BD5\u8C08",
  \u96C6: "\u4E2D\u4F53\u56E2\u5408\u6210\u8D44\u805A\u7EA6\u9547",
  \u9996: "\u5148\u6B21\u8981\u6279\u521B\u5E2D\u5C4A\u5E9C\u90FD\u8FDD\u95EE",
  \u5757: "\u94FE",
  \u5219: "\u662F\u6309\u5E94\u7531\u4E0D\u4F9D\u53EF\u9700",
  \u5B57: "\u53F7\u6837\u4F53\u8282\u773C\u5178",
  \u53F0: "\u8D26\u9636\u6E7E",
  \u5957: "\u9910\u53D6\u8DEF",
  \u67B6: "\u6784\u8BBE\u6865",
  \u7EC4: "\u7EC7\u957F\u5EFA",
  \u652F: "\u90E8\u6301\u51FA\u4ED8\u63F4\u914D\u519C",
  \u5934: "\u90E8\u7B49\u75BC\u75DB\u8111\u53F7",
  \u628A: "\u5173\u63E1\u8109\u63A7\u624B",
  \u6839: "\u636E\u672C\u6CBB\u6E90\u7EDD\u9664\u57FA",
  \u5305: "\u62EC\u542B\u6848\u4FDD\u6293\u8054\u5BB9\u88C5\u6751\u6237\u5E72\u6293\u7247",
  \u95E8: "\u6237\u8BCA\u5E97\u7981\u53E3\u7C7B\u524D\u724C\u69DB",
  \u6B3E: "\u9879\u5F0F\u5F85",
  \u70B9: "\u51FB\u8BC4\u4EAE\u8D5E\u540D\u71C3",
  \u5904: "\u7406\u7F5A\u7F6E\u5206\u4E8E\u7EA7\u957F\u5728",
  \u95F4: "\u63A5\u9694\u65AD\u8C0D",
  \u6240: "\u6709\u5728\u4EE5\u5C5E\u9700\u957F\u8C13\u5360\u8F96\u5F97",
  \u5EA7: "\u8C08\u843D\u4F4D\u53F3",
  \u7247: "\u533A\u6BB5\u9762\u8B66",
  \u6BB5: "\u843D\u65F6",
  \u5BA4: "\u5185\u5916",
  \u961F: "\u4F0D",
  \u56E2: "\u7ED3\u961F\u5458\u4F53\u652F\u59D4\u4F19",
  \u9879: "\u76EE",
  \u7C7B: "\u522B\u4F3C",
  \u79CD: "\u690D\u7C7B\u5B50\u517B\u7CAE\u7530\u5730",
  \u7EA7: "\u522B\u914D\u4EE5\u9886",
  \u6863: "\u6848\u6B21",
  \u91CD: "\u70B9\u8981\u5927\u65B0\u89C6\u75C7\u4F24\u590D\u7533\u6784",
  \u4E2D\u5FC3: "\u57CE\u7EC4\u6821\u5B66\u6237",
  \u6751: "\u6C11\u5C45\u91CC\u89C4\u52A1\u59D4",
  \u9547: "\u57DF\u515A\u653F\u7EA7\u957F\u533A",
  \u4E61: "\u6751\u9547\u8D24\u4EB2\u571F\u60C5\u7EA7",
  \u53BF: "\u57DF\u7EA7\u59D4\u653F\u957F\u57CE\u4E61\u76F4",
  \u533A: "\u57DF\u7EA7\u59D4\u653F\u957F\u95F4\u522B\u76F4",
  \u5E02: "\u573A\u6C11\u7EA7\u59D4\u653F\u57DF\u5BB9\u957F\u76F4",
  \u7701: "\u7EA7\u59D4\u76F4\u5185\u5916\u5385",
  \u56FD: "\u5BB6\u6709\u9645\u5185\u52A1\u571F\u9053\u8D44\u5E86",
  \u6821: "\u56ED\u957F\u5185\u5916\u51C6\u4F01\u65B9",
  \u4F01\u4E1A: "\u5BB6\u5316",
  \u5143: "\u65E6\u7D20\u4EF6\u9996\u5BB5",
  \u89D2: "\u5EA6\u843D\u8272\u9010",
  \u6BDB: "\u75C5\u5229\u576F\u6CFD",
  \u6BEB: "\u65E0\u4E0D",
  \u5206: "\u522B\u5E03\u7C7B\u6790\u7BA1\u5C40\u89E3\u914D\u4E3A\u5DE5\u6D41\u7EA7\u6279\u671F\u533A\u7EC4\u7EC4\u7EC7\u652F\u6563\u4EAB\u6B65\u95E8\u9636\u8D74\u7247\u949F\u5C42\u5934\u7EC4\u62E8\u5E03\u5305\u8BBE\u5C42\u6B21\u884C\u6E05\u8D5B\u53D1\u9001\u8272\u8BBA\u6B67\u9879\u4F17",
  \u661F: "\u7EA7\u671F\u5149\u706B",
  \u91CC: "\u7A0B\u9762",
  \u6B65: "\u4F10\u9AA4\u884C\u5165\u8C03",
  \u5E73: "\u5B89\u53F0\u5747\u7B49\u7A33\u65F6\u8861\u53F0\u6574",
  \u65B9: "\u9762\u6848\u5F0F\u4FBF\u5411\u6CD5\u9488\u4F4D\u80FD\u53EF\u6848\u5706\u7565",
  \u5347: "\u7EA7\u5B66\u81F3\u65D7\u6E29\u503C\u9AD8",
  \u6597: "\u4E89",
  \u514B: "\u670D\u9686\u6263",
  \u4E24: "\u4E2A\u6B21\u7EA7\u7C7B\u79CD\u540D\u9879\u5927\u4E2A\u5730\u624B",
  \u5EA6: "\u5047\u8FC7\u91CF",
  \u5E74: "\u7EA7\u8F7B\u9F84\u5E95\u521D\u672B\u7EC8\u5EA6",
  \u6708: "\u5E95\u521D\u672B\u4EFD\u5747",
  \u65E5: "\u5E38\u76CA\u524D\u8D77\u5747",
  \u5929: "\u7136\u6D25",
  \u5468: "\u8FB9\u5BC6\u56F4\u5230",
  \u65F6: "\u95F4\u671F\u4EE3\u4EFB\u800C\u5E38",
  \u79D2: "\u529E\u6279",
  \u675F: "\u7F1A",
  \u53CC: "\u968F\u65B9\u5411\u51CF\u521B\u62E5\u91CD\u8BED\u63D0\u5B66\u516C",
  \u6253: "\u9020\u51FB\u5370\u901A\u597D\u54CD\u7834\u7262\u67B6",
  \u5177: "\u5907\u6709\u4F53",
  \u5E8A: "\u4F4D"
};

// src/numerals/units.ts
var SPACE2 = 32;
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
    const { written } = this;
    const list = [];
    const character = String.fromCharCode(first);
    let at = first === SPACE2 || first === ALIAS ? -1 : written.indexOf(character);
    for (; at >= 0; at = written.indexOf(character, at + 1)) {
      const before = written.charCodeAt(at - 1);
      if (before !== SPACE2 && before !== ALIAS) continue;
      const word = written.slice(at, endOfSpelling(written, at));
      if (!list.some((known) => known.word === word)) list.push(this.spelling(word, at));
    }
    if (list.length > 1) list.sort((a, b) => b.word.length - a.word.length);
    const found3 = list.length === 0 ? NO_SPELLINGS : list;
    this.byFirst.set(first, found3);
    return found3;
  }
  /** The spelling that stands at `at` of all that are written out. */
  spelling(word, at) {
    const { written } = this;
    const start = written.lastIndexOf(" ", at) + 1;
    const name = start === at ? word : written.slice(start, endOfSpelling(written, start));
    let kind = 0;
    while (this.kindEnds[kind] <= at) kind++;
    return {
      word,
      unit: { name, kind: this.kinds[kind] },
      latin: isLatin(word.charCodeAt(word.length - 1)),
      barred: NOT_BEFORE[word] ?? ""
    };
  }
  writeOut() {
    const parts2 = [];
    let length = 0;
    for (const table of this.tables) {
      for (const kind of Object.keys(table)) {
        const part = ` ${table[kind].join(" ")}`;
        length += part.length;
        parts2.push(part);
        this.kinds.push(kind);
        this.kindEnds.push(length);
      }
    }
    this.written = `${parts2.join("")} `;
  }
};
function endOfSpelling(written, at) {
  let end = at + 1;
  let unit = written.charCodeAt(end);
  while (unit !== SPACE2 && unit !== ALIAS) unit = written.charCodeAt(++end);
  return end;
}
var reportUnits = new UnitIndex(REPORT_UNITS);
var everydayUnits = new UnitIndex(EVERYDAY_UNITS, REPORT_UNITS);
var ALWAYS_GUARDED = new Set(
  "\u5E74 \u6708 \u65E5 \u7EA7 \u70B9 \u5206 \u661F \u65F6 \u5EA6 \u533A \u53BF \u5E02 \u7701 \u56FD \u9547 \u6751 \u4E61 \u4E2D\u5FC3 \u6B65 \u65B9 \u5E73".split(" ")
);
function isGuarded(text, at, word) {
  return ALWAYS_GUARDED.has(word) || classOf(text.charCodeAt(at - 1)) === CharacterClass.digit;
}

// src/claims/draft.ts
function because(before, rule, { start, end }) {
  return { rule, words: { start, end }, before };
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

// src/genre/claims/links.yaml
var links_default = { "ratesOfTheLast": "\u6210\u529F\u7387 \u5408\u683C\u7387 \u901A\u8FC7\u7387 \u53CA\u683C\u7387 \u4F18\u79C0\u7387 \u4F18\u826F\u7387 \u7B54\u590D\u7387 \u56DE\u590D\u7387 \u529E\u7ED3\u7387 \u53CD\u9988\u7387 \u5B8C\u6210\u7387", "notInVerb": "\u7684 \u548C \u4E0E", "rest": "\u5176\u4ED6 \u5176\u4F59 \u53E6", "ofWhich": "\u5176\u4E2D", "shareOf": "\u5360 \u7EA6\u5360 \u4EC5\u5360", "share": "\u5360\u6BD4", "rate": "\u7387", "inOrder": "\u5206\u522B", "sharedEnds": "\u7C7B \u6570 \u7387 \u91CF \u7EA7", "ownEnds": "\u7387 \u6570 \u91CF \u989D", "notAnd": "\u65F6 \u683C" };

// src/match/word-lists.ts
function wordLists(file, ...names) {
  const lists = file;
  return Object.fromEntries(
    names.map((name) => {
      const list = lists[name];
      if (typeof list !== "string") throw new Error(`the genre has no word list ${name} here`);
      return [name, [list]];
    })
  );
}
function characterSet(list, marks = "") {
  return new CharacterSet(wordsOf(list).join("") + marks);
}
function wordsOf(lines) {
  const words = lines.join(" ").split(" ");
  return words.includes("") ? words.filter((word) => word !== "") : words;
}

// src/claims/phrases.ts
function phraseTable(lines) {
  return new LazyPhrases(lines);
}
function twoLists(first, second) {
  let chains = null;
  let firstCount = 0;
  const built = () => {
    const words = wordsOf(first);
    firstCount = words.length;
    chains = new WordChains(words.concat(wordsOf(second)));
    return chains;
  };
  return {
    startingAt: (text, at, end) => (chains ?? built()).lengthAt(text, at, end),
    secondStartingAt: (text, at, end) => (chains ?? built()).lengthAt(text, at, end, firstCount),
    firstHas(text, start, end) {
      const words = chains ?? built();
      const number = words.numberAt(text, start, end);
      return number > 0 && number <= firstCount && words.words[number - 1].length === end - start;
    }
  };
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
var HASH2 = 2654435761;
var pairOf = (first, second) => first << 16 | second;
var ALONE = 1;
var LONGER = 2;
var FIRST_BITS = 4095;
var WordChains = class {
  words;
  backwards;
  /** By the lower bits of a character: what it may begin. */
  firsts = new Uint8Array(FIRST_BITS + 1);
  /** Slot → the number of the first word of its chain (from 1); word → the next of its chain. */
  heads;
  nexts;
  /** The two characters of each word; of a word of one character, that one and 0. */
  pairs;
  shift;
  constructor(words, direction = "forwards") {
    this.words = words;
    this.backwards = direction === "backwards";
    let bits = 6;
    while (1 << bits < words.length * 2) bits++;
    this.shift = 32 - bits;
    this.heads = new Int32Array(1 << bits);
    this.nexts = new Int32Array(words.length + 1);
    this.pairs = new Int32Array(words.length + 1);
    this.enterAll(words);
  }
  /** From the last word to the first, so that of equal words the first is met first. */
  enterAll(words) {
    const { backwards, firsts, heads, nexts, pairs, shift } = this;
    const { imul } = Math;
    const step = backwards ? -1 : 1;
    for (let number = words.length; number > 0; number--) {
      const word = words[number - 1];
      const { length } = word;
      const place = backwards ? length - 1 : 0;
      const first = word.charCodeAt(place);
      const pair = length === 1 ? first << 16 : first << 16 | word.charCodeAt(place + step);
      const slot = imul(pair, HASH2) >>> shift;
      firsts[first & FIRST_BITS] |= length === 1 ? ALONE : LONGER;
      pairs[number] = pair;
      nexts[number] = heads[slot];
      heads[slot] = number;
    }
  }
  /** Whether a word can begin with a character; where it says no, none does. */
  mayBegin(unit) {
    return this.firsts[unit & FIRST_BITS] !== 0;
  }
  /**
   * The length of the longest word that the reading meets at `at`, before `edge`; 0 without one. Of the
   * words, the first `skipped` are left out.
   */
  lengthAt(text, at, edge, skipped = 0) {
    const found3 = this.numberAt(text, at, edge, skipped);
    return found3 === 0 ? 0 : this.words[found3 - 1].length;
  }
  /** The number (from 1, in the order given) of that word; 0 without one. */
  numberAt(text, at, edge, skipped = 0) {
    const { backwards } = this;
    const room = backwards ? at - edge : edge - at;
    if (room <= 0) return 0;
    const first = text.charCodeAt(backwards ? at - 1 : at);
    const begins = this.firsts[first & FIRST_BITS];
    if (begins === 0) return 0;
    if (room > 1 && begins >= LONGER) {
      const pair = pairOf(first, text.charCodeAt(backwards ? at - 2 : at + 1));
      let found3 = 0;
      let longest = 1;
      let n = this.headOf(pair);
      for (; n !== 0; n = this.nexts[n]) {
        if (this.pairs[n] !== pair || n <= skipped) continue;
        const word = this.words[n - 1];
        const { length } = word;
        if (length <= longest || length > room) continue;
        if (length > 2 && !text.startsWith(word, backwards ? at - length : at)) continue;
        found3 = n;
        longest = length;
      }
      if (found3 !== 0) return found3;
    }
    return begins === LONGER ? 0 : this.alone(first, skipped);
  }
  /**
   * Adds the numbers of the words that a reading forwards meets at `at` to the `count` that `into` holds;
   * of words that are equal and of one character, one. Returns how many there are then.
   */
  collectAt(text, at, into, count) {
    const first = text.charCodeAt(at);
    const begins = this.firsts[first & FIRST_BITS];
    if (begins === 0) return count;
    let size = count;
    if (begins !== LONGER) {
      const alone = this.alone(first, 0);
      if (alone !== 0) into[size++] = alone;
    }
    if (begins === ALONE || at + 1 >= text.length) return size;
    const pair = pairOf(first, text.charCodeAt(at + 1));
    for (let n = this.headOf(pair); n !== 0; n = this.nexts[n]) {
      if (this.pairs[n] !== pair) continue;
      const word = this.words[n - 1];
      if (word.length === 2 || word.length > 2 && text.startsWith(word, at)) into[size++] = n;
    }
    return size;
  }
  headOf(pair) {
    return this.heads[Math.imul(pair, HASH2) >>> this.shift];
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

// src/claims/links/warnings.ts
var WORDS = wordLists(links_default, "rest");
var REST = phraseTable(WORDS.rest);
var REST_REACH = 12;
function sumWarnings(text, drafts, claimAt) {
  let partsOf = null;
  for (let place = 0; place < drafts.length; place++) {
    const { partOf: partOf2 } = drafts[place];
    if (partOf2 === null) continue;
    partsOf ??= /* @__PURE__ */ new Map();
    const parts2 = partsOf.get(partOf2);
    if (parts2 === void 0) partsOf.set(partOf2, [place]);
    else parts2.push(place);
  }
  const warnings = [];
  if (partsOf === null) return warnings;
  for (const [total, parts2] of partsOf) {
    if (parts2.length < 2) continue;
    if (!isRest(text, drafts[total].end, drafts[parts2.at(-1)].start)) continue;
    const warning = sumWarning(claimAt(total), parts2.map(claimAt));
    if (warning !== null) warnings.push(warning);
  }
  return warnings;
}
function sumWarning(total, parts2) {
  if (!isExact(total) || !parts2.every(isExact)) return null;
  const sum = Number(parts2.reduce((all, { value }) => all + value, 0).toFixed(6));
  if (sum === total.value) return null;
  return {
    code: "claims-do-not-add-up",
    message: `the parts of ${total.text} add up to ${sum}, not to ${total.value}`,
    claimIds: [total.id, ...parts2.map(({ id }) => id)]
  };
}
function isRest(text, start, end) {
  return REST.within(text, Math.max(start, end - REST_REACH), end);
}
var TOLERANCE = 0.6;
function rateWarnings(drafts, claimAt) {
  const warnings = [];
  for (let place = 0; place < drafts.length; place++) {
    const { numerator, base } = drafts[place];
    if (numerator === null || base === null) continue;
    const warning = rateWarning(claimAt(place), claimAt(numerator), claimAt(base));
    if (warning !== null) warnings.push(warning);
  }
  return warnings;
}
function rateWarning(claim, numerator, base) {
  if (!isExact(claim) || !isExact(numerator) || !isExact(base)) return null;
  const rate = numerator.value / base.value * 100;
  if (Math.abs(rate - claim.value) <= TOLERANCE) return null;
  return {
    code: "rate-does-not-match",
    message: `${claim.what ?? "the rate"} is given as ${claim.text}, but ${numerator.text} of ${base.text} is ${rate.toFixed(1)}%`,
    claimIds: [claim.id, numerator.id, base.id]
  };
}
var isExact = ({ bound, valueMax }) => bound === "exact" && valueMax === null;

// src/genre/claims/names.yaml
var names_default = { "names": "\u4E00\u5E26\u4E00\u8DEF \u4E00\u4E2A\u4E2D\u5FC3 \u4E00\u56FD\u4E24\u5236 \u4E00\u5C97\u53CC\u8D23 \u4E00\u628A\u624B \u4E00\u7968\u5426\u51B3 \u4E00\u8001\u4E00\u5C0F \u4E00\u5C0F\u4E00\u8001 \u4E00\u7A97\u53D7\u7406 \u4E00\u7A97\u901A\u529E \u4E00\u7A97\u529E\u7406 \u4E00\u7A97\u5F0F \u4E00\u95E8\u5F0F \u4E00\u95E8\u5F0F\u529E\u7406 \u4E00\u7F51 \u4E00\u7F51\u901A\u529E \u4E00\u7F51\u7EDF\u7BA1 \u4E00\u7F51\u901A\u7BA1 \u4E00\u7F51\u4E00\u95E8\u4E00\u6B21 \u4E00\u4EF6\u4E8B \u4E00\u4EF6\u4E8B\u4E00\u6B21\u529E \u4E00\u6B21\u529E \u4E00\u6B21\u529E\u597D \u4E00\u6B21\u529E\u6210 \u4E00\u6B21\u544A\u77E5 \u4E00\u6B21\u6027 \u4E00\u6B21\u6027\u544A\u77E5 \u4E00\u6B21\u6027\u8865\u507F \u4E00\u4E1A\u4E00\u8BC1 \u4E00\u4E1A\u4E00\u67E5 \u4E00\u7167\u591A\u5740 \u4E00\u8BC1\u591A\u5740 \u4E00\u8BC1\u4E00\u7801 \u4E00\u4F01\u4E00\u7B56 \u4E00\u4F01\u4E00\u6863 \u4E00\u4F01\u4E00\u7801 \u4E00\u4F01\u4E00\u5458 \u4E00\u6751\u4E00\u7B56 \u4E00\u6751\u4E00\u54C1 \u4E00\u6751\u4E00\u6CD5\u5F8B\u987E\u95EE \u4E00\u6751\u4E00\u987E\u95EE \u4E00\u6751\u4E00\u5F8B\u5E08 \u4E00\u6751\u4E00\u8B66 \u4E00\u6751\u4E00\u8F85\u8B66 \u4E00\u793E\u533A\u4E00\u6CD5\u5F8B\u987E\u95EE \u4E00\u6751(\u793E\u533A)\u4E00\u6CD5\u5F8B\u987E\u95EE \u4E00\u6751(\u5C45)\u4E00\u6CD5\u5F8B\u987E\u95EE \u4E00\u6751\u5C45\u4E00\u6CD5\u5F8B\u987E\u95EE \u4E00\u4E61\u4E00\u54C1 \u4E00\u9547\u4E00\u54C1 \u4E00\u8857\u4E00\u54C1 \u4E00\u6821\u4E00 \u4E00\u6821\u4E00\u54C1 \u4E00\u4EBA\u4E00\u6863 \u4E00\u4EBA\u4E00\u7B56 \u4E00\u6237\u4E00\u6863 \u4E00\u6237\u4E00\u7B56 \u4E00\u6237\u4E00\u5B85 \u4E00\u6848\u4E00\u7B56 \u4E00\u6848\u4E00\u6863 \u4E00\u6848\u4E00\u7801 \u4E00\u6848\u4E00\u8BC4 \u4E00\u6848\u4E00\u5361 \u4E00\u6848\u4E00\u65B9\u6848 \u4E00\u6848\u53CC\u67E5 \u4E00\u4E8B\u4E00\u8BAE \u4E00\u4E8B\u4E00\u7B56 \u4E00\u4E8B\u4E00\u6848 \u4E00\u4E8B\u53CC\u7F5A \u4E00\u4E8B\u4E0D\u4E8C\u7F5A \u4E00\u4E8B\u4E0D\u518D\u7F5A \u4E00\u4EF6\u4E00\u7B56 \u4E00\u4EF6\u4E00\u6863 \u4E00\u7C7B\u4E00\u7B56 \u4E00\u56ED\u4E00\u7B56 \u4E00\u7247\u4E00\u7B56 \u4E00\u683C\u4E00\u5458 \u4E00\u683C\u591A\u5458 \u4E00\u5458\u591A\u80FD \u4E00\u957F\u5236 \u4E00\u7AD9\u5F0F \u4E00\u7AD9\u4E00\u54C1 \u4E00\u63FD\u5B50 \u4E00\u6761\u9F99 \u4E00\u6761\u8857 \u4E00\u4F53\u5316 \u4E00\u4F53\u7CFB \u4E00\u5F20\u7F51 \u4E00\u5F20\u56FE \u4E00\u5F20\u6E05\u5355 \u4E00\u5F20\u8868 \u4E00\u5F20\u7EB8 \u4E00\u672C\u8D26 \u4E00\u672C\u901A \u4E00\u76D8\u68CB \u4E00\u80A1\u7EF3 \u4E00\u652F\u961F\u4F0D \u4E00\u652F\u961F\u4F0D\u7BA1\u6267\u6CD5 \u4E00\u652F\u961F\u4F0D\u7BA1\u5230\u5E95 \u4E00\u4E2A\u53E3\u5B50 \u4E00\u4E2A\u6807\u51C6 \u4E00\u4E2A\u7A97\u53E3 \u4E00\u4E2A\u5E73\u53F0 \u4E00\u4E2A\u7AEF\u53E3 \u4E00\u4E2A\u7801 \u4E00\u952E \u4E00\u952E\u901A \u4E00\u7801 \u4E00\u7801\u901A \u4E00\u7801\u68C0\u67E5 \u4E00\u7801\u901A\u67E5 \u4E00\u5361\u901A \u4E00\u8868 \u4E00\u8868\u901A \u4E00\u8868\u5236 \u4E00\u8BC1 \u4E00\u8BC1\u901A \u4E00\u8BC1\u901A\u529E \u4E00\u7EBF\u5DE5\u4F5C\u6CD5 \u4E00\u6E05\u5355 \u4E00\u6E05\u5355\u4E00 \u4E00\u56FE \u4E00\u56FE\u4E00 \u4E00\u56FE\u8BFB\u61C2 \u4E00\u6293\u5230\u5E95 \u4E00\u7AFF\u5B50 \u4E00\u5305\u5230\u5E95 \u4E00\u95EE \u4E00\u7B54 \u4E00\u95EE\u4E00\u7B54 \u4E00\u4E66\u4E00\u51FD \u4E00\u51FD\u4E00\u4E66 \u4E00\u5E9C\u4E24\u9662 \u4E00\u5E9C\u4E00\u59D4\u4E24\u9662 \u4E00\u59D4\u4E00\u529E \u4E00\u529E \u4E00\u4E2D\u5FC3 \u4E00\u6240 \u4E00\u5EAD \u4E00\u5EAD\u4E24\u6240 \u4E00\u7AD9 \u4E00\u5385 \u4E00\u5BA4 \u4E00\u5BA4\u4E24\u961F \u4E00\u961F \u4E00\u7EA6\u56DB\u4F1A \u4E00\u4F1A\u56DB\u8BC4 \u4E00\u6CD5\u4E00\u6761\u4F8B \u4E00\u6CD5\u4E24\u6761\u4F8B \u4E00\u89C4\u5212\u4E24\u7EB2\u8981 \u4E00\u89C4\u5212\u4E00\u7EB2\u8981 \u4E00\u89C4\u5212\u4E24\u65B9\u6848 \u4E00\u89C4\u5212 \u4E00\u7EB2\u8981 \u4E00\u7EB2\u8981\u4E00\u65B9\u6848 \u4E00\u610F\u89C1 \u4E00\u529E\u6CD5 \u4E00\u529E\u4E09\u4E2D\u5FC3 \u4E00\u6708\u4E00\u4E3B\u9898 \u4E00\u6708\u4E00\u6CD5 \u4E00\u6708\u4E00\u8003 \u4E00\u5B63\u4E00\u7763 \u4E00\u5B63\u5EA6\u4E00 \u4E00\u5468\u4E00\u8C03\u5EA6 \u4E00\u6708\u4E00\u901A\u62A5 \u4E00\u6708\u4E00\u8C03\u5EA6 \u4E00\u6708\u4E00\u6E05 \u4E00\u5E74\u4E00\u8003 \u4E00\u5B66\u671F\u4E00 \u4E00\u8B66\u516D\u5458 \u4E00\u8B66 \u4E00\u8B66\u4E24\u5458 \u4E00\u6751\u4E24\u59D4 \u4E00\u7F51\u683C \u4E00\u7F51\u683C\u4E00 \u4E00\u56FE\u4E24\u5355 \u4E00\u5355\u5236 \u4E00\u5355\u56DB\u5236 \u4E00\u5355\u4E00 \u4E00\u5355\u5230\u5E95 \u4E00\u8BFA \u4E00\u8FF0 \u4E00\u8BC4 \u4E00\u8BB2 \u4E00\u770B \u4E00\u67E5 \u4E00\u67E5\u4E00\u6539 \u4E00\u67E5\u5230\u5E95 \u4E00\u7968 \u4E00\u53F7\u5DE5\u7A0B \u4E00\u53F7\u6539\u9769\u5DE5\u7A0B \u4E00\u53F7\u6587\u4EF6 \u4E00\u53F7\u8BAE\u9898 \u4E00\u53F7\u68C0\u5BDF\u5EFA\u8BAE \u4E00\u53F7\u53F8\u6CD5\u5EFA\u8BAE \u4E00\u53F7\u4EE4 \u4E00\u6CD5\u4E00\u6761 \u4E00\u6237\u591A\u5B85 \u4E00\u5B85\u591A\u6237 \u4E00\u6848\u4E00\u5377 \u4E00\u4EBA\u4E00\u6848 \u4E00\u4EBA\u4E00\u5361 \u4E00\u4E8B\u4E00\u6388\u6743 \u4E00\u5355\u4E00\u8BC4 \u4E00\u623F\u4E00\u6863 \u4E00\u5C71\u4E00\u7B56 \u4E00\u6CB3\u4E00\u7B56 \u4E00\u6E56\u4E00\u7B56 \u4E00\u8DEF\u4E00\u6863 \u4E00\u8239\u4E00\u6863 \u4E00\u54C1\u4E00\u7801 \u4E00\u74F6\u4E00\u7801 \u4E00\u7269\u4E00\u7801 \u4E00\u6C5F\u4E24\u5CB8 \u4E00\u7968\u5236 \u4E00\u523B\u949F \u4E00\u6B21\u90FD\u4E0D\u8DD1 \u4E00\u6B21\u4E0D\u7528\u8DD1 \u4E00\u6B21\u4E0D\u8DD1 \u4E00\u6247\u95E8 \u4E00\u6B21\u68C0\u67E5 \u4E00\u6B21\u4E0A\u95E8 \u4E00\u6B21\u51FA\u52A8 \u4E00\u6C5F \u4E00\u516D\u516B \u4E24\u4E2A\u786E\u7ACB \u4E24\u4E2A\u7EF4\u62A4 \u4E24\u4E2A\u7ED3\u5408 \u4E24\u4E2A\u6BEB\u4E0D\u52A8\u6447 \u4E24\u4E2A\u81F3\u4E0A \u4E24\u4E2A\u52A1\u5FC5 \u4E24\u4E2A\u4E00\u767E\u5E74 \u4E24\u5C71\u7406\u8BBA \u4E24\u5B66\u4E00\u505A \u4E24\u59D4 \u4E24\u65B0 \u4E24\u65B0\u7EC4\u7EC7 \u4E24\u4EE3\u8868\u4E00\u59D4\u5458 \u4E24\u9AD8\u4E00\u4F4E \u4E24\u9AD8\u4E24\u4F4E \u4E24\u4E2A\u57FA\u672C\u70B9 \u53CC\u4E00\u6D41 \u53CC\u521B \u53CC\u51CF \u53CC\u78B3 \u53CC\u62E5 \u53CC\u767E \u53CC\u5343 \u53CC\u5411 \u53CC\u91CD \u53CC\u65B9 \u4E24\u4F1A \u4E24\u9662 \u4E24\u6CD5\u8854\u63A5 \u4E24\u6CD5 \u4E24\u89C4 \u4E24\u8FDD \u4E24\u975E \u4E24\u6CBB \u4E24\u964D\u4E00\u5347 \u4E24\u62A2 \u4E24\u5361 \u4E24\u5BA2\u4E00\u5371 \u4E24\u7AD9 \u4E24\u764C \u4E24\u4E0D\u6101\u4E09\u4FDD\u969C \u4E8C\u5341\u56DB\u8282\u6C14 \u4E8C\u6B21\u4F9B\u6C34 \u4E8C\u7EF4\u7801 \u4E8C\u624B\u623F \u4E8C\u624B\u8F66 \u4E8C\u7EA7\u5DE1\u89C6\u5458 \u4E8C\u6B21\u521B\u4E1A \u4E8C\u5B69 \u4E8C\u8F6E\u627F\u5305 \u4E8C\u8F6E\u5EF6\u5305 \u4E8C\u4E09\u4EA7\u4E1A \u4E8C\u6B21\u5143 \u4E8C\u5143 \u4E24\u4F01\u4E09\u65B0 \u4E24\u5CB8 \u4E24\u7968\u5236 \u53CC\u968F\u673A\u4E00\u516C\u5F00 \u53CC\u968F\u673A\u3001\u4E00\u516C\u5F00 \u53CC\u968F\u673A \u53CC\u516C\u793A \u53CC\u544A\u77E5 \u53CC\u8BC4\u4F30 \u53CC\u62A5\u5230 \u53CC\u62A5\u544A \u53CC\u8054 \u53CC\u8FDB \u53CC\u63D0\u5347 \u53CC\u5411\u9009\u62E9 \u53CC\u7EC4\u957F \u53CC\u4E3B\u4F53 \u53CC\u901A\u62A5 \u53CC\u79FB\u9001 \u53CC\u6E05\u5355 \u53CC\u627F\u8BFA \u53CC\u7B7E \u53CC\u62E5\u6A21\u8303 \u53CC\u767E\u884C\u52A8 \u53CC\u6253 \u53CC\u63A7 \u53CC\u6D4B \u53CC\u4F11\u65E5 \u53CC\u8BED \u53CC\u5468 \u53CC\u6708 \u53CC\u6570 \u4E24\u964D \u4E24\u63D0 \u4E24\u5347\u4E00\u964D \u4E24\u8F6C \u4E24\u5730 \u4E24\u4F1A\u671F\u95F4 \u4E24\u4E2A\u6E05\u5355 \u4E24\u4E2A\u8D23\u4EFB \u4E24\u4E2A\u8986\u76D6 \u4E24\u4E2A\u575A\u51B3 \u4E24\u4E2A\u5927\u5C40 \u4E24\u4E2A\u5148\u950B \u4E24\u4E2A\u5148\u884C \u4E24\u4E2A\u5065\u5EB7 \u4E24\u4E2A\u4E3A\u4E3B \u4E24\u4E2A\u5E73\u53F0 \u4E24\u4E2A\u673A\u5236 \u4E24\u4E2A\u5FC5\u987B \u4E24\u7AEF \u4E24\u7EA7\u5BA1\u6838 \u4E24\u7EA7\u8054\u52A8 \u4E24\u6C5F\u65B0\u533A \u4E24\u6C5F\u56DB\u5CB8 \u4E24\u6E56 \u4E24\u5E7F \u4E24\u5F53 \u4E24\u624B\u6293 \u4E24\u624B\u786C \u4E24\u624B\u90FD \u4E24\u6E05 \u4E24\u6E05\u5355 \u4E24\u8D23 \u4E24\u4E66\u540C\u8FBE \u4E24\u5E93 \u4E24\u5E93\u4E00 \u4E24\u5E93\u4E00\u7EC6\u5219 \u4E24\u51FD\u4E00\u5355 \u4E24\u5F20\u6E05\u5355 \u4E24\u5F20\u76AE \u4E24\u968F\u673A \u4E24\u7528 \u4E24\u7528\u7269\u9879 \u4E24\u5168 \u4E8C\u9053 \u4E8C\u9053\u533A \u4E8C\u4E03\u533A \u4E8C\u4E03 \u4E8C\u73AF \u4E09\u4E2A\u52A1\u5FC5 \u4E09\u4E2A\u533A\u5206\u5F00\u6765 \u4E09\u4E2A\u4EE3\u8868 \u4E09\u4E2A\u5B9A\u4F4D \u4E09\u5927\u6838\u5FC3 \u4E09\u4F1A\u4E00\u8BFE \u4E09\u4E25\u4E09\u5B9E \u4E09\u519C \u4E09\u4E2A\u89C4\u5B9A \u4E09\u6B65\u8D70 \u4E09\u516C \u4E09\u516C\u7ECF\u8D39 \u4E09\u516C\u4E00\u91D1 \u4E09\u52A1 \u4E09\u52A1\u516C\u5F00 \u4E09\u8D44 \u4E09\u8D44\u7BA1\u7406 \u4E09\u53D8\u6539\u9769 \u4E09\u53D8 \u4E09\u4EA7 \u4E09\u8C03 \u4E09\u8C03\u8054\u52A8 \u4E09\u8C03\u5BF9\u63A5 \u4E09\u6E90\u5171\u6CBB \u4E09\u6240\u8054\u52A8 \u4E09\u6240 \u4E09\u5458 \u4E09\u5B98 \u4E09\u5B98\u4E00\u5F8B \u4E09\u5B98\u4E00\u5E08 \u4E09\u5E08 \u4E09\u5E08\u4E09\u5B98 \u4E09\u6CBB\u878D\u5408 \u4E09\u6CBB \u4E09\u793E\u8054\u52A8 \u4E09\u670D\u52A1 \u4E09\u91CD\u4E00\u5927 \u4E09\u91CD \u4E09\u5408\u4E00 \u4E09\u5230\u4F4D \u4E09\u5230\u4F4D\u4E00\u5904\u7406 \u4E09\u5230\u4F4D\u4E00\u4F9D\u6CD5 \u4E09\u8DE8\u4E09\u5206\u79BB \u4E09\u65E0 \u4E09\u975E \u4E09\u5C0F\u573A\u6240 \u4E09\u5C0F \u4E09\u5408\u4E00\u573A\u6240 \u4E09\u6539\u4E00\u62C6 \u4E09\u7559\u5B88 \u4E09\u4FDD\u969C \u4E09\u9879\u5236\u5EA6 \u4E09\u9879\u91CD\u70B9 \u4E09\u9879\u673A\u5236 \u4E09\u9879\u6539\u9769 \u4E09\u4E2A\u6E05\u5355 \u4E09\u5F20\u6E05\u5355 \u4E09\u5F20\u62A5\u8868 \u4E09\u6E05\u5355 \u4E09\u6E05\u5355\u4E00\u6D41\u7A0B \u4E09\u5355\u4E00 \u4E09\u4E66\u4E00\u51FD \u4E09\u4E66\u4E00\u8868 \u4E09\u4E66\u540C\u8FBE \u4E09\u5BA1\u4E09\u6821 \u4E09\u5BA1\u5236 \u4E09\u6821 \u4E09\u7EA7\u4E66\u8BB0 \u4E09\u7EA7\u515A\u5EFA \u4E09\u7EA7\u8054\u52A8 \u4E09\u7EA7\u8054\u521B \u4E09\u7EA7\u7F51\u683C \u4E09\u7EA7\u5BA1\u67E5 \u4E09\u7EA7\u5BA1\u6838 \u4E09\u4E0B\u4E61 \u4E09\u8FDB\u4E24\u8054\u4E00\u4EA4\u53CB \u4E09\u540C\u6B65 \u4E09\u540C\u65F6 \u4E09\u540C \u4E09\u5305 \u4E09\u5305\u8D23\u4EFB \u4E09\u4E71 \u4E09\u7EBF \u4E09\u7EBF\u6574\u6CBB \u4E09\u6E05 \u4E09\u6E05\u4E09\u62C6\u4E09\u6574\u6CBB \u4E09\u79CB \u4E09\u590F \u4E09\u4F0F \u4E09\u7EF4 \u4E09\u751F \u4E09\u751F\u878D\u5408 \u4E09\u5C71\u4E94\u56ED \u4E09\u5927\u653B\u575A\u6218 \u4E09\u5927\u4FDD\u536B\u6218 \u4E09\u5927\u6218\u5F79 \u4E09\u96F6 \u4E09\u96F6\u5355\u4F4D \u4E09\u96F6\u521B\u5EFA \u4E09\u96F6\u6751 \u4E09\u96F6\u793E\u533A \u4E09\u96F6\u5E73\u5B89\u521B\u5EFA \u4E09\u9632 \u4E09\u9632\u4E00\u706D \u4E09\u8FDD \u4E09\u8D85 \u4E09\u54C1\u4E00\u7279 \u4E09\u54C1\u4E00\u68B0 \u4E09\u5802 \u4E09\u7387 \u4E09\u5B9A \u4E09\u5B9A\u65B9\u6848 \u4E09\u5B9A\u89C4\u5B9A \u4E09\u65B9\u8054\u52A8 \u4E09\u65B9\u673A\u5236 \u4E09\u4F4D\u4E00\u4F53 \u4E09\u878D \u4E09\u878D\u5408 \u4E09\u8054 \u4E09\u8054\u5DE5\u4F5C\u6CD5 \u4E09\u671F\u5973\u804C\u5DE5 \u4E09\u533A\u4E09\u7EBF \u4E09\u533A \u4E09\u5317 \u4E09\u5CE1 \u4E09\u660E \u4E09\u4E9A \u4E09\u6C99 \u4E09\u95E8\u5CE1 \u4E09\u5143 \u4E09\u6C5F \u4E09\u6CB3 \u4E09\u6C5F\u6E90 \u4E09\u9E7F \u4E09\u7EA7\u8DF3 \u4E09\u597D \u4E09\u4F18 \u4E09\u601D \u4E09\u7BA1\u4E09\u5FC5\u987B \u4E09\u5FC5\u987B \u4E09\u8BB2 \u4E09\u95EE \u4E09\u95EE\u4E8E\u6C11 \u4E09\u5B98\u8FDB\u6751 \u4E09\u5B98\u8FDB\u793E\u533A \u4E09\u5B98\u4E00\u5F8B\u8FDB \u4E09\u957F\u5236 \u4E09\u957F \u4E09\u6B65\u5DE5\u4F5C\u6CD5 \u4E09\u6B65\u6CD5 \u4E09\u8272 \u4E09\u8272\u9884\u8B66 \u4E09\u8272\u7BA1\u7406 \u4E09\u8272\u56FE \u4E09\u8272\u7801 \u4E09\u672C\u53F0\u8D26 \u4E09\u4E2A\u4E00 \u4E09\u4E2A\u4E00\u6279 \u4E09\u4E2A\u4E25\u7981 \u4E09\u4E2A\u5230\u4F4D \u4E09\u4E2A\u4E13 \u4E09\u4E2A\u4E0D \u4E09\u4E2A\u8F6C\u53D8 \u4E09\u4E2A\u4E0D\u51FA \u4E09\u4E2A\u7ED3\u5408 \u4E09\u4E2A\u89C4\u8303 \u4E09\u4E2A\u5FC5\u987B \u4E09\u4E2A\u5168\u8986\u76D6 \u4E09\u4E2A\u8D77\u6765 \u4E09\u4E2A\u7EDF\u4E00 \u4E09\u4E2A\u805A\u7126 \u4E09\u4E2A\u575A\u6301 \u4E09\u4E2A\u4E3A\u4E3B \u4E09\u4E2A\u5F3A\u5316 \u4E09\u4E2A\u63D0\u5347 \u4E09\u4E2A\u6CE8\u91CD \u4E09\u4E2A\u6700 \u4E09\u4E2A\u6709 \u4E09\u4E2A\u73AF\u8282 \u4E09\u4E2A\u80FD\u529B \u4E09\u4E2A\u5173\u952E \u4E09\u5E74\u884C\u52A8 \u4E09\u5E74\u884C\u52A8\u8BA1\u5212 \u4E09\u5E74\u884C\u52A8\u65B9\u6848 \u4E09\u5E74\u653B\u575A \u4E09\u5E74\u63D0\u5347 \u4E09\u5E74\u4E13\u9879 \u4E09\u652F\u4E00\u6276 \u4E09\u652F\u961F\u4F0D \u4E09\u519C\u5DE5\u4F5C \u4E09\u7701\u516D\u90E8 \u4E09\u90FD \u4E09\u7A57 \u4E09\u539F \u4E09\u6C34 \u4E09\u6C34\u533A \u4E09\u5C71 \u4E09\u5C71\u533A \u4E09\u5143\u533A \u4E09\u5143\u91CC \u4E09\u91CC\u5C6F \u4E09\u91CC\u6CB3 \u4E09\u6865 \u4E09\u6865\u9547 \u4E09\u58A9 \u4E09\u58A9\u9547 \u4E09\u5408\u9547 \u4E09\u5408\u6751 \u4E09\u6CB3\u5E02 \u4E09\u95E8\u53BF \u4E09\u73AF \u4E09\u5CE1\u5E93\u533A \u4E09\u90FD\u6FB3 \u56DB\u4E2A\u610F\u8BC6 \u56DB\u4E2A\u81EA\u4FE1 \u56DB\u4E2A\u4F1F\u5927 \u56DB\u4E2A\u5168\u9762 \u56DB\u4E2A\u6700\u4E25 \u56DB\u4E2A\u4EB2\u81EA \u56DB\u4E2A\u670D\u4ECE \u56DB\u4E2A\u5230\u4F4D \u56DB\u4E0B\u57FA\u5C42 \u56DB\u98CE \u56DB\u53F2 \u56DB\u8BB2\u56DB\u6709 \u56DB\u4E2A\u5408\u683C \u56DB\u52A1 \u56DB\u52A1\u516C\u5F00 \u56DB\u5230\u4F4D \u56DB\u5C0F \u56DB\u597D\u519C\u6751\u8DEF \u56DB\u4E71 \u56DB\u5B57\u8BC0 \u56DB\u5927\u884C\u52A8 \u56DB\u8BAE\u4E24\u516C\u5F00 \u56DB\u8BAE\u4E00\u5BA1\u4E24\u516C\u5F00 \u56DB\u8BAE\u4E24\u516C\u5F00\u4E00\u76D1\u7763 \u56DB\u8BAE\u56DB\u516C\u5F00 \u56DB\u4E0A\u4F01\u4E1A \u56DB\u4E0A \u56DB\u4E0B \u56DB\u4E0D\u4E24\u76F4 \u56DB\u4E0D\u653E\u8FC7 \u56DB\u4E0D \u56DB\u65E9 \u56DB\u9632 \u56DB\u6709 \u56DB\u5B9A \u56DB\u6240 \u56DB\u6240\u5408\u4E00 \u56DB\u6240\u4E00\u5EAD \u56DB\u6240\u56DB\u7AD9 \u56DB\u5E73\u53F0 \u56DB\u4E2A\u5E73\u53F0 \u56DB\u5F20\u6E05\u5355 \u56DB\u5F20\u8D23\u4EFB\u6E05\u5355 \u56DB\u5355 \u56DB\u6E05\u5355 \u56DB\u5316 \u56DB\u5316\u540C\u6B65 \u56DB\u65B0 \u56DB\u65B0\u7ECF\u6D4E \u56DB\u65B9\u8054\u52A8 \u56DB\u65B9\u534F\u8BAE \u56DB\u7EA7\u8054\u52A8 \u56DB\u7EA7\u7F51\u683C \u56DB\u7EA7\u8054\u521B \u56DB\u7EA7\u4E66\u8BB0 \u56DB\u5927\u68C0\u5BDF \u56DB\u95E8\u56DB\u8BBF \u56DB\u95E8 \u56DB\u5FC5 \u56DB\u5FC5\u8BBF \u56DB\u5FC5\u67E5 \u56DB\u5FC5\u56DB\u6E05 \u56DB\u5F3A\u5316 \u56DB\u5F3A \u56DB\u5F3A\u515A\u652F\u90E8 \u56DB\u597D \u56DB\u8FDB \u56DB\u8054 \u56DB\u77E5 \u56DB\u8272 \u56DB\u96F6 \u56DB\u96F6\u627F\u8BFA \u56DB\u96F6\u670D\u52A1 \u56DB\u96F6\u521B\u5EFA \u56DB\u5C31\u8FD1 \u56DB\u81EA \u56DB\u8BAE \u56DB\u516C\u5F00 \u56DB\u516C\u793A \u56DB\u5E73 \u56DB\u4F1A \u56DB\u5B50\u738B \u56DB\u65B9\u5C71 \u56DB\u5B63\u9752 \u56DB\u5927\u73ED\u5B50 \u56DB\u5957\u73ED\u5B50 \u56DB\u4F4D\u4E00\u4F53 \u56DB\u98CE\u95EE\u9898 \u56DB\u79CD\u5F62\u6001 \u56DB\u79CD \u56DB\u7C7B\u4EBA\u5458 \u56DB\u7C7B\u6848\u4EF6 \u56DB\u7C7B\u91CD\u70B9 \u56DB\u4E2A\u4E00 \u56DB\u4E2A\u4E00\u6279 \u56DB\u4E2A\u4E0D \u56DB\u4E2A\u6E05\u5355 \u56DB\u4E2A\u4E13 \u56DB\u4E2A\u805A\u7126 \u56DB\u4E2A\u4F53\u7CFB \u56DB\u4E2A\u529E\u6CD5 \u56DB\u4E2A\u575A\u6301 \u56DB\u4E2A\u7EDF\u4E00 \u56DB\u4E2A\u5F3A\u5316 \u56DB\u4E2A\u7ED3\u5408 \u56DB\u4E2A\u4E25\u7981 \u56DB\u4E2A\u5FC5\u987B \u56DB\u4E2A\u673A\u5236 \u56DB\u4E2A\u7740\u529B \u56DB\u4E2A\u6293 \u56DB\u5DDD\u7701 \u56DB\u73AF \u56DB\u4F1A\u5E02 \u56DB\u5821 \u4E94\u4F4D\u4E00\u4F53 \u4E94\u597D \u4E94\u4E2A\u5FC5\u987B \u4E94\u52A1 \u4E94\u5927\u5458 \u4E94\u7EA7\u4E66\u8BB0 \u4E94\u7EA7\u7F51\u683C \u4E94\u7EA7\u8054\u52A8 \u4E94\u7EA7\u6CBB\u7406 \u4E94\u4E94\u666E\u6CD5 \u4E94\u4E00 \u4E94\u56DB \u4E94\u56DB\u9752\u5E74 \u4E94\u56DB\u7CBE\u795E \u4E94\u5E74\u89C4\u5212 \u4E94\u5E74\u8BA1\u5212 \u4E94\u4FDD \u4E94\u4FDD\u6237 \u4E94\u4FDD\u4F9B\u517B \u4E94\u9669\u4E00\u91D1 \u4E94\u9669 \u4E94\u516C\u5F00 \u4E94\u516C\u5F00\u4E00 \u4E94\u8FDB\u8C03\u89E3\u5BA4 \u4E94\u6CBB \u4E94\u6CBB\u878D\u5408 \u4E94\u793E\u8054\u52A8 \u4E94\u793E \u4E94\u5FC3 \u4E94\u661F\u7EA2\u65D7 \u4E94\u6B65 \u4E94\u6B65\u6CD5 \u4E94\u6B65\u5DE5\u4F5C\u6CD5 \u4E94\u6B65\u6D41\u7A0B \u4E94\u5FC5 \u4E94\u5FC5\u8BBF \u4E94\u8001 \u4E94\u8001\u4EBA\u5458 \u4E94\u8001\u8C03\u89E3 \u4E94\u5305\u4E00 \u4E94\u9879\u673A\u5236 \u4E94\u8054 \u4E94\u957F\u5236 \u4E94\u957F \u4E94\u4E2A\u4E00 \u4E94\u4E2A\u4E00\u6279 \u4E94\u4E2A\u4E0D \u4E94\u4E2A\u4E13 \u4E94\u4E2A\u5230\u4F4D \u4E94\u4E2A\u5F3A\u5316 \u4E94\u4E2A\u7EDF\u4E00 \u4E94\u4E2A\u575A\u6301 \u4E94\u4E2A\u4E25\u7981 \u4E94\u5927\u632F\u5174 \u4E94\u5927\u53D1\u5C55\u7406\u5FF5 \u4E94\u5927\u884C\u52A8 \u4E94\u5927\u4F53\u7CFB \u4E94\u5927 \u4E94\u6C34\u5171\u6CBB \u4E94\u7ECF\u666E \u4E94\u6307\u5C71 \u4E94\u53F0\u5C71 \u4E94\u534E \u4E94\u83B2 \u4E94\u5E38 \u4E94\u539F \u4E94\u6CB3 \u4E94\u5CF0 \u4E94\u5BB6\u6E20 \u4E94\u5927\u8FDE\u6C60 \u4E94\u7F8A \u4E94\u89D2 \u4E94\u5CB3 \u4E94\u901A\u6865 \u4E94\u901A \u4E94\u91CC \u4E94\u91CC\u5768 \u4E94\u91CC\u754C \u4E94\u4E00\u8DEF \u4E94\u56DB\u8DEF \u4E94\u73AF \u4E94\u6D32 \u4E94\u5854 \u4E94\u7F18 \u516D\u4E2A\u5FC5\u987B\u575A\u6301 \u516D\u4E2A\u5FC5\u987B \u516D\u597D \u516D\u5C0F\u573A\u6240 \u516D\u5B57\u8BC0 \u516D\u4E94\u666E\u6CD5 \u516D\u4E94\u73AF\u5883\u65E5 \u516D\u4E94\u4E16\u754C\u73AF\u5883\u65E5 \u516D\u7A33\u516D\u4FDD \u516D\u7A33 \u516D\u4FDD \u516D\u8FDB\u6D3B\u52A8 \u516D\u5C3A\u5DF7 \u516D\u5C3A\u5DF7\u5DE5\u4F5C\u6CD5 \u516D\u5C3A\u5DF7\u8C03\u89E3\u6CD5 \u516D\u4E2A\u4E00 \u516D\u4E2A\u4E13 \u516D\u4E2A\u8D77\u6765 \u516D\u4E2A\u5230\u4F4D \u516D\u4E00 \u516D\u4E00\u513F\u7AE5\u8282 \u516D\u548C \u516D\u5B89 \u516D\u76D8\u6C34 \u516D\u5408 \u516D\u5408\u533A \u516D\u679D \u516D\u6A2A \u516D\u7A0E\u4E24\u8D39 \u516D\u6709 \u516D\u8054 \u516D\u4E71 \u516D\u65E0 \u516D\u5316 \u516D\u67E5 \u516D\u6CBB \u516D\u6B65 \u516D\u6B65\u6CD5 \u516D\u5458 \u516D\u8FB9\u5F62 \u516D\u671D \u516D\u91CC\u6865 \u516D\u91CC \u516D\u73AF \u516D\u5821 \u4E03\u4E2A\u6709\u4E4B \u4E03\u4E0D\u51C6 \u4E03\u4E94\u666E\u6CD5 \u4E03\u8FDB\u6D3B\u52A8 \u4E03\u4E2A\u4E00 \u4E03\u4E00 \u4E03\u4E2A\u4E0D \u4E03\u6B65\u6CD5 \u4E03\u6B65\u5DE5\u4F5C\u6CD5 \u4E03\u53F0\u6CB3 \u4E03\u91CC\u6CB3 \u4E03\u661F\u533A \u4E03\u661F\u5173 \u4E03\u5F69 \u4E03\u5915 \u4E03\u65E5 \u4E03\u5929\u65E0\u7406\u7531 \u4E03\u5F69\u4E91\u5357 \u4E03\u91CC \u4E03\u91CC\u7538 \u4E03\u5B9D \u4E03\u5B9D\u9547 \u4E03\u574A \u516B\u9879\u89C4\u5B9A \u516B\u8FDB \u516B\u5927\u5458 \u516B\u5B57\u65B9\u9488 \u516B\u5B57\u8BC0 \u516B\u4E94\u666E\u6CD5 \u516B\u4E94\u89C4\u5212 \u516B\u4E94 \u516B\u516B\u6218\u7565 \u516B\u4E00 \u516B\u4E00\u5EFA\u519B\u8282 \u516B\u4E2A\u4E00 \u516B\u6B65\u6C99 \u516B\u6B65\u533A \u516B\u6842 \u516B\u95FD \u516B\u8FBE\u5CAD \u516B\u5B9D \u516B\u65B9 \u516B\u6212 \u516B\u4ED9 \u516B\u4E2A\u575A\u5B9A\u4E0D\u79FB \u516B\u91CC\u5E84 \u516B\u91CC \u516B\u516C\u5C71 \u516B\u4E00\u8DEF \u516B\u5366\u6D32 \u516B\u89D2 \u516B\u6B65 \u4E5D\u5C0F\u573A\u6240 \u4E5D\u5C0F \u4E5D\u4E94\u666E\u6CD5 \u4E5D\u4E2A\u4E00 \u4E5D\u6C5F \u4E5D\u5BE8\u6C9F \u4E5D\u9F99 \u4E5D\u9F99\u5761 \u4E5D\u9F99\u5761\u533A \u4E5D\u539F \u4E5D\u534E \u4E5D\u534E\u5C71 \u4E5D\u4E09\u5B66\u793E \u4E5D\u4E5D\u91CD\u9633 \u4E5D\u5E74\u4E49\u52A1\u6559\u80B2 \u4E5D\u5DDE \u4E5D\u91CC \u4E5D\u91CC\u533A \u4E5D\u5821 \u4E5D\u4EAD \u4E5D\u5CF0 \u4E5D\u66F2 \u4E5D\u661F \u5341\u4E2A\u575A\u6301 \u5341\u4E00\u4E2A\u575A\u6301 \u5341\u4E2A\u660E\u786E \u5341\u56DB\u4E2A\u575A\u6301 \u5341\u56DB\u4E94 \u5341\u4E09\u4E94 \u5341\u4E8C\u4E94 \u5341\u4E94\u4E94 \u5341\u5C0F \u5341\u4E25\u7981 \u5341\u8FDB \u5341\u4E8C\u4E2A\u575A\u6301 \u5341\u4E09\u4E2A\u575A\u6301 \u5341\u516D\u5B57 \u5341\u516D\u5B57\u65B9\u9488 \u5341\u5927 \u5341\u767E\u5343 \u5341\u4E2A\u4E00 \u5341\u5830 \u5341\u5E74\u7981\u6E14 \u5341\u6237\u957F \u5341\u6237\u8054\u9632 \u5341\u6307 \u5341\u65E5\u8C08 \u5341\u4E09\u592A\u4FDD \u5341\u516B\u91CC \u5341\u4E8C\u751F\u8096 \u5341\u4E00\u5047\u671F \u5341\u4E00\u9EC4\u91D1\u5468 \u5341\u4E00\u56FD\u5E86 \u5341\u4E00\u957F\u5047 \u5341\u4E94\u5206\u949F\u751F\u6D3B\u5708 \u5341\u4E94\u5206\u949F \u5341\u6237\u8054 \u5341\u91CC\u6CB3 \u5341\u91CC\u94FA \u5341\u91CC\u5821 \u5341\u516B\u91CC\u5E97 \u5341\u4E09\u9675 \u5341\u516B\u6D1E \u5341\u6E21 \u5343\u4E07\u5DE5\u7A0B \u767E\u5343\u4E07\u5DE5\u7A0B \u767E\u53BF\u5343\u9547\u4E07\u6751 \u767E\u65E5\u884C\u52A8 \u767E\u65E5\u653B\u575A \u767E\u65E5\u6574\u6CBB \u767E\u65E5\u4F1A\u6218 \u767E\u65E5\u4E13\u9879 \u767E\u65E5 \u767E\u5F3A \u767E\u5F3A\u53BF \u767E\u5F3A\u9547 \u767E\u5343\u4E07 \u767E\u5E74\u515A\u53F2 \u767E\u5E74\u594B\u6597 \u767E\u5E74\u5927\u8BA1 \u767E\u5E74\u53D8\u5C40 \u767E\u5E74\u672A\u6709 \u767E\u5584 \u767E\u8272 \u767E\u7075\u9E1F \u767E\u5DDD \u767E\u540D\u8BB2\u5E08 \u767E\u540D\u6CD5\u5B66\u5BB6\u767E\u573A \u767E\u540D\u6CD5\u5B66\u5BB6\u767E\u573A\u62A5\u544A\u4F1A \u767E\u573A\u5343\u573A \u5343\u6751\u793A\u8303 \u5343\u6751\u793A\u8303\u4E07\u6751\u6574\u6CBB \u5343\u4EBA\u8BA1\u5212 \u5343\u4EBA\u5927\u4F1A \u5343\u4EBA\u5BA3\u8BB2 \u5343\u540D\u5F8B\u5E08 \u5343\u6240\u8054\u5343\u4F1A \u5343\u5C9B\u6E56 \u5343\u9633 \u5343\u5C71 \u5343\u91CC\u9A6C \u5343\u8F7D \u5343\u4EBF\u7EA7 \u4E07\u5BB6\u706F\u706B \u5343\u6237\u4E07\u6237 \u4E07\u4EBA\u8BF4\u4E8B \u4E07\u4EBA\u8BC4\u8BAE \u4E07\u4EBA\u5927\u8D70\u8BBF \u4E07\u540D\u515A\u5458 \u4E07\u6240\u8054\u4E07\u4F1A \u4E07\u4F01\u5174\u4E07\u6751 \u4E07\u6751\u4E07\u6237 \u4E07\u5E74\u9752 \u4E07\u8FBE \u4E07\u79D1 \u4E07\u5DDE \u4E07\u5B81 \u4E07\u5B89 \u4E07\u8F7D \u4E07\u5168 \u4E07\u6E90 \u4E07\u76DB \u4E07\u548C \u4E07\u65B9 \u4E07\u6CD5 \u767E\u91CC\u6D32 \u5343\u5C9B \u5343\u706F \u5343\u706F\u9547 \u4E07\u5BFF \u4E07\u5BFF\u8DEF \u767E\u6B65\u4EAD \u767E\u5BB6\u6E56 \u767E\u5B50\u6E7E \u767E\u80DC \u4E07\u67F3 \u4E07\u4E30 \u4E07\u677E \u4E07\u9686 \u4E07\u6C5F \u4E07\u6625 \u96F6\u6B21\u8DD1 \u534A\u5C0F\u65F6\u6CD5\u5F8B\u670D\u52A1\u5708 \u534A\u5C0F\u65F6\u516C\u5171\u6CD5\u5F8B\u670D\u52A1\u5708 \u515A\u653F\u540C\u8D23\u4E00\u5C97\u53CC\u8D23 \u515A\u52A1\u653F\u52A1 \u9AD8\u6548\u529E\u6210\u4E00\u4EF6\u4E8B \u6267\u6CD5\u4E09\u9879\u5236\u5EA6 \u884C\u653F\u6267\u6CD5\u4E09\u9879\u5236\u5EA6 \u95E8\u524D\u4E09\u5305 \u7BA1\u884C\u4E1A\u5FC5\u987B\u7BA1\u5B89\u5168 \u6CD5\u5F8B\u516D\u8FDB \u6CD5\u5F8B\u4E03\u8FDB \u6CD5\u5F8B\u516B\u8FDB \u6CD5\u6CBB\u516B\u8FDB KN95 N95 PM10 PM2.5 P3 H7N9 H5N1 H1N1 5G 4G 4K 8K G20 A4 3D 2D 24\u5C0F\u65F6\u670D\u52A1 24\u5C0F\u65F6\u503C\u73ED 7\xD724\u5C0F\u65F6 7*24\u5C0F\u65F6 365\u592924\u5C0F\u65F6 15\u5206\u949F\u670D\u52A1\u5708 15\u5206\u949F\u653F\u52A1\u670D\u52A1\u5708 15\u5206\u949F\u751F\u6D3B\u5708 15\u5206\u949F\u4FBF\u6C11\u5708 15\u5206\u949F\u4FBF\u6C11\u751F\u6D3B\u5708 10\u5206\u949F\u6CD5\u5F8B\u670D\u52A1\u5708 1\u5C0F\u65F6\u670D\u52A1\u5708 15\u5206\u949F\u6CD5\u5F8B\u670D\u52A1\u5708 1+1 1+N 1+X 3+X 1+1+N 2+N 1+3+N 1+4+N 1+5+N 1+6+N 1+2+N 3+N 4+N 5+N \u6700\u591A\u8DD1\u4E00\u6B21 \u6700\u591A\u8DD1\u4E00\u5730 \u6700\u591A\u8BBF\u4E00\u6B21 \u8DD1\u4E00\u6B21 \u53EA\u8DD1\u4E00\u6B21 \u6700\u591A\u5F55\u4E00\u6B21 \u81F3\u591A\u8DD1\u4E00\u6B21 \u6700\u591A\u627E\u4E00\u6B21 \u8DD1\u96F6\u6B21 \u53EA\u8FDB\u4E00\u6247\u95E8 \u53EA\u8FDB\u4E00\u95E8 \u8FDB\u4E00\u6247\u95E8 \u8FDB\u4E00\u6B21\u95E8 \u53EA\u67E5\u4E00\u6B21 \u7EFC\u5408\u67E5\u4E00\u6B21 \u67E5\u4E00\u6B21 \u8FDB\u4E00\u6B21\u95E8\u67E5\u591A\u9879\u4E8B \u9996\u8FDD\u4E0D\u7F5A \u9996\u95EE \u9996\u521B \u9996\u5C4A \u653E\u7BA1\u670D \u653E\u7BA1\u670D\u6539\u9769 \u6C11\u8F6C\u5211 \u8FDB\u4E07\u5BB6 \u5165\u4E07\u5BB6 \u9001\u4E07\u5BB6 \u6696\u4E07\u5BB6 \u8BBF\u4E07\u5BB6", "words": "\u4E00\u4E9B \u4E00\u5B9A \u4E00\u822C \u4E00\u822C\u6027 \u4E00\u822C\u7A0B\u5E8F \u4E00\u822C\u6848\u4EF6 \u4E00\u822C\u6765\u8BF4 \u4E00\u6837 \u4E00\u8D77\u6765 \u4E00\u8D77\u6293 \u4E00\u8D77\u90E8\u7F72 \u4E00\u76F4 \u4E00\u76F4\u4EE5\u6765 \u4E00\u518D \u4E00\u7ECF \u4E00\u65E6 \u4E00\u5E76 \u4E00\u9F50 \u4E00\u540C \u4E00\u8D2F \u4E00\u5411 \u4E00\u65F6 \u4E00\u5EA6 \u4E00\u4E0B \u4E00\u4E0B\u5B50 \u4E00\u4F1A \u4E00\u4F1A\u513F \u4E00\u65B9\u9762 \u4E00\u8FB9 \u4E00\u4FA7 \u4E00\u7AEF \u4E00\u5934 \u4E00\u65C1 \u4E00\u7EBF \u4E00\u7EBF\u5E72\u90E8 \u4E00\u7EBF\u6267\u6CD5 \u4E00\u6D41 \u4E00\u7C7B\u662F \u4E00\u7CFB\u5217 \u4E00\u63FD\u5B50 \u4E00\u8FDE\u4E32 \u4E00\u5927\u6279 \u4E00\u6279\u6279 \u4E00\u90E8\u5206 \u4E00\u4E1D \u4E00\u4E1D\u4E0D\u82DF \u4E00\u5FC3 \u4E00\u5FC3\u4E00\u610F \u4E00\u610F\u5B64\u884C \u4E00\u5982\u65E2\u5F80 \u4E00\u4EE5\u8D2F\u4E4B \u4E00\u89C6\u540C\u4EC1 \u4E00\u76EE\u4E86\u7136 \u4E00\u6E05\u4E8C\u695A \u4E00\u52B3\u6C38\u9038 \u4E00\u6210\u4E0D\u53D8 \u4E00\u5200\u5207 \u4E00\u9524\u5B9A\u97F3 \u4E00\u8E74\u800C\u5C31 \u4E00\u6982 \u4E00\u6982\u800C\u8BBA \u4E00\u5F8B\u5E73\u7B49 \u4E00\u8A00 \u4E00\u8A00\u5802 \u4E00\u8A00\u4E00\u884C \u4E00\u4E3E \u4E00\u4E3E\u4E00\u52A8 \u4E00\u4E3E\u591A\u5F97 \u4E00\u4E3E\u4E24\u5F97 \u4E00\u4E3E\u6210 \u4E00\u624B \u4E00\u624B\u6293 \u4E00\u624B\u8D44\u6599 \u4E00\u8EAB \u4E00\u751F \u4E00\u8F88\u5B50 \u4E00\u8DEF\u4E0A \u4E00\u8DEF\u8D70\u6765 \u4E00\u6B65 \u4E00\u6B65\u4E00\u6B65 \u4E00\u6B65\u5230\u4F4D \u4E00\u6B65\u6B65 \u4E00\u6B21\u6B21 \u4E00\u6B21\u53C8\u4E00\u6B21 \u4E00\u904D\u904D \u4E00\u904D\u53C8\u4E00\u904D \u4E00\u9879\u9879 \u4E00\u4EF6\u4EF6 \u4E00\u6869\u6869 \u4E00\u6869\u6869\u4E00\u4EF6\u4EF6 \u4E00\u4E2A\u4E2A \u4E00\u4E2A\u53C8\u4E00\u4E2A \u4E00\u540D\u540D \u4E00\u6237\u6237 \u4E00\u5BB6\u5BB6 \u4E00\u6751\u6751 \u4E00\u70B9\u4E00\u6EF4 \u4E00\u7816\u4E00\u74E6 \u4E00\u8349\u4E00\u6728 \u4E00\u679D\u4E00\u53F6 \u4E00\u9488\u89C1\u8840 \u4E00\u9A6C\u5F53\u5148 \u4E00\u5E06\u98CE\u987A \u4E00\u8109\u76F8\u627F \u4E00\u5E94\u4FF1\u5168 \u4E00\u65E0\u6240\u77E5 \u4E00\u7A8D\u4E0D\u901A \u4E00\u5206\u4E3A\u4E8C \u4E00\u5206\u94B1 \u4E00\u5206\u8015\u8018 \u4E00\u6280\u4E4B\u957F \u4E00\u5DF1\u4E4B\u529B \u4E00\u5E2D\u4E4B\u5730 \u4E00\u81C2\u4E4B\u529B \u4E00\u5B9A\u7A0B\u5EA6 \u4E00\u5B9A\u7684 \u4E00\u6BB5\u65F6\u95F4 \u4E00\u6BB5\u65F6\u671F \u4E00\u6BB5 \u4E00\u5E74\u6765 \u4E00\u5E74\u4EE5\u6765 \u4E00\u5C0F\u90E8\u5206 \u4E00\u5927 \u4E00\u5927\u6B65 \u4E00\u5927\u65E9 \u4E00\u5E74\u4E00\u5EA6 \u4E00\u5E74\u56DB\u5B63 \u4E00\u671F\u9879\u76EE \u4E00\u5143\u5316 \u4E00\u5143\u786C\u5E01 \u4E00\u5F80\u65E0\u524D \u4E00\u62E5\u800C\u4E0A \u4E00\u54C4\u800C\u4E0A \u4E00\u6C14\u5475\u6210 \u4E00\u4F53\u8C0B\u5212 \u4E00\u4F53\u843D\u5B9E \u4E00\u4F53\u5EFA\u8BBE \u4E00\u5207 \u4E00\u5207\u4ECE \u4E00\u5207\u6743\u529B \u4E00\u5171 \u4E00\u5473 \u4E00\u5B9A\u8981 \u4E00\u6765 \u4E00\u53BB \u4E00\u6765\u4E00\u5F80 \u4E00\u8FDB\u4E00\u51FA \u4E00\u4E0A\u4E00\u4E0B \u4E00\u5F20\u4E00\u5F1B \u4E00\u677E\u4E00\u7D27 \u4E00\u5185\u4E00\u5916 \u4E00\u6B63\u4E00\u53CD \u4E00\u660E\u4E00\u6697 \u4E00\u8001 \u4E00\u5C0F \u4E00\u662F\u4E00 \u4E00\u4E8C\u4E09 \u4E00\u4E94\u4E00\u5341 \u4E00\u756A \u4E00\u573A\u573A \u4E00\u573A\u786C\u4ED7 \u4E00\u573A\u653B\u575A\u6218 \u4E00\u7247\u533A \u4E00\u4EFD\u4EFD \u4E00\u5F20\u5F20 \u4E00\u672C\u672C \u4E00\u53E5\u8BDD \u4E00\u4EFD\u529B \u4E00\u4EFD\u8D23\u4EFB \u4E00\u4EFD\u5B50 \u4E00\u5206\u5B50 \u4E00\u80A1 \u4E00\u9635 \u4E00\u9635\u98CE \u4E00\u9053\u9053 \u4E00\u9053\u9632\u7EBF \u4E00\u5EA7\u5EA7 \u4E00\u680B\u680B \u4E00\u6761\u6761 \u4E00\u6761\u5FC3 \u4E00\u4E2A\u6837 \u4E00\u6746\u79E4 \u4E00\u7897\u6C34 \u4E00\u56E2 \u4E00\u5BB6\u4EBA \u4E00\u5BB6\u4E4B\u8A00 \u4E00\u53E3\u6C14 \u4E00\u628A\u5C3A\u5B50 \u4E00\u628A \u4E00\u628A\u6293 \u4E00\u628A\u94A5\u5319 \u4E00\u628A\u706B \u4E00\u9505 \u4E00\u7A9D\u8702 \u4E00\u73AF \u4E00\u73AF\u6263\u4E00\u73AF \u4E00\u5458 \u4E00\u9685 \u4E00\u57DF \u4E00\u5730 \u4E00\u65B9 \u4E00\u65B9\u6C34\u571F \u4E00\u65B9\u5E73\u5B89 \u4E00\u4EBA\u4E00 \u4E00\u4EBA\u591A \u4E00\u7269 \u4E00\u54C1 \u4E00\u7B56 \u4E00\u6863 \u4E00\u724C \u4E00\u4E91 \u4E00\u8111 \u4E00\u5E73\u53F0 \u4E00\u7F51 \u4E00\u5E93 \u4E00\u7801\u5F52\u4E00\u7801 \u4E00\u534A\u4EE5\u4E0A\u65F6\u95F4 \u4E00\u5F8B \u4E00\u81F4 \u4E00\u81F4\u6027 \u4E00\u4F53 \u4E00\u4F53\u63A8\u8FDB \u4E00\u5BF9\u4E00 \u4E00\u5BF9\u591A \u4E00\u6BD4\u4E00 \u4E00\u671D\u4E00\u5915 \u4E00\u4E2A\u534A\u6708 \u4E00\u624B\u6258\u4E24\u5BB6 \u4E00\u63A8\u4E09\u516D\u4E94 \u4E00\u62D6\u518D\u62D6 \u4E8C\u8005 \u4E8C\u8005\u4E4B\u95F4 \u4E8C\u6765 \u4E8C\u8BDD \u4E8C\u6B21 \u4E8C\u6B21\u6C61\u67D3 \u4E8C\u624B \u4E24\u8005 \u4E24\u8005\u4E4B\u95F4 \u4E24\u4E2A\u65B9\u9762 \u4E24\u79CD \u4E24\u6781 \u4E24\u6781\u5206\u5316 \u4E24\u6027 \u4E24\u7528\u4EBA\u624D \u53CC\u6570 \u4E24\u5168\u5176\u7F8E \u4E24\u9762\u4E09\u5200 \u4E24\u8FB9 \u4E24\u4FA7 \u4E24\u65C1 \u4E24\u96BE \u4E24\u5934 \u4E24\u4E2A\u534A\u6708 \u4E09\u65B9 \u4E09\u601D\u800C\u884C \u4E09\u4E09\u4E24\u4E24 \u4E09\u5FC3\u4E8C\u610F \u4E09\u5929\u4E24\u5934 \u4E09\u767E\u516D\u5341\u884C \u4E09\u756A\u4E94\u6B21 \u4E09\u8A00\u4E24\u8BED \u4E09\u4E94\u6210\u7FA4 \u4E09\u4EE4\u4E94\u7533 \u4E09\u89D2 \u4E09\u8F6E\u8F66 \u4E09\u5E74\u4E94\u8F7D \u4E09\u5929\u4E09\u591C \u56DB\u65B9 \u56DB\u901A \u56DB\u90BB \u56DB\u820D\u4E94\u5165 \u56DB\u5206\u4E94\u88C2 \u56DB\u8D77 \u56DB\u6563 \u56DB\u9762\u516B\u65B9 \u56DB\u901A\u516B\u8FBE \u56DB\u5468 \u56DB\u5B63 \u56DB\u5DDD \u56DB\u5904\u5F20\u8D34 \u56DB\u5904\u6563\u53D1 \u56DB\u5904\u6E38\u8D70 \u56DB\u5904\u5954\u8D70 \u56DB\u5904\u6D41\u7A9C \u56DB\u5904\u63FD\u5BA2 \u56DB\u5904\u6253\u542C \u56DB\u5904\u6C42\u52A9 \u56DB\u5904\u9003\u7A9C \u56DB\u5904\u501F\u8D37 \u56DB\u5904\u5BFB\u627E \u56DB\u5904\u6295\u8BC9 \u56DB\u5904\u4E0A\u8BBF \u56DB\u5904\u544A\u72B6 \u56DB\u5904\u4E71\u8D34 \u56DB\u5904\u4E71\u505C \u56DB\u5904\u4E71\u4E22 \u56DB\u5904\u5806\u653E \u56DB\u5904\u53EB\u5356 \u56DB\u5904\u515C\u552E \u56DB\u5904\u8D70\u8BBF \u56DB\u5904\u7B79\u63AA \u56DB\u5904\u78B0\u58C1 \u56DB\u5904\u8513\u5EF6 \u56DB\u5904\u6D41\u52A8 \u56DB\u5904\u5954\u6CE2 \u56DB\u5904\u63A8\u9500 \u56DB\u5904\u8EB2\u85CF \u56DB\u5904\u5BA3\u626C \u56DB\u5904\u53EF\u89C1 \u4E94\u65B9 \u4E94\u8FDB \u4E94\u989C\u516D\u8272 \u4E94\u6E56\u56DB\u6D77 \u4E94\u82B1\u516B\u95E8 \u4E94\u5F69\u7F24\u7EB7 \u4E94\u8C37 \u4E94\u5B98 \u4E94\u6210\u65B0 \u516D\u8FDB \u516D\u795E\u65E0\u4E3B \u516D\u6210\u65B0 \u4E03\u8FDB \u4E03\u5634\u516B\u820C \u4E03\u96F6\u516B\u843D \u4E03\u4E0A\u516B\u4E0B \u4E03\u6210\u65B0 \u4E03\u62FC\u516B\u51D1 \u516B\u8FDB \u516B\u6210\u65B0 \u4E5D\u6B7B\u4E00\u751F \u4E5D\u725B\u4E00\u6BDB \u4E5D\u6210\u65B0 \u5341\u5206 \u5341\u5206\u91CD\u8981 \u5341\u4E4B\u516B\u4E5D \u5341\u62FF\u4E5D\u7A33 \u5341\u4E07\u516B\u5343\u91CC \u5341\u51E0\u5E74 \u5341\u5168\u5341\u7F8E \u5341\u4E07\u706B\u6025 \u5341\u8DB3 \u5341\u5B57 \u5341\u5B57\u8DEF\u53E3 \u5341\u91CC\u957F\u4EAD \u5341\u91CC\u957F\u8857 \u5341\u91CC\u516B\u4E61 \u5341\u91CC\u6D0B\u573A \u5341\u4E2A\u6307\u5934 \u4E07\u4E00 \u767E\u611F\u4EA4\u96C6 \u767E\u5E9F\u5F85\u5174 \u767E\u822C \u767E\u6298\u4E0D\u6320 \u767E\u5C3A\u7AFF\u5934 \u767E\u70BC\u6210\u94A2 \u767E\u65E0\u4E00 \u767E\u5BC6\u4E00\u758F \u767E\u5FD9 \u767E\u5FD9\u4E4B\u4E2D \u767E\u5206\u767E \u767E\u5206\u4E4B\u767E\u670D\u52A1 \u5343\u5DEE\u4E07\u522B \u5343\u7BC7\u4E00\u5F8B \u5343\u8F9B\u4E07\u82E6 \u5343\u9524\u767E\u70BC \u5343\u94A7\u4E00\u53D1 \u5343\u91D1 \u5343\u4E1D\u4E07\u7F15 \u5343\u4E07\u4E0D \u5343\u4E07\u522B \u4E07\u5206 \u4E07\u5206\u611F\u8C22 \u4E07\u822C \u4E07\u4E08 \u4E07\u7AEF \u4E07\u5E78 \u4E07\u6076 \u5343\u65B9\u767E\u8BA1 \u5343\u5BB6\u4E07\u6237 \u5343\u5934\u4E07\u7EEA \u5343\u53D8\u4E07\u5316 \u5343\u8A00\u4E07\u8BED \u5343\u5C71\u4E07\u6C34 \u5343\u8F7D\u96BE\u9022 \u5343\u79CB \u5343\u53E4 \u4E07\u6C34\u5343\u5C71 \u4E07\u5168\u4E4B\u7B56 \u4E07\u5168\u51C6\u5907 \u4E07\u96BE \u4E07\u5C81 \u4E07\u91CC\u957F\u5F81 \u4E07\u91CC\u957F\u57CE \u4E07\u7269 \u4E07\u65E0\u4E00\u5931 \u4E07\u4E8B \u4E07\u5E74\u5386 \u4E07\u8C61 \u767E\u59D3 \u767E\u8D27 \u767E\u79D1 \u767E\u82B1 \u767E\u5BB6\u4E89\u9E23 \u767E\u5E74 \u767E\u6001 \u767E\u4E1A \u767E\u5EA6 \u767E\u5206\u6BD4 \u767E\u5206\u5236 \u5343\u5206\u5236 \u4EBF\u4E07 \u4EBF\u4E07\u7FA4\u4F17 \u4E07\u4F17\u4E00\u5FC3 \u4E07\u4F17 \u96F6\u8DDD\u79BB \u96F6\u5BB9\u5FCD \u96F6\u7A81\u7834 \u96F6\u95E8\u69DB \u96F6\u8DD1\u817F \u96F6\u8DD1\u52A8 \u96F6\u63A5\u89E6 \u96F6\u969C\u788D \u96F6\u57FA\u7840 \u96F6\u552E \u96F6\u552E\u6237 \u96F6\u552E\u5E97 \u96F6\u5DE5 \u96F6\u5DE5\u5E02\u573A \u96F6\u6563 \u96F6\u661F \u96F6\u65F6\u5DEE \u96F6\u6B7B\u89D2 \u96F6\u76F2\u533A \u96F6\u5EF6\u8BEF \u96F6\u7F1D\u9699 \u96F6\u6210\u672C \u96F6\u8D39\u7528 \u96F6\u6536\u8D39 \u96F6\u90E8\u4EF6 \u96F6\u4EF6 \u96F6\u98DF \u96F6\u94B1 \u96F6\u788E \u96F6\u78B3 \u96F6\u70B9 \u96F6\u65F6 \u96F6\u4E0B \u96F6\u5EA6 \u96F6\u7533\u62A5 \u96F6\u62A5\u544A \u96F6\u62A5\u544A\u5236\u5EA6 \u96F6\u6362\u4E58 \u96F6\u6B21 \u96F6\u6B21\u8DD1 \u96F6\u6750\u6599 \u96F6\u8BC1\u660E \u96F6\u89C1\u9762 \u96F6\u7B49\u5F85 \u96F6\u63A8\u8BFF \u96F6\u9519\u4F4D \u96F6\u7F3A\u4F4D \u96F6\u5E72\u6270 \u96F6\u5BA1\u6279 \u96F6\u6536\u4EF6 \u96F6\u8D77\u70B9 \u96F6\u9675 \u96F6\u53F7 \u96F6\u6253\u788E\u6572 \u96F6\u6572\u788E\u6253 \u96F6\u5B58\u6574\u53D6 \u96F6\u611F\u77E5 \u96F6\u516C\u91CC \u96F6\u5173\u7A0E \u96F6\u5229\u7387 \u96F6\u9996\u4ED8 \u96F6\u6DFB\u52A0 \u96F6\u542F\u52A8 \u96F6\u589E\u957F \u96F6\u5DEE\u7387 \u96F6\u589E\u52A0 \u96F6\u8DDD \u96F6\u8FDD\u5EFA \u96F6\u9057\u6F0F \u96F6\u4FE1\u4EFB \u96F6\u62C5 \u96F6\u7684\u7A81\u7834 \u96F6\u914D\u4EF6 \u96F6\u5143 \u96F6\u5F69\u793C \u96F6\u8DD1\u8DEF \u534A\u5E74 \u534A\u5929 \u534A\u9014\u800C\u5E9F \u534A\u5F84 \u534A\u5C9B \u534A\u5BFC\u4F53 \u534A\u81EA\u52A8 \u534A\u6210\u54C1 \u534A\u5C01\u95ED \u534A\u6708 \u534A\u6708\u8C08 \u534A\u6708\u4E00 \u534A\u8FB9\u5929 \u534A\u5C71 \u534A\u591C \u534A\u9014 \u534A\u65E5 \u534A\u70B9 \u534A\u6B65 \u534A\u8DEF \u534A\u5761 \u534A\u58C1 \u534A\u4FE1\u534A\u7591 \u51E0\u4E4E \u51E0\u4F55 \u6570\u5B57 \u6570\u636E \u6570\u91CF \u6570\u989D \u6570\u7801 \u6570\u5B66 \u6570\u667A \u6570\u6CBB \u6570\u5B57\u5316 \u6570\u76EE \u534A\u6570\u4EE5\u4E0A\u7FA4\u4F17 \u51E0\u5E74 \u51E0\u5E74\u6765 \u51E0\u4E2A\u6708 \u51E0\u5929 \u51E0\u65B9\u9762 \u51E0\u4E2A\u65B9\u9762 \u6570\u5E74 \u6570\u6708 \u6570\u65E5 \u6570\u5929 \u6570\u5341\u5E74 \u6570\u5343\u5E74 \u6570\u4E07\u5E74 \u65B0\u4E00\u8F6E \u65B0\u4E00\u5C4A \u65B0\u4E00\u6279 \u65B0\u4E00\u4EE3 \u65B0\u4E00\u5E74 \u4E0A\u4E00 \u4E0B\u4E00 \u8FD9\u4E00 \u90A3\u4E00 \u53C8\u4E00 \u53E6\u4E00 \u9996\u4E00 \u53E6\u4E00\u65B9\u9762 \u8FDB\u4E00\u6B65 \u66F4\u8FDB\u4E00\u6B65 \u7EDF\u4E00 \u552F\u4E00 \u4E13\u4E00 \u5355\u4E00 \u60DF\u4E00 \u4EFB\u4E00 \u67D0\u4E00 \u6BCF\u4E00 \u9010\u4E00 \u540C\u4E00 \u4E0D\u4E00 \u5408\u4E00 \u5F52\u4E00 \u5212\u4E00 \u5982\u4E00 \u7EDF\u4E00\u90E8\u7F72 \u7EDF\u4E00\u6807\u51C6 \u7B2C\u4E8C \u5176\u4E00 \u5176\u4E8C \u5176\u4E09 \u5176\u56DB \u5176\u4E94 \u4E4B\u4E00 \u4E4B\u4E8C \u518D\u4E09 \u63A5\u4E8C\u8FDE\u4E09 \u4E71\u4E03\u516B\u7CDF \u6210\u5343\u4E0A\u4E07 \u6210\u5343\u6210\u4E07 \u6210\u767E\u4E0A\u5343 \u591A\u5143 \u591A\u5143\u5316 \u591A\u534A \u4E0A\u534A\u5E74 \u4E0B\u534A\u5E74 \u591C\u534A \u4E8B\u534A\u529F\u500D \u8336\u51E0 \u53C2\u6570 \u51FD\u6570 \u6307\u6570 \u7CFB\u6570 \u6B21\u6570 \u4EBA\u6570 \u4EF6\u6570 \u6237\u6570 \u500D\u6570 \u603B\u6570 \u591A\u6570 \u5C11\u6570 \u5173\u952E\u5C11\u6570 \u7EDD\u5927\u591A\u6570 \u5927\u591A\u6570 \u65E0\u6570 \u5C81\u6570 \u5206\u6570 \u57FA\u6570 \u8BA1\u6570 \u62DB\u6570 \u8DEF\u6570 \u53D8\u6570 \u8D1F\u6570 \u5355\u6570 \u6574\u6570 \u8FD1\u51E0\u5E74 \u8FD1\u51E0\u5E74\u6765 \u8FD9\u51E0\u5E74 \u6E05\u96F6 \u5F52\u96F6 \u52A8\u6001\u6E05\u96F6 \u6E05\u96F6\u884C\u52A8 \u4ECE\u96F6 \u51CB\u96F6 \u8001\u767E\u59D3 \u8BF4\u4E00\u5343\u9053\u4E00\u4E07 \u5728\u4E00\u8D77\u7684" };

// src/claims/passage/passage-context.ts
var lexicon = null;
function lexiconOfNames() {
  if (lexicon !== null) return lexicon;
  const lists = wordLists(names_default, "names", "words");
  const names = wordsOf(lists.names);
  lexicon = {
    chains: new WordChains(names.concat(wordsOf(lists.words))),
    names: names.length
  };
  return lexicon;
}
function passageContext(text, passage, from, lastNumber, year) {
  const to = passage.end;
  const quoted = [];
  const names = [];
  const { chains, names: nameCount } = lexiconOfNames();
  let afterQuotation = from;
  let afterName = from;
  for (let at = from; at <= lastNumber; at++) {
    const character = text.charCodeAt(at);
    if (at >= afterName && chains.mayBegin(character)) {
      const number = chains.numberAt(text, at, to);
      if (number !== 0) {
        afterName = at + chains.words[number - 1].length;
        if (!cutsDigits(text, at, afterName))
          names.push({ start: at, end: afterName, why: number <= nameCount ? "name" : "word" });
      }
    }
    if (at >= afterQuotation && OPENING.has(character)) {
      const close = indexWithin(text, CLOSING.get(character), at + 1, Math.min(to, at + REACH));
      if (close >= 0) {
        afterQuotation = close + 1;
        quoted.push({ start: at, end: afterQuotation });
      }
    }
  }
  return { text, passage, from, to, quoted, names, year };
}
function cutsDigits(text, start, end) {
  return isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end));
}
var MARKS2 = '\u201C\u201D\u2018\u2019\u300A\u300B<>\u300C\u300D\u300E\u300F\u3014\u3015\u3010\u3011""';
var CLOSING = /* @__PURE__ */ new Map();
for (let i = 0; i < MARKS2.length; i += 2) CLOSING.set(MARKS2.charCodeAt(i), MARKS2.charCodeAt(i + 1));
var OPENING = new CharacterSet('\u201C\u2018\u300A<\u300C\u300E\u3014\u3010"');
var REACH = 100;
function indexWithin(text, code, from, to) {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === code) return at;
  return -1;
}

// src/genre/claims/no-claims.yaml
var no_claims_default = { "dialled": "\u7535\u8BDD \u7535\u8BDD\u4E3A \u7535\u8BDD\u662F \u624B\u673A \u624B\u673A\u53F7 \u624B\u673A\u53F7\u7801 \u624B\u673A\u53F7\u7801\u4E3A \u5EA7\u673A \u70ED\u7EBF \u70ED\u7EBF\u53F7\u7801 \u70ED\u7EBF\u53F7\u7801\u4E3A \u4E13\u7EBF \u5BA2\u670D \u5BA2\u670D\u7535\u8BDD \u53F7\u7801 \u53F7\u7801\u4E3A \u53F7\u7801\u662F \u4F20\u771F \u62E8\u6253 \u81F4\u7535 \u603B\u673A \u5206\u673A", "codes": "\u7F16\u53F7 \u7F16\u53F7\u4E3A \u7F16\u53F7\u662F \u8BC1\u53F7 \u8BC1\u53F7\u4E3A \u8D26\u53F7 \u8D26\u6237 \u5361\u53F7 \u4EE3\u7801 \u4EE3\u7801\u4E3A \u4FE1\u7528\u4EE3\u7801 \u5C3E\u53F7 \u5C3E\u53F7\u4E3A \u8F66\u724C \u8F66\u724C\u53F7 \u724C\u53F7 \u724C\u7167 \u6848\u53F7 \u6848\u53F7\u4E3A \u6587\u53F7 \u7FA4\u53F7 \u7D22\u5F15\u53F7 \u6279\u53F7 \u5355\u53F7 \u5DE5\u53F7 \u5B66\u53F7 \u6761\u7801 \u90AE\u7F16 \u90AE\u7F16\u4E3A \u90AE\u653F\u7F16\u7801", "yearWords": "\u5E74 \u5EA6 \u7248 \u5C4A \u7EA7", "notHour": "\u95F4 \u671F \u4EE3 \u5019 \u4EFB \u6BB5 \u6548 \u9650 \u7A7A \u957F \u5E38", "partsOfDay": "\u4E0A\u5348 \u4E0B\u5348 \u65E9\u4E0A \u665A\u4E0A \u4E2D\u5348 \u51CC\u6668 \u6E05\u6668 \u508D\u665A \u591C\u95F4 \u5F53\u665A \u6B21\u65E5 \u6BCF\u665A \u6BCF\u65E9 \u65E9 \u665A", "measured": "\u5E73\u5747 \u4EBA\u5747 \u7528\u65F6 \u65F6\u957F \u8017\u65F6 \u5468\u671F \u5929\u6570 \u7F29\u77ED \u538B\u7F29 \u538B\u51CF \u63D0\u901F \u51CF\u81F3 \u964D\u81F3 \u51CF\u5C11 \u63D0\u524D \u603B\u65F6\u957F \u7D2F\u8BA1 \u6700\u5FEB \u6700\u77ED \u6700\u957F \u4EC5\u9700 \u53EA\u9700 \u65F6\u95F4\u4E3A \u65F6\u95F4\u7531 \u65F6\u95F4\u4ECE \u65F6\u95F4\u7F29 \u65F6\u95F4\u538B \u65F6\u95F4\u51CF \u65F6\u95F4\u8FBE \u65F6\u95F4\u4E0D \u65F6\u95F4\u5171 \u65F6\u95F4\u7EA6 \u65F6\u95F4\u5728 \u65F6\u9650\u7531 \u65F6\u9650\u4ECE \u65F6\u9650\u7F29 \u65F6\u9650\u538B \u65F6\u9650\u51CF", "measuredSpan": "\u5E73\u5747 \u7528\u65F6 \u65F6\u957F \u8017\u65F6 \u65F6\u95F4 \u5468\u671F \u5929\u6570 \u65F6\u9650 \u7F29\u77ED \u538B\u7F29 \u538B\u51CF \u63D0\u524D", "spanUnits": "\u5E74 \u6708 \u5468 \u5B63\u5EA6 \u5B66\u671F \u5B66\u5E74 \u5E74\u5EA6 \u65E5 \u5929", "graded": "\u8C03\u7814\u5458 \u4E3B\u4EFB\u79D1\u5458 \u5DE1\u89C6\u5458 \u8B66\u957F \u8B66\u5458 \u9AD8\u7EA7\u8B66\u957F \u8B66\u7763 \u8B66\u53F8 \u8B66\u76D1 \u6CD5\u5B98 \u68C0\u5BDF\u5B98 \u5F8B\u5E08 \u516C\u8BC1\u5458 \u54CD\u5E94 \u5E94\u6025\u54CD\u5E94 \u9884\u8B66 \u98CE\u9669 \u7532\u7B49 \u4E59\u7B49 \u6587\u5316\u9986 \u56FE\u4E66\u9986 \u533B\u9662 \u533B\u7597\u673A\u6784 \u533B\u7597\u5668\u68B0 \u75AB\u82D7 \u8D44\u8D28 \u7B49\u4FDD \u4FDD\u62A4 \u6587\u7269 \u6C34\u8D28 \u6C34\u4F53 \u7528\u5730 \u7F8E\u672F\u5E08 \u5FC3\u7406\u54A8\u8BE2\u5E08", "andAbove": "\u4EE5 \u53CA", "notFirstOf": "\u4EE5 \u76EE \u4E4B", "rankings": "\u6392\u540D \u4F4D\u5217 \u4F4D\u5C45 \u540D\u5217 \u6392\u5728", "numberedPlaces": "\u697C \u9662 \u680B \u5E62 \u95E8 \u5BA4 \u7EBF \u53E3 \u5C97 \u7801 \u7A97", "articles": "\u6761 \u6B3E \u7AE0", "betweenArticles": "\u548C \u53CA \u4E0E \u81F3", "afterCongress": "\u7CBE \u62A5 \u53EC \u4EE5 \u4F1A \u90E8 \u80DC \u95ED \u5F00 \u4EE3 \u4E0A \u4F5C \u548C \u5BF9 \u63D0 \u64D8 \u786E \u6240 \u6218", "meetings": "\u5168\u4F1A \u5168\u4F53\u4F1A\u8BAE \u4EE3\u8868\u5927\u4F1A \u515A\u4EE3\u4F1A", "meetingBodies": "\u4EBA\u5927 \u653F\u534F \u515A\u4EE3\u4F1A \u4EBA\u4EE3\u4F1A \u804C\u4EE3\u4F1A \u56E2\u4EE3\u4F1A \u5168\u59D4\u4F1A", "numbered": "\u697C \u5BA4 \u5F04 \u8DEF \u8857 \u5DF7", "houseNumbers": "\u53F7 \u5F04", "villages": "\u6751 \u793E \u5C6F \u5BE8", "ofMany": "\u6BCF \u5404 \u5168 \u8BE5 \u4E2A \u519C \u4E61", "estates": "\u82D1 \u82B1\u56ED \u5BB6\u56ED \u5609\u56ED \u516C\u9986 \u516C\u5BD3 \u5E84\u56ED \u540D\u57CE \u65B0\u57CE \u65B0\u6751 \u65B0\u5C45 \u5B89\u7F6E\u623F \u4FDD\u969C\u623F", "projects": "\u56ED \u5C0F\u533A \u56ED\u533A \u5E9C \u6E7E \u90E1 \u57CE \u91CC \u5EAD \u8F69 \u533B\u9662 \u5382 \u9879\u76EE \u5DE5\u7A0B \u6539\u9020", "phasesOf": "\u5DE5\u7A0B \u9879\u76EE \u6539\u9020 \u6269\u5EFA \u5EFA\u8BBE \u5F00\u53D1 \u7528\u5730 \u5730\u5757 \u5382\u623F \u5B89\u7F6E\u623F \u5C0F\u533A", "streets": "\u8DEF \u8857 \u9053 \u5DF7 \u5F04 \u6751 \u7EC4 \u7EBF", "labels": "\u9644\u4EF6 \u9644\u8868 \u9644\u56FE \u9644\u5F55 \u8868 \u56FE \u95EE\u9898 \u4EFB\u52A1 \u6848\u4F8B \u63AA\u65BD \u5EFA\u8BAE \u6B65\u9AA4 \u65B9\u6848 \u7ECF\u9A8C \u505A\u6CD5 \u8981\u70B9 \u573A\u666F", "afterLabels": "\u4E0E \u548C \u53CA \u4E3A \u6240", "beforeItem": "\u6761 \u6B3E \u7B2C", "itemWords": "\u662F \u8981 \u5219", "itemCopulas": "\u662F \u4E3A", "itemClassifiers": "\u4E2A \u4EF6 \u6761 \u9879 \u79CD \u7C7B", "together": "\u5728 \u5230 \u62E2", "numberedParts": "\u6761 \u6B3E \u9879 \u7AE0 \u7F16 \u8282", "firstOfUnits": "\u540D \u4F4D \u5F3A \u5217 \u7532 \u4F73 \u4E2A \u5E74 \u5C4A", "afterOneCase": "\u6848 \u7EA0\u7EB7 \u77DB\u76FE \u4E8B\u4EF6 \u4E8B\u6545 \u4FE1\u8BBF \u6295\u8BC9 \u8FDD \u6D89 \u91CD\u5927 \u5178\u578B \u884C\u653F \u6C11 \u52B3 \u56E0" };

// src/genre/claims/none-of.yaml
var none_of_default = { "noneOf": "\u6295\u8BC9 \u8D8A\u7EA7 \u8D8A\u7EA7\u8BBF \u4E0A\u8BBF \u4FE1\u8BBF \u975E\u8BBF \u8D8A\u7EA7\u4E0A\u8BBF \u8FDB\u4EAC\u4E0A\u8BBF \u96C6\u8BBF \u4E8B\u6545 \u5B89\u5168\u4E8B\u6545 \u4F24\u4EA1 \u6B7B\u4EA1 \u8D25\u8BC9 \u8D25\u8BC9\u7387 \u8206\u60C5 \u8D1F\u9762\u8206\u60C5 \u590D\u8BAE \u8BC9\u8BBC \u88AB\u590D\u8BAE \u88AB\u8BC9 \u7EA0\u9519 \u88AB\u7EA0\u9519 \u64A4\u9500 \u53D1\u6848 \u53D1\u751F \u6848\u4EF6 \u6848\u53D1 \u5DEE\u9519 \u5931\u8BEF \u8FDD\u89C4 \u8FDD\u7EAA \u8FDD\u6CD5 \u72AF\u7F6A \u611F\u67D3 \u75C5\u4F8B \u79EF\u538B \u79EF\u6848 \u8D85\u671F \u903E\u671F \u9000\u4EF6 \u5DEE\u8BC4 \u4E0D\u6EE1\u610F \u4E3E\u62A5 \u7EA0\u7EB7 \u65B0\u589E\u8FDD\u5EFA \u9057\u7559 \u590D\u53D1 \u590D\u5438 \u8131\u7BA1 \u6F0F\u7BA1 \u901A\u62A5 \u8FFD\u8D23 \u95EE\u8D23 \u77DB\u76FE \u7FA4\u4F53\u6027\u4E8B\u4EF6 \u4E8B\u4EF6 \u7533\u8BC9 \u7533\u8BF7 \u51B2\u7A81 \u5931\u4FE1 \u62D6\u6B20 \u6B20\u85AA \u706B\u707E \u706B\u60C5 \u6EBA\u6C34 \u6FC0\u5316 \u6C11\u8F6C\u5211 \u547D\u6848 \u5211\u4E8B\u6848\u4EF6 \u8B66\u60C5 \u786E\u8BCA \u7591\u4F3C \u529E\u6848 \u7ACB\u6848 \u6EBA\u4EA1 \u8D23\u4EFB\u4E8B\u6545 \u4EA1\u4EBA\u4E8B\u6545 \u8F83\u5927\u4E8B\u6545 \u8FD4\u5DE5 \u7F3A\u5E2D \u7A7A\u767D\u6751", "negations": "\u672A\u53D1\u751F \u672A\u53D1\u751F\u8FC7 \u6CA1\u6709\u53D1\u751F \u6CA1\u53D1\u751F \u672A\u51FA\u73B0 \u6CA1\u6709\u51FA\u73B0 \u672A\u51FA\u73B0\u8FC7 \u672A\u63A5\u5230 \u672A\u6536\u5230 \u672A\u53D1\u73B0 \u672A\u5F15\u53D1 \u672A\u4EA7\u751F \u672A\u9020\u6210 \u65E0 \u6CA1\u6709 \u672A\u6709 \u4ECE\u672A\u53D1\u751F \u5747\u672A\u53D1\u751F \u672A\u66FE\u53D1\u751F \u672A\u5F62\u6210 \u672A\u53D7\u7406", "copulas": "\u4E3A \u662F \u8FBE \u8BA1 \u6709 \u5230 \u5171 \u5373" };

// src/claims/passage/bare-count.ts
var WORDS2 = wordLists(none_of_default, "noneOf", "negations", "copulas");
var NONE_OF = phraseTable(WORDS2.noneOf);
var NEGATIONS = phraseTable(WORDS2.negations);
var COPULAS = characterSet(WORDS2.copulas);
var CLOSING2 = new CharacterSet(",\u3002;\u3001)!:\n \u7684");
var IN = "\u5728".charCodeAt(0);
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
var WORDS3 = wordLists(no_claims_default, "dialled", "codes");
var DIALLED = phraseTable(WORDS3.dialled);
var CODES = phraseTable(WORDS3.codes);
var JOINTS = new CharacterSet("0123456789- ()/\u2014\u3001:");
var DATE_JOINTS = new CharacterSet("-:./\xB7");
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
  while (start > edge && JOINTS.has(text.charCodeAt(start - 1))) start--;
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
var YEAR2 = "\u5E74".charCodeAt(0);
function isYear(text, start, end) {
  if (end - start !== 4) return false;
  const year = Number(text.slice(start, end));
  return year >= 1900 && year <= 2100;
}
function isYearAt2(text, at) {
  return text.charCodeAt(at + 4) === YEAR2 && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && (text.startsWith("20", at) || text.startsWith("19", at));
}

// src/claims/rejection/dates.ts
var WORDS4 = wordLists(no_claims_default, "yearWords", "notHour", "partsOfDay");
var YEAR3 = "\u5E74".charCodeAt(0);
var MONTH = "\u6708".charCodeAt(0);
var DAY = "\u65E5".charCodeAt(0);
var WEEK = "\u5468".charCodeAt(0);
var STAR2 = "\u661F".charCodeAt(0);
var PERIOD = "\u671F".charCodeAt(0);
var YEAR_WORDS = characterSet(WORDS4.yearWords);
var GRADE = "\u7EA7".charCodeAt(0);
var POINT2 = 46;
var AGE = "\u4EE3".charCodeAt(0);
function dateReason(context, quantity) {
  const { text, from } = context;
  const { numberStart, numberEnd: numberEnd2, numeral, unit, unitStart, valueMax, end } = quantity;
  const after = text.charCodeAt(numberEnd2);
  const unitWord = unit === null ? 0 : text.charCodeAt(unitStart);
  if (numeral.plainDigits.length === 4 && isYear(text, numberStart, numberStart + 4)) {
    if (unit !== null && (unit.name === "\u5E74" || unit.name === "\u5E74\u5EA6")) return "date";
    if (unit === null && (!isHan(after) || YEAR_WORDS.has(after))) return "date";
  }
  if (unit?.name === "\u5E74" && numeral.value >= 1900 && numeral.value <= 2100) return "date";
  if (unitWord === YEAR3) {
    if (text.charCodeAt(end) === AGE) return "date";
    if (valueMax === null && text.charCodeAt(end) === GRADE) return "age-or-grade";
    if (text.charCodeAt(numberEnd2 - 5) === POINT2 && /\.(?:19|20)\d\d$/.test(text.slice(numberStart, numberEnd2)))
      return "date";
  }
  if (unitWord === MONTH || unitWord === DAY || after === MONTH) {
    const alone = unitWord === DAY && text.charCodeAt(numberStart - 1) !== MONTH && !text.startsWith("\u65E5\u3001", numberStart - 2) && !isAfterMonth(text, numberStart, from);
    return alone ? null : "date";
  }
  if (unit?.name === "\u5B63\u5EA6" && text.charCodeAt(numberStart - 1) === YEAR3) return "date";
  if (unit === null && isNamedTime(text, quantity)) return "date";
  if (isClock(text, numberStart, numberEnd2) || isTimeOfDay(context, quantity)) return "time";
  return unit === null && isDateLike(text, numberStart, numberEnd2) ? "date" : null;
}
function isNamedTime(text, { numberStart, numberEnd: numberEnd2, numeral }) {
  const before = text.charCodeAt(numberStart - 1);
  if (before === MONTH) return !numeral.arabic || text.charCodeAt(numberEnd2) === DAY;
  if (!numeral.arabic && before === WEEK) return true;
  if (!numeral.arabic && before === PERIOD) return text.charCodeAt(numberStart - 2) === STAR2;
  return text.startsWith("\u4E16\u7EAA", numberEnd2);
}
var DATE_JOINTS2 = new CharacterSet(".\xB7-/\u2014\u3001");
function isDateLike(text, start, end) {
  return DATE_JOINTS2.has(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2)) || DATE_JOINTS2.has(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1));
}
var COLON = 58;
function isClock(text, start, end) {
  if (text.charCodeAt(start - 1) === COLON && isDigit(text.charCodeAt(start - 2))) return true;
  return text.charCodeAt(end) === COLON && isDigit(text.charCodeAt(end + 1)) && end - start <= 2;
}
var HOUR = "\u65F6".charCodeAt(0);
var HOURS = new CharacterSet("\u65F6\u70B9");
var NOT_HOUR = characterSet(WORDS4.notHour);
var PARTS_OF_DAY = phraseTable(WORDS4.partsOfDay);
function isTimeOfDay({ text, from }, { numberStart, numberEnd: numberEnd2, unit }) {
  if (unit === null) {
    return text.charCodeAt(numberEnd2) === HOUR && numberEnd2 - numberStart <= 2 && !NOT_HOUR.has(text.charCodeAt(numberEnd2 + 1));
  }
  if (unit.name === "\u70B9") return PARTS_OF_DAY.endingAt(text, numberStart, from) > 0;
  return unit.name === "\u5206" && HOURS.has(text.charCodeAt(numberStart - 1)) && isDigit(text.charCodeAt(numberStart - 2));
}
function isAfterMonth(text, at, from) {
  for (let i = Math.max(from, at - 4); i < at; i++) if (text.charCodeAt(i) === MONTH) return true;
  return false;
}

// src/claims/rejection/ordinals.ts
var WORDS5 = wordLists(
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
var NTH = "\u7B2C".charCodeAt(0);
var EARLY = "\u521D".charCodeAt(0);
var FIRST_OF = "\u524D".charCodeAt(0);
var NOT_FIRST_OF = characterSet(WORDS5.notFirstOf);
var NUMBERED_PARTS = new Set(wordsOf(WORDS5.numberedParts));
var FIRST_OF_UNITS = new Set(wordsOf(WORDS5.firstOfUnits));
var RANKINGS = phraseTable(WORDS5.rankings);
var SESSION = "\u5C4A".charCodeAt(0);
var NUMBER_MARK = "\u53F7".charCodeAt(0);
var NUMBERED_PLACES = characterSet(WORDS5.numberedPlaces);
var ARTICLE = "\u6761".charCodeAt(0);
var ARTICLES = characterSet(WORDS5.articles);
var BETWEEN_ARTICLES = characterSet(WORDS5.betweenArticles, "\u3001");
var REACH2 = 12;
function ordinalReason({ text, from }, { numberStart: at, unit, numberEnd: numberEnd2, numeral }) {
  let before = at;
  while (before > from && text.charCodeAt(before - 1) === SPACE3) before--;
  if (text.charCodeAt(before - 1) !== NTH) {
    const last = text.charCodeAt(at - 1);
    if (last === EARLY && unit === null && !numeral.arabic) return "date";
    if (last === FIRST_OF && !NOT_FIRST_OF.has(text.charCodeAt(at - 2))) {
      if (unit === null || FIRST_OF_UNITS.has(unit.name)) return "ordinal";
    }
    if (unit?.name === "\u6761" && isNextArticle(text, at)) return "article";
    return RANKINGS.endingAt(text, at, from) > 0 ? "ordinal" : null;
  }
  if (unit !== null && NUMBERED_PARTS.has(unit.name)) return "article";
  const next = text.charCodeAt(numberEnd2);
  if (next === SESSION) return "session";
  if (unit?.name === "\u6B21")
    return text.slice(numberEnd2, numberEnd2 + REACH2).includes("\u4F1A") ? "session" : "ordinal";
  if (next === NUMBER_MARK && !NUMBERED_PLACES.has(text.charCodeAt(numberEnd2 + 1)))
    return "document-number";
  return ARTICLES.has(next) ? "article" : "ordinal";
}
function isNextArticle(text, at) {
  return BETWEEN_ARTICLES.has(text.charCodeAt(at - 1)) && text.charCodeAt(at - 2) === ARTICLE && /第[一二三四五六七八九十百千零〇0-9]+条$/.test(text.slice(Math.max(0, at - REACH2), at - 1));
}
var CONGRESS = "\u5927".charCodeAt(0);
var PLENARY = "\u4E2D".charCodeAt(0);
var OF = "\u7684".charCodeAt(0);
var AFTER_CONGRESS = characterSet(WORDS5.afterCongress, "\u3001,\u3002;)\u300B\u201C\u201D ");
var TWO = "\u4E24".charCodeAt(0);
var MEETINGS = phraseTable(WORDS5.meetings);
var MEETING_BODIES = phraseTable(WORDS5.meetingBodies);
function sessionReason({ text, from }, { numberStart, numberEnd: numberEnd2, numeral, unit }) {
  const after = text.charCodeAt(numberEnd2);
  if (after === SESSION) return isYear(text, numberStart, numberEnd2) ? "date" : "session";
  if (after === PLENARY && text.startsWith("\u4E2D\u5168\u4F1A", numberEnd2)) return "session";
  if (after === CONGRESS && !numeral.arabic && (unit === null || unit.name === "\u5927") && numeral.value >= 7 && numeral.value <= 30 && isCongress(text, numberStart, numberEnd2 + 1))
    return "session";
  if (unit?.name !== "\u6B21") return null;
  if (text.charCodeAt(numberStart - 1) === SESSION) return "session";
  if (text.startsWith("\u4F1A\u8BAE", numberEnd2 + 1)) {
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
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (spans[middle].start <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : spans[low - 1];
}
function spanAround(spans, start, end) {
  const span = lastStartingBy(spans, start);
  return span !== null && span.end > start && span.end >= end ? span : null;
}

// src/claims/rejection/documents.ts
var STREETS = characterSet(wordLists(no_claims_default, "streets").streets);
var NUMBER_MARK2 = "\u53F7".charCodeAt(0);
var YEAR_BRACKET = "\u3014".charCodeAt(0);
var OPENERS = new CharacterSet("[(");
var CLOSERS = new CharacterSet("])");
var TITLE_MARKS = new CharacterSet("\u300A<\u300C");
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
  if (OPENERS.has(before) && CLOSERS.has(after) && numberEnd2 + 1 < text.length && isYear(text, numberStart, numberEnd2))
    return isDigit(text.charCodeAt(numberEnd2 + 1)) ? "document-number" : "date";
  return null;
};

// src/claims/rejection/durations.ts
var WORDS6 = wordLists(no_claims_default, "measured", "measuredSpan", "spanUnits");
var MEASURED = phraseTable(WORDS6.measured);
var MEASURED_SPAN = phraseTable(WORDS6.measuredSpan);
var SPAN_UNITS = new Set(wordsOf(WORDS6.spanUnits));
var SENTENCE_ENDS = new CharacterSet("\u3002;!?\n");
var REACH3 = 24;
function isMeasuredDuration({ text, from }, quantity) {
  const first = Math.max(from, quantity.start - REACH3);
  let start = quantity.start;
  while (start > first && !SENTENCE_ENDS.has(text.charCodeAt(start - 1))) start--;
  if (!MEASURED.within(text, start, quantity.start)) return false;
  const isSpan = quantity.unit !== null && SPAN_UNITS.has(quantity.unit.name);
  return !isSpan || MEASURED_SPAN.within(text, start, quantity.start);
}

// src/claims/rejection/enumerators.ts
var WORDS7 = wordLists(
  no_claims_default,
  "labels",
  "afterLabels",
  "beforeItem",
  "itemWords",
  "itemCopulas",
  "itemClassifiers"
);
var LABELS2 = phraseTable(WORDS7.labels);
var AFTER_LABELS = characterSet(WORDS7.afterLabels, ":\u3001,\u3002)");
var ARTICLES2 = characterSet(WORDS7.beforeItem);
var ITEM_WORDS = characterSet(WORDS7.itemWords);
var ITEM_COPULAS = characterSet(WORDS7.itemCopulas);
var ITEM_CLASSIFIERS = characterSet(WORDS7.itemClassifiers);
var CLAUSE_STARTS = new CharacterSet("\u3002;:!?\n,\u3001");
var SENTENCE_STARTS = new CharacterSet("\u3002;:\n");
var POINTS = new CharacterSet(".\uFF0E");
var LIST_MARK = "\u3001".charCodeAt(0);
var SPACE4 = 32;
var OPEN = 40;
var CLOSE = 41;
var enumerator = ({ text, from }, { numberStart, numberEnd: numberEnd2, numeral, unit, start }) => {
  const before = text.charCodeAt(numberStart - 1);
  const after = text.charCodeAt(numberEnd2);
  if (before === OPEN && after === CLOSE)
    return ARTICLES2.has(text.charCodeAt(numberStart - 2)) ? "article" : "enumerator";
  if (unit === null && AFTER_LABELS.has(after) && LABELS2.endingAt(text, numberStart, from) > 0)
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
    return POINTS.has(after) ? "enumerator" : null;
  }
  if (after === LIST_MARK && (edge === 0 || SENTENCE_STARTS.has(opening))) return "enumerator";
  if (ITEM_WORDS.has(after)) return "enumerator";
  return unit !== null && ITEM_COPULAS.has(text.charCodeAt(numberEnd2 + 1)) && numeral.value < 10 && ITEM_CLASSIFIERS.has(after) ? "enumerator" : null;
};

// src/claims/rejection/grades.ts
var WORDS8 = wordLists(no_claims_default, "graded", "andAbove");
var GRADED = phraseTable(WORDS8.graded);
var AND_ABOVE = characterSet(WORDS8.andAbove);
var GRADE2 = "\u7EA7".charCodeAt(0);
var YEAR4 = "\u5E74".charCodeAt(0);
var BORN_AFTER = "\u540E".charCodeAt(0);
var FIRST_CLASS = "\u7532".charCodeAt(0);
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
  if (unit.name !== "\u7EA7" && unit.name !== "\u7C7B") return null;
  if (GRADED.startingAt(text, end, to) > 0) return "age-or-grade";
  if (unit.name === "\u7C7B") return null;
  return numeral.value === 1 && !numeral.arabic || isLatin(after) || AND_ABOVE.has(text.charCodeAt(end)) ? "age-or-grade" : null;
}

// src/claims/rejection/names.ts
var PLUS_MARKS = new CharacterSet("+\xD7*");
var ANY_NUMBER = "N".charCodeAt(0);
var HYPHEN = 45;
var VERSION = "\u7248".charCodeAt(0);
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
  if (unit?.name === "\u7248" && text.slice(numberStart, numberEnd2).includes(".")) return "version";
  if (unit !== null) return null;
  if (after === VERSION) return "version";
  if (numeral.plainDigits.length >= 5) {
    if (isCount(context, quantity)) return null;
    return /^(?:1[0-9]{4}|[0-9]{7,8}|1[0-9]{10})$/.test(numeral.plainDigits) ? "telephone" : null;
  }
  if ((before === HYPHEN || after === HYPHEN) && numeral.plainDigits !== "") return "identifier";
  return null;
};
var named = (context, quantity) => {
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
var WORDS9 = wordLists(
  no_claims_default,
  "numbered",
  "houseNumbers",
  "villages",
  "ofMany",
  "estates",
  "projects",
  "phasesOf"
);
var NUMBERED = characterSet(WORDS9.numbered);
var HOUSE_NUMBERS = characterSet(WORDS9.houseNumbers);
var ROOM = /^[0-9]{1,4}(?:室|单元|层|号)/;
var VILLAGES = characterSet(WORDS9.villages);
var KILOMETRE = "K".charCodeAt(0);
var OF_MANY = characterSet(WORDS9.ofMany);
var ESTATES = phraseTable(WORDS9.estates);
var PROJECTS = phraseTable(WORDS9.projects);
var PHASES_OF = phraseTable(WORDS9.phasesOf);
function placeReason({ text, from }, { numberStart, numberEnd: numberEnd2, numeral, unit, end }) {
  const after = text.charCodeAt(numberEnd2);
  if (unit === null) return NUMBERED.has(after) ? "address" : null;
  const before = text.charCodeAt(numberStart - 1);
  switch (unit.name) {
    case "\u5355":
      return text[numberEnd2 + 1] === "\u5143" ? "address" : null;
    case "\u5E62":
    case "\u680B":
    case "\u5EA7":
      return HOUSE_NUMBERS.has(before) || ROOM.test(text.slice(end, end + 6)) ? "address" : null;
    case "\u7EC4":
      if (VILLAGES.has(before))
        return OF_MANY.has(text.charCodeAt(numberStart - 2)) ? null : "address";
      return numberEnd2 === numberStart + 1 && text[numberStart] === "\u4E8C" || text.startsWith("\u7EC4\u3001", numberStart - 2) ? "address" : null;
    case "\u8DEF\u6BB5":
      return before === KILOMETRE ? "address" : null;
    case "\u671F":
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

// src/claims/rejection/words.ts
var WORDS10 = wordLists(no_claims_default, "together", "afterOneCase");
var TOGETHER = characterSet(WORDS10.together);
var CASES = phraseTable(WORDS10.afterOneCase);
var MARKS3 = new CharacterSet(",\u3002;\u3001");
var EXISTING = "\u5B58".charCodeAt(0);
var together = (context, { numberStart, numeral, unit, end }) => {
  if (numeral.arabic || numeral.value !== 1 || unit?.name !== "\u8D77") return null;
  const { text } = context;
  if (negationStart(text, numberStart, context.from) >= 0) return null;
  if (TOGETHER.has(text.charCodeAt(numberStart - 1)) && text.charCodeAt(numberStart - 2) !== EXISTING && !isHan(text.charCodeAt(end)))
    return "word";
  const next = text.charCodeAt(end);
  return MARKS3.has(next) || CASES.startingAt(text, end, text.length) > 0 ? null : "word";
};

// src/claims/rejection/rejection.ts
var LARGEST = 1e16;
var tooLarge = (_, { value, valueMax }) => Math.abs(valueMax ?? value) > LARGEST || !Number.isFinite(value) ? "too-large" : null;
var duration = (context, quantity) => quantity.unit?.kind === "duration" && !isMeasuredDuration(context, quantity) ? "time" : null;
var RULES = [
  ["too-large", tooLarge],
  ["in-title", inTitle],
  ["ordinal", ordinalReason],
  ["document-number", documentNumber],
  ["session", sessionReason],
  ["code", codeReason],
  ["date", dateReason],
  ["name", named],
  ["place", placeReason],
  ["enumerator", enumerator],
  ["together", together],
  ["identifier", identifier],
  ["quotation", quotation],
  ["grade", gradeReason],
  ["duration", duration],
  ["no-measure", measureless]
];
function rejectionOf(context, quantity) {
  for (const [rule, reasonOf] of RULES) {
    const why = reasonOf(context, quantity);
    if (why !== null) return { rule, why };
  }
  return null;
}

// src/claims/passage/clause-start.ts
var CLAUSE_ENDS = new CharacterSet(",:\u3002;!?\n");
var SENTENCE_ENDS2 = new CharacterSet("\u3002;!?\n");
var REACH4 = 120;
function clauseStart({ text, from }, at) {
  return startAfter(CLAUSE_ENDS, text, from, at);
}
function sentenceStart({ text, from }, at) {
  return startAfter(SENTENCE_ENDS2, text, from, at);
}
function startAfter(ends, text, from, at) {
  const first = Math.max(from, at - REACH4);
  let start = at;
  while (start > first && !ends.has(text.charCodeAt(start - 1))) start--;
  return start;
}

// src/claims/links/parts.ts
var [OF_WHICH] = wordsOf(wordLists(links_default, "ofWhich").ofWhich);
var REACH5 = 12;
var SEMICOLON = 59;
var parts = (context, drafts) => {
  const { text, from } = context;
  const passage = text.slice(from, drafts.at(-1).start);
  let next = passage.indexOf(OF_WHICH);
  let mark = -1;
  if (next < 0) return drafts;
  return drafts.map((draft, index) => {
    while (next >= 0 && from + next + OF_WHICH.length <= draft.start) {
      mark = from + next;
      next = passage.indexOf(OF_WHICH, next + 1);
    }
    if (mark < 0 || index === 0 || draft.kind !== "level" || draft.unit === "%") return draft;
    const sentence = sentenceStart(context, draft.start);
    if (mark < sentence || hasSemicolon(text, mark, draft.start)) return draft;
    const total = totalBefore(drafts, index, mark, sentence);
    if (total < 0 || drafts[total].value < draft.value) return draft;
    const words = { start: mark, end: mark + OF_WHICH.length };
    return { ...draft, partOf: total, because: because(draft, "part-of", words) };
  });
};
function totalBefore(drafts, index, mark, sentence) {
  for (let i = index - 1; i >= 0 && i >= index - REACH5; i--) {
    const total = drafts[i];
    if (total.end > mark) continue;
    if (total.start < sentence) return -1;
    if (total.kind === "level" && total.unit === drafts[index].unit) return i;
  }
  return -1;
}
function hasSemicolon(text, start, end) {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === SEMICOLON) return true;
  return false;
}

// src/claims/links/rates.ts
var WORDS11 = wordLists(links_default, "ratesOfTheLast", "notInVerb", "shareOf", "share", "rate");
var NOT_IN_VERB = characterSet(WORDS11.notInVerb, "\u3001");
var SHARE_OF = phraseTable(WORDS11.shareOf);
var [SHARE] = wordsOf(WORDS11.share);
var [RATE] = wordsOf(WORDS11.rate);
var REACH6 = 6;
var VERB_REACH = 12;
var OF_THE_LAST = phraseTable(WORDS11.ratesOfTheLast);
var UNCOUNTED = /* @__PURE__ */ new Set(["money", "duration", "points", "multiple", "score", "percent"]);
var rates = (context, drafts) => {
  const linked = [];
  for (const draft of drafts) linked.push(rateOf(context, draft, linked));
  return linked;
};
function rateOf(context, draft, before) {
  const { unit, kind, what } = draft;
  const last = before.at(-1);
  if (unit !== "%" || kind !== "level" || what === null || last === void 0) return draft;
  const place = before.length - 1;
  const between = context.text.slice(last.end, draft.start);
  if (what.endsWith(SHARE)) {
    if (!isShareOf(between) || !isCount2(last)) return draft;
    return { ...draft, numerator: place, because: because(draft, "share-of", last) };
  }
  if (!what.endsWith(RATE)) return draft;
  const byVerb = rateByVerb(context, draft, what, before);
  if (byVerb !== null) return byVerb;
  if (OF_THE_LAST.endingAt(what, what.length, 0) === 0 || !isNear(between)) return draft;
  const base = last.unit === "%" ? last.base : isCount2(last) ? place : null;
  return base === null ? draft : { ...draft, base, because: because(draft, "rate-of-the-last", last) };
}
function isShareOf(between) {
  const start = between.startsWith(",") ? 1 : 0;
  return SHARE_OF.startingAt(between, start, between.length) > 0;
}
var COMMA = 44;
var SENTENCE_ENDS3 = new CharacterSet("\u3002;!?\n");
function isNear(between) {
  let commas = 0;
  for (let at = 0; at < between.length; at++) {
    const unit = between.charCodeAt(at);
    if (SENTENCE_ENDS3.has(unit)) return false;
    if (unit === COMMA && ++commas > 1) return false;
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
  for (let i = before.length - 1; i >= 1 && i >= before.length - REACH6; i--) {
    const numerator = before[i];
    if (numerator.kind !== "level" || numerator.unitKind === "percent") continue;
    const start = Math.max(from, numerator.start - VERB_REACH, before[i - 1].end);
    if (!text.slice(start, numerator.start).includes(verb)) continue;
    const base = baseOf(before, i);
    return {
      ...draft,
      numerator: i,
      base,
      because: because(draft, "rate-by-verb", { start, end: numerator.end })
    };
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

// src/genre/claims/around-numbers.yaml
var around_numbers_default = { "leading": "\u6BCF\u5929 \u6BCF\u65E5 \u6BCF\u6B21 \u6BCF\u5E74\u5EA6 \u6BCF\u73ED \u51C0 \u5168\u90E8 \u4E2D \u91CC \u6751\u5747\u8FBE \u4EBA\u5747\u8FBE \u6237\u5747\u8FBE \u5E73\u5747\u8FBE \u961F\u5747\u8FBE \u6751\u5747 \u6237\u5747 \u5176\u4F59\u7684 \u662F \u5C31\u662F \u8FBE\u5230\u4E86 \u8FBE\u5230 \u8FBE \u4E3A \u6709 \u5171 \u5171\u8BA1 \u5408\u8BA1 \u7D2F\u8BA1 \u603B\u8BA1 \u8BA1 \u5171\u6709 \u5DF2\u6709 \u73B0\u6709 \u5DF2 \u5DF2\u8FBE \u5747 \u5747\u4E3A \u5747\u8FBE \u5747\u8FBE\u5230 \u5747\u5728 \u5747\u662F \u90FD\u4E3A \u90FD\u662F \u90FD\u8FBE\u5230 \u5747\u4FDD\u6301\u5728 \u4FDD\u6301\u5728 \u4FDD\u6301 \u7A33\u5B9A\u5728 \u7EF4\u6301\u5728 \u7EF4\u6301 \u4EC5 \u4EC5\u6709 \u4EC5\u4E3A \u53EA\u6709 \u8FD8\u6709 \u53E6\u6709 \u5C1A\u6709 \u5269\u4F59 \u5404\u6709 \u5404 \u6BCF \u7EA6 \u8FBE\u5230\u6216 \u63A7\u5236\u5728 \u63D0\u9AD8\u5230 \u63D0\u9AD8\u81F3 \u63D0\u5347\u5230 \u63D0\u5347\u81F3 \u4E0A\u5347\u5230 \u4E0A\u5347\u81F3 \u5347\u81F3 \u5347\u5230 \u589E\u81F3 \u589E\u52A0\u5230 \u589E\u52A0\u81F3 \u589E\u957F\u5230 \u589E\u957F\u81F3 \u6269\u5927\u5230 \u6269\u5927\u81F3 \u964D\u81F3 \u964D\u5230 \u964D\u4F4E\u5230 \u964D\u4F4E\u81F3 \u4E0B\u964D\u5230 \u4E0B\u964D\u81F3 \u51CF\u81F3 \u51CF\u5C11\u5230 \u51CF\u5C11\u81F3 \u51CF\u4E3A \u7F29\u77ED\u5230 \u7F29\u77ED\u81F3 \u7F29\u77ED\u4E3A \u538B\u7F29\u5230 \u538B\u7F29\u81F3 \u538B\u7F29\u4E3A \u538B\u51CF\u81F3 \u538B\u51CF\u5230 \u7CBE\u7B80\u81F3 \u7CBE\u7B80\u5230 \u7CBE\u7B80\u4E3A \u6574\u5408\u4E3A \u5408\u5E76\u4E3A \u8C03\u6574\u4E3A \u7A81\u7834\u5230 \u7531\u539F\u6765\u7684 \u4ECE\u539F\u6765\u7684 \u7531\u5E74\u521D\u7684 \u7531\u53BB\u5E74\u7684 \u7531\u4E0A\u5E74\u7684 \u4ECE\u5E74\u521D\u7684 \u4ECE\u53BB\u5E74\u7684 \u4ECE \u7531 \u5728 \u4E86 \u8FC7 \u81F3 \u5230 \u7684 \u4E5F \u66F4 \u53C8 \u518D \u518D\u6B21 \u5206\u522B \u5206\u522B\u4E3A \u5206\u522B\u8FBE \u5206\u522B\u662F \u5206\u522B\u8FBE\u5230 \u5206\u522B\u6709 \u4F9D\u6B21\u4E3A \u591A\u8FBE \u9AD8\u8FBE \u8BA1\u6709 \u603B\u5171 \u4E00\u5171 \u62E2\u5171 \u5168\u5E74\u5171 \u5171\u53D1 \u63A5\u8FD1 \u5148\u540E \u9646\u7EED \u8FDE\u7EED \u5E73\u5747 \u4EBA\u5747 \u5E74\u5747 \u6708\u5747 \u65E5\u5747 \u540C\u6BD4 \u73AF\u6BD4 \u5176\u4E2D \u53E6 \u5176\u4F59 \u5176\u4ED6 \u7B49 \u6570 \u6570\u91CF\u4E3A \u603B\u6570\u4E3A \u603B\u6570\u8FBE \u6570\u8FBE \u6570\u4E3A \u603B\u91CF\u8FBE \u89C4\u6A21\u8FBE \u8F83 \u6BD4 : ( \u2014 - \u3001 \u5171\u6D89\u53CA \u4EE5 \u8FD1 \u8D85 \u903E \u4F59 \u6700 \u5DF2\u7ECF \u76EE\u524D \u5374 \u5219 \u4ECD \u4ECD\u6709 \u624D \u4FBF \u529B\u4E89 \u529B\u4E89\u8FBE\u5230 \u529B\u4E89\u5B9E\u73B0 \u6BCF\u5E74 \u6BCF\u5B63\u5EA6 \u6BCF\u6708 \u6BCF\u5468 \u6BCF\u534A\u5E74 \u6BCF\u5B66\u671F \u5168\u5E74 \u5E74\u5185 \u539F\u5219\u4E0A \u5168\u7A0B \u7531\u73B0\u5728\u7684 \u73B0\u5728\u7684 \u6700\u9AD8 \u6700\u9AD8\u8FBE \u5B9E\u9645 \u5F53\u5E74 \u589E\u5230 \u5BF9 \u5411 \u7ED9 \u4E8E \u4E0E \u548C \u53CA \u4EE5\u53CA \u540C\u65F6 \u5374\u7531 \u5219\u7531 \u4EA6 \u5373 \u5C31\u6709 \u603B\u989D\u4E3A \u603B\u989D\u8FBE \u6210\u529F \u4EC5\u5269 \u4F59\u4E0B \u5269\u4E0B \u5C1A\u4F59 \u8FD8\u5269 \u5404\u7EA7 \u76EE\u6807 \u5E74\u5E95 \u5408\u8BA1\u8FBE \u8FD1\u5E74 \u6301\u7EED \u4E0D\u65AD \u9010\u5E74 \u5927\u5E45 \u7A33\u6B65 \u663E\u8457 \u660E\u663E \u6709\u6548 \u8FDB\u4E00\u6B65 \u5DF2\u7D2F\u8BA1 \u73B0\u7D2F\u8BA1 \u7D2F\u8BA1\u8FBE \u5148\u540E\u5171 \u867D \u867D\u7136 \u4F46 \u8FDE\u7EED\u4E09\u5E74 \u8FDE\u7EED\u4E24\u5E74 \u8FDE\u7EED\u591A\u5E74 \u8FDE\u7EED\u4E94\u5E74 \u8FDE\u7EED\u56DB\u5E74 \u6BCF\u4EBA\u6BCF\u5E74", "copulas": "\u5171 \u4E3A \u8FBE \u6709 \u662F \u8BA1 \u4EC5 \u5747", "pointing": "\u5BF9 \u5728 \u5411 \u7ED9 \u4E8E \u5C06 \u628A \u7531 \u4ECE \u8BA9 \u8BF7 \u4F7F \u5E2E \u88AB \u53D7 \u4E0E \u548C \u53CA \u3001 \u7B49 \u7684 \u7ECF \u4E3A \u6709 \u5404", "openers": "\u5B9E\u6709 \u73B0\u6709 \u5171\u6709 \u8BBE\u6709 \u6709 \u603B\u8BA1\u6709 \u5168\u5E74 \u4ECA\u5E74 \u672C\u5E74 \u672C\u5E74\u5EA6 \u5E74\u5EA6 \u4ECA\u5E74\u4EE5\u6765 \u4ECA\u5E74\u6765 \u672C\u5E74\u4EE5\u6765 \u5E74\u5185 \u4E00\u5E74\u6765 \u53BB\u5E74 \u53BB\u5E74\u540C\u671F \u4E0A\u5E74 \u4E0A\u5E74\u540C\u671F \u4E0A\u534A\u5E74 \u4E0B\u534A\u5E74 \u524D\u4E09\u5B63\u5EA6 \u4E00\u5B63\u5EA6 \u4E8C\u5B63\u5EA6 \u4E09\u5B63\u5EA6 \u56DB\u5B63\u5EA6 \u622A\u81F3\u76EE\u524D \u622A\u6B62\u76EE\u524D \u76EE\u524D \u76EE\u524D\u4E3A\u6B62 \u81F3\u4ECA \u8FC4\u4ECA \u622A\u81F3\u5E74\u5E95 \u622A\u81F3\u5E74\u672B \u5E74\u672B \u5E74\u5E95 \u5E74\u521D \u671F\u95F4 \u6D3B\u52A8\u671F\u95F4 \u540C\u65F6 \u6B64\u5916 \u53E6\u5916 \u5176\u4E2D \u5176\u95F4 \u5E76 \u8FD8 \u5747 \u90FD \u5DF2 \u5DF2\u7ECF \u73B0\u5DF2 \u5171 \u5171\u8BA1 \u7D2F\u8BA1 \u5408\u8BA1 \u603B\u8BA1 \u603B\u5171 \u5148\u540E \u9646\u7EED \u8FDE\u7EED \u6301\u7EED \u4E0D\u65AD \u79EF\u6781 \u8BA4\u771F \u4E25\u683C \u5207\u5B9E \u624E\u5B9E \u6DF1\u5165 \u5E7F\u6CDB \u5927\u529B \u5168\u529B \u5168\u9762 \u5168\u7A0B \u53CA\u65F6 \u5B9A\u671F \u4E0D\u5B9A\u671F \u7ECF\u5E38 \u4E3B\u52A8 \u6210\u529F \u987A\u5229 \u5706\u6EE1 \u6709\u6548 \u59A5\u5584 \u4F9D\u6CD5 \u4F9D\u89C4 \u4E25\u8083 \u91CD\u70B9 \u96C6\u4E2D\u529B\u91CF \u5145\u5206 \u6709\u5E8F \u7A33\u6B65 \u9AD8\u6548 \u9AD8\u8D28\u91CF \u9AD8\u6807\u51C6 \u5E38\u6001\u5316 \u534F\u540C \u5E26\u5934 \u4EB2\u81EA \u5206\u522B \u5404\u81EA \u81EA\u89C9 \u7387\u5148 \u518D\u6B21 \u9996\u6B21 \u521D\u6B65 \u57FA\u672C \u9010\u6B65 \u9010\u4E00 \u9010\u9879 \u9010\u4E2A \u4E00\u5F8B \u5168\u90E8 \u5168\u5E02 \u5168\u53BF \u5168\u533A \u5168\u9547 \u5168\u4E61 \u5168\u8857\u9053 \u5168\u8857 \u5168\u5C40 \u5168\u7CFB\u7EDF \u5168\u7701 \u5168\u57DF \u5168\u8F96\u533A \u8F96\u533A \u8F96\u533A\u5185 \u8F96\u5185 \u8F96\u533A\u5171 \u6211\u8857\u9053 \u6211\u8857 \u6211\u9547 \u6211\u4E61 \u6211\u53BF \u6211\u533A \u6211\u5E02 \u6211\u5C40 \u6211\u59D4 \u6211\u529E \u6211\u5355\u4F4D \u672C\u8857\u9053 \u672C\u9547 \u672C\u5C40 \u6BCF\u5E74 \u6BCF\u6708 \u6BCF\u5B63\u5EA6 \u6BCF\u534A\u5E74 \u6BCF\u5468 \u6BCF\u6751 \u6BCF\u793E\u533A \u6BCF\u4E2A\u6751 \u6BCF\u4E2A\u793E\u533A \u6BCF\u4EBA \u4EBA\u5747 \u5E74\u5747 \u6708\u5747 \u901A\u8FC7 \u4F9D\u6258 \u7ED3\u5408 \u5229\u7528 \u501F\u52A9 \u56F4\u7ED5 \u9488\u5BF9 \u6309\u7167 \u6839\u636E \u5BF9 \u5411 \u5C06 \u4E3A \u4E0E \u5728 \u7531 \u56E0\u6B64 \u4ECE\u800C \u8FDB\u800C \u8BA1\u5212 \u9884\u8BA1 \u529B\u4E89 \u4E89\u53D6 \u786E\u4FDD \u505A\u5230 \u5B9E\u73B0 \u52AA\u529B \u7EE7\u7EED \u8FDB\u4E00\u6B65 \u91CD\u70B9\u5BF9 \u5BF9\u5168 \u5BF9\u8F96\u533A \u5BF9\u8F96\u533A\u5185 \u7275\u5934 \u53C2\u4E0E \u914D\u5408 \u534F\u52A9 \u6307\u5BFC \u7763\u4FC3 \u63A8\u52A8 \u63A8\u8FDB \u843D\u5B9E \u52A0\u5F3A \u5F3A\u5316 \u505A\u597D \u6293\u597D \u4F46 \u800C \u867D \u5374 \u5C24\u5176 \u7279\u522B \u4E2A\u522B \u6709\u7684 \u90E8\u5206 \u5168\u5DDE \u5168\u65D7 \u53BF\u91CC \u9547\u4E0A \u6751\u91CC \u7B2C\u4E09\u65B9\u6D4B\u8BC4\u663E\u793A \u5176 \u8BE5 \u53C8 \u518D \u4ECD \u5148 \u5168\u56FD \u5168\u5458 \u6211\u6240 \u6211\u652F\u961F \u6211\u5927\u961F \u5168\u6240 \u5168\u961F \u5168\u9662 \u6BCF\u540D \u6BCF\u4E2A \u6BCF\u6240 \u6BCF\u5BB6 \u6BCF\u6237 \u6BCF\u73ED \u6BCF\u5B66\u671F \u6BCF\u573A \u968F\u673A \u4E0A\u95E8 \u73B0\u573A \u5C31\u5730 \u7EC4\u7EC7\u5F00\u5C55 \u5927\u529B\u5F00\u5C55 \u5168\u5E74\u5171 \u7D2F\u8BA1\u5171 \u5171\u540C \u4E00\u5E74 \u4E24\u5E74\u6765 \u4E09\u5E74\u6765 \u4E94\u5E74\u6765 \u8FD1\u5E74\u6765 \u8FD1\u4E09\u5E74 \u4E94\u5E74 \u540C\u671F \u5F53\u524D \u73B0\u9636\u6BB5 \u4E0A\u8FF0", "notOpening": "\u7387 \u6570 \u91CF \u5EA6 \u989D \u4F1A \u5316 \u5236 \u9762", "attributes": "\u5404 \u5404\u7C7B \u5404\u79CD \u5404\u9879 \u5404\u7EA7 \u76F8\u5173 \u6709\u5173 \u5176\u4ED6\u76F8\u5173 \u65B9\u9762 \u65B9\u9762\u7684 \u4E0A\u8FF0 \u4E00\u822C\u6027 \u591A\u4E2A \u591A\u9879 \u8FD1 \u7EA6", "places": "\u53BF \u5E02 \u533A \u9547 \u4E61", "levels": "\u7701 \u5E02 \u53BF \u533A \u9547 \u4E61", "comparisonEnds": "\u6BD4 \u5E74 \u671F \u6708 \u521D \u524D \u5E95 \u9650 \u5EA6 \u5E73 \u5F80 \u7684 \u4E5F \u53C8 \u5747 \u518D \u522B \u51C0" };

// src/genre/claims/nouns.yaml
var nouns_default = { "tails": "\u7528\u65F6 \u6807\u7684\u989D \u5E73\u5747\u6210\u7EE9 \u6D3B\u52A8 \u6848\u4EF6 \u6848 \u6848\u4F8B \u4EBA\u5458 \u5458 \u4E8B\u9879 \u8BA1\u5212 \u961F \u961F\u4F0D \u4F1A \u4F1A\u8BAE \u73ED \u7EC4 \u5C0F\u7EC4 \u5BA4 \u7AD9 \u70B9 \u4E2D\u5FC3 \u5DE5\u4F5C \u5DE5\u4F5C\u7AD9 \u5DE5\u4F5C\u5BA4 \u59D4\u5458\u4F1A \u7EC4\u7EC7 \u5E73\u53F0 \u673A\u6784 \u5236\u5EA6 \u4FE1\u606F \u6750\u6599 \u8D44\u6599 \u54C1 \u673A\u5236 \u6587\u4E66 \u6587\u4EF6 \u51B3\u5B9A \u4EFB\u52A1 \u9879\u76EE \u884C\u52A8 \u8BFE \u8BFE\u7A0B \u8BFE\u5802 \u8BB2\u5EA7 \u680F \u8F66 \u624B\u518C \u5355 \u518C \u89C6\u9891 \u77ED\u89C6\u9891 \u7247 \u62A5\u544A \u610F\u89C1 \u610F\u89C1\u4E66 \u5EFA\u8BAE \u65B9\u6848 \u6E05\u5355 \u76EE\u5F55 \u6807\u51C6 \u57FA\u51C6 \u8BB0\u5F55 \u8BB0\u5F55\u4EEA \u8BBE\u5907 \u7CFB\u7EDF \u7A97\u53E3 \u5927\u5385 \u57FA\u5730 \u9635\u5730 \u56ED \u957F\u5ECA \u5E7F\u573A \u516C\u56ED \u5899 \u7387 \u91CF \u6570 \u989D \u91D1\u989D \u6210\u529F\u7387 \u6EE1\u610F\u7387 \u5408\u683C\u7387 \u901A\u8FC7\u7387 \u4F18\u79C0\u7387 \u8986\u76D6\u7387 \u6807\u7684 \u529B\u91CF \u9AA8\u5E72 \u8BB2\u5E08 \u8BB2\u5E08\u56E2 \u5FD7\u613F\u8005 \u4E13\u5BB6 \u4E13\u5BB6\u5E93 \u5F8B\u5E08 \u987E\u95EE \u56E2 \u5468 \u6708 \u65E5 \u5B63 \u5E74 \u8BC9\u6C42 \u7533\u8BF7 \u7533\u8BF7\u4E66 \u670D\u52A1 \u63F4\u52A9 \u5BF9\u63A5 \u57F9\u8BAD \u8003\u8BD5 \u6D4B\u8BD5 \u6F14\u7EC3 \u6BD4\u6B66 \u7ADE\u8D5B \u5927\u8D5B \u6D3B\u52A8\u6708 \u6D3B\u52A8\u5468 \u4E3B\u4F53 \u5BF9\u8C61 \u7F51\u7EDC \u4F53\u7CFB \u6A21\u5F0F \u65B9\u5F0F \u7A0B\u5E8F \u6D41\u7A0B \u73AF\u8282 \u8D23\u4EFB \u804C\u8D23 \u804C\u80FD \u80FD\u529B \u6C34\u5E73 \u8D28\u91CF \u6548\u7387 \u65F6\u95F4 \u65F6\u957F \u65F6\u9650 \u5929\u6570 \u671F\u9650 \u6B21\u6570 \u9891\u6B21 \u4EBA\u6B21 \u4EBA\u6570 \u4EF6\u6570 \u6237\u6570 \u573A\u6B21 \u603B\u6570 \u603B\u91CF \u70ED\u7EBF \u7535\u8BDD \u6E20\u9053 \u8BC1 \u8BC1\u4EF6 \u8D44\u683C \u6761\u4F8B \u6CD5 \u529E\u6CD5 \u89C4\u5B9A \u89C4\u5219 \u7EC6\u5219 \u5904 \u79D1 \u5C40 \u6240 \u5EAD \u5B98 \u5E08 \u8D39 \u8D39\u7528 \u7ECF\u8D39 \u8D44\u91D1 \u6B3E \u8865\u8D34 \u6D25\u8D34 \u7ED3\u6848\u7387 \u6210\u5458 \u6210\u5458\u5355\u4F4D \u4EE3\u8868 \u671F\u95F4 \u8FC7\u7A0B \u7ED3\u679C \u60C5\u5F62 \u4F1A\u5546 \u5EA7\u8C08\u4F1A \u73B0\u573A\u4F1A \u63A8\u8FDB\u4F1A \u8BC4\u8BAE \u6BD4\u4F8B \u5360\u6BD4 \u8986\u76D6\u9762 \u77E5\u6653\u7387 \u901A\u77E5\u4E66 \u544A\u77E5\u4E66 \u51B3\u5B9A\u4E66 \u5EFA\u8BAE\u4E66 \u63D0\u793A\u5355 \u63D0\u793A\u51FD \u7763\u529E\u5355 \u516C\u544A \u6807\u51C6\u5316 \u9635\u5BB9 \u8BFE\u65F6", "starts": "\u8D1F\u8D23\u4EBA \u5355\u4F4D\u8D1F\u8D23\u4EBA \u4E3B\u8981\u8D1F\u8D23\u4EBA \u8D1F\u8D23\u540C\u5FD7 \u6267\u6CD5\u68C0\u67E5\u7EC4 \u6267\u6CD5\u4EBA\u5458 \u6267\u6CD5\u961F\u5458 \u6267\u6CD5\u961F\u4F0D \u6267\u6CD5\u90E8\u95E8 \u6267\u6CD5\u5355\u4F4D \u6267\u6CD5\u6848\u4EF6 \u6267\u6CD5\u8BB0\u5F55\u4EEA \u6267\u6CD5\u8F66\u8F86 \u6267\u6CD5\u8BBE\u5907 \u6267\u6CD5\u8BC1 \u6267\u6CD5\u9AA8\u5E72 \u6267\u6CD5\u6587\u4E66 \u6267\u6CD5\u4E8B\u9879 \u6267\u6CD5\u7EC8\u7AEF \u6267\u6CD5\u8239 \u6267\u6CD5\u8247 \u670D\u52A1\u70B9 \u670D\u52A1\u7AD9 \u670D\u52A1\u4E2D\u5FC3 \u670D\u52A1\u7A97\u53E3 \u670D\u52A1\u4E8B\u9879 \u670D\u52A1\u9879\u76EE \u670D\u52A1\u961F \u670D\u52A1\u56E2 \u670D\u52A1\u5E73\u53F0 \u670D\u52A1\u7AD9\u70B9 \u5BA3\u4F20\u6D3B\u52A8 \u5BA3\u4F20\u9635\u5730 \u5BA3\u4F20\u680F \u5BA3\u4F20\u70B9 \u5BA3\u4F20\u5458 \u5BA3\u4F20\u961F \u5BA3\u4F20\u8D44\u6599 \u5BA3\u4F20\u54C1 \u5BA3\u4F20\u7247 \u5BA3\u4F20\u89C6\u9891 \u5BA3\u4F20\u6298\u9875 \u5BA3\u4F20\u6807\u8BED \u5BA3\u8BB2\u6D3B\u52A8 \u5BA3\u8BB2\u56E2 \u5BA3\u8BB2\u961F \u5BA3\u8BB2\u5458 \u57F9\u8BAD\u73ED \u57F9\u8BAD\u4F1A \u57F9\u8BAD\u6D3B\u52A8 \u57F9\u8BAD\u8BFE \u5B66\u4E60\u4F1A \u5B66\u4E60\u6D3B\u52A8 \u5B66\u4E60\u73ED \u68C0\u67E5\u7EC4 \u68C0\u67E5\u70B9 \u68C0\u67E5\u4E8B\u9879 \u68C0\u67E5\u8BA1\u5212 \u68C0\u67E5\u5BF9\u8C61 \u68C0\u67E5\u5355\u4F4D \u68C0\u67E5\u4EBA\u5458 \u8C03\u89E3\u5458 \u8C03\u89E3\u7EC4\u7EC7 \u8C03\u89E3\u5BA4 \u8C03\u89E3\u59D4\u5458\u4F1A \u8C03\u89E3\u6848\u4EF6 \u8C03\u89E3\u4E2D\u5FC3 \u8C03\u89E3\u534F\u8BAE \u8C03\u89E3\u5DE5\u4F5C\u5BA4 \u8C03\u89E3\u5E73\u53F0 \u8C03\u89E3\u56E2\u961F \u8C03\u89E3\u961F\u4F0D \u8C03\u89E3\u4E13\u5BB6 \u8C03\u89E3\u4E66 \u6574\u6539\u95EE\u9898 \u6574\u6539\u63AA\u65BD \u6574\u6539\u4E8B\u9879 \u6574\u6539\u901A\u77E5\u4E66 \u6574\u6CBB\u884C\u52A8 \u6574\u6CBB\u6D3B\u52A8 \u6307\u5BFC\u5458 \u6307\u5BFC\u6848\u4F8B \u6307\u5BFC\u610F\u89C1 \u5BA1\u67E5\u610F\u89C1 \u5BA1\u67E5\u4EBA\u5458 \u5BA1\u6838\u4EBA\u5458 \u5904\u7F5A\u6848\u4EF6 \u5904\u7F5A\u4E8B\u9879 \u5904\u7F5A\u51B3\u5B9A \u5904\u7F5A\u51B3\u5B9A\u4E66 \u6295\u8BC9\u6848\u4EF6 \u6295\u8BC9\u4EF6 \u6295\u8BC9\u4E3E\u62A5 \u4E3E\u62A5\u6848\u4EF6 \u4E3E\u62A5\u7EBF\u7D22 \u4E3E\u62A5\u4EF6 \u4FE1\u8BBF\u6848\u4EF6 \u4FE1\u8BBF\u4EF6 \u4FE1\u8BBF\u4E8B\u9879 \u4FE1\u8BBF\u79EF\u6848 \u4FE1\u8BBF\u95EE\u9898 \u4FE1\u8BBF\u4EBA \u6765\u8BBF\u7FA4\u4F17 \u4E0A\u8BBF\u4EBA\u5458 \u7533\u8BF7\u4EBA \u7533\u8BF7\u4E8B\u9879 \u53C2\u4E0E\u5355\u4F4D \u53C2\u4E0E\u90E8\u95E8 \u53C2\u4F1A\u4EBA\u5458 \u53C2\u8BAD\u4EBA\u5458 \u53C2\u8BAD\u5B66\u5458 \u53C2\u8003\u4EBA\u5458 \u53C2\u8D5B\u9009\u624B \u53C2\u8D5B\u961F \u79FB\u9001\u6848\u4EF6 \u7ACB\u6848\u6848\u4EF6 \u7ED3\u6848\u6848\u4EF6 \u8D25\u8BC9\u6848\u4EF6 \u5E94\u8BC9\u6848\u4EF6 \u8BC9\u8BBC\u6848\u4EF6 \u51FA\u5EAD\u8D1F\u8D23\u4EBA \u590D\u8BAE\u6848\u4EF6 \u884C\u653F\u6848\u4EF6 \u91CD\u70B9 \u91CD\u5927 \u91CD\u8981 \u91CD\u590D \u5178\u578B \u4E13\u4E1A \u4E13\u804C \u4E13\u95E8 \u4E13\u9879 \u4E13\u9898 \u4E3B\u9898 \u6709\u5173 \u6709\u5F71\u54CD\u529B \u65E0\u7269\u4E1A \u65E0\u8BC1 \u4E0D\u540C \u4E0D\u5408\u683C \u4E0D\u89C4\u8303 \u672A\u6210\u5E74\u4EBA \u672A\u6210\u5E74 \u5E94\u6025 \u5E94\u5C4A \u5728\u518C \u5728\u5C97 \u5728\u804C \u5728\u7F16 \u5728\u6821 \u5728\u5EFA \u5BF9\u53E3 \u88AB\u5F81 \u88AB\u8BC9 \u88AB\u7533\u8BF7\u4EBA \u53D7\u63F4\u4EBA \u53D7\u5BB3\u4EBA \u53D7\u52A9 \u6210\u529F\u6848\u4F8B \u6210\u5458\u5355\u4F4D \u6210\u5458 \u7EC4\u7EC7\u673A\u6784 \u7EC4\u7EC7 \u8054\u52A8\u5355\u4F4D \u8054\u7CFB\u70B9 \u8054\u5408\u6267\u6CD5 \u6301\u8BC1\u4EBA\u5458 \u6301\u8BC1\u6267\u6CD5\u4EBA\u5458 \u4E13\u517C\u804C \u517C\u804C \u4EE3\u8868\u6027 \u5305\u8054 \u5305\u4FDD \u6559\u80B2\u57FA\u5730 \u6559\u80B2\u57F9\u8BAD \u6559\u80B2\u6D3B\u52A8 \u6559\u80B2\u9635\u5730 \u6559\u80B2\u7247 \u5230\u671F \u4E0A\u7EA7 \u4E0B\u7EA7 \u4E0B\u5C5E \u4E0B\u6C89 \u76F4\u5C5E \u524D\u671F \u540E\u5907 \u516C\u5F00 \u516C\u5F00\u8BFE \u516C\u5F00\u4E8B\u9879 \u516C\u5F00\u4E13\u533A \u516C\u793A\u680F \u516C\u793A\u724C \u503C\u73ED\u5F8B\u5E08 \u9A7B\u6751\u5F8B\u5E08 \u9A7B\u70B9\u5F8B\u5E08 \u9A7B\u6751 \u63A8\u8350 \u4F18\u5316 \u4F18\u79C0 \u89C4\u8303\u6027\u6587\u4EF6 \u89C4\u8303\u5316 \u6709\u6548 \u521B\u65B0 \u521B\u5EFA \u793A\u8303 \u8BD5\u70B9 \u7763\u67E5 \u7763\u529E \u7763\u529E\u5355 \u7763\u529E\u4EF6 \u5206\u6563 \u5B89\u7F6E \u4FDD\u969C\u6027 \u4FDD\u969C \u5EFA\u8BBE \u5EFA\u7B51 \u6539\u9020\u9879\u76EE \u6539\u9769 \u53D1\u5C55 \u7BA1\u7406 \u7BA1\u63A7 \u76D1\u7BA1 \u76D1\u7763 \u76D1\u7763\u5458 \u8BC4\u67E5 \u8BB2\u5E08 \u8BB2\u5EA7 \u8BB2\u89E3\u5458 \u5199\u4F5C \u5B89\u5168 \u5B89\u88C5 \u660E\u661F \u9000\u5F79 \u9000\u4F11 \u65B0 \u65B0\u5EFA \u65B0\u589E \u65B0\u578B \u65B0\u4E1A\u6001 \u8001 \u5C0F\u5FAE \u5C0F\u578B \u4E2D\u5C0F\u5B66 \u4E2D\u5C0F\u4F01\u4E1A \u4E2D\u578B \u5927\u578B \u5927\u5B66 \u5927\u5B66\u751F \u5927\u6848 \u8981\u6848 \u540C\u7C7B \u540C\u7EA7 \u540C\u6848 \u4EE5\u6848 \u56E0\u516C \u4E0E\u4F1A \u6BD4\u6B66 \u8F83\u5927 \u66F4\u65B0 \u4E0A\u5E02 \u4E0A\u62A5 \u4E0A\u95E8 \u4E0A\u7F51 \u4E0A\u5899 \u53D1\u660E \u4F5C\u54C1 \u524D\u7F6E \u65F6\u4E8B \u6765\u4FE1 \u8F6C\u529E \u8F6C\u578B \u901A\u77E5 \u901A\u62A5 \u5404\u7C7B \u5404\u7EA7 \u5404\u79CD \u5404\u5355\u4F4D \u5404\u90E8\u95E8 \u6BCF\u6708 \u53EF\u7591 \u53EF\u6301\u7EED \u80FD \u4F1A\u8BAE \u4F1A\u5458 \u4F1A\u8BA1 \u8981\u70B9 \u9700 \u5E94\u7528 \u8FD8\u6B3E \u8D23\u4EE4\u6574\u6539\u901A\u77E5\u4E66 \u8D23\u4EE4\u6539\u6B63\u901A\u77E5\u4E66 \u8D23\u4EE4\u9650\u671F\u6539\u6B63\u901A\u77E5\u4E66 \u6574\u6539\u63D0\u793A\u5355 \u6821\u5916\u57F9\u8BAD\u673A\u6784 \u793E\u533A\u77EB\u6B63\u5BF9\u8C61 \u5F8B\u5E08\u4E8B\u52A1\u6240 \u57F9\u8BAD\u673A\u6784 \u68C0\u67E5\u7AD9", "stops": "\u91CD\u65B0 \u517C\u987E \u540C\u6B65 \u51CF\u81F3 \u964D\u81F3 \u5347\u81F3 \u589E\u81F3 \u7CBE\u7B80\u5230 \u51CF\u4E3A \u7F29\u77ED \u5FAA\u73AF \u63E1\u624B \u5750\u5728 \u5750\u9547 \u5230\u8FBE \u5982\u671F \u6309\u65F6 \u6309\u671F \u9650\u671F \u5168\u989D \u5168\u91CF \u7B7E\u4E0B \u4E00\u5F8B \u4ECD \u95ED\u95E8 \u8F6E\u73ED \u9F50\u805A \u767B\u4E0A \u5168\u90E8 \u5168\u8986\u76D6 \u5168\u9762 \u5747 \u90FD \u5DF2 \u5DF2\u7ECF \u5C06 \u5C31 \u5E76 \u5E76\u4E14 \u4E14 \u548C\u5176 \u53C2\u52A0 \u53C2\u4E0E \u53C2\u4F1A \u53C2\u8BAD \u53C2\u8D5B \u53C2\u8003 \u62C5\u4EFB \u7EC4\u6210 \u8FDB\u884C \u5F00\u5C55 \u63A5\u53D7 \u901A\u8FC7 \u53D6\u5F97 \u83B7\u5F97 \u5B8C\u6210 \u8FBE\u5230 \u8FBE\u6807 \u7EB3\u5165 \u5217\u5165 \u8FDB\u5165 \u8D70\u8FDB \u8D70\u4E0A \u6DF1\u5165 \u5165\u9A7B \u8FDB\u9A7B \u8F6E\u9A7B \u5E38\u9A7B \u6D3E\u9A7B \u7B7E\u8BA2 \u7B7E\u7EA6 \u4F7F\u7528 \u5EFA\u7ACB \u5EFA\u6210 \u8BBE\u7ACB \u6210\u7ACB \u5B9E\u73B0 \u843D\u5B9E \u5B9E\u65BD \u5B9E\u884C \u63A8\u884C \u63A8\u8FDB \u6574\u5408 \u8054\u5408 \u5171\u540C \u79EF\u6781 \u8BA4\u771F \u4E3B\u52A8 \u53CA\u65F6 \u4F9D\u6CD5 \u7D2F\u8BA1 \u5171\u8BA1 \u5408\u8BA1 \u5171 \u5176\u4E2D \u53E6\u6709 \u5305\u62EC \u5305\u542B \u6D89\u53CA \u8986\u76D6 \u60E0\u53CA \u7528\u4E8E \u7528\u6765 \u6295\u5165 \u6295\u7528 \u5BF9 \u5BF9\u4E8E \u4E3A \u5411 \u5728 \u4ECE \u7531 \u4EE5 \u628A \u88AB \u8BA9 \u6309 \u6309\u7167 \u7ECF \u56E0 \u56E0\u4E3A \u4E8E \u662F \u6709 \u65E0 \u672A \u4E0D \u6CA1\u6709 \u9700 \u9700\u8981 \u5E94 \u5E94\u5F53 \u5FC5\u987B \u53EF \u53EF\u4EE5 \u80FD \u80FD\u591F \u8981 \u4E5F \u8FD8 \u53C8 \u518D \u624D \u66F4 \u8F83 \u6BD4 \u73AF\u6BD4 \u589E\u957F \u4E0B\u964D \u4E0A\u5347 \u51CF\u5C11 \u63D0\u9AD8 \u63D0\u5347 \u589E\u52A0 \u538B\u7F29 \u9AD8\u4E8E \u4F4E\u4E8E \u5360 \u5360\u6BD4 \u4F4D\u5C45 \u4F4D\u5217 \u5C45 \u5217 \u6392\u540D \u6392 \u8363\u83B7 \u83B7\u8BC4 \u83B7 \u88AB\u8BC4 \u8BC4\u4E3A \u6253\u9020 \u6539\u9020 \u529E\u7406 \u529E\u7ED3 \u53D7\u7406 \u5904\u7406 \u5904\u7F6E \u5316\u89E3 \u8C03\u89E3 \u63D0\u4F9B \u63D0\u51FA \u51FA\u5177 \u53D1\u653E \u53D1\u5E03 \u516C\u5F00 \u516C\u793A \u516C\u5E03 \u62A5\u9001 \u4E0A\u62A5 \u79FB\u9001 \u79FB\u4EA4 \u6574\u6539 \u6574\u6CBB \u6392\u67E5 \u68C0\u67E5 \u5DE1\u67E5 \u8D70\u8BBF \u53EC\u5F00 \u4E3E\u529E \u7EC4\u7EC7 \u5B89\u6392 \u90E8\u7F72 \u7814\u7A76 \u5BA1\u8BAE \u5BA1\u6838 \u5BA1\u67E5 \u8BA8\u8BBA \u5B66\u4E60 \u57F9\u8BAD \u5BA3\u4F20 \u5BA3\u8BB2 \u670D\u52A1 \u5E2E\u52A9 \u534F\u52A9 \u6307\u5BFC \u7763\u4FC3 \u63A8\u52A8 \u5F15\u5BFC \u5E26\u52A8 \u5E26\u5934 \u8D1F\u8D23 \u7275\u5934 \u914D\u5408 \u534F\u8C03 \u8054\u52A8 \u534F\u540C \u5BF9\u63A5 \u8054\u7CFB \u5206\u7247 \u5305\u7247 \u5305\u6751 \u9A7B\u6751 \u9A7B\u70B9 \u5750\u73ED \u503C\u73ED \u5230\u5C97 \u4E0A\u5C97 \u4E0B\u6C89 \u4E0B\u53D1 \u5370\u53D1 \u5236\u5B9A \u51FA\u53F0 \u4FEE\u8BA2 \u5B8C\u5584 \u5065\u5168 \u6E05\u7406 \u5E9F\u6B62 \u53D6\u6D88 \u51CF\u514D \u5151\u73B0 \u8FFD\u56DE \u8BA8\u56DE \u633D\u56DE \u907F\u514D \u7EF4\u62A4 \u4FDD\u969C \u4FDD\u62A4 \u786E\u4FDD \u4FC3\u8FDB \u589E\u5F3A \u52A0\u5F3A \u5F3A\u5316 \u6DF1\u5316 \u4F18\u5316 \u89C4\u8303 \u4E25\u683C \u4E25\u8083 \u505A\u597D \u505A\u5230 \u6293\u597D \u5F62\u6210 \u6784\u5EFA \u642D\u5EFA \u521B\u5EFA \u521B\u6210 \u5177\u5907 \u62E5\u6709 \u6301\u6709 \u914D\u5907 \u914D\u7F6E \u5B89\u88C5 \u8FD0\u884C \u542F\u7528 \u4E0A\u7EBF \u6210\u4E3A \u6210\u529F \u6709\u6548 \u987A\u5229 \u5706\u6EE1 \u59A5\u5584 \u5145\u5206 \u7EE7\u7EED \u6301\u7EED \u9010\u6B65 \u9010\u4E00 \u9010\u9879 \u5206\u522B \u5404 \u6BCF \u6328\u5BB6\u6328\u6237 \u9A7B\u8DB3 \u63A5\u5F85 \u63A5\u8BBF \u65C1\u542C \u89C2\u770B \u53C2\u89C2 \u7533\u8BF7 \u7533\u9886 \u7B7E\u5B57 \u7B7E\u7F72 \u56DE\u8BBF \u53CD\u9988 \u7ED3\u6848 \u7ACB\u6848 \u5224\u51B3 \u8D25\u8BC9 \u80DC\u8BC9 \u64A4\u8BC9 \u8D77\u8BC9 \u5E94\u8BC9 \u51FA\u5EAD \u8FBE\u6210 \u5C65\u884C \u751F\u6548 \u6267\u884C \u8F6C\u4E3A \u8F6C\u5165 \u9001\u8FBE \u9001\u5230 \u9001\u81F3 \u5F20\u699C \u4E0A\u5899 \u4E0A\u7F51 \u6302\u7F51 \u843D\u5730 \u843D\u6210 \u7AE3\u5DE5 \u5F00\u5DE5 \u6295\u4EA7 \u753B\u4E0A \u753B \u4EE5\u4E0A \u4EE5\u4E0B \u4E4B\u95F4 \u5DE6\u53F3 \u5F53\u4E2D \u4E4B\u4E2D \u7684\u8BDD \u4EE5\u6765 \u6765\u81EA \u51FA\u81EA \u6E90\u81EA \u8058\u8BF7 \u9009\u8058 \u9009\u6D3E \u9009\u62D4 \u8BC4\u9009 \u8BC4\u51FA \u63A8\u8350 \u63A8\u9001 \u547D\u540D \u6388\u4E88 \u8868\u5F70 \u5956\u52B1 \u95EE\u8D23 \u5904\u5206 \u5904\u7F5A \u7F5A\u6B3E \u8B66\u544A \u62D8\u7559 \u53D6\u7F14 \u67E5\u5904 \u67E5\u5C01 \u6263\u62BC \u6CA1\u6536 \u62C6\u9664 \u6E05\u9664 \u6E05\u8FD0 \u5173\u505C \u8D23\u4EE4 \u7EA6\u8C08 \u529D\u5BFC \u6559\u80B2 \u611F\u5316 \u5E2E\u6276 \u6551\u52A9 \u6170\u95EE \u8D44\u52A9 \u51CF\u5C11\u4E86 \u589E\u52A0\u4E86 \u63D0\u9AD8\u4E86 \u964D\u4F4E \u4E0B\u653E \u627F\u63A5 \u8D4B\u6743 \u884C\u4F7F \u5212\u8F6C \u6536\u56DE \u4E88\u4EE5 \u7ED9\u4E88 \u4F5C\u51FA \u505A\u51FA \u91C7\u53D6 \u91C7\u7528 \u8FD0\u7528 \u5229\u7528 \u501F\u52A9 \u4F9D\u6258 \u56F4\u7ED5 \u7ED3\u5408 \u9488\u5BF9 \u6839\u636E \u9075\u5FAA \u575A\u6301 \u8D2F\u5F7B \u6267\u6CD5\u68C0\u67E5 \u660E\u786E \u786E\u5B9A \u786E\u8BA4 \u8BA4\u5B9A \u6807\u6CE8 \u6807\u660E \u6CE8\u660E \u5C55\u5F00 \u5C55\u793A \u5C55\u51FA \u64AD\u653E \u64AD\u51FA \u5BA3\u544A \u5BA3\u5E03 \u5931\u6548 \u7EE7\u7EED\u6709\u6548 \u5230\u9547 \u5230\u6751 \u5230\u53BF \u5230\u533A \u5230\u793E \u5E74\u5185 \u5E74\u5E95 \u5168\u5E74 \u76EE\u524D \u622A\u81F3 \u4ECA\u5E74 \u53BB\u5E74 \u4E0A\u5E74 \u4E0A\u534A\u5E74 \u4E0B\u534A\u5E74 \u6BCF\u5E74 \u6BCF\u6708 \u6BCF\u5B63\u5EA6 \u5747\u5DF2 \u5747\u7531 \u5747\u4E3A \u7387\u5148 \u9996\u6279 \u7B2C\u4E00 \u8BB2\u6388 \u6388\u8BFE \u505A \u5199 \u5531 \u6F14\u51FA \u8BF4\u660E \u89E3\u8BFB \u89E3\u7B54 \u7B54\u590D \u56DE\u5E94 \u56DE\u590D \u54A8\u8BE2 \u6295\u8BC9 \u4E3E\u62A5 \u53CD\u6620 \u6765\u8BBF \u4E0A\u8BBF \u4FE1\u8BBF \u62FF\u5230 \u9886\u5230 \u5F97\u5230 \u6536\u5230 \u4EAB\u53D7 \u53D7\u5230 \u906D\u53D7 \u6B7B\u4EA1 \u53D7\u4F24 \u83B7\u6551 \u4E2D\u6709 \u4E2D\u7684 \u4E2D\u672A \u4E2D\u4EE5 \u4EAE\u76F8 \u767B\u53F0 \u6BD4\u62FC \u7ADE\u8D5B \u7ADE\u7B54 \u5168\u7A0B \u5168\u5458 \u5236\u53D1 \u540C\u6BD4 \u6210\u5EFA\u5236 \u4E00\u5B57 \u540C\u65F6 \u9010\u4EFD \u73B0\u573A \u4E0A\u95E8 \u5C31\u5730 \u5F53\u573A \u8FDB\u6821 \u8FDB\u6751 \u8FDB\u793E\u533A \u8FDB\u4F01 \u4E0B\u4E61 \u5165\u6237 \u5165\u4F01 \u5750\u8BCA \u8F6E\u503C \u8F6E\u6D41 \u5B66\u6CD5 \u5230\u573A \u5230\u4F1A \u5217\u5E2D \u5E26 \u5E2E \u8BF7 \u52A9 \u62FF \u6536 \u53D1 \u9001 \u7B7E \u8BB2 \u8D70 \u8FDB \u5B88 \u76EF \u6652 \u4EAE \u529E \u6293 \u67E5 \u7528 \u8BC4 \u5206\u7EC4 \u5206\u6279 \u5206\u7C7B \u5E38\u6001 \u957F\u671F \u5B9A\u671F \u968F\u673A \u968F\u65F6 \u4E49\u52A1 \u514D\u8D39 \u72EC\u7ACB \u76F4\u63A5 \u95F4\u63A5 \u901A\u62A5 \u8FFD\u8D23 \u6D89\u5ACC \u81EA\u613F \u81EA\u884C \u627F\u62C5 \u627F\u529E \u664B\u7EA7 \u5165\u56F4 \u5165\u9009 \u4E0A\u699C \u4E0A\u67B6 \u8D77\u7ACB \u6302\u724C \u63ED\u724C \u7533\u62A5 \u901A\u8FC7\u9A8C\u6536 \u9A8C\u6536 \u590D\u6838 \u5B58\u5728 \u53D1\u751F \u51FA\u73B0 \u6B63\u5728 \u6B63\u5F0F \u62BD\u67E5 \u62BD\u68C0 \u5DE1\u68C0 \u7B7E\u5230 \u62A5\u540D \u62A5\u5230 \u6CE8\u518C \u767B\u8BB0 \u5907\u6848 \u53D1\u8A00 \u4EA4\u6D41 \u5EA7\u8C08 \u5BA3\u8A93 \u8868\u6001 \u8FF0\u6CD5 \u8FF0\u804C \u6D4B\u8BD5 \u8003\u8BD5 \u95ED\u5377 \u53CA\u683C \u5408\u683C \u4F18\u79C0 \u4E0D\u53CA\u683C \u7ED3\u4E1A \u6BD5\u4E1A \u62FF\u8BC1 \u6301\u8BC1 \u5C45\u9996 \u5C45\u5168 \u6210\u6548 \u660E\u663E \u663E\u8457", "longer": "\u8BBE\u5907 \u8BBE\u65BD \u8BBE\u8BA1 \u8BBE\u70B9 \u5EFA\u6863 \u5EFA\u7B51 \u5EFA\u8BAE \u5EFA\u8BBE \u5EFA\u6750 \u914D\u5957 \u914D\u5076 \u914D\u4EF6 \u53D1\u5C55 \u53D1\u660E \u53D1\u751F \u53D1\u6848 \u53D1\u73B0 \u53D1\u8A00 \u7B7E\u540D \u7B7E\u7EA6 \u8BB2\u5E08 \u8BB2\u5EA7 \u8BB2\u5802 \u8BB2\u89E3 \u8BB2\u8BC4 \u6302\u724C \u6302\u53F7 \u8D2D\u7269 \u8D2D\u623F \u529E\u516C \u529E\u4E8B \u529E\u6848 \u529E\u5B66 \u529E\u4EF6 \u529E\u7A0E \u529E\u6CD5 \u6709\u5173 \u6709\u6548 \u6709\u5BB3 \u6709\u5956 \u5360\u5730 \u5360\u9053 \u542B\u6709 \u8058\u4EFB \u8BF7\u793A \u8BF7\u5047", "compounds": "\u516C\u793A \u516C\u5F00 \u670D\u52A1 \u6574\u6539 \u53D7\u7406 \u8D70\u8BBF \u5316\u89E3 \u6392\u67E5 \u63A5\u5F85 \u6295\u8BC9 \u4E3E\u62A5 \u53CD\u9988 \u54A8\u8BE2 \u7B54\u590D \u529E\u7406 \u79FB\u9001 \u66F4\u65B0 \u6267\u6CD5\u68C0\u67E5 \u5904\u7406 \u5904\u7F6E \u5F81\u96C6 \u63A5\u8BBF \u4FE1\u8BBF \u6765\u8BBF \u4E0A\u8BBF", "functionWords": "\u5168\u90E8 \u5168\u8986\u76D6 \u5DF2\u7ECF \u5E76\u4E14 \u5176\u4E2D \u53E6\u6709 \u5305\u62EC \u5305\u542B \u6D89\u53CA \u8986\u76D6 \u60E0\u53CA \u7528\u4E8E \u7528\u6765 \u5BF9\u4E8E \u6309\u7167 \u56E0\u4E3A \u6CA1\u6709 \u9700\u8981 \u5E94\u5F53 \u5FC5\u987B \u53EF\u4EE5 \u80FD\u591F \u540C\u6BD4 \u73AF\u6BD4 \u5206\u522B \u9010\u4E00 \u4EE5\u4E0A \u4EE5\u4E0B \u4E4B\u95F4 \u5DE6\u53F3 \u5F53\u4E2D \u4E4B\u4E2D \u7684\u8BDD \u671F\u95F4 \u4EE5\u6765 \u6765\u81EA \u589E\u957F \u4E0B\u964D \u4E0A\u5347 \u51CF\u5C11 \u53C2\u52A0 \u53C2\u4E0E \u8FDB\u884C \u5F00\u5C55 \u62C5\u4EFB \u7EC4\u6210 \u63A5\u53D7 \u5165\u9A7B \u8FDB\u9A7B \u6253\u9020 \u6539\u9020 \u5EFA\u6210 \u83B7\u8BC4 \u8363\u83B7 \u8BC4\u4E3A \u8FBE\u6807 \u5168\u7A0B \u540C\u6B65 \u5E74\u5185 \u5E74\u5E95 \u5168\u5E74 \u76EE\u524D \u622A\u81F3 \u4ECA\u5E74 \u53BB\u5E74 \u4E0A\u5E74", "attributeStarts": "\u6709 \u65E0 \u6CA1 \u4E0D \u672A \u5177 \u7B26 \u6D89 \u56E0 \u88AB \u7531 \u8F83 \u6700 \u66F4 \u65B0 \u5728 \u4E0E \u5BF9 \u4E3A \u957F\u671F \u91CD\u70B9 \u5178\u578B \u80FD \u53EF \u7ECF \u8F83\u4E3A \u4F9D \u53D7 \u4ECE \u6765\u81EA \u901A\u8FC7 \u83B7 \u62E5 \u53D6\u5F97 \u53C2\u52A0 \u53C2\u4E0E \u5C5E \u6301 \u5E26 \u8DE8 \u5411 \u6309 \u56F4\u7ED5", "among": "\u5FC3 \u5B66 \u5C0F \u961F \u4ECB \u56FD \u592E \u5C42 \u836F \u533B \u6807 \u671F \u6BD2 \u5171 \u95F4", "trailing": "\u4E2D \u91CC \u5185 \u4E0A \u7B49 \u4ECD \u5374 \u5219", "events": "\u6D3B\u52A8 \u4F1A \u4F1A\u8BAE \u8BB2\u5EA7 \u57F9\u8BAD \u73ED \u8BFE \u8BFE\u5802 \u6F14\u7EC3 \u68C0\u67E5 \u884C\u52A8 \u6574\u6CBB \u5BA3\u4F20 \u5B66\u4E60 \u7814\u8BA8 \u6D4B\u8BD5 \u8003\u8BD5 \u8C03\u7814 \u8C03\u5EA6 \u7763\u67E5 \u7763\u5BFC \u7763\u5BDF \u5DE1\u67E5 \u5DE1\u5BDF \u5DE1\u903B \u5EA7\u8C08 \u5BA1\u67E5 \u5BA1\u6838 \u8BBA\u8BC1 \u8BC4\u4F30 \u7814\u5224 \u4F1A\u5546 \u503C\u73ED \u5BA3\u8BB2 \u6F14\u51FA \u6BD4\u6B66 \u7ADE\u8D5B \u5927\u8D5B \u6D4B\u8BC4 \u8003\u6838 \u901A\u62A5 \u62A5\u544A \u63A5\u8BBF \u8D70\u8BBF \u54A8\u8BE2 \u670D\u52A1 \u8C08\u5224 \u89C6\u5BDF \u8BC4\u67E5 \u4E92\u8BC4 \u4F1A\u8BCA \u542C\u8BC1 \u7EA6\u8C08 \u5F00\u653E\u65E5 \u5BA3\u8A93 \u4EEA\u5F0F \u8BB2\u5802 \u65E5 \u5468 \u6708 \u8282 \u5B63\u8003 \u7EC3\u5175 \u8F85\u5BFC \u6307\u5BFC \u516C\u5F00 \u5B66\u6CD5 \u666E\u6CD5 \u8C03\u89E3 \u68C0\u6D4B \u76D1\u6D4B \u62BD\u67E5 \u62BD\u68C0 \u6392\u67E5 \u6E05\u7406 \u653B\u575A \u6267\u6CD5 \u89C2\u6469 \u5BA1\u8BAE \u4FEE\u6539 \u4FEE\u8BA2 \u66F4\u65B0 \u63A8\u9001 \u76F4\u64AD \u7B54\u7591 \u95EE\u8BCA \u4F53\u68C0 \u4F8B\u4F1A \u8FF0\u6CD5 \u70B9\u8BC4 \u8003\u5BDF \u6559\u80B2 \u8F6E\u8BAD \u6267\u6CD5\u68C0\u67E5 \u4E0A\u8BBF \u6765\u8BBF \u6765\u7535 \u8BC9\u8BBC \u590D\u8BAE \u51FA\u5EAD \u5F00\u5EAD \u6279\u793A \u91C7\u8D2D \u62DB\u6807 \u5904\u7F5A \u64AD\u653E \u70B9\u51FB \u6D4F\u89C8 \u9605\u8BFB \u8986\u76D6 \u53D7\u7406 \u529E\u7406 \u8BBF\u95EE \u67E5\u8BE2 \u4E0B\u8F7D \u91CF \u9884\u7EA6 \u53C2\u89C2 \u591C\u67E5 \u6697\u8BBF \u666E\u67E5 \u4F53\u9A8C \u7ADE\u7B54 \u6295\u7968 \u95EE\u5377 \u53CD\u9988 \u56DE\u8BBF \u56DE\u5934\u770B \u4EA4\u6D41 \u5BB6\u8BBF \u4E49\u8BCA \u6BD4\u8D5B \u5FEB\u95EA \u5C55\u6F14 \u5DE1\u6F14 \u6C47\u6F14 \u8DEF\u6F14 \u96C6\u5E02 \u6C99\u9F99 \u8BBA\u575B", "eventUnits": "\u6B21 \u573A\u6B21 \u8F6E \u8D9F \u904D \u8F6E\u6B21 \u5B66\u65F6 \u8BFE\u65F6", "caseUnits": "\u4EF6 \u8D77 \u5B97 \u4F8B", "kinds": "\u7C7B \u7EA7 \u578B \u65B9\u9762 \u9886\u57DF \u4E13\u804C \u517C\u804C \u4EE5\u4E0A \u65B9\u5F0F \u9014\u5F84 \u6E20\u9053 \u7A0B\u5E8F", "categories": "\u7C7B \u7EA7 \u4E13\u804C \u517C\u804C", "successRates": "\u6210\u529F\u7387", "successTopics": "\u8C03\u89E3 \u8C03\u5904 \u5316\u89E3 \u8BF4\u548C", "testRates": "\u5408\u683C\u7387 \u901A\u8FC7\u7387 \u53CA\u683C\u7387 \u4F18\u79C0\u7387 \u5E73\u5747\u5206 \u5E73\u5747\u5F97\u5206 \u5E73\u5747\u6210\u7EE9", "testTopics": "\u5B66\u6CD5\u7528\u6CD5\u8003\u8BD5 \u5B66\u6CD5\u8003\u8BD5 \u666E\u6CD5\u8003\u8BD5 \u8003\u8BD5 \u6848\u5377\u8BC4\u67E5 \u6D4B\u8BD5 \u6D4B\u8BC4 \u7ADE\u8D5B \u6848\u5377 \u5377\u5B97 \u8BC4\u67E5", "adoptionRates": "\u91C7\u7EB3\u7387", "adoptionTopics": "\u610F\u89C1 \u5EFA\u8BAE", "wholeKinds": "\u7EA7 \u804C \u4EE5\u4E0A", "disputes": "\u77DB\u76FE" };

// src/genre/claims/one-character-words.yaml
var one_character_words_default = { "beginning": "\u5BF9\u53E3 \u5BF9\u5916 \u5BF9\u8C61 \u5BF9\u5E94 \u5BF9\u63A5 \u5BF9\u6807 \u4E3A\u6C11 \u5728\u518C \u5728\u5C97 \u5728\u804C \u5728\u7F16 \u5728\u6821 \u5728\u5EFA \u5728\u62BC \u4ECE\u4E1A \u4EE5\u6848 \u6709\u5173 \u6709\u5F71 \u6709\u58F0 \u6709\u6548 \u6709\u5956 \u6709\u673A \u65E0\u8BC1 \u65E0\u4EBA \u65E0\u969C \u65E0\u7269 \u65E0\u515A \u65E0\u5BB3 \u65E0\u4E3B \u672A\u6210 \u672A\u5A5A \u4E0D\u52A8 \u4E0D\u826F \u4E0D\u5408 \u4E0D\u7B26 \u4E0D\u6EE1 \u5E94\u6025 \u5E94\u5C4A \u5E94\u7528 \u5E94\u8BC9 \u5E94\u63F4 \u53EF\u56DE \u53EF\u518D \u80FD\u6E90 \u80FD\u529B \u80FD\u624B \u8981\u70B9 \u8981\u7D20 \u8981\u4EF6 \u8981\u60C5 \u8981\u6848 \u6BD4\u6B66 \u6BD4\u8D5B \u5404\u7C7B \u5404\u7EA7 \u5404\u79CD \u505A\u6CD5 \u5199\u4F5C \u753B\u518C \u5217\u8F66 \u83B7\u5956 \u9700\u6C42 \u5171\u4EAB \u5171\u540C \u5171\u9752 \u5171\u5EFA \u5171\u4EA7 \u518D\u751F \u5C06\u519B \u7ECF\u6D4E \u7ECF\u8425 \u7ECF\u5F00 \u90FD\u5E02 \u628A\u5173 \u88AB\u544A \u88AB\u5F81 \u88AB\u8BC9 \u6309\u63ED \u8FD8\u6B3E \u8F83\u5927 \u5C31\u4E1A \u5C31\u8BCA \u5C45\u6C11 \u5C45\u59D4 \u6392\u6C34 \u6392\u6C61 \u5E26\u5934 \u5E26\u8D27 \u5E2E\u6276 \u5E2E\u6559 \u52A9\u4F01 \u52A9\u6B8B \u6536\u8D39 \u6536\u5165 \u6536\u636E \u53D1\u660E \u53D1\u5C55 \u53D1\u8A00 \u53D1\u7968 \u53D1\u8BC1 \u8BB2\u5EA7 \u8BB2\u5E08 \u8BB2\u89E3 \u8BB2\u5802 \u8D70\u79C1 \u8D70\u5ECA \u8FDB\u53E3 \u8FDB\u5C55 \u4EAE\u70B9 \u529E\u516C \u529E\u4E8B \u529E\u6848 \u529E\u6CD5 \u7BA1\u7406 \u7BA1\u7F51 \u7BA1\u9053 \u7BA1\u59D4 \u7528\u5730 \u7528\u5DE5 \u7528\u6237 \u7528\u6C34 \u7528\u7535", "ending": "\u516C\u5171 \u4E2D\u5171 \u56FD\u6709 \u6240\u6709 \u79C1\u6709 \u516C\u6709 \u6301\u6709 \u884C\u4E3A \u4F5C\u4E3A \u5B58\u5728 \u73B0\u5728 \u6240\u4EE5 \u53EF\u4EE5 \u5BF9\u4E8E \u5173\u4E8E \u7406\u7531 \u81EA\u7531 \u4E8B\u7531 \u5E94\u5BF9 \u9488\u5BF9 \u8D22\u7ECF \u5DF2\u7ECF \u91CD\u8981 \u4E3B\u8981 \u9700\u8981 \u5FC5\u8981 \u7EAA\u8981 \u8BB8\u53EF \u8BA4\u53EF \u529F\u80FD \u804C\u80FD \u667A\u80FD \u53EF\u80FD \u8282\u80FD \u6280\u80FD \u54CD\u5E94 \u4F9B\u5E94 \u53CD\u5E94 \u5360\u6BD4 \u5BF9\u6BD4 \u53D8\u66F4 \u793E\u5C45 \u6751\u5C45 \u5B89\u5C45 \u5B89\u6392 \u7CFB\u5217 \u8857\u529E \u7EFC\u529E \u4FE1\u529E \u6C11\u529E \u7763\u529E \u653F\u529E \u7ECF\u529E \u53BF\u529E \u533A\u529E \u5E02\u529E \u515A\u529E \u5E73\u529E \u627F\u529E \u4E3B\u529E \u534F\u529E \u4FE1\u7528 \u4F7F\u7528 \u5229\u7528 \u8D39\u7528 \u516C\u7528 \u76D1\u7BA1 \u57CE\u7BA1 \u4E3B\u7BA1 \u68C0\u67E5 \u5DE1\u67E5 \u5BA1\u67E5 \u7763\u67E5 \u62BD\u67E5 \u6392\u67E5 \u666E\u67E5 \u6D4B\u8BC4 \u8003\u8BC4 \u70B9\u8BC4 \u56DE\u6536 \u5F81\u6536 \u5F00\u53D1 \u7814\u53D1 \u5BA3\u8BB2 \u6F14\u8BB2 \u6551\u52A9 \u4E92\u52A9 \u4EBA\u5747 \u6237\u5747 \u9996\u90FD \u4EBA\u624D \u6F2B\u753B \u89C4\u5219 \u7EC6\u5219 \u51C6\u5219 \u539F\u5219", "endingInCopula": "\u884C\u4E3A \u4F5C\u4E3A \u8BA4\u4E3A \u6210\u4E3A \u56E0\u4E3A \u4EBA\u4E3A \u8F6C\u4E3A \u6240\u6709 \u6301\u6709 \u62E5\u6709 \u56FD\u6709 \u516C\u6709 \u79C1\u6709 \u7279\u6709 \u6CA1\u6709 \u5171\u6709 \u4EAB\u6709 \u5360\u6709 \u516C\u5171 \u4E2D\u5171 \u5BA1\u8BA1 \u7EDF\u8BA1 \u8BBE\u8BA1 \u4F1A\u8BA1 \u7D2F\u8BA1 \u5408\u8BA1 \u603B\u8BA1 \u4F20\u8FBE \u9001\u8FBE \u5230\u8FBE \u8868\u8FBE \u53D1\u8FBE \u6536\u5230 \u63A5\u5230 \u529E\u5230 \u62A5\u5230 \u7B7E\u5230 \u9047\u5230 \u8FDF\u5230 \u8FBE\u5230 \u5B58\u5728 \u73B0\u5728 \u6240\u5728 \u9A7B\u5728 \u7406\u7531 \u4E8B\u7531 \u81EA\u7531 \u6848\u7531 \u7F18\u7531 \u901A\u8FC7 \u8D85\u8FC7 \u7ECF\u8FC7 \u4E0D\u8FC7 \u4EBA\u6570 \u4EF6\u6570 \u6B21\u6570 \u6237\u6570 \u603B\u6570 \u4EFD\u6570 \u573A\u6570 \u5EA6\u6570 \u5C11\u6570 \u591A\u6570 \u6307\u6570 \u500D\u6570 \u7CFB\u6570 \u4E2A\u6570 \u5C81\u6570 \u65F6\u6570 \u5929\u6570 \u8D77\u6570 \u53C2\u6570 \u5E73\u7B49 \u540C\u7B49 \u5747\u7B49 \u76F8\u7B49 \u4F18\u7B49 \u96C6\u4E2D \u521D\u4E2D \u9AD8\u4E2D \u5176\u4E2D \u5FC3\u4E2D \u6298\u4E2D \u516C\u91CC \u8FD9\u91CC \u54EA\u91CC \u90A3\u91CC \u82F1\u91CC \u6D77\u91CC \u5360\u6BD4 \u5BF9\u6BD4 \u8BC4\u6BD4 \u73AF\u6BD4 \u540C\u6BD4 \u4E8E\u662F \u4F46\u662F \u51E1\u662F \u8282\u7EA6 \u5236\u7EA6 \u5408\u7EA6 \u516C\u7EA6 \u7B7E\u7EA6 \u5951\u7EA6 \u9884\u7EA6 \u6761\u7EA6 \u5C65\u7EA6 \u6C11\u7EA6 \u6240\u4EE5 \u4E88\u4EE5 \u53EF\u4EE5 \u52A0\u4EE5 \u7ED9\u4EE5 \u5F97\u4EE5 \u96BE\u4EE5 \u8DB3\u4EE5 \u9644\u8FD1 \u6700\u8FD1 \u90BB\u8FD1 \u5C31\u8FD1 \u4E34\u8FD1 \u5176\u4F59 \u5269\u4F59 \u4E1A\u4F59 \u4EBA\u5747 \u5E73\u5747 \u6237\u5747 \u5E74\u5747 \u65E5\u5747 \u6708\u5747 \u6751\u5747 \u5E94\u5BF9 \u6821\u5BF9 \u9488\u5BF9 \u6838\u5BF9 \u9762\u5BF9 \u6BD4\u5BF9 \u7EDD\u5BF9 \u65B9\u5411 \u9762\u5411 \u8F6C\u5411 \u5BFC\u5411 \u503E\u5411 \u6295\u5411 \u52A8\u5411 \u4F9B\u7ED9 \u8865\u7ED9 \u914D\u7ED9 \u85AA\u7ED9 \u5BF9\u4E8E \u5173\u4E8E \u7531\u4E8E \u7EC8\u4E8E \u5C5E\u4E8E \u4F4D\u4E8E \u53C2\u4E0E \u8C03\u548C \u5171\u548C \u9971\u548C \u603B\u548C \u8BF4\u548C \u529D\u548C \u6D89\u53CA \u666E\u53CA \u4EE5\u53CA \u5408\u540C \u5171\u540C \u76F8\u540C \u534F\u540C \u670D\u4ECE \u6BD4\u8F83 \u53D8\u66F4 \u89C4\u5219 \u7EC6\u5219 \u539F\u5219 \u51C6\u5219 \u5B88\u5219 \u7ACB\u5373 \u4EBA\u624D \u65B9\u4FBF", "beginningWithOpener": "\u6709\u5173 \u6709\u6548 \u6709\u5F71 \u6709\u673A \u6709\u5BB3 \u6709\u507F \u6709\u5956 \u6709\u7EBF \u6709\u58F0 \u6709\u671F \u6709\u5F62 \u6709\u5E8F \u6709\u8272 \u6709\u6BD2 \u5BF9\u7167 \u5BF9\u63A5 \u5BF9\u53E3 \u5BF9\u8C61 \u5BF9\u5916 \u5BF9\u6807 \u5BF9\u7B56 \u5BF9\u8054 \u5BF9\u8D26 \u5411\u5BFC \u4E3A\u6C11 \u4E0E\u4F1A \u5728\u804C \u5728\u5C97 \u5728\u6821 \u5728\u518C \u5728\u7F16 \u5728\u5EFA \u5728\u62BC \u5728\u9003 \u7531\u6B64 \u5C06\u519B \u73B0\u573A \u73B0\u6709 \u73B0\u884C \u73B0\u91D1 \u73B0\u4EE3 \u5171\u4EAB \u5171\u540C \u5171\u5EFA \u5171\u6CBB \u5171\u9752 \u5171\u4EA7 \u90FD\u5E02 \u5747\u7B49 \u5747\u8861 \u518D\u751F \u518D\u5C31 \u5E76\u6848 \u5E76\u8D2D \u5E76\u8054 \u8FD8\u6B3E \u5176\u4ED6 \u5176\u5B83 \u5176\u4F59 \u5176\u4E2D \u5148\u8FDB \u5148\u884C \u5148\u950B" };

// src/genre/claims/verbs.yaml
var verbs_default = { "verbs": "\u529D\u89E3 \u6307\u5F15 \u4E3B\u6301\u7814\u7A76 \u8C03\u6574\u5145\u5B9E \u653E\u6620 \u5236\u6B62 \u8BF7 \u9080 \u8058\u8BF7\u4E86 \u914D\u5907\u4E86 \u6838\u5B9A \u6838\u5B9A\u7F16\u5236 \u5F00\u5C55 \u5F00\u5C55\u4E86 \u7EC4\u7EC7\u5F00\u5C55 \u7EC4\u7EC7 \u7EC4\u7EC7\u4E86 \u4E3E\u529E \u4E3E\u529E\u4E86 \u4E3E\u884C \u53EC\u5F00 \u53EC\u5F00\u4E86 \u4E3B\u6301\u53EC\u5F00 \u7B79\u529E \u627F\u529E \u4E3B\u529E \u534F\u529E \u627F\u63A5 \u627F\u62C5 \u5B9E\u65BD \u63A8\u884C \u63A8\u8FDB \u63A8\u52A8 \u63A8\u51FA \u63A8\u5E7F \u843D\u5B9E \u5B8C\u6210 \u5B8C\u6210\u4E86 \u529E\u7406 \u529E\u7ED3 \u53D7\u7406 \u6536\u5230 \u6536\u4EF6 \u63A5\u5230 \u63A5\u6536 \u63A5\u5F85 \u63A5\u8BBF \u63A5\u5904 \u63A5\u53D7 \u63A5\u542C \u7B54\u590D \u56DE\u590D \u56DE\u5E94 \u89E3\u7B54 \u89E3\u51B3 \u89E3\u51B3\u4E86 \u5904\u7406 \u5904\u7F6E \u5904\u529E \u5316\u89E3 \u8C03\u5904 \u6392\u67E5 \u6478\u6392 \u6392\u6478 \u6392\u67E5\u5316\u89E3 \u6392\u67E5\u51FA \u67E5\u51FA \u67E5\u5904 \u67E5\u83B7 \u67E5\u5C01 \u67E5\u6263 \u67E5\u529E \u67E5\u7834 \u7834\u83B7 \u4FA6\u7834 \u6253\u6389 \u6293\u83B7 \u6363\u6BC1 \u53D6\u7F14 \u5173\u505C \u5173\u95ED \u540A\u9500 \u6CA1\u6536 \u6536\u7F34 \u6536\u56DE \u6263\u62BC \u6682\u6263 \u7F5A\u6CA1 \u4F5C\u51FA \u505A\u51FA \u4E0B\u8FBE \u4E0B\u53D1 \u53D1\u51FA \u53D1\u653E \u6563\u53D1 \u6D3E\u53D1 \u5206\u53D1 \u53D1\u9001 \u6295\u653E \u5370\u53D1 \u5370\u5236 \u5370\u5237 \u7F16\u5370 \u7F16\u5199 \u7F16\u5236 \u7F16\u53D1 \u7F16\u7E82 \u5236\u4F5C \u5236\u53D1 \u5236\u5B9A \u5236\u8BA2 \u5236\u5B9A\u51FA\u53F0 \u51FA\u53F0 \u4FEE\u8BA2 \u4FEE\u8BA2\u5B8C\u5584 \u4FEE\u6539 \u4FEE\u6539\u5B8C\u5584 \u5E9F\u6B62 \u6E05\u7406 \u6E05\u7406\u5E9F\u6B62 \u6E05\u9664 \u6E05\u8FD0 \u62C6\u9664 \u6574\u6539 \u6574\u6539\u4E86 \u6574\u6CBB\u4E86 \u7EA0\u6B63 \u7EA0\u6CBB \u7763\u4FC3 \u7763\u529E \u7763\u4FC3\u6574\u6539 \u8D23\u4EE4 \u8D23\u4EE4\u6539\u6B63 \u7EA6\u8C08 \u901A\u62A5 \u66DD\u5149 \u516C\u5F00 \u516C\u5F00\u4E86 \u4E3B\u52A8\u516C\u5F00 \u516C\u793A \u516C\u5E03 \u53D1\u5E03 \u53D1\u5E03\u4E86 \u63A8\u9001 \u520A\u53D1 \u520A\u767B \u64AD\u653E \u64AD\u51FA \u66F4\u65B0 \u5F55\u5165 \u4E0A\u4F20 \u5F52\u96C6 \u62A5\u9001 \u62A5\u5907 \u4E0A\u62A5 \u5907\u6848\u5BA1\u67E5 \u5BA1\u6838 \u5BA1\u67E5 \u5BA1\u67E5\u4E86 \u5BA1\u8BAE \u5BA1\u8BAE\u901A\u8FC7 \u5BA1\u7406 \u5BA1\u7ED3 \u5BA1\u6279 \u5BA1\u5B9A \u7814\u7A76 \u7814\u7A76\u4E86 \u7814\u7A76\u5BA1\u8BAE \u7814\u7A76\u89E3\u51B3 \u8BA8\u8BBA \u8BA8\u8BBA\u51B3\u5B9A \u542C\u53D6 \u542C\u53D6\u4E86 \u4F20\u8FBE \u4F20\u8FBE\u5B66\u4E60 \u5B66\u4E60\u8D2F\u5F7B \u90E8\u7F72 \u7814\u7A76\u90E8\u7F72 \u534F\u8C03 \u534F\u8C03\u89E3\u51B3 \u7EDF\u7B79 \u5EFA\u6210 \u5EFA\u7ACB \u5EFA\u7ACB\u5065\u5168 \u5EFA\u7ACB\u4E86 \u5EFA\u8BBE \u65B0\u5EFA \u65B0\u8BBE \u589E\u8BBE \u65B0\u589E \u589E\u52A0 \u589E\u914D \u6269\u5EFA \u6539\u9020 \u6253\u9020 \u521B\u5EFA \u521B\u6210 \u521B\u5EFA\u6210 \u8BBE\u7ACB \u8BBE\u7F6E \u6210\u7ACB \u7EC4\u5EFA \u7EC4\u5EFA\u4E86 \u642D\u5EFA \u6784\u5EFA \u5F62\u6210 \u786E\u5B9A \u786E\u7ACB \u8BA4\u5B9A \u547D\u540D \u8BC4\u9009 \u8BC4\u9009\u51FA \u8BC4\u51FA \u9009\u51FA \u9009\u8058 \u9009\u4EFB \u9009\u6D3E \u9009\u62D4 \u9074\u9009 \u62DB\u5F55 \u62DB\u8058 \u8058\u8BF7 \u8058\u4EFB \u8058\u7528 \u7EED\u8058 \u5916\u8058 \u914D\u5907 \u914D\u9F50 \u914D\u7F6E \u914D\u53D1 \u5B89\u6392 \u62BD\u8C03 \u6D3E\u9A7B \u6D3E\u51FA \u4E0B\u6D3E \u589E\u6D3E \u4E0B\u6C89 \u5145\u5B9E \u5438\u7EB3 \u5438\u6536 \u5F15\u8FDB \u5F15\u5165 \u53D1\u5C55 \u57F9\u80B2 \u57F9\u517B \u57F9\u8BAD\u4E86 \u8F6E\u8BAD \u8986\u76D6 \u60E0\u53CA \u53D7\u76CA \u53D7\u60E0 \u670D\u52A1\u4E86 \u6D89\u53CA \u7275\u6D89 \u5305\u62EC \u5305\u542B \u5171\u6709 \u73B0\u6709 \u8BBE\u6709 \u5EFA\u6709 \u62E5\u6709 \u914D\u6709 \u6301\u6709 \u4E0B\u8F96 \u7BA1\u8F96 \u8F96\u6709 \u6295\u5165 \u7B79\u96C6 \u7B79\u63AA \u62E8\u4ED8 \u4E0B\u62E8 \u4E89\u53D6 \u652F\u4ED8 \u652F\u51FA \u5151\u73B0 \u8FFD\u56DE \u8FFD\u7F34 \u8FFD\u8BA8 \u8FFD\u53D1 \u8BA8\u56DE \u8BA8\u8981 \u633D\u56DE \u907F\u514D \u907F\u514D\u4E86 \u51CF\u514D \u8FD4\u8FD8 \u9000\u8FD8 \u9000\u56DE \u8865\u7F34 \u7F34\u7EB3 \u7F34\u83B7 \u6536\u53D6 \u5F81\u6536 \u529E\u6210 \u4FC3\u6210 \u4FC3\u6210\u4E86 \u8FBE\u6210 \u7B7E\u8BA2 \u7B7E\u7F72 \u7B7E\u7EA6 \u7EED\u7B7E \u7B7E\u53D1 \u51FA\u5177 \u63D0\u4F9B \u63D0\u4F9B\u4E86 \u63D0\u51FA \u63D0\u4EA4 \u8D77\u8349 \u8349\u62DF \u4EE3\u5199 \u4EE3\u4E66 \u64B0\u5199 \u62DF\u5B9A \u62DF\u5236 \u6307\u5BFC \u534F\u52A9 \u5E2E\u52A9 \u5E2E\u6276 \u6551\u52A9 \u6276\u6301 \u8D44\u52A9 \u5956\u52B1 \u8868\u5F70 \u8D70\u8BBF \u8D70\u8BBF\u4E86 \u6170\u95EE \u56DE\u8BBF \u4E0A\u95E8 \u5165\u6237 \u6DF1\u5165 \u8FDB\u5165 \u53C2\u52A0 \u53C2\u4E0E \u53C2\u4E0E\u4E86 \u51FA\u5E2D \u5217\u5E2D \u65C1\u542C \u89C2\u770B \u6536\u770B \u6536\u542C \u53C2\u89C2 \u9080\u8BF7 \u9080\u8BF7\u4E86 \u52A8\u5458 \u53D1\u52A8 \u5F15\u9886 \u5E26\u9886 \u7387\u9886 \u51FA\u52A8 \u6D3E\u9063 \u5DE1\u67E5 \u68C0\u67E5\u4E86 \u6838\u67E5 \u6838\u5B9E \u62BD\u67E5 \u62BD\u53D6 \u62BD\u68C0 \u7763\u67E5 \u7763\u5BFC \u5DE1\u5BDF \u8BC4\u67E5 \u8BC4\u67E5\u4E86 \u68B3\u7406 \u68B3\u7406\u51FA \u6536\u96C6 \u5F81\u96C6 \u5F81\u6C42 \u91C7\u7EB3 \u91C7\u96C6 \u5438\u53D6 \u6C47\u603B \u6574\u7406 \u767B\u8BB0 \u6CE8\u518C \u6838\u53D1 \u9881\u53D1 \u6362\u53D1 \u7533\u9886 \u6CE8\u9500 \u64A4\u9500 \u53D6\u6D88 \u6682\u505C \u505C\u5F81 \u4E0B\u653E \u5212\u8F6C \u79FB\u4EA4 \u79FB\u9001 \u8F6C\u529E \u4EA4\u529E \u6D41\u8F6C \u5206\u6D41 \u5206\u6D3E \u6D3E\u5355 \u786E\u8BA4 \u5212\u5B9A \u5212\u5206 \u5212\u5206\u4E3A \u7EC6\u5316 \u7EC6\u5316\u4E3A \u5206\u89E3 \u5206\u89E3\u4E3A \u660E\u786E \u660E\u786E\u4E86 \u5217\u51FA \u5217\u5165 \u7EB3\u5165 \u8D4B\u4E88 \u8D4B\u6743 \u59D4\u6258 \u6388\u6743 \u884C\u4F7F \u63A7\u5236 \u7A33\u63A7 \u7BA1\u63A7 \u529D\u5BFC \u529D\u963B \u529D\u79BB \u529D\u8FD4 \u6559\u80B2\u5F15\u5BFC \u5BA3\u8BB2\u4E86 \u9001\u51FA \u9001\u8FBE \u8D60\u9001 \u6350\u8D60 \u60AC\u6302 \u5F20\u8D34 \u8BBE\u70B9 \u6446\u653E \u5C55\u51FA \u5C55\u793A \u5237\u5199 \u7C89\u5237 \u4E66\u5199 \u89E3\u9664 \u7EC8\u6B62 \u6062\u590D \u65B0\u5F00 \u5F00\u8BBE \u5F00\u901A \u5F00\u529E \u5F00\u53D1 \u4E0A\u7EBF \u542F\u7528 \u4F7F\u7528 \u5229\u7528 \u8D2D\u4E70 \u8D2D\u7F6E \u91C7\u8D2D \u79DF\u7528 \u5B89\u88C5 \u7EF4\u4FEE \u4FEE\u7F2E \u4FEE\u590D \u6CBB\u7406 \u7EFF\u5316 \u79CD\u690D \u8865\u79CD \u5B9E\u73B0 \u786E\u4FDD \u4FDD\u969C \u4FDD\u8BC1 \u4FDD\u6301 \u8FBE\u5230 \u53D6\u5F97 \u83B7\u5F97 \u8363\u83B7 \u83B7\u8BC4 \u83B7\u6279 \u4E89\u521B \u63D0\u5347 \u63D0\u9AD8 \u7F29\u77ED \u538B\u7F29 \u51CF\u5C11 \u964D\u4F4E \u4E0B\u964D \u589E\u957F \u4E0A\u5347 \u538B\u51CF \u7CBE\u7B80 \u4F18\u5316 \u8C03\u89E3\u4E86 \u6210\u529F\u8C03\u89E3 \u6210\u529F\u5316\u89E3 \u5C31\u5730\u5316\u89E3 \u6709\u6548\u5316\u89E3 \u59A5\u5584\u5904\u7F6E \u59A5\u5584\u5904\u7406 \u59A5\u5584\u5316\u89E3 \u6210\u529F\u5904\u7F6E \u4F9D\u6CD5\u5904\u7406 \u4F9D\u6CD5\u67E5\u5904 \u4F9D\u6CD5\u53D7\u7406 \u4F9D\u6CD5\u529E\u7406 \u7ACB\u6848\u67E5\u5904 \u7ACB\u6848\u8C03\u67E5 \u7ACB\u6848\u67E5\u529E \u7ACB\u6848\u4FA6\u67E5 \u95EE\u8D23 \u5904\u5206 \u8FFD\u7A76 \u8D77\u8BC9 \u63D0\u8D77 \u4EE3\u7406 \u529E \u53D1 \u5EFA \u8BBE \u914D \u8058 \u8D2D \u7ED9\u4E88 \u4E88\u4EE5 \u8FDB\u884C \u8FDB\u884C\u4E86 \u505A\u597D \u81F4\u4F7F \u9020\u6210 \u53D1\u751F \u53D1\u73B0 \u53D1\u73B0\u4E86 \u51FA\u73B0 \u4EA7\u751F \u5F15\u53D1 \u6392\u9664 \u6D88\u9664 \u6D88\u9664\u4E86 \u6574\u5408 \u5408\u5E76 \u64A4\u5E76 \u5F52\u5E76 \u51CF\u4E3A \u8F6C\u4E3A \u5316\u4E3A \u53D8\u4E3A \u5206\u4E3A \u6210\u4E3A \u62C5\u4EFB \u517C\u4EFB \u901A\u8FC7 \u4F9D\u6258 \u56F4\u7ED5 \u9488\u5BF9 \u501F\u52A9 \u7ED3\u5408 \u9762\u5411 \u542B \u6709 \u5360 \u8C03\u6210 \u8BF4\u548C \u529D\u548C \u5F00\u51FA \u8FC7\u76EE \u5BA1\u770B \u770B\u8FC7 \u5E73\u606F \u6253\u51FB \u8865\u8DB3 \u8865\u9F50 \u6C47\u7F16 \u62FF\u51FA \u6D8C\u8FDB \u6D3E\u9001 \u89E3\u8BFB \u9605\u6279 \u9605\u529E \u6E05\u9000 \u6652\u51FA \u514D\u53BB \u514D\u6536 \u7EA0\u9519 \u7EA0\u504F \u9884\u7EA6 \u4EE3\u62DF \u8BAD\u8BEB \u4E0A\u597D \u8BB2\u6388 \u518D\u5EFA \u65B0\u4FEE \u4FEE\u5EFA \u94FA\u8BBE \u683D\u79CD \u758F\u6D5A \u6293\u62CD \u6284\u544A \u53EB\u505C \u62E6\u622A \u6321\u4F4F \u5E2E \u5E2E\u52A9\u89E3\u51B3 \u8BA8\u85AA \u8FFD\u7D22 \u7AEF\u6389 \u9500\u6BC1 \u653E\u6D41 \u6551\u6CBB \u6551\u51FA \u89E3\u6551 \u76D1\u6D4B \u901A\u62A5\u4E86 \u53CD\u9988 \u53CD\u6620 \u65B0\u8003\u53D6 \u8003\u53D6 \u53D6\u5F97\u4E86 \u9886\u5230 \u6362\u8BC1 \u7533\u529E \u4EE3\u529E \u5E2E\u529E \u515C\u529E \u7ECF\u529E \u7763\u5BFC\u68C0\u67E5 \u6307\u5BFC\u529E\u7406 \u6D41\u5165 \u63A5\u5165 \u63A5\u901A \u63A5\u62A5 \u63A5\u8B66 \u51FA\u8B66 \u5904\u8B66 \u62A5\u8B66 \u7F5A\u5904 \u8FFD\u8D23 \u529D\u9000 \u6E05\u67E5 \u6E05\u70B9 \u6E05\u6DE4 \u8D70\u8FDB \u8D70\u904D \u8E0F\u52D8 \u52D8\u67E5 \u52D8\u9A8C \u6D4B\u7ED8 \u8BC4\u5B9A \u8BC4\u4F30\u4E86 \u9274\u5B9A\u4E86 \u91C7\u5F55 \u6444\u5236 \u62CD\u6444 \u5F55\u5236 \u5236\u64AD \u6392\u6F14 \u7F16\u6392 \u521B\u4F5C \u5F81\u8BA2 \u8BA2\u9605 \u520A\u8F7D \u8F6C\u53D1 \u8F6C\u8F7D \u70B9\u51FB \u6D4F\u89C8 \u5438\u5F15 \u805A\u96C6 \u6C47\u96C6 \u9009\u7F16 \u9009\u6811 \u6811\u7ACB \u8BC4\u6811 \u57F9\u6811 \u63A8\u8350 \u63A8\u9009 \u63A8\u4ECB \u7EED\u8058\u4E86 \u7B7E\u8BA2\u4E86 \u7B7E\u4E0B \u7F14\u7ED3 \u5151\u4ED8 \u53D1\u8FD8 \u8865\u53D1 \u8865\u529E \u4EE3\u7F34 \u507F\u8FD8 \u6267\u884C\u5230\u4F4D \u5C65\u884C \u5C65\u7EA6 \u633D\u635F \u6B62\u635F \u76D8\u6D3B \u817E\u9000 \u6D41\u62CD \u62CD\u5356 \u5904\u7F5A\u4E86 \u7ACB\u6848\u4E86 \u7ED3\u6848\u4E86 \u5BA1\u7ED3\u4E86 \u5F00\u5EAD\u5BA1\u7406 \u516C\u5F00\u5BA1\u7406 \u5DE1\u56DE\u5BA1\u7406 \u901F\u88C1 \u5FEB\u529E \u5FEB\u5904 \u7B80\u529E \u5206\u529E \u8F6C\u4EA4 \u8F6C\u9001 \u6284\u9001 \u5448\u62A5 \u62A5\u8BF7 \u63D0\u8BF7 \u5217\u5E2D\u4E86 \u51FA\u5177\u4E86 \u5BA1\u7B7E \u628A\u5173 \u4F1A\u7B7E \u8BBA\u8BC1\u4E86 \u8BC4\u5BA1 \u8BAE\u5B9A \u8BAE\u51B3 \u8868\u51B3 \u901A\u8FC7\u4E86 \u8BA8\u8BBA\u901A\u8FC7 \u9881\u5E03 \u65BD\u884C \u5BA3\u5E03 \u5BA3\u544A \u5BA3\u4F20\u4E86 \u5BA3\u6559 \u57F9\u8BAD \u8F6E\u8BAD\u4E86 \u9009\u5B66 \u53C2\u8BAD \u53C2\u4F1A \u53C2\u8D5B \u53C2\u8003 \u53C2\u8BC4 \u5C31\u8BFB \u7ED3\u4E1A \u6BD5\u4E1A \u53D6\u8BC1 \u6301\u8BC1 \u9886\u8BC1 \u4E0A\u5C97 \u5230\u5C97 \u5728\u5C97 \u79BB\u5C97 \u8865\u5F55 \u589E\u8865 \u8865\u5145 \u8865\u9009 \u62DB\u52DF \u62DB\u6536 \u5438\u6536\u4E86 \u50A8\u5907 \u5B58\u50A8 \u4FDD\u5B58 \u5F52\u6863 \u7ACB\u5377 \u586B\u62A5 \u586B\u5199 \u4E0A\u62A5\u4E86 \u6838\u9500 \u6838\u51CF \u538B\u7F29\u4E86 \u780D\u6389 \u53D6\u6D88\u4E86 \u4E0B\u67B6 \u6E05\u96F6 \u9500\u53F7 \u6302\u724C \u63ED\u724C \u6388\u724C \u6458\u724C \u547D\u540D\u4E86 \u590D\u6838 \u590D\u67E5 \u590D\u68C0 \u56DE\u5934\u770B \u56DE\u67E5 \u5012\u67E5 \u8D77\u5E95 \u6478\u5E95 \u6478\u6E05 \u6478\u67E5 \u9664\u6CBB \u6CBB\u6108 \u4FEE\u6B63 \u66F4\u6B63 \u66F4\u6539 \u53D8\u66F4 \u8C03\u6362 \u66FF\u6362 \u66F4\u6362 \u6DFB\u7F6E \u589E\u6D3E\u4E86 \u62BD\u6D3E \u501F\u8C03 \u8C03\u914D \u914D\u5F3A \u9009\u914D \u9009\u4F18 \u7F16\u5165 \u5212\u5165 \u5212\u5F52 \u5E76\u5165 \u63A5\u624B \u63A5\u7BA1 \u4EE3\u7BA1 \u6258\u7BA1 \u76EF\u9632 \u5DE1\u62A4 \u5B88\u62A4 \u966A\u540C \u966A\u4F34 \u62A4\u9001 \u63A5\u9001 \u6295\u9012 \u90AE\u5BC4 \u5BC4\u9001 \u5F00\u5177 \u6253\u5370 \u590D\u5370 \u5F20\u8D34\u4E86 \u55B7\u7ED8 \u7ED8\u5236 \u8BBE\u8BA1 \u5E03\u7F6E \u5E03\u8BBE \u67B6\u8BBE \u642D\u8BBE \u7AD6\u7ACB \u6811\u8D77 \u7ACB\u8D77 \u5EFA\u8D77 \u529E\u8D77 \u5F00\u8D77 \u529E\u597D \u7BA1\u597D \u7528\u597D \u5EFA\u597D \u6293\u5B9E \u6293\u597D \u8BC4\u4E3A \u521B\u6210\u4E86 \u6253\u8D62 \u8D62\u5F97 \u65A9\u83B7 \u63FD\u83B7 \u83B7 \u51FA\u7248 \u53D1\u8868 \u62A5\u9053 \u520A\u7528 \u91C7\u7528 \u5F55\u7528 \u4EFB\u7528 \u63D0\u62D4 \u664B\u5347 \u9000\u51FA \u6E05\u51FA \u6DD8\u6C70 \u514D\u804C \u8BEB\u52C9 \u8C08\u8BDD \u7EA6\u8C08\u4E86 \u51FD\u8BE2 \u63D0\u9192 \u6279\u8BC4 \u8B66\u793A \u9707\u6151 \u6293\u6355 \u62D8\u7559 \u902E\u6355 \u5224\u5904 \u6279\u6355 \u516C\u8BC9 \u76D1\u5916 \u5E2E\u6276\u4E86 \u843D\u6237 \u529E\u8BC1 \u53D1\u8BC1 \u5BA1\u56FE \u9A8C\u6536 \u7AE3\u5DE5 \u5F00\u5DE5 \u52A8\u5DE5 \u5B8C\u5DE5 \u9500\u552E \u91C7\u96C6\u4E86 \u68C0\u6D4B \u68C0\u9A8C \u68C0\u75AB \u68C0\u5B9A \u9001\u68C0 \u62BD\u6837 \u5316\u9A8C \u4F53\u68C0 \u95EE\u8BCA \u4E49\u8BCA \u63A5\u79CD \u6551\u62A4 \u8F6C\u8FD0 \u758F\u6563 \u8F6C\u79FB \u64A4\u79BB \u5C01\u63A7 \u89E3\u5C01 \u5B88\u5361 \u67E5\u9A8C \u767B\u8BB0\u4E86 \u7EF4\u62A4", "nominal": "\u8C03\u89E3 \u68C0\u67E5 \u5BA1\u67E5 \u5BA1\u6838 \u5BA3\u4F20 \u57F9\u8BAD \u5B66\u4E60 \u5904\u7F5A \u6574\u6CBB \u76D1\u7763 \u5BA3\u8BB2 \u8BC4\u67E5 \u8003\u6838 \u5DE1\u903B \u5DE1\u67E5 \u6307\u5BFC \u8BC4\u4F30 \u8BC4\u8BAE \u7814\u5224 \u8BBA\u8BC1 \u786E\u8BA4 \u5907\u6848 \u767B\u8BB0 \u5BA1\u6279 \u7ACB\u6848 \u7ED3\u6848 \u5904\u7F6E \u62BD\u67E5 \u7763\u67E5 \u7763\u5BDF \u7763\u5BFC \u5DE1\u5BDF \u7763\u529E \u7814\u7A76 \u5BA1\u8BAE \u8BA8\u8BBA \u90E8\u7F72 \u8C03\u7814 \u8F6E\u8BAD \u8003\u5BDF \u6539\u9020 \u5EFA\u8BBE \u521B\u5EFA \u6295\u8BC9 \u4E3E\u62A5 \u901A\u62A5 \u8BA4\u5B9A \u9274\u5B9A \u68C0\u6D4B \u62BD\u68C0 \u6838\u67E5 \u6838\u9A8C \u5E2E\u6276 \u6551\u52A9 \u6170\u95EE \u5956\u52B1 \u8865\u52A9 \u51CF\u514D \u63A8\u5E7F \u5E94\u7528 \u68C0\u9A8C \u4F53\u68C0 \u53C2\u8003 \u53C2\u8BAD \u53C2\u4F1A \u6301\u8BC1 \u4E0A\u5C97 \u5230\u5C97 \u8C08\u8BDD \u9A8C\u6536 \u5C65\u884C \u62A5\u8B66 \u63A5\u8B66 \u51FA\u8B66 \u590D\u6838 \u590D\u67E5 \u5DE1\u62A4 \u8BC4\u5BA1 \u6279\u6355 \u516C\u8BC9 \u901F\u88C1 \u6253\u51FB \u5EFA\u6863 \u5F52\u6863 \u5904\u5206 \u95EE\u8D23 \u8FFD\u8D23 \u6CBB\u7406 \u7EFF\u5316 \u7EF4\u4FEE \u7BA1\u63A7 \u7A33\u63A7 \u6D89\u53CA \u53C2\u4E0E \u66DD\u5149 \u8D77\u8BC9 \u4EE3\u7406 \u8865\u8D34 \u6CE8\u518C", "inclusive": "\u9000\u8FD8 \u9000\u56DE \u9632\u6B62 \u514D\u53BB \u51CF\u514D \u540A\u9500 \u5217\u5165 \u6E05\u9000 \u9605\u6279 \u6682\u7F13 \u542C\u53D6 \u4F20\u8FBE\u5B66\u4E60 \u65C1\u542C \u6536\u770B \u89C2\u770B \u8BB2\u6388 \u4E0A\u597D \u5B66\u4E60", "handingOn": "\u79FB\u9001 \u79FB\u4EA4 \u62A5\u9001 \u4E0A\u62A5 \u8F6C\u4EA4", "offices": "\u673A\u5173 \u90E8\u95E8 \u516C\u5B89 \u6CD5\u9662 \u68C0\u5BDF\u9662 \u7EAA\u59D4 \u76D1\u59D4 \u7EAA\u68C0\u76D1\u5BDF \u8857\u9053 \u793E\u533A \u5355\u4F4D \u7EC4\u7EC7", "results": "\u5316\u89E3 \u6210\u529F\u5316\u89E3 \u8C03\u89E3\u6210\u529F \u6210\u529F\u8C03\u89E3 \u8C03\u5904\u6210\u529F \u6210\u529F\u8C03\u5904 \u6574\u6539 \u5B8C\u6210\u6574\u6539 \u6574\u6539\u5B8C\u6210 \u7EA0\u6CBB \u91C7\u7EB3 \u89E3\u51B3 \u5B8C\u6210 \u529E\u7ED3 \u8C03\u89E3 \u8C03\u5904 \u8C03\u6210 \u9500\u53F7 \u529E\u7406 \u5904\u7406 \u5904\u7F6E \u67E5\u5904 \u7B54\u590D \u7ED3\u6848 \u7EE7\u7EED\u6709\u6548 \u5904\u7406\u5B8C\u6BD5 \u6392\u9664 \u6D88\u9664 \u6574\u6539\u5230\u4F4D \u6574\u6539\u5B8C\u6BD5 \u7763\u4FC3\u6574\u6539", "beforeResult": "\u5DF2 \u5747\u5DF2 \u6210\u529F", "outcomes": "\u64A4\u9500 \u7EF4\u6301 \u9A73\u56DE \u7F5A\u6CA1 \u7F5A\u6B3E \u62D8\u7559 \u8B66\u544A \u902E\u6355 \u5224\u51B3 \u5B66\u6CD5 \u666E\u6CD5 \u503C\u73ED \u5750\u73ED \u5750\u8BCA \u5728\u5C97 \u5728\u7F16 \u5728\u518C \u591C\u67E5 \u5DE1\u67E5 \u5E94\u6025\u6F14\u7EC3 \u53F8\u6CD5\u786E\u8BA4 \u7EA6\u8C08 \u95EE\u8D23 \u7ACB\u6848\u67E5\u5904 \u7ACB\u6848 \u5F00\u8BFE \u6765\u8BBF \u6765\u7535 \u6765\u4FE1 \u6295\u5165 \u5F00\u5C55 \u6388\u8BFE \u5BA3\u8BB2 \u53C2\u52A0 \u53C2\u8BAD \u63A5\u5F85 \u5230\u5C97 \u4E0A\u5C97 \u5165\u9A7B \u6301\u8BC1 \u65B0\u589E \u51CF\u5C11 \u51FA\u5EAD \u7814\u7A76 \u54A8\u8BE2 \u8D70\u8BBF \u68C0\u67E5 \u57F9\u8BAD \u670D\u52A1 \u8986\u76D6 \u53D7\u76CA \u60E0\u53CA \u666E\u53CA \u8BB2\u8BFE \u8BB2\u6CD5 \u6392\u67E5 \u8C03\u7814", "caseOutcomes": "\u8D25\u8BC9 \u80DC\u8BC9 \u514D\u7F5A \u51CF\u7F5A \u88AB\u8BC9 \u88AB\u590D\u8BAE \u8F7B\u7F5A", "adverbs": "\u5C31\u5730 \u5F53\u573A \u73B0\u573A \u8054\u5408 \u4E0A\u95E8 \u4E13\u9898 \u96C6\u4E2D \u4E3B\u52A8 \u63D0\u524D \u4E0D\u4E88 \u4E88\u4EE5 \u90E8\u5206 \u6682\u7F13 \u6210\u529F", "auxiliaries": "\u88AB \u672A \u4E71", "subjects": "\u4EBA\u5458 \u516C\u52A1\u5458 \u516C\u4F17\u53F7 \u4F1A\u8BAE \u6BCF\u5E74 \u6BCF\u6708 \u6BCF\u5B63\u5EA6 \u5F8B\u5E08 \u987E\u95EE \u961F\u5458 \u7EC4\u7EC7 \u961F \u90E8\u95E8 \u673A\u6784 \u5355\u4F4D \u59D4\u5458\u4F1A \u8857\u9053 \u9547 \u5C40 \u6240 \u529E \u4E2D\u5FC3 \u6CD5\u5EAD \u5E73\u53F0 \u7AD9 \u8005 \u5E72\u90E8 \u6CD5\u5B98 \u6C11\u8B66 \u5DE5\u4F5C\u5BA4 \u8C03\u59D4\u4F1A \u5458 \u8054\u5408 \u4F9D\u6CD5 \u96C6\u4E2D \u91CD\u70B9 \u6DF1\u5165 \u6210\u529F \u7D2F\u8BA1 \u5171 \u4E3B\u52A8 \u53CA\u65F6 \u5168\u5E74 \u5BB6\u957F \u4E13\u5BB6 \u9886\u5BFC \u4E66\u8BB0", "measures": "\u65F6 \u65F6\u95F4 \u5929\u6570 \u65F6\u9650 \u989D \u6B21\u6570 \u6210\u7EE9", "notBefore": "\u7387 \u91CF \u989D \u8005 \u6743 \u529B \u8D39 \u6B3E \u5EA6 \u54C1 \u5668", "endsNoun": "\u6570 \u9762 \u4EBA \u5458 \u6237" };

// src/claims/noun/word-tables.ts
var VERBS = wordLists(verbs_default, "verbs", "nominal", "inclusive");
var NAMES = wordLists(nouns_default, "tails", "starts", "longer", "events");
var LEADS = wordLists(around_numbers_default, "leading", "openers");
var VERB_TABLE = twoLists(VERBS.nominal, VERBS.verbs);
var TAILS = phraseTable(NAMES.tails);
var NOUNS = phraseTable(NAMES.starts);
var LEADING_TABLE = phraseTable(LEADS.leading);
var OPENER_TABLE = phraseTable(LEADS.openers);
var LONGER2 = phraseTable(NAMES.longer);
var INCLUSIVE = phraseTable(VERBS.inclusive);
var EVENTS = phraseTable(NAMES.events);

// src/claims/noun/openers.ts
var WORDS12 = wordLists(around_numbers_default, "notOpening");
var GAPS = new CharacterSet(" \u3001\u4E86");
var ONE = 49;
var TWO2 = 50;
var NOUN_ENDS = characterSet(WORDS12.notOpening);
var NOUN_STARTS = phraseTable(
  wordLists(one_character_words_default, "beginningWithOpener").beginningWithOpener
);
function skipOpeners(text, start, end) {
  let at = start;
  for (; ; ) {
    while (at < end && GAPS.has(text.charCodeAt(at))) at++;
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
var TERM = "\u5EA6".charCodeAt(0);
function openerAt(text, at, end) {
  const length = OPENER_TABLE.startingAt(text, at, end);
  if (length === 0) return 0;
  const next = text.charCodeAt(at + length);
  if (NOUN_ENDS.has(next)) return 0;
  return length === 1 && NOUN_STARTS.startingAt(text, at, text.length) > 0 ? 0 : length;
}

// src/claims/noun/last-verb.ts
var WORDS13 = wordLists(verbs_default, "subjects", "measures", "notBefore", "endsNoun");
var GAPS2 = new CharacterSet("\u3001\u4E86\u548C");
var JOINTS2 = new CharacterSet("\u3001\u548C\u53CA");
var DONE2 = "\u4E86".charCodeAt(0);
function lastVerb(text, start, end, opaque, opened) {
  let verbStart = start;
  let verbEnd = start;
  let chain = start;
  let token = opened;
  for (let at = opened; at < end; ) {
    if (opaque[at - start] === 1) {
      at++;
      continue;
    }
    const none = verbEnd === verbStart;
    const word = verbAt(text, at, end, at === token, !none && verbEnd === at);
    if (word < 0) {
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
        if (GAPS2.has(text.charCodeAt(at))) token = at + 1;
      }
      at++;
      continue;
    }
    if (word > 1 && at + word === end && !none && at >= verbEnd + 2) break;
    const joined = !none && (at === verbEnd || at === verbEnd + 1 && JOINTS2.has(text.charCodeAt(verbEnd)));
    if (!joined) chain = at;
    verbStart = at;
    verbEnd = at + word;
    at = verbEnd;
    if (text.charCodeAt(at) === DONE2) at++;
    token = at;
  }
  return { start: verbStart, end: verbEnd, length: verbEnd - verbStart, chain };
}
var NOT_VERB_BEFORE = characterSet(WORDS13.notBefore);
var ENDS_NOUN = characterSet(WORDS13.endsNoun);
var JOINS_NOUN = new CharacterSet("\u548C\u3001\u53CA");
var INVOLVE = "\u6D89".charCodeAt(0);
function verbAt(text, at, end, opens, chained) {
  const length = VERB_TABLE.startingAt(text, at, end);
  if (length === 0) return 0;
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
  if (whole && (chained || !opens)) return -length;
  if (whole && tail > 1 && MEASURES.endingAt(text, end, after) > 0) return -length;
  if (text.charCodeAt(at) === INVOLVE && /^涉[及案](?:金额|资金|标的)/.test(text.slice(at, Math.min(end, at + 4))) && length === 2)
    return -length;
  return length;
}
var MEASURES = phraseTable(WORDS13.measures);
function tailAt(text, at, end) {
  const length = at < end ? TAILS.startingAt(text, at, end) : 0;
  return length === 1 && at + 1 < end ? 0 : length;
}
var SUBJECTS = phraseTable(WORDS13.subjects);
var LONGEST_SUBJECT = 4;
function isSubject(text, at) {
  return SUBJECTS.endingAt(text, at, Math.max(0, at - LONGEST_SUBJECT)) > 0;
}

// src/claims/noun/stretch-before.ts
var BREAKS2 = new CharacterSet(",;\u3002:!?\n|	(");
var CLOSERS2 = /* @__PURE__ */ new Map([
  [")".charCodeAt(0), "("],
  ["\u201D".charCodeAt(0), "\u201C"],
  ["\u300B".charCodeAt(0), "\u300A"]
]);
var REACH7 = 80;
var FIRST_HAN2 = 13312;
var FULL_WIDTH = 65280;
function windowBefore(text, end, edge) {
  const first = Math.max(edge, end - REACH7);
  let start = end;
  while (start > first) {
    const unit = text.charCodeAt(start - 1);
    if (unit >= FIRST_HAN2 && unit < FULL_WIDTH) {
      start--;
      continue;
    }
    const opener = CLOSERS2.get(unit);
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
var CLEAR = new Uint8Array(REACH7 + 1);
var OPENING2 = new CharacterSet("\u201C\u300A(");
var CLOSING3 = new CharacterSet("\u201D\u300B)");
function opaqueOffsets(text, start, end) {
  let at = start;
  while (at < end && (text.charCodeAt(at) >= FIRST_HAN2 || !OPENING2.has(text.charCodeAt(at)))) at++;
  if (at === end && end - start <= CLEAR.length) return CLEAR;
  const opaque = new Uint8Array(end - start);
  let depth = 0;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (OPENING2.has(unit)) depth++;
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

// src/claims/noun/noun-before.ts
var WORDS14 = {
  ...wordLists(verbs_default, "handingOn", "offices", "adverbs", "auxiliaries"),
  ...wordLists(
    around_numbers_default,
    "copulas",
    "pointing",
    "attributes",
    "places",
    "levels",
    "comparisonEnds"
  ),
  ...wordLists(nouns_default, "eventUnits"),
  ...wordLists(one_character_words_default, "endingInCopula")
};
var POINTING = characterSet(WORDS14.pointing);
var PLACES = characterSet(WORDS14.places);
var ALL = "\u5168".charCodeAt(0);
var CUTOFF_ENDS = characterSet(WORDS14.comparisonEnds);
var YEAR_END = /(?:由|从|自|比|较)?(?:(?:19|20)\d\d|[一二][九〇零○][〇零○一二三四五六七八九]{2})年(?:度|同期)?的?$/;
var TIMES_END = /(?:是|为|达到?|相当于)?(?:上年度?|去年|前年|上一年|20\d\d年|同期|去年同期|年初)的?$/;
var BASIS_END = /(?:同比|环比|(?:较|比|与)(?:[^,。;的率量]{1,8})(?:年|期|月|初|前|底|时限|度|水平|往|相比)的?)(?:也|又|均|再|分别|净)?$/;
var ATTRIBUTE_STARTS = new CharacterSet("\u5404\u76F8\u6709\u5176\u65B9\u4E0A\u4E00\u591A\u8FD1\u7EA6\u7701\u5E02\u53BF\u533A\u9547\u4E61");
var ATTRIBUTES = phraseTable(WORDS14.attributes);
var EACH = "\u5404".charCodeAt(0);
var NOT_EACH = new CharacterSet("\u65B9\u7EA7\u5730\u754C\u65CF\u81EA\u884C");
var LEVELS = characterSet(WORDS14.levels);
var OF2 = "\u7684".charCodeAt(0);
var NOT_OF = new CharacterSet("\u6807\u76EE");
var AND_SO_ON = "\u7B49".charCodeAt(0);
var NOT_AND_SO_ON = {
  before: new CharacterSet("\u5E73\u540C\u5747\u9AD8\u4E2D\u521D\u4F18"),
  after: new CharacterSet("\u7EA7\u5019\u5F85")
};
var SHARE2 = "\u5360".charCodeAt(0);
var NOT_SHARE = new CharacterSet("\u5730\u9053\u7528\u6BD4\u9886\u5EA7\u636E");
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
  if (end > start && CUTOFF_ENDS.has(text.charCodeAt(end - 1))) {
    const cutoff = cutoffLength(text, start, end, unit);
    if (cutoff > 0) end = trimEnd(text, end - cutoff, start).end;
  }
  start = afterJoint(text, start, end);
  if (start >= end) return found(null, "", trimmed2.copula, points, null);
  const whole = isShare ? shareMark(text, start, end) : -1;
  if (whole === start) return { ...found(null, "", trimmed2.copula, false, null), share: true };
  if (whole > start) {
    const part = readBefore(context, unit, whole, Math.max(edge, start), false);
    return { ...part, share: true, points: false };
  }
  const opaque = opaqueOffsets(text, start, end);
  const opened = skipOpeners(text, start, end);
  const cut = lastVerb(text, start, end, opaque, opened);
  const nounStart = cut.length === 0 ? opened : skipOpeners(text, cut.end, end);
  const from = afterAttributes(text, nounStart, end, opaque, start);
  const action = cut.length === 0 ? null : text.slice(cut.start, cut.end);
  if (from >= end) {
    if (action === null) return found(null, "", trimmed2.copula, points, null);
    return onlyVerb({ start: withAdverb(text, cut.chain, start), end }, opened, points, action);
  }
  const withVerb = cut.length > 1 && includesVerb(text, cut, from, end, unit);
  const span = { start: withVerb ? cut.start : from, end };
  const strong = action !== null || trimmed2.copula;
  return found(span, text.slice(span.start, end), strong, points, action);
}
function found(span, text, strong, points, action) {
  return { span, text, strong, points, action, verbSpan: null, share: false, subjectSpan: null };
}
function onlyVerb(verbSpan, subject, points, action) {
  const named2 = subject < verbSpan.start && verbSpan.start - subject <= LONGEST_SUBJECT2;
  const subjectSpan = named2 ? { start: subject, end: verbSpan.end } : null;
  return {
    span: null,
    text: "",
    strong: true,
    points,
    action,
    verbSpan,
    share: false,
    subjectSpan
  };
}
var EVENT_UNITS = new Set(wordsOf(WORDS14.eventUnits));
var OFFICE_TABLE = phraseTable(WORDS14.offices);
var HANDING_ON = phraseTable(WORDS14.handingOn);
function includesVerb(text, cut, start, end, unit) {
  if (EVENT_UNITS.has(unit) && EVENTS.endingAt(text, end, start) === 0) return true;
  if (INCLUSIVE.has(text, cut.start, cut.end)) return true;
  return HANDING_ON.startingAt(text, cut.start, cut.end) > 0 && OFFICE_TABLE.endingAt(text, end, start) > 0;
}
function isPointing(text, at, edge) {
  if (at <= edge) return false;
  const last = text.charCodeAt(at - 1);
  if (POINTING.has(last)) return true;
  return PLACES.has(last) && at - 2 >= edge && text.charCodeAt(at - 2) === ALL;
}
function cutoffLength(text, start, end, unit) {
  const tail = text.slice(Math.max(start, end - 14), end);
  const compares = tail.includes("\u6BD4") || tail.includes("\u8F83") || tail.includes("\u4E0E");
  const basis = unit === "\u500D" ? TIMES_END.exec(tail) : compares ? BASIS_END.exec(tail) : null;
  if (basis !== null) return basis[0].length;
  return tail.includes("\u5E74") ? YEAR_END.exec(tail)?.[0].length ?? 0 : 0;
}
var JOINTS3 = new CharacterSet("\u548C\u4E0E\u5E76");
var AND = "\u53CA".charCodeAt(0);
var NOT_JOINT = new CharacterSet("\u89E3\u8C10\u5E73\u6848\u8D2D\u4F1A");
var NOT_AND = new CharacterSet("\u65F6\u683C");
var GAPS3 = new CharacterSet(" \u3001");
function afterJoint(text, start, end) {
  let at = start;
  while (at < end && GAPS3.has(text.charCodeAt(at))) at++;
  const first = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (JOINTS3.has(first)) return NOT_JOINT.has(next) ? at : at + 1;
  if (first === AND) return NOT_AND.has(next) ? at : at + 1;
  return next === AND && text.startsWith("\u4EE5\u53CA", at) ? at + 2 : at;
}
function shareMark(text, start, end) {
  for (let at = end - 1; at >= start; at--) {
    if (text.charCodeAt(at) === SHARE2 && !NOT_SHARE.has(text.charCodeAt(at + 1))) return at;
  }
  return -1;
}
var ADVERBS = phraseTable(WORDS14.adverbs);
var AUXILIARIES = characterSet(WORDS14.auxiliaries);
function withAdverb(text, at, from) {
  if (at - 2 >= from && ADVERBS.has(text, at - 2, at)) return at - 2;
  return at > from && AUXILIARIES.has(text.charCodeAt(at - 1)) ? at - 1 : at;
}
var SPACE5 = 32;
var CLOSE2 = 41;
var LONGEST_REMARK = 40;
var RATE2 = "\u7387".charCodeAt(0);
var COPULAS2 = characterSet(WORDS14.copulas);
var ENDING_IN_COPULA = phraseTable(WORDS14.endingInCopula);
function trimEnd(text, at, edge) {
  let end = at;
  let copula = false;
  for (; ; ) {
    while (end > edge && text.charCodeAt(end - 1) === SPACE5) end--;
    const last = text.charCodeAt(end - 1);
    if (last === CLOSE2 && end - 1 > edge) {
      const open = lastWithin(text, "(", end - 2, Math.max(edge, end - LONGEST_REMARK));
      if (open > edge && end - open < LONGEST_REMARK && !/^\((?:市|区|居|社区|场所|街|镇|乡|含|户|次|所)[^)]{0,3}\)$/.test(text.slice(open, end))) {
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
function afterAttributes(text, from, end, opaque, base) {
  let at = from;
  for (let i = from; i < end - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== OF2 && unit !== AND_SO_ON || opaque[i - base] === 1) continue;
    const before = text.charCodeAt(i - 1);
    if (unit === OF2) {
      if (!NOT_OF.has(before)) at = i + 1;
    } else if (!NOT_AND_SO_ON.after.has(text.charCodeAt(i + 1)) && !NOT_AND_SO_ON.before.has(before)) {
      at = i + 1;
    }
  }
  for (; ; ) {
    if (!ATTRIBUTE_STARTS.has(text.charCodeAt(at))) return at;
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
  return at + 5 <= end && LEVELS.has(first) && text.startsWith("\u4EBA\u5927\u4EE3\u8868", at + 1) ? 1 : 0;
}

// src/claims/noun/shared-noun.ts
var WORDS15 = wordLists(nouns_default, "kinds", "categories", "wholeKinds", "disputes");
var REACH8 = 8;
var LINE_END2 = 10;
function carrier({ text }, draft, before) {
  let any2 = -1;
  let level = -1;
  let sameUnit = -1;
  let line = draft.start;
  for (let i = before.length - 1; i >= Math.max(0, before.length - REACH8); i--) {
    const candidate = before[i];
    while (line > candidate.end && text.charCodeAt(line - 1) !== LINE_END2) line--;
    if (line > candidate.end) break;
    if (candidate.what === null) continue;
    if (any2 < 0) any2 = i;
    if (candidate.kind !== "level") continue;
    if (level < 0) level = i;
    if (draft.kind === "change") return level;
    if (candidate.unit !== draft.unit) continue;
    if (!candidate.bare) return i;
    if (sameUnit < 0) sameUnit = i;
  }
  return sameUnit >= 0 ? sameUnit : level >= 0 ? level : any2;
}
var WHOLE = phraseTable(WORDS15.wholeKinds);
var DISPUTES = phraseTable(WORDS15.disputes);
var KINDS = phraseTable(WORDS15.kinds);
function qualified(context, draft, before) {
  const { what } = draft;
  if (draft.kind === "change" || what === null) return draft;
  if (KINDS.endingAt(what, what.length, 0) === 0) return draft;
  const total = before[carrier(context, draft, before)];
  if (total?.what == null || total.unit !== draft.unit) return draft;
  const whole = WHOLE.endingAt(what, what.length, 0) > 0 || total.what.length <= 4;
  const noun = afterCategory(total.what);
  const head = whole ? noun.slice(DISPUTES.startingAt(noun, 0, noun.length)) : noun.slice(-2);
  return {
    ...draft,
    what: `${what}${head}`,
    whatSpan: null,
    because: because(draft, "qualifier", total)
  };
}
var CATEGORIES = wordsOf(WORDS15.categories);
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
    result[i] = { ...second, kind, direction, basis, because: because(second, "series", first) };
  }
  return result;
}
function withUnits(text, drafts) {
  const result = drafts.slice();
  for (let i = result.length - 2; i >= 0; i--) {
    const first = result[i];
    const second = result[i + 1];
    if (first.unit !== "\u4E2A" || second.unitKind !== "points") continue;
    if (!isJoint(text, first.end, second.start)) continue;
    const { unit, unitKind } = second;
    result[i] = { ...first, unit, unitKind, because: because(first, "series", second) };
  }
  return result;
}
function isPoints(first, second) {
  return first.unit === "\u4E2A" && second.unit === "\u767E\u5206\u70B9";
}
var LONGEST_JOINT = 4;
var JOINTS4 = new CharacterSet("\u3001\u548C\u53CA\u4E0E,");
var SPACE6 = 32;
function isJoint(text, start, end) {
  if (end <= start || end - start > LONGEST_JOINT) return false;
  const first = text.charCodeAt(start) === SPACE6 ? start + 1 : start;
  const last = text.charCodeAt(end - 1) === SPACE6 ? end - 1 : end;
  if (last === first + 1) return JOINTS4.has(text.charCodeAt(first));
  return last === first + 2 && text.startsWith("\u4EE5\u53CA", first);
}

// src/claims/links/respective.ts
var WORDS16 = wordLists(links_default, "inOrder", "sharedEnds", "ownEnds", "notAnd");
var [IN_ORDER] = wordsOf(WORDS16.inOrder);
var SHARED_ENDS = phraseTable(WORDS16.sharedEnds);
var OWN_ENDS = phraseTable(WORDS16.ownEnds);
var CLAUSE_ENDS2 = new CharacterSet(",;\u3002\n");
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
  while (start > edge && !CLAUSE_ENDS2.has(text.charCodeAt(start - 1))) start--;
  const mark = text.slice(start, head.start).lastIndexOf(IN_ORDER);
  if (mark < 0) return drafts;
  const listed = nounBefore(context, head, start + mark, start);
  const names = listed.span === null ? [] : namesIn(text, listed.span);
  if (names.length === end - first) {
    const last = names.at(-1);
    const before = drafts.slice(0, first);
    return drafts.map((draft, i) => {
      const name = names[i - first];
      if (name === void 0) return draft;
      const own = text.slice(name.start, name.end);
      const suffix = sharedSuffix(own, text.slice(last.start, last.end));
      const whatSpan = suffix === "" ? name : null;
      const named2 = {
        ...draft,
        what: `${own}${suffix}`,
        whatSpan,
        because: because(draft, "respective", name)
      };
      return qualified(context, named2, before);
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
    return {
      ...draft,
      what,
      whatSpan,
      changeOf: changeOf2,
      because: because(draft, "respective", drafts[changeOf2])
    };
  });
}
var OPENING3 = new CharacterSet("\u201C\u300A(");
var CLOSING4 = new CharacterSet("\u201D\u300B)");
var JOINTS5 = new CharacterSet("\u3001\u548C\u53CA\u4E0E");
var AND2 = "\u53CA".charCodeAt(0);
var NOT_AND2 = characterSet(WORDS16.notAnd);
function namesIn(text, span) {
  const names = [];
  let start = span.start;
  let depth = 0;
  for (let at = span.start; at <= span.end; at++) {
    const code = text.charCodeAt(at);
    if (OPENING3.has(code)) depth++;
    if (CLOSING4.has(code)) depth--;
    const joint = at === span.end || depth <= 0 && JOINTS5.has(code) && !(code === AND2 && NOT_AND2.has(text.charCodeAt(at + 1)));
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

// src/claims/noun/general-rates.ts
var WORDS17 = wordLists(
  nouns_default,
  "successRates",
  "successTopics",
  "testRates",
  "testTopics",
  "adoptionRates",
  "adoptionTopics"
);
var TOPICS = [
  { rates: new Set(wordsOf(WORDS17.successRates)), topics: phraseTable(WORDS17.successTopics) },
  { rates: new Set(wordsOf(WORDS17.testRates)), topics: phraseTable(WORDS17.testTopics) },
  { rates: new Set(wordsOf(WORDS17.adoptionRates)), topics: phraseTable(WORDS17.adoptionTopics) }
];
var TOPIC_REACH = 50;
function withTopic({ text, from }, draft) {
  const { what, whatSpan } = draft;
  if (what === null || whatSpan === null) return draft;
  const topics = TOPICS.find(({ rates: rates2 }) => rates2.has(what))?.topics;
  if (topics === void 0) return draft;
  let topic = { start: 0, end: 0 };
  for (let at = Math.max(from, whatSpan.start - TOPIC_REACH); at < whatSpan.start; ) {
    const length = topics.startingAt(text, at, whatSpan.start);
    if (length > 0) topic = { start: at, end: at + length };
    at += Math.max(1, length);
  }
  if (topic.end === 0) return draft;
  const words = text.slice(topic.start, topic.end);
  return {
    ...draft,
    what: `${words}${what}`,
    whatSpan: null,
    because: because(draft, "topic-of-rate", topic)
  };
}

// src/claims/noun/noun-after.ts
var WORDS18 = wordLists(
  nouns_default,
  "compounds",
  "functionWords",
  "attributeStarts",
  "among",
  "trailing",
  "stops"
);
var STOPS = phraseTable(WORDS18.stops);
var COMPOUND = phraseTable([...wordLists(verbs_default, "nominal").nominal, ...WORDS18.compounds]);
var FUNCTION_WORDS = phraseTable(WORDS18.functionWords);
var LONGEST = 30;
var BREAKS3 = new CharacterSet(",;\u3002:!?\n()|	 \u3001/");
var SHARES = /* @__PURE__ */ new Set(["percent", "points", "multiple", "score", "duration"]);
var ATTRIBUTE = phraseTable(WORDS18.attributeStarts);
var LEAD = /^(?:辖区内?|辖内|各类|全县|全市|全区|全镇|较为?|相关|有关|以上|左右|共)(?=..)/;
var LEAD_STARTS = new CharacterSet("\u8F96\u5404\u5168\u8F83\u76F8\u6709\u4EE5\u5DE6\u5171");
var SPACE7 = 32;
var OPEN2 = 40;
var ENUMERATION = "\u3001".charCodeAt(0);
var OF3 = "\u7684".charCodeAt(0);
var AMONG = "\u4E2D".charCodeAt(0);
var NOT_AMONG = characterSet(WORDS18.among);
var QUOTES = new CharacterSet("\u201C\u300A");
var REMARK = /^\([^()]{1,5}\)/;
var TRAILING = characterSet(WORDS18.trailing, " ");
var WITH_TRAILING = /(?:集中|初中|高中|线上|网上|其中)$/;
function nounAfter({ text, to }, draft, expected) {
  if (draft.unitKind === "noun") {
    const { unitStart, unitEnd } = draft.quantity;
    return found2(text, unitStart, unitEnd, true);
  }
  if (draft.kind === "change") return null;
  let start = draft.end;
  while (text.charCodeAt(start) === SPACE7 && start < to) start++;
  const tied = text.charCodeAt(start) === OF3;
  if (tied) {
    start++;
    while (text.charCodeAt(start) === SPACE7) start++;
  }
  const share = draft.unitKind !== null && SHARES.has(draft.unitKind) || draft.quantity.fraction;
  if (share && !tied) return null;
  if (classOf(text.charCodeAt(start)) === CharacterClass.arabic) return null;
  if (draft.value === 0 && draft.unit === "" && !tied) return zeroNoun(text, draft, to);
  const limit = Math.min(to, start + LONGEST);
  let at = start;
  let nounStart = start;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (QUOTES.has(unit)) {
      const close = closing(text, at, Math.min(to, at + 80));
      if (close < 0) break;
      at = close + 1;
      continue;
    }
    if (unit === OPEN2 && at > nounStart && at - nounStart <= 4) {
      const remark = REMARK.exec(text.slice(at, at + 8));
      if (remark === null) break;
      at += remark[0].length;
      continue;
    }
    if (isDigit(unit)) return null;
    if (BREAKS3.has(unit) && !(unit === ENUMERATION && draft.value === 0)) break;
    const noun = NOUNS.startingAt(text, at, limit);
    if (noun > 0) {
      at += noun;
      continue;
    }
    if (unit === AMONG && at - nounStart >= 2 && !NOT_AMONG.has(text.charCodeAt(at + 1))) break;
    if (unit === OF3) {
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
  return end <= nounStart ? null : found2(text, nounStart, end, tied);
}
function found2(text, start, end, certain) {
  return { span: { start, end }, text: text.slice(start, end), certain };
}
function endsOwner(text, start, at, limit, tied) {
  if (at + 1 >= limit || BREAKS3.has(text.charCodeAt(at + 1))) return true;
  if (at === start) return false;
  if (classOf(text.charCodeAt(at + 1)) === CharacterClass.none && stopAt(text, at + 1, limit) > 1)
    return true;
  return !tied && at - start <= 8 && ATTRIBUTE.startingAt(text, start, at) === 0;
}
var ATTRIBUTE_REACH = 14;
var ATTRIBUTE_BREAKS = new CharacterSet(",\u3002;\u3001)");
function ofAfter(text, at, limit) {
  const last = Math.min(limit, at + ATTRIBUTE_REACH);
  for (let i = at; i < last; i++) {
    const unit = text.charCodeAt(i);
    if (unit === OF3) return i;
    if (ATTRIBUTE_BREAKS.has(unit)) return -1;
  }
  return -1;
}
function closing(text, at, to) {
  const mark = (text[at] === "\u201C" ? "\u201D" : "\u300B").charCodeAt(0);
  for (let i = at + 1; i < to; i++) if (text.charCodeAt(i) === mark) return i;
  return -1;
}
function stopAt(text, at, to) {
  const stop = STOPS.startingAt(text, at, to);
  if (stop > 1 && COMPOUND.has(text, at, at + stop) && TAILS.startingAt(text, at + stop, to) > 1)
    return 0;
  return Math.max(stop, verbAt2(text, at, to));
}
function verbAt2(text, at, to) {
  const length = VERB_TABLE.secondStartingAt(text, at, to);
  if (length < 2 || VERB_TABLE.firstHas(text, at, at + length)) return 0;
  return TAILS.startingAt(text, at + length, to) > 0 ? 0 : length;
}
var LONGER3 = wordLists(one_character_words_default, "beginning", "ending");
var BEGINNING = phraseTable(LONGER3.beginning);
var ENDING = phraseTable(LONGER3.ending);
function standsAlone(text, at) {
  return BEGINNING.startingAt(text, at, text.length) === 0 && ENDING.endingAt(text, at + 1, 0) === 0;
}
var ZERO_BREAKS = new CharacterSet(",;\u3002:!?\n()|	 \u3001/\u7684\u201C\u201D");
function zeroNoun(text, draft, to) {
  const start = draft.end;
  let end = start;
  while (end < to && end < start + 8 && !ZERO_BREAKS.has(text.charCodeAt(end))) end++;
  return end === start ? null : found2(text, start, end, true);
}

// src/claims/noun/name-number.ts
var VERBS2 = wordLists(verbs_default, "results", "caseOutcomes", "outcomes", "beforeResult");
var RESULTS = phraseTable(VERBS2.results);
var OF_CASES = new Set(wordsOf(VERBS2.caseOutcomes));
var OUTCOMES = phraseTable(VERBS2.outcomes);
var BEFORE_RESULT = phraseTable(VERBS2.beforeResult);
var CASE_UNITS = new Set(wordsOf(wordLists(nouns_default, "caseUnits").caseUnits));
var MEASURES2 = /* @__PURE__ */ new Set(["percent", "points", "multiple", "score", "money", "duration", "event"]);
var COMMA2 = 44;
var nameNumber = (context, drafts) => {
  const named2 = [];
  for (const draft of drafts) named2.push(withNoun(context, draft, named2));
  return named2;
};
function withNoun(context, draft, earlier) {
  const edge = earlier.at(-1)?.end ?? context.from;
  const before = nounBefore(context, draft, draft.start, edge);
  const expected = before.points || before.verbSpan !== null;
  const after = nounAfter(context, draft, expected);
  const { action } = before;
  if (after !== null && (after.certain || before.points || before.span === null || !before.strong)) {
    const { text: what2, span: whatSpan2 } = after;
    return { ...draft, what: what2, whatSpan: whatSpan2, action, because: because(draft, "noun-after", whatSpan2) };
  }
  if (before.share) {
    const source = before.span === null ? carrier(context, draft, earlier) : -1;
    const part = earlier[source]?.what ?? before.text;
    if (part === "") return draft;
    return {
      ...draft,
      what: `${part}\u5360\u6BD4`,
      because: because(draft, "share", before.span ?? draft)
    };
  }
  const shared = perMember(context, draft, earlier);
  if (shared !== null) {
    const { what: what2, whatSpan: whatSpan2 } = shared;
    return { ...draft, what: what2, whatSpan: whatSpan2, action, because: because(draft, "per-member", shared) };
  }
  if (before.span === null) return carried(context, draft, earlier, before);
  if (CASE_UNITS.has(draft.unit) && OF_CASES.has(before.text))
    return {
      ...draft,
      what: `${before.text}\u6848\u4EF6`,
      action,
      because: because(draft, "outcome", before.span)
    };
  const { text: what, span: whatSpan } = before;
  const named2 = {
    ...draft,
    what,
    whatSpan,
    action,
    because: because(draft, "noun-before", whatSpan)
  };
  return withTopic(context, qualified(context, named2, earlier));
}
var PER_MEMBER = /(?:各有?|平均|[村户县镇人]均|每[^,。;、]{1,6})(?:达|有|要有|配备|至少)?$/;
var MEMBER_MARKS = new CharacterSet("\u5404\u5747\u6BCF");
var MEMBER_REACH = 10;
function perMember({ text, from }, draft, earlier) {
  if (draft.kind === "change" || draft.unitKind === null || MEASURES2.has(draft.unitKind))
    return null;
  const first = Math.max(from, draft.start - MEMBER_REACH);
  let at = draft.start - 1;
  while (at >= first && !MEMBER_MARKS.has(text.charCodeAt(at))) at--;
  if (at < first || !PER_MEMBER.test(text.slice(first, draft.start))) return null;
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - REACH8); i--) {
    const { unit, bare, what } = earlier[i];
    if (unit === draft.unit && !bare && what !== null) return earlier[i];
  }
  return null;
}
function carried(context, draft, earlier, before) {
  const { text } = context;
  const { verbSpan, action } = before;
  const span = before.subjectSpan ?? verbSpan;
  const place = carrier(context, draft, earlier);
  const source = earlier[place];
  if (source?.what == null) {
    return span === null ? withEarlierClause(context, draft, action) : namedByVerb(text, draft, span, action);
  }
  if (verbSpan !== null && span !== null && draft.kind === "level" && (before.subjectSpan !== null || draft.unit !== source.unit || source.bare || OUTCOMES.has(text, verbSpan.start, verbSpan.end)))
    return namedByVerb(text, draft, span, action);
  const { what, whatSpan, bare } = source;
  if (draft.kind === "change")
    return {
      ...draft,
      what,
      whatSpan,
      bare,
      action,
      changeOf: place,
      because: because(draft, "change-of", source)
    };
  if (verbSpan === null || isResult(text, verbSpan))
    return {
      ...draft,
      what,
      whatSpan,
      bare,
      action,
      because: because(draft, "noun-shared", source)
    };
  const verb = text.slice(verbSpan.start, verbSpan.end);
  const noun = whatSpan === null ? what.slice(what.lastIndexOf("\u7684") + 1) : what;
  return {
    ...draft,
    what: `${verb}\u7684${noun}`,
    action,
    because: because(draft, "verb-of-shared", source)
  };
}
function namedByVerb(text, draft, whatSpan, action) {
  const what = text.slice(whatSpan.start, whatSpan.end);
  return {
    ...draft,
    what,
    whatSpan,
    bare: true,
    action,
    because: because(draft, "verb", whatSpan)
  };
}
function isResult(text, { start, end }) {
  return RESULTS.has(text, start + BEFORE_RESULT.startingAt(text, start, end), end);
}
function withEarlierClause(context, draft, action) {
  const { text, from } = context;
  const first = Math.max(from, draft.start - EARLIER_REACH);
  let comma = draft.start;
  while (comma > first && text.charCodeAt(comma - 1) !== COMMA2) comma--;
  const before = comma <= first ? null : nounBefore(context, draft, comma - 1, from);
  if (before === null || before.span === null)
    return action === null ? draft : { ...draft, action, because: because(draft, "verb", draft) };
  const { text: what, span: whatSpan } = before;
  return {
    ...draft,
    what,
    whatSpan,
    action: before.action,
    because: because(draft, "clause-before", whatSpan)
  };
}
var EARLIER_REACH = 20;

// src/genre/claims/changes.yaml
var changes_default = { "up": "\u589E\u957F \u589E\u957F\u4E86 \u63D0\u6807 \u4E0A\u5347 \u4E0A\u5347\u4E86 \u63D0\u9AD8 \u63D0\u9AD8\u4E86 \u63D0\u5347 \u63D0\u5347\u4E86 \u589E\u52A0 \u589E\u52A0\u4E86 \u4E0A\u6DA8 \u4E0A\u6DA8\u4E86 \u589E\u5E45 \u589E\u5E45\u8FBE \u589E\u5E45\u4E3A \u6DA8\u5E45 \u6DA8\u5E45\u8FBE \u540C\u6BD4\u589E \u589E \u591A \u591A\u51FA \u589E\u591A \u6269\u5927 \u6269\u5927\u4E86 \u6500\u5347 \u589E\u901F \u589E\u901F\u8FBE \u9012\u589E \u589E\u6536 \u9AD8\u51FA", "down": "\u4E0B\u964D \u4E0B\u964D\u4E86 \u51CF\u5C11 \u51CF\u5C11\u4E86 \u964D\u4F4E \u964D\u4F4E\u4E86 \u538B\u964D \u538B\u964D\u4E86 \u4E0B\u8DCC \u4E0B\u6ED1 \u56DE\u843D \u7F29\u77ED \u7F29\u77ED\u4E86 \u538B\u7F29 \u538B\u7F29\u4E86 \u538B\u51CF \u538B\u51CF\u4E86 \u7CBE\u7B80 \u7CBE\u7B80\u4E86 \u964D\u5E45 \u964D\u5E45\u8FBE \u964D\u5E45\u4E3A \u7F29\u51CF \u7F29\u51CF\u4E86 \u5C11 \u5C11\u4E86 \u540C\u6BD4\u964D \u964D \u51CF \u4E0B\u8C03 \u9012\u51CF \u524A\u51CF \u538B\u7F29\u6BD4\u4F8B \u63D0\u901F \u63D0\u524D \u8282\u7EA6 \u8282\u7701 \u51CF\u5E45 \u4E0B\u964D\u5E45\u5EA6 \u538B\u964D\u5E45\u5EA6", "fillers": "\u4E86 \u7EA6 \u8FD1 \u8D85 \u8D85\u8FC7 \u903E \u5E45\u5EA6 \u5E45\u5EA6\u8FBE \u5747 \u8FBE\u4E86 \u4E0D\u5C11\u4E8E \u4E0D\u4F4E\u4E8E \u81F3\u5C11", "comparing": "\u6BD4 \u8F83 \u4E0E", "notAlone": "\u8BB8\u591A \u4F17\u591A \u66F4\u591A \u5F88\u591A \u7E41\u591A \u4E0D\u5C11 \u51CF\u5C11 \u81F3\u5C11 \u6700\u5C11 \u65B0\u589E", "doings": "\u538B\u7F29 \u7F29\u77ED \u7CBE\u7B80 \u63D0\u524D \u63D0\u901F \u8282\u7EA6 \u8282\u7701 \u538B\u51CF \u589E\u6536 \u51C0\u589E \u51CF", "gains": "\u589E\u52A0 \u589E \u591A \u589E\u591A \u6269\u5927 \u5C11", "upAfter": "\u589E\u957F \u589E\u5E45 \u4E0A\u5347 \u63D0\u5347 \u589E\u901F", "downAfter": "\u4E0B\u964D \u964D\u5E45 \u51CF\u5C11 \u51CF\u5E45 \u538B\u964D", "reducing": "\u51CF\u5C11 \u538B\u51CF \u964D\u4F4E", "notReduced": "\u8FBE \u4E3A \u81F3 \u5230 \u5728 \u7387", "more": "\u591A", "fewer": "\u5C11", "doneMore": "\u529E \u6536 \u53D7 \u53D1 \u5F00 \u67E5 \u8C03 \u5904 \u63A5 \u589E", "doneMoreEnds": "\u529E \u7406 \u53D7 \u67E5 \u89E3", "whole": "\u540C\u6BD4 \u73AF\u6BD4", "comparedWith": "\u4E0A\u5E74 \u53BB\u5E74 \u4E0A\u4E00\u5E74 \u524D\u4E00\u5E74 \u5F80\u5E74 \u5E74\u521D \u4E0A\u6708 \u4E0A\u5B63\u5EA6 \u524D\u5E74 \u6539\u9769\u524D \u4EE5\u5F80 \u6CD5\u5B9A \u6CD5\u5B9A\u65F6\u9650 \u627F\u8BFA", "samePeriod": "\u540C\u671F", "comparedTail": "\u76F8\u6BD4", "times": "\u4E0A\u5E74 \u53BB\u5E74 \u540C\u671F \u5F80\u5E74 \u5E74\u521D \u539F\u6765 \u4EE5\u524D \u8FC7\u53BB \u524D\u5E74" };

// src/claims/number/comparison.ts
var WORDS19 = wordLists(
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
var COMPARING = characterSet(WORDS19.comparing);
var THAN = new CharacterSet("\u8F83\u6BD4");
var WHOLE2 = phraseTable(WORDS19.whole);
var COMPARED_WITH = phraseTable(WORDS19.comparedWith);
var SAME_PERIOD = phraseTable(WORDS19.samePeriod);
var TAIL = phraseTable(WORDS19.comparedTail);
var TIMES = phraseTable(WORDS19.times);
var MORE2 = characterSet(WORDS19.more);
var MORE_OR_FEWER = characterSet([...WORDS19.more, ...WORDS19.fewer]);
var DONE_MORE = characterSet(WORDS19.doneMore);
var DONE_MORE_ENDS = characterSet(WORDS19.doneMoreEnds);
var VERB_ENDS = new CharacterSet("\u591A\u5C11\u9AD8\u4F4E");
var BREAKS4 = new CharacterSet(",\u3002;");
var OF4 = "\u7684".charCodeAt(0);
var REACH9 = 12;
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
  return basis ?? looseBasis(text, Math.max(from, at - REACH9), at);
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
  const closing2 = VERB_ENDS.has(text.charCodeAt(at - 1)) ? [at - 1, at] : [at];
  for (let start = first; start < at; start++) {
    if (!THAN.has(text.charCodeAt(start))) continue;
    for (const end of closing2) {
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
    if (BREAKS4.has(code) || isDigit(code)) return false;
  }
  return true;
}
function isTimesAsMuch(text, from, at) {
  const end = text.charCodeAt(at - 1) === OF4 ? at - 1 : at;
  const first = Math.max(from, at - REACH9);
  if (TIMES.endingAt(text, end, first) > 0) return true;
  return end - 5 >= first && text.startsWith("20", end - 5) && isYearAt2(text, end - 5);
}
function doneMore(text, from, at) {
  const first = Math.max(from, at - REACH9);
  for (let mark = at - 1; mark >= Math.max(first, at - 3); mark--) {
    if (!MORE_OR_FEWER.has(text.charCodeAt(mark)) || !isDoing(text, mark + 1, at)) continue;
    for (let than = Math.max(first, mark - 1 - LONGEST_NOUN); than < mark - 1; than++)
      if (THAN.has(text.charCodeAt(than)) && !text.slice(than, mark).includes(","))
        return MORE2.has(text.charCodeAt(mark)) ? "increase" : "decrease";
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
var WORDS20 = wordLists(
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
var UP = phraseTable(WORDS20.up);
var DOWN = phraseTable(WORDS20.down);
var FILLERS = phraseTable(WORDS20.fillers);
var NOT_ALONE = phraseTable(WORDS20.notAlone);
var DOINGS = phraseTable(WORDS20.doings);
var GAINS = phraseTable(WORDS20.gains);
var UP_AFTER = phraseTable(WORDS20.upAfter);
var DOWN_AFTER = phraseTable(WORDS20.downAfter);
var REDUCING = phraseTable(WORDS20.reducing);
var NOT_REDUCED = characterSet(WORDS20.notReduced, ",\u3001");
var RELATIVE = /* @__PURE__ */ new Set(["percent", "points", "multiple"]);
var OF5 = "\u7684".charCodeAt(0);
var SPACE8 = 32;
var ENDS2 = new CharacterSet(",\u3002;\u3001)!: \n");
var REACH10 = 12;
var LONGEST_REDUCED = 4;
var change = (context, drafts) => drafts.map((draft) => changed(context, draft));
function changed(context, draft) {
  const { text } = context;
  const relative = draft.unitKind !== null && RELATIVE.has(draft.unitKind);
  const share = relative || draft.quantity.fraction;
  const at = beforeFillers(context, draft.start);
  const clause = clauseStart(context, at);
  const basis = basisBefore(text, clause, at);
  const words = { start: clause, end: draft.start };
  if (draft.unit === "\u500D" && isTimesAsMuch(text, clause, at)) {
    const direction2 = draft.value >= 1 ? "increase" : "decrease";
    return {
      ...draft,
      kind: "change",
      direction: direction2,
      basis,
      because: because(draft, "times-as-much", words)
    };
  }
  if (draft.unitKind === "duration" && basis === null && !share) return draft;
  const up = verbBefore(UP, text, at, clause);
  const length = up > 0 ? up : verbBefore(DOWN, text, at, clause);
  if (length === 0) {
    const direction2 = indirect(text, draft, at, clause, share, basis);
    if (direction2 === null) return draft;
    return {
      ...draft,
      kind: "change",
      direction: direction2,
      basis,
      because: because(draft, "change-apart", words)
    };
  }
  const start = at - length;
  if (!share && basis === null) {
    if (length === 1 || GAINS.startingAt(text, start, at) > 0) return draft;
    if (DOINGS.startingAt(text, start, at) > 0 || hasNounAfter(text, draft.end, context.to))
      return draft;
  }
  const direction = up > 0 ? "increase" : "decrease";
  return {
    ...draft,
    start,
    kind: "change",
    direction,
    basis,
    because: because(draft, "change-verb", { start, end: at })
  };
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
  if (share && text.charCodeAt(draft.end) === OF5) {
    if (UP_AFTER.startingAt(text, draft.end + 1, draft.end + 3) > 0) return "increase";
    if (DOWN_AFTER.startingAt(text, draft.end + 1, draft.end + 3) > 0) return "decrease";
  }
  if (share && draft.unit !== "%" && isReduced(text, Math.max(clause, at - REACH10), at))
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
  return at < to && !ENDS2.has(text.charCodeAt(at));
}

// src/genre/claims/bounds.yaml
var bounds_default = { "atLeast": "\u81F3\u5C11 \u4E0D\u5C11\u4E8E \u6700\u5C11 \u4E0D\u4F4E\u4E8E \u8D77\u7801", "atMost": "\u6700\u591A \u81F3\u591A \u4E0D\u8D85\u8FC7" };

// src/claims/number/distant-bound.ts
var WORDS21 = wordLists(bounds_default, "atLeast", "atMost");
var AT_LEAST = phraseTable(WORDS21.atLeast);
var AT_MOST = phraseTable(WORDS21.atMost);
var BETWEEN2 = new CharacterSet("0123456789\u3001\u201C\u201D\u300A\u300B");
var LONGEST_GAP = 14;
var distantBound = (context, drafts) => drafts.map(
  (draft) => draft.bound !== "exact" || draft.kind === "change" ? draft : withBound(context, draft)
);
function withBound(context, draft) {
  const { text } = context;
  const first = Math.max(clauseStart(context, draft.start), draft.start - LONGEST_GAP);
  for (let at = draft.start - 1; at >= first; at--) {
    if (BETWEEN2.has(text.charCodeAt(at))) break;
    const least = AT_LEAST.startingAt(text, at, draft.start);
    const most = least > 0 ? 0 : AT_MOST.startingAt(text, at, draft.start);
    if (least + most === 0 || isNamed(context, at)) continue;
    const bound = least > 0 ? "at_least" : "at_most";
    return {
      ...draft,
      bound,
      because: because(draft, "distant-bound", { start: at, end: at + least + most })
    };
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
  return {
    ...draft,
    ...zero,
    because: because(draft, "nothing-happened", { start, end: numberStart })
  };
});

// src/genre/claims/per-member.yaml
var per_member_default = { "right": "\u5404 \u5404\u81EA \u5404\u6709 \u5404\u914D \u5404\u8BBE \u5747\u914D\u5907", "near": "\u4EBA\u5747 \u6751\u5747 \u6237\u5747 \u961F\u5747 \u6BCF\u4EBA \u6BCF\u6237 \u6BCF\u6751 \u6BCF\u793E\u533A \u6BCF\u4E2A\u793E\u533A \u6BCF\u4E2A\u6751 \u6BCF\u73ED \u6BCF\u9547 \u6BCF\u5355\u4F4D \u6BCF\u4E2A\u5355\u4F4D \u6BCF\u6240 \u6BCF\u540D \u6BCF\u5BB6 \u6BCF\u6848", "any": "\u6BCF\u4E2A" };

// src/claims/number/per-member.ts
var WORDS22 = wordLists(per_member_default, "right", "near", "any");
var RIGHT = phraseTable(WORDS22.right);
var NEAR = phraseTable(WORDS22.near);
var ANY = phraseTable(WORDS22.any);
var BREAKS5 = new CharacterSet(",\u3002;\u3001");
var CLAUSE_ENDS3 = new CharacterSet(",\u3002;");
var REACH11 = 12;
var LONGEST_GAP2 = 8;
var LONGEST_MEMBER = 6;
var perMember2 = ({ text, from }, drafts) => drafts.map((draft) => {
  const first = Math.max(from, draft.start - REACH11);
  const start = memberStart(text, first, draft.start);
  if (start < 0) return draft;
  return {
    ...draft,
    each: true,
    because: because(draft, "per-member", { start, end: draft.start })
  };
});
function memberStart(text, first, at) {
  const right = RIGHT.endingAt(text, at, first);
  if (right > 0) return at - right;
  for (let start = first; start < at; start++) {
    const near = NEAR.startingAt(text, start, at);
    if (near > 0 && isGap2(text, start + near, at)) return start;
    const any2 = ANY.startingAt(text, start, at);
    if (any2 > 0 && isMember(text, start + any2, at)) return start;
  }
  return -1;
}
function isGap2(text, start, end) {
  return end - start <= LONGEST_GAP2 && !hasAny(BREAKS5, text, start, end);
}
function isMember(text, start, end) {
  const named2 = Math.min(end, start + LONGEST_MEMBER);
  return start < end && !hasAny(CLAUSE_ENDS3, text, start, named2) && isGap2(text, named2, end);
}
function hasAny(characters, text, start, end) {
  for (let at = start; at < end; at++) if (characters.has(text.charCodeAt(at))) return true;
  return false;
}

// src/genre/claims/periods.yaml
var periods_default = { "words": "\u4ECA\u5E74\u4EE5\u6765 \u4ECA\u5E74\u6765 \u672C\u5E74 \u672C\u5E74\u5EA6 \u4ECA\u5E74 \u5168\u5E74 \u5E74\u5185 \u4E00\u5E74\u6765 \u53BB\u5E74\u540C\u671F \u4E0A\u5E74\u540C\u671F \u53BB\u5E74 \u4E0A\u5E74 \u4E0A\u5E74\u5EA6 \u4E94\u5E74\u6765 \u8FD1\u4E09\u5E74 \u8FD1\u4E94\u5E74 \u8FD1\u4E09\u5E74\u6765 \u8FD1\u4E94\u5E74\u6765 \u76EE\u524D \u5E74\u5E95 \u5E74\u5E95\u524D \u6BCF\u5E74 \u6BCF\u534A\u5E74 \u6BCF\u5B63 \u6BCF\u5B63\u5EA6 \u6BCF\u6708 \u6BCF\u5468 \u6BCF\u5929 \u6BCF\u65E5 \u6BCF\u5B66\u671F \u6BCF\u4E2A\u6708 \u6BCF\u4E24\u6708 \u6BCF\u4E24\u4E2A\u6708 \u6BCF\u4E24\u5E74", "partsOfYear": "\u4E0A\u534A\u5E74 \u4E0B\u534A\u5E74 \u524D\u4E8C\u5B63\u5EA6 \u524D\u4E09\u5B63\u5EA6 \u4E00\u5B63\u5EA6 \u4E8C\u5B63\u5EA6 \u4E09\u5B63\u5EA6 \u56DB\u5B63\u5EA6 \u7B2C\u4E00\u5B63\u5EA6 \u7B2C\u4E8C\u5B63\u5EA6 \u7B2C\u4E09\u5B63\u5EA6 \u7B2C\u56DB\u5B63\u5EA6", "cutoffs": "\u622A\u81F3 \u622A\u6B62", "afterCutoff": "\u76EE\u524D \u4ECA\u5E74", "wholeYear": "\u4ECA\u5E74 \u5168\u5E74", "since": "\u4EE5\u6765 \u4EFD\u4EE5\u6765", "afterYear": "\u5EA6 \u4EE5\u6765", "during": "\u671F\u95F4", "first": "\u622A \u5230 \u4ECA \u5168 \u4E0A \u4E0B \u524D \u7B2C \u4E00 \u4E8C \u4E09 \u56DB \u4E94 \u516D \u4E03 \u516B \u4E5D \u5341 \u672C \u5E74 \u53BB \u8FD1 \u76EE \u6BCF", "second": "\u81F3 \u6B62 \u4ECA \u5E74 \u4E0A \u4E0B \u524D \u7B2C \u4E00 \u4E8C \u4E09 \u56DB \u4E94 \u516D \u4E03 \u516B \u4E5D \u5341 \u5B63 \u6708 \u534A \u5185 \u5E95 \u6765 \u5468 \u5929 \u65E5 \u5B66 \u4E24 \u4E2A", "earlierYear": "\u53BB\u5E74 \u4E0A\u5E74", "lasting": "\u4EE5\u6765 \u5168\u5E74 \u534A\u5E74 \u5B63\u5EA6 \u622A\u81F3 \u671F\u95F4", "timeless": "\u6BCF \u76EE\u524D \u4E94\u5E74\u6765 \u8FD1", "upTo": "\u622A\u81F3 \u622A\u6B62 \u5230" };

// src/claims/number/period-dates.ts
var WORDS23 = wordLists(periods_default, "earlierYear", "timeless", "upTo");
var EARLIER_YEAR = phraseTable(WORDS23.earlierYear);
var NUMERALS = {
  \u4E00: 1,
  \u4E8C: 2,
  \u4E09: 3,
  \u56DB: 4,
  \u4E94: 5,
  \u516D: 6,
  \u4E03: 7,
  \u516B: 8,
  \u4E5D: 9,
  \u5341: 10,
  \u5341\u4E00: 11,
  \u5341\u4E8C: 12
};
var RANGE_MARKS = new CharacterSet("\u81F3\u5230-\u2014~");
var TIMELESS = phraseTable(WORDS23.timeless);
var UP_TO = phraseTable(WORDS23.upTo);
function boundsOf(text, reportYear2) {
  const years = yearsOf(text);
  const own = EARLIER_YEAR.within(text, 0, text.length) ? reportYear2 === null ? null : reportYear2 - 1 : reportYear2;
  const named2 = years[0] ?? own;
  if (named2 === null || TIMELESS.startingAt(text, 0, text.length) > 0) return [null, null];
  if (UP_TO.startingAt(text, 0, text.length) > 0)
    return [null, text.endsWith("\u76EE\u524D") ? null : dayOf(text, named2)[1]];
  const range = rangeMark(text);
  if (range > 0) {
    const first = dayOf(text.slice(0, range), named2);
    const second = dayOf(text.slice(range + 1), years[1] ?? named2);
    return [first[0], second[1]];
  }
  if (text.endsWith("\u4EE5\u6765") || text.endsWith("\u4ECA\u5E74\u6765")) return [dayOf(text, named2)[0], null];
  return dayOf(text, named2);
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
  if (text.includes("\u4E0A\u534A\u5E74")) return months(year, 1, 6);
  if (text.includes("\u4E0B\u534A\u5E74")) return months(year, 7, 12);
  if (text.includes("\u5B63\u5EA6")) {
    const upTo = /前([二三])季度/.exec(text);
    if (upTo !== null) return months(year, 1, NUMERALS[upTo[1]] * 3);
    const quarter = /([一二三四])季度/.exec(text);
    if (quarter !== null) {
      const last = NUMERALS[quarter[1]] * 3;
      return months(year, last - 2, last);
    }
  }
  const month = text.includes("\u6708") ? /(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(\d{1,2})日)?/.exec(text) : null;
  if (month === null) return months(year, 1, 12);
  const number = NUMERALS[month[1]] ?? Number(month[1]);
  if (!(number >= 1 && number <= 12)) return months(year, 1, 12);
  const day = Number(month[2] ?? 0);
  if (day < 1 || day > daysIn(year, number)) return months(year, number, number);
  const date = iso2(year, number, day);
  return [date, date];
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
var WORDS24 = wordLists(
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
var YEAR5 = "\u5E74".charCodeAt(0);
var MONTH2 = "\u6708".charCodeAt(0);
var DAY2 = "\u65E5".charCodeAt(0);
var OF_MONTH = "\u4EFD".charCodeAt(0);
var CUTOFF = "\u622A".charCodeAt(0);
var WHOLE3 = "\u5168".charCodeAt(0);
var UNTIL = "\u5230".charCodeAt(0);
var END = "\u5E95".charCodeAt(0);
var LAST = "\u672B".charCodeAt(0);
var RANGE_MARKS2 = new CharacterSet("\u81F3\u5230-\u2014~");
var CHINESE_NUMERALS = new CharacterSet("\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341");
var PERIODS = phraseTable(WORDS24.words);
var PARTS_OF_YEAR = phraseTable(WORDS24.partsOfYear);
var CUTOFFS = phraseTable(WORDS24.cutoffs);
var AFTER_CUTOFF = phraseTable(WORDS24.afterCutoff);
var WHOLE_YEAR = phraseTable(WORDS24.wholeYear);
var SINCE = phraseTable(WORDS24.since);
var AFTER_YEAR = phraseTable(WORDS24.afterYear);
var DURING = phraseTable(WORDS24.during);
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
function numberedEnd(text, at, to, mark) {
  let end = at;
  while (end < to && end < at + 2 && isDigit(text.charCodeAt(end))) end++;
  return end > at && end < to && text.charCodeAt(end) === mark ? end + 1 : at;
}
function passed(text, at, to, mark) {
  return at < to && text.charCodeAt(at) === mark ? at + 1 : at;
}

// src/claims/number/period.ts
var WORDS25 = wordLists(periods_default, "first", "second", "earlierYear", "lasting");
var FIRST = characterSet(WORDS25.first);
var SECOND = characterSet(WORDS25.second, "2");
var YEAR6 = "\u5E74".charCodeAt(0);
var MONTH3 = "\u6708".charCodeAt(0);
var ORDINAL = "\u7B2C".charCodeAt(0);
var REACH12 = 8;
var period = (context, drafts) => {
  const { text, from, to, year } = context;
  const mentions = mentionsIn(text, from, to, drafts.at(-1).start);
  if (mentions.length === 0) return drafts;
  const periods = mentions.map((mention) => periodOf(mention, year));
  let next = 0;
  return drafts.map((draft) => {
    while (next < mentions.length && mentions[next].end <= draft.start) next++;
    const place = placeOfMention(context, mentions, next, draft.start);
    if (place < 0) return draft;
    return {
      ...draft,
      period: periods[place],
      because: because(draft, "period", mentions[place])
    };
  });
};
function placeOfMention(context, mentions, count, at) {
  const clause = clauseStart(context, at);
  for (let i = count - 1; i >= Math.max(0, count - REACH12); i--) {
    const { start, text: words } = mentions[i];
    if (start >= clause) return i;
    if (words.startsWith("\u6BCF") || EARLIER_YEAR2.startingAt(words, 0, words.length) > 0) continue;
    if (start >= sentenceStart(context, at) || isLasting(words)) return i;
  }
  return -1;
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
var EARLIER_YEAR2 = phraseTable(WORDS25.earlierYear);
var LASTING = phraseTable(WORDS25.lasting);
function isLasting(text) {
  return LASTING.within(text, 0, text.length) || text.startsWith("20") && isYearAt2(text, 0);
}
function periodOf({ text }, year) {
  const [from, to] = boundsOf(text, year);
  return { text, from, to };
}

// src/genre/claims/rhetoric.yaml
var rhetoric_default = { "units": "\u7EA7 \u7C7B \u5927 \u65B9\u9762 \u5C42\u9762 \u5927\u7C7B \u5927\u9879 \u7EF4\u5EA6 \u73AF\u8282 \u6B65\u9AA4 \u9636\u6BB5 \u6863 \u95E8\u7C7B \u677F\u5757 \u9886\u57DF \u7CFB\u5217 \u91CD \u7C7B\u522B", "nouns": "\u65B9\u9762 \u5C42\u9762 \u7EF4\u5EA6 \u73AF\u8282 \u6B65\u9AA4 \u9636\u6BB5 \u677F\u5757 \u9886\u57DF \u4F53\u7CFB \u673A\u5236 \u6A21\u5F0F \u54C1\u724C \u4E3E\u63AA \u63AA\u65BD \u91CD\u70B9\u4EFB\u52A1 \u8981\u70B9 \u5DE5\u4F5C\u8981\u70B9 \u91CD\u70B9\u9886\u57DF \u91CD\u70B9\u73AF\u8282 \u8981\u6C42 \u5DE5\u4F5C\u8981\u6C42 \u804C\u8D23 \u539F\u5219 \u76EE\u6807 \u80FD\u529B \u6293\u624B \u7740\u529B\u70B9 \u7A81\u7834\u53E3 \u5173\u952E \u5173\u952E\u8BCD \u5173\u53E3 \u5173\u952E\u73AF\u8282 \u7279\u70B9 \u7279\u8272 \u4EAE\u70B9 \u4F18\u52BF \u77ED\u677F \u5BFC\u5411 \u610F\u8BC6 \u89C2\u5FF5 \u7406\u5FF5 \u601D\u7EF4 \u4F5C\u7528 \u7EDF\u4E00 \u7ED3\u5408 \u8F6C\u53D8 \u63D0\u5347 \u5F3A\u5316 \u5230\u4F4D \u7EF4\u62A4 \u786E\u7ACB \u5FC5\u987B \u52A1\u5FC5 \u8DEF\u5F84 \u65B9\u5F0F \u9014\u5F84 \u5F62\u5F0F \u624B\u6BB5 \u7C7B\u578B \u5C42\u6B21 \u5C42\u7EA7 \u53F0\u9636 \u65B9\u5411 \u95ED\u73AF \u94FE\u6761 \u652F\u6491 \u9632\u7EBF \u8981\u7D20 \u652F\u67F1 \u5F15\u64CE \u5B9A\u4F4D \u6838\u5FC3 \u4E3B\u7EBF", "notNouns": "\u5236 \u5EA6", "grouping": "\u4E2A \u9879 \u79CD \u6761 \u5F20 \u9053 \u628A \u6839 \u5757 \u652F \u5957 \u672C \u9762 \u70B9 \u7247 \u95E8 \u6B3E \u91CD \u675F \u5177", "concrete": "\u6751 \u793E\u533A \u6751\u793E \u6751\u5C45 \u4E61\u9547 \u9547 \u8857\u9053 \u53BF \u533A \u5E02 \u90E8\u95E8 \u5355\u4F4D \u4F01\u4E1A \u516C\u53F8 \u5C0F\u533A \u5B66\u6821 \u9879\u76EE \u6848\u4EF6 \u6848\u4F8B \u5DE5\u4F5C\u7EC4 \u5C0F\u7EC4 \u5DE5\u4F5C\u4E13\u73ED \u4E13\u73ED \u5DE5\u4F5C\u7AD9 \u7AD9\u70B9 \u670D\u52A1\u70B9 \u670D\u52A1\u7AD9 \u70B9\u4F4D \u57FA\u5730 \u5E7F\u573A \u516C\u56ED \u4E2D\u5FC3 \u7A97\u53E3 \u5DE5\u5730 \u5BB6\u5EAD \u5546\u6237 \u884C\u653F\u6751 \u7F51\u683C \u4E61 \u793E \u7EC4 \u73ED \u961F\u4F0D \u7EFC\u5408\u884C\u653F\u6267\u6CD5\u961F\u4F0D \u6267\u6CD5\u961F \u4E2D\u961F \u5927\u961F \u515A\u652F\u90E8 \u652F\u90E8 \u81EA\u7136\u6751 \u5C45\u59D4\u4F1A \u6751\u59D4\u4F1A \u8C03\u89E3\u5BA4 \u5DE5\u4F5C\u5BA4 \u6CD5\u5EAD \u6D3E\u51FA\u6240 \u53F8\u6CD5\u6240 \u5F8B\u6240 \u5F8B\u5E08\u4E8B\u52A1\u6240 \u4E8B\u52A1\u6240 \u534F\u4F1A \u5546\u4F1A \u673A\u6784 \u7EC4\u7EC7 \u5E73\u53F0 \u516C\u4F17\u53F7 \u89C6\u9891 \u6807\u8BED \u6A2A\u5E45 \u5BA3\u4F20\u680F \u4E13\u680F \u95EE\u9898 \u9690\u60A3 \u7EA0\u7EB7 \u8BC9\u6C42", "eventsOfOne": "\u6B21 \u671F \u573A \u573A\u6B21 \u8D77 \u5B97 \u4F8B \u8F6E \u5C4A\u6B21 \u8BFE\u65F6 \u5B66\u65F6", "copulas": "\u5171 \u4E3A \u8BA1 \u8FBE \u6709" };

// src/claims/number/rhetoric.ts
var WORDS26 = wordLists(
  rhetoric_default,
  "units",
  "nouns",
  "notNouns",
  "grouping",
  "concrete",
  "eventsOfOne",
  "copulas"
);
var ABSTRACT_UNITS = new Set(wordsOf(WORDS26.units));
var ABSTRACT_NOUNS = phraseTable(WORDS26.nouns);
var STOPS2 = phraseTable(wordLists(nouns_default, "stops").stops);
var GROUPING = new Set(wordsOf(WORDS26.grouping));
var CONCRETE = phraseTable(WORDS26.concrete);
var EVENTS_OF_ONE = new Set(wordsOf(WORDS26.eventsOfOne));
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
var ENDS3 = new CharacterSet(",\u3002;\u3001)(:!?\n \u201C\u300A");
var COPULAS3 = characterSet(WORDS26.copulas);
var LARGE = "\u5927".charCodeAt(0);
var AND_SO_ON2 = "\u7B49".charCodeAt(0);
var OF6 = "\u7684".charCodeAt(0);
var NOT_ABSTRACT_ENDS = characterSet(WORDS26.notNouns);
var LONGEST_NOUN2 = 12;
var rhetoric = (context, drafts) => drafts.map((draft) => {
  const end = rhetoricEnd(context, draft);
  if (end < 0) return draft;
  return {
    ...draft,
    salience: "rhetorical",
    because: because(draft, "rhetoric", { start: draft.start, end })
  };
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
  while (end < to && end < start + LONGEST_NOUN2 && !ENDS3.has(text.charCodeAt(end))) end++;
  if (end > start && text.charCodeAt(start) === OF6) start++;
  if (unit === "\u9879" || unit === "\u4E2A" || unit === "\u6761") {
    if (start < end && endsAbstract(text, start, end)) return true;
    if (start === end && beforeIsAbstract(text, draft.start, from)) return unit === "\u9879";
  }
  if (quantity.numeral.arabic || quantity.numberEnd !== quantity.numberStart + 1) return false;
  if (draft.bound !== "exact") return false;
  if (draft.value === 1) return !EVENTS_OF_ONE.has(unit) && !draft.each;
  if (draft.value >= 10 || !GROUPING.has(unit)) return false;
  if (text.charCodeAt(draft.start - 1) === AND_SO_ON2) return false;
  for (let at = start; at < end; at++) if (CONCRETE.startingAt(text, at, end) > 0) return false;
  return start < end;
}
function endsAbstract(text, start, end) {
  if (STOPS2.startingAt(text, start, end) > 1) return false;
  for (let at = start; at < Math.min(end, start + 6); at++) {
    const length = ABSTRACT_NOUNS.startingAt(text, at, end);
    if (length >= 2 && (at + length === end || STOPS2.startingAt(text, at + length, end) > 0))
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
var status_default = { "wanted": "\u529B\u4E89 \u786E\u4FDD \u5E94\u5F53 \u5FC5\u987B \u52A1\u5FC5 \u539F\u5219\u4E0A \u81F3\u5C11 \u6700\u5C11 \u5373\u5C06 \u4E89\u53D6\u5728 \u4E89\u53D6\u5B9E\u73B0 \u4E89\u53D6\u5B8C\u6210 \u4E89\u53D6\u8FBE\u5230 \u4E89\u53D6\u5230 \u4E89\u53D6\u5E74 \u4E89\u53D6\u4ECA\u5E74 \u4E89\u53D6\u660E\u5E74 \u4E89\u53D6\u65E9\u65E5 \u4E89\u53D6\u5C3D\u65E9 \u4E89\u53D6\u5C06 \u4E89\u53D6\u4F7F \u4E89\u53D6\u5168\u5E74 \u8BA1\u5212\u518D \u8BA1\u5212\u65B0 \u8BA1\u5212\u4E8E \u8BA1\u5212\u5728 \u8BA1\u5212\u5230 \u8BA1\u5212\u7528 \u8BA1\u5212\u6295\u5165 \u8BA1\u5212\u5F00\u5C55 \u8BA1\u5212\u7EC4\u7EC7 \u8BA1\u5212\u4E3E\u529E \u8BA1\u5212\u53EC\u5F00 \u8BA1\u5212\u5EFA \u8BA1\u5212\u57F9 \u8BA1\u5212\u914D \u8BA1\u5212\u8058 \u8BA1\u5212\u6253\u9020 \u8BA1\u5212\u5B8C\u6210 \u8BA1\u5212\u5B9E\u73B0 \u8BA1\u5212\u5B89\u6392 \u8BA1\u5212\u62DB \u8BA1\u5212\u5C06 \u8BA1\u5212\u6BCF \u8BA1\u5212\u4ECA \u8BA1\u5212\u660E \u8BA1\u5212\u4E0B \u8BA1\u5212\u5168\u5E74 \u8BA1\u52120 \u8BA1\u52121 \u8BA1\u52122 \u8BA1\u52123 \u8BA1\u52124 \u8BA1\u52125 \u8BA1\u52126 \u8BA1\u52127 \u8BA1\u52128 \u8BA1\u52129 \u62DF\u518D \u62DF\u65B0 \u62DF\u4E8E \u62DF\u5728 \u62DF\u5230 \u62DF\u6295\u5165 \u62DF\u5F00\u5C55 \u62DF\u7EC4\u7EC7 \u62DF\u4E3E\u529E \u62DF\u5EFA \u62DF\u914D \u62DF\u8058 \u62DF\u6253\u9020 \u62DF\u5B8C\u6210 \u62DF\u7528 \u62DF\u8BA2 \u62DF0 \u62DF1 \u62DF2 \u62DF3 \u62DF4 \u62DF5 \u62DF6 \u62DF7 \u62DF8 \u62DF9 \u76EE\u6807\u662F \u76EE\u6807\u4E3A \u8981\u6C42\u5404 \u8981\u6C42\u6BCF \u8981\u6C42\u5168 \u8981\u6C42\u9886\u5BFC \u8981\u6C42\u5E72\u90E8 \u8981\u6C42\u505A\u5230 \u8981\u6C42\u8FBE\u5230 \u8981\u6C42\u5B8C\u6210 \u8981\u6C42\u4E0D \u4E0D\u5F97\u5C11\u4E8E \u4E0D\u5F97\u4F4E\u4E8E \u4E0D\u5F97\u8D85\u8FC7 \u4E0D\u5F97\u9AD8\u4E8E \u5C06\u4E8E \u5C06\u5728 \u5C06\u8FBE \u5C06\u8FBE\u5230 \u5C06\u65B0\u589E \u5C06\u65B0\u5EFA \u5C06\u5EFA\u6210 \u5C06\u5F00\u5C55 \u5C06\u4E3E\u529E \u5C06\u7EC4\u7EC7 \u5C06\u5B9E\u73B0 \u5C06\u6295\u5165 \u5C06\u5B8C\u6210 \u5C06\u914D\u5907 \u5C06\u529B\u4E89 \u5C06\u6253\u9020 \u5C06\u518D \u5C06\u7EE7\u7EED \u5C06\u8FDB\u4E00\u6B65", "notPlanning": "\u68C0 \u884C \u5DE5 \u5E74 \u5EA6 \u6267 \u67E5 \u52A8 \u4F5C \u5EFA \u8BBE \u65BD \u5212", "demand": "\u4E0D\u5C11\u4E8E \u4E0D\u4F4E\u4E8E \u4E0D\u5F97\u5C11\u4E8E \u4E0D\u5F97\u4F4E\u4E8E \u4E0D\u5C0F\u4E8E \u81F3\u5C11 \u6700\u5C11 \u8D77\u7801 \u4E0D\u8D85\u8FC7 \u4E0D\u5F97\u8D85\u8FC7 \u4E0D\u9AD8\u4E8E \u4E0D\u5F97\u9AD8\u4E8E \u81F3\u591A \u6700\u591A", "met": "\u8FDE\u7EED \u4FDD\u6301 \u7A33\u5B9A \u5B9E\u9645 \u89E3\u7B54 \u53D1\u653E \u63A5\u5F85 \u5316\u89E3 \u8C03\u89E3 \u53D7\u7406 \u8986\u76D6 \u60E0\u53CA", "done": "\u5DF2 \u76EE\u524D \u73B0\u6709 \u622A\u81F3 \u622A\u6B62 \u4ECA\u5E74\u4EE5\u6765 \u53BB\u5E74 \u4E0A\u5E74 \u5168\u5E74\u5171 \u7D2F\u8BA1 \u5171\u8BA1 \u5B9E\u9645 \u867D \u4EC5 \u5C1A \u53EA\u6709", "notDone": "\u5DF2\u77E5 \u5DF2\u7136 \u5DF2\u6709\u89C4\u5B9A \u7D2F\u8BA1\u4E0D", "earlier": "\u4E0A\u5E74 \u4E0A\u5E74\u5EA6 \u4E0A\u5E74\u540C\u671F \u53BB\u5E74 \u53BB\u5E74\u540C\u671F \u4E0A\u4E00\u5E74 \u4E0A\u4E00\u5E74\u5EA6 \u524D\u4E00\u5E74 \u5F80\u5E74", "afterYear": "\u5EA6 \u540C\u671F", "wishes": "\u8BA1\u5212 \u62DF \u9884\u8BA1 \u529B\u4E89", "from": "\u7531 \u4ECE", "movedOn": "\u589E \u63D0 \u51CF \u964D \u538B \u7F29 \u6269 \u6574\u5408", "achieved": "\u5B9E\u73B0\u4E86 \u5B8C\u6210\u4E86 \u8FBE\u5230\u4E86", "limits": "\u5E74\u5E95\u524D \u6708\u5E95\u524D \u5E74\u5185\u8981 \u5E74\u5185\u5C06 \u5E74\u5185\u529B\u4E89 \u5E74\u5185\u5B9E\u73B0 \u5E74\u5185\u5EFA\u6210 \u5E74\u5185\u5B8C\u6210 \u4E0B\u5E74\u8981 \u4E0B\u5E74\u5C06 \u4E0B\u5E74\u8BA1\u5212 \u4E0B\u5E74\u5EA6\u8981 \u4E0B\u5E74\u5EA6\u5C06 \u4E0B\u5E74\u5EA6\u8BA1\u5212 \u4E0B\u4E00\u5E74\u8981 \u4E0B\u4E00\u5E74\u5C06 \u4E0B\u4E00\u5E74\u8BA1\u5212 \u4E0B\u4E00\u5E74\u5EA6\u8981 \u4E0B\u4E00\u5E74\u5EA6\u5C06 \u4E0B\u4E00\u5E74\u5EA6\u8BA1\u5212", "until": "\u5230", "notUntil": "\u7684 \u4EE5\u6765", "before": "\u524D", "wishesAtEnd": "\u540E\u671F", "wishesAnywhere": "\u62DF\u518D" };

// src/claims/number/status.ts
var WORDS27 = wordLists(
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
  "before"
);
var WANTED = phraseTable(WORDS27.wanted);
var NOT_PLANNING = characterSet(WORDS27.notPlanning);
var DEMAND = phraseTable(WORDS27.demand);
var MET = phraseTable(WORDS27.met);
var DONE3 = phraseTable(WORDS27.done);
var NOT_DONE = phraseTable(WORDS27.notDone);
var EARLIER = phraseTable(WORDS27.earlier);
var AFTER_YEAR2 = phraseTable(WORDS27.afterYear);
var WISHES = phraseTable(WORDS27.wishes);
var WISHES_AT_END = phraseTable(WORDS27.wishesAtEnd);
var WISHES_ANYWHERE = phraseTable(WORDS27.wishesAnywhere);
var FROM = characterSet(WORDS27.from);
var MOVED_ON = phraseTable(WORDS27.movedOn);
var ACHIEVED = phraseTable(WORDS27.achieved);
var LIMITS = phraseTable(WORDS27.limits);
var UNTIL2 = characterSet(WORDS27.until);
var NOT_UNTIL = phraseTable(WORDS27.notUntil);
var BEFORE2 = characterSet(WORDS27.before);
var PLAN = "\u8BA1".charCodeAt(0);
var OF7 = "\u7684".charCodeAt(0);
var YEAR7 = "\u5E74".charCodeAt(0);
var COMMA3 = 44;
var SPACE9 = 32;
var CLAUSE_ENDS4 = new CharacterSet(",\u3002;");
var START_REACH = 13;
var MOVE_REACH = 6;
var LATEST_MOVE = 4;
var status = (context, drafts) => drafts.map((draft) => {
  const clause = clauseStart(context, draft.start);
  const [value, rule] = statusOf(context, draft, clause);
  if (value === "reported" && rule === "work-done") return draft;
  return {
    ...draft,
    status: value,
    because: because(draft, rule, { start: clause, end: draft.start })
  };
});
function statusOf(context, draft, start) {
  const { text, passage } = context;
  const before = { start, end: draft.start };
  const planned = passage.role === "plans";
  if (draft.kind === "level" && isPrior(context, before)) return ["prior", "earlier-year"];
  if (planned && draft.kind === "level" && isStartingPoint(text, before, draft.end))
    return ["reported", "plan-starts-from"];
  const done = isDone(text, before);
  const wanted = (!done || planned) && isWanted(text, before);
  if (planned) return done && !wanted ? ["reported", "done-already"] : ["target", "in-plans"];
  if (!done && isDemand(text, draft) && !MET.within(text, start, draft.start))
    return ["target", "demand"];
  if (done) return ["reported", "done-already"];
  if (passage.role === "problems") return ["reported", "in-problems"];
  if (wanted) return ["target", "wanted"];
  if (isTimeLimit(text, before)) return ["target", "time-limit"];
  if (ACHIEVED.within(text, start, draft.start)) return ["reported", "achieved"];
  return carriesWish(context, draft, start) ? ["target", "wish-before"] : ["reported", "work-done"];
}
function isDemand(text, { start, quantity }) {
  return quantity.numberStart > start && DEMAND.startingAt(text, start, quantity.numberStart) > 0;
}
function carriesWish(context, draft, clause) {
  const { text } = context;
  const sentence = sentenceStart(context, draft.start);
  let end = clause - 1;
  while (end >= sentence && text.charCodeAt(end) !== COMMA3) end--;
  if (end <= sentence) return false;
  let start = end;
  while (start > sentence && text.charCodeAt(start - 1) !== COMMA3) start--;
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
    const named2 = text.charCodeAt(at) === PLAN && at > start && NOT_PLANNING.has(text.charCodeAt(at - 1));
    if (!named2) return true;
  }
  return false;
}
function isTimeLimit(text, { start, end }) {
  for (let at = start; at < end; at++) {
    if (LIMITS.startingAt(text, at, end) > 0) return true;
    if (isUntilYear(text, at, end) && NOT_UNTIL.startingAt(text, at + 6, end) === 0) return true;
    if (isYearOfCentury(text, at, end) && at + 5 < end && BEFORE2.has(text.charCodeAt(at + 5)))
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
    if (CLAUSE_ENDS4.has(text.charCodeAt(at))) return false;
  }
  return false;
}
function isPrior({ text, year }, { start, end: at }) {
  const end = text.charCodeAt(at - 1) === OF7 ? at - 1 : at;
  const suffix = AFTER_YEAR2.endingAt(text, end, start);
  const short = end - suffix;
  if (EARLIER.endingAt(text, end, start) > 0) return true;
  if (suffix > 1 && EARLIER.endingAt(text, short, start) > 0) return true;
  if (year === null || short - start < 5 || text.charCodeAt(short - 1) !== YEAR7) return false;
  const named2 = text.slice(short - 5, short - 1);
  return /^(?:19|20)\d\d$/.test(named2) && Number(named2) < year;
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
var tables_default = { "rowNumbers": "\u5E8F\u53F7 \u7F16\u53F7 \u5E8F\u5217 \u884C\u6B21 \u6392\u540D \u540D\u6B21 \u4EE3\u7801", "unitColumns": "\u5355\u4F4D \u8BA1\u91CF\u5355\u4F4D \u8BA1\u91CF", "money": "\u91D1\u989D \u6B3E \u989D \u6536\u5165 \u652F\u51FA \u7ECF\u8D39 \u8D44\u91D1 \u635F\u5931 \u6295\u5165", "planned": "\u8BA1\u5212 \u76EE\u6807 \u9884\u671F \u4EFB\u52A1\u6570 \u62DF \u5E94\u5B8C\u6210", "earlier": "\u4E0A\u5E74 \u53BB\u5E74 \u540C\u671F \u4E0A\u4E00\u5E74", "changed": "\u540C\u6BD4 \u589E\u51CF \u589E\u957F \u589E\u5E45 \u53D8\u5316 \u964D\u5E45 \u8F83\u4E0A\u5E74", "yearOnYear": "\u540C\u6BD4" };

// src/claims/table-row.ts
var WORDS28 = wordLists(
  tables_default,
  "rowNumbers",
  "unitColumns",
  "money",
  "planned",
  "earlier",
  "changed",
  "yearOnYear"
);
var SCALES = /* @__PURE__ */ new Map([
  ["\u767E", 2],
  ["\u5343", 3],
  ["\u4E07", 4],
  ["\u4EBF", 8]
]);
var ROW_NUMBER = new Set(wordsOf(WORDS28.rowNumbers));
var UNIT_COLUMN = new Set(wordsOf(WORDS28.unitColumns));
var MONEY_COLUMN = phraseTable(WORDS28.money);
var PLANNED = phraseTable(WORDS28.planned);
var EARLIER2 = phraseTable(WORDS28.earlier);
var YEAR_ON_YEAR = phraseTable(WORDS28.yearOnYear);
var CHANGED = phraseTable(WORDS28.changed);
function rowReader(text, first, caption, year) {
  const head = cellsOf(text, first);
  const headed = head.length > 1 && !head.some((cell) => isFigure(text, cell) && !isYearCell(text, cell));
  const units = captionUnits(text, caption);
  const columns = headed ? head.map((cell) => columnOf(text, cell, units)) : null;
  const nameless = { span: null, name: "", unit: units[0] ?? null, year: null };
  return (row) => {
    if (headed && row === first) return [];
    const cells = cellsOf(text, row);
    const own = columns === null ? cells.map(() => nameless) : alignedColumns(columns, cells.length);
    return rowDrafts(text, cells, own, year);
  };
}
function alignedColumns(columns, width) {
  if (columns.length <= width) return columns;
  return columns.slice(columns.length - width);
}
function rowDrafts(text, row, columns, year) {
  const isNumber = row.map((cell) => isFigure(text, cell));
  const label = row.find(
    (cell, i) => !isNumber[i] && !isUnitCell(text, cell, columns[i]) && !isYearCell(text, cell)
  ) ?? null;
  const yearCell = row.find((cell) => isYearCell(text, cell)) ?? null;
  const rowUnit = row.map(
    (cell, i) => isUnitCell(text, cell, columns[i]) ? unitNamed(text.slice(cell.start, cell.end)) : null
  ).find((unit) => unit !== null) ?? null;
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
    const read = {
      ...draftOf(quantity),
      ...scaledValue(quantity, scaled2),
      ...namedBy(text, label, yearCell, column),
      status: statusOf2(column, year),
      ...changeOf(text, cell, column),
      because: because(draftOf(quantity), "table", name)
    };
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
  const basis = isIn(YEAR_ON_YEAR, column.name) ? { basis: "\u540C\u6BD4" } : {};
  if (!isIn(CHANGED, column.name)) return basis;
  const direction = text[cell.start] === "-" ? "decrease" : "increase";
  return { ...basis, kind: "change", direction };
}
var isIn = (words, name) => words.within(name, 0, name.length);
function statusOf2(column, year) {
  if (column === void 0) return "reported";
  if (isIn(PLANNED, column.name)) return "target";
  if (isIn(EARLIER2, column.name) && !isIn(CHANGED, column.name)) return "prior";
  return column.year !== null && year !== null && column.year < year ? "prior" : "reported";
}
function columnOf(text, cell, units) {
  const words = text.slice(cell.start, cell.end);
  const name = withoutBrackets(words);
  const bracketed = /\(([^()]{1,8})\)/.exec(words);
  const own = bracketed === null ? null : unitNamed(bracketed[1]);
  const year = /(?:19|20)\d\d/.exec(words);
  const money = isIn(MONEY_COLUMN, name);
  const shared = units.find(({ unit }) => unit.kind === "money" === money) ?? (units.length === 1 ? units[0] : null);
  return {
    span: nameSpan(text, cell),
    name,
    unit: own ?? shared,
    year: year === null ? null : Number(year[0])
  };
}
function withoutBrackets(words) {
  const open = words.indexOf("(");
  return (open > 0 ? words.slice(0, open) : words).replace(/^(?:其中|其它)[::]/, "").trim();
}
function nameSpan(text, cell) {
  const name = withoutBrackets(text.slice(cell.start, cell.end));
  const start = text.indexOf(name, cell.start);
  return { start, end: start + name.length };
}
function captionUnits(text, caption) {
  if (caption === null) return [];
  const line = text.slice(Math.max(caption.start, caption.end - 80), caption.end);
  const found3 = /单位\s?:?\s?([^)。;\n]{1,20})/.exec(line);
  if (found3 === null) return [];
  return found3[1].split(/[、,\s/]/).map(unitNamed).filter((unit) => unit !== null);
}
function unitNamed(words) {
  let exponent = 0;
  let at = 0;
  while (SCALES.has(words[at] ?? "") && at + 1 < words.length)
    exponent += SCALES.get(words[at++]);
  const matched = reportUnits.match(words, at, words.length);
  if (matched === null || at + matched.word.length !== words.length) return null;
  return { unit: matched.unit, exponent };
}
function isUnitCell(text, cell, column) {
  if (column !== void 0 && UNIT_COLUMN.has(column.name)) return true;
  const named2 = cell.end - cell.start <= 4 ? unitNamed(text.slice(cell.start, cell.end)) : null;
  return named2 !== null && named2.unit.kind !== "noun";
}
function isFigure(text, cell) {
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
var NO_CLAIMS = { claims: [], rejected: [], warnings: [] };
var REPORT_SCAN = { units: reportUnits, notations: false };
function claimReader(text, { year, registry: registry2, rejected: wanted }) {
  const readNumbers = numberReader(text, year, wanted);
  let count = 0;
  return (passage, themes) => {
    const { drafts, rejected } = readNumbers(passage);
    if (drafts.length === 0 && rejected.length === 0) return NO_CLAIMS;
    const first = count + 1;
    count += drafts.length;
    const claims2 = drafts.map(
      (draft, place) => claimOf(text, draft, passage, `c${first + place}`, idsFrom(first), registry2, themes)
    );
    const claimAt = (place) => claims2[place];
    return {
      claims: claims2,
      rejected: rejected.map((number) => rejectedNumber(text, number)),
      warnings: [...rateWarnings(drafts, claimAt), ...sumWarnings(text, drafts, claimAt)]
    };
  };
}
function numberReader(text, year, rejected) {
  let readRow = null;
  let above = null;
  return (passage) => {
    if (passage.kind !== "table") readRow = null;
    else {
      readRow ??= rowReader(text, passage, above, year);
      const cells = readRow(passage);
      if (cells !== null) return { drafts: cells, rejected: [] };
    }
    above = passage;
    return proseNumbers(text, passage, year, rejected);
  };
}
function proseNumbers(text, passage, year, wanted) {
  const marked = passage.marker !== "" && text.startsWith(passage.marker, passage.start);
  const from = marked ? passage.start + passage.marker.length : passage.start;
  const quantities = scanQuantities(text, from, passage.end, REPORT_SCAN);
  if (quantities.length === 0) return NO_NUMBERS;
  const lastNumber = quantities.at(-1).numberStart;
  const context = passageContext(text, passage, from, lastNumber, year);
  const drafts = [];
  const rejected = [];
  for (const quantity of quantities) {
    const rejection = rejectionOf(context, quantity);
    if (rejection === null) drafts.push(draftOf(quantity));
    else if (wanted) rejected.push({ ...rejection, quantity });
  }
  return { drafts: drafts.length === 0 ? drafts : readDrafts(context, drafts), rejected };
}
var idsFrom = (first) => (place) => place === null ? null : `c${first + place}`;
function rejectedNumber(text, { quantity: { start, end }, why }) {
  return { start, end, text: text.slice(start, end), why };
}
function claimOf(text, draft, passage, id, idAt, registry2, themes) {
  const span = draft.whatSpan;
  return {
    id,
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
    indicator: draft.what === null ? null : registry2.match(draft.what, draft.action, draft.unit),
    status: draft.status,
    what: draft.what,
    whatStart: span?.start ?? null,
    whatEnd: span?.end ?? null,
    action: draft.action,
    each: draft.each,
    period: draft.period,
    partOf: idAt(draft.partOf),
    numerator: idAt(draft.numerator),
    base: idAt(draft.base),
    themes
  };
}

// src/claims/data/indicators.ts
var ROWS = [
  // mediation of disputes
  [
    "disputes-mediated",
    "\u8C03\u5904\u5316\u89E3\u77DB\u76FE\u7EA0\u7EB7",
    "\u77DB\u76FE\u7EA0\u7EB7 \u8C03\u89E3+\u7EA0\u7EB7 \u5316\u89E3+\u7EA0\u7EB7 \u8C03\u5904+\u7EA0\u7EB7 \u6C11\u95F4\u7EA0\u7EB7 \u8C03\u89E3\u6848\u4EF6 \u5404\u7C7B\u7EA0\u7EB7 \u90BB\u91CC\u7EA0\u7EB7 \u5A5A\u59FB\u5BB6\u5EAD\u7EA0\u7EB7 \u52B3\u52A8\u4E89\u8BAE \u7EA0\u7EB7\u6848\u4EF6 \u7EA0\u7EB7",
    "\u4EF6 \u8D77 \u5B97 \u4F8B \u6869",
    "\u6392\u67E5 \u7387"
  ],
  [
    "disputes-found",
    "\u6392\u67E5\u77DB\u76FE\u7EA0\u7EB7",
    "\u6392\u67E5+\u7EA0\u7EB7 \u6392\u67E5+\u77DB\u76FE \u6478\u6392+\u77DB\u76FE \u6478\u6392+\u7EA0\u7EB7 \u77DB\u76FE\u9690\u60A3 \u6392\u67E5+\u82D7\u5934",
    "\u4EF6 \u8D77 \u5B97 \u6761 \u4E2A \u4F8B"
  ],
  [
    "mediation-success-rate",
    "\u8C03\u89E3\u6210\u529F\u7387",
    "\u8C03\u89E3\u6210\u529F\u7387 \u8C03\u5904\u6210\u529F\u7387 \u5316\u89E3\u7387 \u8C03\u89E3\u7387 \u8C03\u6210\u7387 \u5316\u89E3\u6210\u529F\u7387 \u7EA0\u7EB7+\u6210\u529F\u7387",
    "%"
  ],
  ["mediation-agreement-rate", "\u534F\u8BAE\u5C65\u884C\u7387", "\u5C65\u884C\u7387", "%"],
  ["mediation-agreements", "\u8C03\u89E3\u534F\u8BAE\u4E66", "\u8C03\u89E3\u534F\u8BAE \u534F\u8BAE\u4E66 \u4EBA\u6C11\u8C03\u89E3\u534F\u8BAE", "\u4EFD \u4EF6"],
  [
    "mediation-amount",
    "\u8C03\u89E3\u6D89\u53CA\u91D1\u989D",
    "\u6D89\u6848\u91D1\u989D \u6D89\u53CA\u91D1\u989D \u6807\u7684\u989D \u8C03\u89E3+\u91D1\u989D \u8C03\u89E3\u6807\u7684 \u534F\u8BAE\u91D1\u989D",
    "\u5143"
  ],
  ["mediators", "\u8C03\u89E3\u5458", "\u8C03\u89E3\u5458 \u8C03\u89E3\u9AA8\u5E72 \u8C03\u89E3\u961F\u4F0D \u8C03\u5904\u961F\u4F0D \u548C\u4E8B\u4F6C", "\u4EBA \u540D \u4F4D"],
  [
    "mediation-organisations",
    "\u8C03\u89E3\u7EC4\u7EC7",
    "\u8C03\u59D4\u4F1A \u8C03\u89E3\u59D4\u5458\u4F1A \u8C03\u89E3\u7EC4\u7EC7 \u8C03\u89E3\u5BA4 \u8C03\u89E3\u5DE5\u4F5C\u5BA4 \u8C03\u89E3\u4E2D\u5FC3 \u8C03\u89E3\u5E73\u53F0",
    "\u4E2A \u5BB6 \u5904 \u6240 \u95F4"
  ],
  ["judicial-confirmations", "\u53F8\u6CD5\u786E\u8BA4", "\u53F8\u6CD5\u786E\u8BA4", "\u4EF6 \u8D77 \u5B97 \u6B21"],
  [
    "pre-litigation-mediations",
    "\u8BC9\u524D\u8C03\u89E3",
    "\u8BC9\u524D\u8C03\u89E3 \u8BC9\u524D\u59D4\u6D3E \u8BC9\u524D\u5316\u89E3 \u59D4\u6D3E\u8C03\u89E3 \u59D4\u6258\u8C03\u89E3",
    "\u4EF6 \u8D77 \u5B97"
  ],
  ["disputes-escalated", "\u6C11\u8F6C\u5211\u6848\u4EF6", "\u6C11\u8F6C\u5211 \u6FC0\u5316 \u8F6C\u5316\u4E3A\u5211\u4E8B\u6848\u4EF6 \u547D\u6848", "\u4EF6 \u8D77 \u5B97 \u4F8B"],
  // petitions
  [
    "petitions-handled",
    "\u529E\u7406\u4FE1\u8BBF\u4E8B\u9879",
    "\u4FE1\u8BBF\u4E8B\u9879 \u4FE1\u8BBF\u4EF6 \u4FE1\u8BBF\u6848\u4EF6 \u4FE1\u8BBF\u6295\u8BC9 \u4FE1\u8BBF\u95EE\u9898 \u521D\u4FE1\u521D\u8BBF \u6765\u4FE1\u6765\u8BBF \u7F51\u4E0A\u4FE1\u8BBF",
    "\u4EF6 \u8D77 \u5B97 \u6279 \u4EBA\u6B21 \u6279\u6B21 \u5C01"
  ],
  ["petition-backlog-resolved", "\u5316\u89E3\u4FE1\u8BBF\u79EF\u6848", "\u79EF\u6848 \u9AA8\u5934\u6848 \u7591\u96BE\u4FE1\u8BBF", "\u4EF6 \u8D77 \u5B97"],
  [
    "petitioners-received",
    "\u63A5\u5F85\u6765\u8BBF\u7FA4\u4F17",
    "\u6765\u8BBF \u63A5\u8BBF \u63A5\u5F85\u7FA4\u4F17 \u63A5\u5F85+\u7FA4\u4F17 \u4E0A\u8BBF\u4EBA \u4FE1\u8BBF+\u7FA4\u4F17",
    "\u4EBA\u6B21 \u6279\u6B21 \u4EBA \u6279 \u6B21"
  ],
  ["petition-settlement-rate", "\u4FE1\u8BBF\u529E\u7ED3\u7387", "\u4FE1\u8BBF+\u7387 \u53CA\u65F6\u53D7\u7406\u7387 \u6309\u671F\u7B54\u590D\u7387 \u521D\u4FE1\u521D\u8BBF+\u7387", "%"],
  [
    "petitions-to-higher-levels",
    "\u8D8A\u7EA7\u4E0A\u8BBF",
    "\u8D8A\u7EA7 \u8FDB\u4EAC \u8D74\u7701 \u975E\u8BBF \u96C6\u4F53\u4E0A\u8BBF",
    "\u4EF6 \u8D77 \u4EBA\u6B21 \u6279\u6B21 \u6279 \u6B21 \u4EBA"
  ],
  // hotline and complaints
  ["hotline-orders", "\u70ED\u7EBF\u5DE5\u5355", "\u5DE5\u5355 \u70ED\u7EBF+\u8BC9\u6C42 12345 \u70ED\u7EBF+\u6295\u8BC9 \u8BC9\u6C42", "\u4EF6 \u6761 \u4E2A \u5F20 \u5B97"],
  ["hotline-response-rate", "\u8BC9\u6C42\u54CD\u5E94\u7387", "\u54CD\u5E94\u7387 \u8BC9\u6C42+\u529E\u7ED3\u7387 \u5DE5\u5355+\u529E\u7ED3\u7387", "%"],
  ["satisfaction-rate", "\u7FA4\u4F17\u6EE1\u610F\u7387", "\u6EE1\u610F\u7387 \u6EE1\u610F\u5EA6 \u597D\u8BC4\u7387", "% \u5206"],
  ["complaints-handled", "\u5904\u7406\u6295\u8BC9\u4E3E\u62A5", "\u6295\u8BC9 \u4E3E\u62A5", "\u4EF6 \u8D77 \u5B97 \u6B21 \u6761", "\u7387 \u96F6"],
  // publicity of law
  [
    "publicity-events",
    "\u666E\u6CD5\u5BA3\u4F20\u6D3B\u52A8",
    "\u5BA3\u4F20\u6D3B\u52A8 \u666E\u6CD5\u6D3B\u52A8 \u4E3B\u9898\u6D3B\u52A8 \u666E\u6CD5\u5BA3\u4F20 \u6CD5\u6CBB\u5BA3\u4F20 \u6CD5\u5F8B\u5BA3\u4F20 \u5BA3\u8BB2 \u666E\u6CD5\u8BB2\u5EA7 \u6CD5\u6CBB\u8BB2\u5EA7 \u6CD5\u5F8B\u8BB2\u5EA7 \u96C6\u4E2D\u5BA3\u4F20 \u5BA3\u4F20+\u6D3B\u52A8 \u6CD5\u6CBB\u6D3B\u52A8 \u9001\u6CD5",
    "\u573A \u6B21 \u573A\u6B21 \u671F \u573A(\u6B21)",
    "\u65F6\u957F"
  ],
  [
    "publicity-materials",
    "\u53D1\u653E\u5BA3\u4F20\u8D44\u6599",
    "\u5BA3\u4F20\u8D44\u6599 \u5BA3\u4F20\u6750\u6599 \u5BA3\u4F20\u5355 \u5BA3\u4F20\u518C \u5BA3\u4F20\u624B\u518C \u6298\u9875 \u5BA3\u4F20\u54C1 \u6D77\u62A5 \u5C0F\u518C\u5B50 \u666E\u6CD5\u8D44\u6599 \u6CD5\u6CBB\u5C0F\u793C\u54C1 \u8BFB\u672C \u4E00\u5C01\u4FE1 \u8D44\u6599 \u5355\u884C\u672C",
    "\u4EFD \u518C \u672C \u5F20 \u4F59\u4EFD \u4EF6",
    "\u7387"
  ],
  [
    "publicity-audience",
    "\u666E\u6CD5\u53D7\u4F17",
    "\u53D7\u6559\u80B2\u7FA4\u4F17 \u53D7\u4F17 \u8986\u76D6\u7FA4\u4F17 \u53C2\u4E0E\u7FA4\u4F17 \u666E\u53CA\u7FA4\u4F17 \u542C\u4F17 \u89C2\u4F17 \u53D7\u6559\u80B2 \u60E0\u53CA\u7FA4\u4F17 \u8986\u76D6+\u4EBA \u7FA4\u4F17+\u5BA3\u8BB2",
    "\u4EBA\u6B21 \u4EBA \u540D"
  ],
  [
    "publicity-posts",
    "\u666E\u6CD5\u4FE1\u606F\u63A8\u9001",
    "\u77ED\u89C6\u9891 \u63A8\u6587 \u666E\u6CD5\u4FE1\u606F \u5FAE\u89C6\u9891 \u666E\u6CD5\u77ED\u4FE1 \u516C\u76CA\u77ED\u4FE1 \u89C6\u9891 \u666E\u6CD5\u63A8\u6587 \u60C5\u666F\u5267",
    "\u6761 \u7BC7 \u4E2A \u671F \u90E8"
  ],
  [
    "publicity-views",
    "\u666E\u6CD5\u4FE1\u606F\u9605\u8BFB\u91CF",
    "\u9605\u8BFB\u91CF \u64AD\u653E\u91CF \u70B9\u51FB\u91CF \u6D4F\u89C8\u91CF \u89C2\u770B\u91CF \u70B9\u51FB\u7387 \u64AD\u653E \u9605\u8BFB",
    "\u6B21 \u4EBA\u6B21 "
  ],
  ["publicity-banners", "\u60AC\u6302\u6A2A\u5E45\u6807\u8BED", "\u6A2A\u5E45 \u6807\u8BED \u5C55\u677F \u6302\u56FE \u6761\u5E45 \u5BA3\u4F20\u680F", "\u6761 \u5E45 \u5757 \u9762 \u5F20 \u4E2A \u526F"],
  [
    "legal-culture-sites",
    "\u6CD5\u6CBB\u6587\u5316\u9635\u5730",
    "\u6CD5\u6CBB\u6587\u5316 \u6CD5\u6CBB\u516C\u56ED \u6CD5\u6CBB\u5E7F\u573A \u6CD5\u6CBB\u957F\u5ECA \u6CD5\u6CBB\u5BA3\u4F20\u680F \u6CD5\u6CBB\u9635\u5730 \u666E\u6CD5\u9635\u5730 \u6CD5\u6CBB\u6587\u5316\u9635\u5730 \u4E3B\u9898\u516C\u56ED \u4E3B\u9898\u957F\u5ECA \u6CD5\u6CBB\u89D2",
    "\u4E2A \u5904 \u5EA7 \u5757 \u6761"
  ],
  ["law-savvy-persons", "\u6CD5\u5F8B\u660E\u767D\u4EBA", "\u6CD5\u5F8B\u660E\u767D\u4EBA", "\u540D \u4EBA \u4F4D \u6237"],
  ["model-villages", "\u6C11\u4E3B\u6CD5\u6CBB\u793A\u8303\u6751", "\u6C11\u4E3B\u6CD5\u6CBB\u793A\u8303 \u6CD5\u6CBB\u793A\u8303\u6751 \u793A\u8303\u6751(\u793E\u533A) \u793A\u8303\u793E\u533A", "\u4E2A \u5BB6"],
  ["model-households", "\u5B66\u6CD5\u7528\u6CD5\u793A\u8303\u6237", "\u793A\u8303\u6237 \u5B66\u6CD5\u4E2D\u5FC3\u6237", "\u6237 \u4E2A"],
  ["legal-vice-principals", "\u6CD5\u6CBB\u526F\u6821\u957F", "\u6CD5\u6CBB\u526F\u6821\u957F \u6CD5\u6CBB\u8F85\u5BFC\u5458", "\u540D \u4EBA \u4F4D \u6240"],
  [
    "school-law-lessons",
    "\u6CD5\u6CBB\u8BFE",
    "\u6CD5\u6CBB\u8BFE \u6CD5\u6CBB\u8FDB\u6821\u56ED \u5F00\u5B66\u7B2C\u4E00\u8BFE \u6CD5\u6CBB\u516C\u5F00\u8BFE \u6CD5\u6CBB\u6559\u80B2\u8BFE \u6CD5\u6CBB\u5FAE\u8BFE",
    "\u5802 \u8282 \u573A \u6B21 \u8BFE\u65F6 \u671F"
  ],
  ["legal-awareness-rate", "\u6CD5\u5F8B\u77E5\u6653\u7387", "\u77E5\u6653\u7387 \u666E\u6CD5\u8986\u76D6\u7387 \u6CD5\u6CBB\u5BA3\u4F20+\u7387", "%"],
  [
    "publicity-volunteers",
    "\u666E\u6CD5\u5FD7\u613F\u8005",
    "\u666E\u6CD5\u5FD7\u613F\u8005 \u5BA3\u8BB2\u56E2 \u8BB2\u5E08\u56E2 \u666E\u6CD5\u961F\u4F0D \u5BA3\u8BB2\u5458 \u666E\u6CD5\u8054\u7EDC\u5458",
    "\u4EBA \u540D \u652F \u4E2A"
  ],
  // officials and the law
  [
    "study-sessions",
    "\u9886\u5BFC\u5E72\u90E8\u5B66\u6CD5",
    "\u5B66\u6CD5 \u4F1A\u524D\u5B66\u6CD5 \u4E2D\u5FC3\u7EC4 \u96C6\u4F53\u5B66\u4E60 \u4E60\u8FD1\u5E73\u6CD5\u6CBB\u601D\u60F3 \u4E13\u9898\u5B66\u4E60 \u7B2C\u4E00\u8BAE\u9898 \u96C6\u4E2D\u5B66\u4E60 \u6CD5\u6CBB\u4E13\u9898",
    "\u6B21 \u573A \u573A\u6B21 \u671F \u8BB2 \u8BFE\u65F6"
  ],
  [
    "law-training",
    "\u6CD5\u6CBB\u57F9\u8BAD",
    "\u6CD5\u6CBB\u57F9\u8BAD \u6CD5\u6CBB\u4E13\u9898\u57F9\u8BAD\u73ED \u6CD5\u5F8B\u57F9\u8BAD \u6CD5\u6CBB\u8BB2\u5802 \u6CD5\u6CBB\u4E13\u9898\u8BB2\u5EA7 \u6CD5\u5F8B\u77E5\u8BC6\u57F9\u8BAD \u6CD5\u6CBB\u5DE5\u4F5C\u57F9\u8BAD \u57F9\u8BAD\u73ED",
    "\u6B21 \u671F \u573A \u573A\u6B21 \u73ED \u8BB2"
  ],
  [
    "law-training-participants",
    "\u6CD5\u6CBB\u57F9\u8BAD\u4EBA\u6570",
    "\u53C2\u8BAD \u57F9\u8BAD+\u4EBA\u5458 \u53C2\u52A0\u57F9\u8BAD \u57F9\u8BAD+\u5E72\u90E8 \u6267\u6CD5\u9AA8\u5E72",
    "\u4EBA \u4EBA\u6B21 \u540D"
  ],
  ["study-hours", "\u5B66\u6CD5\u5B66\u65F6", "\u5B66\u6CD5 \u57F9\u8BAD \u5B66\u4E60", "\u5B66\u65F6 \u8BFE\u65F6 \u5C0F\u65F6"],
  [
    "law-exam-participants",
    "\u5B66\u6CD5\u8003\u8BD5\u53C2\u52A0\u4EBA\u6570",
    "\u5B66\u6CD5\u8003\u8BD5 \u6CD5\u5F8B\u77E5\u8BC6\u8003\u8BD5 \u666E\u6CD5\u8003\u8BD5 \u53C2\u52A0+\u8003\u8BD5 \u6CD5\u5F8B\u77E5\u8BC6\u6D4B\u8BD5 \u53C2\u8003\u4EBA\u6570",
    "\u4EBA \u540D \u4EBA\u6B21"
  ],
  [
    "law-exam-pass-rate",
    "\u5B66\u6CD5\u8003\u8BD5\u901A\u8FC7\u7387",
    "\u8003\u8BD5\u901A\u8FC7\u7387 \u8003\u8BD5\u5408\u683C\u7387 \u8003\u8BD5\u53CA\u683C\u7387 \u5408\u683C\u7387 \u901A\u8FC7\u7387 \u4F18\u79C0\u7387 \u53C2\u8003\u7387 \u53C2\u5B66\u7387",
    "%",
    "\u6848\u5377 \u5377\u5B97"
  ],
  ["court-hearings-attended", "\u65C1\u542C\u5EAD\u5BA1", "\u65C1\u542C \u5EAD\u5BA1\u89C2\u6469 \u89C2\u6469\u5EAD\u5BA1", "\u6B21 \u573A \u573A\u6B21 \u4EBA\u6B21 \u4EBA \u540D"],
  [
    "meetings-on-rule-of-law",
    "\u6CD5\u6CBB\u5DE5\u4F5C\u4F1A\u8BAE",
    "\u4E13\u9898\u4F1A\u8BAE \u4E13\u9898\u7814\u7A76 \u6CD5\u6CBB\u5EFA\u8BBE+\u4F1A\u8BAE \u90E8\u7F72\u4F1A \u63A8\u8FDB\u4F1A \u7814\u7A76\u90E8\u7F72 \u4E13\u9898\u6C47\u62A5 \u542C\u53D6\u6C47\u62A5 \u6CD5\u6CBB\u5EFA\u8BBE\u60C5\u51B5\u6C47\u62A5 \u515A\u59D4\u4F1A \u5E38\u52A1\u4F1A\u8BAE",
    "\u6B21 \u573A \u671F"
  ],
  // enforcement
  [
    "enforcement-inspections",
    "\u6267\u6CD5\u68C0\u67E5",
    "\u6267\u6CD5\u68C0\u67E5 \u68C0\u67E5+\u4F01\u4E1A \u68C0\u67E5+\u5355\u4F4D \u68C0\u67E5+\u5546\u6237 \u68C0\u67E5+\u573A\u6240 \u884C\u653F\u68C0\u67E5 \u5DE1\u67E5 \u76D1\u7763\u68C0\u67E5 \u65E5\u5E38\u68C0\u67E5 \u68C0\u67E5",
    "\u6B21 \u5BB6\u6B21 \u5BB6 \u6237\u6B21 \u6237 \u573A\u6B21 \u4E2A\u6B21 \u5904 \u5904\u6B21 \u4EBA\u6B21",
    "\u5408\u683C"
  ],
  [
    "enforcement-campaigns",
    "\u4E13\u9879\u6574\u6CBB\u884C\u52A8",
    "\u4E13\u9879\u6574\u6CBB \u96C6\u4E2D\u6574\u6CBB \u6574\u6CBB\u884C\u52A8 \u8054\u5408\u6267\u6CD5 \u4E13\u9879\u884C\u52A8 \u6267\u6CD5\u884C\u52A8 \u4E13\u9879\u6267\u6CD5 \u4E13\u9879\u68C0\u67E5",
    "\u6B21 \u573A \u573A\u6B21 \u8F6E \u9879 \u8D77"
  ],
  [
    "enforcement-personnel-dispatched",
    "\u51FA\u52A8\u6267\u6CD5\u4EBA\u5458",
    "\u51FA\u52A8+\u6267\u6CD5 \u51FA\u52A8+\u4EBA\u5458 \u51FA\u52A8+\u961F\u5458 \u51FA\u52A8",
    "\u4EBA\u6B21 \u4EBA \u540D"
  ],
  ["enforcement-vehicles-dispatched", "\u51FA\u52A8\u6267\u6CD5\u8F66\u8F86", "\u6267\u6CD5\u8F66\u8F86 \u51FA\u52A8+\u8F66\u8F86", "\u8F66\u6B21 \u8F86\u6B21 \u8F86 \u53F0\u6B21 \u53F0"],
  [
    "violations-found",
    "\u67E5\u5904\u8FDD\u6CD5\u884C\u4E3A",
    "\u8FDD\u6CD5\u884C\u4E3A \u8FDD\u6CD5\u6848\u4EF6 \u8FDD\u7AE0 \u8FDD\u89C4\u884C\u4E3A \u5360\u9053\u7ECF\u8425 \u6D41\u52A8\u644A\u8D29 \u8FDD\u89C4",
    "\u8D77 \u4EF6 \u5B97 \u6B21 \u5904 \u4F8B"
  ],
  ["hazards-found", "\u6392\u67E5\u9690\u60A3", "\u9690\u60A3 \u5B89\u5168\u9690\u60A3 \u98CE\u9669\u9690\u60A3 \u98CE\u9669\u70B9", "\u5904 \u4E2A \u6761 \u9879 \u8D77 \u4EF6"],
  ["hazards-rectified-rate", "\u9690\u60A3\u6574\u6539\u7387", "\u6574\u6539\u7387 \u9690\u60A3+\u7387 \u6574\u6539\u5B8C\u6210\u7387", "%"],
  [
    "rectification-notices",
    "\u8D23\u4EE4\u6574\u6539\u901A\u77E5\u4E66",
    "\u6574\u6539\u901A\u77E5\u4E66 \u8D23\u4EE4\u6539\u6B63 \u8D23\u4EE4\u6574\u6539 \u6574\u6539\u6307\u4EE4 \u529D\u5BFC\u6574\u6539 \u9650\u671F\u6574\u6539",
    "\u4EFD \u4EF6 \u8D77 \u5B97 \u6B21 \u5BB6"
  ],
  [
    "illegal-buildings-demolished",
    "\u62C6\u9664\u8FDD\u6CD5\u5EFA\u8BBE",
    "\u8FDD\u5EFA \u8FDD\u6CD5\u5EFA\u8BBE \u8FDD\u7AE0\u5EFA\u7B51 \u8FDD\u6CD5\u5EFA\u7B51 \u4E24\u8FDD \u62C6\u8FDD",
    "\u5E73\u65B9\u7C73 \u5904 \u5B97 \u8D77 \u95F4 \u4E07\u5E73\u65B9\u7C73 \u5EA7 \u4EA9"
  ],
  ["cases-filed", "\u7ACB\u6848", "\u7ACB\u6848 \u7ACB\u6848\u67E5\u5904 \u7ACB\u6848\u8C03\u67E5", "\u4EF6 \u8D77 \u5B97 \u4F8B", "\u6CD5\u5F8B\u63F4\u52A9 \u7387"],
  ["cases-concluded", "\u7ED3\u6848", "\u7ED3\u6848 \u529E\u7ED3\u6848\u4EF6 \u5BA1\u7ED3", "\u4EF6 \u8D77 \u5B97", "\u7387 \u590D\u8BAE \u8BC9\u8BBC \u4EF2\u88C1"],
  [
    "administrative-penalties",
    "\u884C\u653F\u5904\u7F5A\u6848\u4EF6",
    "\u884C\u653F\u5904\u7F5A \u5904\u7F5A\u6848\u4EF6 \u884C\u653F\u5904\u7F5A\u6848\u4EF6 \u4F5C\u51FA\u5904\u7F5A \u5904\u7F5A\u51B3\u5B9A \u5904\u7F5A",
    "\u4EF6 \u8D77 \u5B97 \u4F8B \u6B21 \u4EBA \u5BB6",
    "\u91D1\u989D \u4FE1\u606F \u4E8B\u9879"
  ],
  ["ordinary-procedure-cases", "\u666E\u901A\u7A0B\u5E8F\u6848\u4EF6", "\u4E00\u822C\u7A0B\u5E8F \u666E\u901A\u7A0B\u5E8F", "\u4EF6 \u8D77 \u5B97 \u4F8B"],
  ["summary-procedure-cases", "\u7B80\u6613\u7A0B\u5E8F\u6848\u4EF6", "\u7B80\u6613\u7A0B\u5E8F \u7B80\u6613\u6848\u4EF6", "\u4EF6 \u8D77 \u5B97 \u4F8B"],
  [
    "exempted-penalties",
    "\u4E0D\u4E88\u5904\u7F5A\u6848\u4EF6",
    "\u4E0D\u4E88\u5904\u7F5A \u514D\u7F5A \u9996\u8FDD\u4E0D\u7F5A \u8F7B\u5FAE\u4E0D\u7F5A \u51CF\u7F5A \u514D\u4E88\u5904\u7F5A \u4ECE\u8F7B\u5904\u7F5A",
    "\u4EF6 \u8D77 \u5B97 \u6B21 \u9879 \u5BB6"
  ],
  ["fines", "\u7F5A\u6CA1\u91D1\u989D", "\u7F5A\u6B3E \u7F5A\u6CA1 \u7F5A\u6CA1\u6B3E \u7F5A\u6CA1\u91D1\u989D \u5904\u7F5A\u91D1\u989D \u7F5A\u91D1", "\u5143"],
  ["cases-transferred", "\u79FB\u9001\u6848\u4EF6", "\u79FB\u9001\u516C\u5B89 \u79FB\u9001\u53F8\u6CD5 \u79FB\u9001 \u884C\u5211\u8854\u63A5", "\u4EF6 \u8D77 \u5B97 \u4EBA \u6761"],
  [
    "enforcement-staff",
    "\u6267\u6CD5\u4EBA\u5458",
    "\u6267\u6CD5\u4EBA\u5458 \u6267\u6CD5\u961F\u5458 \u6267\u6CD5\u529B\u91CF \u6301\u8BC1\u4EBA\u5458 \u6301\u8BC1\u6267\u6CD5\u4EBA\u5458 \u884C\u653F\u6267\u6CD5\u4EBA\u5458",
    "\u4EBA \u540D \u4F4D",
    "\u57F9\u8BAD \u53C2\u52A0"
  ],
  ["enforcement-certificates", "\u6267\u6CD5\u8BC1", "\u6267\u6CD5\u8BC1 \u884C\u653F\u6267\u6CD5\u8BC1 \u6267\u6CD5\u8BC1\u4EF6", "\u672C \u4EBA \u540D \u4E2A \u5F20 \u4EF6"],
  ["certified-rate", "\u6301\u8BC1\u7387", "\u6301\u8BC1\u7387 \u6301\u8BC1\u4E0A\u5C97\u7387", "%"],
  [
    "enforcement-training",
    "\u6267\u6CD5\u57F9\u8BAD",
    "\u6267\u6CD5\u4EBA\u5458+\u57F9\u8BAD \u4E1A\u52A1\u57F9\u8BAD \u6267\u6CD5\u57F9\u8BAD \u6267\u6CD5\u9AA8\u5E72+\u73ED \u5B9E\u8BAD\u73ED \u6267\u6CD5\u5927\u8BB2\u5802",
    "\u6B21 \u671F \u573A \u573A\u6B21 \u4EBA\u6B21 \u4EBA \u5B66\u65F6"
  ],
  [
    "transferred-powers",
    "\u8D4B\u6743\u6267\u6CD5\u4E8B\u9879",
    "\u8D4B\u6743\u4E8B\u9879 \u627F\u63A5+\u4E8B\u9879 \u884C\u653F\u5904\u7F5A\u4E8B\u9879 \u5904\u7F5A\u6743 \u6267\u6CD5\u4E8B\u9879 \u4E0B\u653E+\u4E8B\u9879 \u884C\u653F\u6743\u529B \u6743\u529B\u4E8B\u9879",
    "\u9879"
  ],
  ["case-file-reviews", "\u6848\u5377\u8BC4\u67E5", "\u6848\u5377 \u8BC4\u67E5 \u5377\u5B97", "\u5B97 \u5377 \u4EF6 \u4EFD \u6B21 \u672C \u4E2A"],
  ["case-file-quality-rate", "\u6848\u5377\u5408\u683C\u7387", "\u6848\u5377+\u7387 \u5377\u5B97+\u7387 \u4F18\u79C0\u7387", "%"],
  [
    "legality-reviews-of-penalties",
    "\u91CD\u5927\u6267\u6CD5\u51B3\u5B9A\u6CD5\u5236\u5BA1\u6838",
    "\u91CD\u5927\u6267\u6CD5\u51B3\u5B9A \u6CD5\u5236\u5BA1\u6838 \u91CD\u5927\u884C\u653F\u6267\u6CD5\u51B3\u5B9A",
    "\u4EF6 \u6B21 \u8D77 \u5B97 %"
  ],
  [
    "enforcement-records-published",
    "\u516C\u793A\u6267\u6CD5\u4FE1\u606F",
    "\u6267\u6CD5\u4FE1\u606F \u884C\u653F\u6267\u6CD5\u4FE1\u606F \u5904\u7F5A\u4FE1\u606F \u6267\u6CD5\u516C\u793A \u8BB8\u53EF\u4FE1\u606F",
    "\u6761 \u4EF6 \u6B21"
  ],
  [
    "enforcement-equipment",
    "\u6267\u6CD5\u88C5\u5907",
    "\u6267\u6CD5\u8BB0\u5F55\u4EEA \u8BB0\u5F55\u4EEA \u97F3\u50CF\u8BB0\u5F55\u8BBE\u5907 \u6267\u6CD5\u88C5\u5907 \u6267\u6CD5\u7EC8\u7AEF",
    "\u53F0 \u90E8 \u5957 \u4E2A \u53F0\u5957"
  ],
  ["enforcement-squads", "\u6267\u6CD5\u961F\u4F0D", "\u6267\u6CD5\u961F\u4F0D \u6267\u6CD5\u961F \u6267\u6CD5\u4E2D\u961F \u6267\u6CD5\u5927\u961F", "\u652F \u4E2A"],
  // legal counsel and public legal services
  ["legal-counsel", "\u6CD5\u5F8B\u987E\u95EE", "\u6CD5\u5F8B\u987E\u95EE \u8058\u8BF7+\u5F8B\u5E08 \u987E\u95EE\u5355\u4F4D", "\u540D \u4EBA \u4F4D \u5BB6 \u4E2A", "\u5BA1\u67E5 \u5750\u73ED \u53C2\u4E0E"],
  [
    "legal-counsel-spending",
    "\u6CD5\u5F8B\u987E\u95EE\u7ECF\u8D39",
    "\u6CD5\u5F8B\u987E\u95EE+\u8D39 \u5F8B\u5E08\u4EE3\u7406\u8D39 \u6CD5\u5F8B\u987E\u95EE\u7ECF\u8D39 \u987E\u95EE\u8D39 \u670D\u52A1\u8D39",
    "\u5143"
  ],
  ["government-lawyers", "\u516C\u804C\u5F8B\u5E08", "\u516C\u804C\u5F8B\u5E08", "\u540D \u4EBA \u4F4D %"],
  ["lawyers", "\u5F8B\u5E08", "\u5F8B\u5E08", "\u540D \u4EBA \u4F4D", "\u987E\u95EE \u516C\u804C"],
  [
    "legal-opinions",
    "\u6CD5\u5F8B\u610F\u89C1",
    "\u6CD5\u5F8B\u610F\u89C1 \u6CD5\u5F8B\u610F\u89C1\u4E66 \u5BA1\u67E5\u610F\u89C1 \u6CD5\u5F8B\u5EFA\u8BAE \u4FEE\u6539\u5EFA\u8BAE \u4FEE\u6539\u610F\u89C1",
    "\u4EFD \u6761 \u4EF6 \u6B21 \u4E2A"
  ],
  [
    "counsel-participation",
    "\u6CD5\u5F8B\u987E\u95EE\u53C2\u4E0E\u4E8B\u52A1",
    "\u6CD5\u5F8B\u987E\u95EE+\u53C2\u4E0E \u6CD5\u5F8B\u987E\u95EE+\u5750\u73ED \u5750\u73ED \u503C\u73ED \u6CD5\u5F8B\u987E\u95EE+\u670D\u52A1",
    "\u6B21 \u4EBA\u6B21 \u573A\u6B21 \u573A \u5C0F\u65F6 \u5929"
  ],
  ["contracts-reviewed", "\u5BA1\u67E5\u5408\u540C", "\u5408\u540C \u534F\u8BAE \u5408\u540C\u6587\u4E66", "\u4EFD \u4EF6 \u4E2A \u5B97", "\u8C03\u89E3\u534F\u8BAE"],
  [
    "legality-reviews",
    "\u5408\u6CD5\u6027\u5BA1\u67E5",
    "\u5408\u6CD5\u6027\u5BA1\u67E5 \u5408\u6CD5\u6027\u5BA1\u6838 \u884C\u653F\u51B3\u7B56\u5408\u6CD5\u6027 \u91CD\u5927\u4E8B\u9879+\u5BA1\u67E5",
    "\u4EF6 \u6B21 \u4EFD \u9879 \u4E2A"
  ],
  ["legal-aid-cases", "\u6CD5\u5F8B\u63F4\u52A9\u6848\u4EF6", "\u6CD5\u5F8B\u63F4\u52A9 \u6CD5\u63F4\u6848\u4EF6 \u6CD5\u63F4", "\u4EF6 \u8D77 \u5B97 \u4EBA\u6B21 \u4EBA"],
  ["legal-aid-recovered", "\u633D\u56DE\u7ECF\u6D4E\u635F\u5931", "\u633D\u56DE \u7ECF\u6D4E\u635F\u5931 \u53D7\u63F4\u4EBA+\u635F\u5931 \u8BA8\u56DE \u8FFD\u56DE", "\u5143"],
  ["legal-consultations", "\u6CD5\u5F8B\u54A8\u8BE2", "\u6CD5\u5F8B\u54A8\u8BE2 \u54A8\u8BE2 \u89E3\u7B54", "\u4EBA\u6B21 \u6B21 \u4EF6 \u4EBA \u6761 \u8D77 \u901A"],
  [
    "legal-service-stations",
    "\u516C\u5171\u6CD5\u5F8B\u670D\u52A1\u7AD9\u70B9",
    "\u516C\u5171\u6CD5\u5F8B\u670D\u52A1 \u6CD5\u5F8B\u670D\u52A1\u7AD9 \u6CD5\u5F8B\u670D\u52A1\u70B9 \u6CD5\u5F8B\u670D\u52A1\u5DE5\u4F5C\u7AD9 \u6CD5\u5F8B\u670D\u52A1\u4E2D\u5FC3",
    "\u4E2A \u5904 \u5BB6"
  ],
  ["legal-checkups", "\u6CD5\u6CBB\u4F53\u68C0", "\u6CD5\u6CBB\u4F53\u68C0 \u6CD5\u5F8B\u4F53\u68C0", "\u6B21 \u5BB6 \u5BB6\u6B21 \u573A \u573A\u6B21 \u6237"],
  ["notarisations", "\u516C\u8BC1", "\u516C\u8BC1", "\u4EF6 \u6B21"],
  ["wages-recovered", "\u8FFD\u56DE\u6B20\u85AA", "\u6B20\u85AA \u5DE5\u8D44 \u8FFD\u53D1 \u8BA8\u85AA \u52B3\u52A8\u62A5\u916C \u8FFD\u56DE\u62A5\u916C", "\u5143 \u4EBA \u540D"],
  // disclosure
  [
    "information-disclosed",
    "\u4E3B\u52A8\u516C\u5F00\u4FE1\u606F",
    "\u4E3B\u52A8\u516C\u5F00 \u653F\u5E9C\u4FE1\u606F \u653F\u52A1\u4FE1\u606F \u516C\u5F00\u4FE1\u606F \u4FE1\u606F\u516C\u5F00 \u53D1\u5E03\u4FE1\u606F \u5404\u7C7B\u4FE1\u606F \u516C\u5F00\u6587\u4EF6 \u53D1\u5E03+\u4FE1\u606F",
    "\u6761 \u4EF6 \u4EFD \u7BC7 \u4E2A",
    "\u7533\u8BF7 \u6267\u6CD5"
  ],
  [
    "disclosure-requests",
    "\u4F9D\u7533\u8BF7\u516C\u5F00",
    "\u4F9D\u7533\u8BF7\u516C\u5F00 \u4FE1\u606F\u516C\u5F00\u7533\u8BF7 \u516C\u5F00\u7533\u8BF7 \u516C\u5F00+\u7533\u8BF7",
    "\u4EF6 \u4E2A \u4EFD \u6761 \u5B97 \u6B21"
  ],
  ["disclosure-reply-rate", "\u4F9D\u7533\u8BF7\u516C\u5F00\u7B54\u590D\u7387", "\u7B54\u590D\u7387 \u6309\u65F6\u7B54\u590D\u7387 \u6309\u671F\u7B54\u590D", "%"],
  ["policy-interpretations", "\u653F\u7B56\u89E3\u8BFB", "\u653F\u7B56\u89E3\u8BFB \u89E3\u8BFB\u6750\u6599 \u89E3\u8BFB", "\u7BC7 \u6761 \u4EF6 \u6B21 \u671F \u573A"],
  [
    "proposals-handled",
    "\u5EFA\u8BAE\u63D0\u6848\u529E\u7406",
    "\u4EBA\u5927\u4EE3\u8868\u5EFA\u8BAE \u4EE3\u8868\u5EFA\u8BAE \u653F\u534F\u63D0\u6848 \u63D0\u6848 \u5EFA\u8BAE\u63D0\u6848 \u59D4\u5458\u63D0\u6848",
    "\u4EF6 \u6761"
  ],
  ["press-conferences", "\u65B0\u95FB\u53D1\u5E03\u4F1A", "\u65B0\u95FB\u53D1\u5E03\u4F1A \u53D1\u5E03\u4F1A", "\u573A \u6B21"],
  // reconsideration and litigation
  ["reconsideration-cases", "\u884C\u653F\u590D\u8BAE\u6848\u4EF6", "\u884C\u653F\u590D\u8BAE \u590D\u8BAE\u6848\u4EF6 \u590D\u8BAE\u7533\u8BF7 \u590D\u8BAE", "\u4EF6 \u8D77 \u5B97 \u4F8B", "\u7387"],
  [
    "litigation-cases",
    "\u884C\u653F\u8BC9\u8BBC\u6848\u4EF6",
    "\u884C\u653F\u8BC9\u8BBC \u8BC9\u8BBC\u6848\u4EF6 \u5E94\u8BC9\u6848\u4EF6 \u884C\u653F\u5E94\u8BC9 \u88AB\u8BC9\u6848\u4EF6 \u8BC9\u8BBC",
    "\u4EF6 \u8D77 \u5B97 \u4F8B",
    "\u7387 \u8D25\u8BC9 \u8D1F\u8D23\u4EBA"
  ],
  ["cases-lost", "\u8D25\u8BC9\u6848\u4EF6", "\u8D25\u8BC9 \u88AB\u7EA0\u9519 \u88AB\u64A4\u9500 \u7EA0\u9519", "\u4EF6 \u8D77 \u5B97 \u4F8B ", "\u7387"],
  ["litigation-loss-rate", "\u884C\u653F\u8BC9\u8BBC\u8D25\u8BC9\u7387", "\u8D25\u8BC9\u7387 \u7EA0\u9519\u7387", "%"],
  ["head-appearance-rate", "\u8D1F\u8D23\u4EBA\u51FA\u5EAD\u5E94\u8BC9\u7387", "\u51FA\u5EAD\u5E94\u8BC9\u7387 \u8D1F\u8D23\u4EBA\u51FA\u5EAD \u51FA\u5EAD\u7387", "%"],
  ["head-appearances", "\u8D1F\u8D23\u4EBA\u51FA\u5EAD\u5E94\u8BC9", "\u51FA\u5EAD\u5E94\u8BC9 \u8D1F\u8D23\u4EBA\u51FA\u5EAD \u8D1F\u8D23\u4EBA+\u51FA\u5EAD", "\u6B21 \u4EF6 \u4EBA\u6B21 \u8D77 \u5B97"],
  // documents and decisions
  ["normative-documents", "\u89C4\u8303\u6027\u6587\u4EF6", "\u89C4\u8303\u6027\u6587\u4EF6", "\u4EF6 \u4EFD \u4E2A \u90E8", "\u6E05\u7406 \u5E9F\u6B62 \u5BA1\u67E5"],
  [
    "normative-documents-cleaned",
    "\u6E05\u7406\u89C4\u8303\u6027\u6587\u4EF6",
    "\u6E05\u7406+\u6587\u4EF6 \u5E9F\u6B62+\u6587\u4EF6 \u5931\u6548+\u6587\u4EF6 \u89C4\u8303\u6027\u6587\u4EF6+\u6E05\u7406",
    "\u4EF6 \u4EFD \u4E2A \u90E8"
  ],
  ["fair-competition-reviews", "\u516C\u5E73\u7ADE\u4E89\u5BA1\u67E5", "\u516C\u5E73\u7ADE\u4E89\u5BA1\u67E5", "\u4EF6 \u4EFD \u4E2A \u6B21"],
  ["major-decisions", "\u91CD\u5927\u884C\u653F\u51B3\u7B56", "\u91CD\u5927\u884C\u653F\u51B3\u7B56 \u51B3\u7B56\u4E8B\u9879 \u91CD\u5927\u4E8B\u9879 \u91CD\u5927\u51B3\u7B56", "\u4EF6 \u9879 \u4E2A \u6B21"],
  [
    "permits-handled",
    "\u529E\u7406\u884C\u653F\u5BA1\u6279\u670D\u52A1\u4E8B\u9879",
    "\u884C\u653F\u8BB8\u53EF \u884C\u653F\u5BA1\u6279 \u5BA1\u6279\u4E8B\u9879 \u653F\u52A1\u670D\u52A1\u4E8B\u9879 \u8BB8\u53EF\u4E8B\u9879 \u529E\u4EF6 \u529E\u7406\u4E8B\u9879 \u4E8B\u9879\u4E1A\u52A1 \u53D7\u7406\u4E1A\u52A1",
    "\u4EF6 \u9879 \u6B21 \u4EBA\u6B21 \u5B97"
  ],
  ["items-cancelled", "\u53D6\u6D88\u4E8B\u9879", "\u53D6\u6D88+\u4E8B\u9879 \u51CF\u5C11+\u8BC1\u660E \u8BC1\u660E\u6750\u6599 \u53D6\u6D88+\u5BA1\u6279", "\u9879 \u4EF6 \u79CD \u4E2A"],
  [
    "average-handling-time",
    "\u5E73\u5747\u529E\u7406\u65F6\u95F4",
    "\u5E73\u5747\u529E\u7406\u65F6\u95F4 \u529E\u7406\u65F6\u95F4 \u529E\u7ED3\u65F6\u9650 \u5E73\u5747+\u65F6\u95F4 \u5E73\u5747\u7528\u65F6 \u529E\u7406\u65F6\u9650",
    "\u5DE5\u4F5C\u65E5 \u5929 \u5C0F\u65F6 \u5206\u949F"
  ],
  // community correction and safety
  ["community-correction", "\u793E\u533A\u77EB\u6B63\u5BF9\u8C61", "\u793E\u533A\u77EB\u6B63 \u77EB\u6B63\u5BF9\u8C61", "\u540D \u4EBA"],
  ["released-persons-assisted", "\u5B89\u7F6E\u5E2E\u6559", "\u5B89\u7F6E\u5E2E\u6559 \u5211\u6EE1\u91CA\u653E \u5E2E\u6559\u5BF9\u8C61", "\u540D \u4EBA"],
  ["fraud-cases", "\u7535\u4FE1\u8BC8\u9A97", "\u7535\u4FE1\u7F51\u7EDC\u8BC8\u9A97 \u7535\u8BC8 \u53CD\u8BC8 \u8BC8\u9A97", "\u8D77 \u4EF6 \u5B97 \u5143 %"],
  ["accidents", "\u5B89\u5168\u4E8B\u6545", "\u5B89\u5168\u4E8B\u6545 \u751F\u4EA7\u5B89\u5168\u4E8B\u6545 \u4E8B\u6545", "\u8D77 \u4EF6 \u6B21 "]
];
var INDICATORS = ROWS.map(
  ([id, label, words, units, without2 = ""]) => ({
    id,
    label,
    words: words.split(" "),
    units: units === "" ? [] : units.split(" "),
    without: without2.split(" ").filter((word) => word !== "")
  })
);

// src/claims/indicators.ts
var NO_OTHERS = [];
function compileIndicators(indicators = INDICATORS) {
  if (indicators !== INDICATORS) check(indicators);
  let matcher = null;
  return {
    indicators,
    match(what, action, unit) {
      matcher ??= new Matcher(indicators);
      return matcher.match(action === null ? what : action + what, unit);
    }
  };
}
var Matcher = class {
  indicators;
  numberOf = /* @__PURE__ */ new Map();
  /** By the number of a word, from 1: the first condition for an indicator, and the first against one. */
  firstFor = [0];
  firstAgainst = [0];
  /** By condition: the next on its word, its indicator, its length and the words that it needs besides. */
  nexts = [0];
  indicatorOf = [0];
  lengths = [0];
  others = [NO_OTHERS];
  words;
  /** The numbers of the words that were found; one array for all calls. */
  there = [];
  /** By indicator, the last call in which it was barred. */
  barredIn;
  call = 0;
  constructor(indicators) {
    this.indicators = indicators;
    for (let index = 0; index < indicators.length; index++) {
      const { words, without: without2 } = indicators[index];
      for (let i = 0; i < words.length; i++) this.enter(index, words[i], this.firstFor);
      if (without2 === void 0) continue;
      for (let i = 0; i < without2.length; i++) this.enter(index, without2[i], this.firstAgainst);
    }
    this.words = new WordChains([...this.numberOf.keys()]);
    this.barredIn = new Float64Array(indicators.length);
  }
  enter(indicator, entry, heads) {
    const words = entry.includes("+") ? entry.split("+") : null;
    const first = this.number(words === null ? entry : words[0]);
    const others = words === null ? NO_OTHERS : words.slice(1).map((word) => this.number(word));
    this.nexts.push(heads[first]);
    heads[first] = this.indicatorOf.length;
    this.indicatorOf.push(indicator);
    this.lengths.push(entry.length);
    this.others.push(others);
  }
  number(word) {
    const known = this.numberOf.get(word);
    if (known !== void 0) return known;
    const fresh = this.firstFor.length;
    this.numberOf.set(word, fresh);
    this.firstFor.push(0);
    this.firstAgainst.push(0);
    return fresh;
  }
  /** The indicator with the longest condition that holds, of those that nothing bars. */
  match(text, unit) {
    const { there, nexts, indicatorOf, lengths, barredIn } = this;
    let count = 0;
    for (let at = 0; at < text.length; at++) count = this.words.collectAt(text, at, there, count);
    if (count === 0) return null;
    this.bar(count);
    let best = -1;
    let longest = 0;
    for (let i = 0; i < count; i++) {
      for (let condition = this.firstFor[there[i]]; condition > 0; condition = nexts[condition]) {
        const indicator = indicatorOf[condition];
        const length = lengths[condition];
        if (length < longest || length === longest && indicator >= best) continue;
        if (barredIn[indicator] === this.call || !this.holds(condition, count)) continue;
        const { units } = this.indicators[indicator];
        if (units.length > 0 && !units.includes(unit)) continue;
        best = indicator;
        longest = length;
      }
    }
    return best < 0 ? null : this.indicators[best].id;
  }
  /** Notes which indicators the words that were found bar, in a new call. */
  bar(count) {
    this.call++;
    for (let i = 0; i < count; i++) {
      let condition = this.firstAgainst[this.there[i]];
      for (; condition > 0; condition = this.nexts[condition])
        if (this.holds(condition, count)) this.barredIn[this.indicatorOf[condition]] = this.call;
    }
  }
  holds(condition, count) {
    const others = this.others[condition];
    for (let k = 0; k < others.length; k++) {
      let i = 0;
      while (i < count && this.there[i] !== others[k]) i++;
      if (i === count) return false;
    }
    return true;
  }
};
var FIELDS = /* @__PURE__ */ new Set(["id", "label", "words", "units", "without"]);
function check(indicators) {
  const fail = (place, problem) => {
    throw new FazhiError("invalid-indicators", `${place}: ${problem}`);
  };
  if (!Array.isArray(indicators)) {
    fail("indicators", `is an array of indicators, not ${shown(indicators)}`);
  }
  const ids = /* @__PURE__ */ new Set();
  indicators.forEach((indicator, index) => {
    const place = `indicators[${index}]`;
    if (indicator === null || typeof indicator !== "object" || Array.isArray(indicator)) {
      fail(place, `is an object, not ${shown(indicator)}`);
    }
    const entry = indicator;
    for (const key of Object.keys(entry))
      if (!FIELDS.has(key)) fail(place, `has the unknown field ${shown(key)}`);
    for (const key of ["id", "label"]) {
      if (typeof entry[key] !== "string" || entry[key] === "")
        fail(`${place}.${key}`, `is a string that is not empty, not ${shown(entry[key])}`);
    }
    if (ids.has(entry.id))
      fail(`${place}.id`, `${shown(entry.id)} is the id of an earlier indicator`);
    ids.add(entry.id);
    for (const key of ["words", "units", "without"]) {
      const list = entry[key];
      if (list === void 0 && key === "without") continue;
      if (!Array.isArray(list) || !list.every((word) => typeof word === "string"))
        fail(`${place}.${key}`, `is an array of strings, not ${shown(list)}`);
      if (key === "units") continue;
      for (const word of list) {
        if (word.split("+").includes(""))
          fail(`${place}.${key}`, `${shown(word)} has an empty word`);
      }
    }
    if (entry.words.length === 0)
      fail(`${place}.words`, "is empty: the indicator could never fit");
  });
}

// <stdin>
var registry = compileIndicators();
function prep(source) {
  const n = normalise(source);
  const s = parseStructure(n.text, source);
  return { text: n.text, units: textUnits(s), year: s.metadata.year };
}
function claims({ text, units, year }) {
  const r = claimReader(text, { year, registry, rejected: false });
  let k = 0;
  for (const u of units) k += r(u, []).claims.length;
  return k;
}
function numbers({ text, units, year }) {
  const r = numberReader(text, year, false);
  let k = 0;
  for (const u of units) k += r(u).drafts.length;
  return k;
}
export {
  STEPS,
  claims,
  numbers,
  prep
};
