/** Namespaces and relationship types of OOXML, transitional and strict (ECMA-376 Part 1 and Part 4). */

export const mainNamespaces: readonly string[] = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];

/** The namespace of `r:id`. */
export const relationNamespaces: readonly string[] = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

/** The last word of a relationship's type, the same in both dialects: `worksheet`, `styles`, `sharedStrings`. */
export function relationKind(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** A relationship type in the transitional dialect, which every program reads. */
export function relationType(kind: string): string {
  return `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
}
