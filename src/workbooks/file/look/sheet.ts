/** The look of one worksheet part: styled cells, row heights, column widths. */
import { fromA1 } from "../../../core/grid/address";
import type { CellStyle, SheetAppearance } from "../appearance";
import { openRoot } from "../package/root";

import type { XmlScanner } from "../xml/scanner";

/** Pixels of a row height in points, and of a column width in characters of the default font. */
const rowPixels = (points: number): number => Math.round((points * 96) / 72);
const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);
/** A run of columns beyond this is the sheet's default, not a wish for each. */
const mostColumns = 256;
/** Styled cells shown at the most; sheets formatted to the last row would fill the memory. */
const mostCells = 200_000;

interface Gathered {
  readonly styles: (readonly [number, number, CellStyle])[];
  readonly rowHeights: (readonly [number, number])[];
  readonly columnWidths: (readonly [number, number])[];
  defaultRowHeight: number;
  defaultColumnWidth: number;
}

function readColumn(scanner: XmlScanner, into: Gathered): void {
  const width = scanner.attribute("width");
  if (width === null) return;
  const first = Number(scanner.attribute("min") ?? 1) - 1;
  const last = Math.min(Number(scanner.attribute("max") ?? 1) - 1, first + mostColumns);
  for (let column = first; column <= last; column++) into.columnWidths.push([column, columnPixels(Number(width))]);
}

function readDefaults(scanner: XmlScanner, into: Gathered): void {
  const height = scanner.attribute("defaultRowHeight");
  const width = scanner.attribute("defaultColWidth");
  if (height !== null) into.defaultRowHeight = rowPixels(Number(height));
  if (width !== null) into.defaultColumnWidth = columnPixels(Number(width));
}

/** Reads the look of a worksheet part; `styles` by cell format number. */
export function readSheetAppearance(text: string, part: string, styles: readonly CellStyle[]): SheetAppearance {
  const { scanner, prefix } = openRoot(text, part, "worksheet");
  const gathered: Gathered = {
    styles: [],
    rowHeights: [],
    columnWidths: [],
    defaultRowHeight: 20,
    defaultColumnWidth: 64,
  };
  let row = -1;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    const name = scanner.name.slice(prefix.length);
    if (name === "sheetFormatPr") readDefaults(scanner, gathered);
    else if (name === "col") readColumn(scanner, gathered);
    else if (name === "row") {
      row = Number(scanner.attribute("r") ?? row + 2) - 1;
      const height = scanner.attribute("ht");
      if (height !== null) gathered.rowHeights.push([row, rowPixels(Number(height))]);
    } else if (name === "c" && gathered.styles.length < mostCells) {
      const style = styles[Number(scanner.attribute("s") ?? 0)];
      const address = fromA1(scanner.attribute("r") ?? "");
      if (style && address) gathered.styles.push([address.row, address.column, style]);
    }
  }
  return gathered;
}
