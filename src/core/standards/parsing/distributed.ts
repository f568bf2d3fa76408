/** 优、良、中、差分别得5、4、2、0分 and A、B、C各得1分: points named together, told apart before the sentence is read. */
import { sentenceOf } from "../lexer/source";

const amount = String.raw`\d{1,4}(?:\.\d{1,4})?`;
const together = new RegExp(
  String.raw`(?:依次|分别)(?:可|为|予以)?(得分?|计分?|记分?|赋予?|给予?|扣分?|扣减)(${amount}分?(?:[、,/和及]${amount}分?){1,7})分?(?=$|[,;。)])`,
  "u",
);
/** 分别按权重的100%、80%、60%、0%计分. */
const byShare =
  /(?:依次|分别)(?:按照?|得|计)(?:该项|本项|指标)?(?:权重|分值|权重分|满分|标准分)?的?(\d{1,3}%(?:[、,/和及]\d{1,3}%){1,7})(?:的?(?:权重|分值|权重分))?(?:计分|得分|记分|给分|赋分|计算|计)?(?=$|[,;。)])/u;
const tail =
  /(?:等?(?:[一二两三四五六七\d]个?)?(?:等次|等级|档次|[档级类个]|级别|情形|情况|标准|种情况|种情形))?[的者时]?,?$/u;
const head = /^(?:评价结果|考核结果|结果)?(?:分为|划分为|按照?|根据|依据|对于?)(?=[^、]{0,12}$|[^、]{0,12}\()/u;
const each =
  /(?:(?:以上|上述|这)?(?:各|[一二两三四五六七八九十\d]{1,2}个?)(?:[项点条]|方面|部分)(?:内容|要求)?)?,?各(?:[得占计]|项得|项)?(\d{1,2}(?:\.\d{1,2})?)分(?=$|[,;。)])/u;

/** 每项占1/4权重，符合得相应分值，不符合不得分. */
const shared =
  /每[项个](?:要点|要素|内容|指标)?各?[占为计](\d{1,2}\/\d{1,2}|\d{1,3}%|\d{1,2}(?:\.\d{1,2})?分)(?:的?(?:权重分?|分值))?(?:,(?:符合|达到|满足)要?求?的?(?:则|即)?得(?:相应|该项|对应)?(?:分值?|满分),(?:不符合|未达到|不满足)要?求?的?(?:则|即)?不得分|,每?有?[一1]项不符合(?:要求)?的?(?:则|即)?扣除?(?:相应|该项|对应)分值?)?(?=$|[,;。])/u;

/** 省级2分/次. */
const perThing = /(扣除?|[减加得])?(\d{1,2}(?:\.\d{1,2})?)分\/每?([次项个篇件人起处例家场期户份])/gu;

/** The parts between 、, brackets kept together. */
function namesIn(words: string): readonly string[] {
  const names: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    const char = words.charAt(at);
    if (char === "(" || char === "[") depth++;
    if (char === ")" || char === "]") depth--;
    if (depth > 0 || !"、和及".includes(char)) continue;
    if (char !== "、" && words.indexOf("、", at) >= 0) continue;
    names.push(words.slice(from, at));
    from = at + 1;
  }
  return [...names, words.slice(from)];
}

function byName(text: string): string | null {
  const points = together.exec(text);
  const match = points ?? byShare.exec(text);
  if (!match) return null;
  const whole = match[0];
  const [verb = "", list = ""] = points ? [match[1], match[2]] : ["得", match[1]];
  const unit = points ? "分" : "分值";
  const start = Math.max(text.lastIndexOf(";", match.index), text.lastIndexOf("。", match.index)) + 1;
  const left = text.slice(start, match.index).replace(tail, "");
  const comma = left.lastIndexOf(",", left.indexOf("、") < 0 ? left.length : left.indexOf("、"));
  const [lead, told] = comma < 0 ? ["", left] : [left.slice(0, comma + 1), left.slice(comma + 1)];
  const names = namesIn(told).map((name, at) => (at === 0 ? name.replace(head, "") : name));
  const amounts = list.split(/[、,/和及]/u).map((one) => one.replace(/分$/u, ""));
  if (names.length !== amounts.length || names.some((name) => name === "" || /[每扣得]/u.test(name))) return null;
  const parts = names.map((name, at) => `${name}${verb.replace(/分$/u, "")}${amounts[at] ?? ""}${unit}`);
  return `${text.slice(0, start)}${lead}${parts.join(";")}${text.slice(match.index + whole.length)}`;
}

/** 前三项各1分，第四项2分. */
const places =
  /前([二两三四五六七])项(?:各|每项|均)[得占计]?(\d{1,2}(?:\.\d{1,2})?)分[,、;](?:第([三四五六七八])项|最?后一项)[得占计]?(\d{1,2}(?:\.\d{1,2})?)分/u;

function byPlace(text: string): string | null {
  const match = places.exec(text);
  const [whole = "", many = "", points = "", , last = ""] = match ?? [];
  const count = "一二三四五六七".indexOf(many === "两" ? "二" : many) + 1;
  if (!match || count < 2) return null;
  const each = Array.from({ length: count }, (_, at) => `符合第${at + 1}项得${points}分`);
  const told = [...each, `符合第${count + 1}项得${last}分`].join(";");
  return `${text.slice(0, match.index)}${told}${text.slice(match.index + whole.length)}`;
}

const rateName = "[\\u4E00-\\u9FFF]{2,16}[率度]";
/** 受理率、办结率均为100%各得2分，每低1个百分点扣0.5分. */
const eachRate = new RegExp(
  `(?<=^|[;。])(${rateName}(?:[、和及与]${rateName}){1,3})(?:均|都|分别)?((?:为|达到?|≥|不低于)?\\d{1,3}(?:\\.\\d{1,2})?%(?:及?以上)?)的?,?各(?:得|计)?(${amount})分((?:,[每低未不扣][^;。]*)?)`,
  "u",
);

