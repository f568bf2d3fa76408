/** Targets almost all reached, and much of the money not spent (domain C30; 川财绩〔2025〕10号: a gap of more than 10 points). */
import { decimal, one, sum, zero } from "../../decimal";
import type { Check } from "../check";
import { raise } from "../check";
import { percent } from "../facts";
import { pointsLine, scorePlaces } from "../places";
import { thresholdOf } from "../settings";

const widest = decimal("0.1");

export const achievementAheadOfSpending = {
  code: "achievement-ahead-of-spending",
  severity: "info",
  find: (table) => {
    const at = table.score.funds.findIndex((block) => block.rate !== null);
    const rate = table.score.funds[at]?.rate;
    const block = table.reading.funds[at];
    const cell = block ? pointsLine(block)?.executed?.cell : undefined;
    const isExecution = (members: readonly number[]): boolean =>
      members.some((member) => table.reading.indicators[member]?.nature === "execution");
    const places = scorePlaces(table).filter(
      ({ kind, weight, members }) => kind !== "funds" && weight?.gt(zero) && !isExecution(members),
    );
    const weight = sum(places.map((place) => place.weight ?? zero));
    if (!rate || !cell || weight.eq(zero) || rate.gte(one) || places.some((place) => !place.claimed.number)) return [];
    const achieved = sum(places.map((place) => place.claimed.number ?? zero)).div(weight);
    const gap = achieved.minus(rate);
    const limit = thresholdOf("achievement-ahead-of-spending", widest, table.scheme);
    if (gap.lte(limit)) return [];
    return [
      raise(cell, { achieved: percent(achieved), rate: percent(rate), gap: percent(gap), limit: percent(limit) }),
    ];
  },
} as const satisfies Check;
