/** Notes in a comments part (ECMA-376 Part 1, 18.7): ours have an author of our name, everybody else's are never touched. */
import type { CellAddress } from "../../../core/grid/address";
import { fromA1, toA1 } from "../../../core/grid/address";
import { limits } from "../limits";
import { openRoot } from "../package/root";
import { encodeXstring, escapeText } from "../xml/entities";
import type { XmlScanner } from "../xml/scanner";
import type { Splice } from "./splice";
import { splice } from "./splice";

/** The author of our notes. */
export const noteAuthor = "绩评";

export interface Note {
  readonly cell: CellAddress;
  readonly words: string;
}

/** A comments part as found. */
export interface Comments {
  readonly prefix: string;
  /** Cells of all notes. */
  readonly cells: readonly CellAddress[];
  /** Cells of ours. */
  readonly own: readonly CellAddress[];
  /** The text without ours; null where nothing of others is left. */
  readonly without: string | null;
}

interface Author {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a comments part and takes ours out. */
export function readComments(text: string, part: string): Comments {
  const { scanner, prefix } = openRoot(text, part, "comments");
  const authors: Author[] = [];
  const notes: {
    readonly ref: CellAddress | null;
    readonly author: number;
    readonly start: number;
    readonly end: number;
  }[] = [];
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    const start = scanner.start;
    if (scanner.name === `${prefix}author`) authors.push({ name: scanner.content(), start, end: scanner.end });
    else if (scanner.name === `${prefix}comment`) notes.push({ ...noteHead(scanner), start, end: endOf(scanner) });
  }
  const mine = (note: { readonly author: number }): boolean => authors[note.author]?.name === noteAuthor;
  const own = notes.filter(mine);
  const others = notes.filter((note) => !mine(note));
  const cells = (list: readonly { readonly ref: CellAddress | null }[]): CellAddress[] =>
    list.flatMap(({ ref }) => (ref ? [ref] : []));
  const cuts: Splice[] = own.map(({ start, end }) => ({ start, end, text: "" }));
  const last = authors.at(-1);
  // only the last author can go without moving the numbers of the others
  if (last?.name === noteAuthor) cuts.push({ start: last.start, end: last.end, text: "" });
  return { prefix, cells: cells(notes), own: cells(own), without: others.length === 0 ? null : splice(text, cuts) };
}

function noteHead(scanner: XmlScanner): { readonly ref: CellAddress | null; readonly author: number } {
  return { ref: fromA1(scanner.attribute("ref") ?? ""), author: Number(scanner.attribute("authorId")) };
}

function endOf(scanner: XmlScanner): number {
  scanner.skip();
  return scanner.end;
}

/** A new comments part with our notes. */
export function newComments(notes: readonly Note[], namespace: string): string {
  const list = notes.map((note) => commentXml("", note, 0)).join("");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}">` +
    `<authors><author>${noteAuthor}</author></authors><commentList>${list}</commentList></comments>`
  );
}

/** A comments part of others with our notes added; it holds none of ours. */
export function withComments(text: string, part: string, notes: readonly Note[]): string {
  const { scanner, prefix } = openRoot(text, part, "comments");
  let authors = 0;
  let authorsEnd = -1;
  let listEnd = -1;
  while (scanner.next()) {
    if (scanner.kind === "open" && scanner.name === `${prefix}author`) authors++;
    if (scanner.kind !== "close") continue;
    if (scanner.name === `${prefix}authors`) authorsEnd = scanner.start;
    else if (scanner.name === `${prefix}commentList`) listEnd = scanner.start;
  }
  if (authorsEnd < 0 || listEnd < 0) return text;
  const list = notes.map((note) => commentXml(prefix, note, authors)).join("");
  return splice(text, [
    { start: authorsEnd, end: authorsEnd, text: `<${prefix}author>${noteAuthor}</${prefix}author>` },
    { start: listEnd, end: listEnd, text: list },
  ]);
}

function commentXml(prefix: string, note: Note, author: number): string {
  const long = note.words.length > limits.noteText;
  const words = escapeText(encodeXstring(long ? `${note.words.slice(0, limits.noteText)}…` : note.words));
  return (
    `<${prefix}comment ref="${toA1(note.cell)}" authorId="${author}"><${prefix}text><${prefix}r>` +
    `<${prefix}t xml:space="preserve">${words}</${prefix}t></${prefix}r></${prefix}text></${prefix}comment>`
  );
}
