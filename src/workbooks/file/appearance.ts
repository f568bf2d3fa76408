/** How the cells of a file look, for hosts that show them: fonts, fills, borders, sizes. Colours as `#rrggbb`. */

/** One side of a border; `line` is the file's own word (`thin`, `double` …). */
export interface BorderLine {
  readonly line: string;
  readonly color: string | null;
}

/** The look of a cell; null where the file leaves the default. */
export interface CellStyle {
  readonly fontName: string | null;
  /** In points. */
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly border: {
    readonly top: BorderLine | null;
    readonly right: BorderLine | null;
    readonly bottom: BorderLine | null;
    readonly left: BorderLine | null;
  } | null;
  /** The file's words: `left`, `center` … ; `general` by default. */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly numberFormat: string;
}

/** The look of a sheet: only cells, rows and columns that say something; sizes in pixels at 96 dpi. */
export interface SheetAppearance {
  readonly styles: readonly (readonly [row: number, column: number, style: CellStyle])[];
  readonly rowHeights: readonly (readonly [row: number, height: number])[];
  readonly columnWidths: readonly (readonly [column: number, width: number])[];
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
}
