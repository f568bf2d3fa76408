import { excelWorkbook } from "../../../src/workbooks/excel";
import { areaToA1, toA1 } from "../../../src/core/grid/address";
import type { ExcelHost } from "../../excel-host";
import { sheetOf, startExcel, workbookOf } from "../../excel-host";
import { area, at, failureIn, mark, ok, sheetName, small, smallRows } from "./support";

/** Highlights of a sheet: formula, areas, fill. */
function highlights(host: ExcelHost, sheet = sheetName): unknown[] {
  return host
    .sheet(sheet)
    .conditionalFormats.map(({ formula, areas, look }) => [
      formula,
      areas.map(areaToA1).join(","),
      look.get("fill/color"),
    ]);
}

const notes = (host: ExcelHost, sheet = sheetName): unknown[] =>
  host.sheet(sheet).comments.map(({ cell, content }) => [toA1(cell), content]);

test("a highlight for each severity and the words as a comment; no cell is touched", async () => {
  const host = startExcel(small());
  const cells = JSON.stringify([...host.sheet(sheetName).all()]);
  const marks = [
    mark("C2", "error", "超过上限"),
    mark("A3", "warning", "未填原因"),
    mark("C4:C5", "info", "待确认"),
    mark("A2", "error", "重复"),
  ];
  expect(ok(await excelWorkbook().mark([sheetName], marks))).toBe(4);
  expect(highlights(host)).toEqual([
    ['=N("jiping-error")=0', "C2,A2", "#FDE7E9"],
    ['=N("jiping-warning")=0', "A3", "#FFF4CE"],
    ['=N("jiping-info")=0', "C4:C5", "#E5F1FB"],
  ]);
  expect(notes(host)).toEqual([
    ["C2", "【绩评】超过上限"],
    ["A3", "【绩评】未填原因"],
    ["C4", "【绩评】待确认"],
    ["A2", "【绩评】重复"],
  ]);
  expect(JSON.stringify([...host.sheet(sheetName).all()])).toBe(cells);
  expect(host.syncs).toBe(2);
});

test("severities differ in more than colour", async () => {
  const host = startExcel(small());
  ok(await excelWorkbook().mark([sheetName], [mark("C2", "error"), mark("C3", "warning"), mark("C4", "info")]));
  const seen = host
    .sheet(sheetName)
    .conditionalFormats.map(({ look }) => [
      look.get("font/bold"),
      look.get("font/italic"),
      look.get("borders/top/style"),
    ]);
  expect(seen).toEqual([
    [true, undefined, "Continuous"],
    [undefined, true, "Dash"],
    [undefined, undefined, "Dot"],
  ]);
});

test("the formula of a highlight is always true", async () => {
  const host = startExcel(small());
  ok(await excelWorkbook().mark([sheetName], [mark("C2", "error")]));
  host.type(sheetName, "E1", host.sheet(sheetName).conditionalFormats[0]?.formula ?? "");
  expect(host.sheet(sheetName).at(0, 4).value).toBe(true);
});

test("marks replace those of before: a corrected cell loses its own", async () => {
  const host = startExcel(small());
  const workbook = excelWorkbook();
  ok(await workbook.mark([sheetName], [mark("C2", "error"), mark("C3", "error")]));
  ok(await workbook.mark([sheetName], [mark("C3", "warning", "还差")]));
  expect(highlights(host)).toEqual([['=N("jiping-warning")=0', "C3", "#FFF4CE"]]);
  expect(notes(host)).toEqual([["C3", "【绩评】还差"]]);
});

test("marks on other sheets stay", async () => {
  const host = startExcel(workbookOf(sheetOf(sheetName, smallRows), sheetOf("乙", smallRows)));
  const workbook = excelWorkbook();
  ok(await workbook.mark([sheetName, "乙"], [mark("C2", "error"), mark("C2", "error", "乙的", "乙")]));
  ok(await workbook.mark([sheetName], []));
  expect(highlights(host)).toEqual([]);
  expect(highlights(host, "乙")).toHaveLength(1);
});

