/** Where the rows and cells of a sheet stand in its text: what the patcher needs, kept small (numbers only). */

/** A list of whole numbers that grows. */
class NumberList {
  private items = new Int32Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = value;
  }

  at(index: number): number {
    return this.items[index] ?? -1;
  }
}

/** What is no whole number of that size is no format. */
const noStyleFrom = 2 ** 31;

/** A stretch of the sheet's text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** One row as it stands in the text; `cells` counts into the cells of the index. */
export interface IndexedRow extends Place {
  readonly row: number;
  readonly firstCell: number;
  readonly lastCell: number;
}

/** Rows and cells in the order of the text. */
export class CellIndex {
  private readonly rowNumbers = new NumberList();
  private readonly rowStarts = new NumberList();
  private readonly rowEnds = new NumberList();
  private readonly rowCells = new NumberList();
  private readonly columns = new NumberList();
  private readonly cellStarts = new NumberList();
  private readonly cellEnds = new NumberList();
  private readonly cellStyles = new NumberList();
  private byRow: Map<number, number> | null = null;

  get rowCount(): number {
    return this.rowNumbers.length;
  }

  beginRow(row: number, start: number): void {
    this.rowNumbers.push(row);
    this.rowStarts.push(start);
    this.rowCells.push(this.columns.length);
  }

  /** `style` is the number of the cell's format; null for none. */
  addCell(column: number, start: number, end: number, style: number | null): void {
    this.cellStyles.push(style !== null && style >= 0 && style < noStyleFrom ? style : -1);
    this.columns.push(column);
    this.cellStarts.push(start);
    this.cellEnds.push(end);
  }

  endRow(end: number): void {
    this.rowEnds.push(end);
  }

  /** The row in a certain position of the text. */
  rowAt(position: number): IndexedRow {
    const next = position + 1 < this.rowCount ? this.rowCells.at(position + 1) : this.columns.length;
    return {
      row: this.rowNumbers.at(position),
      start: this.rowStarts.at(position),
      end: this.rowEnds.at(position),
      firstCell: this.rowCells.at(position),
      lastCell: next - 1,
    };
  }

  /** A row by its number, counted from 0; null where the text has none. */
  row(row: number): IndexedRow | null {
    this.byRow ??= this.indexRows();
    const position = this.byRow.get(row);
    return position === undefined ? null : this.rowAt(position);
  }

  /** Column and place of a cell of the index. */
  cellAt(cell: number): Place & { readonly column: number } {
    return { column: this.columns.at(cell), start: this.cellStarts.at(cell), end: this.cellEnds.at(cell) };
  }

  /** A cell of a row by its column, as counted in the index; null where the text has none. Columns rise along a row. */
  find({ firstCell, lastCell }: IndexedRow, column: number): number | null {
    let low = firstCell;
    let high = lastCell;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.columns.at(middle);
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }

  /** The number of the format that a cell's element names; null for none. */
  styleAt(cell: number): number | null {
    const style = this.cellStyles.at(cell);
    return style < 0 ? null : style;
  }

  private indexRows(): Map<number, number> {
    const index = new Map<number, number>();
    for (let position = 0; position < this.rowCount; position++) index.set(this.rowNumbers.at(position), position);
    return index;
  }
}
