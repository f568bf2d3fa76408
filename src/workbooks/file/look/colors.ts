/** Colours of a workbook as `#rrggbb`: given, of the old palette, or of the theme with a tint (ECMA-376 Part 1, 18.8.19). */
import type { XmlScanner } from "../xml/scanner";
import { XmlScanner as Scanner } from "../xml/scanner";

/** The palette of indexed colours 0-63; 64 and above are the window's own. */
const palette =
  "000000ffffffff000000ff000000ffffff00ff00ff00ffff000000ffffffff000000ff000000ffffff00ff00ff00ffff8000000080000000808080008000800080c0c0c08080809999ff993366ffffccccffff660066ff80800066ccccccff000080ff00ffffff0000ffff80008080000000808000000ff00ccffccffffccffccffff9999ccffff99cccc99ffffcc993366ff33cccc99cc00ffcc00ff9900ff6600666699969696003366339966003300333300993300993366333399333333";

/** The theme's colours by number: the file's order has light and dark swapped. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const officeTheme: readonly string[] = [
  "#ffffff", "#000000", "#e7e6e6", "#44546a", "#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47",
]; // prettier-ignore

/** The ten colours of a theme part; Office's own where it does not say. */
export function readThemeColors(text: string | null, part: string): readonly string[] {
  if (text === null) return officeTheme;
  const colors = [...officeTheme];
  const scanner = new Scanner(text, part);
  let slot = -1;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    const name = scanner.name.slice(scanner.name.indexOf(":") + 1);
    const place = themeOrder.indexOf(name);
    if (place >= 0) slot = place;
    else if (slot >= 0 && (name === "srgbClr" || name === "sysClr")) {
      const value = scanner.attribute(name === "srgbClr" ? "val" : "lastClr");
      if (value !== null && /^[\da-f]{6}$/iu.test(value)) colors[slot] = `#${value.toLowerCase()}`;
      slot = -1;
    }
  }
  return colors;
}

const channels = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** Lightened (tint above 0) or darkened, channel by channel; near enough to Excel's on screen. */
function tinted(color: string, tint: number): string {
  const change = (value: number): number => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint);
  const hex = (value: number): string =>
    Math.round(Math.min(255, Math.max(0, change(value))))
      .toString(16)
      .padStart(2, "0");
  return `#${channels(color).map(hex).join("")}`;
}

/** The colour that the current element (`color`, `fgColor`) names; null for automatic and unknown ones. */
export function colorOf(scanner: XmlScanner, theme: readonly string[]): string | null {
  const tint = Number(scanner.attribute("tint") ?? 0);
  const rgb = scanner.attribute("rgb");
  if (rgb !== null) return /^[\da-f]{6,8}$/iu.test(rgb) ? tinted(`#${rgb.slice(-6).toLowerCase()}`, tint) : null;
  const slot = scanner.attribute("theme");
  if (slot !== null) {
    const color = theme[Number(slot)];
    return color === undefined ? null : tinted(color, tint);
  }
  const index = Number(scanner.attribute("indexed") ?? 64);
  return index >= 0 && index < 64 ? tinted(`#${palette.slice(index * 6, index * 6 + 6)}`, tint) : null;
}
