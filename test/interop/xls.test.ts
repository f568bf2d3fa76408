/** Old .xls workbooks, made by LibreOffice: read, never written as .xls. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { areaToA1, toA1 } from "../../src/core/grid/address";
import { evaluate } from "../../src/core/evaluate";
import { nothingRemembered } from "../../src/core/evaluation";
import type { WorkbookData } from "../../src/core/grid/sheet";
import { openAnyFile } from "../../src/workbooks/file";
import { must } from "../workbooks/file/support";
import { convert } from "./programs";

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

test("an .xls cut off fails as damaged", async () => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, "xls", "changji-2022.xls")));
  const opened = await openAnyFile(bytes.subarray(0, 2_000), "x.xls");
  expect(opened).toMatchObject({ ok: false });
});
