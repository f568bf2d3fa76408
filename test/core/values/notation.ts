/** Values in a short form for the data files: `≥ 50 个`, `by 2022-12-20`, `words full`, `[走访: 65 名; 发放: 3.25 万元]`. */
import type { Amount, DatePoint, Doubt, Value } from "../../../src/core/values/value";

function amount({ number, unit }: Amount): string {
  return unit ? `${number.toFixed()} ${unit.text}` : number.toFixed();
}

function point({ year, month, day }: DatePoint): string {
  return [year ?? "?", month, day].filter((part) => part !== null).join("-");
}

/** The short form of a value. */
export function notation(value: Value): string {
  switch (value.kind) {
    case "amount":
      return amount(value);
    case "comparison":
      return `${value.sign} ${amount(value.amount)}`;
    case "span": {
      const [open, close] = [value.lowIncluded ? "[" : "(", value.highIncluded ? "]" : ")"];
      return `${open}${value.low ? amount(value.low) : ""}, ${value.high ? amount(value.high) : ""}${close}`;
    }
    case "date":
      return `${value.sense} ${value.from ? `${point(value.from)} to ` : ""}${point(value.to)}`;
    case "quality":
      return value.degree === null ? "words" : `words ${value.degree}`;
    case "list":
      return `{${value.items.map((item) => `${item.label}: ${notation(item.value)}`).join("; ")}}`;
    case "unreadable":
      return `unreadable ${value.why ?? "?"}`;
    default:
      return value.kind;
  }
}

/** The short form of a doubt. */
export function doubtNotation(doubt: Doubt): string {
  if ("suggestion" in doubt) return `${doubt.kind} ${doubt.suggestion}`;
  return "year" in doubt ? `${doubt.kind} ${String(doubt.year)}` : doubt.kind;
}
