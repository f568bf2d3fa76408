/** The grade that a total earns. */
import type { Decimal } from "../decimal";
import { roundHalfUp } from "../decimal";
import type { BandEnds } from "./bands";
import { fromBest, inBand } from "./bands";
import type { SchemeOptions } from "./options";

type GradeOptions = Pick<SchemeOptions, "bandGap" | "gradeCap" | "gradePlaces">;

/** The best band below which a total in a gap, or in two bands, is put by the scheme's choice (A11). */
function settled(total: Decimal, bands: readonly BandEnds[], choice: "lower" | "upper"): BandEnds | null {
  const holding = bands.filter((band) => inBand(total, band));
  if (holding.length > 0) return (choice === "upper" ? holding[0] : holding.at(-1)) ?? null;
  const below = bands.findIndex((band) => band.high !== null && total.gte(band.high));
  if (below < 0) return null;
  return bands[choice === "upper" ? below - 1 : below] ?? null;
}

/** The index of the best grade allowed where a veto caps it (A24). */
function capped(found: BandEnds, bands: readonly BandEnds[], cap: string | null): BandEnds {
  const limit = cap === null ? undefined : bands.find((band) => band.label === cap);
  return limit && bands.indexOf(found) < bands.indexOf(limit) ? limit : found;
}

/** The band that a total in points earns; null where it lies in no band or in two, unless the scheme's options settle that. */
export function bandOf(total: Decimal, bands: readonly BandEnds[], options: GradeOptions): BandEnds | null {
  const sorted = fromBest(bands);
  const graded = options.gradePlaces === null ? total : roundHalfUp(total, options.gradePlaces);
  const holding = sorted.filter((band) => inBand(graded, band));
  const only = holding.length === 1 ? holding[0] : undefined;
  const found = only ?? (options.bandGap === "finding" ? null : settled(graded, sorted, options.bandGap));
  return found ? capped(found, sorted, options.gradeCap) : null;
}

/** The label of the band that a total in points earns, `优` or `A+`; null as with bandOf. */
export function gradeOf(total: Decimal, bands: readonly BandEnds[], options: GradeOptions): string | null {
  return bandOf(total, bands, options)?.label ?? null;
}
