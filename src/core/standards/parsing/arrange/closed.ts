/** 80%-89%得8分，70%-79%得6分; 8至11次得3分，4至7次得2分: bands that share no end hold both their ends. */
import { baseOf, sizeOf } from "../../figure";
import type { Clause } from "../../kinds";

type Band = Extract<Clause, { kind: "band" }>;

function isSpan(clause: Clause): clause is Band {
  if (clause.kind !== "band" && clause.kind !== "threshold" && clause.kind !== "zero-line") return false;
  const [part, other] = clause.condition.parts;
  const [bounds, second] = part?.test ?? [];
  return !other && !second && bounds?.length === 2 && bounds.every(({ firm }) => firm === "open");
}

/** Makes the ends firm where no other band, threshold or zero line but a plain one names them. */
export function closed(clauses: readonly Clause[]): readonly Clause[] {
  const spans = clauses.filter(isSpan);
  const ends = spans.flatMap((clause) =>
    clause.condition.parts.flatMap((part) =>
      part.test.flat().map(({ quantity }) => `${baseOf(quantity)}${sizeOf(quantity).toString()}`),
    ),
  );
  if (spans.length < 2 || new Set(ends).size < ends.length) return clauses;
  return clauses.map((clause): Clause => {
    if (!isSpan(clause)) return clause;
    const parts = clause.condition.parts.map((part) => ({
      ...part,
      test: part.test.map((bounds) => bounds.map((bound) => ({ ...bound, firm: "explicit" as const }))),
    }));
    return { ...clause, condition: { ...clause.condition, parts } };
  });
}
