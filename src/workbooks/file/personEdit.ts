/** A person's edit of a cell in a grid that shows a file. */
import type { CellAddress } from "../../core/grid/address";
import type { RawValue } from "../../core/grid/sheet";

/** A cell as a person left it; `numberFormat` null leaves the cell's own. */
export interface PersonEdit {
  readonly cell: CellAddress;
  readonly value: RawValue;
  /** With its `=`; null for plain values. */
  readonly formula: string | null;
  readonly numberFormat: string | null;
}
