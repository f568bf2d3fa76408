/** Which areas of a protected sheet may still be written: cells whose format is unlocked, and areas opened without a password. */
import type { Area } from "../../../core/grid/address";
import type { SheetProtection } from "../../../core/grid/sheet";
import { limits } from "../limits";
import type { ScannedSheet } from "./sheet";
import type { CellFormat } from "./styles";

interface Run {
  readonly left: number;
  readonly right: number;
}

/** The protection of a scanned sheet. A cell's own format counts before its row's, and that before its column's. */
export function protectionOf(sheet: ScannedSheet, formats: readonly CellFormat[]): SheetProtection {
  if (!sheet.protected) return { protected: false, unlocked: [] };
  const unlocked = (style: number): boolean => formats[style]?.locked === false;
  const stack = new RunStack(sheet.openAreas);
  const columns = columnRuns(sheet, unlocked);
  let next = 0;
  for (let position = 0; position < sheet.index.rowCount; position++) {
    const row = sheet.index.rowAt(position);
    if (row.row > next) stack.add(next, row.row - 1, columns);
    const own = sheet.rowStyles.get(row.row);
    const base = own === undefined ? columns : unlocked(own) ? [{ left: 0, right: limits.columns - 1 }] : [];
    const explicit: { column: number; unlocked: boolean }[] = [];
    for (let cell = row.firstCell; cell <= row.lastCell; cell++) {
      const { column } = sheet.index.cellAt(cell);
      explicit.push({ column, unlocked: unlocked(sheet.index.styleAt(cell) ?? 0) });
    }
    stack.add(row.row, row.row, laidOver(base, explicit));
    next = row.row + 1;
  }
  stack.add(next, limits.rows - 1, columns);
  return { protected: true, unlocked: stack.areas() };
}

function columnRuns(sheet: ScannedSheet, unlocked: (style: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (const run of [...sheet.columnRuns].sort((first, second) => first.first - second.first)) {
    if (run.first > next && unlocked(0)) runs.push({ left: next, right: run.first - 1 });
    if (unlocked(run.style)) runs.push({ left: run.first, right: run.last });
    next = run.last + 1;
  }
  if (next < limits.columns && unlocked(0)) runs.push({ left: next, right: limits.columns - 1 });
  return joined(runs);
}

/** The row's runs with its explicit cells cut out or put in. */
function laidOver(base: readonly Run[], explicit: readonly { column: number; unlocked: boolean }[]): readonly Run[] {
  const runs: Run[] = [];
  const cut = explicit.map((cell) => cell.column);
  for (const run of base) {
    let left = run.left;
    for (const column of cut) {
      if (column < left || column > run.right) continue;
      if (column > left) runs.push({ left, right: column - 1 });
      left = column + 1;
    }
    if (left <= run.right) runs.push({ left, right: run.right });
  }
  for (const cell of explicit) if (cell.unlocked) runs.push({ left: cell.column, right: cell.column });
  return joined(runs);
}

function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of [...runs].sort((first, second) => first.left - second.left)) {
    const before = result.at(-1);
    if (before && before.right + 1 >= run.left)
      result[result.length - 1] = { left: before.left, right: Math.max(before.right, run.right) };
    else result.push(run);
  }
  return result;
}

/** Grows areas downwards while rows have the same runs. */
class RunStack {
  private readonly done: Area[];
  private open: readonly Run[] = [];
  private top = 0;
  private bottom = -1;

  constructor(start: readonly Area[]) {
    this.done = [...start];
  }

  add(top: number, bottom: number, runs: readonly Run[]): void {
    if (top > bottom) return;
    const same = runs.length === this.open.length && runs.every((run, at) => sameRun(run, this.open[at]));
    if (!same || this.bottom + 1 !== top) {
      this.close();
      this.open = runs;
      this.top = top;
    }
    this.bottom = bottom;
  }

  areas(): readonly Area[] {
    this.close();
    this.open = [];
    return this.done;
  }

  private close(): void {
    for (const run of this.open)
      if (this.done.length < limits.unlockedAreas)
        this.done.push({ top: this.top, left: run.left, bottom: this.bottom, right: run.right });
  }
}

function sameRun(first: Run, second: Run | undefined): boolean {
  return first.left === second?.left && first.right === second.right;
}
