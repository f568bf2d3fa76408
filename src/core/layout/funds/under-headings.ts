/** Funds under headings: a row of 年初预算数, 全年执行数 and their like, and rows of amounts below it. */
import type { CellAddress } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import { squeeze } from "../../values/text";
import { headField } from "../blocks/head";
import type { FundsRow } from "../layout";
import { textAt } from "../lines";
import type { Label, Line } from "../lines";
import type { FundsRole } from "../words/funds";
import { emptyRow, isBlockHead, makeBlock, moneyField } from "./block";
import type { FundsFound } from "./block";
import { bareLabel } from "../words/text";
import { amountRole, besideRole, fundsRowRole, isSource } from "./words";

interface Column {
  readonly role: FundsRole;
  readonly left: number;
  readonly right: number;
  readonly label: Label;
}

/** Headings over the labels of a list: 年度主要任务, 任务名称, 主要内容. */
const listWords = /任务|^(?:项目|子项目|工作)(?:名称|内容)$|^主要(?:工作|内容)/u;

/** A funds block has few rows; more are something else. */
const mostRows = 40;

/** The block whose headings stand in the line at an index; null where they are none. */
export function underHeadings(grid: Grid, lines: readonly Line[], at: number): FundsFound | null {
  const line = lines[at];
  if (!line || line.labels.length < 2 || line.labels.some(({ numeric }) => numeric)) return null;
  const columns = columnsOf(line, lines[at + 1]);
  const [first] = columns;
  if (!first || !areFunds(columns, line)) return null;
  const left = Math.min(...columns.map((column) => column.left));
  const rows: FundsRow[] = [];
  const used: Line[] = [line];
  for (const next of lines.slice(at + 1, at + 1 + mostRows)) {
    if (rows.length === 0 && next.labels.every(({ key }) => /^\([A-Z/×*%\d]+\)$/u.test(key))) {
      used.push(next);
      continue;
    }
    const label = rowLabel(next, left, rows.length === 0 ? line : null);
    if (!label || !fits(next, columns, left)) break;
    rows.push(...rowsOf(grid, next.row, label, columns));
    used.push(next);
  }
  if (rows.length === 0) return null;
  const own = line.labels.find(({ address, key }) => address.column < left && isBlockHead(key));
  const list = line.labels.some(({ address, key }) => address.column < left && listWords.test(bareLabel(key)));
  return makeBlock(own ?? line.labels[0] ?? first.label, used, withTotal(rows), list);
}

/** A first row without a word for totals is the total where the next one says 其中. */
function withTotal(rows: readonly FundsRow[]): readonly FundsRow[] {
  const [first, second] = rows;
  if (!first || rows.some(({ role }) => role === "total")) return rows;
  const parted = second?.label.text.startsWith("其中") === true && fundsRowRole(squeeze(first.label.text)) === null;
  return parted ? [{ ...first, role: "total" }, ...rows.slice(1)] : rows;
}

/** The headings with their columns; what stands over the labels of the rows below heads no amounts. */
function columnsOf({ labels }: Line, below: Line | undefined): readonly Column[] {
  const overLabels = (left: number, right: number): boolean =>
    below?.labels.some(
      ({ address: { column }, key, numeric }) =>
        column >= left && column <= right && !numeric && fundsRowRole(key) !== null,
    ) ?? false;
  return labels.flatMap((label, at): readonly Column[] => {
    const right = Math.max(label.area.right, (labels[at + 1]?.address.column ?? 0) - 1);
    // 预算安排及执行 heads the block where the rows' labels stand in the blank columns right of it
    if (overLabels(label.address.column, at === 0 ? right : label.area.right)) return [];
    const beside = at === 0 ? null : isSource(label.key) ? "source" : besideRole(label.key);
    const role = amountRole(label.key) ?? beside;
    return role ? [{ role, left: label.address.column, right, label }] : [];
  });
}

/** Two amounts, or one with the block's own heading or with sources beside it. */
function areFunds(columns: readonly Column[], { labels }: Line): boolean {
  const money = columns.filter(({ role }) => moneyField(role) !== null).length;
  const rates = columns.filter(({ role }) => role === "rate").length;
  const sources = columns.filter(({ role }) => role === "source").length;
  return money > 0 && (money + rates >= 2 || sources >= 2 || labels.some(({ key }) => isBlockHead(key)));
}

/** A row's own label, left of the amounts; the first row may lack one and goes by the block's heading. */
function rowLabel(line: Line, left: number, heading: Line | null): Label | null {
  const label = line.labels.findLast(({ address, numeric }) => address.column < left && !numeric);
  // 三、目标完成情况 across the amounts begins another part of the form
  if (label && label.area.right >= left) return null;
  if (!label) return heading && line.labels[0]?.numeric === true ? headingOf(heading) : null;
  const field = headField(label.key);
  if (field !== null && field.field !== "total") return null;
  return fundsRowRole(label.key) !== null || label.key.length <= 14 ? label : null;
}

/** The label that heads amounts without labels of their own: not 主管部门 in front of them. */
function headingOf({ labels }: Line): Label | null {
  return labels.find(({ key }) => isBlockHead(key) || amountRole(key) !== null) ?? labels[0] ?? null;
}

/** Only figures, dashes and reasons stand under the headings. */
function fits(line: Line, columns: readonly Column[], left: number): boolean {
  return line.labels.every((label) => {
    const { column } = label.address;
    if (column < left || label.numeric) return true;
    const role = columns.find((one) => one.left <= column && column <= one.right)?.role;
    return role === undefined || role === "reason" || role === "ignored" || /^[-—–/\\]+$|^\d|^无$/u.test(label.key);
  });
}

/** A line of the block, and one for each source that has a column of its own. */
function rowsOf(grid: Grid, row: number, label: Label, columns: readonly Column[]): readonly FundsRow[] {
  const cell = (role: FundsRole): CellAddress | null => {
    const found = columns.find((one) => one.role === role);
    if (!found) return null;
    for (let column = found.left; column <= found.right; column++) {
      if (grid.at(row, column).text.trim() !== "") return { row, column };
    }
    return { row, column: found.left };
  };
  const sum = columns.find((one) => one.role === "source" && /合计|总/u.test(one.label.key));
  const parts = columns.filter((one) => one.role === "source" && one !== sum);
  return [
    {
      label: textAt(label),
      role: fundsRowRole(label.key) ?? "part",
      initialBudget: cell("initialBudget"),
      annualBudget: cell("annualBudget") ?? (sum ? { row, column: sum.left } : null),
      received: cell("received"),
      executed: cell("executed"),
      weight: cell("weight"),
      rate: cell("rate"),
      score: cell("score"),
      reason: cell("reason"),
    },
    ...parts.map((one) => ({ ...emptyRow(textAt(one.label), "part"), annualBudget: { row, column: one.left } })),
  ];
}
