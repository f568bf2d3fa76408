import { fc } from "../../support/properties";
import { decimal } from "../../../src/core/decimal";
import { unitTable } from "../../../src/core/values/lexing/unit-table";
import { meets, plainContext } from "../../../src/core/values/compare";
import { readNumber } from "../../../src/core/values/number";
import { print } from "../../../src/core/values/print";
import { readActual, readActualText, readTarget, readText } from "../../../src/core/values/read";
import type { Amount, Comparison, DatePoint, DateValue, Sign, Span, Value } from "../../../src/core/values/value";
import { fold, squeeze } from "../../../src/core/values/text";
import texts from "./forms/texts.json";
import { notation } from "./notation";

/** Strings of what cells are made of: figures, signs, units, words and marks in any order. */
const pieces =
  "0 1 9 12 90 100 2022 3.5 1,234 . , ，、；。： ( ) （ ） % ％ ‰ ≥ ≤ ≧ > < = ═ ± + - — ~ 至 到 第 每 前 底 内 年 月 日 天 工作日 个 次 万 亿 元 万元 人 人次 亩 公里 km / 、 以上 以下 以内 (含) 不低于 不超过 至少 超过 约 左右 余 多 一 二 三 十 百 两 完成 已 未 不 基本 部分 目标 满意度 提升 下降 无 ① \n “ ” 季度 上半年 百分之 TB * ^ W 工 O".split(
    " ",
  );
const cellText = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));
const anyText = fc.oneof(cellText, fc.string({ unit: "binary", maxLength: 40 }));
const format = fc.constantFrom(
  "General",
  "0%",
  "0.00%",
  "yyyy/m/d",
  '0"次"',
  "@",
  '"',
  "[h]:mm",
  "#,##0.00_);(#,##0.00)",
);
const anyCell = fc.record({
  value: fc.oneof(fc.double(), fc.boolean(), fc.constant(null), anyText, fc.record({ error: fc.constant("#N/A") })),
  text: anyText,
  numberFormat: format,
});

test("never throws, whatever a cell holds", () => {
  fc.assert(
    fc.property(anyCell, anyCell, fc.boolean(), (first, second, date1904) => {
      const target = readTarget(first, date1904);
      const actual = readActual(second, target, date1904);
      meets(actual.value, target.value, plainContext);
      readNumber(first);
      print(target.value);
    }),
    { numRuns: 3000 },
  );
});

test("a text that repeats its target never misses it, and nothing blank meets anything", () => {
  fc.assert(
    fc.property(cellText, (text) => {
      const target = readText(text);
      expect(meets(readActualText(text, target).value, target.value, plainContext).met).not.toBe(
        target.value.kind === "quality" ? undefined : false,
      );
      expect(meets(readText(" ").value, target.value, plainContext).met).toBeNull();
    }),
    { numRuns: 3000 },
  );
});

const fullWidth = (text: string): string =>
  text.replace(/[\x21-\x7E]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

test("full width says what half width says", () => {
  for (const { text } of texts) expect(notation(readText(fullWidth(text)).value)).toBe(notation(readText(text).value));
});

test("a percentage is the same as text, as 百分比 and as a formatted number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30000 }), (parts) => {
      const points = decimal(parts).div(100);
      const shown = `${points.toFixed(2)}%`;
      const cell = { value: parts / 10000, text: shown, numberFormat: "0.00%" };
      const readings = [readText(shown), readText(`${points.toFixed(2)}百分比`), readTarget(cell)];
      for (const { value } of readings) {
        expect(value.kind === "amount" && value.unit?.factor.times(value.number).toFixed()).toBe(
          points.div(100).toFixed(),
        );
      }
      expect(readNumber(cell).number?.toFixed()).toBe(points.div(100).toFixed());
    }),
  );
});

const units = [...unitTable.values(), null];
const amountOf = (number: number, places: number, unit: (typeof units)[number]): Amount => ({
  kind: "amount",
  number: decimal(number).div(decimal(10).pow(places)),
  places,
  unit,
});
const amount = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), fc.constantFrom(...units))
  .map(([number, places, unit]) => amountOf(number, places, unit));
