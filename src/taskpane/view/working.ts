/** The working of whatever figure a cell belongs to: an indicator's score, the execution rate, the total. */
import type { CellAddress } from "../../core/grid/address";
import { contains, sameAddress } from "../../core/grid/address";
import type { TableEvaluation } from "../../core/evaluation";
import type { Words } from "../words";

/** One text a line; empty where the cell belongs to no figure of ours. */
export function workingAt(table: TableEvaluation, cell: CellAddress, words: Words): readonly string[] {
  const { reading, score } = table;
  const indicator = reading.indicators.findIndex((one) => one.row === cell.row);
  if (indicator >= 0) return words.locale.workingLines(score.indicators[indicator]?.working ?? []);
  const funds = reading.funds.findIndex((one) => contains(one.area, cell));
  if (funds >= 0) return words.locale.workingLines(score.funds[funds]?.working ?? []);
  if (score.total.cell !== null && sameAddress(score.total.cell, cell))
    return words.locale.workingLines(score.total.working);
  return [];
}
