/** A table of a workbook as the checks across sheets see it. */
import { toA1 } from "../../grid/address";
import type { CellAddress } from "../../grid/address";
import type { FundsLine, TableReading } from "../../reading/table";
import type { Scheme } from "../../schemes/scheme";
import type { TableScore } from "../../scoring/score";
import { squeeze } from "../../values/text";
import type { Fact, Finding } from "../finding";
import { totalLine } from "../funds";
import type { WorkbookFindingCode } from "../code";
import { severityOf } from "../settings";

/** What `TableEvaluation` has of it. */
export interface EvaluatedTable {
  readonly sheet: string;
  readonly reading: TableReading;
  readonly scheme: Scheme;
  readonly score: TableScore;
}

/** A finding with the sheet it stands on. */
export type SheetFinding = Finding & { readonly sheet: string };

/** The finding under the table's scheme; none where that turns the code off. */
export function sheetFinding(
  code: WorkbookFindingCode,
  at: { readonly sheet: string; readonly cell: CellAddress; readonly scheme: Scheme },
  facts: Readonly<Record<string, Fact>>,
): SheetFinding[] {
  const severity = severityOf({ code, severity: "info" }, at.scheme);
  return severity ? [{ code, severity, sheet: at.sheet, cell: at.cell, related: [], facts, ignored: null }] : [];
}

/** `自评表!A21`: where a table or cell stands. */
export function placeOf(sheet: string, cell: CellAddress): string {
  return `${sheet}!${toA1(cell)}`;
}

/** The project's name made comparable; null where the table states none. */
export function projectOf({ reading }: EvaluatedTable): string | null {
  const name = squeeze(reading.layout.project?.text ?? "");
  return name === "" ? null : name;
}

/** The total line of the table's first funds block. */
export function fundsOf({ reading }: EvaluatedTable): FundsLine | null {
  const [block] = reading.funds;
  return block ? totalLine(block) : null;
}

/** Where a table begins, for a person to look at: its project, else its title, else its corner. */
export function headOf({ reading: { layout } }: EvaluatedTable): CellAddress {
  return layout.project?.cell ?? layout.title?.cell ?? { row: layout.area.top, column: layout.area.left };
}
