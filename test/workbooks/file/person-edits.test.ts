/** What a person types into a grid over a file: read back at once, and in the saved file. */
import { readFileSync } from "node:fs";
import { decimal } from "../../../src/core/decimal";
import type { Cell } from "../../../src/core/grid/sheet";
import { type FileWorkbook, openFile } from "../../../src/workbooks/file";

function open(bytes: Uint8Array): FileWorkbook {
  const opened = openFile(bytes, "sample.xlsx");
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

async function cellsOf(workbook: FileWorkbook, sheet: string): Promise<ReadonlyMap<string, Cell>> {
  const read = await workbook.read([sheet]);
  if (!read.ok) throw new Error(read.failure.code);
  return new Map(
    read.value.sheets[0]?.cells.map((cell) => [`${String(cell.address.row)},${String(cell.address.column)}`, cell]),
  );
}

const sample = (): FileWorkbook => open(readFileSync("assets/samples/sample.xlsx"));
const at = (row: number, column: number) => ({ row, column });

test("text, number, percent, formula, nothing: read back, and after saving", async () => {
  const workbook = sample();
  workbook.edit("综治经费", [
    { cell: at(21, 4), value: "18万元", formula: null, numberFormat: null },
    { cell: at(15, 6), value: 0.5, formula: null, numberFormat: "0.0" },
    { cell: at(16, 6), value: 0.91, formula: null, numberFormat: "0%" },
    { cell: at(32, 6), value: 97.5, formula: "=SUM(G5:G32)", numberFormat: null },
    { cell: at(11, 7), value: null, formula: null, numberFormat: null },
  ]);
  for (const one of [workbook, open(workbook.save())]) {
    const cells = await cellsOf(one, "综治经费");
    expect(cells.get("21,4")).toMatchObject({ value: "18万元", text: "18万元", formula: null });
    expect(cells.get("15,6")).toMatchObject({ value: 0.5, text: "0.5", numberFormat: "0.0" });
    expect(cells.get("16,6")).toMatchObject({ value: 0.91, text: "91%" });
    expect(cells.get("32,6")).toMatchObject({ value: 97.5, formula: "=SUM(G5:G32)" });
    expect(cells.has("11,7")).toBe(false);
  }
});

test("a formula that a person typed is never overwritten by a scoring", async () => {
  const workbook = sample();
  workbook.edit("综治经费", [{ cell: at(11, 6), value: 4.5, formula: "=F12*0.9", numberFormat: null }]);
  const applied = await workbook.apply([
    {
      sheet: "综治经费",
      cell: at(11, 6),
      purpose: "score",
      before: { value: 4.5, formula: null, numberFormat: "General" },
      after: decimal("4.55"),
      numberFormat: null,
    },
  ]);
  expect(applied).toMatchObject({ ok: true, value: { written: 0, leftAlone: [{ cell: "G12" }] } });
});
