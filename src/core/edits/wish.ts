/** What should stand where, before it is asked what stands there now. */
import type { Decimal } from "../decimal";
import { roundHalfUp, zero } from "../decimal";
import type { CellAddress } from "../grid/address";
import { sameAddress } from "../grid/address";
import type { SumReading } from "../reading/table";
import { gradeAgrees } from "../schemes/grade-words";
import { levelIs } from "../schemes/levels";
import type { Unit } from "../scoring";
import { countedPoints, countingLine, isPending, unitsOf } from "../scoring";
import type { EditPurpose, HeldBack } from "./edit";
import type { PlannedTable } from "./planned";

/** A cell and what belongs there; or why nothing is put there. */
export interface Wish {
  readonly cell: CellAddress;
  readonly purpose: EditPurpose;
  readonly value: Decimal | string | null;
  /** Set where `value` is null. */
  readonly why: HeldBack["why"] | null;
}

/** A wish for a cell, if there is one; `why` counts where there is no value. */
export function wish(
  cell: CellAddress | null | undefined,
  purpose: EditPurpose,
  value: Wish["value"],
  why: Wish["why"],
): readonly Wish[] {
  return cell ? [{ cell, purpose, value, why: value === null ? why : null }] : [];
}

/** A group's points in cells of their own: each row's share, rounded so that the cells add to the group's score. */
function partsOf(unit: Unit, table: PlannedTable): readonly Decimal[] {
  const places = table.scheme.options.scorePlaces;
  let before = zero;
  let written = zero;
  return unit.members.map((member, at) => {
    before = before.plus(table.score.indicators[member]?.share?.score ?? zero);
    const upTo = at === unit.members.length - 1 ? (unit.score.score ?? before) : roundHalfUp(before, places);
    const part = upTo.minus(written);
    written = upTo;
    return part;
  });
}

function unitWishes(unit: Unit, table: PlannedTable): readonly Wish[] {
  const cells = unit.members.map((member) => table.reading.indicators[member]?.score?.cell ?? null);
  const [first] = cells;
  if (!first) return [];
  const why = unit.score.status === "judgement" ? "judgement" : "pending";
  if (cells.every((cell) => cell !== null && sameAddress(cell, first)))
    return wish(first, "score", unit.score.score, why);
  const parts = unit.score.score === null ? null : partsOf(unit, table);
  return cells.flatMap((cell, at) => wish(cell, "score", parts?.[at] ?? null, why));
}

/** The points of the level that a subtotal belongs to; null while one of its rows is pending. */
function subtotal(sum: SumReading, units: readonly Unit[], table: PlannedTable): Decimal | null {
  const of = sum.of;
  const level = of === null ? undefined : table.reading.levels.find((one) => levelIs(one.text, [of]));
  if (!level) return null;
  const own = units.filter((unit) => unit.members.some((member) => level.members.includes(member)));
  if (own.some((unit) => isPending(unit, table.scheme))) return null;
  return own.reduce((total, unit) => total.plus(countedPoints(unit, table.scheme) ?? zero), zero);
}

function sumWishes(table: PlannedTable, units: readonly Unit[]): readonly Wish[] {
  const { total } = table.score;
  const points = total.pending === 0 ? total.score : null;
  return table.reading.sums.flatMap((sum) => {
    const cell = sum.score?.cell;
    if (cell && total.cell && sameAddress(cell, total.cell)) return [];
    return sum.role === "total"
      ? wish(cell, "total", points, "pending")
      : wish(cell, "subtotal", subtotal(sum, units, table), "pending");
  });
}

/** Rate and points of the funds blocks, in the line that counts; a written rate is never replaced. */
function fundsWishes(table: PlannedTable): readonly Wish[] {
  return table.reading.funds.flatMap((block, at) => {
    const line = countingLine(block);
    const score = table.score.funds[at];
    if (!line || !score) return [];
    const rate = line.rate?.state === "blank" && score.rate ? roundHalfUp(score.rate, 4) : null;
    return [
      ...(rate ? wish(line.rate?.cell, "rate", rate, null) : []),
      ...(score.weight === null ? [] : wish(line.score?.cell, "score", score.score, "pending")),
    ];
  });
}

/** The grade that the total earns; the sheet's own word for it stays. Held back where the weights do not make a whole: its bands are of the whole. */
function gradeWish(table: PlannedTable): readonly Wish[] {
  const { grade, total } = table.score;
  const { options, bands, total: whole } = table.scheme;
  const off = total.weight?.minus(table.reading.totalWeight?.number ?? whole).abs();
  if (off?.gt(options.weightTolerance)) return wish(grade.cell, "grade", null, "unsure");
  const written = table.reading.claimedGrade?.text.trim() ?? "";
  const agrees = grade.label !== null && gradeAgrees(written, grade.label, table.reading.bands ?? bands) === true;
  return wish(grade.cell, "grade", agrees ? written : grade.label, "pending");
}

/** Everything that a table's scores would put into its cells. */
export function wishesOf(table: PlannedTable): readonly Wish[] {
  if (!table.scored) return [];
  const units = unitsOf(table.reading, table.score.indicators);
  const { total } = table.score;
  const points = total.pending === 0 && units.length > 0 ? total.score : null;
  return [
    ...fundsWishes(table),
    ...units.flatMap((unit) => unitWishes(unit, table)),
    ...sumWishes(table, units),
    ...(units.length === 0 ? [] : wish(total.cell, "total", points, "pending")),
    ...(units.length === 0 ? [] : gradeWish(table)),
  ];
}
