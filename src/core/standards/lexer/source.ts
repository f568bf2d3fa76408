/** A sentence as the lexer reads it: signs of one width, no white space, and where each character stood. */

import { circledClass } from "./numerals";

/** The squeezed text with the place of each of its characters in the original. */
export interface Source {
  readonly original: string;
  readonly text: string;
  readonly at: readonly number[];
}

/** Signs that mean the same, one character each, so that places hold. */
const alike: Readonly<Record<string, string>> = {
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "﹥": ">",
  "﹤": "<",
  "﹦": "=",
  "═": "=",
  "﹪": "%",
  "～": "~",
  "〜": "~",
  "∼": "~",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
  "－": "-",
  "‐": "-",
  "‑": "-",
  "﹣": "-",
  "✕": "×",
  "✖": "×",
  "╳": "×",
  "*": "×",
  "＊": "×",
  "÷": "/",
  "∶": ":",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
  "［": "[",
  "］": "]",
  "｡": "。",
  η: "x",
  θ: "x",
  λ: "x",
  "､": "、",
};

/** Quotation marks carry no meaning here: “三公经费”变动率. */
const dropped = /[\s"'“”‘’「」『』《》〈〉\u200B]/u;

/** “人情保”“关系保” are two. */
const closing = /[”’」』》〉]/u;
const opening = /[“‘「『《〈]/u;

function normal(char: string): string {
  const known = alike[char];
  if (known !== undefined) return known;
  const code = char.charCodeAt(0);
  const half = code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : char;
  return alike[half] ?? half;
}

/** “三个增长”, “两个确保” are names: their numerals count nothing. */
const named = /^[一二两三四五六七八九十][个项][\u4E00-\u9FFF]/u;
const formal: Readonly<Record<string, string>> = {
  一: "弌",
  二: "弍",
  两: "兩",
  三: "弎",
  四: "肆",
  五: "伍",
  六: "陆",
  七: "柒",
  八: "捌",
  九: "玖",
  十: "拾",
};

const digit = /\d/u;

/** Slips of the trade, each as long as what is meant, so that places hold. */
const numbers = `\\(\\d{1,2}\\)|[${circledClass}]|\\d{1,2}[.、]|$`;
const slips: readonly (readonly [RegExp, string | ((match: string) => string)])[] = [
  [/(?<=[行成位标付化格])律/gu, "率"],
  [/扣玩/gu, "扣完"],
  [/目标(?:时间|日期|时限)前(?=完成|完工|竣工|建成|办结|开工)/gu, "规定时间内"],
  [/为负[数值](?=[的,;。不得]|$)/gu, "小于0"],
  // 1-6月支出进度达到50%
  [/(?<=^|[;。,])1[-~至](?=\d{1,2}月)/gu, ",,"],
  // 减至80%以下不得分
  [
    /(?<=[,;。])(?:[减降低跌]至|降低到|降到)(?=\d{1,3}%(?:及?以下|\(不?含\)以下))/gu,
    (match) => ",".repeat(match.length),
  ],
  // 超出标准10%, 控制在标准以内: what the cost is held within
  [/(?<=控制在|超出|不超|未超)标准(?=[\d;,。得]|的?\d|以内|之内|范围内|的?[每,扣]|$)/gu, "定额"],
  // a name, no figure
  [/24(?=小时(?:在岗|值[班守]|备勤|带班|待命|轮班))/gu, "廿四"],
  [/达成(?=(?:年度|年初|既定|预期|绩效|计划)*(?:目标|指标)(?:值|[数的]?\d)|\d)/gu, "达到"],
  [/满份(?!额)/gu, "满分"],
  [/(?<=[按成])比列/gu, "比例"],
  [/没(?=(?:降低|低于|超过|超出|增加|减少|下降|缺少|延迟|逾期|推迟)[^,;。不克]{0,6}\d[^,;。不克]{0,8}扣\d)/gu, "每"],
  [/(?<=^|[,;。])为(?=(?:完成|达到|达标)[^,;。]{0,8}(?:不得|得0|扣))/gu, "未"],
  // 6-8分(不含8分): which end the points leave out changes no range
  [/(?<=\d分)\(不?含\d{1,2}(?:\.\d{1,2})?分\)(?=$|[;。,])/gu, (match) => ",".repeat(match.length)],
  [/(?<=^|[;。,])符合(?=(?:以下|下列|上述|以上)[一1]项[的则可]?[得计加]\d)/gu, "每有"],
  [/(?<=\([^()]{0,12}(?:超过?|大于|高于)100%的?),(?=按)/gu, "的"],
  // 漏损未修复的，1处扣2分
  [/(?<=的),(?=[一1][处次起例个项份篇件场期人家]的?,?扣\d)/gu, "每"],
  // 95%以上得8分／85%-90%得5分
  [/(?<=\d分|不得分|满分)\/(?![每次项个篇件人起处例家场期])/gu, ";"],
  // 每项每低1个百分点
  [/(?<=[;。,])(?:每[项个]|各项)(?=每[低少降超高下])/gu, ",,"],
  [/(?<=[;。,])(?:每[项个]|各项)指标(?=每[低少降超高下])/gu, ",,,,"],
  [/→/gu, ":"],
  // …40小时；（4分）（2）…: the points of what stands before
  [new RegExp(`[;。,](\\(\\d{1,2}(?:\\.\\d{1,2})?分\\))(?=${numbers})`, "gu"), "$1;"],
  [/\[((?:评分|计分|评价|扣分|得分)(?:标准|方法|规则|细则|要点)|指标(?:解释|说明|内涵))\]:/gu, "。$1:。"],
  [/\[((?:评分|计分|评价|扣分|得分)(?:标准|方法|规则|细则|要点)|指标(?:解释|说明|内涵))\]/gu, "。$1:"],
  [/比(\d{1,3}(?:\.\d{1,2})?%)每([低高])(?!于)/gu, "每$2于$1"],
];

/** Squeezes a text; white space between two digits stays as one blank, so that `得3⏎2、` does not become 32. Linear. */
export function sourceOf(original: string): Source {
  const at: number[] = [];
  let text = "";
  let gap = false;
  for (let i = 0; i < original.length; i++) {
    const char = original.charAt(i);
    if (closing.test(char) && opening.test(original.charAt(i + 1))) {
      text += "、";
      at.push(i);
      continue;
    }
    if (dropped.test(char)) {
      gap = true;
      continue;
    }
    const name = opening.test(original.charAt(i - 1)) && named.test(original.slice(i, i + 3));
    const next = name ? (formal[char] ?? char) : normal(char);
    if (gap && digit.test(next) && digit.test(text.charAt(text.length - 1))) {
      text += " ";
      at.push(i - 1);
    }
    gap = false;
    text += next;
    at.push(i);
  }
  return { original, text, at };
}

const lettered = /(?<=^|[;。,:分])([A-H])[.、．:)](?=[\u4E00-\u9FFF\d≥≤<>])/giu;
const circled = "①②③④⑤⑥⑦⑧";
const numberOfLetter = (letter: string): string => circled.charAt("ABCDEFGH".indexOf(letter.toUpperCase()));

/** A.…；B.…: a list by letters is one by numbers. */
function unlettered(text: string): string {
  const found = new Set([...text.matchAll(lettered)].map((match) => match[1]?.toUpperCase()));
  return found.has("A") && found.has("B")
    ? text.replace(lettered, (_, letter: string) => `${numberOfLetter(letter)}、`)
    : text;
}

/** A、B、C符合，D不符合: the items of such a list. */
export function unletteredActual(text: string): string {
  const listed =
    /^[A-H、,;和及与均都全部不未符合满足达到具备有无缺项其余他仅只]+$/iu.test(text) &&
    /符合|满足|达到|具备|[有无缺]/u.test(text);
  return listed ? text.replace(/[A-H]/giu, numberOfLetter) : text;
}

/** The same for a sentence, its slips of the pen mended; an actual is taken as it stands. */
export function sentenceOf(original: string): Source {
  const source = sourceOf(original);
  let { text } = source;
  for (const [slip, meant] of slips)
    text = typeof meant === "string" ? text.replace(slip, meant) : text.replace(slip, meant);
  text = unlettered(text);
  return { ...source, text };
}

const edges = /^[\s,，;；。、:：.]+|[\s,，;；。、:：]+$/gu;

/** The original words between two places of the squeezed text, without separators at the ends. */
export function wordsOf(source: Source, from: number, to: number): string {
  if (from >= to) return "";
  const start = source.at[from] ?? source.original.length;
  const end = (source.at[to - 1] ?? source.original.length - 1) + 1;
  return source.original.slice(start, end).replace(edges, "");
}
