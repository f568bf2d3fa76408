/** The look of a cell, from the file's terms to the grid's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { BorderLine, CellStyle } from "../file/appearance";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};

function borderOf(border: NonNullable<CellStyle["border"]>): IBorderData {
  const side = (line: BorderLine | null): { s: BorderStyleTypes; cl: { rgb: string } } | null =>
    line === null ? null : { s: lines[line.line] ?? BorderStyleTypes.THIN, cl: { rgb: line.color ?? "#000000" } };
  return { t: side(border.top), r: side(border.right), b: side(border.bottom), l: side(border.left) };
}

/** The grid's style of one cell; what the grid cannot show is left out. */
export function styleOf(style: CellStyle): IStyleData {
  return {
    ...(style.fontName === null ? {} : { ff: style.fontName }),
    ...(style.fontSize === null ? {} : { fs: style.fontSize }),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.color === null ? {} : { cl: { rgb: style.color } }),
    ...(style.fill === null ? {} : { bg: { rgb: style.fill } }),
    ...(style.border === null ? {} : { bd: borderOf(style.border) }),
    ht: horizontal[style.horizontal] ?? HorizontalAlign.UNSPECIFIED,
    vt: vertical[style.vertical] ?? VerticalAlign.BOTTOM,
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(style.numberFormat === "General" ? {} : { n: { pattern: style.numberFormat } }),
  };
}
