import { excelWorkbook } from "../../../src/workbooks/excel";
import type { CellEdit } from "../../../src/core/edits/edit";
import { decimal } from "../../../src/core/decimal";
import { sheetOf, startExcel, workbookOf } from "../../excel-host";
import { area, at, edit, failureIn, held, ok, sheetName, small } from "./support";

test("writes the planned cells and nothing else", async () => {
  const host = startExcel(small());
  const done = ok(await excelWorkbook().apply([edit("C2", 4.55), edit("C3", 5), edit("C4", 3, 4)]));
  expect(done).toEqual({ written: 3, leftAlone: [] });
  expect(["C2", "C3", "C4", "C5"].map((a1) => held(host, a1))).toEqual([4.55, 5, 3, 12.55]);
  expect(host.sheet(sheetName).at(1, 2).numberFormat).toBe("General");
});

test("a number format is set only where the edit says one", async () => {
  const host = startExcel(small());
  ok(await excelWorkbook().apply([edit("C2", 0.9102, null, { numberFormat: "0.00%" }), edit("C3", 5)]));
  expect(host.sheet(sheetName).at(1, 2)).toMatchObject({ value: 0.9102, numberFormat: "0.00%" });
  expect(host.sheet(sheetName).at(2, 2).numberFormat).toBe("General");
});

test("a cell formatted as text keeps the score as its digits", async () => {
  const host = startExcel(small());
  host.sheet(sheetName).put(1, 2, { ...host.sheet(sheetName).at(1, 2), numberFormat: "@" });
  expect(ok(await excelWorkbook().apply([edit("C2", 4.5)])).written).toBe(1);
  expect(held(host, "C2")).toBe("4.5");
  expect(ok(await excelWorkbook().revert()).written).toBe(1);
  expect(held(host, "C2")).toBe(null);
});

describe("syncs: two to write, one to read back", () => {
  const scores = (rows: number): CellEdit[] =>
    Array.from({ length: rows }, (_, row) => edit("A1", row / 100, null, { cell: { row: row + 1, column: 9 } }));
  const table = (rows: number): ReturnType<typeof workbookOf> =>
    workbookOf(
      sheetOf(
        sheetName,
        Array.from({ length: rows + 1 }, (_, row) => [`指标${row}`, row, "≥1"]),
      ),
    );

  test("2,000 scores are one range", async () => {
    const host = startExcel(table(2000));
    expect(ok(await excelWorkbook().apply(scores(2000))).written).toBe(2000);
    expect(host.syncs).toBe(3);
    for (const { actions } of host.requests) expect(actions).toBeLessThan(40);
  });

  test("50 sheets", async () => {
    const names = Array.from({ length: 50 }, (_, number) => `表${number}`);
    const host = startExcel(workbookOf(...names.map((name) => sheetOf(name, [["指标", 5, null]]))));
    expect(ok(await excelWorkbook().apply(names.map((sheet) => edit("C1", 5, null, { sheet })))).written).toBe(50);
    expect(host.syncs).toBe(3);
  });

  test("scores under one another with gaps: a range for each stretch", async () => {
    const host = startExcel(table(30));
    const edits = scores(30).filter((_, row) => row % 10 !== 9);
    ok(await excelWorkbook().apply(edits));
    const writes = host.requests[1]?.body.Actions.filter(
      ({ ActionType, Name }) => ActionType === 4 && Name === "Values",
    );
    expect(writes).toHaveLength(3);
  });

  test("one more for each further 4 MB, no request above it, and nothing written that is too much to be put back", async () => {
    const host = startExcel(table(12_000), { payloadLimit: 4_000_000 });
    const words = "说明".repeat(150);
    const edits = Array.from({ length: 6000 }, (_, row) =>
      edit("A1", words, null, { cell: { row: row * 2, column: 9 }, purpose: "heading" }),
    );
    expect(failureIn(await excelWorkbook().apply(edits)).code).toBe("too-large");
    expect(host.requests.every(({ requestBytes, responseBytes }) => requestBytes + responseBytes < 4_200_000)).toBe(
      true,
    );
    expect(host.syncs).toBe(3);
  });
});

describe("what changed meanwhile is left alone and said", () => {
  test("a value that somebody typed between reading and writing", async () => {
    const host = startExcel(small());
    host.type(sheetName, "C2", 3);
    expect(ok(await excelWorkbook().apply([edit("C2", 5), edit("C3", 5)]))).toEqual({
      written: 1,
      leftAlone: [{ sheet: sheetName, cell: "C2", found: "3" }],
    });
    expect(held(host, "C2")).toBe(3);
    expect(held(host, "C3")).toBe(5);
  });

  test("a formula in a score cell, even where the plan says so", async () => {
    const host = startExcel(small());
    host.type(sheetName, "C2", "=B2*0.9");
    const planned = edit("C2", 5, 4.5, { before: { value: 4.5, formula: "=B2*0.9", numberFormat: "General" } });
    const before = host.dump();
    expect(ok(await excelWorkbook().apply([planned])).leftAlone).toEqual([
      { sheet: sheetName, cell: "C2", found: "=B2*0.9" },
    ]);
    expect(host.dump()).toEqual(before);
  });

  test("text of the same digits is not the number that was read", async () => {
    const host = startExcel(small());
    host.type(sheetName, "C4", "'4");
    expect(ok(await excelWorkbook().apply([edit("C4", 5, 4)])).leftAlone).toHaveLength(1);
    expect(held(host, "C4")).toBe("4");
  });
});

