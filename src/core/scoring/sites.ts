/** One indicator over several sites or years (A25): targets and actuals added first, then scored once. */
import type { Decimal } from "../decimal";
import { sum } from "../decimal";
import type { IndicatorReading, TableReading } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import { amountIn } from "../values/compare";
import { squeeze } from "../values/text";
import type { Amount, Comparison, Sign, ValueReading } from "../values/value";
import { scoreByTarget } from "./by-target";
import type { Outcome } from "./outcome";
import { givenOf } from "./row";

interface Bound {
  readonly sign: Sign;
  readonly target: Amount;
  readonly actual: Amount;
}

function boundOf(indicator: IndicatorReading): Bound | null {
  const target = indicator.target?.value;
  const actual = indicator.actual?.value;
  return target?.kind === "comparison" && actual?.kind === "amount"
    ? { sign: target.sign, target: target.amount, actual }
    : null;
}

/** All in the first one's unit, added up; null where a unit does not convert. */
function added(amounts: readonly Amount[]): Amount | null {
  const first = amounts[0];
  if (!first) return null;
  const numbers = amounts.map((amount) => {
    if (amount.unit === null || first.unit === null) return amount.unit === first.unit ? amount.number : null;
    const converted = amountIn(amount, first.unit);
    return converted.ok ? converted.value : null;
  });
  const read = numbers.filter((number) => number !== null);
  return read.length === numbers.length ? { ...first, number: sum(read) } : null;
}

/** True where all rows have one name and one kind of target that can be added up. */
function bounds(members: readonly IndicatorReading[]): readonly Bound[] | null {
  const names = new Set(members.map((member) => squeeze(member.path.at(-1) ?? "")));
  const found = members.map(boundOf).filter((bound) => bound !== null);
  const signs = new Set(found.map((bound) => bound.sign));
  const rates = found.some((bound) => bound.target.unit?.dimension === "ratio");
  return names.size === 1 && signs.size === 1 && found.length === members.length && !rates ? found : null;
}

/** What the sums earn of the whole weight; null where the rows are not one indicator, or the scheme scores each alone. */
export function scoreSites(
  reading: TableReading,
  members: readonly IndicatorReading[],
  whole: Decimal,
  scheme: Scheme,
): Outcome | null {
  const found = scheme.options.severalSites === "sum-first" && members.length > 1 ? bounds(members) : null;
  const [member] = members;
  const [first] = found ?? [];
  const wanted = found && added(found.map((bound) => bound.target));
  const done = found && added(found.map((bound) => bound.actual));
  if (!member || !first || !wanted || !done) return null;
  const comparison: Comparison = { kind: "comparison", sign: first.sign, amount: wanted };
  const target: ValueReading = { text: "", value: comparison, doubts: [] };
  const actual: ValueReading = { text: "", value: done, doubts: [] };
  return scoreByTarget(givenOf(reading, member, whole, scheme), target, actual);
}