const sign = fc.constantFrom<Sign>("≥", "≤", ">", "<", "=");
const comparison = fc
  .record({ sign, amount })
  .map(({ sign: mark, amount: figure }): Comparison => ({ kind: "comparison", sign: mark, amount: figure }));
const span = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(1e6), fc.constantFrom(...units), fc.boolean(), fc.boolean())
  .map(([low, width, unit, lowIncluded, highIncluded]): Span => ({
    kind: "span",
    low: amountOf(low, 2, unit),
    high: amountOf(low + width, 2, unit),
    lowIncluded,
    highIncluded,
  }));
const point = fc
  .tuple(
    fc.option(fc.integer({ min: 1900, max: 2199 })),
    fc.integer({ min: 1, max: 12 }),
    fc.option(fc.integer({ min: 1, max: 28 })),
  )
  .map(([year, month, day]): DatePoint => ({ year, month, day }));
const date = fc
  .record({ sense: fc.constantFrom("by", "before", "after"), to: point })
  .map(({ sense, to }): DateValue => ({ kind: "date", sense, from: null, to }));

/** Doubtful forms: a percentage that a scan may have made of another. */
const isDoubtful = (value: Value): boolean => readText(print(value)).doubts.length > 0;

test("a printed value reads as itself", () => {
  fc.assert(
    fc.property(fc.oneof(amount, comparison, span, date), (value) => {
      const read = readText(print(value)).value;
      if (!isDoubtful(value)) expect(notation(read)).toBe(notation(value));
      if (value.kind === "amount" && read.kind === "amount") expect(read.places).toBe(value.places);
    }),
    { numRuns: 2000 },
  );
});

test("every value of the forms reads as itself when printed", () => {
  for (const { text } of texts) {
    const { value } = readText(text);
    if (value.kind !== "unreadable") expect(notation(readText(print(value)).value)).toBe(notation(value));
  }
});

/** The least of several timings in microseconds of this process, which the load of the machine disturbs less. */
function leastTime(text: string): number {
  let least = Infinity;
  for (let round = 0; round < 12; round++) {
    const start = process.cpuUsage();
    readText(text);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, user + system);
  }
  return least;
}

const hostile = [
  "1",
  "1,",
  "1,111",
  "(",
  "≥",
  "一",
  "百",
  "1年",
  "完成",
  "万",
  "-",
  "1-",
  "。",
  "元/人",
  "每月",
  "20",
  "不",
  "1个，",
  "余",
  "2022-",
];

test.each(hostile)("time grows linearly over %s repeated", (unit) => {
  const of = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  readText(of(2000));
  // Ten times the length: linear is 10, quadratic would be 100.
  expect(leastTime(of(2000))).toBeLessThan(Math.max(leastTime(of(200)), 100) * 40);
});

test("beyond 2,000 characters nothing is read", () => {
  expect(notation(readText("1".repeat(2001)).value)).toBe("unreadable too-long");
  expect(notation(readActualText("好".repeat(2001), null).value)).toBe("unreadable too-long");
});

test("a plain figure is read without the lexer as the lexer reads it", () => {
  const plain = fc.record({
    sign: fc.constantFrom("", "≥", "≤"),
    digits: fc.constantFrom("0", "3", "12", "100", "2022", "20221231", "12.31", "5.10", "0.05", "290", "123456789012"),
    unit: fc.constantFrom(...unitTable.keys(), "%", "人左右", "个村", "座桥", "人工", "元以"),
  });
  fc.assert(
    fc.property(plain, ({ digits, sign, unit }) => {
      const text = sign + digits + unit;
      const { value } = readText(text);
      const lexed = readText(`${text}。`).value;
      expect(notation(value)).toBe(notation(lexed));
      expect(JSON.stringify(value)).toBe(JSON.stringify(lexed));
    }),
    { numRuns: 20000 },
  );
});

test("folding leaves no character half folded", () => {
  const half: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const once = fold(String.fromCodePoint(code));
    if (fold(once) !== once) half.push(code.toString(16));
  }
  expect(half).toEqual([]);
});

test("folding leaves no text half folded", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(squeeze(` ${text}　`)).toBe(squeeze(text));
    }),
    { numRuns: 3000 },
  );
});
