/** Total and subtotal rows. */
import type { CellAddress } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { SumRow } from "../layout";
import { textAt } from "../lines";
import type { Label, Line } from "../lines";
import { cellIn, labelAt } from "./cells";
import type { TableColumns } from "./cells";
import { isGradeWord } from "../words/text";
import { sumKind } from "./kinds";

/** The sum that a line holds, or null; `level` is the level-1 name that the line stands under. */
export function sumRowOf(grid: Grid, table: TableColumns, line: Line, level: string | null): SumRow | null {
  const edge = Math.max(table.name.right, ...table.levels.map(({ right }) => right));
  const texts = line.labels.filter(({ numeric }) => !numeric);
  // where merges were lost the label may stand further right, alone before its figures
  const alone = texts.length === 1 && line.labels[0] === texts[0] && line.labels.length > 1;
  const label = line.labels.find(({ address, key }) => (alone || address.column <= edge) && sumKind(key) !== null);
  const kind = label && sumKind(label.key);
  if (!kind) return null;
  if (texts.indexOf(label) > 1) return null;
  return {
    role: kind.role,
    label: textAt(label),
    of: kind.role === "subtotal" ? (kind.of ?? level) : null,
    weight: cellIn(grid, line.row, table.of("weight")),
    score: scoreOf(grid, table, line, label),
  };
}

/**
 * A total whose figures stand below headings of their own: `总分 | 总分值 | 总得分 | 自评等级` over `100 | 98.78 | 优`;
 * null where the next line is no such row of figures.
 */
export function headedTotal(line: Line, next: Line | null): SumRow | null {
  const [label, ...heads] = line.labels;
  if (!label || next?.row !== line.row + 1 || heads.length === 0 || sumKind(label.key)?.role !== "total") return null;
  const under = next.labels.map((value) => ({
    value,
    role: roleOf(heads.find(({ address, area }) => within(value.address.column, address.column, area.right))),
  }));
  const cell = (wanted: TotalRole): CellAddress | null => {
    const filled = under.find(({ role, value }) => role === wanted && value.numeric)?.value.address;
    const head = heads.find((one) => roleOf(one) === wanted);
    return filled ?? (head ? { row: next.row, column: head.address.column } : null);
  };
  const fits = ({ role, value }: (typeof under)[number]): boolean =>
    role === "grade" ? isGradeWord(value.key) : role !== null && value.numeric;
  if (heads.some((head) => roleOf(head) === null) || !under.every(fits)) return null;
  return { role: "total", label: textAt(label), of: null, weight: cell("weight"), score: cell("score") };
}

type TotalRole = "weight" | "score" | "grade";

const within = (column: number, left: number, right: number): boolean => left <= column && column <= right;

/** What a heading beside 总分 stands over. */
function roleOf(head: Label | undefined): TotalRole | null {
  if (!head || head.numeric) return null;
  if (/分值$|权重$|^满分$/u.test(head.key)) return "weight";
  if (/得分$|自评分$/u.test(head.key)) return "score";
  return /(?:等级|等次)$/u.test(head.key) ? "grade" : null;
}

/** Columns whose figures are no score of the unit, whatever the score column holds. */
const otherFigures: ReadonlySet<string> = new Set(["weight", "levelWeight", "otherScore", "completionRate", "number"]);

/** A sum's score stands in the score column; where that is blank, the last figure of the row in a column that says nothing else. */
function scoreOf(grid: Grid, table: TableColumns, line: Line, label: Label): CellAddress | null {
  const cell = cellIn(grid, line.row, table.of("score"));
  if (labelAt(grid, cell)) return cell;
  const taken = table.columns.filter(
    ({ role, headingText }) => role !== null && (otherFigures.has(role) || (role === "ignored" && headingText !== "")),
  );
  const figure = line.labels.findLast(
    ({ address: { column }, numeric }) =>
      numeric && column > label.address.column && !taken.some(({ left, right }) => within(column, left, right)),
  );
  return figure?.address ?? cell;
}
