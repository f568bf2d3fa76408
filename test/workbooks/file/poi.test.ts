/** Workbooks by Apache POI (test/interop/writers/poi tells how they were made): read whole, written with the rest as it came. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { areaToA1, toA1 } from "../../../src/core/grid/address";
import { evaluate } from "../../../src/core/evaluate";
import { nothingRemembered } from "../../../src/core/evaluation";
import type { SheetData } from "../../../src/core/grid/sheet";
import { changedParts, editOf, must, open, sheetsOf } from "./support";

const kinds = ["table", "dates", "rules", "streamed", "streamed-shared"] as const;

const bytesOf = (kind: (typeof kinds)[number]): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(__dirname, `../../interop/writers/poi/poi-${kind}.xlsx`)));

const textsOf = (sheet: SheetData | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(sheet?.cells.map((cell) => [toA1(cell.address), cell.text]) ?? []);

test("a table: shared strings, rich text, formulas with values, percentages, merges, a hidden row", async () => {
  const [sheet] = await sheetsOf(open(bytesOf("table")));
  expect(textsOf(sheet)).toMatchObject({
    A1: "综治工作经费项目支出绩效自评表",
    D3: "116.4",
    E3: "97.00%",
    E11: "118人",
    // as Excel shows the format 0.##
    E12: "30.",
    E13: "97.12%",
    E25: "基本健全",
    D18: "2022年12月20日前",
    F30: "100",
  });
  expect(sheet?.cells.find(({ address }) => toA1(address) === "F30")).toMatchObject({
    value: 100,
    formula: "=F3+SUM(F8:F29)",
  });
  expect(sheet?.hiddenRows).toEqual([11]);
  expect(sheet?.merges.map(areaToA1)).toEqual(
    ["A1:G1", "A2:A5", "B6:D6", "E6:G6", "A30:E30", "A8:A21", "B8:B12", "B13:B15", "B16:B18", "B19:B21"].concat([
      "A22:A26",
      "B22:B23",
      "B25:B26",
      "A27:A29",
      "B27:B29",
    ]),
  );
});

test("the table's scores", async () => {
  const workbook = must(await open(bytesOf("table")).read("all"));
  const [table] = evaluate({
    workbook: { ...workbook, fileName: null },
    remembered: nothingRemembered,
    scheme: null,
    approved: null,
  }).tables;
  // 118 of 120, 98.5 of 100 and 88 of 90 per cent miss; 基本健全 is for a person
  expect(table?.score.indicators.map(({ score }) => (score === null ? "—" : score.toString())).join(" ")).toBe(
    "5 5 4 3.93 4 5 4 4 4.93 4 3 4 4 5 5 5 3 — 3 4 3 2.93",
  );
  // 116.4 of 120 of 10 points
  expect(table?.score.funds[0]?.score?.toString()).toBe("9.7");
  expect(table?.score.total.weight?.toString()).toBe("100");
});

test("dates counted from 1904", async () => {
  const [sheet] = await sheetsOf(open(bytesOf("dates")));
  expect(sheet?.date1904).toBe(true);
  expect(textsOf(sheet)).toMatchObject({
    D3: "2022年3月1日",
    E3: "2022年2月28日",
    D4: "2022年12月20日",
    E4: "2022年12月16日",
  });
});

test("a protected sheet with cells that are open, and a hidden one", async () => {
  const [sheet, hidden] = await sheetsOf(open(bytesOf("rules")));
  expect(sheet?.protection.protected).toBe(true);
  expect(sheet?.protection.unlocked.map(areaToA1)).toEqual(["G3:G14"]);
  expect([hidden?.name, hidden?.visible]).toEqual(["说 明", false]);
});

test.each(["streamed", "streamed-shared"] as const)("%s: all rows, whatever the sheet says it spans", async (kind) => {
  const [sheet] = await sheetsOf(open(bytesOf(kind)));
  expect(sheet?.cells).toHaveLength(1 + 7 + 300 * 6);
  expect(textsOf(sheet)).toMatchObject({ C3: "第1项", D302: "≥10次", C302: "第300项", F302: "10" });
});

/** What the written cell and its record need; the workbook's own part only where formulas must be worked out anew. */
const written = [
  "[Content_Types].xml",
  "customXml/_rels/item1.xml.rels",
  "customXml/item1.xml",
  "customXml/itemProps1.xml",
  "xl/_rels/workbook.xml.rels",
];

test.each(kinds)("%s: a cell written, every other part as it came", async (kind) => {
  const workbook = open(bytesOf(kind));
  must(await workbook.apply([await editOf(workbook, "自评表", "G3", 9.16)]));
  const saved = workbook.save();
  const anew = kind === "table" ? ["xl/workbook.xml"] : [];
  expect(changedParts(bytesOf(kind), saved)).toEqual([...written, ...anew, "xl/worksheets/sheet1.xml"]);
  expect(textsOf((await sheetsOf(open(saved)))[0])).toMatchObject({ G3: "9.16" });
});
