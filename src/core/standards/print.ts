/** The small parts of a clause in the words that the parser reads. */
import type { FigurePart } from "./parsing/figures";
import { decimal, hundred, plainDigits, type Decimal } from "../decimal";
import type { Condition } from "./condition";
import type { Effect, Limit, Points } from "./effect";
import { printFormula } from "./formula";
import { goalUnit, isPlanned, type Bound, type FigureTest, type Quantity } from "./figure";

/** `90%`, `0.5个百分点`, `目标值的90%`, `7天`. */
export function printQuantity(quantity: Quantity): string {
  if (isPlanned(quantity)) return `目标值的${plainDigits(quantity.number.times(hundred))}%`;
  const counted = ["百分点", "月", "工作日", "季度"].includes(quantity.unit ?? "");
  if (counted) return `${plainDigits(quantity.number)}个${quantity.unit ?? ""}`;
  return `${plainDigits(quantity.number)}${quantity.unit ?? ""}`;
}

function printPlanned(sign: string, quantity: Quantity): string {
  if (quantity.unit === goalUnit)
    return `${sign === "≥" ? "达到" : "未达到"}${quantity.number.eq(1) ? "目标值" : printQuantity(quantity)}`;
  const word = { "≥": "不低于", "≤": "不高于", ">": "高于", "<": "低于", "=": "等于" }[sign] ?? sign;
  return `${word}${quantity.number.eq(1) ? "目标值" : printQuantity(quantity)}`;
}

function printBound(bound: Bound): string {
  const { sign, quantity, firm } = bound;
  if (firm === "bare") return printQuantity(quantity);
  if (isPlanned(quantity))
    return firm === "plain"
      ? `${printQuantity(quantity)}${sign === "≥" ? "以上" : "以下"}`
      : printPlanned(sign, quantity);
  if (firm === "plain") return `${printQuantity(quantity)}${sign === "≥" || sign === ">" ? "以上" : "以下"}`;
  return `${sign}${printQuantity(quantity)}`;
}

function printEnd(bound: Bound): string {
  const mark = bound.firm === "open" ? "" : bound.sign === "≥" || bound.sign === "≤" ? "(含)" : "(不含)";
  return `${printQuantity(bound.quantity)}${mark}`;
}

function printBounds(bounds: readonly Bound[]): string {
  const [low, high] = bounds;
  const open = bounds.some((bound) => bound.firm === "open");
  return low && high && bounds.length === 2 && open
    ? `${printEnd(low)}-${printEnd(high)}`
    : bounds.map(printBound).join("且");
}

