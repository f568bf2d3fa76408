/** Points shared evenly, adding to the whole exactly. */
import type { Decimal } from "../decimal";
import { decimal, sum, zero } from "../decimal";

/** Even parts to a number of places; what is left over goes to the first parts, one unit of the last place each (largest remainder). */
export function roundedShares(whole: Decimal, parts: number, places: number): readonly Decimal[] {
  const unit = decimal(1).div(decimal(10).pow(places));
  const floor = whole.div(parts).round(places, 0);
  const rest = whole.minus(floor.times(parts));
  return Array.from({ length: parts }, (_, at) => {
    const extra = unit.times(at);
    if (rest.lte(extra)) return floor;
    const left = rest.minus(extra);
    return floor.plus(left.lt(unit) ? left : unit);
  });
}

/** Even parts, unrounded: 10 over 3 is a third of it each, the last holding what the division cut off. */
export function exactShares(whole: Decimal, parts: number): readonly Decimal[] {
  const share = parts === 0 ? zero : whole.div(parts);
  const shares = Array.from({ length: Math.max(0, parts - 1) }, () => share);
  return parts === 0 ? [] : [...shares, whole.minus(sum(shares))];
}
