/** All checks of one table: faults, then causes only, then severities, in order of cell. */
import type { Grid } from "../grid/grid";
import type { TableReading } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import type { TableScore } from "../scoring/score";
import type { CheckedTable } from "./check";
import type { CodedFault } from "./causes";
import { causesOf } from "./causes";
import { isUnsure, layoutUnsure } from "./codes/layout-unsure";
import type { Finding } from "./finding";
import { tableChecks } from "./list";
import { severityOf } from "./settings";

function faultsOf(table: CheckedTable): readonly CodedFault[] {
  const checks = isUnsure(table.reading.layout) ? [layoutUnsure] : tableChecks;
  return checks
    .filter((check) => severityOf(check, table.scheme) !== null)
    .flatMap((check) => check.find(table).map((fault) => ({ ...fault, code: check.code })));
}

function byCell(first: Finding, second: Finding): number {
  if (!first.cell || !second.cell) return 0;
  return first.cell.row - second.cell.row || first.cell.column - second.cell.column;
}

/**
 * Every finding of a table, none ignored yet (`withIgnored`). A table that was not recognised for sure has one finding
 * that says so, and no other.
 */
export function checkTable(reading: TableReading, score: TableScore, scheme: Scheme, grid: Grid): readonly Finding[] {
  const table = { reading, score, scheme, grid };
  const severities = new Map(tableChecks.map((check) => [check.code as string, severityOf(check, scheme)]));
  return causesOf(faultsOf(table), table)
    .flatMap(({ code, cell, related, facts }) => {
      const severity = severities.get(code);
      return severity ? [{ code, severity, cell, related, facts, ignored: null }] : [];
    })
    .sort(byCell);
}
