/** Sheets that this program made, told by the two lines that head them; never by name, which anyone may give a sheet. */
import type { SheetData } from "../grid/sheet";

/** The titles in A1, in both languages; report/words.ts writes them, and a test holds the two together. */
const titles: ReadonlySet<string> = new Set([
  "绩效自评评分明细",
  "绩效自评评分汇总",
  "Scores in detail",
  "Scores of all tables",
]);

/** The line in A2: program, version, time. */
const stamp = /^(?:绩评 [^\s，]{1,40}，.{1,40} 生成|Jiping [^\s,]{1,40}, made .{1,40})$/u;

/** The first two lines of a sheet's first column. */
export interface SheetHead {
  readonly title: string;
  readonly stamp: string;
}

/** What stands in A1 and A2; empty where that is no text. */
export function headOfSheet({ cells }: SheetData): SheetHead {
  const textAt = (row: number): string => {
    const cell = cells.find(({ address }) => address.column === 0 && address.row === row);
    return typeof cell?.value === "string" && cell.formula === null ? cell.value : "";
  };
  return { title: textAt(0), stamp: textAt(1) };
}

/** Whether a sheet is one that this program made, or a copy of one: no input, whatever it is called. */
export function isOurSheet(sheet: SheetData): boolean {
  const head = headOfSheet(sheet);
  return titles.has(head.title) && stamp.test(head.stamp);
}
