/** =JIPING.RATE(实际, 指标值): actual ÷ target in one unit, as a fraction, unrounded. */
import { figureOf } from "../core/values/actual";
import { inOneUnit } from "../core/values/unit-conversion";
import type { Answer, FormulaLanguage } from "./answer";
import { none, toExcel, wrong } from "./answer";
import type { Argument } from "./argument";
import { argumentText, readPair } from "./argument";

/** 30.64万元 of 36万元 is 0.8511…; a target of 0 has no rate. */
export function rate({ words }: FormulaLanguage, actual: Argument, target: Argument): Answer<number> {
  const texts = { actual: argumentText(actual), target: argumentText(target) };
  if (texts.actual === "") return none(words.missingActual);
  if (texts.target === "") return none(words.missingTarget);
  const pair = readPair(target, actual);
  if ("unclear" in pair) return wrong(words.unclearPercent(argumentText(pair.unclear)));
  const done = figureOf(pair.actual.value);
  const promised = figureOf(pair.target.value);
  if (!done || !promised) return wrong(words.noFigure(done ? texts.target : texts.actual));
  const figures = inOneUnit(done, promised);
  if (!figures.ok) return wrong(words.units(texts.actual, texts.target));
  if (figures.value.target.eq(0)) return wrong(words.zeroTarget);
  return toExcel(figures.value.actual.div(figures.value.target));
}
