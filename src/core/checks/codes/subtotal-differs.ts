/** A subtotal written for a level is not the sum of its indicators (contract.md, Findings; domain C02, C05): subtotal rows and lines of a summary block. */
import type { Decimal } from "../../decimal";
import type { LevelReading, SumReading, TableReading } from "../../reading/table";
import { bareLevel } from "../../schemes";
import { squeeze } from "../../values/text";
import type { Check, CheckedTable, Raised } from "../check";
import { raise } from "../check";
import { points } from "../facts";
import type { Numbered } from "../sums";
import { isNumbered, isSumOf, shown, shownSum } from "../sums";
import { addedWeights, weightPlaces } from "../weights";

/** The one level that a line belongs to; null where two bear the name. */
function levelOf(line: SumReading, reading: TableReading): LevelReading | null {
  const name = line.of ?? line.label.text;
  const exact = reading.levels.filter((level) => squeeze(level.text) === squeeze(name));
  const found = exact.length > 0 ? exact : reading.levels.filter((level) => bareLevel(level.text) === bareLevel(name));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The written scores of a level's rows, groups once; null where one is missing or a group reaches outside. */
function claimedOf(level: LevelReading, reading: TableReading): readonly Numbered[] | null {
  const places = weightPlaces(reading, level.members);
  if (places.some((place) => place.members.some((member) => !level.members.includes(member)))) return null;
  const scores = places.map((place) => reading.indicators[place.members[0] ?? -1]?.score);
  return scores.length > 0 && scores.every(isNumbered) ? scores : null;
}

function raised(written: Numbered, right: Decimal, of: "score" | "weight", name: string): Raised {
  const facts = {
    name,
    of,
    written: points(shown(written)),
    sum: points(right),
    difference: points(shown(written).minus(right).abs()),
  };
  return raise(written.cell, facts);
}

function ofLine(line: SumReading, { reading }: CheckedTable): Raised[] {
  if (line.role === "total") return [];
  const level = levelOf(line, reading);
  if (!level) return [];
  const scores = claimedOf(level, reading);
  const weights = addedWeights(weightPlaces(reading, level.members));
  const found: Raised[] = [];
  if (isNumbered(line.score) && scores && !isSumOf(line.score, scores))
    found.push(raised(line.score, shownSum(scores), "score", level.text));
  if (isNumbered(line.weight) && weights.complete && !line.weight.number.eq(weights.total))
    found.push(raised(line.weight, weights.total, "weight", level.text));
  return found;
}

export const subtotalDiffers = {
  code: "subtotal-differs",
  severity: "error",
  find: (table) => table.reading.sums.flatMap((line) => ofLine(line, table)),
} as const satisfies Check;
