/** The funds block: executed ÷ budget, and its points (domain.md, section 3). */
import type { Decimal } from "../decimal";
import { hundred, maximum, minimum, one, zero } from "../decimal";
import type { FundsLine, FundsReading } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import type { Working } from "../standards/standard";
import type { Expression } from "../values/expression";
import { finished } from "./finish";
import type { Given } from "./given";
import { byBands } from "./methods/satisfaction";
import type { Outcome } from "./outcome";
import { earned, full, none } from "./outcome";
import { proportional } from "./proportional";
import type { FundsScore, WeightSource } from "./score";

const hasPoints = (line: FundsLine): boolean => line.weight?.number != null || line.score?.number != null;
const hasFigures = (line: FundsLine): boolean =>
  [line.initialBudget, line.annualBudget, line.executed, line.rate].some((figure) => figure?.number != null);

/** The line that counts: the total; where that is empty, or the block has none, the one that has points, or the only one. */
export function countingLine(funds: FundsReading): FundsLine | null {
  const total = funds.lines.find((line) => line.role === "total");
  if (total && (hasPoints(total) || hasFigures(total))) return total;
  const only = funds.lines.length === 1 ? funds.lines[0] : undefined;
  return funds.lines.find(hasPoints) ?? total ?? only ?? null;
}

/** The budget that divides (A1); a column that the sheet lacks or leaves blank is passed over for the next. */
export function budgetOf(line: FundsLine, scheme: Scheme): Decimal | null {
  const chosen = line[scheme.options.executionDenominator];
  for (const one of [chosen, line.annualBudget, line.initialBudget]) if (one?.number != null) return one.number;
  return null;
}

export interface Rate {
  /** A fraction, unrounded. */
  readonly value: Decimal;
  readonly expression: Expression;
}

/** Executed ÷ budget; the written rate where the sheet has no amounts; null where nothing can be divided. */
export function executionRate(line: FundsLine, scheme: Scheme): Rate | null {
  const executed = line.executed?.number ?? null;
  const budget = budgetOf(line, scheme);
  if (executed !== null && budget !== null) {
    if (budget.lte(0)) return null;
    const expression: Expression = {
      op: "/",
      left: { value: executed, unit: null },
      right: { value: budget, unit: null },
    };
    return { value: executed.div(budget), expression };
  }
  const written = executed === null && budget === null ? (line.rate?.number ?? null) : null;
  return written && { value: written, expression: { value: written.times(hundred), unit: "%" } };
}

function ratePoints(rate: Rate, weight: Decimal, scheme: Scheme): Outcome {
  const { options } = scheme;
  const ratio = maximum(zero, minimum(rate.value, one));
  const percent: Expression = { value: rate.value.times(hundred), unit: "%" };
  const shown: Working =
    "op" in rate.expression
      ? [{ line: "arithmetic", name: null, expression: rate.expression, value: percent, rounded: null }]
      : [];
  if (rate.value.gt(1) && options.executionOver === "zero") return none("execution", weight, "standard", shown);
  if (options.executionPoints === "banded") return banded(rate, weight, scheme);
  if (rate.value.gte(1)) return full("execution", weight, "met", shown);
  return proportional({
    method: "execution",
    weight,
    ratio,
    expression: percent,
    met: false,
    before: shown,
    passLine: options.executionPoints === "linear-pass-line" ? options.passLine : null,
    ratePlaces: options.ratePlaces,
    scorePlaces: options.scorePlaces,
  });
}

function banded(rate: Rate, weight: Decimal, scheme: Scheme): Outcome {
  const given: Given = {
    weight,
    name: "",
    nature: "execution",
    target: null,
    actual: null,
    standard: null,
    year: null,
    scheme,
  };
  const percent = rate.value.times(hundred);
  return byBands(given, { actual: percent, target: hundred, unit: "%", ratio: true }, "execution");
}

/** A budget of 0 (A5): not computable unless the scheme says what it earns. */
function withoutBudget(line: FundsLine, weight: Decimal, scheme: Scheme): Outcome | null {
  const budget = budgetOf(line, scheme);
  const choice = scheme.options.zeroTarget;
  if (!budget?.eq(0) || choice === "not-computable") return null;
  return earned("execution", weight, choice === "full" ? weight : zero, { met: null, working: [] });
}

/** The points that a funds block can earn: written, in its heading, or left to it by the scheme. */
export function fundsWeight(
  funds: FundsReading,
  line: FundsLine | null,
  fromScheme: Decimal | null,
): { readonly weight: Decimal | null; readonly source: WeightSource } {
  const written = line?.weight?.number ?? null;
  if (written !== null) return { weight: written, source: "sheet" };
  if (funds.writtenWeight !== null) return { weight: funds.writtenWeight, source: "level-heading" };
  return { weight: fromScheme, source: fromScheme === null ? "none" : "scheme" };
}

/** What the rate over another budget would earn (A1), where the block has one and the points differ. */
function otherBudgets(line: FundsLine, weight: Decimal, scheme: Scheme, score: Decimal): Working {
  const executed = line.executed?.number;
  const used = budgetOf(line, scheme);
  if (!executed || !used) return [];
  return (["annualBudget", "initialBudget", "received"] as const).flatMap((choice) => {
    const budget = line[choice]?.number;
    if (!budget?.gt(0) || budget.eq(used)) return [];
    const expression: Expression = {
      op: "/",
      left: { value: executed, unit: null },
      right: { value: budget, unit: null },
    };
    const outcome = ratePoints({ value: executed.div(budget), expression }, weight, scheme);
    if (outcome.status !== "scored") return [];
    const other = finished(outcome, scheme.options.scorePlaces).score;
    return other.eq(score)
      ? []
      : [{ line: "other-reading" as const, option: "executionDenominator", choice, score: other }];
  });
}

/** Rate, weight and points of one funds block; no points where the rate cannot be computed. */
export function scoreFunds(funds: FundsReading, scheme: Scheme, fromScheme: Decimal | null): FundsScore {
  const line = countingLine(funds);
  const { weight, source } = fundsWeight(funds, line, fromScheme);
  const rate = line && executionRate(line, scheme);
  const outcome =
    line === null || weight === null
      ? null
      : rate
        ? ratePoints(rate, weight, scheme)
        : withoutBudget(line, weight, scheme);
  const done = outcome?.status === "scored" ? finished(outcome, scheme.options.scorePlaces) : null;
  const others = line && weight && done ? otherBudgets(line, weight, scheme, done.score) : [];
  return {
    rate: rate?.value ?? null,
    weight,
    weightSource: source,
    score: done?.score ?? null,
    working: [...(outcome?.working ?? []), ...others],
    otherReadings: done?.otherReadings ?? [],
  };
}
