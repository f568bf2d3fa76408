/** Columns of an indicator block while their roles are being settled. */
import type { CellAddress } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { CertaintyReason, ColumnRole, LayoutColumn } from "../layout";
import { labelOf } from "../lines";
import type { Line } from "../lines";
import type { HeadingBlock } from "./block";
import { contentOf } from "./content";
import type { Content } from "./content";
import { similarHeading } from "./match";
import type { HeadingRole } from "../words/headings";

/** A column with what is known of it so far. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly heading: CellAddress;
  readonly headingText: string;
  /** Squeezed heading. */
  readonly key: string;
  readonly role: HeadingRole | null;
  readonly certainty: number;
  readonly reasons: readonly CertaintyReason[];
  readonly content: Content;
}

/** The columns as their headings name them; columns with cells but no heading come with the role null. */
export function columnsOf(grid: Grid, block: HeadingBlock, body: readonly Line[]): readonly Column[] {
  const headed = block.headings.map((heading, at): Column => {
    const next = block.headings[at + 1]?.column ?? Number.POSITIVE_INFINITY;
    const right = lastOf(body, heading.column, heading.right, next, block.window.right);
    const match = heading.match ?? (block.headless === true ? null : similarHeading(heading.label.key));
    return {
      left: heading.column,
      right,
      heading: heading.label.address,
      headingText: heading.label.text,
      key: heading.label.key,
      role: match?.role ?? null,
      certainty: match?.strength ?? 0,
      reasons: match ? [{ code: reasonCodes[match.how], detail: heading.label.text }] : [],
      content: contentOf(grid, body, { left: heading.column, right }),
    };
  });
  return [...headed, ...unheaded(grid, block, body, headed)].sort((a, b) => a.left - b.left);
}

const reasonCodes = { known: "heading-known", part: "heading-known", similar: "heading-similar" } as const;

/** Rows looked at to see how far a heading reaches. */
const sampled = 200;

/** A heading reaches over the blank headings to its right as long as no row has cells in both. */
function lastOf(body: readonly Line[], left: number, merged: number, next: number, window: number): number {
  const sample = body.slice(0, sampled);
  let last = merged;
  const end = Math.min(next - 1, window, left + 8);
  for (let column = merged + 1; column <= end; column++) {
    const rows = sample.filter(({ labels }) => labels.some(({ address }) => address.column === column));
    if (rows.length === 0) continue;
    const both = rows.filter(({ labels }) =>
      labels.some(({ address }) => address.column >= left && address.column < column),
    );
    if (both.length > 0) break;
    last = column;
  }
  return last;
}

/** Columns that hold cells in a good part of the rows, though nothing stands over them. */
function unheaded(
  grid: Grid,
  block: HeadingBlock,
  body: readonly Line[],
  headed: readonly Column[],
): readonly Column[] {
  const first = headed[0]?.left ?? 0;
  const last = headed.at(-1)?.right ?? 0;
  const filled = new Map<number, number>();
  for (const { labels } of body)
    for (const { address } of labels) filled.set(address.column, (filled.get(address.column) ?? 0) + 1);
  const lines = Math.max(1, body.length);
  return [...filled]
    .filter(([column, count]) => {
      const near =
        column >= first - 2 && column <= last + 1 && column >= block.window.left && column <= block.window.right;
      return (
        near && count >= 2 && count * 4 >= lines && !headed.some(({ left, right }) => left <= column && column <= right)
      );
    })
    .map(([column]): Column => {
      const heading = labelOf(grid, grid.at(block.last, column));
      return {
        left: column,
        right: column,
        heading: heading.address,
        headingText: "",
        key: "",
        role: null,
        certainty: 0,
        reasons: [],
        content: contentOf(grid, body, { left: column, right: column }),
      };
    });
}

/** A column's role changed, with the reason. */
export function withRole(
  column: Column,
  role: HeadingRole,
  certainty: number,
  reason: CertaintyReason["code"],
): Column {
  return { ...column, role, certainty, reasons: [...column.reasons, { code: reason, detail: column.headingText }] };
}

/** The column as the layout hands it on. */
export function layoutColumn(column: Column): LayoutColumn {
  const role: ColumnRole = column.role === null || column.role === "container" ? "ignored" : column.role;
  const { left, right, heading, headingText, certainty, reasons } = column;
  return { role, left, right, heading, headingText, certainty: { value: certainty, reasons } };
}
