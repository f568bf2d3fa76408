/** The workbook part: its sheets in order, its date system, where its other parts stand. */
import { limits } from "../limits";
import { damaged, notAWorkbook, tooLarge } from "../problem";
import type { Package } from "./package";
import type { Relation } from "./relations";
import { openRoot, relationPrefixOf } from "./root";

/** One worksheet of the workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  /** Its part's name. */
  readonly part: string;
}

export interface WorkbookParts {
  readonly part: string;
  /** Worksheets in order; chart sheets and the like are left out. */
  readonly sheets: readonly SheetEntry[];
  /** The name of the sheet in front. */
  readonly active: string | null;
  readonly date1904: boolean;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
}

/** Reads the workbook part of a package. */
export function readWorkbookParts(source: Package): WorkbookParts {
  const part = findWorkbook(source);
  const relations = source.relations(part);
  const listed = readWorkbook(source.require(part), part);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetEntry[] = [];
  for (const sheet of listed.sheets) {
    const relation = byId.get(sheet.relation);
    if (!relation) throw damaged(`${part}: sheet without part`);
    if (relation.kind !== "worksheet") continue;
    sheets.push({ name: sheet.name, visible: sheet.visible, part: existing(source, relation.target) });
  }
  if (sheets.length === 0) throw damaged(`${part}: no sheets`);
  refuseTwins(sheets, part);
  const front = listed.sheets[listed.activeTab]?.name;
  return {
    part,
    sheets,
    active: sheets.find((sheet) => sheet.name === front)?.name ?? sheets.find((sheet) => sheet.visible)?.name ?? null,
    date1904: listed.date1904,
    styles: partOfKind(source, relations, "styles"),
    sharedStrings: partOfKind(source, relations, "sharedStrings"),
  };
}

/** A part that is a thousand sheets would be read a thousand times, and what is written to one would be written to all. */
function refuseTwins(sheets: readonly SheetEntry[], part: string): void {
  const distinct = (of: (sheet: SheetEntry) => string): number =>
    new Set(sheets.map((sheet) => of(sheet).toLowerCase())).size;
  if (distinct(({ name }) => name) !== sheets.length) throw damaged(`${part}: two sheets of one name`);
  if (distinct((sheet) => sheet.part) !== sheets.length) throw damaged(`${part}: two sheets of one part`);
}

/** The part that the package's own relationships name; what is no workbook is said to be what it is. */
function findWorkbook(source: Package): string {
  const office = source.relations("").find((relation) => relation.kind === "officeDocument");
  const part = office?.target ?? "xl/workbook.xml";
  if (/^word\//iu.test(part)) throw notAWorkbook("word");
  if (/^ppt\//iu.test(part)) throw notAWorkbook("powerpoint");
  if (/\.bin$/iu.test(part)) throw notAWorkbook("xlsb");
  if (source.has(part)) return part;
  if (source.has("content.xml") && source.has("mimetype")) throw notAWorkbook("opendocument");
  throw notAWorkbook(office ? "workbook part missing" : "zip");
}

/** Some writers give targets from the package's root without the slash that would say so. */
function existing(source: Package, target: string): string {
  if (source.has(target)) return target;
  const fromRoot = target.replace(/^xl\/(?=xl\/)/iu, "");
  if (source.has(fromRoot)) return fromRoot;
  throw damaged(`${target}: missing`);
}

function partOfKind(source: Package, relations: readonly Relation[], kind: string): string | null {
  const target = relations.find((relation) => relation.kind === kind && !relation.external)?.target;
  return target === undefined ? null : existing(source, target);
}

interface ListedSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly relation: string;
}

function readWorkbook(
  text: string,
  part: string,
): { readonly sheets: readonly ListedSheet[]; readonly activeTab: number; readonly date1904: boolean } {
  const { scanner, prefix, relationPrefix } = openRoot(text, part, "workbook");
  const sheets: ListedSheet[] = [];
  let activeTab: number | null = null;
  let date1904 = false;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === `${prefix}workbookPr`) date1904 = isTrue(scanner.attribute("date1904"));
    else if (scanner.name === `${prefix}workbookView`) activeTab ??= Number(scanner.attribute("activeTab") ?? 0);
    else if (scanner.name === `${prefix}sheet`) {
      const attributes = scanner.attributes();
      const own = relationPrefix ?? relationPrefixOf(attributes) ?? "r:";
      sheets.push({
        name: attributes.get("name") ?? "",
        visible: (attributes.get("state") ?? "visible") === "visible",
        relation: attributes.get(`${own}id`) ?? "",
      });
      if (sheets.length > limits.sheets) throw tooLarge("sheets");
    }
  }
  return { sheets, activeTab: activeTab ?? 0, date1904 };
}

/** A boolean of XML Schema. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}
