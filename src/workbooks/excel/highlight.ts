/**
 * Highlights: custom conditional formats over the cells, so that no format of a cell is touched. Their formula is always
 * true and carries our name, by which a copy of one is still known: copying a row copies its conditional formats.
 */
import type { Area } from "../../core/grid/address";
import { areaToA1 } from "../../core/grid/address";
import type { Mark } from "../../core/edits/edit";

type Severity = Mark["severity"];

/** The colours are those of the other hosts. Told apart without colour too: by weight, slant and border. */
interface Look {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly border: "Continuous" | "Dash" | "Dot";
}

const looks: Readonly<Record<Severity, Look>> = {
  error: { fill: "#FDE7E9", font: "#A80000", bold: true, italic: false, border: "Continuous" },
  warning: { fill: "#FFF4CE", font: "#8A3707", bold: false, italic: true, border: "Dash" },
  info: { fill: "#E5F1FB", font: "#0F548C", bold: false, italic: false, border: "Dot" },
};

/** In order of weight: the first is laid over the others. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

const ownFormula = /^=N\("jiping-/u;

/** `N` of a text is 0, so this is true everywhere. */
function formulaFor(severity: Severity): string {
  return `=N("jiping-${severity}")=0`;
}

/** Whether the formula of a conditional format is ours. */
export function isOurFormula(formula: string): boolean {
  return ownFormula.test(formula.replaceAll(" ", ""));
}

/** Excel takes at most 8,192 characters of addresses at once; shorter pieces stay readable in its rule manager. */
const addressLimit = 2000;

/** Addresses in pieces, each short enough. */
export function addressesOf(areas: readonly Area[]): string[] {
  const pieces: string[] = [];
  for (const address of areas.map(areaToA1)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + address.length < addressLimit)
      pieces[pieces.length - 1] = `${last},${address}`;
    else pieces.push(address);
  }
  return pieces;
}

/** Lays highlights of one severity over areas of a sheet, in the next sync. */
export function addHighlights(sheet: Excel.Worksheet, severity: Severity, areas: readonly Area[]): void {
  const look = looks[severity];
  for (const address of addressesOf(areas)) {
    const ranges = sheet.getRanges(address);
    const { custom } = ranges.conditionalFormats.add("Custom");
    ranges.untrack();
    custom.rule.formula = formulaFor(severity);
    custom.format.fill.color = look.fill;
    custom.format.font.color = look.font;
    if (look.bold) custom.format.font.bold = true;
    if (look.italic) custom.format.font.italic = true;
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
      const border = custom.format.borders.getItem(side);
      border.style = look.border;
      border.color = look.font;
    }
  }
}
