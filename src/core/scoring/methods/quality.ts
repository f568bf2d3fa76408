/** Words instead of a figure (contract.md, Qualitative; 财预〔2020〕10号: three bands). */
import type { Decimal } from "../../decimal";
import { decimal, zero } from "../../decimal";
import type { Scheme } from "../../schemes/scheme";
import type { Working } from "../../standards/standard";
import { sameWords } from "../../values/compare";
import { keepsLimit } from "../../values/nothing";
import type { Degree, ValueReading } from "../../values/value";
import type { Given } from "../given";
import type { Outcome } from "../outcome";
import { full, judgement } from "../outcome";

/** The band of a degree in points: 基本达到 is still the first, words that do not say leave all of them. */
export function qualityRange(scheme: Scheme, degree: Degree, weight: Decimal): readonly [Decimal, Decimal] {
  const { full: first, partly, not } = scheme.quality;
  const middle = scheme.options.qualityMiddle;
  const points = (low: string, high: string): readonly [Decimal, Decimal] => [
    weight.times(decimal(low)),
    weight.times(decimal(high)),
  ];
  switch (degree) {
    case "full":
    case "mostly":
      return points(first[0], first[1]);
    case "partly":
      return points(middle, partly[1]);
    case "not":
      return points(not[0], middle);
    case null:
      return [zero, weight];
  }
}

/** Full where the actual repeats its target or says that it is reached, else a person's, within the band that the words point to. */
export function quality(given: Given, target: ValueReading, actual: ValueReading): Outcome {
  const degree = actual.value.kind === "quality" ? actual.value.degree : null;
  const before: Working = [{ line: "compare-text", actual: actual.text.trim(), target: target.text.trim(), met: true }];
  if (sameWords(actual.text, target.text)) return full("quality", given.weight, "words-repeat-target", before);
  const kept = target.value.kind === "quality" && keepsLimit(actual.value, target.text);
  if (degree === "full" || kept) return full("quality", given.weight, "words-say-reached", before);
  const met = degree === "not" || degree === "partly" ? false : null;
  return judgement("quality", qualityRange(given.scheme, degree, given.weight), "quality", { met });
}
