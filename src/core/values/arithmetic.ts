/** Arithmetic written on a sheet: `7266.75/14528.61×100%`, `(1076.94-1141.94)/1141.94×100%=-5.69%`. */
import { decimal, hundred, one, placesOf, zero, type Decimal } from "../decimal";
import type { Expression, Figure } from "./expression";
import { longestText } from "./lexing/prepare";
import { dateAt } from "./lexing/dates";
import { unitAt } from "./lexing/unit";
import { squeeze } from "./text";

/** A result that is written behind the `=`. */
export interface WrittenResult {
  /** A fraction where `percent`. */
  readonly value: Decimal;
  /** Decimal places as written. */
  readonly places: number;
  readonly percent: boolean;
}

export interface Arithmetic {
  readonly expression: Expression;
  /** Exact (divisions to 40 places); a fraction where `percent`. */
  readonly value: Decimal;
  /** True where it is multiplied by 100 %, so that it is shown as a percentage. */
  readonly percent: boolean;
  /** Words before the arithmetic: `预算完成率` of `预算完成率=26882.35/27873.70×100%`. */
  readonly label: string;
  readonly written: WrittenResult | null;
}

type Operator = "+" | "−" | "×" | "÷" | "/";

const deepest = 32;
const mostOperators = 100;
const operators: Readonly<Record<string, Operator>> = {
  "+": "+",
  "-": "−",
  "×": "×",
  "*": "×",
  x: "×",
  X: "×",
  "✕": "×",
  "÷": "÷",
  "/": "/",
};
const numberForm = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/uy;

interface Node {
  readonly expression: Expression;
  readonly value: Decimal;
  readonly percent: boolean;
}

/** Recursive descent; every method gives null where the text is no arithmetic. */
class Parser {
  private index = 0;
  private count = 0;
  /** The one unit that amounts may carry (`154.74万元/310.2万元`); two different ones are refused. */
  private unit: string | null = null;
  constructor(private readonly text: string) {}

  whole(): (Node & { readonly operators: number }) | null {
    const node = this.sum(0);
    return node && this.index === this.text.length ? { ...node, operators: this.count } : null;
  }

  private operator(allowed: string): Operator | null {
    const at = this.text.charAt(this.index);
    const found = allowed.includes(at) ? operators[at] : undefined;
    if (found === undefined || at === "" || ++this.count > mostOperators) return null;
    this.index++;
    return found;
  }

  private sum(depth: number): Node | null {
    let left = this.product(depth);
    for (let op = left && this.operator("+-"); left && op; op = left && this.operator("+-")) {
      const right = this.product(depth);
      left = right && combine(left, op, right);
    }
    return left;
  }

  private product(depth: number): Node | null {
    let left = this.factor(depth);
    const signs = "×*xX✕÷/";
    for (let op = left && this.operator(signs); left && op; op = left && this.operator(signs)) {
      const right = this.factor(depth);
      left = right && combine(left, op, right);
    }
    return left;
  }

  private factor(depth: number): Node | null {
    if (depth > deepest) return null;
    if (this.take("(") || this.take("[")) {
      const inside = this.sum(depth + 1);
      return inside && (this.take(")") || this.take("]")) ? inside : null;
    }
    const negative = this.take("-");
    return this.figure(negative);
  }

  private take(mark: string): boolean {
    if (this.text.charAt(this.index) !== mark) return false;
    this.index++;
    return true;
  }

  private figure(negative: boolean): Node | null {
    numberForm.lastIndex = this.index;
    const digits = numberForm.exec(this.text)?.[0];
    if (digits === undefined || digits.length > 40) return null;
    this.index += digits.length;
    const magnitude = decimal(digits.replaceAll(",", ""));
    const number = negative ? magnitude.neg() : magnitude;
    if (this.take("%")) return { expression: { value: number, unit: "%" }, value: number.div(hundred), percent: true };
    const unit = this.figureUnit();
    return unit === undefined ? null : { expression: { value: number, unit }, value: number, percent: false };
  }

  /** The unit behind a figure; undefined where it is another than before. */
  private figureUnit(): string | null | undefined {
    const found = unitAt(this.text, this.index);
    if (!found) return null;
    const simple = /[/每]/u.test(found.unit.text)
      ? unitAt(found.unit.text.split(/[/每]/u)[0] ?? "", 0)?.unit
      : found.unit;
    if (!simple || (this.unit !== null && this.unit !== simple.text)) return undefined;
    this.unit = simple.text;
    this.index += simple.text.length;
    return simple.text;
  }
}

function isFigure(expression: Expression): expression is Figure {
  return "unit" in expression;
}

/** ×100% turns a fraction into its percentage; any other percent figure counts as its fraction. */
function combine(left: Node, op: Operator, right: Node): Node | null {
  const value = apply(left.value, op, right.value);
  if (!value) return null;
  const isHundred = ({ expression }: Node): boolean =>
    isFigure(expression) && expression.unit === "%" && expression.value.eq(hundred);
  const scaled = op === "×" && (isHundred(left) || isHundred(right));
  const both = (op === "+" || op === "−") && left.percent && right.percent;
  return { expression: { op, left: left.expression, right: right.expression }, value, percent: scaled || both };
}

function apply(left: Decimal, op: Operator, right: Decimal): Decimal | null {
  if (op === "+") return left.plus(right);
  if (op === "−") return left.minus(right);
  if (op === "×") return left.times(right);
  return right.eq(zero) ? null : left.div(right);
}

const resultForm = /^(-?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(%?)$/u;

function resultOf(text: string): WrittenResult | null {
  const match = resultForm.exec(text);
  if (!match) return null;
  const [, sign = "", written = "", mark = ""] = match;
  const digits = written.replaceAll(",", "");
  const percent = mark === "%";
  const magnitude = decimal(digits).div(percent ? hundred : one);
  return { value: sign === "-" ? magnitude.neg() : magnitude, places: placesOf(digits), percent };
}

const isLabel = (text: string): boolean => text.length <= 40 && /^\D*$/u.test(text) && /\p{Script=Han}/u.test(text);

/** The parts around `=`: words, arithmetic, result; null where they do not come so. */
function partsOf(text: string): { label: string; body: string; result: string | null } | null {
  const parts = text.split(/[=≈:]/u).filter((part) => part !== "");
  const labelled = parts.length > 1 && isLabel(parts[0] ?? "");
  const [body, result, ...more] = labelled ? parts.slice(1) : parts;
  if (body === undefined || more.length > 0) return null;
  return { label: labelled ? (parts[0] ?? "") : "", body, result: result ?? null };
}

/** Reads arithmetic on plain figures; null for anything else: a single number, words, division by zero, more than 2,000 characters. */
export function readArithmetic(text: string): Arithmetic | null {
  if (text.length > longestText) return null;
  const parts = partsOf(squeeze(text));
  if (parts && dateAt(parts.body, 0, false)?.end === parts.body.length) return null;
  const node = parts && new Parser(parts.body).whole();
  if (!node || node.operators === 0) return null;
  const written = parts.result === null ? null : resultOf(parts.result);
  if (parts.result !== null && !written) return null;
  const { expression, value, percent } = node;
  return { expression, value, percent, label: parts.label, written };
}
