/** How the cells of a sheet of ours look, as entries of a styles part; `prefix` is that of the part's elements. */

/** What a cell is, for its font, fill and border. */
export type CellKind = "title" | "note" | "heading" | "plain" | "attention";

const fonts: Readonly<Record<CellKind, (prefix: string) => string>> = {
  title: (p) => `<${p}font><${p}b/><${p}sz val="14"/><${p}name val="等线"/></${p}font>`,
  note: (p) => `<${p}font><${p}sz val="9"/><${p}color rgb="FF666666"/><${p}name val="等线"/></${p}font>`,
  heading: (p) => `<${p}font><${p}b/><${p}sz val="11"/><${p}name val="等线"/></${p}font>`,
  plain: (p) => `<${p}font><${p}sz val="11"/><${p}name val="等线"/></${p}font>`,
  attention: (p) => `<${p}font><${p}b/><${p}sz val="11"/><${p}name val="等线"/></${p}font>`,
};

export function fontXml(kind: CellKind, prefix: string): string {
  return fonts[kind](prefix);
}

/** The fill behind headings. */
export function headingFill(prefix: string): string {
  const p = prefix;
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FFF0F0F0"/></${p}patternFill></${p}fill>`;
}

/** Thin lines around every cell of the table. */
export function tableBorder(prefix: string): string {
  const p = prefix;
  const side = (name: string): string => `<${p}${name} style="thin"><${p}color rgb="FFBFBFBF"/></${p}${name}>`;
  return `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}<${p}diagonal/></${p}border>`;
}

/** Numbers of entries in the lists of a styles part. */
export interface LookIds {
  readonly numFmt: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

/** The format of a cell; `align` is null for cells above the table. */
export function xfXml(ids: LookIds, align: "left" | "center" | "right" | null, prefix: string): string {
  const head =
    `<${prefix}xf numFmtId="${ids.numFmt}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}" xfId="0"` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"';
  if (align === null) return `${head}/>`;
  return `${head} applyAlignment="1"><${prefix}alignment horizontal="${align}" vertical="center" wrapText="1"/></${prefix}xf>`;
}
