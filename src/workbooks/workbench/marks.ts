/** Our highlights and notes in the grid: conditional formats and notes with ids of ours, nothing else is ever removed. */
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Mark } from "../../core/edits/edit";
import { toA1 } from "../../core/grid/address";

interface Look {
  readonly fill: string;
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** Told apart without colour too: bold, slanted, underlined (the grid's rules have no lines around); the note carries the words. */
const looks: Readonly<Record<Mark["severity"], Look>> = {
  error: { fill: "#fde7e9", text: "#a80000", bold: true, italic: false, underline: false },
  warning: { fill: "#fff4ce", text: "#8a3707", bold: false, italic: true, underline: false },
  info: { fill: "#e5f1fb", text: "#0f548c", bold: false, italic: false, underline: true },
};
const ours = "jiping-";

/** Always true, and names us: copying a row copies its rules under ids of the grid's own. */
const ownFormula = `=LEN("${ours}")>0`;

function isCopy(rule: object): boolean {
  return "value" in rule && rule.value === ownFormula;
}

/** Removes our marks from a sheet; returns how many there were. */
export function clearSheetMarks(sheet: FWorksheet): number {
  let removed = 0;
  for (const rule of sheet.getConditionalFormattingRules()) {
    if (!rule.cfId.startsWith(ours) && !isCopy(rule.rule)) continue;
    sheet.deleteConditionalFormattingRule(rule.cfId);
    removed++;
  }
  for (const note of sheet.getNotes()) {
    if (note.id.startsWith(ours)) sheet.getRange(note.row, note.col).deleteNote();
  }
  return removed;
}

/** Puts marks on a sheet. */
export function markSheet(sheet: FWorksheet, marks: readonly Mark[]): void {
  for (const mark of marks) {
    const { top, left, bottom, right } = mark.area;
    const range = sheet.getRange(top, left, bottom - top + 1, right - left + 1);
    const look = looks[mark.severity];
    const rule = sheet
      .newConditionalFormattingRule()
      .whenFormulaSatisfied(ownFormula)
      .setRanges([range.getRange()])
      .setBackground(look.fill)
      .setFontColor(look.text)
      .setBold(look.bold)
      .setItalic(look.italic)
      .setUnderline(look.underline)
      .build();
    const id = `${ours}${toA1({ row: top, column: left })}`;
    sheet.addConditionalFormattingRule({ ...rule, cfId: id });
    sheet
      .getRange(top, left)
      .createOrUpdateNote({ id, row: top, col: left, note: mark.words, width: 260, height: 120, show: false });
  }
}
