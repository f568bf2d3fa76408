/** The look of an opened workbook, for hosts that show it. Read apart from values: the command never needs it. */
import type { SheetAppearance } from "../appearance";
import type { SourceWorkbook } from "../read/source";
import { readThemeColors } from "./colors";
import { readSheetAppearance } from "./sheet";
import { readCellStyles } from "./styles";

/** The looks in the order of the sheets. */
export function appearancesOf(source: SourceWorkbook): readonly SheetAppearance[] {
  const { pack, parts, formats } = source;
  const theme = pack.names().find((name) => /(?:^|\/)theme\/theme\d+\.xml$/iu.test(name)) ?? "";
  const colors = readThemeColors(theme === "" ? null : pack.text(theme), theme);
  const styles = parts.styles === null ? [] : readCellStyles(pack.require(parts.styles), parts.styles, formats, colors);
  return parts.sheets.map((sheet) => readSheetAppearance(pack.require(sheet.part), sheet.part, styles));
}
