/** Dates as they stand in texts: `2022年12月20日`, `2022.12.20`, `12月底`, `第四季度`, `年底`. */
import type { DatePoint } from "../value";
import type { DateToken } from "./token";

const forms = {
  /** `2022年12月20日`, `12月31日`, `12月底`, `2022年6月中旬` */
  month: /(?:(\d{4}) ?年度? ?)?(\d{1,2}) ?月份? ?(?:(\d{1,2}) ?[日号]|(上旬|中旬|下旬|底|末))?/uy,
  /** The `1` of `1-12月` and of `2022年1-12月`. */
  monthOfRange: /(?:(\d{4}) ?年 ?)?(\d{1,2})(?= ?[-~—–至到] ?\d{1,2} ?月)/uy,
  /** `2022-12-20`, `2022.12.20`, `2022/12/20` */
  numeric: /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/uy,
  /** `2022-12`, `2022/12` */
  numericMonth: /(\d{4})[-/](0?[1-9]|1[0-2])(?![\d.%])/uy,
  /** The first of `2022.1-2022.12`. */
  dottedOfRange: /(\d{4})\.(0?[1-9]|1[0-2])(?= ?[-~—–至到] ?\d{4}\.\d{1,2}(?!\d))/uy,
  dotted: /(\d{4})\.(0?[1-9]|1[0-2])(?!\d)/uy,
  quarter: /(?:(\d{4}) ?年度? ?)?(?:第?([一二三四1-4])季度|([上下])半年)([底末])?/uy,
  year: /(\d{4}) ?年度?([底末终内])?/uy,
  /** The `2020` of `2020-2022年`. */
  yearOfRange: /(\d{4})(?= ?[-~—–至到] ?\d{4} ?年)/uy,
  spokenYear: /([一二][〇零一二三四五六七八九]{3})年度?([底末终内])?/uy,
  yearEnd: /[本当]?年度?[底末终内]/uy,
  spokenMonth: /(十[一二]?|[一二三四五六七八九])月份?(?:底|末)?(?=前|完成|$)/uy,
} as const;

const spokenDigits = "〇一二三四五六七八九";

function spokenNumber(text: string): number {
  if (text.startsWith("十")) return 10 + (text.length > 1 ? spokenDigits.indexOf(text.charAt(1)) : 0);
  let number = 0;
  for (const digit of text) number = number * 10 + Math.max(0, spokenDigits.indexOf(digit));
  return number;
}

function match(form: RegExp, text: string, index: number): RegExpExecArray | null {
  form.lastIndex = index;
  return form.exec(text);
}

