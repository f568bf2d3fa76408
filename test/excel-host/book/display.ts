/** What a cell shows. */
import { format } from "numfmt";
import type { HostCell } from "./cell";

/** The display text of a cell: the fixture's own while it has not changed, else by its number format. */
export function display(cell: HostCell): string {
  if (cell.shown !== null) return cell.shown;
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return value;
  return format(cell.numberFormat, value, { throws: false });
}
