/** One worksheet part: cells that hold something, merged areas, what is hidden, protection; and where everything stands for the patcher. */
import type { Area, CellAddress } from "../../../core/grid/address";
import { areaFromA1 } from "../../../core/grid/address";
import type { Cell } from "../../../core/grid/sheet";
import { limits } from "../limits";
import { openRoot } from "../package/root";
import { isTrue } from "../package/workbook";
import { damaged, tooLarge } from "../problem";
import type { XmlScanner } from "../xml/scanner";
import { CellIndex } from "./cellIndex";
import type { CellContext } from "./cell";
import { CellReader } from "./cell";
import type { CellTag } from "./cellTag";
import { parseCellName } from "./reference";

/** A run of columns with one format (`<col>`), counted from 0. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  readonly hidden: boolean;
}

/** A direct child of the sheet's root, with its place in the text. */
export interface SheetChild {
  /** Local name: `mergeCells`, `legacyDrawing`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A worksheet as scanned. */
export interface ScannedSheet {
  readonly prefix: string;
  readonly relationPrefix: string | null;
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly columnRuns: readonly ColumnRun[];
  readonly protected: boolean;
  /** Areas that a password-less permission opens (`protectedRange`). */
  readonly openAreas: readonly Area[];
  readonly index: CellIndex;
  /** Format of each row that has one of its own, by row. */
  readonly rowStyles: ReadonlyMap<number, number>;
  /** Areas filled by one array formula. */
  readonly arrays: readonly Area[];
  readonly children: readonly SheetChild[];
  /** End of the root's start tag, and start of its end tag. */
  readonly inner: { readonly start: number; readonly end: number };
  readonly rootEmpty: boolean;
}

interface Gathered {
  readonly merges: Area[];
  readonly hiddenRows: number[];
  readonly columnRuns: ColumnRun[];
  readonly openAreas: Area[];
  readonly rowStyles: Map<number, number>;
  readonly children: SheetChild[];
  protected: boolean;
}

/** Scans the text of a worksheet part once. */
export function scanSheet(text: string, part: string, context: CellContext): ScannedSheet {
  const { scanner, prefix, relationPrefix } = openRoot(text, part, "worksheet");
  const rootEmpty = scanner.empty;
  const innerStart = scanner.end;
  const index = new CellIndex();
  const reader = new CellReader(scanner, prefix, context);
  const gathered: Gathered = {
    merges: [],
    hiddenRows: [],
    columnRuns: [],
    openAreas: [],
    rowStyles: new Map(),
    children: [],
    protected: false,
  };
  let innerEnd = innerStart;
  while (scanner.next()) {
    if (scanner.kind === "close" && scanner.depth === 0) innerEnd = scanner.start;
    if (scanner.kind !== "open") continue;
    const start = scanner.start;
    const name = scanner.name.startsWith(prefix) ? scanner.name.slice(prefix.length) : scanner.name;
    readChild(name, scanner, prefix, part, reader, index, gathered);
    gathered.children.push({ name, start, end: scanner.end });
  }
  return {
    ...gathered,
    prefix,
    relationPrefix,
    cells: reader.cells(),
    index,
    arrays: reader.arrays,
    inner: { start: innerStart, end: innerEnd },
    rootEmpty,
  };
}

/** Reads one child of the root up to its end tag. */
function readChild(
  name: string,
  scanner: XmlScanner,
  prefix: string,
  part: string,
  reader: CellReader,
  index: CellIndex,
  into: Gathered,
): void {
  if (name === "sheetData") readRows(scanner, prefix, part, reader, index, into);
  else if (name === "cols")
    readEach(scanner, `${prefix}col`, () => {
      readColumns(scanner, into);
    });
  else if (name === "mergeCells")
    readEach(scanner, `${prefix}mergeCell`, () => {
      readMerge(scanner, part, into);
    });
  else if (name === "protectedRanges")
    readEach(scanner, `${prefix}protectedRange`, () => {
      readOpenAreas(scanner, into);
    });
  else {
    if (name === "sheetProtection") into.protected = isTrue(scanner.attribute("sheet"));
    scanner.skip();
  }
}

function readEach(scanner: XmlScanner, name: string, read: () => void): void {
  const outer = scanner.depth - 1;
  while (scanner.next()) {
    if (scanner.kind === "open" && scanner.name === name) read();
    else if (scanner.kind === "close" && scanner.depth === outer) return;
  }
}

function readRows(
  scanner: XmlScanner,
  prefix: string,
  part: string,
  reader: CellReader,
  index: CellIndex,
  into: Gathered,
): void {
  const rowName = `${prefix}row`;
  const cellName = `${prefix}c`;
  const outer = scanner.depth - 1;
  let last = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.kind === "open") {
      if (scanner.name === cellName && scanner.depth === outer + 3) {
        const start = scanner.start;
        const tag = reader.readTag();
        const { style } = tag;
        const address = addressOf(scanner, tag, last, column, part);
        column = address.column;
        reader.read(address);
        index.addCell(column, start, scanner.end, style);
      } else if (scanner.name === rowName) {
        last = rowOf(scanner, last, part);
        column = -1;
        index.beginRow(last, scanner.start);
        if (isTrue(scanner.attribute("hidden"))) into.hiddenRows.push(last);
        const style = scanner.attribute("s");
        if (style !== null && isTrue(scanner.attribute("customFormat"))) into.rowStyles.set(last, Number(style));
      }
    } else if (scanner.kind === "close") {
      if (scanner.depth === outer) return;
      if (scanner.name === rowName) index.endRow(scanner.end);
    }
  }
}

