/**
 * What this Excel can do, by requirement sets.
 *
 * The manifest asks for ExcelApi 1.13 (docs/decisions.md): merged areas can be read from there on, and these tables are full
 * of them. Below it reading and writing fail as `too-old`, wherever the add-in was put all the same. LTSC 2021 has 1.14.
 * Everything newer (notes 1.18, one undo step 1.20) is used where it is there and done without where it is not.
 */
import type { HostAbilities } from "../workbook";

/** Lowest requirement set with which a sheet can be read rightly. */
export const neededLevel = "1.13";

/** True where the host has a level of ExcelApi. */
export function hasExcelApi(level: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", level);
}

/** True where both Excel and this office.js have notes: an older copy of office.js on an intranet has not. */
export function hasNotes(): boolean {
  return hasExcelApi("1.18") && "notes" in Excel.Worksheet.prototype;
}

/** Which kind of words can be put on a cell: notes are lighter than threaded comments, and carry no person's name. */
export function wordsKind(): "notes" | "comments" | null {
  if (hasNotes()) return "notes";
  return hasExcelApi("1.10") ? "comments" : null;
}

/** The abilities of the host as the port names them. */
export function abilitiesOf(): HostAbilities {
  return {
    notes: wordsKind() !== null,
    highlights: hasExcelApi("1.9"),
    watch: hasExcelApi("1.9"),
    undoGroup: hasExcelApi("1.20"),
  };
}
