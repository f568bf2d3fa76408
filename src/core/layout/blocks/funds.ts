/** The funds block in its two forms: amounts under headings, and labels with their amounts beside them. */
import type { CellAddress } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { FundsBlock, FundsRow, TextAt } from "../layout";
import { textAt } from "../lines";
import type { Label, Line } from "../lines";
import { blockWords } from "../words/funds";
import type { FundsRole } from "../words/funds";
import { squeeze } from "../../values/text";
import { bareLabel, isNumbered } from "../words/text";
import { headField } from "./head";
import { amountRole, besideRole, fundsRowRole, isSource, moneyUnitOf } from "./funds-words";

/** A funds block with the lines that it takes up. */
export interface FundsFound {
  readonly block: FundsBlock;
  readonly used: ReadonlySet<number>;
}

interface Amounts {
  readonly role: FundsRole;
  readonly column: number;
  readonly right: number;
  readonly label: Label;
}

/** All funds blocks among the lines, from top to bottom. Labels with amounts beside them count only above `body`, the first row of indicators. */
export function fundsBlocks(grid: Grid, lines: readonly Line[], body: number): readonly FundsFound[] {
  const found: FundsFound[] = [];
  const used = new Set<number>();
  lines.forEach((line, at) => {
    if (used.has(line.row)) return;
    const block =
      underHeadings(grid, line, lines.slice(at + 1)) ?? (line.row < body ? pairs(line, lines.slice(at + 1)) : null);
    if (!block) return;
    for (const row of block.used) used.add(row);
    found.push(block);
  });
  const stated = lines.flatMap(({ labels }) =>
    labels.map(({ key }) => (key.includes("单位:") ? moneyUnitOf(key) : null)),
  );
  const unit = stated.find((one) => one !== null) ?? null;
  return found.map(({ block, used: rows }) => ({
    used: rows,
    block: { ...block, moneyUnit: block.moneyUnit ?? unit },
  }));
}

const money = (role: FundsRole | "part" | "total"): boolean =>
  role === "initialBudget" || role === "annualBudget" || role === "executed" || role === "received";

/** Headings in a row without figures: at least two amounts, or sources with an amount. */
function underHeadings(grid: Grid, line: Line, below: readonly Line[]): FundsFound | null {
  const { labels } = line;
  if (labels.length < 2 || labels.some(({ numeric }) => numeric)) return null;
  const [firstBelow] = below;
  const labelled = (column: number): boolean =>
    firstBelow?.labels.some((one) => one.address.column === column && !one.numeric && fundsRowRole(one.key) !== null) ??
    false;
  const amounts = labels.flatMap((label, at): readonly Amounts[] => {
    if (labelled(label.address.column)) return [];
    const role =
      amountRole(label.key) ??
      (at > 0 && isSource(label.key) ? "source" : null) ??
      (at > 0 ? besideRole(label.key) : null);
    const right = Math.max(label.area.right, (labels[at + 1]?.address.column ?? 0) - 1);
    return role ? [{ role, column: label.address.column, right, label }] : [];
  });
  const counted = amounts.filter(({ role }) => money(role) || role === "rate").length;
  const sources = amounts.filter(({ role }) => role === "source").length;
  const blockHead = labels.some(({ key }) => isBlockHead(key));
  const enough =
    amounts.some(({ role }) => money(role)) && (counted >= 2 || sources >= 2 || (counted === 1 && blockHead));
  const first = amounts.find(({ role }) => role !== "source");
  if (!enough || !first) return null;
  const left = Math.min(...amounts.map(({ column }) => column));
  const rows: FundsRow[] = [];
  const used = new Set([line.row]);
  const unlabelled = below[0];
  for (const next of below) {
    const label = rowLabel(next, left, rows.length === 0 && next === unlabelled, labels);
    if (!label || !fitsUnder(next, amounts, left)) break;
    rows.push(...rowUnder(next.row, label, amounts, grid));
    used.add(next.row);
  }
  if (rows.length === 0) return null;
  const heading =
    labels.find(({ address, key }) => address.column < left && isBlockHead(key)) ?? labels[0] ?? first.label;
  return { used, block: blockOf(lineArea(line, [...used]), heading, labels, rows) };
}

/** A row's own label: left of the amounts, not the block's heading. */
function rowLabel(line: Line, left: number, mayLack: boolean, heads: readonly Label[]): Label | null {
  const own = line.labels.filter(({ address, numeric }) => address.column < left && !numeric);
  const label = own.at(-1);
  if (label)
    return fundsRowRole(label.key) !== null || label.key.length <= 14 ? (isStop(label.key) ? null : label) : null;
  const first = line.labels[0];
  return mayLack && first?.numeric === true ? (heads[0] ?? first) : null;
}

function isStop(key: string): boolean {
  const field = headField(key);
  return field !== null && field.field !== "total";
}

/** Only figures, dashes, percentages and reasons stand under the headings of a funds block. */
function fitsUnder(line: Line, amounts: readonly Amounts[], left: number): boolean {
  return line.labels.every((label) => {
    if (label.address.column < left) return true;
    const over = amounts.find(({ column, right }) => column <= label.address.column && label.address.column <= right);
    return (
      label.numeric ||
      over?.role === "reason" ||
      over?.role === "ignored" ||
      over === undefined ||
      /^[-—–/\\]+$|^\d|^无$/u.test(label.key)
    );
  });
}

