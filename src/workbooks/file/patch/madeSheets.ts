/** Sheets of ours put into a workbook: a part each, with its chart; of what was there only the lists that name them change. */
import { areaToA1 } from "../../../core/grid/address";
import { headOfSheet } from "../../../core/layout";
import type { SheetContent } from "../../sheet-content";
import type { SheetPut } from "../../workbook";
import { chartXml, drawingXml } from "../make/chart";
import { inDialect } from "../make/dialect";
import { madeSheetXml, tableArea } from "../make/sheet";
import type { SheetStyles } from "../make/styles";
import { sheetStyles } from "../make/styles";
import type { Package } from "../package/package";
import { addOverride, addRelation, removeOverride } from "../package/relationsPatch";
import { relationsPartOf } from "../package/relations";
import { FileProblem } from "../problem";
import type { SourceWorkbook } from "../read/source";
import { dialectOf } from "./dialect";
import type { Dialect } from "./dialect";
import { StylesPatch } from "./styles";
import { readWorkbookList, withLocalNames, withSheet } from "./workbookList";

const types = "application/vnd.openxmlformats-officedocument";
const unstyled: SheetStyles = { title: null, note: null, heading: null, of: () => null };

/** Kinds of parts that belong to one sheet alone, and go with it. */
const ownKinds = new Set(["drawing", "chart", "comments", "vmlDrawing", "table", "printerSettings"]);

/** Puts the sheets into the package of a workbook; refuses before anything is changed. */
export function putMadeSheets(source: SourceWorkbook, puts: readonly SheetPut[]): void {
  refuse(source, puts);
  const { pack, parts } = source;
  const patch = parts.styles === null ? null : new StylesPatch(pack.require(parts.styles), parts.styles);
  const styles = patch ? sheetStyles(patch) : unstyled;
  const dialect = dialectOf(pack, parts.part);
  for (const { content, name, replaces } of puts) {
    const part = replaces ? emptied(source, name) : added(source, name, dialect);
    fill(pack, part, { ...content, name }, styles, dialect);
    const at = readWorkbookList(pack.require(parts.part), parts.part).sheets.findIndex((one) => one.name === name);
    pack.put(parts.part, withLocalNames(pack.require(parts.part), parts.part, at, localNames({ ...content, name })));
  }
  if (patch && parts.styles !== null) pack.put(parts.styles, patch.result());
}

/** What is in the way: a locked structure, a name that is taken, a sheet that is protected or no longer ours. */
function refuse(source: SourceWorkbook, puts: readonly SheetPut[]): void {
  const { pack, parts } = source;
  const list = readWorkbookList(pack.require(parts.part), parts.part);
  for (const { name, replaces } of puts) {
    if (replaces === null) {
      if (list.structureLocked) throw new FileProblem({ code: "structure-protected" });
      const taken = list.sheets.some((one) => one.name.toLowerCase() === name.toLowerCase());
      if (taken) throw new FileProblem({ code: "sheet-exists", sheet: name });
      continue;
    }
    const sheet = source.sheet(name);
    if (!sheet) throw new FileProblem({ code: "sheet-missing", sheet: name });
    const head = headOfSheet(sheet.data);
    if (head.title !== replaces.title || head.stamp !== replaces.stamp)
      throw new FileProblem({ code: "sheet-exists", sheet: name });
    if (sheet.data.protection.protected) throw new FileProblem({ code: "sheet-protected", sheet: name });
  }
}

/** The part of a sheet that is there, without what belongs to it alone. */
function emptied(source: SourceWorkbook, name: string): string {
  const { pack, parts } = source;
  const part = parts.sheets.find((sheet) => sheet.name === name)?.part;
  if (part === undefined) throw new FileProblem({ code: "sheet-missing", sheet: name });
  removeOwned(pack, part);
  return part;
}

function removeOwned(pack: Package, owner: string): void {
  for (const { external, kind, target } of pack.relations(owner)) {
    if (external || !ownKinds.has(kind) || !pack.has(target)) continue;
    removeOwned(pack, target);
    pack.put(target, null);
    removeOverride(pack, target);
  }
  pack.put(relationsPartOf(owner), null);
}

/** A new part, listed in the workbook. */
function added({ pack, parts }: SourceWorkbook, name: string, { typeBase }: Dialect): string {
  const part = freePart(pack, `${folderOf(parts.part)}worksheets/sheet`);
  const relation = addRelation(pack, parts.part, { type: `${typeBase}worksheet`, target: `/${part}` });
  addOverride(pack, part, `${types}.spreadsheetml.worksheet+xml`);
  const listed = withSheet(pack.require(parts.part), parts.part, {
    name,
    relation,
    relationSpace: typeBase.slice(0, -1),
  });
  pack.put(parts.part, listed);
  return part;
}

function fill(pack: Package, part: string, content: SheetContent, styles: SheetStyles, dialect: Dialect): void {
  const { chart } = content;
  const put = (name: string, xml: string): void => {
    pack.put(name, inDialect(xml, dialect.strict));
  };
  if (!chart || content.rows.length === 0) {
    put(part, madeSheetXml(content, styles, null));
    return;
  }
  const folder = part.slice(0, part.indexOf("worksheets/"));
  const drawing = freePart(pack, `${folder}drawings/drawing`);
  const picture = freePart(pack, `${folder}charts/chart`);
  put(picture, chartXml(content, chart));
  addOverride(pack, picture, `${types}.drawingml.chart+xml`);
  put(
    drawing,
    drawingXml(content, addRelation(pack, drawing, { type: `${dialect.typeBase}chart`, target: `/${picture}` })),
  );
  addOverride(pack, drawing, `${types}.drawing+xml`);
  const relation = addRelation(pack, part, { type: `${dialect.typeBase}drawing`, target: `/${drawing}` });
  put(part, madeSheetXml(content, styles, relation));
}

/** The headings on every printed page, and the filtered area as Excel itself names it. */
function localNames(content: SheetContent): Parameters<typeof withLocalNames>[3] {
  const area = tableArea(content);
  const sheet = `'${content.name.replaceAll("'", "''")}'`;
  const row = String(area.top + 1);
  const absolute = areaToA1(area).replaceAll(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
  return [
    { name: "_xlnm.Print_Titles", formula: `${sheet}!$${row}:$${row}`, hidden: false },
    ...(content.rows.length === 0
      ? []
      : [{ name: "_xlnm._FilterDatabase", formula: `${sheet}!${absolute}`, hidden: true }]),
  ];
}

function freePart(pack: Package, stem: string): string {
  let number = 1;
  while (pack.has(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}
