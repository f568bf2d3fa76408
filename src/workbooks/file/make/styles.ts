/** The formats of the cells of sheets of ours: in a styles part of their own, or added to that of a workbook. */
import type { MadeCell, MadeColumn } from "../../sheet-content";
import { escapeAttribute } from "../xml/entities";
import type { CellKind } from "./looks";
import { fontXml, headingFill, tableBorder, xfXml } from "./looks";

type Look = NonNullable<MadeCell["look"]>;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Numbers of cell formats by what a cell is; null where the workbook has no styles. */
export interface SheetStyles {
  readonly title: number | null;
  readonly note: number | null;
  readonly heading: number | null;
  /** The format of a cell of a column. */
  of(column: MadeColumn | null, look: Look): number | null;
}

/** Where entries are kept: gives the number of an entry, which is added unless it is there. */
export interface StyleLists {
  readonly prefix: string;
  entry(list: "fonts" | "fills" | "borders" | "cellXfs", xml: string): number;
  numberFormat(code: string): number;
}

/** The formats that sheets of ours need, in any lists. */
export function sheetStyles(lists: StyleLists): SheetStyles {
  const { prefix } = lists;
  const border = lists.entry("borders", tableBorder(prefix));
  const bare = { numFmt: 0, fill: 0 };
  const known = new Map<string, number>(); // asked for every cell
  const font = (kind: CellKind): number => lists.entry("fonts", fontXml(kind, prefix));
  const xf = (ids: Parameters<typeof xfXml>[0], align: Parameters<typeof xfXml>[1]): number =>
    lists.entry("cellXfs", xfXml(ids, align, prefix));
  const above = (kind: CellKind): number => xf({ ...bare, border: 0, font: font(kind) }, null);
  return {
    title: above("title"),
    note: above("note"),
    heading: xf(
      { numFmt: 0, font: font("heading"), fill: lists.entry("fills", headingFill(prefix)), border },
      "center",
    ),
    of: (column, look) => {
      const code = column?.numberFormat ?? null;
      const align = column?.align ?? "left";
      const key = `${align} ${look} ${code ?? ""}`;
      const standing = known.get(key);
      if (standing !== undefined) return standing;
      const numFmt = code === null ? 0 : lists.numberFormat(code);
      const number = xf({ ...bare, numFmt, border, font: font(look) }, align);
      known.set(key, number);
      return number;
    },
  };
}

/** Lists of a workbook of ours, from nothing. */
export class NewStyles implements StyleLists {
  readonly prefix = "";
  private readonly lists: Readonly<Record<"fonts" | "fills" | "borders" | "cellXfs", string[]>> = {
    fonts: [fontXml("plain", "")],
    fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
    borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
    cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  };
  private readonly codes: string[] = [];

  entry(list: "fonts" | "fills" | "borders" | "cellXfs", xml: string): number {
    const entries = this.lists[list];
    const at = entries.indexOf(xml);
    return at >= 0 ? at : entries.push(xml) - 1;
  }

  numberFormat(code: string): number {
    const at = this.codes.indexOf(code);
    return 176 + (at >= 0 ? at : this.codes.push(code) - 1);
  }

  /** The styles part. */
  xml(): string {
    const formats = this.codes.map(
      (code, index) => `<numFmt numFmtId="${176 + index}" formatCode="${escapeAttribute(code)}"/>`,
    );
    const list = (name: keyof NewStyles["lists"]): string =>
      `<${name} count="${this.lists[name].length}">${this.lists[name].join("")}</${name}>`;
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
      (formats.length === 0 ? "" : `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`) +
      list("fonts") +
      list("fills") +
      list("borders") +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list("cellXfs") +
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}
