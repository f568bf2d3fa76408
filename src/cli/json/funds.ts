/** The lines of the funds block as JSON. */
import type { TableEvaluation } from "../../core/evaluation";
import type { FundsLine, FundsReading, NumberReading } from "../../core/reading/table";
import type { FundsScore } from "../../core/scoring/score";
import { cellOf, numberOf, rateOf, trimmed } from "./values";

/** One object a line of every funds block, in order; rate, weight and score stand with the line that counts, the total. */
export function tableFunds(table: TableEvaluation): readonly object[] {
  return table.reading.funds.flatMap((block, index) => {
    const counting = countingLine(block);
    const score = table.score.funds[index];
    return block.lines.map((line) => lineJson(block, line, line === counting ? score : undefined));
  });
}

function countingLine(block: FundsReading): FundsLine | undefined {
  return block.lines.find((line) => line.role === "total") ?? (block.lines.length === 1 ? block.lines[0] : undefined);
}

function lineJson(block: FundsReading, line: FundsLine, score: FundsScore | undefined): object {
  return {
    label: trimmed(line.label.text),
    role: line.role,
    moneyUnit: block.moneyUnit,
    initialBudget: figure(line.initialBudget),
    annualBudget: figure(line.annualBudget),
    received: figure(line.received),
    executed: figure(line.executed),
    executionRate: score ? rateOf(score.rate) : null,
    claimedRate: rateOf(line.rate?.number ?? null),
    weight: numberOf(score?.weight),
    score: numberOf(score?.score),
    claimedScore: figure(line.score),
    cells: {
      initialBudget: cellOf(line.initialBudget?.cell),
      annualBudget: cellOf(line.annualBudget?.cell),
      received: cellOf(line.received?.cell),
      executed: cellOf(line.executed?.cell),
      rate: cellOf(line.rate?.cell),
      weight: cellOf(line.weight?.cell),
      score: cellOf(line.score?.cell),
    },
  };
}

function figure(reading: NumberReading | null): number | null {
  return numberOf(reading?.number);
}
