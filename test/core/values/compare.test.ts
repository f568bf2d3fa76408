import { plainDigits } from "../../../src/core/decimal";
import {
  compareReadings,
  lessIsBetter,
  plainContext,
  type CompareContext,
  type Comparing,
} from "../../../src/core/values/compare";
import { readActualText, readText } from "../../../src/core/values/read";
import rows from "./forms/comparisons.json";

interface Row {
  readonly actual: string;
  readonly target: string;
  readonly met: boolean | null;
  readonly why?: string;
  /** Actual, target and unit as compared. */
  readonly figures?: string;
  readonly by?: string;
  readonly direction?: string;
  readonly nature?: string;
  readonly name?: string;
  readonly equalTarget?: string;
  readonly unitConversion?: string;
  readonly deadlineDay?: string;
  readonly year?: number;
}

const forms: readonly Row[] = rows;
const natures = ["quantity", "quality", "timeliness", "cost", "benefit", "satisfaction", "execution", "other"] as const;

function contextOf(row: Row): CompareContext {
  return {
    ...plainContext,
    nature: natures.find((nature) => nature === row.nature) ?? null,
    lessIsBetter: lessIsBetter(row.name ?? ""),
    equalTarget: row.equalTarget === "exact" ? "exact" : "by-nature",
    unitConversion: row.unitConversion === "ask" ? "ask" : "auto",
    deadlineDay: row.deadlineDay === "exclusive" ? "exclusive" : "inclusive",
    year: row.year ?? null,
  };
}

function figuresOf({ actual, target, unit }: Comparing): string | null {
  if (!actual || !target) return null;
  return [plainDigits(actual), plainDigits(target), unit?.text].filter((part) => part !== undefined).join(" ");
}

test.each(forms)("$actual against $target: $met", (row) => {
  const target = readText(row.target);
  const compared = compareReadings(readActualText(row.actual, target), target, contextOf(row));
  expect({ met: compared.met, why: compared.why }).toEqual({ met: row.met, why: row.why ?? null });
  if (row.figures !== undefined) expect(figuresOf(compared)).toBe(row.figures);
  if (row.by !== undefined) expect(compared.by).toBe(row.by);
  if (row.direction !== undefined) expect(compared.direction).toBe(row.direction);
});

const names: readonly (readonly [string, boolean | null])[] = [
  ["投诉率", true],
  ["安全事故起数", true],
  ["在职人员控制率", true],
  ["“三公经费”变动率", true],
  ["投诉办结率", false],
  ["事故下降率", false],
  ["培训人次", null],
  ["满意度", null],
];

test.each(names)("less is better for %s: %s", (name, expected) => {
  expect(lessIsBetter(name)).toBe(expected);
});
