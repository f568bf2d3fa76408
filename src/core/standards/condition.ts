/** When a clause applies. */
import type { DatePoint } from "../values/value";
import type { FigurePart } from "./parsing/figures";

/** 完成率≥90%; all parts must hold (`入户率100%，≥20次`). */
export interface FigureCondition {
  readonly on: "figure";
  readonly parts: readonly FigurePart[];
  /** The condition's own words, squeezed. */
  readonly words: string;
}

/** 制度健全. */
export interface StateCondition {
  readonly on: "state";
  readonly words: string;
}

/** 12月底前完成; `late`: after it. */
export interface DateCondition {
  readonly on: "date";
  readonly date: DatePoint;
  readonly late: boolean;
  readonly words: string;
}

export type Condition =
  | { readonly on: "always" }
  | FigureCondition
  | StateCondition
  /** 符合第1、2项; `any`: 其中1项; `met` false: 第1项不符合. */
  | { readonly on: "items"; readonly items: readonly number[]; readonly any: number | null; readonly met: boolean }
  | { readonly on: "all-items" }
  | { readonly on: "no-items" }
  /** 两项不符合; `more`: 两项及以上不符合. */
  | { readonly on: "failing-items"; readonly count: number; readonly more: boolean }
  /** 符合其中两项. */
  | { readonly on: "met-items"; readonly count: number }
  | { readonly on: "otherwise" }
  /** 之间: between the two anchors named before. */
  | { readonly on: "between" }
  | DateCondition
  /** 没有该类项目的. */
  | { readonly on: "not-applicable"; readonly words: string };

const entangled =
  /是否|插值|线性|[扣每乘酌]|×(?!100%)|得分|计分|记分|折算|除外|否则|分值|加分|减分|满分|以此类推|依次|择其一|(?<![获取所值觉赢使])得(?![到知以奖力当益])/u;
/** 每人不少于40小时: for each of them, not step by step. */
const perHead = /每(?:个?[人户村镇县班校生名年月季天日周次亩]|学期|平方米|公里|[米吨台套]|万元)/gu;

/** The words without 每人, 每年: what is asked of each of them, or each year. */
function withoutPerHead(words: string): string {
  return words.replace(perHead, "");
}

/** 考核得分: what is measured. */
const tested =
  /(?:考核|测评|评价|考评|评估|检查|综合|调查|问卷|满意度|平均|抽查|验收|绩效|自评|指标|要点|复核|评审)得分|得分(?=与|和|的?差|之间)/gu;

/** False where the words beside a figure would themselves change the points (`每降低5%扣`): no kind may take them. */
export function isClear(condition: FigureCondition): boolean {
  const clear = (words: string): string => withoutPerHead(words).replace(tested, "");
  return (
    condition.parts.every((part) => !entangled.test(clear(part.subject))) &&
    !clear(condition.words).includes("每") &&
    !/(?:[先再]|另外?)$|取整|四舍五入/u.test(condition.words)
  );
}

/** 按照某某赋分: how it is scored, in words that were not read. */
export const howScored = /按[\u4E00-\u9FFF]{2,}(?:赋分|计分|记分|给分|打分|折算)/u;

/** 每办一期, 当年整改的只(扣), 明确分工的再各(加), 达到X%: words by which the points are not what they seem. */
export const isPlain = (words: string): boolean =>
  !withoutPerHead(words).includes("每") &&
  !/每[\u4E00-\u9FFF]{1,3}$/u.test(words) &&
  !/(?:[只仅再各先]|另外?)$/u.test(words) &&
  !howScored.test(words) &&
  !(/[%\d]/u.test(words) && /[且或]/u.test(words)) &&
  !/(?<!\d)%|[X×_]{1,4}[%个次分]/iu.test(words);
