/** Looks at the cells to be written just before it is done, and at what guards their sheets. */
import { toA1 } from "../../core/grid/address";
import type { RawValue } from "../../core/grid/sheet";
import { formulaOf, isFalse, rawValue } from "./cells";
import { Refused } from "./failure";
import type { Look } from "./look";
import { lookOf, lookQuestion } from "./look";
import { inTurn, packed } from "./payload";
import { allows } from "./protection";
import type { Undo } from "./store";
import { askUndo, undoIn } from "./store";
import type { CellTask, Run } from "./task";

/** A cell as it is now. */
export interface FoundCell {
  readonly task: CellTask;
  readonly sheetId: string;
  readonly value: RawValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly text: string;
  /** How it looks, and how it is to look; null where its look is left alone. */
  readonly looks: { readonly now: Look; readonly wanted: Look } | null;
}

/** What was found: every cell to be written, and what can be put back already. */
export interface Inspected {
  readonly cells: readonly FoundCell[];
  readonly undo: Undo;
}

function askSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load(
    "id,name,protection/protected,protection/options,autoFilter/isDataFiltered,tables/autoFilter/isDataFiltered",
  );
  return sheet;
}

function isFiltered(sheet: Excel.Worksheet): boolean {
  return sheet.autoFilter.isDataFiltered || sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered);
}

interface AskedRun {
  readonly run: Run;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly looks: Answer | null;
  /** The looks of the model cells, by address. */
  readonly models: ReadonlyMap<string, () => unknown>;
}

type Answer = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** What was asked, once the sync has brought it. */
const told = <T>({ value }: OfficeExtension.ClientResult<T>): T => value;

/** Asks for the looks of the cells that others are to look like: one question for each column of them. */
function askModels(sheet: Excel.Worksheet, { tasks }: Run): ReadonlyMap<string, () => unknown> {
  const wanted = tasks.flatMap(({ look }) => (look && "like" in look ? [look.like] : []));
  const models = new Map<string, () => unknown>();
  for (const column of new Set(wanted.map((cell) => cell.column))) {
    const rows = wanted.filter((cell) => cell.column === column).map(({ row }) => row);
    const top = Math.min(...rows);
    const range = sheet.getRangeByIndexes(top, column, Math.max(...rows) - top + 1, 1);
    const asked = range.getCellProperties(lookQuestion);
    range.untrack();
    for (const row of rows) models.set(toA1({ row, column }), () => told(asked)[row - top]?.[0]);
  }
  return models;
}

function askRun(sheet: Excel.Worksheet, run: Run): AskedRun {
  const range = sheet.getRangeByIndexes(run.top, run.column, run.tasks.length, 1);
  range.load("values,formulas,numberFormat,text,rowHidden,format/protection/locked");
  const looks = run.tasks.some(({ look }) => look !== null) ? range.getCellProperties(lookQuestion) : null;
  range.untrack();
  return { run, sheet, range, looks, models: askModels(sheet, run) };
}

function looksOf({ looks, models }: AskedRun, task: CellTask, at: number): FoundCell["looks"] {
  const { look } = task;
  if (!look || !looks) return null;
  const wanted = "set" in look ? look.set : lookOf(models.get(toA1(look.like))?.());
  return { now: lookOf(looks.value[at]?.[0]), wanted };
}

/** Refuses where the sheet, a lock or a filter is in the way: a value written into filtered rows can land in others. */
function refuseGuarded({ run, sheet, range }: AskedRun): void {
  // null means that some of the cells are locked, or hidden, and all of them are to be written
  const reformats = run.tasks.some(({ look, numberFormat }) => numberFormat !== null || look !== null);
  const mayNot =
    !isFalse(range.format.protection.locked) || (reformats && !allows(sheet.protection, "allowFormatCells"));
  if (sheet.protection.protected && mayNot) throw new Refused({ code: "sheet-protected", sheet: run.sheet });
  if (!isFalse(range.rowHidden) && isFiltered(sheet)) throw new Refused({ code: "filtered", sheet: run.sheet });
}

function found(asked: AskedRun): FoundCell[] {
  const { range, run, sheet } = asked;
  return run.tasks.map((task, at) => {
    const value: unknown = range.values[at]?.[0];
    const numberFormat: unknown = range.numberFormat[at]?.[0];
    return {
      task,
      sheetId: sheet.id,
      value: rawValue(value),
      formula: formulaOf(range.formulas[at]?.[0], value),
      numberFormat: typeof numberFormat === "string" ? numberFormat : "General",
      text: range.text[at]?.[0] ?? "",
      looks: looksOf(asked, task, at),
    };
  });
}

/**
 * Finds every cell of the runs as it is now: one sync, and one more for each further 4 MB. Refuses where something is in
 * the way, unless they are wanted `anyhow`.
 */
export async function inspect(
  context: Excel.RequestContext,
  runs: readonly Run[],
  wanted: "to-write" | "anyhow" = "to-write",
): Promise<Inspected> {
  context.workbook.load("readOnly");
  const setting = askUndo(context);
  const sheets = new Map<string, Excel.Worksheet>();
  const lists = await inTurn(packed(runs), async (pack) => {
    const ranges = pack.map((run) => {
      const sheet = sheets.get(run.sheet) ?? askSheet(context, run.sheet);
      sheets.set(run.sheet, sheet);
      return askRun(sheet, run);
    });
    await context.sync();
    return ranges;
  });
  if (context.workbook.readOnly) throw new Refused({ code: "read-only" });
  const all = lists.flat();
  for (const { run, sheet } of all)
    if (sheet.isNullObject) throw new Refused({ code: "sheet-missing", sheet: run.sheet });
  if (wanted === "to-write") all.forEach(refuseGuarded);
  return { cells: all.flatMap(found), undo: undoIn(setting) };
}
