/** Points in proportion to a ratio: the one way of all rates. */
import type { Decimal } from "../decimal";
import { decimal, hundred, minimum, one, roundHalfUp } from "../decimal";
import type { SchemeOptions } from "../schemes/options";
import type { OtherReading, Working } from "../standards/standard";
import type { Expression } from "../values/expression";
import type { Method, Outcome } from "./outcome";
import { earned, none } from "./outcome";

export interface Proportion {
  readonly method: Method;
  readonly weight: Decimal;
  /** What the weight is multiplied with, a fraction; held at 1. */
  readonly ratio: Decimal;
  /** The ratio as a person would write it: `91.02%`, `20/60.32`. */
  readonly expression: Expression;
  readonly met: boolean | null;
  readonly before: Working;
  /** Pass line as a fraction, null for none (A17). */
  readonly passLine: string | null;
  readonly ratePlaces: SchemeOptions["ratePlaces"];
  readonly scorePlaces: number;
}

/** A ratio whose percent is rounded to a number of places: 0.49884 is 0.5 at 0. */
export function rateRounded(ratio: Decimal, places: number): Decimal {
  return roundHalfUp(ratio.times(hundred), places).div(hundred);
}

/** The working's last line: the product, and what the scheme's rounding makes of it. */
function product(weight: Decimal, expression: Expression, exact: Decimal, scorePlaces: number): Working {
  const rounded = roundHalfUp(exact, scorePlaces);
  return [
    {
      line: "arithmetic",
      name: null,
      expression: { op: "×", left: { value: weight, unit: null }, right: expression },
      value: { value: exact, unit: null },
      rounded: rounded.eq(exact) ? null : rounded,
    },
  ];
}

/** What the whole percent of the ratio gives, where that is another score (a common habit). */
function wholePercent(weight: Decimal, ratio: Decimal, exact: Decimal, scorePlaces: number): readonly OtherReading[] {
  const score = roundHalfUp(weight.times(rateRounded(ratio, 0)), scorePlaces);
  return score.eq(roundHalfUp(exact, scorePlaces)) ? [] : [{ option: "rateRounding", choice: "0", score }];
}

/** weight × ratio, none below the pass line. */
export function proportional(given: Proportion): Outcome {
  const { weight, method, before, scorePlaces } = given;
  const ratio = minimum(given.ratio, one);
  if (given.passLine !== null && ratio.lt(decimal(given.passLine)))
    return none(method, weight, "below-pass-line", before);
  const used = given.ratePlaces === null ? ratio : rateRounded(ratio, given.ratePlaces);
  const exact = weight.times(used);
  const shown: Expression = used.eq(given.ratio) ? given.expression : { value: used.times(hundred), unit: "%" };
  return earned(method, weight, exact, {
    met: given.met,
    working: [...before, ...product(weight, shown, exact, scorePlaces)],
    otherReadings: given.ratePlaces === null ? wholePercent(weight, ratio, exact, scorePlaces) : [],
  });
}
