/** The columns of a table as recognised, and the correction that a person makes of them. */
import { toA1 } from "../../core/grid/address";
import type { CellAddress } from "../../core/grid/address";
import type { TableEvaluation } from "../../core/evaluation";
import { headingNames, headingsKey } from "../../core/layout";
import { certaintyThreshold } from "../../core/layout/layout";
import type { ColumnRole, LayoutCorrection } from "../../core/layout/layout";
import { squeeze } from "../../core/values/text";
import { oneLine } from "./places";

export interface ColumnLine {
  /** Its name in a correction. */
  readonly key: string;
  readonly heading: string;
  readonly address: CellAddress;
  readonly cell: string;
  readonly role: ColumnRole;
  readonly unsure: boolean;
}

export interface RowLine {
  readonly key: string;
  readonly name: string;
  /** Null for a row that an earlier correction took out: it is no indicator now, so its place is not known. */
  readonly address: CellAddress | null;
  readonly cell: string;
}

/** The columns from left to right. */
export function columnLines({ reading }: TableEvaluation): ColumnLine[] {
  const { columns } = reading.layout;
  const names = headingNames(columns);
  return columns.map((column, at) => ({
    key: names[at] ?? "",
    heading: oneLine(column.headingText),
    address: column.heading,
    cell: toA1(column.heading),
    role: column.role,
    unsure: column.certainty.value < certaintyThreshold,
  }));
}

/** The correction that is in force for a table, the last one where there are several. */
export function correctionOn(table: TableEvaluation, all: readonly LayoutCorrection[]): LayoutCorrection | null {
  const key = headingsKey(table.reading.layout.columns);
  return all.findLast(({ headings }) => headings === key) ?? null;
}

/** The rows that count as indicators, then those that an earlier correction took out. */
export function rowLines({ reading }: TableEvaluation, earlier: LayoutCorrection | null): RowLine[] {
  const rows = reading.indicators.map(({ name }) => ({
    key: squeeze(name.text),
    name: oneLine(name.text),
    address: name.cell,
    cell: toA1(name.cell),
  }));
  const out = (earlier?.notIndicators ?? []).filter((key) => !rows.some((row) => row.key === key));
  return [...rows, ...out.map((key) => ({ key, name: key, address: null, cell: "" }))];
}

/** What is kept: the headings that it was made for, all roles, the rows that are none. */
export function correctionOf(
  table: TableEvaluation,
  roles: Readonly<Record<string, ColumnRole>>,
  notIndicators: readonly string[],
): LayoutCorrection {
  return { headings: headingsKey(table.reading.layout.columns), roles, notIndicators };
}
