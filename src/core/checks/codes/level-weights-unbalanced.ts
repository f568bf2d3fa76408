/** A scheme's condition on level weights fails: 产出 + 效益 ≥ 60 for evaluations of projects (财预〔2020〕10号; contract.md, Findings). */
import { decimal, sum, zero } from "../../decimal";
import type { LevelCondition } from "../../schemes/scheme";
import { conditionApplies, levelIs } from "../../schemes";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { points } from "../facts";
import { weightUnder } from "./level-weight-differs";

function failing(condition: LevelCondition, { reading }: CheckedTable): Raised[] {
  const first = reading.levels.filter((level) => level.level === 1);
  if (
    !conditionApplies(
      condition,
      first.map((level) => level.text),
    )
  )
    return [];
  const named = first.filter((level) => levelIs(level.text, condition.levels));
  const weights = named.map((level) => level.writtenWeight ?? weightUnder(level, reading));
  const cell = named[0]?.cell;
  if (!cell || weights.some((weight) => weight === null)) return [];
  const total = sum(weights.map((weight) => weight ?? zero));
  if (total.gte(decimal(condition.atLeast))) return [];
  const facts = {
    levels: named.map((level) => level.text),
    sum: points(total),
    atLeast: points(decimal(condition.atLeast)),
    source: condition.source.document,
  };
  return [
    raise(
      cell,
      facts,
      named.slice(1).map((level) => level.cell),
    ),
  ];
}

export const levelWeightsUnbalanced = {
  code: "level-weights-unbalanced",
  severity: "warning",
  find: (table) =>
    table.reading.layout.kind === "department"
      ? []
      : table.scheme.levelConditions.flatMap((condition) => failing(condition, table)),
} as const satisfies Check;