test("several marks of one cell: one comment with all words", async () => {
  const host = startExcel(small());
  ok(
    await excelWorkbook().mark(
      [sheetName],
      [mark("C2", "error", "甲"), mark("C2", "info", "乙"), mark("C2", "info", "甲")],
    ),
  );
  expect(notes(host)).toEqual([["C2", "【绩评】甲\n乙"]]);
});

describe("what is not ours stays", () => {
  test("conditional formats and comments of people, also on marked cells", async () => {
    const host = startExcel(small());
    const sheet = host.sheet(sheetName);
    sheet.conditionalFormats.push(
      { id: "{A}", type: "Custom", areas: [area("C2:C4")], formula: "=C2<B2", stopIfTrue: false, look: new Map() },
      { id: "{B}", type: "DataBar", areas: [area("B2:B4")], formula: "", stopIfTrue: false, look: new Map() },
    );
    sheet.comments.push({ id: "{C}", cell: at("C2"), content: "请核实", author: "某人", replies: [] });
    const before = host.dump();
    const workbook = excelWorkbook();
    host.resetCounts();
    expect(ok(await workbook.mark([sheetName], [mark("C2", "error"), mark("C3", "error")]))).toBe(2);
    expect(host.syncs).toBe(3); // one to find where people's comments are
    expect(notes(host)).toEqual([
      ["C2", "请核实"],
      ["C3", "【绩评】说明"],
    ]);
    expect(ok(await workbook.clearMarks())).toBe(2);
    expect(host.dump()).toEqual(before);
  });

  test("a comment of ours that somebody answered", async () => {
    const host = startExcel(small());
    const workbook = excelWorkbook();
    ok(await workbook.mark([sheetName], [mark("C2", "error")]));
    host.sheet(sheetName).comments[0]?.replies.push("已改");
    ok(await workbook.clearMarks());
    expect(notes(host)).toEqual([["C2", "【绩评】说明"]]);
    expect(highlights(host)).toEqual([]);
  });
});

test("clearing leaves no trace, on any sheet", async () => {
  const host = startExcel(workbookOf(sheetOf(sheetName, smallRows), sheetOf("乙", smallRows, { visible: false })));
  const before = host.dump();
  const workbook = excelWorkbook();
  ok(await workbook.mark([sheetName, "乙"], [mark("C2", "error"), mark("C3", "info", "看", "乙")]));
  expect(ok(await workbook.clearMarks())).toBe(2);
  expect(host.dump()).toEqual(before);
  expect(ok(await workbook.clearMarks())).toBe(0);
});

test("a copied row's highlight is known by its formula", async () => {
  const host = startExcel(workbookOf(sheetOf(sheetName, smallRows), sheetOf("副本", smallRows)));
  const workbook = excelWorkbook();
  ok(await workbook.mark([sheetName], [mark("C2", "error")]));
  const [own] = host.sheet(sheetName).conditionalFormats;
  if (!own) throw new Error("no highlight");
  host.sheet("副本").conditionalFormats.push({ ...own, id: "{copied}", areas: [area("A9:C9")] });
  expect(ok(await workbook.clearMarks())).toBe(2);
  expect(highlights(host, "副本")).toEqual([]);
});

test("hundreds of marks: a highlight for a severity, addresses in short pieces", async () => {
  const host = startExcel(small());
  const marks = Array.from({ length: 900 }, (_, row) => mark(`C${row * 2 + 1}`, "info", `第${row}行`));
  ok(await excelWorkbook().mark([sheetName], marks));
  expect(host.syncs).toBe(2);
  expect(highlights(host).length).toBeLessThan(6);
});

