/** Which cell names a row's indicator. */
import type { Grid } from "../../grid/grid";
import type { Label, Line } from "../lines";
import { isPlaceholder, levelNamed } from "../words/text";
import { cellIn, labelAt } from "./cells";
import type { TableColumns } from "./cells";
import { hasAnswers } from "./row";
import type { Row } from "./row";

/** What a row inherits from the rows above. */
export interface Before {
  /** The name of the indicator above, where it may go on over several rows. */
  readonly name: Label | null;
  /** True below the total row, where only rows with figures are indicators. */
  readonly ended: boolean;
}

/**
 * The label that names the row's indicator; null where the row is none. A blank name goes by the level beside it
 * (`满意度指标 | 群众满意度 | | ≥90%`), else by the name above, of which it then is a further target.
 */
export function nameOf(grid: Grid, table: TableColumns, row: Row, before: Before): Label | null {
  const own = nameLabel(grid, table, row.line.row);
  if (own && own.address.column <= table.name.right && !isPlaceholder(own.text))
    return before.ended && !row.counted ? null : own;
  if (own && row.answered) return /[.…]{2}/u.test(own.key) || own.numeric ? null : own;
  const level = ownLevel(table, row.line);
  if (row.answered) return level ?? before.name;
  const named = level !== null && levelNamed(level.key) !== 1;
  return named && row.counted && !hasAnswers(table) ? level : null;
}

/** What shows in the name column: from this row, or from a merged area that began above or in a level column. */
function nameLabel(grid: Grid, { name, levels }: TableColumns, row: number): Label | null {
  const own = labelAt(grid, cellIn(grid, row, name));
  if (own) return own;
  const area = grid.areaAt(row, name.left);
  const level = levels.find(({ left, right }) => left <= area.left && area.left <= right);
  return level && area.top === row ? labelAt(grid, { row: area.top, column: area.left }) : null;
}

/** The lowest level name that stands in this row itself. */
function ownLevel({ levels }: TableColumns, line: Line): Label | null {
  for (const { left, right } of [...levels].reverse()) {
    const label = line.labels.find(({ address }) => address.column >= left && address.column <= right);
    if (label) return label;
  }
  return null;
}
