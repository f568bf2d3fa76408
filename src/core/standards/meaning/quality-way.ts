/** 达成、部分达成、未达成: a band of the weight in which a person sets the points (财预〔2020〕10号, three bands). */
import { zero, type Decimal } from "../../decimal";
import { judged, rule, unreadableActual, type Context, type Given } from "./context";

type Reached = "full" | "partly" | "not";

/** How far it was reached, by the words alone. */
function reachedIn(words: string): Reached | null {
  if (/部分|基本|一定程度|有所|较好/u.test(words)) return "partly";
  if (/未能?(?:达成|完成|实现|达到|达标)|没有(?:达成|完成|实现)|效果较?差|较低|不明显/u.test(words)) return "not";
  return /达成|完成|实现|达到|全部|显著|明显|达标/u.test(words) ? "full" : null;
}

/** True where the row is one of figures: its target says so, or without a target its actual. */
function isQuantitative({ facts, target }: Context): boolean {
  return target ? target.figures.length > 0 : facts.figures.length > 0;
}

/**
 * The range that the bands leave; null where the sentence has no such bands. Beside a rule for figures (若为定性指标…；若为定量指标…)
 * they are for rows whose target is in words; `rest` scores the others.
 */
export function byQuality(context: Context, rest: (context: Context) => Given): Given | null {
  const others = context.clauses.filter(({ kind }) => kind !== "quality-bands");
  const twofold = others.length < context.clauses.length && others.some(({ kind }) => kind !== "note");
  if (twofold && isQuantitative(context)) return rest({ ...context, clauses: others });
  const clause = context.clauses.find((one) => one.kind === "quality-bands");
  if (!clause) return null;
  const reached = context.facts.figures.length === 0 ? reachedIn(context.facts.squeezed) : null;
  if (!reached) return unreadableActual;
  const of = (share: Decimal): Decimal => context.weight.times(share);
  const range = {
    full: [of(clause.upper), context.weight],
    partly: [of(clause.lower), of(clause.upper)],
    not: [zero, of(clause.lower)],
  } as const;
  const [low, high] = range[reached];
  const result = judged(low, high, "quality", [rule(clause)]);
  return reached === "full" && result.status === "judgement" ? { ...result, proposal: context.weight } : result;
}
