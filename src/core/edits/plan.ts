/** Which cells are written: what should stand there held against what does. */
import type { Decimal } from "../decimal";
import { decimal, hundred, plainDigits } from "../decimal";
import type { CellAddress } from "../grid/address";
import { contains, sameAddress, toA1 } from "../grid/address";
import type { Grid } from "../grid/grid";
import { isBlank } from "../grid/grid";
import type { Cell } from "../grid/sheet";
import type { CellEdit, EditPlan, HeldBack, WriteMode } from "./edit";
import { isTextFormat, pointsFormat, rateFormat } from "./formats";
import type { Grids, PlannedTable } from "./planned";
import { reportWishes } from "./report";
import type { Wish } from "./wish";
import { wishesOf } from "./wish";

/** What we wrote into a workbook, by `sheet!A1`: digits or text. */
export type Written = Readonly<Record<string, string>>;

/** The key under which a written cell is remembered. */
export function writtenKey(sheet: string, cell: CellAddress): string {
  return `${sheet}!${toA1(cell)}`;
}

/** What is remembered of an edit: digits, or the text itself. */
export function writtenText(edit: Pick<CellEdit, "after">): string {
  return typeof edit.after === "string" ? edit.after : plainDigits(edit.after);
}

/** A number shown by a text cell, or the number itself; null for other words. */
function numberIn(cell: Cell): Decimal | null {
  if (typeof cell.value === "number") return decimal(cell.value);
  const text = typeof cell.value === "string" ? cell.value.trim() : "";
  return /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text) ? decimal(text) : null;
}

/** True where a cell holds just this text or number. */
function holds(cell: Cell, text: string): boolean {
  const number = numberIn(cell);
  const wanted = /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text) ? decimal(text) : null;
  return number && wanted ? number.eq(wanted) : typeof cell.value === "string" && cell.value.trim() === text;
}

type Verdict = { readonly edit: CellEdit } | { readonly held: HeldBack["why"] };

/** The value as its cell takes it: a text cell gets digits as text, a percent of it for a rate. */
function afterOf(wish: Wish, value: Decimal | string, cell: Cell): Pick<CellEdit, "after" | "numberFormat"> {
  if (typeof value === "string") return { after: value, numberFormat: null };
  if (isTextFormat(cell.numberFormat)) {
    const digits = wish.purpose === "rate" ? `${plainDigits(value.times(hundred))}%` : plainDigits(value);
    return { after: digits, numberFormat: null };
  }
  const format = wish.purpose === "rate" ? rateFormat(cell.numberFormat) : pointsFormat(cell.numberFormat, value);
  return { after: value, numberFormat: format };
}

function mayWrite(grid: Grid, cell: CellAddress): boolean {
  const { protection } = grid.sheet;
  return !protection.protected || protection.unlocked.some((area) => contains(area, cell));
}

function judge(wish: Wish, grid: Grid, mode: WriteMode, written: Written): Verdict {
  if (wish.value === null) return { held: wish.why ?? "pending" };
  const sheet = grid.sheet.name;
  const { column, row } = wish.cell;
  const area = grid.areaAt(row, column);
  if (area.top !== row || area.left !== column) return { held: "merged" };
  const cell = grid.at(row, column);
  if (cell.formula !== null) return { held: "formula" };
  const given = afterOf(wish, wish.value, cell);
  const edit: CellEdit = {
    sheet,
    cell: wish.cell,
    purpose: wish.purpose,
    before: { value: cell.value, formula: cell.formula, numberFormat: cell.numberFormat },
    ...given,
  };
  if (holds(cell, writtenText(edit))) return { held: "same" };
  const ours = written[writtenKey(sheet, wish.cell)];
  const free = isBlank(cell) || (ours !== undefined && holds(cell, ours));
  if (!free && mode !== "overwrite") return { held: "written" };
  return mayWrite(grid, wish.cell) ? { edit } : { held: "protected" };
}

/** Cells that two wishes with different values want: neither gets them. */
function contested(wish: Wish, wishes: readonly Wish[]): boolean {
  const text = (one: Wish): string | null =>
    one.value === null || typeof one.value === "string" ? one.value : plainDigits(one.value);
  return wishes.some((other) => sameAddress(other.cell, wish.cell) && text(other) !== text(wish));
}

function planTable(
  table: PlannedTable,
  wishes: readonly Wish[],
  grid: Grid,
  mode: WriteMode,
  written: Written,
): EditPlan {
  const seen = new Set<string>();
  const edits: CellEdit[] = [];
  const heldBack: HeldBack[] = [];
  for (const wish of wishes) {
    const key = toA1(wish.cell);
    if (seen.has(key)) continue;
    seen.add(key);
    const verdict: Verdict = contested(wish, wishes) ? { held: "merged" } : judge(wish, grid, mode, written);
    if ("edit" in verdict) edits.push(verdict.edit);
    else heldBack.push({ sheet: table.sheet, cell: wish.cell, purpose: wish.purpose, why: verdict.held });
  }
  return { mode, edits, heldBack };
}

/**
 * What a run writes, and why it leaves other cells alone. fill: cells that are empty or still hold what we wrote;
 * overwrite: written scores too; verify: nothing. Formulas never; a total and a grade only when nothing is pending.
 */
export function planEdits(
  evaluation: { readonly tables: readonly PlannedTable[] },
  grids: Grids,
  mode: WriteMode,
  written: Written,
): EditPlan {
  if (mode === "verify") return { mode, edits: [], heldBack: [] };
  const plans = evaluation.tables.flatMap((table) => {
    const grid = grids.get(table.sheet);
    const wishes = [...wishesOf(table), ...reportWishes(table, evaluation.tables)];
    return grid ? [planTable(table, wishes, grid, mode, written)] : [];
  });
  return {
    mode,
    edits: plans.flatMap((plan) => plan.edits),
    heldBack: plans.flatMap((plan) => plan.heldBack),
  };
}
