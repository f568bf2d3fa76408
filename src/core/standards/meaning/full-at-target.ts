/** Full points at the target where the sentence itself names less for less. */
import { baseOf, sizeOf } from "../figure";
import { scored, type Given } from "./context";
import type { FigureClause, Ladder } from "./ladder";
import { targetFigure, type Measured } from "./measure";
import type { Region } from "./region";
import { figureOf } from "./show";

/** Full at the target where the sentence names less for less: ≥70%得3分 of 5, the target ≥75%. */
export function fullAtTarget(ladder: Ladder, region: Region<FigureClause>, found: Measured): Given | null {
  const { context } = ladder;
  const target = targetFigure(context.target);
  const [bound] = region.test.flat();
  if (!target || !bound || context.target?.atMost || context.full.gte(context.weight)) return null;
  if (region.clause.effect?.gives !== "award" || baseOf(target) !== baseOf(bound.quantity)) return null;
  if (bound.sign !== "≥" && bound.sign !== ">") return null;
  if (sizeOf(target).lte(sizeOf(bound.quantity)) || found.size.lt(sizeOf(target))) return null;
  const compare = {
    line: "compare",
    left: figureOf(found.shown),
    sign: "≥",
    right: figureOf(target),
    met: true,
  } as const;
  return scored(context.weight, [compare, { line: "full", points: context.weight, because: "met" }]);
}
