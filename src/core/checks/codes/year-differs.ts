/** A target dated in another year than the table is for (domain C33). */
import type { DateValue, Value } from "../../values/value";
import type { Check } from "../check";
import { raise } from "../check";
import { named, said } from "../facts";

/** The years between which a date lies; null where it states none. */
function yearsOf(value: Value): readonly [number, number] | null {
  if (value.kind !== "date") return null;
  const { from, to }: DateValue = value;
  const last = to.year ?? from?.year ?? null;
  const first = from?.year ?? last;
  return first === null || last === null ? null : [first, last];
}

export const yearDiffers = {
  code: "year-differs",
  severity: "info",
  find: ({ reading }) => {
    const { year } = reading.layout;
    if (year === null) return [];
    return reading.indicators.flatMap(({ name, target }) => {
      const years =
        target && !target.doubts.some((doubt) => doubt.kind === "year-assumed") ? yearsOf(target.value) : null;
      if (!target || !years || (years[0] <= year && year <= years[1])) return [];
      return [raise(target.cell, { name: named(name.text), text: said(target), year: String(year) })];
    });
  },
} as const satisfies Check;
