/** Which way a bare figure points (100%计满分): the rest of the sentence tells. */
import type { Bound, BoundSign, FigureTest } from "../../figure";
import type { Clause } from "../../kinds";
import type { Direction } from "../every";

function pointing(clauses: readonly Clause[]): Direction {
  for (const clause of clauses)
    if (clause.kind === "step-deduction" || clause.kind === "deviation-deduction") return clause.direction;
  return null;
}

/** With 每低于 at least, with 每超过 at most, with 每相差 exactly; 0 without steps is exactly 0. */
function signOf(bound: Bound, direction: Direction): BoundSign {
  if (direction === "up") return "≤";
  if (direction === "either") return "=";
  return bound.quantity.number.eq(0) && direction === null ? "=" : "≥";
}

/** Gives every bare figure its sign. */
export function pointed(clauses: readonly Clause[]): readonly Clause[] {
  const direction = pointing(clauses);
  const turn = (test: FigureTest): FigureTest =>
    test.map((bounds) =>
      bounds.map((bound) =>
        bound.firm === "bare" && bound.sign === "=" ? { ...bound, sign: signOf(bound, direction) } : bound,
      ),
    );
  return clauses.map((clause): Clause => {
    if (clause.kind !== "threshold" && clause.kind !== "band" && clause.kind !== "zero-line") return clause;
    const parts = clause.condition.parts.map((part) => ({ ...part, test: turn(part.test) }));
    return { ...clause, condition: { ...clause.condition, parts } };
  });
}
