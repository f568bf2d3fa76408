/** 得分=重点支出安排率/70%×3, 执行率×该指标分值: points by arithmetic. */
import type { Condition, FigureCondition, StateCondition } from "../condition";
import type { Kind } from "../draft";
import { printFormula, type Formula } from "../formula";
import { printCondition } from "../print";
import type { ClauseBase } from "../standard";

export interface FormulaClause extends ClauseBase {
  readonly kind: "formula";
  readonly formula: Formula;
  /** Null: wherever nothing else holds. */
  readonly condition: FigureCondition | StateCondition | { readonly on: "otherwise" } | null;
}

function conditionFor(condition: Condition): FormulaClause["condition"] | undefined {
  // 介于两者之间的: where neither end holds
  if (condition.on === "always" || condition.on === "between") return null;
  return condition.on === "figure" || condition.on === "state" || condition.on === "otherwise" ? condition : undefined;
}

export const formula: Kind<FormulaClause> = {
  read: ({ text, condition, effect, every }) => {
    const when = conditionFor(condition);
    return !every && effect?.gives === "formula" && when !== undefined
      ? { kind: "formula", text, formula: effect.formula, condition: when }
      : null;
  },
  print: ({ formula: tree, condition }) =>
    `${condition ? `${printCondition(condition)},` : ""}得分=${printFormula(tree)}`,
};
