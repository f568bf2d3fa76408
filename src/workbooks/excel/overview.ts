/** The first sync of a reading: which sheets there are, how far they reach, what guards them. */
import type { Area } from "../../core/grid/address";
import { isFalse } from "./cells";
import { codeOf, Refused } from "./failure";

/** A sheet before its cells are read. */
export interface SheetOverview {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly active: boolean;
  readonly protected: boolean;
  /** The rectangle of cells with values; null for an empty sheet. */
  readonly used: Area | null;
  /** False where no row of it is hidden, so that nothing need be asked. */
  readonly anyHiddenRow: boolean;
  readonly anyHiddenColumn: boolean;
  /** True where every cell of it is locked, false where none is, null where they differ. */
  readonly locked: boolean | null;
}

/** What a workbook is called and which sheets were asked for. */
export interface Overview {
  readonly fileName: string;
  readonly sheets: readonly SheetOverview[];
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Ranges of one request are let go at once: they need no reference and no request to drop it. */
function ask(sheet: Excel.Worksheet): Asked {
  sheet.load("id,name,visibility,protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/protection/locked");
  used.untrack();
  return { sheet, used };
}

function areaOf(used: Excel.Range): Area {
  return {
    top: used.rowIndex,
    left: used.columnIndex,
    bottom: used.rowIndex + used.rowCount - 1,
    right: used.columnIndex + used.columnCount - 1,
  };
}

function told({ sheet, used }: Asked, activeId: string): SheetOverview {
  const base = {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    active: sheet.id === activeId,
    protected: sheet.protection.protected,
  };
  if (used.isNullObject) return { ...base, used: null, anyHiddenRow: false, anyHiddenColumn: false, locked: null };
  return {
    ...base,
    used: areaOf(used),
    // null means some are hidden and some are not, which the types leave out
    anyHiddenRow: !isFalse(used.rowHidden),
    anyHiddenColumn: !isFalse(used.columnHidden),
    locked: used.format.protection.locked,
  };
}

/** Sheets that are asked for at once before their number is known. A workbook with more takes one sync more. */
const guessedSheets = 64;

/**
 * All sheets in one sync although nobody knows yet how many there are: each is reached from the one before, and past the
 * last one every step gives a null object.
 */
async function allAtOnce(context: Excel.RequestContext): Promise<Overview> {
  const { workbook } = context;
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("id");
  workbook.load("name");
  workbook.worksheets.load("items/id");
  const asked: Asked[] = [];
  let sheet = workbook.worksheets.getFirst(false);
  for (let number = 0; number < guessedSheets; number++) {
    asked.push(ask(sheet));
    sheet = sheet.getNextOrNullObject(false);
  }
  await context.sync();
  const found = asked.filter((one) => !one.sheet.isNullObject);
  const wanted = workbook.worksheets.items.map(({ id }) => id);
  const missing = wanted.filter((id) => !found.some((one) => one.sheet.id === id));
  const rest = missing.map((id) => ask(workbook.worksheets.getItem(id)));
  if (rest.length > 0) await context.sync();
  const byId = new Map([...found, ...rest].map((one) => [one.sheet.id, one]));
  const sheets = wanted.flatMap((id) => byId.get(id) ?? []).map((one) => told(one, active.id));
  return { fileName: workbook.name, sheets };
}

/** The named sheets in one sync; one that is missing is refused. */
async function named(context: Excel.RequestContext, names: readonly string[]): Promise<Overview> {
  const { workbook } = context;
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("id");
  workbook.load("name");
  const asked = names.map((name) => ask(workbook.worksheets.getItemOrNullObject(name)));
  await context.sync();
  const sheets = asked.map((one, at) => {
    if (one.sheet.isNullObject) throw new Refused({ code: "sheet-missing", sheet: names[at] ?? "" });
    return told(one, active.id);
  });
  return { fileName: workbook.name, sheets };
}

async function namesFirst(context: Excel.RequestContext): Promise<Overview> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return named(
    context,
    worksheets.items.map(({ name }) => name),
  );
}

async function front(context: Excel.RequestContext): Promise<Overview> {
  const { workbook } = context;
  workbook.load("name");
  const asked = ask(workbook.worksheets.getActiveWorksheet());
  await context.sync();
  return { fileName: workbook.name, sheets: [told(asked, asked.sheet.id)] };
}

/** What there is to read. One sync. */
export async function overviewOf(
  context: Excel.RequestContext,
  wanted: readonly string[] | "all" | "active",
): Promise<Overview> {
  if (wanted === "active") return front(context);
  if (wanted !== "all") return named(context, wanted);
  try {
    return await allAtOnce(context);
  } catch (error) {
    // a host that will not step past its last sheet is asked in two syncs
    if (codeOf(error) === "InvalidOperationInCellEditMode") throw error;
    return namesFirst(context);
  }
}
