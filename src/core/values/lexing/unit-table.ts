/** The units of units.json, by their text. */
import type { Decimal } from "../../decimal";
import { decimal, one } from "../../decimal";
import type { Dimension, Unit } from "../value";
import data from "./units.json";

const dimensions: Readonly<Record<string, Dimension>> = {
  money: "money",
  ratio: "ratio",
  length: "length",
  area: "area",
  mass: "mass",
  duration: "duration",
  count: "count",
  points: "points",
  data: "data",
  other: "other",
};

interface Entry {
  readonly unit: Unit;
  /** True where 万 and its like may stand before it. */
  readonly multiples: boolean;
}

/** Factors of 十 百 千 万 亿 before a unit. */
export const multiples: ReadonlyMap<string, Decimal> = new Map(
  Object.entries(data.multiples).map(([text, factor]) => [text, decimal(factor)]),
);

function entries(): Map<string, Entry> {
  const table = new Map<string, Entry>();
  for (const group of data.groups) {
    const dimension = dimensions[group.dimension] ?? "other";
    for (const [text, factor] of Object.entries(group.units)) {
      table.set(text, {
        unit: { text, dimension, factor: decimal(factor), kind: group.kind },
        multiples: group.multiples,
      });
    }
  }
  for (const same of data.counts) {
    for (const text of same) {
      table.set(text, {
        unit: { text, dimension: "count", factor: one, kind: same[0] ?? text },
        multiples: true,
      });
    }
  }
  return table;
}

function withMultiples(table: Map<string, Entry>): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [multiple, factor] of multiples) {
    units.set(multiple, { text: multiple, dimension: "count", factor, kind: null });
    for (const { unit, multiples: allowed } of table.values()) {
      if (!allowed) continue;
      const text = multiple + unit.text;
      units.set(text, { ...unit, text, factor: unit.factor.times(factor) });
    }
  }
  // What the table writes out wins over what a multiple would make: 千克, 百分比.
  for (const [text, { unit }] of table) units.set(text, unit);
  return units;
}

/** Every unit that is known, by its text: `万元`, `人次`, `万亩`, and `万` alone. */
export const unitTable: ReadonlyMap<string, Unit> = withMultiples(entries());

const measure = ({ dimension, factor, kind }: Unit): string => `${dimension} ${factor.toString()} ${kind ?? ""}`;

/** The first name of each unit among those that measure the same: 平方米 for ㎡, 天 for 日, 人 for 名. */
export const plainNames: ReadonlyMap<string, string> = (() => {
  const first = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [text, { unit }] of entries()) {
    const same = measure(unit);
    const name = first.get(same) ?? text;
    first.set(same, name);
    names.set(text, name);
  }
  return names;
})();

/** Words that count single things, each of which 个 counts too: 处, 座, 台. Never people, times or sets. */
export const thingCounters: ReadonlySet<string> = new Set(data.things);

/** What units begin with. */
export const unitStarts: ReadonlySet<string> = new Set([...unitTable.keys()].map((text) => text.charAt(0)));

export const longestUnit: number = Math.max(...[...unitTable.keys()].map((text) => text.length));

/** Units that after a Chinese numeral are rather part of a word: 十分, 一方面, 一道. */
export const unspokenByNumerals: ReadonlySet<string> = new Set(data.unspokenByNumerals);
