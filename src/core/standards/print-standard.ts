/** A sentence as read, written down again in one way. */
import { printClause } from "./kinds";
import type { Standard } from "./standard";

/** A canonical sentence: reading it gives the same clauses (their own words apart). Unread words stand as they were. */
export function printStandard(standard: Standard): string {
  return [...standard.clauses.map((clause) => printClause(clause)), ...standard.unread].join(";");
}
