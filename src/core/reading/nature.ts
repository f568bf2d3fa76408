/** How an indicator behaves, by the words of its levels and name. */
import { squeeze } from "../values/text";
import type { IndicatorNature } from "./table";

const words: readonly (readonly [IndicatorNature, RegExp])[] = [
  ["execution", /预算执行率|资金执行率|预算完成率|支出执行率|^执行率/u],
  ["satisfaction", /满意/u],
  ["cost", /成本|费用|控制在预算/u],
  ["timeliness", /时效|及时|按期|按时|完成时间|截止时间|时限/u],
  ["quality", /质量|合格率|达标率|合规|规范/u],
  ["quantity", /数量/u],
  ["benefit", /效益|效果|影响|成效/u],
];

/** The nature by the nearest level that says one: level 2 before the name before level 1. 执行率 in the name outranks all. */
export function natureOf(path: readonly string[], target: string): IndicatorNature {
  const names = path.map(squeeze);
  const name = names.at(-1) ?? "";
  const find = (text: string): IndicatorNature | null => words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (find(name) === "execution") return "execution";
  const levels = names.slice(0, -1).reverse();
  for (const level of levels) {
    const nature = find(level);
    if (nature) return nature === "benefit" && /满意/u.test(name) ? "satisfaction" : nature;
  }
  return find(name) ?? (/^[≤<].*元$/u.test(squeeze(target)) ? "cost" : "other");
}
