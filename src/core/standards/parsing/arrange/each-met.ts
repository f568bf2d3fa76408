/** 符合一项得1分，满分4分: for each, where the points for all are a multiple; beside 符合两项得3分 it is a rung. */
import { one } from "../../../decimal";
import type { Clause } from "../../kinds";

/** Turns the reference to one item met into points for each. */
export function eachMet(clauses: readonly Clause[]): readonly Clause[] {
  const counts = clauses.filter((clause) => clause.kind === "item-reference" && clause.condition.on === "met-items");
  const [only, second] = counts;
  if (only?.kind !== "item-reference" || second || only.effect.gives !== "award") return clauses;
  if (only.condition.on !== "met-items" || only.condition.count !== 1) return clauses;
  const { points } = only.effect;
  const full = clauses.some(
    (clause) =>
      clause.kind === "limit" &&
      clause.limit.limits !== "deducted" &&
      clause.limit.limits !== "together" &&
      clause.limit.points !== null &&
      clause.limit.points.value.gt(points.value),
  );
  const every = clauses.some(
    (clause) =>
      clause.kind === "item-reference" &&
      clause.condition.on === "all-items" &&
      clause.effect.gives === "award" &&
      clause.effect.points.value.gt(points.value) &&
      clause.effect.points.value.mod(points.value).eq(0),
  );
  // ①…；②…；满足以上1项得1分: each of a list, the weight holds them all
  const listed = clauses.filter(({ kind }) => kind === "requirement").length > 1;
  const per = { number: one, unit: "项" };
  return full || every || listed
    ? clauses.map((clause) =>
        clause === only ? { kind: "item-award", text: only.text, per, event: "", points } : clause,
      )
    : clauses;
}
