/** The points of every row: from the sheet, from the heading of its level, else from the scheme. */
import type { Decimal } from "../decimal";
import { decimal, sum, zero } from "../decimal";
import { sameAddress } from "../grid/address";
import type { IndicatorReading, LevelReading, TableReading } from "../reading/table";
import { levelIs, levelWeightsFor } from "../schemes/levels";
import type { LevelWeight, Scheme } from "../schemes/scheme";
import type { WeightSource } from "./score";
import { roundedShares } from "./share";

export interface RowWeight {
  readonly weight: Decimal | null;
  readonly source: WeightSource;
  /** What was shared to give it, null where it stands on the sheet. */
  readonly sharedFrom: { readonly whole: Decimal; readonly parts: number } | null;
}

const noWeight: RowWeight = { weight: null, source: "none", sharedFrom: null };

/** True where nothing is written beside a name: such a row has no part of a weight that the sheet does not give it. */
export function isBareName({ actual, score, standard, target, weight }: IndicatorReading): boolean {
  const blank = (reading: IndicatorReading["target"]): boolean => reading === null || reading.value.kind === "blank";
  return blank(target) && blank(actual) && standard === null && weight?.number == null && score?.number == null;
}

/** Rows that have one score together, or stand alone: what a level's weight is shared over. */
function units(reading: TableReading, members: readonly number[]): readonly (readonly number[])[] {
  const seen = new Map<number, number[]>();
  const list: number[][] = [];
  for (const member of members.filter((index) => !isBare(reading, index))) {
    const group = reading.indicators[member]?.group ?? null;
    const known = group === null ? undefined : seen.get(group);
    if (known) known.push(member);
    else {
      const unit = [member];
      if (group !== null) seen.set(group, unit);
      list.push(unit);
    }
  }
  return list;
}

function isBare(reading: TableReading, index: number): boolean {
  const indicator = reading.indicators[index];
  return indicator === undefined || isBareName(indicator);
}

type Shared = Map<number, RowWeight>;

/** Shares a weight over the rows in even parts of 0.01; a group's part is the group's. */
function share(
  shared: Shared,
  reading: TableReading,
  members: readonly number[],
  whole: Decimal,
  source: WeightSource,
): void {
  const open = units(reading, members);
  const shares = open.length === 0 ? [] : roundedShares(whole, open.length, 2);
  open.forEach((unit, at) => {
    for (const member of unit)
      shared.set(member, { weight: shares[at] ?? zero, source, sharedFrom: { whole, parts: open.length } });
  });
}

/** What of a heading's weight is still to be shared: less what its rows and the headings below it state. */
function restOf(heading: LevelReading, reading: TableReading, stated: Shared): Decimal {
  const below = heading.level === 1 ? weighted(reading, 2).filter((inner) => within(inner, heading)) : [];
  const rows = heading.members.filter(
    (member) => stated.has(member) && !below.some((inner) => inner.members.includes(member)),
  );
  const own = sum(rows.map((member) => stated.get(member)?.weight ?? zero));
  return (heading.writtenWeight ?? zero).minus(own).minus(sum(below.map((inner) => inner.writtenWeight ?? zero)));
}

function within(inner: LevelReading, outer: LevelReading): boolean {
  return inner.members.some((member) => outer.members.includes(member));
}

function weighted(reading: TableReading, level: LevelReading["level"]): readonly LevelReading[] {
  return reading.levels.filter((heading) => heading.level === level && heading.writtenWeight !== null);
}

/** Weights written in headings (`产出（30分）`): of level 2 first, what is left of level 1 over the rest. */
function fromHeadings(reading: TableReading, stated: Shared): Shared {
  const shared: Shared = new Map(stated);
  for (const heading of [...weighted(reading, 2), ...weighted(reading, 1)]) {
    const rest = restOf(heading, reading, stated);
    const open = heading.members.filter((member) => !shared.has(member));
    if (rest.gt(0)) share(shared, reading, open, rest, "level-heading");
  }
  return shared;
}

function levelOf(indicator: IndicatorReading, weights: readonly LevelWeight[]): LevelWeight | null {
  for (const text of indicator.path.slice(0, -1)) {
    const found = weights.find((level) => levelIs(text, level.names));
    if (found) return found;
  }
  return null;
}

/** A level that the table lacks leaves its weight where the scheme says: nowhere, or on 效益 (A22). */
function movedWeights(
  weights: readonly LevelWeight[],
  present: ReadonlySet<LevelWeight>,
  scheme: Scheme,
): ReadonlyMap<LevelWeight, Decimal> {
  const result = new Map(weights.map((level) => [level, decimal(level.weight)] as const));
  if (scheme.options.absentLevel === "warning") return result;
  const heir = weights.find((level) => present.has(level) && level.names.some((name) => levelIs("效益", [name])));
  for (const level of weights)
    if (heir && !present.has(level) && level.names.some((name) => levelIs("满意度", [name])))
      result.set(heir, (result.get(heir) ?? zero).plus(level.weight));
  return result;
}

/** The scheme's level weights, where every row belongs to one of its levels: half a fit is none. */
function fromScheme(reading: TableReading, scheme: Scheme): Shared {
  const shared: Shared = new Map();
  const names = reading.indicators.flatMap((indicator) => indicator.path.slice(0, 1));
  const weights = levelWeightsFor(scheme, names);
  const levels = reading.indicators.map((indicator) => levelOf(indicator, weights));
  if (levels.length === 0 || levels.includes(null)) return shared;
  const present = new Set(levels.filter((level) => level !== null));
  for (const [level, weight] of movedWeights(weights, present, scheme)) {
    const members = levels.flatMap((own, at) => (own === level ? [at] : []));
    if (members.length > 0) share(shared, reading, members, weight, "scheme");
  }
  return shared;
}

function statedWeights(reading: TableReading): Shared {
  const stated: Shared = new Map();
  reading.indicators.forEach(({ weight }, at) => {
    if (weight?.number?.gte(0)) stated.set(at, { weight: weight.number, source: "sheet", sharedFrom: null });
  });
  return stated;
}

/** The weight of every row, in order. A column of weights is never added to; a table without one may state them in headings. */
export function rowWeights(reading: TableReading, scheme: Scheme): readonly RowWeight[] {
  const stated = statedWeights(reading);
  const column = stated.size > 0 && reading.layout.columns.some(({ role }) => role === "weight");
  const headed = column ? stated : fromHeadings(reading, stated);
  const shared = headed.size > 0 ? headed : fromScheme(reading, scheme);
  return reading.indicators.map((_, at) => shared.get(at) ?? noWeight);
}

/** The weight of a group's rows: the one merged cell's, or the sum of the rows' own cells. */
export function groupWeight(
  reading: TableReading,
  members: readonly number[],
  weights: readonly RowWeight[],
): Decimal | null {
  const [first = -1] = members;
  const own = weights[first];
  if (own?.weight == null) return null;
  const anchor = reading.indicators[first]?.weight?.cell;
  const oneCell = members.every((member) => {
    const cell = reading.indicators[member]?.weight?.cell;
    return cell !== undefined && anchor !== undefined && sameAddress(cell, anchor);
  });
  return own.source !== "sheet" || oneCell ? own.weight : sum(members.map((member) => weights[member]?.weight ?? zero));
}