function rowUnder(row: number, label: Label, amounts: readonly Amounts[], grid: Grid): readonly FundsRow[] {
  const cell = (role: FundsRole): CellAddress | null => {
    const at = amounts.find((one) => one.role === role);
    if (!at) return null;
    for (let column = at.column; column <= at.right; column++) {
      if (grid.at(row, column).text.trim() !== "") return { row, column };
    }
    return { row, column: at.column };
  };
  const sum = amounts.find((one) => one.role === "source" && /合计|总/u.test(one.label.key));
  const line: FundsRow = {
    label: textAt(label),
    role: fundsRowRole(label.key) ?? "part",
    initialBudget: cell("initialBudget"),
    annualBudget: cell("annualBudget") ?? (sum ? { row, column: sum.column } : null),
    received: cell("received"),
    executed: cell("executed"),
    weight: cell("weight"),
    rate: cell("rate"),
    score: cell("score"),
    reason: cell("reason"),
  };
  const parts = amounts
    .filter((one) => one.role === "source" && one !== sum)
    .map((one): FundsRow => ({ ...empty(textAt(one.label), "part"), annualBudget: { row, column: one.column } }));
  return [line, ...parts];
}

export function empty(label: TextAt, role: FundsRow["role"]): FundsRow {
  return {
    label,
    role,
    initialBudget: null,
    annualBudget: null,
    received: null,
    executed: null,
    weight: null,
    rate: null,
    score: null,
    reason: null,
  };
}

/** Labels with their amounts to the right, in one row or in several, sources below them. */
function pairs(line: Line, below: readonly Line[]): FundsFound | null {
  const first = pairsIn(line);
  if (!first.some(({ role }) => money(role))) return null;
  const total = new Map<FundsRole, CellAddress>();
  const parts: FundsRow[] = [];
  const used = new Set<number>();
  let open: readonly Pair[] = [];
  for (const next of [line, ...below]) {
    const found = pairsIn(next);
    const amounts = found.filter(({ role }) => role !== "part" && role !== "total");
    const sources = found.filter(({ role }) => role === "part");
    if (amounts.length === 0 && sources.length === 0) break;
    for (const { role, value } of amounts)
      if (role !== "part" && role !== "total" && !total.has(role)) total.set(role, value);
    if (amounts.length > 0) open = amounts;
    for (const source of sources) {
      const over = open.find(({ label }) => label.address.column === source.label.address.column) ?? open[0];
      const field = over && fieldFor(over.role);
      if (field) addPart(parts, source, field);
    }
    used.add(next.row);
  }
  if (![...total.keys()].some(money)) return null;
  const heading = line.labels.find(({ key }) => isBlockHead(key)) ?? line.labels[0];
  if (!heading || (total.size < 2 && parts.length === 0)) return null;
  const get = (role: FundsRole): CellAddress | null => total.get(role) ?? null;
  const totalRow: FundsRow = {
    ...empty(textAt(heading), "total"),
    initialBudget: get("initialBudget"),
    annualBudget: get("annualBudget"),
    received: get("received"),
    executed: get("executed"),
    rate: get("rate"),
    weight: get("weight"),
    score: get("score"),
    reason: get("reason"),
  };
  const all = [line, ...below].filter(({ row }) => used.has(row)).flatMap(({ labels }) => labels);
  return { used, block: blockOf(lineArea(line, [...used]), heading, all, [totalRow, ...parts]) };
}

type Field = "initialBudget" | "annualBudget" | "received" | "executed";

/** A source named twice in a row, once beside what was planned and once beside what came, is one line. */
function addPart(parts: FundsRow[], { label, value }: Pair, field: Field): void {
  const same = parts.findIndex(
    (one) => one.label.cell.row === value.row && squeeze(one.label.text) === label.key && one[field] === null,
  );
  const known = parts[same];
  if (known) parts[same] = { ...known, [field]: value };
  else parts.push({ ...empty(textAt(label), "part"), [field]: value });
}

const fieldFor = (
  role: FundsRole | "part" | "total",
): "initialBudget" | "annualBudget" | "received" | "executed" | null =>
  role === "initialBudget" || role === "annualBudget" || role === "received" || role === "executed" ? role : null;

interface Pair {
  readonly role: FundsRole | "part" | "total";
  readonly label: Label;
  readonly value: CellAddress;
}

/** The pairs of label and amount in a row. A label without a figure beside it counts where the place is blank. */
function pairsIn({ labels, row }: Line): readonly Pair[] {
  const [first] = labels;
  if (labels.length === 1 && first && (first.area.right - first.area.left > 2 || isNumbered(first.key))) return [];
  return labels.flatMap((label, at): readonly Pair[] => {
    if (label.numeric) return [];
    const amount = amountRole(label.key) ?? (at > 0 ? besideRole(label.key) : null);
    const role = amount ?? fundsRowRole(label.key);
    if (role === null || role === "reason" || role === "source") return [];
    const next = labels[at + 1];
    if (next && !next.numeric && next.address.column === label.area.right + 1) return [];
    const value = next?.numeric === true ? next.address : { row, column: label.area.right + 1 };
    return [{ role, label, value }];
  });
}

function isBlockHead(key: string): boolean {
  return blockWords.some((word) => bareLabel(key).startsWith(word));
}

function lineArea(line: Line, rows: readonly number[]): FundsBlock["area"] {
  const columns = line.labels.flatMap(({ area }) => [area.left, area.right]);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

function blockOf(
  area: FundsBlock["area"],
  heading: Label,
  labels: readonly Label[],
  rows: readonly FundsRow[],
): FundsBlock {
  const units = [heading, ...labels].map(({ key }) => moneyUnitOf(key));
  const weight = [heading, ...labels].map(({ key }) => /\((\d+(?:\.\d+)?)分/u.exec(key)?.[1] ?? null);
  return {
    area,
    heading: textAt(heading),
    moneyUnit: units.find((unit) => unit !== null) ?? null,
    writtenWeight: weight.find((digits) => digits !== null) ?? null,
    rows,
  };
}
