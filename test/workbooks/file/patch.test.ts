/** Written cells: nothing else of the package changes, and all of it can be put back. */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Mark } from "../../../src/core/edits/edit";
import { areaOf, toA1 } from "../../../src/core/grid/address";
import { openFile } from "../../../src/workbooks/file";
import { caseBytes, casesFolder, cellLines, cellOf, changedParts, editOf, must, open, sheetsOf } from "./support";

const cases = ["seeds", "real"].flatMap((set) =>
  readdirSync(path.join(casesFolder, set))
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => `${set}/${file.slice(0, -5)}`),
);

const settingsParts = [
  "[Content_Types].xml",
  "customXml/_rels/item1.xml.rels",
  "customXml/item1.xml",
  "customXml/itemProps1.xml",
  "xl/_rels/workbook.xml.rels",
];

async function firstSheet(bytes: Uint8Array): Promise<string> {
  return must(await open(bytes).listSheets())[0]?.name ?? "";
}

/** A cell that holds a number, or the first that holds anything. */
async function numberCell(bytes: Uint8Array): Promise<string> {
  const cells = (await sheetsOf(open(bytes)))[0]?.cells ?? [];
  const cell = cells.find(({ value, formula }) => typeof value === "number" && formula === null) ?? cells[0];
  return cell ? toA1(cell.address) : "A1";
}

describe.each(cases)("%s", (name) => {
  const bytes = caseBytes(name);

  test("saved without a change: the same bytes", () => {
    expect(open(bytes).save()).toBe(bytes);
  });

  test("three cells written: only they differ; revert brings every byte back", async () => {
    const workbook = open(bytes);
    const before = cellLines(await sheetsOf(workbook));
    const sheet = await firstSheet(bytes);
    const first = await numberCell(bytes);
    const edits = [
      await editOf(workbook, sheet, first, 9.16),
      await editOf(workbook, sheet, "ZZ3", "=1+1"),
      await editOf(workbook, sheet, "B900", 98.71),
    ];
    expect(must(await workbook.apply(edits))).toEqual({ written: 3, leftAlone: [] });
    const saved = workbook.save();
    const sheetPart = changedParts(bytes, saved).filter(
      (part) => !settingsParts.includes(part) && part !== "xl/workbook.xml",
    );
    expect(sheetPart).toHaveLength(1);
    expect(sheetPart[0]).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/u);

    const again = open(saved);
    expect(await cellOf(again, sheet, first)).toMatchObject({ value: 9.16, formula: null });
    expect(await cellOf(again, sheet, "ZZ3")).toMatchObject({ value: "=1+1", text: "=1+1", formula: null });
    expect(await cellOf(again, sheet, "B900")).toMatchObject({ value: 98.71 });
    const written = new Set(edits.map((edit) => `${sheet} ${edit.cell.row} ${edit.cell.column} `));
    const others = (lines: readonly string[]): readonly string[] =>
      lines.filter((line) => ![...written].some((start) => line.startsWith(start)));
    expect(others(cellLines(await sheetsOf(again)))).toEqual(others(before));

    expect(await workbook.canRevert()).toBe(true);
    expect(must(await workbook.revert()).written).toBe(3);
    expect(changedParts(bytes, workbook.save())).toEqual([]);
    expect(await again.canRevert()).toBe(true);
    expect(must(await again.revert())).toEqual({ written: 3, leftAlone: [] });
    expect(
      changedParts(bytes, again.save()).filter((part) => part !== sheetPart[0] && part !== "xl/workbook.xml"),
    ).toEqual([]);
    expect(cellLines(await sheetsOf(open(again.save())))).toEqual(before);
  });

  test("marks and notes: put on, found again, taken off without a trace", async () => {
    const workbook = open(bytes);
    const sheets = await sheetsOf(workbook);
    const marks: Mark[] = sheets.slice(0, 2).flatMap((sheet) =>
      sheet.cells.slice(0, 6).map((cell, index) => ({
        sheet: sheet.name,
        area: areaOf(cell.address),
        severity: (["error", "warning", "info"] as const)[index % 3] ?? "info",
        words: `${toA1(cell.address)} <超过> & "上限"`,
      })),
    );
    expect(
      must(
        await workbook.mark(
          sheets.map((sheet) => sheet.name),
          marks,
        ),
      ),
    ).toBe(marks.length);
    const saved = workbook.save();
    expect(cellLines(await sheetsOf(open(saved)))).toEqual(cellLines(sheets));
    expect(must(await workbook.clearMarks())).toBe(marks.length);
    expect(changedParts(bytes, workbook.save())).toEqual([]);
    const again = open(saved);
    expect(must(await again.clearMarks())).toBe(marks.length);
    expect(changedParts(bytes, again.save())).toEqual([]);
    const remarked = open(saved);
    must(
      await remarked.mark(
        sheets.map((sheet) => sheet.name),
        marks,
      ),
    );
    expect(changedParts(saved, remarked.save())).toEqual([]);
  });

  test("settings: remembered, and gone without a trace", async () => {
    const workbook = open(bytes);
    must(await workbook.remember("scheme", { id: "mof-2020", text: "“</jiping>]]>&amp;\u0001\ud800" }));
    const saved = workbook.save();
    expect(changedParts(bytes, saved)).toEqual(settingsParts);
    const again = open(saved);
    expect(await again.recall("scheme")).toEqual({ id: "mof-2020", text: "“</jiping>]]>&amp;\u0001\ud800" });
    must(await again.remember("scheme", null));
    expect(changedParts(bytes, again.save())).toEqual([]);
  });
});

test("openFile of nothing", () => {
  expect(openFile(new Uint8Array(), "x.xlsx")).toEqual({
    ok: false,
    failure: { code: "not-a-workbook", detail: "empty" },
  });
});
