/** 低1个点扣0.3分, 晚一天扣0.5分: one step costs so much, and so does each, though no 每 says it. */
import type { Source } from "../lexer/source";

const off = "降低|下降|迟报|迟交|推迟|延迟|滞后|逾期|延期|拖延|拖期|推后|增长|[低差少超高晚迟慢过增]";
const unit = "个?(?:百分点|千分点|小时|工作日|自然日|[点%‰天日周月旬])";
/** One step off, directly before what it costs. */
const single = new RegExp(
  `(?<![每相偏降下推延滞逾拖超减\\d第于过出])(?:${off})[了出于]?[1一]${unit}(?=[的,]?[扣减]\\d)`,
  "gu",
);
/** Any number of such steps: beside others the one is a rung of a ladder. */
const rungs = new RegExp(
  `(?:${off})[了出于]?(?:\\d{1,3}|[一二两三四五])${unit}(?=[^,;。]{0,6}(?:[扣减得计]|不得))`,
  "gu",
);

/** The sentence with 每 where it is left out; as it is where another rung stands beside the one. */
export function withEach(source: Source): Source {
  const [found, second] = [...source.text.matchAll(single)];
  if (!found || second || [...source.text.matchAll(rungs)].length > 1) return source;
  // 误差超1%扣1分 names an edge; only beside another figure is it a step past that
  const before = source.text.slice(0, found.index);
  if (/^[超高过增]/u.test(found[0]) && !/\d|[预概]算|计划|目标|[上去]年|同比/u.test(before)) return source;
  const place = source.at[found.index] ?? 0;
  return {
    ...source,
    text: `${before}每${source.text.slice(found.index)}`,
    at: [...source.at.slice(0, found.index), place, ...source.at.slice(found.index)],
  };
}
