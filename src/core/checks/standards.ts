/** What the sentence of a row says of its points. */
import type { Decimal } from "../decimal";
import { hundred, maximum, zero } from "../decimal";
import type { IndicatorReading } from "../reading/table";
import type { Clause, Standard } from "../standards";
import { namedInRow, parseStandard } from "../standards";
import { baseOf, sizeOf } from "../standards/figure";
import { amountOf, percentOf } from "./amounts";

/** True where something of the sentence was read that gives or takes points, or says who does. */
export function hasRule({ clauses }: Standard): boolean {
  return clauses.some((clause) => clause.kind !== "note");
}

/** The highest share that a clause's condition names; null where it names none, or other figures. */
function highestShare(clause: Clause): Decimal | null {
  if (!("condition" in clause) || clause.condition?.on !== "figure") return null;
  const quantities = clause.condition.parts.flatMap(({ test }) => test.flat()).map(({ quantity }) => quantity);
  if (quantities.length === 0 || quantities.some((quantity) => baseOf(quantity) !== "ratio")) return null;
  return quantities.map(sizeOf).reduce(maximum, zero);
}

/** True where the bands of a sentence all lie below the row's own target: full points for reaching it go without saying. */
function namesOnlyShort({ clauses }: Standard, indicator: IndicatorReading): boolean {
  const percent = indicator.target ? percentOf(amountOf(indicator.target.value)) : null;
  const shares = clauses.flatMap((clause) => highestShare(clause) ?? []);
  return percent !== null && shares.length > 0 && shares.every((share) => share.times(hundred).lt(percent));
}

/** The most points that a row's sentence names in a row of that weight (points), where they are meant to be the weight; null where it names none. */
export function namedMost(indicator: IndicatorReading, weight: Decimal): Decimal | null {
  if (!indicator.standard) return null;
  const standard = parseStandard(indicator.standard.text);
  const named = namedInRow(standard, weight);
  return !named || named.capped || namesOnlyShort(standard, indicator) ? null : named.most;
}
