/** Looks at the cells to be written just before it is done, and at what guards their sheets. */
import type { RawValue } from "../../core/grid/sheet";
import { formulaOf, isFalse, rawValue } from "./cells";
import { Refused } from "./failure";
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
}

function askRun(sheet: Excel.Worksheet, run: Run): AskedRun {
  const range = sheet.getRangeByIndexes(run.top, run.column, run.tasks.length, 1);
  range.load("values,formulas,numberFormat,text,rowHidden,format/protection/locked");
  range.untrack();
  return { run, sheet, range };
}

/** Refuses where the sheet, a lock or a filter is in the way: a value written into filtered rows can land in others. */
function refuseGuarded({ run, sheet, range }: AskedRun): void {
  // null means that some of the cells are locked, or hidden, and all of them are to be written
  const reformats = run.tasks.some(({ numberFormat }) => numberFormat !== null);
  const mayNot =
    !isFalse(range.format.protection.locked) || (reformats && !allows(sheet.protection, "allowFormatCells"));
  if (sheet.protection.protected && mayNot) throw new Refused({ code: "sheet-protected", sheet: run.sheet });
  if (!isFalse(range.rowHidden) && isFiltered(sheet)) throw new Refused({ code: "filtered", sheet: run.sheet });
}

function found({ run, sheet, range }: AskedRun): FoundCell[] {
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
