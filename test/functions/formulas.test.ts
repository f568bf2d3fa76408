/** The custom functions: examples as data, and the declaration that Excel reads. */
import { formulas } from "../../src/functions";
import type { Argument } from "../../src/functions/argument";
import english from "../../src/functions/functions.en-US.json";
import declared from "../../src/functions/functions.json";
import { isNoAnswer } from "../../src/functions/answer";
import { localeOf } from "../../src/locale";
import { formulaWords } from "../../src/locale/zh-CN/formulas";
import examples from "./formulas.json";

interface Example {
  readonly formula: string;
  readonly given: readonly Argument[];
  readonly gives?: number | string;
  readonly says?: string;
}

const language = { locale: localeOf("zh-CN"), words: formulaWords };
const called = (formula: string, given: readonly Argument[]) => formulas[formula]?.(language, ...given);

const list: readonly Example[] = examples;

test.each(list)("=JIPING.$formula($given)", ({ formula, given, gives, says }) => {
  const answer = called(formula, given);
  if (isNoAnswer(answer)) expect(answer.message).toContain(says ?? "no error");
  else expect(answer).toBe(gives);
});

test("the working reads as people write it", () => {
  expect(called("EXPLAIN", ["≥10次", "8次", 10])).toMatch(/8.*10.*8/u);
});

test("text that a formula makes never begins a formula", () => {
  for (const given of ["=1+1", "+1", "-1", "@SUM(A1)"]) {
    const answer = called("EXPLAIN", [given, given, 10, given]);
    if (typeof answer === "string") expect(answer).not.toMatch(/^[=+\-@]/u);
  }
});

test("each declared function is there, and each function is declared, in both languages", () => {
  const ids = declared.functions.map(({ id }) => id);
  expect(ids).toEqual(Object.keys(formulas));
  expect(english.functions.map(({ id }) => id)).toEqual(ids);
  for (const [at, one] of declared.functions.entries()) {
    const shape = (parameters: readonly object[]) => parameters.map((given) => "optional" in given);
    expect(shape(english.functions[at]?.parameters ?? [])).toEqual(shape(one.parameters));
  }
});
