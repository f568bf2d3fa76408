/** Where points are claimed: an indicator, a group that shares one score, or a funds block; each once. */
import type { Decimal } from "../decimal";
import type { CellAddress } from "../grid/address";
import type { FundsLine, FundsReading, NumberReading, TableReading } from "../reading/table";
import type { OtherReading } from "../standards/standard";
import type { CheckedTable } from "./check";

export interface ScorePlace {
  readonly kind: "indicator" | "group" | "funds";
  readonly name: string;
  readonly claimed: NumberReading;
  readonly cell: CellAddress;
  readonly weightCell: CellAddress | null;
  /** Null where the sheet does not state it for this place. */
  readonly weight: Decimal | null;
  /** What the rule gives; null where a person scores, or nothing can be said. */
  readonly computed: Decimal | null;
  /** The same before it was rounded, where that is known. */
  readonly exact: Decimal | null;
  readonly otherReadings: readonly OtherReading[];
  /** Indexes of the indicators; empty for funds. */
  readonly members: readonly number[];
}

/** The line of a funds block that carries its points: the total, else the first that has any. */
export function pointsLine(block: FundsReading): FundsLine | null {
  const total = block.lines.find((line) => line.role === "total");
  if (total && (total.score?.number ?? total.weight?.number) != null) return total;
  return block.lines.find((line) => line.score?.number != null) ?? total ?? null;
}

/**
 * True where the sheet says what these rows are worth: in their cells, their names, or a heading over them alone. A
 * heading's or a scheme's points shared out among rows are a way to score, and no measure of what someone wrote.
 */
export function isWorthStated(members: readonly number[], { indicators, levels }: TableReading): boolean {
  if (members.some((member) => indicators[member]?.weight?.number != null)) return true;
  return levels.some(
    (level) =>
      level.writtenWeight !== null &&
      level.members.length > 0 &&
      level.members.every((member) => members.includes(member)),
  );
}

function ofIndicators({ reading, score }: CheckedTable): ScorePlace[] {
  const places: ScorePlace[] = [];
  reading.indicators.forEach((indicator, at) => {
    const group = indicator.group === null ? undefined : reading.groups[indicator.group];
    const members = group?.members ?? [at];
    const given = score.indicators[at];
    const stated = isWorthStated(members, reading);
    if (members[0] !== at || !given || !indicator.score) return;
    places.push({
      kind: group ? "group" : "indicator",
      name: indicator.name.text,
      claimed: indicator.score,
      cell: indicator.score.cell,
      weightCell: indicator.weight?.cell ?? null,
      weight: stated ? given.weight : null,
      computed: groupScore(stated && given.status === "scored" ? given.score : null, members, score),
      exact: groupScore(stated && given.status === "scored" ? given.exact : null, members, score),
      otherReadings: given.otherReadings,
      members,
    });
  });
  return places;
}

/** A group's score counts only where every member is scored. */
function groupScore(own: Decimal | null, members: readonly number[], score: CheckedTable["score"]): Decimal | null {
  return members.every((member) => score.indicators[member]?.status === "scored") ? own : null;
}

function ofFunds({ reading, score }: CheckedTable): ScorePlace[] {
  return reading.funds.flatMap((block, at) => {
    const line = pointsLine(block);
    const given = score.funds[at];
    if (!line?.score || !given) return [];
    return [
      {
        kind: "funds" as const,
        name: line.label.text,
        claimed: line.score,
        cell: line.score.cell,
        weightCell: line.weight?.cell ?? null,
        weight: given.weight,
        computed: given.score,
        exact: null,
        otherReadings: given.otherReadings,
        members: [],
      },
    ];
  });
}

/** Every place of points in reading order, funds first. */
export function scorePlaces(table: CheckedTable): readonly ScorePlace[] {
  return [...ofFunds(table), ...ofIndicators(table)];
}
