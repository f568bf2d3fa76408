/** A workbook opened for reading: its parts, styles and strings at once, its sheets when asked for. */
import type { CellAddress } from "../../../core/grid/address";
import { emptyCell } from "../../../core/grid/grid";
import type { Cell, SheetData } from "../../../core/grid/sheet";
import type { Package } from "../package/package";
import type { SheetEntry, WorkbookParts } from "../package/workbook";
import { readWorkbookParts } from "../package/workbook";
import type { CellContext } from "./cell";
import { CellReader } from "./cell";
import { Display } from "./display";
import { protectionOf } from "./protection";
import type { ScannedSheet } from "./sheet";
import { scanSheet } from "./sheet";
import { readSharedStrings } from "./strings";
import type { CellFormat } from "./styles";
import { plainFormat, readStyles } from "./styles";
import { XmlScanner } from "../xml/scanner";

/** One sheet as it came in the file: what the core reads, and where it stands for the patcher. */
export interface SourceSheet {
  readonly entry: SheetEntry;
  readonly text: string;
  readonly scanned: ScannedSheet;
  readonly data: SheetData;
}

/** Reads of one package; each sheet is scanned once. */
export class SourceWorkbook {
  readonly parts: WorkbookParts;
  readonly formats: readonly CellFormat[];
  readonly display: Display;
  private readonly context: CellContext;
  private readonly sheets = new Map<string, SourceSheet>();

  constructor(readonly pack: Package) {
    this.parts = readWorkbookParts(pack);
    const { styles, sharedStrings, date1904 } = this.parts;
    this.formats = styles === null ? [] : readStyles(pack.require(styles), styles);
    this.display = new Display(date1904);
    this.context = {
      formats: this.formats,
      strings: sharedStrings === null ? [] : readSharedStrings(pack.require(sharedStrings), sharedStrings),
      display: this.display,
      date1904,
      used: { cells: 0, elements: 0, text: 0, shifted: 0 },
    };
  }

  /** A sheet by its name; null where the workbook has none of that name. */
  sheet(name: string): SourceSheet | null {
    const known = this.sheets.get(name);
    if (known) return known;
    const entry = this.parts.sheets.find((one) => one.name === name);
    if (!entry) return null;
    const read = this.read(entry);
    this.sheets.set(name, read);
    return read;
  }

  /** One cell's element read with the strings and formats of this workbook. */
  readCell(xml: string, sheet: SourceSheet, address: CellAddress): Cell {
    const scanner = new XmlScanner(xml, sheet.entry.part);
    scanner.next();
    const reader = new CellReader(scanner, sheet.scanned.prefix, this.context);
    const { style } = reader.readTag();
    reader.read(address);
    const { numberFormat } = this.formats[style ?? 0] ?? plainFormat;
    return reader.cells()[0] ?? { ...emptyCell(address), numberFormat };
  }

  private read(entry: SheetEntry): SourceSheet {
    const text = this.pack.require(entry.part);
    const scanned = scanSheet(text, entry.part, this.context);
    const data: SheetData = {
      name: entry.name,
      cells: scanned.cells,
      merges: scanned.merges,
      hiddenRows: scanned.hiddenRows,
      hiddenColumns: hiddenColumns(scanned),
      visible: entry.visible,
      protection: protectionOf(scanned, this.formats),
      date1904: this.parts.date1904,
    };
    return { entry, text, scanned, data };
  }
}

function hiddenColumns(sheet: ScannedSheet): readonly number[] {
  const columns: number[] = [];
  for (const run of sheet.columnRuns)
    if (run.hidden) for (let column = run.first; column <= run.last; column++) columns.push(column);
  return columns;
}
