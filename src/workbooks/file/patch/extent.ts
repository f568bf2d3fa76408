/** The extent that a sheet states (`dimension`): some programs read no further, so it grows with cells written outside it. */
import { areaFromA1, areaToA1, contains } from "../../../core/grid/address";
import type { SourceSheet } from "../read/source";
import { XmlScanner } from "../xml/scanner";
import type { CellChange } from "./cells";

/** The setting that keeps what was stated before, by sheet. */
export const extentsKey = "file.extents";

/** What was stated, and what we made of it. */
interface KeptExtent {
  readonly before: string;
  readonly after: string;
}

/** The reference that a sheet states, with its place in the text; null where it states none that can be read. */
export function statedExtent(
  sheet: SourceSheet,
): { readonly ref: string; readonly start: number; readonly end: number } | null {
  const child = sheet.scanned.children.find((one) => one.name === "dimension");
  if (!child) return null;
  const scanner = new XmlScanner(sheet.text.slice(child.start, child.end), sheet.entry.part);
  scanner.next();
  const place = scanner.attributePlace("ref");
  const ref = scanner.attribute("ref");
  if (!place || ref === null || !areaFromA1(ref)) return null;
  return { ref, start: child.start + place.start, end: child.start + place.end };
}

/** The extent with the written cells in it; null where it holds them already. */
export function grownExtent(ref: string, changes: Iterable<CellChange>): string | null {
  let area = areaFromA1(ref);
  if (!area) return null;
  for (const { kind, address } of changes) {
    if (kind === "remove" || contains(area, address)) continue;
    area = {
      top: Math.min(area.top, address.row),
      left: Math.min(area.left, address.column),
      bottom: Math.max(area.bottom, address.row),
      right: Math.max(area.right, address.column),
    };
  }
  const grown = areaToA1(area);
  return areaToA1(areaFromA1(ref) ?? area) === grown ? null : grown;
}

/** The kept extents with one more. */
export function withExtent(
  kept: unknown,
  sheet: string,
  before: string,
  after: string,
): Readonly<Record<string, KeptExtent>> {
  const others = typeof kept === "object" && kept !== null ? Object.entries(kept) : [];
  const known = others.flatMap(([name]) => {
    const one = keptExtent(kept, name);
    return one && name !== sheet ? [[name, one] as const] : [];
  });
  return Object.fromEntries([...known, [sheet, { before, after }]]);
}

/** What is kept of a sheet; null where there is nothing, or nothing that can be an extent. */
export function keptExtent(kept: unknown, sheet: string): KeptExtent | null {
  if (typeof kept !== "object" || kept === null) return null;
  const one: unknown = new Map<string, unknown>(Object.entries(kept)).get(sheet);
  if (typeof one !== "object" || one === null || !("before" in one) || !("after" in one)) return null;
  const { before, after } = one;
  if (typeof before !== "string" || typeof after !== "string" || !areaFromA1(before)) return null;
  return { before, after };
}
