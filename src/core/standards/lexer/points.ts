/** Points in words: `2分`, `0.5`, `一分`, `权重的5%`, `4-3分`. */
import { decimal, one, type Decimal } from "../../decimal";
import type { Points } from "../effect";
import { numberOf } from "./numerals";

/** A number of points, plain or in numerals. */
export const number = String.raw`(?:\d{1,6}(?:\.\d{1,6})?|[一二两三四五六七八九十半]{1,3})`;
/** 分 that means points, not minutes. */
export const fen = String.raw`(?:个?分(?!钟|之))`;
/** Where a number without 分 may still be points: at the end of its clause. */
export const ends = String.raw`(?=$|[,;。、)（(])`;
/** The weight, by its names. */
export const weightNouns = String.raw`(?:(?:该项|该|本项|本|此项|此|其)?(?:指标|绩效指标|三级指标)?(?:的)?(?:对应)?(?:标准分值|标准分|权重分值|权重分|权重总额|权重|分值权重|全部分值|总分值|总分|分值|满分|分数|全分))`;

/** Points from the words of a number. */
export function pointsOf(words: string): Points | null {
  const value = numberOf(words);
  return value === null ? null : { of: "points", value };
}

/** A fraction of the weight from the digits of a percentage. */
export function shareOf(digits: string): Points {
  return { of: "weight", value: decimal(digits).div(100) };
}

/** The fraction of the weight that the groups of `fraction` say; null where it is none below the whole. */
export function fractionOf([, whole, part, digitsAbove, digitsBelow]: readonly (string | undefined)[]): Points | null {
  const [below, above] = [numberOf(whole ?? digitsBelow ?? ""), numberOf(part ?? digitsAbove ?? "")];
  return !below || !above || below.lte(above) || above.lte(0) ? null : { of: "weight", value: above.div(below) };
}

/** `三分之二` or `1/3`, each number in a group of its own, the first of the pattern. */
export const fraction = String.raw`(?:([二三四五六七八九十])分之([一二两三四五六七八九])|(\d{1,2})/(\d{1,2}))`;

/** In points of an indicator's weight. */
export function pointsIn(points: Points, weight: Decimal): Decimal {
  return points.of === "points" ? points.value : weight.times(points.value);
}

export const wholeWeight: Points = { of: "weight", value: one };
