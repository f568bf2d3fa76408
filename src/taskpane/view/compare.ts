/** Which scores another scheme changes. */
import { plainDigits } from "../../core/decimal";
import type { Decimal } from "../../core/decimal";
import type { Evaluation, TableEvaluation } from "../../core/evaluation";
import type { Words } from "../words";
import { indicatorName, tableKey, tableName } from "./places";

export interface Change {
  readonly key: string;
  readonly name: string;
  readonly now: string;
  readonly other: string;
}

export interface TableChanges {
  readonly key: string;
  readonly name: string;
  /** The total first; empty where nothing changes. */
  readonly changes: readonly Change[];
}

/** Table by table, only what differs. */
export function changesBetween(now: Evaluation, other: Evaluation, words: Words): TableChanges[] {
  return now.tables.flatMap((table) => {
    const key = tableKey(table);
    const twin = other.tables.find((one) => tableKey(one) === key);
    return twin ? [{ key, name: tableName(table, words.pane), changes: changesOf(table, twin, words) }] : [];
  });
}

const shown = (score: Decimal | null | undefined): string => (score ? plainDigits(score) : "—");

function changesOf(table: TableEvaluation, twin: TableEvaluation, words: Words): Change[] {
  const { scheme, result } = words.pane;
  const pairs = [
    { key: "total", name: scheme.total, now: shown(table.score.total.score), other: shown(twin.score.total.score) },
    { key: "grade", name: scheme.grade, now: table.score.grade.label ?? "—", other: twin.score.grade.label ?? "—" },
    {
      key: "funds",
      name: result.execution,
      now: shown(table.score.funds[0]?.score),
      other: shown(twin.score.funds[0]?.score),
    },
    ...table.reading.indicators.map((indicator, at) => ({
      key: String(at),
      name: indicatorName(indicator),
      now: shown(table.score.indicators[at]?.score),
      other: shown(twin.score.indicators[at]?.score),
    })),
  ];
  return pairs.filter((pair) => pair.now !== pair.other);
}
