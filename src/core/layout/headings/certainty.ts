/** How sure a table's columns are, and the table with them. */
import type { Certainty, CertaintyReason, ColumnRole, LayoutColumn } from "../layout";
import type { Column } from "./column";
import { contentFit, contentProves } from "./fit";

/** What the cells under a heading add to its certainty, or take. */
const fitting = { fits: 0.05, differs: -0.3 } as const;
/** A heading that is known is as sure as a heading can be before its cells are looked at. */
const most = 0.95;
/** As sure as cells that tell their role alone make a column whose heading says little. */
const proven = 0.8;

/** The columns with what their cells say taken into account. */
export function weighColumns(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => {
    if (column.reasons.some(({ code }) => code === "corrected")) return column;
    const fit = contentFit(column.role, column.content);
    const least = contentProves(column.role, column.content) ? proven : 0;
    const base = Math.max(least, Math.min(column.certainty, most));
    if (fit === null) return { ...column, certainty: base };
    const certainty = Math.max(0, Math.min(1, base + fitting[fit]));
    const reason: CertaintyReason = {
      code: fit === "fits" ? "content-fits" : "content-differs",
      detail: column.headingText,
    };
    return { ...column, certainty, reasons: [...column.reasons, reason] };
  });
}

const essential: ReadonlySet<ColumnRole> = new Set([
  "level3",
  "name",
  "target",
  "actual",
  "weight",
  "score",
  "standard",
  "sign",
  "unit",
]);

/** Without headings nothing says what a column is, however well its cells fit: below the threshold. */
const headlessMost = 0.5;

/** A table whose headings are missing: what its cells look like, and no more. */
export function withoutHeadings({ value, reasons }: Certainty): Certainty {
  return { value: Math.min(value, headlessMost), reasons: [{ code: "heading-unknown", detail: "" }, ...reasons] };
}

/** As sure as the least sure of the columns that count. A table that names two levels only has its name in the second. */
export function tableCertainty(columns: readonly LayoutColumn[], title: string | null): Certainty {
  const naming = columns.some(({ role }) => role === "level3" || role === "name");
  const counting = columns.filter(
    ({ role }) => essential.has(role) || (!naming && (role === "level2" || role === "level1")),
  );
  const least = counting.reduce<LayoutColumn | null>(
    (kept, one) => (kept === null || one.certainty.value < kept.certainty.value ? one : kept),
    null,
  );
  const reasons: CertaintyReason[] = [...(least?.certainty.reasons ?? [])];
  if (title !== null) reasons.push({ code: "title", detail: title });
  const missing = !columns.some(({ role }) => role === "actual" || role === "score");
  if (missing) reasons.push({ code: "column-missing", detail: "actual" });
  return { value: round(least?.certainty.value ?? 0), reasons };
}

const round = (value: number): number => Math.round(value * 100) / 100;
