/** Words by which targets of limits are met though no figure stands there: 零事故 beside 未发生, 不超预算 beside 未超支. */
import { zero } from "../decimal";
import { squeeze, withoutEnd } from "./text";
import type { Value } from "./value";

const occurring = /^(?:(?:[无零未不]|没有|杜绝)(?:发生|出现|发现)?|0[起次件例个])(?:任何)?/u;
/** Words behind which 无 and 零 are no count of what happened: 无害化, 零售. */
const otherWords = /^(?:无(?!重大|较大|一般|安全|责任|质量|事故|投诉|违[规纪法]|上访|信访|发生|$)|零[售散星部])/u;
const withinBudget =
  /^(?:成本|支出|费用|经费)?(?:严格)?(?:(?:[不未]|没有)(?:超|超过|超出|突破)(?:支|(?:年初|年度|项目)?预算(?:数|金额|额度)?)|(?:控制)?在?(?:年初|年度|项目)?预算(?:数|金额)?(?:范围)?(?:之?内|以内))$/u;

/** What did not happen: `事故` of 零事故 and 未发生事故, empty for 未发生 alone; null for other words. */
function absent(text: string): string | null {
  const words = withoutEnd(squeeze(text));
  if (words.length > 20 || otherWords.test(words)) return null;
  const negated = occurring.exec(words)?.[0];
  if (negated === undefined) return null;
  if (/^[未不]$/u.test(negated)) return null;
  return words.slice(negated.length).replace(/的?(?:发生|情况|现象)$/u, "");
}

/** True for words that say zero by themselves: 未发生, 零. */
export function isNothing(text: string): boolean {
  return absent(text) === "";
}

/** True where words of a limit are met by other words of it, or by none and zero of what must not happen. */
export function keepsLimit(actual: Value, target: string): boolean {
  const wanted = absent(target);
  if (actual.kind === "none") return wanted !== null;
  if (actual.kind === "amount") {
    const counted = actual.unit === null || actual.unit.dimension === "count" || actual.unit.dimension === "other";
    return wanted !== null && counted && actual.number.eq(zero);
  }
  if (actual.kind !== "quality") return false;
  if (withinBudget.test(withoutEnd(squeeze(actual.text)))) return withinBudget.test(withoutEnd(squeeze(target)));
  const given = absent(actual.text);
  return given !== null && wanted !== null && (given === "" || given === wanted || wanted === "");
}
