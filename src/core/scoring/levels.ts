/** Points by level 1, for the bars of the pane and the paragraphs of the report. */
import type { Decimal } from "../decimal";
import { sum } from "../decimal";
import type { TableReading } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import type { LevelScore } from "./score";
import type { Unit } from "./table-units";
import { countedPoints, isPending } from "./table-units";

/** The sum of what is there; null where nothing is. */
export function sumOf(values: readonly (Decimal | null)[]): Decimal | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sum(known);
}

/** One entry for each heading of level 1, in order. */
export function levelScores(reading: TableReading, units: readonly Unit[], scheme: Scheme): readonly LevelScore[] {
  const headings = reading.levels.filter((heading) => heading.level === 1);
  return headings.map((heading) => {
    const own = units.filter((unit) => unit.members.some((member) => heading.members.includes(member)));
    return {
      text: heading.text,
      weight: sumOf(own.map((unit) => unit.score.weight)),
      score: sumOf(own.map((unit) => countedPoints(unit, scheme))),
      claimed: sumOf(own.map((unit) => unit.claimed)),
      pending: own.filter((unit) => isPending(unit, scheme)).length,
      members: heading.members,
    };
  });
}
