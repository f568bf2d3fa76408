/** Relationships added to and taken from a package, with what stands in `[Content_Types].xml` about their parts. */
import { escapeAttribute } from "../xml/entities";
import { XmlScanner } from "../xml/scanner";
import type { Package } from "./package";
import { relationsPartOf } from "./relations";

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A relationship to be added. */
export interface NewRelation {
  readonly type: string;
  /** As it is to be written: relative to the owner's folder. */
  readonly target: string;
}

/** Adds a relationship to a part and gives its id. */
export function addRelation(pack: Package, owner: string, relation: NewRelation): string {
  const part = relationsPartOf(owner);
  const text = pack.text(part);
  const taken = new Set(text === null ? [] : pack.relations(owner).map((one) => one.id));
  let number = 1;
  while (taken.has(`rIdJiping${number}`)) number++;
  const id = `rIdJiping${number}`;
  const entry = (prefix: string): string =>
    `<${prefix}Relationship Id="${id}" Type="${escapeAttribute(relation.type)}" Target="${escapeAttribute(relation.target)}"/>`;
  pack.put(
    part,
    text === null
      ? `${head}<Relationships xmlns="${namespace}">${entry("")}</Relationships>`
      : appendToRoot(text, part, entry),
  );
  return id;
}

/** Takes a relationship away; a list that is empty then goes too. */
export function removeRelation(pack: Package, owner: string, id: string): void {
  const part = relationsPartOf(owner);
  const text = pack.text(part);
  if (text === null) return;
  const without = removeElement(text, part, "Relationship", (attributes) => attributes.get("Id") === id);
  pack.put(part, without.left === 0 ? null : without.text);
}

const typesPart = "[Content_Types].xml";

/** Says what a part holds. */
export function addOverride(pack: Package, name: string, type: string): void {
  const text = pack.require(typesPart);
  pack.put(
    typesPart,
    appendToRoot(
      text,
      typesPart,
      (prefix) => `<${prefix}Override PartName="/${escapeAttribute(name)}" ContentType="${type}"/>`,
    ),
  );
}

export function removeOverride(pack: Package, name: string): void {
  const text = pack.text(typesPart);
  if (text === null) return;
  const path = `/${name}`.toLowerCase();
  pack.put(
    typesPart,
    removeElement(text, typesPart, "Override", (attributes) => attributes.get("PartName")?.toLowerCase() === path).text,
  );
}

/** True where a file ending has a content type. */
export function hasDefault(pack: Package, extension: string): boolean {
  const scanner = new XmlScanner(pack.require(typesPart), typesPart);
  while (scanner.next())
    if (
      scanner.kind === "open" &&
      localName(scanner.name) === "Default" &&
      scanner.attribute("Extension")?.toLowerCase() === extension
    )
      return true;
  return false;
}

/** The text of a part with an element at the end of its root. */
export function appendToRoot(text: string, part: string, entry: (prefix: string) => string): string {
  const scanner = new XmlScanner(text, part);
  scanner.next();
  const { name, empty, end } = scanner;
  const colon = name.indexOf(":");
  const xml = entry(colon < 0 ? "" : name.slice(0, colon + 1));
  if (empty) return `${text.slice(0, end - 2).trimEnd()}>${xml}</${name}>${text.slice(end)}`;
  scanner.skip();
  return text.slice(0, scanner.start) + xml + text.slice(scanner.start);
}

function removeElement(
  text: string,
  part: string,
  local: string,
  wanted: (attributes: ReadonlyMap<string, string>) => boolean,
): { readonly text: string; readonly left: number } {
  const scanner = new XmlScanner(text, part);
  let result = text;
  let removed = 0;
  let left = 0;
  while (scanner.next()) {
    if (scanner.kind !== "open" || localName(scanner.name) !== local) continue;
    const start = scanner.start;
    const cut = wanted(scanner.attributes());
    scanner.skip();
    if (!cut) {
      left++;
      continue;
    }
    result = result.slice(0, start - removed) + result.slice(scanner.end - removed);
    removed += scanner.end - start;
  }
  return { text: result, left };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
