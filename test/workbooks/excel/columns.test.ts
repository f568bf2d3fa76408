/** Score columns that a person agreed to: in the table's own style, and gone without a trace after 撤销评分. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookData } from "../../../src/core/grid/sheet";
import { excelWorkbook } from "../../../src/workbooks/excel";
import { openFile } from "../../../src/workbooks/file";
import { scoreSheets, undoScores } from "../../../src/workbooks/run";
import type { ExcelHost } from "../../excel-host";
import { startExcel } from "../../excel-host";
import { runOptions } from "../support/evidence";
import { failureIn, held, ok } from "./support";

const columns = { weight: "分值", score: "得分", grade: "等级", total: "总分" };
const options = { ...runOptions, marks: false, columns };
const sheet = "自评表";

async function seed(): Promise<WorkbookData> {
  const bytes = readFileSync(path.join(__dirname, "../../cases/seeds/nanyue-2022.xlsx"));
  return ok(await ok(openFile(new Uint8Array(bytes), "nanyue-2022.xlsx")).read("all"));
}

const line = { style: "Continuous", color: "#FF0000", weight: "Thin" };

/** A host whose table has lines, a font and a fill. */
async function styled(): Promise<ExcelHost> {
  const host = startExcel(await seed());
  for (let row = 10; row <= 18; row++) {
    const cell = host.sheet(sheet).at(row, 6);
    const look = {
      "borders/bottom/color": line.color,
      "borders/bottom/style": line.style,
      "borders/right/color": line.color,
      "borders/right/style": line.style,
      "font/size": 10,
      horizontalAlignment: "Center",
      wrapText: true,
      ...(row === 10 ? { "fill/color": "#DDEBF7", "font/bold": true } : {}),
    };
    host.sheet(sheet).put(row, 6, { ...cell, look });
  }
  return host;
}

const lookOf = (host: ExcelHost, row: number, column: number): unknown => host.sheet(sheet).at(row, column).look;

test("the new cells look like those beside them; numbers keep their own format", async () => {
  const host = await styled();
  const done = ok(await scoreSheets(excelWorkbook(), "all", "fill", options));
  expect(done.applied.leftAlone).toEqual([]);
  expect([held(host, "H11", sheet), held(host, "I11", sheet), held(host, "I20", sheet)]).toEqual([
    "分值",
    "得分",
    98.51,
  ]);
  expect(lookOf(host, 10, 8)).toEqual(lookOf(host, 10, 6));
  expect(lookOf(host, 11, 8)).toEqual(lookOf(host, 11, 6));
  expect(host.sheet(sheet).at(11, 8).numberFormat).toBe("General");
});

test("undone, after the pane was closed and opened again: exactly as it was", async () => {
  const host = await styled();
  const before = host.dump();
  ok(await scoreSheets(excelWorkbook(), "all", "fill", options));
  const later = excelWorkbook();
  expect(await later.canRevert()).toBe(true);
  expect(ok(await undoScores(later)).leftAlone).toEqual([]);
  ok(await later.remember("remembered", null));
  expect(host.dump()).toEqual(before);
});

test("a look that the new cell had before comes back", async () => {
  const host = await styled();
  const own = {
    "borders/top/color": "#00FF00",
    "borders/top/style": "Double",
    "fill/color": "#FFFF00",
    "font/italic": true,
  };
  host.sheet(sheet).put(11, 8, { ...host.sheet(sheet).at(11, 8), look: own });
  const excel = excelWorkbook();
  ok(await scoreSheets(excel, "all", "fill", options));
  expect(lookOf(host, 11, 8)).not.toEqual(own);
  ok(await undoScores(excel));
  expect(lookOf(host, 11, 8)).toEqual(own);
});

test("applied twice is applied once, and the syncs stay two to write and one to read back", async () => {
  const host = await styled();
  const excel = excelWorkbook();
  const planned = ok(await scoreSheets(excel, "all", "fill", options)).plan;
  const once = host.dump();
  host.resetCounts();
  expect(ok(await excel.apply(planned.edits)).leftAlone.length + ok(await excel.apply(planned.edits)).written).toBe(0);
  expect(host.dump()).toEqual(once);
  ok(await undoScores(excel));
  host.resetCounts();
  ok(await excel.apply(planned.edits));
  expect(host.syncs).toBe(3);
});

test("someone wrote into one of the new cells meanwhile: undoing says so and changes nothing", async () => {
  const host = await styled();
  const excel = excelWorkbook();
  ok(await scoreSheets(excel, "all", "fill", options));
  host.type(sheet, "I12", 1);
  const before = host.dump();
  expect(failureIn(await undoScores(excel))).toMatchObject({ code: "changed-since", cell: "I12", found: "1" });
  expect(host.dump()).toEqual(before);
});
