/** `2022年12月20日`, `9月前`, `12月底前`, `1-12月`, `第四季度`. */
import type { DateToken, Token } from "../lexing/token";
import type { DatePoint, DateValue, Sign } from "../value";
import type { Found } from "./found";

/** A part that the second date leaves out is the first one's: `2022年1月至12月`. */
function withYear(point: DatePoint, other: DatePoint): DatePoint {
  return point.year === null && other.year !== null ? { ...point, year: other.year } : point;
}

function range(first: DateToken, second: DateToken): DateValue {
  const start = first.from ?? first.to;
  return {
    kind: "date",
    sense: "during",
    from: withYear(start, second.to),
    to: withYear(second.to, start),
  };
}

/** True where the months or days of a range that crosses years do not tell so: `11-2月`. */
function backward({ from, to }: DateValue): boolean {
  if (from === null) return false;
  const rank = ({ year, month, day }: DatePoint): number => (year ?? 0) * 10000 + (month ?? 0) * 100 + (day ?? 0);
  if (from.month === null || to.month === null) return (from.year ?? 0) > (to.year ?? 0);
  return from.day === null || to.day === null
    ? rank({ ...from, day: 0 }) > rank({ ...to, day: 0 })
    : rank(from) > rank(to);
}

/** A date with the sense that the words behind it give, or two with a dash between. */
export function readDate(tokens: readonly Token[], index: number): Found<DateValue> | null {
  const sign = tokens[index];
  if (sign?.type === "sign") return signed(sign.sign, tokens, index + 1);
  return unsigned(tokens, index);
}

const senses: Readonly<Record<Sign, DateValue["sense"]>> = {
  "≤": "by",
  "=": "by",
  "<": "before",
  "≥": "after",
  ">": "after",
};

/** `不晚于2022年12月31日`, `≤2022年12月31日`. */
function signed(sign: Sign | "±", tokens: readonly Token[], index: number): Found<DateValue> | null {
  const found = sign === "±" ? null : unsigned(tokens, index);
  if (sign === "±" || found?.value.sense !== "by") return null;
  return { ...found, value: { ...found.value, sense: senses[sign] } };
}

function unsigned(tokens: readonly Token[], index: number): Found<DateValue> | null {
  const first = tokens[index];
  if (first?.type !== "date") return null;
  const second = tokens[index + 1]?.type === "dash" ? tokens[index + 2] : undefined;
  if (second?.type === "date") {
    const value = range(first, second);
    return backward(value) ? null : { value, next: index + 3, about: false, spoken: false };
  }
  const sense = first.sense ?? (first.from === null ? "by" : "during");
  const from = sense === "during" ? first.from : null;
  return {
    value: { kind: "date", sense, from, to: first.to },
    next: index + 1,
    about: false,
    spoken: false,
  };
}
