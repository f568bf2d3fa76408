/** Formulas shared by several cells: the first holds the text, the others the same text moved (ECMA-376 Part 1, 18.3.1.40). */
import { columnLetters } from "../../../core/grid/address";
import { limits } from "../limits";

const isWord = (character: string): boolean => /[\p{L}\p{N}_.\\]/u.test(character);

/**
 * A formula (without `=`) moved by rows and columns: relative references move, `$` ones stay, what leaves the sheet is `#REF!`.
 * Texts, sheet names, names, functions and structured references are left as they are.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let shifted = "";
  let at = 0;
  while (at < formula.length) {
    const end = passOver(formula, at);
    if (end > at) {
      shifted += formula.slice(at, end);
      at = end;
      continue;
    }
    const wordEnd = endOfWord(formula, at);
    const word = formula.slice(at, wordEnd);
    const next = formula.charAt(wordEnd);
    shifted += next === "(" || next === "!" || next === "[" ? word : shiftWord(word, rows, columns);
    at = wordEnd;
  }
  return shifted;
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

function shiftWord(word: string, rows: number, columns: number): string {
  const cell = cellReference.exec(word);
  if (cell) {
    const column = shiftColumn(cell[1], cell[2], columns);
    const row = shiftRow(cell[3], cell[4], rows);
    return column === null || row === null ? "#REF!" : column + row;
  }
  const wide = columnRange.exec(word);
  if (wide) return both(shiftColumn(wide[1], wide[2], columns), shiftColumn(wide[3], wide[4], columns));
  const tall = rowRange.exec(word);
  if (tall) return both(shiftRow(tall[1], tall[2], rows), shiftRow(tall[3], tall[4], rows));
  return word;
}

function both(first: string | null, second: string | null): string {
  return first === null || second === null ? "#REF!" : `${first}:${second}`;
}

function shiftColumn(dollar = "", letters = "", by = 0): string | null {
  if (dollar !== "") return dollar + letters;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const moved = column - 1 + by;
  return moved < 0 || moved >= limits.columns ? null : columnLetters(moved);
}

function shiftRow(dollar = "", digits = "", by = 0): string | null {
  if (dollar !== "") return dollar + digits;
  const moved = Number(digits) + by;
  return moved < 1 || moved > limits.rows ? null : String(moved);
}
