/** A written total is not the sum of the written scores (contract.md, Findings; domain C05). */
import type { Decimal } from "../../decimal";
import { sum, zero } from "../../decimal";
import type { NumberReading } from "../../reading/table";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { addition, points } from "../facts";
import { scorePlaces } from "../places";
import type { Numbered } from "../sums";
import { isNumbered, isSumOf, shown, shownSum } from "../sums";
import { addUp } from "./weights-not-100";

/** What the written scores add to, and what the rows still without a score could add. */
function claimed(table: CheckedTable): {
  readonly scores: readonly Numbered[];
  readonly open: Decimal;
  readonly unsure: boolean;
} {
  const places = scorePlaces(table);
  const without = table.reading.indicators.flatMap((indicator, at) =>
    indicator.score === null && indicator.group === null ? [table.score.indicators[at]?.weight ?? null] : [],
  );
  const open = [...places.filter((place) => place.claimed.state === "blank").map((place) => place.weight), ...without];
  return {
    scores: places.map((place) => place.claimed).filter(isNumbered),
    open: sum(open.map((weight) => weight ?? zero)),
    unsure: places.some((place) => place.claimed.state === "unreadable") || open.includes(null),
  };
}

/** Every place where the total stands: the total row or the head, and the total line of a summary. */
function totals({ reading }: CheckedTable): readonly NumberReading[] {
  const lines = reading.sums.filter((line) => line.role === "total").flatMap((line) => line.score ?? []);
  const all = reading.claimedTotal ? [reading.claimedTotal, ...lines] : lines;
  return all.filter((one, at) => all.findIndex((other) => sameCell(one, other)) === at);
}

function sameCell(first: NumberReading, second: NumberReading): boolean {
  return first.cell.row === second.cell.row && first.cell.column === second.cell.column;
}

/** True where the total row counts the weights of the indicators alone (90), so that its score does too. */
function leavesFundsOut(table: CheckedTable): boolean {
  const added = addUp(table);
  const written = table.reading.totalWeight?.number;
  return added !== null && added.funds.gt(zero) && written?.eq(added.indicators) === true;
}

function find(table: CheckedTable): Raised[] {
  const { scores, open, unsure } = claimed(table);
  if (scores.length === 0 || unsure) return [];
  const right = shownSum(scores);
  const ofIndicators = leavesFundsOut(table) ? scorePlaces(table).filter(({ kind }) => kind !== "funds") : null;
  return totals(table).flatMap((total) => {
    if (!isNumbered(total) || isSumOf(total, scores)) return [];
    if (ofIndicators && isSumOf(total, ofIndicators.map(({ claimed: score }) => score).filter(isNumbered))) return [];
    const written = shown(total);
    if (written.gt(right) && written.lte(right.plus(open))) return [];
    const facts = {
      written: points(written),
      sum: points(right),
      parts: scores.length <= 12 ? addition(scores.map(shown)) : null,
      difference: points(written.minus(right).abs()),
    };
    return [raise(total.cell, facts)];
  });
}

export const totalDiffers = { code: "total-differs", severity: "error", find } as const satisfies Check;
