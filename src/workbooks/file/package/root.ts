/** The root of a part: how its namespaces are prefixed. */
import { damaged } from "../problem";
import { XmlScanner } from "../xml/scanner";
import { mainNamespaces, relationNamespaces } from "./names";

/** Scanner placed on the root's start tag, with the names that matter there. */
export interface PartRoot {
  readonly scanner: XmlScanner;
  /** `""`, or the prefix with its colon: `x:`. */
  readonly prefix: string;
  /** The prefix of `r:id` with its colon; null where the root declares none. */
  readonly relationPrefix: string | null;
}

/** Opens a part whose root must be `name` in one of the namespaces. */
export function openRoot(
  text: string,
  part: string,
  name: string,
  namespaces: readonly string[] = mainNamespaces,
): PartRoot {
  const scanner = new XmlScanner(text, part);
  if (!scanner.next() || scanner.kind !== "open") throw damaged(`${part}: no root`);
  const colon = scanner.name.indexOf(":");
  const prefix = colon < 0 ? "" : scanner.name.slice(0, colon + 1);
  const attributes = scanner.attributes();
  const space = attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`) ?? "";
  if (scanner.name !== prefix + name || !namespaces.includes(space)) throw damaged(`${part}: root`);
  return { scanner, prefix, relationPrefix: relationPrefixOf(attributes) };
}

/** The prefix, with its colon, that an element declares for relationship ids; null for none. */
export function relationPrefixOf(attributes: ReadonlyMap<string, string>): string | null {
  for (const [key, value] of attributes)
    if (key.startsWith("xmlns:") && relationNamespaces.includes(value)) return `${key.slice(6)}:`;
  return null;
}
