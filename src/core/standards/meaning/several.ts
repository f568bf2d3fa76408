/** 入户率100%，≥20次: conditions with several figures, all of which must hold. */
import { baseOf, testBase, type FigureTest } from "../figure";
import { inGap, unreadableActual, type Given } from "./context";
import { given } from "./effects";
import { measureFor, type Ladder } from "./ladder";
import type { Measured } from "./measure";
import { chosen } from "./region";

/** Of several figures each must be given: 210人 of 200 is no 满意度. */
function measureOne(ladder: Ladder, test: FigureTest): Measured | null {
  const rate = testBase(test) === "ratio";
  const given = ladder.context.facts.figures.some(({ quantity }) => baseOf(quantity) === "ratio");
  return rate && !given ? null : measureFor(ladder, test);
}

/** Conditions with several figures (入户率100%，≥20次): all must hold. */
export function several(ladder: Ladder): Given {
  const { options } = ladder.context;
  const all = ladder.figures.map((clause) => ({
    clause,
    found: clause.condition.parts.map((part) => ({ test: part.test, found: measureOne(ladder, part.test) })),
  }));
  if (all.some(({ found }) => found.some((one) => one.found === null))) return unreadableActual;
  const holding = all.filter(({ clause, found }) =>
    found.every((one) => one.found && chosen([{ clause, test: one.test }], one.found.size, options)),
  );
  const rest = ladder.context.clauses.find(({ kind }) => kind === "otherwise");
  if (holding.length === 0 && rest?.kind === "otherwise") return given(ladder.context, rest, rest.effect);
  // 100%且12次 before 80%且9次: the one that each figure speaks for
  const best = holding.filter((one) =>
    one.found.every(({ found }, at) => {
      const regions = holding.flatMap(({ clause, found: all }) => {
        const test = all[at]?.test;
        return test ? [{ clause, test }] : [];
      });
      const region = found && chosen(regions, found.size, options);
      return region !== "conflict" && region?.clause === one.clause;
    }),
  );
  const [first, second] = best;
  return !first || second ? inGap : given(ladder.context, first.clause, first.clause.effect);
}
