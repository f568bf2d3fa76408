/** Finds everything of ours that lies over sheets. */
import type { CellAddress } from "../../core/grid/address";
import { hasExcelApi, hasNotes } from "./abilities";
import { isOurFormula } from "./highlight";
import { allows } from "./protection";
import { areaOfAddress } from "./read";
import { isOurs, ourName } from "./words";

/** What was found on one sheet. */
export interface SheetOverlay {
  readonly sheet: Excel.Worksheet;
  readonly highlights: readonly Excel.ConditionalFormat[];
  readonly words: readonly (Excel.Comment | Excel.Note)[];
  /** Comments and notes of people, whose cells can take none of ours. */
  readonly others: readonly (Excel.Comment | Excel.Note)[];
  readonly mayHighlight: boolean;
  readonly mayComment: boolean;
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

const conditionalFormats = (range: Excel.Range): Excel.ConditionalFormatCollection => range.conditionalFormats;

/** Asks for the overlays of sheets in the next sync. */
export function askOverlays(sheet: Excel.Worksheet): Asked {
  sheet.load("id,name,protection/protected,protection/options");
  const formats = conditionalFormats(sheet.getRange()); // stays tracked: its formats are deleted in a later sync
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  if (hasExcelApi("1.10")) sheet.comments.load("items/id,items/content,items/replies/items/id");
  if (hasNotes()) sheet.notes.load("items/content,items/authorName");
  return { sheet, formats };
}

/** What the sync found. */
export function foundOverlays({ sheet, formats }: Asked): SheetOverlay {
  const comments = hasExcelApi("1.10") ? sheet.comments.items : [];
  const notes = hasNotes() ? sheet.notes.items : [];
  const ours = [
    ...comments.filter(({ content, replies }) => isOurs(content, replies.items.length)),
    ...notes.filter(({ content, authorName }) => isOurs(content, 0) || authorName === ourName),
  ];
  return {
    sheet,
    highlights: formats.items.filter(
      ({ type, customOrNullObject: custom }) =>
        type === "Custom" && !custom.isNullObject && isOurFormula(custom.rule.formula),
    ),
    words: ours,
    others: [...comments, ...notes].filter((one) => !ours.includes(one)),
    mayHighlight: allows(sheet.protection, "allowFormatCells"),
    mayComment: allows(sheet.protection, "allowEditObjects"),
  };
}

/** Removes what is ours, in the next sync. */
export function removeOverlays({ highlights, words }: SheetOverlay): void {
  for (const highlight of highlights) highlight.delete();
  for (const one of words) one.delete();
}

/** Asks for the places of highlights of ours, in the next sync, before they are removed in it. */
export function askPlaces({ highlights }: SheetOverlay): Excel.RangeAreas[] {
  return highlights.map((highlight) => {
    const places = highlight.getRanges();
    places.load("areaCount");
    places.untrack();
    return places;
  });
}

/** Whether the sheet's protection keeps us from removing what is ours. */
export function isStuck({ highlights, words, mayHighlight, mayComment }: SheetOverlay): boolean {
  return (highlights.length > 0 && !mayHighlight) || (words.length > 0 && !mayComment);
}

/** The cells of people's comments and notes, in one sync; none where there are none. */
export async function occupiedCells(
  context: Excel.RequestContext,
  overlays: readonly SheetOverlay[],
): Promise<ReadonlyMap<string, readonly CellAddress[]>> {
  const asked = overlays.flatMap(({ sheet, others }) =>
    others.map((one) => {
      const place = one.getLocation();
      place.load("address");
      place.untrack();
      return { id: sheet.id, place };
    }),
  );
  const cells = new Map<string, CellAddress[]>();
  if (asked.length === 0) return cells;
  await context.sync();
  for (const { id, place } of asked) {
    const area = areaOfAddress(place.address);
    if (area) cells.set(id, [...(cells.get(id) ?? []), { row: area.top, column: area.left }]);
  }
  return cells;
}
