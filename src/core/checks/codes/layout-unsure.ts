/** The table was not recognised for sure, so nothing on it was scored or checked (contract.md, certainty): a person must say which column is which. */
import { certaintyThreshold } from "../../layout/layout";
import type { TableLayout } from "../../layout/layout";
import { percent } from "../facts";
import { decimal } from "../../decimal";
import type { Check } from "../check";
import { raise } from "../check";

/** True where a table is too unsure to be scored. */
export function isUnsure(layout: TableLayout): boolean {
  return layout.certainty.value < certaintyThreshold;
}

const doubtful = new Set(["heading-unknown", "content-differs", "column-missing", "two-candidates"]);

export const layoutUnsure = {
  code: "layout-unsure",
  severity: "info",
  find: ({ reading: { layout } }) => {
    if (!isUnsure(layout)) return [];
    const columns = layout.columns.filter((column) => column.certainty.value < certaintyThreshold);
    const [first] = [...columns, ...layout.columns];
    const cell = first?.heading ?? { row: layout.area.top, column: layout.area.left };
    const facts = {
      certainty: percent(decimal(layout.certainty.value), 0),
      columns: columns.map((column) => column.headingText.trim()),
      details: layout.certainty.reasons.filter(({ code }) => doubtful.has(code)).map(({ detail }) => detail),
    };
    return [
      raise(
        cell,
        facts,
        columns.map((column) => column.heading),
      ),
    ];
  },
} as const satisfies Check;
