/** ≥90%得2分；每低于90%1个百分点扣0.1分: the edge that the steps name again is no threshold of its own. */
import { baseOf, sizeOf } from "../../figure";
import type { Clause } from "../../kinds";

type Threshold = Extract<Clause, { kind: "threshold" }>;

function edgeOf(clause: Threshold): string {
  return clause.condition.parts
    .flatMap((part) => part.test.flat().map(({ quantity }) => `${baseOf(quantity)}${sizeOf(quantity).toString()}`))
    .join();
}

/** Leaves out thresholds without points whose edge another threshold has. */
export function repeated(clauses: readonly Clause[]): readonly Clause[] {
  const paid = clauses.flatMap((clause) =>
    clause.kind === "threshold" && clause.effect !== null ? [edgeOf(clause)] : [],
  );
  return clauses.filter(
    (clause) => clause.kind !== "threshold" || clause.effect !== null || !paid.includes(edgeOf(clause)),
  );
}
