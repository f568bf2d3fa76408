/** Names of tables and cells as the pane shows them. */
import { areaToA1 } from "../../core/grid/address";
import type { TableEvaluation } from "../../core/evaluation";
import type { IndicatorReading } from "../../core/reading/table";
import type { PaneWords } from "../../locale/zh-CN/pane";

/** What tells one table from the others of a workbook: sheet and area. */
export function tableKey(table: TableEvaluation): string {
  return `${table.sheet}!${areaToA1(table.reading.layout.area)}`;
}

/** The project's name as on the sheet, on one line, else its title, else where it stands. */
export function tableName(table: TableEvaluation, words: PaneWords): string {
  const { project, title, area } = table.reading.layout;
  const text = oneLine(project?.text ?? "") || oneLine(title?.text ?? "");
  return text || words.seen.unnamed(`${table.sheet} ${areaToA1(area)}`);
}

/** An indicator's name; where the sheet has a bare figure in its place (`≥95%`), with the name above it. */
export function indicatorName({ name, path }: Pick<IndicatorReading, "name" | "path">): string {
  const own = oneLine(name.text);
  const above = oneLine(path.at(-2) ?? "");
  return above !== "" && /^[≥≤＞＜>=<\d]/u.test(own) ? `${above} ${own}` : own;
}

/** A text without line breaks and runs of blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
