/** A formula as a value with its arithmetic: each name as whoever asks reads it. */
import { hundred, zero, type Decimal } from "../../decimal";
import type { Expression } from "../../values/expression";
import type { Formula, FormulaOperator } from "../formula";
import { number } from "./show";

export interface Worked {
  readonly value: Decimal;
  readonly expression: Expression;
}

function calculated(operator: FormulaOperator, left: Decimal, right: Decimal): Decimal | null {
  switch (operator) {
    case "+":
      return left.plus(right);
    case "-":
      return left.minus(right);
    case "×":
      return left.times(right);
    case "/":
      return right.eq(zero) ? null : left.div(right);
  }
}

const signs = { "+": "+", "-": "−", "×": "×", "/": "/" } as const;

/** B − A for A − B, above a line too, and 5 for −5: what stands between | | shows its size. */
function turned(expression: Expression): Expression {
  if (!("op" in expression)) return { ...expression, value: expression.value.abs() };
  if (expression.op === "−") return { ...expression, left: expression.right, right: expression.left };
  return expression.op === "/" ? { ...expression, left: turned(expression.left) } : expression;
}

/** The value of a formula. `own` answers a part by itself, null where it cannot; undefined leaves it to the parts it is made of. */
export function evaluated(formula: Formula, own: (part: Formula) => Worked | null | undefined): Worked | null {
  const answer = own(formula);
  if (answer !== undefined) return answer;
  switch (formula.node) {
    case "number":
      return {
        value: formula.value,
        expression: formula.percent ? { value: formula.value.times(hundred), unit: "%" } : number(formula.value),
      };
    case "weight":
    case "name":
      return null;
    case "size": {
      const inner = evaluated(formula.of, own);
      if (!inner || inner.value.gte(zero)) return inner;
      return { value: inner.value.abs(), expression: turned(inner.expression) };
    }
    case "operation": {
      const [left, right] = [evaluated(formula.left, own), evaluated(formula.right, own)];
      const value = left && right && calculated(formula.operator, left.value, right.value);
      if (!left || !right || !value) return null;
      return { value, expression: { op: signs[formula.operator], left: left.expression, right: right.expression } };
    }
  }
}
