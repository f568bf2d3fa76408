/** Edits made and taken back: every cell is compared with what it was before it is written. */
import { plainDigits } from "../../core/decimal";
import { isTextFormat, pointsFormat, rateFormat } from "../../core/edits/formats";
import type { CellEdit } from "../../core/edits/edit";
import { toA1 } from "../../core/grid/address";
import type { Cell } from "../../core/grid/sheet";
import type { Applied } from "../workbook";
import type { CellPlace, CurrentSheet } from "./current";
import type { WorkbookPatch } from "./patch/workbookPatch";
import { FileProblem } from "./problem";
import type { RevertEntry } from "./revert";
import { isPlainCell, rawOf, recordJson, revertKey, sameValue, shown } from "./revert";

type LeftAlone = Applied["leftAlone"][number];

/** Writes the edits into the patch; what is there already is passed over, so that twice is once. A locked cell of a protected sheet fails the whole; a cell that is not as planned is left alone. */
export function applyEdits(
  edits: readonly CellEdit[],
  patch: WorkbookPatch,
  sheetOf: (name: string) => CurrentSheet,
): Applied {
  for (const edit of edits) {
    const sheet = sheetOf(edit.sheet);
    if (sheet.isProtected && sheet.blocked(edit.cell) === "protected")
      throw new FileProblem({ code: "sheet-protected", sheet: edit.sheet });
  }
  const record: RevertEntry[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const edit of edits) {
    const sheet = sheetOf(edit.sheet);
    const place = sheet.at(edit.cell);
    if (isThere(edit, place.cell)) continue;
    if (!isAsPlanned(edit, place.cell) || sheet.blockedPlace(edit.cell) !== null) {
      leftAlone.push({ sheet: edit.sheet, cell: toA1(edit.cell), found: shown(place.cell) });
      continue;
    }
    // a cell that takes another's look keeps nothing of its own format, so that there is nothing to fit to
    const look = borrowedLook(edit, sheet);
    const { after, numberFormat } = place.cell === null && !look ? fitted(edit, place.numberFormat) : edit;
    record.push(entryOf(edit, sheet, place, after));
    patch.setCell(edit.sheet, {
      kind: "write",
      address: edit.cell,
      value: after,
      ...(look ?? { style: place.style, numberFormat }),
    });
  }
  if (record.length > 0) patch.setSetting(revertKey, recordJson(record));
  return { written: record.length, leftAlone };
}

/** With added columns the format of the cell that a written one is to look like, its number format apart; null where it keeps its own. */
function borrowedLook(
  edit: CellEdit,
  sheet: CurrentSheet,
): { readonly style: number | null; readonly numberFormat: string | null } | null {
  const model = edit.look ? sheet.style(edit.look) : null;
  if (!edit.look || model === null) return null;
  const wanted = edit.numberFormat ?? "General";
  return { style: model, numberFormat: sheet.numberFormat(edit.look) === wanted ? null : wanted };
}

/** True where the cell holds what the edit wants: nothing to write, nothing to say. A look is asked about only where the value was the same before. */
function isThere({ after, before, look, numberFormat, purpose }: CellEdit, found: Cell | null): boolean {
  if (found === null || found.formula !== null) return false;
  const wanted = rawOf(after);
  const asText = typeof after !== "string" && isTextFormat(found.numberFormat) && found.value === plainDigits(after);
  if (!asText && !sameValue(found.value, wanted)) return false;
  const ownPercent = purpose === "rate" && rateFormat(found.numberFormat) === null;
  const formatFits = numberFormat === null || numberFormat === found.numberFormat || ownPercent;
  return formatFits && (look === undefined || !sameValue(before.value, wanted));
}

function isAsPlanned(edit: CellEdit, found: Cell | null): boolean {
  return (
    (found?.formula ?? null) === null &&
    edit.before.formula === null &&
    sameValue(edit.before.value, found?.value ?? null)
  );
}

/** The plan does not see the formats of empty cells: a format that would show the number wrongly is mended here, and a text cell gets digits as text. */
function fitted(edit: CellEdit, format: string): Pick<CellEdit, "after" | "numberFormat"> {
  if (typeof edit.after === "string" || format === edit.before.numberFormat || edit.numberFormat !== null) {
    // a rate's plan names the percent format; a cell that has one of its own keeps it
    return edit.numberFormat !== null && rateFormat(format) === null && edit.purpose === "rate" && !isTextFormat(format)
      ? { after: edit.after, numberFormat: null }
      : edit;
  }
  if (isTextFormat(format)) return { after: plainDigits(edit.after), numberFormat: null };
  return { after: edit.after, numberFormat: pointsFormat(format, edit.after) };
}

function entryOf(edit: CellEdit, sheet: CurrentSheet, place: CellPlace, after: CellEdit["after"]): RevertEntry {
  return {
    sheet: edit.sheet,
    cell: edit.cell,
    xml: place.xml,
    newRow: place.xml === null && !sheet.hasRow(edit.cell.row),
    before: place.cell?.value ?? null,
    numberFormat: place.numberFormat,
    written: rawOf(after),
  };
}

/**
 * Puts back what the record says. `here` means that the file as read is what the record speaks of: then the change is simply
 * dropped. Else the cell's own element goes back, where it still means what it meant.
 */
export function revertEdits(
  entries: readonly RevertEntry[],
  patch: WorkbookPatch,
  sheetOf: (name: string) => CurrentSheet,
  here: boolean,
): Applied {
  const leftAlone: LeftAlone[] = [];
  let written = 0;
  for (const entry of entries) {
    const sheet = sheetOf(entry.sheet);
    const found = sheet.cell(entry.cell);
    if (
      found?.formula != null ||
      !sameValue(found?.value ?? null, entry.written) ||
      (!here && sheet.blocked(entry.cell) !== null)
    ) {
      leftAlone.push({ sheet: entry.sheet, cell: toA1(entry.cell), found: shown(found) });
      continue;
    }
    if (here) patch.unsetCell(entry.sheet, entry.cell);
    else putBack(entry, patch, sheet);
    written++;
  }
  return { written, leftAlone };
}

function putBack(entry: RevertEntry, patch: WorkbookPatch, sheet: CurrentSheet): void {
  const address = entry.cell;
  if (entry.xml === null) {
    patch.setCell(entry.sheet, { kind: "remove", address, row: entry.newRow });
    return;
  }
  const isPlain = isPlainCell(entry.xml, sheet.source.scanned.prefix, address, sheet.follows(address));
  const cell = isPlain ? sheet.reread(entry.xml, address) : null;
  if (cell !== null && sameValue(cell.value, entry.before) && cell.numberFormat === entry.numberFormat) {
    patch.setCell(entry.sheet, { kind: "restore", address, xml: entry.xml, cell: entry.before === null ? null : cell });
    return;
  }
  // another program has numbered strings or formats anew: the value goes back as a value
  const format = sheet.numberFormat(address) === entry.numberFormat ? null : entry.numberFormat;
  patch.setCell(entry.sheet, {
    kind: "write",
    address,
    value: entry.before,
    style: sheet.style(address),
    numberFormat: format,
  });
}
