/** What an effect gives in a row, once its condition holds. */
import { maximum, minimum, zero, type Decimal } from "../../decimal";
import type { Effect } from "../effect";
import type { Clause } from "../kinds";
import type { WorkingLine } from "../standard";
import { judged, rule, scored, unreadableStandard, worth, type Context, type Given } from "./context";
import { least, mostDeducted } from "./limits";

function award(points: Decimal, clause: Clause): readonly WorkingLine[] {
  return [{ line: "named", text: clause.text, points }];
}

/** The range that 酌情 leaves: down to nothing, or by as much as the sentence says at most. */
export function discretionRange(context: Context, most: Decimal | null, clause: Clause): readonly [Decimal, Decimal] {
  const cap = most ?? mostDeducted(context, clause);
  const high = maximum(context.full, context.weight);
  return [maximum(cap === null ? least(context) : context.weight.minus(cap), zero), high];
}

/** True for what gives all the points. */
export function earnsAll(effect: Effect, context: Context): boolean {
  return effect.gives === "full" || (effect.gives === "award" && worth(effect.points, context).eq(context.full));
}

/** What an effect gives; proportions and formulas are the ladder's. */
export function given(context: Context, clause: Clause, effect: Effect | null): Given {
  const words = [rule(clause)];
  switch (effect?.gives) {
    case "award": {
      const points = worth(effect.points, context);
      return scored(points, [...words, ...award(points, clause)]);
    }
    case undefined:
    case "full":
    case "keep": {
      const points = effect?.gives === "full" && effect.named ? worth(effect.named, context) : context.full;
      return scored(points, [...words, { line: "full", points, because: "standard" }]);
    }
    case "none":
      return scored(zero, [...words, { line: "none", because: "standard" }]);
    case "deduct": {
      const loss = worth(effect.points, context);
      const score = maximum(context.full.minus(loss), zero);
      return scored(score, [
        ...words,
        {
          line: "arithmetic",
          name: null,
          expression: { op: "−", left: { value: context.full, unit: null }, right: { value: loss, unit: null } },
          value: { value: score, unit: null },
          rounded: null,
        },
      ]);
    }
    case "award-range":
      return judged(
        minimum(worth(effect.low, context), context.weight),
        minimum(worth(effect.high, context), context.weight),
        "discretion",
        words,
      );
    case "deduct-range":
      return judged(
        maximum(context.full.minus(worth(effect.high, context)), zero),
        maximum(context.full.minus(worth(effect.low, context)), zero),
        "discretion",
        words,
      );
    case "discretion": {
      const [low, high] = discretionRange(context, effect.most && worth(effect.most, context), clause);
      return judged(low, minimum(high, context.weight), "discretion", words);
    }
    case "add":
    case "shift":
    case "proportion":
    case "formula":
    case "part-of-step":
      return unreadableStandard;
  }
}
