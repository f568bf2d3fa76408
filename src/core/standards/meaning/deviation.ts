/** How far a figure is off its target or plan, in both directions: ±10%以内, 每相差3%. */
import { decimal, one, zero, type Decimal } from "../../decimal";
import { baseOf, sizeOf, type FigureTest } from "../figure";
import type { Context } from "./context";
import { planShareOf, rateOf, targetFigure, type Measured } from "./measure";

const itself =
  /偏差率|偏离率|偏离度|偏差度|偏[差离]幅度|偏[差离]值|浮动|变动率|变化率|差异率|增长率|增幅|降幅|节约率|控制率|误差|调整率/u;

/** True for a condition that lies on both sides of 0: ±10%以内, ±20%以外. */
export function isSymmetric(test: FigureTest): boolean {
  const sizes = test.flat().map((bound) => sizeOf(bound.quantity));
  const mirrored = sizes.some((size) => size.lt(0)) && sizes.some((size) => size.gt(0));
  return mirrored && sizes.every((size) => size.eq(0) || sizes.some((other) => other.eq(size.times(-1))));
}

const none = /^(?:均|都)?(?:[无未]|没有)(?:偏[离差]|相差|差异|误差)$/u;

const shown = (size: Decimal): Measured => ({ size, shown: { number: size.times(100), unit: "%" } });

/**
 * The deviation as a signed fraction. A figure that is itself one (偏差率, 控制率 of ±) counts as it stands; a rate near
 * 100 %, or a count, is held against its target. Null where it could be either.
 */
export function deviationOf(context: Context, subject: string): Measured | null {
  const { gap } = context.facts;
  if (none.test(context.facts.squeezed)) return shown(zero);
  if (gap && baseOf(gap.quantity) === "ratio" && context.facts.figures.length === 1)
    return shown(sizeOf(gap.quantity).times(gap.direction === "down" ? -1 : 1));
  const about = `${subject}${context.name}`;
  const target = targetFigure(context.target);
  const rate = context.facts.figures.some((figure) => baseOf(figure.quantity) === "ratio")
    ? rateOf(context, subject)
    : null;
  // 0 of a rate that is itself one
  if (!rate && itself.test(about) && /^0(?:\.0+)?$/u.test(context.facts.squeezed)) return shown(zero);
  if (!rate) {
    const share = planShareOf(context, subject);
    return share && shown(share.size.minus(one));
  }
  if (itself.test(about) || /±|正负/u.test(context.target?.squeezed ?? "")) return rate;
  if (target && baseOf(target) === "ratio" && target.number.gt(0))
    return shown(rate.size.div(sizeOf(target)).minus(one));
  if (rate.size.gte(decimal("0.45")) && rate.size.lte(decimal("1.6"))) return shown(rate.size.minus(one));
  return rate.size.abs().lte(decimal("0.35")) ? rate : null;
}
