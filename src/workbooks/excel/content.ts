/** The second sync of a reading: cells, merged areas, hidden rows and columns, cells left unlocked. */
import type { Area } from "../../core/grid/address";
import { areaToA1 } from "../../core/grid/address";
import { codeOf, Refused } from "./failure";
import type { SheetOverview } from "./overview";
import { packed, payloadLimit } from "./payload";

/** The four matrices of some rows of a sheet. */
export interface Rows {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** What was read of one sheet. */
export interface SheetContent {
  readonly sheet: SheetOverview;
  readonly rows: readonly Rows[];
  /** Addresses as Excel writes them, sheet name and all. */
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Per row and cell of the used range, only on a protected sheet with some cells unlocked. */
  readonly locked: readonly (readonly boolean[])[] | null;
}

/** A stretch of rows to read at once. */
interface Slice {
  readonly sheet: SheetOverview;
  readonly area: Area;
  readonly bytes: number;
}

/** Estimated bytes of a cell: value, text, formula and number format. Measured on self-evaluation tables: 55 to 75. */
const cellBytes = 80;

/** Most cells of a slice; a smaller one than the limit allows packs better. */
const sliceCells = payloadLimit / cellBytes / 4;

function slicesOf(sheet: SheetOverview): Slice[] {
  const { used } = sheet;
  if (!used) return [];
  const width = used.right - used.left + 1;
  const height = Math.max(1, Math.floor(sliceCells / width));
  const slices: Slice[] = [];
  for (let top = used.top; top <= used.bottom; top += height) {
    const bottom = Math.min(used.bottom, top + height - 1);
    slices.push({ sheet, area: { ...used, top, bottom }, bytes: (bottom - top + 1) * width * cellBytes });
  }
  return slices;
}

function rangeOf(context: Excel.RequestContext, sheet: SheetOverview, area: Area): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const range = worksheet.getRangeByIndexes(
    area.top,
    area.left,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
  range.untrack();
  return range;
}

/** What is asked once a sheet, beside its cells. */
interface Around {
  readonly merges: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  readonly locked: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

function askAround(context: Excel.RequestContext, sheet: SheetOverview, used: Area): Around {
  const range = rangeOf(context, sheet, used);
  const merges = range.getMergedAreasOrNullObject(); // only those that start in the range: so always the whole range
  merges.load("areas/address");
  merges.untrack();
  return {
    merges,
    rows: sheet.anyHiddenRow ? range.getRowProperties({ rowHidden: true }) : null,
    columns: sheet.anyHiddenColumn ? range.getColumnProperties({ columnHidden: true }) : null,
    locked: sheet.protected && sheet.locked === null ? range.getCellProperties({ format: { protection: true } }) : null,
  };
}

type Sink = Map<string, Rows[]>;

/** Reads a pack of slices in one sync; where the answer is too large after all, in two halves. */
async function readSlices(
  context: Excel.RequestContext,
  slices: readonly Slice[],
  sink: Sink,
  alsoAsk: () => void,
): Promise<void> {
  const asked = slices.map((slice) => {
    const range = rangeOf(context, slice.sheet, slice.area);
    range.load("values,text,formulas,numberFormat");
    return { slice, range };
  });
  alsoAsk();
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    const [first, second] = halves(slices);
    await readSlices(context, first, sink, alsoAsk);
    await readSlices(context, second, sink, () => undefined);
    return;
  }
  for (const { slice, range } of asked) {
    const { values, text, formulas, numberFormat } = range;
    const rows = { top: slice.area.top, left: slice.area.left, values, text, formulas, numberFormat };
    sink.set(slice.sheet.id, [...(sink.get(slice.sheet.id) ?? []), rows]);
  }
}

function halves(slices: readonly Slice[]): [Slice[], Slice[]] {
  const [only] = slices;
  if (slices.length > 1 || !only) {
    const middle = Math.ceil(slices.length / 2);
    return [slices.slice(0, middle), slices.slice(middle)];
  }
  const { area } = only;
  if (area.top === area.bottom) throw new Refused({ code: "too-large", detail: only.sheet.name });
  const middle = Math.floor((area.top + area.bottom) / 2);
  const half = (top: number, bottom: number): Slice[] => [{ ...only, area: { ...area, top, bottom } }];
  return [half(area.top, middle), half(middle + 1, area.bottom)];
}

const hiddenIn = <T>(
  list: OfficeExtension.ClientResult<T[]> | null,
  start: number,
  isHidden: (one: T) => boolean | undefined,
): number[] => (list?.value ?? []).flatMap((one, at) => (isHidden(one) === true ? [start + at] : []));

function told(sheet: SheetOverview, around: Around | undefined, rows: readonly Rows[]): SheetContent {
  const { used } = sheet;
  if (!used || !around) return { sheet, rows: [], merges: [], hiddenRows: [], hiddenColumns: [], locked: null };
  return {
    sheet,
    rows,
    merges: around.merges.isNullObject ? [] : around.merges.areas.items.map(({ address }) => address),
    hiddenRows: hiddenIn(around.rows, used.top, (row) => row.rowHidden),
    hiddenColumns: hiddenIn(around.columns, used.left, (column) => column.columnHidden),
    locked: around.locked?.value.map((row) => row.map((cell) => cell.format?.protection?.locked !== false)) ?? null,
  };
}

/** Most cells of the used ranges together: more is a dump of data, or a stray cell far outside the table. */
const mostCells = 1_000_000;

function refuseHuge(sheets: readonly SheetOverview[]): void {
  let total = 0;
  for (const { name, used } of sheets) {
    if (!used) continue;
    total += (used.bottom - used.top + 1) * (used.right - used.left + 1);
    if (total > mostCells) throw new Refused({ code: "too-large", detail: `${name}!${areaToA1(used)}` });
  }
}

/** Reads the cells of sheets: one sync, and one more for each further 4 MB. */
export async function contentOf(
  context: Excel.RequestContext,
  sheets: readonly SheetOverview[],
): Promise<SheetContent[]> {
  refuseHuge(sheets);
  const around = new Map<string, Around>();
  const sink: Sink = new Map();
  const askAll = (): void => {
    for (const sheet of sheets) if (sheet.used) around.set(sheet.id, askAround(context, sheet, sheet.used));
  };
  const [first, ...more] = packed(sheets.flatMap(slicesOf));
  if (first) await readSlices(context, first, sink, askAll);
  for (const pack of more) await readSlices(context, pack, sink, () => undefined);
  return sheets.map((sheet) => told(sheet, around.get(sheet.id), sink.get(sheet.id) ?? []));
}
