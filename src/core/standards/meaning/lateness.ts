/** Time late as a figure: 按时 is none, 延期20天 less than a month whichever month it is. */
import { decimal, zero, type Decimal } from "../../decimal";
import { baseOf, sizeOf, type Quantity } from "../figure";
import type { Context } from "./context";
import type { Measured } from "./measure";

/** In the base of `asked`; null where nothing is said of it or the two cannot be compared. */
export function latenessIn(context: Context, asked: Quantity): Measured | null {
  const { delay } = context.facts;
  if (delay === null) return null;
  if (delay === "none") return { size: zero, shown: { number: zero, unit: asked.unit } };
  return baseOf(delay) === baseOf(asked) ? { size: sizeOf(delay), shown: delay } : null;
}

/** Days against months, or the other way round: between 28 and 31 days a month, where no edge lies between. */
export function latenessAcross(context: Context, asked: Quantity, edges: readonly Decimal[]): Measured | null {
  const { delay } = context.facts;
  if (delay === null || delay === "none") return null;
  const [from, to] = [baseOf(delay), baseOf(asked)];
  const size = sizeOf(delay);
  const ends =
    from === "天" && to === "月"
      ? [size.div(31), size.div(28)]
      : from === "月" && to === "天"
        ? [size.times(28), size.times(31)]
        : null;
  const [low, high] = ends ?? [];
  if (!low || !high || edges.some((edge) => edge.gte(low) && edge.lte(high))) return null;
  return { size: low.plus(high).div(decimal(2)), shown: delay };
}
