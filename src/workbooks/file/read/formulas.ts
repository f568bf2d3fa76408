/** Formulas shared by several cells: the first holds the text, the others the same text moved (ECMA-376 Part 1, 18.3.1.40). */
import { columnLetters } from "../../../core/grid/address";
import { limits } from "../limits";

/** A formula taken apart once, so that moving it to many cells costs only its references. */
export class MovableFormula {
  /** Texts that stay and references that move, in order. */
  private readonly parts: readonly (string | MovingPart)[];

  /** `formula` without its `=`. */
  constructor(private readonly formula: string) {
    this.parts = partsOf(formula);
  }

  /**
   * The formula moved by rows and columns: relative references move, `$` ones stay, what leaves the sheet is `#REF!`. Texts,
   * sheet names, names, functions and structured references are left as they are.
   */
  moved(rows: number, columns: number): string {
    if (rows === 0 && columns === 0) return this.formula;
    return this.parts.map((part) => (typeof part === "string" ? part : part(rows, columns))).join("");
  }
}

type MovingPart = (rows: number, columns: number) => string;

function partsOf(formula: string): readonly (string | MovingPart)[] {
  const parts: (string | MovingPart)[] = [];
  let kept = 0;
  let at = 0;
  while (at < formula.length) {
    const end = passOver(formula, at);
    if (end > at) {
      at = end;
      continue;
    }
    const wordEnd = endOfWord(formula, at);
    const next = formula.charAt(wordEnd);
    const part = next === "(" || next === "!" || next === "[" ? null : movingPart(formula.slice(at, wordEnd));
    if (part) {
      parts.push(formula.slice(kept, at), part);
      kept = wordEnd;
    }
    at = wordEnd;
  }
  parts.push(formula.slice(kept));
  return parts;
}

/** Letters of any script, digits, and the signs that names may hold. */
function isWord(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128)
    return (
      (code >= 48 && code <= 57) ||
      (code >= 65 && code <= 90) ||
      (code >= 97 && code <= 122) ||
      code === 95 ||
      code === 46 ||
      code === 92
    );
  return /[\p{L}\p{N}]/u.test(character);
}

/** The end of a quoted text, a quoted sheet name, a bracket or a single sign that begins here; `at` itself where a word begins. */
function passOver(formula: string, at: number): number {
  const character = formula.charAt(at);
  if (character === '"' || character === "'") {
    const close = formula.indexOf(character, at + 1);
    return close < 0 ? formula.length : close + 1;
  }
  if (character === "[") return endOfBracket(formula, at);
  if (character === "#") return at + (/^#[A-Z/\d]+[!?]?/u.exec(formula.slice(at, at + 20))?.[0].length ?? 1);
  return isWord(character) || character === "$" ? at : at + 1;
}

function endOfBracket(formula: string, at: number): number {
  let depth = 0;
  for (let place = at; place < formula.length; place++) {
    const character = formula.charAt(place);
    if (character === "'") place++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return place + 1;
  }
  return formula.length;
}

/** A word runs over letters, digits, `$`, and one `:` between two columns or two rows (`A:C`, `$2:3`). */
function endOfWord(formula: string, at: number): number {
  let end = at;
  while (end < formula.length && (isWord(formula.charAt(end)) || formula.charAt(end) === "$")) end++;
  const whole = /^(?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.$(!])/u.exec(
    formula.slice(at, at + 20),
  );
  return whole ? at + whole[0].length : end;
}

const cellReference = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/u;
const columnRange = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/u;
const rowRange = /^(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})$/u;

/** How a word moves; null where it is no reference. */
function movingPart(word: string): MovingPart | null {
  const cell = cellReference.exec(word);
  if (cell) {
    const column = movingColumn(cell[1], cell[2]);
    const row = movingRow(cell[3], cell[4]);
    return (rows, columns) => joined(column(columns), row(rows), "");
  }
  const wide = columnRange.exec(word);
  if (wide) {
    const first = movingColumn(wide[1], wide[2]);
    const last = movingColumn(wide[3], wide[4]);
    return (_rows, columns) => joined(first(columns), last(columns), ":");
  }
  const tall = rowRange.exec(word);
  if (!tall) return null;
  const first = movingRow(tall[1], tall[2]);
  const last = movingRow(tall[3], tall[4]);
  return (rows) => joined(first(rows), last(rows), ":");
}

function joined(first: string | null, second: string | null, sign: string): string {
  return first === null || second === null ? "#REF!" : first + sign + second;
}

type MovingEnd = (by: number) => string | null;

function movingColumn(dollar = "", letters = ""): MovingEnd {
  if (dollar !== "") return () => dollar + letters;
  let column = -1;
  for (const letter of letters.toUpperCase()) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  return (by) => {
    if (by === 0) return letters;
    return column + by < 0 || column + by >= limits.columns ? null : columnLetters(column + by);
  };
}

function movingRow(dollar = "", digits = ""): MovingEnd {
  if (dollar !== "") return () => dollar + digits;
  const row = Number(digits);
  return (by) => (row + by < 1 || row + by > limits.rows ? null : String(row + by));
}