/** `±10%以内`, `±20%以外`, `±10%以上`, `±10-15%`; null for tests that do not lie evenly around 0. */
function printMirrored(test: FigureTest): string | null {
  const [first, second] = test;
  const [low, high] = first ?? [];
  const mirrors = (left: Bound | undefined, right: Bound | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    left.quantity.number.lt(0) &&
    left.quantity.unit === right.quantity.unit &&
    left.quantity.number.eq(right.quantity.number.times(-1)) &&
    left.firm === right.firm;
  if (test.length === 1 && first?.length === 2 && high && mirrors(low, high)) {
    if (high.firm === "explicit") return high.sign === "≤" ? `不超过±${printQuantity(high.quantity)}` : null;
    return high.sign === "≤" ? `±${printQuantity(high.quantity)}以内` : null;
  }
  const [near, far] = second ?? [];
  if (test.length !== 2 || !near || !mirrors(first?.at(-1), near)) return null;
  if (!far && first?.length === 1) {
    if (near.firm === "plain") return near.sign === "≥" ? `±${printQuantity(near.quantity)}以上` : null;
    return near.firm === "explicit" && near.sign === ">" ? `超过±${printQuantity(near.quantity)}` : null;
  }
  const ends = far && mirrors(low, far) && [near, far].every(({ firm }) => firm === "open" || firm === "explicit");
  return ends ? `±${printEnd(near)}-${printEnd(far)}` : null;
}

export function printTest(test: FigureTest): string {
  return printMirrored(test) ?? test.map(printBounds).join("或");
}

/** 2/3 for a third twice over; null for what a percentage says as well. */
function fractionIn(value: Decimal): string | null {
  if (value.times(10000).round(0, 0).eq(value.times(10000))) return null;
  for (let whole = 3; whole <= 12; whole++)
    for (let part = 1; part < whole; part++) if (decimal(part).div(whole).eq(value)) return `${part}/${whole}`;
  return null;
}

export function printPoints(points: Points): string {
  const fraction = points.of === "weight" ? fractionIn(points.value) : null;
  if (fraction !== null) return `${fraction}分值`;
  return points.of === "points"
    ? `${plainDigits(points.value)}分`
    : `权重的${plainDigits(points.value.times(hundred))}%`;
}

/** 目标值为85%: without 为 it would be 85 % of it. */
function printPart({ subject, test }: FigurePart): string {
  const named =
    /(?:目标值?|计划数?|任务数?|指标值|预算数?|标准值)$/u.test(subject) &&
    test.flat().every(({ firm }) => firm === "bare");
  return `${subject}${named ? "为" : ""}${printTest(test)}`;
}

/** A condition in the words that it is read from again. */
export function printCondition(condition: Condition): string {
  switch (condition.on) {
    case "always":
      return "";
    case "figure":
      return condition.parts.some((part) => part.test.flat().some((bound) => bound.quantity.unit === "名次"))
        ? condition.words
        : condition.parts.map(printPart).join(",");
    case "state":
    case "date":
    case "not-applicable":
      return condition.words;
    case "items": {
      const list = `第${condition.items.map(String).join("、")}项`;
      return `${condition.met ? "" : "不"}符合${list}${condition.any === null ? "" : `其中${condition.any}项`}`;
    }
    case "all-items":
      return "全部符合";
    case "no-items":
      return "均不符合";
    case "failing-items":
      return `${condition.count}项${condition.more ? "及以上" : ""}不符合`;
    case "met-items":
      return `符合其中${condition.count}项`;
    case "otherwise":
      return "否则";
    case "between":
      return "之间";
  }
}

/** What is given, in the words that it is read from again. */
export function printEffect(effect: Effect | null): string {
  switch (effect?.gives) {
    case undefined:
      return "";
    case "award":
      return `得${printPoints(effect.points)}`;
    case "full":
      return effect.named ? `得满分${printPoints(effect.named)}` : "得满分";
    case "none":
      return effect.whole ? "该项不得分" : "不得分";
    case "keep":
      return "不扣分";
    case "deduct":
      return `${effect.further === true ? "再" : ""}扣${printPoints(effect.points)}`;
    case "add":
      return `加${printPoints(effect.points)}`;
    case "award-range":
      return effect.low.of === "weight"
        ? `得${plainDigits(effect.low.value.times(hundred))}%-${plainDigits(effect.high.value.times(hundred))}%分值`
        : `得${printPoints(effect.low)}-${printPoints(effect.high)}`;
    case "deduct-range":
      return `扣${printPoints(effect.low)}-${printPoints(effect.high)}`;
    case "discretion":
      return effect.most ? `酌情扣${printPoints(effect.most)}` : "酌情扣分";
    case "proportion":
      return effect.by === "between" ? "按插值计分" : "按比例得分";
    case "part-of-step": {
      const words = { begun: `按${printQuantity(effect.of)}计算`, whole: "不扣分", "pro-rata": "按比例扣分" }[
        effect.partialStep
      ];
      return `不足${printQuantity(effect.of)}的${words}`;
    }
    case "formula":
      return `得分=${printFormula(effect.formula)}`;
    case "shift":
      return `增加或扣减${printPoints(effect.points)}`;
  }
}

export function printLimit(limit: Limit): string {
  const points = limit.points ? printPoints(limit.points) : null;
  switch (limit.limits) {
    case "deducted":
      return points ? `最多扣${points}` : "扣完为止";
    case "together":
      return points ? `合计最多扣${points}` : "扣完为止";
    case "awarded":
      return points ? `最高得${points}` : "满分为止";
    case "added":
      return `最多加${points ?? ""}`;
    case "least":
      return `最低得${points ?? ""}`;
    case "full":
      return `满分${points ?? ""}`;
    case "base":
      return `基础分${points ?? ""}`;
  }
}
