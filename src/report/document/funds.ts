/** 资金投入和使用情况: the funds block as a table with its rates, and the sentence over its total. */
import type { Decimal } from "../../core/decimal";
import { hundred, plainDigits, roundHalfUp } from "../../core/decimal";
import type { TableEvaluation } from "../../core/evaluation";
import type { FundsLine, FundsReading, NumberReading } from "../../core/reading/table";
import { countingLine, executionRate } from "../../core/scoring";
import type { FundsScore } from "../../core/scoring/score";
import type { Block, ReportColumn } from "./blocks";
import { cellOf, paragraph } from "./blocks";
import { digitsOf, moneyOf, oneLine, shown } from "./say";
import { documentWords as words } from "./words";

/** `91.02%`: two places, half up. */
export function percentOf(fraction: Decimal): string {
  return `${plainDigits(roundHalfUp(fraction.times(hundred), 2))}%`;
}

type Figure = "initialBudget" | "annualBudget" | "received" | "executed";
const figures: readonly Figure[] = ["initialBudget", "annualBudget", "received", "executed"];
const isThere = (reading: NumberReading | null): boolean => reading !== null && reading.state !== "blank";

/** The rate of a line: as written, else as its own figures give it. */
function rateOf(line: FundsLine, table: TableEvaluation): string {
  if (isThere(line.rate)) return shown(line.rate);
  const rate = executionRate(line, table.scheme);
  return rate === null ? "" : percentOf(rate.value);
}

function fundsTable(block: FundsReading, score: FundsScore | undefined, table: TableEvaluation): Block {
  const { columns } = words;
  const used = figures.filter((figure) => block.lines.some((line) => isThere(line[figure])));
  const counting = countingLine(block);
  const points = score?.weight != null;
  const column = (name: string, width = 12): ReportColumn => ({ heading: name, width, align: "right" });
  return {
    kind: "table",
    caption: words.fundsCaption(block.moneyUnit),
    columns: [
      { heading: columns.source, width: 24, align: "left" },
      ...used.map((figure) => column(columns[figure], 13)),
      column(columns.rate),
      ...(points ? [column(columns.weight, 8), column(columns.written, 11), column(columns.computed, 11)] : []),
    ],
    rows: block.lines.map((line) =>
      [
        oneLine(line.label.text),
        ...used.map((figure) => shown(line[figure])),
        rateOf(line, table),
        ...(points ? pointsOf(line, line === counting ? score : undefined) : []),
      ].map((text) => cellOf(text)),
    ),
  };
}

function pointsOf(line: FundsLine, score: FundsScore | undefined): readonly string[] {
  if (!score) return [shown(line.weight), shown(line.score), ""];
  return [digitsOf(score.weight), shown(line.score), digitsOf(score.score)];
}

/** `全年预算100万元，全年执行91.02万元，预算执行率91.02%。` */
function fundsSentence(block: FundsReading, table: TableEvaluation): Block | null {
  const line = countingLine(block);
  if (line === null) return null;
  const { fundsParts } = words;
  const parts = figures.flatMap((figure) => {
    const amount = moneyOf(line[figure], block.moneyUnit);
    return amount === null ? [] : [`${fundsParts[figure]}${amount}`];
  });
  const rate = rateOf(line, table);
  if (rate !== "") parts.push(`${fundsParts.rate}${rate}`);
  return parts.length === 0 ? null : paragraph(`${parts.join(words.comma)}${words.stop}`);
}

/** Each funds block of the table; a sentence where it has none. */
export function fundsBlocks(table: TableEvaluation): readonly Block[] {
  const { funds } = table.reading;
  if (funds.length === 0) return [paragraph(words.noFunds)];
  return funds.flatMap((block, at) => {
    const sentence = fundsSentence(block, table);
    return [...(sentence ? [sentence] : []), fundsTable(block, table.score.funds[at], table)];
  });
}
