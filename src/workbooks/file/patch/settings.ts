/** What the workbook remembers of us: one customXml part in a namespace of ours, which Excel, WPS and LibreOffice carry along. */
import { limits } from "../limits";
import type { Package } from "../package/package";
import { addOverride, addRelation, hasDefault, removeOverride, removeRelation } from "../package/relationsPatch";
import type { Relation } from "../package/relations";
import { FileProblem } from "../problem";
import { escapeText } from "../xml/entities";
import { XmlScanner } from "../xml/scanner";

export const settingsNamespace = "urn:jiping:settings:1";

/** The same in every workbook: it names the kind of part, not the workbook. */
const storeId = "{6B1C2F0E-3D5A-4E7B-9A47-4A6970696E67}";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const propertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const typeBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Values by key: plain JSON data. */
export type Settings = Readonly<Record<string, unknown>>;

/** The part that holds our settings, and what leads to it. */
interface SettingsPart {
  readonly relation: Relation;
  readonly text: string;
}

function findSettings(pack: Package, workbookPart: string): SettingsPart | null {
  for (const relation of pack.relations(workbookPart)) {
    if (relation.kind !== "customXml" || relation.external || !pack.has(relation.target)) continue;
    const text = readable(pack, relation.target);
    if (text?.includes(settingsNamespace) === true) return { relation, text };
  }
  return null;
}

/** Other programs' parts may be anything; one that cannot be read is not ours. */
function readable(pack: Package, part: string): string | null {
  try {
    return pack.text(part);
  } catch (problem) {
    if (problem instanceof FileProblem) return null;
    throw problem;
  }
}

/** Reads the settings; an empty record where there are none, or where what is there is not ours to read. */
export function readSettings(pack: Package, workbookPart: string): Settings {
  const found = findSettings(pack, workbookPart);
  if (!found || found.text.length > limits.settingsText) return {};
  try {
    const scanner = new XmlScanner(found.text, found.relation.target);
    if (!scanner.next() || scanner.attribute("xmlns") !== settingsNamespace) return {};
    const value: unknown = JSON.parse(scanner.content());
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch (problem) {
    // changed by another hand: as if there were none
    if (problem instanceof FileProblem || problem instanceof SyntaxError) return {};
    throw problem;
  }
}

/** Puts the settings into the package; without any, the part goes with all that refers to it. */
export function writeSettings(pack: Package, workbookPart: string, settings: Settings): void {
  const found = findSettings(pack, workbookPart);
  if (Object.keys(settings).length === 0) {
    if (found) removeSettings(pack, workbookPart, found.relation);
    return;
  }
  const text = `${head}<jiping xmlns="${settingsNamespace}">${escapeText(JSON.stringify(settings))}</jiping>`;
  if (found) pack.put(found.relation.target, text);
  else addSettings(pack, workbookPart, text);
}

function addSettings(pack: Package, workbookPart: string, text: string): void {
  let number = 1;
  while (pack.has(`customXml/item${number}.xml`) || pack.has(`customXml/itemProps${number}.xml`)) number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  pack.put(item, text);
  pack.put(
    properties,
    `${head}<ds:datastoreItem ds:itemID="${storeId}" xmlns:ds="${propertiesNamespace}"><ds:schemaRefs><ds:schemaRef ds:uri="${settingsNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addRelation(pack, item, { type: `${typeBase}customXmlProps`, target: `itemProps${number}.xml` });
  addRelation(pack, workbookPart, { type: `${typeBase}customXml`, target: `/${item}` });
  if (!hasDefault(pack, "xml")) addOverride(pack, item, "application/xml");
  addOverride(pack, properties, propertiesType);
}

function removeSettings(pack: Package, workbookPart: string, relation: Relation): void {
  for (const inner of pack.relations(relation.target)) {
    removeRelation(pack, relation.target, inner.id);
    if (inner.kind !== "customXmlProps" || inner.external) continue;
    pack.put(inner.target, null);
    removeOverride(pack, inner.target);
  }
  pack.put(relation.target, null);
  removeOverride(pack, relation.target);
  removeRelation(pack, workbookPart, relation.id);
}
