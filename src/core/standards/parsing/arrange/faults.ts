/** 符合规定得2分；有一项不符合的扣1分: faults counted beside a state that earns all, not items of a list. */
import { one } from "../../../decimal";
import type { Clause } from "../../kinds";

/** Turns the one that fails into points lost for each. */
export function faults(clauses: readonly Clause[]): readonly Clause[] {
  const [failing, second] = clauses.filter(({ kind }) => kind === "failing-items");
  const asked = clauses.some(({ kind }) => kind === "state" || kind === "threshold");
  const items = clauses.some(({ kind }) => kind === "item-reference" || kind === "itemised-award");
  if (failing?.kind !== "failing-items" || second || !asked || items) return clauses;
  const { count, more, effect, text } = failing;
  if (count !== 1 || more || effect.gives !== "deduct") return clauses;
  const per = { number: one, unit: "项" };
  const each: Clause = {
    kind: "item-deduction",
    text,
    per,
    event: "不符合",
    short: false,
    points: effect.points,
    first: null,
    limit: null,
  };
  return clauses.map((clause) => (clause === failing ? each : clause));
}
