/** One heading over several naming columns: 绩效指标 merged over three columns of names without headings of their own. */
import type { Grid } from "../../grid/grid";
import type { Line } from "../lines";
import type { Column } from "./column";
import { contentOf } from "./content";
import type { HeadingRole } from "../words/headings";

const roles: Readonly<Record<number, readonly HeadingRole[]>> = {
  2: ["level1", "name"],
  3: ["level1", "level2", "name"],
};

/** Takes a naming column apart where most rows have cells in more than one of the columns that its heading covers. */
export function splitSpanned(grid: Grid, columns: readonly Column[], body: readonly Line[]): readonly Column[] {
  const named = columns.some(({ role }) => role === "level1" || role === "level2" || role === "level3");
  if (named) return columns;
  return columns.flatMap((column): readonly Column[] => {
    if (column.role !== "container" && column.role !== "name") return [column];
    const inside = Array.from({ length: column.right - column.left + 1 }, (_, at) => column.left + at);
    const parts = inside
      .map((left) => ({ left, content: contentOf(grid, body, { left, right: left }) }))
      .filter(({ content }) => content.filled > 0);
    const given = roles[parts.length];
    const together = body.filter(
      ({ labels }) =>
        labels.filter(({ address, area }) => address.column >= column.left && area.right <= column.right).length > 1,
    ).length;
    if (!given || together < 2) return [column];
    return parts.map(({ left, content }, at): Column => {
      const right = (parts[at + 1]?.left ?? column.right + 1) - 1;
      const reason = { code: "position", detail: column.headingText } as const;
      return {
        ...column,
        left,
        right,
        content,
        role: given[at] ?? null,
        certainty: 0.75,
        reasons: [...column.reasons, reason],
      };
    });
  });
}
