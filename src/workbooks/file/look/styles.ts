/** The cell formats of a styles part as looks: font, fill, border, alignment. */
import type { BorderLine, CellStyle } from "../appearance";
import { openRoot } from "../package/root";
import type { CellFormat } from "../read/styles";
import type { XmlScanner } from "../xml/scanner";
import { colorOf } from "./colors";

type Font = Pick<CellStyle, "fontName" | "fontSize" | "bold" | "italic" | "underline" | "color">;
type Border = NonNullable<CellStyle["border"]>;
type Side = keyof Border;
type Alignment = Pick<CellStyle, "horizontal" | "vertical" | "wrap">;

const plainFont: Font = { fontName: null, fontSize: null, bold: false, italic: false, underline: false, color: null };
const noBorder: Border = { top: null, right: null, bottom: null, left: null };
const plainAlignment: Alignment = { horizontal: "general", vertical: "bottom", wrap: false };
const sides: Readonly<Record<string, Side>> = {
  top: "top",
  right: "right",
  end: "right",
  bottom: "bottom",
  left: "left",
  start: "left",
};

const isOn = (scanner: XmlScanner): boolean => !["0", "false", "none"].includes(scanner.attribute("val") ?? "1");

/** Runs through the children of the element at the scanner, by local name. */
function eachChild(scanner: XmlScanner, prefix: string, visit: (name: string) => void): void {
  const depth = scanner.depth;
  while (scanner.next()) {
    if (scanner.kind === "close" && scanner.depth < depth) return;
    if (scanner.kind === "open") visit(scanner.name.slice(prefix.length));
  }
}

function readFont(scanner: XmlScanner, prefix: string, theme: readonly string[]): Font {
  let font = plainFont;
  eachChild(scanner, prefix, (name) => {
    if (name === "name") font = { ...font, fontName: scanner.attribute("val") };
    else if (name === "sz") font = { ...font, fontSize: Number(scanner.attribute("val") ?? 11) };
    else if (name === "b") font = { ...font, bold: isOn(scanner) };
    else if (name === "i") font = { ...font, italic: isOn(scanner) };
    else if (name === "u") font = { ...font, underline: isOn(scanner) };
    else if (name === "color") font = { ...font, color: colorOf(scanner, theme) };
  });
  return font;
}

function readFill(scanner: XmlScanner, prefix: string, theme: readonly string[]): string | null {
  let solid = false;
  let fill: string | null = null;
  eachChild(scanner, prefix, (name) => {
    if (name === "patternFill") solid = scanner.attribute("patternType") === "solid";
    else if (name === "fgColor" && solid) fill = colorOf(scanner, theme);
  });
  return fill;
}

function readBorder(scanner: XmlScanner, prefix: string, theme: readonly string[]): Border | null {
  let border = noBorder;
  let side: Side | null = null;
  eachChild(scanner, prefix, (name) => {
    const place = sides[name];
    if (place !== undefined) {
      const line = scanner.attribute("style");
      side = line === null || line === "none" ? null : place;
      if (side !== null && line !== null) border = { ...border, [side]: { line, color: null } };
    } else if (name === "color" && side !== null) {
      const drawn: BorderLine | null = border[side];
      if (drawn) border = { ...border, [side]: { ...drawn, color: colorOf(scanner, theme) } };
    }
  });
  return border === noBorder ? null : border;
}

function readAlignment(scanner: XmlScanner, prefix: string): Alignment {
  let alignment = plainAlignment;
  eachChild(scanner, prefix, (name) => {
    if (name !== "alignment") return;
    alignment = {
      horizontal: scanner.attribute("horizontal") ?? "general",
      vertical: scanner.attribute("vertical") ?? "bottom",
      wrap: ["1", "true"].includes(scanner.attribute("wrapText") ?? "0"),
    };
  });
  return alignment;
}

/** The look of each cell format, in order; `formats` gives their number formats. */
export function readCellStyles(
  text: string,
  part: string,
  formats: readonly CellFormat[],
  theme: readonly string[],
): readonly CellStyle[] {
  const { scanner, prefix } = openRoot(text, part, "styleSheet");
  const fonts: Font[] = [];
  const fills: (string | null)[] = [];
  const borders: (Border | null)[] = [];
  const styles: CellStyle[] = [];
  let list = "";
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    const name = scanner.name.slice(prefix.length);
    if (scanner.depth === 2) list = name;
    else if (scanner.depth !== 3) continue;
    else if (list === "fonts" && name === "font") fonts.push(readFont(scanner, prefix, theme));
    else if (list === "fills" && name === "fill") fills.push(readFill(scanner, prefix, theme));
    else if (list === "borders" && name === "border") borders.push(readBorder(scanner, prefix, theme));
    else if (list === "cellXfs" && name === "xf") {
      const at = (attribute: string): number => Number(scanner.attribute(attribute) ?? 0);
      const [font, fill, border] = [at("fontId"), at("fillId"), at("borderId")];
      styles.push({
        ...(fonts[font] ?? plainFont),
        fill: fills[fill] ?? null,
        border: borders[border] ?? null,
        ...readAlignment(scanner, prefix),
        numberFormat: formats[styles.length]?.numberFormat ?? "General",
      });
    }
  }
  return styles;
}
