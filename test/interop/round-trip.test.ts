/** Workbooks by other programs, written by us, opened by other programs: only the planned cells differ. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { areaOf, toA1 } from "../../src/core/grid/address";
import type { RawValue } from "../../src/core/grid/sheet";
import { changedParts, editOf, must, open } from "../workbooks/file/support";
import { convert, has, python, readBack, runNode, runPython } from "./programs";
import type { ReadBack } from "./programs";

const folder = mkdtempSync(path.join(tmpdir(), "jiping-interop-"));
const made = path.join(folder, "made");
const saved = path.join(folder, "saved");
const poi = path.resolve(__dirname, "writers/poi");
const injection = '=HYPERLINK("http://x","y")';
const sheet = "自评表";
/** openpyxl finds no sheet in the strict dialect; LibreOffice and the reader here speak for it. */
const unreadByOpenpyxl: readonly string[] = ["hand-strict.xlsx"];

/** Parts that may differ: the sheet, what Excel is told about calculation, and what belongs to marks and settings. */
const ours =
  /^(?:xl\/worksheets\/sheet1\.xml|xl\/worksheets\/_rels\/sheet1\.xml\.rels|xl\/styles\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|customXml\/.*|xl\/(?:drawings\/)?(?:comments|vmlDrawing)\w*\.(?:xml|vml)|xl\/comments\/.*)$/u;

async function byExceljs(): Promise<void> {
  for (const [name, rows] of [
    ["plain", 12],
    ["long", 500],
  ] as const) {
    const book = new ExcelJS.Workbook();
    const made1 = book.addWorksheet(sheet);
    made1.addRow(["项目支出绩效自评表"]);
    for (let row = 0; row < rows; row++) made1.addRow(["产出指标", "数量指标", `第${row}项`, "≥10次", "9次", 10]);
    await book.xlsx.writeFile(path.join(made, `exceljs-${name}.xlsx`));
  }
}

function byLibreOffice(): void {
  const sources = readdirSync(made).filter((name) =>
    /^(?:openpyxl|xlsxwriter)-(?:plain|comments|rules|merged|styled|formulas|sheets|page)\.xlsx$/u.test(name),
  );
  for (const file of convert(
    sources.map((name) => path.join(made, name)),
    "xlsx",
    path.join(folder, "lo"),
  ))
    writeFileSync(path.join(made, `libreoffice-${path.basename(file)}`), readFileSync(file));
}

/** Kept as files, for Debian's package alone cannot write .xlsx: writers/poi/README.md tells how they were made. */
function byPoi(): void {
  for (const name of readdirSync(poi).filter((file) => file.endsWith(".xlsx")))
    copyFileSync(path.join(poi, name), path.join(made, name));
}

let names: readonly string[] = [];
let before: Readonly<Record<string, ReadBack>> = {};
let after: Readonly<Record<string, ReadBack>> = {};

beforeAll(async () => {
  for (const one of [made, saved]) mkdirSync(one);
  runPython("openpyxl-workbooks.py", made);
  runPython("xlsxwriter-workbooks.py", made);
  runPython("hand-workbooks.py", made);
  await byExceljs();
  runNode("node-workbooks.cjs", made);
  byPoi();
  if (has("soffice", "--version")) byLibreOffice();
  names = readdirSync(made).sort();
  for (const name of names)
    writeFileSync(path.join(saved, name), await written(new Uint8Array(readFileSync(path.join(made, name)))));
  before = readBack(names.map((name) => path.join(made, name)));
  after = readBack(names.map((name) => path.join(saved, name)));
}, 600_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Two cells, a highlight and a note. */
async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = open(bytes);
  const edits = [await editOf(workbook, sheet, "G3", 9.16), await editOf(workbook, sheet, "G4", injection)];
  expect(must(await workbook.apply(edits))).toEqual({ written: 2, leftAlone: [] });
  const area = areaOf({ row: 4, column: 4 });
  must(await workbook.mark([sheet], [{ sheet, area, severity: "error", words: "超过上限" }]));
  return workbook.save();
}

/** What the cells of the sheet hold, by address; what formulas come to may change with the cells written. */
async function valuesOf(file: string): Promise<Readonly<Record<string, RawValue>>> {
  const read = must(await open(new Uint8Array(readFileSync(file))).read([sheet])).sheets[0];
  const held = read?.cells.filter(({ formula }) => formula === null) ?? [];
  return Object.fromEntries(held.map(({ address, value }) => [toA1(address), value]));
}

test("there are workbooks enough, by seven programs and by hand", () => {
  expect(has(python, "-c", "import openpyxl, xlsxwriter")).toBe(true);
  expect(names.length).toBeGreaterThanOrEqual(30);
  expect([...new Set(names.map((name) => name.split("-")[0]))]).toEqual([
    "exceljs",
    "hand",
    "libreoffice",
    "openpyxl",
    "poi",
    "populate",
    "sheetjs",
    "xlsxwriter",
  ]);
});

test("untouched parts are byte-identical in all", () => {
  for (const name of names) {
    const first = new Uint8Array(readFileSync(path.join(made, name)));
    const second = new Uint8Array(readFileSync(path.join(saved, name)));
    expect({ name, parts: changedParts(first, second).filter((part) => !ours.test(part)) }).toEqual({
      name,
      parts: [],
    });
  }
});

test("openpyxl reads the planned cells, every other cell and note as before, and text as text", () => {
  for (const name of names.filter((one) => !unreadByOpenpyxl.includes(one))) {
    const first = before[path.join(made, name)];
    const second = after[path.join(saved, name)];
    const planned = { [`${sheet}!G3`]: ["n", 9.16], [`${sheet}!G4`]: expect.arrayContaining([injection]) as unknown };
    expect({ name, ...second }).toEqual({
      name,
      cells: { ...first?.cells, ...planned },
      notes: { ...first?.notes, [`${sheet}!E5`]: ["绩评", "超过上限"] },
    });
  }
});

test("LibreOffice opens all, and what it reads agrees", async () => {
  if (!has("soffice", "--version")) throw new Error("LibreOffice is not there");
  const turned = convert(
    names.map((name) => path.join(saved, name)),
    "xlsx",
    path.join(folder, "again"),
  );
  expect(turned).toHaveLength(names.length);
  for (const file of turned) {
    const name = path.basename(file);
    const original = await valuesOf(path.join(made, name));
    expect({ name, ...(await valuesOf(file)) }).toEqual({ name, ...original, G3: 9.16, G4: injection });
  }
}, 300_000);

test("marks and cells go back: the parts are as they came", async () => {
  for (const name of names) {
    const original = new Uint8Array(readFileSync(path.join(made, name)));
    const workbook = open(new Uint8Array(readFileSync(path.join(saved, name))));
    expect(must(await workbook.clearMarks())).toBe(1);
    expect(must(await workbook.revert()).written).toBe(2);
    const left = changedParts(original, workbook.save());
    expect({ name, left: left.filter((part) => part !== "xl/workbook.xml") }).toEqual({ name, left: [] });
  }
});