test("apply twice is apply once", async () => {
  const host = startExcel(small());
  const workbook = excelWorkbook();
  const edits = [edit("C2", 4.5), edit("C3", 5, null, { numberFormat: "0.00" })];
  ok(await workbook.apply(edits));
  const once = host.dump();
  expect(ok(await workbook.apply(edits))).toEqual({ written: 0, leftAlone: [] });
  expect(host.dump()).toEqual(once);
});

test("unlocked cells of a protected sheet are written", async () => {
  const unlocked = [area("C2:C4")];
  const host = startExcel(small({ protection: { protected: true, unlocked } }));
  expect(ok(await excelWorkbook().apply([edit("C2", 5), edit("C3", 5)])).written).toBe(2);
  expect(held(host, "C3")).toBe(5);
  expect(host.sheet(sheetName).protection.protected).toBe(true);
});

test("cells of a merged group: the first is written, the others stay empty", async () => {
  const host = startExcel(small({ merges: [area("C2:C3")] }));
  expect(ok(await excelWorkbook().apply([edit("C2", 9)])).written).toBe(1);
  expect([held(host, "C2"), held(host, "C3")]).toEqual([9, null]);
});

test("rows that a person hid are written; only a filter is in the way", async () => {
  const host = startExcel(small({ hiddenRows: [2] }));
  expect(ok(await excelWorkbook().apply([edit("C2", 5), edit("C3", 5)])).written).toBe(2);
  expect(held(host, "C3")).toBe(5);
});

describe("data validation", () => {
  const rule = (type: string, rules: Record<string, unknown>) => ({ area: area("C2:C4"), type, rule: rules });

  test("a value that the cell's rule forbids is withdrawn and said", async () => {
    const host = startExcel(small());
    host
      .sheet(sheetName)
      .validations.push(rule("Decimal", { decimal: { operator: "Between", formula1: 0, formula2: 4 } }));
    const workbook = excelWorkbook();
    expect(ok(await workbook.apply([edit("C2", 4.5), edit("C3", 3), edit("C4", 5, 4)]))).toEqual({
      written: 1,
      leftAlone: [
        { sheet: sheetName, cell: "C2", found: "", why: "validation" },
        { sheet: sheetName, cell: "C4", found: "4", why: "validation" },
      ],
    });
    expect(["C2", "C3", "C4"].map((a1) => held(host, a1))).toEqual([null, 3, 4]);
    expect(ok(await workbook.revert()).written).toBe(1);
    expect(await workbook.canRevert()).toBe(false);
  });

  test("a rule over other cells is judged by Excel, too", async () => {
    const host = startExcel(small());
    host
      .sheet(sheetName)
      .validations.push(rule("Decimal", { decimal: { operator: "LessThanOrEqualTo", formula1: "=B2" } }));
    expect(ok(await excelWorkbook().apply([edit("C2", 5)])).written).toBe(1);
    expect(ok(await excelWorkbook().apply([edit("C3", 5.5)])).leftAlone).toHaveLength(1);
  });
});

test("nothing to do asks nothing", async () => {
  const host = startExcel(small());
  expect(ok(await excelWorkbook().apply([]))).toEqual({ written: 0, leftAlone: [] });
  expect(host.syncs).toBe(0);
});

test("of two edits of one cell the later counts", async () => {
  const host = startExcel(small());
  expect(ok(await excelWorkbook().apply([edit("C2", 1), edit("C2", 2)])).written).toBe(1);
  expect(held(host, "C2")).toBe(2);
});

test("a decimal that no double is goes in as the nearest, as Excel has it", async () => {
  const host = startExcel(small());
  ok(await excelWorkbook().apply([edit("C2", 0, null, { after: decimal("4.551") })]));
  expect(held(host, "C2")).toBe(4.551);
});

test("an undo group is asked for where ExcelApi 1.20 is, and done without where it fails", async () => {
  const host = startExcel(small(), { apiLevel: "1.20" });
  const workbook = excelWorkbook();
  expect(workbook.abilities.undoGroup).toBe(true);
  host.fail(2, "UndoNotSupported");
  expect(ok(await workbook.apply([edit("C2", 5)])).written).toBe(1);
  expect(held(host, "C2")).toBe(5);
  expect(ok(await workbook.revert()).written).toBe(1);
  expect(await workbook.canRevert()).toBe(false);
  expect(at("C2")).toEqual({ row: 1, column: 2 });
});
