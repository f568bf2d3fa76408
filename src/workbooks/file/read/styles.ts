/** What of the styles part matters here: each cell format's number format and whether it is locked. */
import { isTrue } from "../package/workbook";
import { openRoot } from "../package/root";
import { limits } from "../limits";
import { tooLarge } from "../problem";
import { builtInFormats } from "./formats";

/** A cell format (`xf`): the number format's code, and whether sheet protection locks the cell. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly locked: boolean;
}

export const plainFormat: CellFormat = { numberFormat: "General", locked: true };

/** The cell formats in order; a cell's `s` counts into them. */
export function readStyles(text: string, part: string): readonly CellFormat[] {
  const { scanner, prefix } = openRoot(text, part, "styleSheet");
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inCellXfs = false;
  let numberFormat = "General";
  let locked = true;
  while (scanner.next()) {
    const name = scanner.name;
    if (name === `${prefix}cellXfs`) inCellXfs = scanner.kind === "open";
    else if (scanner.kind === "open" && name === `${prefix}numFmt` && scanner.depth === 3)
      codes.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "General");
    else if (inCellXfs && name === `${prefix}xf`) {
      if (scanner.kind === "open") {
        const id = Number(scanner.attribute("numFmtId") ?? 0);
        numberFormat = codeOf(codes, id);
        locked = true;
      } else formats.push({ numberFormat, locked });
    } else if (inCellXfs && scanner.kind === "open" && name === `${prefix}protection`)
      locked = isTrue(scanner.attribute("locked") ?? "1");
    if (formats.length + codes.size > limits.styles) throw tooLarge("styles");
  }
  return formats;
}

function codeOf(codes: ReadonlyMap<number, string>, id: number): string {
  const code = codes.get(id) ?? builtInFormats[id] ?? "General";
  return code.length > limits.numberFormat || code === "" ? "General" : code;
}
