/** Tables of targets alone (绩效目标申报表, 批复的绩效目标表): read like tables to score, though nothing is done or earned yet. */
import type { Grid } from "../grid/grid";
import { headingBlocks } from "./headings/block";
import type { TableLayout } from "./layout";
import { linesOf } from "./lines";
import { regionsOf } from "./regions/regions";
import { tableOf } from "./table";

/** Every table of a sheet that has named rows and a column of targets, from top to bottom. */
export function findTargets(grid: Grid): readonly TableLayout[] {
  const lines = linesOf(grid);
  return regionsOf(lines, headingBlocks(lines)).flatMap((region) => {
    const table = tableOf(grid, region, []);
    const wanted = table?.columns.some(({ role }) => role === "target") ?? false;
    return table && wanted && table.rows.length > 0 ? [table] : [];
  });
}