/** The days of a month; February of a missing year has 29. */
export function daysIn(year: number | null, month: number): number {
  if (month === 2) {
    const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
    return leap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True where such a day, month or year exists; years from 1900 to 2199. */
export function isReal({ year, month, day }: DatePoint): boolean {
  if (year !== null && (year < 1900 || year > 2199)) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  return day === null || (month !== null && day >= 1 && day <= daysIn(year, month));
}

type Found = Omit<DateToken, "type" | "start" | "end" | "real" | "sense"> & {
  /** `底`, `末`: the end itself is meant, so that a following 前 includes it. */
  readonly atEnd: boolean;
};
const point = (year: number | null, month: number | null, day: number | null): DatePoint => ({ year, month, day });
const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
const plainDate = (to: DatePoint): Found => ({ from: null, to, yearOnly: false, atEnd: false });
const thirds: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };

function fromMonth([, year, month, day, part]: RegExpExecArray): Found {
  const third = part === undefined ? undefined : thirds[part];
  const to = point(number(year), number(month), third ?? number(day));
  return { ...plainDate(to), atEnd: part !== undefined };
}

function fromQuarter([, year, quarter, half, atEnd]: RegExpExecArray): Found {
  const at = quarter === undefined ? null : Math.max(" 1234".indexOf(quarter), " 一二三四".indexOf(quarter));
  const first = at === null ? (half === "上" ? 1 : 7) : at * 3 - 2;
  const last = at === null ? first + 5 : at * 3;
  const from = point(number(year), first, null);
  const to = point(number(year), last, null);
  return atEnd === undefined ? { ...plainDate(to), from } : { ...plainDate(to), atEnd: true };
}

function yearFound(year: number, part: string | undefined): Found {
  return { from: null, to: point(year, null, null), yearOnly: part === undefined, atEnd: part !== undefined };
}

/** Each form with what it makes, the longest first; `spoken` where it begins with a Chinese character or with a digit only. `afterDash` forms count only behind another date. */
const readers: readonly {
  readonly form: RegExp;
  readonly afterDash?: true;
  readonly spoken?: boolean;
  make(found: RegExpExecArray): Found;
}[] = [
  {
    form: forms.monthOfRange,
    spoken: false,
    make: ([, year, month]) => plainDate(point(number(year), number(month), null)),
  },
  { form: forms.month, spoken: false, make: fromMonth },
  { form: forms.quarter, make: fromQuarter },
  { form: forms.numeric, spoken: false, make: ([, y, , m, d]) => plainDate(point(number(y), number(m), number(d))) },
  {
    form: forms.numericMonth,
    spoken: false,
    make: ([, year, month]) => plainDate(point(number(year), number(month), null)),
  },
  {
    form: forms.dottedOfRange,
    spoken: false,
    make: ([, year, month]) => plainDate(point(number(year), number(month), null)),
  },
  {
    form: forms.dotted,
    spoken: false,
    afterDash: true,
    make: ([, y, m]) => plainDate(point(number(y), number(m), null)),
  },
  { form: forms.year, spoken: false, make: ([, year, part]) => yearFound(Number(year), part) },
  { form: forms.yearOfRange, spoken: false, make: ([, year]) => plainDate(point(number(year), null, null)) },
  { form: forms.spokenYear, spoken: true, make: ([, year = "", part]) => yearFound(spokenNumber(year), part) },
  { form: forms.yearEnd, spoken: true, make: () => ({ ...plainDate(point(null, 12, null)), atEnd: true }) },
  {
    form: forms.spokenMonth,
    spoken: true,
    make: ([all, month = ""]) => ({
      ...plainDate(point(null, spokenNumber(month), null)),
      atEnd: /[底末]$/u.test(all),
    }),
  },
];

const earlier = /以前|之前|前(?![期往景置])/uy;
const later = /以后|之后|后(?![续期])|起(?!步)/uy;
const inside = /[之以]?内/uy;

/** What the words right behind a date say, with the index behind them. */
function senseAt(text: string, index: number, atEnd: boolean): { sense: DateToken["sense"]; end: number } {
  const before = match(earlier, text, index);
  if (before) return { sense: atEnd ? "by" : "before", end: index + before[0].length };
  const after = match(later, text, index);
  if (after) return { sense: "after", end: index + after[0].length };
  const within = match(inside, text, index);
  if (within) return { sense: "by", end: index + within[0].length };
  return { sense: atEnd ? "by" : null, end: index };
}

const firstOfNumber = /\d/u;
/** What a date can begin with: spares the other places twelve attempts. */
const firstOfDate = /[\d第上下本当年一二三四五六七八九十]/u;

/** The date that starts at an index; null where none does. Years outside 1900-2199 make no date. */
export function dateAt(text: string, index: number, afterDash: boolean): DateToken | null {
  if (!firstOfDate.test(text.charAt(index))) return null;
  const written = firstOfNumber.test(text.charAt(index));
  for (const reader of readers) {
    if ((reader.afterDash && !afterDash) || reader.spoken === written) continue;
    const found = match(reader.form, text, index);
    if (!found) continue;
    const { atEnd, ...made } = reader.make(found);
    const { year } = made.to;
    if (year !== null && (year < 1900 || year > 2199)) continue;
    const real = isReal(made.to) && (made.from === null || isReal(made.from));
    const { sense, end } = senseAt(text, index + found[0].length, atEnd);
    const yearOnly = made.yearOnly && sense === null;
    return { type: "date", start: index, end, ...made, yearOnly, sense, real };
  }
  return null;
}
