/** What only the whole sentence tells: which states are items of a list, which points belong to 满分, which way a bare figure points. */
import { zero } from "../../decimal";
import type { StateCondition } from "../condition";
import type { Bound, BoundSign, FigureTest } from "../figure";
import type { Clause } from "../kinds";
import { excludeEachOther } from "../phrase";

interface Read {
  readonly clauses: readonly Clause[];
  readonly unread: readonly string[];
}

/** 得满分，得5分: the second names the first. */
function named(clauses: readonly Clause[]): readonly Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const last = kept.at(-1);
    if (
      clause.kind === "award" &&
      last &&
      "effect" in last &&
      last.effect?.gives === "full" &&
      clause.effect.gives === "award" &&
      !last.effect.named
    ) {
      const merged = withNamed(last, clause.effect.points, clause.text);
      if (merged) {
        kept[kept.length - 1] = merged;
        continue;
      }
    }
    kept.push(clause);
  }
  return kept;
}

function withNamed(
  clause: Clause,
  points: Extract<Clause, { kind: "itemised-award" }>["points"],
  text: string,
): Clause | null {
  const words = `${clause.text},${text}`;
  switch (clause.kind) {
    case "threshold":
    case "state":
    case "award":
    case "item-reference":
    case "deadline":
    case "band":
      return { ...clause, text: words, effect: { gives: "full", named: points } };
    default:
      return null;
  }
}

/** States with points of their own that do not exclude each other are items of a list: their points add up. */
function itemised(clauses: readonly Clause[]): readonly Clause[] {
  const awards = clauses.filter((clause) => clause.kind === "state" && clause.effect.gives === "award");
  const states = clauses.flatMap((clause) => (clause.kind === "state" ? [clause.condition] : []));
  const others = clauses.some(
    (clause) => clause.kind === "otherwise" || (clause.kind === "state" && clause.effect.gives !== "award"),
  );
  if (awards.length < 2 || others || exclusive(states)) return clauses;
  let item = 0;
  return clauses.map((clause): Clause => {
    if (clause.kind !== "state" || clause.effect.gives !== "award") return clause;
    item++;
    return {
      kind: "itemised-award",
      text: clause.text,
      item,
      condition: clause.condition,
      points: clause.effect.points,
    };
  });
}

function exclusive(states: readonly StateCondition[]): boolean {
  return states.some((first, at) => states.slice(at + 1).some((second) => excludeEachOther(first.words, second.words)));
}

function tests(clause: Clause): readonly FigureTest[] {
  return clause.kind === "threshold" || clause.kind === "band" || clause.kind === "zero-line"
    ? clause.condition.parts.map((part) => part.test)
    : [];
}

function pointing(clauses: readonly Clause[]): "up" | "down" | "either" | null {
  for (const clause of clauses)
    if (clause.kind === "step-deduction" || clause.kind === "deviation-deduction") return clause.direction;
  return null;
}

/** A bare figure: 100%计满分 with 每低于 is at least, with 每超过 at most, with 每相差 exactly; 0 is exactly 0. */
function signOf(bound: Bound, direction: "up" | "down" | "either" | null): BoundSign {
  if (direction === "up") return "≤";
  if (direction === "either") return "=";
  if (bound.quantity.number.eq(zero) && direction === null) return "=";
  return "≥";
}

function pointed(clauses: readonly Clause[]): readonly Clause[] {
  const direction = pointing(clauses);
  const turn = (test: FigureTest): FigureTest =>
    test.map((bounds) =>
      bounds.map((bound) =>
        bound.firm === "bare" && bound.sign === "=" ? { ...bound, sign: signOf(bound, direction) } : bound,
      ),
    );
  return clauses.map((clause): Clause => {
    if (tests(clause).length === 0) return clause;
    if (clause.kind !== "threshold" && clause.kind !== "band" && clause.kind !== "zero-line") return clause;
    const parts = clause.condition.parts.map((part) => ({ ...part, test: turn(part.test) }));
    return { ...clause, condition: { ...clause.condition, parts } };
  });
}

/** The clauses of a sentence as they belong together. */
export function arranged(clauses: readonly Clause[], unread: readonly string[]): Read {
  return { clauses: pointed(itemised(named(clauses))), unread };
}
