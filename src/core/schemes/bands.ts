/** Grade bands held against each other: gaps, overlaps, ends out of order. */
import type { Decimal } from "../decimal";
import { decimal } from "../decimal";

/** Ends of a band in points; null is open. A band of a scheme (digits) and one read off a sheet (decimals) alike. */
export interface BandEnds {
  readonly label: string;
  readonly low: string | Decimal | null;
  readonly lowIncluded: boolean;
  readonly high: string | Decimal | null;
  readonly highIncluded: boolean;
}

/** Two neighbours that do not fit: points between them have no grade, or two. */
export interface BandFault {
  readonly kind: "gap" | "overlap" | "empty";
  /** Index of the lower of the two bands, from the best down. */
  readonly at: number;
  readonly between: readonly [string, string];
}

const endOf = (end: string | Decimal | null): Decimal | null => (end === null ? null : decimal(end));

/** True where a total lies in a band. */
export function inBand(total: Decimal, band: BandEnds): boolean {
  const low = endOf(band.low);
  const high = endOf(band.high);
  const above = low === null || (band.lowIncluded ? total.gte(low) : total.gt(low));
  const below = high === null || (band.highIncluded ? total.lte(high) : total.lt(high));
  return above && below;
}

/** Bands from the best down, whatever the order they are written in. */
export function fromBest<T extends BandEnds>(bands: readonly T[]): readonly T[] {
  const rank = (band: BandEnds): Decimal => endOf(band.low) ?? endOf(band.high)?.minus(1) ?? decimal(0);
  return [...bands].sort((first, second) => rank(second).cmp(rank(first)));
}

function between(upper: BandEnds, lower: BandEnds): "gap" | "overlap" | null {
  const floor = endOf(upper.low);
  const ceiling = endOf(lower.high);
  if (floor === null || ceiling === null) return "overlap";
  const order = ceiling.cmp(floor);
  if (order < 0) return "gap";
  if (order > 0) return "overlap";
  if (upper.lowIncluded && lower.highIncluded) return "overlap";
  return upper.lowIncluded || lower.highIncluded ? null : "gap";
}

/** Every gap and overlap between neighbours, and every band that holds nothing. */
export function bandFaults(bands: readonly BandEnds[]): readonly BandFault[] {
  const sorted = fromBest(bands);
  const faults: BandFault[] = [];
  sorted.forEach((band, at) => {
    const low = endOf(band.low);
    const high = endOf(band.high);
    if (low && high && (low.gt(high) || (low.eq(high) && !(band.lowIncluded && band.highIncluded))))
      faults.push({ kind: "empty", at, between: [band.label, band.label] });
    const lower = sorted[at + 1];
    const fault = lower ? between(band, lower) : null;
    if (lower && fault) faults.push({ kind: fault, at: at + 1, between: [band.label, lower.label] });
  });
  return faults;
}
