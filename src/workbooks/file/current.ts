/** A sheet as it stands now: as the file has it, with what was applied since laid over it. */
import type { CellAddress } from "../../core/grid/address";
import { contains } from "../../core/grid/address";
import { areaIndex } from "../../core/grid/area-index";
import type { Cell, SheetData } from "../../core/grid/sheet";
import type { CellChange } from "./patch/cells";
import type { WorkbookPatch } from "./patch/workbookPatch";
import type { SourceSheet, SourceWorkbook } from "./read/source";
import { plainFormat } from "./read/styles";
import { rawOf } from "./revert";

const keyOf = ({ row, column }: CellAddress): number => row * 16_384 + column;

/** Why a cell cannot be written whatever stands in it. */
export type Blocked = "formula" | "merged" | "protected";

/** A cell of a sheet with its element in the file. */
export interface CellPlace {
  /** Null where the cell holds nothing. */
  readonly cell: Cell | null;
  /** Null where the file has no element for it. */
  readonly xml: string | null;
  /** The format that it has or would get: its own, else its row's, else its column's; null for none. */
  readonly style: number | null;
  readonly numberFormat: string;
}

export class CurrentSheet {
  private readonly mergeAt: ReturnType<typeof areaIndex>;
  private readonly arrayAt: ReturnType<typeof areaIndex>;

  constructor(
    readonly source: SourceSheet,
    private readonly patch: WorkbookPatch,
    private readonly workbook: SourceWorkbook,
  ) {
    this.mergeAt = areaIndex(source.data.merges);
    this.arrayAt = areaIndex(source.scanned.arrays);
  }

  get name(): string {
    return this.source.data.name;
  }

  /** The sheet's data with the changes laid over. */
  data(): SheetData {
    const changes = [...this.patch.changes(this.name)];
    if (changes.length === 0) return this.source.data;
    const cells = new Map(this.source.data.cells.map((cell) => [keyOf(cell.address), cell]));
    for (const change of changes) {
      const cell = this.changed(change);
      if (cell) cells.set(keyOf(change.address), cell);
      else cells.delete(keyOf(change.address));
    }
    return { ...this.source.data, cells: [...cells.values()] };
  }

  /** The cell now; null where it holds nothing. */
  cell(address: CellAddress): Cell | null {
    const change = this.patch.change(this.name, address);
    return change ? this.changed(change) : this.original(address);
  }

  /** The cell as the file has it. */
  original(address: CellAddress): Cell | null {
    // the reader takes cells in order only, so that they can be found by halving
    const { cells } = this.source.data;
    const key = keyOf(address);
    let low = 0;
    let high = cells.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle];
      const found = cell ? keyOf(cell.address) : key;
      if (cell && found === key) return cell;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }

  /** All that an edit asks about a cell, found once. */
  at(address: CellAddress): CellPlace {
    const element = this.element(address);
    const style = element ? element.style : this.inheritedStyle(address);
    const { numberFormat } = this.workbook.formats[style ?? 0] ?? plainFormat;
    return { cell: this.cell(address), xml: element?.xml ?? null, style, numberFormat };
  }

  get isProtected(): boolean {
    return this.source.data.protection.protected;
  }

  /** Why the cell cannot be written; null where it can. */
  blocked(address: CellAddress): Blocked | null {
    return this.cell(address)?.formula != null ? "formula" : this.blockedPlace(address);
  }

  /** The same, of a cell that is known to hold no formula. */
  blockedPlace(address: CellAddress): Blocked | null {
    const { data } = this.source;
    if (this.arrayAt(address.row, address.column)) return "formula";
    const merged = this.mergeAt(address.row, address.column);
    if (merged && (merged.top !== address.row || merged.left !== address.column)) return "merged";
    const open = !data.protection.protected || data.protection.unlocked.some((area) => contains(area, address));
    return open ? null : "protected";
  }

  /** The cell's element in the file; null where there is none. */
  element(address: CellAddress): { readonly xml: string; readonly style: number | null } | null {
    const { index } = this.source.scanned;
    const row = index.row(address.row);
    if (!row) return null;
    const at = index.find(row, address.column);
    if (at === null) return null;
    const { end, start } = index.cellAt(at);
    return { xml: this.source.text.slice(start, end), style: index.styleAt(at) };
  }

  /** True where the column before has an element, or is none: a cell without a name would stand at this address. */
  follows({ row, column }: CellAddress): boolean {
    if (column === 0) return true;
    const before = { row, column: column - 1 };
    return this.element(before) !== null && this.patch.change(this.name, before)?.kind !== "remove";
  }

  /** What an element of this workbook's cells says, read with its strings and formats. */
  reread(xml: string, address: CellAddress): Cell {
    return this.workbook.readCell(xml, this.source, address);
  }

  hasRow(row: number): boolean {
    return this.source.scanned.index.row(row) !== null;
  }

  /** The format that a cell has or would get: its own, else its row's, else its column's. */
  style(address: CellAddress): number | null {
    const element = this.element(address);
    return element ? element.style : this.inheritedStyle(address);
  }

  private inheritedStyle(address: CellAddress): number | null {
    const { rowStyles, columnRuns } = this.source.scanned;
    const ofRow = rowStyles.get(address.row);
    if (ofRow !== undefined) return ofRow;
    const run = columnRuns.find(({ first, last }) => address.column >= first && address.column <= last);
    return run && run.style !== 0 ? run.style : null;
  }

  numberFormat(address: CellAddress): string {
    return (this.workbook.formats[this.style(address) ?? 0] ?? plainFormat).numberFormat;
  }

  private changed(change: CellChange): Cell | null {
    if (change.kind === "remove") return null;
    if (change.kind === "restore") return change.cell;
    const { address } = change;
    const value =
      typeof change.value === "object" && change.value !== null && "toFixed" in change.value
        ? rawOf(change.value)
        : change.value;
    const formula = change.formula ?? null;
    if (value === null && formula === null) return null;
    const numberFormat = change.numberFormat ?? (this.workbook.formats[change.style ?? 0] ?? plainFormat).numberFormat;
    const text = value === null ? "" : this.workbook.display.text(value, numberFormat);
    return { address, value, text, formula, numberFormat };
  }
}