describe("protected sheets", () => {
  const shut = { protection: { protected: true, unlocked: [] } };

  test("nothing may be laid over: refused", async () => {
    const host = startExcel(small(shut));
    const before = host.dump();
    expect(failureIn(await excelWorkbook().mark([sheetName], [mark("C2", "error")]))).toEqual({
      code: "sheet-protected",
      sheet: sheetName,
    });
    expect(host.dump()).toEqual(before);
    expect(ok(await excelWorkbook().mark([sheetName], []))).toBe(0);
  });

  test("formats allowed, comments not: highlights alone", async () => {
    const host = startExcel(small(shut));
    host.sheet(sheetName).protection.options["allowFormatCells"] = true;
    expect(ok(await excelWorkbook().mark([sheetName], [mark("C2", "error")]))).toBe(1);
    expect(highlights(host)).toHaveLength(1);
    expect(notes(host)).toEqual([]);
  });

  test("one of two sheets is shut: the other is marked", async () => {
    const host = startExcel(workbookOf(sheetOf(sheetName, smallRows), sheetOf("乙", smallRows, shut)));
    const marks = [mark("C2", "error"), mark("C2", "error", "说明", "乙")];
    expect(ok(await excelWorkbook().mark([sheetName, "乙"], marks))).toBe(1);
    expect(highlights(host)).toHaveLength(1);
    expect(highlights(host, "乙")).toEqual([]);
  });

  test("marks that cannot be removed: refused, and none removed elsewhere", async () => {
    const host = startExcel(workbookOf(sheetOf(sheetName, smallRows), sheetOf("乙", smallRows)));
    const workbook = excelWorkbook();
    ok(await workbook.mark([sheetName, "乙"], [mark("C2", "error"), mark("C2", "error", "说明", "乙")]));
    host.sheet("乙").protection.protected = true;
    const before = host.dump();
    expect(failureIn(await workbook.clearMarks())).toEqual({ code: "sheet-protected", sheet: "乙" });
    expect(host.dump()).toEqual(before);
    expect(failureIn(await workbook.mark([sheetName, "乙"], [mark("C3", "info")]))).toEqual({
      code: "sheet-protected",
      sheet: "乙",
    });
    expect(host.dump()).toEqual(before);
  });
});

test("an Excel whose comments fail gets the highlights", async () => {
  const host = startExcel(small());
  host.fail(2, "GeneralException");
  expect(ok(await excelWorkbook().mark([sheetName], [mark("C2", "error")]))).toBe(1);
  expect(highlights(host)).toHaveLength(1);
  expect(notes(host)).toEqual([]);
});

test("a sheet that is gone", async () => {
  startExcel(small());
  expect(failureIn(await excelWorkbook().mark([sheetName, "没有"], []))).toEqual({
    code: "sheet-missing",
    sheet: "没有",
  });
});

test("abilities by requirement set", () => {
  startExcel(small(), { apiLevel: "1.14" });
  expect(excelWorkbook().abilities).toEqual({ notes: true, highlights: true, watch: true, undoGroup: false });
  startExcel(small(), { apiLevel: "1.9" });
  expect(excelWorkbook().abilities).toEqual({ notes: false, highlights: true, watch: true, undoGroup: false });
  startExcel(small(), { apiLevel: "1.20" });
  expect(excelWorkbook().abilities.undoGroup).toBe(true);
});

test("a newer Excel with an office.js that has no notes gets comments", async () => {
  const host = startExcel(small(), { apiLevel: "1.20" });
  const workbook = excelWorkbook();
  ok(await workbook.mark([sheetName], [mark("C2", "error")]));
  expect(notes(host)).toHaveLength(1);
  expect(ok(await workbook.clearMarks())).toBe(1);
});

test("without comments the highlights alone", async () => {
  const host = startExcel(small(), { apiLevel: "1.9" });
  expect(ok(await excelWorkbook().mark([sheetName], [mark("C2", "error")]))).toBe(1);
  expect(notes(host)).toEqual([]);
});
