/** Children of a part's root in the order that the schema asks for (ECMA-376 Part 1, CT_Worksheet, CT_Workbook, CT_Stylesheet). */
import type { XmlScanner } from "../xml/scanner";

/** A direct child of a root, with its place in the text. */
export interface Child {
  /** Local name; with its prefix where that is not the root's. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export const worksheetOrder: readonly string[] = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

export const workbookOrder: readonly string[] = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

export const stylesOrder: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The children of the root on whose `open` the scanner stands; reads to the end of the part. */
export function childrenOf(
  scanner: XmlScanner,
  prefix: string,
): { readonly children: readonly Child[]; readonly inner: number } {
  const children: Child[] = [];
  let inner = scanner.end;
  while (scanner.next()) {
    if (scanner.kind === "close" && scanner.depth === 0) inner = scanner.start;
    if (scanner.kind !== "open") continue;
    const start = scanner.start;
    const name = scanner.name.startsWith(prefix) ? scanner.name.slice(prefix.length) : scanner.name;
    scanner.skip();
    children.push({ name, start, end: scanner.end });
  }
  return { children, inner };
}

/** Where a new child of a name goes: after the last one that comes before it or is of its kind. `start` is the end of the root's start tag. */
export function placeFor(name: string, children: readonly Child[], order: readonly string[], start: number): number {
  const rank = order.indexOf(name);
  let place = start;
  for (const child of children) {
    const other = order.indexOf(child.name);
    if (other >= 0 && other <= rank) place = child.end;
  }
  return place;
}
