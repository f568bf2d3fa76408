/** The styles part of a workbook of ours: one format a kind of column and look. */
import type { MadeCell, MadeColumn } from "../../sheet-content";
import { escapeAttribute } from "../xml/entities";

type Look = NonNullable<MadeCell["look"]>;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Fonts: plain, bold, title, grey. */
const fonts =
  '<fonts count="4"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font>' +
  '<font><b/><sz val="14"/><name val="等线"/></font><font><sz val="9"/><color rgb="FF666666"/><name val="等线"/></font></fonts>';
const fills =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF0F0F0"/></patternFill></fill></fills>';
const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
const borders =
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>`;

/** Gathers the formats that the sheets ask for. */
export class MadeStyles {
  readonly title = 1;
  readonly note = 2;
  readonly heading = 3;
  private readonly xfs: string[] = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    '<xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
  ];
  private readonly known = new Map<string, number>();
  private readonly codes: string[] = [];

  /** The format of a cell of a column; null for none. */
  of(column: MadeColumn | null, look: Look): number {
    const code = column?.numberFormat ?? null;
    const align = column?.align ?? "left";
    const key = `${align} ${look} ${code ?? ""}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const font = look === "attention" ? 1 : 0;
    const index = this.xfs.length;
    this.xfs.push(
      `<xf numFmtId="${code === null ? 0 : this.codeId(code)}" fontId="${font}" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">` +
        `<alignment horizontal="${align}" vertical="center" wrapText="1"/></xf>`,
    );
    this.known.set(key, index);
    return index;
  }

  xml(): string {
    const formats = this.codes.map(
      (code, index) => `<numFmt numFmtId="${176 + index}" formatCode="${escapeAttribute(code)}"/>`,
    );
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
      (formats.length === 0 ? "" : `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`) +
      fonts +
      fills +
      borders +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${this.xfs.length}">${this.xfs.join("")}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }

  private codeId(code: string): number {
    const at = this.codes.indexOf(code);
    if (at >= 0) return 176 + at;
    this.codes.push(code);
    return 175 + this.codes.length;
  }
}
