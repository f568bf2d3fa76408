/** Every heading word as it occurs, with line breaks, brackets and full-width signs: headings.json and funds.json may be extended by anyone. */
import { bareHeading, matchHeading, similarHeading } from "../../../src/core/layout/headings/match";
import { headingWords } from "../../../src/core/layout/words/headings";
import { amountRole, besideRole, fundsRowRole, moneyUnitOf } from "../../../src/core/layout/funds/words";
import { squeeze } from "../../../src/core/values/text";
import funds from "./funds.json";
import headings from "./headings.json";

const pairs = (data: Readonly<Record<string, readonly string[]>>): readonly (readonly [string, string])[] =>
  Object.entries(data).flatMap(([role, texts]) => texts.map((text) => [text, role] as const));

test.each(pairs(headings))("heading %j is %s", (text, role) => {
  expect(matchHeading(squeeze(text))?.role ?? "none").toBe(role);
});

test("a whole heading word is never taken for two roles", () => {
  const seen = new Map<string, string>();
  for (const { role, exact } of headingWords)
    for (const word of exact) {
      expect([word, seen.get(word) ?? role]).toEqual([word, role]);
      seen.set(word, role);
      expect(bareHeading(squeeze(word))).toBe(word);
    }
});

test.each([
  ["实际完成数值", "actual"],
  ["年度目标指标值", "target"],
  ["三级指标名", "level3"],
])("%s is like a known heading", (text, role) => {
  expect((matchHeading(text) ?? similarHeading(text))?.role).toBe(role);
});

test("what is only near is less sure than what is known", () => {
  expect(similarHeading("实际完成数值")?.strength).toBeLessThan(1);
  expect(similarHeading("天气情况汇报")).toBeNull();
});

test.each(pairs(funds.amounts))("amount %j is %s", (text, role) => {
  expect(amountRole(squeeze(text))).toBe(role);
});

test.each(pairs(funds.beside))("beside the amounts %j is %s", (text, role) => {
  expect(amountRole(squeeze(text))).toBeNull();
  expect(besideRole(squeeze(text))).toBe(role);
});

test.each(pairs(funds.rows))("funds row %j is a %s", (text, role) => {
  expect(fundsRowRole(squeeze(text))).toBe(role);
});

test.each(pairs(funds.units))("%j states %s", (text, unit) => {
  expect(moneyUnitOf(squeeze(text))).toBe(unit);
});

test("a label without a unit states none", () => {
  expect(moneyUnitOf(squeeze("单元格"))).toBeNull();
  expect(moneyUnitOf(squeeze("项目资金"))).toBeNull();
});
