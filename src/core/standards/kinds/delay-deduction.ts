/** 每推迟1个月扣1分, 逾期每天扣0.5分: points lost with the time late. */
import type { Kind } from "../draft";
import type { Points } from "../effect";
import type { Quantity } from "../figure";
import { printPoints, printQuantity } from "../print";
import type { LimitedClause } from "../standard";

export interface DelayDeductionClause extends LimitedClause {
  readonly kind: "delay-deduction";
  readonly subject: string;
  readonly per: Quantity;
  readonly points: Points;
}

export const delayDeduction: Kind<DelayDeductionClause> = {
  read: ({ text, effect, every }) =>
    every?.late && effect?.gives === "deduct"
      ? { kind: "delay-deduction", text, subject: every.before, per: every.per, points: effect.points, limit: null }
      : null,
  print: ({ subject, per, points }) => `${subject}每推迟${printQuantity(per)}扣${printPoints(points)}`,
};
