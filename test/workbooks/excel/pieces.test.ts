/** The adapter's parts that need no Excel. */
import { fc } from "../../support/properties";
import { areaToA1 } from "../../../src/core/grid/address";
import { cellsOf, formulaOf, rawValue } from "../../../src/workbooks/excel/cells";
import { countsFrom1904 } from "../../../src/workbooks/excel/date1904";
import { areasOfEvent } from "../../../src/workbooks/excel/event-address";
import { failureOf } from "../../../src/workbooks/excel/failure";
import { addressesOf, isOurFormula } from "../../../src/workbooks/excel/highlight";
import type { SheetOverview } from "../../../src/workbooks/excel/overview";
import { packed } from "../../../src/workbooks/excel/payload";
import { recordOfFile, undoOf } from "../../../src/workbooks/excel/record";
import type { CellTask } from "../../../src/workbooks/excel/task";
import { runsOf } from "../../../src/workbooks/excel/task";
import { unlockedAreas } from "../../../src/workbooks/excel/unlocked";
import { isOurs, wordsFor } from "../../../src/workbooks/excel/words";
import { area } from "./support";

const task = (sheet: string, row: number, column: number): CellTask => ({
  sheet,
  cell: { row, column },
  expected: null,
  value: 1,
  numberFormat: null,
  look: null,
});

describe("runs", () => {
  test("cells under one another are one run, sheet by sheet", () => {
    const runs = runsOf([task("甲", 3, 2), task("乙", 4, 2), task("甲", 2, 2), task("甲", 5, 2), task("甲", 4, 3)]);
    expect(runs.map(({ sheet, top, column, tasks }) => [sheet, top, column, tasks.length])).toEqual([
      ["甲", 2, 2, 2],
      ["甲", 5, 2, 1],
      ["甲", 4, 3, 1],
      ["乙", 4, 2, 1],
    ]);
  });

  test("every cell is in exactly one run, whatever the order", () => {
    const cell = fc.tuple(fc.constantFrom("甲", "乙"), fc.nat(8), fc.nat(3));
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const wanted = new Set(cells.map(([sheet, row, column]) => `${sheet}${row},${column}`));
        const runs = runsOf(cells.map(([sheet, row, column]) => task(sheet, row, column)));
        const got = runs.flatMap(({ sheet, top, column, tasks }) =>
          tasks.map((_, at) => `${sheet}${top + at},${column}`),
        );
        expect([...got].sort()).toEqual([...wanted].sort());
      }),
    );
  });
});

test("packs keep the order and the limit", () => {
  const parts = [3, 4, 2, 9, 1, 1].map((bytes) => ({ bytes }));
  expect(packed(parts, 7).map((pack) => pack.map(({ bytes }) => bytes))).toEqual([[3, 4], [2], [9], [1, 1]]);
  expect(packed([], 7)).toEqual([]);
});

test("unlocked cells as rectangles", () => {
  const sheet: SheetOverview = {
    id: "x",
    name: "x",
    visible: true,
    active: true,
    protected: true,
    used: area("B2:D5"),
    anyHiddenRow: false,
    anyHiddenColumn: false,
    locked: null,
  };
  const no = true;
  const yes = false;
  const locked = [
    [no, yes, yes],
    [no, yes, yes],
    [yes, no, yes],
    [yes, no, no],
  ];
  expect(unlockedAreas(sheet, locked).map(areaToA1)).toEqual(["C2:D3", "D4", "B4:B5"]);
  expect(unlockedAreas({ ...sheet, protected: false }, locked)).toEqual([]);
  expect(unlockedAreas({ ...sheet, locked: false }, null).map(areaToA1)).toEqual(["B2:D5"]);
});

test("addresses of events", () => {
  expect(areasOfEvent("$A$1:$B2, 评分!C3,5:7,B:D,垃圾").map(areaToA1)).toEqual([
    "A1:B2",
    "C3",
    "A5:XFD7",
    "B1:D1048576",
  ]);
});

