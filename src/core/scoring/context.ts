/** How a target and an actual of one indicator are to be compared. */
import type { CompareContext } from "../values/compare";
import { lessIsBetter } from "../values/compare";
import { squeeze } from "../values/text";
import type { Unit, Value } from "../values/value";
import type { Given } from "./given";

/** A share of something among the cost indicators, not an amount spent: 成本节约率, 补助标准达标率. */
const share = /(?:率|比例|占比|程度)(?:\([^()]*\))?$/u;

function unitIn(value: Value): Unit | null {
  if (value.kind === "amount") return value.unit;
  return value.kind === "comparison" ? value.amount.unit : null;
}

/** True for a rate among the costs: more of it is better, unless its name says otherwise (A31). */
function isShareOfCost({ name, nature, target }: Given): boolean {
  const unit = target ? unitIn(target.value) : null;
  return nature === "cost" && (unit?.dimension === "ratio" || (unit === null && share.test(squeeze(name))));
}

/** Nature and options of an indicator as the comparison of values wants them. */
export function contextOf(given: Given): CompareContext {
  const { deadlineDay, equalTarget, unitConversion } = given.scheme.options;
  return {
    nature: isShareOfCost(given) ? null : given.nature,
    lessIsBetter: lessIsBetter(squeeze(given.name)),
    equalTarget,
    unitConversion,
    deadlineDay,
    year: given.year,
  };
}
