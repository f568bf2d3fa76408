import { readActualText, readTarget, readText } from "../../../src/core/values/read";
import { interpretCell } from "../../../src/core/values/cell";
import { readNumber } from "../../../src/core/values/number";
import type { RawValue } from "../../../src/core/grid/sheet";
import { doubtNotation, notation } from "./notation";
import actuals from "./forms/actuals.json";
import cells from "./forms/cells.json";
import numbers from "./forms/numbers.json";
import texts from "./forms/texts.json";

interface Row {
  readonly text: string;
  readonly is: string;
  readonly label?: string;
  readonly doubts?: readonly string[];
}

interface CellRow extends Row {
  readonly value: RawValue;
  readonly format: string;
  readonly places?: number;
  readonly date1904?: boolean;
}

interface NumberRow {
  readonly value: RawValue;
  readonly text: string;
  readonly format: string;
  readonly number: string | null;
  readonly places: number;
  readonly state: string;
  readonly percent?: boolean;
  readonly unit?: string;
}

const textRows: readonly Row[] = texts;
const actualRows: readonly (Row & { readonly target: string })[] = actuals;
const cellRows: readonly CellRow[] = cells;
const numberRows: readonly NumberRow[] = numbers;

test.each(textRows)("$text is $is", ({ text, is, label, doubts }) => {
  const reading = readText(text);
  expect(notation(reading.value)).toBe(is);
  expect(reading.label).toBe(label);
  expect(reading.doubts.map(doubtNotation)).toEqual(doubts ?? []);
});

test.each(actualRows)("$text against $target is $is", ({ target, text, is, label, doubts }) => {
  const reading = readActualText(text, readText(target));
  expect(notation(reading.value)).toBe(is);
  expect(reading.label).toBe(label);
  expect(reading.doubts.map(doubtNotation)).toEqual(doubts ?? []);
});

test.each(cellRows)("$value shown as $text in $format is $is", (row) => {
  const { value, text, format, is, doubts, places, date1904 = false } = row;
  const reading = readTarget({ value, text, numberFormat: format }, date1904);
  expect(notation(reading.value)).toBe(is);
  expect(reading.doubts.map(doubtNotation)).toEqual(doubts ?? []);
  if (places !== undefined) expect(reading.value).toMatchObject({ places });
  expect(notation(interpretCell({ value, text, numberFormat: format }, "actual", date1904).value)).toBe(is);
});

test.each(numberRows)("$value shown as $text is the number $number", (row) => {
  const { value, text, format, number, places, state, percent = false, unit = null } = row;
  const read = readNumber({ value, text, numberFormat: format });
  expect(read.state).toBe(state);
  expect(read.number?.toFixed() ?? null).toBe(number);
  expect(read).toMatchObject({ places, percent });
  expect(read.unit?.text ?? null).toBe(unit);
});

test("the data files hold every form once", () => {
  const keys = textRows.map(({ text }) => text);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length + actualRows.length + cellRows.length).toBeGreaterThan(450);
});
