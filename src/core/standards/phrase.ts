/** What a phrase about a state says: 完成不及时 is the negation of 完成及时, 基本健全 a lesser degree of 健全. */

export type StateDegree = "full" | "mostly" | "rather" | "partly" | null;

export interface Phrase {
  readonly negative: boolean;
  readonly degree: StateDegree;
  /** What is said, without negation, degree and filling words. */
  readonly head: string;
}

/** Words that hold a negating character and negate nothing. */
const keepers = /不断|不仅|不动产|不良|不同|不可抗力|无偿|无障碍|未来|非税|无害化|无线|无人机|不限|非遗|非常|无形/gu;
const negations =
  /没有|未能|不能|未曾|并未|尚未|缺乏|缺失|缺少|(?<![紧短稀残空])缺(?![口陷席勤位额水氧编岗])|[未不没无非否]/gu;
const degrees: readonly (readonly [RegExp, Exclude<StateDegree, null>])[] = [
  [/基本上?|大体上?|大部分|绝大多数|多数|总体上?|大致/gu, "mostly"],
  [/较为|比较|较|相对/gu, "rather"],
  [/部分|个别|少数|少量|有所|局部|一定/gu, "partly"],
  [/全部|合部|全面|完全|全额|全都|所有|百分之百|100%|均|都|严格/gu, "full"],
];
const alike: readonly (readonly [RegExp, string])[] = [
  [/按照?(?:规定的?)?(?:期限|时限)(?:之?内)?|按照?规定的?时间(?:之?内)?|在?规定(?:时间|期限|时限)之?内/gu, "及时"],
  [/制订|制定有|制定了|设立|设有|建有/gu, "制定"],
  [/按时|按期|准时|如期|适时/gu, "及时"],
  [/齐全|齐备|完备/gu, "完整"],
  [/完善/gu, "健全"],
  [/相符合|相符|一致|吻合/gu, "符合"],
  [/完工|完毕|达成/gu, "完成"],
];
const filling =
  /存在|发生|出现|发现|具有|拥有|情况|情形|现象|行为|进行(?!中)|已经|能够|可以|并且|[的了已其该本此能且但并等则若凡者被将所作、,;。:()[\]!\d.%]|及(?![时格])|(?<!及)时(?![效限间])|有(?![效关限序])|到$/gu;

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** Takes a phrase apart. Linear. */
export function phraseOf(words: string): Phrase {
  let rest = words
    .replace(/^(?:全年|本年度|年度内|当年)(?=[无未没])/u, "")
    .replace(/(?:延期|逾期|超期|延迟|推迟)(?=完成|完工|开工|报送|公开|提交|拨付|支付|办结|到位)/gu, "未及时")
    .replace(/不[全齐](?![面部额]|完整)全?/gu, "不完整")
    .replace(keepers, (kept) => kept.replace(/[不无未非]/gu, "＿"));
  // 未挤占、未挪用 denies both; 不得不 and 无不 deny nothing.
  const odd = rest
    .split(/[、,，或和及且也]/u)
    .filter((part) => part !== "")
    .map((part) => count(part, negations) % 2 === 1);
  const negative = odd.length > 0 && odd.every(Boolean) ? true : count(rest, negations) % 2 === 1;
  rest = rest.replace(negations, "");
  let degree: StateDegree = null;
  for (const [pattern, name] of degrees) {
    if (degree === null && rest.search(pattern) >= 0) degree = name;
    rest = rest.replace(pattern, "");
  }
  for (const [pattern, word] of alike) rest = rest.replace(pattern, word);
  return { negative, degree, head: rest.replace(filling, "").replace(/^([A-D]\+?)级$/u, "$1") };
}

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at++;
  return at === short.length;
}

function sameCharacters(short: string, long: string): boolean {
  const rest = Array.from(long);
  return Array.from(short).every((char) => {
    const at = rest.indexOf(char);
    if (at < 0) return false;
    rest.splice(at, 1);
    return true;
  });
}

/** 优 and 优秀 are one grade. */
const grades: Readonly<Record<string, string>> = { 优: "优秀", 良: "良好", 中: "中等", 差: "较差" };

/** True where the heads of two phrases speak of one thing: one repeats the other, whole or shortened. */
export function speakAlike(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short === "") return false;
  if (short === long) return true;
  // 进行中 is no grade.
  if (short === "中") return /[为是评等级定价]中$/u.test(long);
  if (short.length === 1)
    return long.endsWith(short) || long.endsWith(`${short}级`) || long.endsWith(grades[short] ?? "?");
  if (isWithin(short, long)) return true;
  return short.length >= 4 && sameCharacters(short, long);
}

export type Relation = "same" | "opposite" | "other-degree" | null;

/** How what was done stands to what a sentence asks. */
export function relationOf(asked: Phrase, done: Phrase): Relation {
  if (!speakAlike(asked.head, done.head)) return null;
  // 未按时完成 may still have been done.
  if (done.negative && done.head.includes("及时") && !asked.head.includes("及时")) return null;
  if (asked.negative !== done.negative) return "opposite";
  const [left, right] = [asked.degree ?? "full", done.degree ?? "full"];
  // 未全部完成 is less than 完成, and may be more than 未完成.
  if (asked.negative && asked.degree !== done.degree) return "other-degree";
  return left === right ? "same" : "other-degree";
}

/** True where one of two conditions is the negation or another degree of the other: they exclude each other. */
export function excludeEachOther(first: string, second: string): boolean {
  const relation = relationOf(phraseOf(first), phraseOf(second));
  return relation === "opposite" || relation === "other-degree";
}
