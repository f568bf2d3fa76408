/** Sheets of ours: added, or refreshed in place. One sync to look, one to write, one more for each further 4 MB. */
import type { Result } from "../../core/result";
import type { MadeCell, SheetContent } from "../sheet-content";
import { referenceOf, shortened } from "../sheet-content";
import type { HostFailure, SheetPut } from "../workbook";
import { attempt, Refused } from "./failure";
import { addChart, addLook, addPage, rangeAt, tableAreaOf } from "./made-look";
import { inTurn, packed } from "./payload";
import { assignable } from "./text";

interface Asked {
  readonly put: SheetPut;
  readonly sheet: Excel.Worksheet;
  readonly head: Excel.Range;
}

function ask(context: Excel.RequestContext, put: SheetPut): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(put.name);
  sheet.load("id,protection/protected,charts/items/id");
  const head = sheet.getRangeByIndexes(0, 0, 2, 1);
  head.load("values");
  head.untrack();
  return { put, sheet, head };
}

/** Refuses before anything is changed: a locked structure, a name that is taken, a sheet that is no longer ours. */
function refuse({ head, put, sheet }: Asked, locked: boolean): void {
  const { name, replaces } = put;
  if (replaces === null) {
    if (!sheet.isNullObject) throw new Refused({ code: "sheet-exists", sheet: name });
    if (locked) throw new Refused({ code: "structure-protected" });
    return;
  }
  if (sheet.isNullObject) throw new Refused({ code: "sheet-missing", sheet: name });
  const [title, stamp] = head.values.map((row: readonly unknown[]) => row[0]);
  if (title !== replaces.title || stamp !== replaces.stamp) throw new Refused({ code: "sheet-exists", sheet: name });
  if (sheet.protection.protected) throw new Refused({ code: "sheet-protected", sheet: name });
}

/** An empty sheet of the name: a new one, or the standing one without all that was ours. */
function emptied(context: Excel.RequestContext, { put, sheet }: Asked): Excel.Worksheet {
  if (put.replaces === null) return context.workbook.worksheets.add(put.name);
  sheet.autoFilter.remove();
  for (const chart of sheet.charts.items) chart.delete();
  const whole = sheet.getRange();
  whole.clear("RemoveHyperlinks");
  whole.clear("All");
  whole.untrack();
  return sheet;
}

const textOf = (text: string): string | number | boolean => assignable(shortened(text), "General");

function wireOf({ value }: MadeCell): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" ? textOf(value) : value.toNumber();
}

/** Title, notes and headings. */
function writeHead(sheet: Excel.Worksheet, { columns, notes, title }: SheetContent): void {
  const above = [title, ...notes];
  rangeAt(sheet, { top: 0, left: 0, bottom: above.length - 1, right: 0 }).values = above.map((text) => [textOf(text)]);
  const top = above.length;
  rangeAt(sheet, { top, left: 0, bottom: top, right: columns.length - 1 }).values = [
    columns.map(({ heading }) => textOf(heading)),
  ];
}

/** Some rows of one sheet, with the estimated size of writing them. */
interface Slice {
  readonly sheet: Excel.Worksheet;
  readonly content: SheetContent;
  readonly from: number;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly bytes: number;
}

const rowsAtOnce = 200;
const cellBytes = 30;
const linkBytes = 900;

const bytesOf = ({ link, value }: MadeCell): number =>
  cellBytes + (typeof value === "string" ? value.length * 3 : 0) + (link ? linkBytes : 0);

function slicesOf(sheet: Excel.Worksheet, content: SheetContent): Slice[] {
  const slices: Slice[] = [];
  for (let from = 0; from < content.rows.length; from += rowsAtOnce) {
    const rows = content.rows.slice(from, from + rowsAtOnce);
    const bytes = rows.flat().reduce((total, cell) => total + bytesOf(cell), 0);
    slices.push({ sheet, content, from, rows, bytes });
  }
  return slices;
}

/** Links first, as Excel shows where they lead in a cell that is empty; then formats, which decide how values are read; then values. */
function writeSlice({ content, from, rows, sheet }: Slice): void {
  const { left, right, top } = tableAreaOf(content);
  const first = top + 1 + from;
  rows.forEach((cells, row) => {
    cells.forEach(({ link }, column) => {
      if (!link) return;
      const place = { top: first + row, left: column, bottom: first + row, right: column };
      rangeAt(sheet, place).hyperlink = { documentReference: referenceOf(link), screenTip: referenceOf(link) };
    });
  });
  const range = rangeAt(sheet, { top: first, left, bottom: first + rows.length - 1, right });
  const formats = content.columns.map(({ numberFormat }) => numberFormat ?? "General");
  range.numberFormat = rows.map(() => formats);
  range.values = rows.map((cells) => content.columns.map((_, at) => wireOf(cells[at] ?? { value: null })));
}

async function steps(
  context: Excel.RequestContext,
  puts: readonly SheetPut[],
  onAdded: (name: string) => void,
): Promise<null> {
  const { workbook } = context;
  workbook.load("readOnly,protection/protected");
  const asked = puts.map((put) => ask(context, put));
  await context.sync();
  if (workbook.readOnly) throw new Refused({ code: "read-only" });
  for (const one of asked) refuse(one, workbook.protection.protected);
  const made = asked.map((one) => ({ content: one.put.content, sheet: emptied(context, one) }));
  for (const { name, replaces } of puts) if (replaces === null) onAdded(name);
  for (const { content, sheet } of made) writeHead(sheet, content);
  const packs = packed(made.flatMap(({ content, sheet }) => slicesOf(sheet, content)));
  await inTurn(packs, async (pack) => {
    pack.forEach(writeSlice);
    if (pack !== packs.at(-1)) await context.sync();
  });
  for (const { content, sheet } of made) {
    addLook(sheet, content);
    addChart(sheet, content);
  }
  await context.sync();
  return null;
}

/** The page's set-up alone: a machine without a printer refuses it, and the sheet is whole without it. */
async function setPages(puts: readonly SheetPut[]): Promise<void> {
  await attempt(
    () => null,
    async (context) => {
      for (const { content, name } of puts) addPage(context.workbook.worksheets.getItem(name), content);
      await context.sync();
    },
  );
}

async function removeAdded(names: readonly string[]): Promise<void> {
  await attempt(
    () => null,
    async (context) => {
      for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
      await context.sync();
    },
  );
}

/** Puts the sheets. Where it fails halfway, those that were added go again; one that was to be refreshed can be put again. */
export async function putMadeSheets(puts: readonly SheetPut[]): Promise<Result<null, HostFailure>> {
  const added: string[] = [];
  const done = await attempt(
    () => null,
    (context) => steps(context, puts, (name) => added.push(name)),
  );
  if (done.ok) await setPages(puts);
  else if (added.length > 0) await removeAdded(added);
  return done;
}
