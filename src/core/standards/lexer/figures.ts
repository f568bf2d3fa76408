/** Figures, dates and references to items. */
import { decimal } from "../../decimal";
import { circledClass, circledNumber, numberOf, numeralClass } from "./numerals";
import { group, sticky, type LexRule } from "./rule";
import type { TokenBody } from "./token";
import { unitAt } from "./units";

const one = String.raw`(?:\(?\d{1,2}\)?|[${circledClass}]|[一二三四五六七八九十]{1,2})`;
const splitter = /[、,和及与第()]+/u;

function itemNumber(words: string): number | null {
  const number = circledNumber(words) ?? numberOf(words)?.toNumber() ?? null;
  return number === null || number < 1 || number > 30 ? null : number;
}

/** 第1、2项; 第1至3项; 2、3项. */
function items(words: string): TokenBody | null {
  const ends = words.split(/[-~至到]/u);
  const numbers = words.split(splitter).filter(Boolean).map(itemNumber);
  if (ends.length === 2) {
    const [low, high] = ends.map((end) => itemNumber(end.replace(/第/gu, "")));
    if (low == null || high == null || high <= low) return null;
    return { type: "items", items: Array.from({ length: high - low + 1 }, (_, at) => low + at) };
  }
  const found = numbers.filter((number) => number !== null);
  // `2、一项不符合`, `3、2项不符合`: the first is the number of the clause.
  const rising = found.every((number, at) => at === 0 || number > (found[at - 1] ?? 0));
  const alike = !/\d/u.test(words) || !/[一二三四五六七八九十]/u.test(words);
  return found.length < numbers.length || found.length === 0 || !rising || !alike
    ? null
    : { type: "items", items: found };
}

function date(year: string, month: string, day: string): TokenBody | null {
  const point = {
    year: year ? Number(year) : null,
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
  };
  if (point.month !== null && (point.month < 1 || point.month > 12)) return null;
  if (point.day !== null && (point.day < 1 || point.day > 31)) return null;
  return { type: "date", date: point, year: point.year !== null };
}

export const figureRules: readonly LexRule[] = [
  {
    pattern: sticky(
      String.raw`第(${one}(?:(?:[、,和及与]第?|项?[和及与、]第)${one}|[-~至到]第?${one}){0,12})(?:个)?(?:项|条|点|款)(?!目)`,
    ),
    make: (match) => items(group(match, 1).replace(/项/gu, "")),
  },
  {
    pattern: sticky(String.raw`((?:${one}[、,和及与]){1,12}${one})(?:项|条|点|款)(?!目)`),
    make: (match) => items(group(match, 1)),
  },
  {
    pattern: sticky(String.raw`((?:[${circledClass}][、,和及与]?){1,12})(?:项|条|点|款)(?!目)`),
    make: (match) =>
      items(
        Array.from(group(match, 1))
          .filter((char) => circledNumber(char) !== null)
          .join("、"),
      ),
  },
  {
    pattern: sticky(String.raw`前(${one})项(?!目)`),
    make: (match) => items(`1至${group(match, 1)}`),
  },
  {
    pattern: sticky(`[${circledClass}]`),
    make: (match) => ({ type: "circled", number: circledNumber(match[0]) ?? 0 }),
  },
  {
    pattern: sticky(
      String.raw`(\d{4})(?:年(\d{1,2})月(?:份)?(?:(\d{1,2})[日号])?|[-/.](\d{1,2})[-/.](\d{1,2})日?)(?:底|末)?`,
    ),
    make: (match) => date(group(match, 1), match[2] ?? group(match, 4), match[3] ?? group(match, 5)),
  },
  {
    pattern: sticky(String.raw`(?<![每迟后期晚过前早个])(\d{1,2})月(?:份)?(?:(\d{1,2})[日号])?(?:底|末)?(?!内)`),
    make: (match) => date("", group(match, 1), group(match, 2)),
  },
  { pattern: sticky(String.raw`(\d{4})年(?:底|末)`), make: (match) => date(group(match, 1), "12", "31") },
  { pattern: sticky(String.raw`(?:当年|本年度|本年|年)(?:底|末|内)(?!数|余)`), make: () => date("", "12", "31") },
  { pattern: sticky(String.raw`(\d{4})年(?!度?\d)`), make: (match) => date(group(match, 1), "", "") },
  {
    pattern: sticky(String.raw`\((不?)(?:包)?[含括](?:本数)?(\d{1,6}(?:\.\d{1,4})?)%?[\u4E00-\u9FFF]{0,3}\)`),
    make: (match) => ({
      type: "after",
      after: match[1] ? "excluded" : "included",
      firm: "explicit",
      end: numberOf(group(match, 2)),
    }),
  },
  {
    pattern: sticky(String.raw`(?:一半|半数)(?=及?以[上下内]|[的,;。)]|$)`),
    make: () => ({ type: "number", quantity: { number: decimal(50), unit: "%" }, digits: true }),
  },
  {
    pattern: sticky(String.raw`百分之([${numeralClass}\d.]{1,6})`),
    make: (match) => {
      const number = match[1] === "百" ? decimal(100) : numberOf(group(match, 1));
      return number && { type: "number", quantity: { number, unit: "%" }, digits: true };
    },
  },
];

const digits = /(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,15})(?:\.\d{1,12})?/uy;
const numeral = new RegExp(`[${numeralClass}]{1,5}`, "uy");

/** 个单位 names none. */
const named = (unit: string | undefined): string | null => (unit === undefined || unit === "" ? null : unit);

/** A figure with its unit; a numeral (一处, 两项) only with one. */
export function numberAt(text: string, from: number): { readonly body: TokenBody; readonly to: number } | null {
  digits.lastIndex = from;
  const written = digits.exec(text);
  if (written) {
    const number = decimal(written[0].replace(/,/gu, ""));
    const to = from + written[0].length;
    const percent = /^[%‰]/u.exec(text.slice(to, to + 1));
    if (percent) return { body: { type: "number", quantity: { number, unit: percent[0] }, digits: true }, to: to + 1 };
    const unit = unitAt(text, to);
    return {
      body: { type: "number", quantity: { number, unit: named(unit?.unit) }, digits: true },
      to: unit?.to ?? to,
    };
  }
  numeral.lastIndex = from;
  const words = numeral.exec(text);
  const number = words && numberOf(words[0]);
  const unit = words && unitAt(text, from + words[0].length);
  if (!number || !unit || text.charAt(from - 1) === "第") return null;
  return { body: { type: "number", quantity: { number, unit: unit.unit }, digits: false }, to: unit.to };
}
