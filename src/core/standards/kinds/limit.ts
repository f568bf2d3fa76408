/** 扣完为止, 最多扣6分, 最高不超过分值, 满分20分: how far deductions and awards go. */
import type { Kind } from "../draft";
import type { Limit } from "../effect";
import { printLimit } from "../print";
import type { ClauseBase } from "../standard";

export interface LimitClause extends ClauseBase {
  readonly kind: "limit";
  readonly limit: Limit;
}

export const limit: Kind<LimitClause> = {
  read: ({ text, limit: end }) => (end ? { kind: "limit", text, limit: end } : null),
  print: ({ limit: end }) => printLimit(end),
};
