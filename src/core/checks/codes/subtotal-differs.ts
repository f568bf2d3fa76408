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

/** The rows since the sum before: what a bare 小计 may add up as well, whatever levels they stand under. */
function runBefore(line: SumReading, reading: TableReading): readonly number[] {
  const { row } = line.label.cell;
  const before = Math.max(-1, ...reading.sums.map(({ label }) => label.cell.row).filter((other) => other < row));
  return reading.indicators.flatMap(({ name }, at) => (name.cell.row > before && name.cell.row < row ? [at] : []));
}

/** The sets of rows that a line may add up: its level's, and for a label that names no level those since the sum before. */
function scopesOf(line: SumReading, level: LevelReading, reading: TableReading): readonly (readonly number[])[] {
  const bare = line.role === "subtotal" && bareSubtotal.test(squeeze(line.label.text));
  return bare ? [level.members, runBefore(line, reading)] : [level.members];
}

const bareSubtotal = /^(?:分项|分类)?(?:小计|合计|得分)/u;

/** The written scores of some rows, groups once; null where one is missing or a group reaches outside. */
function claimedOf(members: readonly number[], reading: TableReading): readonly Numbered[] | null {
  const places = weightPlaces(reading, members);
  if (places.some((place) => place.members.some((member) => !members.includes(member)))) return null;
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
  const scopes = scopesOf(line, level, reading);
  return [...scoreFault(line, level, scopes, reading), ...weightFault(line, level, scopes, reading)];
}

type Scopes = readonly (readonly number[])[];

function scoreFault({ score }: SumReading, level: LevelReading, scopes: Scopes, reading: TableReading): Raised[] {
  const sums = scopes.map((members) => claimedOf(members, reading));
  const [own] = sums;
  if (!isNumbered(score) || !own || sums.some((parts) => parts !== null && isSumOf(score, parts))) return [];
  return [raised(score, shownSum(own), "score", level.text)];
}

function weightFault({ weight }: SumReading, level: LevelReading, scopes: Scopes, reading: TableReading): Raised[] {
  const sums = scopes.map((members) => addedWeights(weightPlaces(reading, members)));
  const [own] = sums;
  if (!isNumbered(weight) || !own?.complete || sums.some(({ total }) => weight.number.eq(total))) return [];
  return [raised(weight, own.total, "weight", level.text)];
}

export const subtotalDiffers = {
  code: "subtotal-differs",
  severity: "error",
  find: (table) => table.reading.sums.flatMap((line) => ofLine(line, table)),
} as const satisfies Check;
