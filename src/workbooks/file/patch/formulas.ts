/** Formula cells that a person overwrites in a grid: what else in the package speaks of them. */
import { toA1 } from "../../../core/grid/address";
import type { Package } from "../package/package";
import { removeOverride, removeRelation } from "../package/relationsPatch";
import type { SourceSheet } from "../read/source";
import { escapeText } from "../xml/entities";
import { XmlScanner } from "../xml/scanner";
import type { CellChange } from "./cells";
import type { Splice } from "./splice";

/** The order in which Excel calculated: names formula cells, and may not name others. Excel makes it anew. */
export function dropCalculationChain(pack: Package, workbookPart: string): void {
  for (const relation of pack.relations(workbookPart)) {
    if (relation.kind !== "calcChain" || relation.external) continue;
    pack.put(relation.target, null);
    removeOverride(pack, relation.target);
    removeRelation(pack, workbookPart, relation.id);
  }
}

/** True where a change replaces a formula of the file. */
export function replacesFormula(sheet: SourceSheet, changes: ReadonlyMap<number, CellChange>): boolean {
  return sheet.data.cells.some(
    ({ address, formula }) => formula !== null && changes.has(address.row * 16_384 + address.column),
  );
}

/**
 * Where a replaced cell holds the text of a shared formula, the cells that share it get their own text, moved to their place:
 * they would have none left.
 */
export function unsharedFormulas(sheet: SourceSheet, changes: ReadonlyMap<number, CellChange>): readonly Splice[] {
  if (!replacesFormula(sheet, changes)) return [];
  const { index, prefix } = sheet.scanned;
  const formulas = new Map(sheet.data.cells.map((cell) => [toA1(cell.address), cell.formula]));
  const lost = new Set<string>();
  const followers: { readonly group: string; readonly splice: Splice }[] = [];
  for (let position = 0; position < index.rowCount; position++) {
    const row = index.rowAt(position);
    for (let at = row.firstCell; at <= row.lastCell; at++) {
      const { column, start, end } = index.cellAt(at);
      const shared = sharedFormula(sheet.text.slice(start, end), prefix);
      if (!shared) continue;
      if (changes.has(row.row * 16_384 + column)) {
        if (shared.first) lost.add(shared.group);
        continue;
      }
      const formula = formulas.get(toA1({ row: row.row, column })) ?? "=";
      const text = `<${prefix}f>${escapeText(formula.slice(1))}</${prefix}f>`;
      if (!shared.first)
        followers.push({ group: shared.group, splice: { start: start + shared.start, end: start + shared.end, text } });
    }
  }
  return followers.filter(({ group }) => lost.has(group)).map((one) => one.splice);
}

interface SharedFormula {
  readonly group: string;
  /** True where the cell holds the text that others share. */
  readonly first: boolean;
  readonly start: number;
  readonly end: number;
}

function sharedFormula(xml: string, prefix: string): SharedFormula | null {
  if (!xml.includes("shared")) return null;
  const scanner = new XmlScanner(xml, "cell");
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== `${prefix}f`) continue;
    const group = scanner.attribute("si");
    if (scanner.attribute("t") !== "shared" || group === null) return null;
    const start = scanner.start;
    const text = scanner.content();
    return { group, first: text !== "", start, end: scanner.end };
  }
  return null;
}
