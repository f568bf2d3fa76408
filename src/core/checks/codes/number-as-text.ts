/** Numbers stored as text: read here, but left out by the sheet's own sums. One note a table. */
import type { CellAddress } from "../../grid/address";
import { toA1 } from "../../grid/address";
import type { TableReading } from "../../reading/table";
import type { Check } from "../check";
import { raise } from "../check";
import { scorePlaces } from "../places";

/** Cells of weights, scores and money, which sums run over. */
function figureCells({ indicators, funds, claimedTotal }: TableReading): readonly CellAddress[] {
  const readings = [
    ...funds.flatMap(({ lines }) =>
      lines.flatMap((line) => [line.initialBudget, line.annualBudget, line.executed, line.weight, line.score]),
    ),
    ...indicators.flatMap(({ weight, score }) => [weight, score]),
    claimedTotal,
  ];
  return readings.flatMap((one) => (one?.number ? [one.cell] : []));
}

export const numberAsText = {
  code: "number-as-text",
  severity: "info",
  find: (table) => {
    const { grid, reading } = table;
    if (scorePlaces(table).length === 0) return [];
    const seen = new Set<string>();
    const cells = figureCells(reading).filter((cell) => {
      const name = toA1(cell);
      const pure = /^\s*-?\d+(?:\.\d+)?\s*$/u.test(grid.at(cell.row, cell.column).text);
      const asText = typeof grid.at(cell.row, cell.column).value === "string" && pure && !seen.has(name);
      if (asText) seen.add(name);
      return asText;
    });
    const [first] = cells;
    return first ? [raise(first, { count: cells.length, cells: cells.slice(0, 5).map(toA1) }, cells.slice(1))] : [];
  },
} as const satisfies Check;
