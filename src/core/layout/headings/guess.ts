/** Places for columns whose heading says nothing known: by what stands under it, and by what the table still lacks. */
import type { HeadingRole } from "../words/headings";
import type { Column } from "./column";
import { withRole } from "./column";
import { isUsualSum } from "./fit";

type Columns = readonly Column[];

interface Guess {
  readonly role: HeadingRole;
  /** How sure it is, 0 for not at all. */
  readonly sure: (column: Column, columns: Columns, evaluation: boolean) => number;
}

const of = (columns: Columns, role: HeadingRole): Column | undefined => columns.find((column) => column.role === role);
const rightOf = (column: Column, other: Column | undefined): boolean =>
  other !== undefined && column.left > other.right;
const leftOf = (column: Column, other: Column | undefined): boolean => other !== undefined && column.right < other.left;

/** In order: what can be told most safely comes first. */
const guesses: readonly Guess[] = [
  {
    role: "sign",
    sure: ({ content }, columns) => (content.bareSign >= 0.8 && of(columns, "target") ? 0.8 : 0),
  },
  { role: "standard", sure: ({ content }) => (content.rule >= 0.6 && content.length >= 8 ? 0.7 : 0) },
  {
    role: "level1",
    sure: ({ content, left }, columns) => {
      const name = of(columns, "level3") ?? of(columns, "name");
      return content.level >= 0.6 && name !== undefined && left < name.left && !of(columns, "level2") ? 0.7 : 0;
    },
  },
  {
    role: "name",
    sure: ({ content, left }, columns) => {
      const level = of(columns, "level2") ?? of(columns, "level1");
      const fits = content.numeric === 0 && content.distinct >= 0.7 && content.signed < 0.3 && content.level < 0.5;
      const named = of(columns, "level3");
      return level && !named && left === level.right + 1 && level.content.level >= 0.5 && fits ? 0.65 : 0;
    },
  },
  {
    role: "name",
    sure: ({ content, left }, columns, evaluation) => {
      const naming = ["level1", "level2", "level3"] as const;
      if (naming.some((role) => of(columns, role))) return 0;
      const fits = content.numeric === 0 && content.distinct >= 0.7 && content.signed < 0.3 && content.rule < 0.3;
      const first = columns.every((other) => other.role !== null || other.content.filled === 0 || other.left >= left);
      return fits && first ? (evaluation ? 0.65 : 0.45) : 0;
    },
  },
  { role: "target", sure: ({ content }) => (content.signed >= 0.4 && content.length <= 16 ? 0.65 : 0) },
  {
    role: "actual",
    sure: (column, columns) => {
      const target = of(columns, "target");
      const { content } = column;
      if (!target || content.filled * 2 < target.content.filled || content.rule > 0.2) return 0;
      const alike =
        content.amount >= 0.3 && target.content.amount >= 0.3 && content.length <= target.content.length + 4;
      return alike && rightOf(column, target) ? 0.65 : 0;
    },
  },
  {
    // what was done stands between the rule and the score it gave
    role: "actual",
    sure: (column, columns) => {
      const between = rightOf(column, of(columns, "standard")) && leftOf(column, of(columns, "score"));
      const { content } = column;
      return between && !of(columns, "target") && content.rule < 0.2 && content.filled >= 3 ? 0.6 : 0;
    },
  },
  {
    role: "weight",
    sure: ({ content }) => (content.numeric >= 0.9 && content.filled >= 3 && isUsualSum(content.sum) ? 0.65 : 0),
  },
  {
    role: "score",
    sure: (column, columns) => {
      const weight = of(columns, "weight");
      const { content } = column;
      const within = weight !== undefined && content.sum <= weight.content.sum && content.sum * 3 >= weight.content.sum;
      return content.numeric >= 0.8 && within && rightOf(column, weight) ? 0.55 : 0;
    },
  },
];

/** Gives roles that the table lacks to columns without one; `evaluation` tells whether the table speaks of 绩效 or 自评 at all. */
export function guessRoles(columns: Columns, evaluation: boolean): Columns {
  return guesses.reduce((given, { role, sure }) => {
    if (of(given, role)) return given;
    const free = given.filter((column) => column.role === null && column.content.filled > 0);
    const best = free
      .map((column) => ({ column, value: sure(column, given, evaluation) }))
      .reduce((kept, one) => (one.value > kept.value ? one : kept), { column: free[0], value: 0 });
    if (best.value === 0) return given;
    return given.map((column) =>
      column === best.column ? withRole(column, role, best.value, "heading-unknown") : column,
    );
  }, columns);
}
