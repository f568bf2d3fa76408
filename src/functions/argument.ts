/** What a formula hands over: values without their number formats. */
import { decimal, hundred, one, plainDigits, zero } from "../core/decimal";
import type { Cell } from "../core/grid/sheet";
import { storedNumber } from "../core/values/cell";
import { figureOf } from "../core/values/actual";
import { readActual, readTarget } from "../core/values/read";
import type { ValueReading } from "../core/values/value";

/** An argument as Excel passes it; an omitted one is null or undefined. */
export type Argument = number | string | boolean | null | undefined;

type Readable = Pick<Cell, "value" | "text" | "numberFormat">;

/** An argument as text: digits for a number. */
export function argumentText(argument: Argument): string {
  if (argument === null || argument === undefined) return "";
  if (typeof argument !== "number") return String(argument).trim();
  const number = storedNumber(argument);
  return number === null ? "" : plainDigits(number);
}

function cellOf(argument: Argument): Readable {
  return { value: argument ?? null, text: argumentText(argument), numberFormat: "General" };
}

function percentCell(argument: number): Readable {
  const number = storedNumber(argument) ?? zero;
  return { value: argument, text: `${plainDigits(number.times(hundred))}%`, numberFormat: "0.00%" };
}

/** Target and actual of a formula, or the number that may be a percentage and may not. */
export type Pair = { readonly target: ValueReading; readonly actual: ValueReading } | { readonly unclear: number };

/** From here on a number beside a percentage is in percent: 91.02. At most 1 it is the fraction that Excel keeps: 0.9102. */
const leastPercent = decimal(10);

/**
 * Reads a target and an actual. A percent cell comes without its format, so a number beside a text with % is taken as
 * Excel keeps it up to 1 (0.95 is 95 %) and as percent from 10 on; between the two it could be either, and is refused.
 */
export function readPair(targetGiven: Argument, actualGiven: Argument): Pair {
  const target = readTarget(cellOf(targetGiven));
  const actual = readActual(cellOf(actualGiven), target);
  if (typeof actualGiven === "number" && typeof targetGiven !== "number" && isShare(target)) {
    const kind = shareKind(actualGiven);
    if (kind === "unclear") return { unclear: actualGiven };
    if (kind === "fraction") return { target, actual: readActual(percentCell(actualGiven), target) };
  }
  if (typeof targetGiven === "number" && typeof actualGiven !== "number" && isShare(readTarget(cellOf(actualGiven)))) {
    const kind = shareKind(targetGiven);
    if (kind === "unclear") return { unclear: targetGiven };
    const meant = readTarget(kind === "fraction" ? percentCell(targetGiven) : cellOf(`${argumentText(targetGiven)}%`));
    return { target: meant, actual: readActual(cellOf(actualGiven), meant) };
  }
  return { target, actual };
}

/** 2000-01-01 and 2050-12-31 as Excel counts days. */
const firstDay = 36_526;
const lastDay = 55_153;

const mayBeDate = (argument: Argument): argument is number =>
  typeof argument === "number" && Number.isInteger(argument) && argument >= firstDay && argument <= lastDay;

/** The first of two date cells, which come without their format as mere numbers of days: a share of them would be a wrong score. Null where they are none. */
export function unclearDate(target: Argument, actual: Argument): number | null {
  return mayBeDate(target) && mayBeDate(actual) ? target : null;
}

function isShare(reading: ValueReading): boolean {
  return figureOf(reading.value)?.unit?.dimension === "ratio";
}

function shareKind(argument: number): "fraction" | "percent" | "unclear" {
  const number = (storedNumber(argument) ?? zero).abs();
  if (number.lte(one)) return "fraction";
  return number.gte(leastPercent) ? "percent" : "unclear";
}
