/**
 * Which sheets of a workbook are ours to refresh: a record among its settings says how each was headed, and a sheet that
 * is still headed so is it, whatever it is called by now. A sheet of a person's with the same name is never one.
 */
import * as v from "valibot";
import type { SheetHead } from "../../core/layout";
import { headOfSheet } from "../../core/layout";
import type { SheetData } from "../../core/grid/sheet";
import type { Result } from "../../core/result";
import type { SheetContent } from "../sheet-content";
import { headOfContent } from "../sheet-content";
import type { HostFailure, Workbook } from "../workbook";

/** 评分明细, or 评分汇总. */
export type EvidenceKind = "details" | "summary";

const key = "made";
const text = v.pipe(v.string(), v.maxLength(400));
const one = v.object({ sheet: text, title: text, stamp: text });
const recordShape = v.object({ details: v.optional(one), summary: v.optional(one) });

type MadeRecord = v.InferOutput<typeof recordShape>;

async function recalled(workbook: Workbook): Promise<MadeRecord> {
  const read = v.safeParse(recordShape, await workbook.recall(key));
  return read.success ? read.output : {};
}

/** Where a sheet goes. */
export interface Place {
  readonly name: string;
  /** The head of the sheet of ours that is refreshed; null where the name is free. */
  readonly head: SheetHead | null;
}

/** Excel takes 31 characters of a name. */
const longestName = 31;

/** A name that no sheet has: `评分明细`, `评分明细(2)` … Names ignore case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : `(${String(number)})`;
    const name = `${wanted.slice(0, longestName - end.length)}${end}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The place of a sheet of ours: that of the one made before, else a new one. Two copies of it: the one of its name. */
export async function placeOf(
  workbook: Workbook,
  kind: EvidenceKind,
  wanted: string,
  sheets: readonly SheetData[],
): Promise<Place> {
  const entry = (await recalled(workbook))[kind];
  const standing = sheets.filter((sheet) => {
    const head = headOfSheet(sheet);
    return entry !== undefined && head.title === entry.title && head.stamp === entry.stamp;
  });
  const found = standing.find(({ name }) => name === entry?.sheet) ?? standing[0];
  if (found) return { name: found.name, head: headOfSheet(found) };
  const name = freeName(
    wanted,
    sheets.map((sheet) => sheet.name),
  );
  return { name, head: null };
}

/** Keeps how a sheet of ours is headed now. */
export async function keepMade(
  workbook: Workbook,
  kind: EvidenceKind,
  sheet: string,
  content: SheetContent,
): Promise<Result<null, HostFailure>> {
  return workbook.remember(key, { ...(await recalled(workbook)), [kind]: { sheet, ...headOfContent(content) } });
}
