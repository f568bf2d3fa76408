/** What the workbench needs of an opened file beyond the port: the look of its sheets, a person's edits, the bytes to save. */
import type { SheetAppearance } from "../file/appearance";
import type { PersonEdit } from "../file/personEdit";
import type { Workbook } from "../workbook";

/** The model behind the grid: an opened .xlsx that takes a person's edits and writes only those. */
export interface EditableWorkbook extends Workbook {
  /** In the order of the sheets. */
  appearance(): readonly SheetAppearance[];
  /** Takes a person's edits; they are read back at once and written when saved. */
  edit(sheet: string, edits: readonly PersonEdit[]): void;
  save(): Uint8Array;
}
