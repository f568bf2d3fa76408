/** Short ways to write edits and to look at what came of them. */
import { decimal } from "../../../src/core/decimal";
import type { CellEdit, Mark } from "../../../src/core/edits/edit";
import type { Area, CellAddress } from "../../../src/core/grid/address";
import { areaFromA1, fromA1 } from "../../../src/core/grid/address";
import type { RawValue, SheetData } from "../../../src/core/grid/sheet";
import type { Result } from "../../../src/core/result";
import type { HostFailure } from "../../../src/workbooks/workbook";
import type { ExcelHost, FixtureValue } from "../../excel-host";
import { sheetOf, workbookOf } from "../../excel-host";

export const sheetName = "评分";

export function at(a1: string): CellAddress {
  const address = fromA1(a1);
  if (!address) throw new Error(a1);
  return address;
}

export function area(a1: string): Area {
  const found = areaFromA1(a1);
  if (!found) throw new Error(a1);
  return found;
}

/** An edit; the cell was read as `before`. */
export function edit(
  a1: string,
  after: number | string,
  before: RawValue = null,
  more: Partial<CellEdit> = {},
): CellEdit {
  return {
    sheet: sheetName,
    cell: at(a1),
    purpose: "score",
    before: { value: before, formula: null, numberFormat: "General" },
    after: typeof after === "number" ? decimal(after) : after,
    numberFormat: null,
    ...more,
  };
}

export function mark(a1: string, severity: Mark["severity"], words = "说明", sheet = sheetName): Mark {
  return { sheet, area: area(a1), severity, words };
}

/** The value of a result, or the failure as an error of the test. */
export function ok<T>(result: Result<T, HostFailure>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** The failure of a result that must have failed. */
export function failureIn(result: Result<unknown, HostFailure>): HostFailure {
  if (result.ok) throw new Error(`did not fail: ${JSON.stringify(result.value)}`);
  return result.failure;
}

export const smallRows: readonly (readonly FixtureValue[])[] = [
  ["指标", "分值", "得分"],
  ["数量", 5, null],
  ["质量", 5, null],
  ["时效", 5, 4],
  ["合计", 15, "=SUM(C2:C4)"],
];

/** A workbook with one small table, and what else the sheet has. */
export const small = (more: Partial<SheetData> = {}): ReturnType<typeof workbookOf> =>
  workbookOf(sheetOf(sheetName, smallRows, more));

/** What a cell of the host holds. */
export function held(host: ExcelHost, a1: string, sheet = sheetName): RawValue {
  const { row, column } = at(a1);
  return host.sheet(sheet).at(row, column).value;
}
