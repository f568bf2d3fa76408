/** Sheets out of the case files: cells as typed, and as Excel makes them on paste (86% is 0.86 shown as 86%). */
import { areaFromA1 } from "../../src/core/grid/address";
import type { Area } from "../../src/core/grid/address";
import type { Cell, RawValue, SheetData } from "../../src/core/grid/sheet";

/** One sheet of a case file. */
export interface CaseSheet {
  readonly name?: string;
  readonly grid: readonly (readonly (string | number | null)[])[];
  readonly merges?: readonly string[];
}

/** What the loops over cases read of a file. */
export interface CaseFile {
  readonly id: string;
  readonly title?: string;
  readonly pasted?: boolean;
  readonly negative?: boolean;
  readonly sheets?: readonly CaseSheet[];
  readonly grid?: CaseSheet["grid"];
  readonly merges?: readonly string[];
}

/** `typed`: what the JSON says, text stays text; `pasted`: numbers, percentages and dates as Excel stores them. */
export type CellForm = "typed" | "pasted";

/** The sheets of a case in order; a form is chosen, else the one that the case's workbook has. */
export function sheetsOfCase(
  given: CaseFile,
  form: CellForm = given.pasted === true ? "pasted" : "typed",
): SheetData[] {
  const sheets = given.sheets ?? [
    { name: given.title ?? given.id, grid: given.grid ?? [], merges: given.merges ?? [] },
  ];
  return sheets.map((sheet) => sheetOf(sheet.grid, { name: sheet.name, merges: sheet.merges, form }));
}

export interface SheetOptions {
  readonly name?: string | undefined;
  readonly merges?: readonly string[] | undefined;
  readonly form?: CellForm;
}

/** A sheet from rows of texts and numbers; null and "" are empty, a text that begins with `=` and a letter is a formula without its result. */
export function sheetOf(grid: CaseSheet["grid"], options: SheetOptions = {}): SheetData {
  const form = options.form ?? "typed";
  return {
    name: options.name ?? "Sheet1",
    cells: grid.flatMap((cells, row) =>
      cells.flatMap((content, column) => {
        const cell = content === null || content === "" ? null : cellOf(content, { row, column }, form);
        return cell ? [cell] : [];
      }),
    ),
    merges: (options.merges ?? []).map(areaFromA1).filter((area): area is Area => area !== null),
    hiddenRows: [],
    hiddenColumns: [],
    visible: true,
    protection: { protected: false, unlocked: [] },
    date1904: false,
  };
}

const plainNumber = /^-?\d+(?:\.\d+)?$/u;
const percentage = /^-?\d+(?:\.(?<places>\d+))?%$/u;
const longDate = /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/u;
const formula = /^=[A-Z\u4e00-\u9fff]/u;

function cellOf(content: string | number, address: Cell["address"], form: CellForm): Cell {
  const text = String(content);
  const made = (value: RawValue, numberFormat = "General"): Cell => ({
    address,
    value,
    text,
    formula: null,
    numberFormat,
  });
  if (typeof content === "number") return made(content);
  if (formula.test(content)) return { address, value: null, text: "", formula: content, numberFormat: "General" };
  if (form === "typed") return made(content);
  if (plainNumber.test(content)) return made(Number(content));
  const percent = percentage.exec(content);
  if (percent) {
    const places = percent.groups?.["places"]?.length ?? 0;
    const value = Number((Number.parseFloat(content) / 100).toFixed(places + 2));
    return made(value, places === 0 ? "0%" : `0.${"0".repeat(places)}%`);
  }
  const date = longDate.exec(content)?.groups;
  if (date) {
    const days = Date.UTC(Number(date["year"]), Number(date["month"]) - 1, Number(date["day"])) / 86_400_000;
    return made(days + 25_569, 'yyyy"年"m"月"d"日"');
  }
  return made(content);
}
