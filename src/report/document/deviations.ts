/** 绩效指标偏差情况: what missed its target or lost points, with the reason that the sheet gives. */
import type { TableEvaluation } from "../../core/evaluation";
import type { IndicatorReading } from "../../core/reading/table";
import { countingLine } from "../../core/scoring";
import type { Block, Piece, ReportCell } from "./blocks";
import { cellOf, paragraph, withoutEmptyColumns } from "./blocks";
import type { Points } from "./figures";
import { stated, unitPoints, unitsOfTable } from "./figures";
import { digitsOf, moneyOf, nameOf, oneLine } from "./say";
import { documentWords as words } from "./words";

type Row = readonly ReportCell[];

const short = (points: Points): boolean => {
  const given = stated(points);
  return given !== null && points.weight !== null && given.lt(points.weight);
};

function rowOf(cells: readonly (Piece | null)[]): Row {
  return cells.map((content) => cellOf(content));
}

const reasonOf = (text: string | null): Piece => (text === null ? { blank: words.blanks.reason } : oneLine(text));

function indicatorRow(indicator: IndicatorReading, points: Points): Row {
  return rowOf([
    nameOf(indicator),
    oneLine(indicator.target?.text ?? ""),
    oneLine(indicator.actual?.text ?? ""),
    digitsOf(points.weight),
    digitsOf(stated(points)),
    reasonOf(indicator.reason?.text ?? null),
  ]);
}

/** Of a group the members that miss their targets; a row alone also where it lost points. */
function indicatorRows(table: TableEvaluation): readonly Row[] {
  return unitsOfTable(table).flatMap((unit) => {
    const points = unitPoints(unit, table);
    const alone = unit.members.length === 1;
    return unit.members.flatMap((member) => {
      const indicator = table.reading.indicators[member];
      const missed = table.score.indicators[member]?.met === false || (alone && short(points));
      return indicator && missed ? [indicatorRow(indicator, points)] : [];
    });
  });
}

/** Funds that were not executed to the budget exactly; left to the indicator where the table has one for the execution rate. */
function fundsRows(table: TableEvaluation): readonly Row[] {
  if (table.reading.indicators.some((indicator) => indicator.nature === "execution")) return [];
  return table.reading.funds.flatMap((block, at) => {
    const line = countingLine(block);
    const score = table.score.funds[at];
    if (line === null || score?.rate == null || score.rate.eq(1)) return [];
    const budget = line[table.scheme.options.executionDenominator] ?? line.annualBudget ?? line.initialBudget;
    const points = line.score?.number ?? score.score;
    return [
      rowOf([
        words.fundsDeviation,
        moneyOf(budget, block.moneyUnit),
        moneyOf(line.executed, block.moneyUnit),
        digitsOf(score.weight),
        digitsOf(score.weight === null ? null : points),
        reasonOf(line.reason?.text ?? null),
      ]),
    ];
  });
}

/** The table, or the sentence that there is nothing to put in it. */
export function deviationBlocks(table: TableEvaluation): readonly Block[] {
  if (!table.scored) return [paragraph(words.notScored)];
  const rows = [...fundsRows(table), ...indicatorRows(table)];
  if (rows.length === 0) return [paragraph(words.noDeviations)];
  const { columns } = words;
  return [
    withoutEmptyColumns({
      kind: "table",
      caption: words.deviationsCaption,
      columns: [
        { heading: columns.indicator, width: 21, align: "left" },
        { heading: columns.target, width: 17, align: "center" },
        { heading: columns.actual, width: 17, align: "center" },
        { heading: columns.weight, width: 8, align: "center" },
        { heading: columns.score, width: 8, align: "center" },
        { heading: columns.reason, width: 29, align: "left" },
      ],
      rows,
    }),
  ];
}