/** A row without number follows the one before it; rows must come in order, each once. */
function rowOf(scanner: XmlScanner, last: number, part: string): number {
  const written = scanner.attribute("r");
  const row = written === null ? last + 1 : Number(written) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= limits.rows) throw damaged(`${part}: row number`);
  if (row <= last) throw damaged(`${part}: rows out of order`);
  return row;
}

/** A cell without address stands to the right of the one before it; cells must come in order, each once. */
function addressOf(scanner: XmlScanner, tag: CellTag, row: number, before: number, part: string): CellAddress {
  const address =
    tag.nameStart < 0 ? { row, column: before + 1 } : parseCellName(scanner.text, tag.nameStart, tag.nameEnd);
  if (address?.row !== row || address.column >= limits.columns) throw damaged(`${part}: cell address`);
  if (address.column <= before) throw damaged(`${part}: cells out of order`);
  return address;
}

function readColumns(scanner: XmlScanner, into: Gathered): void {
  const first = Number(scanner.attribute("min")) - 1;
  const last = Math.min(Number(scanner.attribute("max")), limits.columns) - 1;
  if (!(first >= 0 && last >= first) || into.columnRuns.length >= limits.columns) return;
  into.columnRuns.push({
    first,
    last,
    style: Number(scanner.attribute("style") ?? 0),
    hidden: isTrue(scanner.attribute("hidden")),
  });
}

function readMerge(scanner: XmlScanner, part: string, into: Gathered): void {
  const area = areaFromA1(scanner.attribute("ref") ?? "");
  if (!area || area.bottom >= limits.rows || area.right >= limits.columns) throw damaged(`${part}: merged area`);
  if (into.merges.length >= limits.merges) throw tooLarge("merges");
  if (area.top !== area.bottom || area.left !== area.right) into.merges.push(area);
}

function readOpenAreas(scanner: XmlScanner, into: Gathered): void {
  const guarded = ["password", "hashValue", "securityDescriptor"].some((name) => scanner.attribute(name) !== null);
  if (guarded) return;
  for (const one of (scanner.attribute("sqref") ?? "").split(" ")) {
    const area = areaFromA1(one);
    if (area && into.openAreas.length < limits.unlockedAreas) into.openAreas.push(area);
  }
}
