import type { SheetData, WorkbookData } from "../../../src/core/grid/sheet";
import { areaToA1, toA1 } from "../../../src/core/grid/address";
import { excelWorkbook } from "../../../src/workbooks/excel";
import type { HostSettings } from "../../excel-host";
import { setLocked, sheetOf, startExcel, workbookOf } from "../../excel-host";
import { area, failureIn, ok, sheetName, small } from "./support";

async function readAll(
  data: WorkbookData,
  settings: HostSettings = {},
): Promise<{ sheets: readonly SheetData[]; syncs: number }> {
  const host = startExcel(data, settings);
  const { sheets } = ok(await excelWorkbook().read("all"));
  return { sheets, syncs: host.syncs };
}

/** A sheet of many rows, every cell with something in it. */
const tall = (rows: number, columns: number, text = "指标"): WorkbookData =>
  workbookOf(
    sheetOf(
      "长表",
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_unused, column) => (column === 0 ? `${text}${row}` : row + column / 100)),
      ),
    ),
  );

test("values, texts, formulas and number formats come as they are", async () => {
  const data = sheetOf(sheetName, [["名称", 0.9102, true, "=A1", "=1/0"]]);
  const cells = data.cells.map((cell) =>
    cell.value === 0.9102 ? { ...cell, numberFormat: "0.00%", text: "91.02%" } : cell,
  );
  const { sheets } = await readAll(workbookOf({ ...data, cells }));
  expect(sheets[0]?.cells).toEqual([
    { address: { row: 0, column: 0 }, value: "名称", text: "名称", formula: null, numberFormat: "General" },
    { address: { row: 0, column: 1 }, value: 0.9102, text: "91.02%", formula: null, numberFormat: "0.00%" },
    { address: { row: 0, column: 2 }, value: true, text: "TRUE", formula: null, numberFormat: "General" },
    { address: { row: 0, column: 3 }, value: "名称", text: "名称", formula: "=A1", numberFormat: "General" },
    {
      address: { row: 0, column: 4 },
      value: { error: "#DIV/0!" },
      text: "#DIV/0!",
      formula: "=1/0",
      numberFormat: "General",
    },
  ]);
});

test("text that looks like a formula is text", async () => {
  const host = startExcel(small());
  host.type(sheetName, "A2", "'=SUM(B2:B3)");
  const { sheets } = ok(await excelWorkbook().read([sheetName]));
  const cell = sheets[0]?.cells.find(({ address }) => toA1(address) === "A2");
  expect(cell).toMatchObject({ value: "=SUM(B2:B3)", formula: null });
});

test("merged areas, hidden rows and columns, hidden sheets", async () => {
  const first = sheetOf(
    sheetName,
    [
      ["甲", null],
      [null, null],
      ["乙", 1],
    ],
    {
      merges: [area("A1:B2"), area("A3:A4")],
      hiddenRows: [1],
      hiddenColumns: [1],
    },
  );
  const { sheets } = await readAll(workbookOf(first, sheetOf("备用", [["x"]], { visible: false })));
  expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
    [sheetName, true],
    ["备用", false],
  ]);
  expect(sheets[0]?.merges.map(areaToA1)).toEqual(["A1:B2", "A3:A4"]);
  expect(sheets[0]?.hiddenRows).toEqual([1]);
  expect(sheets[0]?.hiddenColumns).toEqual([1]);
});

test("a protected sheet says which cells may be written", async () => {
  const host = startExcel(small({ protection: { protected: true, unlocked: [] } }));
  expect(ok(await excelWorkbook().read("active")).sheets[0]?.protection).toEqual({ protected: true, unlocked: [] });
  setLocked(host.sheet(sheetName), area("C2:C4"), false);
  setLocked(host.sheet(sheetName), area("B4:B4"), false);
  const read = ok(await excelWorkbook().read("active")).sheets[0]?.protection.unlocked.map(areaToA1);
  expect(read).toEqual(["C2:C3", "B4:C4"]);
});

test("empty sheets are read as empty", async () => {
  const { sheets, syncs } = await readAll(workbookOf(sheetOf("空", []), sheetOf("也空", [])));
  expect(sheets.map(({ name, cells }) => [name, cells])).toEqual([
    ["空", []],
    ["也空", []],
  ]);
  expect(syncs).toBe(1);
});

