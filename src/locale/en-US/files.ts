/** Why a file cannot be read, in English: what was found, what the bound is, what to do. Keys are the details of `HostFailure`. */

/** Bounds of the file host, by name; a test holds the figures against limits.ts. */
const bounds: Readonly<Record<string, string>> = {
  fileBytes: "The file has more than 128 MB",
  zipEntries: "The archive has more than 10000 parts",
  zipNameBytes: "A part's name has more than 1024 bytes",
  partBytes: "A part unpacks to more than 96 MB",
  totalBytes: "The parts unpack to more than 192 MB",
  sheets: "There are more than 1000 sheets",
  relations: "A part has more than 10000 relationships",
  cells: "More than 500000 cells hold something",
  cellElements: "More than 6000000 cells, empty ones too",
  sharedStrings: "There are more than 1000000 texts",
  shiftedFormulas: "The formulas unfold to more than 16 million characters",
  allText: "The cells hold more than 260 million characters",
  merges: "A sheet has more than 100000 merged areas",
  styles: "There are more than 70000 cell formats",
  xlsBytes: "The .xls file has more than 32 MB",
};

/** The workbook is beyond a bound; an unknown detail is shown as it is. */
export function tooLarge(detail: string): string {
  const found = bounds[detail];
  return found === undefined
    ? `The workbook is too large and was not read (${detail}). Save the evaluation sheets as a workbook of their own.`
    : `${found} (the bound); it was not read. Copy the evaluation sheets alone into a new workbook, and do not open files of unknown origin.`;
}

const kinds: Readonly<Record<string, string>> = {
  word: "This is a Word document. Copy its table into Excel and save it as .xlsx.",
  powerpoint: "This is a PowerPoint presentation. Choose an .xlsx, .xlsm or .xls file.",
  xlsb: "This is a binary workbook (.xlsb), which is not read here. Save it as .xlsx in Excel.",
  opendocument: "This is an OpenDocument file (.ods), which is not read here. Save it as .xlsx.",
  "workbook part missing": "This is an Office file without a workbook in it. Export it again or save it as .xlsx.",
  zip: "This is an archive and no workbook. Unpack it and choose the .xlsx, .xlsm or .xls file in it.",
  empty: "The file is empty (0 bytes); it may not have been downloaded whole. Get it again.",
  xls: "This is an old workbook (.xls), which is not read here. Save it as .xlsx in Excel.",
  compound: "This is another old file (.doc, .msg) and no workbook. Choose an .xlsx, .xlsm or .xls file.",
  unknown: "This is no Excel workbook; what it is cannot be told. Choose an .xlsx, .xlsm or .xls file.",
};

/** The file is something else; an unknown detail is shown as it is. */
export function notAWorkbook(detail: string): string {
  return kinds[detail] ?? `This is no Excel workbook (${detail}). Choose an .xlsx, .xlsm or .xls file.`;
}

/** The file is damaged; the detail names the part and what is wrong with it. */
export function damaged(detail: string): string {
  return `The file is damaged and cannot be read (${detail}). Use Open and Repair in Excel, save it, and try again; else get it again.`;
}
