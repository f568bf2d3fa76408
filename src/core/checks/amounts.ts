/** Target and actual as two figures in one unit, and which way the target points. */
import type { Decimal } from "../decimal";
import type { CellAddress } from "../grid/address";
import type { IndicatorReading } from "../reading/table";
import type { IndicatorScore } from "../scoring/score";
import { amountIn, compareReadings, directionOf, lessIsBetter } from "../values/compare";
import type { CompareContext, Direction, Unsaid } from "../values/compare";
import { needsConfirmation } from "../values/doubts";
import { squeeze } from "../values/text";
import type { Amount, Unit, Value, ValueReading } from "../values/value";
import type { CheckedTable } from "./check";

/** A target and its actual in the target's unit. */
export interface Pair {
  readonly direction: Direction;
  /** As written: `≥`, or none. */
  readonly signed: boolean;
  readonly target: Decimal;
  readonly actual: Decimal;
  /** The unit both are in; null for bare numbers. */
  readonly unit: Unit | null;
  /** False for a limit that its own figure already breaks: `<5`. */
  readonly included: boolean;
  readonly targetCell: CellAddress;
  readonly actualCell: CellAddress;
}

/** The one figure of a value: an amount, or the amount of a comparison (`≥13个` as an actual is 13). */
export function amountOf(value: Value): Amount | null {
  if (value.kind === "amount") return value;
  return value.kind === "comparison" ? value.amount : null;
}

function contextOf(indicator: IndicatorReading, { reading, scheme }: CheckedTable): CompareContext {
  const { equalTarget, unitConversion, deadlineDay } = scheme.options;
  return {
    nature: indicator.nature,
    lessIsBetter: lessIsBetter(squeeze(indicator.name.text)),
    equalTarget,
    unitConversion,
    deadlineDay,
    year: reading.layout.year,
  };
}

/** The way that the score was worked out by, so that a finding never says otherwise; else, and for figures without a sign, what target and name say. */
function direction(target: ValueReading, context: CompareContext, score: IndicatorScore | undefined): Direction | null {
  const method = score?.method;
  if (method === "at-least" || method === "at-most") return method;
  return directionOf(target.value, context);
}

/** Both cells of a row, where each holds one certain figure and the units allow to compare them. */
export function pairOf(table: CheckedTable, at: number): Pair | null {
  const indicator = table.reading.indicators[at];
  const { target, actual } = indicator ?? {};
  if (!indicator || !target || !actual || needsConfirmation(target) || needsConfirmation(actual)) return null;
  if (!amountOf(target.value) || !amountOf(actual.value)) return null;
  const context = contextOf(indicator, table);
  const compared = compareReadings(actual, target, context);
  const way = direction(target, context, table.score.indicators[at]);
  if (!compared.actual || !compared.target || !way) return null;
  const sign = target.value.kind === "comparison" ? target.value.sign : null;
  return {
    direction: way,
    signed: sign !== null && sign !== "=",
    target: compared.target,
    actual: compared.actual,
    unit: compared.unit,
    included: sign !== "<" && sign !== ">",
    targetCell: target.cell,
    actualCell: actual.cell,
  };
}

interface RowPair {
  readonly at: number;
  readonly indicator: IndicatorReading;
  readonly pair: Pair;
}

/** Pairs already made: several checks ask for the same table's. */
const known = new WeakMap<CheckedTable, readonly RowPair[]>();

/** Every row's pair, with the index of its indicator. */
export function pairsOf(table: CheckedTable): readonly RowPair[] {
  const made =
    known.get(table) ??
    table.reading.indicators.flatMap((indicator, at) => {
      const pair = pairOf(table, at);
      return pair ? [{ at, indicator, pair }] : [];
    });
  known.set(table, made);
  return made;
}

/** Why a row's target and actual cannot be compared; null where they can, or where there is nothing to compare. */
export function incomparable(indicator: IndicatorReading, table: CheckedTable): Unsaid | null {
  const { target, actual } = indicator;
  return target && actual ? compareReadings(actual, target, contextOf(indicator, table)).why : null;
}

/** An amount in a unit; null where the two cannot be compared. A bare number is taken in the other's unit. */
export function inUnit(amount: Amount, unit: Unit | null): Decimal | null {
  if (amount.unit === null || unit === null) return amount.number;
  const converted = amountIn(amount, unit);
  return converted.ok ? converted.value : null;
}

/** A ratio in percent: 0.9102 and 91.02 % are 91.02; null for any other amount. */
export function percentOf(amount: Amount | null): Decimal | null {
  return amount?.unit?.dimension === "ratio" ? amount.number.times(amount.unit.factor).times(100) : null;
}
