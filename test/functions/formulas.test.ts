/** The custom functions: examples as data, and the declaration that Excel reads. */
import { answerOf } from "../../src/functions";
import type { Argument } from "../../src/functions/argument";
import english from "../../src/functions/functions.en-US.json";
import declared from "../../src/functions/functions.json";
import { isNoAnswer } from "../../src/functions/answer";
import type { FormulaId } from "../../src/functions/register";
import { formulaIds, registerFormulas } from "../../src/functions/register";
import examples from "./formulas.json";

interface Example {
  readonly formula: FormulaId;
  readonly given: readonly Argument[];
  readonly gives?: number | string;
  readonly says?: string;
}

const called = (formula: FormulaId, given: readonly Argument[]) => answerOf(formula, given, "zh-CN");

const isId = (text: string): text is FormulaId => formulaIds.some((id) => id === text);
const list: readonly Example[] = examples.flatMap((one) =>
  isId(one.formula) ? [{ ...one, formula: one.formula }] : [],
);

test("every example names a function", () => {
  expect(list).toHaveLength(examples.length);
});

test.each(list)("=JIPING.$formula($given)", ({ formula, given, gives, says }) => {
  const answer = called(formula, given);
  if (isNoAnswer(answer)) expect(answer.message).toContain(says ?? "no error");
  else expect(answer).toBe(gives);
});

test("the working reads as people write it", () => {
  expect(called("EXPLAIN", ["≥10次", "8次", 10])).toMatch(/8.*10.*8/u);
});

test("each declared function is there, and each function is declared, in both languages", () => {
  const ids = declared.functions.map(({ id }) => id);
  expect(ids).toEqual(formulaIds);
  expect(english.functions.map(({ id }) => id)).toEqual(ids);
  for (const [at, one] of declared.functions.entries()) {
    const shape = (parameters: readonly object[]) => parameters.map((given) => "optional" in given);
    expect(shape(english.functions[at]?.parameters ?? [])).toEqual(shape(one.parameters));
  }
});

test("the help of every function and argument is Chinese, and English in the English file", () => {
  const words = (file: typeof declared | typeof english) =>
    file.functions.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]);
  for (const text of words(declared)) expect(text).toMatch(/\p{Script=Han}.*。$/u);
  for (const text of words(english)) expect(text).toMatch(/^[A-Z].*\.$/u);
  const names = declared.functions.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  for (const name of names) expect(name).toMatch(/^\p{Script=Han}+$/u);
});

describe("as Excel calls them", () => {
  class ExcelError {
    readonly code: string;
    readonly message: string | undefined;
    constructor(code: string, message?: string) {
      this.code = code;
      this.message = message;
    }
  }
  type Called = (...given: Argument[]) => Promise<unknown>;
  const registered = new Map<string, Called>();

  beforeAll(() => {
    Object.assign(globalThis, {
      CustomFunctions: {
        associate: (id: string, called: Called) => registered.set(id, called),
        Error: ExcelError,
        ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      },
    });
    registerFormulas("zh-CN", () => Promise.resolve(answerOf));
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });

  test("a figure comes back as a number", async () => {
    await expect(registered.get("SCORE")?.("≥10次", "8次", 10)).resolves.toBe(8);
  });

  test("what a person must judge is #N/A, what is wrongly given #VALUE!, each with its words", async () => {
    await expect(registered.get("SCORE")?.("逐步提高", "基本达到", 10)).rejects.toMatchObject({ code: "#N/A" });
    await expect(registered.get("SCORE")?.("≥10次", "8次", "十")).rejects.toEqual(
      new ExcelError("#VALUE!", "分值应为大于 0 的数，现为“十”。"),
    );
  });
});
