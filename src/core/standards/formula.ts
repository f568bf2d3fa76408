/** Formulas written out: `得分=重点支出安排率/70%×3`, `（1－10×r）×分值`, `执行率×该指标分值`. */
import { decimal, hundred, plainDigits, type Decimal } from "../decimal";
import { weightNouns } from "./lexer/points";

export type FormulaOperator = "+" | "-" | "×" | "/";

export type Formula =
  | { readonly node: "number"; readonly value: Decimal; readonly percent: boolean }
  /** 分值, 权重. */
  | { readonly node: "weight" }
  /** A figure of the row by its name: 执行率, r, 实际完成量. */
  | { readonly node: "name"; readonly name: string }
  /** |实际值－目标值|. */
  | { readonly node: "size"; readonly of: Formula }
  | { readonly node: "operation"; readonly operator: FormulaOperator; readonly left: Formula; readonly right: Formula };

interface Piece {
  readonly type: "number" | "name" | "weight" | "operator" | "open" | "close" | "bar";
  readonly text: string;
}

const pieces: readonly (readonly [Piece["type"], RegExp])[] = [
  ["number", /\d{1,9}(?:\.\d{1,6})?[%分]?/uy],
  ["weight", new RegExp(`${weightNouns}(?![\\u4E00-\\u9FFF])`, "uy")],
  ["name", /[\u4E00-\u9FFF]{1,24}|[a-zA-Z]/uy],
  ["operator", /[+\-×/]/uy],
  ["open", /[([]/uy],
  ["close", /[)\]]/uy],
  ["bar", /\|/uy],
];

function piecesOf(text: string): readonly Piece[] | null {
  const found: Piece[] = [];
  for (let at = 0; at < text.length;) {
    let size = 0;
    for (const [type, pattern] of pieces) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      found.push({ type, text: match[0] });
      size = match[0].length;
      break;
    }
    if (size === 0 || found.length > 40) return null;
    at += size;
  }
  return found;
}

interface Cursor {
  readonly pieces: readonly Piece[];
  at: number;
}

/** 考核得分, 平均分: a figure of points that someone gave. */
export const givenPoints =
  /^(?:(?:年终|年度|综合|绩效|专家|部门)?(?:考核|考评|测评|平均|问卷平均|评价|评估|评审|验收|审计|检查)(?:得分|成绩|分数|分)|得分率|成绩)$/u;

const notNames = /得分|[扣者]|按(?![期时质量规])|满分|超过|以上|以下|低于|计分|记分|否则|最高/u;

function factor(cursor: Cursor): Formula | null {
  const piece = cursor.pieces[cursor.at++];
  switch (piece?.type) {
    case "number": {
      const percent = piece.text.endsWith("%");
      const value = decimal(piece.text.replace(/[%分]$/u, ""));
      return { node: "number", value: percent ? value.div(hundred) : value, percent };
    }
    case "weight":
      return { node: "weight" };
    case "name": {
      const name = piece.text.replace(/的(?:比值|商)$/u, "");
      return notNames.test(name) && !givenPoints.test(name) ? null : { node: "name", name };
    }
    case "open": {
      const inner = sum(cursor);
      return inner && cursor.pieces[cursor.at++]?.type === "close" ? inner : null;
    }
    case "bar": {
      const inner = sum(cursor);
      return inner && cursor.pieces[cursor.at++]?.type === "bar" ? { node: "size", of: inner } : null;
    }
    default:
      return null;
  }
}

function chain(cursor: Cursor, next: (cursor: Cursor) => Formula | null, signs: string): Formula | null {
  let left = next(cursor);
  for (;;) {
    const piece = cursor.pieces[cursor.at];
    const operator = (["+", "-", "×", "/"] as const).find((one) => one === piece?.text);
    if (!left || piece?.type !== "operator" || operator === undefined || !signs.includes(operator)) return left;
    cursor.at++;
    const right = next(cursor);
    left = right && { node: "operation", operator, left, right };
  }
}

const product = (cursor: Cursor): Formula | null => chain(cursor, factor, "×/");
const sum = (cursor: Cursor): Formula | null => chain(cursor, product, "+-");

/** The names that a formula uses, each once. */
export function namesOf(formula: Formula): readonly string[] {
  if (formula.node === "name") return [formula.name];
  if (formula.node === "size") return namesOf(formula.of);
  if (formula.node !== "operation") return [];
  return [...new Set([...namesOf(formula.left), ...namesOf(formula.right)])];
}

function usesWeight(formula: Formula): boolean {
  return (
    formula.node === "weight" ||
    (formula.node === "size" && usesWeight(formula.of)) ||
    (formula.node === "operation" && (usesWeight(formula.left) || usesWeight(formula.right)))
  );
}

