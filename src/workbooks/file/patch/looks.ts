/** How highlights look: a soft fill and a dark text, the same in every host. */
import type { Mark } from "../../../core/edits/edit";

type Severity = Mark["severity"];

/** Severities with the fill and the text colour that the other hosts give them too. */
export const looks: readonly { readonly severity: Severity; readonly fill: string; readonly text: string }[] = [
  { severity: "error", fill: "FFFDE7E9", text: "FFA80000" },
  { severity: "warning", fill: "FFFFF4CE", text: "FF8A3707" },
  { severity: "info", fill: "FFE5F1FB", text: "FF0F548C" },
];

/** The `dxf` entries of our looks, in the order of `looks`. */
export function differentialFormats(prefix: string): readonly string[] {
  return looks.map(
    ({ fill, text }) =>
      `<${prefix}dxf><${prefix}font><${prefix}color rgb="${text}"/></${prefix}font>` +
      `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${fill}"/><${prefix}bgColor rgb="${fill}"/></${prefix}patternFill></${prefix}fill></${prefix}dxf>`,
  );
}
