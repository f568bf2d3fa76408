/** The commonest texts of all, `≥10个`, `95.5%`, `12万元`, read without the lexer; what it reads, the lexer reads the same. */
import { decimal } from "../../decimal";
import type { Amount, Comparison } from "../value";
import { unitTable } from "./unit-table";

const form = /^([≥≤])?(\d{1,12}(?:\.\d{1,6})?)(%|\p{Script=Han}{1,3})$/u;
/** `290%` may be a sign that a scan lost. */
const doubtful = /^2\d{2,3}(?:\.\d+)?%$/u;
const dimensions = new Set(["money", "ratio", "length", "area", "mass", "count"]);

/** The value of a figure with a plain unit; null for any other text, which says nothing about it. */
export function plainFigure(text: string): Amount | Comparison | null {
  const [, sign, digits = "", unitText = ""] = form.exec(text) ?? [];
  const unit = unitTable.get(unitText);
  if (!unit || !dimensions.has(unit.dimension) || doubtful.test(text)) return null;
  const point = digits.indexOf(".");
  const places = point < 0 ? 0 : digits.length - point - 1;
  const amount: Amount = { kind: "amount", number: decimal(digits), unit, places };
  return sign === "≥" || sign === "≤" ? { kind: "comparison", sign, amount } : amount;
}
