/** A target dated in another year than the table is for (domain C33). */
import type { DateValue, Value } from "../../values/value";
import type { TableReading } from "../../reading/table";
import { squeeze } from "../../values/text";
import type { Check, Raised } from "../check";
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

/** The title names another year than the line under it, `（2022年度）`. */
function ofTitle({ layout }: TableReading): Raised[] {
  const { title, year } = layout;
  const stated = /(20\d{2})年/u.exec(squeeze(title?.text ?? ""))?.[1];
  if (!title || stated === undefined || year === null || Number(stated) === year) return [];
  return [raise(title.cell, { name: null, text: said(title), year: String(year) })];
}

function ofTargets({ layout: { year }, indicators }: TableReading): Raised[] {
  if (year === null) return [];
  return indicators.flatMap(({ name, target }) => {
    const assumed = target?.doubts.some((doubt) => doubt.kind === "year-assumed") ?? true;
    const years = target && !assumed ? yearsOf(target.value) : null;
    if (!target || !years || (years[0] <= year && year <= years[1])) return [];
    return [raise(target.cell, { name: named(name.text), text: said(target), year: String(year) })];
  });
}

export const yearDiffers = {
  code: "year-differs",
  severity: "info",
  find: ({ reading }) => [...ofTitle(reading), ...ofTargets(reading)],
} as const satisfies Check;
