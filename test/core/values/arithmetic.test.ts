import { fc } from "../../support/properties";
import { decimal, plainDigits } from "../../../src/core/decimal";
import { readArithmetic } from "../../../src/core/values/arithmetic";
import type { Expression } from "../../../src/core/values/expression";
import rows from "./forms/arithmetic.json";

interface Row {
  readonly text: string;
  readonly is: string | null;
  readonly value?: string;
  readonly percent?: boolean;
  readonly label?: string;
  readonly written?: string;
}

const forms: readonly Row[] = rows;
const rank = { "+": 1, "−": 1, "×": 2, "÷": 2, "/": 2 } as const;

function text(expression: Expression, outer = 0, right = false): string {
  if ("unit" in expression) return `${plainDigits(expression.value)}${expression.unit ?? ""}`;
  const own = rank[expression.op];
  const body = `${text(expression.left, own)}${expression.op}${text(expression.right, own, true)}`;
  return own < outer || (right && own === outer) ? `(${body})` : body;
}

test.each(forms)("$text is $is", ({ text: given, is, value, percent, label = "", written }) => {
  const read = readArithmetic(given);
  if (is === null || read === null) {
    expect(read).toBe(is);
    return;
  }
  expect(text(read.expression)).toBe(is);
  expect(read.value.round(4, 1).toFixed(4)).toBe(value);
  expect(read.percent).toBe(percent);
  expect(read.label).toBe(label);
  expect(read.written?.value.toFixed()).toBe(written);
});

test("values are exact where they end, to 40 places where they do not", () => {
  expect(readArithmetic("0.1+0.2")?.value.toFixed()).toBe("0.3");
  expect(readArithmetic("1/3")?.value.toFixed()).toBe(`0.${"3".repeat(40)}`);
});

test("hostile depth and length are refused, not followed", () => {
  expect(readArithmetic(`${"(".repeat(1500)}1${")".repeat(499)}`)).toBeNull();
  expect(readArithmetic(`${"(".repeat(40)}1+1${")".repeat(40)}`)).toBeNull();
  expect(readArithmetic(`${"(".repeat(20)}1+1${")".repeat(20)}`)?.value.toFixed()).toBe("2");
  expect(readArithmetic(Array(400).fill("1").join("+"))).toBeNull();
  expect(readArithmetic("1+".repeat(1001))).toBeNull();
});

test("printed arithmetic reads as the same value", () => {
  const figure = fc
    .integer({ min: 1, max: 99999 })
    .map((cents): Expression => ({ value: decimal(cents).div(100), unit: null }));
  const tree = fc.letrec<{ expression: Expression }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4 },
      figure,
      fc.record({
        op: fc.constantFrom("+", "−", "×", "÷", "/"),
        left: tie("expression"),
        right: tie("expression"),
      }),
    ),
  })).expression;
  fc.assert(
    fc.property(tree, (expression) => {
      const printed = text(expression).replaceAll("−", "-");
      const read = readArithmetic(printed);
      if (read) expect(text(read.expression)).toBe(text(expression));
      else expect("unit" in expression || hasZeroDivisor(expression)).toBe(true);
    }),
  );
});

function hasZeroDivisor(expression: Expression): boolean {
  if ("unit" in expression) return false;
  const divides = expression.op === "÷" || expression.op === "/";
  const right = readArithmetic(`${text(expression.right).replaceAll("−", "-")}+0`);
  return (
    (divides && (!right || right.value.eq(0))) || hasZeroDivisor(expression.left) || hasZeroDivisor(expression.right)
  );
}

test("never throws", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9.,+\-×÷/()%（）万元=:]{0,60}$/u), (given) => {
      readArithmetic(given);
    }),
  );
});
