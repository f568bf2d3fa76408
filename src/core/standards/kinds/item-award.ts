/** 每篇得0.5分, 每开展一次得1分: points earned with each thing counted. */
import type { Kind } from "../draft";
import type { Points } from "../effect";
import type { Quantity } from "../figure";
import { isCount } from "../lexer/units";
import { printPoints, printQuantity } from "../print";
import type { ClauseBase } from "../standard";

export interface ItemAwardClause extends ClauseBase {
  readonly kind: "item-award";
  readonly per: Quantity;
  readonly event: string;
  readonly points: Points;
}

export const itemAward: Kind<ItemAwardClause> = {
  read: ({ text, effect, every }) => {
    if (!every || every.late || (effect?.gives !== "award" && effect?.gives !== "add")) return null;
    if (!every.things && every.direction !== null) return null;
    return { kind: "item-award", text, per: every.per, event: `${every.before}${every.behind}`, points: effect.points };
  },
  print: ({ per, event, points }) =>
    `${event}每${isCount(per.unit) ? "有" : ""}${printQuantity(per)}得${printPoints(points)}`,
};
