/** 满意度 in the ways in use (A20); the default is that of every at-least rate. */
import { decimal, hundred, roundHalfUp } from "../../decimal";
import type { Working } from "../../standards/standard";
import type { Given } from "../given";
import type { Outcome } from "../outcome";
import { earned } from "../outcome";
import type { Pair } from "../pair";
import { figuresOf } from "../pair";
import { atLeast } from "./at-least";

/** 财预〔2021〕101号, example for a weight of 10: ≥90 % 10, 80-90 % 8, 60-80 % 5, below none; as fractions of the weight. */
export const satisfactionBands: readonly (readonly [from: string, part: string])[] = [
  ["90", "1"],
  ["80", "0.8"],
  ["60", "0.5"],
  ["0", "0"],
];

/** Points by those bands for a rate in percent. */
export function byBands(given: Given, pair: Pair, method: "satisfaction" | "execution"): Outcome {
  const band = satisfactionBands.find(([from]) => pair.actual.gte(decimal(from)));
  const from = decimal(band?.[0] ?? "0");
  const points = given.weight.times(decimal(band?.[1] ?? "0"));
  const { actual } = figuresOf(pair);
  const line: Working = [
    { line: "compare", left: actual, sign: "≥", right: { value: from, unit: "%" }, met: true },
    { line: "named", text: `≥${from.toFixed()}%`, points },
  ];
  return earned(method, given.weight, points, { met: pair.actual.gte(pair.target), working: line });
}

function rateTimesWeight(given: Given, pair: Pair): Outcome {
  const points = given.weight.times(pair.actual).div(hundred);
  const rounded = roundHalfUp(points, given.scheme.options.scorePlaces);
  const working: Working = [
    {
      line: "arithmetic",
      name: null,
      expression: { op: "×", left: { value: given.weight, unit: null }, right: figuresOf(pair).actual },
      value: { value: points, unit: null },
      rounded: rounded.eq(points) ? null : rounded,
    },
  ];
  return earned("satisfaction", given.weight, points, { met: pair.actual.gte(pair.target), working });
}

/** A satisfaction rate against its target, both in percent. */
export function satisfaction(given: Given, pair: Pair, strict: boolean): Outcome {
  const way = given.scheme.options.satisfaction;
  if (!pair.ratio || way === "ratio") return atLeast(given, pair, strict, "satisfaction");
  return way === "bands" ? byBands(given, pair, "satisfaction") : rateTimesWeight(given, pair);
}
