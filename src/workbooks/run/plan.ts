/** What a scoring would write, to be seen before it is done. */
import type { ColumnWords } from "../../core/edits";
import { planColumns, planEdits } from "../../core/edits";
import type { EditPlan } from "../../core/edits/edit";
import { gridOf } from "../../core/grid/grid";
import type { Result } from "../../core/result";
import { succeed } from "../../core/result";
import type { HostFailure, Workbook } from "../workbook";
import type { Read, RunOptions, Seen, Which } from "./options";
import { readAndEvaluate, seenOf } from "./see";

/** A plan that was made and not carried out. `scorePlanned` carries out this one or none. */
export interface Planned extends Seen {
  readonly plan: EditPlan;
}

/** The plan for what was read: scores, and columns where a person agreed to them. */
export function planOf({ evaluation, input }: Read, mode: "fill" | "overwrite", columns: ColumnWords | null): EditPlan {
  const grids = new Map(input.workbook.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const plan = planEdits(evaluation, grids, mode, input.remembered.written);
  const added = columns ? planColumns(evaluation, grids, columns) : { edits: [], heldBack: [] };
  return { mode, edits: [...plan.edits, ...added.edits], heldBack: [...plan.heldBack, ...added.heldBack] };
}

/** Reads, evaluates and plans; writes, marks and keeps nothing. */
export async function planSheets(
  workbook: Workbook,
  which: Which,
  mode: "fill" | "overwrite",
  options: RunOptions,
): Promise<Result<Planned, HostFailure>> {
  const read = await readAndEvaluate(workbook, which, options);
  return read.ok ? succeed({ ...seenOf(read.value), plan: planOf(read.value, mode, options.columns) }) : read;
}

/** Whether two plans write the same into the same cells over the same contents. */
export function samePlan(first: EditPlan, second: EditPlan): boolean {
  return first.mode === second.mode && JSON.stringify(first.edits) === JSON.stringify(second.edits);
}
