/** The list of sheets in the workbook part, and names that belong to one sheet. */
import { openRoot, relationPrefixOf } from "../package/root";
import { isTrue } from "../package/workbook";
import { escapeAttribute, escapeText } from "../xml/entities";
import { XmlScanner } from "../xml/scanner";
import { childrenOf, placeFor, workbookOrder } from "./children";
import { splice } from "./splice";
import type { Splice } from "./splice";

/** A sheet of any kind as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly id: number;
  readonly relation: string;
}

export interface WorkbookList {
  readonly sheets: readonly ListedSheet[];
  /** True where no sheet may be added. */
  readonly structureLocked: boolean;
}

/** Reads the list: worksheets, chart sheets and all. */
export function readWorkbookList(text: string, part: string): WorkbookList {
  const { scanner, prefix, relationPrefix } = openRoot(text, part, "workbook");
  const sheets: ListedSheet[] = [];
  let structureLocked = false;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === `${prefix}workbookProtection`) structureLocked = isTrue(scanner.attribute("lockStructure"));
    if (scanner.name !== `${prefix}sheet`) continue;
    const attributes = scanner.attributes();
    const own = relationPrefix ?? relationPrefixOf(attributes) ?? "r:";
    sheets.push({
      name: attributes.get("name") ?? "",
      id: Number(attributes.get("sheetId") ?? 0),
      relation: attributes.get(`${own}id`) ?? "",
    });
  }
  return { sheets, structureLocked };
}

/** The workbook part with one sheet more, the last. */
export function withSheet(
  text: string,
  part: string,
  sheet: { readonly name: string; readonly relation: string; readonly relationSpace: string },
): string {
  const { relationPrefix, prefix } = openRoot(text, part, "workbook");
  const id = Math.max(0, ...readWorkbookList(text, part).sheets.map((one) => one.id)) + 1;
  const space = relationPrefix === null ? ` xmlns:r="${sheet.relationSpace}"` : "";
  const xml =
    `<${prefix}sheet name="${escapeAttribute(sheet.name)}" sheetId="${id}"${space}` +
    ` ${relationPrefix ?? "r:"}id="${escapeAttribute(sheet.relation)}"/>`;
  const scanner = new XmlScanner(text, part);
  let place = 0;
  while (scanner.next()) if (scanner.kind === "close" && scanner.name === `${prefix}sheets`) place = scanner.start;
  return splice(text, [{ start: place, end: place, text: xml }]);
}

/** A name that belongs to one sheet: `_xlnm.Print_Titles`. */
export interface LocalName {
  readonly name: string;
  /** Built of our own words and addresses, never of text of a sheet. */
  readonly formula: string;
  readonly hidden: boolean;
}

/** The workbook part with these names of the sheet at a place of the list, in place of those that it had. */
export function withLocalNames(text: string, part: string, sheetAt: number, names: readonly LocalName[]): string {
  const { scanner, prefix } = openRoot(text, part, "workbook");
  const start = scanner.end;
  const { children } = childrenOf(scanner, prefix);
  const list = children.find((child) => child.name === "definedNames");
  const xml = names
    .map(
      ({ formula, hidden, name }) =>
        `<${prefix}definedName name="${escapeAttribute(name)}" localSheetId="${sheetAt}"${hidden ? ' hidden="1"' : ""}>` +
        `${escapeText(formula)}</${prefix}definedName>`,
    )
    .join("");
  if (!list) {
    const place = placeFor("definedNames", children, workbookOrder, start);
    return splice(text, [{ start: place, end: place, text: `<${prefix}definedNames>${xml}</${prefix}definedNames>` }]);
  }
  const inner = new XmlScanner(text.slice(list.start, list.end), part);
  inner.next();
  if (inner.empty) return splice(text, [{ ...list, text: `<${prefix}definedNames>${xml}</${prefix}definedNames>` }]);
  const cuts: Splice[] = [];
  let place = list.start + inner.end;
  while (inner.next()) {
    if (inner.kind !== "open") continue;
    const own = inner.attribute("localSheetId") === String(sheetAt);
    const replaced = own && names.some(({ name }) => name === inner.attribute("name"));
    const from = list.start + inner.start;
    inner.skip();
    place = list.start + inner.end;
    if (replaced) cuts.push({ start: from, end: place, text: "" });
  }
  return splice(text, [...cuts, { start: place, end: place, text: xml }]);
}
