/** Weights do not add to the total that the scheme or the sheet sets (contract.md, Findings; domain C01, A34). */
import type { Decimal } from "../../decimal";
import { decimal, zero } from "../../decimal";
import type { CellAddress } from "../../grid/address";
import type { TableReading } from "../../reading/table";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { points } from "../facts";
import { addedWeights, fundsWeight, sameWeight, superfluousAlternatives, weightPlaces } from "../weights";

/** The total of the weights, else the heading of their column, else the first row that carries one. */
export function weightCell(reading: TableReading): CellAddress | null {
  const heading = reading.layout.columns.find((column) => column.role === "weight")?.heading;
  const first = reading.indicators.find((indicator) => indicator.weight)?.weight?.cell;
  return reading.totalWeight?.cell ?? heading ?? first ?? null;
}

export interface AddedUp {
  readonly indicators: Decimal;
  readonly funds: Decimal;
  readonly whole: Decimal;
  readonly expected: Decimal;
}

/** What the weights add to and should; null where the sheet gives none, or not for every row. */
export function addUp({ reading, score, scheme }: CheckedTable): AddedUp | null {
  const { total, complete } = addedWeights(weightPlaces(reading));
  if (!complete || total.eq(zero)) return null;
  const funds = fundsWeight(reading.funds, score.funds);
  return {
    indicators: total,
    funds,
    whole: total.plus(funds),
    expected: reading.totalWeight?.number ?? decimal(scheme.total),
  };
}

/** True where the weights fit: as a whole, or the total row counts the indicators and the whole is the scheme's. */
export function fits(added: AddedUp, { scheme }: CheckedTable): boolean {
  const same = (first: Decimal, second: Decimal): boolean => sameWeight(first, second, scheme.options.weightTolerance);
  if (same(added.whole, added.expected)) return true;
  return same(added.indicators, added.expected) && same(added.whole, decimal(scheme.total));
}

export const weightsNot100 = {
  code: "weights-not-100",
  severity: "error",
  find: (table): Raised[] => {
    const added = addUp(table);
    const cell = weightCell(table.reading);
    if (!added || !cell || fits(added, table)) return [];
    const wanted = added.expected.minus(added.funds);
    if (superfluousAlternatives(weightPlaces(table.reading), wanted)) return [];
    const facts = {
      sum: points(added.whole),
      expected: points(added.expected),
      difference: points(added.whole.minus(added.expected).abs()),
      indicators: added.funds.eq(zero) ? null : points(added.indicators),
      funds: added.funds.eq(zero) ? null : points(added.funds),
      more: added.whole.gt(added.expected),
    };
    return [raise(cell, facts)];
  },
} as const satisfies Check;
