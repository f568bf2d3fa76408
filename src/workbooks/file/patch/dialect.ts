/** The dialect of a workbook: transitional, as nearly all are, or strict (ECMA-376 Part 1). */
import { mainNamespaces, relationNamespaces } from "../package/names";
import type { Package } from "../package/package";
import { openRoot } from "../package/root";

export interface Dialect {
  readonly strict: boolean;
  /** The beginning of relationship types. */
  readonly typeBase: string;
}

export function dialectOf(pack: Package, workbookPart: string): Dialect {
  const root = openRoot(pack.require(workbookPart), workbookPart, "workbook");
  const space = root.scanner.attribute(root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`);
  const strict = space === mainNamespaces[1];
  return { strict, typeBase: `${relationNamespaces[strict ? 1 : 0] ?? ""}/` };
}