describe("syncs", () => {
  test.each([
    ["a small sheet", workbookOf(sheetOf(sheetName, [["指标", 5]])), 2],
    ["2,000 rows of 10 columns", tall(2000, 10), 2],
    ["50 sheets", workbookOf(...Array.from({ length: 50 }, (_, at) => sheetOf(`表${at}`, [["指标", at]]))), 2],
    ["64 sheets", workbookOf(...Array.from({ length: 64 }, (_, at) => sheetOf(`表${at}`, [["指标", at]]))), 2],
    [
      "more sheets than are guessed",
      workbookOf(...Array.from({ length: 70 }, (_, at) => sheetOf(`表${at}`, [[at]]))),
      3,
    ],
    ["8 MB of cells", tall(8000, 12), 3],
  ])("%s", async (_, data, expected) => {
    const { sheets, syncs } = await readAll(data);
    expect(syncs).toBe(expected);
    expect(JSON.stringify(sheets) === JSON.stringify(data.sheets)).toBe(true); // toEqual takes seconds for 96,000 cells
  });

  test("of a named sheet and of the one in front: two, whatever else there is", async () => {
    const host = startExcel(workbookOf(sheetOf("甲", [[1]]), sheetOf("乙", [[2]]), sheetOf("丙", [[3]])));
    const workbook = excelWorkbook();
    expect(ok(await workbook.read(["丙", "甲"])).sheets.map(({ name }) => name)).toEqual(["丙", "甲"]);
    expect(host.syncs).toBe(2);
    host.resetCounts();
    expect(ok(await workbook.read("active")).sheets.map(({ name }) => name)).toEqual(["甲"]);
    expect(host.syncs).toBe(2);
  });

  test("each answer stays under 4 MB; ranges are let go without a request", async () => {
    const host = startExcel(tall(8000, 12));
    ok(await excelWorkbook().read("all"));
    for (const { responseBytes } of host.requests) expect(responseBytes).toBeLessThan(4_000_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.cleanUps).toBe(0);
    expect(host.heldReferences).toBe(0);
  });

  test("long texts that the estimate missed are asked again in halves", async () => {
    const data = tall(3000, 4, "评分标准".repeat(100));
    const { sheets, syncs } = await readAll(data);
    expect(JSON.stringify(sheets) === JSON.stringify(data.sheets)).toBe(true);
    expect(syncs).toBeGreaterThan(3);
  });

  test("an Excel that will not step past its last sheet is asked by name: one sync more", async () => {
    const host = startExcel(small());
    host.fail(1, "InvalidObjectPath");
    expect(ok(await excelWorkbook().read("all")).sheets).toHaveLength(1);
    expect(host.syncs).toBe(4); // the one that failed among them
  });
});

describe("refused", () => {
  test("a sheet that is not there", async () => {
    startExcel(small());
    expect(failureIn(await excelWorkbook().read(["没有"]))).toEqual({ code: "sheet-missing", sheet: "没有" });
  });

  test("an Excel that cannot tell merged areas", async () => {
    const host = startExcel(small(), { apiLevel: "1.12" });
    expect(failureIn(await excelWorkbook().read("all"))).toEqual({ code: "too-old", needed: "ExcelApi 1.13" });
    expect(host.syncs).toBe(0);
  });

  test("a stray cell at the end of the sheet", async () => {
    const host = startExcel(small());
    host.type(sheetName, "XFD1048576", "x");
    expect(failureIn(await excelWorkbook().read("all"))).toEqual({
      code: "too-large",
      detail: `${sheetName}!A1:XFD1048576`,
    });
  });

  test("while a cell is edited, where Excel cannot wait", async () => {
    const host = startExcel(small(), { delayForCellEdit: false });
    host.startEditing();
    expect(failureIn(await excelWorkbook().read("all"))).toEqual({ code: "cell-editing" });
  });
});

test("a cell edit is waited out where Excel can", async () => {
  const host = startExcel(small());
  host.startEditing();
  let done = false;
  const reading = excelWorkbook()
    .read("all")
    .then((result) => {
      done = true;
      return result;
    });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toBe(false);
  host.endEditing();
  expect(ok(await reading).sheets).toHaveLength(1);
});

test("dates that count from 1904 are known by a date on a sheet", async () => {
  const dated = (value: number): WorkbookData => {
    const cell = { address: { row: 0, column: 0 }, value, text: "2022/12/20", formula: null, numberFormat: "yyyy/m/d" };
    return workbookOf({ ...sheetOf(sheetName, []), cells: [cell] });
  };
  expect((await readAll(dated(44_915))).sheets[0]?.date1904).toBe(false);
  expect((await readAll(dated(44_915 - 1462))).sheets[0]?.date1904).toBe(true);
});
