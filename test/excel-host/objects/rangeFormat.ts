/** Excel.RangeFormat: only what says whether cells are locked. */
import { placesOf } from "../book/book";
import { defineClass } from "../wire/object";
import { common } from "./cells";
import type { RangeSelf } from "./world";

function* lockedIn({ sheet, area }: RangeSelf): Generator<boolean> {
  for (const { row, column } of placesOf(area)) yield sheet.at(row, column).locked;
}

const formatProtection = defineClass<RangeSelf>({
  type: "FormatProtection",
  scalars: { locked: (self) => common(lockedIn(self)) },
});

export const rangeFormat = defineClass<RangeSelf>({
  type: "RangeFormat",
  navigation: { protection: (self) => formatProtection(self) },
});
