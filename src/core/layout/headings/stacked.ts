/** Target and actual one below the other: a column says 目标值 and 实际值 in turn, the next one holds the values, or the same cell after a colon. */
import type { Line } from "../lines";
import type { Column } from "./column";
import { withRole } from "./column";
import { matchHeading } from "./match";

/** Where targets and actuals alternate. */
export interface Stacked {
  /** The column that says which is which, and the one of the values; the same for `目标值：≥50次`. */
  readonly kind: number;
  readonly value: number;
  /** Row of the actual by row of the target. */
  readonly actuals: ReadonlyMap<number, number>;
}

interface Said {
  readonly at: number;
  readonly role: "target" | "actual";
  readonly value: number;
}

/** Fewer pairs may be anything. */
const fewest = 2;

/** The columns in which lines alternate; null where no column says 目标值 and 实际值 in turn and nothing else. */
export function stackedIn(lines: readonly Line[]): Stacked | null {
  const columns = new Map<number, Said[]>();
  lines.forEach(({ labels }, at) => {
    for (const { key, address, area, numeric } of labels) {
      const [word = "", rest = ""] = key.split(":");
      const match = numeric ? null : matchHeading(word);
      if (match?.how !== "known" || (match.role !== "target" && match.role !== "actual")) continue;
      const said = { at, role: match.role, value: rest === "" ? area.right + 1 : address.column };
      columns.set(address.column, [...(columns.get(address.column) ?? []), said]);
    }
  });
  for (const [kind, said] of columns) {
    const [first] = said;
    if (!first || said.length < fewest * 2 || !said.every(({ value }) => value === first.value)) continue;
    const actuals = pairs(lines, said);
    if (actuals && hasValues(lines, actuals, first.value)) return { kind, value: first.value, actuals };
  }
  return null;
}

/** The rows of targets with those of their actuals; null where they do not alternate throughout. */
function pairs(lines: readonly Line[], said: readonly Said[]): ReadonlyMap<number, number> | null {
  const found = new Map<number, number>();
  for (let at = 0; at < said.length; at += 2) {
    const [target, actual] = [said[at], said[at + 1]];
    if (target?.role !== "target" || actual?.role !== "actual" || actual.at !== target.at + 1) return null;
    const [above, below] = [lines[target.at], lines[actual.at]];
    if (!above || below?.row !== above.row + 1) return null;
    found.set(above.row, below.row);
  }
  return found;
}

/** True where most of the rows hold a value beside the word. */
function hasValues(lines: readonly Line[], actuals: ReadonlyMap<number, number>, column: number): boolean {
  const rows = new Set([...actuals.keys(), ...actuals.values()]);
  const filled = lines.filter(
    ({ row, labels }) => rows.has(row) && labels.some(({ address }) => address.column === column),
  );
  return filled.length * 2 > rows.size;
}

/** The lines of the targets alone, without the words that say so. */
export function unstacked(lines: readonly Line[], { kind, value, actuals }: Stacked): readonly Line[] {
  const below = new Set(actuals.values());
  return lines
    .filter(({ row }) => !below.has(row))
    .map(({ row, labels }) => ({
      row,
      labels: labels.filter(({ address }) => kind === value || address.column !== kind),
    }));
}

/** The columns with the one of the values as target; as given where another column says what was done. */
export function withStacked(columns: readonly Column[], { kind, value }: Stacked): readonly Column[] {
  return columns.map((column): Column => {
    if (column.left <= value && value <= column.right)
      return { ...withRole(column, "target", 0.8, "position"), left: value, right: value };
    if (column.left <= kind && kind <= column.right) return { ...column, role: "ignored" };
    return column.role === "target" || column.role === "actual" ? { ...column, role: "ignored" } : column;
  });
}
