/** The reading of targets, actuals and plain texts. */
import { adjusted } from "./actual";
import { interpretCell, readingOf, type ReadableCell } from "./cell";
import { interpret } from "./interpret";
import type { ValueReading } from "./value";

/** What a text says, as strictly as a target is read. */
export function readText(text: string): ValueReading {
  return readingOf(text.trim(), interpret(text, "target"));
}

/** What a target cell says. `date1904`: the workbook counts its days from 1904. */
export function readTarget(cell: ReadableCell, date1904 = false): ValueReading {
  return readingOf(cell.text.trim(), interpretCell(cell, "target", date1904));
}

/**
 * What an actual cell says, seen against its target: a copy of the target's sign is dropped (`≥13个` is 13), a bare
 * number against percentages is percent, 已完成100% against a count says that it is reached, a date takes its year.
 */
export function readActual(cell: ReadableCell, target: ValueReading | null, date1904 = false): ValueReading {
  return adjusted(readingOf(cell.text.trim(), interpretCell(cell, "actual", date1904)), target);
}

/** As `readActual`, from a text alone. */
export function readActualText(text: string, target: ValueReading | null): ValueReading {
  return readActual({ value: text, text, numberFormat: "General" }, target);
}
