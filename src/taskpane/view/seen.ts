/** What the pane says it recognised, before anything is pressed. */
import type { CellAddress } from "../../core/grid/address";
import type { Evaluation } from "../../core/evaluation";
import type { Words } from "../words";
import { tableKey, tableName } from "./places";

/** One table as a chip to choose. */
export interface SeenTable {
  readonly key: string;
  readonly name: string;
  readonly sheet: string;
  /** Where a click on it goes: its first cell. */
  readonly cell: CellAddress;
  readonly indicators: number;
  /** True where its columns are not recognised surely enough to score. */
  readonly unsure: boolean;
}

export interface Seen {
  readonly tables: readonly SeenTable[];
  readonly indicators: number;
  /** Names of the schemes in use, each once. */
  readonly schemes: readonly string[];
  readonly skipped: readonly string[];
}

/** The tables of an evaluation, in order of sheet and place. */
export function seenOf(evaluation: Evaluation, words: Words): Seen {
  const tables = evaluation.tables.map((table) => ({
    key: tableKey(table),
    name: tableName(table, words.pane),
    sheet: table.sheet,
    cell: { row: table.reading.layout.area.top, column: table.reading.layout.area.left },
    indicators: table.reading.indicators.length,
    unsure: !table.scored,
  }));
  return {
    tables,
    indicators: tables.reduce((count, table) => count + table.indicators, 0),
    schemes: [...new Set(evaluation.tables.map((table) => shortName(table.scheme.name)))],
    skipped: evaluation.skipped.map(({ sheet, reason }) =>
      words.pane.empty.skipped(sheet, words.locale.skipped[reason]),
    ),
  };
}

/** A scheme's name without what stands in brackets after it. */
export function shortName(name: string): string {
  const bracket = name.search(/[（(]/u);
  return bracket > 0 ? name.slice(0, bracket).trim() : name;
}
