/** A summary sheet that does not match its parts: rows by project (or by sheet), columns by heading. */
import type { Decimal } from "../../decimal";
import { decimal } from "../../decimal";
import type { Grid, GridRow } from "../../grid/grid";
import { gridOf } from "../../grid/grid";
import type { Cell, WorkbookData } from "../../grid/sheet";
import { squeeze } from "../../values/text";
import { quantity } from "../facts";
import { budgetOf } from "../funds";
import type { EvaluatedTable, SheetFinding } from "./evaluated";
import { fundsOf, placeOf, projectOf, sheetFinding } from "./evaluated";

type What = "score" | "budget" | "executed";

const headings: Readonly<Record<What, RegExp>> = {
  score: /^(?:自评)?(?:总分|得分|总得分|分数)(?:\(分\))?$/u,
  budget: /^(?:全年|年度|调整后|项目)?预算(?:数|金额|资金|总额)?(?:\((?:万|亿)?元\))?$/u,
  executed: /^(?:全年|年度|实际)?(?:执行|支出)(?:数|金额|资金|总额)?(?:\((?:万|亿)?元\))?$/u,
};
const projectHeading = /^(?:项目|项目名称|单位|名称|预算项目)$/u;

interface SummaryHead {
  readonly row: number;
  readonly project: number;
  readonly columns: readonly { readonly what: What; readonly column: number; readonly text: string }[];
}

function headIn({ row, cells }: GridRow): SummaryHead | null {
  const project = cells.find((cell) => projectHeading.test(squeeze(cell.text)));
  const columns = cells.flatMap((cell) => {
    const text = squeeze(cell.text);
    const what = (["score", "budget", "executed"] as const).find((one) => headings[one].test(text));
    return what ? [{ what, column: cell.address.column, text }] : [];
  });
  return project && columns.length > 0 ? { row, project: project.address.column, columns } : null;
}

/** What the table itself says, with the cell; money only where both sides name the same unit, or the summary names none. */
function own(table: EvaluatedTable, what: What, heading: string) {
  if (what === "score") {
    const total = table.reading.claimedTotal;
    return total?.number ? { number: total.number, cell: total.cell, unit: "分" } : null;
  }
  const line = fundsOf(table);
  const reading = line && (what === "executed" ? line.executed : budgetOf(line));
  const unit = table.reading.funds[0]?.moneyUnit ?? null;
  const stated = /(?:万|亿)?元/u.exec(heading)?.[0] ?? unit;
  return reading?.number && stated === unit ? { number: reading.number, cell: reading.cell, unit } : null;
}

function figure(cell: Cell): Decimal | null {
  return typeof cell.value === "number" ? decimal(cell.value) : null;
}

/** The one table of that project, else of the sheet of that name. */
function tableNamed(name: string, tables: readonly EvaluatedTable[]): EvaluatedTable | null {
  const byProject = tables.filter((table) => projectOf(table) === name);
  const found = byProject.length > 0 ? byProject : tables.filter((table) => squeeze(table.sheet) === name);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function rowFindings(grid: Grid, row: GridRow, head: SummaryHead, tables: readonly EvaluatedTable[]): SheetFinding[] {
  const name = squeeze(grid.shownAt(row.row, head.project).text);
  const table = name === "" ? null : tableNamed(name, tables);
  if (!table) return [];
  return head.columns.flatMap(({ what, column, text }) => {
    const cell = grid.at(row.row, column);
    const written = figure(cell);
    const right = own(table, what, text);
    if (!written || !right || written.eq(right.number)) return [];
    const facts = {
      project: grid.shownAt(row.row, head.project).text.trim(),
      what,
      written: quantity(written, right.unit),
      other: quantity(right.number, right.unit),
      difference: quantity(written.minus(right.number).abs(), right.unit),
      place: placeOf(table.sheet, right.cell),
    };
    return sheetFinding("summary-differs", { sheet: grid.sheet.name, cell: cell.address, scheme: table.scheme }, facts);
  });
}

/** Faults on sheets without a table of their own whose headings name projects and their scores or amounts. */
export function summaries(tables: readonly EvaluatedTable[], workbook: WorkbookData): SheetFinding[] {
  const withTable = new Set(tables.map((table) => table.sheet));
  return workbook.sheets
    .filter((sheet) => !withTable.has(sheet.name))
    .flatMap((sheet) => {
      const grid = gridOf(sheet);
      const head = grid.rows
        .slice(0, 20)
        .map(headIn)
        .find((found) => found !== null);
      if (!head) return [];
      return grid.rows.filter(({ row }) => row > head.row).flatMap((row) => rowFindings(grid, row, head, tables));
    });
}
