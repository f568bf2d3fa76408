/** A user's correction of the columns, found again by the headings it was made for. */
import type { ColumnRole, LayoutColumn, LayoutCorrection } from "../layout";
import { squeeze } from "../../values/text";
import type { Column } from "./column";
import { withRole } from "./column";

/** The headings of a table as a correction names them: squeezed, from left to right, joined by `|`. */
export function headingsKey(columns: readonly Pick<LayoutColumn, "headingText">[]): string {
  return columns.map(({ headingText }) => squeeze(headingText)).join("|");
}

/** The name of each column in a correction: its squeezed heading, with `#2` for the second of the same. */
export function headingNames(columns: readonly Pick<LayoutColumn, "headingText">[]): readonly string[] {
  const seen = new Map<string, number>();
  return columns.map(({ headingText }) => {
    const key = squeeze(headingText);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${String(count)}`;
  });
}

/** The correction made for these headings, the last one where there are several. */
export function correctionFor(
  columns: readonly Column[],
  corrections: readonly LayoutCorrection[],
): LayoutCorrection | null {
  const key = headingsKey(columns);
  return corrections.findLast(({ headings }) => headings === key) ?? null;
}

/** The columns with the roles that the user gave; those she did not name keep theirs, unless another column has it now. */
export function corrected(columns: readonly Column[], { roles }: LayoutCorrection): readonly Column[] {
  const names = headingNames(columns);
  const given = new Set<string>(Object.values(roles));
  return columns.map((column, at) => {
    const role: ColumnRole | undefined = roles[names[at] ?? ""];
    if (role !== undefined) return withRole(column, role, 1, "corrected");
    return column.role !== null && given.has(column.role) ? { ...column, role: "ignored" } : column;
  });
}
