/** ①已制定管理制度，1分；设有目标（1分）: an item of a list with points of its own. */
import type { StateCondition } from "../condition";
import type { Kind } from "../draft";
import type { Points } from "../effect";
import { printPoints } from "../print";
import type { ClauseBase } from "../standard";

export interface ItemisedAwardClause extends ClauseBase {
  readonly kind: "itemised-award";
  /** Its number in the list, as written or by its place. */
  readonly item: number;
  readonly condition: StateCondition;
  readonly points: Points;
}

/** Entered by the parser once all conditions are known: states that exclude each other are no items. */
export const itemisedAward: Kind<ItemisedAwardClause> = {
  read: () => null,
  print: ({ item, condition, points }) =>
    `(${item})${condition.words},${points.of === "weight" ? "得" : ""}${printPoints(points)}`,
};
