/** Arithmetic as a line of text: `10 × 20/60.32`, with brackets only where they are needed. */
import type { Expression, Figure } from "../core/values/expression";
import { printExact } from "./figures";

type Operation = Exclude<Expression, Figure>;

const strength: Readonly<Record<Operation["op"], number>> = { "+": 1, "−": 1, "×": 2, "÷": 2, "/": 3 };

/** Operators whose right side must not be torn apart: a − (b + c), a ÷ (b × c). */
const ordered: ReadonlySet<Operation["op"]> = new Set(["−", "÷", "/"]);

function needsBrackets(side: Expression, parent: Operation["op"], right: boolean): boolean {
  if (!("op" in side)) return right && side.value.lt(0);
  const own = strength[side.op];
  if (own !== strength[parent]) return own < strength[parent];
  return right && ordered.has(parent);
}

/** One side over another in the same unit is a bare ratio: 5300/5830, not 5300元/户/5830元/户. Percentages stay. */
function sides({ op, left, right }: Operation): readonly [Expression, Expression] {
  if ((op !== "/" && op !== "÷") || "op" in left || "op" in right) return [left, right];
  const bare = left.unit !== null && left.unit === right.unit && left.unit !== "%";
  return bare
    ? [
        { value: left.value, unit: null },
        { value: right.value, unit: null },
      ]
    : [left, right];
}

/** The expression as a person would write it; `/` is written close, as a fraction. */
export function printExpression(expression: Expression): string {
  if (!("op" in expression)) return printExact(expression);
  const part = (side: Expression, right: boolean): string => {
    const text = printExpression(side);
    return needsBrackets(side, expression.op, right) ? `(${text})` : text;
  };
  const gap = expression.op === "/" ? "" : " ";
  const [left, right] = sides(expression);
  return `${part(left, false)}${gap}${expression.op}${gap}${part(right, true)}`;
}
