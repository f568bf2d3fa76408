/** 按比例得分: the share of the target reached is the share of the points (财预〔2020〕10号; at-most targets turn it over). */
import { decimal, minimum, one, zero, type Decimal } from "../../decimal";
import type { Clause } from "../kinds";
import { isPlanned, sizeOf, type Quantity } from "../figure";
import { rule, scored, unreadableActual, type Context, type Given } from "./context";
import { measured, planShareOf, targetFigure } from "./measure";
import { arithmetic, number, operation } from "./show";

/** Points by the share reached, of the full points; `of` is what the sentence itself names as the whole, null for the target or the plan. */
export function byRatio(context: Context, clause: Clause, of: Quantity | null): Given {
  const whole = of && (!isPlanned(of) || !of.number.eq(1)) ? of : null;
  const share = whole ? shareOf(context, whole) : context.target?.atMost ? turned(context) : straight(context);
  if (share === null) return unreadableActual;
  const held = minimum(share, one);
  const { passLine, scorePlaces } = context.options;
  if (passLine !== null && held.lt(decimal(passLine)))
    return scored(zero, [rule(clause), { line: "none", because: "below-pass-line" }]);
  const score = context.full.times(held);
  const shown = { value: held.times(100), unit: "%" };
  return scored(score, [rule(clause), arithmetic(operation("×", number(context.full), shown), score, scorePlaces)]);
}

/** 已完成 of a plan is all of it. */
const whole = /^(?:[均都已]|全部|按[时期])*(?:完成|达成)$/u;

function straight(context: Context): Decimal | null {
  if (context.target && whole.test(context.facts.squeezed)) return one;
  const share = planShareOf(context, "");
  return share && share.size.gte(0) ? share.size : null;
}

/** At most 20万元, spent 25: 20/25. Nothing spent is all of it. */
function turned(context: Context): Decimal | null {
  const target = targetFigure(context.target);
  const share = target && sameMeasure(context, target);
  if (!share || share.lt(0)) return null;
  return share.lte(one) ? one : one.div(share);
}

function sameMeasure(context: Context, target: Quantity): Decimal | null {
  const found = measured(context, "", target);
  const whole = sizeOf(target);
  if (!found) return null;
  if (whole.eq(0)) return found.size.lte(0) ? one : null;
  return found.size.div(whole);
}

function shareOf(context: Context, of: Quantity): Decimal | null {
  if (isPlanned(of)) {
    const share = planShareOf(context, "");
    return share && share.size.gte(0) ? share.size.div(sizeOf(of)) : null;
  }
  const found = measured(context, "", of);
  return found && sizeOf(of).gt(0) && found.size.gte(0) ? found.size.div(sizeOf(of)) : null;
}
