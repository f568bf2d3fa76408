/** Every bound of the file host, each with what it stops. Files come from mail and from strangers. */

const mebibyte = 1024 * 1024;

export const limits = {
  /** Bytes of a file: stops whole disks handed over by mistake; a workbook of 1,000 self-evaluation tables is under 20 MiB. */
  fileBytes: 128 * mebibyte,
  /** Entries of the zip archive: stops directories of millions of empty names. */
  zipEntries: 10_000,
  /** Bytes of an entry's name: stops names made to fill memory. */
  zipNameBytes: 1_024,
  /** Bytes that one part may inflate to: stops zip bombs (DEFLATE packs up to 1,000 to 1). Counted while inflating; declared sizes are never believed. */
  partBytes: 96 * mebibyte,
  /** Bytes that all parts read of one workbook may inflate to: stops bombs cut into many parts. Parts that are not read are never inflated. */
  totalBytes: 192 * mebibyte,
  /** Elements inside each other: stops towers of tags. */
  xmlDepth: 100,
  /** Characters of one tag with its attributes: stops attributes made to fill memory. */
  xmlTagLength: 1_000_000,
  /** Attributes of one element: stops tags with millions of attributes. */
  xmlAttributes: 500,
  /** Sheets of a workbook: stops workbooks that list the same part a million times. */
  sheets: 1_000,
  /** Relationships of one part: stops lists made to fill memory. */
  relations: 10_000,
  /** Cells that hold something, over all sheets read: stops data dumps; empty formatted cells are free. */
  cells: 500_000,
  /** Cells written down, empty ones too, over all sheets read: stops a hundred megabytes of `<c/>`, each remembered by its place. */
  cellElements: 6_000_000,
  /** Entries of the shared string table. */
  sharedStrings: 1_000_000,
  /** Characters of one cell; Excel's own bound is 32,767. Longer texts are cut there, as Excel does. */
  cellText: 32_767,
  /** Characters of one formula after shifting; Excel's own bound is 8,192. */
  formulaText: 8_192,
  /** Characters of all formulas made from shared ones: stops one long formula shared by a million cells. */
  shiftedFormulas: 16 * mebibyte,
  /** Characters of all cells' texts: stops one long shared string that every cell shows in another format. */
  allText: 256 * mebibyte,
  /** Merged areas of a sheet; kept as rectangles, never expanded. */
  merges: 100_000,
  /** Cell formats and number formats; Excel's own bound is 65,490. */
  styles: 70_000,
  /** Characters of a number format; Excel's own bound is 255. A longer one is read as General. */
  numberFormat: 255,
  /** Rows and columns of a sheet: stops addresses that no spreadsheet has. */
  rows: 1_048_576,
  columns: 16_384,
  /** Areas listed as unlocked on a protected sheet. */
  unlockedAreas: 20_000,
  /** Characters of our settings part: Excel keeps it with the workbook, it must not weigh. */
  settingsText: 4 * mebibyte,
  /** Characters of one note; longer words are cut with an ellipsis. */
  noteText: 8_000,
  /** Bytes of an old .xls, which a library reads as a whole. */
  xlsBytes: 32 * mebibyte,
} as const;
