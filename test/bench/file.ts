/** A file in and out, against the bare patch of the same edit and against libraries that read and write the whole. */
import ExcelJS from "exceljs";
import { decimal } from "../../src/core/decimal";
import type { CellEdit } from "../../src/core/edits/edit";
import { toA1 } from "../../src/core/grid/address";
import { openFile } from "../../src/workbooks/file";
import { barePatch } from "./bare-patch";
import { headRows, sheetName, tableWorkbook } from "./tables";
import type { Contender, Rounds } from "./timing";
import { inTurn, printed } from "./timing";

const scoreColumn = 6;
const digits = "2.85";

/** One edit a row: the score of every indicator. */
function editsFor(rows: number): readonly CellEdit[] {
  return Array.from({ length: rows }, (_, at) => ({
    sheet: sheetName,
    cell: { row: headRows + at, column: scoreColumn },
    purpose: "score",
    before: { value: null, formula: null, numberFormat: "0.00" },
    after: decimal(digits),
    numberFormat: null,
  }));
}

/** Read everything, write the edits, save. */
async function inAndOut(bytes: Uint8Array, edits: readonly CellEdit[]): Promise<Uint8Array> {
  const opened = openFile(bytes, "x.xlsx");
  if (!opened.ok) throw new Error(opened.failure.code);
  const read = await opened.value.read("all");
  const applied = await opened.value.apply(edits);
  if (!read.ok || !applied.ok || applied.value.written !== edits.length) throw new Error("not written");
  return opened.value.save();
}

async function byExceljs(bytes: Uint8Array, edits: readonly CellEdit[]): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const sheet = book.getWorksheet(sheetName);
  for (const { cell } of edits) if (sheet) sheet.getCell(cell.row + 1, cell.column + 1).value = Number(digits);
  return book.xlsx.writeBuffer();
}

interface Populate {
  fromDataAsync(bytes: Uint8Array): Promise<{
    sheet(name: string): { cell(address: string): { value(value: number): void } };
    outputAsync(): Promise<unknown>;
  }>;
}

async function byPopulate(bytes: Uint8Array, edits: readonly CellEdit[]): Promise<unknown> {
  // the library comes without types
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const populate = require("xlsx-populate") as Populate;
  const book = await populate.fromDataAsync(bytes);
  const sheet = book.sheet(sheetName);
  for (const { cell } of edits) sheet.cell(toA1(cell)).value(Number(digits));
  return book.outputAsync();
}

async function oneSize(rows: number, rounds: Rounds, others: Rounds): Promise<void> {
  const bytes = await tableWorkbook(rows);
  const edits = editsFor(rows);
  const numbers = new Map(edits.map(({ cell }) => [toA1(cell), digits]));
  const contenders: readonly Contender[] = [
    { name: "bare patch", run: () => barePatch(bytes, numbers) },
    { name: "read, write every score, save", run: () => inAndOut(bytes, edits) },
  ];
  printed(`a file of ${rows} rows in and out, ${edits.length} scores`, await inTurn(contenders, rounds, "processor"));
  const libraries: readonly Contender[] = [
    { name: "read, write every score, save", run: () => inAndOut(bytes, edits) },
    { name: "exceljs", run: () => byExceljs(bytes, edits) },
    { name: "xlsx-populate", run: () => byPopulate(bytes, edits) },
  ];
  printed(`the same by other libraries`, await inTurn(libraries, others, "processor"));
}

export async function benchFile(): Promise<void> {
  await oneSize(30, { warmUp: 500, counted: 1_000 }, { warmUp: 10, counted: 40 });
  await oneSize(20_000, { warmUp: 2, counted: 12 }, { warmUp: 1, counted: 3 });
}
