/** Relationships of a part: what it refers to, by id (OPC, ECMA-376 Part 2, 6.5). */
import { limits } from "../limits";
import { tooLarge } from "../problem";
import { relationKind } from "./names";
import { openRoot } from "./root";

export interface Relation {
  readonly id: string;
  /** The last word of the type: `worksheet`, `comments`. */
  readonly kind: string;
  /** The name of the part it leads to, without a leading slash; as written for external targets. */
  readonly target: string;
  readonly external: boolean;
}

const namespaces = [
  "http://schemas.openxmlformats.org/package/2006/relationships",
  "http://purl.oclc.org/ooxml/package/relationships",
];

/** Reads a `.rels` part; `owner` is the part it belongs to (`""` for the package), against which targets are resolved. */
export function readRelations(text: string, part: string, owner: string): readonly Relation[] {
  const { scanner, prefix } = openRoot(text, part, "Relationships", namespaces);
  const relations: Relation[] = [];
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== `${prefix}Relationship`) continue;
    const attributes = scanner.attributes();
    const external = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    relations.push({
      id: attributes.get("Id") ?? "",
      kind: relationKind(attributes.get("Type") ?? ""),
      target: external ? target : resolveTarget(owner, target),
      external,
    });
    if (relations.length > limits.relations) throw tooLarge("relations");
  }
  return relations;
}

/** The part that a target names: absolute, or relative to its owner's folder; never above the package. */
export function resolveTarget(owner: string, target: string): string {
  const path = /[\\?#%]/u.test(target) ? plainPath(target) : target;
  const base = path.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "." && step !== "") base.push(step);
  }
  return base.join("/");
}

/** A target without what may stand behind its path, with its escapes undone where they can be. */
function plainPath(target: string): string {
  const path = target.replace(/\\/gu, "/").replace(/[?#].*$/u, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The name of the `.rels` part of a part. */
export function relationsPartOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}
