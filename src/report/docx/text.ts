/** Texts of workbooks as runs of a Word document. */
import { TextRun } from "docx";
import type { Piece } from "../document/blocks";
import { documentWords as words } from "../document/words";

/** Characters that XML 1.0 cannot hold (2.2, Char): left out, for they would make the document unreadable. */
// eslint-disable-next-line no-control-regex -- these are the characters meant
const forbidden = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** The text without what no document can hold. */
export function plainText(text: string): string {
  return text.replace(forbidden, "");
}

/** Runs of a paragraph; blanks that a person must fill are highlighted. */
export function runsOf(pieces: readonly Piece[]): TextRun[] {
  return pieces.map((piece) =>
    typeof piece === "string"
      ? new TextRun(plainText(piece))
      : new TextRun({ text: words.blank(piece.blank), highlight: "yellow" }),
  );
}

/** Lines of one paragraph, broken between. */
export function linesOf(lines: readonly string[]): TextRun[] {
  return lines.map((line, at) => new TextRun({ text: plainText(line), ...(at > 0 ? { break: 1 } : {}) }));
}