function byRate(text: string): string | null {
  const match = eachRate.exec(text);
  const [whole = "", names = "", asked = "", points = "", tail = ""] = match ?? [];
  if (!match) return null;
  const told = names.split(/[、和与]|及(?!时)/u).map((name) => `${name}${asked}得${points}分${tail}`);
  return `${text.slice(0, match.index)}${told.join(";")}${text.slice(match.index + whole.length)}`;
}

const short = "[^\\s、,;。:()\\d和及与得扣每]{3,14}";
/** 按期开工、按期完工各得2分，否则不得相应分值. */
const eachThing = new RegExp(
  `(?<=^|[,;。])(${short}(?:[、和及与]${short}){1,4})(?:的|者)?,?各(?:得|计)(${amount})分(?:[,;](?:否则|未[\\u4E00-\\u9FFF]{2,6}的?)不得(?:相应|对应)?(?:的?分值?|得分))?(?=$|[;。])`,
  "u",
);

function byThing(text: string): string | null {
  const match = eachThing.exec(text);
  const [whole = "", names = "", points = ""] = match ?? [];
  if (!match) return null;
  const told = names.split(/[、和与]|及(?!时)/u).map((name) => `${name}得${points}分`);
  return `${text.slice(0, match.index)}${told.join(";")}${text.slice(match.index + whole.length)}`;
}

const gradeName = "优秀|优良|良好|较好|合格|不合格|基本合格|一般|较差|中等|[优良中好差]";
/** 好5分较好4分一般2分差0分: grades with their points, and nothing else. */
const gradesAlone = new RegExp(`^(?:(?:${gradeName})[:的为]?\\d{1,2}(?:\\.\\d)?分[,、;。]?){2,6}$`, "u");

function byGrade(text: string): string | null {
  if (!gradesAlone.test(text)) return null;
  const told = text.replace(
    new RegExp(`(${gradeName})[:的为]?(\\d{1,2}(?:\\.\\d)?)分[,、;。]?`, "gu"),
    (_, name: string, points: string) => `${name}得${points}分;`,
  );
  return told === text ? null : told;
}

const percents = "\\d{1,3}(?:\\.\\d{1,2})?%";
/** 执行进度6月、9月、11月应分别达到40%、67.5%、82.5%，达到的各得2分，未达到的…: points at several times. */
const atTimes = new RegExp(
  `(?<=^|[;。])([^;。\\d]{0,24})((?:\\d{1,2}月?[底末份]?[、和及]){1,4}\\d{1,2}月[底末份]?)([^;。\\d]{0,20}?)[应须需]?(?:分别|依次)[应须需]?(?:达到?|不低于|≥|完成)((?:${percents}[、和及]){1,4}${percents})(?:及?以上)?的?[,;]?(?:达到的|达标的|的)?,?(?:各|分别)?(?:得|计)((?:\\d{1,2}(?:\\.\\d{1,2})?分?[、和及]){0,4}\\d{1,2}(?:\\.\\d{1,2})?)分([,;](?:每|未|低于|否则|达不到)[^;。]*)?`,
  "u",
);

function byTimes(text: string): string | null {
  const match = atTimes.exec(text);
  const [whole = "", before = "", months = "", behind = "", asked = "", points = "", tail = ""] = match ?? [];
  if (!match) return null;
  const [times, shares, given] = [months, asked, points].map((list) => list.split(/[、和及]/u));
  if (!times || !shares || !given || times.length !== shares.length) return null;
  if (given.length !== 1 && given.length !== times.length) return null;
  const told = times.map((time, at) => {
    const month = time.replace(/[月底末份]+$/u, "");
    const own = (given[at] ?? given[0] ?? "").replace(/分$/u, "");
    return `${month}月底${before}${behind}达到${shares[at] ?? ""}得${own}分${tail.replace(/^;/u, ",").replace(/该?时点/u, "")}`;
  });
  return `${text.slice(0, match.index)}${told.join(";")}${text.slice(match.index + whole.length)}`;
}

/** 未达到的按比例计分（刷卡率/50%×2）: what 按比例 means is behind it. */
const bracketed =
  /按其?比例(?:计分|得分|计算得分|计算|赋分)?\(([\u4E00-\u9FFF]{2,16}\/\d{1,3}(?:\.\d+)?%×\d{1,3}(?:\.\d+)?)分?\)/u;

/** A sentence in which points are named together, each condition with its own; null where there is none. */
export function toldApart(original: string): string | null {
  const { text } = sentenceOf(original);
  if (bracketed.test(text)) return text.replace(bracketed, "得分=$1");
  const timed = byTimes(text);
  if (timed !== null) return timed;
  const named = byName(text);
  if (named !== null) return named;
  const rated = byRate(text);
  if (rated !== null) return rated;
  const things = byThing(text) ?? byGrade(text);
  if (things !== null) return things;
  const placed = byPlace(text);
  if (placed !== null) return placed;
  const share = shared.exec(text);
  if (share)
    return `${text.slice(0, share.index)}每项得${share[1] ?? ""}${(share[1] ?? "").endsWith("分") ? "" : "分值"}${text.slice(share.index + share[0].length)}`;
  const counted = text.replace(perThing, (_, verb: string | undefined, points: string, unit: string) => {
    const gives = verb === "加" ? "加" : verb === undefined || verb === "得" ? "得" : "扣";
    return `每${unit}${gives}${points}分`;
  });
  if (counted !== text) return counted;
  const match = each.exec(text);
  return match && `${text.slice(0, match.index)},每项得${match[1] ?? ""}分${text.slice(match.index + match[0].length)}`;
}