const head =
  /^[得计记](?=\d)|^(?:本项|该项|此项|指标|该指标|实际|最终|评价)?(?:得分值|得分|评分|分值)(?:=|:=?|为(?!\d))/u;
const capNote = /\([\u4E00-\u9FFF]{0,8}(?:超(?:过|出)?|大于|高于)100%的{0,2}(?:以|按|按照)100%(?:计算|计)?\)/u;

/** min(实际值/目标值,1): no more than all of it. */
export const leastOf = /(?:min|MIN|Min)[({[](?:([^,{}[\]]{2,40}),(?:1|100%)|(?:1|100%),([^,{}[\]]{2,40}))[)}\]]/u;

/** The formula that a whole piece of squeezed text is; null where it is none. `capped` where it says so itself. */
export function formulaOf(words: string): { readonly formula: Formula; readonly capped: boolean } | null {
  const least = leastOf.exec(words);
  const capped = capNote.test(words) || least !== null;
  const lost = /^(?:应?扣分|扣减分值|扣分值|扣减分数)=/u.test(words);
  let rest = words
    .replace(capNote, "")
    .replace(/\(%\)/gu, "")
    .replace(/\|([\u4E00-\u9FFF]{2,12})\|/gu, "$1绝对值")
    .replace(leastOf, (_, left: string | undefined, right: string | undefined) => `(${left ?? right ?? ""})`)
    .replace(/^(?:应?扣分|扣减分值|扣分值|扣减分数)=/u, "得分=")
    .replace(/(?:直接)?乘以?|\*/gu, "×")
    .replace(/除以/gu, "/")
    .replace(/(?<=\))分$/u, "");
  const named = head.test(rest);
  rest = rest.replace(head, "").replace(/×\(100%\)$|×100%$/u, "");
  const bracketed = /^得分\((.+)\)$/u.exec(rest);
  if (bracketed) rest = bracketed[1] ?? "";
  rest = rest.replace(/\(×([^()]{1,12})\)$/u, "×$1");
  if (!/[×/+-]/u.test(rest) && !(named && rest !== "")) return null;
  const list = piecesOf(rest);
  if (!list) return null;
  const cursor: Cursor = { pieces: list, at: 0 };
  const formula = sum(cursor);
  if (!formula || cursor.at < list.length || namesOf(formula).length === 0) return null;
  const scored = named || bracketed !== null || (rest.includes("×") && usesWeight(formula));
  const simple = rest.includes("×") && /^\d+(?:\.\d+)?分?×|×\d+(?:\.\d+)?分?$/u.test(rest);
  const share = /×\d+(?:\.\d+)?%$/u.test(rest) && namesOf(formula).every((name) => givenPoints.test(name));
  if (lost) return { formula: { node: "operation", operator: "-", left: { node: "weight" }, right: formula }, capped };
  return scored || simple || share ? { formula, capped } : null;
}

/** 控制率=在职人员数/编制数, 偏差率=|决算－预算|/预算: what a name means, in names of figures. */
export interface Definition {
  readonly name: string;
  readonly formula: Formula;
}

/** The definition that a phrase of squeezed text is; null where it is none. */
export function definitionOf(words: string): Definition | null {
  const match = /^×?([\u4E00-\u9FFF]{2,16})[rx]?=(.{3,80})$/u.exec(words);
  const name = match?.[1] ?? "";
  if (!match || notNames.test(name)) return null;
  const text = (match[2] ?? "")
    .replace(/×\(?100%\)?$/u, "")
    .replace(/乘以/gu, "×")
    .replace(/除以/gu, "/");
  const list = piecesOf(text);
  if (!list) return null;
  const cursor: Cursor = { pieces: list, at: 0 };
  const formula = sum(cursor);
  return formula && cursor.at === list.length && namesOf(formula).length > 0 ? { name, formula } : null;
}

/** A formula in signs that read as the same. */
export function printFormula(formula: Formula): string {
  switch (formula.node) {
    case "number":
      return formula.percent ? `${plainDigits(formula.value.times(hundred))}%` : plainDigits(formula.value);
    case "weight":
      return "分值";
    case "name":
      return formula.name;
    case "size":
      return `|${printFormula(formula.of)}|`;
    case "operation": {
      const tight = formula.operator === "×" || formula.operator === "/";
      const wrap = (side: Formula, right: boolean): string => {
        const loose = side.node === "operation" && (side.operator === "+" || side.operator === "-");
        const again = right && side.node === "operation" && (tight || formula.operator === "-");
        return (tight && loose) || again ? `(${printFormula(side)})` : printFormula(side);
      };
      return `${wrap(formula.left, false)}${formula.operator}${wrap(formula.right, true)}`;
    }
  }
}
