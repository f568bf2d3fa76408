/** Values written in one canonical form that reads back as the same value. */
import { plainDigits, placesOf } from "../decimal";
import type { Amount, DatePoint, DateValue, ListItem, Span, Value } from "./value";

/** With the places it was written with, or more where its number has more. */
function printAmount({ number, unit, places }: Amount): string {
  const shown = Math.max(places, placesOf(plainDigits(number, 40)));
  return `${number.toFixed(shown)}${unit?.text ?? ""}`;
}

function printSpan({ low, high, lowIncluded, highIncluded }: Span): string {
  if (low && high) {
    return `${printAmount(low)}${lowIncluded ? "" : "(不含)"}-${printAmount(high)}${highIncluded ? "" : "(不含)"}`;
  }
  if (low) return `${lowIncluded ? "≥" : ">"}${printAmount(low)}`;
  return high ? `${highIncluded ? "≤" : "<"}${printAmount(high)}` : "";
}

function printPoint({ year, month, day }: DatePoint): string {
  const part = (number: number | null, unit: string): string => (number === null ? "" : `${String(number)}${unit}`);
  return part(year, "年") + part(month, "月") + part(day, "日");
}

function printDate({ sense, from, to }: DateValue): string {
  const end = printPoint(to);
  if (from) return `${printPoint(from)}-${end}`;
  if (sense === "before") return `${end}前`;
  if (sense === "after") return `${end}后`;
  return sense === "by" && to.day === null ? `${end}底` : end;
}

function printItem({ label, value }: ListItem): string {
  return `${label}${/\d$/u.test(label) ? "：" : ""}${print(value)}`;
}

/** Canonical text of a value; an unreadable one has none but a mark that is unreadable again. */
export function print(value: Value): string {
  switch (value.kind) {
    case "amount":
      return printAmount(value);
    case "comparison":
      return `${value.sign}${printAmount(value.amount)}`;
    case "span":
      return printSpan(value);
    case "date":
      return printDate(value);
    case "quality":
      return value.text;
    case "list":
      return value.items.map(printItem).join("；");
    case "blank":
      return "";
    case "not-applicable":
      return "/";
    case "none":
      return "无";
    case "unreadable":
      return "?";
  }
}