test("highlights: pieces of addresses, and what is ours", () => {
  const pieces = addressesOf(Array.from({ length: 1000 }, (_, row) => area(`C${row + 1}`)));
  expect(pieces.join(",").split(",")).toHaveLength(1000);
  for (const piece of pieces) expect(piece.length).toBeLessThan(2000);
  expect(['=N("jiping-error")=0', '=N("jiping-info") = 0', "=C2<B2", '=N("other")=0'].map(isOurFormula)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("words: ours begin with our mark, and fit", () => {
  expect(isOurs(wordsFor(["甲"]), 0)).toBe(true);
  expect(isOurs(wordsFor(["甲"]), 1)).toBe(false);
  expect(isOurs("请核实【绩评】", 0)).toBe(false);
  expect(wordsFor(["长".repeat(9000)])).toHaveLength(8000);
});

test("cells from the four matrices", () => {
  expect(rawValue("#DIV/0!")).toEqual({ error: "#DIV/0!" });
  expect([rawValue(""), rawValue(0), rawValue(false), rawValue("#1")]).toEqual([null, 0, false, "#1"]);
  expect([formulaOf("=A1", 5), formulaOf("=A1", "=A1"), formulaOf("x", "x"), formulaOf(5, 5)]).toEqual([
    "=A1",
    null,
    null,
    null,
  ]);
  const rows = {
    top: 4,
    left: 2,
    values: [["", 5]],
    text: [["", "5"]],
    formulas: [["", 5]],
    numberFormat: [["General", null]],
  };
  expect(cellsOf(rows)).toEqual([
    { address: { row: 4, column: 3 }, value: 5, text: "5", formula: null, numberFormat: "General" },
  ]);
});

test("no date, no word on the calendar", () => {
  const cell = { address: { row: 0, column: 0 }, value: 44_915, text: "44915", formula: null, numberFormat: "General" };
  expect(countsFrom1904([cell])).toBe(false);
  expect(countsFrom1904([{ ...cell, numberFormat: "yyyy", text: "1999" }])).toBe(false);
});

test.each([
  ["AccessDenied", "评分", { code: "sheet-protected", sheet: "评分" }],
  ["AccessDenied", null, { code: "read-only" }],
  ["InvalidOperationInCellEditMode", null, { code: "cell-editing" }],
  ["ItemNotFound", "评分", { code: "sheet-missing", sheet: "评分" }],
  ["FilteredRangeConflict", "评分", { code: "filtered", sheet: "评分" }],
  ["ApiNotFound", null, { code: "too-old", needed: "ExcelApi" }],
  ["RequestPayloadSizeLimitExceeded", null, { code: "too-large", detail: "RequestPayloadSizeLimitExceeded" }],
  ["ItemNotFound", null, { code: "host", detail: "ItemNotFound: x" }],
  ["Whatever", "评分", { code: "host", detail: "Whatever: x" }],
])("the code %s on sheet %s", (code, sheet, expected) => {
  expect(failureOf(Object.assign(new Error("x"), { code }), sheet)).toEqual(expected);
});

test("errors without a code", () => {
  expect(failureOf(new Error("x"), null)).toEqual({ code: "host", detail: "x" });
  expect(failureOf("x", null)).toEqual({ code: "host", detail: "x" });
});

test("records that are not whole are passed over", () => {
  const whole = {
    sheets: [
      {
        id: "1",
        name: "评分",
        cells: [
          [0, 1, null, 5],
          [1, 1, { error: "#N/A" }, "x", "0%"],
        ],
      },
    ],
  };
  expect(undoOf([whole, { sheets: [{ id: 1 }] }, null, 5])).toEqual([whole]);
  expect(recordOfFile([{ sheet: "评分", cell: "x1x", before: null, written: 1, numberFormat: "General" }])).toBe(null);
  expect(recordOfFile([])).toBe(null);
  expect(recordOfFile("x")).toBe(null);
});
