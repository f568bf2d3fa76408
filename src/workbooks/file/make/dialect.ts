/** Parts of ours in the dialect of the workbook that they go into (ECMA-376: transitional, strict). */

const strictNames: readonly (readonly [string, string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006", "http://purl.oclc.org/ooxml/drawingml"],
];

/** A part with its namespaces as the dialect has them; only tags are touched, never the text between them. */
export function inDialect(xml: string, strict: boolean): string {
  if (!strict) return xml;
  const names = (tag: string): string =>
    strictNames.reduce((done, [transitional, own]) => done.replaceAll(`"${transitional}`, `"${own}`), tag);
  return xml.replaceAll(/<[^<>]*>/gu, names);
}
