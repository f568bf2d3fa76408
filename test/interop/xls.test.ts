/** Old .xls workbooks, made by LibreOffice and Apache POI: read, never written as .xls. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { areaToA1, toA1 } from "../../src/core/grid/address";
import { evaluate } from "../../src/core/evaluate";
import { nothingRemembered } from "../../src/core/evaluation";
import type { WorkbookData } from "../../src/core/grid/sheet";
import { openAnyFile } from "../../src/workbooks/file";
import { must } from "../workbooks/file/support";
import { convert, runPoi, withoutPoi } from "./programs";

const seeds = path.resolve(__dirname, "../cases/seeds");
const folder = mkdtempSync(path.join(tmpdir(), "jiping-xls-"));
const names = readdirSync(seeds).filter((name) => name.endsWith(".xlsx"));

beforeAll(() => {
  convert(
    names.map((name) => path.join(seeds, name)),
    "xls",
    path.join(folder, "xls"),
  );
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function read(file: string): Promise<WorkbookData> {
  return must(await must(await openAnyFile(new Uint8Array(readFileSync(file)), file)).read("all"));
}

const total = (workbook: WorkbookData): readonly (string | undefined)[] =>
  evaluate({
    workbook: { ...workbook, fileName: null },
    remembered: nothingRemembered,
    scheme: null,
    approved: null,
  }).tables.map((table) => table.score.total.score?.toString());

test.each(names)("%s: texts, merges and totals as in the .xlsx", async (name) => {
  const first = await read(path.join(seeds, name));
  const second = await read(path.join(folder, "xls", name.replace(/x$/u, "")));
  expect(second.sheets.map((sheet) => sheet.name)).toEqual(first.sheets.map((sheet) => sheet.name));
  second.sheets.forEach((sheet, index) => {
    const other = first.sheets[index];
    const texts = (cells: typeof sheet.cells): Readonly<Record<string, string>> =>
      Object.fromEntries(cells.filter((cell) => cell.text !== "").map((cell) => [toA1(cell.address), cell.text]));
    expect(texts(sheet.cells)).toEqual(texts(other?.cells ?? []));
    expect(sheet.merges.map(areaToA1).sort()).toEqual(other?.merges.map(areaToA1).sort());
  });
  expect(total(second)).toEqual(total(first));
});

const missing = withoutPoi();
if (missing !== null) process.stderr.write(`Apache POI is left out: ${missing}\n`);

(missing === null ? test : test.skip)(
  "an .xls by Apache POI: texts, percentages, merges, a formula's value",
  async () => {
    const file = path.join(folder, "poi.xls");
    runPoi("PoiXls.java", file);
    const workbook = await read(file);
    const [sheet] = workbook.sheets;
    const cells = Object.fromEntries(sheet?.cells.map((cell) => [toA1(cell.address), cell.text]) ?? []);
    expect(cells).toMatchObject({ B2: "综治工作经费", D4: "≥10次", E5: "91.02%", F5: "40", F6: "100" });
    expect(sheet?.merges.map(areaToA1).sort()).toEqual(["A1:G1", "A4:A5"]);
    // 9 of 10 of 60 points, and all of 40
    expect(total(workbook)).toEqual(["94"]);
  },
);

test("an .xls cut off fails as damaged", async () => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, "xls", "changji-2022.xls")));
  const opened = await openAnyFile(bytes.subarray(0, 2_000), "x.xls");
  expect(opened).toMatchObject({ ok: false });
});
