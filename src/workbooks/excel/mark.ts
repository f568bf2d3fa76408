/** Lays our marks over sheets and takes them off again. Two syncs; one more where people's comments have to be found. */
import type { CellAddress } from "../../core/grid/address";
import { toA1 } from "../../core/grid/address";
import type { Mark } from "../../core/edits/edit";
import type { Result } from "../../core/result";
import type { HostFailure } from "../workbook";
import { wordsKind } from "./abilities";
import { attempt, codeOf, Refused } from "./failure";
import { addHighlights, severities } from "./highlight";
import type { SheetOverlay } from "./ours";
import { askOverlays, askPlaces, foundOverlays, isStuck, occupiedCells, removeOverlays } from "./ours";
import { wordsFor } from "./words";

/** What lies over these sheets; one that is missing is refused. One sync. */
async function overlaysOf(context: Excel.RequestContext, names: readonly string[]): Promise<SheetOverlay[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name"); // first: what a batch answers before it fails still arrives
  const asked = names.map((name) => askOverlays(worksheets.getItem(name)));
  try {
    await context.sync();
  } catch (error) {
    const known = new Set(codeOf(error) === "ItemNotFound" ? worksheets.items.map(({ name }) => name) : names);
    const missing = names.find((name) => !known.has(name));
    throw missing === undefined ? error : new Refused({ code: "sheet-missing", sheet: missing });
  }
  return asked.map(foundOverlays);
}

/** Notes of one cell together, as a cell takes only one. */
function wordsByCell(marks: readonly Mark[]): { readonly cell: CellAddress; readonly words: string }[] {
  const byCell = new Map<string, { cell: CellAddress; list: string[] }>();
  for (const { area, words } of marks) {
    const cell = { row: area.top, column: area.left };
    const at = byCell.get(toA1(cell)) ?? { cell, list: [] };
    at.list.push(words);
    byCell.set(toA1(cell), at);
  }
  return [...byCell.values()].map(({ cell, list }) => ({ cell, words: wordsFor(list) }));
}

function addWords(
  sheet: Excel.Worksheet,
  marks: readonly Mark[],
  occupied: readonly CellAddress[],
  kind: "notes" | "comments",
): void {
  for (const { cell, words } of wordsByCell(marks)) {
    if (occupied.some(({ row, column }) => row === cell.row && column === cell.column)) continue;
    const place = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
    if (kind === "notes") sheet.notes.add(place, words);
    else sheet.comments.add(place, words);
    place.untrack();
  }
}

/** Highlights of lighter severities first, as the one added last lies on top. */
function highlightMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const severity of severities.toReversed()) {
    const areas = marks.filter((mark) => mark.severity === severity).map(({ area }) => area);
    if (areas.length > 0) addHighlights(sheet, severity, areas);
  }
}

/** Replaces our marks on the sheets. A sheet whose protection forbids it gets what it allows. */
async function steps(
  context: Excel.RequestContext,
  sheets: readonly string[],
  marks: readonly Mark[],
  kind: "notes" | "comments" | null,
): Promise<number> {
  const overlays = await overlaysOf(context, sheets);
  const stuck = overlays.find(isStuck);
  if (stuck) throw new Refused({ code: "sheet-protected", sheet: stuck.sheet.name });
  const wanted = overlays.map((overlay) => ({
    overlay,
    marks: marks.filter(({ sheet }) => sheet === overlay.sheet.name),
  }));
  const placed = wanted.filter(({ overlay, marks: mine }) => mine.length > 0 && overlay.mayHighlight);
  const shut = wanted.find(({ overlay, marks: mine }) => mine.length > 0 && !overlay.mayHighlight);
  if (placed.length === 0 && shut) throw new Refused({ code: "sheet-protected", sheet: shut.overlay.sheet.name });
  const worded = placed.filter(({ overlay }) => kind !== null && overlay.mayComment);
  const occupied = await occupiedCells(
    context,
    worded.map(({ overlay }) => overlay),
  );
  overlays.forEach(removeOverlays);
  for (const { overlay, marks: mine } of placed) highlightMarks(overlay.sheet, mine);
  for (const { overlay, marks: mine } of worded)
    if (kind) addWords(overlay.sheet, mine, occupied.get(overlay.sheet.id) ?? [], kind);
  await context.sync();
  return placed.reduce((total, { marks: mine }) => total + mine.length, 0);
}

/** Replaces our marks on these sheets; the number of marks laid. Where Excel takes no words, the highlights alone. */
export async function markSheets(
  sheets: readonly string[],
  marks: readonly Mark[],
): Promise<Result<number, HostFailure>> {
  const [only, ...others] = sheets;
  const name = (): string | null => (others.length === 0 ? (only ?? null) : null);
  const kind = wordsKind();
  const refused: { code: string | null } = { code: null };
  const outcome = await attempt(name, async (context) => {
    try {
      return await steps(context, sheets, marks, kind);
    } catch (error) {
      refused.code = codeOf(error);
      throw error;
    }
  });
  const words = new Set(["InvalidArgument", "InvalidOperation", "UnsupportedOperation", "GeneralException"]);
  if (outcome.ok || kind === null || !words.has(refused.code ?? "")) return outcome;
  return attempt(name, (context) => steps(context, sheets, marks, null));
}

/** Removes every highlight and note of ours from all sheets; how many places were highlighted. */
export async function clearAllMarks(): Promise<Result<number, HostFailure>> {
  return attempt(
    () => null,
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const overlays = await overlaysOf(
        context,
        worksheets.items.map(({ name }) => name),
      );
      const stuck = overlays.find(isStuck);
      if (stuck) throw new Refused({ code: "sheet-protected", sheet: stuck.sheet.name });
      const places = overlays.flatMap(askPlaces);
      overlays.forEach(removeOverlays);
      await context.sync(); // asks nothing where nothing is ours
      return places.reduce((total, { areaCount }) => total + areaCount, 0);
    },
  );
}
