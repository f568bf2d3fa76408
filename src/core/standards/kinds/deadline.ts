/** 12月底前完成得满分: what is in time, or late, by a date. */
import type { DateCondition } from "../condition";
import type { Kind } from "../draft";
import type { Effect } from "../effect";
import { printEffect } from "../print";
import type { ClauseBase } from "../standard";

export interface DeadlineClause extends ClauseBase {
  readonly kind: "deadline";
  readonly condition: DateCondition;
  /** Null: the full points are implied (`12月底前完成，每推迟1个月扣1分`). */
  readonly effect: Effect | null;
}

export const deadline: Kind<DeadlineClause> = {
  read: ({ text, condition, effect, every }) =>
    !every && condition.on === "date" ? { kind: "deadline", text, condition, effect } : null,
  print: ({ condition, effect }) => `${condition.words}${printEffect(effect)}`,
};
