/** Rows that are headings of the rows below: `一、投入目标`, `1.数量目标`, 产出指标 across the table. */
import type { Label, Line } from "../lines";
import { isNumbered, levelNamed } from "../words/text";
import type { TableColumns } from "./cells";
import type { Levels } from "./levels";
import { isRunningNumber } from "./row";
import type { Row } from "./row";

/** The label of a group, or null where the row is none. `next` is the line after it. */
export function groupLabel(table: TableColumns, row: Row, next: Line | null): Label | null {
  const { first, line } = row;
  const { levels, name } = table;
  if (!first || row.answered || first.address.column > name.right) return null;
  const wide = first.area.right > name.right;
  if (levels.length > 0 && !wide) return null;
  const level = levelNamed(first.key);
  const beside = line.labels.filter((label) => label !== first && !isRunningNumber(table, label.address.column));
  if (!beside.every(({ numeric }) => numeric) || (beside.length > 0 && level === null)) return null;
  return level !== null || wide || (isNumbered(first.key) && !followsOn(first, next)) ? first : null;
}

/** How deep a group lies: `一、` at the top, `1.` and `(一)` under it, else by its name. */
export function groupDepth({ key }: Label, levels: Levels): number {
  const inside = levels.at(0) === null ? 0 : 1;
  if (/^[一二三四五六七八九十]+、/u.test(key)) return 0;
  if (/^\(?\d|^\([一二三四五六七八九十]/u.test(key)) return inside;
  return levelNamed(key) === 2 ? inside : 0;
}

/** True where the next line goes on counting: `2.` after `1.`; then a numbered line without values is an item, not a heading. */
function followsOn(label: Label, next: Line | null): boolean {
  const digits = (key: string): number => Number(/^\(?(\d{1,2})/u.exec(key)?.[1] ?? Number.NaN);
  const following = next?.labels[0];
  return following !== undefined && digits(following.key) === digits(label.key) + 1;
}
