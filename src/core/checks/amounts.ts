/** Target and actual as two figures in one unit. */
import type { Decimal } from "../decimal";
import type { CellAddress } from "../grid/address";
import type { CellReading, IndicatorReading } from "../reading/table";
import { amountIn } from "../values/compare";
import { needsConfirmation } from "../values/doubts";
import type { Amount, Sign, Unit, Value } from "../values/value";

/** A target and its actual in the target's unit. */
export interface Pair {
  readonly sign: Sign | null;
  readonly target: Decimal;
  readonly actual: Decimal;
  /** The unit both are in; null for bare numbers. */
  readonly unit: Unit | null;
  readonly targetCell: CellAddress;
  readonly actualCell: CellAddress;
}

/** The one figure of a value: an amount, or the amount of a comparison (`≥13个` as an actual is 13). */
export function amountOf(value: Value): Amount | null {
  if (value.kind === "amount") return value;
  return value.kind === "comparison" ? value.amount : null;
}

function signOf(value: Value): Sign | null {
  return value.kind === "comparison" ? value.sign : null;
}

/** Both cells, where both hold one certain figure; the actual takes the target's unit where it has none. */
export function pairOf(indicator: Pick<IndicatorReading, "target" | "actual">): Pair | null {
  const { target, actual } = indicator;
  if (!target || !actual || needsConfirmation(target) || needsConfirmation(actual)) return null;
  return pairOfReadings(target, actual);
}

function pairOfReadings(target: CellReading, actual: CellReading): Pair | null {
  const promised = amountOf(target.value);
  const done = amountOf(actual.value);
  if (!promised || !done) return null;
  const converted = inUnit(done, promised.unit);
  if (converted === null) return null;
  return {
    sign: signOf(target.value),
    target: promised.number,
    actual: converted,
    unit: promised.unit ?? done.unit,
    targetCell: target.cell,
    actualCell: actual.cell,
  };
}

/** An amount in a unit; null where the two units cannot be compared. A bare number is taken in the other's unit. */
export function inUnit(amount: Amount, unit: Unit | null): Decimal | null {
  if (amount.unit === null || unit === null) return amount.number;
  const converted = amountIn(amount, unit);
  return converted.ok ? converted.value : null;
}

/** True where passing the target is worse: `≤` and `<`; a bare or equal amount of money (A31, by nature). */
export function isLimit(pair: Pair, indicator: IndicatorReading, equalTarget: "by-nature" | "exact"): boolean {
  if (pair.sign === "≤" || pair.sign === "<") return true;
  if (pair.sign === "≥" || pair.sign === ">") return false;
  return equalTarget === "by-nature" && indicator.nature === "cost" && pair.unit?.dimension === "money";
}
