import { fc } from "../../support/properties";
import { decimal, one, zero } from "../../../src/core/decimal";
import { customaryWeight, surveyRate } from "../../../src/core/values/survey";

const answer = (label: string, count: number, weight?: string) => ({
  label,
  count: decimal(count),
  weight: weight === undefined ? customaryWeight(label) : decimal(weight),
});

test("满意 and 基本满意 count, 不满意 does not", () => {
  const survey = surveyRate([answer("满意", 80), answer("基本满意", 15), answer("不满意", 5)]);
  expect(survey?.rate.toFixed()).toBe("0.95");
  expect(survey?.valid.toFixed()).toBe("100");
});

test("a survey's own weights", () => {
  const survey = surveyRate([answer("满意", 80, "1"), answer("基本满意", 15, "0.8"), answer("不满意", 5, "0")]);
  expect(survey?.rate.toFixed()).toBe("0.92");
});

test("what cannot be a survey", () => {
  expect(surveyRate([])).toBeNull();
  expect(surveyRate([answer("满意", 0)])).toBeNull();
  expect(surveyRate([answer("满意", 1.5)])).toBeNull();
  expect(surveyRate([answer("满意", -1), answer("不满意", 3)])).toBeNull();
  expect(surveyRate([answer("满意", 3, "1.2")])).toBeNull();
});

test("the rate lies between 0 and 1", () => {
  const counts = fc.array(fc.record({ count: fc.nat(10000), weight: fc.integer({ min: 0, max: 10 }) }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(counts, (answers) => {
      const survey = surveyRate(answers.map(({ count, weight }) => answer("", count, String(weight / 10))));
      if (survey) expect(survey.rate.gte(zero) && survey.rate.lte(one)).toBe(true);
      else expect(answers.every(({ count }) => count === 0)).toBe(true);
    }),
  );
});
