/** 不足5个百分点按5个百分点计算, 不足一个月的不扣分: what the sentence says of a part of a step. */
import type { Effect } from "../effect";
import { numberAt } from "./figures";
import { group, sticky, type LexRule } from "./rule";

const step = String.raw`((?:\d{1,4}(?:\.\d{1,4})?|[一二两三四五六七八九十]{1,2})(?:个)?(?:百分点|工作日|自然日|季度|小时|分钟|人次|[%‰\u4E00-\u9FFF]))`;
const short = String.raw`(?:若|如|对)?(?:不足|不满|未满|未达到|不到|未达)${step}(?:的部分|部分)?(?:的|者)?,?`;

/** No steps of a rate are larger, in percent. */
const largest = 20;

function rule(source: string, partialStep: Extract<Effect, { gives: "part-of-step" }>["partialStep"]): LexRule {
  return {
    pattern: sticky(`${short}${source}`),
    make: (match) => {
      const [of, same] = [numberAt(group(match, 1), 0)?.body, numberAt(group(match, 2), 0)?.body];
      // 不足100%的按比例扣分: a threshold, no step.
      if (of?.type !== "number" || (of.quantity.unit === "%" && of.quantity.number.gt(largest))) return null;
      // 不足90%的按80%计算 is no part of a step.
      if (
        same?.type === "number" &&
        !(same.quantity.number.eq(of.quantity.number) && same.quantity.unit === of.quantity.unit)
      )
        return null;
      return { type: "effect", effect: { gives: "part-of-step", partialStep, of: of.quantity } };
    },
  };
}

export const partOfStepRules: readonly LexRule[] = [
  rule(String.raw`(?:按照?|以)${step}(?:计算|计扣|计分|扣分|计|算)(?:扣分)?`, "begun"),
  rule(String.raw`(?:的)?(?:不扣分|不予扣分|不计扣分|不计算|忽略不计|不计)`, "whole"),
  rule(String.raw`(?:按照?)(?:实际)?比例(?:扣分|扣减|计算|折算|扣)`, "pro-rata"),
];
