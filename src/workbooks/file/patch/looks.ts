/** How highlights look: a soft fill and a dark text, the same in every host. */
import type { Mark } from "../../../core/edits/edit";

type Severity = Mark["severity"];

/** A look in the words of the file. */
interface Look {
  readonly severity: Severity;
  readonly fill: string;
  readonly text: string;
  /** Told apart without colour too: by weight or slant, and by the lines around. */
  readonly font: "b" | "i" | null;
  readonly line: "thin" | "dashed" | "dotted";
}

/** Severities with the fill, text and lines that the other hosts give them too. */
export const looks: readonly Look[] = [
  { severity: "error", fill: "FFFDE7E9", text: "FFA80000", font: "b", line: "thin" },
  { severity: "warning", fill: "FFFFF4CE", text: "FF8A3707", font: "i", line: "dashed" },
  { severity: "info", fill: "FFE5F1FB", text: "FF0F548C", font: null, line: "dotted" },
];

/** The `dxf` entries of our looks, in the order of `looks`. */
export function differentialFormats(prefix: string): readonly string[] {
  const p = prefix;
  return looks.map(({ fill, font, line, text }) => {
    const side = (name: string): string => `<${p}${name} style="${line}"><${p}color rgb="${text}"/></${p}${name}>`;
    return (
      `<${p}dxf><${p}font>${font === null ? "" : `<${p}${font}/>`}<${p}color rgb="${text}"/></${p}font>` +
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${fill}"/><${p}bgColor rgb="${fill}"/></${p}patternFill></${p}fill>` +
      `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}</${p}border></${p}dxf>`
    );
  });
}
