/** `产出（30分）` over indicators that do not add to 30 (contract.md, Findings; domain C02). */
import type { Decimal } from "../../decimal";
import { sum, zero } from "../../decimal";
import type { LevelReading, TableReading } from "../../reading/table";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { named, points } from "../facts";
import { addedWeights, sameWeight, superfluousAlternatives, weightPlaces } from "../weights";

/** The second-level headings inside a first-level one that state a weight for all of its rows. */
function innerHeadings(level: LevelReading, reading: TableReading): readonly LevelReading[] {
  if (level.level !== 1) return [];
  const inner = reading.levels.filter(
    (one) => one.level === 2 && one.writtenWeight && one.members.every((member) => level.members.includes(member)),
  );
  const covered = inner.reduce((count, one) => count + one.members.length, 0);
  return covered === level.members.length ? inner : [];
}

/** What a heading's rows add to; where a row has no weight, what the headings inside add to; null where neither can be said. */
export function weightUnder(level: LevelReading, reading: TableReading): Decimal | null {
  const places = weightPlaces(reading, level.members);
  if (places.some((place) => place.members.some((member) => !level.members.includes(member)))) return null;
  const { total, complete } = addedWeights(places);
  if (complete && total.gt(zero)) return total;
  const inner = innerHeadings(level, reading);
  return inner.length === 0 ? null : sum(inner.map((one) => one.writtenWeight ?? zero));
}

function ofLevel(level: LevelReading, { reading, scheme }: CheckedTable): Raised[] {
  const written = level.writtenWeight;
  const under = weightUnder(level, reading);
  if (!written || !under || sameWeight(written, under, scheme.options.weightTolerance)) return [];
  if (superfluousAlternatives(weightPlaces(reading, level.members), written)) return [];
  const facts = {
    name: named(level.text),
    written: points(written),
    sum: points(under),
    difference: points(written.minus(under).abs()),
  };
  return [raise(level.cell, facts)];
}

export const levelWeightDiffers = {
  code: "level-weight-differs",
  severity: "error",
  find: (table) => table.reading.levels.flatMap((level) => ofLevel(level, table)),
} as const satisfies Check;
