/** What counts once in a sum: a row alone, or a group as one. */
import type { Decimal } from "../decimal";
import { decimal } from "../decimal";
import { sameAddress } from "../grid/address";
import type { IndicatorReading, TableReading } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import type { IndicatorScore } from "./score";

/** Rows that have one score together; most have one row. */
export interface Unit {
  readonly members: readonly number[];
  readonly score: IndicatorScore;
  /** The written score; of rows with score cells of their own, their sum. */
  readonly claimed: Decimal | null;
}

/** The written points of some rows, each cell once; null where one is blank. */
function claimedOf(rows: readonly IndicatorReading[]): Decimal | null {
  const cells: IndicatorReading["score"][] = [];
  for (const { score } of rows)
    if (!cells.some((seen) => seen && score && sameAddress(seen.cell, score.cell))) cells.push(score);
  let total = decimal(0);
  for (const cell of cells) {
    if (cell?.number == null) return null;
    total = total.plus(cell.number);
  }
  return cells.length === 0 ? null : total;
}

/** The units of a table, in order of their first rows. */
export function unitsOf(reading: TableReading, scores: readonly IndicatorScore[]): readonly Unit[] {
  const groups = new Map<number, number[]>();
  const lists: number[][] = [];
  reading.indicators.forEach((indicator, index) => {
    const known = indicator.group === null ? undefined : groups.get(indicator.group);
    if (known) known.push(index);
    else {
      const list = [index];
      if (indicator.group !== null) groups.set(indicator.group, list);
      lists.push(list);
    }
  });
  return lists.flatMap((members) => {
    const score = leading(members, scores);
    const rows = members.flatMap((member) => reading.indicators[member] ?? []);
    return score ? [{ members, score, claimed: claimedOf(rows) }] : [];
  });
}

const worst: Readonly<Record<IndicatorScore["status"], number>> = {
  scored: 0,
  judgement: 1,
  unreadable: 2,
  missing: 3,
};

/** The member that says how the unit stands: one that is missing or unreadable, else the first. */
function leading(members: readonly number[], scores: readonly IndicatorScore[]): IndicatorScore | null {
  const own = members.flatMap((member) => scores[member] ?? []);
  return own.reduce<IndicatorScore | null>(
    (found, score) => (found === null || worst[score.status] > worst[found.status] ? score : found),
    null,
  );
}

/** True where a row is said not to apply and leaves the total as if it were not there. */
export function leftOut(unit: Unit): boolean {
  return unit.score.method === "not-applicable" && unit.score.score === null;
}

/** The points that count: computed, or a person's written ones that lie in the range of a judgement; null where a person must still score. */
export function countedPoints(unit: Unit, scheme: Scheme): Decimal | null {
  const { range, score, status } = unit.score;
  if (status === "scored") return score;
  if (status !== "judgement" || range === null || unit.claimed === null) return null;
  const [low, high] = range;
  const floor =
    scheme.options.qualityInBand === "middle" && unit.score.method === "quality" ? low.plus(high).div(2) : low;
  return unit.claimed.gte(floor) && unit.claimed.lte(high) ? unit.claimed : null;
}

/** True where a person must still score: there are points to earn and none that count. */
export function isPending(unit: Unit, scheme: Scheme): boolean {
  return unit.score.weight !== null && !leftOut(unit) && countedPoints(unit, scheme) === null;
}
