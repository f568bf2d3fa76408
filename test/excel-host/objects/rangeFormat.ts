/** Excel.RangeFormat: only what says whether cells are locked. */
import { contains } from "../../../src/core/grid/address";
import { defineClass } from "../wire/object";
import type { RangeSelf } from "./world";

/** True, false, or null where cells differ. Counts the unlocked ones, so that a huge range costs nothing. */
function locked({ sheet, area }: RangeSelf): boolean | null {
  const unlocked = sheet.unlockedCells().filter((place) => contains(area, place)).length;
  if (unlocked === 0) return true;
  return unlocked === (area.bottom - area.top + 1) * (area.right - area.left + 1) ? false : null;
}

const formatProtection = defineClass<RangeSelf>({ type: "FormatProtection", scalars: { locked } });

export const rangeFormat = defineClass<RangeSelf>({
  type: "RangeFormat",
  navigation: { protection: (self) => formatProtection(self) },
});
