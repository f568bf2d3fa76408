/** Notes put on a sheet and taken off it: a comments part, a drawing with the boxes, and what refers to them. */
import type { CellAddress } from "../../../core/grid/address";
import { toA1 } from "../../../core/grid/address";
import { mainNamespaces } from "../package/names";
import type { Package } from "../package/package";
import type { Relation } from "../package/relations";
import { addOverride, addRelation, hasDefault, removeOverride, removeRelation } from "../package/relationsPatch";
import { FileProblem } from "../problem";
import type { ScannedSheet } from "../read/sheet";
import { XmlScanner } from "../xml/scanner";
import { placeFor, worksheetOrder } from "./children";
import type { Note } from "./comments";
import { newComments, readComments, withComments } from "./comments";
import { newNoteShapes, withNoteShapes, withoutNoteShapes } from "./noteShapes";
import type { Splice } from "./splice";

const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** The sheet whose notes are patched. */
export interface NotesSheet {
  readonly pack: Package;
  readonly part: string;
  readonly text: string;
  readonly scanned: ScannedSheet;
  /** The prefix of relationship types in this workbook's dialect. */
  readonly typeBase: string;
  readonly strict: boolean;
  /** Where new parts go: `xl/` mostly. */
  readonly folder: string;
}

/** Cells that carry our notes. */
export function ownNotes(sheet: Pick<NotesSheet, "pack" | "part">): readonly CellAddress[] {
  const part = commentsOf(sheet)?.target;
  const text = part === undefined ? null : sheet.pack.text(part);
  return part === undefined || text === null ? [] : readComments(text, part).own;
}

/** Takes our notes off and puts these on; gives what changes in the sheet's own text. A cell with somebody's note keeps that one, and gets none of ours. */
export function replaceNotes(sheet: NotesSheet, notes: readonly Note[]): readonly Splice[] {
  const drawing = drawingOf(sheet);
  const removed = removeNotes(sheet, drawing);
  const taken = new Set(commentCells(sheet).map(toA1));
  const fresh = notes.filter((note) => !taken.has(toA1(note.cell)));
  if (fresh.length === 0) return removed.splices;
  const shapes = addShapes(sheet, fresh, removed.drawing);
  if (shapes === null) return removed.splices;
  addComments(sheet, fresh);
  // our own reference, just cut, may be needed again: then it stays
  return shapes.length === 0 ? removed.splices : [...removed.splices, ...shapes];
}

function commentsOf(sheet: Pick<NotesSheet, "pack" | "part">): Relation | undefined {
  return sheet.pack.relations(sheet.part).find((one) => one.kind === "comments" && !one.external);
}

function commentCells(sheet: NotesSheet): readonly CellAddress[] {
  const part = commentsOf(sheet)?.target;
  const text = part === undefined ? null : sheet.pack.text(part);
  return part === undefined || text === null ? [] : readComments(text, part).cells;
}

interface Drawing {
  readonly relation: Relation;
  /** The `legacyDrawing` element in the sheet's text. */
  readonly element: { readonly start: number; readonly end: number };
}

function drawingOf(sheet: NotesSheet): Drawing | null {
  const element = sheet.scanned.children.find((child) => child.name === "legacyDrawing");
  if (!element) return null;
  const scanner = new XmlScanner(sheet.text.slice(element.start, element.end), sheet.part);
  scanner.next();
  const id = [...scanner.attributes()].find(([name]) => /(?:^|:)id$/u.test(name))?.[1];
  const relation = sheet.pack.relations(sheet.part).find((one) => one.id === id);
  return relation ? { relation, element } : null;
}

/** Removes our notes with their boxes; parts that hold nothing more go, with what refers to them. */
function removeNotes(
  sheet: NotesSheet,
  drawing: Drawing | null,
): { readonly splices: readonly Splice[]; readonly drawing: Drawing | null } {
  const comments = commentsOf(sheet);
  const text = comments ? sheet.pack.text(comments.target) : null;
  if (!comments || text === null) return { splices: [], drawing };
  const read = readComments(text, comments.target);
  if (read.own.length === 0) return { splices: [], drawing };
  sheet.pack.put(comments.target, read.without);
  if (read.without === null) {
    removeOverride(sheet.pack, comments.target);
    removeRelation(sheet.pack, sheet.part, comments.id);
  }
  const shapes = drawing ? sheet.pack.text(drawing.relation.target) : null;
  if (!drawing || shapes === null) return { splices: [], drawing };
  const left = withoutNoteShapes(shapes, drawing.relation.target, read.own);
  sheet.pack.put(drawing.relation.target, left);
  if (left !== null) return { splices: [], drawing };
  removeOverride(sheet.pack, drawing.relation.target);
  removeRelation(sheet.pack, sheet.part, drawing.relation.id);
  return { splices: [{ ...drawing.element, text: "" }], drawing: null };
}

function addComments(sheet: NotesSheet, notes: readonly Note[]): void {
  const comments = commentsOf(sheet);
  const text = comments ? sheet.pack.text(comments.target) : null;
  if (comments && text !== null) {
    sheet.pack.put(comments.target, withComments(text, comments.target, notes));
    return;
  }
  const part = freshName(sheet.pack, `${sheet.folder}comments`, ".xml");
  sheet.pack.put(part, newComments(notes, mainNamespaces[sheet.strict ? 1 : 0] ?? ""));
  addRelation(sheet.pack, sheet.part, { type: `${sheet.typeBase}comments`, target: `/${part}` });
  addOverride(sheet.pack, part, commentsType);
}

/** Adds the boxes; null where the drawing that is there cannot be read, so that notes would stay without boxes. */
function addShapes(sheet: NotesSheet, notes: readonly Note[], drawing: Drawing | null): readonly Splice[] | null {
  if (drawing) {
    const part = drawing.relation.target;
    try {
      sheet.pack.put(part, withNoteShapes(sheet.pack.require(part), part, notes));
      return [];
    } catch (problem) {
      // Excel itself reads drawings that are no XML; ours stays out of them
      if (problem instanceof FileProblem) return null;
      throw problem;
    }
  }
  const part = freshName(sheet.pack, `${sheet.folder}drawings/vmlDrawing`, ".vml");
  sheet.pack.put(part, newNoteShapes(notes));
  if (!hasDefault(sheet.pack, "vml")) addOverride(sheet.pack, part, drawingType);
  const id = addRelation(sheet.pack, sheet.part, { type: `${sheet.typeBase}vmlDrawing`, target: `/${part}` });
  const place = placeFor("legacyDrawing", sheet.scanned.children, worksheetOrder, sheet.scanned.inner.start);
  const { prefix, relationPrefix } = sheet.scanned;
  const space = relationPrefix === null ? ` xmlns:r="${sheet.typeBase.slice(0, -1)}"` : "";
  return [{ start: place, end: place, text: `<${prefix}legacyDrawing${space} ${relationPrefix ?? "r:"}id="${id}"/>` }];
}

/** A part name that is not taken: `xl/commentsJiping1.xml`. */
function freshName(pack: Package, base: string, ending: string): string {
  let number = 1;
  while (pack.has(`${base}Jiping${number}${ending}`)) number++;
  return `${base}Jiping${number}${ending}`;
}
